/** The people of a body, who give as that body: `[pupils] of X`, `X [members]`, `X, whose [president]`. */
import { entries } from '../../lexicon/entries.js';
import { GIVING_PARTS, HOUSE_PARTS, STAFF_NOUNS } from '../../lexicon/transfer-nouns.js';
import { WordClass } from '../../lexicon/word-class.js';
import type { Party, Tokens } from '../../model/document.js';
import { beginsSmall } from '../../text/characters.js';
import { has, norm } from '../../text/phrases.js';
import { type Node, PREPOSITION } from './scene.js';

const STAFF = new Set(entries(STAFF_NOUNS));
export const isMemberNoun = (tokens: Tokens, k: number): boolean => STAFF.has(norm(tokens, k));

/** Those by whom a body gives: `by [branches] of X`. */
const GIVING = new Set(entries(GIVING_PARTS));
export const isPartNoun = (word: string): boolean => GIVING.has(word);

/** Where in its house a body gets what it is given: `to the eye [department] of X`. */
const HOUSE = new Set(entries(HOUSE_PARTS));
export const isPartOfHouse = (word: string): boolean => HOUSE.has(word);

/** `Pupils of [X] collected`: they give as that body; not `a sit-in by members of X`. */
export function isStaffOf(tokens: Tokens, { lead, from }: Node): boolean {
  let k = from - 1;
  if (norm(tokens, k) === 'the') k--;
  // `Each of the [230 employees] of X`: the counted people are a phrase of their own.
  if (k === lead && /^(?:of|at|from)$/.test(norm(tokens, k)) && isMemberNoun(tokens, k - 1)) return true;
  const isFree = k - 1 === lead || /^(?:,|the|all|\d+)$/.test(norm(tokens, k - 2));
  return isFree && k > lead && /^(?:of|at|from)$/.test(norm(tokens, k)) && isMemberNoun(tokens, k - 1);
}

/** `The manager of [X] promised`: who holds a post that no name stands for gives and gets as that body. */
export function isHeadedBy(tokens: Tokens, { lead, from }: Node): boolean {
  let k = from - 1;
  if (norm(tokens, k) === 'the') k--;
  if (!/^(?:of|at)$/.test(norm(tokens, k)) || !has(tokens, k - 1, WordClass.TitleHead)) return false;
  for (k -= 2; k > lead && beginsSmall(norm(tokens, k)) && !PREPOSITION.has(norm(tokens, k)); k--)
    if (/^(?:the|its|a|an)$/.test(norm(tokens, k))) return !PREPOSITION.has(norm(tokens, k - 1));
  return k === lead && !PREPOSITION.has(norm(tokens, k));
}

/** `[X], whose president, Y, gave`: for X. */
export function wholeOf(tokens: Tokens, nodes: readonly Node[], j: number): Party | null {
  const [before, node] = [nodes[j - 1], nodes[j]!];
  if (before?.kind !== 'party' || before.party?.kind !== 'organisation') return null;
  for (let k = node.lead; k < node.from; k++) if (norm(tokens, k) === 'whose') return before.party;
  return null;
}
