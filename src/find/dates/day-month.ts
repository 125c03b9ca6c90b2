/**
 * Days and months by name: [12 August 2021], [August 12th, 2021], [the 12th of August], [10-12 December], [May 2022].
 *
 * Left alone: `may` and `march` as verbs (months have a capital, or figures on both sides), `April Jones`, `August Wilson` (a
 * month that is also a given name needs a preposition or a year), `in May 20 workers` (the number counts the workers).
 */
import type { CalendarMeaning, IntervalMeaning } from '../../model/date-meaning.js';
import { Shape } from '../../text/shape.js';
import { calendar, type Match, type Source } from './match.js';
import {
  beginsLine,
  beginsSentence,
  dayAt,
  foreignMonthAt,
  isCapital,
  isDash,
  isNoun,
  isShort,
  monthAt,
  normAt,
  ordinalAt,
  shapeAt,
  skip,
  yearAt,
} from './words.js';
import { type YearWords, yearWordsAt } from './year-words.js';

type DayMonth = CalendarMeaning | IntervalMeaning;

/** `12 August 2021`, `the 12th of August`, `3 to 5 May`, `9 and 10 November`. */
export function readDayFirst(source: Source, at: number): Match<DayMonth> | null {
  const days = daysAt(source, at, ordinalAt);
  if (!days || (days.isRange && isNumbered(source, at))) return null;
  let to = skip(source, days.to, '.');
  if (normAt(source, to) === 'day') to++;
  to = skip(source, to, 'of', '-', ',');
  const month = monthAt(source, to);
  if (beginsLine(source, to)) return null;
  if (month === 0) return readForeign(source, days, skip(source, to, 'de'), at);
  // `12 may` in small letters is a date only with a year behind it.
  if (!isCapital(source, to) && !yearWordsAt(source, to + 1)) return null;
  const year = yearWordsAt(source, to + 1);
  return dayMatch(days, month, year, year?.to ?? to + 1, at);
}

/** `No. 3 – 14 March 2023`: an issue and its day. */
const isNumbered = (source: Source, at: number): boolean =>
  /^(?:no|nr|n|№|#|number|issue|edition|page|p)$/.test(
    normAt(source, normAt(source, at - 1) === '.' ? at - 2 : at - 1),
  );

/** `14 de marzo de 2023`, `3 März 2022`, as the pages around an English edition have it. */
function readForeign(source: Source, days: Days, at: number, from: number): Match<DayMonth> | null {
  const month = foreignMonthAt(source, at);
  if (month === 0 || beginsLine(source, at)) return null;
  const at4 = skip(source, at + 1, 'de', 'del', ',');
  const year = beginsLine(source, at4) ? 0 : yearAt(source, at4);
  return year === 0 ? null : dayMatch(days, month, { year, to: at4 + 1 }, at4 + 1, from);
}

/** `August 12`, `Aug. 12-14, 2021`, `May 2022`, `October`. */
export function readMonthFirst(source: Source, at: number): Match<DayMonth> | null {
  const month = monthAt(source, at);
  if (month === 0) return null;
  const hasCapital = isCapital(source, at);
  const glued = dayAndYearAt(source, at + 1);
  if (glued) return { to: at + 2, rule: 'day-month', meaning: calendar({ ...glued, month }) };
  const start = isOverpointed(source, at + 1) ? at + 2 : skip(source, at + 1, 'the');
  const days = hasCapital && !beginsLine(source, start) ? daysAt(source, start, dayAt) : null;
  if (days && !countsNext(source, at, days)) {
    const year = yearWordsAt(source, days.to);
    return dayMatch(days, month, year, year?.to ?? days.to, start);
  }
  const year = yearWordsAt(source, at + 1);
  if (year)
    return hasCapital ? { to: year.to, rule: 'month-year', meaning: calendar({ month, year: year.year }) } : null;
  if (!hasCapital || !standsAlone(source, at)) return null;
  return { to: at + 1, rule: 'month', meaning: calendar({ month }) };
}

/** `August, 7, 1948`: a comma too many. */
const isOverpointed = (source: Source, at: number): boolean =>
  normAt(source, at) === ',' &&
  dayAt(source, at + 1) > 0 &&
  normAt(source, at + 2) === ',' &&
  yearAt(source, at + 3) > 0 &&
  !beginsLine(source, at + 1);

interface Days {
  readonly list: readonly number[];
  readonly to: number;
  readonly isRange: boolean;
}

/** One day, a range of days or a list of them: `12`, `3-5`, `4 to 8`, `1, 2 and 3`, `4/5`. */
function daysAt(source: Source, at: number, dayOf: (source: Source, at: number) => number): Days | null {
  const pair = shapeAt(source, at) & Shape.Digits ? /^(\d{1,2})\/(\d{1,2})$/.exec(normAt(source, at)) : null;
  if (pair) return { list: [Number(pair[1]), Number(pair[2])], to: at + 1, isRange: false };
  const first = dayOf(source, at) || dayAt(source, at);
  if (first === 0) return null;
  const list = [first];
  let to = at + 1;
  while (list.length < 8) {
    const joined = joinAt(source, to);
    const next = joined && (dayAt(source, joined.to) || ordinalAt(source, joined.to));
    if (!joined || !next || next <= list.at(-1)! || beginsLine(source, joined.to)) break;
    // August 12, 14 people: a comma before the last day of a list is followed by its month or by another join.
    if (joined.kind === 'list' && isNoun(source, joined.to + 1)) break;
    list.push(next);
    to = joined.to + 1;
    if (joined.kind === 'range') return { list, to, isRange: true };
  }
  return { list, to, isRange: false };
}

function joinAt(source: Source, at: number): { kind: 'range' | 'list'; to: number } | null {
  const norm = normAt(source, at);
  if (isDash(source, at) || ['to', 'till', 'until', 'through'].includes(norm))
    return { kind: 'range', to: skip(source, at + 1, 'the') };
  if (norm === ',' && normAt(source, at + 1) === 'and') return { kind: 'list', to: at + 2 };
  if (norm === ',' || norm === 'and' || norm === '&') return { kind: 'list', to: skip(source, at + 1, 'the') };
  return null;
}

function dayMatch(days: Days, month: number, year: YearWords | null, to: number, at: number): Match<DayMonth> | null {
  const [first = 0] = days.list;
  const last = days.list.at(-1)!;
  if (first < 1 || last > (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31)) return null;
  const at12 = (day: number) => calendar({ day, month, year: year?.year ?? null });
  if (first === last) return { to, rule: 'day-month', meaning: at12(first) };
  if (days.isRange || days.list.length === last - first + 1)
    return { to, rule: 'period', meaning: { kind: 'interval', from: at12(first), to: at12(last) } };
  // `on 5 and 12 May`: two dates, of which this is the first; the other is read when its turn comes.
  return { to: at + 1, rule: 'day-month', meaning: at12(first) };
}

/** `in May 20 workers`, `January–August 19 workers`: between `in` and a noun the figure counts and the month stands alone. */
function countsNext(source: Source, at: number, days: Days): boolean {
  if (days.list.length > 1) return false;
  // `from April 1 to April 3 trains stop`
  const isPaired = dayAt(source, at - 2) > 0 && monthAt(source, at - 3) > 0;
  return (
    (!isPaired &&
      /^(?:in|to|and|through|[-–—])$/.test(normAt(source, at - 1)) &&
      (isNoun(source, days.to) || normAt(source, days.to) === '%')) ||
    /^(?:%|percent|per|million|billion|thousand|mln|bn)$/.test(normAt(source, days.to))
  );
}

/** `August 12,2021`: the tokeniser takes the figures for one number. */
function dayAndYearAt(source: Source, at: number): { day: number; year: number } | null {
  if (!(shapeAt(source, at) & Shape.Number)) return null;
  const found = /^(\d{1,2}),((?:19|20)\d\d)$/.exec(normAt(source, at));
  return found && Number(found[1]) <= 31 ? { day: Number(found[1]), year: Number(found[2]) } : null;
}

const AFTER_PREPOSITION = new Set(
  'in into since of until till by from for to during throughout before after last next this early late mid and or between through around again'.split(
    ' ',
  ),
);
/** After these a capital behind the month begins another name: `in April Georgia …`. */
const BEFORE_MONTH_ONLY = /^(?:in|into|since|until|till|during|last|next|this|early|late|mid)$/;
const DETERMINERS = /^(?:the|its|their|our|his|her|an?|'s)$/;
const GIVEN_NAMES = new Set(['april', 'may', 'june', 'august', 'march']);

/** `until at least May`. */
const isBound = (source: Source, at: number): boolean =>
  normAt(source, at - 1) === 'least' && /^(?:until|till|by|through|from)$/.test(normAt(source, at - 3));

/** Whether a month without day and year is one: written out, not a person's name, not `May I`. */
function standsAlone(source: Source, at: number): boolean {
  if (isShort(source, at)) return false;
  const before = normAt(source, at - 1);
  if (before === 'every' || before === 'each') return false;
  const isNameAfter =
    isCapital(source, at + 1) &&
    !beginsSentence(source, at + 1) &&
    yearAt(source, at + 1) === 0 &&
    !isDash(source, at + 1);
  const isListed = /^(?:,|and|or|-|–)$/.test(normAt(source, at + 1)) && monthAt(source, at + 2) > 0;
  // `the June meeting`, `its May issue`, `June's meeting`.
  const isDescribing = DETERMINERS.test(before) && isNoun(source, at + 1);
  const isOwner = normAt(source, at + 1) === "'s" && isNoun(source, at + 2);
  const isMeant =
    isListed ||
    isDescribing ||
    isOwner ||
    isBound(source, at) ||
    ((AFTER_PREPOSITION.has(before) || isDash(source, at - 1)) && !beginsSentence(source, at));
  if (!GIVEN_NAMES.has(normAt(source, at)) && !(shapeAt(source, at) & Shape.Pointed) && !isNameAfter) return true;
  return isMeant && (!isNameAfter || BEFORE_MONTH_ONLY.test(before));
}
