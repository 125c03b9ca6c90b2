/** From a verb with its subject and objects to transfers. */

import { WordClass } from '../../lexicon/word-class.js';
import type { Document, Party, Span, Tokens, Transfer } from '../../model/document.js';
import { beginsSmall } from '../../text/characters.js';
import { has, norm } from '../../text/phrases.js';
import type { Clause } from './clause.js';
import { awardOf } from './court-award.js';
import { isEnough, isOpenGift } from './enough.js';
import { takenFor } from './for-the-body.js';
import { thingGiven, thingsBeside, thingsToEach } from './gift-things.js';
import { endsClause, governor } from './governor.js';
import { helpedBy } from './helped.js';
import { OPEN } from './main-giver.js';
import { isOfVerb } from './objects.js';
import { employerOf } from './paid-staff.js';
import { deciderBefore, partsOf, payingDecider } from './parts.js';
import { purposes } from './purpose.js';
import { PREPOSITION, sameParty, type VerbNode } from './scene.js';
import { thankedIn } from './thanked.js';
import { bodyToldBefore } from './told-before.js';
import { isAuxiliary } from './verb-group.js';

/** One gift of a clause. */
export interface Given {
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
  const purposeOf = purposes(doc, clause);
  const decidedBy = objects.decidedBy ?? parts.decidedBy ?? subject.decidedBy ?? deciderBefore(doc, clause);
  const recipients = parts.recipients.length > 0 || clause.continued === null ? parts.recipients : [clause.continued];
  return givenIn(doc, clause, recipients).flatMap((given) => {
    const said =
      given.giver ??
      (given.amount === null ? parts.giverOfThing : parts.giver) ??
      payingDecider(doc, clause, decidedBy) ??
      clause.continuedBy ??
      thankedIn(doc.tokens, clause) ??
      (given.amount === null || given.recipients.length > 0
        ? null
        : (employerOf(doc, clause, given.amount) ?? bodyToldBefore(doc, clause, given.amount)));
    const award = awardOf(doc, clause, said, given.recipients);
    const giver = award === null ? said : award.giver;
    const named = given.recipients
      .filter((party) => !sameParty(party, giver))
      .map((party) => takenFor(doc, clause, given.amount, giver, party));
    const recipients = named.length > 0 || giver === null ? named : helpedBy(doc, clause, giver);
    const isSure = isEnough(doc, clause, given, giver, recipients);
    if (!isSure && (giver !== null || !isOpenGift(doc, clause, given, recipients))) return [];
    const pairs = (recipients.length > 0 ? recipients : [null]).flatMap((recipient) =>
      giversOf(doc.tokens, clause, giver).map((one) => ({ giver: one, recipient })),
    );
    const purpose = purposeOf(given.amount);
    return pairs.map(({ giver, recipient }) => ({
      giver,
      recipient,
      amount: given.amount,
      thing: given.thing,
      decidedBy: decidedBy ?? award?.decidedBy ?? null,
      purpose,
      date,
      evidence: [evidenceOf(doc, verb, given.amount)],
      rule: ruleOf(clause),
      confidence: isSure ? confidenceOf(giver, recipient, given.amount) : OPEN,
    }));
  });
}

/** `X and Y each gave`: both. */
function giversOf(tokens: Tokens, { subject, verb }: Clause, giver: Party | null): readonly (Party | null)[] {
  const isOne =
    subject.others.length === 0 || verb.form.parts.subject !== 'giver' || !sameParty(giver, subject.others[0]!);
  let isEach = false;
  for (let k = verb.lead; k < verb.to + 1; k++) isEach ||= norm(tokens, k) === 'each';
  return isOne || !isEach ? [giver] : [...subject.others, subject.party];
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
  const { subject, objects } = clause;
  const behind: Given[] = objects.gifts.map((gift) => ({
    thing: null,
    ...gift,
    recipients: gift.recipients.length > 0 ? gift.recipients : recipients,
  }));
  if (subject.theme.length > 0) {
    const named = objects.recipients.length > 0 ? objects.recipients : recipients;
    const getting = named.length > 0 ? named : meantFor(doc.tokens, clause);
    const theme = subject.theme.flatMap((node) =>
      node.kind === 'amount' ? [{ amount: node.index, thing: null, recipients: getting, giver: null }] : [],
    );
    // `1.8 million will go to X and 640 thousand to Y`.
    return theme.length === 0
      ? []
      : [
          ...theme,
          // `500 was given to X by Y and 300 by Z`.
          ...behind
            .filter(({ recipients: to, giver }) => to.length > 0 || giver !== null)
            .map((gift) => (gift.recipients.length > 0 ? gift : { ...gift, recipients: getting })),
        ];
  }
  if (behind.length > 0)
    return [
      ...respectively(doc.tokens, clause, behind, recipients),
      ...thingsBeside(doc, clause, behind),
      ...thingsToEach(doc, clause, doc.amounts[objects.gifts.at(-1)!.amount]!.to),
    ];
  const related = relatedAmount(doc, clause) ?? amountAgain(doc, clause);
  if (related !== null)
    return [
      {
        amount: related,
        thing: null,
        recipients: recipients.length > 0 ? recipients : objects.recipients,
        giver: null,
      },
    ];
  const toEach = thingsToEach(doc, clause, clause.verb.to);
  if (toEach.length > 1) return toEach;
  const thing = thingGiven(doc.tokens, clause, recipients.length + objects.recipients.length > 0);
  if (thing === null) return [];
  return [{ amount: null, thing, recipients: recipients.length > 0 ? recipients : objects.recipients, giver: null }];
}

/** `The 40 beds for [X] were donated`: whom the subject itself says they are for. */
function meantFor(tokens: Tokens, { nodes, at, subject }: Clause): readonly Party[] {
  const node = nodes[at - 1];
  const isTheirs = node?.kind === 'party' && nodes[at - 2] === subject.theme.at(-1);
  return isTheirs && node.party !== null && governor(tokens, node.lead, node.from) === 'for' ? [node.party] : [];
}

/** `X and Y received 500 and 300 respectively`, `X and Y gave 500 and 300 respectively`: one each. */
function respectively(tokens: Tokens, clause: Clause, gifts: readonly Given[], recipients: readonly Party[]): Given[] {
  const { subject, verb, objects } = clause;
  const own = subject.party === null ? [] : [...subject.others, subject.party];
  let isSaid = false;
  for (let k = verb.to; k < objects.to; k++) isSaid ||= norm(tokens, k) === 'respectively';
  if (!isSaid || gifts.length < 2 || gifts.length !== own.length) return [...gifts];
  const isGetting = recipients.length === own.length;
  return gifts.map((gift, n) => (isGetting ? { ...gift, recipients: [own[n]!] } : { ...gift, giver: own[n]! }));
}

/** `The [500] that X gave to Y`, `[50] laptops the company donated`: index into `amounts`, or null. */
function relatedAmount({ tokens }: Document, { nodes, at, group }: Clause): number | null {
  if (group.isPassive || group.isInfinitive) return null;
  for (let n = at - 1; n > 0; n--) {
    const node = nodes[n]!;
    const before = nodes[n - 1]!;
    if (node.kind === 'verb' || before.kind === 'verb') return null;
    if (node.kind === 'party' && before.kind === 'amount' && isRelated(tokens, n === 1, before.to, node.from))
      return before.index;
  }
  return null;
}

/** `Raised [500] and donated it to Y`, `and handed the lot to Y`: index into `amounts`, or null. */
function amountAgain({ tokens }: Document, { nodes, at, verb, group }: Clause): number | null {
  const next = nodes[at + 1];
  if (next?.kind !== 'theme') return null;
  const isIt = /^(?:it|them)$/.test(norm(tokens, next.from));
  if (!isIt && (next.from - verb.to !== 1 || norm(tokens, group.first - 1) !== 'and')) return null;
  const last = nodes.slice(0, at).findLast(({ kind }) => kind === 'amount');
  return last?.kind === 'amount' ? last.index : null;
}

/** Nothing but what is counted and `that the` stands between; `, which the`, behind whatever says more of it. */
function isRelated(tokens: Tokens, isFirst: boolean, start: number, to: number): boolean {
  if (isRelative(tokens, start, to)) return true;
  // `The fine, 919 thousand tenge, X paid`; `the rest, 500 euros, she left to Y`.
  const isFronted = isFirst || to - start === 1;
  const from = isFronted && norm(tokens, start) === ',' ? start + 1 : start;
  if (to - from > 5) return false;
  // `500 euros [of it] she has promised`.
  const begin = norm(tokens, from) === 'of' && /^(?:it|them|this|that)$/.test(norm(tokens, from + 1)) ? from + 2 : from;
  for (let k = begin; k < to; k++) {
    const word = norm(tokens, k);
    if (!beginsSmall(word) || PREPOSITION.has(word) || word === 'and' || word === 'who') return false;
  }
  return true;
}

/** `500 euros in aid[, which the Danish firm] gave`: the relative pronoun of this clause is its object. */
function isRelative(tokens: Tokens, from: number, to: number): boolean {
  let k = to - 1;
  while (k >= from && to - k < RELATIVE && !/^(?:that|which)$/.test(norm(tokens, k))) k--;
  if (k < from || !/^(?:that|which)$/.test(norm(tokens, k))) return false;
  // `500 euros, of which`, `said that the Bank gave`.
  if (PREPOSITION.has(norm(tokens, k - 1)) || has(tokens, k - 1, WordClass.SpeechVerb)) return false;
  for (let m = from; m < to; m++) {
    const isOpening = norm(tokens, m) === ',' && m === k - 1;
    if (!isOpening && m !== k && (/^[,;:“”"«»–—]$/.test(norm(tokens, m)) || isAuxiliary(norm(tokens, m)))) return false;
  }
  return to - from < RELATIVE;
}

/** How many words can stand between an amount and the subject of its relative clause. */
const RELATIVE = 12;

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
