/** Where sentences and lines begin: at a stop followed by something that can begin one, and at every real line end. */
import { WordClass } from '../lexicon/word-class.js';
import type { Sentences, Tokens } from '../model/document.js';
import { Gap, Shape } from './shape.js';
import type { RawTokens } from './tokenise.js';
import { wordTest } from './word-test.js';

const STOPS = new Set(['.', '!', '?', '…', '。']);
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '“', '‘']);
/** A wrapped line is at least this long, and no longer than that. */
const WRAP_MIN = 40;
const WRAP_MAX = 160;
const FEW_BREAKS = 2;

export function splitSentences(raw: RawTokens): { tokens: Tokens; sentences: Sentences } {
  const gap = unwrapLines(raw);
  const sentence = new Int32Array(raw.length);
  const at: number[] = [];
  for (let i = 0; i < raw.length; i++) {
    if (i === 0 || gap[i]! & (Gap.Line | Gap.Paragraph) || beginsSentence(raw, gap, i)) at.push(i);
    sentence[i] = at.length - 1;
  }
  const length = at.length;
  at.push(raw.length);
  const { start, end, word } = raw;
  return {
    tokens: { length: raw.length, start, end, word, gap, sentence },
    sentences: { length, at: Int32Array.from(at) },
  };
}

const canBegin = wordTest(
  ({ shape, text }) => (shape & (Shape.Capital | Shape.Digits)) !== 0 || '"“‘«([–—'.includes(text),
);

function beginsSentence(raw: RawTokens, gap: Uint8Array, i: number): boolean {
  if (gap[i] === 0) return false;
  const next = raw.word[i]!;
  if (!canBegin(next)) return false;
  let last = i - 1;
  while (last > 0 && gap[last] === 0 && CLOSERS.has(raw.word[last]!.text)) last--;
  const before = raw.word[last]!;
  if (STOPS.has(before.text)) return !isLeader(raw, last);
  // `at 5 p.m. The union`, `Ltd. The firm`: a pointed abbreviation ends a sentence only before a word that begins one.
  return (
    (before.shape & (Shape.Pointed | Shape.Initial)) === Shape.Pointed &&
    (before.classes & WordClass.NeverLast) === 0 &&
    (next.classes & WordClass.Starter) !== 0
  );
}

/** `Kvass & Sons ........ 500 euros`: the dots lead to what stands behind them. */
function isLeader(raw: RawTokens, last: number): boolean {
  for (let k = last; k > last - LEADER; k--) if (raw.word[k]?.text !== '.') return false;
  return true;
}

/** Fewest dots of a leader; four end a sentence. */
const LEADER = 5;

/**
 * Takes the line bit from breaks that only wrap a paragraph: those where the next word would have made the line longer than the text's
 * longest line, if most breaks inside its paragraphs are such; else those of single paragraphs that are wrapped throughout.
 */
function unwrapLines(raw: RawTokens): Uint8Array {
  const gap = Uint8Array.from(raw.gap);
  const paragraphs = paragraphsOf(raw);
  const breaks = paragraphs.flatMap(({ breaks }) => breaks);
  const wrapsAt = (width: number): boolean => {
    const full = breaks.reduce((sum, one) => sum + Number(isFull(one, width)), 0);
    return isWidth(width) && full > FEW_BREAKS && full > breaks.length * MOST;
  };
  const [longest, next] = longestLines(paragraphs);
  // A line may have grown after it was wrapped: `(KELMPRESS) On Monday …`.
  const width = wrapsAt(longest) ? longest : next;
  const isWrappedText = wrapsAt(width);
  for (const paragraph of paragraphs) {
    const wrapping = isWrappedText
      ? paragraph.breaks.filter((one) => isFull(one, width))
      : isWrapped(raw, paragraph)
        ? paragraph.breaks
        : [];
    for (const { at } of wrapping) gap[at] = gap[at]! & ~Gap.Line;
  }
  return gap;
}

/** Characters of the longest line and of the one after it. */
function longestLines(paragraphs: readonly Paragraph[]): readonly [number, number] {
  let [first, second] = [0, 0];
  const take = (length: number) => {
    if (length > first) [first, second] = [length, first];
    else if (length < first && length > second) second = length;
  };
  for (const { breaks, width } of paragraphs) {
    take(width);
    for (const { length } of breaks) take(length);
  }
  return [first, second];
}

/** Share of the breaks inside paragraphs that wrap, in a text that is wrapped. */
const MOST = 0.6;

interface Break {
  /** First token behind it. */
  readonly at: number;
  /** Characters of the line before it, and of the word behind it. */
  readonly length: number;
  readonly word: number;
}

interface Paragraph {
  readonly breaks: readonly Break[];
  /** Characters of its longest line. */
  readonly width: number;
}

function paragraphsOf({ length, gap, start, end }: RawTokens): Paragraph[] {
  const found: Paragraph[] = [];
  let breaks: Break[] = [];
  let width = 0;
  let from = 0;
  for (let i = 1; i <= length; i++) {
    if (i < length && !(gap[i]! & (Gap.Line | Gap.Paragraph))) continue;
    const line = end[i - 1]! - start[from]!;
    width = Math.max(width, line);
    from = i;
    if (i < length && !(gap[i]! & Gap.Paragraph)) {
      let last = i;
      while (last + 1 < length && gap[last + 1] === 0) last++;
      breaks.push({ at: i, length: line, word: end[last]! - start[i]! });
      continue;
    }
    found.push({ breaks, width });
    breaks = [];
    width = 0;
  }
  return found;
}

const isWidth = (width: number): boolean => width >= WRAP_MIN && width <= WRAP_MAX;

const isFull = ({ length, word }: Break, width: number): boolean => length + 1 + word > width;

function isWrapped(raw: RawTokens, { breaks, width }: Paragraph): boolean {
  if (breaks.length === 0 || !isWidth(width)) return false;
  if (!breaks.every((one) => isFull(one, width) || one.length > width - 8)) return false;
  // Two or three lines fit that by chance; there the next line must also go on in small letters.
  return breaks.length > FEW_BREAKS || breaks.every(({ at }) => raw.word[at]!.shape & Shape.LowerCase);
}
