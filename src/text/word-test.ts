/** Questions about a word in itself, answered once a spelling: a pass that asks them of every token pays for two bits and no more. */
import type { Word } from '../model/document.js';

/** How many numbers a word has for kept answers, and how many answers one holds: a bit for asked, a bit for yes. */
export const KEPT = 4;
const ANSWERS = 15;

let given = 0;

/** The same test with its answers kept at the word; for tests that look at nothing else. At most `KEPT * ANSWERS` in the program. */
export function wordTest(test: (word: Word) => boolean): (word: Word) => boolean {
  if (given === KEPT * ANSWERS) throw new RangeError('a word has no room for another kept answer');
  const at = Math.floor(given / ANSWERS);
  const asked = 1 << (2 * (given++ % ANSWERS));
  const yes = asked << 1;
  return (word) => {
    const { kept } = word;
    const known = kept[at]!;
    if ((known & asked) !== 0) return (known & yes) !== 0;
    // Read again behind the test, which may ask others of the same word.
    const answer = test(word);
    kept[at] = kept[at]! | asked | (answer ? yes : 0);
    return answer;
  };
}
