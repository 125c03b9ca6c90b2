/**
 * The first or last day of a month or year: the [last day of March], the [first day of 2020], on the [last day of the year].
 *
 * Left alone: `the last day of the strike`, `the first day of school`; `the last day` alone is one of the days named before.
 */
import { daysInMonth } from '../../text/calendar.js';
import { calendar, type Match, type Source } from './match.js';
import { isCapital, monthAt, normAt, skip } from './words.js';
import { yearWordsAt } from './year-words.js';

/** Where nothing tells the year, February ends as it mostly does. */
const COMMON_YEAR = 2023;

/** Asked at `first`, `last` or `final`. */
export function readEdgeDay(source: Source, at: number): Match | null {
  if (normAt(source, at + 1) !== 'day' || normAt(source, at + 2) !== 'of') return null;
  const isFirst = normAt(source, at) === 'first';
  if (!isFirst && !/^(?:last|final)$/.test(normAt(source, at))) return null;
  const start = skip(source, at + 3, 'the');
  const named = isCapital(source, start) ? monthAt(source, start) : 0;
  const year = yearWordsAt(source, named > 0 ? start + 1 : at + 2);
  if (named === 0 && year === null) return null;
  const month = named || (isFirst ? 1 : 12);
  const last = daysInMonth(typeof year?.year === 'number' ? year.year : COMMON_YEAR, month);
  const meaning = calendar({ month, day: isFirst ? 1 : last, year: year?.year ?? null });
  return { to: year?.to ?? start + 1, rule: 'day-month', meaning };
}
