/**
 * A number as the text writes it, with its magnitude: [17,100], [2.5m], [seven], [one hundred and twenty thousand],
 * [4 million 500 thousand], [half a million], [11 thousand 250], [1 234 567], [15 (fifteen)].
 *
 * It does not judge what the number is of; `hundreds of`, `several thousand` are too vague to be one.
 */
import { WordClass } from '../../lexicon/word-class.js';
import { Shape } from '../../text/shape.js';
import { compare, type Decimal, fromDigits, plus, times, timesTen, whole } from './decimal.js';
import { readGlued } from './glued.js';
import { isBreak, isGlued, phraseOf, type Source, wordAt } from './source.js';
import { isOnes, isTens, magnitudeOf, partOf, smallNumber } from './words.js';

export interface Figure {
  /** Token range. */
  readonly from: number;
  readonly to: number;
  /** Offsets of the number itself, without a currency glued to it. */
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  /** The other value of `1.250`, with the point between thousands; else null. */
  readonly grouped: Decimal | null;
  /** Bare digits: `2021` may be a year. */
  readonly isPlain: boolean;
  readonly isWords: boolean;
  /** Power of ten of its last magnitude: 6 for `2.5 million`; 0 without one. */
  readonly power: number;
  /** Letters glued before and after, which the reader of currencies and units must explain: `N`, `TL`, `kg`. */
  readonly prefix: string;
  readonly suffix: string;
  readonly suffixEnd: number;
  /** Word hyphened to it: `500-manat`, `44-day`. */
  readonly tail: string;
  readonly tailEnd: number;
}

const HALF = fromDigits('0', '5');
const QUARTER = fromDigits('0', '25');
const VAGUE = new Set(['several', 'few', 'some', 'many', 'of', 'couple']);
const MAX_GROUPS = 5;

/** The figure that begins at token `at`, or null. */
export function readFigure(source: Source, at: number): Figure | null {
  if (isGlued(source, at) && /^[.,]$/.test(wordAt(source, at - 1).text)) return readHundredths(source, at);
  const first = readPart(source, at);
  if (!first) return null;
  return skipSpelling(source, addSmallerParts(source, first));
}

/** `.50` of `$.50`; digits after any other point or comma (`1..5`) are malformed. */
function readHundredths(source: Source, at: number): Figure | null {
  const { text } = wordAt(source, at);
  const isAfterSign = !isGlued(source, at - 1) || /[^\p{L}\d.,]$/u.test(wordAt(source, at - 2).text);
  if (!isAfterSign || !/^\d{1,4}$/.test(text)) return null;
  const figure = { ...wordFigure(source, at, at + 1, fromDigits('0', text)), isWords: false };
  return { ...figure, from: at - 1, start: source.tokens.start[at - 1]! };
}

/** One number with one magnitude: `4 million` of `4 million 500 thousand`. */
function readPart(source: Source, at: number): Figure | null {
  const word = wordAt(source, at);
  if (word.shape & Shape.Digits) return readDigitPart(source, at);
  if (word.norm === 'a' || word.norm === 'an') {
    const next = wordAt(source, at + 1).norm;
    if (next === 'quarter') return readQuarters(source, at, at + 1, QUARTER);
    if (next === 'half') return null;
    return next.endsWith('s') ? null : takeMagnitudes(source, wordFigure(source, at, at + 1, whole(1)), true);
  }
  if (word.norm === 'half') return readHalf(source, at);
  const fraction = partOf(word.text);
  if (fraction) return takeMagnitudes(source, wordFigure(source, at, at + 1, fraction), false);
  return readWordPart(source, at);
}

function readDigitPart(source: Source, at: number): Figure | null {
  const { tokens } = source;
  const glued = readGlued(wordAt(source, at).text);
  if (!glued) return null;
  const base = tokens.start[at]!;
  const figure: Figure = {
    ...glued,
    from: at,
    to: at + 1,
    start: base + glued.digitsAt,
    end: base + glued.end,
    isWords: false,
    suffixEnd: base + glued.suffixEnd,
    tailEnd: base + glued.tailEnd,
  };
  if (figure.suffix !== '' || figure.tail !== '') return figure;
  const grouped = figure.power === 0 ? joinGroups(source, figure) : figure;
  return takeMagnitudes(source, takeFraction(source, grouped), false);
}

/** `1 234 567`: every group after the first has three digits, and only the last may have decimals. */
function joinGroups(source: Source, figure: Figure): Figure {
  if (!figure.isPlain || figure.end - figure.start > 3 || figure.value.units === 0n) return figure;
  let to = figure.to;
  let digits = figure.value.units.toString();
  let fraction: string | undefined;
  while (fraction === undefined && to - figure.from < MAX_GROUPS && !isBreak(source, to) && !isGlued(source, to)) {
    const group = /^(\d{3})(?:[.,](\d{1,2}))?$/.exec(wordAt(source, to).text);
    if (!group || source.tokens.start[to]! - source.tokens.end[to - 1]! > 1) break;
    digits += group[1]!;
    fraction = group[2];
    to++;
  }
  if (to === figure.to) return figure;
  return { ...figure, to, end: source.tokens.end[to - 1]!, value: fromDigits(digits, fraction), isPlain: false };
}

/** `2½`, `2 ½`, `2 1/2`. */
function takeFraction(source: Source, figure: Figure): Figure {
  const { text } = wordAt(source, figure.to);
  const simple = { '1/2': HALF, '1/4': QUARTER, '3/4': fromDigits('0', '75') }[text];
  const fraction = partOf(text) ?? simple ?? null;
  if (!fraction || !figure.isPlain || isBreak(source, figure.to)) return figure;
  return widen(source, figure, figure.to + 1, plus(figure.value, fraction));
}

/** `half a million`, `half a dozen`. */
function readHalf(source: Source, at: number): Figure | null {
  const article = /^an?$/.test(wordAt(source, at + 1).norm) ? 1 : 0;
  return takeMagnitudes(source, wordFigure(source, at, at + 1 + article, HALF), true);
}

/** `a quarter of a million`, `three quarters of a million`. */
function readQuarters(source: Source, from: number, at: number, value: Decimal): Figure | null {
  if (!/^of an?$/.test(phraseOf(source, at + 1, at + 3))) return null;
  return takeMagnitudes(source, wordFigure(source, from, at + 3, value), true);
}

function readWordPart(source: Source, at: number): Figure | null {
  const first = smallNumber(wordAt(source, at));
  if (first === null) return readBareMagnitude(source, at);
  if (/^quarters?$/.test(wordAt(source, at + 1).norm) && first <= 3)
    return readQuarters(source, at, at + 1, times(QUARTER, whole(first)));
  let { value, to } = readTens(source, at, first);
  if (/^hundreds?$/.test(wordAt(source, to).norm) && !isBreak(source, to)) {
    value *= 100;
    to++;
    const isJoined = wordAt(source, to).norm === 'and' && !isBetween(source, at);
    const restAt = to + (isJoined ? 1 : 0);
    const rest = smallNumber(wordAt(source, restAt));
    if (rest !== null && !isBreak(source, restAt)) {
      const tens = readTens(source, restAt, rest);
      if (!/^hundreds?$/.test(wordAt(source, tens.to).norm)) {
        value += tens.value;
        to = tens.to;
      }
    }
  }
  return takeMagnitudes(source, takePoint(source, wordFigure(source, at, to, whole(value))), false);
}

/** `twenty five` in two words. */
function readTens(source: Source, at: number, first: number): { value: number; to: number } {
  const ones = smallNumber(wordAt(source, at + 1));
  if (!isTens(first) || ones === null || !isOnes(ones) || isBreak(source, at + 1)) return { value: first, to: at + 1 };
  return { value: first + ones, to: at + 2 };
}

/** `two point five`. */
function takePoint(source: Source, figure: Figure): Figure {
  if (wordAt(source, figure.to).norm !== 'point') return figure;
  const digit = smallNumber(wordAt(source, figure.to + 1));
  if (digit === null) return figure;
  return widen(source, figure, figure.to + 2, plus(figure.value, fromDigits('0', String(digit))));
}

/** `hundred thousand manats` without an article. */
function readBareMagnitude(source: Source, at: number): Figure | null {
  const { norm, classes } = wordAt(source, at);
  if (!(classes & WordClass.Magnitude) || norm.endsWith('s') || isBetween(source, at + 1)) return null;
  if (VAGUE.has(wordAt(source, at - 1).norm)) return null;
  return takeMagnitudes(source, wordFigure(source, at, at, whole(1)), true);
}

function isBetween(source: Source, at: number): boolean {
  return wordAt(source, at - 1).norm === 'between';
}

/** The figure with the magnitudes that follow it; null where there is none though one is needed. */
function takeMagnitudes(source: Source, start: Figure, isNeeded: boolean): Figure | null {
  let figure = takeHalf(source, start);
  while (figure.to === figure.from || !isBreak(source, figure.to)) {
    const { norm } = wordAt(source, figure.to);
    const power = magnitudeOf(norm);
    if (power !== null) figure = raise(source, figure, power);
    else if (/^dozens?$/.test(norm)) figure = widen(source, figure, figure.to + 1, times(figure.value, whole(12)));
    else break;
    if (figure.to - figure.from > 12) break;
  }
  if (isNeeded && figure.to === start.to) return null;
  return figure.power > start.power ? takeHalf(source, figure) : figure;
}

/** Two and a half (million); a million and a half. */
function takeHalf(source: Source, figure: Figure): Figure {
  const { to, power } = figure;
  if (wordAt(source, to).norm !== 'and') return figure;
  const phrase = phraseOf(source, to, to + 3);
  const part = phrase === 'and a half' ? HALF : phrase === 'and a quarter' ? QUARTER : null;
  return part ? widen(source, figure, to + 3, plus(figure.value, timesTen(part, power))) : figure;
}

/** `4 million 500 thousand`, `11 thousand 250`, `two thousand and five`. */
function addSmallerParts(source: Source, first: Figure): Figure {
  let figure = first;
  for (let part = smallerPart(source, figure, first); part; part = smallerPart(source, figure, first))
    figure = { ...widen(source, figure, part.to, plus(figure.value, part.value)), power: part.power };
  return figure;
}

/** The part that goes on the number: smaller than its last magnitude, and no new number, age or date. */
function smallerPart(source: Source, figure: Figure, first: Figure): Figure | null {
  if (figure.power === 0 || isBreak(source, figure.to)) return null;
  const isJoined = wordAt(source, figure.to).norm === 'and';
  const at = figure.to + (isJoined ? 1 : 0);
  if (isGlued(source, at) || isBreak(source, at) || /^(?:an?|half)$/.test(wordAt(source, at).norm)) return null;
  if (isJoined && isBetween(source, first.from)) return null;
  const part = readPart(source, at);
  if (!part || part.prefix + part.suffix + part.tail !== '') return null;
  const isSmaller = part.power < figure.power && compare(part.value, timesTen(whole(1), figure.power)) < 0;
  if (!isSmaller || wordAt(source, part.to).classes & WordClass.Month) return null;
  if (part.isWords) return part;
  // Digits go on without `and`, and without a magnitude only as up to three: `11 thousand 250`.
  const isShort = part.power > 0 || (part.isPlain && part.end - part.start <= 3);
  return !isJoined && isShort ? part : null;
}

/** `500 (five hundred)`: the same number again in words. */
function skipSpelling(source: Source, figure: Figure): Figure {
  if (figure.isWords || wordAt(source, figure.to).text !== '(') return figure;
  const spelt = readPart(source, figure.to + 1);
  if (!spelt || compare(spelt.value, figure.value) !== 0 || wordAt(source, spelt.to).text !== ')') return figure;
  return widen(source, figure, spelt.to + 1, figure.value);
}

function wordFigure(source: Source, from: number, to: number, value: Decimal): Figure {
  const start = source.tokens.start[from]!;
  const end = to > from ? source.tokens.end[Math.min(to, source.tokens.length) - 1]! : start;
  const blank = { prefix: '', suffix: '', suffixEnd: end, tail: '', tailEnd: end };
  return { from, to, start, end, value, grouped: null, isPlain: false, isWords: true, power: 0, ...blank };
}

function widen(source: Source, figure: Figure, to: number, value: Decimal): Figure {
  const end = source.tokens.end[to - 1]!;
  return { ...figure, to, end, suffixEnd: end, tailEnd: end, value, grouped: null, isPlain: false };
}

function raise(source: Source, figure: Figure, power: number): Figure {
  return { ...widen(source, figure, figure.to + 1, timesTen(figure.value, power)), power: figure.power + power };
}

/** The figure read as `1.250` = 1250, for places where thousands are meant. */
export const inThousands = (figure: Figure): Figure =>
  figure.grouped ? { ...figure, value: figure.grouped, grouped: null } : figure;
