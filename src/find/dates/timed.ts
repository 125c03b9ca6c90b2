/** A date with the time of day that stands beside it: [14 March 2023, 16:20], [10.30 a.m. on Tuesday], [Friday at noon]. */
import { WordClass } from '../../lexicon/word-class.js';
import type { DateMeaning, DayPart, SingleMeaning } from '../../model/date-meaning.js';
import { Gap, Shape } from '../../text/shape.js';
import { bareHourAt, type Clock, clockAfter, clockAt, clockUntil, hourOfDay, pastZone } from './clock.js';
import type { Match, Source } from './match.js';
import { readSingle } from './single.js';
import { beginsLine, classesAt, isCapital, isGlued, normAt, shapeAt, skip, weekdayAt } from './words.js';

export function readTimed(source: Source, at: number): Match | null {
  return readClockFirst(source, at) ?? readClockLast(source, at);
}

function readClockFirst(source: Source, at: number): Match | null {
  if (!couldBeClock(source, at)) return null;
  const before = normAt(source, at - 1);
  const time =
    hourOfDay(source, at) ?? clockAt(source, at, /^(?:at|by|from|until|till)$/.test(before)) ?? bareHourAt(source, at);
  if (!time || (isGlued(source, at) && /^[-–+./:]$/.test(before))) return null;
  const until = clockUntil(source, time.to);
  const start = skip(source, skip(source, pastZone(source, (until ?? time).to), ',', '|'), 'on', 'of');
  if (beginsLine(source, start)) return null;
  const date = readSingle(source, skip(source, start, 'the'));
  const meaning = date && betweenClocks(date.meaning, time, until);
  return meaning ? { ...date, from: at, meaning } : null;
}

/** Most figures are no time of day, and this is asked about all of them. */
function couldBeClock(source: Source, at: number): boolean {
  const norm = normAt(source, at);
  if (!(shapeAt(source, at) & Shape.Digits)) return norm === 'noon' || norm === 'midnight';
  if (norm.length === 4 && /^[012]/.test(norm)) return true;
  if (norm.length > 2) return norm.length < 10 && /^\d\d?[^\d,/]/.test(norm);
  return /^(?:[ap]\.?m|o'clock|hrs|noon|midnight|in)$/.test(normAt(source, at + 1)) || bareHourAt(source, at) !== null;
}

function readClockLast(source: Source, at: number): Match | null {
  const single = readSingle(source, at);
  if (!single || isPartOfName(source, single)) return null;
  const date = withWeekday(source, single);
  const time = beginsParagraph(source, date.to) ? null : clockAfter(source, date.to);
  if (!time) return date;
  const until = clockUntil(source, time.to);
  const meaning = betweenClocks(date.meaning, time, until);
  return meaning ? { ...date, to: (until ?? time).to, meaning } : date;
}

/** `5 May, 10:00-12:00`: one day, two times. */
function betweenClocks(meaning: DateMeaning, time: Clock, until: Clock | null): DateMeaning | null {
  const from = withClock(meaning, time.clock);
  const to = until && withClock(meaning, until.clock);
  return from && to ? { kind: 'interval', from, to } : from;
}

/** `15 October 2021, Friday`, `12 May (Friday)`, `tomorrow, Friday`: the weekday behind its date. */
function withWeekday(source: Source, date: Match): Match {
  const { meaning, to } = date;
  const isDay = meaning.kind === 'calendar' && meaning.day !== null && meaning.weekday === null;
  const isRelative = meaning.kind === 'shift' && meaning.unit === 'day';
  if (!(isDay || isRelative) || beginsLine(source, to)) return date;
  const mark = normAt(source, to);
  const weekday = mark === ',' || mark === '(' ? weekdayAt(source, to + 1) : 0;
  const isClosed =
    mark === '('
      ? normAt(source, to + 2) === ')'
      : beginsLine(source, to + 2) || /^[.,;:–—]$/.test(normAt(source, to + 2)) || clockAfter(source, to + 2) !== null;
  if (weekday === 0 || !isClosed) return date;
  return { ...date, to: mark === '(' ? to + 3 : to + 2, meaning: isDay ? { ...meaning, weekday } : meaning };
}

/** The meaning at that time of day; null where it is no single day. */
function withClock(meaning: DateMeaning, clock: string): SingleMeaning | null {
  if (meaning.kind === 'figures') return { ...meaning, clock };
  if (meaning.kind === 'shift')
    return meaning.unit === 'day' ? { ...meaning, clock: inPart(clock, meaning.dayPart) } : null;
  if (meaning.kind !== 'calendar' || (meaning.day === null && meaning.weekday === null)) return null;
  return meaning.clock === null ? { ...meaning, clock: inPart(clock, meaning.dayPart) } : null;
}

/** `8:15 last night` is 20:15, `2:15 last night` is not. */
function inPart(clock: string, part: DayPart | null): string {
  const hour = Number(clock.slice(0, 2));
  const isLater = (part === 'NI' && hour >= 5) || part === 'EV' || part === 'AF';
  return isLater && hour < 12 ? `${hour + 12}${clock.slice(2)}` : clock;
}

/** `28 May Street`, `26 April Movement`: the date is part of the name of a place or body. */
function isPartOfName(source: Source, { to, rule }: Match): boolean {
  if (rule !== 'day-month' || !isCapital(source, to) || beginsLine(source, to)) return false;
  return (classesAt(source, to) & (WordClass.PlaceHead | WordClass.OrganisationHead)) !== 0;
}

const beginsParagraph = ({ tokens }: Source, at: number): boolean =>
  at >= tokens.length || (tokens.gap[at]! & (Gap.Paragraph | Gap.Line)) !== 0;
