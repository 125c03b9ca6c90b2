/** From a verb with its subject and objects to transfers. */
import type { Document, Party, Span, Transfer } from '../../model/document.js';
import { norm } from '../../text/phrases.js';
import type { VerbGroup } from './frames.js';
import { endsClause, governor } from './governor.js';
import { isOfVerb, type Objects } from './objects.js';
import { purposeIn } from './purpose.js';
import type { Node, VerbNode } from './scene.js';
import { sameParty } from './scene.js';
import { bodyOf, bodyOfMission } from './speaker.js';
import type { Subject } from './subject.js';
import { thingAt } from './things.js';

/** A clause of giving, read. */
export interface Clause {
  readonly nodes: readonly Node[];
  readonly at: number;
  readonly verb: VerbNode;
  readonly group: VerbGroup;
  readonly subject: Subject;
  readonly objects: Objects;
  /** Who decided on money in the sentence before. */
  readonly decider: Party | null;
}

interface Given {
  readonly amount: number | null;
  readonly thing: string | null;
  readonly recipients: readonly Party[];
  readonly giver: Party | null;
}

const CONFIDENCE = { both: 0.85, giver: 0.7, recipient: 0.6, thing: 0.65 } as const;

/** One transfer an amount or thing and recipient; none where neither party is known. */
export function transfersOf(doc: Document, clause: Clause): Transfer[] {
  const { subject, objects, verb } = clause;
  const parts = partsOf(doc, clause);
  const date = objects.date ?? dateBefore(doc, clause) ?? objects.decidedOn ?? subject.decidedOn;
  const isGetting = verb.form.frames.has('get');
  const purpose = purposeIn(doc, clause.nodes, verb.to, objects.to);
  const decidedBy = objects.decidedBy ?? subject.decidedBy ?? deciderBefore(doc, clause);
  return givenIn(doc, clause, parts.recipients).flatMap((given) => {
    const giver = (isGetting ? null : given.giver) ?? parts.giver ?? payingDecider(doc, decidedBy);
    const recipients = given.recipients.filter((party) => !sameParty(party, giver));
    if (!isEnough(doc, clause, given, giver, recipients.length > 0)) return [];
    return (recipients.length > 0 ? recipients : [null]).map((recipient) => ({
      giver,
      recipient,
      amount: given.amount,
      thing: given.thing,
      decidedBy,
      purpose,
      date,
      evidence: [evidenceOf(doc, verb, given.amount)],
      rule: ruleOf(clause),
      confidence: confidenceOf(giver, recipient, given.amount),
    }));
  });
}

/** Who decided to give, where nobody else is said to; a court makes others pay. */
function payingDecider({ organisations }: Document, decidedBy: Party | null): Party | null {
  return decidedBy?.kind === 'organisation' && organisations[decidedBy.index]!.type !== 'court' ? decidedBy : null;
}

/** Whether so little known of a clause still makes a transfer. */
function isEnough(doc: Document, clause: Clause, given: Given, giver: Party | null, hasRecipient: boolean): boolean {
  const { verb } = clause;
  if (giver === null && !hasRecipient) return false;
  if (given.amount === null) return giver !== null && (hasRecipient || verb.form.lemma === 'receive');
  const { kind, period } = doc.amounts[given.amount]!;
  if (period === 'per-hour' || period === 'per-day' || isIncome(doc, given.amount)) return false;
  const { frames } = verb.form;
  if (frames.has('make') && !isGift(doc, verb, doc.amounts[given.amount]!)) return false;
  // `1.9 million went to`: from whom must be said.
  if (frames.has('go') && giver === null) return false;
  // `Got 41 votes`, `won 3 medals`, `won a contract of 2 million`: without a giver only money that is received.
  if (frames.has('get') && giver === null) return kind === 'money' && verb.form.lemma === 'receive';
  return !frames.has('weak') || isWeakEnough(clause, kind === 'money', giver !== null, hasRecipient);
}

/** `It provides a bonus of 3,000`: who knows what `it` is. */
function isWeakEnough(
  { verb, subject, group }: Clause,
  isMoney: boolean,
  hasGiver: boolean,
  hasRecipient: boolean,
): boolean {
  if (subject.decidedBy !== null && isMoney) return true;
  if (hasRecipient) return hasGiver || group.isPassive || subject.theme.length > 0;
  return !subject.isVague && (isMoney ? ALONE : COUNTED).has(verb.form.lemma);
}

/** Weak verbs whose counted objects are things. */
const COUNTED = new Set(['bring', 'deliver', 'promise', 'provide', 'supply']);
/** Weak verbs that say enough with a sum and no recipient. */
const ALONE = new Set(['approve', 'deliver', 'leave', 'promise', 'provide', 'render', 'supply']);

const GIFT = /^(?:donation|contribution|gift|grant|payment|allocation)s?$/;

/** `Made a donation of [$400]`, `made a [$400] donation`, `a donation of [$400] was made`. */
function isGift({ tokens }: Document, verb: VerbNode, amount: { readonly from: number; readonly to: number }): boolean {
  if (GIFT.test(norm(tokens, amount.to)) || GIFT.test(norm(tokens, amount.to + 1))) return true;
  const isTheme = amount.from < verb.from;
  for (let k = isTheme ? amount.from - 2 : verb.to; k < amount.from; k++) if (GIFT.test(norm(tokens, k))) return true;
  return false;
}

/** `61 million euros dividend`, `500 manat in wages`. */
function isIncome({ tokens, amounts }: Document, amount: number): boolean {
  const { to } = amounts[amount]!;
  const next = norm(tokens, to) === 'in' || norm(tokens, to) === 'of' ? norm(tokens, to + 1) : norm(tokens, to);
  return /^(?:dividends?|wages?|salary|salaries|taxes|tax|interest|rent|profits?|revenues?|turnover|votes?)$/.test(
    next,
  );
}

function ruleOf({ verb, group }: Clause): string {
  if (verb.form.frames.has('get')) return 'transfer-received';
  return group.isPassive ? 'transfer-passive' : 'transfer-given';
}

function confidenceOf(giver: Party | null, recipient: Party | null, amount: number | null): number {
  if (amount === null) return CONFIDENCE.thing;
  if (giver !== null && recipient !== null) return CONFIDENCE.both;
  return giver === null ? CONFIDENCE.recipient : CONFIDENCE.giver;
}

function evidenceOf(doc: Document, { from, to }: VerbNode, amount: number | null): Span {
  const start = doc.tokens.start[from]!;
  const end = doc.tokens.end[to - 1]!;
  if (amount === null) return { start, end };
  const span = doc.amounts[amount]!;
  return { start: Math.min(start, span.start), end: Math.max(end, span.end) };
}

function givenIn(doc: Document, clause: Clause, recipients: readonly Party[]): Given[] {
  const { subject, objects, verb, nodes, at } = clause;
  const behind = objects.gifts.map((gift) => ({
    thing: null,
    ...gift,
    recipients: gift.recipients.length > 0 ? gift.recipients : recipients,
  }));
  if (subject.theme.length > 0) {
    const theme = subject.theme.flatMap((node) =>
      node.kind === 'amount' ? [{ amount: node.index, thing: null, recipients: objects.recipients, giver: null }] : [],
    );
    // `1.8 million will go to X and 640 thousand to Y`.
    return theme.length === 0 ? [] : [...theme, ...behind.filter((gift) => gift.recipients.length > 0)];
  }
  if (behind.length > 0) return behind;
  const next = nodes[at + 1];
  const thing =
    thingAt(doc.tokens, verb.to, next === undefined ? objects.to : next.from) ??
    (next?.kind === 'party' ? thingAt(doc.tokens, next.to, objects.to) : null);
  if (thing === null) return [];
  return [{ amount: null, thing, recipients: recipients.length > 0 ? recipients : objects.recipients, giver: null }];
}

interface Parts {
  readonly giver: Party | null;
  /** Recipients of what has none of its own. */
  readonly recipients: readonly Party[];
}

/** Giver and default recipients by the verb's frame and voice. */
export function partsOf(doc: Document, clause: Clause): Parts {
  const { verb, group, subject, objects } = clause;
  const own = subject.party === null ? [] : [...subject.others, subject.party];
  const isTheme = subject.theme.length > 0;
  const source = objects.source ?? subject.source;
  if (verb.form.frames.has('get')) {
    if (!group.isPassive) return { giver: source ?? objects.agent, recipients: own };
    return { giver: source, recipients: objects.agent === null ? [] : [objects.agent] };
  }
  if (group.isPassive || isTheme) {
    const decider = verb.form.frames.has('go') ? clause.decider : null;
    const giver = objects.agent ?? source ?? subject.promisedBy ?? decider;
    return { giver, recipients: isTheme ? [] : own };
  }
  const behalf = objects.source ?? sourceBefore(doc, clause);
  const actor = subject.others[0] ?? subject.party;
  return {
    giver: behalf ?? bodyOfMission(doc, actor) ?? actor ?? objects.agent,
    recipients: subject.relative === null ? [] : [subject.relative],
  };
}

/** `By decision of the Republican Council the union transferred`. */
function deciderBefore({ tokens }: Document, { nodes, at }: Clause): Party | null {
  for (let n = at - 1; n >= 0 && !endsClause(tokens, nodes[n]!.lead, nodes[n]!.from); n--) {
    const node = nodes[n]!;
    if (node.kind === 'party' && governor(tokens, node.lead, node.from) === 'decision') return node.party;
  }
  const first = nodes[0]!;
  return first.kind === 'party' && at > 0 && governor(tokens, first.lead, first.from) === 'decision'
    ? first.party
    : null;
}

/** `On behalf of the company he also presented`, `from its solidarity fund BWI has sent`. */
function sourceBefore(doc: Document, { nodes, at, subject }: Clause): Party | null {
  for (let n = at - 1; n >= 0; n--) {
    const node = nodes[n]!;
    if (governor(doc.tokens, node.lead, node.from) === 'behalf') {
      if (node.kind === 'party') return node.party;
      if (node.kind === 'people' && subject.party?.kind === 'person') return bodyOf(doc, subject.party.index);
    }
    if (endsClause(doc.tokens, node.lead, node.from)) return null;
  }
  return null;
}

/** The date nearest before the verb in its clause: `on Monday distributed`, `in June X will give`. */
function dateBefore({ tokens }: Document, { nodes, at }: Clause): number | null {
  for (let n = at; n > 0; n--) {
    const { lead, from } = nodes[n]!;
    if (endsClause(tokens, lead, from) && !/^(?:which|who)$/.test(norm(tokens, from - 1))) return null;
    const node = nodes[n - 1]!;
    if (node.kind === 'date' && isOfVerb(tokens, node)) return node.index;
  }
  return null;
}
