/** Which body an acronym names: the one beside whose name it is defined, or that it spells, or whose acronym it misspells. */
import type { Document, NameMention, OwnBody } from '../model/document.js';
import { isKnownAcronym, knownAcronymOf } from '../text/gazetteer.js';
import { ownWordsOf } from '../text/own-words.js';
import { norm } from '../text/phrases.js';
import { distance } from '../text/similar.js';
import { spanOf, textOf } from '../text/spans.js';
import { type Group, letters, type Named, withSameName } from './body-groups.js';
import { keyOf, PARTS } from './organisation-keys.js';

/** The group of the body that an acronym met for the first time names; null for a body of its own. */
export function ofAcronym(doc: Document, groups: Group[], one: Named): Group | null {
  const own = ownBodyOf(doc, one);
  const owned = own && groups.find(({ members }) => members.some((member) => ownBodyOf(doc, member) === own));
  if (owned) return owned;
  const isDefined = isDefinition(doc, one);
  if (isDefined) {
    const beside = besides(doc, groups, one);
    if (beside !== null) return wholeOf(doc, groups, beside, one) ?? beside.group;
  }
  const known = ({ mention }: Named) => knownAcronymOf(doc.tokens, mention.from, mention.to);
  const text = known(one) ?? textOf(doc, one.mention);
  return (
    onlyOne(groups, (member) => (known(member) ?? textOf(doc, member.mention)) === text) ??
    onlyOne(groups, ({ key }) => key.initials === letters(one)) ??
    onlyOne(groups, ({ key }) => key.words[0] === one.key.words[0] && !(key.head !== null && PARTS.has(key.head))) ??
    (isDefined || isKnownAcronym(text)
      ? null
      : onlyOne(groups, (member) => member.key.isAcronym && isSlip(letters(member), letters(one))))
  );
}

function onlyOne(groups: readonly Group[], fits: (member: Named) => boolean): Group | null {
  const found = groups.filter(({ members }) => members.some(fits));
  return found.length === 1 ? found[0]! : null;
}

/** In brackets of its own, or found by that rule: another reader may have been surer of the word. */
export function isDefinition({ tokens }: Document, { mention: { from, to, rule } }: Named): boolean {
  const opening = norm(tokens, from - 1);
  const closing = norm(tokens, to);
  return (
    rule === 'acronym-definition' ||
    (opening === '(' && (closing === ')' || closing === ',')) ||
    (opening === ',' && closing === ')')
  );
}

/** The body of the caller's lexicon that the name is. */
export const ownBodyOf = ({ settings, tokens }: Document, { mention }: Named): OwnBody | null =>
  settings.lexicon ? ownWordsOf(settings.lexicon).bodyAt(tokens, mention.from, mention.to) : null;

export interface Beside {
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
export function wholeOf(doc: Document, groups: Group[], { body }: Beside, one: Named): Group | null {
  const { mention, key } = body;
  if (key.head === null || !PARTS.has(key.head) || key.initials === letters(one)) return null;
  const from = afterFirstChain(doc, mention);
  if (from === null) return null;
  const inner: Named = {
    mention: { ...mention, ...spanOf(doc.tokens, from, mention.to) },
    key: keyOf(doc, { from, to: mention.to }),
    isMarked: false,
  };
  if (inner.key.head === null || inner.key.words.length < 2 || key.head === 'directorate') return null;
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

/** `GTUF` for `KTUF`, `MKB` for `KBM`, `ECDC` for `EDCD`: one letter off in four and more, letters in another order, or the same letters. */
function isSlip(known: string, other: string): boolean {
  const sorted = (word: string) => [...word].sort().join('');
  if (known.length >= 3 && sorted(known) === sorted(other)) return true;
  if (Math.min(known.length, other.length) < 4 || Math.abs(known.length - other.length) > 1) return false;
  if (known.length === other.length && known[0] === other[0] && sameLetters(known, other)) return true;
  return distance(known, other, 1) <= 1;
}

const sameLetters = (a: string, b: string): boolean =>
  [...a].every((letter) => b.includes(letter)) && [...b].every((letter) => a.includes(letter));
