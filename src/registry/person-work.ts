/** What the steps of matching persons share: sightings as they are seen, atoms and clusters with what is known of each. */
import type { Archive } from './archive.js';
import { absorb, addNear, type GrowingBearer, newBearer, withItem } from './bearers.js';
import type { PairDoubt } from './body-work.js';
import type { Clusters, Merge } from './clusters.js';
import { LEAST_DOUBT, type Rulings } from './decisions.js';
import type { PersonFact } from './facts.js';
import type { BodyMatch } from './match-bodies.js';
import { type Judgement, mainOf } from './person-evidence.js';
import { type PersonName, personName } from './person-name.js';

export interface PersonAtom {
  readonly name: PersonName;
  /** Index of its first sighting. */
  readonly first: number;
}

/** A sighting with what its article says around it. */
export interface Seen {
  readonly n: number;
  readonly fact: PersonFact;
  readonly name: PersonName;
  readonly doc: number;
  /** Bodies of its posts, as clusters. */
  readonly own: readonly number[];
  readonly day: number | null;
  readonly nation: string | null;
}

export interface Work {
  readonly archive: Archive;
  readonly bodies: BodyMatch;
  readonly atoms: PersonAtom[];
  readonly bearers: (GrowingBearer | null)[];
  readonly clusters: Clusters;
  readonly byKey: Map<string, number>;
  readonly atomOf: Int32Array;
  readonly doubts: PairDoubt[];
  readonly threshold: number;
  readonly rulings: Rulings;
  readonly refs: Map<string, number>;
}

export function seen({ archive, bodies }: Work, n: number): Seen {
  const { fact, doc } = archive.persons.at(n);
  const from = archive.bodiesFrom[doc]!;
  const own = new Set<number>();
  for (const { body } of fact.roles) if (body !== null) own.add(bodies.clusters.find(bodies.atomOf[from + body]!));
  const { date, nation } = archive.documents.at(doc);
  return {
    n,
    fact,
    name: personName(fact.name),
    doc,
    own: [...own],
    day: date === null ? null : dayNumber(date),
    nation,
  };
}

/** A post at a body, which is what tells bearers of one name apart. */
export const hasPost = ({ roles }: PersonFact): boolean => roles.some(({ body }) => body !== null);

const dayNumber = (date: string): number => {
  const [year = 0, month = 7, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
};

export function nearOf({ archive, bodies }: Work, doc: number): number[] {
  const near = new Set<number>();
  for (let n = archive.bodiesFrom[doc]!; n < archive.bodiesFrom[doc + 1]!; n++)
    near.add(bodies.clusters.find(bodies.atomOf[n]!));
  return [...near];
}

/** Into the atom of that key, made where it is new. */
export function place(work: Work, one: Seen, key: string): number {
  let atom = work.byKey.get(key);
  if (atom === undefined) {
    atom = work.clusters.add();
    work.atoms.push({ name: one.name, first: one.n });
    work.bearers.push(newBearer());
    work.byKey.set(key, atom);
  }
  putInto(work, one, atom);
  return atom;
}

export function putInto(work: Work, one: Seen, atom: number): void {
  work.atomOf[one.n] = atom;
  const bearer = work.bearers[work.clusters.find(atom)]!;
  const { name, fact, own, day, nation, doc } = one;
  if (name.patronymic !== null) {
    bearer.patronymics = withItem(bearer.patronymics, name.patronymic);
    bearer.fathered++;
  }
  if (name.words.length > 1 && name.initials !== '') bearer.initials = withItem(bearer.initials, name.initials[0]!);
  for (const body of own) bearer.bodies.add(body);
  for (const body of nearOf(work, doc)) addNear(bearer, body);
  if (nation !== null) bearer.nations.set(nation, (bearer.nations.get(nation) ?? 0) + 1);
  for (const { title } of fact.roles) bearer.titles.add(title);
  bearer.sightings++;
  // A former post is told of later; it says nothing about when it was held.
  const isHeld = fact.roles.length === 0 || fact.roles.some(({ status }) => status !== 'former' && status !== 'future');
  if (day === null || !isHeld) return;
  bearer.from = Math.min(bearer.from, day);
  bearer.to = Math.max(bearer.to, day);
}

export const nameKey = ({ base, patronymic, initials, sounds }: PersonName): string =>
  `${sounds.length > 2 ? sounds.join(' ') : base}|${patronymic ?? ''}|${initials}`;

export function unite(work: Work, merge: Merge): boolean {
  const [a, b] = [work.clusters.find(merge.a), work.clusters.find(merge.b)];
  if (a === b) return true;
  if (!work.clusters.unite(merge)) return false;
  const root = work.clusters.find(a);
  const gone = root === a ? b : a;
  absorb(work.bearers[root]!, work.bearers[gone]!);
  work.bearers[gone] = null;
  return true;
}

export function propose(work: Work, a: number, b: number, { score, reason }: Judgement): boolean {
  if (score >= work.threshold) return unite(work, { a, b, score, reason });
  doubt(work, a, b, { score, reason });
  return false;
}

export function doubt({ clusters, doubts }: Work, a: number, b: number, { score, reason }: Judgement): void {
  if (score >= LEAST_DOUBT && clusters.mayUnite(a, b)) doubts.push({ a, b, score, reason });
}

/** Clusters by keys of their atoms' names; a cluster stands once under each key. */
export function indexRoots(
  work: Work,
  keysOf: (atom: PersonAtom, bearer: GrowingBearer) => readonly string[],
): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [n, atom] of work.atoms.entries()) {
    const root = work.clusters.find(n);
    for (const key of keysOf(atom, work.bearers[root]!)) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [root]);
      else if (!known.includes(root)) known.push(root);
    }
  }
  return index;
}

export const nationClue = ({ nations }: GrowingBearer, nation: string | null): (readonly [number, string])[] => {
  const own = mainOf(nations);
  if (own === null || nation === null) return [];
  return [own === nation ? [0.5, 'the same country'] : [-2.5, `${own} and ${nation}`]];
};

export const distinct = ({ clusters }: Work, roots: readonly number[]): number[] => [
  ...new Set(roots.map(clusters.find)),
];
