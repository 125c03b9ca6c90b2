/** The words that a rule asks for, known by a bit at the word: a pass may ask of every token without a look into a table. */
import type { Word } from '../model/document.js';

export interface WordSet {
  /** Whether the word's norm is in the set. */
  has(word: Word): boolean;
}

/** How many numbers a word has for its sets, and how many sets one holds. */
const NUMBERS = 10;
const BITS = 30;

const bitsOf = new Map<string, number[]>();
const NONE: readonly number[] = new Array<number>(NUMBERS).fill(0);
let given = 0;

/** The set of these words: `wordSet('to for among')`. To be made while the program loads, before any text is read. */
export function wordSet(words: string | readonly string[]): WordSet {
  if (given === NUMBERS * BITS) throw new RangeError('a word has no room for another set');
  const at = Math.floor(given / BITS);
  const bit = 1 << (given++ % BITS);
  for (const word of typeof words === 'string' ? words.split(' ') : words) {
    let bits = bitsOf.get(word);
    if (bits === undefined) {
      bits = NONE.slice();
      bitsOf.set(word, bits);
    }
    bits[at] = bits[at]! | bit;
  }
  return { has: ({ sets }) => (sets[at]! & bit) !== 0 };
}

/** The bits of all sets that hold the word with this norm; shared by all words in the same. */
export const setsOf = (norm: string): readonly number[] => bitsOf.get(norm) ?? NONE;
