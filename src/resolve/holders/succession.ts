/** Who comes and who goes: `Y succeeds X as title`, `X was replaced by Y as title`, `named Y as title, replacing X`. */

import { entries } from '../../lexicon/entries.js';
import { SUCCEEDING_VERBS } from '../../lexicon/post-words.js';
import { WordClass } from '../../lexicon/word-class.js';
import type { Document, NameMention, OtherHolder } from '../../model/document.js';
import { has, norm, sentenceOf, wordAt } from '../../text/phrases.js';
import { wordSet } from '../../text/word-set.js';
import { type Context, hasPronoun, lastPerson } from './context.js';
import type { Holders } from './holders.js';

const SUCCEEDING = wordSet(entries(SUCCEEDING_VERBS));

/** `Y succeeds X as title`, `Y takes over from X as title`, `X was replaced by Y as title`. */
export function handedOver({ doc, ends, personOf }: Context, title: NameMention): Holders | null {
  const { tokens } = doc;
  let k = title.from - 1;
  while (['the', 'its', "'s", 'new'].includes(norm(tokens, k))) k--;
  const gone = ends.get(k);
  if (norm(tokens, k) !== 'as' || gone === undefined || !personOf.has(gone)) return null;
  const verb = succession(doc, doc.mentions[gone]!.from);
  if (verb === null) return null;
  const [first] = sentenceOf(doc, verb);
  const come = lastPerson(personOf, gone, (n) => doc.mentions[n]!.from >= first || hasPronoun(doc, first, verb));
  if (come === null || personOf.get(come) === personOf.get(gone)) return null;
  // `X was replaced by Y as title`.
  const [newcomer, leaver] = norm(tokens, verb + 1) === 'by' ? [gone, come] : [come, gone];
  return { holder: personOf.get(newcomer)!, others: [{ person: personOf.get(leaver)!, status: 'former' }] };
}

/** Token of the verb of succession whose object begins at `at`, or null. */
export function succession({ tokens }: Document, at: number): number | null {
  let k = at - 1;
  while (has(tokens, k, WordClass.Honorific) || norm(tokens, k) === 'outgoing') k--;
  if (norm(tokens, k) === 'by') k--;
  if (SUCCEEDING.has(wordAt(tokens, k))) return k;
  if (norm(tokens, k) === 'to' && norm(tokens, k - 1) === 'succession') return k - 1;
  const isTakingOver = norm(tokens, k) === 'from' && norm(tokens, k - 1) === 'over';
  return isTakingOver || (norm(tokens, k) === 'of' && norm(tokens, k - 1) === 'place') ? k - 1 : null;
}

/** `X was replaced as title of BODY by Y`, `X resigned as title and will be succeeded by Y`: the post is theirs one after the other. */
export function replaced({ doc, personOf, begins }: Context, title: NameMention, gone: number): OtherHolder | null {
  const { tokens } = doc;
  if (norm(tokens, title.from - 1) !== 'as') return null;
  const isDone = isReplaced(doc, title.from - 2);
  const [, end] = sentenceOf(doc, title.from);
  for (let k = title.to; k < Math.min(end, title.to + 16); k++) {
    if (norm(tokens, k) !== 'by' || !(isDone || isReplaced(doc, k - 1))) continue;
    // `by his deputy, Y`.
    const name = norm(tokens, k + 3) === ',' ? k + 4 : k + 1;
    const person = personOf.get(begins.get(name) ?? -1);
    if (person !== undefined) return person === gone ? null : { person, status: null };
  }
  return null;
}

/** `was [replaced]`, `will be [succeeded]`. */
const isReplaced = ({ tokens }: Document, k: number): boolean =>
  REPLACED.has(norm(tokens, k)) && ['be', 'been', 'is', 'was'].includes(norm(tokens, k - 1));

const REPLACED = new Set(['followed', 'replaced', 'succeeded']);

/** `named Y as title, replacing X`: the person whom the holder follows, behind the title in its sentence. */
export function predecessor({ doc, personOf, begins }: Context, title: NameMention): number | null {
  const { tokens } = doc;
  // `Y, rector of the Institute, will succeed X at the Academy`: in apposition it is the post that he has.
  if (norm(tokens, title.from - 1) === ',') return null;
  const [, end] = sentenceOf(doc, title.from);
  for (let k = title.to; k < Math.min(end, title.to + 16); k++) {
    const person = personOf.get(begins.get(k) ?? -1);
    // `named director; she succeeds X as [head of department]`: another post.
    if (person !== undefined)
      return succession(doc, k) === null || norm(tokens, doc.mentions[begins.get(k)!]!.to) === 'as' ? null : person;
  }
  return null;
}
