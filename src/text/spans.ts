/** From offsets to tokens and back. */
import type { Document, TokenSpan, Tokens } from '../model/document.js';

/** The span that tokens `from` to `to` (half-open, not empty) cover. */
export function spanOf(tokens: Tokens, from: number, to: number): TokenSpan {
  return { from, to, start: tokens.start[from]!, end: tokens.end[to - 1]! };
}

/** Index of the first token that ends after `offset`; `tokens.length` where none does. */
function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens.end[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The tokens that the offsets touch, with the offsets kept as they are. */
export function tokensBetween(tokens: Tokens, start: number, end: number): TokenSpan {
  const from = tokenAt(tokens, start);
  let to = tokenAt(tokens, end - 1);
  if (to < tokens.length && tokens.start[to]! < end) to++;
  return { from, to, start, end };
}

export function textOf(doc: Pick<Document, 'text'>, span: { start: number; end: number }): string {
  return doc.text.slice(span.start, span.end);
}
