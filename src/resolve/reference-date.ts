/**
 * Finds the article's own date: what the caller gave, else a dateline or date line at the head, else one at the foot: BAKU, [March 3,
 * 2023] –; [14.03.2023, 16:20]; Published: [11 March 2024]; Ishonch newspaper, [24.04.2025].
 *
 * Left alone: `On 12 May 2023 the union …` (a sentence), a date whose year nothing tells, dates in the middle of the text.
 */

import { WordClass } from '../lexicon/word-class.js';
import type { DateExpression, SingleMeaning } from '../model/date-meaning.js';
import type { Document, Pass, Tokens, Word } from '../model/document.js';
import { Gap, Shape } from '../text/shape.js';
import { ordersOf, readFigures } from './date-figures.js';
import { edtfOf, point } from './date-value.js';
import { yearOfDateline } from './dateline-year.js';

/** Lines at the head that may hold the date, counted without empty ones. */
const HEAD_LINES = 8;
const FOOT_LINES = 5;
/** Words that may stand before the date: the place, the agency, `Date added:`. */
const WORDS_BEFORE = 24;
/** A line of its own for the date, place and source holds no more words than this. */
const SHORT_LINE = 18;
/** `14 March 2023, Geneva –`: words of the place behind the date. */
const PLACE_WORDS = 6;

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
  for (const { from, to, meaning } of doc.dateExpressions) {
    const date = wholeDay(meaning);
    const line = date && lineAround(doc, from, to);
    const place = from < head ? 'head' : from >= foot ? 'foot' : 'between';
    if (!date || !line || !isDateLine(doc, { from, to }, line, place)) continue;
    const day = date.kind === 'figures' ? readFigures(date, orders, doc.settings.dateOrder).date : date;
    found[place].push(edtfOf(fullPoint(day))!);
    if (place === 'head') break;
  }
  // A line of its own in the middle is the article's date only where it is the only one: several are a calendar of events.
  const between = found.between.length === 1 ? found.between[0] : undefined;
  return found.head[0] ?? found.foot.at(-1) ?? between ?? datelineWithoutYear(doc, head);
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

/**
 * Either the line holds little but the date (a place, a source, `Published on`), or the report begins right behind it, after a mark.
 * In a wrapped paragraph only the first counts.
 */
function isDateLine({ tokens }: Document, { from, to }: Line, line: Line, place: Place): boolean {
  const isHead = place === 'head';
  const isLabelled = areLabels(tokens, line.from, from);
  const isAlone = (line.to - line.from <= SHORT_LINE || to === line.to) && areLabels(tokens, to, line.to);
  // `14.03.2023 Agreement signed`: figures before a heading.
  if (isHead && from === line.from && isFigures(tokens, { from, to }) && isHeading(tokens, line)) return true;
  if (
    isAlone &&
    (isLabelled ||
      isMinutes(tokens, line, isHead) ||
      (place !== 'between' && isSetOff(tokens, line.from, from, isHead)))
  )
    return true;
  // `(as of 3 September 2024; replaces the earlier list)`
  if (isHead && isAsOf(tokens, line.from, from)) return true;
  if (place === 'between') return false;
  // `02.04.2024 / press service` closes an article.
  if (!isHead && from === line.from && line.to - to <= PLACE_WORDS && isMark(tokens, to)) return true;
  if (!isHead || !isLabelled || isWrapped(tokens, line)) return false;
  return isMark(tokens, to) || (from === line.from && beginsReport(tokens, to, line.to));
}

const isFigures = (tokens: Tokens, { from, to }: Line): boolean => {
  for (let at = from; at < to; at++) if (tokens.word[at]!.shape & Shape.Letters) return false;
  return true;
};

/** A short line that does not end as a sentence does. */
const isHeading = (tokens: Tokens, { from, to }: Line): boolean =>
  to - from <= SHORT_LINE && !/^[.,;:!?]$/.test(tokens.word[to - 1]!.text);

/** `Minutes of the meeting held on 14 March 2023`, also `DRAFT MINUTES OF THE BOARD⏎HELD ON 14 MARCH 2023`. */
function isMinutes(tokens: Tokens, { from, to }: Line, isHead: boolean): boolean {
  if (!isHead) return false;
  const isHeld = tokens.word[from]!.norm === 'held';
  // The heading before `held`, and in other lines what the line begins with.
  for (let at = isHeld ? Math.max(0, from - SHORT_LINE) : from; at < (isHeld ? from : Math.min(to, from + 2)); at++)
    if (tokens.word[at]!.norm === 'minutes') return true;
  return false;
}

const isAsOf = (tokens: Tokens, line: number, from: number): boolean => {
  const at = tokens.word[line]!.text === '(' ? line + 1 : line;
  return from === at + 2 && tokens.word[at]!.norm === 'as' && /^(?:of|at|on)$/.test(tokens.word[at + 1]!.norm);
};

type Place = 'head' | 'between' | 'foot';

const isMark = (tokens: Tokens, at: number): boolean =>
  (tokens.word[at]!.shape & Shape.Mark) !== 0 && tokens.word[at]!.text !== ',';

/** `From our court reporter – 20 February 2025`, `This story was published on 14 March 2023`, `Dated this 14th day of …`. */
function isSetOff(tokens: Tokens, line: number, from: number, isHead: boolean): boolean {
  if (from === line) return false;
  const before = tokens.word[from - 1]!.text;
  // `By our reporter, Harbour Courier. March 14, 2023`
  if (isHead && tokens.word[line]!.norm === 'by' && tokens.word[line]!.text !== 'by' && before === '.') return true;
  if (/^[–—|:/]$/.test(before) || (before === ',' && (line > 0 || !isHead))) return true;
  for (let at = line; at < from; at++) {
    const { norm } = tokens.word[at]!;
    if (PUBLISHED.test(norm) || (!isHead && /^(?:signed|given)$/.test(norm))) return true;
  }
  return false;
}

const PUBLISHED = /^(?:published|posted|updated|issued|dated|added|released|uploaded|done)$/;

/** `, Geneva –`, ` BAKU.`: a place and a mark, and the report begins. */
function beginsReport(tokens: Tokens, to: number, end: number): boolean {
  for (let at = to; at < Math.min(to + PLACE_WORDS, end); at++) {
    if (at > to && isMark(tokens, at)) return true;
    if (!isLabel(tokens.word[at]!)) return false;
  }
  return false;
}

interface Line {
  readonly from: number;
  readonly to: number;
}

const isWrapped = (tokens: Tokens, { from }: Line): boolean =>
  from > 0 && !(tokens.gap[from]! & (Gap.Line | Gap.Paragraph));

const LABELS = new Set(
  'published publication date dated posted updated added issued on of at the and last first modified created for immediate release newspaper news agency by press office embargo embargoed until hours am pm a.m p.m views no nr ref min mins read in'.split(
    ' ',
  ),
);

function areLabels(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isLabel(tokens.word[at]!) || namesAct(tokens, at)) return false;
  // `Release No. 12 of 3 May 2024`, `Minutes of 3 May 2024`; but `Strike of 3 May 2024: what we know`.
  const isOf = to > from + 1 && tokens.word[to - 1]!.norm === 'of';
  const owner = isOf ? tokens.word[to - 2]! : null;
  return !owner || (owner.shape & Shape.Digits) !== 0 || DATED.test(owner.norm);
}

const DATED = /^(?:issue|edition|number|release|bulletin|newsletter|minutes|day|statement|communiqué|newspaper)$/;

/** `Press release No. 12 of 3 May 2024` is dated so; `Decree No. 12 of 3 May 2024` is what the article is about. */
const namesAct = (tokens: Tokens, at: number): boolean =>
  ACTS.has(tokens.word[at]!.norm) && /^(?:no|nr|n|№|of)$/.test(tokens.word[at + 1]?.norm ?? '');

const ACTS = new Set(
  'act bill constitution contract convention decision decree directive law order ordinance protocol regulation resolution statute'.split(
    ' ',
  ),
);

/** What a place, a source, an author or a label is made of: capitals, figures and marks, but no beginning of a sentence. */
function isLabel({ norm, shape, classes }: Word): boolean {
  if (/^(?:on|in|since|from)$/.test(norm) && shape & Shape.Capital) return false;
  if (LABELS.has(norm) || shape & Shape.Digits) return true;
  // A quotation mark means that somebody speaks.
  if (shape & Shape.Mark) return !/^["“”«»?!]$/.test(norm);
  return (shape & Shape.Capital) !== 0 && !(classes & WordClass.Starter);
}
