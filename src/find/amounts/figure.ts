/**
 * A number as the text writes it, with its magnitude: [17,100], [2.5m], [seven], [one hundred and twenty thousand],
 * [4 million 500 thousand], [half a million], [11 thousand 250], [1 234 567], [15 (fifteen)].
 *
 * It does not judge what the number is of; `hundreds of`, `several thousand` are too vague to be one.
 */
import { WordClass } from '../../lexicon/word-class.js';
import { Shape } from '../../text/shape.js';
import { compare, fromDigits, plus, timesTen, whole } from './decimal.js';
import { readDigitPart } from './digit-figure.js';
import { type Figure, widen, wordFigure } from './magnitudes.js';
import { isBreak, isGlued, type Source, wordAt } from './source.js';
import { isBetween, readWordPart } from './word-figure.js';

export type { Figure };

/** The figure that begins at token `at`, or null. */
export function readFigure(source: Source, at: number): Figure | null {
  const isBehindPoint = isGlued(source, at) && /^[.,]$/.test(wordAt(source, at - 1).text);
  // `S/.300`: the point is the sign's.
  if (isBehindPoint && !(isGlued(source, at - 1) && wordAt(source, at - 2).text === '/'))
    return readHundredths(source, at);
  const first = readPart(source, at);
  if (!first) return null;
  return skipSpelling(source, addSmallerParts(source, first));
}

/** `.50` of `$.50`; digits after any other point or comma (`1..5`) are malformed. */
function readHundredths(source: Source, at: number): Figure | null {
  const { text } = wordAt(source, at);
  if (!/^\d{1,4}$/.test(text)) return null;
  const isAfterSign = !isGlued(source, at - 1) || /[^\p{L}\d.,]$/u.test(wordAt(source, at - 2).text);
  if (!isAfterSign) return null;
  const figure = { ...wordFigure(source, at, at + 1, fromDigits('0', text)), isWords: false };
  return { ...figure, from: at - 1, start: source.tokens.start[at - 1]! };
}

/** One number with one magnitude: `4 million` of `4 million 500 thousand`. */
const readPart = (source: Source, at: number): Figure | null =>
  wordAt(source, at).shape & Shape.Digits ? readDigitPart(source, at) : readWordPart(source, at);

/** `4 million 500 thousand`, `11 thousand 250`, `two thousand and five`. */
function addSmallerParts(source: Source, first: Figure): Figure {
  let figure = first;
  for (let part = smallerPart(source, figure, first); part; part = smallerPart(source, figure, first))
    figure = widen(source, figure, part.to, plus(figure.value, part.value), part.power);
  return figure;
}

/** The part that goes on the number: smaller than its last magnitude, and no new number, age or date. */
function smallerPart(source: Source, figure: Figure, first: Figure): Figure | null {
  if (figure.power === 0 || isBreak(source, figure.to)) return null;
  const isListed = figure.isWords && wordAt(source, figure.to).text === ',';
  const isJoined = isListed || wordAt(source, figure.to).norm === 'and';
  const at = figure.to + (isJoined ? 1 : 0);
  if (isGlued(source, at) || isBreak(source, at) || /^(?:an?|half)$/.test(wordAt(source, at).norm)) return null;
  if (isJoined && isBetween(source, first.from)) return null;
  const part = readPart(source, at);
  if (!part || part.prefix + part.suffix + part.tail !== '') return null;
  if (!isSmaller(part, figure) || wordAt(source, part.to).classes & WordClass.Month) return null;
  // `One Million, Five Hundred Thousand`, but `one million, five of them`
  if (part.isWords) return isListed && part.power === 0 ? null : part;
  // Digits go on without `and`, and without a magnitude only as up to three: `11 thousand 250`.
  const isShort = part.power > 0 || (part.isPlain && part.end - part.start <= 3);
  return !isJoined && isShort ? part : null;
}

const isSmaller = (part: Figure, figure: Figure): boolean =>
  part.power < figure.power && compare(part.value, timesTen(whole(1), figure.power)) < 0;

/** `500 (five hundred)`, `eight (8)`: the same number again. */
function skipSpelling(source: Source, figure: Figure): Figure {
  if (wordAt(source, figure.to).text !== '(') return figure;
  const first = readPart(source, figure.to + 1);
  const spelt = first && addSmallerParts(source, first);
  if (!spelt || compare(spelt.value, figure.value) !== 0 || wordAt(source, spelt.to).text !== ')') return figure;
  return widen(source, figure, spelt.to + 1, figure.value);
}

/** The figure read as `1.250` = 1250, for places where thousands are meant. */
export const inThousands = (figure: Figure): Figure =>
  figure.grouped ? { ...figure, value: figure.grouped, grouped: null } : figure;
