/** Sums that are no gifts, whatever stands around them: what is denied, asked for, owed, stolen or only possible, prices, shares, and what is told elsewhere. */
import { WISH_WORDS } from '../../lexicon/decision-words.js';
import { entries } from '../../lexicon/entries.js';
import { SUM_NAMES } from '../../lexicon/sum-words.js';
import { NO_GIVING_VERBS } from '../../lexicon/transfer-verbs.js';
import type { Document, Tokens, Transfer } from '../../model/document.js';
import { beginsSentence, norm, sentenceOf, wordAt } from '../../text/phrases.js';
import { wordSet } from '../../text/word-set.js';
import { amountGovernor } from './amount-governor.js';
import { isMeasure } from './amounts-behind.js';
import { isIncome } from './enough.js';
import { isTrade } from './frames.js';
import { governor } from './governor.js';
import type { AmountNode, Node } from './scene.js';

const NO_GIVING = wordSet([...entries(NO_GIVING_VERBS), ...entries(WISH_WORDS)]);
const NAMES = new Set(entries(SUM_NAMES));
const OPEN = /^(?:cannot|could|debt|if|might|never|not|should|theft|unless|without|would)$/;
/** How far before and behind a sum such a word can stand. */
const BEFORE = 12;
const BEHIND = 12;
/** How many words can stand between a sum and its like in another currency: `(or about`. */
const CONVERSION = 4;

/** Whether the sum `node` of `nodes` can be none that somebody gives, `told` being what the text is known to tell. */
export function isNoGift(doc: Document, nodes: readonly Node[], node: AmountNode, told: readonly Transfer[]): boolean {
  const { tokens, amounts } = doc;
  const sum = amounts[node.index]!;
  const isSame = (amount: number) => amounts[amount]!.value === sum.value && amounts[amount]!.currency === sum.currency;
  const before = nodes[nodes.indexOf(node) - 1];
  return (
    told.some(({ amount }) => amount !== null && isSame(amount)) ||
    (sum.from < (doc.headline?.to ?? 0) && amounts.some((_, n) => n > node.index && isSame(n))) ||
    sum.period === 'per-hour' ||
    sum.period === 'per-day' ||
    isIncome(doc, sum) ||
    isAside(tokens, before, node) ||
    isMeasure(tokens, before, node) ||
    amountGovernor(tokens, node.lead, node.from) === 'name' ||
    isOfTrade(tokens, nodes, node) ||
    isWhole(tokens, nodes, node, told) ||
    isHad(tokens, node) ||
    isMeasureOf(tokens, nodes, node) ||
    isRow(tokens, before, node) ||
    isOpen(doc, node)
  );
}

/** `1.2 billion rand ([80 million] dollars)`: the same in another currency. */
const isAside = (tokens: Tokens, before: Node | undefined, { from }: AmountNode): boolean =>
  before?.kind === 'amount' && from - before.to < CONVERSION && /^[(/]$/.test(norm(tokens, before.to));

/** `Bought Y for 500`, `will invest 500 in new lounges`, `offers loans of 500`, `made 500 with Y`, `offered 500 for Y`. */
function isOfTrade(tokens: Tokens, nodes: readonly Node[], node: AmountNode): boolean {
  const n = nodes.indexOf(node);
  const verb = nodes.slice(0, n).findLast(({ kind }) => kind === 'verb');
  if (verb?.kind !== 'verb') return false;
  const { frames, lemma, tense, particles } = verb.form;
  const next = nodes[n + 1];
  const isBid = lemma === 'offer' && next?.kind === 'party' && governor(tokens, next.lead, next.from) === 'for';
  const isUsual = tense === 's' && frames.has('weak');
  return isTrade(frames) || frames.has('in') || frames.has('make') || particles.has('over') || isBid || isUsual;
}

/** `Of the [500] collected, 300 went to`, `[500], 300 of it from X`: a part is told. */
function isWhole(tokens: Tokens, nodes: readonly Node[], node: AmountNode, told: readonly Transfer[]): boolean {
  const next = nodes.slice(nodes.indexOf(node) + 1).find(({ kind }) => kind === 'amount');
  if (next?.kind !== 'amount' || !told.some(({ amount }) => amount === next.index)) return false;
  const isOf = norm(tokens, node.from - 1) === 'the' && norm(tokens, node.from - 2) === 'of';
  return isOf || norm(tokens, next.from - 1) === 'including' || norm(tokens, next.to) === 'of';
}

/** `Has 500 of deposits`, `earns 500`, `a return of 500`, `about the 500 euro donation`. */
const isHad = (tokens: Tokens, { from }: Node): boolean =>
  /^(?:earn|earned|earns|had|has|have)$/.test(norm(tokens, from - 1)) ||
  (norm(tokens, from - 1) === 'off' && /^(?:writes?|written|wrote)$/.test(norm(tokens, from - 2))) ||
  (norm(tokens, from - 1) === 'of' && /^(?:assets|deposits|returns?|savings)$/.test(norm(tokens, from - 2))) ||
  (norm(tokens, from - 1) === 'the' && norm(tokens, from - 2) === 'about');

/** `The average wage at Hak Bank is 500`. */
function isMeasureOf(tokens: Tokens, nodes: readonly Node[], { from }: Node): boolean {
  if (!/^(?:are|is|was|were)$/.test(norm(tokens, from - 1))) return false;
  for (let k = from - 2; k >= nodes[0]!.lead && k > from - BEFORE; k--) if (NAMES.has(norm(tokens, k))) return true;
  return false;
}

/** `Alfa Ltd: 5 euros`: what rows of a table say, its heading tells. */
const isRow = (tokens: Tokens, before: Node | undefined, { from }: Node): boolean =>
  before?.kind === 'party' &&
  before.to === from - 1 &&
  /^[:–—-]$/.test(norm(tokens, before.to)) &&
  beginsSentence(tokens, before.from);

/** `Refused to pay 500`, `if the law passes, X would pay 500`. */
function isOpen(doc: Document, { from, to }: AmountNode): boolean {
  const { tokens } = doc;
  const [first, end] = sentenceOf(doc, from);
  for (let k = from - 1; k >= first && k > from - BEFORE && !/^[,;:–—()“”"]$/.test(norm(tokens, k)); k--)
    if (isNo(tokens, k)) return true;
  for (let k = to; k < end && k < to + BEHIND && norm(tokens, k) !== ';'; k++)
    if (/^(?:debt|if|unless)$/.test(norm(tokens, k))) return true;
  return false;
}

const isNo = (tokens: Tokens, k: number): boolean => OPEN.test(norm(tokens, k)) || NO_GIVING.has(wordAt(tokens, k));
