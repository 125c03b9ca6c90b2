/** A week named by one of its days: the [week of 8 May], [week beginning 12 June 2023]; [week 32 of 2021]; the [first week of May]. */
import { readDayFirst, readMonthFirst } from './day-month.js';
import { calendar, type Match, type Source } from './match.js';
import { readNumeric } from './numeric.js';
import { isCapital, monthAt, normAt, numberAt, ordinalAt, skip } from './words.js';
import { yearWordsAt } from './year-words.js';

export function readWeekOf(source: Source, at: number): Match | null {
  const word = normAt(source, at + 1);
  if (['of', 'beginning', 'commencing', 'starting', 'ending', 'ended'].includes(word)) {
    const start = skip(source, at + 2, 'on', 'the');
    const date = readDayFirst(source, start) ?? readMonthFirst(source, start) ?? readNumeric(source, start);
    if (!date || date.meaning.kind === 'week') return null;
    // `the week of 8–12 May` is the one that they begin.
    const day = date.meaning.kind === 'interval' ? date.meaning.from : date.meaning;
    if (day.kind !== 'figures' && (day.kind !== 'calendar' || day.day === null)) return null;
    return { to: date.to, rule: 'week', meaning: { kind: 'week-of', date: day } };
  }
  const week = numberAt(source, at + 1);
  const year = yearWordsAt(source, at + 2);
  if (week < 1 || week > 53) return null;
  // `calendar week 47` is the nearest; `week 47` alone may be that of a course.
  if (year === null && normAt(source, at - 1) === 'calendar')
    return { from: at - 1, to: at + 2, rule: 'week', meaning: { kind: 'week', year: null, week } };
  if (typeof year?.year !== 'number') return null;
  return { to: year.to, rule: 'week', meaning: { kind: 'week', year: year.year, week } };
}

/** Of the days of a week that begins a month, the fourth is always in the month. */
const MIDDLE = 4;
/** In the last week of every month. */
const LATE = 28;

/** `first week of May`, `last week in April 2022`; asked at the ordinal or at `last`. */
export function readNthWeek(source: Source, at: number): Match | null {
  const isLast = normAt(source, at) === 'last';
  const nth = isLast ? 1 : ordinalAt(source, at);
  if (nth < 1 || nth > 4 || normAt(source, at + 1) !== 'week' || !/^(?:of|in)$/.test(normAt(source, at + 2)))
    return null;
  const month = isCapital(source, at + 3) ? monthAt(source, at + 3) : 0;
  if (month === 0) return null;
  const year = yearWordsAt(source, at + 4);
  const date = calendar({ month, day: isLast ? LATE : MIDDLE + 7 * (nth - 1), year: year?.year ?? null });
  return { to: year?.to ?? at + 4, rule: 'week', meaning: { kind: 'week-of', date } };
}
