/** What around a sum speaks for or against its being given: the noun and the verb beside it, what governs it, whether each of many gets it. */
import { WISH_WORDS } from '../../lexicon/decision-words.js';
import { entries } from '../../lexicon/entries.js';
import { SUM_NAMES } from '../../lexicon/sum-words.js';
import { NO_GIVING_VERBS } from '../../lexicon/transfer-verbs.js';
import type { AmountMention, Document, Tokens, Transfer } from '../../model/document.js';
import { norm, sentenceOf, wordAt } from '../../text/phrases.js';
import { singularOf } from '../../text/singular.js';
import { wordSet } from '../../text/word-set.js';
import { amountGovernor } from './amount-governor.js';
import { endsClause } from './governor.js';
import { frameOfNoun } from './noun-of-amount.js';
import { type AmountNode, MONEY, type Node, PERSON_NOUN, type VerbNode } from './scene.js';
import { groupOf } from './verb-group.js';

const NO_GIVING = wordSet(entries(NO_GIVING_VERBS));
const WISH = wordSet(entries(WISH_WORDS));
const NAMES = new Set(entries(SUM_NAMES));

/** How many words before and behind a sum are read for its noun, and how many of its sentence for all else. */
const BEFORE = 6;
const BEHIND = 5;
const REACH = 60;

/** Where a sum stands. */
export interface Place {
  /** The phrases of its sentence, of which it is the one at `n`. */
  readonly nodes: readonly Node[];
  readonly n: number;
  readonly node: AmountNode;
}

/** The governor in words. */
export const named = (governor: string): string => (governor === '' ? 'nothing' : governor);

/** How a verb of giving is said: by its frame, and whether in the passive; `none` where there is none. */
export function kindOfVerb(doc: Document, node: Node | undefined): string {
  if (node?.kind !== 'verb') return 'none';
  const { frames, lemma } = node.form;
  const [from] = sentenceOf(doc, node.from);
  const isPassive = groupOf(doc.tokens, node.from, node.form, from)?.isPassive === true;
  const kind = lemma === 'pay' ? 'pay' : (FRAMES.find((frame) => frames.has(frame)) ?? 'give');
  return isPassive ? `${kind}-passive` : kind;
}

const FRAMES = ['plain', 'get', 'fine', 'go', 'costs', 'buy', 'sell', 'weak'];

/** The clues of a sum; `told` are the transfers of other amounts. */
export function cluesOfSum(doc: Document, place: Place, told: readonly Transfer[]): Set<string> {
  const { nodes, n, node } = place;
  const { tokens, amounts, headline } = doc;
  const amount = amounts[node.index]!;
  const clues = new Set(['any', `by ${named(amountGovernor(tokens, node.lead, node.from))}`]);
  addVerbs(doc, clues, place);
  addNouns(tokens, clues, Math.max(node.lead, node.from - BEFORE), node.from, 'before');
  addNouns(tokens, clues, node.to, node.to + BEHIND, 'behind');
  addWords(doc, clues, node);
  addPhrases(clues, nodes, node, told);
  if (amount.period !== null) clues.add('period');
  if (amount.qualifier !== null) clues.add('qualified');
  if (amount.from < (headline?.to ?? 0)) clues.add('headline');
  if (told.length > 0) clues.add('told');
  if (amounts.some((one) => one !== amount && isSameSum(one, amount))) clues.add('again');
  if (norm(tokens, node.from - 1) === ':' && nodes[n - 1]?.kind === 'party') clues.add('behind name');
  return clues;
}

const isSameSum = (a: AmountMention, b: AmountMention): boolean =>
  a.kind === b.kind && a.value === b.value && a.currency === b.currency;

function addVerbs(doc: Document, clues: Set<string>, { nodes, n, node }: Place): void {
  const verb = nodes.slice(0, n).findLast(({ kind }) => kind === 'verb');
  clues.add(`verb ${kindOfVerb(doc, verb)}`);
  if (verb !== undefined && node.from - verb.to < 4) clues.add('verb near');
  if (verb !== undefined && endsClause(doc.tokens, Math.max(verb.to, node.from - REACH), node.from))
    clues.add('verb cut');
  if (verb?.kind === 'verb' && isOfPeople(doc, nodes, verb)) clues.add('people get');
  if (nodes[n + 1]?.kind === 'verb') clues.add(`behind ${kindOfVerb(doc, nodes[n + 1])}`);
}

/** `Conductors will receive 500`, `thirty workers have been paid 500`: people that no name stands for, before a verb by which its subject gets. */
function isOfPeople({ tokens, sentences }: Document, nodes: readonly Node[], verb: VerbNode): boolean {
  const from = sentences.at[tokens.sentence[verb.from]!]!;
  const group = groupOf(tokens, verb.from, verb.form, from);
  const isGetting =
    verb.form.frames.has('get') || (group?.isPassive === true && verb.form.parts.object === 'recipient');
  const subject = nodes[nodes.indexOf(verb) - 1];
  if (
    group === null ||
    !isGetting ||
    (subject?.kind === 'party' && subject.party !== null && subject.to > group.first - 2)
  )
    return false;
  for (let k = group.first - 1; k >= from && k > group.first - PEOPLE_REACH && norm(tokens, k) !== ','; k--)
    if (isPeople(norm(tokens, k))) return true;
  return false;
}

/** How far before such a verb its subject can stand. */
const PEOPLE_REACH = 7;
const isPeople = (word: string): boolean =>
  PERSON_NOUN.has(word) || PERSON_NOUN.has(singularOf(word) ?? '') || /^(?:all|each|everybody|everyone)$/.test(word);

function addPhrases(clues: Set<string>, nodes: readonly Node[], node: Node, told: readonly Transfer[]): void {
  if (nodes.some(({ kind }) => kind === 'people')) clues.add('people');
  if (nodes.some(({ kind }) => kind === 'date')) clues.add('date');
  const parties = new Set(
    nodes.flatMap((one) =>
      one.kind === 'party' && one.party !== null ? [`${one.party.kind} ${one.party.index}`] : [],
    ),
  );
  clues.add(`parties ${Math.min(parties.size, 3)}`);
  const others = nodes.filter((one): one is AmountNode => one.kind === 'amount' && one !== node);
  if (others.length > 0) clues.add('other');
  if (others.some(({ index }) => told.some(({ amount }) => amount === index))) clues.add('other told');
}

function addNouns(tokens: Tokens, clues: Set<string>, from: number, to: number, where: string): void {
  for (let k = from; k < to; k++) {
    const word = norm(tokens, k);
    const frame = frameOfNoun(word);
    if (frame !== undefined) clues.add(`${frame} ${where}`);
    else if (MONEY.has(word)) clues.add(`money ${where}`);
    if (NAMES.has(word)) clues.add(`name ${where}`);
    if (NO_GIVING.has(wordAt(tokens, k))) clues.add(`no giving ${where}`);
  }
}

const MARK = /^[\p{P}–—]$/u;
const NEXT = /^(?:a|each|for|from|in|is|of|on|per|to|was)$/;

function addWords(doc: Document, clues: Set<string>, { from: sum, to: end }: Node): void {
  const { tokens } = doc;
  const [from, to] = sentenceOf(doc, sum);
  for (let k = Math.max(from, sum - REACH); k < Math.min(to, end + REACH); k++) {
    const word = norm(tokens, k);
    if (WISH.has(wordAt(tokens, k))) clues.add('wish');
    if (NO_GIVING.has(wordAt(tokens, k))) clues.add(k < sum ? 'no giving earlier' : 'no giving later');
    if (/^(?:apiece|each|every|everybody|everyone|head)$/.test(word)) clues.add('each');
    if (/^(?:never|no|nor|not|without)$/.test(word)) clues.add('denied');
    if (k >= end && /^(?:by|for|from|to)$/.test(word)) clues.add(`later ${word}`);
  }
  const [before, next] = [norm(tokens, sum - 1), norm(tokens, end)];
  if (MARK.test(before)) clues.add(`mark ${before}`);
  if (MARK.test(next)) clues.add(`closing ${next}`);
  if (NEXT.test(next)) clues.add(`next ${next}`);
}
