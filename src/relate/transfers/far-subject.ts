/**
 * The subject of a verb with phrases between them: `the [Fund] under her ministry would give`, `the [Society], of which Y is the
 * patron, gave`, `the manager of the [Mill] gave`.
 */
import { WordClass } from '../../lexicon/word-class.js';
import type { Tokens } from '../../model/document.js';
import { has, norm } from '../../text/phrases.js';
import { isBoundary, isFree } from './governor.js';
import { CLAUSE, type Node, type PartyNode, PREPOSITION } from './scene.js';
import { isHeadedBy } from './staff.js';
import { isAdverb, isAuxiliary } from './verb-group.js';

/** How many phrases, and how many words, can stand between a subject and its verb. */
const BETWEEN = 8;
const REACH = 40;

/** The party before `nodes[at]` that is the subject of the verb group at token `edge`: nothing but phrases or an aside stand between them; or null. */
export function farSubject(tokens: Tokens, nodes: readonly Node[], at: number, edge: number): PartyNode | null {
  const end = pastAdverbs(tokens, nodes, at, edge);
  if (/^(?:and|or|but)$/.test(norm(tokens, end - 1))) return null;
  for (let j = at - 1; j >= 0 && j >= at - BETWEEN && end - nodes[j]!.to < REACH; j--) {
    const node = nodes[j]!;
    if (node.kind !== 'party' || node.party === null || !(isFree(tokens, node) || isHeadedBy(tokens, node))) continue;
    if (isAside(tokens, node.to, end) || isPhrase(tokens, node.to, end) || isOfOwner(tokens, node.to, end)) return node;
  }
  return null;
}

/** Back over what belongs to the verb: adverbs and, right before it, when it was done. */
function pastAdverbs(tokens: Tokens, nodes: readonly Node[], at: number, edge: number): number {
  let end = edge;
  while (isAdverb(norm(tokens, end - 1))) end--;
  const before = nodes[at - 1];
  if (before?.kind !== 'date' || before.to !== end) return end;
  for (end = before.from; /^(?:on|in|at|this|the)$/.test(norm(tokens, end - 1)); ) end--;
  return end;
}

/** `, of which Y is the patron,`, `(Y)`, `– its second this year –`. */
function isAside(tokens: Tokens, from: number, to: number): boolean {
  if (isOpenApposition(tokens, from, to)) return true;
  const closing = CLOSING.get(norm(tokens, from));
  if (closing === undefined || to - from < 2 || norm(tokens, to - 1) !== closing) return false;
  for (let k = from + 1; k < to - 1; k++) if (/^[;:“”"«»]$/.test(norm(tokens, k))) return false;
  return true;
}

/** `, a non-governmental organisation | has given`: the second comma is often left out. */
function isOpenApposition(tokens: Tokens, from: number, to: number): boolean {
  if (norm(tokens, from) !== ',' || !/^(?:an?|the)$/.test(norm(tokens, from + 1)) || to - from > APPOSITION)
    return false;
  for (let k = from + 2; k < to; k++)
    if (
      !/^\p{Ll}[\p{Ll}-]*$/u.test(tokens.word[k]!.text) ||
      CLAUSE.has(norm(tokens, k)) ||
      /^(?:and|or)$/.test(norm(tokens, k))
    )
      return false;
  return to - from > 2;
}

/** How many words such an apposition can have. */
const APPOSITION = 8;

const CLOSING = new Map([
  [',', ','],
  ['(', ')'],
  ['–', '–'],
  ['—', '—'],
]);

/** `, whose lorry`: who owns it gives. */
function isOfOwner(tokens: Tokens, from: number, to: number): boolean {
  const whose = norm(tokens, from) === ',' ? from + 1 : from;
  if (norm(tokens, whose) !== 'whose' || to - whose < 2 || to - whose > 4) return false;
  for (let k = whose + 1; k < to; k++) if (!/^\p{Ll}+$/u.test(tokens.word[k]!.text)) return false;
  return true;
}

/** `Under her ministry`, `in the south of the country`. */
function isPhrase(tokens: Tokens, from: number, to: number): boolean {
  if (from >= to) return true;
  if (!PREPOSITION.has(norm(tokens, from))) return false;
  for (let k = from + 1; k < to; k++) {
    const word = norm(tokens, k);
    if (word === ',' || isBoundary(word) || CLAUSE.has(word) || isAuxiliary(word)) return false;
    if (has(tokens, k, WordClass.SpeechVerb)) return false;
  }
  return true;
}
