/**
 * Verbs that no list of giving holds, but whose sum goes to or comes from somebody: X [mailed] 500 to Y, X [bagged] 500 from Y, 500 was
 * [posted] to Y by X. Both sides must be named, and the verb is none of owing, asking, taking away or comparing.
 */
import { WISH_WORDS } from '../../lexicon/decision-words.js';
import { entries } from '../../lexicon/entries.js';
import { NO_GIVING_VERBS } from '../../lexicon/transfer-verbs.js';
import type { Document, Tokens } from '../../model/document.js';
import { norm, wordAt } from '../../text/phrases.js';
import { wordSet } from '../../text/word-set.js';
import { amountGovernor } from './amount-governor.js';
import { getting, giving, type VerbForm } from './frames.js';
import { endsClause, governor } from './governor.js';
import { CLAUSE, DETERMINER, type Node, PREPOSITION, type VerbNode } from './scene.js';
import { isThingNoun } from './things.js';
import { isAdverb, isAuxiliary } from './verb-group.js';

const NO_GIVING = wordSet([...entries(NO_GIVING_VERBS), ...entries(WISH_WORDS)]);
type Side = 'to' | 'for' | 'from';
/** How many phrases behind a sum can stand before its party. */
const BEHIND = 3;

/** The phrases of a sentence with such verbs among them. */
export function withPlainVerbs(doc: Document, nodes: readonly Node[]): Node[] {
  if (!nodes.some((node) => isGivable(doc, node))) return [...nodes];
  return nodes.flatMap((node, n) => {
    const verb = isGivable(doc, node) ? verbBefore(doc, nodes, n) : null;
    if (verb !== null) return [verb, { ...node, lead: verb.to }];
    const behind = n > 0 ? (verbBehind(doc, nodes, n) ?? relativeVerb(doc, nodes, n)) : null;
    return behind === null ? [node] : [behind, { ...node, lead: behind.to }];
  });
}

const isMoney = ({ amounts }: Document, node: Node | undefined): boolean =>
  node?.kind === 'amount' && amounts[node.index]!.kind === 'money';

/** A sum or so many things. */
const isGivable = (doc: Document, node: Node | undefined): boolean =>
  isMoney(doc, node) || (node?.kind === 'amount' && isThingNoun(doc.amounts[node.index]!.unit ?? ''));

/** `X [mailed] 500 to Y`, `X [trucked] 40 beds to Y`. */
function verbBefore(doc: Document, nodes: readonly Node[], n: number): VerbNode | null {
  const { tokens } = doc;
  const { lead, from } = nodes[n]!;
  let at = lead;
  while (at < from && mayPrecede(norm(tokens, at))) at++;
  if (at >= from || !isVerbWord(tokens, at) || nodes[n - 1]?.kind === 'verb') return null;
  if (amountGovernor(tokens, at + 1, from) !== '' && !/^(?:over|out|up)$/.test(norm(tokens, at + 1))) return null;
  const side = sideBehind(tokens, nodes, n);
  if (side === null || (side !== 'to' && !isMoney(doc, nodes[n]))) return null;
  const to = /^(?:over|out|up|back)$/.test(norm(tokens, at + 1)) ? at + 2 : at + 1;
  return verbNode(tokens, at, to, lead, side);
}

/** `500 was [posted] to Y by X`. */
function verbBehind(doc: Document, nodes: readonly Node[], n: number): VerbNode | null {
  const { tokens } = doc;
  const { lead, from, kind } = nodes[n]!;
  if (kind !== 'party' || !isGivable(doc, nodes[n - 1])) return null;
  let at = lead;
  while (at < from && !isAuxiliary(norm(tokens, at))) at++;
  if (at - lead > 4) return null;
  while (at < from && (isAuxiliary(norm(tokens, at)) || isAdverb(norm(tokens, at)))) at++;
  if (at >= from - 1 || !/(?:ed|en|t)$/.test(norm(tokens, at)) || !isVerbWord(tokens, at)) return null;
  const by = governor(tokens, at + 1, from);
  return by === 'to' || by === 'by' || by === 'from' ? verbNode(tokens, at, at + 1, lead, 'to') : null;
}

/** `The 500 that X [willed] to Y`. */
function relativeVerb(doc: Document, nodes: readonly Node[], n: number): VerbNode | null {
  const { tokens } = doc;
  const [amount, subject, node] = [nodes[n - 2], nodes[n - 1]!, nodes[n]!];
  if (node.kind !== 'party' || subject.kind !== 'party' || amount?.kind !== 'amount') return null;
  let pronoun = subject.lead;
  while (pronoun < subject.from && !/^(?:that|which)$/.test(norm(tokens, pronoun))) pronoun++;
  if (pronoun === subject.from) return null;
  let at = node.lead;
  while (at < node.from && (isAuxiliary(norm(tokens, at)) || isAdverb(norm(tokens, at)))) at++;
  if (at >= node.from || !/(?:ed|de|nt)$/.test(norm(tokens, at)) || !isVerbWord(tokens, at)) return null;
  const by = governor(tokens, at + 1, node.from);
  return by === 'to' || (by === 'for' && node.party?.kind === 'organisation')
    ? verbNode(tokens, at, at + 1, node.lead, by)
    : null;
}

/** `X, which on Monday has [mailed]`. */
const mayPrecede = (word: string): boolean =>
  isAuxiliary(word) || isAdverb(word) || /^(?:,|and|which|who|that|to|on|at|last|earlier|\))$/.test(word);

function isVerbWord(tokens: Tokens, at: number): boolean {
  const word = norm(tokens, at);
  return (
    /^\p{Ll}{3,}$/u.test(tokens.word[at]!.text) &&
    !PREPOSITION.has(word) &&
    !DETERMINER.has(word) &&
    !CLAUSE.has(word) &&
    !NO_GIVING.has(wordAt(tokens, at))
  );
}

/** Whether the sum goes `to` somebody or comes `from` him, by the first party behind it; null where neither. */
function sideBehind(tokens: Tokens, nodes: readonly Node[], n: number): Side | null {
  for (const node of nodes.slice(n + 1, n + 1 + BEHIND)) {
    if (node.kind === 'verb' || endsClause(tokens, node.lead, node.from)) return null;
    for (let k = node.lead; k < node.from; k++) if (isAuxiliary(norm(tokens, k))) return null;
    if (node.kind !== 'party') continue;
    const by = governor(tokens, node.lead, node.from);
    if (by === 'for' && node.party?.kind === 'organisation') return 'for';
    return by === 'to' || by === 'from' ? by : null;
  }
  return null;
}

function verbNode(tokens: Tokens, from: number, to: number, lead: number, side: Side): VerbNode {
  const word = norm(tokens, from);
  const frame = side === 'from' ? getting : giving;
  const form: VerbForm = { ...frame, lemma: word, tense: tenseOf(word) };
  return { kind: 'verb', from, to, lead, form };
}

function tenseOf(word: string): VerbForm['tense'] {
  if (word.endsWith('ing')) return 'ing';
  if (word.endsWith('ed')) return 'past';
  return word.endsWith('s') ? 's' : 'past';
}
