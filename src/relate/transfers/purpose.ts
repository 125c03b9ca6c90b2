/** What a gift is for: the phrase as it stands, [for the restoration of the burnt forests], [to pay the vet], without what trails behind. */
import { CLAUSE_WORDS } from '../../lexicon/clause-words.js';
import { PURPOSE_VERBS } from '../../lexicon/decision-words.js';
import { entries } from '../../lexicon/entries.js';
import type { Document } from '../../model/document.js';
import { norm } from '../../text/phrases.js';
import { governor } from './governor.js';
import { MONEY, type Node } from './scene.js';

const PURPOSE = new Set(entries(PURPOSE_VERBS));
/** Clause words that may stand inside a purpose: `for metallurgists who had been ill`. */
const INSIDE = new Set(['who', 'whose', 'that']);
const CLAUSE = new Set(entries(CLAUSE_WORDS).filter((word) => !INSIDE.has(word)));
const MAX_WORDS = 30;

/** The purpose stated in tokens `[from, to)`, or null. */
export function purposeIn(doc: Document, nodes: readonly Node[], from: number, to: number): string | null {
  for (let k = from; k < to; k++) {
    if (!beginsPurpose(doc, nodes, k)) continue;
    const end = endOf(doc, nodes, k, to);
    return end - k < 2 ? null : doc.text.slice(doc.tokens.start[k]!, doc.tokens.end[end - 1]!);
  }
  return null;
}

function beginsPurpose({ tokens }: Document, nodes: readonly Node[], k: number): boolean {
  const word = norm(tokens, k);
  const next = norm(tokens, k + 1);
  if (word === 'to') return PURPOSE.has(next);
  if (word === 'towards' || word === 'toward') return true;
  if (word !== 'for' || MONEY.has(norm(tokens, k - 1)) && isAmountNext(nodes, k)) return false;
  if (/^(?:each|every|him|her|them|it|us|example|instance|this|his|which|whom|free|sale)$/.test(next)) return false;
  return !nodes.some((node) => node.kind !== 'party' && node.kind !== 'people' && node.kind !== 'verb' && node.from <= k + 3 && node.from > k && node.lead <= k);
}

const isAmountNext = (nodes: readonly Node[], k: number): boolean =>
  nodes.some(({ kind, from }) => kind === 'amount' && from > k && from <= k + 4);

function endOf({ tokens }: Document, nodes: readonly Node[], start: number, to: number): number {
  let end = start + 1;
  for (; end < Math.min(to, start + MAX_WORDS); end++) {
    const word = norm(tokens, end);
    if (/^[,;:.!?()“”"«»–—]$/.test(word) || CLAUSE.has(word)) break;
    if (endsHere(tokens, nodes, end)) break;
  }
  return end;
}

/** `… by 15 May`, `… on Friday`, `… by the Confederation`, `… and 300 blankets`. */
function endsHere(tokens: Document['tokens'], nodes: readonly Node[], k: number): boolean {
  const word = norm(tokens, k);
  if (!/^(?:by|on|in|until|till|and|from|since|to|at|with|during|as)$/.test(word)) return nodes.some(({ kind, from }) => kind === 'date' && from === k);
  const next = nodes.find(({ from }) => from > k);
  if (next === undefined || next.lead > k) return false;
  if (next.kind === 'date') return next.from - k <= 3;
  const by = governor(tokens, k, next.from);
  return next.from - k <= 4 && ((word === 'and' && next.kind !== 'people') || (by === 'by' && next.kind === 'party') || (word === 'to' && by === 'to' && next.kind === 'party'));
}
