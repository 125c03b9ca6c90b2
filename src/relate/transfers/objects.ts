/** What stands behind a verb of giving: amounts with their recipients, agent, source, date, up to the end of its clause. */
import { WordClass } from '../../lexicon/word-class.js';
import type { Party, Tokens } from '../../model/document.js';
import { has, norm } from '../../text/phrases.js';
import { amountGovernor } from './amount-governor.js';
import { isAuxiliary } from './verb-group.js';
import { addRecipient, type Draft, draftUpTo, type Objects } from './draft.js';
import type { Part, Place } from './frames.js';
import { endsClause, governor } from './governor.js';
import { isDecidedBy, isReduced } from './participles.js';
import { type Node, type PartyNode, PERSON_NOUN, PREPOSITION, type VerbNode } from './scene.js';

/** Reads the nodes behind `nodes[at]`; `hasTheme` where an amount stands before the verb (`AZN 500 was given to`). */
export function objectsOf(tokens: Tokens, nodes: readonly Node[], at: number, end: number, hasTheme: boolean): Objects {
  const verb = nodes[at] as VerbNode;
  const draft = draftUpTo(end, hasTheme);
  for (let n = at + 1; n < nodes.length; n++) {
    const node = nodes[n]!;
    if (n > at + 1 && isReduced(tokens, nodes, n) && !endsClause(tokens, node.lead, node.from)) {
      draft.isDescribed = true;
      continue;
    }
    if (
      endsClause(tokens, node.lead, node.from) ||
      node.kind === 'verb' ||
      hasAuxiliary(tokens, node) ||
      beginsClause(tokens, nodes, n, end)
    ) {
      draft.to = node.from;
      break;
    }
    if (!inBrackets(tokens, node)) take(draft, tokens, nodes, n, at, verb);
  }
  return { ...draft, recipients: draft.first };
}

function take(draft: Draft, tokens: Tokens, nodes: readonly Node[], n: number, at: number, verb: VerbNode): void {
  const node = nodes[n]!;
  if (node.kind === 'date' && draft.isDescribed) {
    draft.decidedOn ??= node.from - node.lead <= 2 ? node.index : null;
    return;
  }
  if (node.kind === 'date') {
    draft.date ??= isOfVerb(tokens, node) && !isApart(tokens, node) ? node.index : null;
    return;
  }
  if (node.kind === 'amount') takeAmount(draft, tokens, nodes, n, at, verb);
  if (node.kind === 'party') takeParty(draft, tokens, nodes, n, at, verb);
}

function takeAmount(draft: Draft, tokens: Tokens, nodes: readonly Node[], n: number, at: number, verb: VerbNode): void {
  const node = nodes[n]!;
  if (node.kind !== 'amount') return;
  const previous = nodes[n - 1];
  if (isMeasure(tokens, previous, node)) return;
  const by = amountGovernor(tokens, node.lead, node.from);
  if (!isGiven(draft, tokens, node, verb, by)) return;
  // Behind `X and Y each received`: nothing. Behind `to A`: that group's.
  const giver =
    previous?.kind === 'party' && n - 1 > at && isGapping(draft, tokens, previous, node) ? previous.party : null;
  draft.gifts.push({ amount: node.index, recipients: draft.recipientFirst === true ? draft.group : [], giver });
}

const isTrade = (frames: ReadonlySet<string>): boolean => ['buy', 'sell', 'join', 'move'].some((frame) => frames.has(frame));

/** Whether the amount is what is given, by what stands before it. */
function isGiven(draft: Draft, tokens: Tokens, { from }: Node, { form: { frames } }: VerbNode, by: string): boolean {
  if (by === 'and' || by === ',') return norm(tokens, from - 1) !== 'is' && (draft.gifts.length > 0 || !frames.has('only'));
  if (isTrade(frames)) return by === 'for' || (by === '' && frames.has('for'));
  if (by === 'name') return frames.has('costs');
  if (by === 'with') return frames.has('with') || frames.has('into') || frames.has('fine');
  return by === 'measure' || (by === '' && !frames.has('only'));
}

/** `Four generators of 30 kilowatts`, `212 vouchers of 150 lari`. */
export function isMeasure(tokens: Tokens, previous: Node | undefined, node: Node): boolean {
  if (previous?.kind !== 'amount') return false;
  for (let k = node.lead; k < node.from; k++)
    if (/^(?:of|weighing|at|worth|for)$/.test(norm(tokens, k))) return !hasComma(tokens, node);
  return false;
}

function hasComma(tokens: Tokens, { lead, from }: Node): boolean {
  for (let k = lead; k < from; k++) if (/^(?:,|and)$/.test(norm(tokens, k))) return true;
  return false;
}

/** `X donated 50,000 and [Y] 30,000`. */
function isGapping(draft: Draft, tokens: Tokens, party: PartyNode, amount: Node): boolean {
  return (
    draft.gifts.length > 0 &&
    draft.recipientFirst !== true &&
    amount.lead === amount.from &&
    /^(?:and|,)$/.test(governor(tokens, party.lead, party.from))
  );
}

function takeParty(draft: Draft, tokens: Tokens, nodes: readonly Node[], n: number, at: number, verb: VerbNode): void {
  const node = nodes[n] as PartyNode;
  const by = governor(tokens, node.lead, node.from);
  if (isDecidedBy(tokens, node) || by === 'decision') draft.decidedBy ??= node.party;
  else if (by === 'by') takeAgent(draft, node.party);
  else {
    const part = partOf(draft, tokens, nodes, n, at, verb, by);
    if (by === 'behalf') draft.behalf ??= node.party;
    else if (part === 'giver') draft.source ??= node.party;
    else if (ownedByMembers(tokens, node)) return;
    else if (part === 'recipient') addRecipient(draft, node.party, false);
    else if (isListed(draft, tokens, nodes, n, by)) addRecipient(draft, node.party, true);
    else if (by === 'and' && draft.recipientFirst === true && isBareAmount(nodes[n + 1]))
      addRecipient(draft, node.party, false);
  }
}

/** `60,000 was given by X and 40,000 by [Y]`. */
function takeAgent(draft: Draft, party: Party | null): void {
  const last = draft.gifts.length - 1;
  if (draft.agent !== null && last >= 0) draft.gifts[last] = { ...draft.gifts[last]!, giver: party };
  draft.agent ??= party;
}

/** What the party is to the verb, by the preposition before it or for standing right behind it. */
function partOf(
  draft: Draft,
  tokens: Tokens,
  nodes: readonly Node[],
  n: number,
  at: number,
  { form }: VerbNode,
  by: string,
): Part | null {
  if (by === 'from' && draft.isDescribed) return null;
  const isObject = n === firstObject(nodes, at) && (by === '' || isApposed(tokens, nodes[n]!));
  return form.parts[isObject ? 'object' : (by as Place)] ?? null;
}

/** `To X, [Y] and [Z]`. */
const isListed = (draft: Draft, tokens: Tokens, nodes: readonly Node[], n: number, by: string): boolean =>
  (by === 'and' || by === ',') &&
  draft.group.length > 0 &&
  nodes[n - 1]?.kind === 'party' &&
  isShort(tokens, nodes[n]!);

const isBareAmount = (node: Node | undefined): boolean => node?.kind === 'amount' && node.lead === node.from;

/** `Presented the winner, [Ann Lee],`: a common noun of this object and nothing else stands before the name. */
function isApposed(tokens: Tokens, { lead, from }: Node): boolean {
  if (from - lead < 3 || from - lead > 5 || norm(tokens, lead) !== 'the' || norm(tokens, from - 1) !== ',')
    return false;
  for (let k = lead; k < from - 1; k++)
    if (!/^\p{Ll}+$/u.test(tokens.word[k]!.text) || PREPOSITION.has(norm(tokens, k))) return false;
  return true;
}

const firstObject = (nodes: readonly Node[], at: number): number => {
  let n = at + 1;
  while (n < nodes.length && nodes[n]!.kind === 'date') n++;
  return n;
};

/** `To the union's members`, `to ATUC members`: the body owns the phrase and is not meant. */
function ownedByMembers(tokens: Tokens, node: PartyNode): boolean {
  let k = node.to;
  if (norm(tokens, k) === "'s" || norm(tokens, k) === "'") k++;
  for (let steps = 0; steps < 3; steps++, k++) {
    const word = norm(tokens, k);
    if (
      PERSON_NOUN.has(word) ||
      PERSON_NOUN.has(word.replace(/s$/, '')) ||
      /^(?:families|people|children|men|women)$/.test(word)
    )
      return true;
    if (!/^\p{Ll}/u.test(word) || isAuxiliary(word) || /^(?:and|on|in|for|to|by|with|from|of|at|as)$/.test(word))
      return false;
  }
  return false;
}

function isShort(tokens: Tokens, { lead, from }: Node): boolean {
  if (from - lead > 6) return false;
  for (let k = lead; k < from; k++) if (has(tokens, k, WordClass.SpeechVerb)) return false;
  return true;
}

/** `On 12 May`, `yesterday`; not `the floods of May`. */
export function isOfVerb(tokens: Tokens, node: Node): boolean {
  return !/^(?:of|for|than|with|between)$/.test(governor(tokens, node.lead, node.from));
}

/** `… in Kalamazoo, out since Aug. 26`. */
function isApart(tokens: Tokens, { lead, from }: Node): boolean {
  for (let k = lead; k < from - 1; k++)
    if (norm(tokens, k) === ',' && !/^(?:on|in|by|at|as|this|the)$/.test(norm(tokens, k + 1))) return true;
  return false;
}

/** `…, and Eskhata Bank gave`, `… and the mayor thanked`: a party behind a comma or conjunction that has a verb of its own. */
function beginsClause(tokens: Tokens, nodes: readonly Node[], n: number, end: number): boolean {
  const node = nodes[n]!;
  if (node.kind !== 'party') return false;
  const by = governor(tokens, node.lead, node.from);
  if (by !== 'and' && by !== ',') return false;
  const next = nodes[n + 1];
  if (next?.kind === 'verb') {
    let k = node.to;
    while (k < next.from && (isAuxiliary(norm(tokens, k)) || /ly$|^also$/.test(norm(tokens, k)))) k++;
    if (k === next.from) return true;
  }
  return node.to < end && (isAuxiliary(norm(tokens, node.to)) || has(tokens, node.to, WordClass.SpeechVerb));
}

/** `The wage paid by the bank is 900`. */
function hasAuxiliary(tokens: Tokens, { lead, from }: Node): boolean {
  for (let k = lead; k < from; k++)
    if (isAuxiliary(norm(tokens, k)) && !/^(?:being|been|having)$/.test(norm(tokens, k))) return true;
  return false;
}

function inBrackets(tokens: Tokens, { lead, from }: Node): boolean {
  for (let k = from - 1; k >= lead; k--) {
    const word = norm(tokens, k);
    if (word === '(') return true;
    if (word === ')') return false;
  }
  return false;
}
