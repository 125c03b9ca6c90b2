/** Clusters of sightings to what the registry says of a person or a body. */
import type { MergeRecord, RegistryEvidence } from '../model/registry.js';
import { keyOf } from '../output/ids.js';
import { type Archive, refOf, type Sighting } from './archive.js';
import type { Clusters } from './clusters.js';
import type { BodyFact, PersonFact } from './facts.js';

/** What persons and bodies have in common. */
export interface Entity {
  readonly id: string;
  readonly name: string;
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
  merges: MergeRecord[];
}

export interface Kind<Fact extends BodyFact | PersonFact> {
  readonly letter: 'P' | 'O';
  readonly sightings: readonly Sighting<Fact>[];
  readonly clusters: Clusters;
  readonly atomOf: Int32Array;
  readonly firstOf: (atom: number) => number;
  /** How good a name is to call it by; the most used of the best is taken. */
  readonly rank: (name: string) => number;
}

/** The entity of each sighting, by the index into `entities`. */
export interface Gathered {
  readonly entities: readonly Entity[];
  readonly of: Int32Array;
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
  for (const { a, b, score, reason } of clusters.merges) {
    const refs = [a, b].map((atom) => refOf(archive, sightings[kind.firstOf(atom)]!)) as [string, string];
    gatherings[indexOfRoot.get(clusters.find(a))!]!.merges.push({ a: refs[0], b: refs[1], score, reason });
  }
  return { entities: gatherings.map((gathering) => toEntity(archive, kind, gathering)), of };
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
  const { date, nation } = documents[doc]!;
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

function toEntity<Fact extends BodyFact | PersonFact>(
  archive: Archive,
  { letter, sightings, rank }: Kind<Fact>,
  gathering: Gathering,
): Entity {
  const { names, nations, documents, first, last, firstDate, lastDate, merges } = gathering;
  const used = [...names].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const ranked = used.map(([name]) => [name, rank(name)] as const);
  const most = Math.max(...ranked.map(([, value]) => value));
  const nation = [...nations].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0];
  return {
    id: `${letter}${keyOf(refOf(archive, sightings[first]!))}`,
    name: ranked.find(([, value]) => value === most)![0],
    names: used.map(([name, count]) => ({ name, documents: count })),
    documents,
    firstSeen: firstDate,
    lastSeen: lastDate,
    country: nation?.[0] ?? null,
    evidence: (first === last ? [first] : [first, last]).map((n) =>
      evidenceOf(archive, sightings[n]!.doc, sightings[n]!.fact),
    ),
    merges,
  };
}

export function evidenceOf(
  { documents }: Archive,
  doc: number,
  { start, end }: { start: number; end: number },
): RegistryEvidence {
  const { source, date } = documents[doc]!;
  return { source, date, start, end };
}
