/** What stands behind a verb of giving: amounts with their recipients, agent, source, date, up to the end of its clause. */
import { WordClass } from '../../lexicon/word-class.js';
import type { Tokens } from '../../model/document.js';
import { has, norm } from '../../text/phrases.js';
import { isBehindDash, takeAmount, takeBracketed } from './amounts-behind.js';
import { type Behind, type Draft, draftUpTo, type Objects } from './draft.js';
import { endsClause, governor } from './governor.js';
import { isReduced } from './participles.js';
import { takeParty } from './parties-behind.js';
import type { Node } from './scene.js';
import { isAdverb, isAuxiliary } from './verb-group.js';

/** Reads up to token `end`; `hasTheme` where an amount stands before the verb (`AZN 500 was given to`). */
export function objectsOf(behind: Behind, end: number, hasTheme: boolean): Objects {
  const { tokens, nodes, at } = behind;
  const draft = draftUpTo(end, hasTheme);
  for (let n = at + 1; n < nodes.length; n++) {
    const node = nodes[n]!;
    if (n > at + 1 && isReduced(tokens, nodes, n) && !endsClause(tokens, node.lead, node.from)) {
      draft.isDescribed = true;
      continue;
    }
    const resumed = pastRelative(behind, draft, n);
    if (resumed !== null) {
      n = resumed;
      takeAmount(draft, behind, n);
      continue;
    }
    if (isOver(behind, draft, n, end)) {
      draft.to = node.from;
      break;
    }
    if (inBrackets(tokens, node)) takeBracketed(draft, behind, n);
    else take(draft, behind, n);
  }
  return {
    gifts: withLast(draft),
    recipients: draft.first,
    agent: draft.agent,
    source: draft.source,
    through: draft.through,
    behalf: draft.behalf,
    decidedBy: draft.decidedBy,
    date: draft.date,
    decidedOn: draft.decidedOn,
    to: draft.to,
  };
}

/** `Left 46 typewriters to X, and 500 to oil them`: what names nobody goes to the one named before. */
function withLast({ gifts, recipientFirst }: Draft): Draft['gifts'] {
  if (recipientFirst === true) return gifts;
  return gifts.map((gift, n) => {
    const last = gifts[n - 1];
    const isOpen = gift.recipients.length === 0 && gift.giver === null && n === gifts.length - 1;
    return isOpen && last !== undefined ? { ...gift, recipients: last.recipients } : gift;
  });
}

/** `Will pay X, which owns a third, [500]`: the amount behind such a clause, or null. */
function pastRelative({ tokens, nodes, form }: Behind, draft: Draft, n: number): number | null {
  const { lead } = nodes[n]!;
  const isRelative = norm(tokens, lead) === ',' && /^(?:which|who|whose)$/.test(norm(tokens, lead + 1));
  if (!isRelative || draft.gifts.length > 0 || draft.first.length === 0 || !form.frames.has('double')) return null;
  for (let k = n; k < nodes.length && k < n + ASIDE; k++)
    if (nodes[k]!.kind === 'amount' && isResumed(tokens, nodes[k]!)) return k;
  return null;
}

/** `[, 500]`, `[, damages of 500]`. */
function isResumed(tokens: Tokens, { lead, from }: Node): boolean {
  const of = norm(tokens, from - 1) === 'of' ? from - 1 : from;
  let k = of - 1;
  while (k > lead && of < from && of - k < RESUMED && /^\p{Ll}+$/u.test(norm(tokens, k))) k--;
  return norm(tokens, k) === ',';
}

/** How many words the noun of the resumed amount can have. */
const RESUMED = 5;

/** How many phrases a clause between recipient and amount can have. */
const ASIDE = 5;

/** Whether what belongs to the verb ends before `nodes[n]`. */
function isOver(behind: Behind, draft: Draft, n: number, end: number): boolean {
  const { tokens, nodes } = behind;
  const node = nodes[n]!;
  const isSaid = draft.gifts.length === 0 && isBehindColon(behind, node);
  return (
    node.kind === 'verb' ||
    (!isSaid && endsClause(tokens, isPastDash(behind, n) ? node.lead + 1 : node.lead, node.from)) ||
    hasAuxiliary(tokens, node) ||
    isPartFrom(tokens, nodes, n) ||
    beginsClause(tokens, nodes, n, end)
  );
}

/** `X gave 5, Y [–] 3`, `X gave the prize – 500 [–] to Y`. */
const isPastDash = ({ tokens, nodes }: Behind, n: number): boolean => {
  const before = nodes[n - 1]!;
  const isClosing =
    before.kind === 'amount' && [before.from, nodes[n]!.lead + 1].every((k) => /^[–—]$/.test(norm(tokens, k - 1)));
  return isClosing || isBehindDash(tokens, nodes, n);
};

/** `X gave away a part that evening: [500], to Y`, `X gave the prize – [500] – to Y`: how much stands behind the colon or dash. */
function isBehindColon({ tokens, form, group, isMoney }: Behind, node: Node): boolean {
  const { lead, from } = node;
  if (!isMoney(node) || group.isPassive || form.parts.subject === 'decider') return false;
  const colon = /^(?:about|another|nearly|some)$/.test(norm(tokens, from - 1)) ? from - 2 : from - 1;
  return /^[:–—]$/.test(norm(tokens, colon)) && !endsClause(tokens, lead, colon);
}

function take(draft: Draft, behind: Behind, n: number): void {
  const { tokens, nodes } = behind;
  const node = nodes[n]!;
  if (node.kind === 'date' && draft.isDescribed) draft.decidedOn ??= node.from - node.lead <= 2 ? node.index : null;
  else if (node.kind === 'date') draft.date ??= isOfVerb(tokens, node) && !isApart(tokens, node) ? node.index : null;
  else if (node.kind === 'amount') takeAmount(draft, behind, n);
  else if (node.kind === 'party') takeParty(draft, behind, n);
}

/** `500 was given, including [100] by X`: that part has a giver of its own. */
function isPartFrom(tokens: Tokens, nodes: readonly Node[], n: number): boolean {
  const [node, next] = [nodes[n]!, nodes[n + 1]];
  if (node.kind !== 'amount' || next?.kind !== 'party' || norm(tokens, node.from - 1) !== 'including') return false;
  return /^(?:by|from)$/.test(governor(tokens, next.lead, next.from));
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
    // `… and his union, [X], gave`.
    let k = norm(tokens, node.to) === ',' ? node.to + 1 : node.to;
    while (k < next.from && (isAuxiliary(norm(tokens, k)) || /ly$|^also$/.test(norm(tokens, k)))) k++;
    if (k === next.from) return true;
  }
  return node.to < end && (isAuxiliary(norm(tokens, node.to)) || isSpeaking(tokens, node, end));
}

/** `…, Ann Lee, the chairwoman, said`. */
function isSpeaking(tokens: Tokens, { to }: Node, end: number): boolean {
  if (has(tokens, to, WordClass.SpeechVerb)) return true;
  if (norm(tokens, to) !== ',') return false;
  let k = to + 1;
  while (k < end && k < to + ASIDE_WORDS && norm(tokens, k) !== ',' && !has(tokens, k, WordClass.SpeechVerb)) k++;
  if (norm(tokens, k) !== ',') return k === to + 1 && k < end && has(tokens, k, WordClass.SpeechVerb);
  while (isAuxiliary(norm(tokens, k + 1)) || isAdverb(norm(tokens, k + 1))) k++;
  return k + 1 < end && has(tokens, k + 1, WordClass.SpeechVerb);
}

/** How many words can stand between who speaks and the verb: `, renal specialist at the hospital,`. */
const ASIDE_WORDS = 12;

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
