/** Clusters of sightings to what the registry says of a person or a body. */
import type { MergeRecord, RegistryEvidence } from '../model/registry.js';
import { keyOf } from '../output/ids.js';
import { type Archive, type Rows, refOf, type Sighting } from './archive.js';
import type { Clusters, Merge } from './clusters.js';
import type { BodyFact, PersonFact } from './facts.js';

/** What persons and bodies have in common. */
export interface Entity extends Named {
  readonly names: { name: string; documents: number }[];
  readonly documents: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly country: string | null;
  readonly evidence: RegistryEvidence[];
  readonly merges: MergeRecord[];
}

interface Gathering {
  readonly names: Map<string, number>;
  readonly nations: Map<string, number>;
  documents: number;
  lastDoc: number;
  /** Indexes of the first and last sighting by date and source. */
  first: number;
  last: number;
  firstDate: string | null;
  lastDate: string | null;
  readonly merges: Merge[];
}

export interface Kind<Fact extends BodyFact | PersonFact> {
  readonly letter: 'P' | 'O';
  readonly sightings: Rows<Sighting<Fact>>;
  readonly clusters: Clusters;
  readonly atomOf: Int32Array;
  readonly firstOf: (atom: number) => number;
  /** How good a name is to call it by; the most used of the best is taken. */
  readonly rank: (name: string) => number;
}

/** An entity by what posts and transfers call it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** With its first and its last sighting. */
export interface Bounded extends Named {
  readonly first: number;
  readonly last: number;
}

/** The entity of each sighting, by the index into `entities`. */
export interface Gathered {
  readonly entities: readonly Bounded[];
  readonly of: Int32Array;
  /** All that is known of an entity, by its index. */
  entityAt(index: number): Entity;
}

export function gather<Fact extends BodyFact | PersonFact>(archive: Archive, kind: Kind<Fact>): Gathered {
  const { sightings, clusters, atomOf } = kind;
  const indexOfRoot = new Map<number, number>();
  const gatherings: Gathering[] = [];
  const of = new Int32Array(sightings.length);
  for (const [n, { fact, doc }] of sightings.entries()) {
    const root = clusters.find(atomOf[n]!);
    let index = indexOfRoot.get(root);
    if (index === undefined) {
      index = gatherings.length;
      indexOfRoot.set(root, index);
      gatherings.push(newGathering(n));
    }
    of[n] = index;
    note(gatherings[index]!, n, fact.name, doc, archive);
  }
  for (const merge of clusters.merges) gatherings[indexOfRoot.get(clusters.find(merge.a))!]!.merges.push(merge);
  const entities = gatherings.map((gathering) => namedOf(archive, kind, gathering));
  return { entities, of, entityAt: (index) => toEntity(archive, kind, gatherings[index]!, entities[index]!) };
}

const newGathering = (first: number): Gathering => ({
  names: new Map(),
  nations: new Map(),
  documents: 0,
  lastDoc: -1,
  first,
  last: first,
  firstDate: null,
  lastDate: null,
  merges: [],
});

function note(gathering: Gathering, n: number, name: string, doc: number, { documents }: Archive): void {
  gathering.names.set(name, (gathering.names.get(name) ?? 0) + 1);
  const { date, nation } = documents.at(doc);
  if (gathering.lastDoc !== doc) {
    gathering.documents++;
    gathering.lastDoc = doc;
    if (nation !== null) gathering.nations.set(nation, (gathering.nations.get(nation) ?? 0) + 1);
  }
  if (date === null) return;
  if (gathering.firstDate === null || date < gathering.firstDate) {
    gathering.firstDate = date;
    gathering.first = n;
  }
  if (gathering.lastDate === null || date >= gathering.lastDate) {
    gathering.lastDate = date;
    gathering.last = n;
  }
}

/** The most used first. */
const byUse = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));

function namedOf<Fact extends BodyFact | PersonFact>(
  archive: Archive,
  { letter, sightings, rank }: Kind<Fact>,
  { names, first, last }: Gathering,
): Bounded {
  const ranked = byUse(names).map(([name]) => [name, rank(name)] as const);
  const most = Math.max(...ranked.map(([, value]) => value));
  return {
    id: `${letter}${keyOf(refOf(archive, sightings.at(first)))}`,
    name: ranked.find(([, value]) => value === most)![0],
    first,
    last,
  };
}

function toEntity<Fact extends BodyFact | PersonFact>(
  archive: Archive,
  { sightings, firstOf }: Kind<Fact>,
  { names, nations, documents, first, last, firstDate, lastDate, merges }: Gathering,
  { id, name }: Named,
): Entity {
  const refAt = (atom: number) => refOf(archive, sightings.at(firstOf(atom)));
  return {
    id,
    name,
    names: byUse(names).map(([name, count]) => ({ name, documents: count })),
    documents,
    firstSeen: firstDate,
    lastSeen: lastDate,
    country: byUse(nations)[0]?.[0] ?? null,
    evidence: (first === last ? [first] : [first, last]).map((n) =>
      evidenceOf(archive, sightings.at(n).doc, sightings.at(n).fact),
    ),
    merges: merges.map(({ a, b, score, reason }) => ({ a: refAt(a), b: refAt(b), score, reason })),
  };
}

export function evidenceOf(
  { documents }: Archive,
  doc: number,
  { start, end }: { start: number; end: number },
): RegistryEvidence {
  const { source, date } = documents.at(doc);
  return { source, date, start, end };
}
