import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

/** What a text says, read by the whole tool, to `giver > recipient: amount or thing`. */
const PHRASINGS: readonly (readonly [text: string, given: readonly string[]])[] = [
  [
    'Millions donated to Kelm University\n\nAn anonymous benefactor has donated 3 million euros to Kelm University. Last May, for example, Lorn University received 90 million euros.',
    ['? > Kelm University: 3 million euros', '? > Lorn University: 90 million euros'],
  ],
  [
    'Delmar Corp. president Benjie Uy turned over a $10,000 check to the Philippine Red Cross on Monday.',
    ['Delmar Corp. > Philippine Red Cross: $10,000'],
  ],
  [
    'Benjie Uy arrived on Monday. Uy turned over a $10,000 check to the Philippine Red Cross.',
    ['Benjie Uy > Philippine Red Cross: $10,000'],
  ],
  [
    "Guram Lomidze, president of the Rustavi Steelworkers' Union, thanked Rustavi Bank for its 20,000 lari donation.",
    ["Rustavi Bank > Rustavi Steelworkers' Union: 20,000 lari"],
  ],
  [
    'Of this sum, 600,000 tenge was contributed by Nur Bank and 400,000 tenge by the local branch of the Chamber of Commerce.',
    ['Nur Bank > ?: 600,000 tenge', 'Chamber of Commerce > ?: 400,000 tenge'],
  ],
  [
    "The Larkin Foundation met on Monday. The Foundation's Board of Trustees voted two gifts:\n\n• Bent Creek School — $300,000 for a reading room\n• High Plains Alliance — $250,000 for new beds",
    ['Larkin Foundation > Bent Creek School: $300,000', 'Larkin Foundation > High Plains Alliance: $250,000'],
  ],
  [
    'The Union of Bakers met. The Union of Bakers held a plenum. By the decision of the plenum there were allocated:\n– to Osh Regional Branch, for uniforms – 1 400 000 tenge;\n– to Talas Regional Branch, for the hall – 1,9 million tenge.\nThe Union of Bakers thanked.',
    [
      'Union of Bakers > Osh Regional Branch: 1 400 000 tenge',
      'Union of Bakers > Talas Regional Branch: 1,9 million tenge',
    ],
  ],
  ['The State Ministry of Health has yet to honour the wage award of ₦40,000 a month.', []],
];

describe('transfers of whole sentences', () => {
  it.each(PHRASINGS)('%s', (text, given) => {
    const told = extract(text).transfers.map(
      ({ giver, recipient, amount, thing }) => `${giver ?? '?'} > ${recipient ?? '?'}: ${amount ?? thing}`,
    );
    expect(told).toEqual(given);
  });
});
