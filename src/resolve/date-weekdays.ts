/** Weekdays and days counted within a month, a week or a period. */
import { weekdayOf } from '../text/calendar.js';
import { dayPoint, daysOf, type Period, type Point } from './date-value.js';

/** `the last Friday of December`: -1 is the last; null where the month has not so many. */
export function nthWeekday(nth: number, weekday: number, month: Point | null): Point | null {
  if (month === null || month.year === null || month.month === null) return null;
  const { first, last } = daysOf(month)!;
  const found =
    nth > 0
      ? first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
      : last - ((weekdayOf(last) - weekday + 7) % 7);
  return found <= last ? dayPoint(found) : null;
}

/** `Tuesday of last week`. */
export const weekdayOfWeek = (weekday: number, count: number, reference: number | null): Point | null =>
  reference === null ? null : dayPoint(reference - weekdayOf(reference) + weekday + 7 * count);

/** `a week ago Monday`: the Monday before, and a week before that. */
export function weeksFrom(weekday: number, count: number, reference: number | null): Point | null {
  if (reference === null) return null;
  const today = weekdayOf(reference);
  const nearest = count < 0 ? -((today - weekday + 7) % 7 || 7) : (weekday - today + 7) % 7 || 7;
  return dayPoint(reference + nearest + 7 * count);
}

/** The nth of those days, counted from the end where it is negative; null where there are fewer. */
export function dayOfPeriod(nth: number, period: Period | null): Point | null {
  const first = period && daysOf(period.from);
  const last = period?.to ? daysOf(period.to) : null;
  if (!first || !last) return null;
  const found = nth > 0 ? first.first + nth - 1 : last.last + nth + 1;
  return found >= first.first && found <= last.last ? dayPoint(found) : null;
}
