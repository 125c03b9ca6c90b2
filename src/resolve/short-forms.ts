/**
 * The body that `the Federation`, `the Executive Committee` means: of those whose name holds all its words the one most often named
 * before it, where the first of them counts once more and goes before its equals. Short forms are asked for in the order of the
 * text, and what stood before the last one is not walked over again.
 */
import { type BodyGroups, type Group, isWhole, type Named, wordsOf } from './body-groups.js';
import type { OrganisationKey } from './organisation-keys.js';

export interface ShortForms {
  /** The body meant by a short form that stands behind all those asked for before; null where none can be. */
  meant(one: Named): Group | null;
  /** Takes note of where a short form went. */
  settle(one: Named, group: Group): void;
}

interface Passed {
  readonly start: number;
  readonly group: Group;
}

/** What is known of one wording. */
interface Wording {
  /** Groups with a name that holds all its words. */
  readonly able: Set<Group>;
  /** How many of the new groups have been looked at for that. */
  seen: number;
  /** The group most often meant within the first `walked` mentions, and how often. */
  best: Group | null;
  count: number;
  walked: number;
  /** The first that it can mean: mostly whose news it is, so it counts once more. */
  first: Group | null;
}

export function makeShortForms(bodies: BodyGroups): ShortForms {
  const others: Passed[] = [...bodies.all]
    .flatMap((group) => group.members.map(({ mention }) => ({ start: mention.start, group })))
    .sort((a, b) => a.start - b.start || b.group.number - a.group.number);
  let next = 0;
  const known = new Set(bodies.all);
  const made: Group[] = [];
  const passed: Passed[] = [];
  const wordings = new Map<string, Wording>();
  const counts = new Map<Group, number>();

  function pass(one: Passed): void {
    passed.push(one);
    counts.set(one.group, (counts.get(one.group) ?? 0) + 1);
  }

  function wordingOf(key: OrganisationKey): Wording {
    const name = `${key.head}:${key.words.join(' ')}`;
    let wording = wordings.get(name);
    if (wording === undefined) {
      wording = { able: ableAmong(bodies, key), seen: made.length, best: null, count: 0, walked: 0, first: null };
      wordings.set(name, wording);
    }
    for (; wording.seen < made.length; wording.seen++)
      if (holds(made[wording.seen]!, key)) wording.able.add(made[wording.seen]!);
    return wording;
  }

  return {
    meant({ mention, key }) {
      if (key.words.length === 0) return null;
      for (; next < others.length && others[next]!.start < mention.start; next++) pass(others[next]!);
      const wording = wordingOf(key);
      const isMeant = poolOf(wording.able, key);
      if (wording.best !== null && !isMeant(wording.best))
        Object.assign(wording, { best: null, count: 0, walked: 0, first: null });
      for (; wording.walked < passed.length; wording.walked++) {
        const { group } = passed[wording.walked]!;
        if (!isMeant(group)) continue;
        wording.first ??= group;
        const count = counts.get(group)! + (group === wording.first ? 1 : 0);
        if (count <= wording.count) continue;
        wording.best = group;
        wording.count = count;
      }
      if (wording.best !== null) return wording.best;
      const pool = [...wording.able].filter(isMeant);
      return pool.length === 1 ? pool[0]! : null;
    },
    settle({ mention }, group) {
      pass({ start: mention.start, group });
      if (known.has(group)) return;
      known.add(group);
      made.push(group);
    },
  };
}

function ableAmong({ byWord }: BodyGroups, key: OrganisationKey): Set<Group> {
  const sharing = key.words.map((word) => byWord.get(word) ?? new Set<Group>()).sort((a, b) => a.size - b.size)[0]!;
  return new Set([...sharing].filter((group) => holds(group, key)));
}

const holds = ({ members }: Group, { words }: OrganisationKey): boolean =>
  members.some(({ key }) => !key.isAcronym && words.every((word) => wordsOf(key).includes(word)));

/** Those of the able groups that are of the same kind by their head; where there is none, those that are no part of another body. */
function poolOf(able: ReadonlySet<Group>, { head }: OrganisationKey): (group: Group) => boolean {
  const isHeaded = ({ heads }: Group) => head !== null && heads.has(head);
  // `Miners Union` is not its `Baku Branch of the Miners Union`.
  const isWholeBody = ({ heads }: Group) => !some(heads, (other) => !isWhole(other));
  const isOfKind = some(able, isHeaded) ? isHeaded : isWholeBody;
  return (group) => able.has(group) && isOfKind(group);
}

function some<T>(items: Iterable<T>, test: (item: T) => boolean): boolean {
  for (const item of items) if (test(item)) return true;
  return false;
}
