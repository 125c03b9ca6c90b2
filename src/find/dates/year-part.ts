/**
 * Quarters, halves, seasons and first months: the [third quarter of 2021], [Q3 2021], [1st half of 2023], [summer of 2026], the
 * [first nine months of 2024].
 *
 * Left alone: `the first half` (of a match), `spring water`, `to fall`, `a quarter of workers`.
 */
import type { CalendarMeaning, IntervalMeaning, YearPart } from '../../model/date-meaning.js';
import { Shape } from '../../text/shape.js';
import { isBusiness, isMatch } from './business.js';
import { calendar, type Match, type Source } from './match.js';
import {
  beginsSentence,
  isCapital,
  isDash,
  isNoun,
  monthAt,
  normAt,
  numberAt,
  ordinalAt,
  seasonAt,
  shapeAt,
  skip,
  unitAt,
} from './words.js';
import { fullYear, type YearWords, yearWordsAt } from './year-words.js';

type PartMatch = Match<CalendarMeaning | IntervalMeaning>;

/** `first`, `1st`, `last`, `third-quarter` as an opener. */
export function readYearPart(source: Source, at: number): PartMatch | null {
  return readOrdinalPart(source, at) ?? readNthMonth(source, at) ?? readFirstMonths(source, at);
}

/** `the IV quarter`, as translations from Russian number them; asked at `quarter`. */
export function readRomanQuarter(source: Source, at: number): PartMatch | null {
  const number = ['', 'i', 'ii', 'iii', 'iv'].indexOf(normAt(source, at - 1));
  if (number < 1 || !(shapeAt(source, at - 1) & Shape.Capital)) return null;
  return { ...partMatch(source, at + 1, { unit: 'quarter', number }), from: at - 1 };
}

/** `the December quarter`, named after its last month; asked behind that month. */
export function quarterBehindMonth(source: Source, at: number, month: number): PartMatch | null {
  if (normAt(source, at) !== 'quarter' || month % 3 !== 0) return null;
  return partMatch(source, at + 1, { unit: 'quarter', number: month / 3 });
}

export function readMonthQuarter(source: Source, at: number): PartMatch | null {
  return isCapital(source, at) ? quarterBehindMonth(source, at + 1, monthAt(source, at)) : null;
}

function readOrdinalPart(source: Source, at: number): PartMatch | null {
  const joined = /^(first|second|third|fourth)-(quarter|half)$/.exec(normAt(source, at));
  if (joined) {
    const number = ['first', 'second', 'third', 'fourth'].indexOf(joined[1]!) + 1;
    if (joined[2] === 'quarter') return partMatch(source, at + 1, { unit: 'quarter', number });
    // `the first-half profit` names no half by itself.
    return yearWordsAt(source, at + 1) ? halfMatch(source, at + 1, number) : null;
  }
  const ordinal = normAt(source, at) === 'last' || normAt(source, at) === 'final' ? -1 : ordinalAt(source, at);
  if (ordinal === 0) return null;
  const head = skip(source, at + 1, 'fiscal', 'financial');
  const unit = normAt(source, head);
  const hasYear = yearWordsAt(source, head + 1) !== null;
  // `the first quarter of the match`
  const isOther = !hasYear && normAt(source, head + 1) === 'of';
  const isQuarter = unit === 'quarter' && !isOther && (ordinal > 0 || hasYear) && ordinal <= 4;
  if (isQuarter && (hasYear || !isMatch(source, head)))
    return partMatch(source, head + 1, { unit: 'quarter', number: ordinal > 0 ? ordinal : 4 });
  if (/^half(?:-year)?$/.test(unit) && ordinal <= 2) return halfMatch(source, head + 1, ordinal > 0 ? ordinal : 2);
  return null;
}

/** A half needs its year or business around it: a match or a book has halves, too. */
function halfMatch(source: Source, to: number, number: number): PartMatch | null {
  const after = skip(source, to, 'year');
  const isBare = !yearWordsAt(source, after) && after === to;
  if (isBare && (normAt(source, to) === 'of' || isMatch(source, to - 1) || !isBusiness(source, to - 1))) return null;
  return partMatch(source, after, { unit: 'half-year', number });
}

function partMatch(source: Source, to: number, part: YearPart): PartMatch {
  const year = yearWordsAt(source, to);
  return { to: year?.to ?? to, rule: 'year-part', meaning: calendar({ part, year: year?.year ?? null }) };
}

/** The quarter or half behind its year: `last year's [fourth quarter]`, `the 1997 [fourth quarter]`; null where none stands there. */
export function partBehindYear(source: Source, at: number): { readonly part: YearPart; readonly to: number } | null {
  const head = skip(source, skip(source, at, "'s"), 'fiscal');
  const joined = /^(first|second|third|fourth)-(quarter|half)$/.exec(normAt(source, head));
  const number = ordinalAt(source, head) || ['', 'first', 'second', 'third', 'fourth'].indexOf(joined?.[1] ?? '');
  const unit = joined?.[2] ?? normAt(source, head + 1);
  if (number < 1 || number > (unit === 'half' ? 2 : 4) || !/^(?:quarter|half)$/.test(unit)) return null;
  return {
    part: { unit: unit === 'half' ? 'half-year' : 'quarter', number },
    to: joined ? head + 1 : head + 2,
  };
}

export const yearsPart = (
  { part, to }: { readonly part: YearPart; readonly to: number },
  year: CalendarMeaning['year'],
): PartMatch => ({ to, rule: 'year-part', meaning: calendar({ part, year }) });

/** `Q3`, `3Q`, `H1`, `1H23`, `FY2024`; a half with its year, because it is a vitamin and a road too. */
export function readPartCode(source: Source, at: number): PartMatch | null {
  if (normAt(source, at).startsWith('fy')) return readFiscal(source, at);
  const found = /^(?:([qh])([1-4])|([1-4])([qh]))(\d\d)?$/.exec(normAt(source, at));
  if (!found || !(shapeAt(source, at) & (Shape.Capital | Shape.Digits))) return null;
  const isQuarter = (found[1] ?? found[4]) === 'q';
  const number = Number(found[2] ?? found[3]);
  if (found[5]) return partOf(at + 1, isQuarter, number, fullYear(Number(found[5])));
  if (!isQuarter && (number > 2 || !yearWordsAt(source, at + 1))) return null;
  const to = isDash(source, at + 1) && yearWordsAt(source, at + 2) ? at + 2 : at + 1;
  return partMatch(source, to, { unit: isQuarter ? 'quarter' : 'half-year', number });
}

/** `FY2024`, `FY24`, `FY2022-23`. */
function readFiscal(source: Source, at: number): PartMatch | null {
  const fiscal = yearWordsAt(source, at);
  if (typeof fiscal?.year !== 'number') return null;
  const { year, to } = fiscal;
  const last = isDash(source, to)
    ? Number(/^(?:20)?(\d\d)$/.exec(normAt(source, to + 1))?.[1] ?? Number.NaN)
    : Number.NaN;
  if (last !== (year + 1) % 100) return { to, rule: 'year', meaning: calendar({ year }) };
  const meaning = { kind: 'interval', from: calendar({ year }), to: calendar({ year: year + 1 }) } as const;
  return { to: to + 2, rule: 'period', meaning };
}

const partOf = (to: number, isQuarter: boolean, number: number, year: number): PartMatch => ({
  to,
  rule: 'year-part',
  meaning: calendar({ part: { unit: isQuarter ? 'quarter' : 'half-year', number }, year }),
});

/** `first month of the year`, `last month of 2024`. */
function readNthMonth(source: Source, at: number): PartMatch | null {
  if (normAt(source, at + 1) !== 'month' || normAt(source, at + 2) !== 'of') return null;
  const month = /^(?:last|final)$/.test(normAt(source, at)) ? 12 : ordinalAt(source, at);
  const year = month < 1 || month > 12 ? null : yearWordsAt(source, at + 2);
  return year && { to: year.to, rule: 'month-year', meaning: calendar({ month, year: year.year }) };
}

/** `first nine months of 2024`, `first three quarters of 2024`: from January on. */
function readFirstMonths(source: Source, at: number): PartMatch | null {
  const unit = unitAt(source, at + 2);
  if (ordinalAt(source, at) !== 1 || (unit !== 'month' && unit !== 'quarter')) return null;
  const year = yearWordsAt(source, at + 3);
  return year && monthsFrom(source, at + 1, year);
}

/** `in nine months of 2024`, as statistics of Eastern Europe count them: from January on. */
export function readMonthsOf(source: Source, at: number): PartMatch | null {
  const isPlural = /^(?:months|quarters)$/.test(normAt(source, at + 1));
  if (!isPlural || normAt(source, at + 2) !== 'of' || !/^(?:in|for|during|over|of|the)$/.test(normAt(source, at - 1)))
    return null;
  const year = yearWordsAt(source, at + 2);
  return typeof year?.year === 'number' ? monthsFrom(source, at, year) : null;
}

function monthsFrom(source: Source, at: number, { year, to }: YearWords): PartMatch | null {
  const count = numberAt(source, at) * (normAt(source, at + 1) === 'quarters' ? 3 : 1);
  if (count < 2 || count > 12) return null;
  const month = (number: number) => calendar({ month: number, year });
  return { to, rule: 'period', meaning: { kind: 'interval', from: month(1), to: month(count) } };
}

const BEFORE_SEASON = new Set(
  'in the by since until till during of for from to before after and or between early late mid'.split(' '),
);

/** `summer of 2026`, `winter 2021`, `in autumn`. `fall` is a verb unless something says otherwise. */
export function readSeason(source: Source, at: number): PartMatch | null {
  const number = seasonAt(source, at);
  if (number === undefined) return null;
  const part: YearPart = { unit: 'season', number };
  const year = yearWordsAt(source, at + 1);
  if (year) return { to: pastWinter(source, year.to), rule: 'year-part', meaning: calendar({ part, year: year.year }) };
  const before = normAt(source, at - 1);
  // `the Committee for Autumn Relief`
  if (isCapital(source, at) && isCapital(source, at + 1) && !beginsSentence(source, at + 1)) return null;
  const isMeant =
    BEFORE_SEASON.has(before) &&
    (normAt(source, at) !== 'fall' || /^(?:in|the|by|since|until|during|of)$/.test(before));
  if (!isMeant || isNoun(source, at + 1)) return null;
  if (
    before === 'the' &&
    !/^(?:in|during|by|until|till|since|over|for|before|after|through|of|from|to)$/.test(normAt(source, at - 2))
  )
    return null;
  return { to: at + 1, rule: 'year-part', meaning: calendar({ part }) };
}

/** `winter 2021-22`: the second year only spells it out. */
function pastWinter(source: Source, at: number): number {
  return isDash(source, at) && /^\d\d(?:\d\d)?$/.test(normAt(source, at + 1)) ? at + 2 : at;
}
