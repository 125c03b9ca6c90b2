/** What the matchers make of one block: the same as they would make of it in the whole archive. */
import type { RegistryOrganisation, RegistryPerson, RegistryPost, RegistryTransfer } from '../../model/registry.js';
import type { Archive, Sighting } from '../archive.js';
import { bodyName } from '../body-name.js';
import { organisationsOf, rankOfPerson } from '../build.js';
import { makeClusters } from '../clusters.js';
import { rulingsOf } from '../decisions.js';
import { type Gathered, gather } from '../entities.js';
import type { BodyFact, PersonFact, RoleFact } from '../facts.js';
import { type BodyMatch, matchBodies } from '../match-bodies.js';
import { matchPersons } from '../match-persons.js';
import { personName } from '../person-name.js';
import { postsOf } from '../posts.js';
import { transfersOf } from '../transfers.js';
import { archiveOfBlock, byDocument, decidedBodies, decidedBody } from './block.js';
import type { BodyData, BodyLine, Decided, PersonData, PersonLine, TransferData, TransferLine } from './lines.js';

/** One thing a line; the parent of a body may be in another block, so that it is left open. */
export type Decision =
  | { readonly sighting: Decided }
  | { readonly organisation: RegistryOrganisation }
  | { readonly person: RegistryPerson }
  | { readonly post: RegistryPost }
  | { readonly transfer: RegistryTransfer };

const NO_RULINGS = rulingsOf([]);

export function* decideBodies(lines: readonly BodyLine[], threshold: number): Generator<Decision> {
  const documents = byDocument(lines.map(({ data }) => JSON.parse(data) as BodyData));
  const numbers = new Map(documents.map((items) => [items[0]!.source, items.map(({ n }) => n)]));
  const archive = archiveOfBlock(documents, (items) => {
    const at = new Map(items.map(({ n }, index) => [n, index]));
    const bodies = items.map(({ body }) => ({ ...body, parent: at.get(body.parent ?? -1) ?? null }));
    return { bodies, persons: holdersIn(items), transfers: [] };
  });
  const { clusters, atomOf, firsts } = matchBodies(archive, NO_RULINGS, threshold);
  const bodies = gather(archive, {
    letter: 'O',
    sightings: archive.bodies,
    clusters,
    atomOf,
    firstOf: (atom) => firsts[atom]!,
    rank: (name) => (bodyName(name).acronym === null ? 1 : 0),
  });
  yield* decidedIn(archive, archive.bodies, archive.bodiesFrom, bodies, numbers);
  for (const organisation of organisationsOf(archive, bodies))
    yield { organisation: { ...organisation, parentId: null } };
}

/** Persons of whom nothing counts but the name and where they have a post. */
function holdersIn(items: readonly BodyData[]): PersonFact[] {
  const posts = items.flatMap(({ holders }, body) => holders.map((holder) => ({ ...holder, body })));
  const persons = new Map<number, { name: string; roles: RoleFact[] }>();
  for (const { n, name, body } of posts.sort((a, b) => a.n - b.n || a.role - b.role)) {
    const known = persons.get(n) ?? { name, roles: [] };
    known.roles.push({ ...NO_ROLE, body });
    persons.set(n, known);
  }
  return [...persons].map(([n, { name, roles }]) => ({ id: String(n), name, roles, aliases: [], start: 0, end: 0 }));
}

const NO_ROLE = { title: '', place: null, status: null, from: null, to: null, confidence: 0, start: 0, end: 0 };

export function* decidePersons(lines: readonly PersonLine[], threshold: number): Generator<Decision> {
  const items = lines.map(({ data, bodies, namesakes }) => ({
    ...(JSON.parse(data) as PersonData),
    bodies,
    namesakes,
  }));
  const documents = byDocument(items);
  const numbers = new Map(documents.map((own) => [own[0]!.source, own.map(({ n }) => n)]));
  const archive = archiveOfBlock(documents, (own) => ({
    bodies: own[0]!.bodies.map(decidedBody),
    persons: own.map(({ person }) => person),
    transfers: [],
  }));
  const namesakes = new Map<string | null, number>();
  for (const item of items)
    if (item.namesakes !== null) namesakes.set(personName(item.person.name).base, item.namesakes);
  const bodies = decidedBodies(archive);
  const { clusters, atomOf, firsts } = matchPersons(
    archive,
    bodyMatchOf(bodies),
    NO_RULINGS,
    threshold,
    (base) => namesakes.get(base)!,
  );
  const persons = gather(archive, {
    letter: 'P',
    sightings: archive.persons,
    clusters,
    atomOf,
    firstOf: (atom) => firsts[atom]!,
    rank: rankOfPerson,
  });
  yield* decidedIn(archive, archive.persons, archive.personsFrom, persons, numbers);
  for (const index of persons.entities.keys()) yield { person: persons.entityAt(index) };
  for (const post of postsOf(archive, persons, bodies)) yield { post };
}

/** Each body is its own match already. */
function bodyMatchOf({ entities, of }: Gathered): BodyMatch {
  const clusters = makeClusters();
  for (const _ of entities) clusters.add();
  return { firsts: new Int32Array(0), clusters, atomOf: of, doubts: [], obeyed: 0 };
}

function* decidedIn<Fact extends BodyFact | PersonFact>(
  { documents }: Archive,
  sightings: { entries(): Iterable<[number, Sighting<Fact>]> },
  from: Int32Array,
  { entities, of }: Gathered,
  numbers: ReadonlyMap<string, readonly number[]>,
): Generator<Decision> {
  for (const [at, { doc }] of sightings.entries()) {
    const { source } = documents.at(doc);
    const { id, name } = entities[of[at]!]!;
    yield { sighting: { source, n: numbers.get(source)![at - from[doc]!]!, id, name } };
  }
}

/** All transfers between the same two: their sums. */
export function* decideTransfers(lines: readonly TransferLine[]): Generator<Decision> {
  const items = lines.map(({ data, giver, recipient }) => ({
    ...(JSON.parse(data) as TransferData),
    giver,
    recipient,
  }));
  const archive = archiveOfBlock(byDocument(items), (own) => {
    const parties = own.flatMap(({ giver, recipient }) => [giver, recipient]).filter((party) => party !== null);
    const indexes = new Map(parties.map(({ id }, index) => [id, index]));
    const partyOf = (party: { id: string } | null) =>
      party && ({ kind: 'organisation', index: indexes.get(party.id)! } as const);
    return {
      bodies: parties.map(decidedBody),
      persons: [],
      transfers: own.map(({ transfer, giver, recipient }) => ({
        ...transfer,
        giver: partyOf(giver),
        recipient: partyOf(recipient),
      })),
    };
  });
  const parties = decidedBodies(archive);
  for (const transfer of transfersOf(archive, parties, parties)) yield { transfer };
}
