/** A week named by one of its days: the [week of 8 May], [week beginning 12 June 2023]; and [week 32 of 2021]. */
import { readDayFirst, readMonthFirst } from './day-month.js';
import type { Match, Source } from './match.js';
import { readNumeric } from './numeric.js';
import { normAt, numberAt, skip } from './words.js';
import { yearWordsAt } from './year-words.js';

export function readWeekOf(source: Source, at: number): Match | null {
  const word = normAt(source, at + 1);
  if (['of', 'beginning', 'commencing', 'starting', 'ending', 'ended'].includes(word)) {
    const start = skip(source, at + 2, 'on', 'the');
    const date = readDayFirst(source, start) ?? readMonthFirst(source, start) ?? readNumeric(source, start);
    if (!date || date.meaning.kind === 'interval' || date.meaning.kind === 'week') return null;
    if (date.meaning.kind === 'calendar' && date.meaning.day === null) return null;
    return { to: date.to, rule: 'week', meaning: { kind: 'week-of', date: date.meaning } };
  }
  const week = numberAt(source, at + 1);
  const year = yearWordsAt(source, at + 2);
  if (week < 1 || week > 53 || typeof year?.year !== 'number') return null;
  return { to: year.to, rule: 'week', meaning: { kind: 'week', year: year.year, week } };
}
