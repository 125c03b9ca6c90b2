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
    for (let s = 0; s < doc.sentences.length && doc.sentences.at[s]! < doc.tokens.length; s++) {
      const nodes = nodesOf(doc, marks, referents, sentenceOf(doc, doc.sentences.at[s]!));
      const first = found.length;
      for (const clause of clausesOf(doc, nodes)) {
        found.push(...transfersOf(doc, clause));
        if (found.length > first || s - lastSentence > REACH) continue;
        for (const n of last) found[n] = completed(found[n]!, clause);
      }
      if (found.length === first && s - lastSentence <= REACH && last.length > 0)
        found.push(
          ...partsOfGift(
            doc,
            nodes,
            last.map((n) => found[n]!),
          ),
        );
      if (found.length === first) continue;
      last = found.slice(first).map((_, n) => first + n);
      lastSentence = s;
    }
    return { transfers: distinct(doc, found) };
  },
};

function clausesOf(doc: Document, nodes: readonly Node[]): Clause[] {
  const { tokens } = doc;
  return nodes.flatMap((verb, at) => {
    if (verb.kind !== 'verb') return [];
    const [from, end] = sentenceOf(doc, verb.from);
    const group = groupOf(tokens, verb.from, verb.form, from);
    if (group === null || group.isDenied) return [];
    const subject = subjectOf(tokens, nodes, at, group);
    if (subject.isVoid) return [];
    return [{ nodes, at, verb, group, subject, objects: objectsOf(tokens, nodes, at, end) }];
  });
}
