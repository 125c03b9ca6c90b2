/**
 * Counted from the date that the text named last: on the [same day], [that year], [the day before], [two days later], [a year
 * earlier], the [following month], the [same quarter of the previous year].
 *
 * Left alone: `the day before the vote` (counted from an event), `the following day's`, `years later`.
 */
import { WordClass } from '../../lexicon/word-class.js';
import type { DateUnit, YearPart, YearShift } from '../../model/date-meaning.js';
import { countedAt } from './ago.js';
import { calendar, type Match, type Source, shift } from './match.js';
import {
  beginsLine,
  beginsSentence,
  classesAt,
  dayPartAt,
  isCapital,
  isNoun,
  isShort,
  monthAt,
  normAt,
  seasonAt,
  skip,
  unitAt,
  weekdayAt,
} from './words.js';
import { yearWordsAt } from './year-words.js';

const COUNTS: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    same: 0,
    that: 0,
    previous: -1,
    preceding: -1,
    following: 1,
    next: 1,
  }),
);

/** `same day`, `that year`, `previous month`, `next day`; asked at the first word. */
export function readAnchored(source: Source, at: number): Match | null {
  const word = normAt(source, at);
  const count = COUNTS.get(word);
  if (count === undefined || beginsLine(source, at + 1)) return null;
  if (word === 'same') {
    const same = readSame(source, at);
    if (same) return same;
  }
  const weekday = count === 1 || count === -1 ? readAnchoredWeekday(source, at, count) : null;
  if (weekday) return weekday;
  const named = readAnchoredName(source, at, count);
  if (named) return named;
  const part = dayPartAt(source, at + 1);
  if (part && word !== 'previous' && word !== 'same')
    return anchored(at + 2, 'day', count, part === undefined ? {} : { dayPart: part });
  const unit = unitAt(source, at + 1);
  if (!unit || /s$/.test(normAt(source, at + 1)) || unit === 'century') return null;
  if (word === 'next' && unit !== 'day' && normAt(source, at - 1) !== 'the') return null;
  // `in the next year`, `over the next month` last that long.
  if (word === 'next' && unit !== 'day' && /^(?:in|over|during|for|within|of)$/.test(normAt(source, at - 2)))
    return null;
  return anchored(at + 2, unit, count);
}

/** `the following Monday`, `the previous Friday`; `next Monday` is counted from the day of writing. */
function readAnchoredWeekday(source: Source, at: number, count: 1 | -1): Match | null {
  const weekday = normAt(source, at) !== 'next' && isCapital(source, at + 1) ? weekdayAt(source, at + 1) : 0;
  if (weekday === 0 || isShort(source, at + 1)) return null;
  return { to: at + 2, rule: 'anchored', meaning: { kind: 'weekday-from-anchor', weekday, count } };
}

/** `that August`, `the following March`, `the previous summer`; but `said that March was dry`. */
function readAnchoredName(source: Source, at: number, count: number): Match | null {
  const word = normAt(source, at);
  if (word === 'next' || word === 'same') return null;
  const month = isCapital(source, at + 1) ? monthAt(source, at + 1) : 0;
  const season = month > 0 ? undefined : seasonAt(source, at + 1);
  if ((month === 0 && season === undefined) || (word === 'that' && !isPointing(source, at))) return null;
  const part: YearPart | null = season === undefined ? null : { unit: 'season', number: season };
  const date = calendar(part ? { part } : { month });
  const meaning = { kind: 'named-from-anchor', date, count: Math.sign(count) as -1 | 0 | 1 } as const;
  return { to: at + 2, rule: 'anchored', meaning };
}

/** Words that begin a clause with `that`: `so that March`, `said that July was hot`. */
const BEFORE_CLAUSE = /^(?:so|such|in|provided|given|now|it|is|was|fact|hope|news|fear|idea|sign)$/;

/** The `that` of `left that July,`, `; that winter nobody was paid`, and not that of a clause. */
function isPointing(source: Source, at: number): boolean {
  const before = normAt(source, at - 1);
  if (beginsSentence(source, at) || /^[,;:–—(]$/.test(before)) return true;
  const isClause = (classesAt(source, at - 1) & WordClass.SpeechVerb) !== 0 || BEFORE_CLAUSE.test(before);
  return !isClause && (endsHere(source, at + 1, '') || /^(?:in|of|by|until|since|from)$/.test(before));
}

const anchored = (to: number, unit: DateUnit, count: number, more: Parameters<typeof shift>[3] = {}): Match => ({
  to,
  rule: 'anchored',
  meaning: shift(unit, count, 'anchor', more),
});

/** `same quarter of the previous year`, `same period last year`. */
function readSame(source: Source, at: number): Match | null {
  const unit = unitAt(source, at + 1);
  if (!unit && normAt(source, at + 1) !== 'period') return null;
  const year = yearWordsAt(source, at + 2) ?? yearAgo(source, at + 2);
  if (
    !year ||
    year.year === null ||
    (typeof year.year !== 'number' && year.year.count === 0 && year.year.from === 'anchor')
  )
    return null;
  return { to: year.to, rule: 'anchored', meaning: { kind: 'same', unit: unit ?? null, year: year.year } };
}

/** `a year ago`, `a year earlier`. */
function yearAgo(source: Source, at: number): { year: YearShift; to: number } | null {
  const counted = countedAt(source, at);
  if (counted?.unit !== 'year' || !/^(?:ago|earlier|before)$/.test(normAt(source, counted.to))) return null;
  return { year: { count: -counted.count, from: 'anchor' }, to: counted.to + 1 };
}

/** `two days later`, `a year earlier`, `a month before`; asked at the number. */
export function readLater(source: Source, at: number): Match | null {
  const counted = countedAt(source, at);
  if (!counted) return null;
  const { count, unit, to } = counted;
  const word = normAt(source, to);
  if (word === 'later' || word === 'after') return endsHere(source, to, word) ? anchored(to + 1, unit, count) : null;
  if (word !== 'earlier' && !(word === 'before' && endsHere(source, to, word))) return null;
  return anchored(to + 1, unit, -count, { keep: unit === 'year' });
}

/** `the day before`, `the day after tomorrow`, `year earlier`, `year-ago`; asked at the unit. */
export function readUnitBefore(source: Source, at: number): Match | null {
  const word = normAt(source, at);
  if (word === 'year-earlier' || word === 'year-ago') return readYearEarlier(source, at);
  if (normAt(source, at - 1) !== 'the') return null;
  const unit = unitAt(source, at);
  const behind = normAt(source, at + 1);
  if (!unit || (behind !== 'before' && behind !== 'after')) return null;
  const count = behind === 'before' ? -1 : 1;
  const known = normAt(source, at + 2);
  // `the week before last`, `the year after next`
  if (known === (count < 0 ? 'last' : 'next') && !isNoun(source, at + 3))
    return { from: at - 1, to: at + 3, rule: 'relative-period', meaning: shift(unit, 2 * count) };
  if (unit === 'day' && known === (count < 0 ? 'yesterday' : 'tomorrow'))
    return { from: at - 1, to: at + 3, rule: 'relative-day', meaning: shift('day', 2 * count) };
  return endsHere(source, at + 1, behind) ? { ...anchored(at + 2, unit, count), from: at - 1 } : null;
}

/** `the year-earlier quarter`, `year-ago period`. */
function readYearEarlier(source: Source, at: number): Match | null {
  const unit = unitAt(source, at + 1);
  if (unit === 'quarter' || unit === 'month')
    return { to: at + 2, rule: 'anchored', meaning: { kind: 'same', unit, year: { count: -1, from: 'anchor' } } };
  return anchored(skip(source, at + 1, 'period', 'level'), 'year', -1, { keep: true });
}

/** Nothing follows that the count could start from: `two days after the vote` is about the vote. */
function endsHere(source: Source, at: number, word: string): boolean {
  if (word === 'later') return true;
  const next = at + 1;
  const norm = normAt(source, next);
  return beginsLine(source, next) || /^[.,;:!?)”"–—-]$|^(?:and|but|at|in|on|when)$/.test(norm);
}

/** `in the quarter`, where one has been named; `for the year`, `during the full month`, else that of writing. */
export function readUnitAgain(source: Source, at: number): Match | null {
  const unit = unitAt(source, at)!;
  const article = /^(?:full|whole|entire)$/.test(normAt(source, at - 1)) ? at - 2 : at - 1;
  const before = normAt(source, article - 1);
  if (normAt(source, article) !== 'the' || isNoun(source, at + 1)) return null;
  if (!(/^(?:for|during)$/.test(before) || (before === 'in' && unit === 'quarter'))) return null;
  // `for the year ended 30 June`, `for the week of the strike`, `for the year to March`
  if (/^(?:of|to|ended|ending|beginning|before|after|in)$/.test(normAt(source, at + 1))) return null;
  return anchored(at + 1, unit, 0);
}
