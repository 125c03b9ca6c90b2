/** Gifts in lists: `The Federation handed over: • to [Dobra Khata] – [350 kits]; • to …`, `– [$540,000] to [Holloway], paid by …`. */

import { PURPOSE_VERBS } from '../../lexicon/decision-words.js';
import { entries } from '../../lexicon/entries.js';
import type { Document, Party, Tokens, Transfer } from '../../model/document.js';
import { norm } from '../../text/phrases.js';
import { Gap } from '../../text/shape.js';
import { wordTest } from '../../text/word-test.js';
import { amountGovernor } from './amount-governor.js';
import { isMeasure } from './amounts-behind.js';
import type { Clause } from './clause.js';
import { DECISION, isMeetingOf } from './controllers.js';
import { governor, isFree } from './governor.js';
import { partsOf } from './parts.js';
import { purposeIn } from './purpose.js';
import { MONEY, type Node, type PartyNode, sameParty } from './scene.js';
import { mainBody } from './speaker.js';
import { hasWord } from './supports.js';

const PURPOSE = new Set(entries(PURPOSE_VERBS));

/** What the sentence before a list says of all its items. */
export interface Intro {
  readonly giver: Party | null;
  /** Whether its items name who gave, and to whom: `Donations received by X:`. */
  readonly isOfDonors: boolean;
  readonly recipient: Party | null;
  readonly decidedBy: Party | null;
  readonly date: number | null;
  /** Whether its items are what each has to pay. */
  readonly isFine: boolean;
  /** Whether it only names who does what its items say: `Under the pact, the company:`. */
  readonly isBare: boolean;
  /** Whether it tells itself of a gift: `X disbursed:`. */
  readonly isOfClause: boolean;
  /** What each item gets, where the intro says it: `A cash prize of [5 million]:`. */
  readonly amounts: readonly number[];
}

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

/** What sentence `s` says of the list that it announces; null where it ends in no colon or announces no gifts. */
export function introOf(
  doc: Document,
  nodes: readonly Node[],
  clauses: readonly Clause[],
  s: number,
  outer: Intro | null,
): Intro | null {
  const { tokens, sentences } = doc;
  const [from, to] = [sentences.at[s]!, sentences.at[s + 1]!];
  const isAnnounced = norm(tokens, to - 1) === ':';
  if (!isAnnounced && !isHeading(doc, from, to)) return null;
  const date = nodes.find(({ kind }) => kind === 'date');
  const words = Array.from({ length: to - from }, (_, n) => norm(tokens, from + n));
  const dated = {
    date: date?.kind === 'date' ? date.index : (outer?.date ?? null),
    isFine: words.some((word) => /^(?:fine|penalty|fines|penalties|fined)$/.test(word)),
    isBare: false,
    isOfClause: false,
    isOfDonors: false,
    recipient: null,
    amounts: [] as readonly number[],
  };
  if (isOfDonors(tokens, from, to))
    return {
      ...dated,
      giver: null,
      decidedBy: null,
      isOfDonors: true,
      recipient: namedIn(tokens, nodes) ?? mainBody(doc) ?? firstBody(doc, from),
    };
  if (!isAnnounced) return null;
  const clause = clauses.find((one) => partsOf(doc, one).giver !== null) ?? clauses.at(-1);
  if (clause !== undefined) {
    const isDecided = words.some((word) => DECISION.has(word));
    const giver = partsOf(doc, clause).giver ?? (isDecided ? mainBody(doc) : null);
    return { ...dated, giver, decidedBy: clause.subject.decidedBy, isOfClause: true };
  }
  const body = nodes.find(
    (node): node is PartyNode => node.kind === 'party' && (isFree(tokens, node) || isMeetingOf(tokens, node)),
  );
  if (words.some((word) => DECISION.has(word)))
    return { ...dated, giver: body?.party ?? mainBody(doc) ?? firstBody(doc, from), decidedBy: body?.party ?? null };
  if (words.some((word) => /^(?:agreed|pledged|promised|undertook|undertakes)$/.test(word)))
    return { giver: body?.party ?? null, decidedBy: null, ...dated };
  const last = nodes.at(-1);
  if (last?.kind === 'party' && last.to === to - 1)
    return { ...dated, giver: last.party, decidedBy: null, isBare: true };
  if (!words.some((word) => MONEY.has(word) || /^fines?$/.test(word))) return null;
  // `X awarded: / A cash prize of 5 million: / – Y`.
  const amounts = nodes.flatMap((node) => (node.kind === 'amount' ? [node.index] : []));
  return { giver: outer?.giver ?? null, decidedBy: outer?.decidedBy ?? null, ...dated, amounts };
}

/** `Donations received in May`, `our sponsors`: what follows names who gave. */
function isOfDonors(tokens: Tokens, from: number, to: number): boolean {
  const isReceived = hasWord(tokens, from, to, RECEIVED);
  for (let k = from; k < to; k++) {
    const word = norm(tokens, k);
    if (/^(?:donors|sponsors|contributors|funders|backers|benefactors)$/.test(word)) return true;
    if (isReceived && /^(?:donations|contributions|gifts|grants)$/.test(word)) return true;
  }
  return false;
}

const RECEIVED: ReadonlySet<string> = new Set(['comprise', 'comprised', 'from', 'include', 'included', 'received']);

/** The body that the words before a list name. */
function namedIn(tokens: Tokens, nodes: readonly Node[]): Party | null {
  const node = nodes.find((one) => one.kind === 'party' && governor(tokens, one.lead, one.from) !== 'from');
  return node?.kind === 'party' ? node.party : null;
}

/** The body named first, where that is before token `to`: a newsletter names its own. */
function firstBody({ organisations }: Document, to: number): Party | null {
  const index = organisations.findIndex(({ mentions }) => mentions.some(({ from }) => from < to));
  return index === -1 ? null : { kind: 'organisation', index };
}

/** A short line that ends in no point. */
const isHeading = ({ tokens }: Document, from: number, to: number): boolean =>
  to - from <= HEADING && isLine(tokens, from) && isLine(tokens, to) && !/^[.!?,;]$/.test(norm(tokens, to - 1));

const isLine = (tokens: Tokens, k: number): boolean => k < tokens.length && (tokens.gap[k]! & Gap.Line) !== 0;

/** How many words a heading can have. */
const HEADING = 8;

const decides = wordTest(({ norm: word }) => DECISION.has(word));

/** Who decided or granted something in a sentence, which the next may tell more of. */
export function deciderIn({ tokens, sentences }: Document, nodes: readonly Node[], s: number): Party | null {
  const parties = nodes.filter((node): node is PartyNode => node.kind === 'party');
  for (let k = sentences.at[s]!; k < sentences.at[s + 1]!; k++) {
    if (!decides(tokens.word[k]!)) continue;
    const decider =
      parties.find(({ lead, from }) => governor(tokens, lead, from) === 'decision') ??
      parties.find((node) => isFree(tokens, node) || isMeetingOf(tokens, node));
    return decider?.party ?? null;
  }
  return null;
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
