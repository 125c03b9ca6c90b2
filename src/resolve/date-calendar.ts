/** Dates by the calendar's own names: what the text leaves open is chosen near the reference date, guided by words and tense. */
import type { CalendarMeaning, YearShift } from '../model/date-meaning.js';
import { daysInMonth, isDay, numberOfDay, weekdayOf } from '../text/calendar.js';
import type { Tense } from './date-tense.js';
import { dayPoint, daysOf, type Period, type Point, point } from './date-value.js';

export interface Surroundings {
  /** Day number of the reference date; null where there is none. */
  readonly reference: number | null;
  readonly tense: () => Tense;
  /** The date before this one in its sentence, where it has a year and a month. */
  readonly told: Point | null;
  /** The days that the text named last; null where it has named none. */
  readonly period: Period | null;
  /** Whether the article has called the day of writing by its weekday. */
  readonly namesToday: () => boolean;
  /** The year of what has been told around such a day; null where nothing has. */
  readonly storyYear: (month: number, day: number) => number | null;
  /** The year that `that year` and the like mean; null where there is none. */
  readonly yearOf: (shift: YearShift) => number | null;
}

/** `Friday 8 December` picks a year in which it is a Friday, unless it is much further away: then the weekday is a slip. */
const OTHER_WEEKDAY = 200;
/** 29 February is at most this many years away. */
const LEAP_YEARS = 8;

/** Null where there is no such date, or where nothing says which; the finder's kind is then all that is known. */
export function resolveCalendar(meaning: CalendarMeaning, around: Surroundings): Point | null {
  const { year, weekday, month, day, part } = meaning;
  if (month === null && day === null && weekday !== null) return resolveWeekday(meaning, around);
  if (month === null && day !== null) return resolveDayOfMonth(meaning, around);
  if (year === null && month === null && part === null) return null;
  const stated = typeof year === 'number' ? year : year === null ? null : around.yearOf(year);
  if (year !== null) return stated === null ? null : inThatYear(meaning, stated);
  if (around.reference === null) return meaning.lean === null ? withoutYear(meaning) : null;
  return (
    afterTold(meaning, around) ?? inStory(meaning, around) ?? nearestYear(meaning, around.reference, around.tense())
  );
}

function inThatYear(meaning: CalendarMeaning, year: number): Point | null {
  const { month, day, part, clock, dayPart } = meaning;
  if (part) return point(part.unit, { year, number: part.number });
  if (month === null) return point('year', { year });
  if (day === null) return point('month', { year, month });
  return isDay(year, month, day) ? point('day', { year, month, day, clock, dayPart }) : null;
}

function withoutYear({ month, day, part, clock, dayPart }: CalendarMeaning): Point {
  if (part) return point(part.unit, { number: part.number });
  return day === null ? point('month', { month }) : point('day', { month, day, clock, dayPart });
}

/** `began in January 1991 and ended on 28 February`: what has been told goes on from the date before it in the sentence. */
function afterTold(meaning: CalendarMeaning, { told, reference, tense }: Surroundings): Point | null {
  if (told === null || meaning.month === null || meaning.weekday !== null || meaning.lean !== null) return null;
  const year = told.year! + (meaning.month < told.month! ? 1 : 0);
  const next = inThatYear(meaning, year);
  const isPast = next !== null && daysOf(next)!.last < reference!;
  return isPast && tense().lean === -1 && Number.isFinite(tense().weight) ? next : null;
}

/** `was killed on 23 May last year … had texted on 19 May`: what is told in the past belongs to the story. */
function inStory(meaning: CalendarMeaning, { storyYear, tense }: Surroundings): Point | null {
  if (meaning.month === null || meaning.day === null || meaning.weekday !== null || meaning.lean !== null) return null;
  const year = storyYear(meaning.month, meaning.day);
  return year !== null && tense().lean === -1 ? inThatYear(meaning, year) : null;
}

function nearestYear(meaning: CalendarMeaning, reference: number, tense: Tense): Point | null {
  const { year } = dayPoint(reference);
  const isWinter = meaning.part?.unit === 'season' && meaning.part.number === 4;
  if (meaning.lean === 'this' && !isWinter) return inThatYear(meaning, year!);
  const reach = meaning.month === 2 && meaning.day === 29 ? LEAP_YEARS : 1;
  const candidates: Point[] = [];
  for (let offset = -reach; offset <= reach; offset++) {
    const candidate = inThatYear(meaning, year! + offset);
    if (candidate) candidates.push(candidate);
  }
  return nearest(candidates, reference, meaning, tense);
}

/** The candidate that lies nearest, on the side that `lean` demands or the tense speaks for. */
function nearest(
  candidates: readonly Point[],
  reference: number,
  { lean, weekday }: Pick<CalendarMeaning, 'lean' | 'weekday'>,
  tense: Tense,
): Point | null {
  let best: Point | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    // `by winter`, written in one, is the next.
    const isOn = tense.cue === 'by' && candidate.unit === 'season' && distance(candidate, reference) === 0;
    if (isOn) continue;
    const isOther = weekday !== null && weekdayOf(daysOf(candidate)!.first) !== weekday;
    const cost = costOf(distance(candidate, reference), lean, tense) + (isOther ? OTHER_WEEKDAY : 0);
    if (cost < lowest) {
      best = candidate;
      lowest = cost;
    }
  }
  return best;
}

/** Days from the reference to the point: negative before, 0 where it holds the reference. */
function distance(candidate: Point, reference: number): number {
  const { first, last } = daysOf(candidate)!;
  return first > reference ? first - reference : last < reference ? last - reference : 0;
}

function costOf(days: number, lean: CalendarMeaning['lean'], tense: Tense): number {
  const away = Math.abs(days);
  if (lean === 'last') return days < 0 ? away : Number.POSITIVE_INFINITY;
  if (lean === 'next' || lean === 'coming') return days > 0 ? away : Number.POSITIVE_INFINITY;
  const isAgainst = (tense.lean === -1 && days > 0) || (tense.lean === 1 && days < 0);
  return lean === null && isAgainst ? away * tense.weight : away;
}

/** `Monday`: the one before, unless the clause looks forward; `last` and `next` as news use them. */
function resolveWeekday(
  { weekday, lean, clock, dayPart }: CalendarMeaning,
  { reference, tense: tenseOf, period, namesToday }: Surroundings,
): Point | null {
  if (reference === null) return null;
  const tense = tenseOf();
  const planned = lean === null && tense.lean !== -1 ? inPlan(weekday!, period, reference) : null;
  if (planned !== null) return dayPoint(planned, { clock, dayPart });
  const today = weekdayOf(reference);
  const back = (today - weekday! + 7) % 7;
  const ahead = (weekday! - today + 7) % 7;
  const offset = () => {
    if (lean === 'last') return -(back || 7);
    if (lean === 'next') return 7 - today + weekday!;
    if (lean === 'coming') return ahead || 7;
    if (lean === 'this') return weekday! - today;
    // `the deadline is Friday` is still to come; where no verb tells, the nearer one is meant.
    const isAhead = tense.lean === null ? ahead < back : tense.lean >= 0;
    // Who means the day of writing says `today`, unless the article calls it by its weekday, or only an hour is told.
    const isToday = ahead === 0 && (tense.lean !== 1 || clock !== null || dayPart !== null || namesToday());
    return isAhead ? ahead || (isToday ? 0 : 7) : -back;
  };
  return dayPoint(reference + offset(), { clock, dayPart });
}

/** Longer periods hold a weekday more than once. */
const PLAN_DAYS = 7;

/** `will visit from 21 to 25 October. On Monday it meets …`: the Monday of a programme that is still to come. */
function inPlan(weekday: number, period: Period | null, reference: number): number | null {
  const from = period && daysOf(period.from);
  const to = period?.to ? daysOf(period.to) : null;
  if (!from || !to || from.first <= reference || to.last - from.first >= PLAN_DAYS) return null;
  const day = from.first + ((weekday - weekdayOf(from.first) + 7) % 7);
  return day <= to.last ? day : null;
}

/** `5th of this month`, `first of next month`: months from that of writing. */
function monthsMeant(lean: CalendarMeaning['lean']): readonly number[] {
  if (lean === 'this') return [0];
  if (lean === 'next') return [1];
  return lean === 'last' ? [-1] : [-1, 0, 1];
}

/** `the 12th`: in the month of writing or the next one to it. */
function resolveDayOfMonth(
  { day, weekday, lean, clock }: CalendarMeaning,
  { reference, tense, told }: Surroundings,
): Point | null {
  if (reference === null) return point('day', { day });
  if (told?.day) return dayPoint(numberOfDay(told.year!, told.month! + (day! < told.day ? 1 : 0), day!));
  const { year, month } = dayPoint(reference);
  // `this Monday (31)` may be in the month before or after.
  const months = weekday === null ? monthsMeant(lean) : [-1, 0, 1];
  const candidates = months
    .map((offset) => dayPoint(numberOfDay(year!, month! + offset, 1)))
    .filter((first) => day! <= daysInMonth(first.year!, first.month!))
    .map((first) => ({ ...first, day, clock }));
  return nearest(candidates, reference, { lean: null, weekday }, tense());
}
