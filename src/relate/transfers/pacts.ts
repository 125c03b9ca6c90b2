/** Which of two that sign a pact pays the other. */

import { entries } from '../../lexicon/entries.js';
import { DONOR_WORDS } from '../../lexicon/transfer-nouns.js';
import type { Document, Party, Tokens } from '../../model/document.js';
import { partsOf } from '../../text/characters.js';
import { norm } from '../../text/phrases.js';
import { isFree } from './governor.js';
import type { Sides } from './noun-parties.js';
import { type Node, type PartyNode, sameParty } from './scene.js';
import { AGREES, hasWord } from './supports.js';

const DONOR = new Set(entries(DONOR_WORDS));

/**
 * `X and Y signed a loan agreement of 500`, `X signed … with Y`, `… was signed between X and Y`: the sides of the pact whose sum is
 * `nodes[n]`, with those that stand `behind`; null where it has not two or none of them pays.
 */
export function pactOf(doc: Document, nodes: readonly Node[], n: number, behind: readonly PartyNode[]): Sides | null {
  const signing = nodes.slice(0, n).findLastIndex((node) => node.kind === 'verb' && node.form.lemma === 'sign');
  const { lead, from } = nodes[n]!;
  const isAgreed = signing !== -1 || behind.length === 2 || hasWord(doc.tokens, lead, from, AGREES);
  if (!isAgreed && nodes[n + 1]?.kind !== 'verb') return null;
  const before = nodes
    .slice(0, signing === -1 ? n : signing)
    .filter(
      (node): node is PartyNode => node.kind === 'party' && isFree(doc.tokens, node) && !isOwner(doc.tokens, node),
    );
  const [first, second, third] = [...before.slice(behind.length - 2), ...behind].map(({ party }) => party);
  if (first == null || second == null || third !== undefined) return null;
  // Who signs a contract pays, unless the other is one that lends.
  const giver = donorOf(doc, first, second) ?? (behind.length === 1 ? first : null);
  return giver === null ? null : { giver, recipient: sameParty(giver, first) ? second : first };
}

const isOwner = (tokens: Tokens, { to }: Node): boolean => /^['’]s?$/.test(norm(tokens, to));

/** Of the two sides of a pact the one that gives by its nature, a bank, a fund, an agency; null where neither or both do. */
function donorOf(doc: Document, a: Party, b: Party): Party | null {
  const [first, second] = [isDonor(doc, a), isDonor(doc, b)];
  if (first === second) return null;
  return first ? a : b;
}

function isDonor({ organisations }: Document, { kind, index }: Party): boolean {
  if (kind === 'person') return false;
  const { name, aliases, type, parent } = organisations[index]!;
  const whole = parent === null ? [] : [organisations[parent]!.name];
  return (
    type === 'bank' ||
    [name, ...aliases, ...whole].some((one) => partsOf(one.toLowerCase()).some((word) => DONOR.has(word)))
  );
}
