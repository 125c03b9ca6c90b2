/** Bodies in the making: groups of mentions, found by what their names hold, so that no name is compared with all others. */
import type { NameMention } from '../model/document.js';
import { isUnionName, type OrganisationKey, PARTS } from './organisation-keys.js';

export interface Named {
  readonly mention: NameMention;
  readonly key: OrganisationKey;
  /** False for a name that stands only inside another body's name: it names its group, but is no mention. */
  readonly isMarked: boolean;
}

export interface Group {
  /** Groups are numbered as they are made. */
  readonly number: number;
  readonly members: Named[];
  /** Heads of the members' names. */
  readonly heads: Set<string | null>;
}

/** Which groups have a member that shows something: a word, a spelling, a place. */
type Index<Key> = Map<Key, Set<Group>>;

export interface BodyGroups {
  made: number;
  /** In the order of their numbers. */
  readonly all: Set<Group>;
  readonly bySorted: Index<string>;
  readonly byWord: Index<string>;
  /** By the first word of a name that is no part's. */
  readonly byFirst: Index<string>;
  readonly byInitials: Index<string>;
  /** By the initials without the first. */
  readonly byTail: Index<string>;
  /** By the initials in the order of the alphabet. */
  readonly byLetters: Index<string>;
  /** By the acronym of the known body that it is. */
  readonly byKnown: Index<string>;
  /** By what an acronym shares with each that is a slip away from it. */
  readonly bySlip: Index<string>;
  /** By a mention's first token, and by the one behind it. */
  readonly byBegin: Index<number>;
  readonly byEnd: Index<number>;
}

export function makeBodyGroups(): BodyGroups {
  return {
    made: 0,
    all: new Set(),
    bySorted: new Map(),
    byWord: new Map(),
    byFirst: new Map(),
    byInitials: new Map(),
    byTail: new Map(),
    byLetters: new Map(),
    byKnown: new Map(),
    bySlip: new Map(),
    byBegin: new Map(),
    byEnd: new Map(),
  };
}

/** Puts `one` into the group, or into a new one of its own where that is null. */
export function join(bodies: BodyGroups, one: Named, group: Group | null): Group {
  const home = group ?? { number: bodies.made++, members: [], heads: new Set() };
  bodies.all.add(home);
  home.members.push(one);
  const { key, mention } = one;
  home.heads.add(key.head);
  if (isUnionName(key)) home.heads.add('union');
  note(bodies.bySorted, key.sorted, home);
  for (const word of wordsOf(key)) note(bodies.byWord, word, home);
  if (isWhole(key.head)) note(bodies.byFirst, key.words[0] ?? '', home);
  note(bodies.byInitials, key.initials, home);
  note(bodies.byTail, key.initials.slice(1), home);
  if (key.formInitials !== key.initials) note(bodies.byInitials, key.formInitials, home);
  note(bodies.byLetters, sorted(key.initials), home);
  if (key.known !== null) note(bodies.byKnown, key.known, home);
  if (key.isAcronym) for (const slip of slipsOf(lettersOf(one))) note(bodies.bySlip, slip, home);
  note(bodies.byBegin, mention.from, home);
  note(bodies.byEnd, mention.to, home);
  return home;
}

/** What a short form can name the body by: its words, and the kind that its ending says. */
export const wordsOf = (key: OrganisationKey): readonly string[] =>
  isUnionName(key) ? [...key.words, 'union'] : key.words;

function note<Key>(index: Index<Key>, key: Key, group: Group): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, new Set([group]));
  else known.add(group);
}

/** Moves all members of a group into another one; the group is gone then. */
export function merge(bodies: BodyGroups, group: Group, into: Group): void {
  bodies.all.delete(group);
  for (const one of group.members) {
    const { key, mention } = one;
    bodies.bySorted.get(key.sorted)?.delete(group);
    for (const word of wordsOf(key)) bodies.byWord.get(word)?.delete(group);
    bodies.byFirst.get(key.words[0] ?? '')?.delete(group);
    bodies.byInitials.get(key.initials)?.delete(group);
    bodies.byTail.get(key.initials.slice(1))?.delete(group);
    bodies.byInitials.get(key.formInitials)?.delete(group);
    bodies.byLetters.get(sorted(key.initials))?.delete(group);
    bodies.byKnown.get(key.known ?? '')?.delete(group);
    if (key.isAcronym) for (const slip of slipsOf(lettersOf(one))) bodies.bySlip.get(slip)?.delete(group);
    bodies.byBegin.get(mention.from)?.delete(group);
    bodies.byEnd.get(mention.to)?.delete(group);
    join(bodies, one, into);
  }
}

/** The group made first; null for none. */
export function firstOf(groups: ReadonlySet<Group> | undefined): Group | null {
  let first: Group | null = null;
  for (const group of groups ?? []) if (first === null || group.number < first.number) first = group;
  return first;
}

/** The only one; null where there is none or more. */
export function onlyOf(groups: ReadonlySet<Group> | undefined): Group | null {
  return groups?.size === 1 ? firstOf(groups) : null;
}

/** The head of a name that is no part's of another body. */
export const isWhole = (head: OrganisationKey['head']): boolean => head === null || !PARTS.has(head);

/** The plain letters and figures of an acronym. */
export const lettersOf = ({ key }: Named): string => key.words.join('').replace(/[^a-z0-9]/g, '');

/** The letters in the order of the alphabet. */
export const sorted = (letters: string): string => [...letters].sort().join('');

/** What two acronyms have in common if they differ by one letter, by their order or by which comes twice: see `isSlip`. */
export function slipsOf(letters: string): string[] {
  const slips = [
    sorted(letters).split('').join(' '),
    `${letters[0]}:${[...new Set(letters)].sort().join('')}`,
    letters,
  ];
  for (let n = 0; n < letters.length; n++) slips.push(letters.slice(0, n) + letters.slice(n + 1));
  return slips;
}
