/**
 * Who gave what to whom: [AHIK] donated [60 desks] to the village schools; [Asha] received [₹5,00,000] from the [Board]. By verbs of giving
 * and receiving, active and passive, as infinitives behind decisions and promises; a sentence that speaks of the same gift
 * again (`The assistance was handed over by the Confederation`) completes it.
 *
 * Leaves alone wages, prices and budgets (no verb of giving, or no party), and what is only asked for or refused.
 */
import type { Document, Party, Pass, Tokens, Transfer } from '../model/document.js';
import { norm, sentenceOf } from '../text/phrases.js';
import { completed, fromSource, partsOfGift } from './transfers/again.js';
import { transfersOf } from './transfers/build.js';
import { calledThings } from './transfers/called-things.js';
import type { Clause } from './transfers/clause.js';
import { type Collected, collectedIn, passedOn } from './transfers/collected.js';
import { continuedGiver, continuedIn } from './transfers/continued.js';
import { distinct } from './transfers/distinct.js';
import { isItem, itemsOf } from './transfers/enumerations.js';
import { withImpliedRecipients } from './transfers/implied.js';
import { withImpliedGivers } from './transfers/implied-givers.js';
import { deciderIn, type Intro, introOf } from './transfers/intros.js';
import { givenByMain } from './transfers/main-giver.js';
import { nodesOf } from './transfers/nodes.js';
import { completedByNoun, nominalGifts } from './transfers/nominal.js';
import { objectsOf } from './transfers/objects.js';
import { endOfAside, isReduced } from './transfers/participles.js';
import { withPlainVerbs } from './transfers/plain-verbs.js';
import { makeReferents } from './transfers/referents.js';
import { isRow, rowOf, rowsWithin } from './transfers/rows.js';
import { marksOf, type Node, sameParty } from './transfers/scene.js';
import { subjectOf } from './transfers/subjects.js';
import { type Table, tableOf } from './transfers/tables.js';
import { groupOf, isHypothetical, isOnlySaid, type VerbGroup } from './transfers/verb-group.js';
import { givenByWholes } from './transfers/wholes.js';

/** How many sentences later a gift is still `the assistance`. */
const REACH = 3;
/** How many phrases of a sentence before and behind a verb can belong to it: bounds the work on endless sentences. */
const BEFORE = 40;
const BEHIND = 60;

export const transfers: Pass = {
  name: 'transfers',
  reads: [
    'tokens',
    'sentences',
    'headline',
    'mentions',
    'persons',
    'organisations',
    'titles',
    'dates',
    'amounts',
    'roles',
  ],
  writes: ['transfers'],
  run(doc) {
    const marks = marksOf(doc);
    const referents = makeReferents(marks);
    const found: Transfer[] = [];
    let before = NOTHING;
    for (let s = 0; s < doc.sentences.length && doc.sentences.at[s]! < doc.tokens.length; s++) {
      const nodes = withPlainVerbs(doc, nodesOf(doc, marks, referents, sentenceOf(doc, doc.sentences.at[s]!)));
      const clauses = clausesOf(doc, nodes, before);
      const made = toldIn(doc, nodes, clauses, before, s, found);
      const isNew = made.length > 0;
      before = {
        intro: introOf(doc, nodes, clauses, s, before.intro) ?? (isItem(doc, s) ? before.intro : null),
        table: tableOf(doc, nodes, s, found.at(-1)?.giver ?? null) ?? (isRow(doc, s) ? before.table : null),
        decider: deciderIn(doc, nodes, s),
        last: isNew ? made.map((_, n) => found.length + n) : before.last,
        lastSentence: isNew ? s : before.lastSentence,
        collected: isNew ? null : (collectedIn(doc, clauses, s) ?? before.collected),
        lastRecipient: isNew ? made.at(-1)!.recipient : before.lastRecipient,
      };
      found.push(...made);
    }
    const told = distinct(
      doc,
      givenByMain(doc, withImpliedGivers(doc, withImpliedRecipients(doc, marks, givenByWholes(doc, found)))),
    );
    return { transfers: told.map(same) };
  },
};

/** The same, made in one place: those that were completed on the way have many hidden classes. Nobody gives to himself. */
const same = (transfer: Transfer): Transfer => ({
  giver: sameParty(transfer.giver, transfer.recipient) ? null : transfer.giver,
  recipient: transfer.recipient,
  amount: transfer.amount,
  thing: transfer.thing,
  decidedBy: transfer.decidedBy,
  purpose: transfer.purpose,
  date: transfer.date,
  evidence: transfer.evidence,
  rule: transfer.rule,
  confidence: transfer.confidence,
});

/** What sentence `s` tells: rows of a table, gifts by verbs and nouns, else more of the gift before. */
function toldIn(
  doc: Document,
  nodes: readonly Node[],
  clauses: readonly Clause[],
  before: Before,
  s: number,
  found: Transfer[],
): Transfer[] {
  const rows = rowsWithin(doc, nodes, s);
  if (rows.length > 0) return rows;
  const gifts = giftsOf(doc, nodes, clauses, before, s);
  if (gifts.length > 0) return gifts;
  const parts = s - before.lastSentence <= REACH ? toldAgain(doc, nodes, clauses, before, found) : [];
  if (parts.length > 0) return parts;
  const passed = passedOn(doc, clauses, before.collected, s);
  return passed.length > 0 ? passed : rowOf(doc, nodes, s, before.table);
}

/** Completes the transfers found last where the sentence speaks of them again; returns the parts that it names. */
function toldAgain(
  doc: Document,
  nodes: readonly Node[],
  clauses: readonly Clause[],
  { last }: Before,
  found: Transfer[],
): Transfer[] {
  for (const n of last) {
    for (const clause of clauses) found[n] = completed(doc, found[n]!, clause);
    found[n] = fromSource(doc, found[n]!, nodes);
  }
  return last.length === 0 ? [] : partsOfGift(doc, nodes, found[last[0]!]!);
}

/** What the sentences before leave to the next. */
interface Before {
  readonly intro: Intro | null;
  readonly table: Table | null;
  readonly decider: Party | null;
  /** Indices of the transfers found last, and the sentence that they stand in. */
  readonly last: readonly number[];
  readonly lastSentence: number;
  readonly lastRecipient: Party | null;
  readonly collected: Collected | null;
}

const NOTHING: Before = {
  intro: null,
  table: null,
  decider: null,
  last: [],
  lastSentence: -1,
  lastRecipient: null,
  collected: null,
};

function giftsOf(
  doc: Document,
  nodes: readonly Node[],
  clauses: readonly Clause[],
  { intro, lastRecipient }: Before,
  s: number,
): Transfer[] {
  const isDescribing = (clause: Clause) => isReduced(doc.tokens, clause.nodes, clause.at);
  const told: Transfer[] = [];
  const giftsIn = (clause: Clause) => {
    const continued = continuedIn(doc, clause, told.at(-1)?.recipient ?? null, lastRecipient);
    const continuedBy = continuedGiver(doc, clause, told.at(-1)?.giver ?? null);
    const gifts = transfersOf(doc, { ...clause, continued, continuedBy }).map((gift) =>
      completedByNoun(doc, clause, gift),
    );
    told.push(...gifts);
    return gifts;
  };
  const made: Transfer[] = [];
  for (const clause of clauses.filter((one) => !isDescribing(one))) {
    const gifts = giftsIn(clause);
    const last = made.at(-1);
    if (last !== undefined && gifts.every(({ amount }) => amount !== null && amount === last.amount))
      made.splice(-1, 1, ...toldTwice(doc, clause, last, gifts));
    else made.push(...gifts);
  }
  const taken = new Set(made.map(({ amount }) => amount));
  // `500 manat allocated by X was handed over to Y`: the participle tells of the same gift.
  for (const clause of clauses.filter(isDescribing))
    made.push(...giftsIn(clause).filter(({ amount }) => amount !== null && !taken.has(amount)));
  made.push(...nominalGifts(doc, nodes, taken, doc.sentences.at[s + 1]!));
  made.push(...calledThings(doc, nodes, made));
  return made.length === 0 && intro !== null ? itemsOf(doc, nodes, intro) : made;
}

/** `X allotted 500, and the money was handed to Y`; `X was fined 500, which he shall pay to Y`; but two where `X was awarded 500, which it gave to Y`. */
function toldTwice(doc: Document, clause: Clause, last: Transfer, gifts: readonly Transfer[]): Transfer[] {
  const whole = completed(doc, last, clause);
  const passing = gifts.filter(({ giver, recipient }) => recipient !== null && sameParty(giver, last.recipient));
  if (passing.length > 0) return [last, ...passing];
  const gift = gifts.find(
    ({ giver, recipient }) => recipient !== null && (giver === null || sameParty(giver, last.giver)),
  );
  return [{ ...whole, recipient: whole.recipient ?? gift?.recipient ?? null }];
}

/** `To give …` or, where the item begins with it, `gives …`, `gave …`. */
const isListedDeed = (tokens: Tokens, { first, isInfinitive, isPassive }: VerbGroup, from: number): boolean =>
  isInfinitive || (!isPassive && (first === from || (first === from + 1 && !/^\p{L}/u.test(norm(tokens, from)))));

function clausesOf(doc: Document, all: readonly Node[], { intro, decider }: Before): Clause[] {
  const { tokens, amounts } = doc;
  const isMoney = (node: Node) => node.kind === 'amount' && amounts[node.index]!.kind === 'money';
  return all.flatMap((verb, index) => {
    if (verb.kind !== 'verb') return [];
    const [from, end] = sentenceOf(doc, verb.from);
    const group = groupOf(tokens, verb.from, verb.form, from);
    if (group === null || group.isDenied) return [];
    if (isHypothetical(tokens, group, verb.from) || isOnlySaid(tokens, group)) return [];
    const at = Math.min(index, BEFORE);
    const nodes = all.slice(index - at, index + BEHIND);
    const stated = subjectOf(tokens, nodes, at, group);
    const isOfItem = isListedDeed(tokens, group, from) && stated.party === null && intro !== null;
    const subject = isOfItem ? { ...stated, party: intro.giver, decidedBy: intro.decidedBy } : stated;
    if (subject.isVoid) return [];
    const last = isReduced(tokens, nodes, at) ? endOfAside(tokens, group.first, verb.to, end) : end;
    const objects = objectsOf({ tokens, nodes, at, form: verb.form, group, isMoney }, last, subject.theme.length > 0);
    return [{ nodes, at, verb, group, subject, objects, decider, continued: null, continuedBy: null }];
  });
}
