/** Gifts that a noun tells: `a [donation] of £2,000 from X`, `X's [gift] of £2,000 to Y`, `thanks to a £2,000 [grant] from X, Y`. */
import type { Document, Party, Tokens, Transfer } from '../../model/document.js';
import { norm } from '../../text/phrases.js';
import type { Clause } from './clause.js';
import { giftOf } from './gift-of.js';
import { endsClause, governor, isFree } from './governor.js';
import { nounOf } from './noun-of-amount.js';
import { BEHIND, type Sides, sidesOf, standingFor, thanksTo } from './noun-parties.js';
import { purposeIn } from './purpose.js';
import { type Node, sameParty } from './scene.js';
import { DONOR, hasWord } from './supports.js';
import { thingsFrom } from './things-from.js';

/** How many phrases before an amount can tell of it: bounds the work on endless sentences. */
const BEFORE = 40;

/** What the words around an amount say of it. */
interface NounGift extends Sides {
  readonly decidedBy: Party | null;
  /** Whether the noun is a fine, which its bearer pays. */
  readonly isFine: boolean;
}

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
export function completedByNoun(doc: Document, { nodes, verb }: Clause, transfer: Transfer): Transfer {
  const { giver, recipient } = transfer;
  const at = nodes.findIndex((node) => node.kind === 'amount' && node.index === transfer.amount);
  const gift = nounGiftAt(doc, nodes, at);
  if (gift === null) return transfer;
  if (gift.isFine)
    return PAYS.test(verb.form.lemma) || recipient === null
      ? transfer
      : { ...transfer, giver: recipient, recipient: null, decidedBy: transfer.decidedBy ?? giver };
  return {
    ...transfer,
    giver: giver ?? (sameParty(gift.giver, recipient) ? null : gift.giver),
    recipient: recipient ?? (sameParty(gift.recipient, giver) ? null : gift.recipient),
  };
}

/** What the noun of the amount at `nodes[n]` says, or null where it has none. */
function nounGiftAt(doc: Document, all: readonly Node[], at: number): NounGift | null {
  if (all[at]?.kind !== 'amount') return null;
  const n = Math.min(at, BEFORE);
  const nodes = all.slice(at - n, at + BEFORE);
  const noun = nounOf(doc.tokens, nodes, n);
  if (noun === null)
    return (
      bracketed(doc.tokens, nodes, n) ??
      giftOf(doc.tokens, nodes, n) ??
      thingsFrom(doc, nodes, n) ??
      thankedFor(doc, nodes, n) ??
      carried(doc, nodes, n) ??
      listedFine(doc.tokens, nodes, n)
    );
  if (noun.frame === 'fine') return fineOf(doc.tokens, nodes, n);
  return { decidedBy: null, isFine: false, ...sidesOf(doc, nodes, n, noun) };
}

/** `Thanked X for [the 500] awarded in April`. */
function thankedFor(doc: Document, nodes: readonly Node[], n: number): NounGift | null {
  const thanked = nodes[n]!.from - nodes[n]!.lead <= 2 ? thanksTo(doc, nodes, n) : null;
  return thanked === null ? null : { ...thanked, decidedBy: null, isFine: false };
}

/** `The donors were X ([500 euros]) and Y with [300 euros]`. */
function bracketed(tokens: Tokens, nodes: readonly Node[], n: number): NounGift | null {
  const { lead, from } = nodes[n]!;
  const before = nodes[n - 1];
  const isBracketed = from - lead === 1 && /^(?:\(|with)$/.test(norm(tokens, lead));
  if (before?.kind !== 'party') return null;
  const isSaid = isBracketed && hasWord(tokens, nodes[0]!.lead, lead, DONOR);
  if (!isSaid && !isSource(tokens, nodes, n)) return null;
  return { giver: before.party, recipient: null, decidedBy: null, isFine: false };
}

/** `It was paid for by X ([500])`, `the rice comes from X: [12] tonnes`, `from X: [500] a head`. */
function isSource(tokens: Tokens, nodes: readonly Node[], n: number): boolean {
  const [before, { lead, from }] = [nodes[n - 1]!, nodes[n]!];
  if (!/^[:(]$/.test(norm(tokens, lead)) || from - lead > 3) return false;
  const by = governor(tokens, before.lead, before.from);
  let k = before.from - 1;
  while (k >= before.lead && !/^(?:by|from|of)$/.test(norm(tokens, k))) k--;
  const verb = norm(tokens, k - 1) === 'for' ? norm(tokens, k - 2) : norm(tokens, k - 1);
  if (by === 'by') return GIVEN.test(verb);
  return by === 'from' && (k === nodes[0]!.lead || COMING.test(verb) || norm(tokens, k - 1) === 'expense');
}

const GIVEN =
  /^(?:borne|contributed|covered|donated|financed|footed|funded|gifted|given|paid|presented|provided|sponsored|supplied)$/;
const COMING = /^(?:arrived|came|come|comes|coming|from|gift|gifts|is|are|was|were)$/;

/** `X arrived with an envelope holding [500]`: for the body that sent him. */
function carried(doc: Document, nodes: readonly Node[], n: number): NounGift | null {
  const { tokens } = doc;
  const { lead, from } = nodes[n]!;
  let k = from - 1;
  while (k > lead && norm(tokens, k) !== 'with') k--;
  if (k < lead || norm(tokens, k) !== 'with' || !hasWord(tokens, k, from, CARRIED)) return null;
  const subject = nodes.slice(0, n).find((node) => node.kind === 'party' && isFree(tokens, node));
  return subject?.kind === 'party'
    ? { giver: standingFor(doc, subject.party), recipient: null, decidedBy: null, isFine: false }
    : null;
}

const CARRIED = new Set(['check', 'cheque', 'envelope', 'voucher', 'vouchers']);

/** `X: fine [500]`, `X: disqualification of the ground, penalty [500]`. */
function listedFine(tokens: Tokens, nodes: readonly Node[], n: number): NounGift | null {
  const { from } = nodes[n]!;
  const first = nodes[0];
  const isFine = /^(?:fine|fines|penalty)$/.test(norm(tokens, norm(tokens, from - 1) === ':' ? from - 2 : from - 1));
  if (!isFine || first?.kind !== 'party' || norm(tokens, first.to) !== ':') return null;
  return { giver: first.party, recipient: null, decidedBy: null, isFine: false };
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
