/** Participles behind what was given: `[presented] 500 manat to X, [allocated] by the Council on 12 May`; `500 manat allocated by the Council [was handed]`. */
import { AWARDING_VERBS } from '../../lexicon/decision-words.js';
import { entries } from '../../lexicon/entries.js';
import type { Party, Tokens } from '../../model/document.js';
import { isCapital, looks, norm, wordAt } from '../../text/phrases.js';
import { Shape } from '../../text/shape.js';
import { wordSet } from '../../text/word-set.js';
import { endsClause, governor } from './governor.js';
import type { Node, PartyNode } from './scene.js';
import { isAdverb, isAuxiliary } from './verb-group.js';

/** Participles of those that only decide: what they are said `by` hands nothing over. */
const AWARDING = wordSet(entries(AWARDING_VERBS));

/** How many words between a participle and its `by` may say when. */
const REACH = 7;

/** A past participle without its auxiliary that says by whom: it describes what stands before it. */
export function isReduced(tokens: Tokens, nodes: readonly Node[], n: number): boolean {
  const node = nodes[n]!;
  if (node.kind !== 'verb' || node.form.tense !== 'past') return false;
  let k = node.from - 1;
  while (isAdverb(norm(tokens, k))) k--;
  if (isAuxiliary(norm(tokens, k))) return false;
  // `500 euros raised at the concert`.
  if (nodes[n - 1]?.kind === 'amount' && nodes[n - 1]!.to === node.from) return true;
  // `Allocated on 12 August 2021 by`.
  for (k = node.to; k < node.to + REACH; k++) {
    if (norm(tokens, k) === 'by') return true;
    const isTime = looks(tokens, k, Shape.Digits) || isCapital(tokens, k);
    if (!isTime && !/^(?:on|in|the|of|,|earlier|last|week|month|year)$/.test(norm(tokens, k))) return false;
  }
  return false;
}

/** `The tin[, recovered by X in May,] held 500`: where the participle between commas ends, else `end`. */
export function endOfAside(tokens: Tokens, first: number, from: number, end: number): number {
  if (norm(tokens, first - 1) !== ',') return end;
  for (let k = from; k < end - 1; k++)
    if (norm(tokens, k) === ',' && /^\p{Ll}{3,}(?:ed|s|ld|nt)$/u.test(tokens.word[pastAdverbs(tokens, k + 1)]!.text))
      return k;
  return end;
}

function pastAdverbs(tokens: Tokens, from: number): number {
  let k = from;
  while (
    k < tokens.length - 1 &&
    (isAdverb(norm(tokens, k)) || isAuxiliary(norm(tokens, k)) || norm(tokens, k) === 'still')
  )
    k++;
  return k;
}

/** Whether the party hangs on a participle of deciding: `allocated by [the Council]`, `a sum set aside by [the Council]`. */
export function isDecidedBy(tokens: Tokens, node: Node): boolean {
  if (governor(tokens, node.lead, node.from) !== 'by') return false;
  let k = node.from - 1;
  while (k >= node.lead && norm(tokens, k) !== 'by') k--;
  return AWARDING.has(wordAt(tokens, k - 1)) || (norm(tokens, k - 1) === 'aside' && norm(tokens, k - 2) === 'set');
}

/** What a participle between the given and its verb says. */
export interface Described {
  /** Index of the given among the nodes. */
  readonly theme: number;
  readonly decidedBy: Party | null;
  /** Who gave it, where the participle does not speak of a decision. */
  readonly source: Party | null;
  readonly decidedOn: number | null;
}

/** The given that nodes up to `nodes[last]` describe by a participle: `500 manat allocated by the Council on 12 May | was`. */
export function describedBefore(tokens: Tokens, nodes: readonly Node[], last: number): Described | null {
  const participle = nodes.findLastIndex((node, n) => n <= last && node.kind === 'verb');
  const theme = nodes[participle - 1];
  if (theme?.kind !== 'amount' && theme?.kind !== 'theme') return null;
  if (!isReduced(tokens, nodes, participle)) return null;
  const behind = nodes.slice(participle + 1, last + 1);
  if (behind.some((node) => endsClause(tokens, node.lead, node.from) || isOwnSubject(tokens, node))) return null;
  const agent = behind.find(
    (node): node is PartyNode => node.kind === 'party' && governor(tokens, node.lead, node.from) === 'by',
  );
  const isDecision = agent !== undefined && isDecidedBy(tokens, agent);
  const party = agent?.party ?? null;
  const date = behind.find(({ kind }) => kind === 'date');
  return {
    theme: participle - 1,
    decidedBy: isDecision ? party : null,
    source: isDecision ? null : party,
    decidedOn: date?.kind === 'date' ? date.index : null,
  };
}

/** `Behind 500 manat paid by X, [Y] was given 300`. */
const isOwnSubject = (tokens: Tokens, node: Node): boolean =>
  node.kind === 'party' && /^(?:|,|and)$/.test(governor(tokens, node.lead, node.from));
