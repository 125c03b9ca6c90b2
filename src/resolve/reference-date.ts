/**
 * Finds the article's own date: what the caller gave, else a dateline or date line at the head, else one at the foot: BAKU, [March 3,
 * 2023] –; [14.03.2023, 16:20]; Published: [11 March 2024]; Ishonch newspaper, [24.04.2025].
 *
 * Left alone: `On 12 May 2023 the union …` (a sentence), a date without its year, dates in the middle of the text.
 */

import { WordClass } from '../lexicon/word-class.js';
import type { DateExpression, SingleMeaning } from '../model/date-meaning.js';
import type { Document, Pass, Tokens } from '../model/document.js';
import { Gap, Shape } from '../text/shape.js';
import { ordersOf, readFigures } from './date-figures.js';
import { edtfOf, point } from './date-value.js';

/** Lines at the head that may hold the date, counted without empty ones. */
const HEAD_LINES = 8;
const FOOT_LINES = 5;
/** Words that a date line may hold before its date: the place, the agency, `Date added:`. */
const WORDS_BEFORE = 8;
/** Words that a line at the foot may hold behind it. */
const WORDS_BEHIND = 4;

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
  const lines = linesOf(doc);
  const foot = Math.max(lines.length - FOOT_LINES, 0);
  let last: string | null = null;
  for (const expression of doc.dateExpressions) {
    const line = lineAt(lines, expression.from);
    if (line >= HEAD_LINES && line < foot) continue;
    const isHead = line < HEAD_LINES;
    const limits = { from: lines[line]!, to: lines[line + 1] ?? doc.tokens.length };
    if (!isDateLine(doc, expression, limits, isHead)) continue;
    const date = wholeDay(expression.meaning);
    if (!date) continue;
    const value = date.kind === 'figures' ? readFigures(date, orders, doc.settings.dateOrder).point : fullPoint(date);
    if (isHead) return edtfOf(value);
    last = edtfOf(value);
  }
  return last;
}

/** First tokens of the lines that hold text, as they are written: an address or date line is often taken for a wrapped one. */
function linesOf({ text, tokens }: Document): number[] {
  const lines: number[] = [];
  for (let at = 0; at < tokens.length; at++)
    if (at === 0 || /[\n\r\u2028\u2029]/.test(text.slice(tokens.end[at - 1], tokens.start[at]))) lines.push(at);
  return lines;
}

function lineAt(lines: readonly number[], token: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (lines[middle]! <= token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A day with its year, in whatever writing. */
function wholeDay(meaning: DateExpression['meaning']) {
  if (meaning.kind === 'figures') return meaning;
  const isWhole =
    meaning.kind === 'calendar' && typeof meaning.year === 'number' && meaning.month !== null && meaning.day !== null;
  return isWhole ? meaning : null;
}

const fullPoint = ({ year, month, day, clock }: Extract<SingleMeaning, { kind: 'calendar' }>) =>
  point('day', { year: year as number, month, day, clock });

/**
 * Before the date stand at most a place, a source or a label; behind it the line ends, or the report begins after a mark. In a
 * wrapped paragraph only a line that holds nothing else counts.
 */
function isDateLine({ tokens }: Document, { from, to }: DateExpression, line: Line, isHead: boolean): boolean {
  if (from - line.from > WORDS_BEFORE) return false;
  const isLast = to === line.to;
  const isSetOff = isLast && from > line.from && SET_OFF.test(tokens.word[from - 1]!.text);
  for (let at = line.from; at < from && !isSetOff; at++) if (!isLabel(tokens.word[at]!)) return false;
  if (isLast || isWrapped(tokens, line)) return isLast;
  const isMark = (tokens.word[to]!.shape & Shape.Mark) !== 0 && tokens.word[to]!.text !== ',';
  if (isHead && isMark) return true;
  return line.to - to <= WORDS_BEHIND && (isMark || from === line.from || !isHead);
}

interface Line {
  readonly from: number;
  readonly to: number;
}

/** `From our court reporter – 20 February 2025`. */
const SET_OFF = /^[–—|:/]$/;

const isWrapped = (tokens: Tokens, { from, to }: Line): boolean =>
  [from, to].some((at) => at > 0 && at < tokens.length && !(tokens.gap[at]! & (Gap.Line | Gap.Paragraph)));

const LABELS = new Set(
  'published publication date dated posted updated added issued on of at the and last modified created for immediate release newspaper news agency by press office embargo embargoed until hours'.split(
    ' ',
  ),
);

function isLabel({ norm, shape, classes }: { norm: string; shape: number; classes: number }): boolean {
  if (/^(?:on|in|since|by|from|dated)$/.test(norm) && shape & Shape.Capital) return false;
  if (LABELS.has(norm)) return true;
  // A quotation mark means that somebody speaks, a capital that no sentence has begun.
  if (shape & Shape.Mark) return !/^["“”«»?!]$/.test(norm);
  return (shape & Shape.Capital) !== 0 && !(classes & WordClass.Starter);
}
