/**
 * Who gave what to whom: [AHIK] donated [60 desks] to the village schools; [Asha] received [₹5,00,000] from the [Board]. By verbs of giving
 * and receiving, active and passive, as infinitives behind decisions and promises; a sentence that speaks of the same gift
 * again (`The assistance was handed over by the Confederation`) completes it.
 *
 * Leaves alone wages, prices and budgets (no verb of giving, or no party), and what is only asked for or refused.
 */
import type { Document, Pass, Transfer } from '../model/document.js';
import { sentenceOf } from '../text/phrases.js';
import { completed, partsOfGift } from './transfers/again.js';
import { type Clause, transfersOf } from './transfers/build.js';
import { distinct } from './transfers/distinct.js';
import { type Intro, introOf, isItem, itemsOf } from './transfers/enumerations.js';
import { groupOf } from './transfers/frames.js';
import { nodesOf } from './transfers/nodes.js';
import { objectsOf } from './transfers/objects.js';
import { makeReferents } from './transfers/referents.js';
import { marksOf, type Node } from './transfers/scene.js';
import { subjectOf } from './transfers/subjects.js';

/** How many sentences later a gift is still `the assistance`. */
const REACH = 3;

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
    const referents = makeReferents();
    const found: Transfer[] = [];
    let last: readonly number[] = [];
    let lastSentence = -1;
    let intro: Intro | null = null;
    for (let s = 0; s < doc.sentences.length && doc.sentences.at[s]! < doc.tokens.length; s++) {
      const nodes = nodesOf(doc, marks, referents, sentenceOf(doc, doc.sentences.at[s]!));
      const clauses = clausesOf(doc, nodes, intro);
      const isNear = s - lastSentence <= REACH;
      const made = clauses.flatMap((clause) => transfersOf(doc, clause));
      if (made.length === 0 && intro !== null) made.push(...itemsOf(doc, nodes, intro));
      if (made.length === 0 && isNear) {
        for (const clause of clauses) for (const n of last) found[n] = completed(found[n]!, clause);
        if (last.length > 0)
          made.push(
            ...partsOfGift(
              doc,
              nodes,
              last.map((n) => found[n]!),
            ),
          );
      }
      intro = introOf(doc, nodes, clauses, s) ?? (isItem(doc, s) ? intro : null);
      if (made.length === 0) continue;
      last = made.map((_, n) => found.length + n);
      lastSentence = s;
      found.push(...made);
    }
    return { transfers: distinct(doc, found) };
  },
};

function clausesOf(doc: Document, nodes: readonly Node[], intro: Intro | null): Clause[] {
  const { tokens } = doc;
  return nodes.flatMap((verb, at) => {
    if (verb.kind !== 'verb') return [];
    const [from, end] = sentenceOf(doc, verb.from);
    const group = groupOf(tokens, verb.from, verb.form, from);
    if (group === null || group.isDenied) return [];
    const stated = subjectOf(tokens, nodes, at, group);
    const isItem = group.isInfinitive && stated.party === null && intro !== null;
    const subject = isItem ? { ...stated, party: intro.giver, decidedBy: intro.decidedBy } : stated;
    if (subject.isVoid) return [];
    return [{ nodes, at, verb, group, subject, objects: objectsOf(tokens, nodes, at, end) }];
  });
}
