/**
 * Which sightings of organisations are one body. Sightings of one spelled name in one country are one atom; atoms are merged
 * by acronym, by sound, by a name without its country, by a slip of the pen. All lookups go by key, so that it stays linear.
 */
import { fold } from '../text/characters.js';
import { sameName } from '../text/similar.js';
import { type Archive, refOf } from './archive.js';
import { type BodyName, bodyName } from './body-name.js';
import { type Clusters, makeClusters } from './clusters.js';
import { LEAST_DOUBT, type Rulings } from './decisions.js';
import type { BodyFact } from './facts.js';
import { obey } from './obey.js';
import { personName } from './person-name.js';

interface BodyAtom {
  readonly name: BodyName;
  readonly fact: BodyFact;
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

export interface BodyMatch {
  readonly atoms: readonly BodyAtom[];
  readonly clusters: Clusters;
  /** Atom of each sighting. */
  readonly atomOf: Int32Array;
  readonly doubts: readonly PairDoubt[];
  readonly obeyed: number;
}

interface Work {
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
    const { fact, doc } = archive.bodies[n]!;
    const ref = rulings.named.size > 0 ? refOf(archive, archive.bodies[n]!) : '';
    const isNamed = rulings.named.has(ref);
    const atom = atomFor(work, isNamed ? `${key}|!${ref}` : key, n, fact, archive.documents[doc]!.nation);
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
    else place(n, keyFor(name, archive.documents[doc]!.nation));
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
  return { atoms: work.atoms, clusters: work.clusters, atomOf: work.atomOf, doubts: work.doubts, obeyed };
}

/** A name that every country has needs its country, from the name itself or from the article. */
function keyFor(name: BodyName, nation: string | null): string {
  if (name.acronym !== null) return `a|${name.acronym}|${nation}`;
  const nations = name.nations.join(',');
  return `n|${name.core}|${nations}|${name.isGeneric && nations === '' ? nation : ''}`;
}

/** Without a parent nobody knows whose `Executive Committee` it is: each document has its own. */
function partKey({ bodies, bodiesFrom }: Archive, n: number, work: Work): string {
  const { fact, doc } = bodies[n]!;
  const whole = fact.parent === null ? -1 : work.atomOf[bodiesFrom[doc]! + fact.parent]!;
  const { core } = bodyName(fact.name);
  return whole < 0 ? `d|${core}|${doc}` : `p|${core}|${whole}`;
}

function atomFor(work: Work, key: string, first: number, fact: BodyFact, nation: string | null): number {
  let atom = work.byKey.get(key);
  if (atom === undefined) {
    const name = bodyName(fact.name);
    atom = work.clusters.add();
    const nations = name.nations.join(',');
    const own = name.acronym !== null || (name.isGeneric && nations === '') ? nation : null;
    work.atoms.push({ name, fact, nations, nation: own, first, acronyms: new Map(), sightings: 0 });
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
function propose(work: Work, a: number, b: number, score: number, reason: string): void {
  if (work.clusters.find(a) === work.clusters.find(b)) return;
  if (score >= work.threshold) work.clusters.unite({ a, b, score, reason });
  else if (score >= LEAST_DOUBT && work.clusters.mayUnite(a, b)) work.doubts.push({ a, b, score, reason });
}

/** Atoms that stand apart only because a decision names one of their sightings. */
function mergeSplit(work: Work): void {
  for (const [key, atom] of work.byKey) {
    const at = key.lastIndexOf('|!');
    const twin = at < 0 ? undefined : work.byKey.get(key.slice(0, at));
    if (twin !== undefined) propose(work, twin, atom, 0.97, 'the same name');
  }
}

const groupBy = (work: Work, keyOf: (atom: BodyAtom) => string | null): Map<string, number[]> => {
  const groups = new Map<string, number[]>();
  for (const [n, atom] of work.atoms.entries()) {
    const key = keyOf(atom);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(n);
    else groups.set(key, [n]);
  }
  return groups;
};

function mergeByKey(work: Work, keyOf: (atom: BodyAtom) => string | null, score: number, reason: string): void {
  for (const [first, ...others] of groupBy(work, keyOf).values())
    for (const other of others) propose(work, first!, other, score, reason);
}

/** `Confederation of Trade Unions` in articles about Azerbaijan is the Azerbaijani one; where no article says, the only one. */
function mergeNameless(work: Work): void {
  const groups = groupBy(work, ({ name }) =>
    name.acronym === null && name.isGeneric && !name.isPart ? name.core : null,
  );
  for (const group of groups.values()) {
    const byNation = new Map<string, number>();
    for (const n of group) {
      const nation = nationOfAtom(work.atoms[n]!);
      if (nation !== null && !byNation.has(nation)) byNation.set(nation, n);
    }
    for (const n of group) {
      const nation = nationOfAtom(work.atoms[n]!);
      const whole = nation === null ? undefined : byNation.get(nation);
      if (whole !== undefined) propose(work, whole, n, 0.93, 'the same name in articles about its country');
      else if (nation === null)
        joinOnly(work, n, [...byNation.values()], soleScore(work, byNation), 'the only body of this name');
    }
  }
}

/** A name that many articles use for one country's body, and none for another's. */
const soleScore = ({ atoms }: Work, byNation: ReadonlyMap<string, number>): number =>
  Math.max(0, ...[...byNation.values()].map((n) => atoms[n]!.sightings)) >= OFTEN ? 0.85 : 0.6;

const OFTEN = 5;

const nationOfAtom = ({ nations, nation }: BodyAtom): string | null => (nations === '' ? nation : nations);

/** To the only candidate; where there are several, it stays doubtful which. */
function joinOnly(work: Work, n: number, candidates: readonly number[], score: number, reason: string): void {
  const different = new Map(candidates.map((other) => [work.clusters.find(other), other]));
  different.delete(work.clusters.find(n));
  const share = different.size > 1 ? score / different.size + 0.1 : score;
  if (different.size <= MOST_DOUBTS) for (const other of different.values()) propose(work, other, n, share, reason);
}

const MOST_DOUBTS = 5;

function mergeAcronyms(work: Work): void {
  const { owners } = work;
  const spelt = new Map<string, number[]>();
  const note = (index: Map<string, number[]>, letters: string, n: number) => {
    const known = index.get(letters);
    if (known) known.push(n);
    else index.set(letters, [n]);
  };
  for (const [n, { acronyms, name }] of work.atoms.entries()) {
    for (const [letters, times] of acronyms)
      if (times * RARE >= Math.max(...acronyms.values())) note(owners, letters, n);
    if (name.acronym === null && name.initials.length >= 3) note(spelt, name.initials, n);
  }
  const alone = groupBy(work, ({ name }) => name.acronym);
  for (const [letters, atoms] of alone) {
    for (const n of atoms) {
      const { nation } = work.atoms[n]!;
      const fitting = (all: readonly number[] = []) => {
        const able = all.filter((other) => isFrom(work.atoms[other]!, nation));
        const local = able.filter((other) => nation !== null && nationOfAtom(work.atoms[other]!) === nation);
        return local.length > 0 ? local : able;
      };
      const defined = fitting(owners.get(letters));
      if (defined.length > 0) joinOnly(work, n, defined, 0.95, 'its acronym, as defined in articles');
      else joinOnly(work, n, fitting(spelt.get(letters)), letters.length > 3 ? 0.88 : 0.82, 'its initials');
    }
    // A body known by its letters alone, in articles about several countries.
    if (!owners.has(letters)) for (const n of atoms.slice(1)) propose(work, atoms[0]!, n, 0.85, 'the same acronym');
  }
}

/** An acronym that is given to a body this many times less than its usual one is a mistake. */
const RARE = 10;

const isFrom = (atom: BodyAtom, nation: string | null): boolean => {
  const own = nationOfAtom(atom);
  return own === null || nation === null || own === nation;
};

/** Blocks of more names than this are fields of one kind of body, not slips. */
const MOST_IN_BLOCK = 200;
/** A slip is so many times rarer than the name. */
const SLIP_RATIO = 4;

/** All words but one the same, and that one a slip of the other: sure where the rarer name has one likely model. */
function mergeSlips(work: Work): void {
  const blocks = new Map<string, (readonly [number, string])[]>();
  for (const [n, { name, nations }] of work.atoms.entries()) {
    if (name.acronym !== null || name.isPart || name.words.length > MOST_WORDS) continue;
    for (const [k, word] of name.words.entries()) {
      if (word.length < 5 || name.words.length < 2) continue;
      const key = `${name.words.filter((_, other) => other !== k).join(' ')}|${nations}`;
      const block = blocks.get(key);
      if (block) block.push([n, word]);
      else blocks.set(key, [[n, word]]);
    }
  }
  const models = new Map<number, Set<number>>();
  for (const block of blocks.values()) {
    if (block.length > MOST_IN_BLOCK) continue;
    for (const [at, [a, word]] of block.entries())
      for (const [b, other] of block.slice(at + 1)) {
        if (word === other || work.clusters.find(a) === work.clusters.find(b) || !sameName(word, other)) continue;
        const [rare, usual] = work.atoms[a]!.sightings <= work.atoms[b]!.sightings ? [a, b] : [b, a];
        const known = models.get(rare);
        if (known) known.add(work.clusters.find(usual));
        else models.set(rare, new Set([work.clusters.find(usual)]));
      }
  }
  for (const [rare, usual] of models)
    for (const model of usual)
      propose(
        work,
        model,
        rare,
        slipScore(work.atoms[model]!, work.atoms[rare]!) / usual.size,
        'one word spelled differently',
      );
}

const MOST_WORDS = 12;

function slipScore(usual: BodyAtom, rare: BodyAtom): number {
  const shares = [...usual.acronyms.keys()].some((letters) => rare.acronyms.has(letters));
  const isRare = rare.sightings * SLIP_RATIO <= usual.sightings;
  const differs = usual.acronyms.size > 0 && rare.acronyms.size > 0 && !shares;
  if (differs || (nationOfAtom(usual) !== nationOfAtom(rare) && usual.nations === '' && usual.nation !== null))
    return 0.3;
  return 0.65 + (shares ? 0.2 : 0) + (isRare ? 0.16 : 0);
}

/** A name that could be several bodies' is that of the body where its post holder is known to have a post. */
function moveByHolders(archive: Archive, work: Work): void {
  const { atoms, clusters, atomOf, owners } = work;
  const named = groupBy(work, ({ name }) =>
    name.acronym === null && name.isGeneric && !name.isPart ? name.core : null,
  );
  const isOpen = ({ name, nations }: BodyAtom): boolean => name.acronym !== null || (name.isGeneric && nations === '');
  const known = new Set<string>();
  for (const { holder, body } of holdings(archive))
    if (!isOpen(atoms[atomOf[body]!]!)) known.add(`${holder}|${clusters.find(atomOf[body]!)}`);
  const moved = new Map<number, number>();
  for (const { holder, body } of holdings(archive)) {
    const { name } = atoms[atomOf[body]!]!;
    if (!isOpen(atoms[atomOf[body]!]!) || name.isPart) continue;
    const all = (name.acronym === null ? named.get(name.core) : owners.get(name.acronym)) ?? [];
    const able = [...new Set(all.map(clusters.find))].filter((root) => known.has(`${holder}|${root}`));
    if (able.length === 1 && able[0] !== clusters.find(atomOf[body]!)) moved.set(body, able[0]!);
  }
  for (const [body, to] of moved) {
    const { fact, doc } = archive.bodies[body]!;
    const from = atoms[atomOf[body]!]!;
    if (work.decided.has(atomOf[body]!)) continue;
    from.sightings--;
    const atom = atomFor(work, `h|${fact.name}|${to}`, body, fact, archive.documents[doc]!.nation);
    atomOf[body] = atom;
    propose(work, to, atom, 0.9, 'its post holder is known there');
  }
}

/** Persons by full name with the bodies of their posts, sighting by sighting. */
function* holdings({ persons, bodiesFrom }: Archive): Generator<{ holder: string; body: number }> {
  for (const { fact, doc } of persons) {
    const holder = personName(fact.name).base;
    if (holder === null) continue;
    for (const { body } of fact.roles) if (body !== null) yield { holder, body: bodiesFrom[doc]! + body };
  }
}

/** Parts of one name whose wholes have become one. */
function mergeParts({ bodies, bodiesFrom }: Archive, work: Work, parts: readonly number[]): void {
  const byWhole = new Map<string, number>();
  for (const n of parts) {
    const { fact, doc } = bodies[n]!;
    if (fact.parent === null) continue;
    const atom = work.atomOf[n]!;
    const whole = work.clusters.find(work.atomOf[bodiesFrom[doc]! + fact.parent]!);
    const key = `${fold(bodyName(fact.name).core)}|${whole}`;
    const known = byWhole.get(key);
    if (known === undefined) byWhole.set(key, atom);
    else propose(work, known, atom, 0.95, 'the same part of the same body');
  }
}
