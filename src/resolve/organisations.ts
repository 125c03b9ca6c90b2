/**
 * Mentions of bodies to bodies. Full names meet by their telling words in any order; an acronym joins the name that defines or
 * spells it, its misspelling joins the acronym; a short name (`Ashgrove`, `the Federation`) joins the body that it can
 * mean, the one last meant where there are several, and is dropped where there is none.
 */

import { entries } from '../lexicon/entries.js';
import { isNation } from '../lexicon/nations.js';
import { SOLE_HEADS } from '../lexicon/organisation-heads.js';
import { WordClass } from '../lexicon/word-class.js';
import type { Document, NameMention, Organisation, OwnBody, Pass } from '../model/document.js';
import { bodyPhraseAt, isKnownAcronym } from '../text/gazetteer.js';
import { ownWordsOf } from '../text/own-words.js';
import { has, norm } from '../text/phrases.js';
import { distance } from '../text/similar.js';
import { spanOf, textOf } from '../text/spans.js';
import { keyOf, type OrganisationKey, PARTS } from './organisation-keys.js';
import { typeOf } from './organisation-types.js';
import { parentsOf } from './parents.js';

interface Named {
  readonly mention: NameMention;
  readonly key: OrganisationKey;
  /** False for a name that stands only inside another body's name: it names its group, but is no mention. */
  readonly isMarked: boolean;
}

interface Group {
  readonly members: Named[];
}

export const organisations: Pass = {
  name: 'organisations',
  reads: ['tokens', 'mentions'],
  writes: ['organisations'],
  run(doc) {
    const named = doc.mentions
      .filter(({ kind }) => kind === 'organisation')
      .map((mention) => ({ mention, key: keyOf(doc, mention), isMarked: true }));
    const isShort = ({ mention }: Named) =>
      mention.rule.startsWith('short-form') ||
      (mention.to === mention.from + 1 && has(doc.tokens, mention.from, WordClass.OrganisationHead));
    const apart: Group[] = [];
    const bySorted = new Map<string, Group>();
    for (const one of named) {
      if (isShort(one) || one.key.isAcronym) continue;
      join(apart, one, bySorted.get(one.key.sorted) ?? null);
      if (!bySorted.has(one.key.sorted)) bySorted.set(one.key.sorted, apart.at(-1)!);
    }
    joinBracketed(doc, apart);
    const groups = mergeContained(apart);
    const acronyms = named.filter((one) => !isShort(one) && one.key.isAcronym);
    const isDefined = ({ mention }: Named) => mention.rule === 'acronym-definition';
    const byLetters = new Map<string, Group>();
    for (const one of [...acronyms.filter(isDefined), ...acronyms.filter((other) => !isDefined(other))]) {
      const group = byLetters.get(letters(one)) ?? ofAcronym(doc, groups, one);
      join(groups, one, group);
      byLetters.set(letters(one), group ?? groups.at(-1)!);
    }
    for (const one of named.filter(isShort)) {
      const group = ofShortForm(groups, one);
      if (group !== null || isWholeName(doc, one)) join(groups, one, group);
    }
    joinBracketed(doc, groups);
    const sorted = groups
      .map((group) => ({ members: group.members.sort((a, b) => a.mention.start - b.mention.start) }))
      .sort((a, b) => firstMarked(a) - firstMarked(b));
    const parents = parentsOf(doc, sorted);
    return { organisations: sorted.map((group, n) => toOrganisation(doc, group, parents[n]!)) };
  },
};

/** A head alone that is a body's whole name, whichever reader was surest of it. */
const isWholeName = ({ tokens }: Document, { mention: { from, to, rule } }: Named): boolean =>
  rule === 'short-form-or-name' || SOLE.has(norm(tokens, from)) || bodyPhraseAt(tokens, from)?.to === to;

const SOLE = new Set(entries(SOLE_HEADS));

const firstMarked = ({ members }: Group): number => members.find(({ isMarked }) => isMarked)!.mention.start;

function join(groups: Group[], one: Named, group: Group | null): void {
  if (group === null) groups.push({ members: [one] });
  else group.members.push(one);
}

const withSameName = (groups: readonly Group[], { key }: Named): Group | null =>
  groups.find(({ members }) => members.some((member) => member.key.sorted === key.sorted)) ?? null;

/** `Apindo (Employers' Association of Indonesia)`: what fills the brackets right behind a body, or all but an acronym, is the same body. */
function joinBracketed(doc: Document, groups: Group[]): void {
  const { tokens } = doc;
  const endingAt = new Map<number, Beside>();
  for (const group of groups) for (const body of group.members) endingAt.set(body.mention.to, { group, body });
  for (const group of [...groups]) {
    const inner = group.members.find(
      ({ key, mention }) => !key.isAcronym && norm(tokens, mention.from - 1) === '(' && closesName(doc, mention),
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
function mergeContained(groups: readonly Group[]): Group[] {
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
    if (larger.length !== 1) continue;
    for (const member of group.members) larger[0]!.members.push(member);
    note(group.members, larger[0]!);
    gone.add(group);
  }
  return groups.filter((group) => !gone.has(group));
}

/** `Northmere` of `Northmere Paper`, `Federation of Trade Unions` of `… of Uzbekistan`; not `ATUC` of `ATUC Committee`. */
function isShorter(key: OrganisationKey, full: OrganisationKey): boolean {
  if (key.words.length === 0 || key.words.length >= full.words.length) return false;
  if (!key.words.every((word) => full.words.includes(word))) return false;
  const extra = full.words.filter((word) => !key.words.includes(word));
  if (key.head === null && key.words.length === 1 && full.quoted.includes(key.words[0]!)) return true;
  if (key.head === null) return full.words[0] === key.words[0] && !(full.head !== null && PARTS.has(full.head));
  if (key.head !== full.head || key.words.length < 2) return false;
  // `Federation of Trade Unions` of Uzbekistan, `Ministry of Health` and Social Protection; not `Turkish Unions' Confederation` of teachers.
  return (
    extra.every((word) => GEOGRAPHIC.has(word) || isNation(word)) ||
    key.words.every((word, n) => word === full.words[n])
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

/** The body that an acronym met for the first time names: defined beside it, spelt by a name's initials, or a slip of a known one. */
function ofAcronym(doc: Document, groups: Group[], one: Named): Group | null {
  const own = ownBodyOf(doc, one);
  const owned = own && groups.find(({ members }) => members.some((member) => ownBodyOf(doc, member) === own));
  if (owned) return owned;
  const folded = letters(one);
  const begun = groups.filter(({ members }) =>
    members.some(({ key }) => key.words[0] === one.key.words[0] && !(key.head !== null && PARTS.has(key.head))),
  );
  if (begun.length === 1) return begun[0]!;
  if (one.mention.rule === 'acronym-definition') {
    const beside = besides(doc, groups, one);
    if (beside !== null) return wholeOf(doc, groups, beside, one) ?? beside.group;
  }
  const spelt = groups.filter(({ members }) => members.some(({ key }) => key.initials === folded));
  if (spelt.length === 1) return spelt[0]!;
  if (isKnownAcronym(textOf(doc, one.mention)) || one.mention.rule === 'acronym-definition') return null;
  const slips = groups.filter(({ members }) =>
    members.some((member) => member.key.isAcronym && isSlip(letters(member), folded)),
  );
  return slips.length === 1 ? slips[0]! : null;
}

/** The body of the caller's lexicon that the name is. */
const ownBodyOf = ({ settings, tokens }: Document, { mention }: Named): OwnBody | null =>
  settings.lexicon ? ownWordsOf(settings.lexicon).bodyAt(tokens, mention.from, mention.to) : null;

const letters = ({ key }: Named): string => key.words.join('').replace(/[^a-z0-9]/g, '');

interface Beside {
  readonly group: Group;
  readonly body: Named;
}

/** The body that stands right before `(ACRONYM)` or `, or ACRONYM`, or right behind `ACRONYM (`. */
function besides({ tokens }: Document, groups: readonly Group[], { mention }: Named): Beside | null {
  let before = mention.from - 1;
  while (before > 0 && ['(', '"', '“', '«', 'or', ',', 'the', 'hereinafter'].includes(norm(tokens, before))) before--;
  const isBeside = ({ mention: body }: Named) =>
    body.to === before + 1 || (norm(tokens, mention.to) === '(' && body.from === mention.to + 1);
  for (const group of groups) {
    const body = group.members.find(isBeside);
    if (body !== undefined) return { group, body };
  }
  return null;
}

/**
 * `Executive Committee of the Azerbaijan Trade Unions Confederation (AHIK)`: the acronym that does not spell the part is the whole's.
 * The group of the whole, made where the text names it only here; null where the acronym is the part's own.
 */
function wholeOf(doc: Document, groups: Group[], { body }: Beside, one: Named): Group | null {
  const { mention, key } = body;
  if (key.head === null || !PARTS.has(key.head) || key.initials === letters(one)) return null;
  const from = afterFirstChain(doc, mention);
  if (from === null) return null;
  const inner: Named = {
    mention: { ...mention, ...spanOf(doc.tokens, from, mention.to) },
    key: keyOf(doc, { from, to: mention.to }),
    isMarked: false,
  };
  if (inner.key.head === null || inner.key.words.length < 2) return null;
  const known = withSameName(groups, inner);
  if (known !== null) return known;
  const group = { members: [inner] };
  groups.push(group);
  return group;
}

/** Token behind the first `of [the]` in the name; null where it has none or none behind a head. */
function afterFirstChain({ tokens }: Document, { from, to }: NameMention): number | null {
  for (let k = from + 1; k < to - 1; k++)
    if (norm(tokens, k) === 'of') return norm(tokens, k + 1) === 'the' ? k + 2 : k + 1;
  return null;
}

/** `GTUF` for `KTUF`, `FTUKR` for `FTURK`: one letter off or two changed places, in four letters and more. */
function isSlip(known: string, other: string): boolean {
  const isTurned =
    known.length >= 3 && known[0] === other[0] && [...known].sort().join('') === [...other].sort().join('');
  if (isTurned) return true;
  if (Math.min(known.length, other.length) < 4 || Math.abs(known.length - other.length) > 1) return false;
  return distance(known, other, 1) <= 1;
}

/** The body last meant before (or else the first after) whose name holds all words of `the Executive Committee`. */
function ofShortForm(groups: readonly Group[], { mention, key }: Named): Group | null {
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
  let bestStart = -1;
  for (const group of pool)
    for (const member of group.members)
      if (member.mention.start < mention.start && member.mention.start > bestStart) {
        best = group;
        bestStart = member.mention.start;
      }
  return best ?? (pool.length === 1 ? pool[0]! : null);
}

function toOrganisation(doc: Document, { members }: Group, parent: number | null): Organisation {
  const name = fullest(doc, members);
  const acronym =
    members.find(({ key }) => key.isAcronym && textOf(doc, name.mention) !== key.words[0])?.mention ?? null;
  const text = textOf(doc, name.mention);
  const own = members.map((member) => ownBodyOf(doc, member)).find((body) => body !== null);
  const mentions = members.filter(({ isMarked }) => isMarked).map(({ mention }) => mention);
  const forms = new Set(mentions.map((mention) => textOf(doc, mention)));
  forms.delete(text);
  return {
    name: text,
    acronym: acronym === null ? (own?.acronym ?? null) : textOf(doc, acronym),
    aliases: [...forms],
    type: own?.type ?? typeOf(doc, mentions, name.mention),
    parent,
    mentions,
  };
}

/** Most words, then most frequent, then first. */
function fullest(doc: Document, members: readonly Named[]): Named {
  const counts = new Map<string, number>();
  for (const { mention } of members) {
    const text = textOf(doc, mention);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const count = (one: Named) => counts.get(textOf(doc, one.mention))!;
  // A name in brackets is a translation of the one before, unless that one is short: `Apindo (Employers' Association …)`.
  const size = ({ key, mention }: Named) =>
    key.isAcronym ? 0 : (mention.to - mention.from) / (norm(doc.tokens, mention.from - 1) === '(' ? 2 : 1);
  return members.reduce((best, one) =>
    size(one) > size(best) || (size(one) === size(best) && count(one) > count(best)) ? one : best,
  );
}
