/**
 * Which sightings of persons are one person. In this order: posts of one name at one body; bearers of one full name, by what
 * speaks for and against; full names without a post; names with initials; single names. Every lookup is by name and body.
 */
import { type Archive, refOf } from './archive.js';
import { absorb, addNear, type GrowingBearer, newBearer } from './bearers.js';
import { type Clusters, type Merge, makeClusters } from './clusters.js';
import { LEAST_DOUBT, type Rulings } from './decisions.js';
import type { PersonFact } from './facts.js';
import type { BodyMatch, PairDoubt } from './match-bodies.js';
import { obey } from './obey.js';
import { type Judgement, judged, mainOf, samePerson } from './person-evidence.js';
import { mayBeOne, type PersonName, personName } from './person-name.js';

interface PersonAtom {
  readonly name: PersonName;
  readonly fact: PersonFact;
  /** Index of its first sighting. */
  readonly first: number;
}

export interface PersonMatch {
  readonly atoms: readonly PersonAtom[];
  readonly clusters: Clusters;
  readonly atomOf: Int32Array;
  readonly doubts: readonly PairDoubt[];
  readonly obeyed: number;
}

/** A sighting with what its article says around it. */
interface Seen {
  readonly n: number;
  readonly fact: PersonFact;
  readonly name: PersonName;
  readonly doc: number;
  /** Bodies of its posts, as clusters. */
  readonly own: readonly number[];
  readonly day: number | null;
  readonly nation: string | null;
}

interface Work {
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

export function matchPersons(archive: Archive, bodies: BodyMatch, rulings: Rulings, threshold: number): PersonMatch {
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
  mergeNamesakes(work);
  mergeVariants(work);
  const byBase = indexRoots(work, ({ name }) => (name.base === null ? [] : [name.base]));
  for (const n of bare) placeBare(work, seen(work, n), byBase);
  mergeUnplaced(work, byBase);
  const byFamily = indexRoots(work, familyKeys);
  for (const n of initialled) placeShort(work, seen(work, n), byFamily, shortKeys);
  const byWord = indexRoots(work, wordKeys);
  for (const n of single) placeShort(work, seen(work, n), byWord, singleKeys);
  return { atoms: work.atoms, clusters: work.clusters, atomOf: work.atomOf, doubts: work.doubts, obeyed };
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
    const { fact } = archive.persons[n]!;
    const name = personName(fact.name);
    if (name.words.length === 0) single.push(n);
    else if (name.words.length > 1) (fact.roles.some(({ body }) => body !== null) ? posted : bare).push(n);
    else (name.initials !== '' ? initialled : single).push(n);
  }
  return { posted, bare, initialled, single };
}

function seen({ archive, bodies }: Work, n: number): Seen {
  const { fact, doc } = archive.persons[n]!;
  const from = archive.bodiesFrom[doc]!;
  const own = new Set<number>();
  for (const { body } of fact.roles) if (body !== null) own.add(bodies.clusters.find(bodies.atomOf[from + body]!));
  const { date, nation } = archive.documents[doc]!;
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

const dayNumber = (date: string): number => {
  const [year = 0, month = 7, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
};

function nearOf({ archive, bodies }: Work, doc: number): number[] {
  const near = new Set<number>();
  for (let n = archive.bodiesFrom[doc]!; n < archive.bodiesFrom[doc + 1]!; n++)
    near.add(bodies.clusters.find(bodies.atomOf[n]!));
  return [...near];
}

/** Into the atom of that key, made where it is new. */
function place(work: Work, one: Seen, key: string): number {
  let atom = work.byKey.get(key);
  if (atom === undefined) {
    atom = work.clusters.add();
    work.atoms.push({ name: one.name, fact: one.fact, first: one.n });
    work.bearers.push(newBearer());
    work.byKey.set(key, atom);
  }
  putInto(work, one, atom);
  return atom;
}

function putInto(work: Work, one: Seen, atom: number): void {
  work.atomOf[one.n] = atom;
  const bearer = work.bearers[work.clusters.find(atom)]!;
  const { name, fact, own, day, nation, doc } = one;
  if (name.patronymic !== null) {
    bearer.patronymics.add(name.patronymic);
    bearer.fathered++;
  }
  if (name.words.length > 1 && name.initials !== '') bearer.initials.add(name.initials[0]!);
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

const nameKey = ({ base, patronymic, initials, sounds }: PersonName): string =>
  `${sounds.length > 2 ? sounds.join(' ') : base}|${patronymic ?? ''}|${initials}`;

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

function unite(work: Work, merge: Merge): boolean {
  const [a, b] = [work.clusters.find(merge.a), work.clusters.find(merge.b)];
  if (a === b) return true;
  if (!work.clusters.unite(merge)) return false;
  const root = work.clusters.find(a);
  const gone = root === a ? b : a;
  absorb(work.bearers[root]!, work.bearers[gone]!);
  work.bearers[gone] = null;
  return true;
}

function propose(work: Work, a: number, b: number, { score, reason }: Judgement): boolean {
  if (score >= work.threshold) return unite(work, { a, b, score, reason });
  doubt(work, a, b, { score, reason });
  return false;
}

function doubt({ clusters, doubts }: Work, a: number, b: number, { score, reason }: Judgement): void {
  if (score >= LEAST_DOUBT && clusters.mayUnite(a, b)) doubts.push({ a, b, score, reason });
}

/** Clusters by keys of their atoms' names; a cluster stands once under each key. */
function indexRoots(
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

/** Of more bearers of one name than this, only the most often seen are compared with each other. */
const MOST_BEARERS = 60;

function mergeNamesakes(work: Work): void {
  const blocks = indexRoots(work, ({ name }) => (name.base === null ? [] : [name.base]));
  const chance = namesakesIn([...blocks.keys()]);
  for (const [base, roots] of blocks) {
    if (roots.length < 2) continue;
    const busiest = [...roots].sort((a, b) => work.bearers[b]!.sightings - work.bearers[a]!.sightings || a - b);
    agglomerate(work, busiest.slice(0, MOST_BEARERS), chance(base));
    for (const late of busiest.slice(MOST_BEARERS))
      joinBest(work, late, new Set(busiest.slice(0, MOST_BEARERS).map(work.clusters.find)), chance(base));
  }
}

/** How many bearers of `given family` chance gives: with so many of either word among so many names. */
function namesakesIn(bases: readonly string[]): (base: string) => number {
  const bearers = new Map<string, number>();
  for (const base of bases) for (const word of base.split(' ')) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  return (base) => base.split(' ').reduce((product, word) => product * (bearers.get(word)! - 1), 1) / bases.length;
}

/** The best pair first, as long as it is sure enough; what is left and likely is doubtful. */
function agglomerate(work: Work, members: readonly number[], namesakes: number): void {
  const roots = [...new Set(members.map(work.clusters.find))].sort((a, b) => a - b);
  const pairs = new Map<string, { a: number; b: number; judgement: Judgement }>();
  const judge = (a: number, b: number) => {
    const judgement = judgePair(work, a, b, namesakes);
    if (judgement !== null) pairs.set(`${a} ${b}`, { a, b, judgement });
  };
  for (const [n, a] of roots.entries()) for (const b of roots.slice(n + 1)) judge(a, b);
  for (;;) {
    let best: { a: number; b: number; judgement: Judgement } | null = null;
    for (const pair of pairs.values()) if (best === null || pair.judgement.score > best.judgement.score) best = pair;
    if (best === null || best.judgement.score < work.threshold) break;
    const { a, b, judgement } = best;
    const isOne = unite(work, { a, b, ...judgement });
    for (const [key, pair] of pairs)
      if ([pair.a, pair.b].some((side) => side === b || (isOne && side === a)) && (isOne || pair === best))
        pairs.delete(key);
    if (!isOne) continue;
    roots.splice(roots.indexOf(b), 1);
    for (const other of roots) if (other !== a) judge(Math.min(a, other), Math.max(a, other));
  }
  for (const { a, b, judgement } of pairs.values()) doubt(work, a, b, judgement);
}

function judgePair(work: Work, a: number, b: number, namesakes: number): Judgement | null {
  if (!mayBeOne(work.atoms[a]!.name, work.atoms[b]!.name) || !work.clusters.mayUnite(a, b)) return null;
  return samePerson(work.bearers[a]!, work.bearers[b]!, namesakes);
}

function joinBest(work: Work, late: number, roots: ReadonlySet<number>, namesakes: number): void {
  const judged = [...roots].flatMap((root) => {
    const judgement = judgePair(work, root, late, namesakes);
    return judgement === null ? [] : [{ root, judgement }];
  });
  const [best] = judged.sort((a, b) => b.judgement.score - a.judgement.score || a.root - b.root);
  if (best) propose(work, best.root, late, best.judgement);
}

/** Sub-blocks of more persons than this at one body with one name word are lists, where a slip proves nothing. */
const MOST_VARIANTS = 40;

/** At one body, one name word the same and the other a slip or a short form of the other. */
function mergeVariants(work: Work): void {
  const blocks = indexRoots(work, ({ name }, { bodies }) =>
    name.words.length < 2 ? [] : name.sounds.flatMap((sound) => [...bodies].map((body) => `${sound}|${body}`)),
  );
  for (const roots of blocks.values()) {
    if (roots.length < 2 || roots.length > MOST_VARIANTS) continue;
    for (const [n, first] of roots.entries())
      for (const second of roots.slice(n + 1)) {
        const [a, b] = [work.clusters.find(first), work.clusters.find(second)];
        if (a === b || !mayBeOne(work.atoms[first]!.name, work.atoms[second]!.name)) continue;
        const { titles } = work.bearers[a]!;
        const other = work.bearers[b]!;
        const isTitled = [...other.titles].some((title) => titles.has(title));
        const father = samePerson(work.bearers[a]!, other, 0);
        if (father.score === 0) continue;
        propose(
          work,
          Math.min(a, b),
          Math.max(a, b),
          judged([
            [1, 'a variant of the name'],
            [isTitled ? 1.6 : 0, isTitled ? 'the same title at the same body' : 'a post at the same body'],
            ...nationClue(work.bearers[a]!, mainOf(other.nations)),
          ]),
        );
      }
  }
}

const nationClue = ({ nations }: GrowingBearer, nation: string | null): (readonly [number, string])[] => {
  const own = mainOf(nations);
  if (own === null || nation === null) return [];
  return [own === nation ? [0.5, 'the same country'] : [-2.5, `${own} and ${nation}`]];
};

/** A full name without a post goes to the bearer whose bodies, country or time it fits best. */
function placeBare(work: Work, one: Seen, byBase: ReadonlyMap<string, readonly number[]>): void {
  const roots = distinct(work, byBase.get(one.name.base!) ?? []).filter(
    (root) => mayBeOne(work.atoms[root]!.name, one.name) && !fathersDiffer(work, root, one.name),
  );
  const best = bestFor(work, one, roots, roots.length === 1 ? 1.6 : 0);
  if (best && best.score >= work.threshold) {
    join(work, one, best);
    return;
  }
  const atom = place(work, one, `~${nameKey(one.name)}|${one.nation}`);
  if (best) doubt(work, best.root, atom, best);
}

const distinct = ({ clusters }: Work, roots: readonly number[]): number[] => [...new Set(roots.map(clusters.find))];

function fathersDiffer({ bearers }: Work, root: number, { patronymic }: PersonName): boolean {
  const { patronymics } = bearers[root]!;
  return patronymic !== null && patronymics.size > 0 && !patronymics.has(patronymic);
}

interface Choice extends Judgement {
  readonly root: number;
}

/** The likeliest of several; sure only as far as it leaves the second behind. */
function bestFor(work: Work, one: Seen, roots: readonly number[], start: number): Choice | null {
  const near = new Set(nearOf(work, one.doc));
  const choices = roots.map((root) => ({ root, clues: cluesFor(work, one, root, near) }));
  const odds = ({ clues }: (typeof choices)[number]) => clues.reduce((sum, [weight]) => sum + weight, 0);
  choices.sort((a, b) => odds(b) - odds(a) || a.root - b.root);
  const [best, second] = choices;
  if (best === undefined) return null;
  const behind: readonly [number, string][] =
    second === undefined
      ? [[start, roots.length === 1 ? 'the only one of the name' : '']]
      : [[Math.min(0, odds(best) - odds(second) - 2.5), '']];
  return { root: best.root, ...judged([...best.clues, ...behind]) };
}

const CAREER = 366 * 15;

function cluesFor(
  { bearers }: Work,
  one: Seen,
  root: number,
  near: ReadonlySet<number>,
): (readonly [number, string])[] {
  const bearer = bearers[root]!;
  const clues: (readonly [number, string])[] = [...nationClue(bearer, one.nation)];
  if (one.own.some((body) => bearer.bodies.has(body))) clues.push([3, 'a post at the same body']);
  else if ([...bearer.bodies].some((body) => near.has(body))) clues.push([2.5, 'the body of the post in the article']);
  else if (one.own.length > 0) clues.push([-1, 'a post at another body']);
  if (one.fact.roles.some(({ title }) => bearer.titles.has(title))) clues.push([1, 'the same title']);
  if (one.name.patronymic !== null && bearer.patronymics.has(one.name.patronymic))
    clues.push([4, 'the same patronymic']);
  if (one.day !== null && bearer.from <= bearer.to) {
    const away = Math.max(bearer.from - one.day, one.day - bearer.to, 0);
    clues.push(away === 0 ? [0.5, 'at the same time'] : away > CAREER ? [-2, 'decades apart'] : [0, '']);
  }
  return clues;
}

function join(work: Work, one: Seen, { root, score, reason }: Choice): void {
  const key = `${nameKey(one.name)}>${root}`;
  const known = work.byKey.get(key);
  const atom = known ?? place(work, one, key);
  if (known !== undefined) putInto(work, one, known);
  else unite(work, { a: root, b: atom, score, reason });
}

/** Those left over are one where the country is, and where the article's country is unknown but the name has no other bearer. */
function mergeUnplaced(work: Work, byBase: ReadonlyMap<string, readonly number[]>): void {
  const blocks = new Map<string, number[]>();
  for (const [key, atom] of work.byKey) {
    const { name } = work.atoms[atom]!;
    if (key[0] !== '~' || name.base === null) continue;
    const block = blocks.get(name.base);
    if (block) block.push(atom);
    else blocks.set(name.base, [atom]);
  }
  for (const [base, atoms] of blocks) {
    if (byBase.has(base) || atoms.length < 2) continue;
    agglomerate(work, atoms.slice(0, MOST_BEARERS), 0);
  }
}

/** `shirinzade|r|BODY` and, for names that only one person has, `shirinzade|r`. */
const familyKeys = ({ name }: PersonAtom, { bodies }: GrowingBearer): string[] => {
  if (name.words.length < 2) return [];
  const sounds = [...new Set(name.sounds)];
  return sounds.flatMap((family) =>
    sounds.filter((given) => given !== family).flatMap((given) => withBodies(`${family}|${given[0]}`, bodies)),
  );
};

const wordKeys = ({ name }: PersonAtom, { bodies }: GrowingBearer): string[] =>
  [...new Set(name.sounds)].flatMap((word) => withBodies(word, bodies));

const withBodies = (key: string, bodies: ReadonlySet<number>): string[] => [
  key,
  ...Array.from(bodies, (body) => `${key}|${body}`),
];

const shortKeys = ({ sounds, initials }: PersonName): string => `${sounds[0]}|${initials[0]}`;
const singleKeys = ({ sounds }: PersonName): string => sounds[0] ?? '';

/** Names cut short: to the bearer at the same body, or in an article with that body; an only bearer is not enough for a single word. */
function placeShort(
  work: Work,
  one: Seen,
  index: ReadonlyMap<string, readonly number[]>,
  keyOf: (name: PersonName) => string,
): void {
  const key = keyOf(one.name);
  const atBody = (bodies: readonly number[]) =>
    distinct(
      work,
      bodies.flatMap((body) => index.get(`${key}|${body}`) ?? []),
    );
  const atOwn = atBody(one.own);
  const near = atOwn.length > 0 ? atOwn : atBody(nearOf(work, one.doc));
  const all = index.get(key) ?? [];
  const roots = (near.length > 0 ? near : all.length <= MOST_DOUBTED ? distinct(work, all) : []).filter(
    (root) => !isInDocument(work, root, one),
  );
  const best = bestFor(work, one, roots, one.name.initials === '' ? -1 : 0.3);
  if (best && near.length > 0 && best.score >= work.threshold) {
    join(work, one, best);
    return;
  }
  const home = one.own[0] ?? `d${one.doc}`;
  const atom = place(work, one, `s|${one.name.sounds.join(' ')}|${one.name.initials}|${home}`);
  if (best) doubt(work, best.root, atom, best);
}

const MOST_DOUBTED = 3;

/** The article tells the two apart already. */
function isInDocument({ archive, clusters, atomOf }: Work, root: number, { doc, n }: Seen): boolean {
  for (let other = archive.personsFrom[doc]!; other < archive.personsFrom[doc + 1]!; other++)
    if (other !== n && atomOf[other]! >= 0 && clusters.find(atomOf[other]!) === root) return true;
  return false;
}
