/** Roles of many articles to posts over time. */
import type { RoleStatus } from '../model/record.js';
import { listingOf, type RegistryPost, type Told } from '../model/registry.js';
import { keyOf } from '../output/ids.js';
import type { Archive } from './archive.js';
import { evidenceOf, type Gathered, type Named } from './entities.js';
import type { RoleFact } from './facts.js';

interface Gathering {
  readonly key: string;
  readonly person: Named;
  readonly title: string;
  readonly body: Named | null;
  readonly place: string | null;
  /** The person's sightings that tell of it, each with which of its roles does. */
  readonly told: number[];
  readonly from: Map<string, number>;
  readonly to: Map<string, number>;
  firstSeen: string | null;
  lastSeen: string | null;
  status: RoleStatus | null;
  statusDate: string;
  documents: number;
  lastDoc: number;
  confidence: number;
}

/** By person, then by time; told by a person's sighting and the number of its role. */
export function postsOf(archive: Archive, persons: Gathered, bodies: Gathered): Told<RegistryPost> {
  const posts = new Map<string, Gathering>();
  for (const [n, { fact, doc }] of archive.persons.entries()) {
    const from = archive.bodiesFrom[doc]!;
    for (const [which, role] of fact.roles.entries()) {
      const person = persons.entities[persons.of[n]!]!;
      const body = role.body === null ? null : bodies.entities[bodies.of[from + role.body]!]!;
      const place = role.place;
      const key = JSON.stringify([person.id, role.title, body?.id ?? null, place?.toLowerCase() ?? null]);
      let post = posts.get(key);
      if (post === undefined) {
        post = newPost(key, person, role.title, body, place);
        posts.set(key, post);
      }
      note(post, role, doc, archive);
      post.told.push(n, which);
    }
  }
  const sorted = [...posts.values()].sort(
    (a, b) =>
      compare(a.person.name.toLowerCase(), b.person.name.toLowerCase()) ||
      compare(a.person.id, b.person.id) ||
      compare(a.firstSeen ?? '', b.firstSeen ?? '') ||
      compare(a.title, b.title) ||
      compare(idOf(a), idOf(b)),
  );
  const tellers = listingOf(sorted, (post) => [idOf(post), post.told] as const);
  return { ...listingOf(sorted, (post) => toPost(archive, post)), tellers };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const newPost = (key: string, person: Named, title: string, body: Named | null, place: string | null): Gathering => ({
  key,
  person,
  title,
  body,
  place,
  told: [],
  from: new Map(),
  to: new Map(),
  firstSeen: null,
  lastSeen: null,
  status: null,
  statusDate: '',
  documents: 0,
  lastDoc: -1,
  confidence: 0,
});

function note(post: Gathering, role: RoleFact, doc: number, archive: Archive): void {
  const { date } = archive.documents.at(doc);
  if (post.lastDoc !== doc) post.documents++;
  post.lastDoc = doc;
  post.confidence = Math.max(post.confidence, role.confidence);
  if (role.from !== null) post.from.set(role.from, (post.from.get(role.from) ?? 0) + 1);
  if (role.to !== null) post.to.set(role.to, (post.to.get(role.to) ?? 0) + 1);
  if ((date ?? '') >= post.statusDate) {
    post.status = role.status ?? post.status;
    post.statusDate = date ?? '';
  }
  // Who is called former, or to come, was not seen in the post that day.
  if (date === null || role.status === 'former' || role.status === 'future') return;
  if (post.firstSeen === null || date < post.firstSeen) post.firstSeen = date;
  if (post.lastSeen === null || date > post.lastSeen) post.lastSeen = date;
}

const idOf = ({ key }: Gathering): string => `R${keyOf(key)}`;

function toPost(archive: Archive, post: Gathering): RegistryPost {
  const { person, title, body, place, firstSeen, lastSeen, status, documents, confidence, told } = post;
  const evidence = Array.from({ length: told.length / 2 }, (_, n) => {
    const { fact, doc } = archive.persons.at(told[2 * n]!);
    return evidenceOf(archive, doc, fact.roles[told[2 * n + 1]!]!);
  });
  return {
    id: idOf(post),
    personId: person.id,
    person: person.name,
    title,
    organisationId: body?.id ?? null,
    organisation: body?.name ?? null,
    place,
    status,
    firstSeen,
    lastSeen,
    from: usual(post.from),
    to: usual(post.to),
    documents,
    confidence,
    evidence: evidence.sort(
      (a, b) => compare(a.date ?? '', b.date ?? '') || compare(a.source, b.source) || a.start - b.start,
    ),
  };
}

/** What most articles say; of several the earliest. */
const usual = (values: ReadonlyMap<string, number>): string | null =>
  [...values].sort(([a, x], [b, y]) => y - x || compare(a, b))[0]?.[0] ?? null;
