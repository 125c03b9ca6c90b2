/** Who gives and who gets by the phrase of a noun of giving and by the clause around it. */
import type { Document, Party, Tokens } from '../../model/document.js';
import { beginsSentence, norm } from '../../text/phrases.js';
import { endsClause, governor, isFree } from './governor.js';
import { isGiftNoun, type Noun } from './noun-of-amount.js';
import { pactOf } from './pacts.js';
import { type Node, type PartyNode, PREPOSITION, sameParty } from './scene.js';
import { bodyOf } from './speaker.js';
import { BREAKS, DELIGHTS, GETS, GIVES, HELPS, hasWord, MEANS, THANKS } from './supports.js';

/** How many phrases behind an amount can belong to its noun. */
export const BEHIND = 4;

export interface Sides {
  readonly giver: Party | null;
  readonly recipient: Party | null;
}

/** The sides of the gift at `nodes[n]`, as far as the sentence says them. */
export function sidesOf(doc: Document, nodes: readonly Node[], n: number, noun: Noun): Sides {
  const inPhrase = sidesInPhrase(doc, nodes, n, noun);
  if (noun.frame === 'pact' && inPhrase.giver === null) return inPhrase;
  return completed(doc, nodes, n, noun.at, inPhrase);
}

/** `Fitted with 500 of the Foundation`. */
const isWhose = (by: string, { frame }: Noun): boolean => by === 'of' && frame === 'means';

/** What stands in the noun's own phrase: `X's`, `from X`, `to Y`, `between X and Y`. */
function sidesInPhrase(doc: Document, nodes: readonly Node[], n: number, noun: Noun): Sides {
  const { tokens } = doc;
  let giver: Party | null = null;
  let recipient: Party | null = null;
  const pact: PartyNode[] = [];
  for (const node of partiesIn(tokens, nodes, n, noun)) {
    const by = governor(tokens, node.lead, node.from);
    const isSide = by === 'between' || by === 'with' || (by === 'by' && noun.frame === 'pact');
    if (isSide || (by === 'and' && pact.length === 1)) pact.push(node);
    else if (by === 'from' || by === 'by' || isWhose(by, noun))
      giver ??= isAnnouncedBy(tokens, node) ? standingFor(doc, node.party) : node.party;
    else if (by === 'to' || (by === 'for' && node.party?.kind === 'organisation')) recipient ??= node.party;
  }
  const owner = ownerOf(tokens, nodes, n, noun);
  const said = giver === null ? { giver: owner, recipient } : { giver, recipient: recipient ?? owner };
  const isPact = pact.length === 1 || said.giver === null;
  return (isPact && said.recipient === null ? pactOf(doc, nodes, n, pact) : null) ?? said;
}

/** `A grant of 500 was announced by [Ann Lee] of the Ministry`: for it. */
function isAnnouncedBy(tokens: Tokens, { lead, from }: PartyNode): boolean {
  for (let k = from - 1; k > lead; k--)
    if (norm(tokens, k) === 'by') return /^(?:announced|confirmed|unveiled)$/.test(norm(tokens, k - 1));
  return false;
}

/** The parties of the noun's phrase, between noun and amount and behind them. */
function partiesIn(tokens: Tokens, nodes: readonly Node[], n: number, { at }: Noun): PartyNode[] {
  const found: PartyNode[] = [];
  for (const node of nodes.slice(0, n + 1 + BEHIND)) {
    if (node.from <= at || node === nodes[n]) continue;
    const isOther = node.kind === 'verb' && node.form.lemma !== 'sign' && node.from !== nodes[n]!.to;
    if (isOther || endsClause(tokens, node.lead, node.from)) break;
    if (node.kind === 'party') found.push(node);
  }
  return found;
}

/** `[X]'s donation`. */
function ownerOf(tokens: Tokens, nodes: readonly Node[], n: number, { at }: Noun): Party | null {
  // `X redeemed his pledge of 500`, not `withdrew`.
  if (/^(?:his|her|its|their)$/.test(norm(tokens, at - 1))) {
    const subject = subjectBefore(tokens, nodes, n) ?? subjectBehind(tokens, nodes, n);
    return subject === null || hasWord(tokens, subject.to, at, BREAKS) ? null : subject.party;
  }
  const before = nodes.slice(0, n).findLast(({ to }) => to <= at);
  // `X's donation`, `an X grant`.
  const isOwner =
    before?.kind === 'party' && (before.to === at || (/^['’]s?$/.test(norm(tokens, before.to)) && at - before.to < 5));
  return isOwner ? before.party : null;
}

/** The side that the noun's phrase leaves open, where the clause around it says who it is. */
function completed(doc: Document, nodes: readonly Node[], n: number, from: number, said: Sides): Sides {
  const { tokens } = doc;
  const thanked = thanksTo(doc, nodes, n);
  const giver = thanked?.giver ?? said.giver;
  const recipient = (thanked === null ? null : said.recipient) ?? (thanked ?? said).recipient;
  const done = { giver, recipient };
  const subject = subjectBefore(tokens, nodes, n);
  if (recipient === null && giver !== null) {
    if (subject === null) return { ...done, recipient: beneficiary(tokens, nodes, n) ?? toldBefore(tokens, nodes, n) };
    const isGetting = !sameParty(subject.party, giver) && hasWord(tokens, subject.to, from, GETS);
    return isGetting ? { ...done, recipient: subject.party } : done;
  }
  if (giver !== null || subject === null || sameParty(subject.party, recipient)) return done;
  const isWith = isWithGift(tokens, from);
  const delighted = isWith && recipient === null ? delightedBy(tokens, subject, nodes[n - 1]!) : null;
  if (delighted !== null) return { giver: subject.party, recipient: delighted };
  const isTo = recipient !== null || isForMany(tokens, nodes, n);
  const isGiving = isTo && ((isWith && recipient !== null) || hasWord(tokens, subject.to, from, GIVES));
  return isGiving ? { ...done, giver: subject.party } : done;
}

/** `Marked the day [with a generous gift] of 500 to X`: whoever did so gave it. */
function isWithGift(tokens: Tokens, noun: number): boolean {
  let k = noun - 1;
  while (k > noun - 4 && !ARTICLE.has(norm(tokens, k)) && norm(tokens, k) !== 'with') k--;
  return norm(tokens, ARTICLE.has(norm(tokens, k)) ? k - 1 : k) === 'with';
}

const ARTICLE = new Set(['a', 'an', 'her', 'his', 'its', 'the', 'their']);

/** `X surprised [Y] with a gift of 500`: who stands right behind such a verb, or null. */
function delightedBy(tokens: Tokens, { to }: PartyNode, node: Node): Party | null {
  if (node.kind !== 'party' || node.from - to > DELIGHT_REACH) return null;
  return hasWord(tokens, to, node.from, DELIGHTS) && isFree(tokens, node) ? node.party : null;
}

const DELIGHT_REACH = 5;

/** `Announced 500 in grants [to 21 charities]`. */
function isForMany(tokens: Tokens, nodes: readonly Node[], n: number): boolean {
  const [{ to }, next] = [nodes[n]!, nodes[n + 1]];
  if (next === undefined || (next.kind !== 'amount' && next.kind !== 'people') || next.from - to > FOR_MANY)
    return false;
  return /^(?:to|for)$/.test(governor(tokens, to, next.from));
}

/** `Donations to [the Fund] included 500 from X and 300 from Y`. */
function toldBefore(tokens: Tokens, nodes: readonly Node[], n: number): Party | null {
  const [first] = nodes;
  if (n === 0 || first?.kind !== 'party' || !beginsSentence(tokens, first.lead)) return null;
  if (governor(tokens, first.lead, first.from) !== 'to') return null;
  for (let k = first.lead; k < first.from; k++) if (isGiftNoun(norm(tokens, k))) return first.party;
  return null;
}

/** How many words can stand between a sum and those who share it. */
const FOR_MANY = 6;

/** Who thanks for a gift to the body that sent him: that body. */
export const standingFor = (doc: Document, party: Party | null): Party | null =>
  party?.kind === 'person' ? (bodyOf(doc, party.index) ?? party) : party;

/** `X thanked Y for the donation of 500`. */
export function thanksTo(doc: Document, nodes: readonly Node[], n: number): Sides | null {
  const { tokens } = doc;
  const [thanking, thanked] = [nodes[n - 2], nodes[n - 1]];
  if (
    thanked?.kind !== 'party' ||
    norm(tokens, thanked.to) !== 'for' ||
    !hasWord(tokens, thanked.lead, thanked.from, THANKS)
  )
    return null;
  const isSubject = thanking?.kind === 'party' && isFree(tokens, thanking);
  return { giver: thanked.party, recipient: isSubject ? standingFor(doc, thanking.party) : null };
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

/** `With its donation of 500 euros, [X] closed`: a sentence that opens with the noun's phrase. */
function subjectBehind(tokens: Tokens, nodes: readonly Node[], n: number): PartyNode | null {
  if (!PREPOSITION.has(norm(tokens, nodes[0]!.lead)) || !beginsSentence(tokens, nodes[0]!.lead)) return null;
  const found = nodes.find(
    (node, k) => k > n && node.kind === 'party' && governor(tokens, node.lead, node.from) === ',',
  );
  return found?.kind === 'party' ? found : null;
}

/** `The boats of [Y] were bought with 500 euros from X`: the first body of the clause, whatever governs it. */
function bodyBefore(tokens: Tokens, nodes: readonly Node[], n: number): Party | null {
  const first = nodes.findLastIndex((node, k) => k <= n && endsClause(tokens, node.lead, node.from));
  const node = nodes
    .slice(Math.max(first, 0), n)
    .find(
      (one) =>
        one.kind === 'party' &&
        one.party?.kind === 'organisation' &&
        !/^(?:by|from|with)$/.test(governor(tokens, one.lead, one.from)),
    );
  return node?.kind === 'party' ? node.party : null;
}

/** `With 500 euros from X, [Y] bought`, `500 euros from X will help [Y] to buy`. */
function beneficiary(tokens: Tokens, nodes: readonly Node[], n: number): Party | null {
  const isOpening = GETS.has(norm(tokens, nodes[0]!.lead));
  for (let k = n + 1; k < nodes.length; k++) {
    const node = nodes[k]!;
    if (node.kind !== 'party') continue;
    if (hasWord(tokens, node.lead, node.from, HELPS)) return node.party;
    if (isOpening && isFree(tokens, node)) return node.party;
  }
  return hasWord(tokens, nodes[n]!.lead, nodes[n]!.from, MEANS) ? bodyBefore(tokens, nodes, n) : null;
}
