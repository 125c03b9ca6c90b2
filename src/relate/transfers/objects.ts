/** What stands behind a verb of giving: amounts with their recipients, agent, source, date, up to the end of its clause. */
import { WordClass } from '../../lexicon/word-class.js';
import type { Party, Tokens } from '../../model/document.js';
import { has, norm } from '../../text/phrases.js';
import { amountGovernor } from './amount-governor.js';
import { isAuxiliary } from './frames.js';
import { endsClause, governor } from './governor.js';
import { isDecidedBy, isReduced } from './participles.js';
import { type Node, type PartyNode, PERSON_NOUN, PREPOSITION, type VerbNode } from './scene.js';

interface Gift {
  /** Index into `amounts`. */
  readonly amount: number;
  readonly recipients: Party[];
  /** Where another giver stands before it: `X gave 5 and [Y] 3`. */
  readonly giver: Party | null;
}

export interface Objects {
  readonly gifts: readonly Gift[];
  /** Recipients that stand without any amount. */
  readonly recipients: readonly Party[];
  readonly agent: Party | null;
  readonly source: Party | null;
  readonly decidedBy: Party | null;
  /** Index into `dates`. */
  readonly date: number | null;
  /** When it was decided, where a participle tells: `allocated by the Council on 12 May`. */
  readonly decidedOn: number | null;
  /** One past the last token that can belong to the verb. */
  readonly to: number;
}

interface Draft {
  gifts: Gift[];
  /** Recipients named before any amount. */
  first: Party[];
  /** Recipients named last. */
  group: Party[];
  /** Whether recipients stand before their amounts. */
  recipientFirst: boolean | null;
  agent: Party | null;
  source: Party | null;
  decidedBy: Party | null;
  date: number | null;
  decidedOn: number | null;
  /** Behind a participle, which has an agent and a date of its own. */
  isDescribed: boolean;
  to: number;
}

/** Reads the nodes behind `nodes[at]`; `hasTheme` where an amount stands before the verb (`AZN 500 was given to`). */
export function objectsOf(tokens: Tokens, nodes: readonly Node[], at: number, end: number, hasTheme: boolean): Objects {
  const verb = nodes[at] as VerbNode;
  const draft: Draft = {
    gifts: [],
    first: [],
    group: [],
    recipientFirst: hasTheme ? false : null,
    agent: null,
    source: null,
    decidedBy: null,
    date: null,
    decidedOn: null,
    isDescribed: false,
    to: end,
  };
  for (let n = at + 1; n < nodes.length; n++) {
    const node = nodes[n]!;
    if (n > at + 1 && isReduced(tokens, node) && !endsClause(tokens, node.lead, node.from)) {
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
  const goesOn = by === 'and' || by === ',';
  const isWith = by === 'with' && (verb.form.frames.has('with') || verb.form.frames.has('into'));
  const isBreakdown = by === ',' && norm(tokens, node.from - 1) === 'is';
  const isBare = by === '' && !verb.form.frames.has('only');
  const isJoined = goesOn && (draft.gifts.length > 0 || !verb.form.frames.has('only'));
  if (!(isBare || isWith || isJoined) || isBreakdown) return;
  // Behind `X and Y each received`: nothing. Behind `to A`: that group's.
  const giver =
    previous?.kind === 'party' && n - 1 > at && isGapping(draft, tokens, previous, node) ? previous.party : null;
  draft.gifts.push({ amount: node.index, recipients: draft.recipientFirst === true ? draft.group : [], giver });
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
    governor(tokens, party.lead, party.from) === 'and'
  );
}

function takeParty(draft: Draft, tokens: Tokens, nodes: readonly Node[], n: number, at: number, verb: VerbNode): void {
  const node = nodes[n] as PartyNode;
  const by = governor(tokens, node.lead, node.from);
  if (isDecidedBy(tokens, node)) draft.decidedBy ??= node.party;
  else if (by === 'by') draft.agent ??= node.party;
  else if (by === 'behalf' || (by === 'from' && !draft.isDescribed)) draft.source ??= node.party;
  else if (by === 'decision') draft.decidedBy ??= node.party;
  else if (ownedByMembers(tokens, node)) return;
  else if (
    by === 'to' ||
    (by === 'with' && verb.form.frames.has('into')) ||
    (by === 'for' && verb.form.frames.has('for'))
  )
    addRecipient(draft, node.party, false);
  else if (n === firstObject(nodes, at) && (by === '' || isApposed(tokens, node)))
    addRecipient(draft, node.party, false);
  else if (
    (by === 'and' || by === ',') &&
    draft.group.length > 0 &&
    nodes[n - 1]?.kind === 'party' &&
    isShort(tokens, node)
  )
    addRecipient(draft, node.party, true);
  else if (
    by === 'and' &&
    draft.recipientFirst === true &&
    nodes[n + 1]?.kind === 'amount' &&
    nodes[n + 1]!.lead === nodes[n + 1]!.from
  )
    addRecipient(draft, node.party, false);
}

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

function addRecipient(draft: Draft, party: Party | null, isCoordinate: boolean): void {
  if (party === null) return;
  draft.recipientFirst ??= draft.gifts.length === 0;
  if (!isCoordinate) draft.group = [];
  draft.group.push(party);
  if (draft.gifts.length === 0) draft.first = draft.group;
  if (draft.recipientFirst) return;
  // Amounts that still wait for somebody go to this group.
  if (isCoordinate) return;
  draft.gifts = draft.gifts.map((gift) => (gift.recipients.length === 0 ? { ...gift, recipients: draft.group } : gift));
}

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
