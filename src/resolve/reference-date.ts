/**
 * Finds the article's own date: what the caller gave, else a dateline or date line at the head, else one at the foot: BAKU, [March 3,
 * 2023] –; [14.03.2023, 16:20]; Published: [11 March 2024]; Ishonch newspaper, [24.04.2025]; else the only day that the text names.
 *
 * Left alone: a date whose year nothing tells, dates in the middle of the text.
 */

import type { DateExpression, SingleMeaning } from '../model/date-meaning.js';
import type { Document, Pass } from '../model/document.js';
import { ordersOf, readFigures } from './date-figures.js';
import { closesText, isDateLine, type Line, type Place, SHORT_LINE } from './date-line.js';
import { edtfOf, point } from './date-value.js';
import { yearOfDateline } from './dateline-year.js';
import { type Day, onlyDay } from './only-day.js';

/** Lines at the head that may hold the date, counted without empty ones. */
const HEAD_LINES = 8;
const FOOT_LINES = 5;
/** Words that may stand before the date: the place, the agency, `Date added:`. */
const WORDS_BEFORE = 24;

export const findReference: Pass = {
  name: 'reference',
  reads: ['tokens', 'dateExpressions'],
  writes: ['reference'],
  run(doc) {
    const { reference } = doc.settings;
    if (reference.date !== null) return { reference };
    const date = articleDate(doc);
    return { reference: { date, from: date === null ? null : 'dateline' } };
  },
};

function articleDate(doc: Document): string | null {
  const orders = ordersOf(doc.dateExpressions, null);
  const found: Record<Place, string[]> = { head: [], between: [], foot: [] };
  const [head, foot] = [endOfHead(doc), startOfFoot(doc)];
  const days: Day[] = [];
  for (const expression of doc.dateExpressions) {
    const { from, to, meaning } = expression;
    const date = wholeDay(meaning);
    if (!date) continue;
    const day = date.kind === 'figures' ? readFigures(date, orders, doc.settings.dateOrder).date : date;
    const edtf = edtfOf(fullPoint(day))!;
    days.push({ expression, year: day.year as number, edtf });
    const line = lineAround(doc, from, to);
    const isLast = closesText(doc, { from, to });
    const place = isLast ? 'foot' : from < head ? 'head' : from >= foot ? 'foot' : 'between';
    if (!isLast && (!line || !isDateLine(doc, { from, to }, line, place))) continue;
    found[place].push(edtf);
    if (place === 'head') break;
  }
  // A line of its own in the middle is the article's date only where it is the only one: several are a calendar of events.
  const between = found.between.length === 1 ? found.between[0] : undefined;
  return found.head[0] ?? found.foot.at(-1) ?? between ?? datelineWithoutYear(doc, head) ?? onlyDay(doc, days);
}

/** `GENEVA, March 14 (Agency) –`: where the rest of the text tells the year. */
function datelineWithoutYear(doc: Document, head: number): string | null {
  for (const { from, to, meaning } of doc.dateExpressions) {
    if (from >= head) return null;
    const isOpen =
      meaning.kind === 'calendar' && meaning.year === null && meaning.month !== null && meaning.day !== null;
    const line = isOpen ? lineAround(doc, from, to) : null;
    if (!isOpen || !line || !isDateLine(doc, { from, to }, line, 'head')) continue;
    const year = yearOfDateline(doc, meaning);
    return year === null ? null : edtfOf(fullPoint({ ...meaning, year }));
  }
  return null;
}

/** Lines as they are written: an address or date line is often taken for a wrapped one. */
function beginsWrittenLine({ text, tokens }: Document, at: number): boolean {
  if (at === 0 || at >= tokens.length) return true;
  for (let i = tokens.end[at - 1]!; i < tokens.start[at]!; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return true;
  }
  return false;
}

/** First token behind the lines of the head. */
function endOfHead(doc: Document): number {
  let at = 0;
  for (let lines = 0; at < doc.tokens.length; at++) if (beginsWrittenLine(doc, at) && ++lines > HEAD_LINES) break;
  return at;
}

/** First token of the lines of the foot. */
function startOfFoot(doc: Document): number {
  let at = doc.tokens.length - 1;
  for (let lines = 0; at > 0; at--) if (beginsWrittenLine(doc, at) && ++lines === FOOT_LINES) break;
  return at;
}

/** The line of the date; null where so much stands before it that it is no date line. */
function lineAround(doc: Document, start: number, end: number): Line | null {
  let from = start;
  while (!beginsWrittenLine(doc, from)) if (start - --from > WORDS_BEFORE) return null;
  let to = end;
  while (!beginsWrittenLine(doc, to) && to - from <= SHORT_LINE + WORDS_BEFORE) to++;
  return { from, to };
}

/** A day with its year, in whatever writing. */
function wholeDay(meaning: DateExpression['meaning']) {
  if (meaning.kind === 'figures') return meaning.readings[0]!.date.year === null ? null : meaning;
  const isWhole =
    meaning.kind === 'calendar' && typeof meaning.year === 'number' && meaning.month !== null && meaning.day !== null;
  return isWhole ? meaning : null;
}

const fullPoint = ({ year, month, day, clock }: Extract<SingleMeaning, { kind: 'calendar' }>) =>
  point('day', { year: year as number, month, day, clock });
