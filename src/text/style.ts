/** How a sentence is set: in capitals, in title case, or as prose; in the first two a capital says little. */
import type { Document, Tokens } from '../model/document.js';
import { Shape } from './shape.js';

export type Style = 'prose' | 'title-case' | 'capitals';

type Layers = Pick<Document, 'tokens' | 'sentences'>;

const cache = new WeakMap<Tokens, (Style | undefined)[]>();

/** Worked out once a sentence. */
export function styleOf(doc: Layers, i: number): Style {
  let styles = cache.get(doc.tokens);
  if (styles === undefined) {
    styles = new Array(doc.sentences.length);
    cache.set(doc.tokens, styles);
  }
  const sentence = doc.tokens.sentence[i]!;
  const known = styles[sentence];
  if (known !== undefined) return known;
  const style = judge(doc.tokens, doc.sentences.at[sentence]!, doc.sentences.at[sentence + 1]!);
  styles[sentence] = style;
  return style;
}

export const isShouted = (doc: Layers, i: number): boolean => styleOf(doc, i) === 'capitals';

/** Words of four letters and more decide, the first one apart. */
function judge(tokens: Tokens, from: number, to: number): Style {
  let words = 0;
  let capitals = 0;
  let shouted = 0;
  for (let k = from + 1; k < to; k++) {
    const word = tokens.word[k]!;
    if (!(word.shape & Shape.Letters) || word.text.length < 4) continue;
    words++;
    if (word.shape & Shape.Capital) capitals++;
    if (word.shape & Shape.AllCaps) shouted++;
  }
  if (words >= 2 && shouted > words * 0.7) return 'capitals';
  if (isAllShouted(tokens, from, to)) return 'capitals';
  if (words >= 4 && capitals > words * 0.75) return 'title-case';
  return 'prose';
}

/** A line of a word or two in capitals, such as a heading; an acronym alone is too short to be one. */
function isAllShouted(tokens: Tokens, from: number, to: number): boolean {
  let longest = 0;
  for (let k = from; k < to; k++) {
    const word = tokens.word[k]!;
    if (!(word.shape & Shape.Letters)) continue;
    if (!(word.shape & Shape.AllCaps)) return false;
    longest = Math.max(longest, word.text.length);
  }
  return longest > 5;
}
