/** A figure's shape, and how magnitudes raise it: [two and a half million], [5 mln], [3 dozen], [a million and a half]. */

import { wordTest } from '../../text/word-test.js';
import { type Decimal, fromDigits, plus, times, timesTen, whole } from './decimal.js';
import { isBreak, phraseOf, type Source, wordAt } from './source.js';
import { magnitudeOf } from './words.js';

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

export const HALF = fromDigits('0', '5');
export const QUARTER = fromDigits('0', '25');

/** The figure with the magnitudes that follow it; null where there is none though one is needed. */
export function takeMagnitudes(source: Source, start: Figure, isNeeded: boolean): Figure | null {
  let figure = takeHalf(source, inThousands(source, start));
  while (figure.to === figure.from || !isBreak(source, figure.to)) {
    const word = wordAt(source, figure.to);
    if (!raises(word)) break;
    const power = magnitudeOf(word.norm);
    figure =
      power === null
        ? widen(source, figure, figure.to + 1, times(figure.value, whole(12)))
        : raise(source, figure, power);
    if (figure.to - figure.from > 12) break;
  }
  figure = takeHyphened(source, figure);
  if (isNeeded && figure.to === start.to) return null;
  return figure.power > start.power ? takeHalf(source, figure) : figure;
}

/** `21.000 millones`, `1.250 Millionen`: the languages of such words part thousands by a point, and nobody writes `21.000 million` for 21. */
function inThousands(source: Source, figure: Figure): Figure {
  if (figure.grouped === null || isBreak(source, figure.to) || !raises(wordAt(source, figure.to))) return figure;
  const isRound = source.text.slice(figure.start, figure.end).endsWith('.000');
  return isRound || isForeign(wordAt(source, figure.to)) ? { ...figure, value: figure.grouped, grouped: null } : figure;
}

const isForeign = wordTest(({ norm }) => magnitudeOf(norm) !== null && FOREIGN.test(norm));
const FOREIGN = /(?:ion(?:i|es|en|er|ai|u|y|ów|ů|ov|ë)|ões|oane|joen)$/;

/** `3.5 million-kroner`, `20 million-a-year`: the magnitude, and what it describes as a tail. */
function takeHyphened(source: Source, figure: Figure): Figure {
  if (figure.power > 0 || figure.to === figure.from || isBreak(source, figure.to)) return figure;
  if (!isHyphened(wordAt(source, figure.to))) return figure;
  const { text, norm } = wordAt(source, figure.to);
  const [magnitude, tail] = [norm.slice(0, norm.indexOf('-')), text.slice(text.indexOf('-') + 1)];
  const raised = raise(source, figure, magnitudeOf(magnitude)!);
  const end = source.tokens.start[figure.to]! + magnitude.length;
  return { ...raised, end, suffixEnd: end, tail, tailEnd: end + 1 + tail.length };
}

const isHyphened = wordTest(({ norm }) => RAISED.test(norm) && HYPHENED.test(norm));
/** In plain letters, as most words fail it. */
const RAISED = /^(?:thousand|million|billion)-/;
const HYPHENED = /^[a-z]+-(?:\p{L}{3,}|\p{L}{1,20}(?:-\p{L}{1,20}){1,3})$/u;

const raises = wordTest(({ norm }) => magnitudeOf(norm) !== null || norm === 'dozen' || norm === 'dozens');

/** Two and a half (million); a million and a half. */
function takeHalf(source: Source, figure: Figure): Figure {
  const { to, power } = figure;
  if (wordAt(source, to).norm !== 'and') return figure;
  const phrase = phraseOf(source, to, to + 3);
  const part = phrase === 'and a half' ? HALF : phrase === 'and a quarter' ? QUARTER : null;
  return part ? widen(source, figure, to + 3, plus(figure.value, timesTen(part, power))) : figure;
}

/** A figure in words on tokens `from` to `to`. */
export function wordFigure(source: Source, from: number, to: number, value: Decimal): Figure {
  const start = source.tokens.start[from]!;
  const end = to > from ? source.tokens.end[Math.min(to, source.tokens.length) - 1]! : start;
  const blank = { prefix: '', suffix: '', suffixEnd: end, tail: '', tailEnd: end };
  return { from, to, start, end, value, grouped: null, isPlain: false, isWords: true, power: 0, ...blank };
}

/** The figure with another value, up to token `to`. */
export function widen(source: Source, figure: Figure, to: number, value: Decimal, power = figure.power): Figure {
  const end = source.tokens.end[to - 1]!;
  return { ...figure, to, end, suffixEnd: end, tailEnd: end, value, grouped: null, isPlain: false, power };
}

function raise(source: Source, figure: Figure, power: number): Figure {
  return widen(source, figure, figure.to + 1, timesTen(figure.value, power), figure.power + power);
}
