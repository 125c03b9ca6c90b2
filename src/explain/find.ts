/** The places that somebody asks about. */
import type { Document, Span } from '../model/document.js';
import type { OffsetUnit } from '../model/record.js';
import { offsetsOf } from '../output/offsets.js';
import { tokensBetween } from '../text/spans.js';

/** More places than anybody reads. */
const MOST = 1000;

/** Where `wanted` stands in the text, exactly or else in whatever case; empty where it does not. */
export function placesOf({ text }: Pick<Document, 'text'>, wanted: string): Span[] {
  const pattern = wanted.trim().split(/\s+/).map(escaped).join('\\s+');
  if (pattern === '') return [];
  const exact = spansOf(text, new RegExp(pattern, 'gu'));
  return exact.length > 0 ? exact : spansOf(text, new RegExp(pattern, 'giu'));
}

/** The token at `offset`, counted in `unit`, as a span; null where the text ends before it. */
export function placeAt(doc: Document, offset: number, unit: OffsetUnit): Span | null {
  const { text, tokens } = doc;
  const at = offsetsOf(unit, doc);
  if (offset >= at(text.length)) return null;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(middle) >= offset) high = middle;
    else low = middle + 1;
  }
  const { from: k } = tokensBetween(tokens, low, low + 1);
  if (k < tokens.length && tokens.start[k]! <= low) return { start: tokens.start[k]!, end: tokens.end[k]! };
  return { start: low, end: low + 1 };
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

function spansOf(text: string, pattern: RegExp): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    spans.push({ start: match.index, end: match.index + match[0].length });
    if (spans.length === MOST) break;
  }
  return spans;
}
