/** Gifts that a noun tells: `a [donation] of £2,000 from X`, `X's [gift] of £2,000 to Y`, `thanks to a £2,000 [grant] from X, Y`. */
import { entries } from '../../lexicon/entries.js';
import { GETTING_SUPPORTS, GIVING_NOUNS, GIVING_SUPPORTS } from '../../lexicon/transfer-nouns.js';
import type { Document, Party, Tokens, Transfer } from '../../model/document.js';
import { norm } from '../../text/phrases.js';
import { singularOf } from '../../text/singular.js';
import { endsClause, governor, isFree } from './governor.js';
import type { VerbForm } from './frames.js';
import { donorOf } from './pacts.js';
import { purposeIn } from './purpose.js';
import { type AmountNode, type Node, type PartyNode, PREPOSITION, sameParty } from './scene.js';

const GIVING = new Map(
  entries(GIVING_NOUNS).map((line) => {
    const [noun = '', frame = 'gift'] = line.split(': ');
    return [noun, frame];
  }),
);
const GIVES = new Set(entries(GIVING_SUPPORTS));
const GETS = new Set(entries(GETTING_SUPPORTS));
const THANKS = new Set(['thanked', 'thanking', 'thanks']);
const MEANS = new Set(['through', 'thanks', 'using', 'with']);
const HELPS = new Set(['allow', 'allowed', 'arrived', 'enable', 'enabled', 'help', 'helped', 'helps', 'reached']);
/** How many phrases behind the amount can belong to the noun. */
const BEHIND = 4;
/** How many words can stand between an amount and its noun: `a €24 million [loan]`, `500 manat in financial [aid]`. */
const NEAR = 3;

/** What the words around an amount say of it. */
export interface NounGift {
  readonly giver: Party | null;
  readonly recipient: Party | null;
  readonly decidedBy: Party | null;
  /** Whether the noun is a fine, which its bearer pays. */
  readonly isFine: boolean;
}

const frameOfNoun = (word: string): string | undefined => GIVING.get(word) ?? GIVING.get(singularOf(word) ?? '');

/** Transfers of nouns in the sentence that ends before token `end`, for amounts that no verb has taken. */
export function nominalGifts(
  doc: Document,
  nodes: readonly Node[],
  taken: ReadonlySet<number | null>,
  end: number,
): Transfer[] {
  return nodes.flatMap((node, n) => {
    if (node.kind !== 'amount' || taken.has(node.index)) return [];
    const gift = nounGiftAt(doc, nodes, n);
    if (gift === null || gift.giver === null) return [];
    const { start, end: last } = doc.amounts[node.index]!;
    return [
      {
        giver: gift.giver,
        recipient: gift.recipient,
        amount: node.index,
        thing: null,
        decidedBy: gift.decidedBy,
        purpose: purposeIn(doc, nodes, node.to, end),
        date: null,
        evidence: [{ start, end: last }],
        rule: 'transfer-noun',
        confidence: 0.6,
      },
    ];
  });
}

/** Verbs of a payer, of whom a fine is no gift to somebody else. */
const PAYS = /^(?:pay|remit|repay|transfer)$/;

/** The transfer that a verb tells with what the noun adds: `provided a loan of 500 from X`, `was given a fine of 500`. */
export function completedByNoun(
  doc: Document,
  nodes: readonly Node[],
  { lemma }: VerbForm,
  transfer: Transfer,
): Transfer {
  const { giver, recipient } = transfer;
  const at = nodes.findIndex((node) => node.kind === 'amount' && node.index === transfer.amount);
  const gift = nounGiftAt(doc, nodes, at);
  if (gift === null) return transfer;
  if (gift.isFine)
    return PAYS.test(lemma) || recipient === null
      ? transfer
      : { ...transfer, giver: recipient, recipient: null, decidedBy: transfer.decidedBy ?? giver };
  return {
    ...transfer,
    giver: giver ?? (sameParty(gift.giver, recipient) ? null : gift.giver),
    recipient: recipient ?? (sameParty(gift.recipient, giver) ? null : gift.recipient),
  };
}

/** What the noun of the amount at `nodes[n]` says, or null where it has none. */
export function nounGiftAt(doc: Document, nodes: readonly Node[], n: number): NounGift | null {
  const node = nodes[n];
  if (node?.kind !== 'amount') return null;
  const noun = nounOf(doc.tokens, node);
  if (noun === null) return null;
  if (noun.frame === 'fine') return fineOf(doc.tokens, nodes, n);
  const said = partiesOf(doc, nodes, n, noun.from);
  if (noun.frame === 'pact' && said.giver === null) return null;
  return completed(doc.tokens, nodes, n, noun.from, said);
}

/** `A donation of 500`, `a donation, 500,`, `a 500 dollar donation`, with the noun's frame and the first token of its phrase. */
function nounOf(tokens: Tokens, { lead, from, to }: AmountNode): { frame: string; from: number } | null {
  for (let k = to; k < to + NEAR; k++) {
    const word = norm(tokens, k);
    const frame = frameOfNoun(word);
    if (frame !== undefined) return { frame, from };
    if (!/^\p{Ll}/u.test(word) || (PREPOSITION.has(word) && !(k === to && /^(?:in|of)$/.test(word)))) break;
  }
  // `With 500 from X`.
  if (/^(?:from|donated|given|provided)$/.test(norm(tokens, to)) && hasWord(tokens, lead, from, MEANS)) return { frame: 'gift', from };
  for (let k = from - 1; k >= lead && k > from - 6; k--) {
    const frame = frameOfNoun(norm(tokens, k));
    if (frame === undefined) continue;
    if (norm(tokens, k - 1) === 'no') return null;
    return /^(?:of|valued|worth|totalling|totaling|for|amounting|,|to|equal|in)$/.test(norm(tokens, k + 1)) ? { frame, from: k } : null;
  }
  return null;
}

/** `A fine of 500 was imposed on [X] by [Y]`, `[X] received a fine of 500`. */
function fineOf(tokens: Tokens, nodes: readonly Node[], n: number): NounGift {
  let giver: Party | null = null;
  let decidedBy: Party | null = null;
  for (const node of nodes.slice(n + 1, n + 1 + BEHIND)) {
    if (endsClause(tokens, node.lead, node.from)) break;
    if (node.kind !== 'party') continue;
    const by = governor(tokens, node.lead, node.from);
    if (by === 'by') decidedBy ??= node.party;
    else if (by === 'on' || by === 'against') giver ??= node.party;
  }
  return { giver, recipient: null, decidedBy, isFine: true };
}

interface Said {
  giver: Party | null;
  recipient: Party | null;
}

/** What stands in the noun's own phrase: `X's`, `from X`, `to Y`, `between X and Y`. */
function partiesOf(doc: Document, nodes: readonly Node[], n: number, from: number): Said {
  const { tokens } = doc;
  const before = nodes[n - 1];
  const isOwner = before?.kind === 'party' && norm(tokens, before.to) === "'s" && from - before.to < 5;
  const owner = isOwner ? before.party : null;
  const said: Said = { giver: null, recipient: null };
  const sides: PartyNode[] = [];
  for (const node of nodes.slice(n + 1, n + 1 + BEHIND)) {
    const isOther = node.kind === 'verb' && node.form.lemma !== 'sign' && node.from !== nodes[n]!.to;
    if (isOther || endsClause(tokens, node.lead, node.from)) break;
    if (node.kind !== 'party') continue;
    const by = governor(tokens, node.lead, node.from);
    if (by === 'from' || by === 'by') said.giver ??= node.party;
    else if (by === 'to') said.recipient ??= node.party;
    else if (by === 'between' || by === 'with' || (by === 'and' && sides.length === 1)) sides.push(node);
  }
  if (said.giver !== null) said.recipient ??= owner;
  else said.giver = owner;
  if (sides.length === 1 || said.giver === null) pactOf(doc, nodes, n, sides, said);
  return said;
}

/** `X and Y signed a loan agreement of 500`, `X signed … with Y`, `… was signed between X and Y`. */
function pactOf(doc: Document, nodes: readonly Node[], n: number, behind: readonly PartyNode[], said: Said): void {
  const { tokens } = doc;
  const signing = nodes.slice(0, n).findLastIndex((node) => node.kind === 'verb' && node.form.lemma === 'sign');
  const isSigned = signing !== -1 || nodes[n + 1]?.kind === 'verb' || behind.length === 2 || isAgreed(tokens, nodes[n]!);
  if (!isSigned) return;
  const before = nodes.slice(0, signing === -1 ? n : signing).filter((node): node is PartyNode => node.kind === 'party' && isFree(tokens, node));
  const sides = [...before.slice(behind.length - 2), ...behind];
  const [first, second] = sides;
  if (sides.length !== 2 || first!.party === null || second!.party === null) return;
  // Who signs a contract pays, unless the other is one that lends.
  const signer = behind.length === 1 ? first!.party : null;
  const giver = donorOf(doc, first!.party, second!.party) ?? signer;
  if (giver === null || said.recipient !== null) return;
  said.giver = giver;
  said.recipient = sameParty(giver, first!.party) ? second!.party : first!.party;
}

const isAgreed = (tokens: Tokens, { lead, from }: Node): boolean => hasWord(tokens, lead, from, new Set(['agreed', 'reached']));

/** The side that the noun's phrase leaves open, where the clause around it says who it is. */
function completed(tokens: Tokens, nodes: readonly Node[], n: number, from: number, said: Said): NounGift {
  const { giver, recipient } = thanksTo(tokens, nodes, n) ?? said;
  const done = { giver, recipient, decidedBy: null, isFine: false };
  const subject = subjectBefore(tokens, nodes, n);
  if (recipient === null && giver !== null) {
    if (subject === null) return { ...done, recipient: beneficiary(tokens, nodes, n) };
    const isGetting = !sameParty(subject.party, giver) && hasWord(tokens, subject.to, from, GETS);
    return isGetting ? { ...done, recipient: subject.party } : done;
  }
  const isGiving = giver === null && recipient !== null && subject !== null && hasWord(tokens, subject.to, from, GIVES);
  return isGiving ? { ...done, giver: subject.party } : done;
}

/** `X thanked Y for the donation of 500`. */
function thanksTo(tokens: Tokens, nodes: readonly Node[], n: number): Said | null {
  const [thanking, thanked] = [nodes[n - 2], nodes[n - 1]];
  if (thanked?.kind !== 'party' || norm(tokens, thanked.to) !== 'for' || !hasWord(tokens, thanked.lead, thanked.from, THANKS))
    return null;
  const isSubject = thanking?.kind === 'party' && isFree(tokens, thanking);
  return { giver: thanked.party, recipient: isSubject ? thanking.party : null };
}

/** The first party of the clause that nothing governs. */
function subjectBefore(tokens: Tokens, nodes: readonly Node[], n: number): PartyNode | null {
  let found: PartyNode | null = null;
  for (let k = n - 1; k >= 0; k--) {
    const node = nodes[k]!;
    if (endsClause(tokens, nodes[k + 1]!.lead, nodes[k + 1]!.from)) break;
    if (node.kind === 'party' && isFree(tokens, node)) found = node;
  }
  return found;
}

/** `With 500 euros from X, [Y] bought`, `500 euros from X will help [Y] to buy`. */
function beneficiary(tokens: Tokens, nodes: readonly Node[], n: number): Party | null {
  const isOpening = GETS.has(norm(tokens, nodes[0]!.lead));
  for (let k = n + 1; k < nodes.length; k++) {
    const node = nodes[k]!;
    if (node.kind !== 'party') continue;
    if (hasWord(tokens, node.lead, node.from, HELPS)) return node.party;
    if (isOpening && governor(tokens, node.lead, node.from) === ',') return node.party;
  }
  return null;
}

function hasWord(tokens: Tokens, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let k = from; k < to; k++) if (words.has(norm(tokens, k))) return true;
  return false;
}
