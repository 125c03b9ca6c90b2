/** What the sightings of a person say together; kept for each cluster while it grows. */
import type { Bearer } from './person-evidence.js';

export interface GrowingBearer extends Bearer {
  patronymics: ReadonlySet<string>;
  initials: ReadonlySet<string>;
  readonly bodies: Set<number>;
  readonly near: Map<number, number>;
  readonly nations: Map<string, number>;
  readonly titles: Set<string>;
  from: number;
  to: number;
  sightings: number;
  fathered: number;
}

/** Most names have neither patronymic nor initials: they share a set. */
const NONE: ReadonlySet<string> = new Set();

/** The set with the item; it grows in place once it is somebody's own. */
export const withItem = (set: ReadonlySet<string>, item: string): ReadonlySet<string> =>
  set === NONE ? new Set([item]) : (set as Set<string>).add(item);

export const newBearer = (): GrowingBearer => ({
  patronymics: NONE,
  initials: NONE,
  bodies: new Set(),
  near: new Map(),
  nations: new Map(),
  titles: new Set(),
  from: Number.POSITIVE_INFINITY,
  to: Number.NEGATIVE_INFINITY,
  sightings: 0,
  fathered: 0,
});

/** A person who is in everybody's articles is near to all bodies; more of them say nothing new. */
const MOST_NEAR = 64;

export function addNear({ near }: GrowingBearer, body: number, times = 1): void {
  const known = near.get(body);
  if (known !== undefined) near.set(body, known + times);
  else if (near.size < MOST_NEAR) near.set(body, times);
}

export function absorb(into: GrowingBearer, other: Bearer): void {
  for (const item of other.patronymics) into.patronymics = withItem(into.patronymics, item);
  for (const item of other.initials) into.initials = withItem(into.initials, item);
  for (const item of other.bodies) into.bodies.add(item);
  for (const item of other.titles) into.titles.add(item);
  for (const [body, times] of other.near) addNear(into, body, times);
  for (const [nation, times] of other.nations) into.nations.set(nation, (into.nations.get(nation) ?? 0) + times);
  into.from = Math.min(into.from, other.from);
  into.to = Math.max(into.to, other.to);
  into.sightings += other.sightings;
  into.fathered += other.fathered;
}
