/**
 * Two terms that are one amount with a least and a greatest value: [8-12%], [£11.44 to £12.90], between [N15,000 and N34,000],
 * between [520 and 610 thousand tenge]. `Fell from 4.6% to 4.1%` and `grew from 300 to 500 members` are two amounts.
 */
import { endsInChange, tellsChange } from './bounds.js';
import { endsPhrase } from './currency.js';
import { compare, type Decimal, timesTen } from './decimal.js';
import { looksLikeYear } from './not-quantity.js';
import type { PlaceContext } from './place-context.js';
import { isBreak, isGlued, type Source, wordAt } from './source.js';
import { readTerm, type Term } from './term.js';

export interface Range {
  readonly first: Term;
  readonly second: Term;
  readonly min: Decimal;
  readonly max: Decimal;
}

/** The range that begins with `first`, or null; `isPair` tells of two amounts of which the first borrows the unit of the second. */
export function readRange(source: Source, first: Term, context: PlaceContext): (Range & { isPair: boolean }) | null {
  const at = first.to;
  if (isBreak(source, at)) return null;
  const separator = wordAt(source, at).norm;
  const isDash = /^[-–—]$/.test(separator);
  const isFrom = wordAt(source, first.from - 1).norm === 'from';
  const isBetween = wordAt(source, first.from - 1).norm === 'between';
  const isAnd = separator === 'and' && !isBetween;
  if (!(isDash || isAnd || separator === 'to' || separator === 'and' || separator === 'or')) return null;
  const secondAt = startOfTerm(source, at + 1);
  if (isBreak(source, at + 1)) return null;
  const second = readTerm(source, secondAt, at + 1, context);
  if (!second || second.from > at + 1 || !isOneKind(source, first, second, separator)) return null;
  if (isDash && !isDashed(source, first, second, at)) return null;
  if (isAnd)
    return isShared(source, first, second)
      ? { first, second, min: first.value, max: second.value, isPair: true }
      : null;
  const { min, max } = shareMagnitude(first, second);
  if (separator === 'or' && !(first.kind === 'bare' && isNext(min, max))) return null;
  const isPair = isFrom && separator === 'to' && tellsChange(source, first.from);
  if (isPair && first.kind !== 'bare') return null;
  // `up $2 to $20.75`: by so much to so much; `rose 20 to 30 percent` is a range.
  if (separator === 'to' && first.kind !== 'bare' && endsInChange(source, first.from)) return null;
  if (!isPair && compare(min, max) >= 0) return null;
  return { first, second, min, max, isPair };
}

/** `prizes of 2000 and 1200 manats`: both figures in digits; but `in 2000 and 1200 manats`, `five and 1200 manats`. */
function isShared(source: Source, first: Term, second: Term): boolean {
  if (first.kind !== 'bare' || second.kind !== 'money' || !second.isSuffixed) return false;
  const isYear =
    /^(?:in|since|by|until|of|from)$/.test(wordAt(source, first.from - 1).norm) && looksLikeYear(first.figure);
  return !first.figure.isWords && !second.figure.isWords && first.figure.suffix === '' && !isYear;
}

/** Sums in one list; more than this nobody leaves without a currency. */
const LONGEST_LIST = 8;

/** `5,000, 3,000 and 2,000 euros`: three or more sums of which only the last names its currency; null for anything else. */
export function readList(source: Source, first: Term, context: PlaceContext): Term[] | null {
  const list = [first];
  for (let last = first; list.length < LONGEST_LIST; ) {
    if (!isListed(last) || isBreak(source, last.to)) return null;
    const comma = wordAt(source, last.to).text === ',';
    const isLast = wordAt(source, comma ? last.to + 1 : last.to).norm === 'and';
    if (!comma && !isLast) return null;
    const at = last.to + (comma ? 1 : 0) + (isLast ? 1 : 0);
    const next = isBreak(source, at) ? null : readTerm(source, at, at, context);
    if (!next || next.from > at) return null;
    list.push(next);
    if (isLast) return list.length > 2 && isShared(source, last, next) ? list : null;
    last = next;
  }
  return null;
}

/** In digits, and as large as sums are: `15, 20 and 25,000 euros` may be of one magnitude. */
const isListed = ({ kind, figure }: Term): boolean =>
  kind === 'bare' && !figure.isWords && figure.suffix + figure.tail === '' && (figure.power > 2 || !figure.isPlain);

/** The figure may stand behind its currency: `$10 to US$ 20`. */
function startOfTerm(source: Source, at: number): number {
  let figure = at;
  while (figure < at + 3 && !/\d/.test(wordAt(source, figure).text) && !isBreak(source, figure + 1)) figure++;
  return /\d/.test(wordAt(source, figure).text) ? figure : at;
}

/** `Gave 500 manat to 10 families`, `$5 to 10 workers` name two things. */
function isOneKind(source: Source, first: Term, second: Term, separator: string): boolean {
  if (first.kind === second.kind) return sharesCurrency(first, second);
  if (first.kind === 'bare') return first.figure.suffix + first.figure.tail === '';
  if (second.kind !== 'bare' || second.figure.suffix + second.figure.tail !== '') return false;
  if (first.kind !== 'money' || first.isSuffixed) return false;
  return separator !== 'or' && (second.figure.power > 0 || endsPhrase(source, second.to));
}

const sharesCurrency = ({ currency: a }: Term, { currency: b }: Term): boolean =>
  !a || !b || a.meanings.some(({ code }) => b.meanings.some((meaning) => meaning.code === code));

/** A dash with spaces may part two clauses: `500 manats – 300 of them`. */
function isDashed(source: Source, first: Term, second: Term, at: number): boolean {
  const isTight = isGlued(source, at) && isGlued(source, at + 1);
  return isTight || (first.kind === 'bare' && second.kind !== 'bare');
}

/** The `520` of `520 and 610 thousand` are thousands, too, unless it is the greater then. */
function shareMagnitude(first: Term, second: Term): { min: Decimal; max: Decimal } {
  const { power } = second.figure;
  const shared = timesTen(first.value, power);
  const isShared = first.figure.power === 0 && power > 0 && compare(shared, second.value) < 0;
  return { min: isShared ? shared : first.value, max: second.value };
}

/** Two or three, five or six. */
const isNext = (min: Decimal, max: Decimal): boolean =>
  min.scale === 0 && max.scale === 0 && max.units > min.units && max.units - min.units <= 5n;
