/**
 * Things without a number that a phrase calls given: `the plot is [a gift of X] to Y`, `[from X] came a telescope`, `a box of novels, [donated by
 * X]`, `the van for Y was [bought by X]`. Left alone: what is no thing (`a proposal from X`), amounts (gift-of.ts).
 */
import type { Document, Party, Tokens, Transfer } from '../../model/document.js';
import { beginsSentence, norm } from '../../text/phrases.js';
import { governor } from './governor.js';
import { type Called, madeAvailable } from './made-available.js';
import { DETERMINER, type Node, type PartyNode, sameParty } from './scene.js';
import { type Openness, thingAt } from './things.js';
import { isAdverb, isAuxiliary } from './verb-group.js';

/** How many words a thing and what describes it can have. */
const REACH = 14;
const CONFIDENCE = 0.55;

/** The transfers of such phrases among `nodes`, none of an amount or of who gives in `told` already. */
export function calledThings(doc: Document, nodes: readonly Node[], told: readonly Transfer[]): Transfer[] {
  const { tokens } = doc;
  const made: Transfer[] = [];
  nodes.forEach((node, n) => {
    if (node.kind !== 'party' || node.party === null) return;
    const called =
      giftCalled(tokens, node) ??
      comingFrom(tokens, nodes, n) ??
      givenBy(tokens, node) ??
      madeAvailable(tokens, nodes, n);
    if (called === null || hasAmount(nodes, called.from, node.to)) return;
    const giver = node.party;
    if ([...told, ...made].some((one) => sameParty(one.giver, giver))) return;
    const recipient = recipientOf(tokens, nodes, n, called.from);
    if (sameParty(recipient, giver)) return;
    const [start, end] = [tokens.start[Math.min(called.from, node.from)]!, tokens.end[node.to - 1]!];
    made.push({
      giver,
      recipient,
      amount: null,
      thing: called.thing,
      decidedBy: null,
      purpose: null,
      date: null,
      evidence: [{ start, end }],
      rule: 'transfer-noun',
      confidence: CONFIDENCE,
    });
  });
  return made;
}

const hasAmount = (nodes: readonly Node[], from: number, to: number): boolean =>
  nodes.some((node) => node.kind === 'amount' && node.from >= from - 1 && node.from < to);

/** `The plot is a gift of X`, `the hull was a present from the navy`. */
function giftCalled(tokens: Tokens, { lead, from }: PartyNode): Called | null {
  const of = prepositionBefore(tokens, lead, from, /^(?:from|of)$/);
  if (of === null || !/^(?:gift|present)$/.test(norm(tokens, of - 1))) return null;
  let k = of - 2;
  while (k > of - 5 && /^\p{Ll}[\p{Ll}-]*$/u.test(norm(tokens, k)) && !isAuxiliary(norm(tokens, k))) k--;
  return /^(?:is|was|are|were)$/.test(norm(tokens, k)) ? thingBefore(tokens, k, 'any') : null;
}

/** `From X came a telescope`, `from X there was a watch`. */
function comingFrom(tokens: Tokens, nodes: readonly Node[], n: number): Called | null {
  const { lead, from, to } = nodes[n]!;
  if (governor(tokens, lead, from) !== 'from') return null;
  if (!beginsClause(tokens, lead)) return comingTo(tokens, nodes[n]!);
  const end = nodes[n + 1]?.from ?? to + REACH;
  for (let k = to; k < to + REACH && tokens.sentence[k] === tokens.sentence[from]; k++) {
    if (!COMING.test(norm(tokens, k))) continue;
    const thing = /^an?$/.test(norm(tokens, k + 1)) ? thingAt(tokens, k + 1, Math.max(end, k + 6), 'single') : null;
    return thing === null ? null : { thing, from: k + 1 };
  }
  return null;
}

const COMING = /^(?:arrived|came|comes|was)$/;

/** `The piano in the hall of Y comes from X`, `the piano came to Y from X`. */
function comingTo(tokens: Tokens, { lead, from }: Node): Called | null {
  for (let k = from - 1; k > from - REACH && k > 0; k--) {
    if (/^(?:arrived|came|come|comes)$/.test(norm(tokens, k))) return thingBefore(tokens, k, 'listed');
    if (k < lead && /^[,;:]$/.test(norm(tokens, k))) return null;
  }
  return null;
}

/** `A box of novels, donated by X`, `the van for Y was bought by X`. */
function givenBy(tokens: Tokens, { lead, from }: PartyNode): Called | null {
  const by = prepositionBefore(tokens, lead, from, /^by$/);
  const verb = by === null ? -1 : norm(tokens, by - 1) === 'for' ? by - 2 : by - 1;
  const openness = GIVEN.get(norm(tokens, verb));
  if (openness === undefined) return null;
  let k = verb - 1;
  while (isAuxiliary(norm(tokens, k)) || isAdverb(norm(tokens, k)) || /^[,(]$/.test(norm(tokens, k))) k--;
  return thingBefore(tokens, k + 1, openness);
}

/** Participles of giving, with what their thing may be. */
const GIVEN = new Map<string, Openness>([
  ['bequeathed', 'any'],
  ['bought', 'listed'],
  ['donated', 'any'],
  ['gifted', 'any'],
  ['lent', 'any'],
  ['loaned', 'any'],
  ['paid', 'listed'],
  ['provided', 'listed'],
  ['sponsored', 'listed'],
  ['supplied', 'listed'],
]);

/** The preposition before the party that begins at `from`, past its article and what describes it; or null. */
function prepositionBefore(tokens: Tokens, lead: number, from: number, which: RegExp): number | null {
  let k = from - 1;
  while (k >= lead && k > from - 5 && (DETERMINER.has(norm(tokens, k)) || /^\p{Ll}+$/u.test(norm(tokens, k)))) {
    if (which.test(norm(tokens, k))) return k;
    k--;
  }
  return null;
}

/** The thing whose phrase begins the clause that ends before token `end`. */
function thingBefore(tokens: Tokens, end: number, openness: Openness): Called | null {
  for (let k = end - 1; k > end - REACH && k >= 0; k--) {
    if (!beginsClause(tokens, k)) continue;
    const thing = thingAt(tokens, k, end, openness);
    return thing === null ? null : { thing, from: k };
  }
  return null;
}

const beginsClause = (tokens: Tokens, k: number): boolean =>
  beginsSentence(tokens, k) || /^(?:[,;:–—(“"]|and|but|while)$/.test(norm(tokens, k - 1));

/** Whom the thing's own phrase or what stands behind its giver names. */
function recipientOf(tokens: Tokens, nodes: readonly Node[], n: number, thing: number): Party | null {
  const giver = nodes[n]!;
  const isGetting = (node: Node | undefined): node is PartyNode =>
    node?.kind === 'party' &&
    node !== giver &&
    node.from > thing &&
    /^(?:at|for|of|to)$/.test(governor(tokens, node.lead, node.from));
  // `Let Y have its piano`.
  if (nodes[n + 1]?.kind === 'party' && nodes[n + 1]!.to < thing) return (nodes[n + 1] as PartyNode).party;
  const own = nodes.slice(Math.max(0, n - 2), n).findLast(isGetting);
  // `From X came a laptop for Y`.
  const behind = nodes.slice(n + 1).find(({ kind, from }) => kind !== 'verb' || from > thing);
  return (own ?? (isGetting(behind) ? behind : null))?.party ?? null;
}
