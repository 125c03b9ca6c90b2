/**
 * Counted from the day of writing: [yesterday], [this morning], [last night], [last year], [next month], [last Friday], [last
 * September], [this autumn], [three days ago].
 *
 * Left alone: `the last three years`, `over the past year` (durations), `every year`, `the next generation`.
 */
import type { DateUnit, DayPart, Lean } from '../../model/date-meaning.js';
import { Shape } from '../../text/shape.js';
import { calendar, type Match, type Source, shift } from './match.js';
import { dayBehind, readWeekday } from './weekday.js';
import {
  beginsLine,
  beginsSentence,
  dayAt,
  dayPartAt,
  isCapital,
  isShort,
  monthAt,
  normAt,
  seasonAt,
  shapeAt,
  skip,
  unitAt,
  weekdayAt,
} from './words.js';
import { partBehindYear, yearsPart } from './year-part.js';

const DAYS: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({ yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }),
);

/** `yesterday`, `tomorrow morning`, `tonight`. */
export function readRelativeDay(source: Source, at: number): Match | null {
  const count = DAYS.get(normAt(source, at));
  if (count === undefined || isName(source, at)) return null;
  const part = normAt(source, at) === 'tonight' ? undefined : dayPartAt(source, at + 1);
  const dayPart: DayPart | null = normAt(source, at) === 'tonight' ? 'NI' : (part ?? null);
  return relativeDay(part ? at + 2 : at + 1, count, dayPart);
}

/** `A Better Tomorrow`, `USA Today`: a capital where no sentence begins. */
const isName = (source: Source, at: number): boolean =>
  isCapital(source, at) &&
  (isCapital(source, at - 1) || isCapital(source, at + 1)) &&
  !beginsSentence(source, at) &&
  !(shapeAt(source, at) & Shape.AllCaps);

const relativeDay = (to: number, count: number, dayPart: DayPart | null = null): Match => ({
  to,
  rule: 'relative-day',
  meaning: shift('day', count, 'reference', { dayPart }),
});

const LEANS: ReadonlyMap<string, NonNullable<Lean>> = new Map(
  Object.entries<NonNullable<Lean>>({
    last: 'last',
    latest: 'last',
    past: 'last',
    this: 'this',
    current: 'this',
    present: 'this',
    next: 'next',
    coming: 'coming',
    upcoming: 'coming',
  }),
);
const COUNTS = { last: -1, this: 0, next: 1, coming: 1 } as const;

/** `last week`, `this May`, `next Friday`; asked at `last`, `this`, `next` and their like. */
export function readLean(source: Source, at: number): Match | null {
  const first = LEANS.get(normAt(source, at));
  if (first === undefined) return null;
  const second = first === 'this' ? LEANS.get(normAt(source, at + 1)) : undefined;
  const lean = second === 'coming' || second === 'last' ? second : first;
  const head = skip(source, lean === first ? at + 1 : at + 2, 'fiscal', 'financial', 'calendar');
  if (beginsLine(source, head)) return null;
  const part = dayPartAt(source, head);
  if (part) return readPartOfDay(source, at, head, part, lean);
  return readLeaningUnit(source, at, head, lean) ?? readLeaningName(source, head, lean);
}

/** `this morning`, `last night`; `next morning` is counted from another date. */
function readPartOfDay(source: Source, at: number, head: number, part: DayPart, lean: Lean): Match | null {
  if (lean === 'this') return relativeDay(head + 1, 0, part);
  return lean === 'last' && part === 'NI' && normAt(source, at) === 'last' ? relativeDay(head + 1, -1, part) : null;
}

function readLeaningUnit(source: Source, at: number, head: number, lean: NonNullable<Lean>): Match | null {
  const unit = unitAt(source, head);
  if (unit === undefined || unit === 'day' || normAt(source, head).endsWith('s')) return null;
  // `over the past year` lasts a year; `last year` is one. `The next year` counts from another date.
  if (normAt(source, at) === 'past') return null;
  if (normAt(source, at - 1) === 'the' && lean !== 'this' && !isOneOfARow(source, at, head, unit)) return null;
  const part = unit === 'year' ? partBehindYear(source, head + 1) : null;
  if (part) return yearsPart(part, { count: COUNTS[lean], from: 'reference' });
  return { to: head + 1, rule: 'relative-period', meaning: shift(unit, COUNTS[lean]) };
}

/** `the latest quarter`, `the last quarter`, `the last century`; but `the last quarter of the match`. */
const isOneOfARow = (source: Source, at: number, head: number, unit: DateUnit): boolean =>
  normAt(source, head + 1) !== 'of' &&
  (normAt(source, at) === 'latest' || (normAt(source, at) === 'last' && (unit === 'quarter' || unit === 'century')));

function readLeaningName(source: Source, head: number, lean: Lean): Match | null {
  const weekday = isCapital(source, head) && !isShort(source, head) ? weekdayAt(source, head) : 0;
  if (weekday > 0) {
    const part = dayPartAt(source, head + 1);
    const numbered = dayBehind(source, head + 1);
    if (numbered) return { to: numbered.to, rule: 'weekday', meaning: calendar({ weekday, day: numbered.day, lean }) };
    // `last Friday, September 29`
    const dated = readWeekday(source, head);
    if (dated?.meaning.kind === 'calendar' && dated.meaning.month !== null) return dated;
    const meaning = calendar({ weekday, lean, dayPart: part ?? null });
    return { to: part ? head + 2 : head + 1, rule: 'weekday', meaning };
  }
  const month = isCapital(source, head) ? monthAt(source, head) : 0;
  if (month > 0) {
    const day = dayAt(source, head + 1);
    if (day > 0) return { to: head + 2, rule: 'day-month', meaning: calendar({ month, day, lean }) };
    return { to: head + 1, rule: 'month', meaning: calendar({ month, lean }) };
  }
  const season = seasonAt(source, head);
  if (season === undefined) return null;
  return { to: head + 1, rule: 'year-part', meaning: calendar({ part: { unit: 'season', number: season }, lean }) };
}

/** `week`, `weekend` as openers: `over the weekend`. */
export function readWeekend(source: Source, at: number): Match | null {
  if (normAt(source, at - 1) !== 'the' || !/^(?:at|over|during|on|by|until|till)$/.test(normAt(source, at - 2)))
    return null;
  // `on the weekend of 13–14 May`: its days are read for themselves.
  if (normAt(source, at + 1) === 'of') return null;
  return { to: at + 1, rule: 'relative-period', meaning: shift('weekend', null) };
}
