/**
 * Named days: [Victory Day], [Ramadan]; and those that the calendar fixes, with their date: [Christmas Eve], [International Women's
 * Day], [Thanksgiving] 2022.
 *
 * Left alone: `Green Day` at the head of a name that goes on, `Independence Day Square`, a person (`Novruz Karimov`).
 */
import { FIXED_HOLIDAYS, HOLIDAYS, WEEKDAY_HOLIDAYS } from '../../lexicon/date-words.js';
import { entries, valued } from '../../lexicon/entries.js';
import { WordClass } from '../../lexicon/word-class.js';
import type { CalendarMeaning, NthMeaning, YearShift } from '../../model/date-meaning.js';
import { Shape } from '../../text/shape.js';
import { calendar, type Match, type Source } from './match.js';
import { beginsSentence, classesAt, isCapital, isGlued, normAt, shapeAt } from './words.js';
import { yearWordsAt } from './year-words.js';

type DateOfYear = (year: number | YearShift | null) => CalendarMeaning | NthMeaning | null;

const holidays = new Map<string, DateOfYear>(entries(HOLIDAYS).map((name) => [name, () => null]));
for (const [name, value] of valued(FIXED_HOLIDAYS)) {
  const [month, day] = value.split('-').map(Number);
  holidays.set(name, (year) => calendar({ year, month: month!, day: day! }));
}
for (const [name, value] of valued(WEEKDAY_HOLIDAYS)) {
  const [, month, nth, weekday] = /^(\d\d)-(-?\d)-(\d)$/.exec(value)!.map(Number);
  holidays.set(name, (year) => ({
    kind: 'nth',
    nth: nth!,
    weekday: weekday!,
    month: calendar({ year, month: month! }),
  }));
}

/** `New Year's Eve`, the possessive counted. */
const HOLIDAY_WORDS = 5;
/** `International Day of Persons` has words before and after; before `Day` at most these many belong to it. */
const NAME_WORDS = 5;

/** Asked at the first word of its name. */
export function readHoliday(source: Source, at: number): Match | null {
  if (!isCapital(source, at)) return null;
  let phrase = '';
  let found: { readonly name: string; readonly to: number } | null = null;
  for (let i = at; i < at + HOLIDAY_WORDS && isCapital(source, i); i++) {
    phrase += (phrase && ' ') + normAt(source, i);
    const isPossessive = normAt(source, i + 1) === "'s";
    if (holidays.has(phrase)) found = { name: phrase, to: i + 1 };
    if (!isPossessive) continue;
    phrase += "'s";
    i++;
    if (holidays.has(phrase)) found = { name: phrase, to: i + 1 };
  }
  return found === null || isNamesake(source, at, found.to) ? null : holiday(source, at, found.to, found.name);
}

/** `the Prime Minister, [Novruz] Karimov`: who is called by a holiday's name has a family name behind it. */
const isNamesake = (source: Source, at: number, to: number): boolean =>
  to === at + 1 &&
  isCapital(source, to) &&
  !beginsSentence(source, to) &&
  ((classesAt(source, to) & WordClass.FamilyName) !== 0 || FAMILY_ENDING.test(normAt(source, to)));

const FAMILY_ENDING = /.{3}(?:ov|ova|ev|eva|yev|yeva|zad[eəa]|o[gğ]lu|ogly|l[iıy]|[sş]oy)$/;

function holiday(source: Source, from: number, end: number, name: string): Match {
  const dateOf = holidays.get(name);
  const year = dateOf ? yearWordsAt(source, end) : null;
  const date = dateOf?.(year?.year ?? null) ?? null;
  // A year behind a day that moves about stays a date of its own.
  return { from, to: date && year ? year.to : end, rule: 'holiday', meaning: { kind: 'holiday', date } };
}

/** `Victory Day`, `International Women's Day`; asked at `Day`. */
export function readNamedDay(source: Source, at: number): Match | null {
  if (!isCapital(source, at) || shapeAt(source, at) & Shape.AllCaps) return null;
  let from = at;
  while (from > 0 && at - from < NAME_WORDS && !beginsSentence(source, from) && belongs(source, from - 1)) from--;
  if (normAt(source, from) === "'s") from++;
  // A name that goes on behind is a body or a place: `Independence Day Square`.
  if (from === at || !isCapital(source, from) || isCapital(source, at + 1)) return null;
  // `Mike Day` has nothing before him that a day has.
  const isMeant = at - from > 1 || BEFORE_DAY.test(normAt(source, from - 1));
  return isMeant ? holiday(source, from, at + 1, nameOf(source, from, at + 1)) : null;
}

const BEFORE_DAY = /^(?:the|on|of|for|this|celebrat.*|mark.*|happy|s|before|after|and)$/;

function nameOf(source: Source, from: number, to: number): string {
  let name = normAt(source, from);
  for (let at = from + 1; at < to; at++) name += (isGlued(source, at) ? '' : ' ') + normAt(source, at);
  return name;
}

const belongs = (source: Source, at: number): boolean =>
  (isCapital(source, at) && !['the', 'on', 'in', 'this', 'that'].includes(normAt(source, at))) ||
  (/^['’]s?$/.test(normAt(source, at)) && isGlued(source, at));
