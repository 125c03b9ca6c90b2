/** One date at one token: which families can begin there, in the order in which they are asked. */
import { WordClass } from '../../lexicon/word-class.js';
import { Shape } from '../../text/shape.js';
import { readAgo, readSomeAgo } from './ago.js';
import { readAnchored, readLater, readUnitAgain, readUnitBefore } from './anchored.js';
import { readApproximate, readHalfOf, readHyphenated, readUnitsEnd } from './approximate.js';
import { readDayFirst, readMonthFirst } from './day-month.js';
import { readDayOfMonth } from './day-of-month.js';
import { readDayOfPeriod } from './day-of-period.js';
import { readCentury, readDecade, readShortYear, readYears } from './decade.js';
import { readEdgeDay } from './edge-day.js';
import { readHoliday, readNamedDay } from './holiday.js';
import type { Match, Read, Source } from './match.js';
import { readDayAndMonth, readDays, readNumeric, readSpaced } from './numeric.js';
import { readPartOfDate } from './part-of-day.js';
import { readLean, readRelativeDay, readWeekend } from './relative.js';
import { readSpokenYear } from './spoken-year.js';
import { readVague } from './undated.js';
import { readNthWeek, readWeekOf } from './week-of.js';
import { readNthWeekday, readWeekday } from './weekday.js';
import { classesAt, normAt, shapeAt } from './words.js';
import { readYear } from './year.js';
import {
  readMonthQuarter,
  readMonthsOf,
  readPartCode,
  readRomanQuarter,
  readSeason,
  readYearPart,
} from './year-part.js';

/** Bits of `WordClass` that a date can begin with; figures begin one too. */
const OPENERS = WordClass.Month | WordClass.Weekday | WordClass.RelativeTime | WordClass.TimePhrase;

// `early late early` has no bottom: what stands behind must be a date of its own.
const readOwn: Read = (source, at) => (readersAt(source, at) === APPROXIMATE ? null : readSingle(source, at));
const approximate: Read = (source, at) => readApproximate(source, at, readOwn);
const halfOf: Read = (source, at) => readHalfOf(source, at, readOwn);
const partOfDate: Read = (source, at) => readPartOfDate(source, at, readOwn);

/** `12`, `5`. */
const SHORT_FIGURES: readonly Read[] = [
  readDays,
  readNumeric,
  readSpaced,
  readShortYear,
  readDayFirst,
  readMonthsOf,
  readAgo,
  readLater,
];
/** `2021`, `150`. */
const LONG_FIGURES: readonly Read[] = [readNumeric, readYears, readDecade, readAgo, readLater, readYear];
/** `12.08.2021`, `2021/22`, `4/5`. */
const JOINED_FIGURES: readonly Read[] = [readDays, readNumeric, readYears, readDayFirst, readDayAndMonth];
/** `12th`, `1990s`, `Q3`. */
const MARKED_FIGURES: readonly Read[] = [
  readDayFirst,
  halfOf,
  readDecade,
  readCentury,
  readYearPart,
  readNthWeekday,
  readPartCode,
  readNumeric,
  readDayOfMonth,
];
const MONTH: readonly Read[] = [readHoliday, readMonthQuarter, readMonthFirst, readHyphenated];
const WEEKDAY: readonly Read[] = [readWeekday];

const ORDINAL: readonly Read[] = [
  readEdgeDay,
  readDayFirst,
  halfOf,
  readNthWeekday,
  readNthWeek,
  readYearPart,
  readCentury,
  readDayOfPeriod,
  readDayOfMonth,
];
const COUNT: readonly Read[] = [readMonthsOf, readAgo, readLater, readSpokenYear];
const LEAN: readonly Read[] = [
  readEdgeDay,
  readNthWeekday,
  readNthWeek,
  readYearPart,
  readAnchored,
  readDayOfPeriod,
  readLean,
];
const UNIT: readonly Read[] = [readUnitsEnd, readUnitBefore, readUnitAgain];
const APPROXIMATE: readonly Read[] = [approximate];

const BY_WORD = new Map<string, readonly Read[]>();
const register = (words: string, reads: readonly Read[]) => {
  for (const word of words.split(' ')) BY_WORD.set(word, reads);
};
register('today tonight yesterday tomorrow', [readRelativeDay]);
register('last next this coming current upcoming', LEAN);
register('past present', [readVague, readLean]);
register('previous following preceding same that', [readAnchored]);
register('early late mid beginning start end middle close earlier later', APPROXIMATE);
register('week', [readWeekOf, ...UNIT]);
register('month year', UNIT);
register('quarter', [readRomanQuarter, ...UNIT]);
register('year-earlier year-ago', [readUnitBefore]);
register('days weeks months years decades', [readSomeAgo]);
register('half seventy eighty ninety', COUNT);
register('latest', [readLean]);
register('opening final', [readEdgeDay, readDayOfPeriod]);
register('morning afternoon evening night', [partOfDate]);
register('day', [readUnitBefore, readNamedDay]);
register('weekend', [readUnitBefore, readWeekend]);
register('year-end mid-year', [readHyphenated]);
register('spring summer autumn fall winter', [readSeason]);
register('now currently nowadays recently presently future soon moment long', [readVague]);
register('christmas ramadan easter eid nowruz novruz nauryz thanksgiving hanukkah new halloween juneteenth', [
  readHoliday,
]);
register('xvii xviii xix xx xxi', [readCentury]);
register('twenties thirties forties fifties sixties seventies eighties nineties', [readDecade]);
register('first-quarter second-quarter third-quarter fourth-quarter first-half second-half', [readYearPart]);

/** Whether a date can begin with this token at all; asked for every token, so it must be cheap. */
export function canBeginDate({ tokens }: Source, at: number): boolean {
  const word = tokens.word[at]!;
  return (word.classes & OPENERS) !== 0 || (word.shape & (Shape.Digits | Shape.Hyphen)) !== 0;
}

export function readSingle(source: Source, at: number): Match | null {
  for (const read of readersAt(source, at)) {
    const match = read(source, at);
    if (match) return match;
  }
  return null;
}

function readersAt(source: Source, at: number): readonly Read[] {
  const classes = classesAt(source, at);
  const shape = shapeAt(source, at);
  if (classes & WordClass.Month) return MONTH;
  if (classes & WordClass.Weekday) return WEEKDAY;
  if (shape & Shape.Digits && !(shape & Shape.Hyphen)) return figuresAt(source, at);
  if (classes & (WordClass.RelativeTime | WordClass.TimePhrase)) {
    const known = BY_WORD.get(normAt(source, at));
    if (known) return known;
    return /^(?:.*(?:st|th|ond)|third)$/.test(normAt(source, at)) ? ORDINAL : COUNT;
  }
  return shape & Shape.Hyphen ? HYPHENATED : [];
}

function figuresAt(source: Source, at: number): readonly Read[] {
  const norm = normAt(source, at);
  if (!(shapeAt(source, at) & Shape.Number)) return MARKED_FIGURES;
  for (let i = 0; i < norm.length; i++) if (norm.charCodeAt(i) < 48) return JOINED_FIGURES;
  return norm.length <= 2 ? SHORT_FIGURES : LONG_FIGURES;
}

/** `mid-2025`, `twenty-five years ago`. */
const HYPHENATED: readonly Read[] = [readHyphenated, readAgo, readLater];
