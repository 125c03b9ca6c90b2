/**
 * Which sightings of persons are one person. In this order: posts of one name at one body; bearers of one full name, by what
 * speaks for and against; full names without a post; names with initials; single names. Every lookup is by name and body.
 */
import { type Archive, refOf } from './archive.js';
import { absorb } from './bearers.js';
import type { PairDoubt } from './body-work.js';
import { type Clusters, makeClusters } from './clusters.js';
import type { Rulings } from './decisions.js';
import type { BodyMatch } from './match-bodies.js';
import { mergeNamesakes, mergeUnplaced, mergeVariants, type Namesakes, namesakesIn } from './namesakes.js';
import { obey } from './obey.js';
import { personName } from './person-name.js';
import { hasPost, indexRoots, nameKey, place, type Seen, seen, unite, type Work } from './person-work.js';
import { familyKeys, placeBare, placeShort, shortKeys, singleKeys, wordKeys } from './short-names.js';

export interface PersonMatch {
  /** The first sighting of each atom. */
  readonly firsts: Int32Array;
  readonly clusters: Clusters;
  readonly atomOf: Int32Array;
  readonly doubts: readonly PairDoubt[];
  readonly obeyed: number;
}

export function matchPersons(
  archive: Archive,
  bodies: BodyMatch,
  rulings: Rulings,
  threshold: number,
  namesakes: Namesakes = namesakesIn(archive),
): PersonMatch {
  const work: Work = {
    archive,
    bodies,
    atoms: [],
    bearers: [],
    clusters: makeClusters(),
    byKey: new Map(),
    atomOf: new Int32Array(archive.persons.length).fill(-1),
    doubts: [],
    threshold,
    rulings,
    refs: new Map(),
  };
  const waiting = placeDecided(work);
  const obeyed = obey(rulings.decisions, work.clusters, (ref) => work.refs.get(ref));
  regather(work);
  const { posted, bare, initialled, single } = sorted(work, waiting);
  for (const n of posted) placePosted(work, seen(work, n));
  mergeNamesakes(work, namesakes);
  mergeVariants(work);
  const byBase = indexRoots(work, ({ name }) => (name.base === null ? [] : [name.base]));
  for (const n of bare) placeBare(work, seen(work, n), byBase);
  mergeUnplaced(work, byBase);
  const byFamily = indexRoots(work, familyKeys);
  for (const n of initialled) placeShort(work, seen(work, n), byFamily, shortKeys);
  const byWord = indexRoots(work, wordKeys);
  for (const n of single) placeShort(work, seen(work, n), byWord, singleKeys);
  const firsts = Int32Array.from(work.atoms, ({ first }) => first);
  return { firsts, clusters: work.clusters, atomOf: work.atomOf, doubts: work.doubts, obeyed };
}

/** Sightings that decisions name get atoms of their own first, so that nothing stands between them and the decision. */
function placeDecided(work: Work): number[] {
  const { archive, rulings } = work;
  const waiting: number[] = [];
  for (const [n, sighting] of archive.persons.entries()) {
    const ref = rulings.named.size > 0 ? refOf(archive, sighting) : '';
    if (!rulings.named.has(ref)) {
      waiting.push(n);
      continue;
    }
    const one = seen(work, n);
    work.refs.set(ref, place(work, one, `!${ref}`));
  }
  return waiting;
}

/** Bearers follow the decisions' merges. */
function regather({ clusters, bearers, atoms }: Work): void {
  for (let atom = 0; atom < atoms.length; atom++) {
    const root = clusters.find(atom);
    if (root === atom) continue;
    absorb(bearers[root]!, bearers[atom]!);
    bearers[atom] = null;
  }
}

function sorted({ archive }: Work, waiting: readonly number[]) {
  const posted: number[] = [];
  const bare: number[] = [];
  const initialled: number[] = [];
  const single: number[] = [];
  for (const n of waiting) {
    const { fact } = archive.persons.at(n);
    const name = personName(fact.name);
    if (name.words.length === 0) single.push(n);
    else if (name.words.length > 1) (hasPost(fact) ? posted : bare).push(n);
    else (name.initials !== '' ? initialled : single).push(n);
  }
  return { posted, bare, initialled, single };
}

/** One name at one body is one person; two posts in one article tie two bodies together. */
function placePosted(work: Work, one: Seen): void {
  const name = nameKey(one.name);
  const [first, ...others] = one.own.map((body) => `${name}|${body}`);
  const atom = place(work, one, first!);
  for (const key of others) {
    const other = work.byKey.get(key);
    if (other === undefined) work.byKey.set(key, atom);
    else unite(work, { a: atom, b: other, score: 0.95, reason: 'both posts in one article' });
  }
}
