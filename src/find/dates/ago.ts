/**
 * Counted back or forward by a number of units: [three days ago], [a fortnight ago], [half a century ago], [a year ago today], [a
 * week ago Monday], [two weeks from Friday], in [three days' time], [a few years ago].
 *
 * Left alone: `in two weeks`, `for three days` (durations), `two days after the vote`; `two days later` is counted from a date of the text.
 */
import type { DateUnit } from '../../model/date-meaning.js';
import { type Match, type Source, shift } from './match.js';
import { isGlued, normAt, numberAt, unitAt, weekdayAt } from './words.js';

/** `three days ago`, `a year ago today`, `a week from Friday`; asked at the number. */
export function readAgo(source: Source, at: number): Match | null {
  const counted = countedAt(source, at);
  if (!counted) return null;
  const { count, unit, to } = counted;
  if (normAt(source, to) === 'ago')
    return readExactly(source, to + 1, unit, -count) ?? ago(to + 1, isCompared(source, at), unit, -count);
  if (normAt(source, to) === 'from' || normAt(source, to) === 'on')
    return (
      readExactly(source, to + 1, unit, count) ??
      (normAt(source, to + 1) === 'now' ? ago(to + 2, false, unit, count) : null)
    );
  return readInTime(source, at, counted);
}

const ago = (to: number, isCompared: boolean, unit: DateUnit, count: number): Match => ({
  to,
  rule: 'ago',
  meaning:
    isCompared && unit === 'year'
      ? shift(unit, count, 'anchor', { keep: true })
      : shift(unit, count, 'reference', { keep: unit === 'week' }),
});

const DAYS: ReadonlyMap<string, number> = new Map(Object.entries<number>({ yesterday: -1, today: 0, tomorrow: 1 }));

/** `today`, `Monday` behind `a week ago` or `two weeks from`: a day, not a week. */
function readExactly(source: Source, at: number, unit: DateUnit, count: number): Match | null {
  if (normAt(source, at) === 'today' && unit !== 'week' && unit !== 'day')
    return { to: at + 1, rule: 'ago', meaning: shift(unit, count, 'reference', { keep: true }) };
  const day = DAYS.get(normAt(source, at));
  if (day !== undefined && (unit === 'week' || unit === 'day'))
    return { to: at + 1, rule: 'ago', meaning: shift('day', (unit === 'week' ? 7 : 1) * count + day) };
  const weekday = unit === 'week' ? weekdayAt(source, at) : 0;
  return weekday > 0 ? { to: at + 1, rule: 'ago', meaning: { kind: 'weeks-from', weekday, count } } : null;
}

/** `in three days' time`, `in a year's time`. */
function readInTime(source: Source, at: number, { count, unit, to }: Counted): Match | null {
  if (normAt(source, at - 1) !== 'in' || !/^['’](?:s)?$/.test(normAt(source, to)) || !isGlued(source, to)) return null;
  return normAt(source, to + 1) === 'time' ? ago(to + 2, false, unit, count) : null;
}

/** `rose 3% in May from a year ago`: May of the year before. */
const isCompared = (source: Source, at: number): boolean =>
  /^(?:from|than|with|against|versus)$/.test(normAt(source, at - 1));

interface Counted {
  readonly count: number;
  readonly unit: DateUnit;
  readonly to: number;
}

/** How many years the longer units hold; they are counted in years, because `a decade ago` is no calendar decade. */
const YEARS: ReadonlyMap<string, number> = new Map(Object.entries<number>({ decade: 10, century: 100 }));

/** `three days`, `a fortnight`, `half a century`: a number and a unit of time behind it. */
export function countedAt(source: Source, at: number): Counted | null {
  const isHalf = normAt(source, at) === 'half' && /^an?$/.test(normAt(source, at + 1));
  const isArticle = /^an?$/.test(normAt(source, at));
  const count = isArticle || isHalf ? 1 : numberAt(source, at);
  if (count === 0) return null;
  const noun = at + (isHalf ? 2 : 1);
  if (/^fortnights?$/.test(normAt(source, noun))) return { count: 2 * count, unit: 'week', to: noun + 1 };
  const unit = unitAt(source, noun);
  if (!unit || unit === 'weekend') return null;
  const years = YEARS.get(unit);
  if (isHalf) return halfOf(unit, years, noun + 1);
  return years ? { count: count * years, unit: 'year', to: noun + 1 } : { count, unit, to: noun + 1 };
}

function halfOf(unit: DateUnit, years: number | undefined, to: number): Counted | null {
  if (years) return { count: years / 2, unit: 'year', to };
  return unit === 'year' ? { count: 6, unit: 'month', to } : null;
}

const BEFORE_UNIT = new Set('few several many some of couple'.split(' '));
/** `a couple of years ago` has three words before the unit. */
const WORDS_BEFORE = 3;

/** `a few years ago`, `several months ago`, `years ago`: some time past; asked at the unit. */
export function readSomeAgo(source: Source, at: number): Match | null {
  if (
    normAt(source, at) === 'days' &&
    normAt(source, at - 1) === 'these' &&
    !/^(?:of|are)$/.test(normAt(source, at + 1))
  )
    return { from: at - 1, to: at + 1, rule: 'vague', meaning: { kind: 'vague', timex: 'PRESENT_REF' } };
  if (normAt(source, at + 1) !== 'ago') return null;
  let from = at;
  while (at - from < WORDS_BEFORE && BEFORE_UNIT.has(normAt(source, from - 1))) from--;
  if (from < at && normAt(source, from - 1) === 'a') from--;
  return { from, to: at + 2, rule: 'vague', meaning: { kind: 'vague', timex: 'PAST_REF' } };
}
