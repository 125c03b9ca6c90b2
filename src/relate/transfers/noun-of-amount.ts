/** The noun of giving that an amount belongs to: `a [donation] of £2,000`, `a £2,000 [grant]`, `X's [gift] to Y was £2,000`. */

import { WISH_WORDS } from '../../lexicon/decision-words.js';
import { entries } from '../../lexicon/entries.js';
import { SUM_NAMES } from '../../lexicon/sum-words.js';
import { GIVING_NOUNS } from '../../lexicon/transfer-nouns.js';
import { NO_GIVING_VERBS } from '../../lexicon/transfer-verbs.js';
import type { Tokens } from '../../model/document.js';
import { beginsSmall } from '../../text/characters.js';
import { isCapital, norm, wordAt } from '../../text/phrases.js';
import { singularOf } from '../../text/singular.js';
import { wordSet } from '../../text/word-set.js';
import { governor } from './governor.js';
import { type Node, PREPOSITION } from './scene.js';
import { hasWord, MEANS } from './supports.js';
import { isAuxiliary } from './verb-group.js';

/** Noun to its frame: `gift`, `fine` or `pact`. */
const GIVING = new Map(
  entries(GIVING_NOUNS).map((line) => {
    const [noun = '', frame = 'gift'] = line.split(': ');
    return [noun, frame];
  }),
);
const NO_GIVING = wordSet([...entries(NO_GIVING_VERBS), ...entries(WISH_WORDS)]);
const NO_GIFT = new Set([
  ...entries(SUM_NAMES),
  'bought',
  'buy',
  'buys',
  'buying',
  'imported',
  'ordered',
  'orders',
  'up',
  'down',
  'theft',
]);
/** How many amounts one noun or giver can have. */
const MAX_JOINED = 6;
/** How far before `was 500` its noun can stand. */
const LINK_REACH = 16;
/** How many words can stand between an amount and its noun: `a €24 million [loan]`, `500 manat in financial [aid]`. */
const NEAR = 3;
/** What joins a noun to its amount. */
const JOINT = /^(?:of|valued|worth|totalling|totaling|for|amounting|,|to|equal|in)$/;

/** The frame of a noun of giving, in the singular or plural; undefined for other words. */
const frameOfNoun = (word: string): string | undefined => GIVING.get(word) ?? GIVING.get(singularOf(word) ?? '');

/** `Donation`, `grants`; no fine and no agreement. */
export const isGiftNoun = (word: string): boolean => frameOfNoun(word) === 'gift';

export interface Noun {
  readonly frame: string;
  /** The token of the noun, or of the amount where the noun stands behind it or is left out. */
  readonly at: number;
}

/** `A donation of 500`, `X's donation to Y was 500`, `a 500 dollar donation`, `with 500 from X`. */
export function nounOf(tokens: Tokens, nodes: readonly Node[], n: number): Noun | null {
  const { from, to } = nodes[n]!;
  for (let k = to; k < to + NEAR; k++) {
    const word = norm(tokens, k);
    const frame = frameOfNoun(word);
    if (frame !== undefined) return { frame, at: from };
    if (!beginsSmall(word) || (PREPOSITION.has(word) && !(k === to && /^(?:in|of)$/.test(word)))) break;
  }
  const isPart =
    norm(tokens, from - 1) === 'including' ||
    (norm(tokens, to) === 'of' && /^(?:it|that|which)$/.test(norm(tokens, to + 1)));
  if (isMeansOf(tokens, nodes, n)) return { frame: 'means', at: from };
  if (isPart || isMeans(tokens, nodes, n)) return { frame: 'gift', at: from };
  return (
    nounBefore(tokens, nodes[n]!) ??
    nounBeforeParty(tokens, nodes, n) ??
    joinedNoun(tokens, nodes, n) ??
    linkedNoun(tokens, nodes, n) ??
    fromTo(tokens, nodes, n) ??
    plainFrom(tokens, nodes, n)
  );
}

/** `Was fitted with [500] of the Foundation`: whose money it is. */
function isMeansOf(tokens: Tokens, nodes: readonly Node[], n: number): boolean {
  const [{ lead, from, to }, next] = [nodes[n]!, nodes[n + 1]];
  if (norm(tokens, from - 1) !== 'with' || norm(tokens, to) !== 'of' || next?.kind !== 'party') return false;
  if (next.from - to > 3 || governor(tokens, next.lead, next.from) !== 'of') return false;
  for (let k = lead; k < from - 1; k++) if (/^(?:are|been|being|is|was|were)$/.test(norm(tokens, k))) return true;
  return false;
}

/** `With [500] from X and [300] raised by Y`, `made possible by [500] from X`. */
function isMeans(tokens: Tokens, nodes: readonly Node[], n: number, depth = 0): boolean {
  const { lead, from, to } = nodes[n]!;
  if (nodes[n]!.kind !== 'amount' || !/^(?:contributed|donated|from|given|provided|raised)$/.test(norm(tokens, to)))
    return false;
  if (hasWord(tokens, lead, from, MEANS) || governor(tokens, lead, from) === 'by') return true;
  const isNext = nodes[n - 1]?.kind === 'party' && /^(?:and|,)$/.test(governor(tokens, lead, from));
  return isNext && n > 1 && depth < MAX_JOINED && isMeans(tokens, nodes, n - 2, depth + 1);
}

/** `A donation of [500]`, `a donation, [500],`; not `no payment of`, `the wage award of`. */
function nounBefore(tokens: Tokens, { lead, from }: Node): Noun | null {
  for (let k = from - 1; k >= lead && k > from - 6; k--) {
    const frame = frameOfNoun(norm(tokens, k));
    if (frame === undefined) continue;
    const isNone = /^(?:no|pay|wage)$/.test(norm(tokens, k - 1));
    return JOINT.test(norm(tokens, k + 1)) && !isNone ? { frame, at: k } : null;
  }
  return null;
}

/** `A grant to Y of [500]`, `a donation by X of [500]`, `the support of X in the amount of [500]`. */
function nounBeforeParty(tokens: Tokens, nodes: readonly Node[], n: number): Noun | null {
  const party = nodes[n - 1];
  const { lead, from } = nodes[n]!;
  const isInAmount = norm(tokens, lead) === 'in' && /^(?:amount|sum)$/.test(norm(tokens, from - 2));
  if (party?.kind !== 'party' || (norm(tokens, lead) !== 'of' && !isInAmount) || from - lead > 4) return null;
  let k = party.from - 1;
  while (k > party.lead && !/^(?:by|from|of|to)$/.test(norm(tokens, k))) k--;
  const frame = frameOfNoun(norm(tokens, k - 1));
  if (frame === undefined || !/^(?:by|from|of|to)$/.test(norm(tokens, k))) return null;
  return { frame: norm(tokens, k) === 'of' ? 'means' : frame, at: k - 1 };
}

/** `A gift of 500 euros and [40] cribs`. */
function joinedNoun(tokens: Tokens, nodes: readonly Node[], n: number): Noun | null {
  let first = n;
  while (first > 0 && n - first < MAX_JOINED && isJoined(tokens, nodes, first)) first--;
  return first === n ? null : nounBefore(tokens, nodes[first]!);
}

const isJoined = (tokens: Tokens, nodes: readonly Node[], n: number): boolean =>
  nodes[n]?.kind === 'amount' &&
  nodes[n - 1]?.kind === 'amount' &&
  /^(?:and|,)$/.test(governor(tokens, nodes[n]!.lead, nodes[n]!.from));

/** `600 stoves from X to Y`: where a thing goes from one to another, no noun is needed. */
function fromTo(tokens: Tokens, nodes: readonly Node[], n: number): Noun | null {
  let last = n;
  while (last - n < MAX_JOINED && isJoined(tokens, nodes, last + 1)) last++;
  const [giver, recipient] = [nodes[last + 1], nodes[last + 2]];
  if (giver?.kind !== 'party' || recipient?.kind !== 'party') return null;
  const isPair =
    governor(tokens, giver.lead, giver.from) === 'from' && governor(tokens, recipient.lead, recipient.from) === 'to';
  return isPair && recipient.from - recipient.lead < 4 ? { frame: 'gift', at: nodes[n]!.from } : null;
}

/** `There are 500 euros from X`, `1,000 euros from X, which came on Friday`. */
function plainFrom(tokens: Tokens, nodes: readonly Node[], n: number): Noun | null {
  const [node, giver] = [nodes[n]!, nodes[n + 1]];
  if (giver?.kind !== 'party' || !isFrom(tokens, node.to, giver.from)) return null;
  return isTaking(tokens, nodes, n) ? null : { frame: 'gift', at: node.from };
}

/** `500 [from the] X`, `500 [for every family, from] X`. */
function isFrom(tokens: Tokens, from: number, to: number): boolean {
  if (norm(tokens, from) === 'from') return to - from <= 3;
  if (!/^(?:a|an|for|in|on|per)$/.test(norm(tokens, from)) || to - from > FROM) return false;
  let k = to - 1;
  while (k > from && norm(tokens, k) !== 'from') k--;
  if (k === from || to - k > 3) return false;
  for (let m = from; m < k; m++)
    if (!/^(?:\p{Ll}+|,)$/u.test(tokens.word[m]!.text) || isAuxiliary(norm(tokens, m))) return false;
  return true;
}

/** How many words what a sum is for can have before `from`. */
const FROM = 9;

/** `Stole 500 from X`, `profits of 500 from X`: what stands before says that nothing is given. */
function isTaking(tokens: Tokens, nodes: readonly Node[], n: number): boolean {
  const { from } = nodes[n]!;
  for (let k = from - 1; k >= nodes[0]!.lead && k > from - TAKING_REACH; k--) {
    if (/^[;:“”"–—]$/.test(norm(tokens, k))) return false;
    if (NO_GIVING.has(wordAt(tokens, k)) || NO_GIFT.has(norm(tokens, k))) return true;
  }
  return false;
}

/** How far before a sum such a verb or noun can stand. */
const TAKING_REACH = 10;

/** `X's [donation] to Y, in 1987, was 40 dollars`. */
function linkedNoun(tokens: Tokens, nodes: readonly Node[], n: number): Noun | null {
  const { from, lead } = nodes[n]!;
  let link = from - 1;
  while (link > lead && /^(?:about|almost|nearly|only|some|to|at)$/.test(norm(tokens, link))) link--;
  if (!/^(?:was|is|amounted|amounts|came|reached|totalled|totaled|totals|stood)$/.test(norm(tokens, link))) return null;
  for (let k = link - 1; k >= nodes[0]!.lead && k > link - LINK_REACH; k--) {
    if (/^[;:“”"–—]$/.test(norm(tokens, k))) return null;
    // Not the `Fund` of a name.
    const frame = isCapital(tokens, k) && k > nodes[0]!.lead ? undefined : frameOfNoun(norm(tokens, k));
    if (frame !== undefined) return { frame, at: k };
  }
  return null;
}
