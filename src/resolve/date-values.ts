/**
 * Works out what each date expression points to, in the order of the text: EDTF and TIMEX3 values, kind, other readings. `today` that
 * means nowadays becomes vague here, because the tense tells.
 */
import type { CalendarMeaning, DateExpression, IntervalMeaning, SingleMeaning } from '../model/date-meaning.js';
import type { DateMention, Document, Pass } from '../model/document.js';
import type { DateKind } from '../model/record.js';
import { numberOfDay, weekdayOf } from '../text/calendar.js';
import { type Anchor, isInPassing, namesThing, toldBefore } from './date-anchors.js';
import { ordersOf } from './date-figures.js';
import { isNowadays } from './date-nowadays.js';
import { inOrder } from './date-period.js';
import { type Context, resolveSingle } from './date-single.js';
import { tenseAround } from './date-tense.js';
import {
  daysOf,
  edtfOf,
  edtfOfPeriod,
  kindOf,
  type Period,
  type Point,
  pointAround,
  timexOf,
  timexOfPeriod,
} from './date-value.js';
import { dayOfPeriod } from './date-weekdays.js';

/** A date further back than this many is not what `the same day` means, and need not be looked at. */
const REMEMBERED = 50;

export const resolveDates: Pass = {
  name: 'date-values',
  reads: ['tokens', 'dateExpressions', 'reference'],
  writes: ['dates'],
  run(doc) {
    const reference = dayNumberOf(doc.reference.date);
    const orders = ordersOf(doc.dateExpressions, doc.reference.date);
    const anchors: Anchor[] = [];
    let period: Period | null = null;
    const namesToday = once(() => reference !== null && callsByWeekday(doc, weekdayOf(reference)));
    const dates: DateMention[] = [];
    for (const expression of doc.dateExpressions) {
      const sentence = doc.tokens.sentence[expression.from]!;
      const told = toldBefore(anchors.at(-1), sentence);
      const tense = once(() => tenseAround(doc, expression));
      const { dateOrder } = doc.settings;
      const context = { reference, orders, dateOrder, anchors, period, sentence, told, namesToday, tense };
      if (isForgotten(doc, expression, anchors, period)) continue;
      const outcome = outcomeOf(doc, expression, context);
      dates.push(mentionOf(expression, outcome));
      if (outcome.period) period = outcome.period;
      const said = { sentence, isPassing: isInPassing(doc, expression), isApart: namesThing(doc, expression) };
      for (const named of outcome.points) anchors.push({ point: named, ...said });
      if (anchors.length > 2 * REMEMBERED) anchors.splice(0, REMEMBERED);
    }
    return { dates };
  },
};

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | null = null;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

/** `said on Tuesday` in an article of a Tuesday: agencies call the day of writing so, and then mean it ahead, too. */
const callsByWeekday = (doc: Document, today: number): boolean =>
  doc.dateExpressions.some(
    (one) =>
      one.meaning.kind === 'calendar' &&
      one.meaning.weekday === today &&
      one.meaning.day === null &&
      one.meaning.lean === null &&
      tenseAround(doc, one).lean === -1,
  );

/** Day number of an EDTF day. */
function dayNumberOf(date: string | null): number | null {
  if (date === null) return null;
  return numberOfDay(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

/** `the quarter`, `the second day` mean one only where a quarter, or days, have been named. */
function isForgotten(
  doc: Document,
  { meaning, from, to }: DateExpression,
  anchors: readonly Anchor[],
  period: Period | null,
): boolean {
  if (meaning.kind === 'day-of-period') return dayOfPeriod(meaning.nth, period) === null;
  const isBare = meaning.kind === 'shift' && meaning.unit === 'quarter' && to === from + 1;
  return isBare && doc.tokens.word[from]!.norm === 'quarter' && !anchors.some(({ point }) => point.unit === 'quarter');
}

interface Outcome {
  readonly kind: DateKind;
  readonly value: string | null;
  readonly timex: string | null;
  readonly alternatives: readonly string[];
  /** What later expressions may count from. */
  readonly points: readonly Point[];
  /** The days from one to another; null for everything else. */
  readonly period: Period | null;
  /** The word that told the tense, where it was asked. */
  readonly cue: string | null;
}

const NONE: readonly never[] = [];
const undated = (kind: DateKind, timex: string | null): Outcome => ({
  kind,
  value: null,
  timex,
  alternatives: NONE,
  points: NONE,
  period: null,
  cue: null,
});

function outcomeOf(doc: Document, expression: DateExpression, context: Context): Outcome {
  const { meaning } = expression;
  if (meaning.kind === 'vague') return undated('vague', meaning.timex);
  if (meaning.kind === 'interval') return periodOf(meaning, context);
  if (isNowadays(doc, expression, context.tense)) return undated('vague', 'PRESENT_REF');
  const { point, alternatives } = resolveSingle(meaning, context);
  if (point === null) return undated(kindOfMeaning(meaning), unknownTimex(meaning));
  const cue = isOpen(meaning) && context.reference !== null ? context.tense().cue : null;
  // A named day stays one, with its date where that is known.
  const kind = meaning.kind === 'holiday' ? 'holiday' : kindOf(point);
  // `two weeks ago` is a day to the calendar; TIMEX3 is as coarse as the words.
  const timex = timexOf(isWeeksAgo(meaning) ? pointAround(daysOf(point)!.first, 'week') : point);
  return { kind, value: edtfOf(point), timex, alternatives, points: [point], period: null, cue };
}

function mentionOf(expression: DateExpression, { kind, value, timex, alternatives, cue }: Outcome): DateMention {
  const { start, end, from, to } = expression;
  const isTurnedVague = kind === 'vague' && expression.rule !== 'vague';
  const rule = isTurnedVague ? 'vague' : expression.rule;
  const sureness = isTurnedVague ? VAGUE : value === null ? UNKNOWN : alternatives.length > 0 ? AMBIGUOUS : 1;
  const confidence = expression.confidence * sureness;
  return { start, end, from, to, rule, confidence, kind, value, timex, alternatives, clue: cue ?? undefined };
}

/** How much less sure a date is of which the value is unknown, or has other readings, or that may not be meant as one. */
const UNKNOWN = 0.9;
const AMBIGUOUS = 0.75;
const VAGUE = 0.5;

/** The text leaves the year to be worked out. */
const isOpen = (meaning: SingleMeaning): boolean =>
  meaning.kind === 'calendar' && meaning.year === null && meaning.lean === null;

function periodOf({ from, to }: IntervalMeaning, context: Context): Outcome {
  const first = resolveSingle(from, context).point;
  const last = to === null ? null : resolveSingle(to, context).point;
  if (first === null || (to !== null && last === null)) return undated('interval', null);
  const ends = inOrder(from, first, to, last);
  const points = ends.to === null ? [ends.from] : [ends.to, ends.from];
  const period = ends.from.unit === 'day' && ends.to?.unit === 'day' ? ends : null;
  const [value, timex] = [edtfOfPeriod(ends), timexOfPeriod(ends)];
  return { kind: 'interval', value, timex, alternatives: NONE, points, period, cue: null };
}

function kindOfMeaning(meaning: SingleMeaning): DateKind {
  switch (meaning.kind) {
    case 'calendar':
      return kindOfCalendar(meaning);
    case 'named-from-anchor':
      return kindOfCalendar(meaning.date);
    case 'shift':
      return meaning.unit === 'weekend' ? 'interval' : isWeeksAgo(meaning) ? 'day' : meaning.unit;
    case 'same':
      return meaning.unit === null ? 'interval' : meaning.unit === 'weekend' ? 'interval' : meaning.unit;
    case 'week-of':
      return 'week';
    case 'figures':
    case 'nth':
    case 'weekday-of-week':
    case 'weeks-from':
    case 'weekday-from-anchor':
    case 'day-of-period':
      return 'day';
    default:
      return meaning.kind;
  }
}

function kindOfCalendar({ day, weekday, month, part }: CalendarMeaning): DateKind {
  if (day !== null || weekday !== null) return 'day';
  return month !== null ? 'month' : (part?.unit ?? 'year');
}

const isWeeksAgo = (meaning: SingleMeaning): boolean =>
  meaning.kind === 'shift' && meaning.unit === 'week' && meaning.keep;

/** What TIMEX3 can say of a weekday in an unknown week. */
function unknownTimex(meaning: SingleMeaning): string | null {
  const isWeekday =
    meaning.kind === 'calendar' && meaning.weekday !== null && meaning.month === null && meaning.day === null;
  return isWeekday ? `XXXX-WXX-${meaning.weekday}` : null;
}
