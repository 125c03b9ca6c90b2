/** A date worked out, and how EDTF and TIMEX3 write it. */
import type { DateUnit, DayPart } from '../model/date-meaning.js';
import type { DateKind } from '../model/record.js';
import { type Day, dayOfNumber, daysInMonth, mondayOf, numberOfDay, weekOf } from '../text/calendar.js';

/** One place in the calendar, as fine as `unit`; what is not known is null. */
export interface Point {
  readonly unit: DateUnit;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Which week, weekend, quarter, half or season of the year; of a decade or century, its digits. */
  readonly number: number | null;
  readonly clock: string | null;
  readonly dayPart: DayPart | null;
}

export interface Period {
  readonly from: Point;
  /** Null where the period is still open. */
  readonly to: Point | null;
}

// Field by field, because spreading objects costs more than all the rest of a date.
export const point = (unit: DateUnit, known: Partial<Point>): Point => ({
  unit,
  year: known.year ?? null,
  month: known.month ?? null,
  day: known.day ?? null,
  number: known.number ?? null,
  clock: known.clock ?? null,
  dayPart: known.dayPart ?? null,
});

export const dayPoint = (number: number, more: Partial<Pick<Point, 'clock' | 'dayPart'>> = {}): Point =>
  dayAt(dayOfNumber(number), more.clock ?? null, more.dayPart ?? null);

const dayAt = ({ year, month, day }: Day, clock: string | null, dayPart: DayPart | null): Point => ({
  unit: 'day',
  year,
  month,
  day,
  number: null,
  clock,
  dayPart,
});

/** First and last day number that the point covers; null where its year is not known. */
export function daysOf({ unit, year, month, day, number }: Point): { first: number; last: number } | null {
  if (unit === 'decade' || unit === 'century') {
    const length = unit === 'decade' ? 10 : 100;
    return { first: numberOfDay(number! * length, 1, 1), last: numberOfDay(number! * length + length, 1, 0) };
  }
  if (year === null) return null;
  if (unit === 'day') return month === null ? null : sameDay(numberOfDay(year, month, day!));
  if (unit === 'week' || unit === 'weekend') {
    const monday = mondayOf(year, number!);
    return { first: unit === 'week' ? monday : monday + 5, last: monday + 6 };
  }
  const [from, count] = monthsOf(unit, month, number);
  return { first: numberOfDay(year, from, 1), last: numberOfDay(year, from + count, 0) };
}

const sameDay = (number: number) => ({ first: number, last: number });

/** First month, counted from January, and how many. */
function monthsOf(unit: DateUnit, month: number | null, number: number | null): readonly [number, number] {
  if (unit === 'month') return [month!, 1];
  if (unit === 'quarter') return [number! * 3 - 2, 3];
  if (unit === 'half-year') return [number! * 6 - 5, 6];
  if (unit === 'season') return [number! * 3, 3];
  return [1, 12];
}

/** The day, week, month … that holds this day. */
export function pointAround(dayNumber: number, unit: DateUnit): Point {
  const { year, month, day } = dayOfNumber(dayNumber);
  if (unit === 'day') return point(unit, { year, month, day });
  if (unit === 'week' || unit === 'weekend') {
    const found = weekOf(dayNumber);
    return point(unit, { year: found.year, number: found.week });
  }
  if (unit === 'month') return point(unit, { year, month });
  if (unit === 'quarter') return point(unit, { year, number: Math.ceil(month / 3) });
  if (unit === 'half-year') return point(unit, { year, number: month < 7 ? 1 : 2 });
  // January and February belong to the winter that began in December.
  if (unit === 'season')
    return point(unit, { year: month < 3 ? year - 1 : year, number: month < 3 ? 4 : Math.floor(month / 3) });
  if (unit === 'decade' || unit === 'century')
    return point(unit, { number: Math.floor(year / (unit === 'decade' ? 10 : 100)) });
  return point('year', { year });
}

/** The point as many of its own units later. */
export function advance(from: Point, count: number): Point | null {
  if (from.unit === 'decade' || from.unit === 'century') return { ...from, number: from.number! + count };
  const days = daysOf(from);
  if (!days) return null;
  if (from.unit === 'day') return dayAt(dayOfNumber(days.first + count), from.clock, from.dayPart);
  if (from.unit === 'week' || from.unit === 'weekend') return pointAround(days.first + 7 * count, from.unit);
  const [, months] = monthsOf(from.unit, from.month, from.number);
  const { year, month } = dayOfNumber(days.first);
  return pointAround(numberOfDay(year, month + months * count, 1), from.unit);
}

/** The same place in another year; 29 February becomes the 28th. */
export function inYear(from: Point, year: number): Point {
  const day = from.day !== null && from.month !== null ? Math.min(from.day, daysInMonth(year, from.month)) : from.day;
  return { ...from, year, day };
}

const two = (value: number): string => String(value).padStart(2, '0');
const four = (year: number | null): string => (year === null ? 'XXXX' : String(year).padStart(4, '0'));

/** EDTF, or ISO 8601-1 for a week; null where EDTF cannot say it. */
export function edtfOf(value: Point): string | null {
  const { unit, year, month, day, number, clock } = value;
  if (unit === 'day') {
    const date = `${four(year)}-${month === null ? 'XX' : two(month)}-${two(day!)}`;
    // A time of day needs a whole date in EDTF.
    return clock === null || year === null ? date : `${date}T${clock}`;
  }
  if (unit === 'month') return `${four(year)}-${two(month!)}`;
  if (unit === 'decade') return `${number}X`;
  if (unit === 'century') return `${number}XX`;
  if (year === null) return null;
  if (unit === 'year') return four(year);
  if (unit === 'week') return `${four(year)}-W${two(number!)}`;
  if (unit === 'weekend') return edtfOfPeriod({ from: value, to: value });
  return `${four(year)}-${(unit === 'quarter' ? 32 : unit === 'half-year' ? 39 : 20) + number!}`;
}

/** Both ends as EDTF takes them in an interval: days, months, years; null where an end cannot be said. */
export function edtfOfPeriod({ from, to }: Period): string | null {
  const clocked = from.clock !== null && (to === null || to.clock !== null);
  const first = endOf(from, 'first', clocked);
  const last = to === null ? '..' : endOf(to, 'last', clocked);
  return first === null || last === null ? null : `${first}/${last}`;
}

function endOf(value: Point, side: 'first' | 'last', clocked: boolean): string | null {
  if (['day', 'month', 'year', 'decade', 'century'].includes(value.unit))
    return edtfOf(clocked ? value : { ...value, clock: null });
  const days = daysOf(value);
  if (!days) return null;
  const { year, month, day } = dayOfNumber(days[side]);
  const isWeek = value.unit === 'week' || value.unit === 'weekend';
  return `${four(year)}-${two(month)}${isWeek ? `-${two(day)}` : ''}`;
}

const SEASONS = ['SP', 'SU', 'FA', 'WI'];

/** TIMEX3 value of one date; null where it has none. */
export function timexOf(value: Point): string | null {
  const { unit, year, month, day, number, clock, dayPart } = value;
  if (unit === 'day') {
    const date = `${four(year)}-${month === null ? 'XX' : two(month)}-${two(day!)}`;
    return clock !== null ? `${date}T${clock}` : dayPart !== null ? `${date}T${dayPart}` : date;
  }
  if (unit === 'month') return `${four(year)}-${two(month!)}`;
  if (unit === 'decade' || unit === 'century') return String(number);
  if (unit === 'year') return four(year);
  if (unit === 'week') return `${four(year)}-W${two(number!)}`;
  if (unit === 'weekend') return `${four(year)}-W${two(number!)}-WE`;
  return `${four(year)}-${unit === 'quarter' ? `Q${number}` : unit === 'half-year' ? `H${number}` : SEASONS[number! - 1]}`;
}

/** Both ends of a period as TIMEX3 values, in the manner of ISO 8601 intervals; null where an end has none. */
export function timexOfPeriod({ from, to }: Period): string | null {
  const first = timexOf(from);
  const last = to === null ? '..' : timexOf(to);
  return first === null || last === null ? null : `${first}/${last}`;
}

export function kindOf(value: Point): DateKind {
  if (value.unit === 'weekend') return 'interval';
  return value.unit === 'day' && value.clock !== null && value.year !== null ? 'datetime' : value.unit;
}
