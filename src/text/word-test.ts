/** Questions about a word in itself, answered once a spelling: a pass that asks them of every token pays for a bit and no more. */
import type { Word } from '../model/document.js';

let given = 0;

/** The same test with its answers kept at the word; for tests that look at nothing else. At most 31 in the program. */
export function wordTest(test: (word: Word) => boolean): (word: Word) => boolean {
  if (given === 31) throw new RangeError('a word has no room for another kept answer');
  const bit = 1 << given++;
  return (word) => {
    if ((word.asked & bit) === 0) {
      word.asked |= bit;
      if (test(word)) word.answers |= bit;
    }
    return (word.answers & bit) !== 0;
  };
}
