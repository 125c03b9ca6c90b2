/** Small questions about tokens that finders ask all the time. Every function answers for any index, also out of range. */
import type { Tokens, Word } from '../model/document.js';
import { Gap, Shape } from './shape.js';
import { makeWord } from './words.js';

const NOTHING: Word = makeWord('', () => 0);

/** The word of token `i`; outside the text one without letters, in no list. */
export function wordAt({ word }: Tokens, i: number): Word {
  return i >= 0 && i < word.length ? word[i]! : NOTHING;
}

// The bounds are asked by hand: an index below zero turns every reading of the array at that place into a slow one for good.
export function has({ word }: Tokens, i: number, classes: number): boolean {
  return i >= 0 && i < word.length && (word[i]!.classes & classes) !== 0;
}

export function looks({ word }: Tokens, i: number, shape: number): boolean {
  return i >= 0 && i < word.length && (word[i]!.shape & shape) !== 0;
}

export function norm({ word }: Tokens, i: number): string {
  return i >= 0 && i < word.length ? word[i]!.norm : '';
}

/** A word with a capital; figures glued to letters (`G20`) count, bare figures and marks do not. */
export function isCapital(tokens: Tokens, i: number): boolean {
  return looks(tokens, i, Shape.Capital);
}

/** Token `i` goes on in the line and sentence of the token before it. */
export function continues(tokens: Tokens, i: number): boolean {
  return i > 0 && i < tokens.length && !(tokens.gap[i]! & Gap.Line) && tokens.sentence[i] === tokens.sentence[i - 1];
}

export function beginsSentence(tokens: Tokens, i: number): boolean {
  if (i === 0 || tokens.sentence[i] !== tokens.sentence[i - 1]) return true;
  // An opening quote or a list sign does not take the first place from the word after it.
  return (
    looks(tokens, i - 1, Shape.Mark) && !',;/&)]%$'.includes(norm(tokens, i - 1)) && !continuesProse(tokens, i - 1)
  );
}

function continuesProse(tokens: Tokens, mark: number): boolean {
  return '-–—:\'’("“«‘'.includes(norm(tokens, mark)) && mark > 0 && tokens.sentence[mark] === tokens.sentence[mark - 1];
}

/** First token of the sentence of token `i`, and one past its last. */
export function sentenceOf(
  doc: { tokens: Tokens; sentences: { at: Int32Array } },
  i: number,
): readonly [number, number] {
  const s = doc.tokens.sentence[i]!;
  return [doc.sentences.at[s]!, doc.sentences.at[s + 1]!];
}
