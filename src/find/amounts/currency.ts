/** What currency the words beside a figure can mean, and what both sides of a figure share in reading it. */
import { WordClass } from '../../lexicon/word-class.js';
import { Shape } from '../../text/shape.js';
import { wordTest } from '../../text/word-test.js';
import { isCode, isWordlike, type Meaning } from './currency-table.js';
import type { Figure } from './figure.js';
import type { PlaceContext } from './place-context.js';
import { isBreak, type Source, wordAt } from './source.js';

export interface Currency {
  /** Token range of the words beside the figure; empty where they are glued to it. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Never empty. */
  readonly meanings: readonly Meaning[];
  /** Under which the list of usual meanings holds it. */
  readonly key: string;
  readonly kind: 'code' | 'sign' | 'name';
  /** Power of ten of a short magnitude that only counts beside a currency: `5 m manats`. */
  readonly power: number;
}

/** Not the `Bhd` of a company. */
const isAnyCode = wordTest(
  ({ text, classes }) =>
    text.length === 3 &&
    isCode(text.toUpperCase()) &&
    !((classes & WordClass.LegalForm) !== 0 && text !== text.toUpperCase()),
);

/** The three-letter code at token `at`, in any case; one that is also a word (`TOP`, `ALL`) needs a large number or the country. */
export function codeAt(source: Source, at: number, figure: Figure, context: PlaceContext): Currency | null {
  if (!isAnyCode(wordAt(source, at))) return null;
  const { text, norm } = wordAt(source, at);
  const code = text.toUpperCase();
  if (isWordlike(norm) && !(text === code && (looksLarge(figure) || context.count(code) > 0))) return null;
  const { start, end } = source.tokens;
  const meanings = [{ code, divisor: 1 }];
  return { from: at, to: at + 1, start: start[at]!, end: end[at]!, meanings, key: code, kind: 'code', power: 0 };
}

/** The tokens and offsets of a currency in words of its own. */
export const spanFrom = (source: Source, from: number, to: number) => ({
  from,
  to,
  start: source.tokens.start[from]!,
  end: source.tokens.end[to - 1]!,
});

/** Whether the text names a place that pays with one of them. */
export const isAtHome = (meanings: readonly Meaning[], context: PlaceContext): boolean =>
  meanings.some(({ code }) => context.count(code) > 0);

/** A magnitude, separators or four digits: the look of money where the word alone does not say so. */
export const looksLarge = (figure: Figure): boolean =>
  figure.power > 2 || (!figure.isWords && !figure.isPlain && figure.value.units >= 1000n);

/** Whether nothing stands at token `at` that a number before it could count. */
export function endsPhrase(source: Source, at: number): boolean {
  const { shape, norm } = wordAt(source, at);
  if (isBreak(source, at) || shape & Shape.Mark) return true;
  return ENDERS.has(norm);
}

const ENDERS = new Set(
  'a an and are as at by each every for from had has have in into is it of on or over per respectively that the to was were when which while will with'.split(
    ' ',
  ),
);
