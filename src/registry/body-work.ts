/** What the steps of matching organisations share. */
import { type BodyName, bodyName } from './body-name.js';
import type { Clusters } from './clusters.js';
import { LEAST_DOUBT } from './decisions.js';
import type { BodyFact } from './facts.js';
import { addTo } from './multimap.js';

export interface BodyAtom {
  readonly name: BodyName;
  /** Countries in its name, joined. */
  readonly nations: string;
  /** The country of its articles, where its name has none. */
  readonly nation: string | null;
  /** Index of its first sighting. */
  readonly first: number;
  /** Acronyms that articles give beside the name, with how often. */
  readonly acronyms: Map<string, number>;
  sightings: number;
}

export interface PairDoubt {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly reason: string;
}

export interface Work {
  readonly atoms: BodyAtom[];
  readonly clusters: Clusters;
  readonly byKey: Map<string, number>;
  readonly atomOf: Int32Array;
  readonly doubts: PairDoubt[];
  readonly threshold: number;
  /** Atoms to which articles give an acronym, by its letters. */
  readonly owners: Map<string, number[]>;
  /** Atoms of sightings that decisions name. */
  readonly decided: Set<number>;
}

export function atomFor(work: Work, key: string, first: number, fact: BodyFact, nation: string | null): number {
  let atom = work.byKey.get(key);
  if (atom === undefined) {
    const name = bodyName(fact.name);
    atom = work.clusters.add();
    const nations = name.nations.join(',');
    const own = name.acronym !== null || (name.isGeneric && nations === '') ? nation : null;
    work.atoms.push({ name, nations, nation: own, first, acronyms: new Map(), sightings: 0 });
    work.byKey.set(key, atom);
  }
  const found = work.atoms[atom]!;
  found.sightings++;
  for (const form of fact.acronym === null ? fact.aliases : [fact.acronym, ...fact.aliases]) {
    const letters = bodyName(form).acronym;
    if (letters !== null) found.acronyms.set(letters, (found.acronyms.get(letters) ?? 0) + 1);
  }
  return atom;
}

/** Unites where the score allows it, else notes the doubt. */
export function propose(work: Work, a: number, b: number, score: number, reason: string): void {
  if (work.clusters.find(a) === work.clusters.find(b)) return;
  if (score >= work.threshold) work.clusters.unite({ a, b, score, reason });
  else if (score >= LEAST_DOUBT && work.clusters.mayUnite(a, b)) work.doubts.push({ a, b, score, reason });
}

export const groupBy = (work: Work, keyOf: (atom: BodyAtom) => string | null): Map<string, number[]> => {
  const groups = new Map<string, number[]>();
  for (const [n, atom] of work.atoms.entries()) {
    const key = keyOf(atom);
    if (key !== null) addTo(groups, key, n);
  }
  return groups;
};

export const nationOfAtom = ({ nations, nation }: BodyAtom): string | null => (nations === '' ? nation : nations);

/** To the only candidate; where there are several, it stays doubtful which. */
export function joinOnly(work: Work, n: number, candidates: readonly number[], score: number, reason: string): void {
  const different = new Map(candidates.map((other) => [work.clusters.find(other), other]));
  different.delete(work.clusters.find(n));
  const share = different.size > 1 ? score / different.size + 0.1 : score;
  if (different.size <= MOST_DOUBTS) for (const other of different.values()) propose(work, other, n, share, reason);
}

const MOST_DOUBTS = 5;
