/** What bounds an amount and how often it is paid: `up to`, `more than`, `or more`; `per month`, `a year`. */
import { CHANGE_WORDS, PERIODS, QUALIFIERS_AFTER, QUALIFIERS_BEFORE } from '../../lexicon/amount-words.js';
import { entries } from '../../lexicon/entries.js';
import type { Period, Qualifier } from '../../model/record.js';
import { Shape } from '../../text/shape.js';
import { wordSet } from '../../text/word-set.js';
import { isBreak, phraseOf, type Source, wordAt } from './source.js';

const BEFORE = pairs<Qualifier>(QUALIFIERS_BEFORE);
const AFTER = pairs<Qualifier>(QUALIFIERS_AFTER);
const PAID = pairs<Period>(PERIODS);
/** The last word of each phrase before and the first of each after, so that most words cost one look-up. */
const LAST_BEFORE = wordSet([...BEFORE.keys()].map((phrase) => phrase.split(' ').at(-1)!));
const FIRST_PAID = wordSet([...PAID.keys()].map((phrase) => (phrase.startsWith('/') ? '/' : phrase.split(' ')[0]!)));
const SIGNS = wordSet('~ ≈');
const CHANGES = wordSet(entries(CHANGE_WORDS));
/** How far before `from 300 to 500` the verb of change may stand. */
const CHANGE_REACH = 14;

function pairs<T extends string>(block: string): ReadonlyMap<string, T> {
  return new Map(entries(block).map((line) => line.split(' = ') as [string, T]));
}

/** The qualifier of the amount whose number is on tokens `from` to `to` and whose noun, if any, ends at `end`; or null. */
export function qualifierOf(source: Source, from: number, to: number, end = to): Qualifier | null {
  const isLast = LAST_BEFORE.has(wordAt(source, from - 1));
  for (let length = isLast ? 4 : 0; length > 0; length--) {
    const found = BEFORE.get(phraseOf(source, from - length, from));
    if (found && !(length === 1 && isVerbal(source, from - 1))) return found;
  }
  if (SIGNS.has(wordAt(source, from - 1))) return 'about';
  if (wordAt(source, to).text === '+') return 'at-least';
  return qualifierAfter(source, end) ?? qualifierAfter(source, to);
}

const JOINING = wordSet('and or');

function qualifierAfter(source: Source, at: number): Qualifier | null {
  if (isBreak(source, at) || !JOINING.has(wordAt(source, at))) return null;
  return AFTER.get(phraseOf(source, at, at + 2)) ?? null;
}

/** `presided over 20 unions`, `turned around 500 firms` are no qualifiers after `-ed over`; `paid over 500 manats` is one. */
const isVerbal = (source: Source, at: number): boolean =>
  wordAt(source, at).norm === 'over' && /^(?:presid|hand|brought|carr)/.test(wordAt(source, at - 1).norm);

const COUNTS_TIME = /^(?:ago|before|earlier|later)$/;

/** `16,576 euros gross per year`. */
const TAXED = wordSet('gross net');

export function periodOf(source: Source, end: number): Period | null {
  const to = TAXED.has(wordAt(source, end)) ? end + 1 : end;
  if (isBreak(source, to) || !FIRST_PAID.has(wordAt(source, to))) return null;
  for (let length = 1; length <= 2; length++) {
    const found = PAID.get(phraseOf(source, to, to + length));
    // `41,000 a year before` is no pay.
    if (found) return COUNTS_TIME.test(wordAt(source, to + length).norm) ? null : found;
  }
  return null;
}

const ADJECTIVES: ReadonlyMap<string, Period> = new Map([
  ...[...PAID].filter(([phrase]) => phrase.endsWith('ly')),
  ['annual', 'per-year'],
]);
/** `a monthly salary of up to 500 euros`: how far before the figure the adjective may stand. */
const ADJECTIVE_REACH = 6;

/** `a monthly 500 euros`, `an annual grant of 3 million`: how often what is named before the figure is paid. */
export function periodBefore(source: Source, from: number): Period | null {
  let hasOf = false;
  for (let at = from - 1; at >= from - ADJECTIVE_REACH && !isBreak(source, at + 1); at--) {
    const { norm, shape } = wordAt(source, at);
    const found = hasOf || at === from - 1 ? ADJECTIVES.get(norm) : undefined;
    if (found) return found;
    const isBound = /^(?:of|up|to|at|least|more|than|about|around|some|over|nearly)$/.test(norm);
    if (!isBound && (!hasOf || !(shape & Shape.LowerCase))) return null;
    hasOf ||= norm === 'of';
  }
  return null;
}

/** Whether a word of change stands right before token `at`: `up`, `rose`, `rose by`. */
export const endsInChange = (source: Source, at: number): boolean =>
  CHANGES.has(wordAt(source, wordAt(source, at - 1).norm === 'by' ? at - 2 : at - 1));

/** Whether a verb of change stands before token `at`, in the same sentence: what follows are two amounts, not a range. */
export function tellsChange(source: Source, at: number): boolean {
  const { sentence } = source.tokens;
  // `brought the case: sums ranging from £640 to £9,215`
  if (/^(?:rang|var)(?:y|es?|ed|ies|ied|ing)$/.test(wordAt(source, at - 2).norm)) return false;
  // `took both in and pays from 1.8 to 2.5 million soums`
  if (/^(?:pay|receive|earn|cost|charge|get)s?$/.test(wordAt(source, at - 2).norm)) return false;
  for (let k = at - 1; k >= 0 && at - k <= CHANGE_REACH && sentence[k] === sentence[at]; k--)
    if (CHANGES.has(wordAt(source, k))) return true;
  return false;
}
