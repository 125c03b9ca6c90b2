/** Whom a gift helps that names nobody who gets it: gave 500 so that [X] may play, chipped in 500 for [X], gave 500 to help [X] to buy. */
import type { Document, Party, Tokens } from '../../model/document.js';
import { norm } from '../../text/phrases.js';
import type { Clause } from './clause.js';
import { endsClause, governor } from './governor.js';
import { type Node, sameParty } from './scene.js';
import { HELPS, hasWord } from './supports.js';
import { isAuxiliary } from './verb-group.js';

/** The party helped, other than the `giver`, as a list of one; empty where none. */
export function helpedBy({ tokens }: Document, { nodes, at, verb, objects }: Clause, giver: Party): Party[] {
  if (verb.form.frames.has('get')) return [];
  const behind = nodes.slice(at + 1);
  for (const [n, node] of behind.entries()) {
    const isAim = isSoThat(tokens, node);
    if (node.kind === 'verb' || (!isAim && endsClause(tokens, node.lead, node.from))) return [];
    if (node.kind !== 'party' || node.party === null || sameParty(node.party, giver)) continue;
    const isFor =
      !/^(?:bid|offer|pay)$/.test(verb.form.lemma) &&
      node.party.kind === 'organisation' &&
      (governor(tokens, node.lead, node.from) === 'for' || isForUse(tokens, node)) &&
      !isPriced(tokens, node);
    if (isAim || hasWord(tokens, node.lead, node.from, HELPS) || (isFor && node.from < objects.to && n > 0))
      return [node.party];
  }
  return [];
}

/** `For use by [X]`, `for use at [X]`. */
const isForUse = (tokens: Tokens, { from }: Node): boolean =>
  [from - 2, from - 3].some((k) => norm(tokens, k) === 'use' && norm(tokens, k - 1) === 'for');

/** `500 for each X share`: a price. */
const isPriced = (tokens: Tokens, { from, to }: Node): boolean =>
  /^(?:each|every)$/.test(norm(tokens, from - 1)) ||
  /^(?:bonds?|shares?|stakes?|stock|tickets?)$/.test(norm(tokens, to));

/** `So that [X] may`, `so [X] could`. */
function isSoThat(tokens: Tokens, { lead, from, to }: Node): boolean {
  if (!/^(?:can|could|may|might|will|would)$/.test(norm(tokens, to)) || !isAuxiliary(norm(tokens, to))) return false;
  for (let k = lead; k < from; k++) if (norm(tokens, k) === 'so') return true;
  return false;
}
