/** Mentions of bodies on their way to entities: what the steps of `organisations` hand to each other. */
import type { NameMention } from '../model/document.js';
import type { OrganisationKey } from './organisation-keys.js';

export interface Named {
  readonly mention: NameMention;
  readonly key: OrganisationKey;
  /** False for a name that stands only inside another body's name: it names its group, but is no mention. */
  readonly isMarked: boolean;
}

export interface Group {
  readonly members: Named[];
}

export function join(groups: Group[], one: Named, group: Group | null): void {
  if (group === null) groups.push({ members: [one] });
  else group.members.push(one);
}

export const withSameName = (groups: readonly Group[], { key }: Named): Group | null =>
  groups.find(({ members }) => members.some((member) => member.key.sorted === key.sorted)) ?? null;

/** The letters of an acronym, without marks and digits of its spelling. */
export const letters = ({ key }: Named): string => key.words.join('').replace(/[^a-z0-9]/g, '');
