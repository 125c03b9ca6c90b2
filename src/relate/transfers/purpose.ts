/** What a gift is for: the phrase as it stands, [for the restoration of the burnt forests], [to pay the vet], without what trails behind. */
import { CLAUSE_WORDS } from '../../lexicon/clause-words.js';
import { PURPOSE_VERBS } from '../../lexicon/decision-words.js';
import { entries } from '../../lexicon/entries.js';
import { WordClass } from '../../lexicon/word-class.js';
import type { Document, Tokens } from '../../model/document.js';
import { has, isCapital, looks, norm, wordAt } from '../../text/phrases.js';
import { Shape } from '../../text/shape.js';
import { wordSet } from '../../text/word-set.js';
import type { Clause } from './clause.js';
import { governor } from './governor.js';
import { MONEY, type Node, PREPOSITION } from './scene.js';

const PURPOSE = new Set(entries(PURPOSE_VERBS));
/** Clause words that may stand inside a purpose: `for metallurgists who had been ill`. */
const INSIDE = new Set(['who', 'whose', 'that']);
const CLAUSE = wordSet(entries(CLAUSE_WORDS).filter((word) => !INSIDE.has(word)));
const NO_PURPOSE =
  /^(?:each|every|him|her|them|it|us|example|instance|which|whom|free|sale|decades|years|months|weeks)$/;
const STOP = /^[,;:.!?()“”"«»–—]$/;
const MAX_WORDS = 30;

/** The purpose stated in tokens `[from, to)`, or null. */
export function purposeIn(doc: Document, nodes: readonly Node[], from: number, to: number): string | null {
  for (let k = from, n = 0; k < to; k++) {
    if (APART.has(wordAt(doc.tokens, k))) return null;
    while (n < nodes.length && nodes[n]!.to <= k) n++;
    if (n < nodes.length && nodes[n]!.from <= k) k = nodes[n]!.to - 1;
    else if (beginsPurpose(doc.tokens, nodes, k)) return phraseFrom(doc, nodes, k, to);
  }
  return null;
}

const APART = wordSet('“ ” " « » ; :');

/**
 * What each amount of the clause is for: `gave 500 to X for food and 300 to Y for toys`; what stands before the first or behind the
 * last may be for all.
 */
export function purposes(doc: Document, { nodes, verb, objects }: Clause): (amount: number | null) => string | null {
  const amounts = new Set(objects.gifts.flatMap(({ amount }) => (amount === null ? [] : [amount])));
  const inOrder = [...amounts].sort((a, b) => a - b);
  const starts = [...inOrder.map((amount) => doc.amounts[amount]!.from), objects.to];
  const between = (from: number, next: number) => purposeIn(doc, nodes, from, Math.min(objects.to, starts[next]!));
  const behind = (n: number) => between(doc.amounts[inOrder[n]!]!.to, n + 1);
  return (amount) => {
    const n = amount === null ? -1 : inOrder.indexOf(amount);
    if (inOrder.length === 0 || n < 0) return purposeIn(doc, nodes, verb.to, amount === null ? objects.to : starts[0]!);
    return behind(n) ?? between(verb.to, 0) ?? behind(inOrder.length - 1);
  };
}

function beginsPurpose(tokens: Tokens, nodes: readonly Node[], k: number): boolean {
  const word = norm(tokens, k);
  const next = norm(tokens, k + 1);
  if (word === 'to') return PURPOSE.has(next);
  if (word === 'towards' || word === 'toward') return true;
  if (word !== 'for' || isDuration(tokens, k + 1)) return false;
  // `A cheque for 500 dinars`; `for 41 years`; but `for 23 survivors`.
  if (MONEY.has(norm(tokens, k - 1)) && nodes.some(({ kind, from }) => kind === 'amount' && from > k && from <= k + 4))
    return false;
  if (looks(tokens, k + 1, Shape.Digits) || has(tokens, k + 1, WordClass.NumberWord))
    return nodes.some(({ kind, from }) => kind === 'people' && from === k + 1);
  return (
    !NO_PURPOSE.test(next) &&
    !nodes.some(({ kind, from, lead }) => kind === 'date' && from > k && from <= k + 3 && lead <= k)
  );
}

/** `For [more than a year]`, `for [nearly two decades]`: how long, which is no purpose. */
function isDuration(tokens: Tokens, at: number): boolean {
  let k = at;
  while (k < at + 3 && ABOUT.has(norm(tokens, k))) k++;
  const isCounted =
    ['a', 'an', 'another', 'several', 'many', 'some'].includes(norm(tokens, k)) ||
    looks(tokens, k, Shape.Digits) ||
    has(tokens, k, WordClass.NumberWord);
  return isCounted && SPAN_OF_TIME.test(norm(tokens, k + 1)) && !isCapital(tokens, k + 2);
}

const ABOUT = new Set('about almost at just least less more most nearly only over roughly than the up to'.split(' '));
const SPAN_OF_TIME = /^(?:decade|hour|month|week|year)s?$/;

function phraseFrom(doc: Document, nodes: readonly Node[], start: number, to: number): string | null {
  const { tokens } = doc;
  const last = Math.min(to, start + MAX_WORDS);
  let end = start + 1;
  while (end < last && !STOP.test(norm(tokens, end)) && !CLAUSE.has(wordAt(tokens, end)) && !endsAt(tokens, nodes, end))
    end++;
  while (end > start && PREPOSITION.has(norm(tokens, end - 1))) end--;
  return end - start < 2 ? null : doc.text.slice(tokens.start[start]!, tokens.end[end - 1]!);
}

/** `… by 15 May`, `… yesterday`, `… by the Confederation`, `… and 300 blankets`. */
function endsAt(tokens: Tokens, nodes: readonly Node[], k: number): boolean {
  const word = norm(tokens, k);
  if (nodes.some(({ kind, from }) => kind === 'date' && from === k)) return norm(tokens, k - 1) !== 'of';
  if (!/^(?:by|on|in|until|till|and|from|since|to|at|with|during|as)$/.test(word)) return false;
  const next = nodes.find(({ from }) => from > k);
  if (next === undefined || next.lead > k || next.from - k > 4) return false;
  if (next.kind === 'date') return true;
  const by = governor(tokens, k, next.from);
  if (word === 'and') return next.kind !== 'people';
  return next.kind === 'party' && (by === 'by' || ((word === 'to' || word === 'from') && by === word));
}
