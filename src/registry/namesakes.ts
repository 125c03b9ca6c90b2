/** Persons of one full name, or nearly one: who of them is the same. */
import type { Archive } from './archive.js';
import { type Judgement, judged, mainOf, samePerson } from './person-evidence.js';
import { mayBeOne, personName } from './person-name.js';
import { doubt, hasPost, indexRoots, nationClue, propose, unite, type Work } from './person-work.js';

/** Of more bearers of one name than this, only the most often seen are compared with each other. */
const MOST_BEARERS = 60;

export function mergeNamesakes(work: Work, chance: Namesakes): void {
  const blocks = indexRoots(work, ({ name }) => (name.base === null ? [] : [name.base]));
  for (const [base, roots] of blocks) {
    if (roots.length < 2) continue;
    const busiest = [...roots].sort((a, b) => work.bearers[b]!.sightings - work.bearers[a]!.sightings || a - b);
    agglomerate(work, busiest.slice(0, MOST_BEARERS), chance(base));
    for (const late of busiest.slice(MOST_BEARERS))
      joinBest(work, late, new Set(busiest.slice(0, MOST_BEARERS).map(work.clusters.find)), chance(base));
  }
}

/** How many bearers of a name, by its `base`, chance gives in the whole archive. */
export type Namesakes = (base: string) => number;

/** With so many of either word among so many full names that are seen in a post at a body. */
export function namesakesIn({ persons }: Archive): Namesakes {
  const bases = new Set<string>();
  for (const [, { fact }] of persons.entries()) {
    const { base } = personName(fact.name);
    if (base !== null && hasPost(fact)) bases.add(base);
  }
  const bearers = new Map<string, number>();
  for (const base of bases) for (const word of base.split(' ')) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  return (base) => base.split(' ').reduce((product, word) => product * (bearers.get(word)! - 1), 1) / bases.size;
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly judgement: Judgement;
}

/** The best pair first, as long as it is sure enough; what is left and likely is doubtful. */
function agglomerate(work: Work, members: readonly number[], namesakes: number): void {
  let roots = [...new Set(members.map(work.clusters.find))].sort((a, b) => a - b);
  let pairs = roots.flatMap((a, n) => pairsWith(work, a, roots.slice(n + 1), namesakes));
  for (let best = bestOf(pairs); best !== null && best.judgement.score >= work.threshold; best = bestOf(pairs)) {
    const { a, b, judgement } = best;
    if (!unite(work, { a, b, ...judgement })) {
      pairs = pairs.filter((pair) => pair !== best);
      continue;
    }
    roots = roots.filter((root) => root !== b);
    const others = roots.filter((root) => root !== a);
    const untouched = pairs.filter((pair) => ![pair.a, pair.b].some((side) => side === a || side === b));
    pairs = [...untouched, ...pairsWith(work, a, others, namesakes)];
  }
  for (const { a, b, judgement } of pairs) doubt(work, a, b, judgement);
}

function pairsWith(work: Work, one: number, others: readonly number[], namesakes: number): Pair[] {
  return others.flatMap((other) => {
    const [a, b] = one < other ? [one, other] : [other, one];
    const judgement = judgePair(work, a, b, namesakes);
    return judgement === null ? [] : [{ a, b, judgement }];
  });
}

/** Of equally good ones that of the first atoms. */
function bestOf(pairs: readonly Pair[]): Pair | null {
  let best: Pair | null = null;
  for (const pair of pairs) {
    const ahead = best === null ? 1 : pair.judgement.score - best.judgement.score || best.a - pair.a || best.b - pair.b;
    if (ahead > 0) best = pair;
  }
  return best;
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
export function mergeVariants(work: Work): void {
  const blocks = indexRoots(work, ({ name }, { bodies }) =>
    name.words.length < 2 ? [] : name.sounds.flatMap((sound) => [...bodies].map((body) => `${sound}|${body}`)),
  );
  for (const roots of blocks.values()) {
    if (roots.length > MOST_VARIANTS) continue;
    for (const [n, first] of roots.entries())
      for (const second of roots.slice(n + 1)) judgeVariant(work, first, second);
  }
}

function judgeVariant(work: Work, first: number, second: number): void {
  const { atoms, bearers, clusters } = work;
  const [a, b] = [clusters.find(first), clusters.find(second)].sort((x, y) => x - y) as [number, number];
  if (a === b || !mayBeOne(atoms[first]!.name, atoms[second]!.name)) return;
  const [one, other] = [bearers[a]!, bearers[b]!];
  if (samePerson(one, other, 0).score === 0) return;
  const isTitled = [...other.titles].some((title) => one.titles.has(title));
  const judgement = judged([
    [1, 'a variant of the name'],
    isTitled ? [1.6, 'the same title at the same body'] : [0, 'a post at the same body'],
    ...nationClue(one, mainOf(other.nations)),
  ]);
  propose(work, a, b, judgement);
}

/** Those left over are one where the country is, and where the article's country is unknown but the name has no other bearer. */
export function mergeUnplaced(work: Work, byBase: ReadonlyMap<string, readonly number[]>): void {
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
