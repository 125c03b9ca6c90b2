/** `person | title | organisation | place | status | from | to` for small texts. */
import { describe, expect, it } from 'vitest';
import { roleLines } from '../lines.js';
import { BOTH, RULES } from '../reading.js';

/** The learned reader beside the rules may change nothing here. */
function expectRoles(text: string, lines: readonly string[]): void {
  expect(roleLines(text, RULES)).toEqual(lines);
  expect(roleLines(text, BOTH)).toEqual(lines);
}

const table = (name: string, rows: readonly (readonly [text: string, ...roles: string[]])[]) =>
  describe(name, () => {
    it.each(rows)('%s', (text, ...roles) => expectRoles(text, roles));
  });

table('a post of a body named with it', [
  ['Aziz Karimov, chairman of the Miners Union, spoke.', 'Aziz Karimov | chairman | Miners Union | - | current'],
  ['Chairman of the Miners Union Aziz Karimov spoke.', 'Aziz Karimov | chairman | Miners Union | - | current'],
  ['Miners Union chairman Aziz Karimov spoke.', 'Aziz Karimov | chairman | Miners Union | - | current'],
  ["The Miners Union's chairman, Aziz Karimov, spoke.", 'Aziz Karimov | chairman | Miners Union | - | current'],
  ['Chairman Aziz Karimov of the Miners Union spoke.', 'Aziz Karimov | chairman | Miners Union | - | current'],
  ['Aziz Karimov was elected chairman of the Miners Union.', 'Aziz Karimov | chairman | Miners Union | - | current'],
  ['Aziz Karimov is the ninth chairman of the Miners Union.', 'Aziz Karimov | chairman | Miners Union | - | current'],
  ['Aziz Karimov could be the next chairman of the Miners Union.'],
  [
    'Aziz Karimov, chairman and treasurer of the Miners Union, spoke.',
    'Aziz Karimov | chairman | Miners Union | - | current',
    'Aziz Karimov | treasurer | Miners Union | - | current',
  ],
  [
    'Aziz Karimov, first deputy chairman of the Miners Union, met Leyla Musayeva, rector of Baku State University.',
    'Aziz Karimov | first deputy chairman | Miners Union | - | current',
    'Leyla Musayeva | rector | Baku State University | - | current',
  ],
  [
    'Aziz Karimov, chairman of the Miners Union (MU), MP, spoke.',
    'Aziz Karimov | chairman | Miners Union | - | current',
    'Aziz Karimov | member of parliament | - | - | current',
  ],
]);

table('a post named once with its body and again without', [
  [
    'Aziz Karimov, chairman of the Miners Union, met the Teachers Union. Chairman Karimov spoke.',
    'Aziz Karimov | chairman | Miners Union | - | current',
  ],
  [
    'Chairman Aziz Karimov of the Miners Union came. The Chairman spoke. Karimov left.',
    'Aziz Karimov | chairman | Miners Union | - | current',
  ],
]);

table('a post of a body named elsewhere', [
  [
    'The Miners Union met in Baku. Its chairman Aziz Karimov spoke.',
    'Aziz Karimov | chairman | Miners Union | - | current',
  ],
  [
    'The Miners Union met in Baku. Chairman Aziz Karimov spoke.',
    'Aziz Karimov | chairman | Miners Union | - | current',
  ],
]);

table('several persons in one sentence', [
  [
    'The meeting was attended by the chairman of the Miners Union Aziz Karimov, the deputy chairman Leyla Musayeva, and the head of the department Rustam Sadykov.',
    'Aziz Karimov | chairman | Miners Union | - | current',
    'Leyla Musayeva | deputy chairman | Miners Union | - | current',
    'Rustam Sadykov | head | Miners Union | - | current',
  ],
  [
    'The President of Kazakhstan Aziz Karimov and the President of the Miners Union Rustam Sadykov met.',
    'Aziz Karimov | president | - | Kazakhstan | current',
    'Rustam Sadykov | president | Miners Union | - | current',
  ],
  [
    'Founder and Chairman of the Miners Union Aziz Karimov met Leyla Musayeva (chairwoman of the Teachers Union).',
    'Aziz Karimov | founder | Miners Union | - | current',
    'Aziz Karimov | chairman | Miners Union | - | current',
    'Leyla Musayeva | chairwoman | Teachers Union | - | current',
  ],
  [
    "Brightwell Ltd's chief financial officer, Aziz Karimov, met Director of Nordlake JSC Leyla Musayeva.",
    'Aziz Karimov | chief financial officer | Brightwell Ltd | - | current',
    'Leyla Musayeva | director | Nordlake JSC | - | current',
  ],
]);

table('a post of a place', [
  ['Baku Mayor Aziz Karimov spoke.', 'Aziz Karimov | mayor | - | Baku | current'],
  ['The mayor of Baku, Aziz Karimov, spoke.', 'Aziz Karimov | mayor | - | Baku | current'],
  ['The first president of Georgia, Aziz Karimov, came.', 'Aziz Karimov | first president | - | Georgia | current'],
  ['President of Kazakhstan Aziz Karimov spoke.', 'Aziz Karimov | president | - | Kazakhstan | current'],
  ['Aziz Karimov, ambassador of Türkiye, spoke.', 'Aziz Karimov | ambassador | - | Türkiye | current'],
  ['Aziz Karimov, governor of Ganja, spoke.', 'Aziz Karimov | governor | - | Ganja | current'],
  [
    'Minister of Labour of Kazakhstan Aziz Karimov spoke.',
    'Aziz Karimov | minister of labour | - | Kazakhstan | current',
  ],
]);

table('a post without body or place', [
  ['Professor Aziz Karimov spoke.', 'Aziz Karimov | professor | - | - | current'],
  ['Colonel Aziz Karimov spoke.', 'Aziz Karimov | colonel | - | - | current'],
  ['Academician Aziz Karimov spoke.', 'Aziz Karimov | academician | - | - | current'],
  ['Hero of Socialist Labour Ivan Petrenko was there.', 'Ivan Petrenko | hero of socialist labour | - | - | current'],
]);

table('when it is held', [
  [
    'Former chairman of the Miners Union Aziz Karimov spoke.',
    'Aziz Karimov | former chairman | Miners Union | - | former',
  ],
  [
    'Aziz Karimov, acting chairman of the Miners Union, spoke.',
    'Aziz Karimov | acting chairman | Miners Union | - | acting',
  ],
  [
    'Aziz Karimov, honorary president of the Miners Union, spoke.',
    'Aziz Karimov | honorary president | Miners Union | - | current',
  ],
  [
    'Aziz Karimov has been chairman of the Miners Union since 2019.',
    'Aziz Karimov | chairman | Miners Union | - | current | 2019',
  ],
  [
    'Aziz Karimov served as chairman of the Miners Union until May 2013.',
    'Aziz Karimov | chairman | Miners Union | - | former | - | 2013-05',
  ],
]);

describe('no role', () => {
  it.each([
    'Aziz Karimov came to the Miners Union.',
    'Mr Karimov of the Miners Union spoke.',
    'A chairman is elected by the Miners Union.',
    'The chairman of the Miners Union spoke.',
    'The Miners Union has a general secretary and two treasurers.',
    'Aziz Karimov met the chairman of the Miners Union.',
    'The Office of the Public Defender answered Aziz Karimov.',
    'Chairman of the Miners Union.',
    'Presidents of unions met Aziz Karimov.',
  ])('%s', (text) => expectRoles(text, []));
});
