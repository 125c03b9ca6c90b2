/**
 * Dates in figures: [12.08.2021], [2021-08-12], [12/08/21], [2021.07.16], [12-Aug-2021], [05/2022], [2021-W32].
 *
 * Left alone: `1.2.2021.3` (a version), `2-1` (a score), `51-00-0164` (a telephone number). Two figures that could both be the
 * month keep both readings; the resolver chooses by the article and the settings.
 */
import type { CalendarMeaning, FiguresMeaning, IntervalMeaning, WeekMeaning } from '../../model/date-meaning.js';
import { isDay } from '../../text/calendar.js';
import { calendar, type Match, type Source } from './match.js';
import { beginsLine, dayPartAt, isGlued, isNoun, monthOf, normAt } from './words.js';
import { NUMBERED } from './year.js';
import { fullYear } from './year-words.js';

const ISO = /(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])/y;
const FIGURES = /(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)(?!\d|-(?!\d\d?[./])|[./]\d)/y;
const YEAR_FIRST = /(\d{4})([./])(\d{1,2})\2(\d{1,2})(?![\d-]|[./]\d)/y;
const NAMED_MONTH =
  /(\d{1,2})-(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}-(\d{4}|\d\d)(?![\d-])/iy;
const MONTH = /(?:(0[1-9]|1[0-2])[./](\d{4})|(\d{4})-(0[1-9]))(?![\d-]|[./]\d)/y;
/** `14. 3. 2023`, as Czechs and Slovenes write it. */
const SPACED = /(\d{1,2})\.[ \u00a0](\d{1,2})\.[ \u00a0](\d{4})(?![\d-]|[./]\d)/y;
/** `3.05–5.05.2022`, `03-05.05.2022`, `28.04.-02.05.2022`: the first day borrows what it lacks. */
const DAYS = /(\d{1,2})(?:\.(0?[1-9]|1[0-2]))?\.?\s?[-–—]\s?(\d{1,2})\.(0?[1-9]|1[0-2])\.(\d{4})(?![\d-]|[./]\d)/y;
const WEEK = /(\d{4})-?W([0-5]\d)(?![\d-])/y;

type Figures = CalendarMeaning | FiguresMeaning | WeekMeaning;

export function readNumeric(source: Source, at: number): Match<Figures> | null {
  if (!couldBeDate(source, at)) return null;
  // Glued to what stands before, figures go on a longer number: +994-12-08-2021.
  if (isGlued(source, at) && /^[-–—./+#№\d]$/.test(normAt(source, at - 1)) && !endsPeriod(source, at)) return null;
  return readIso(source, at) ?? readFigures(source, at) ?? readWhole(source, at);
}

/** `14. 3. 2023`; asked at its day, which stands apart from a word. */
export function readSpaced(source: Source, at: number): Match<Figures> | null {
  if (normAt(source, at + 1) !== '.' || isGlued(source, at)) return null;
  const found = matchAt(source, at, SPACED);
  if (!found) return null;
  const date = dayOf(found.groups[3], found.groups[2], found.groups[1]);
  const year = Number(found.groups[3]);
  return isDay(year, date.month!, date.day!) && year >= 1900 && year < 2100 ? numeric(found.to, date) : null;
}

/** Separated figures, or a year, day or month with a hyphen behind it. */
function couldBeDate(source: Source, at: number): boolean {
  const norm = normAt(source, at);
  const hasMark = norm.length > 4 && /^\d{1,4}[./tw]/.test(norm);
  return hasMark || (norm.length <= 4 && isGlued(source, at + 1) && normAt(source, at + 1) === '-');
}

/** `28.04.2022-30.04.2022`. */
const endsPeriod = (source: Source, at: number): boolean =>
  /^\d{1,2}([./])\d{1,2}\1\d{2,4}$/.test(normAt(source, at - 2));

function readIso(source: Source, at: number): Match<Figures> | null {
  const found = matchAt(source, at, ISO);
  if (!found) return null;
  const [year, month, day] = [Number(found.groups[1]), Number(found.groups[2]), Number(found.groups[3])];
  const clock = found.groups[4] ?? null;
  return isDay(year, month, day) ? numeric(found.to, calendar({ year, month, day, clock })) : null;
}

function readFigures(source: Source, at: number): Match<Figures> | null {
  const yearFirst = matchAt(source, at, YEAR_FIRST);
  if (yearFirst) {
    const [, year, , month, day] = yearFirst.groups;
    return isDay(Number(year), Number(month), Number(day)) ? numeric(yearFirst.to, dayOf(year, month, day)) : null;
  }
  const named = matchAt(source, at, NAMED_MONTH);
  if (named) {
    const [, day, month = '', year] = named.groups;
    return numeric(named.to, dayOf(year, String(monthOf(month.toLowerCase())), day));
  }
  const found = matchAt(source, at, FIGURES);
  if (!found) return null;
  const [, a = '', mark = '', b = '', c = ''] = found.groups;
  // 1.2.10 is a version or a section; a short year needs two figures everywhere, or strokes; behind hyphens, a word or line of its own.
  const isShort = c.length === 2 && mark !== '/';
  if (isShort && (a.length + b.length < 4 || (mark === '-' && !isMarked(source, at, found.to)))) return null;
  const readings = [
    { order: 'dmy', date: dayOf(c, b, a) },
    { order: 'mdy', date: dayOf(c, a, b) },
    ...(c.length === 2 && a.length === 2 ? [{ order: 'ymd', date: dayOf(a, b, c) } as const] : []),
  ] as const;
  const valid = readings.filter(({ date }) => isDay(date.year as number, date.month!, date.day!));
  if (valid.length === 0) return null;
  return numeric(found.to, { kind: 'figures', readings: valid, mark, clock: null });
}

/** `dated 11-02-89`, `KELM, 11-02-89 –`, or the line holds nothing else. */
const isMarked = (source: Source, at: number, to: number): boolean =>
  normAt(source, at - 1) === 'dated' ||
  (beginsLine(source, at) && beginsLine(source, to)) ||
  (normAt(source, at - 1) === ',' && /^[-–—]$/.test(normAt(source, to)) && !isGlued(source, to));

function readWhole(source: Source, at: number): Match<Figures> | null {
  const week = matchAt(source, at, WEEK);
  if (week && Number(week.groups[2]) >= 1 && Number(week.groups[2]) <= 53)
    return {
      to: week.to,
      rule: 'week',
      meaning: { kind: 'week', year: Number(week.groups[1]), week: Number(week.groups[2]) },
    };
  const month = matchAt(source, at, MONTH);
  // `Opinion 12/2021` is numbered by year.
  if (!month || NUMBERED.has(normAt(source, at - 1))) return null;
  const year = Number(month.groups[2] ?? month.groups[3]);
  if (year < 1900 || year > 2099) return null;
  return numeric(month.to, calendar({ year, month: Number(month.groups[1] ?? month.groups[4]) }));
}

/** `on 14/9`, `before 30/9`, `from 15/9`; but `by 1/3` is a part, `24/7` always, and `since 9/11` an attack. */
export function readDayAndMonth(source: Source, at: number): Match<FiguresMeaning> | null {
  const found = /^(\d{1,2})\/(\d{1,2})$/.exec(normAt(source, at));
  if (!found || found[0] === '9/11') return null;
  const [first, second] = [Number(found[1]), Number(found[2])];
  const before = normAt(source, at - 1);
  const isDated = DAY_BEFORE.test(before) || (before === 'of' && dayPartAt(source, at - 2) !== undefined);
  const isNoPart = first > second && /^(?:from|by|to|of|and)$/.test(before);
  if ((!isDated && !isNoPart) || isNoun(source, at + 1) || normAt(source, at + 1) === 'of') return null;
  const readings = [
    { order: 'dmy', date: calendar({ day: first, month: second }) },
    { order: 'mdy', date: calendar({ day: second, month: first }) },
    { order: 'ymd', date: calendar({ day: second, month: first }) },
  ] as const;
  const valid = readings.filter(({ date }) => isOfLeapYear(date.month!, date.day!));
  if (!valid.some(({ order }) => order !== 'ymd')) return null;
  return { to: at + 1, rule: 'numeric-date', meaning: { kind: 'figures', readings: valid, mark: '/', clock: null } };
}

const DAY_BEFORE = /^(?:on|before|until|till|since|dated|after)$/;
const isOfLeapYear = (month: number, day: number): boolean => isDay(2024, month, day);

/** Asked before all other readers of figures: its first figures look like a time of day or a decimal. */
export function readDays(source: Source, at: number): Match<IntervalMeaning> | null {
  const found = matchAt(source, at, DAYS);
  if (!found || (isGlued(source, at) && /^[-–—./+#№\d]$/.test(normAt(source, at - 1)))) return null;
  const [, first, ownMonth, last, month, year] = found.groups;
  const [from, to] = [dayOf(year, ownMonth ?? month, first), dayOf(year, month, last)];
  const isBoth = [from, to].every((one) => isDay(one.year as number, one.month!, one.day!));
  const isInOrder = from.month! < to.month! || (from.month === to.month && from.day! < to.day!);
  return isBoth && isInOrder ? { to: found.to, rule: 'period', meaning: { kind: 'interval', from, to } } : null;
}

const numeric = (to: number, meaning: Figures): Match<Figures> => ({ to, meaning, rule: 'numeric-date' });

function dayOf(year = '', month = '', day = ''): CalendarMeaning {
  const full = year.length === 2 ? fullYear(Number(year)) : Number(year);
  return calendar({ year: full, month: Number(month), day: Number(day) });
}

/** The pattern at the token, if it ends where a token ends. */
function matchAt({ text, tokens }: Source, at: number, pattern: RegExp) {
  pattern.lastIndex = tokens.start[at]!;
  const groups = pattern.exec(text);
  if (!groups) return null;
  let to = at + 1;
  while (to < tokens.length && tokens.end[to - 1]! < pattern.lastIndex) to++;
  return tokens.end[to - 1] === pattern.lastIndex ? { groups: [...groups], to } : null;
}
