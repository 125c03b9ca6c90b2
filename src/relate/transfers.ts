/**
 * Who gave what to whom: [AHIK] donated [60 desks] to the village schools; [Asha] received [₹5,00,000] from the [Board]. By verbs of giving
 * and receiving, active and passive, as infinitives behind decisions and promises.
 *
 * Leaves alone wages, prices and budgets (no verb of giving, or no party), and what is only asked for or refused.
 */
import type { Document, Party, Pass, Transfer } from '../model/document.js';
import { sentenceOf } from '../text/phrases.js';
import { groupOf, type VerbGroup } from './transfers/frames.js';
import { nodesOf, sameParty } from './transfers/nodes.js';
import { type Objects, objectsOf } from './transfers/objects.js';
import { makeReferents } from './transfers/referents.js';
import { marksOf, type Node, type VerbNode } from './transfers/scene.js';
import { type Subject, subjectOf } from './transfers/subjects.js';

export const transfers: Pass = {
  name: 'transfers',
  reads: ['tokens', 'sentences', 'mentions', 'persons', 'organisations', 'titles', 'dates', 'amounts', 'roles'],
  writes: ['transfers'],
  run(doc) {
    const marks = marksOf(doc);
    const referents = makeReferents();
    const found: Transfer[] = [];
    for (let s = 0; s < doc.sentences.length; s++) {
      const from = doc.sentences.at[s]!;
      if (from >= doc.tokens.length) break;
      const nodes = nodesOf(doc, marks, referents, sentenceOf(doc, from));
      for (let n = 0; n < nodes.length; n++) {
        if (nodes[n]!.kind === 'verb') found.push(...readVerb(doc, nodes, n));
      }
    }
    return { transfers: distinct(found) };
  },
};

function readVerb(doc: Document, nodes: readonly Node[], at: number): Transfer[] {
  const verb = nodes[at] as VerbNode;
  const { tokens } = doc;
  const [from, end] = sentenceOf(doc, verb.from);
  const group = groupOf(tokens, verb.from, verb.form, from);
  if (group === null || group.isDenied) return [];
  const subject = subjectOf(tokens, nodes, at, group);
  if (subject.isVoid) return [];
  const objects = objectsOf(tokens, nodes, at, end);
  return build(doc, verb, group, subject, objects);
}

interface Parts {
  readonly giver: Party | null;
  readonly recipients: readonly Party[];
}

function build(doc: Document, verb: VerbNode, group: VerbGroup, subject: Subject, objects: Objects): Transfer[] {
  const amounts = themeAmounts(subject);
  const isTheme = subject.theme.length > 0;
  const parts = partsOf(verb, group, subject, objects, isTheme);
  const gifts = isTheme
    ? amounts.map((amount) => ({ amount, recipients: objects.recipients, giver: null }))
    : objects.gifts.map((gift) => ({
        ...gift,
        recipients: gift.recipients.length > 0 ? gift.recipients : parts.recipients,
      }));
  return gifts.flatMap((gift) => {
    const giver = gift.giver ?? parts.giver;
    const recipients = gift.recipients.filter((party) => !sameParty(party, giver));
    if (giver === null && recipients.length === 0) return [];
    const { start, end } = doc.amounts[gift.amount]!;
    return (recipients.length > 0 ? recipients : [null]).map((recipient) => ({
      giver,
      recipient,
      amount: gift.amount,
      thing: null,
      decidedBy: objects.decidedBy ?? subject.decidedBy,
      purpose: null,
      date: objects.date,
      evidence: [
        { start: Math.min(start, doc.tokens.start[verb.from]!), end: Math.max(end, doc.tokens.end[verb.to - 1]!) },
      ],
      rule: `transfer-${verb.form.frames.has('get') ? 'received' : group.isPassive ? 'passive' : 'given'}`,
      confidence: giver !== null && recipient !== null ? 0.85 : 0.7,
    }));
  });
}

const themeAmounts = (subject: Subject): number[] =>
  subject.theme.flatMap((node) => (node.kind === 'amount' ? [node.index] : []));

/** Giver and default recipients by the verb's frame and voice. */
function partsOf(verb: VerbNode, group: VerbGroup, subject: Subject, objects: Objects, isTheme: boolean): Parts {
  const { frames } = verb.form;
  const own = subject.party === null ? [] : [subject.party];
  if (frames.has('get') && !group.isPassive) return { giver: objects.source ?? objects.agent, recipients: own };
  if (group.isPassive && !isTheme) return { giver: objects.agent ?? objects.source, recipients: own };
  if (isTheme) return { giver: objects.agent ?? objects.source, recipients: [] };
  const recipients = subject.relative === null ? [] : [subject.relative];
  return { giver: objects.source ?? subject.party ?? objects.agent, recipients };
}

function distinct(all: readonly Transfer[]): Transfer[] {
  const kept: Transfer[] = [];
  for (const transfer of all) {
    const isKnown = kept.some(
      (other) =>
        other.amount === transfer.amount &&
        sameOrNone(other.recipient, transfer.recipient) &&
        sameOrNone(other.giver, transfer.giver),
    );
    if (!isKnown) kept.push(transfer);
  }
  return kept;
}

const sameOrNone = (a: Party | null, b: Party | null): boolean => (a === null && b === null) || sameParty(a, b);
