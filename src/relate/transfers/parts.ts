/** Who gives, who gets and who decided, by the verb's frame and voice. */
import type { Document, Party, Tokens } from '../../model/document.js';
import { beginsSentence, norm } from '../../text/phrases.js';
import { announcerOf } from './announcer.js';
import type { Clause } from './clause.js';
import type { Part } from './frames.js';
import { endsClause, governor, isFree } from './governor.js';
import { isGiftNoun } from './noun-of-amount.js';
import { behalfBefore, bodyHandingOver } from './on-behalf.js';
import { sameParty } from './scene.js';
import { bodyOf, bodyOfMission } from './speaker.js';

interface Parts {
  readonly giver: Party | null;
  /** Who gives what is no sum: a souvenir. */
  readonly giverOfThing: Party | null;
  /** Recipients of what has none of its own. */
  readonly recipients: readonly Party[];
  readonly decidedBy: Party | null;
}

const NOBODY: Parts = { giver: null, giverOfThing: null, recipients: [], decidedBy: null };

/** The parts that subject and agent have; those of the phrases behind the verb are in its objects already. */
export function partsOf(doc: Document, clause: Clause): Parts {
  const isDone = clause.group.isPassive || clause.subject.theme.length > 0;
  return isDone ? partsOfDone(doc, clause) : partsOfDoing(doc, clause);
}

/** `X gives`, `X gets`, `X fines`. */
function partsOfDoing(doc: Document, clause: Clause): Parts {
  const { verb, subject, objects } = clause;
  const behalf = objects.behalf ?? behalfBefore(doc, clause);
  const source = objects.source ?? subject.source ?? null;
  const own = subject.party === null ? [] : [...subject.others, subject.party];
  const part = isCollecting(clause) ? 'giver' : verb.form.parts.subject;
  if (part === 'decider' || isDeciding(doc, clause)) {
    const giver = source ?? behalf ?? objects.agent;
    return { ...NOBODY, giver, recipients: recipientBefore(doc, clause), decidedBy: own[0] ?? null };
  }
  if (part === 'giver') return partsOfGiving(doc, clause, source, behalf);
  const decider = own.length === 0 ? deciderOf(clause) : null;
  const paid = source ?? payerOf(doc, clause) ?? objects.agent ?? frontedSource(doc, clause);
  const meant = paid !== null || isOf(doc, subject.party, behalf) ? behalf : null;
  const giver = paid ?? (meant === null ? behalf : null) ?? objects.through ?? announcerOf(doc, clause) ?? decider;
  const recipients = meant === null ? own : [meant];
  return {
    ...NOBODY,
    decidedBy: source === null && sameParty(giver, decider) ? decider : null,
    giver,
    giverOfThing: giver,
    recipients: part === 'recipient' && !subject.isStaff ? recipients : [],
  };
}

/** `The Council decided to help. Nine families received 500 manat each.` */
const deciderOf = ({ verb, decider }: Clause): Party | null => (verb.form.lemma === 'receive' ? decider : null);

/** `The head received 500 on behalf of the school`: for it; `the pupils received 500 on behalf of the bank`: from it. */
const isOf = (doc: Document, party: Party | null, body: Party | null): boolean =>
  party?.kind === 'person' && sameParty(bodyOf(doc, party.index), body);

/** `X gives`, where it may come from a `source` or on `behalf` of another. */
function partsOfGiving(doc: Document, clause: Clause, source: Party | null, behalf: Party | null): Parts {
  const { subject, objects, nodes, at } = clause;
  const own = subject.others[0] ?? subject.party;
  const giver =
    source ?? behalf ?? bodyOfMission(doc, own) ?? bodyHandingOver(doc, clause, subject.party) ?? own ?? objects.agent;
  // `The chairman handed over the cheque and the flowers`: both for the body.
  const isWithMoney = nodes[at + 1]?.kind === 'theme';
  const giverOfThing = behalf ?? (isWithMoney ? giver : own);
  const decidedBy = isAllotting(doc, clause) ? own : null;
  return { giver, giverOfThing, recipients: recipientBefore(doc, clause), decidedBy };
}

/** `500 is given`, `X is given`, `X is fined`. */
function partsOfDone(doc: Document, clause: Clause): Parts {
  const { verb, subject, objects, group } = clause;
  const { agent, source } = objects;
  // `Who stole 500 was sentenced`: a sum is imposed, but not fined.
  const isSum = subject.theme.length > 0 && verb.form.parts.object === 'giver' && verb.form.lemma !== 'impose';
  if (isSum) return NOBODY;
  const isTold = subject.theme.length > 0 || subject.isStaff || subject.party === null;
  const own = isTold ? [] : [...subject.others, subject.party];
  const part = isCollecting(clause) ? 'giver' : verb.form.parts.subject;
  const of = (name: Part): Party | null => (part === name ? agent : null);
  const object = verb.form.parts.object;
  const behalf = objects.behalf ?? behalfBefore(doc, clause);
  // `Was received by the matron on behalf of the hospice`.
  const isGettingFor = behalf !== null && of('recipient') !== null;
  const giver =
    (isGettingFor ? null : behalf) ??
    of('giver') ??
    (object === 'giver' ? own[0] : null) ??
    source ??
    subject.source ??
    sourceOfTheme(doc, clause) ??
    frontedSource(doc, clause) ??
    subject.promisedBy ??
    signerBefore(doc, clause) ??
    (group.isPassive ? announcerOf(doc, clause) : null) ??
    (isWithoutAgent(clause) ? clause.decider : null);
  const getting = isGettingFor ? behalf : of('recipient');
  const recipients = object === 'recipient' && part === 'giver' ? own : getting === null ? [] : [getting];
  const decidedBy = of('decider') ?? (isWithoutAgent(clause) && sameParty(giver, clause.decider) ? giver : null);
  const whole = sameParty(giver, agent) ? bodyHandingOver(doc, clause, agent) : null;
  const isOther = !recipients.some((party) => sameParty(party, whole));
  return { giver: isOther ? (whole ?? giver) : giver, giverOfThing: giver, recipients, decidedBy };
}

/** `The Council decided to help. 500 manat was given to each`, `will go to each`. */
const isWithoutAgent = ({ verb, subject, group }: Clause): boolean =>
  verb.form.frames.has('go') || (group.isPassive && subject.theme.length > 0);

/** `To the heir, [X], the Fund gave 500`, `[the Commission], to which X paid 500`. */
function recipientBefore({ tokens }: Document, { nodes, at, subject, verb, group }: Clause): Party[] {
  if (subject.relative !== null) return [subject.relative];
  const [helped, helper] = [nodes[at - 2], nodes[at - 1]];
  // `[X], which Y supports with 500`.
  const isHelped = helped?.kind === 'party' && helper?.kind === 'party' && verb.to - verb.from === 1;
  if (
    isHelped &&
    helped.party !== null &&
    isWhich(tokens, helper.lead, helper.from) &&
    norm(tokens, verb.to) === 'with'
  )
    return [helped.tail ?? helped.party];
  // `Signed an agreement with [X] to acquire Y for 500`.
  const partner = nodes[at - 1];
  if (partner?.kind === 'party' && partner.party !== null && group.isInfinitive && verb.form.frames.has('buy'))
    return partner.to === group.first && governor(tokens, partner.lead, partner.from) === 'with' ? [partner.party] : [];
  const first = nodes.slice(0, at).findIndex(({ kind }) => kind === 'party');
  const node = nodes[first];
  const isFronted =
    node?.kind === 'party' &&
    node.party !== null &&
    first < at - 1 &&
    beginsSentence(tokens, node.lead) &&
    norm(tokens, node.lead) === 'to';
  const isCut = nodes.slice(first + 1, at + 1).some((one) => endsClause(tokens, one.lead, one.from));
  return isFronted && !isCut && governor(tokens, node.lead, node.from) === 'to' ? [node.party] : [];
}

/** `[X] signed a contract under which Y will be paid`. */
function signerBefore({ tokens }: Document, { nodes, at, group }: Clause): Party | null {
  if (!group.isPassive) return null;
  const inner = nodes.slice(0, at).findLastIndex((node) => isUnderWhich(tokens, node));
  const first = nodes.slice(0, Math.max(inner, 0)).find((node) => node.kind === 'party' && isFree(tokens, node));
  return first?.kind === 'party' ? first.party : null;
}

/** `Under which the`. */
function isUnderWhich(tokens: Tokens, { lead, from }: { readonly lead: number; readonly from: number }): boolean {
  for (let k = lead + 1; k < from; k++)
    if (norm(tokens, k) === 'which' && /^(?:by|under)$/.test(norm(tokens, k - 1))) return true;
  return false;
}

/** `From [X] she was presented with a chair`. */
function frontedSource({ tokens }: Document, { nodes, at }: Clause): Party | null {
  const first = nodes[0]!;
  if (at === 0 || first.kind !== 'party' || !beginsSentence(tokens, first.lead)) return null;
  const isCut = nodes.slice(1, at + 1).some((one) => endsClause(tokens, one.lead, one.from));
  return !isCut && norm(tokens, first.lead) === 'from' && governor(tokens, first.lead, first.from) === 'from'
    ? first.party
    : null;
}

/** `, which the`. */
function isWhich(tokens: Tokens, from: number, to: number): boolean {
  const k = norm(tokens, from) === ',' ? from + 1 : from;
  return /^(?:which|whom|that)$/.test(norm(tokens, k)) && to - k <= 2;
}

/** `From the reserve fund of [X] 500 was given`. */
function sourceOfTheme({ tokens }: Document, { nodes, at, group, subject }: Clause): Party | null {
  const theme = subject.theme[0];
  const last = nodes[at - 1];
  // `A golden key from [X] was handed over`.
  if (theme === undefined && last?.kind === 'party' && last.to === group.first)
    return governor(tokens, last.lead, last.from) === 'from' ? last.party : null;
  // `The 500 euro prize of [X] goes to Y`.
  if (theme !== undefined && last?.kind === 'party' && last.lead === theme.to && isGiftOf(tokens, last.lead, last.from))
    return last.party;
  const before = nodes[theme === undefined ? -1 : nodes.indexOf(theme) - 1];
  return before?.kind === 'party' && governor(tokens, before.lead, before.from) === 'from' ? before.party : null;
}

/** `[Prize of the] Foundation`. */
function isGiftOf(tokens: Tokens, from: number, to: number): boolean {
  let of = to - 1;
  while (of > from && norm(tokens, of) !== 'of') of--;
  return of > from && isGiftNoun(norm(tokens, of - 1));
}

/** `Workers at X received`: from X; `X reports that each member got 500`: from the body that the sentence is about. */
function payerOf(doc: Document, { nodes, at, group, subject }: Clause): Party | null {
  if (subject.isStaff) return subject.party;
  if (subject.party !== null || !isEach(doc.tokens, nodes[at]!.lead, group.first)) return null;
  const first = nodes.slice(0, at).find((node) => node.kind === 'party' && isFree(doc.tokens, node));
  if (first?.kind !== 'party') return null;
  return first.party?.kind === 'person' ? bodyOf(doc, first.party.index) : first.party;
}

/** `Each family`, `every member`. */
function isEach(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (/^(?:each|every)$/.test(norm(tokens, k))) return to - k < 4;
  return false;
}

/** `Raised 500 for Y`, not `raised 500 from Y`. */
const isCollecting = ({ verb, objects }: Clause): boolean =>
  verb.form.frames.has('raise') &&
  (objects.source === null || objects.gifts.some(({ recipients }) => recipients.length > 0));

/** `The Presidium allocated 500`: an organ of a body decides. */
function isAllotting({ organisations }: Document, { verb, subject }: Clause): boolean {
  return (
    subject.party?.kind === 'organisation' &&
    /^(?:allocate|allot|appropriate|approve|earmark)$/.test(verb.form.lemma) &&
    /\b(?:board|cabinet|committee|council|plenum|presidium)\b/i.test(organisations[subject.party.index]!.name)
  );
}

/** `The Board approved a contribution by the Bank`, `the court awarded her 500`. */
function isDeciding({ organisations, titles }: Document, { verb, subject, objects }: Clause): boolean {
  if (verb.form.frames.has('for') && objects.agent !== null) return true;
  const { party } = subject;
  if (party?.kind === 'person' && /^(?:award|grant)$/.test(verb.form.lemma))
    return titles.some(({ holder, name }) => holder === party.index && /\b(?:judge|justice|magistrate)\b/.test(name));
  return (
    subject.party?.kind === 'organisation' &&
    organisations[subject.party.index]!.type === 'court' &&
    /^(?:award|grant|approve|allow)$/.test(verb.form.lemma)
  );
}

/** Who decided to give, where nobody else is said to; a court makes others pay. */
export function payingDecider({ organisations }: Document, { verb }: Clause, decidedBy: Party | null): Party | null {
  if (verb.form.parts.subject === 'decider' || decidedBy?.kind !== 'organisation') return null;
  return organisations[decidedBy.index]!.type === 'court' ? null : decidedBy;
}

/** `By decision of the Republican Council the union transferred`. */
export function deciderBefore({ tokens }: Document, { nodes, at }: Clause): Party | null {
  for (let n = at - 1; n >= 0; n--) {
    const node = nodes[n]!;
    if (node.kind === 'party' && governor(tokens, node.lead, node.from) === 'decision') return node.party;
    if (endsClause(tokens, node.lead, node.from)) break;
  }
  const first = nodes[0]!;
  return first.kind === 'party' && at > 0 && governor(tokens, first.lead, first.from) === 'decision'
    ? first.party
    : null;
}
