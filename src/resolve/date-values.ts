/**
 * Works out what each date expression points to, in the order of the text: EDTF and TIMEX3 values, kind, other readings. `today` that
 * means nowadays becomes vague here, because the tense tells.
 */
import type { CalendarMeaning, DateExpression, IntervalMeaning, SingleMeaning } from '../model/date-meaning.js';
import type { DateMention, Document, Pass } from '../model/document.js';
import type { DateKind } from '../model/record.js';
import { numberOfDay } from '../text/calendar.js';
import type { Anchor } from './date-anchors.js';
import { ordersOf } from './date-figures.js';
import { inOrder } from './date-period.js';
import { type Context, resolveSingle } from './date-single.js';
import { isNowadays, tenseAround } from './date-tense.js';
import { edtfOf, edtfOfPeriod, kindOf, type Point, timexOf } from './date-value.js';

export const resolveDates: Pass = {
  name: 'date-values',
  reads: ['tokens', 'dateExpressions', 'reference'],
  writes: ['dates'],
  run(doc) {
    const reference = dayNumberOf(doc.reference.date);
    const orders = ordersOf(doc.dateExpressions, doc.reference.date);
    const anchors: Anchor[] = [];
    const dates: DateMention[] = [];
    for (const expression of doc.dateExpressions) {
      const sentence = doc.tokens.sentence[expression.from]!;
      const tense = tenseAround(doc, expression);
      const context = { reference, orders, dateOrder: doc.settings.dateOrder, anchors, sentence, tense };
      if (isForgotten(doc, expression, anchors)) continue;
      const { mention, points } = mentionOf(doc, expression, context);
      dates.push(mention);
      const isPassing = isInPassing(doc, expression);
      for (const named of points) anchors.push({ point: named, sentence, isPassing });
    }
    return { dates };
  },
};

/** Day number of an EDTF day. */
function dayNumberOf(date: string | null): number | null {
  if (date === null) return null;
  const [year = 0, month = 0, day = 0] = date.slice(0, 10).split('-').map(Number);
  return numberOfDay(year, month, day);
}

/** `the quarter` means one only where one has been named. */
function isForgotten(doc: Document, { meaning, from, to }: DateExpression, anchors: readonly Anchor[]): boolean {
  const isBare = meaning.kind === 'shift' && meaning.unit === 'quarter' && to === from + 1;
  return isBare && doc.tokens.word[from]!.norm === 'quarter' && !anchors.some(({ point }) => point.unit === 'quarter');
}

/** Tells when something was said, or is itself a term of comparison: nothing is compared with it. */
function isInPassing(doc: Document, { rule, meaning, from }: DateExpression): boolean {
  if (rule === 'weekday' || rule === 'relative-day' || meaning.kind === 'same') return true;
  if (meaning.kind === 'shift' && meaning.keep) return true;
  return from > 0 && /^(?:from|than|with|against)$/.test(doc.tokens.word[from - 1]!.norm);
}

interface Outcome {
  readonly mention: DateMention;
  /** What later expressions may count from. */
  readonly points: readonly Point[];
}

function mentionOf(doc: Document, expression: DateExpression, context: Context): Outcome {
  const { meaning, ...finding } = expression;
  const isVague = meaning.kind === 'vague' || meaning.kind === 'holiday';
  if (isVague) return outcome(finding, { kind: meaning.kind, value: null, timex: meaning.timex });
  if (meaning.kind === 'interval') return periodOf(finding, meaning, context);
  if (isNowadays(doc, expression, context.tense))
    return outcome(
      { ...finding, rule: 'vague', confidence: 0.5 },
      { kind: 'vague', value: null, timex: 'PRESENT_REF' },
    );
  const { point, alternatives } = resolveSingle(meaning, context);
  if (point === null)
    return outcome(lessSure(finding, 0.9), { kind: kindOfMeaning(meaning), value: null, timex: unknownTimex(meaning) });
  const cue = isOpen(meaning) ? context.tense.cue : null;
  const surer = alternatives.length > 0 ? lessSure(finding, 0.75) : finding;
  return outcome(
    cue === null ? surer : { ...surer, clue: cue },
    { kind: kindOf(point), value: edtfOf(point), timex: timexOf(point), alternatives },
    [point],
  );
}

type Clues = Omit<DateMention, 'kind' | 'value' | 'timex' | 'alternatives'>;

const outcome = (
  finding: Clues,
  value: Pick<DateMention, 'kind' | 'value' | 'timex'> & { readonly alternatives?: readonly string[] },
  points: readonly Point[] = [],
): Outcome => ({ mention: { ...finding, alternatives: [], ...value }, points });

const lessSure = (finding: Clues, factor: number): Clues => ({ ...finding, confidence: finding.confidence * factor });

/** The text leaves the year to be worked out. */
const isOpen = (meaning: SingleMeaning): boolean =>
  meaning.kind === 'calendar' && meaning.year === null && meaning.lean === null;

function periodOf(finding: Clues, { from, to }: IntervalMeaning, context: Context): Outcome {
  const first = resolveSingle(from, context);
  const last = to === null ? null : resolveSingle(to, context);
  const isKnown = first.point !== null && (to === null || last?.point !== null);
  if (!isKnown) return outcome(lessSure(finding, 0.9), { kind: 'interval', value: null, timex: null });
  const ends = inOrder(from, first.point, to, last?.point ?? null);
  const points = ends.to === null ? [ends.from] : [ends.to, ends.from];
  return outcome(finding, { kind: 'interval', value: edtfOfPeriod(ends), timex: null }, points);
}

function kindOfMeaning(meaning: SingleMeaning): DateKind {
  switch (meaning.kind) {
    case 'calendar':
      return kindOfCalendar(meaning);
    case 'shift':
      return meaning.unit === 'weekend' ? 'interval' : meaning.unit;
    case 'same':
      return meaning.unit === null ? 'interval' : meaning.unit === 'weekend' ? 'interval' : meaning.unit;
    case 'week-of':
      return 'week';
    case 'figures':
    case 'nth':
    case 'weekday-of-week':
      return 'day';
    default:
      return meaning.kind;
  }
}

function kindOfCalendar({ day, weekday, month, part }: CalendarMeaning): DateKind {
  if (day !== null || weekday !== null) return 'day';
  return month !== null ? 'month' : (part?.unit ?? 'year');
}

/** What TIMEX3 can say of a weekday in an unknown week. */
function unknownTimex(meaning: SingleMeaning): string | null {
  const isWeekday =
    meaning.kind === 'calendar' && meaning.weekday !== null && meaning.month === null && meaning.day === null;
  return isWeekday ? `XXXX-WXX-${meaning.weekday}` : null;
}
