/**
 * Which sightings of organisations are one body. Sightings of one spelled name in one country are one atom; atoms are merged
 * by acronym, by sound, by a name without its country, by a slip of the pen. All lookups go by key, so that it stays linear.
 */
import { fold } from '../text/characters.js';
import { type Archive, refOf } from './archive.js';
import { mergeAcronyms, mergeNameless } from './body-countries.js';
import { moveByHolders } from './body-holders.js';
import { type BodyName, bodyName } from './body-name.js';
import { mergeSlips } from './body-slips.js';
import { atomFor, type BodyAtom, groupBy, type PairDoubt, propose, type Work } from './body-work.js';
import { type Clusters, makeClusters } from './clusters.js';
import type { Rulings } from './decisions.js';
import { obey } from './obey.js';

export interface BodyMatch {
  /** The first sighting of each atom. */
  readonly firsts: Int32Array;
  readonly clusters: Clusters;
  /** Atom of each sighting. */
  readonly atomOf: Int32Array;
  readonly doubts: readonly PairDoubt[];
  readonly obeyed: number;
}

export function matchBodies(archive: Archive, rulings: Rulings, threshold: number): BodyMatch {
  const work: Work = {
    atoms: [],
    clusters: makeClusters(),
    byKey: new Map(),
    atomOf: new Int32Array(archive.bodies.length).fill(-1),
    doubts: [],
    threshold,
    owners: new Map(),
    decided: new Set(),
  };
  const refs = new Map<string, number>();
  const place = (n: number, key: string) => {
    const { fact, doc } = archive.bodies.at(n);
    const ref = rulings.named.size > 0 ? refOf(archive, archive.bodies.at(n)) : '';
    const isNamed = rulings.named.has(ref);
    const atom = atomFor(work, isNamed ? `${key}|!${ref}` : key, n, fact, archive.documents.at(doc).nation);
    work.atomOf[n] = atom;
    if (isNamed) {
      refs.set(ref, atom);
      work.decided.add(atom);
    }
  };
  const later: number[] = [];
  for (const [n, { fact, doc }] of archive.bodies.entries()) {
    const name = bodyName(fact.name);
    if (name.isPart) later.push(n);
    else place(n, keyFor(name, archive.documents.at(doc).nation));
  }
  // Parts take the name of their whole, so that the wholes come first. What is decided comes before everything.
  for (const n of later) place(n, partKey(archive, n, work));
  const obeyed = obey(rulings.decisions, work.clusters, (ref) => refs.get(ref));
  mergeSplit(work);
  mergeNameless(work);
  mergeByKey(
    work,
    ({ name, nations, nation }) =>
      name.acronym === null && !name.isPart
        ? `${name.sound}|${nations}|${name.isGeneric && nations === '' ? nation : ''}`
        : null,
    0.92,
    'the same name by sound',
  );
  mergeAcronyms(work);
  mergeSlips(work);
  moveByHolders(archive, work);
  mergeParts(archive, work, later);
  const firsts = Int32Array.from(work.atoms, ({ first }) => first);
  return { firsts, clusters: work.clusters, atomOf: work.atomOf, doubts: work.doubts, obeyed };
}

/** A name that every country has needs its country, from the name itself or from the article. */
export function keyFor(name: BodyName, nation: string | null): string {
  if (name.acronym !== null) return `a|${name.acronym}|${nation}`;
  const nations = name.nations.join(',');
  return `n|${name.core}|${nations}|${name.isGeneric && nations === '' ? nation : ''}`;
}

/** Without a parent nobody knows whose `Executive Committee` it is: each document has its own. */
function partKey({ bodies, bodiesFrom }: Archive, n: number, work: Work): string {
  const { fact, doc } = bodies.at(n);
  const whole = fact.parent === null ? -1 : work.atomOf[bodiesFrom[doc]! + fact.parent]!;
  const { core } = bodyName(fact.name);
  return whole < 0 ? `d|${core}|${doc}` : `p|${core}|${whole}`;
}

/** Atoms that stand apart only because a decision names one of their sightings. */
function mergeSplit(work: Work): void {
  for (const [key, atom] of work.byKey) {
    const at = key.lastIndexOf('|!');
    const twin = at < 0 ? undefined : work.byKey.get(key.slice(0, at));
    if (twin !== undefined) propose(work, twin, atom, 0.97, 'the same name');
  }
}

function mergeByKey(work: Work, keyOf: (atom: BodyAtom) => string | null, score: number, reason: string): void {
  for (const [first, ...others] of groupBy(work, keyOf).values())
    for (const other of others) propose(work, first!, other, score, reason);
}

/** Parts of one name whose wholes have become one. */
function mergeParts({ bodies, bodiesFrom }: Archive, work: Work, parts: readonly number[]): void {
  const byWhole = new Map<string, number>();
  for (const n of parts) {
    const { fact, doc } = bodies.at(n);
    if (fact.parent === null) continue;
    const atom = work.atomOf[n]!;
    const whole = work.clusters.find(work.atomOf[bodiesFrom[doc]! + fact.parent]!);
    const key = `${fold(bodyName(fact.name).core)}|${whole}`;
    const known = byWhole.get(key);
    if (known === undefined) byWhole.set(key, atom);
    else propose(work, known, atom, 0.95, 'the same part of the same body');
  }
}
