/**
 * The beginning, middle or end of a period, which takes the period's value: the [end of June], [early April], [mid-2025], [late
 * last year], [later this week], [year-end].
 *
 * Left alone: `the end of the war`, `early retirement`, `the middle of the road`.
 */
import type { CalendarMeaning, SingleMeaning } from '../../model/date-meaning.js';
import { calendar, type Match, type Read, type Source, shift } from './match.js';
import { namedMonth, normAt, ordinalOf, skip, unitAt, yearAt } from './words.js';
import { yearWordsAt } from './year-words.js';

/** Kinds of expression that have a beginning and an end to speak of. */
const DIVISIBLE = new Set<SingleMeaning['kind']>(['calendar', 'shift', 'decade', 'century']);

/** Asked at `early`, `end`, `mid`; `readInner` reads what stands behind. */
export function readApproximate(source: Source, at: number, readInner: Read): Match | null {
  const word = normAt(source, at);
  const takesOf = /^(?:beginning|start|end|middle|close)$/.test(word);
  const linked = skip(source, at + 1, ...(takesOf ? ['of'] : ['in', 'on', 'of']));
  if (takesOf && linked === at + 1) return word === 'end' ? readEndBare(source, at, readInner) : null;
  const start = skip(source, linked, 'the');
  const inner = readInner(source, start);
  // `the end of the 2026 season` is the end of a season.
  if (inner?.rule === 'year' && start > linked) return null;
  if (inner && inner.from === undefined && DIVISIBLE.has(inner.meaning.kind as SingleMeaning['kind'])) {
    const rule = inner.rule === 'weekday' || inner.rule === 'relative-day' ? inner.rule : 'part';
    // `later on Friday`, said on a Friday, is the same day.
    const isLater = word === 'later' && inner.meaning.kind === 'calendar' && inner.meaning.weekday !== null;
    return isLater
      ? { ...inner, rule, meaning: { ...inner.meaning, lean: 'this' } as CalendarMeaning }
      : { ...inner, rule };
  }
  if (!takesOf && word !== 'late' && word !== 'early') return null;
  return start > linked && takesOf ? readUnitItself(source, start) : null;
}

/** `first half of October`, `second half of the 19th century`; asked at the ordinal. */
export function readHalfOf(source: Source, at: number, readInner: Read): Match | null {
  const isHalf = /^(?:first|second|latter|1st|2nd)$/.test(normAt(source, at)) && normAt(source, at + 1) === 'half';
  if (!isHalf || normAt(source, at + 2) !== 'of') return null;
  const inner = readInner(source, skip(source, at + 3, 'the'));
  return inner && /^(?:month|month-year|decade|century)$/.test(inner.rule) && inner.from === undefined
    ? { ...inner, rule: 'part' }
    : null;
}

/** `until end 2025`, `by end March`. */
function readEndBare(source: Source, at: number, readInner: Read): Match | null {
  const inner = /^(?:by|until|till|to|from|since|at)$/.test(normAt(source, at - 1)) ? readInner(source, at + 1) : null;
  return inner && /^(?:year|month|month-year)$/.test(inner.rule) ? { ...inner, rule: 'part' } : null;
}

/** `end of the year`: the year of writing. */
function readUnitItself(source: Source, at: number): Match | null {
  const unit = unitAt(source, at);
  if (
    !unit ||
    unit === 'day' ||
    unit === 'weekend' ||
    normAt(source, at).endsWith('s') ||
    normAt(source, at + 1) === 'of'
  )
    return null;
  return { to: at + 1, rule: 'part', meaning: shift(unit, 0) };
}

/** `mid-2025`, `mid-July`, `end-June 2022`, `late-1990s`, `year-end`, `mid-year`: one token. */
export function readHyphenated(source: Source, at: number): Match | null {
  const norm = normAt(source, at);
  if (norm === 'year-end' || norm === 'mid-year') return readYearEnd(source, at);
  const found = /^(?:mid|end|early|late)-(.{2,10})$/.exec(norm);
  if (!found) return null;
  const [, inner = ''] = found;
  if (/^(?:1\d|20)\d\d$/.test(inner)) return part(at + 1, calendar({ year: Number(inner) }));
  const quarter = /^q([1-4])$/.exec(inner);
  if (quarter) return ofYear(source, at, { part: { unit: 'quarter', number: Number(quarter[1]) } });
  const decade = /^((?:1\d|20)\d)0s$/.exec(inner);
  if (decade) return part(at + 1, { kind: 'decade', digits: Number(decade[1]) });
  const short = /^([2-9])0s$/.exec(inner);
  if (short) return part(at + 1, { kind: 'decade', digits: 190 + Number(short[1]) });
  const century = normAt(source, at + 1) === 'century' ? ordinalOf(inner) : 0;
  if (century > 1) return part(at + 2, { kind: 'century', digits: century - 1 });
  const month = namedMonth(inner);
  return month > 0 ? ofYear(source, at, { month }) : null;
}

function ofYear(source: Source, at: number, stated: Partial<CalendarMeaning>): Match {
  const year = yearWordsAt(source, at + 1);
  return part(year?.to ?? at + 1, calendar({ ...stated, year: year?.year ?? null }));
}

/** `by year end`, `at month's end`, `by the year's end`; asked at the unit. */
export function readUnitsEnd(source: Source, at: number): Match | null {
  const owner = skip(source, at + 1, "'s");
  const article = normAt(source, at - 1) === 'the' ? at - 2 : at - 1;
  const isMeant =
    normAt(source, owner) === 'end' && /^(?:by|at|before|until|till|to|from)$/.test(normAt(source, article));
  return isMeant ? part(owner + 1, shift(unitAt(source, at)!, 0)) : null;
}

function readYearEnd(source: Source, at: number): Match {
  const year = yearAt(source, at + 1);
  return year > 0 ? part(at + 2, calendar({ year })) : part(at + 1, shift('year', 0));
}

const part = (to: number, meaning: SingleMeaning): Match => ({ to, rule: 'part', meaning });
