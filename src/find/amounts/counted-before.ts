/**
 * The thing counted where it stands before its number: the number of [members] reached 12,000, [membership] grew from 41,000 to
 * 67,500, [herders], of whom there were 298.8 thousand, [members] now numbering 9,800.
 */

import { singularOf } from '../../text/singular.js';
import { wordSet } from '../../text/word-set.js';
import { classOf, headNoun } from './noun-phrase.js';
import { phraseOf, type Source, wordAt } from './source.js';

const REACH = 16;
const NAMED_COUNTS = new Map([
  ['membership', 'member'],
  ['population', 'person'],
  ['headcount', 'employee'],
  ['workforce', 'worker'],
]);

const CLUES = wordSet([...NAMED_COUNTS.keys(), 'number', 'of']);

/** The singular of what is counted before token `at`, in the same sentence; null where nothing is. */
export function countedBefore(source: Source, at: number): string | null {
  const { sentence } = source.tokens;
  const isNumbered = /^number(?:ed|ing|s)?$/.test(wordAt(source, at - 1).norm);
  for (let k = at - 1; k >= 0 && at - k <= REACH && sentence[k] === sentence[at]; k--) {
    if (!isNumbered && !CLUES.has(wordAt(source, k))) continue;
    const { norm } = wordAt(source, k);
    const named = NAMED_COUNTS.get(norm);
    if (named) return named;
    if (norm === 'number' && wordAt(source, k + 1).norm === 'of') {
      const head = headNoun(source, k + 2);
      return head && head.to <= at && head.nounClass !== 'uncounted' ? head.singular : null;
    }
    if (isNumbered && k < at - 1 && isCountable(source, k)) return singularOf(norm);
    if (/^of (?:whom|which)$/.test(phraseOf(source, k, k + 2))) return antecedent(source, k);
  }
  return null;
}

/** The plural right before `, of whom`. */
function antecedent(source: Source, at: number): string | null {
  const noun = wordAt(source, at - 1).text === ',' ? at - 2 : at - 1;
  return isCountable(source, noun) ? singularOf(wordAt(source, noun).norm) : null;
}

function isCountable(source: Source, at: number): boolean {
  const { norm } = wordAt(source, at);
  const singular = singularOf(norm);
  return singular !== null && /^(?:person|known)$/.test(classOf(singular, norm));
}
