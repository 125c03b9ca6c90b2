/** Things that somebody lets another have: `X let Y have [its piano]`, `X put [its hall] at the disposal of Y`, `X made [its hall] available to Y`. */
import type { Tokens } from '../../model/document.js';
import { norm } from '../../text/phrases.js';
import { governor } from './governor.js';
import type { Node, PartyNode } from './scene.js';
import { thingAt } from './things.js';
import { isAdverb, isAuxiliary } from './verb-group.js';

/** A thing that a phrase calls given, and where it begins. */
export interface Called {
  readonly thing: string;
  /** First token of the thing. */
  readonly from: number;
}

/** How many words a thing and what describes it can have. */
const REACH = 14;

/** What the party at `nodes[n]` lets the next one have, or null. */
export function madeAvailable(tokens: Tokens, nodes: readonly Node[], n: number): Called | null {
  const next = nodes.slice(n + 1, n + 3).find(({ kind }) => kind !== 'verb');
  if (next?.kind !== 'party' || next.party === null) return null;
  let k = nodes[n]!.to;
  while (isAuxiliary(norm(tokens, k)) || isAdverb(norm(tokens, k))) k++;
  const verb = norm(tokens, k);
  if (/^lets?$/.test(verb))
    return next.from - k <= 2 && /^(?:have|use)$/.test(norm(tokens, next.to))
      ? thingFrom(tokens, next.to + 1, next.to + REACH)
      : null;
  const isPut = /^(?:placed?|places|puts?)$/.test(verb) && governor(tokens, next.lead, next.from) === 'to';
  const isMade = /^(?:made|makes)$/.test(verb) && norm(tokens, toBefore(tokens, next) - 1) === 'available';
  return isPut || isMade ? thingFrom(tokens, k + 1, next.from) : null;
}

/** The `to` before a party, or where its phrase begins. */
function toBefore(tokens: Tokens, { lead, from }: PartyNode): number {
  let k = from - 1;
  while (k > lead && norm(tokens, k) !== 'to') k--;
  return k;
}

function thingFrom(tokens: Tokens, from: number, to: number): Called | null {
  const thing = thingAt(tokens, from, to, 'single');
  return thing === null ? null : { thing, from };
}
