import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

/** What a text says, read by the whole tool, to `giver > recipient: amount or thing`. */
const PHRASINGS: readonly (readonly [text: string, given: readonly string[]])[] = [
  [
    'Metro Corp. president Ricky Tan turned over a $10,000 check to the Philippine Red Cross on Monday.',
    ['Metro Corp. > Philippine Red Cross: $10,000'],
  ],
  [
    'Ricky Tan arrived on Monday. Tan turned over a $10,000 check to the Philippine Red Cross.',
    ['Ricky Tan > Philippine Red Cross: $10,000'],
  ],
  [
    "Guram Lomidze, president of the Rustavi Steelworkers' Union, thanked Rustavi Bank for its 20,000 lari donation.",
    ["Rustavi Bank > Rustavi Steelworkers' Union: 20,000 lari"],
  ],
  [
    'Of this sum, 600,000 tenge was contributed by Nur Bank and 400,000 tenge by the local branch of the Chamber of Commerce.',
    ['Nur Bank > ?: 600,000 tenge', 'Chamber of Commerce > ?: 400,000 tenge'],
  ],
  ['The State Ministry of Health has yet to implement the wage award of ₦35,000 per month.', []],
];

describe('transfers of whole sentences', () => {
  it.each(PHRASINGS)('%s', (text, given) => {
    const told = extract(text).transfers.map(
      ({ giver, recipient, amount, thing }) => `${giver ?? '?'} > ${recipient ?? '?'}: ${amount ?? thing}`,
    );
    expect(told).toEqual(given);
  });
});
