/** Which names are one body's: a shorter name whose words another holds, and a name in brackets behind another. */
import { isNation } from '../lexicon/nations.js';
import type { Document, NameMention } from '../model/document.js';
import { continues, norm } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { type Beside, wholeOf } from './acronym-groups.js';
import { type BodyGroups, merge, type Named, onlyOf } from './body-groups.js';
import { isUnionName, keyOf, type OrganisationKey, PARTS } from './organisation-keys.js';
import { typeOfWord } from './organisation-types.js';

/** `Tarvindo (Employers' League of Indonesia)`: what fills the brackets right behind a body, or all but an acronym, is the same body. */
export function joinBracketed(doc: Document, bodies: BodyGroups): void {
  const { tokens } = doc;
  const endingAt = new Map<number, Beside>();
  for (const group of bodies.all) for (const body of group.members) endingAt.set(body.mention.to, { group, body });
  for (const group of [...bodies.all]) {
    const inner = group.members.find(
      ({ key, mention }) =>
        !key.isAcronym &&
        norm(tokens, mention.from - 1) === '(' &&
        continues(tokens, mention.from - 1) &&
        closesName(doc, mention),
    );
    const beside = inner && endingAt.get(inner.mention.from - 1);
    if (inner === undefined || beside === undefined || beside.group === group || !bodies.all.has(beside.group))
      continue;
    // `Kelm Pipe Plant (Metalworkers' Union)`: two kinds are two bodies.
    const kinds = [inner, beside.body].map(({ key }) => (key.head === null ? null : typeOfWord(key.head)));
    if (kinds.includes('company') && kinds.includes('union')) continue;
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

/** `HDC Foundation` is the `Harbour District Clinic Foundation`: letters for all words of a longer name but the last ones. */
export function joinAbbreviated({ tokens }: Document, bodies: BodyGroups): void {
  for (const group of [...bodies.all]) {
    const { key, mention } = group.members[0]!;
    const letters = tokens.word[mention.from]!;
    if (key.isAcronym || !(letters.shape & Shape.AllCaps) || letters.text.length < 3) continue;
    const full = onlyOf(bodies.byInitials.get(letters.folded + key.initials.slice(1)));
    const ends = (other: Named) =>
      key.words.slice(1).every((word, n) => other.key.words.at(n + 1 - key.words.length) === word);
    if (full !== null && full !== group && full.members.some(ends)) merge(bodies, group, full);
  }
}

/** `Ufma` is the `United Fruit and Mill Association` where both are known by these letters. */
export function joinCased(bodies: BodyGroups): void {
  for (const group of [...bodies.all]) {
    const { isAcronym, known, words } = group.members[0]!.key;
    if (isAcronym || known === null || words.length !== 1 || words[0] !== known.toLowerCase()) continue;
    const others = [...(bodies.byKnown.get(known) ?? [])].filter((other) => other !== group);
    if (others.length === 1) merge(bodies, group, others[0]!);
  }
}

/** Joins a group to the only other one whose names hold all its words and head the same kind of body. */
export function mergeContained(doc: Document, bodies: BodyGroups): void {
  const shortestFirst = [...bodies.all].sort((a, b) => a.members[0]!.key.words.length - b.members[0]!.key.words.length);
  for (const group of shortestFirst) {
    const key = group.members[0]!.key;
    if (key.isAcronym || !bodies.all.has(group)) continue;
    const sharing = key.words.map((word) => bodies.byWord.get(word)!).sort((a, b) => a.size - b.size)[0];
    const larger = [...(sharing ?? [])].filter(
      (other) =>
        other !== group && other.members.some((member) => isShorter(key, member.key) && !isSubsidiary(doc, member)),
    );
    // `Sumqayitkimya` is the company and not the committee in it.
    const begun =
      larger.length > 1 ? larger.filter((other) => other.members.some((one) => isBegun(key, one.key))) : larger;
    if (begun.length === 1) merge(bodies, group, begun[0]!);
  }
}

/** `Kelm makes it with its subsidiary, [Kelm Iberia SL]`: bears the name of the whole and is another company. */
function isSubsidiary({ tokens }: Document, { mention: { from } }: Named): boolean {
  const at = norm(tokens, from - 1) === ',' ? from - 2 : from - 1;
  return SUBSIDIARIES.has(norm(tokens, at)) && continues(tokens, at + 1);
}

const SUBSIDIARIES = new Set('affiliate arm division offshoot subsidiary unit'.split(' '));

const isBegun = (key: OrganisationKey, full: OrganisationKey): boolean =>
  full.words[0] === key.words[0] && !(full.head !== null && PARTS.has(full.head)) && isShorter(key, full);

/** `Northmere` of `Northmere Paper`, `Federation of Trade Unions` of `… of Uzbekistan`; not `ATUC` of `ATUC Committee`. */
function isShorter(key: OrganisationKey, full: OrganisationKey): boolean {
  if (key.words.length === 0 || key.words.length >= full.words.length) return false;
  if (!key.words.every((word) => full.words.includes(word))) return false;
  const extra = full.words.filter((word) => !key.words.includes(word));
  // `“Parasat” Trade Union` of `Kelm Branch Trade Union “Parasat”`.
  if (key.quoted.length > 0 && key.head === full.head && key.quoted.every((word) => full.quoted.includes(word)))
    return true;
  // `World Food Programme` of `United Nations World Food Programme`.
  if (key.known !== null && extra.every((word) => UNITED_NATIONS.has(word))) return true;
  if (key.head === null && key.words.length === 1 && full.quoted.includes(key.words[0]!)) return true;
  // `Zorven-Sen` of `Malta Zorven-Sen Federation`.
  if (isUnionName(key)) return true;
  if (key.head === null) {
    // `Haixin` of `Ningbo Haixin Textile`, `Kelm` of `Banca Kelm`.
    const at = full.words.indexOf(key.words[0]!);
    const isEnd = full.head === null && full.words.length < 4 && (at === full.words.length - 1 || at === 1);
    return (
      isEnd ||
      isBehindHead(key, full) ||
      (full.words[0] === key.words[0] && !(full.head !== null && PARTS.has(full.head)))
    );
  }
  if (key.head !== full.head || key.words.length < 2) return false;
  // `211th Battalion` and `211th Territorial Defence Battalion`.
  if (key.words[0] === full.words[0] && /\d/.test(key.words[0]!)) return true;
  // `Mwendo Foundation` and `Mwendo Education Foundation`: the one of its name, without its field.
  if (HOUSES.has(key.head) && key.words.length === 2 && extra.length === 1 && !isNation(key.words[0]!))
    return key.words[0] === full.words[0];
  // `Federation of Trade Unions` of Uzbekistan, `Ministry of Health` and Social Protection; not `Turkish Unions' Confederation` of teachers.
  return (
    extra.every((word) => GEOGRAPHIC.has(word) || isNation(word)) ||
    key.words.every((word, n) => word === full.words[n]) ||
    (key.words.length > 2 && key.words.every((word, n) => word === full.words[n + extra.length]))
  );
}

/** `Kelmorte` of `Frigorífico Kelmorte`: where the head stands first, the name proper is all that follows. */
const isBehindHead = (key: OrganisationKey, full: OrganisationKey): boolean =>
  full.head === full.words[0] &&
  full.words.length === key.words.length + 1 &&
  key.words.every((word, n) => word === full.words[n + 1]);

const HOUSES = new Set('academy charity clinic college foundation hospital school trust'.split(' '));

const UNITED_NATIONS = new Set(['nation', 'un', 'united']);

const GEOGRAPHIC = new Set([
  'district',
  'oblast',
  'province',
  'region',
  'national',
  'republican',
  'regional',
  'central',
  'independent',
  'general',
  'state',
  'international',
]);
