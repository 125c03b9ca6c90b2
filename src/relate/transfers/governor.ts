/** What a phrase hangs on: the preposition that governs it, read backwards over the words before it. */

import { NOT_RECIPIENT } from '../../lexicon/clause-words.js';
import { DECISION_NOUNS, PURPOSE_VERBS } from '../../lexicon/decision-words.js';
import { entries } from '../../lexicon/entries.js';
import { CONTAINER_NOUNS } from '../../lexicon/transfer-nouns.js';
import type { Tokens } from '../../model/document.js';
import { beginsSentence, isCapital, norm, wordAt } from '../../text/phrases.js';
import { wordSet } from '../../text/word-set.js';
import { wordTest } from '../../text/word-test.js';
import { CLAUSE, DETERMINER, type Node, PREPOSITION } from './scene.js';
import { isPartNoun, isPartOfHouse } from './staff.js';
import { isAuxiliary } from './verb-group.js';

const CONTAINER = new Set(entries(CONTAINER_NOUNS));
const PURPOSE = wordSet(entries(PURPOSE_VERBS));
const DECISION = new Set(entries(DECISION_NOUNS));
/** `According to`, `thanks to` and their like take no recipient. */
const NOT_TO = new Set(entries(NOT_RECIPIENT));
const REACH = 10;

export const isContainer = (word: string): boolean => CONTAINER.has(word);

/**
 * The governing preposition of the phrase that begins at `to`, with nothing read before `from`: `to`, `by`, `from`, …; `behalf`,
 * `decision`, `purpose` for those phrases; `,` or `and` behind a comma or conjunction; '' where nothing governs it.
 */
export function governor(tokens: Tokens, from: number, to: number): string {
  for (let k = to - 1; k >= Math.max(from, to - REACH); k--) {
    if (!mayGovern(wordAt(tokens, k))) continue;
    const word = norm(tokens, k);
    if (isBoundary(word)) return word;
    // `The court in Lille [has] ordered X to pay`: no phrase reaches over a verb.
    if (isAuxiliary(word)) return '';
    const head = word === ',' ? headBefore(tokens, from, k, to) : null;
    if (head !== null) return head;
    // `12 tonnes, along with 300 tarpaulins`.
    if (word === ',' || (word === 'with' && /^(?:along|together)$/.test(norm(tokens, k - 1)))) return ',';
    if (JOINING.has(word)) return 'and';
    const found = meaningOf(tokens, from, k, word);
    if (typeof found === 'string') return found;
    k = found;
  }
  return '';
}

/** `[To] the heir, Sumarni`, `beds [to] its partner, the school`: the preposition of the common noun before the name, or null. */
function headBefore(tokens: Tokens, from: number, comma: number, to: number): string | null {
  for (let k = comma + 1; k < to; k++) if (!DETERMINER.has(norm(tokens, k))) return null;
  // `To the library in Lille, [X]`: its place.
  if (isCapital(tokens, comma - 1)) return null;
  if (isHead(tokens, from, comma)) return norm(tokens, from);
  let k = comma - 2;
  while (k > from && !PREPOSITION.has(norm(tokens, k))) k--;
  return !PREPOSITION.has(norm(tokens, k - 2)) && isHead(tokens, k, comma) ? norm(tokens, k) : null;
}

/** `To the widow of the deceased`: a preposition and a common noun. */
const isHead = (tokens: Tokens, at: number, comma: number): boolean =>
  comma - at >= 2 &&
  comma - at <= HEAD &&
  /^(?:to|by|from)$/.test(norm(tokens, at)) &&
  DETERMINER.has(norm(tokens, at + 1));

/** How many words such a phrase can have. */
const HEAD = 8;

const JOINING = new Set(['and', '&', 'or', 'plus']);

const mayGovern = wordTest(
  ({ norm: word }) =>
    word === ',' || isBoundary(word) || JOINING.has(word) || isAuxiliary(word) || PREPOSITION.has(word),
);

export const isBoundary = (word: string): boolean => /^[:;(–—“”"«»]$/.test(word);

/** What the preposition at `k` says with the noun before it; a number is the token to read on before. */
function meaningOf(tokens: Tokens, from: number, k: number, word: string): string | number {
  const before = norm(tokens, k - 1);
  if (word === 'of' && k > from) return ofMeaning(tokens, k, before);
  // `To the nursing school at X`.
  if (word === 'at' && k > from) return partOf(tokens, k, before) ?? word;
  if (word === 'to' && NOT_TO.has(before)) return 'other';
  if (word === 'to' && PURPOSE.has(wordAt(tokens, k + 1))) return 'purpose';
  return /^(?:into|onto|towards?)$/.test(word) ? 'to' : word;
}

/** Nouns before `of` that make a preposition with it, some only behind a certain other: `from the side of`. */
const PHRASES = new Map([
  ['behalf', 'behalf'],
  ['courtesy', 'from'],
  ['disposal', 'to'],
  ['expense', 'from'],
  ['favor', 'to'],
  ['favour', 'to'],
  ['from side', 'from'],
  ['into hand', 'to'],
  ['into hands', 'to'],
  ['into palm', 'to'],
  ['name', 'behalf'],
  ['on part', 'from'],
  ['will', 'from'],
]);

function ofMeaning(tokens: Tokens, k: number, before: string): string | number {
  const outer = norm(tokens, k - 3);
  const said = PHRASES.get(before) ?? PHRASES.get(`${outer} ${before}`);
  if (said !== undefined) return said;
  if (before === 'account') return accountOf(tokens, k, outer);
  if (DECISION.has(before)) return 'decision';
  const part = partOf(tokens, k, before);
  if (part !== null) return part;
  if (!isContainer(before)) return 'of';
  return k - (isContainer(outer) ? 3 : 1);
}

/** `By branches of X`, `to the eye department of X`: they give and get as that body; null for other nouns. */
function partOf(tokens: Tokens, k: number, before: string): string | null {
  if (!isPartNoun(before) && !isPartOfHouse(before)) return null;
  let by = k - 2;
  while (by > k - 6 && !PREPOSITION.has(norm(tokens, by))) by--;
  return (isPartNoun(before) ? /^(?:by|from)$/ : /^to$/).test(norm(tokens, by)) ? norm(tokens, by) : null;
}

/** `To the account of X`, `at the account of X`; `entered the account of X` is its object. */
function accountOf(tokens: Tokens, of: number, outer: string): string {
  if (outer === 'to' || outer === 'into') return 'to';
  return PREPOSITION.has(outer) || PREPOSITION.has(norm(tokens, of - 2)) ? 'from' : '';
}

/** `In Khujand Eskhata Bank gave`: the sentence begins with a place. */
const isPlaceFirst = (tokens: Tokens, at: number): boolean =>
  /^(?:in|at|from)$/.test(norm(tokens, at)) && beginsSentence(tokens, at) && isCapital(tokens, at + 1);

/** Whether nothing governs a phrase: it can be a subject. */
export function isFree(tokens: Tokens, node: Node): boolean {
  const by = governor(tokens, node.lead, node.from);
  return by === '' || by === ',' || by === 'and' || isBoundary(by) || CLAUSE.has(norm(tokens, node.from - 1));
}

/** The preposition has a noun of its own: `during the meeting the [union]`, `for that operation the`, `in Khujand`, not `of the`. */
export function hasOwnNoun(tokens: Tokens, node: Node): boolean {
  if (node.from > node.lead && isContainer(norm(tokens, node.from - 1))) return true;
  if (node.from - node.lead === 2 && isPlaceFirst(tokens, node.lead)) return true;
  for (let k = node.from - 1; k >= node.lead; k--) {
    const word = norm(tokens, k);
    if (word === ',') return true;
    if (PREPOSITION.has(word)) return false;
    if (!DETERMINER.has(word) || k === node.lead) continue;
    const before = norm(tokens, k - 1);
    if (!PREPOSITION.has(before) && !DETERMINER.has(before)) return true;
  }
  return false;
}

/** Whether what stands behind tokens `[from, to)` belongs to another clause. */
export function endsClause(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (opensClause(wordAt(tokens, k))) return true;
  return false;
}

const opensClause = wordTest(({ norm: word }) => /^[;:“”"«»–—]$/.test(word) || (CLAUSE.has(word) && word !== 'so'));
