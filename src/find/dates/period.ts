/**
 * From one date to another: [3 May to 5 June 2022], [January 2023 – May 2024], between [March and June], [2019–2021], [May 2022 to
 * date], [Thursday, 17th to Saturday, 19th August], [January-November].
 *
 * Left alone: `2020 and 2021` without `between` (two dates), `14 March 2023 – Monday's talks` (a dateline), `2019 to 300`.
 */
import type {
  CalendarMeaning,
  DateMeaning,
  IntervalMeaning,
  SingleMeaning,
  YearShift,
} from '../../model/date-meaning.js';
import { Shape } from '../../text/shape.js';
import { withDateBeside } from './beside.js';
import { readDayFirst } from './day-month.js';
import { calendar, type Match, type Source } from './match.js';
import { readTimed } from './timed.js';
import {
  beginsLine,
  beginsSentence,
  dayAt,
  isCapital,
  isDash,
  monthAt,
  namedMonth,
  normAt,
  ordinalAt,
  shapeAt,
  skip,
  weekdayAt,
} from './words.js';
import { quarterBehindMonth } from './year-part.js';
import { yearWordsAt } from './year-words.js';

/** The expression at `at`: a period where one begins there, else a single date. */
export function readPeriod(source: Source, at: number): Match | null {
  const bare = readWeekdayDays(source, at) ?? readHyphenatedMonths(source, at);
  if (bare) return bare;
  const read = readTimed(source, at);
  const first = read && withDateBeside(source, at, read);
  if (!first || first.meaning.kind === 'interval') return first;
  const start = first.from ?? at;
  const from = first.meaning;
  if (from.kind === 'vague' || from.kind === 'holiday') return first;
  const open = readOpenEnd(source, first.to);
  if (open && isCalendarLike(from))
    return { from: start, to: open, rule: 'period', meaning: { kind: 'interval', from, to: null } };
  const link = linkAt(source, start, first.to);
  if (!link || isMoved(source, start)) return borrowYear(source, first);
  const second = readTimed(source, link.to);
  if (!second || second.meaning.kind === 'interval' || (second.from !== undefined && second.from < link.to))
    return first;
  if (isItsFirstMonth(from, second.meaning)) return { ...second, from: start };
  const meaning = join(from, second.meaning, link.isSure);
  if (!meaning) return first;
  return {
    from: start,
    to: second.to,
    rule: 'period',
    meaning: isDash(source, first.to) ? asQuarter(meaning) : meaning,
  };
}

/** How far before `from` the word stands that moves a day to another. */
const MOVED_REACH = 8;
const MOVED =
  /^(?:(?:extend|postpon|shift|push|defer|delay|reschedul|mov|chang)(?:e|s|es|ed|red|ing|ring)?|extension|adjourned|brings?|brought|deferral)$/;

/** `extended from 31 May to 14 June`: two dates, and nothing lasts from one to the other. */
function isMoved(source: Source, at: number): boolean {
  if (normAt(source, at - 1) !== 'from') return false;
  for (let back = at - 2; back >= at - MOVED_REACH && back >= 0 && !beginsSentence(source, back + 1); back--)
    if (MOVED.test(normAt(source, back))) return true;
  return false;
}

/** How many dates of a list wait for the year behind the last. */
const LISTED = 6;

/** `in June and July of 1973`, `spring and summer of 2020`, `on 3 May and 5 June 2022`: the first date takes the year of the second. */
function borrowYear(source: Source, first: Match): Match {
  const { meaning, to } = first;
  const isOpen =
    meaning.kind === 'calendar' &&
    meaning.year === null &&
    (meaning.month !== null || meaning.part !== null) &&
    meaning.lean === null;
  if (!isOpen) return first;
  let at = to;
  for (let listed = 0; listed < LISTED && /^(?:and|or|,|&)$/.test(normAt(source, at)); listed++) {
    const next = readTimed(source, skip(source, at + 1, 'and', 'on', 'in'));
    if (next?.meaning.kind !== 'calendar' || grain(next.meaning) !== grain(meaning)) return first;
    if (next.meaning.year !== null) return { ...first, meaning: fillFirst(meaning, next.meaning) };
    at = next.to;
  }
  return first;
}

interface Link {
  readonly to: number;
  /** `from` or `between` stands before: the two ends need not be alike. */
  readonly isSure: boolean;
}

function linkAt(source: Source, start: number, at: number): Link | null {
  if (beginsLine(source, at)) return null;
  const opener = normAt(source, start - 1);
  const isBetween =
    /^(?:between|both)$/.test(opener) ||
    (/^(?:the|years)$/.test(opener) &&
      /^(?:between|the)$/.test(normAt(source, start - 2)) &&
      hasBetween(source, start));
  const norm = normAt(source, at);
  if (isDash(source, at)) return { to: at + 1, isSure: false };
  // `June/July 2022`
  if (norm === '/' && monthAt(source, at - 1) > 0 && monthAt(source, at + 1) > 0) return { to: at + 1, isSure: false };
  if (/^(?:to|till|until|through|thru)$/.test(norm))
    return { to: skip(source, skip(source, at + 1, 'on'), 'the'), isSure: opener === 'from' };
  return norm === 'and' && isBetween && opener !== 'both' ? { to: skip(source, at + 1, 'the'), isSure: true } : null;
}

const hasBetween = (source: Source, at: number): boolean =>
  [1, 2, 3].some((back) => normAt(source, at - back) === 'between');

/** `to date`, `to the present`, `to now`, `– present`, `onwards`. */
function readOpenEnd(source: Source, at: number): number | null {
  if (beginsLine(source, at)) return null;
  if (/^onwards?$/.test(normAt(source, at))) return at + 1;
  if (!isDash(source, at) && !/^(?:to|until|till)$/.test(normAt(source, at))) return null;
  const end = skip(source, at + 1, 'the');
  if (normAt(source, end) === 'present' && normAt(source, end + 1) === 'day') return end + 2;
  return /^(?:date|present|now)$/.test(normAt(source, end)) ? end + 1 : null;
}

const isCalendarLike = (meaning: DateMeaning): boolean => meaning.kind === 'calendar' || meaning.kind === 'figures';

/** The period of two dates, each taking what it lacks from the other; null where the two do not go together. */
function join(from: SingleMeaning, to: DateMeaning, isSure: boolean): IntervalMeaning | null {
  if (to.kind === 'interval' || to.kind === 'vague' || to.kind === 'holiday') return null;
  // `Monday to Friday next week`
  if (to.kind === 'weekday-of-week' && isBareWeekday(from))
    return { kind: 'interval', from: { ...to, weekday: from.weekday! }, to };
  if (from.kind !== 'calendar' || to.kind !== 'calendar')
    return isSure || grain(from) === grain(to) ? { kind: 'interval', from, to } : null;
  const last = fillLast(from, to);
  const first = fillFirst(from, last);
  if (grain(first) !== grain(last) && !isSure) return null;
  return isBackwards(first, last) ? null : { kind: 'interval', from: first, to: last };
}

const isBareWeekday = (meaning: SingleMeaning): meaning is CalendarMeaning =>
  meaning.kind === 'calendar' && meaning.weekday !== null && meaning.day === null && meaning.lean === null;

/** `October–December 2023` in figures and reports is the quarter; `between July and September` are months. */
function asQuarter(meaning: IntervalMeaning): DateMeaning {
  const { from, to } = meaning;
  if (from.kind !== 'calendar' || to?.kind !== 'calendar' || from.lean !== null || typeof to.year !== 'number')
    return meaning;
  const isQuarter =
    from.year === to.year &&
    from.day === null &&
    from.month !== null &&
    from.month % 3 === 1 &&
    to.month === from.month + 2;
  return isQuarter && to.day === null
    ? calendar({ part: { unit: 'quarter', number: (from.month! + 2) / 3 }, year: to.year })
    : meaning;
}

/** `the July–September quarter`: its last month has been read with it. */
function isItsFirstMonth(from: SingleMeaning, to: DateMeaning): boolean {
  if (from.kind !== 'calendar' || to.kind !== 'calendar' || from.day !== null || from.year !== null) return false;
  return to.part?.unit === 'quarter' && from.month === to.part.number * 3 - 2;
}

function fillFirst(from: CalendarMeaning, to: CalendarMeaning): CalendarMeaning {
  if (from.year !== null || to.year === null || (from.month === null && from.part === null)) return from;
  const isBefore = from.month !== null && to.month !== null && from.month > to.month;
  return { ...from, year: isBefore ? yearBefore(to.year) : to.year };
}

/** `28 April 2022 to 2 May`: the end is in the year of the beginning, or in the next. */
function fillLast(from: CalendarMeaning, to: CalendarMeaning): CalendarMeaning {
  if (to.year !== null || typeof from.year !== 'number' || to.month === null || from.month === null) return to;
  return { ...to, year: to.month < from.month ? from.year + 1 : from.year };
}

const yearBefore = (year: number | YearShift): number | YearShift =>
  typeof year === 'number' ? year - 1 : { ...year, count: year.count - 1 };

function grain(meaning: DateMeaning): string {
  if (meaning.kind === 'figures') return 'day';
  if (meaning.kind === 'shift') return meaning.unit;
  if (meaning.kind !== 'calendar') return meaning.kind;
  if (meaning.day !== null || meaning.weekday !== null) return 'day';
  return meaning.month !== null ? 'month' : (meaning.part?.unit ?? 'year');
}

/** `2021 to 2019` is a comparison, `March to March` nothing; neither is a period. */
function isBackwards(from: CalendarMeaning, to: CalendarMeaning): boolean {
  const isSame =
    from.month === to.month &&
    from.day === to.day &&
    from.weekday === to.weekday &&
    from.part?.number === to.part?.number;
  if (typeof from.year !== 'number' || typeof to.year !== 'number') return isSame && from.clock === to.clock;
  const rank = ({ year, month, day, part }: CalendarMeaning) =>
    (year as number) * 400 + (month ?? (part ? part.number * 3 : 0)) * 32 + (day ?? 0);
  return from.year > to.year || (grain(from) === grain(to) && rank(from) >= rank(to));
}

/** `Thursday, 17th to Saturday, 19th August, 2023`, `Monday 5 – Friday 9 May`: the first day borrows month and year. */
function readWeekdayDays(source: Source, at: number): Match | null {
  const weekday = weekdayAt(source, at);
  if (weekday === 0) return null;
  const start = skip(source, at + 1, ',');
  const day = dayAt(source, start) || ordinalAt(source, start);
  if (day === 0) return null;
  const link = linkAt(source, at, start + 1) ?? (normAt(source, start + 1) === 'and' ? { to: start + 2 } : null);
  if (!link) return null;
  const second = weekdayAt(source, link.to);
  const last = readDayFirst(source, second > 0 ? skip(source, link.to + 1, ',') : link.to);
  if (last?.meaning.kind !== 'calendar' || last.meaning.day === null || last.meaning.day <= day) return null;
  const to: CalendarMeaning = { ...last.meaning, weekday: second || null };
  return { to: last.to, rule: 'period', meaning: { kind: 'interval', from: { ...to, day, weekday }, to } };
}

/** `January-November`, `May-June 2022`: the tokeniser takes them for one word. */
function readHyphenatedMonths(source: Source, at: number): Match | null {
  if (!isCapital(source, at) || !(shapeAt(source, at) & Shape.Hyphen)) return null;
  const pair = /^([a-z]{3,9})-([a-z]{3,9})$/.exec(normAt(source, at));
  if (!pair) return null;
  const [first, last] = [namedMonth(pair[1]!), namedMonth(pair[2]!)];
  if (first === 0 || last === 0) return null;
  const quarter = last === first + 2 ? quarterBehindMonth(source, at + 1, last) : null;
  if (quarter) return quarter;
  const year = yearWordsAt(source, at + 1);
  const to = calendar({ month: last, year: year?.year ?? null });
  const meaning = join(calendar({ month: first }), to, true);
  return meaning && { to: year?.to ?? at + 1, rule: 'period', meaning: asQuarter(meaning) };
}
