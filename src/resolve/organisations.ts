/**
 * Mentions of bodies to bodies. Full names meet by their telling words in any order; an acronym joins the name that defines or
 * spells it, its misspelling joins the acronym; a short name (`Ashgrove`, `the Federation`) joins the body that it can
 * mean, the one last meant where there are several, and is dropped where there is none.
 */

import { isNation } from '../lexicon/nations.js';
import { WordClass } from '../lexicon/word-class.js';
import type { Document, NameMention, Organisation, OwnBody, Pass } from '../model/document.js';
import { isKnownAcronym } from '../text/gazetteer.js';
import { ownWordsOf } from '../text/own-words.js';
import { has, norm } from '../text/phrases.js';
import { distance } from '../text/similar.js';
import { spanOf, textOf } from '../text/spans.js';
import {
  type BodyGroups,
  firstOf,
  type Group,
  join,
  lettersOf,
  makeBodyGroups,
  merge,
  type Named,
  onlyOf,
  slipsOf,
} from './body-groups.js';
import { keyOf, type OrganisationKey, PARTS } from './organisation-keys.js';
import { typeOf } from './organisation-types.js';
import { parentsOf } from './parents.js';
import { makeShortForms } from './short-forms.js';

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
    const bodies = makeBodyGroups();
    for (const one of named)
      if (!isShort(one) && !one.key.isAcronym) join(bodies, one, onlyOf(bodies.bySorted.get(one.key.sorted)));
    joinBracketed(doc, bodies);
    mergeContained(bodies);
    const acronyms = named.filter((one) => !isShort(one) && one.key.isAcronym);
    const isDefined = ({ mention }: Named) => mention.rule === 'acronym-definition';
    const byLetters = new Map<string, Group>();
    for (const one of [...acronyms.filter(isDefined), ...acronyms.filter((other) => !isDefined(other))]) {
      const group = byLetters.get(lettersOf(one)) ?? ofAcronym(doc, bodies, one);
      byLetters.set(lettersOf(one), join(bodies, one, group));
    }
    const shortForms = makeShortForms(bodies);
    for (const one of named.filter(isShort)) {
      const group = shortForms.meant(one);
      if (group !== null || one.mention.rule === 'short-form-or-name') shortForms.settle(one, join(bodies, one, group));
    }
    joinBracketed(doc, bodies);
    const sorted = [...bodies.all]
      .map((group) => ({ members: group.members.sort((a, b) => a.mention.start - b.mention.start) }))
      .sort((a, b) => firstMarked(a) - firstMarked(b));
    const parents = parentsOf(doc, sorted);
    return { organisations: sorted.map((group, n) => toOrganisation(doc, group, parents[n]!)) };
  },
};

/** The mentions of one body. */
interface Bearers {
  readonly members: readonly Named[];
}

const firstMarked = ({ members }: Bearers): number => members.find(({ isMarked }) => isMarked)!.mention.start;

/** `Apindo (Employers' Association of Indonesia)`: what fills the brackets right behind a body, or all but an acronym, is the same body. */
function joinBracketed(doc: Document, bodies: BodyGroups): void {
  const { tokens } = doc;
  const endingAt = new Map<number, Beside>();
  for (const group of bodies.all) for (const body of group.members) endingAt.set(body.mention.to, { group, body });
  for (const group of [...bodies.all]) {
    const inner = group.members.find(
      ({ key, mention }) => !key.isAcronym && norm(tokens, mention.from - 1) === '(' && closesName(doc, mention),
    );
    const beside = inner && endingAt.get(inner.mention.from - 1);
    if (inner === undefined || beside === undefined || beside.group === group || !bodies.all.has(beside.group))
      continue;
    const whole =
      norm(tokens, inner.mention.to) === ',' ? wholeOf(doc, bodies, beside, acronymBehind(doc, inner)) : null;
    if (whole !== group) merge(bodies, group, whole ?? beside.group);
  }
}

/** `(… savez)` and `(… savez, JAS)`. */
const closesName = ({ tokens }: Document, { to }: NameMention): boolean =>
  norm(tokens, to) === ')' || (norm(tokens, to) === ',' && norm(tokens, to + 2) === ')');

function acronymBehind(doc: Document, { mention }: Named): Named {
  const from = mention.to + 1;
  return { mention, key: keyOf(doc, { from, to: from + 1 }), isMarked: false };
}

/** Joins a group to the only other one whose names hold all its words and head the same kind of body. */
function mergeContained(bodies: BodyGroups): void {
  const shortestFirst = [...bodies.all].sort((a, b) => a.members[0]!.key.words.length - b.members[0]!.key.words.length);
  for (const group of shortestFirst) {
    const key = group.members[0]!.key;
    const sharing = key.words.map((word) => bodies.byWord.get(word)!).sort((a, b) => a.size - b.size)[0];
    const larger = [...(sharing ?? [])].filter(
      (other) => other !== group && other.members.some((member) => isShorter(key, member.key)),
    );
    if (larger.length === 1) merge(bodies, group, larger[0]!);
  }
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
function ofAcronym(doc: Document, bodies: BodyGroups, one: Named): Group | null {
  const own = ownBodyOf(doc, one);
  if (own !== null)
    for (const group of bodies.all) if (group.members.some((member) => ownBodyOf(doc, member) === own)) return group;
  const begun = onlyOf(bodies.byFirst.get(one.key.words[0] ?? ''));
  if (begun !== null) return begun;
  if (one.mention.rule === 'acronym-definition') {
    const beside = besides(doc, bodies, one);
    if (beside !== null) return wholeOf(doc, bodies, beside, one) ?? beside.group;
  }
  const folded = lettersOf(one);
  const spelt = onlyOf(bodies.byInitials.get(folded));
  if (spelt !== null) return spelt;
  if (isKnownAcronym(textOf(doc, one.mention)) || one.mention.rule === 'acronym-definition') return null;
  const near = new Set(slipsOf(folded).flatMap((slip) => [...(bodies.bySlip.get(slip) ?? [])]));
  const slips = [...near].filter(({ members }) =>
    members.some((member) => member.key.isAcronym && isSlip(lettersOf(member), folded)),
  );
  return slips.length === 1 ? slips[0]! : null;
}

/** The body of the caller's lexicon that the name is. */
const ownBodyOf = ({ settings, tokens }: Document, { mention }: Named): OwnBody | null =>
  settings.lexicon ? ownWordsOf(settings.lexicon).bodyAt(tokens, mention.from, mention.to) : null;

interface Beside {
  readonly group: Group;
  readonly body: Named;
}

/** The body that stands right before `(ACRONYM)` or `, or ACRONYM`, or right behind `ACRONYM (`. */
function besides({ tokens }: Document, { byEnd, byBegin }: BodyGroups, { mention }: Named): Beside | null {
  let before = mention.from - 1;
  while (before > 0 && ['(', '"', '“', '«', 'or', ',', 'the', 'hereinafter'].includes(norm(tokens, before))) before--;
  const behind = norm(tokens, mention.to) === '(' ? mention.to + 1 : -1;
  const group = firstOf(new Set([...(byEnd.get(before + 1) ?? []), ...(byBegin.get(behind) ?? [])]));
  const body = group?.members.find(({ mention: { from, to } }) => to === before + 1 || from === behind);
  return group === null || body === undefined ? null : { group, body };
}

/**
 * `Executive Committee of the Azerbaijan Trade Unions Confederation (AHIK)`: the acronym that does not spell the part is the whole's.
 * The group of the whole, made where the text names it only here; null where the acronym is the part's own.
 */
function wholeOf(doc: Document, bodies: BodyGroups, { body }: Beside, one: Named): Group | null {
  const { mention, key } = body;
  if (key.head === null || !PARTS.has(key.head) || key.initials === lettersOf(one)) return null;
  const from = afterFirstChain(doc, mention);
  if (from === null) return null;
  const inner: Named = {
    mention: { ...mention, ...spanOf(doc.tokens, from, mention.to) },
    key: keyOf(doc, { from, to: mention.to }),
    isMarked: false,
  };
  if (inner.key.head === null || inner.key.words.length < 2) return null;
  return firstOf(bodies.bySorted.get(inner.key.sorted)) ?? join(bodies, inner, null);
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

function toOrganisation(doc: Document, { members }: Bearers, parent: number | null): Organisation {
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
