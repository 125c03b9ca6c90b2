/** Who acts in the clause that a phrase stands in: what is done is done to another. */
import type { Document, Party, Tokens } from '../../model/document.js';
import { norm } from '../../text/phrases.js';
import { endsClause, governor } from './governor.js';
import type { Node, PartyNode } from './scene.js';
import { isAdverb, isAuxiliary } from './verb-group.js';

/** Nothing but auxiliaries, adverbs and a relative pronoun stands between. */
function isBeforeVerb(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const word = norm(tokens, k);
    if (!isAuxiliary(word) && !isAdverb(word) && !/^(?:,|which|who|that)$/.test(word)) return false;
  }
  return true;
}

/** In the clause of a verb that stands before: `gave it`; not `supported them: it gave`. */
export function isBehindVerb({ tokens }: Document, i: number, nodes: readonly Node[]): boolean {
  const verb = nodes.findLast(({ kind }) => kind === 'verb');
  return verb !== undefined && !endsClause(tokens, verb.to, i);
}

/** Who does what the last verb says: `X gave`, `X, which gave`, else the first named. */
export function subjectIn(tokens: Tokens, nodes: readonly Node[]): Party | null {
  const verb = nodes.findLastIndex(({ kind }) => kind === 'verb');
  const before = nodes[verb - 1];
  const isNear = before !== undefined && isBeforeVerb(tokens, before.to, nodes[verb]!.from);
  const subject = isNear ? before : nodes.find(({ kind }) => kind === 'party');
  return subject?.kind === 'party' ? subject.party : null;
}

/** Those that the verb before says something of, or on whose behalf. */
export function actorsIn({ tokens }: Document, nodes: readonly Node[]): Party[] {
  const verb = nodes.findLastIndex(({ kind }) => kind === 'verb');
  const parties = nodes.slice(0, Math.max(verb, 0)).filter((node): node is PartyNode => node.kind === 'party');
  const behalf = parties.filter(({ lead, from }) => governor(tokens, lead, from) === 'behalf');
  return [...behalf, ...parties.slice(-1)].flatMap(({ party }) => (party === null ? [] : [party]));
}

/** Whom the clause before the last verb's gave to: `X gave [the club] 500, and Y gave it 300`; or null. */
export function gettingBefore({ tokens }: Document, nodes: readonly Node[]): Party | null {
  const last = nodes.findLastIndex(({ kind }) => kind === 'verb');
  const before = nodes.slice(0, Math.max(last, 0)).findLastIndex(({ kind }) => kind === 'verb');
  if (before === -1) return null;
  const node = nodes
    .slice(before + 1, last)
    .find((one, n) => one.kind === 'party' && (n === 0 || governor(tokens, one.lead, one.from) === 'to'));
  return node?.kind === 'party' ? node.party : null;
}
