/** A block's sightings put together again as an archive, of documents that hold nothing else. */
import { type Archive, archiveOf } from '../archive.js';
import type { Bounded, Entity, Gathered } from '../entities.js';
import { makeFactStore } from '../fact-store.js';
import type { BodyFact, DocumentFacts } from '../facts.js';
import type { Named } from './lines.js';

interface Head {
  readonly source: string;
  readonly date: string | null;
  readonly nation: string | null;
  readonly n: number;
}

/** By document, in the order that they have there. */
export function byDocument<Item extends Head>(items: readonly Item[]): Item[][] {
  const documents = new Map<string, Item[]>();
  for (const item of items) {
    const known = documents.get(item.source);
    if (known) known.push(item);
    else documents.set(item.source, [item]);
  }
  return [...documents.values()].map((own) => own.sort((a, b) => a.n - b.n));
}

export function archiveOfBlock<Item extends Head>(
  documents: readonly (readonly Item[])[],
  factsOf: (items: readonly Item[]) => Omit<DocumentFacts, 'source' | 'date' | 'nation'>,
): Archive {
  const store = makeFactStore();
  for (const items of documents) {
    const { source, date, nation } = items[0]!;
    store.add({ source, date, nation, ...factsOf(items) });
  }
  return archiveOf(store);
}

/** A body of which nothing counts any more but what it has become. */
export const decidedBody = ({ id, name }: Named): BodyFact => ({
  id,
  name,
  acronym: null,
  aliases: [],
  type: null,
  parent: null,
  start: 0,
  end: 0,
});

/** What the bodies of an archive made of `decidedBody` are, and the index of each sighting's. */
export function decidedBodies({ bodies }: Archive): Gathered {
  const indexes = new Map<string, number>();
  const entities: Bounded[] = [];
  const of = new Int32Array(bodies.length);
  for (const [n, { fact }] of bodies.entries()) {
    let index = indexes.get(fact.id);
    if (index === undefined) {
      index = entities.length;
      indexes.set(fact.id, index);
      entities.push({ id: fact.id, name: fact.name, first: n, last: n });
    }
    of[n] = index;
  }
  return { entities, of, entityAt: (index) => ({ ...UNKNOWN, ...entities[index]! }) };
}

const UNKNOWN: Omit<Entity, keyof Named> = {
  names: [],
  documents: 0,
  firstSeen: null,
  lastSeen: null,
  country: null,
  evidence: [],
  merges: [],
};
