/** Who is meant by `he`, `it`, `the union`, `her organisation`: the one that the text spoke of last and that fits. */
import type { Document, Party } from '../../model/document.js';
import { beginsSmall } from '../../text/characters.js';
import { norm } from '../../text/phrases.js';
import { actorsIn } from './acting.js';
import { BODY_NOUN, bodyOfIt, bodyOfNoun, bodyOfThem, bodyOfThey, celebratedBody, ownBody } from './bodies-meant.js';
import { remember, type Seen, without } from './memory.js';
import { personOfNoun, personOfPronoun } from './persons-meant.js';
import { type Marks, type Node, type PartyNode, sameParty } from './scene.js';
import { bodyOfWe, speakerOf } from './speaker.js';

/** How many sentences back a pronoun can point. */
const REACH = 3;
const PERSONAL = /^(?:he|she|him|her)$/;
/** Recipients that no one name stands for. */
const NOBODY = /^(?:you|everyone|everybody)$/;
const FIRST = /^(?:we|us)$/;
const SPEAKER = /^(?:i|me)$/;

const PRONOUN = /^(?:i|it|they|he|she|him|her|them|me|you|everyone|everybody|we|us)$/;

/** Whether the word itself is a pronoun of a party; only `isPronoun` knows whether it is one where it stands. */
export const isPronounWord = (word: string): boolean => PRONOUN.test(word);

export interface Referents {
  mention(doc: Document, node: PartyNode, isObject: boolean): void;
  isPronoun(doc: Document, i: number): boolean;
  pronoun(doc: Document, i: number, nodes: readonly Node[]): Party | null;
  noun(doc: Document, i: number, nodes: readonly Node[]): Party | null;
}

export function makeReferents(marks: Marks): Referents {
  const seen: Seen[] = [];
  return {
    mention: (doc, node, isObject) => remember(seen, doc, node, isObject),
    isPronoun: (doc, i) => isPronoun(doc, i, marks),
    pronoun: (doc, i, nodes) => meantByPronoun(doc, marks, seen, i, nodes),
    noun: (doc, i, nodes) =>
      BODY_NOUN.has(norm(doc.tokens, i)) ? meantByNoun(doc, marks, seen, i, nodes) : personOfNoun(doc, seen, i, nodes),
  };
}

function meantByPronoun(
  doc: Document,
  marks: Marks,
  seen: readonly Seen[],
  i: number,
  nodes: readonly Node[],
): Party | null {
  const word = norm(doc.tokens, i);
  if (NOBODY.test(word)) return null;
  if (FIRST.test(word)) return bodyOfWe(doc, marks, i);
  if (SPEAKER.test(word)) return speakerOf(doc, marks, i);
  const first = doc.tokens.sentence[i]! - REACH;
  const near = seen.filter(({ sentence }) => sentence >= first);
  if (word === 'they') return bodyOfThey(near);
  if (word === 'them') return bodyOfThem(doc, near, nodes);
  return PERSONAL.test(word) ? personOfPronoun(doc, near, i, nodes) : bodyOfIt(doc, near, i, nodes);
}

function meantByNoun(
  doc: Document,
  marks: Marks,
  seen: readonly Seen[],
  i: number,
  nodes: readonly Node[],
): Party | null {
  const own = ownBody(doc, i, seen) ?? (norm(doc.tokens, i - 1) === 'our' ? bodyOfWe(doc, marks, i) : null);
  if (own !== null) return own;
  const acting = actorsIn(doc, nodes);
  const celebrated = nodes.some(({ kind }) => kind === 'verb') ? celebratedBody(doc, marks, i) : null;
  if (celebrated !== null && !acting.some((one) => sameParty(one, celebrated))) return celebrated;
  return bodyOfNoun(doc, without(seen, acting), i);
}

function isPronoun({ tokens }: Document, i: number, marks: Marks): boolean {
  const word = norm(tokens, i);
  if (word === 'it' || word === 'they' || word === 'them' || NOBODY.test(word) || FIRST.test(word) || word === 'me')
    return true;
  if (word === 'i') return beginsSmall(tokens.word[i + 1]?.text ?? '');
  if (word !== 'her') return PERSONAL.test(word);
  // `Presented her 500 manats`, but `presented her diploma`, `under her Ministry`.
  if (BODY_NOUN.has(norm(tokens, i + 1))) return false;
  const mark = marks.get(i + 1);
  return (
    // `Her coach, X, got`.
    (mark !== undefined && mark.kind !== 'party') ||
    !beginsSmall(norm(tokens, i + 1)) ||
    /^(?:a|about|an|another|around|back|by|for|in|its|more|nearly|on|over|roughly|some|the|up|with)$/.test(
      norm(tokens, i + 1),
    )
  );
}
