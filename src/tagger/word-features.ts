/** Features that depend on one word and on how far it stands from the token in question: summed once a spelling. */
import { featureKey, hashText } from './hash.js';
import { type Lexemes, Mark } from './lexemes.js';

/** How far to both sides a token's neighbours are looked at. */
export const REACH = 2;
/** Positions from `-REACH` to `REACH`. */
export const OFFSETS = 2 * REACH + 1;

const enum Kind {
  Exact = 1,
  Folded = 2,
  Prefix = 3,
  Suffix = 8,
  Shape = 13,
  Lists = 14,
  List = 15,
  Marks = 16,
}
const KINDS = 20;
const AFFIX = 4;

/** Adds the keys of the word's features, seen from a token `offset` words before it (negative: behind it), to `keys`. */
export function wordFeatures(lexemes: Lexemes, slot: number, offset: number, keys: number[]): void {
  const at = (offset + REACH) * KINDS;
  const folded = lexemes.folded[slot]!;
  const shape = lexemes.shape[slot]!;
  const lists = lexemes.lists[slot]!;
  const marks = lexemes.marks[slot]!;
  keys.push(featureKey(at + Kind.Folded, folded), featureKey(at + Kind.Shape, shape));
  keys.push(featureKey(at + Kind.Lists, lists, marks & Mark.Capital));
  if (Math.abs(offset) > 1) return;
  const text = lexemes.words[slot]!.folded;
  keys.push(featureKey(at + Kind.Suffix + 2, hashText(text, Math.max(0, text.length - 3))));
  if (offset !== 0) return;
  keys.push(featureKey(at + Kind.Exact, lexemes.exact[slot]!), featureKey(at + Kind.Marks, marks));
  for (let bit = 1; bit !== 0 && bit <= lists; bit <<= 1)
    if (lists & bit) keys.push(featureKey(at + Kind.List, bit, marks & (Mark.Capital | Mark.AllCaps)));
  for (let n = 1; n <= AFFIX && n < text.length; n++) {
    keys.push(featureKey(at + Kind.Prefix + n, hashText(text, 0, n)));
    if (n !== 3) keys.push(featureKey(at + Kind.Suffix + n - 1, hashText(text, text.length - n)));
  }
}
