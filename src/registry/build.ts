/** Facts of all documents to the registry: match bodies, then persons by them, then gather. Pure: same facts in any order, same registry. */
import type { OffsetUnit, OrganisationType } from '../model/record.js';
import {
  type Listing,
  listingOf,
  REGISTRY_VERSION,
  type Registry,
  type RegistryOrganisation,
  type RegistryPost,
  type RegistryTransfer,
  type Told,
} from '../model/registry.js';
import type { Tool } from '../output/format.js';
import { type Archive, archiveOf, type Rows, refOf, type Sighting } from './archive.js';
import { bodyName } from './body-name.js';
import type { PairDoubt } from './body-work.js';
import type { Clusters } from './clusters.js';
import { type Doubt, rulingsOf, type Settings, SURE } from './decisions.js';
import { type Gathered, gather, type Named } from './entities.js';
import type { FactStore } from './fact-store.js';
import type { BodyFact, PersonFact } from './facts.js';
import { matchBodies } from './match-bodies.js';
import { matchPersons } from './match-persons.js';
import { forgetAll } from './memo.js';
import { personName } from './person-name.js';
import { postsOf } from './posts.js';
import { transfersOf } from './transfers.js';

export interface Built {
  readonly registry: Registry;
  /** The likeliest first. */
  readonly doubts: readonly Doubt[];
  /** How many decisions were about pairs in these documents. */
  readonly obeyed: number;
  readonly sightings: Sightings;
}

/** Which entity each sighting has become, and what tells of posts and transfers. */
export interface Sightings {
  readonly archive: Archive;
  readonly persons: Gathered;
  readonly bodies: Gathered;
  readonly posts: Told<RegistryPost>['tellers'];
  readonly transfers: Told<RegistryTransfer>['tellers'];
}

/** Throws a `Contradiction` where decisions exclude each other. */
export function buildRegistry(
  facts: FactStore,
  { threshold, decisions }: Settings,
  tool: Tool,
  offsetUnit: OffsetUnit | null,
): Built {
  const archive = archiveOf(facts);
  const rulings = rulingsOf(decisions);
  const bodyMatch = matchBodies(archive, rulings, threshold);
  const personMatch = matchPersons(archive, bodyMatch, rulings, threshold);
  const bodies = gather(archive, {
    letter: 'O',
    sightings: archive.bodies,
    clusters: bodyMatch.clusters,
    atomOf: bodyMatch.atomOf,
    firstOf: (atom) => bodyMatch.firsts[atom]!,
    rank: (name) => (bodyName(name).acronym === null ? 1 : 0),
  });
  const persons = gather(archive, {
    letter: 'P',
    sightings: archive.persons,
    clusters: personMatch.clusters,
    atomOf: personMatch.atomOf,
    firstOf: (atom) => personMatch.firsts[atom]!,
    rank: rankOfPerson,
  });
  const how = { archive, describe: describer(archive) };
  const doubts = [
    ...doubtsOf('person', personMatch.doubts, personMatch, archive.persons, how),
    ...doubtsOf('organisation', bodyMatch.doubts, bodyMatch, archive.bodies, how),
  ].sort((a, b) => b.score - a.score || compare(a.a, b.a) || compare(a.b, b.b));
  forgetAll();
  const posts = postsOf(archive, persons, bodies);
  const transfers = transfersOf(archive, persons, bodies);
  return {
    registry: {
      registryVersion: REGISTRY_VERSION,
      tool: { ...tool },
      offsetUnit,
      documents: archive.documents.length,
      persons: listingOf(sortedByName(persons), persons.entityAt),
      organisations: organisationsOf(archive, bodies),
      posts,
      transfers,
    },
    doubts,
    obeyed: bodyMatch.obeyed + personMatch.obeyed,
    sightings: { archive, persons, bodies, posts: posts.tellers, transfers: transfers.tellers },
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byName = (a: Named, b: Named): number =>
  compare(a.name.toLowerCase(), b.name.toLowerCase()) || compare(a.id, b.id);

const sortedByName = ({ entities }: Gathered): number[] =>
  [...entities.keys()].sort((a, b) => byName(entities[a]!, entities[b]!));

/** Spelled out before initials, given and family name before more words and fewer. */
export function rankOfPerson(name: string): number {
  const { words, initials } = personName(name);
  return (words.length > 1 ? 2 : 0) + (initials === '' ? 1 : 0) + (name === name.toUpperCase() ? -1 : 0);
}

/** What the sightings of bodies say besides: acronym, type, parent, each by most of them. */
export function organisationsOf(archive: Archive, bodies: Gathered): Listing<RegistryOrganisation> {
  const { entities, of } = bodies;
  const votes = entities.map(() => ({
    acronyms: new Map<string, number>(),
    types: new Map<OrganisationType, number>(),
    parents: new Map<string, number>(),
  }));
  for (const [n, { fact, doc }] of archive.bodies.entries()) {
    const { acronyms, types, parents } = votes[of[n]!]!;
    const acronym = bodyName(fact.name).acronym === null ? fact.acronym : fact.name;
    if (acronym !== null) vote(acronyms, acronym);
    if (fact.type !== null) vote(types, fact.type);
    if (fact.parent === null) continue;
    const parent = of[archive.bodiesFrom[doc]! + fact.parent]!;
    if (parent !== of[n]) vote(parents, entities[parent]!.id);
  }
  const elected = votes.map(({ acronyms, types, parents }, index) => {
    const acronym = winner(acronyms);
    return {
      acronym: acronym === entities[index]!.name ? null : acronym,
      type: winner(types),
      parentId: winner(parents),
    };
  });
  return listingOf(sortedByName(bodies), (index) => ({ ...bodies.entityAt(index), ...elected[index]! }));
}

const vote = <T>(votes: Map<T, number>, item: T): void => void votes.set(item, (votes.get(item) ?? 0) + 1);

const winner = <T extends string>(votes: ReadonlyMap<T, number>): T | null =>
  [...votes].sort(([a, x], [b, y]) => y - x || compare(a, b))[0]?.[0] ?? null;

type Describe = (sighting: Sighting<BodyFact | PersonFact>) => string;

function describer(archive: Archive): Describe {
  return ({ fact, doc }) => {
    const { date, nation } = archive.documents.at(doc);
    const from = archive.bodiesFrom[doc]!;
    const posts =
      'roles' in fact
        ? fact.roles.map(({ title, body }) =>
            body === null ? title : `${title}, ${archive.bodies.at(from + body).fact.name}`,
          )
        : [];
    return [...posts, nation, date].filter(Boolean).join('; ');
  };
}

/** Pairs that are still apart though likely, the likeliest of any two clusters, and merges that were not quite sure. */
function doubtsOf<Fact extends BodyFact | PersonFact>(
  kind: Doubt['kind'],
  pairs: readonly PairDoubt[],
  { clusters, firsts }: { clusters: Clusters; firsts: Int32Array },
  sightings: Rows<Sighting<Fact>>,
  { archive, describe }: { archive: Archive; describe: Describe },
): Doubt[] {
  const toDoubt = ({ a, b, score, reason }: PairDoubt, outcome: Doubt['outcome']): Doubt => {
    const [one, other] = [sightings.at(firsts[a]!), sightings.at(firsts[b]!)];
    return {
      kind,
      a: refOf(archive, one),
      aName: one.fact.name,
      aNote: describe(one),
      b: refOf(archive, other),
      bName: other.fact.name,
      bNote: describe(other),
      score,
      reason,
      outcome,
    };
  };
  const apart = new Map<string, PairDoubt>();
  for (const pair of pairs) {
    const [a, b] = [clusters.find(pair.a), clusters.find(pair.b)].sort((x, y) => x - y) as [number, number];
    if (a === b || !clusters.mayUnite(a, b)) continue;
    const known = apart.get(`${a} ${b}`);
    if (known === undefined || known.score < pair.score) apart.set(`${a} ${b}`, pair);
  }
  return [
    ...[...apart.values()].map((pair) => toDoubt(pair, 'apart')),
    ...clusters.merges.filter(({ score }) => score < SURE).map((merge) => toDoubt(merge, 'merged')),
  ];
}
