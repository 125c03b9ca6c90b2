/** What the words before a list say of all its items: `The Federation handed over:`, `Donations received in May`, `Grants approved:`. */
import type { Document, Party, Tokens } from '../../model/document.js';
import { norm } from '../../text/phrases.js';
import { Gap } from '../../text/shape.js';
import { wordTest } from '../../text/word-test.js';
import type { Clause } from './clause.js';
import { DECISION, isMeetingOf } from './controllers.js';
import { governor, isFree } from './governor.js';
import { partsOf } from './parts.js';
import { MONEY, type Node, type PartyNode } from './scene.js';
import { mainBody } from './speaker.js';
import { hasWord } from './supports.js';

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
    const giver = partsOf(doc, clause).giver ?? (isDecided ? (mainBody(doc) ?? firstBody(doc, from)) : null);
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
    if (isReceived && /^(?:aid|assistance|contributions|donations|gifts|goods|grants|help|supplies)$/.test(word))
      return true;
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
