/**
 * What a bare number counts: [312 thousand] new members, [60] desks, [900] square metres, [29] of them, [fourteen] of the country's
 * placement centres. Durations, ages, places and abstract things (`two sides`, `44 years`) are no quantities.
 */
import { WordClass } from '../../lexicon/word-class.js';
import { Shape } from '../../text/shape.js';
import { singularOf } from '../../text/singular.js';
import { qualifierOf } from './bounds.js';
import { type Before, type Counted, counted } from './counted.js';
import { countedBefore } from './counted-before.js';
import { readBehind } from './counted-behind.js';
import { endsPhrase } from './currency.js';
import { meaningsOfName } from './currency-table.js';
import { compare, type Decimal, whole } from './decimal.js';
import { readDescribing } from './describing.js';
import { personsNamed, readAgain } from './elliptic.js';
import { type Figure, inThousands } from './figure.js';
import { isGiven, readOne } from './given.js';
import { isLabel, isTotal, looksLikeYear } from './not-quantity.js';
import { classOf, type Head, headNoun, unitOfSymbol } from './noun-phrase.js';
import { isBreak, phraseOf, type Source, wordAt } from './source.js';

/** Below this a noun that no list knows is described rather than counted: `at two mills`. */
const FEW = whole(10);

/** The thing that the figure counts, or null. */
export function readCounted(source: Source, figure: Figure, value: Decimal, before: Before): Counted | null {
  if (figure.tail !== '') return readDescribing(source, figure, value);
  if (figure.suffix !== '') {
    const unit = unitOfSymbol(figure.suffix);
    return unit && !isLabel(source, figure) ? counted(unit, figure.to, 'unit', 'quantity-unit') : null;
  }
  if (isLabel(source, figure)) return null;
  if (looksLikeYear(figure) && !isBounded(source, figure) && !countsPeople(source, figure)) return null;
  const head = headNoun(source, figure.to + (wordAt(source, figure.to).text === '+' ? 1 : 0));
  if (head) return countedBy(source, figure, head, before.isListed);
  return (
    readOne(source, figure, value, before) ??
    readBehind(source, figure, value) ??
    readPartOf(source, figure, value, before.unit) ??
    readAgain(source, figure, value, before) ??
    readReached(source, figure, value)
  );
}

function countedBy(
  source: Source,
  figure: Figure,
  { singular, nounClass, to }: Head,
  isListed: boolean,
): Counted | null {
  if (nounClass === 'uncounted') return null;
  if (nounClass === 'unit') return counted(singular, to, 'unit', 'quantity-unit');
  if (singular === 'pound') return counted(singular, to, 'unit', 'quantity-unit');
  if (meaningsOfName(singular).length > 0) return null;
  if (isModel(source, figure)) return null;
  const { value } = inThousands(figure);
  // `Two` after an article points back: `relations between the two unions`.
  const isAnaphoric =
    /^(?:the|these|those|both|our|all)$/.test(wordAt(source, figure.from - 1).norm) && isSmall(value, 2);
  if (isAnaphoric || isSmall(value, 1)) return null;
  if (nounClass === 'unknown' && compare(value, FEW) < 0 && !isListed && !isGiven(source, figure.from)) return null;
  return counted(singular, to, nounClass, 'quantity-noun');
}

/** `the Heinkel He 111 bombers`, `on Windows 11 machines`: figures behind a name; but `in Ganja 300 families`, `on Monday 20 workers`. */
function isModel(source: Source, { from, isPlain }: Figure): boolean {
  const { tokens } = source;
  const isName = (at: number) =>
    at >= 0 && (wordAt(source, at).shape & Shape.Capital) !== 0 && tokens.sentence[at] === tokens.sentence[from];
  const isDay = (wordAt(source, from - 1).classes & (WordClass.Month | WordClass.Weekday)) !== 0;
  if (!isPlain || isBreak(source, from) || !isName(from - 1) || isDay || isGiven(source, from)) return false;
  let first = from - 1;
  while (isName(first - 1) && wordAt(source, first - 1).norm !== 'the') first--;
  const hasBefore = first > 0 && tokens.sentence[first - 1] === tokens.sentence[from];
  return hasBefore && /^(?:the|a|an|of|and|its|their|'s|,)$/.test(wordAt(source, first - 1).norm);
}

const isSmall = (value: Decimal, most: number): boolean => compare(value, whole(most)) <= 0;

/** `covers 1816 employees`: behind a verb; `the 1968 students`, `in 1917 workers rose` are of that year. */
function countsPeople(source: Source, { from, to }: Figure): boolean {
  const { shape, classes, norm } = wordAt(source, from - 1);
  if (!(shape & Shape.LowerCase) || classes & (WordClass.Starter | WordClass.Connector) || isBreak(source, from))
    return false;
  const plural = wordAt(source, to);
  const singular = isBreak(source, to) ? null : singularOf(plural.norm);
  return singular !== null && /s$/.test(norm) && classOf(singular, plural.norm) === 'person';
}

/** `over 2000 workers`, `a total of 2000`; but `Act No. 45 of 2003 applies` numbers the act. */
function isBounded(source: Source, { from, to }: Figure): boolean {
  const { norm } = wordAt(source, from - 1);
  const isOfNumber = norm === 'of' && (wordAt(source, from - 2).shape & Shape.Digits) !== 0;
  return qualifierOf(source, from, to) !== null || (/^(?:total|of)$/.test(norm) && !isOfNumber);
}

/** `29 of them`, `four of whom`, `fourteen of the country's placement centres`; never `one of the`. */
function readPartOf(source: Source, figure: Figure, value: Decimal, last: string | null): Counted | null {
  const at = wordAt(source, figure.to).norm === 'out' && !isBreak(source, figure.to) ? figure.to + 1 : figure.to;
  if (isBreak(source, at) || wordAt(source, at).norm !== 'of' || isSmall(value, 1)) return null;
  if (/^of (?:them|whom|these|those|which)$/.test(phraseOf(source, at, at + 2)))
    return readOfThem(source, at + 2, last);
  // `118 out of 124 delegates`; `seven out of ten` is a ratio.
  const isOfTotal = isTotal(source, at + 1);
  if (!isOfTotal && !/^(?:the|its|our|their|his|her|these|those)$/.test(wordAt(source, at + 1).norm)) return null;
  const head = (isOfTotal ? null : headNoun(source, at + 2)) ?? headNoun(source, afterTotal(source, at + 1));
  if (!head || !/^(?:person|known)$/.test(head.nounClass)) return null;
  return counted(head.singular, head.to, 'known', 'quantity-of');
}

/** `22 of them blank` are what was counted last; of `24 rangers, nine of them women,` nine are women. */
function readOfThem(source: Source, at: number, last: string | null): Counted | null {
  const own = isBreak(source, at) ? null : singularOf(wordAt(source, at).norm);
  const isOwn = own !== null && /^(?:person|known)$/.test(classOf(own, wordAt(source, at).norm));
  const unit = isOwn ? own : (personsNamed(source, at) ?? last);
  return unit === null ? null : counted(unit, isOwn ? at + 1 : at, 'known', 'quantity-of');
}

/** Past the total of `23,000 of the company's 40,000 employees`. */
function afterTotal(source: Source, at: number): number {
  for (let k = at; k < at + 4 && !isBreak(source, k); k++) if (wordAt(source, k).shape & Shape.Digits) return k + 1;
  return source.tokens.length;
}

/** `The number of members reached 12,000.` */
function readReached(source: Source, figure: Figure, value: Decimal): Counted | null {
  const isFree = endsPhrase(source, figure.to) && wordAt(source, figure.to).norm !== 'of';
  if (!isFree || figure.isWords || isSmall(value, 1) || looksLikeYear(figure)) return null;
  const singular = countedBefore(source, figure.from);
  return singular === null ? null : counted(singular, figure.to, 'unknown', 'quantity-before');
}
