/** How sure it is that two bearers of one name are one person: what speaks for and against it, in log-odds. */

/** What is known of a person so far. Days count from 1970; `from > to` where no article dates the posts. */
export interface Bearer {
  readonly patronymics: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
  /** Bodies in whose posts the person was seen. */
  readonly bodies: ReadonlySet<number>;
  /** Bodies that stand in the same articles. */
  readonly near: ReadonlyMap<number, number>;
  readonly nations: ReadonlyMap<string, number>;
  readonly titles: ReadonlySet<string>;
  readonly from: number;
  readonly to: number;
  readonly sightings: number;
  /** Sightings with a patronymic. */
  readonly fathered: number;
}

export interface Judgement {
  readonly score: number;
  readonly reason: string;
}

/** Log-odds and what is said for them. */
type Clue = readonly [weight: number, reason: string];

const probability = (odds: number): number => Math.round(100 / (1 + Math.exp(-odds))) / 100;

export function judged(clues: readonly Clue[]): Judgement {
  const odds = clues.reduce((sum, [weight]) => sum + weight, 0);
  return {
    score: probability(odds),
    reason: clues
      .map(([, reason]) => reason)
      .filter(Boolean)
      .join(', '),
  };
}

/** Two with one full name. `namesakes` is how many bearers of the name an archive like this one has by chance. */
export function samePerson(a: Bearer, b: Bearer, namesakes: number): Judgement {
  const father = agreement(a.patronymics, b.patronymics);
  if (father === 'differ') return { score: 0, reason: 'different patronymics' };
  const clues: Clue[] = [[commonness(namesakes), namesakes > 0.5 ? 'the same common name' : 'the same name']];
  if (father === 'agree') clues.push([4, 'the same patronymic']);
  const missed = Math.max(missedFathers(a, b), missedFathers(b, a));
  if (missed >= NOTED) clues.push([-Math.min(3, missed * 0.45), 'a patronymic that the other never has']);
  if (agreement(a.initials, b.initials) === 'differ') clues.push([-4, 'different middle initials']);
  const shared = sharesBody(a, b);
  if (shared) clues.push([4, 'a post at the same body']);
  else clues.push(...nearClues(a, b));
  clues.push(...nationClues(a, b));
  if (shares(a.titles, b.titles)) clues.push([0.5, 'the same title']);
  if (!shared) clues.push(...timeClues(a, b));
  return judged(clues);
}

/** A rare name speaks for itself; one that many bear by chance says little. */
const commonness = (namesakes: number): number => 2 - 1.5 * Math.log10(1 + 9 * namesakes);

function agreement(a: ReadonlySet<string>, b: ReadonlySet<string>): 'agree' | 'differ' | 'open' {
  if (a.size === 0 || b.size === 0) return 'open';
  return shares(a, b) ? 'agree' : 'differ';
}

/** How many articles about `b`, who has none, would give a patronymic if they did it as often as those about `a`. */
const missedFathers = (a: Bearer, b: Bearer): number =>
  b.patronymics.size > 0 ? 0 : (a.fathered / a.sightings) * b.sightings;

const NOTED = 2;

function shares<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const item of small) if (large.has(item)) return true;
  return false;
}

const sharesBody = (a: Bearer, b: Bearer): boolean => shares(a.bodies, b.bodies);

/** A body that stands in every fourth article says as much as it can; one that came by once says little. */
function nearClues(a: Bearer, b: Bearer): Clue[] {
  const share = Math.max(nearness(a, b), nearness(b, a));
  return share === 0 ? [] : [[Math.min(2.5, share * 10), "one's body in the other's articles"]];
}

/** In how many of the second one's articles a body of the first one stands, 0 to 1. */
function nearness({ bodies }: Bearer, { near, sightings }: Bearer): number {
  let most = 0;
  for (const body of bodies) most = Math.max(most, near.get(body) ?? 0);
  return most / sightings;
}

function nationClues(a: Bearer, b: Bearer): Clue[] {
  const [one, other] = [mainOf(a.nations), mainOf(b.nations)];
  if (one === null || other === null) return [];
  return [one === other ? [0.7, 'the same country'] : [-3, `${one} and ${other}`]];
}

/** The country of most articles. */
export function mainOf(nations: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [nation, times] of nations)
    if (times > most || (times === most && nation < best!)) {
      best = nation;
      most = times;
    }
  return best;
}

const HALF_YEAR = 183;
const YEAR = 365;

/** Posts one after the other make a career; held side by side, and no article that knows of both, two people. */
function timeClues(a: Bearer, b: Bearer): Clue[] {
  if (a.from > a.to || b.from > b.to) return [];
  const gap = Math.max(a.from, b.from) - Math.min(a.to, b.to);
  if (gap < -HALF_YEAR) return [[-3.2, 'posts at the same time']];
  if (gap <= 0) return [[-1.5, 'seen at the same time']];
  if (gap > 25 * YEAR) return [[-3, 'decades apart']];
  if (gap > 5 * YEAR) return [[-1.4, 'years apart']];
  // A single article on either side shows no order of posts.
  return gap < 2 * YEAR && a.to > a.from && b.to > b.from
    ? [[1, 'one post after the other']]
    : [[0.2, 'at different times']];
}
