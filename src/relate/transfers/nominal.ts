/** Gifts that a noun tells: `a [donation] of £2,000 from X`, `X's [gift] of £2,000 to Y`, `thanks to a £2,000 [grant] from X, Y`. */
import { entries } from '../../lexicon/entries.js';
import { DONORS, GETTING_SUPPORTS, GIVING_NOUNS, GIVING_SUPPORTS } from '../../lexicon/transfer-nouns.js';
import type { Document, Party, Tokens, Transfer } from '../../model/document.js';
import { norm } from '../../text/phrases.js';
import { singularOf } from '../../text/singular.js';
import { endsClause, governor, isFree } from './governor.js';
import type { VerbForm } from './frames.js';
import { donorOf } from './pacts.js';
import { purposeIn } from './purpose.js';
import { type Node, type PartyNode, PREPOSITION, sameParty } from './scene.js';

const GIVING = new Map(
  entries(GIVING_NOUNS).map((line) => {
    const [noun = '', frame = 'gift'] = line.split(': ');
    return [noun, frame];
  }),
);
const DONOR = new Set(entries(DONORS));
const GIVES = new Set(entries(GIVING_SUPPORTS));
const GETS = new Set(entries(GETTING_SUPPORTS));
const THANKS = new Set(['thanked', 'thanking', 'thanks']);
const MEANS = new Set(['through', 'thanks', 'using', 'with']);
const HELPS = new Set(['allow', 'allowed', 'arrived', 'enable', 'enabled', 'help', 'helped', 'helps', 'reached']);
/** How many phrases behind the amount can belong to the noun. */
const BEHIND = 4;
/** How many amounts one noun or giver can have. */
const MAX_JOINED = 6;
/** How far before `was 500` its noun can stand. */
const LINK_REACH = 16;
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
  const noun = nounOf(doc.tokens, nodes, n);
  if (noun === null) return bracketed(doc.tokens, nodes, n);
  if (noun.frame === 'fine') return fineOf(doc.tokens, nodes, n);
  const said = partiesOf(doc, nodes, n, noun);
  if (noun.frame === 'pact' && said.giver === null) return null;
  return completed(doc.tokens, nodes, n, noun.at, said);
}

interface Noun {
  readonly frame: string;
  /** The token of the noun, or of the amount where the noun stands behind it or is left out. */
  readonly at: number;
}

/** `A donation of 500`, `X's donation to Y was 500`, `a 500 dollar donation`, `with 500 from X`. */
function nounOf(tokens: Tokens, nodes: readonly Node[], n: number): Noun | null {
  const { lead, from, to } = nodes[n]!;
  for (let k = to; k < to + NEAR; k++) {
    const word = norm(tokens, k);
    const frame = frameOfNoun(word);
    if (frame !== undefined) return { frame, at: from };
    if (!/^\p{Ll}/u.test(word) || (PREPOSITION.has(word) && !(k === to && /^(?:in|of)$/.test(word)))) break;
  }
  const isPart = norm(tokens, from - 1) === 'including' || (norm(tokens, to) === 'of' && /^(?:it|that|which)$/.test(norm(tokens, to + 1)));
  if (isPart || (/^(?:from|donated|given|provided)$/.test(norm(tokens, to)) && hasWord(tokens, lead, from, MEANS)))
    return { frame: 'gift', at: from };
  return nounBefore(tokens, nodes[n]!) ?? joinedNoun(tokens, nodes, n) ?? linkedNoun(tokens, nodes, n) ?? fromTo(tokens, nodes, n);
}

/** `A donation of [500]`, `a donation, [500],`. */
function nounBefore(tokens: Tokens, { lead, from }: Node): Noun | null {
  for (let k = from - 1; k >= lead && k > from - 6; k--) {
    const frame = frameOfNoun(norm(tokens, k));
    if (frame === undefined) continue;
    return JOINT.test(norm(tokens, k + 1)) && norm(tokens, k - 1) !== 'no' ? { frame, at: k } : null;
  }
  return null;
}

/** `A gift of 500 euros and [40] cribs`. */
function joinedNoun(tokens: Tokens, nodes: readonly Node[], n: number): Noun | null {
  let first = n;
  while (first > 0 && n - first < MAX_JOINED && isJoined(tokens, nodes, first)) first--;
  return first === n ? null : nounBefore(tokens, nodes[first]!);
}

const isJoined = (tokens: Tokens, nodes: readonly Node[], n: number): boolean =>
  nodes[n]?.kind === 'amount' &&
  nodes[n - 1]?.kind === 'amount' &&
  /^(?:and|,)$/.test(governor(tokens, nodes[n]!.lead, nodes[n]!.from));

/** `600 stoves from X to Y`: where a thing goes from one to another, no noun is needed. */
function fromTo(tokens: Tokens, nodes: readonly Node[], n: number): Noun | null {
  let last = n;
  while (last - n < MAX_JOINED && isJoined(tokens, nodes, last + 1)) last++;
  const [giver, recipient] = [nodes[last + 1], nodes[last + 2]];
  if (giver?.kind !== 'party' || recipient?.kind !== 'party') return null;
  const isPair =
    governor(tokens, giver.lead, giver.from) === 'from' && governor(tokens, recipient.lead, recipient.from) === 'to';
  return isPair && recipient.from - recipient.lead < 4 ? { frame: 'gift', at: nodes[n]!.from } : null;
}

const JOINT = /^(?:of|valued|worth|totalling|totaling|for|amounting|,|to|equal|in)$/;

/** `X's [donation] to Y, in 1987, was 40 dollars`. */
function linkedNoun(tokens: Tokens, nodes: readonly Node[], n: number): Noun | null {
  const { from, lead } = nodes[n]!;
  let link = from - 1;
  while (link > lead && /^(?:about|almost|nearly|only|some|to|at)$/.test(norm(tokens, link))) link--;
  if (!/^(?:was|is|amounted|amounts|came|reached|totalled|totaled|totals|stood)$/.test(norm(tokens, link))) return null;
  for (let k = link - 1; k >= nodes[0]!.lead && k > link - LINK_REACH; k--) {
    if (/^[;:“”"–—]$/.test(norm(tokens, k))) return null;
    const frame = frameOfNoun(norm(tokens, k));
    if (frame !== undefined) return { frame, at: k };
  }
  return null;
}

/** `The donors were X ([500 euros]) and Y with [300 euros]`. */
function bracketed(tokens: Tokens, nodes: readonly Node[], n: number): NounGift | null {
  const { lead, from } = nodes[n]!;
  const before = nodes[n - 1];
  const isBracketed = from - lead === 1 && /^(?:\(|with)$/.test(norm(tokens, lead));
  if (!isBracketed || before?.kind !== 'party' || !hasWord(tokens, nodes[0]!.lead, lead, DONOR)) return null;
  return { giver: before.party, recipient: null, decidedBy: null, isFine: false };
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
function partiesOf(doc: Document, nodes: readonly Node[], n: number, { at, frame }: Noun): Said {
  const { tokens } = doc;
  const first = nodes.findIndex(({ from }) => from > at);
  const before = nodes.slice(0, first === -1 ? n : Math.min(first, n)).at(-1);
  const isOwner = before?.kind === 'party' && /^['’]s?$/.test(norm(tokens, before.to)) && at - before.to < 5;
  const owner = isOwner ? before.party : null;
  const said: Said = { giver: null, recipient: null };
  const sides: PartyNode[] = [];
  for (const node of [...nodes.slice(first === -1 ? n : first, n), ...nodes.slice(n + 1, n + 1 + BEHIND)]) {
    const isOther = node.kind === 'verb' && node.form.lemma !== 'sign' && node.from !== nodes[n]!.to;
    if (isOther || endsClause(tokens, node.lead, node.from)) break;
    if (node.kind !== 'party') continue;
    const by = governor(tokens, node.lead, node.from);
    const isSide = by === 'between' || by === 'with' || (by === 'by' && frame === 'pact');
    if (isSide || (by === 'and' && sides.length === 1)) sides.push(node);
    else if (by === 'from' || by === 'by') said.giver ??= node.party;
    else if (by === 'to' || (by === 'for' && node.party?.kind === 'organisation')) said.recipient ??= node.party;
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
