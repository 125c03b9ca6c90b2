/** Which names are one body's: a shorter name whose words another holds, a short form (`the Federation`), a name in brackets. */
import { isNation } from '../lexicon/nations.js';
import type { Document, NameMention } from '../model/document.js';
import { continues, norm } from '../text/phrases.js';
import { type Beside, wholeOf } from './acronym-groups.js';
import type { Group, Named } from './body-groups.js';
import { keyOf, type OrganisationKey, PARTS } from './organisation-keys.js';

/** `Apindo (Employers' Association of Indonesia)`: what fills the brackets right behind a body, or all but an acronym, is the same body. */
export function joinBracketed(doc: Document, groups: Group[]): void {
  const { tokens } = doc;
  const endingAt = new Map<number, Beside>();
  for (const group of groups) for (const body of group.members) endingAt.set(body.mention.to, { group, body });
  for (const group of [...groups]) {
    const inner = group.members.find(
      ({ key, mention }) =>
        !key.isAcronym &&
        norm(tokens, mention.from - 1) === '(' &&
        continues(tokens, mention.from - 1) &&
        closesName(doc, mention),
    );
    const beside = inner && endingAt.get(inner.mention.from - 1);
    if (inner === undefined || beside === undefined || beside.group === group || !groups.includes(beside.group))
      continue;
    const whole =
      norm(tokens, inner.mention.to) === ',' ? wholeOf(doc, groups, beside, acronymBehind(doc, inner)) : null;
    (whole ?? beside.group).members.push(...group.members);
    groups.splice(groups.indexOf(group), 1);
  }
}

/** `(… savez)` and `(… savez, JAS)`. */
const closesName = ({ tokens }: Document, { to }: NameMention): boolean =>
  norm(tokens, to) === ')' || (norm(tokens, to) === ',' && norm(tokens, to + 2) === ')');

function acronymBehind(doc: Document, { mention }: Named): Named {
  const from = mention.to + 1;
  return { mention, key: keyOf(doc, { from, to: from + 1 }), isMarked: false };
}

/** Joins a group to the only other one whose names hold all its words and head the same kind of body; the groups that stay. */
export function mergeContained(groups: readonly Group[]): Group[] {
  const byWord = new Map<string, Set<Group>>();
  const note = (members: readonly Named[], group: Group) => {
    for (const { key } of members)
      for (const word of key.words) {
        const known = byWord.get(word);
        if (known) known.add(group);
        else byWord.set(word, new Set([group]));
      }
  };
  for (const group of groups) note(group.members, group);
  const gone = new Set<Group>();
  for (const group of [...groups].sort((a, b) => a.members[0]!.key.words.length - b.members[0]!.key.words.length)) {
    const key = group.members[0]!.key;
    const sharing = key.words.map((word) => byWord.get(word)!).sort((a, b) => a.size - b.size)[0];
    const larger = [...(sharing ?? [])].filter(
      (other) => other !== group && !gone.has(other) && other.members.some((member) => isShorter(key, member.key)),
    );
    // `Sumqayitkimya` is the company and not the committee in it.
    const begun = larger.length > 1 ? larger.filter((other) => other.members.some((one) => isBegun(key, one.key))) : [];
    const one = larger.length === 1 ? larger[0]! : begun.length === 1 ? begun[0]! : null;
    if (one === null) continue;
    for (const member of group.members) one.members.push(member);
    note(group.members, one);
    gone.add(group);
  }
  return groups.filter((group) => !gone.has(group));
}

const isBegun = (key: OrganisationKey, full: OrganisationKey): boolean =>
  full.words[0] === key.words[0] && !(full.head !== null && PARTS.has(full.head)) && isShorter(key, full);

/** `Northmere` of `Northmere Paper`, `Federation of Trade Unions` of `… of Uzbekistan`; not `ATUC` of `ATUC Committee`. */
function isShorter(key: OrganisationKey, full: OrganisationKey): boolean {
  if (key.words.length === 0 || key.words.length >= full.words.length) return false;
  if (!key.words.every((word) => full.words.includes(word))) return false;
  const extra = full.words.filter((word) => !key.words.includes(word));
  if (key.head === null && key.words.length === 1 && full.quoted.includes(key.words[0]!)) return true;
  if (key.head === null) {
    const isEnd = full.head === null && full.words.length < 4 && full.words.at(-1) === key.words[0];
    return isEnd || (full.words[0] === key.words[0] && !(full.head !== null && PARTS.has(full.head)));
  }
  if (key.head !== full.head || key.words.length < 2) return false;
  // `211th Battalion` and `211th Territorial Defence Battalion`.
  if (key.words[0] === full.words[0] && /\d/.test(key.words[0]!)) return true;
  // `Federation of Trade Unions` of Uzbekistan, `Ministry of Health` and Social Protection; not `Turkish Unions' Confederation` of teachers.
  return (
    extra.every((word) => GEOGRAPHIC.has(word) || isNation(word)) ||
    key.words.every((word, n) => word === full.words[n]) ||
    (key.words.length > 2 && key.words.every((word, n) => word === full.words[n + extra.length]))
  );
}

const GEOGRAPHIC = new Set([
  'national',
  'republican',
  'regional',
  'central',
  'independent',
  'free',
  'general',
  'state',
  'international',
]);

/** The body most often named before (of equals the one last named, or else the only one after) whose name holds all words of `the Executive Committee`. */
export function ofShortForm(groups: readonly Group[], { mention, key }: Named): Group | null {
  if (key.words.length === 0) return null;
  const fits = (other: OrganisationKey) => !other.isAcronym && key.words.every((word) => other.words.includes(word));
  const isHead = (other: OrganisationKey) => key.head !== null && other.head === key.head;
  const able = groups.filter(({ members }) => members.some((member) => fits(member.key)));
  const headed = able.filter(({ members }) => members.some((member) => isHead(member.key)));
  // `Miners Union` is not its `Baku Branch of the Miners Union`.
  const whole = able.filter(({ members }) =>
    members.every((member) => member.key.head === null || !PARTS.has(member.key.head)),
  );
  const pool = headed.length > 0 ? headed : whole;
  let best: Group | null = null;
  let bestCount = 0;
  let bestStart = -1;
  for (const group of pool) {
    const before = group.members.filter((member) => member.mention.start < mention.start);
    const last = Math.max(...before.map((member) => member.mention.start));
    if (before.length > bestCount || (before.length === bestCount && last > bestStart)) {
      best = before.length > 0 ? group : best;
      bestCount = before.length;
      bestStart = last;
    }
  }
  return best ?? (pool.length === 1 ? pool[0]! : null);
}
