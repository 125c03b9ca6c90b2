/** Where an article speaks of a body: under its name, or under a noun that means it (`the club`). */
import { PREPOSITIONS } from '../lexicon/clause-words.js';
import { entries } from '../lexicon/entries.js';
import { bodyNouns } from '../lexicon/tables.js';
import type { Document } from '../model/document.js';
import { Fit, fitOf } from '../text/called-bodies.js';
import { beginsSentence, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { wordSet } from '../text/word-set.js';

export interface Spoken {
  /** First token. */
  readonly at: number;
  /** Index into `organisations`. */
  readonly body: number;
  /** By a common noun, not by a name. */
  readonly isNoun: boolean;
  /** It opens its sentence. */
  readonly isSubject: boolean;
  /** A preposition stands before it. */
  readonly isOblique: boolean;
  /** `A match against [Kelm Rovers]`: no post in the same breath is of it. */
  readonly isOther: boolean;
}

interface Named {
  readonly from: number;
  readonly body: number;
}

/** Sorted by place; `named` are the mentions of bodies, sorted. */
export function spokenOf(doc: Document, named: readonly Named[]): readonly Spoken[] {
  if (named.length === 0) return [];
  const found: Spoken[] = [];
  let n = 0;
  for (let k = 0; k < doc.tokens.length; k++) {
    const body = named[n]?.from === k ? named[n++]!.body : isDefiniteNoun(doc, k) ? meantBy(doc, found, k) : null;
    if (body !== null) found.push(spoken(doc, k, body, looks(doc.tokens, k, Shape.LowerCase)));
  }
  return found;
}

function spoken({ tokens }: Document, at: number, body: number, isNoun: boolean): Spoken {
  const first = DEFINITE.has(norm(tokens, at - 1)) ? at - 1 : at;
  const isOblique = PREPOSITION.has(wordAt(tokens, first - 1));
  const isOther = OTHER.has(wordAt(tokens, first - 1));
  return { at, body, isNoun, isSubject: beginsSentence(tokens, first), isOblique, isOther };
}

const OTHER = wordSet(['against', 'versus', 'vs']);
const PREPOSITION = wordSet(entries(PREPOSITIONS));
const DEFINITE = new Set(['our', 'that', 'the', 'this']);

const isDefiniteNoun = ({ tokens }: Document, k: number): boolean =>
  looks(tokens, k, Shape.LowerCase) && DEFINITE.has(norm(tokens, k - 1)) && bodyNouns().has(norm(tokens, k));

/** The last body that the text calls so or that has the noun in its name, else the last of its kind. */
function meantBy(doc: Document, before: readonly Spoken[], k: number): number | null {
  const noun = norm(doc.tokens, k);
  let kin: number | null = null;
  for (let n = before.length - 1; n >= 0 && n >= before.length - REACH; n--) {
    const { body } = before[n]!;
    const fit = fitOf(doc, doc.organisations[body]!, noun);
    if (fit >= Fit.Held) return body;
    if (fit === Fit.Kind) kin ??= body;
  }
  return kin;
}

/** How many bodies are looked back over. */
const REACH = 40;
