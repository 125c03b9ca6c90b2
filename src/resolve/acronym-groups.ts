/** Which body an acronym names: the one beside whose name it is defined, or that it spells, or whose acronym it misspells. */
import { WordClass } from '../lexicon/word-class.js';
import type { Document, NameMention, OwnBody, Tokens } from '../model/document.js';
import { isKnownAcronym } from '../text/gazetteer.js';
import { ownWordsOf } from '../text/own-words.js';
import { has, looks, norm } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { distance } from '../text/similar.js';
import { spanOf, textOf } from '../text/spans.js';
import {
  type BodyGroups,
  firstOf,
  type Group,
  join,
  lettersOf,
  type Named,
  onlyOf,
  slipsOf,
  sorted,
} from './body-groups.js';
import { keyOf, PARTS } from './organisation-keys.js';

/** The group of the body that an acronym met for the first time names; null for a body of its own. */
export function ofAcronym(doc: Document, bodies: BodyGroups, one: Named): Group | null {
  const own = ownBodyOf(doc, one);
  if (own !== null)
    for (const group of bodies.all) if (group.members.some((member) => ownBodyOf(doc, member) === own)) return group;
  const isDefined = isDefinition(doc, one);
  if (isDefined) {
    const beside = besides(doc, bodies, one);
    // `the USAID's Bureau of … (USAID/…)`: the letters are another body's that the text names in full.
    const spelt = onlyOf(bodies.byInitials.get(lettersOf(one))) ?? onlyOf(bodies.byKnown.get(one.key.known ?? ''));
    if (beside !== null && spelt !== null && beside.body.key.initials !== lettersOf(one)) return spelt;
    if (beside !== null) return wholeOf(doc, bodies, beside, one) ?? beside.group;
  }
  const folded = lettersOf(one);
  const named =
    onlyOf(bodies.byKnown.get(one.key.known ?? '')) ??
    onlyOf(bodies.byInitials.get(folded)) ??
    onlyOf(bodies.byFirst.get(one.key.words[0] ?? '')) ??
    ofTurnedName(bodies, folded) ??
    ofLongerName(bodies, folded);
  if (named !== null) return named;
  if (isDefined || isKnownAcronym(textOf(doc, one.mention))) return null;
  const near = new Set(slipsOf(folded).flatMap((slip) => [...(bodies.bySlip.get(slip) ?? [])]));
  const slips = [...near].filter(({ members }) =>
    members.some((member) => member.key.isAcronym && isSlip(lettersOf(member), folded)),
  );
  return slips.length === 1 ? slips[0]! : null;
}

/** `ATUC` for `Confederation of Trade Unions of Azerbaijan`: the name is turned round in English, and has no other acronym. */
function ofTurnedName(bodies: BodyGroups, letters: string): Group | null {
  const group = letters.length < 4 ? null : onlyOf(bodies.byLetters.get(sorted(letters)));
  return group?.members.some(({ key }) => key.isAcronym) ? null : group;
}

/** `GPC` for `Congress General Purposes Committee`: the first word says whose the body is, and it has no other acronym. */
function ofLongerName({ byTail }: BodyGroups, letters: string): Group | null {
  const group = letters.length < 3 ? null : onlyOf(byTail.get(letters));
  return group?.members.some(({ key }) => key.isAcronym) ? null : group;
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

const isKind = (tokens: Tokens, k: number): boolean =>
  has(tokens, k, WordClass.OrganisationHead) && looks(tokens, k, Shape.LowerCase);

/** The body that stands right before `(ACRONYM)` or `, or ACRONYM`, or right behind `ACRONYM (`. */
function besides({ tokens }: Document, { byEnd, byBegin }: BodyGroups, { mention }: Named): Beside | null {
  let before = mention.from - 1;
  while (before > 0 && ['(', '"', '“', '«', 'or', ',', 'the', 'hereinafter'].includes(norm(tokens, before))) before--;
  // `the United Tramworkers union (UTW)`: a word in small letters says what the body is.
  if (!byEnd.has(before + 1) && isKind(tokens, before)) before--;
  const behind = norm(tokens, mention.to) === '(' ? mention.to + 1 : -1;
  const group = firstOf(new Set([...(byEnd.get(before + 1) ?? []), ...(byBegin.get(behind) ?? [])]));
  const body = group?.members.find(({ mention: { from, to } }) => to === before + 1 || from === behind);
  // `Advisory Committee to the OECD (ACO)`: letters do not stand for letters.
  return group === null || body === undefined || (body.key.isAcronym && behind < 0) ? null : { group, body };
}

/**
 * `Executive Committee of the Harbour Trade Unions Confederation (HTUC)`: the acronym that does not spell the part is the whole's.
 * The group of the whole, made where the text names it only here; null where the acronym is the part's own.
 */
export function wholeOf(doc: Document, bodies: BodyGroups, { body }: Beside, one: Named): Group | null {
  const { mention, key } = body;
  if (key.head === null || !PARTS.has(key.head) || key.initials === lettersOf(one)) return null;
  const from = afterFirstChain(doc, mention);
  if (from === null) return null;
  const inner: Named = {
    mention: { ...mention, ...spanOf(doc.tokens, from, mention.to) },
    key: keyOf(doc, { from, to: mention.to }),
    isMarked: false,
  };
  const isBody = inner.key.head !== null || isKind(doc.tokens, mention.to);
  if (!isBody || inner.key.words.length < 2 || key.head === 'directorate') return null;
  // `Postgraduate Institute of Music and Dance (PGI)`: short for its beginning.
  const initial = (at: number) => doc.tokens.word[at]!.folded[0];
  const letter = lettersOf(one)[0];
  if (initial(mention.from) === letter && initial(from) !== letter) return null;
  return firstOf(bodies.bySorted.get(inner.key.sorted)) ?? join(bodies, inner, null);
}

/** Token behind the first `of [the]` in the name; null where it has none or none behind a head. */
function afterFirstChain({ tokens }: Document, { from, to }: NameMention): number | null {
  for (let k = from + 1; k < to - 1; k++)
    if (norm(tokens, k) === 'of') return norm(tokens, k + 1) === 'the' ? k + 2 : k + 1;
  return null;
}

/** `GTUF` for `KTUF`, `MKB` for `KBM`, `ECDC` for `EDCD`: one letter off in four and more, letters in another order, or the same letters. */
function isSlip(known: string, other: string): boolean {
  if (known.length >= 3 && sorted(known) === sorted(other)) return true;
  if (Math.min(known.length, other.length) < 4 || Math.abs(known.length - other.length) > 1) return false;
  if (known.length === other.length && known[0] === other[0] && sorted(distinct(known)) === sorted(distinct(other)))
    return true;
  return distance(known, other, 1) <= 1;
}

const distinct = (word: string): string => [...new Set(word)].join('');
