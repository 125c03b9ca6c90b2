/**
 * What a date expression says by itself, before anything is worked out: the finder writes it, the resolver reads it.
 * Months are 1 to 12, weekdays 1 (Monday) to 7, clocks `HH:MM`.
 */
import type { DateOrder, Finding } from './document.js';

export type DateUnit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** What a relative expression counts from: the article's date, or the date that the text named last. */
type Origin = 'reference' | 'anchor';

/** `last year` is -1 from the reference, `that year` 0 from the anchor. */
export interface YearShift {
  readonly count: number;
  readonly from: Origin;
}

/** ISO 8601 order of the parts of a year: quarters 1 to 4, halves 1 and 2, seasons 1 (spring) to 4 (winter). */
export interface YearPart {
  readonly unit: 'quarter' | 'half-year' | 'season';
  readonly number: number;
}

/** The part of a day, as TIMEX3 writes it. */
export type DayPart = 'MO' | 'AF' | 'EV' | 'NI';

/** Which of several is meant, where the words say it: `next Friday` is next week's, `this coming Friday` the first one ahead. */
export type Lean = 'last' | 'this' | 'next' | 'coming' | null;

/** Points into the calendar by its own names; what the words leave open is null. */
export interface CalendarMeaning {
  readonly kind: 'calendar';
  readonly year: number | YearShift | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  readonly part: YearPart | null;
  readonly lean: Lean;
  readonly clock: string | null;
  readonly dayPart: DayPart | null;
}

/** Figures that could be read in more than one order: `05.02.2021`, of which the last or the first is the year; `5/2` has none. */
export interface FiguresMeaning {
  readonly kind: 'figures';
  readonly readings: readonly { readonly order: DateOrder; readonly date: CalendarMeaning }[];
  /** What stands between the figures; an article writes all its dates with one mark in one order. */
  readonly mark: string;
  readonly clock: string | null;
}

/** So many units before or after: `yesterday`, `next month`, `three days ago`, `two days later`, `the same day`. */
export interface ShiftMeaning {
  readonly kind: 'shift';
  readonly unit: DateUnit;
  /** Null where only the tense says: `over the weekend`. */
  readonly count: number | null;
  readonly from: Origin;
  /** The result is as fine as the date counted from: `a year earlier` than 1 January is a day, and so is `a year ago today`. */
  readonly keep: boolean;
  readonly clock: string | null;
  readonly dayPart: DayPart | null;
}

/** `the same quarter of the previous year`: the date named last, moved into another year. */
export interface SameMeaning {
  readonly kind: 'same';
  /** Null for `the same period`. */
  readonly unit: DateUnit | null;
  readonly year: YearShift | number;
}

/** `the last Friday of December`: `nth` is 1 to 5, or -1 for the last. */
export interface NthMeaning {
  readonly kind: 'nth';
  readonly nth: number;
  readonly weekday: number;
  readonly month: CalendarMeaning;
}

/** `Monday last week`: `count` weeks from the one that the reference lies in. */
interface WeekdayOfWeekMeaning {
  readonly kind: 'weekday-of-week';
  readonly weekday: number;
  readonly count: number;
}

/** `a week ago Monday`, `two weeks from Friday`: `count` weeks from the nearest such day on that side, never 0. */
interface WeeksFromMeaning {
  readonly kind: 'weeks-from';
  readonly weekday: number;
  readonly count: number;
}

/** `the following Monday`, `the previous Friday`: the nearest such day after or before the day that the text named last. */
interface WeekdayFromAnchorMeaning {
  readonly kind: 'weekday-from-anchor';
  readonly weekday: number;
  readonly count: 1 | -1;
}

/** `that August`, `the following March`, `the previous summer`: of the year, after or before the day that the text named last. */
export interface NamedFromAnchorMeaning {
  readonly kind: 'named-from-anchor';
  readonly date: CalendarMeaning;
  readonly count: -1 | 0 | 1;
}

/** `on the second day` of the days named last: 1 is the first, -1 the last. */
interface DayOfPeriodMeaning {
  readonly kind: 'day-of-period';
  readonly nth: number;
}

/** ISO week `2021-W32`. */
export interface WeekMeaning {
  readonly kind: 'week';
  readonly year: number | null;
  readonly week: number;
}

/** `the week of 8 May`. */
interface WeekOfMeaning {
  readonly kind: 'week-of';
  readonly date: CalendarMeaning | FiguresMeaning;
}

/** `the 1990s` is decade 199, `the 20th century` century 19: the digits that EDTF leaves. */
interface SpanOfYearsMeaning {
  readonly kind: 'decade' | 'century';
  readonly digits: number;
}

/** From one date to another, both included; `to` is null for a period that is still open. */
export interface IntervalMeaning {
  readonly kind: 'interval';
  readonly from: SingleMeaning;
  readonly to: SingleMeaning | null;
}

/** Points to no calendar date: `now` is PRESENT_REF, `recently` PAST_REF. */
interface VagueMeaning {
  readonly kind: 'vague';
  readonly timex: string;
}

/** A named day; `date` is null where it moves about the calendar, or differs from country to country. */
interface HolidayMeaning {
  readonly kind: 'holiday';
  readonly date: CalendarMeaning | NthMeaning | null;
}

export type SingleMeaning =
  | CalendarMeaning
  | FiguresMeaning
  | ShiftMeaning
  | SameMeaning
  | NthMeaning
  | WeekdayOfWeekMeaning
  | WeeksFromMeaning
  | WeekdayFromAnchorMeaning
  | NamedFromAnchorMeaning
  | DayOfPeriodMeaning
  | WeekMeaning
  | WeekOfMeaning
  | SpanOfYearsMeaning
  | VagueMeaning
  | HolidayMeaning;

export type DateMeaning = SingleMeaning | IntervalMeaning;

export interface DateExpression extends Finding {
  readonly meaning: DateMeaning;
}
