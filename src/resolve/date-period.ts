/** The two ends of a period, worked out one by one, brought together: the beginning lies before the end, and near it. */
import type { SingleMeaning } from '../model/date-meaning.js';
import { advance, daysOf, inYear, type Period, type Point } from './date-value.js';

export function inOrder(
  fromMeaning: SingleMeaning,
  from: Point,
  toMeaning: SingleMeaning | null,
  to: Point | null,
): Period {
  if (to === null || toMeaning === null || from.year === null || to.year === null) return { from, to };
  const isOpen = hasOpenYear(fromMeaning);
  // Of `January-November` the end is placed, and the beginning goes with it.
  const start = isOpen && hasOpenYear(toMeaning) ? inYear(from, to.year) : from;
  if (daysOf(start)!.first <= daysOf(to)!.last) return { from: start, to };
  if (isWeekday(toMeaning)) return { from, to: advance(to, 7) };
  if (isOpen) return { from: inYear(start, to.year - 1), to };
  return { from, to: hasOpenYear(toMeaning) ? inYear(to, to.year + 1) : to };
}

const hasOpenYear = (meaning: SingleMeaning): boolean =>
  meaning.kind === 'calendar' && meaning.year === null && (meaning.month !== null || meaning.part !== null);

const isWeekday = (meaning: SingleMeaning): boolean =>
  meaning.kind === 'calendar' && meaning.month === null && meaning.day === null && meaning.weekday !== null;
