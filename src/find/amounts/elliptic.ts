/**
 * Numbers that leave out what they count, because the sentence has named it or a participle stands for it: 5,230 members against
 * [5,015] a year before; 331,000 people crossed, and [100,000] remain; three killed and [17] injured; of these [2,046] are women.
 */
import { singularOf } from '../../text/singular.js';
import { type Before, type Counted, counted } from './counted.js';
import { endsPhrase } from './currency.js';
import { compare, type Decimal, whole } from './decimal.js';
import type { Figure } from './figure.js';
import { looksLikeYear } from './not-quantity.js';
import { classOf } from './noun-phrase.js';
import { isBreak, phraseOf, type Source, wordAt } from './source.js';

const HARMED =
  /^(?:injured|wounded|hurt|dead|killed|missing|homeless|unemployed|arrested|detained|infected|evacuated)$/;
const COMPARED = /^(?:against|versus|from|than)$/;
const VERB = /^(?:are|were|was|have|had|remain|remained|died|live|lived|fled|survived|escaped|came|come|went|left)$/;
/** Words that may stand between a comma and its number: `, and roughly 100,000 remain`. */
const BOUND = /^(?:and|or|but|roughly|about|around|nearly|almost|some|only|another|over|of|least|than|more|at)$/;
const BOUND_REACH = 4;

export function readAgain(source: Source, figure: Figure, value: Decimal, { unit, isSame }: Before): Counted | null {
  if (compare(value, whole(1)) <= 0 || looksLikeYear(figure) || isBreak(source, figure.to)) return null;
  const { norm } = wordAt(source, figure.to);
  if (HARMED.test(norm) && endsPhrase(source, figure.to + 1) && !/^(?:by|of)$/.test(norm))
    return counted('person', figure.to, 'person', 'quantity-again');
  if (unit === null) return null;
  const persons = personsNamed(source, figure.to);
  const isOfThese = /^of (?:these|them|whom|which)$/.test(phraseOf(source, figure.from - 2, figure.from));
  if (isOfThese && VERB.test(norm)) return counted(persons ?? unit, figure.to, 'known', 'quantity-again');
  if (!isSame) return null;
  if (persons !== null) return counted(persons, figure.to, 'known', 'quantity-again');
  return isCompared(source, figure) || isHad(source, figure) || (VERB.test(norm) && beginsClause(source, figure.from))
    ? counted(unit, figure.to, 'known', 'quantity-again')
    : null;
}

/** The `women` of `of whom 60 are women`, `2,800 of whom are members`; null where the verb is followed by anything else. */
export function personsNamed(source: Source, verb: number): string | null {
  const { norm } = wordAt(source, verb + 1);
  if (!/^(?:are|were)$/.test(wordAt(source, verb).norm) || isBreak(source, verb + 1)) return null;
  const singular = singularOf(norm);
  return singular !== null && classOf(singular, norm) === 'person' ? singular : null;
}

/** `had 4,200 members and now has 11,350`, `can boast of 11,350`. */
const isHad = (source: Source, { from, to, isWords }: Figure): boolean =>
  !isWords &&
  endsPhrase(source, to) &&
  (/^(?:has|have|had|boasts|counts)$/.test(wordAt(source, from - 1).norm) ||
    /^boasts? of$/.test(phraseOf(source, from - 2, from)));

/** `younger than 30`. */
const NOT_COMPARED = /^(?:younger|older|earlier|later|longer|shorter)$/;
const CHANGED = /^(?:up|down|,|rose|risen|grew|grown|fell|fallen|[a-z]+ed|increase|rise|drop|decrease|cut|growth)$/;

/** `5,230 members against 5,015 one year before`, `seven deaths, up from 20 in 2019`. */
function isCompared(source: Source, { from, to }: Figure): boolean {
  const before = wordAt(source, from - 1).norm;
  if (!COMPARED.test(before) || NOT_COMPARED.test(wordAt(source, from - 2).norm)) return false;
  // `coming back from 12-17` is about a score.
  if (before === 'from' && !CHANGED.test(wordAt(source, from - 2).norm)) return false;
  return (
    endsPhrase(source, to) || /^(?:an?|one) (?:year|month|quarter|week|decade)$/.test(phraseOf(source, to, to + 2))
  );
}

/** Right behind a comma or `and`, or the words of a bound: `, and roughly`. */
function beginsClause(source: Source, at: number): boolean {
  for (let back = at - 1; back >= at - BOUND_REACH; back--) {
    const { norm, text } = wordAt(source, back);
    if (/^[,;:–—(]$/.test(text) || norm === 'and' || norm === 'but') return true;
    if (!BOUND.test(norm)) return false;
  }
  return false;
}
