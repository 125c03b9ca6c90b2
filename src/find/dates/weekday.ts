/**
 * Weekdays, alone or with their date: [Monday], [Tuesday night], [Friday, 3 March 2023], [Monday last week], [the last Friday of
 * December].
 *
 * Left alone: `sun`, `sat`, `wed` (short forms need a date beside them), `every Monday`, `Good Friday` (a holiday), `Black Friday`.
 */

import { WordClass } from '../../lexicon/word-class.js';
import type { CalendarMeaning, DateMeaning, FiguresMeaning, IntervalMeaning } from '../../model/date-meaning.js';
import { numberOfDay, weekdayOf } from '../../text/calendar.js';
import { Shape } from '../../text/shape.js';
import { readDayFirst, readMonthFirst } from './day-month.js';
import { calendar, type Match, type Source } from './match.js';
import { readNumeric } from './numeric.js';
import {
  beginsLine,
  beginsSentence,
  classesAt,
  dayAt,
  dayPartAt,
  isCapital,
  isGlued,
  isNoun,
  isShort,
  monthAt,
  normAt,
  ordinalAt,
  shapeAt,
  skip,
  weekdayAt,
} from './words.js';
import { yearWordsAt } from './year-words.js';

export function readWeekday(source: Source, at: number): Match | null {
  const weekday = weekdayAt(source, at);
  if (weekday === 0 || (!isCapital(source, at) && isShort(source, at))) return null;
  const part = dayPartAt(source, at + 1);
  const after = part ? at + 2 : at + 1;
  // A full stop ends `Thurs.`, but behind `Thursday` it ends the sentence.
  const marks = normAt(source, at).endsWith('day') ? [','] : [',', '.'];
  const dated = readDated(source, skip(source, skip(source, after, ...marks), 'the', '('), weekday);
  if (dated) return dated;
  const before = normAt(source, at - 1);
  if (
    before === 'every' ||
    before === 'each' ||
    ((before === 'good' || before === 'black') && isCapital(source, at - 1))
  )
    return null;
  // `left home on a Tuesday`: any; but `at a Tuesday rally`
  if (/^an?$/.test(before) && !isNoun(source, after)) return null;
  // Short forms say nothing by themselves; a capital does not help `Sun` and `Sat`.
  if (isShort(source, at) || isName(source, at)) return null;
  const figures = figuresBehind(source, after);
  if (figures) return { to: after + 3, rule: 'day-month', meaning: calendar({ ...figures, weekday }) };
  const numbered = dayBehind(source, after);
  if (numbered) return { to: numbered.to, rule: 'weekday', meaning: calendar({ weekday, day: numbered.day }) };
  const week = weekAround(source, after);
  if (week) return { to: week.to, rule: 'weekday', meaning: { kind: 'weekday-of-week', weekday, count: week.count } };
  if (isWeekOn(source, after))
    return { to: after + 1, rule: 'weekday', meaning: { kind: 'weeks-from', weekday, count: 1 } };
  return { to: after, rule: 'weekday', meaning: calendar({ weekday, dayPart: part ?? null }) };
}

/** The date that stands behind its weekday. */
function readDated(source: Source, at: number, weekday: number): Match | null {
  if (beginsLine(source, at)) return null;
  const match = readDayFirst(source, at) ?? readMonthDay(source, at) ?? readNumeric(source, at);
  if (!match || match.meaning.kind === 'week') return null;
  const closed = normAt(source, at - 1) === '(' && normAt(source, match.to) === ')' ? match.to + 1 : match.to;
  return { ...match, to: closed, meaning: withWeekday(match.meaning, weekday) };
}

function withWeekday(meaning: CalendarMeaning | FiguresMeaning | IntervalMeaning, weekday: number): DateMeaning {
  if (meaning.kind === 'calendar') return { ...meaning, weekday };
  if (meaning.kind === 'interval') return meaning;
  // Of `Friday, 05.02.2021` only one reading is a Friday.
  const readings = meaning.readings.filter(({ date }) => isWeekday(date, weekday));
  return readings.length > 0 ? { ...meaning, readings } : meaning;
}

const isWeekday = ({ year, month, day }: CalendarMeaning, weekday: number): boolean =>
  typeof year === 'number' && weekdayOf(numberOfDay(year, month!, day!)) === weekday;

function readMonthDay(source: Source, at: number): Match<CalendarMeaning | IntervalMeaning> | null {
  if (monthAt(source, at) === 0) return null;
  const match = readMonthFirst(source, at);
  return match && match.rule !== 'month' && match.rule !== 'month-year' ? match : null;
}

/** `Saturday (3/6)`: the day first, unless it cannot be. */
function figuresBehind(source: Source, at: number): { day: number; month: number } | null {
  if (normAt(source, at) !== '(' || normAt(source, at + 2) !== ')') return null;
  const found = /^(\d{1,2})[/.](\d{1,2})$/.exec(normAt(source, at + 1));
  const [first, second] = [Number(found?.[1]), Number(found?.[2])];
  if (!found || Math.min(first, second) < 1 || Math.max(first, second) > 31 || Math.min(first, second) > 12)
    return null;
  return second <= 12 ? { day: first, month: second } : { day: second, month: first };
}

/** `Tuesday (10)`, `Tuesday, the 10th`, `Tuesday 18`; not `Monday 12 workers`, `Sunday 3-1`. */
export function dayBehind(source: Source, at: number): { day: number; to: number } | null {
  if (normAt(source, at) === '(' && normAt(source, at + 2) === ')') {
    const day = dayAt(source, at + 1);
    return day > 0 ? { day, to: at + 3 } : null;
  }
  const start = skip(source, at, ',');
  if (normAt(source, start) !== 'the') return bareDay(source, at);
  const day = dayAt(source, start + 1) && ordinalAt(source, start + 1);
  return day > 0 && !isNoun(source, start + 2) ? { day, to: start + 2 } : null;
}

function bareDay(source: Source, at: number): { day: number; to: number } | null {
  const day = /^\d\d?(?:st|nd|rd|th)?$/.test(normAt(source, at)) && !beginsLine(source, at) ? dayAt(source, at) : 0;
  if (day === 0) return null;
  const next = normAt(source, at + 1);
  const isFree =
    beginsLine(source, at + 1) || /^(?:[.,;:)”"]|and|at|in|on|for|with|to|by|the|a|when|after|before)$/.test(next);
  // `18,000`, `18:30`, `18.5` are no days; neither is the first of `Sunday 3, 4 goals`.
  return isFree && !(isGlued(source, at + 1) && isGlued(source, at + 2) && /^[.,:]$/.test(next))
    ? { day, to: at + 1 }
    : null;
}

const WEEKS: ReadonlyMap<string, number> = new Map(Object.entries<number>({ last: -1, this: 0, next: 1 }));

/** `Monday week`: a week after the next one. */
const isWeekOn = (source: Source, at: number): boolean =>
  normAt(source, at) === 'week' && !isNoun(source, at + 1) && !beginsLine(source, at);

/** `Monday last week`, `Tuesday of this week`. */
function weekAround(source: Source, at: number): { count: number; to: number } | null {
  const word = skip(source, at, 'of');
  const count = WEEKS.get(normAt(source, word));
  return count !== undefined && normAt(source, word + 1) === 'week' ? { count, to: word + 2 } : null;
}

/** `Friday Prayers`, `Sunday Times`, `Wednesday Addams`: a name that begins with the weekday; `a Sunday school`. */
function isName(source: Source, at: number): boolean {
  if (normAt(source, at) === 'sunday' && /^(?:schools?|best)$/.test(normAt(source, at + 1))) return true;
  // `," Sunday said`, `Sunday said he was ready`: nobody but a person says something.
  const isSpeaker = (classesAt(source, at + 1) & WordClass.SpeechVerb) !== 0 && !beginsLine(source, at + 1);
  if (isSpeaker && (beginsSentence(source, at) || /^[,"”’']$/.test(normAt(source, at - 1)))) return true;
  if (!isCapital(source, at + 1) || beginsLine(source, at + 1) || shapeAt(source, at) & Shape.AllCaps) return false;
  const before = normAt(source, at - 1);
  return !['on', 'last', 'next', 'this', 'by', 'until', 'till', 'since', 'late', 'early'].includes(before);
}

/** `the last Friday of December`, `first Monday in May 2022`; asked at `last` or the ordinal. */
export function readNthWeekday(source: Source, at: number): Match | null {
  const nth = normAt(source, at) === 'last' ? -1 : ordinalAt(source, at);
  if (nth === 0 || nth > 5) return null;
  const weekday = weekdayAt(source, at + 1);
  if (weekday === 0 || !['of', 'in'].includes(normAt(source, at + 2))) return null;
  const month = monthAt(source, at + 3);
  if (month === 0) return null;
  const year = yearWordsAt(source, at + 4);
  const meaning = calendar({ month, year: year?.year ?? null });
  return { to: year?.to ?? at + 4, rule: 'nth-weekday', meaning: { kind: 'nth', nth, weekday, month: meaning } };
}
