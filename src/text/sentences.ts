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
  return { tokens: { ...raw, gap, sentence }, sentences: { length, at: Int32Array.from(at) } };
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
  if (STOPS.has(before.text)) return true;
  // `at 5 p.m. The union`, `Ltd. The firm`: a pointed abbreviation ends a sentence only before a word that begins one.
  return (
    (before.shape & (Shape.Pointed | Shape.Initial)) === Shape.Pointed &&
    (before.classes & WordClass.NeverLast) === 0 &&
    (next.classes & WordClass.Starter) !== 0
  );
}

/**
 * Takes the line bit from breaks that only wrap a paragraph: all its breaks must stand where the next word would have made
 * the line longer than the paragraph's longest.
 */
function unwrapLines(raw: RawTokens): Uint8Array {
  const gap = Uint8Array.from(raw.gap);
  let first = 0;
  for (let i = 1; i <= raw.length; i++) {
    if (i < raw.length && !(gap[i]! & Gap.Paragraph)) continue;
    const breaks: number[] = [];
    for (let k = first + 1; k < i; k++) if (gap[k]! & Gap.Line) breaks.push(k);
    if (breaks.length > 0 && isWrapped(raw, first, i, breaks)) for (const k of breaks) gap[k] = gap[k]! & ~Gap.Line;
    first = i;
  }
  return gap;
}

function isWrapped(raw: RawTokens, first: number, last: number, breaks: readonly number[]): boolean {
  const starts = [first, ...breaks];
  const ends = [...breaks, last];
  const lengths = starts.map((from, n) => raw.end[ends[n]! - 1]! - raw.start[from]!);
  const width = Math.max(...lengths.slice(0, 2000));
  if (width < WRAP_MIN || width > WRAP_MAX) return false;
  if (!breaks.every((at, n) => lengths[n]! + 1 + (raw.end[at]! - raw.start[at]!) > width || lengths[n]! > width - 8))
    return false;
  // Two or three lines fit that by chance; there the next line must also go on in small letters.
  return breaks.length > FEW_BREAKS || breaks.every((at) => raw.word[at]!.shape & Shape.LowerCase);
}
