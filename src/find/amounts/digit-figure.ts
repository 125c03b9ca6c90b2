/** A figure in digits with its magnitude: [17,100], [2.5m], [1 234 567], [2 1/2]. */

import { wordTest } from '../../text/word-test.js';
import { fromDigits, plus } from './decimal.js';
import { readGlued } from './glued.js';
import { type Figure, HALF, QUARTER, takeMagnitudes, widen } from './magnitudes.js';
import { isBreak, isGlued, type Source, wordAt } from './source.js';
import { partOf } from './words.js';

/** Groups of three digits in one number. */
const MAX_GROUPS = 5;

export function readDigitPart(source: Source, at: number): Figure | null {
  const { tokens } = source;
  const glued = readGlued(wordAt(source, at).text);
  if (!glued) return null;
  const base = tokens.start[at]!;
  const figure: Figure = {
    from: at,
    to: at + 1,
    start: base + glued.digitsAt,
    isWords: false,
    ...glued,
    end: base + glued.end,
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
  while (isSlip(source, to)) {
    digits += '000';
    to += 2;
  }
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

/** `15[, 000]`: a blank slipped into the number; no list goes on with three noughts. */
const isSlip = (source: Source, at: number): boolean =>
  wordAt(source, at).text === ',' &&
  isGlued(source, at) &&
  wordAt(source, at + 1).text === '000' &&
  !isBreak(source, at + 1);

const SIMPLE = new Map([
  ['1/2', HALF],
  ['1/4', QUARTER],
  ['3/4', fromDigits('0', '75')],
]);

const isFraction = wordTest(({ text }) => partOf(text) !== null || SIMPLE.has(text));

/** `2½`, `2 ½`, `2 1/2`. */
function takeFraction(source: Source, figure: Figure): Figure {
  if (!isFraction(wordAt(source, figure.to))) return figure;
  const { text } = wordAt(source, figure.to);
  const fraction = partOf(text) ?? SIMPLE.get(text);
  if (!fraction || !figure.isPlain || isBreak(source, figure.to)) return figure;
  return widen(source, figure, figure.to + 1, plus(figure.value, fraction));
}
