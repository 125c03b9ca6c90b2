/** Gifts in lists: `The Federation handed over: • to [Dobra Khata] – [350 kits]; • to …`, `– [$540,000] to [Holloway], paid by …`. */

import { PURPOSE_VERBS } from '../../lexicon/decision-words.js';
import { entries } from '../../lexicon/entries.js';
import type { Document, Party, Tokens, Transfer } from '../../model/document.js';
import { norm } from '../../text/phrases.js';
import { Gap } from '../../text/shape.js';
import { amountGovernor } from './amount-governor.js';
import { isMeasure } from './amounts-behind.js';
import { governor } from './governor.js';
import type { Intro } from './intros.js';
import { purposeIn } from './purpose.js';
import { type Node, type PartyNode, sameParty } from './scene.js';

const PURPOSE = new Set(entries(PURPOSE_VERBS));

/** Transfers of the items in tokens `[from, to)`, one or more with `;` between. */
export function itemsOf(doc: Document, nodes: readonly Node[], intro: Intro): Transfer[] {
  if (intro.isBare) return [];
  const found: Transfer[] = [];
  let begin = 0;
  for (let n = 1; n <= nodes.length; n++) {
    if (n < nodes.length && !hasSemicolon(doc, nodes[n]!)) continue;
    found.push(...itemOf(doc, nodes.slice(begin, n), intro));
    begin = n;
  }
  return found;
}

function hasSemicolon({ tokens }: Document, { lead, from }: Node): boolean {
  for (let k = lead; k < from; k++) if (norm(tokens, k) === ';') return true;
  return false;
}

function itemOf(doc: Document, nodes: readonly Node[], intro: Intro): Transfer[] {
  const { tokens } = doc;
  const amounts = nodes.filter(
    (node, n) => node.kind === 'amount' && isItemAmount(doc, node) && !isMeasure(tokens, nodes[n - 1], node),
  );
  const given =
    amounts.length === 0 ? intro.amounts : amounts.flatMap((node) => (node.kind === 'amount' ? [node.index] : []));
  const sides = sidesOf(doc, nodes, intro);
  if (given.length === 0 || sides === null || sameParty(sides.giver, sides.recipient)) return [];
  const { giver, recipient, at } = sides;
  const end = nodes.at(-1)!.to;
  return given.map((amount) => {
    const span = doc.amounts[amount]!;
    return {
      giver,
      recipient,
      amount,
      thing: null,
      decidedBy: intro.decidedBy,
      purpose: purposeIn(doc, nodes, at, Math.min(end + 12, doc.sentences.at[tokens.sentence[nodes[0]!.from]! + 1]!)),
      date: intro.date,
      evidence: [{ start: span.start, end: span.end }],
      rule: 'transfer-listed',
      confidence: giver === null ? 0.55 : 0.7,
    };
  });
}

interface Sides {
  readonly giver: Party | null;
  readonly recipient: Party | null;
  /** The token behind which its purpose may stand. */
  readonly at: number;
}

/** Who gives and gets in one item; null where nobody is named or spoken of. */
function sidesOf(doc: Document, nodes: readonly Node[], intro: Intro): Sides | null {
  const { tokens } = doc;
  const first = nodes[0]!;
  if (intro.isOfDonors) {
    const isDonor = first.kind === 'party' && /^[–—:(,-]$/.test(norm(tokens, first.to));
    const donor = isDonor ? first : sourceIn(tokens, nodes);
    return donor === undefined ? null : { giver: donor.party, recipient: intro.recipient, at: donor.to };
  }
  const recipient = nodes.find((node): node is PartyNode => isRecipient(doc, nodes, node, intro));
  if (recipient === undefined || recipient.party === null)
    // `500 manat to each of the families`.
    return intro.isOfClause && intro.giver !== null && first.kind === 'amount' && hasRecipientPhrase(tokens, first.to)
      ? { giver: intro.giver, recipient: null, at: first.to }
      : null;
  if (intro.isFine) return { giver: recipient.party, recipient: null, at: recipient.to };
  const source = sourceIn(tokens, nodes);
  return { giver: source?.party ?? intro.giver, recipient: recipient.party, at: recipient.to };
}

/** `500 euros from [X]`. */
const sourceIn = (tokens: Tokens, nodes: readonly Node[]): PartyNode | undefined =>
  nodes.find(
    (node): node is PartyNode => node.kind === 'party' && /^(?:from|by)$/.test(governor(tokens, node.lead, node.from)),
  );

function hasRecipientPhrase(tokens: Tokens, from: number): boolean {
  for (let k = from; k < from + NEAR && !/^[,;.]$/.test(norm(tokens, k)); k++)
    if (norm(tokens, k) === 'to' && !PURPOSE.has(norm(tokens, k + 1))) return true;
  return false;
}

/** How many words what is counted can have. */
const NEAR = 5;

/** An amount that stands for itself: `to X – 350 kits`, `€12,000 for X`. */
function isItemAmount({ tokens }: Document, node: Node): boolean {
  const by = amountGovernor(tokens, node.lead, node.from);
  return by === '' || by === 'measure' || by === 'and' || by === ',' || /^[–—:«“]$/.test(by);
}

/** `To X –`, `500 euros for X`; a plain name only where it begins the item: `X – 500 euros`. */
function isRecipient({ tokens }: Document, nodes: readonly Node[], node: Node, intro: Intro): boolean {
  if (node.kind !== 'party') return false;
  const by = governor(tokens, node.lead, node.from);
  if (by === 'to') return true;
  const before = nodes[nodes.indexOf(node) - 1];
  if (by === 'for') return before?.kind === 'amount';
  const isFirst = before === undefined && (intro.amounts.length > 0 || /^[–—:-]$/.test(norm(tokens, node.to)));
  if (isFirst) return by === '' || /^[–—:]$/.test(by);
  // `1st place – X, 500 euros`.
  const next = nodes[nodes.indexOf(node) + 1];
  const isPaired = next?.kind === 'amount' && next.lead === node.to && norm(tokens, node.to) === ',';
  return before === undefined && isPaired && next.from - next.lead === 1 && /^[–—]$/.test(by);
}

/** How many words a line of two can have. */
const MAX_PAIR = 20;

/** A line of a list, behind a bullet, a dash, a number or a letter, or its second sentence. */
export function isItem({ tokens, sentences }: Document, s: number): boolean {
  const from = sentences.at[s]!;
  if (!(tokens.gap[from]! & Gap.Line)) return true;
  return (
    /^(?:[•◦▪▫■□●○◆▲△►▶➤➡→✓✔☑‣⁃*·–—-]|[(]|\d{1,2}(?:\.\d{1,2})?|[a-z])$/.test(norm(tokens, from)) ||
    isPair(tokens, from, sentences.at[s + 1]!)
  );
}

/** `Vostok Ltd – EUR 1,284`: a line of two with a dash between, without a point. */
function isPair(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > MAX_PAIR || norm(tokens, to - 1) === '.') return false;
  for (let k = from + 1; k < to - 1; k++) if (/^[–—-]$/.test(norm(tokens, k))) return true;
  return false;
}
