/** All facts in one order that does not depend on the order of the input, with what the matchers share. */
import type { BodyFact, DocumentFacts, PersonFact } from './facts.js';

/** One thing in one document, as decisions and evidence name it. */
export interface Sighting<Fact> {
  readonly fact: Fact;
  /** Index of the document. */
  readonly doc: number;
}

export interface Archive {
  /** Sorted by source. */
  readonly documents: readonly DocumentFacts[];
  readonly bodies: readonly Sighting<BodyFact>[];
  readonly persons: readonly Sighting<PersonFact>[];
  /** Where the bodies of each document begin, and their end. */
  readonly bodiesFrom: Int32Array;
  readonly personsFrom: Int32Array;
}

export function archiveOf(facts: readonly DocumentFacts[]): Archive {
  const documents = [...facts].sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0));
  const bodies: Sighting<BodyFact>[] = [];
  const persons: Sighting<PersonFact>[] = [];
  const bodiesFrom = new Int32Array(documents.length + 1);
  const personsFrom = new Int32Array(documents.length + 1);
  for (const [doc, { bodies: found, persons: seen }] of documents.entries()) {
    for (const fact of found) bodies.push({ fact, doc });
    for (const fact of seen) persons.push({ fact, doc });
    bodiesFrom[doc + 1] = bodies.length;
    personsFrom[doc + 1] = persons.length;
  }
  return { documents, bodies, persons, bodiesFrom, personsFrom };
}

/** How reviews and decisions name a sighting: `articles/depot.txt#p1`. */
export const refOf = ({ documents }: Archive, { doc, fact }: Sighting<BodyFact | PersonFact>): string =>
  `${documents[doc]!.source}#${fact.id}`;
