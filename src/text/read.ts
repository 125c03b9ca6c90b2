/** The pass that every other stands on: text to tokens, sentences and headline. */
import { classesOf } from '../lexicon/classes.js';
import type { Pass, TokenSpan, Tokens } from '../model/document.js';
import { splitSentences } from './sentences.js';
import { Gap } from './shape.js';
import { spanOf } from './spans.js';
import { tokenise } from './tokenise.js';
import { makeWordStore } from './words.js';

const store = makeWordStore(classesOf);

export const read: Pass = {
  name: 'read',
  reads: [],
  writes: ['tokens', 'sentences', 'headline'],
  run(doc) {
    const { tokens, sentences } = splitSentences(tokenise(doc.text, store));
    return { tokens, sentences, headline: findHeadline(tokens) };
  },
};

/** The first line that holds text. */
function findHeadline(tokens: Tokens): TokenSpan | null {
  if (tokens.length === 0) return null;
  let to = 1;
  while (to < tokens.length && !(tokens.gap[to]! & Gap.Line)) to++;
  return spanOf(tokens, 0, to);
}
