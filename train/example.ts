/** A text with its names, in the tokens and sentences that the tagger will see. */
import { classesOf } from '../src/lexicon/classes.js';
import type { Sentences, Tokens, Word } from '../src/model/document.js';
import { splitSentences } from '../src/text/sentences.js';
import { tokenise } from '../src/text/tokenise.js';
import { makeWord, type WordStore } from '../src/text/words.js';

/** Offsets in UTF-16 units, half-open; `label` is an index into `LABELS`. */
export interface Name {
  readonly start: number;
  readonly end: number;
  readonly label: number;
}

/** A marked text as the readers of corpora and the generators give it. */
export interface Marked {
  readonly text: string;
  /** Sorted, without overlaps. */
  readonly names: readonly Name[];
  /** Spans in which nothing is known: any tag may be right. */
  readonly unknown?: readonly { readonly start: number; readonly end: number }[];
  /** Labels (indices) that the corpus leaves unmarked outside its names. */
  readonly unmarked?: readonly number[];
  /** Posts; left out where they are not marked. */
  readonly titles?: readonly { readonly start: number; readonly end: number; readonly isOptional: boolean }[];
}

export interface Example extends Marked {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
}

/** Keeps every word for good, unlike the store of the pipeline: in training a spelling must stay one object. */
function makeLastingStore(): WordStore {
  const known = new Map<string, Word>();
  return (text, start, end) => {
    const spelling = text.slice(start, end);
    let word = known.get(spelling);
    if (word === undefined) {
      word = makeWord(spelling, classesOf);
      known.set(spelling, word);
    }
    return word;
  };
}

const store = makeLastingStore();

export function toExample(marked: Marked): Example {
  return { ...marked, ...splitSentences(tokenise(marked.text, store)) };
}
