/** One meaning to one place in the calendar, given the reference date, the tense and the dates named before. */
import type {
  CalendarMeaning,
  DateUnit,
  FiguresMeaning,
  NamedFromAnchorMeaning,
  SameMeaning,
  ShiftMeaning,
  SingleMeaning,
  WeekMeaning,
  YearShift,
} from '../model/date-meaning.js';
import type { DateOrder } from '../model/document.js';
import { dayOfNumber, daysInMonth, weekdayOf } from '../text/calendar.js';
import { type Anchor, anchorFor, comparedPoint, dayAnchor, storyYear } from './date-anchors.js';
import { resolveCalendar } from './date-calendar.js';
import { type Orders, readFigures } from './date-figures.js';
import type { Tense } from './date-tense.js';
import {
  advance,
  dayPoint,
  daysOf,
  edtfOf,
  inYear,
  type Period,
  type Point,
  point,
  pointAround,
} from './date-value.js';
import { dayOfPeriod, nthWeekday, weekdayOfWeek, weeksFrom } from './date-weekdays.js';

export interface Context {
  /** Day number of the reference date; null where there is none. */
  readonly reference: number | null;
  readonly orders: Orders;
  readonly dateOrder: DateOrder;
  /** In the order of the text. */
  readonly anchors: readonly Anchor[];
  readonly sentence: number;
  /** The days that the text named last; null where it has named none. */
  readonly period: Period | null;
  /** The date before this one in its sentence, where it has a year and a month. */
  readonly told: Point | null;
  /** Whether the article has called the day of writing by its weekday, as agencies do. */
  readonly namesToday: () => boolean;
  /** Worked out when it is asked for: most dates say all by themselves. */
  readonly tense: () => Tense;
}

export interface Resolved {
  /** Null where the text and the reference date do not say. */
  readonly point: Point | null;
  /** EDTF of other readings of the same figures. */
  readonly alternatives: readonly string[];
}

const sure = (found: Point | null): Resolved => ({ point: found, alternatives: [] });

export function resolveSingle(meaning: SingleMeaning, context: Context): Resolved {
  switch (meaning.kind) {
    case 'calendar':
      return sure(resolveCalendar(meaning, surroundings(context)));
    case 'figures':
      return resolveFigures(meaning, context);
    case 'shift':
      return sure(resolveShift(meaning, context));
    case 'same':
      return sure(resolveSame(meaning, context));
    case 'nth':
      return sure(nthWeekday(meaning.nth, meaning.weekday, resolveCalendar(meaning.month, surroundings(context))));
    case 'weekday-of-week':
      return sure(weekdayOfWeek(meaning.weekday, meaning.count, context.reference));
    case 'weeks-from':
      return sure(weeksFrom(meaning.weekday, meaning.count, context.reference));
    case 'weekday-from-anchor':
      return sure(weekdayFrom(meaning.weekday, meaning.count, context));
    case 'named-from-anchor':
      return sure(namedFrom(meaning, context));
    case 'day-of-period':
      return sure(dayOfPeriod(meaning.nth, context.period));
    case 'week':
      return sure(numberedWeek(meaning, context));
    case 'week-of': {
      const days = resolveSingle(meaning.date, context).point;
      const first = days && daysOf(days);
      return sure(first ? pointAround(first.first, 'week') : null);
    }
    case 'decade':
    case 'century':
      return sure(point(meaning.kind, { number: meaning.digits }));
    case 'holiday':
      return meaning.date ? resolveSingle(meaning.date, context) : sure(null);
    case 'vague':
      return sure(null);
  }
}

function resolveFigures(meaning: FiguresMeaning, context: Context): Resolved {
  const { date, others } = readFigures(meaning, context.orders, context.dateOrder);
  const pointOf = (reading: CalendarMeaning) => resolveCalendar(reading, surroundings(context));
  const values = others.flatMap((other) => {
    const found = pointOf(other);
    return found ? [edtfOf(found)!] : [];
  });
  return { point: pointOf(date), alternatives: [...new Set(values)] };
}

const surroundings = (context: Context) => ({
  reference: context.reference,
  tense: context.tense,
  told: context.told,
  period: context.period,
  namesToday: context.namesToday,
  storyYear: (month: number, day: number) => storyYear(context.anchors, month, day),
  yearOf: (shift: YearShift) => yearOf(shift, context),
});

function yearOf({ count, from }: YearShift, { reference, anchors }: Context): number | null {
  const anchor = from === 'anchor' ? anchorFor(anchors, 'year') : null;
  const year = anchor?.year ?? (reference === null ? null : dayPoint(reference).year);
  return year === null ? null : year + count;
}

function resolveShift(meaning: ShiftMeaning, context: Context): Point | null {
  const { unit, count, from, keep, clock, dayPart } = meaning;
  if (count === null) return nearestWeekend(context);
  if (keep && from === 'reference') return sameDayOf(context.reference, unit, count);
  if (keep) {
    const compared = comparedPoint(context.anchors, context.sentence);
    if (compared?.year) return inYear(compared, compared.year + count);
  }
  const day = from === 'anchor' && unit === 'week' && count !== 0 ? lastDay(context.anchors) : null;
  // `a week later` than a day is a day.
  if (day) return advance(day, 7 * count);
  const anchor = from === 'anchor' ? anchorOf(unit, context) : null;
  // The same day of an unknown year is still that day of it.
  if (anchor && count === 0) return { ...anchor, clock, dayPart };
  const start = anchor ?? (context.reference === null ? null : pointAround(context.reference, unit));
  const moved = start && advance(start, count);
  return moved && { ...moved, clock, dayPart };
}

/** `a year ago today`, `a month ago today`, `two weeks ago`. */
function sameDayOf(reference: number | null, unit: DateUnit, count: number): Point | null {
  if (reference === null) return null;
  if (unit === 'week') return dayPoint(reference + 7 * count);
  const { year, month, day } = dayOfNumber(reference);
  const shifted = advance(point(unit, unit === 'year' ? { year } : { year, month }), count);
  const target = shifted?.year ?? null;
  if (target === null) return null;
  const inMonth = shifted?.month ?? month;
  return point('day', { year: target, month: inMonth, day: Math.min(day, daysInMonth(target, inMonth)) });
}

const anchorOf = (unit: DateUnit, { anchors, reference, tense }: Context): Point | null =>
  unit === 'day' ? dayAnchor(anchors, reference, tense().lean) : anchorFor(anchors, unit);

/** The date named last, if it is a day. */
function lastDay(anchors: readonly Anchor[]): Point | null {
  const last = anchors.at(-1)?.point;
  return last?.unit === 'day' ? last : null;
}

/** `over the weekend`: the last one, unless the clause looks forward. */
function nearestWeekend({ reference, tense }: Context): Point | null {
  if (reference === null) return null;
  const current = pointAround(reference, 'weekend');
  const isOn = weekdayOf(reference) >= 6;
  return isOn || tense().lean === 1 ? current : advance(current, -1);
}

/** Week 47 of that year, else of the one that brings it nearest to the reference. */
function numberedWeek({ year, week }: WeekMeaning, { reference }: Context): Point | null {
  if (year !== null) return point('week', { year, number: week });
  if (reference === null) return null;
  const written = dayPoint(reference).year!;
  const away = (one: Point) => Math.abs(daysOf(one)!.first - reference);
  const weeks = [-1, 0, 1].map((offset) => point('week', { year: written + offset, number: week }));
  return weeks.reduce((best, one) => (away(one) < away(best) ? one : best));
}

/** `the same quarter of the previous year`. */
function resolveSame({ unit, year }: SameMeaning, context: Context): Point | null {
  const compared =
    unit === null
      ? comparedPoint(context.anchors, context.sentence)
      : (anchorFor(context.anchors, unit) ?? lastWhole(unit, context.reference));
  // `the same period of last year`, with nothing named to compare, is that year at large.
  if (!compared?.year) {
    const only = unit === null && typeof year !== 'number' && year.from === 'reference' ? yearOf(year, context) : null;
    return only === null ? null : point('year', { year: only });
  }
  return inYear(
    compared,
    typeof year === 'number'
      ? year
      : year.from === 'anchor'
        ? compared.year + year.count
        : (yearOf(year, context) ?? compared.year),
  );
}

/** What `the year-ago quarter` is compared with where none has been named: the last one over. */
const lastWhole = (unit: DateUnit, reference: number | null): Point | null =>
  reference === null ? null : advance(pointAround(reference, unit), -1);

/** `the following Monday`: after the day named last, else after that of writing. */
function weekdayFrom(weekday: number, count: 1 | -1, { anchors, reference, tense }: Context): Point | null {
  const named = dayAnchor(anchors, reference, tense().lean);
  const from = (named && daysOf(named)?.first) ?? reference;
  if (from === null) return null;
  const ahead = (weekday - weekdayOf(from) + 7) % 7 || 7;
  const back = (weekdayOf(from) - weekday + 7) % 7 || 7;
  return dayPoint(from + (count === 1 ? ahead : -back));
}

/** `that August`, `the following March`: around the date named last; where none has been, as if it stood alone. */
function namedFrom({ date, count }: NamedFromAnchorMeaning, context: Context): Point | null {
  const anchor = context.anchors.findLast(({ point }) => point.year !== null)?.point;
  const days = anchor && daysOf(anchor);
  if (!anchor?.year || !days) return resolveCalendar(date, surroundings(context));
  const years = count === 0 ? [0] : [0, count, 2 * count];
  for (const offset of years) {
    const found = resolveCalendar({ ...date, year: anchor.year + offset }, surroundings(context));
    const own = found && daysOf(found);
    if (own && (count === 0 || (count === 1 ? own.first > days.last : own.last < days.first))) return found;
  }
  return null;
}
