/** All facts in one order that does not depend on the order of the input, with what the matchers share. */
import type { FactStore } from './fact-store.js';
import type { BodyFact, DocumentHead, PersonFact, TransferFact } from './facts.js';

/** One thing in one document, as decisions and evidence name it. */
export interface Sighting<Fact> {
  readonly fact: Fact;
  /** Number of the document. */
  readonly doc: number;
}

/** A list whose items are made when they are asked for. */
export interface Rows<Item> {
  readonly length: number;
  at(n: number): Item;
  entries(): Iterable<[number, Item]>;
}

export interface SightingRows<Fact> extends Rows<Sighting<Fact>> {
  docOf(n: number): number;
}

export interface Archive {
  /** Sorted by source. */
  readonly documents: Rows<DocumentHead>;
  readonly bodies: SightingRows<BodyFact>;
  readonly persons: SightingRows<PersonFact>;
  /** Where the bodies of each document begin, and their end. */
  readonly bodiesFrom: Int32Array;
  readonly personsFrom: Int32Array;
  transfersOf(doc: number): readonly TransferFact[];
  /** Number in the store of each document. */
  readonly stored: Int32Array;
}

export function archiveOf(store: FactStore): Archive {
  const stored = sortedBySource(store);
  const bodies = orderOf(stored, store.firstBodyOf);
  const persons = orderOf(stored, store.firstPersonOf);
  return {
    documents: rowsOf(stored.length, (doc) => store.headOf(stored[doc]!)),
    bodies: sightingsOf(bodies, store.bodyAt),
    persons: sightingsOf(persons, store.personAt),
    bodiesFrom: bodies.from,
    personsFrom: persons.from,
    transfersOf: (doc) => store.transfersOf(stored[doc]!),
    stored,
  };
}

/** How reviews and decisions name a sighting: `articles/depot.txt#p1`. */
export const refOf = ({ documents }: Archive, { doc, fact }: Sighting<BodyFact | PersonFact>): string =>
  `${documents.at(doc).source}#${fact.id}`;

function sortedBySource(store: FactStore): Int32Array {
  const sources = Array.from({ length: store.documents }, (_, document) => store.headOf(document).source);
  return Int32Array.from(sources.keys()).sort((a, b) => (sources[a]! < sources[b]! ? -1 : 1));
}

const sightingsOf = <Fact>({ stored, docOf }: Order, factAt: (number: number) => Fact): SightingRows<Fact> => ({
  ...rowsOf(stored.length, (n) => ({ fact: factAt(stored[n]!), doc: docOf[n]! })),
  docOf: (n) => docOf[n]!,
});

interface Order {
  readonly from: Int32Array;
  readonly stored: Int32Array;
  readonly docOf: Int32Array;
}

/** Sightings of one kind, document by document: number in the store, document, and where each document's begin. */
function orderOf(documents: Int32Array, firstOf: (document: number) => number): Order {
  const from = new Int32Array(documents.length + 1);
  for (const [doc, document] of documents.entries())
    from[doc + 1] = from[doc]! + firstOf(document + 1) - firstOf(document);
  const total = from[documents.length]!;
  const stored = new Int32Array(total);
  const docOf = new Int32Array(total);
  for (const [doc, document] of documents.entries())
    for (let n = from[doc]!; n < from[doc + 1]!; n++) {
      stored[n] = firstOf(document) + n - from[doc]!;
      docOf[n] = doc;
    }
  return { from, stored, docOf };
}

const rowsOf = <Item>(length: number, at: (n: number) => Item): Rows<Item> => ({
  length,
  at,
  *entries() {
    for (let n = 0; n < length; n++) yield [n, at(n)];
  },
});
