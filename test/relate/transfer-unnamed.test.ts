/** Gifts whose payer only the rest of the text names: employers, courts' losing side, the body told of before. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/core.js';

const told = (text: string) =>
  extract(text, { readers: ['rules'] }).transfers.map(
    ({ giver, recipient, amount, thing }) => `${giver ?? '?'} > ${recipient ?? '?'}: ${amount ?? thing}`,
  );

const table = (name: string, rows: readonly (readonly [text: string, ...told: string[]])[]) =>
  describe(name, () => {
    it.each(rows)('%s', (text, ...expected) => expect(told(text)).toEqual(expected));
  });

const SIGNED = 'Coral Mining Ltd signed the agreement on Monday. ';

table('a company pays its staff', [
  [`${SIGNED}Each miner gets 300 euros in December.`, 'Coral Mining Ltd > ?: 300 euros'],
  [`${SIGNED}Employees are paid a supplement of 60 euros.`, 'Coral Mining Ltd > ?: 60 euros'],
  [`${SIGNED}Night drivers are to get a one-off 600 euros.`, 'Coral Mining Ltd > ?: 600 euros'],
  [`${SIGNED}To date 37 million pesos in compensation has been paid.`, 'Coral Mining Ltd > ?: 37 million pesos'],
  [`${SIGNED}Pensioners in the country receive 200 euros a month.`],
  [`${SIGNED}The average worker earns 900 euros.`],
  [`${SIGNED}Arrears of 5 million euros have not been paid.`],
  ['The Miners Union signed the agreement. Each miner gets 300 euros in December.'],
]);

table('whom a court rules against', [
  [
    'Mr Jon Hill was awarded $30,000 after the tribunal ruled that Coral Mining Ltd had dismissed him unfairly.',
    'Coral Mining Ltd > Jon Hill: $30,000',
  ],
  ['The Labour Court awarded Mr Jon Hill $30,000.', '? > Jon Hill: $30,000'],
]);

table('lists of donors', [
  [
    'The City Hospital wishes to thank all who came. Kindly find below the list of the major donors.\n\n1. Coral Mining Ltd – 1,000 euros\n2. Miners Union – 500 euros and 60 blankets',
    'Coral Mining Ltd > City Hospital: 1,000 euros',
    'Miners Union > City Hospital: 500 euros',
    'Miners Union > City Hospital: 60',
  ],
  [
    'Coral Mining Ltd has agreed to:\n\n• pay the Lending Commission 75,000 euros towards its costs;\n• donate 50,000 euros to the Miners Union.',
    'Coral Mining Ltd > Lending Commission: 75,000 euros',
    'Coral Mining Ltd > Miners Union: 50,000 euros',
  ],
]);

table('whom a chairman takes it for', [
  [
    'Chairman of the Miners Union, Mr Jon Hill accepted a cheque for $3,000 from the Fjord Foundation.',
    'Fjord Foundation > Miners Union: $3,000',
  ],
]);

table('what a club is', [
  [
    'The Hagavik Handball Club won. In April the Fjord Foundation granted the club 1,200 euros. The Disciplinary Committee fined the club 250 euros.',
    'Fjord Foundation > Hagavik Handball Club: 1,200 euros',
    'Hagavik Handball Club > ?: 250 euros',
  ],
]);
