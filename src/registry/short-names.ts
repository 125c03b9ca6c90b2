/** Sightings that say less than name and post: to the bearer whom the article means. */
import type { GrowingBearer } from './bearers.js';
import { type Judgement, judged } from './person-evidence.js';
import { mayBeOne, type PersonName } from './person-name.js';
import {
  distinct,
  doubt,
  nameKey,
  nationClue,
  nearOf,
  type PersonAtom,
  place,
  putInto,
  type Seen,
  unite,
  type Work,
} from './person-work.js';

/** A full name without a post goes to the bearer whose bodies, country or time it fits best. */
export function placeBare(work: Work, one: Seen, byBase: ReadonlyMap<string, readonly number[]>): void {
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

/** `shirinzade|r|BODY` and, for names that only one person has, `shirinzade|r`. */
export const familyKeys = ({ name }: PersonAtom, { bodies }: GrowingBearer): string[] => {
  if (name.words.length < 2) return [];
  const sounds = [...new Set(name.sounds)];
  return sounds.flatMap((family) =>
    sounds.filter((given) => given !== family).flatMap((given) => withBodies(`${family}|${given[0]}`, bodies)),
  );
};

export const wordKeys = ({ name }: PersonAtom, { bodies }: GrowingBearer): string[] =>
  [...new Set(name.sounds)].flatMap((word) => withBodies(word, bodies));

const withBodies = (key: string, bodies: ReadonlySet<number>): string[] => [
  key,
  ...Array.from(bodies, (body) => `${key}|${body}`),
];

export const shortKeys = ({ sounds, initials }: PersonName): string => `${sounds[0]}|${initials[0]}`;
export const singleKeys = ({ sounds }: PersonName): string => sounds[0] ?? '';

/** Names cut short: to the bearer at the same body, or in an article with that body; an only bearer is not enough for a single word. */
export function placeShort(
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
