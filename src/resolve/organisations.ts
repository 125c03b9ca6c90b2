/**
 * Mentions of bodies to bodies. Full names meet by their telling words in any order; an acronym joins the name that defines or
 * spells it, its misspelling joins the acronym; a short name (`Ashgrove`, `the Federation`) joins the body that it can
 * mean, the one last meant where there are several, and is dropped where there is none.
 */

import { entries } from '../lexicon/entries.js';
import { SOLE_HEADS } from '../lexicon/organisation-heads.js';
import { WordClass } from '../lexicon/word-class.js';
import type { Document, Organisation, Pass } from '../model/document.js';
import { bodyPhraseAt } from '../text/gazetteer.js';
import { has, norm } from '../text/phrases.js';
import { textOf } from '../text/spans.js';
import { isDefinition, ofAcronym, ownBodyOf } from './acronym-groups.js';
import { type Group, join, letters, type Named } from './body-groups.js';
import { keyOf } from './organisation-keys.js';
import { typeOf } from './organisation-types.js';
import { parentsOf } from './parents.js';
import { joinBracketed, mergeContained, ofShortForm } from './same-bodies.js';

export const organisations: Pass = {
  name: 'organisations',
  reads: ['tokens', 'mentions'],
  writes: ['organisations'],
  run(doc) {
    const named = doc.mentions
      .filter(({ kind }) => kind === 'organisation')
      .map((mention) => ({ mention, key: keyOf(doc, mention), isMarked: true }));
    const apart: Group[] = [];
    const bySorted = new Map<string, Group>();
    for (const one of named) {
      if (isShort(doc, one) || one.key.isAcronym) continue;
      join(apart, one, bySorted.get(one.key.sorted) ?? null);
      if (!bySorted.has(one.key.sorted)) bySorted.set(one.key.sorted, apart.at(-1)!);
    }
    joinBracketed(doc, apart);
    const groups = mergeContained(apart);
    const acronyms = named.filter((one) => !isShort(doc, one) && one.key.isAcronym);
    const byLetters = new Map<string, Group>();
    for (const one of acronyms.sort((a, b) => Number(isDefinition(doc, b)) - Number(isDefinition(doc, a)))) {
      const group = byLetters.get(letters(one)) ?? ofAcronym(doc, groups, one);
      join(groups, one, group);
      byLetters.set(letters(one), group ?? groups.at(-1)!);
    }
    for (const one of named.filter((one) => isShort(doc, one))) {
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

/** Nothing but heads and grades, whichever reader was surest of it: `the Federation`, `City Council`. */
function isShort({ tokens }: Document, { mention: { from, to, rule } }: Named): boolean {
  if (bodyPhraseAt(tokens, from)?.to === to) return false;
  if (rule.startsWith('short-form')) return true;
  if (to > from + 2) return false;
  for (let k = from; k < to; k++) if (!has(tokens, k, k === to - 1 ? WordClass.OrganisationHead : GENERIC)) return false;
  return true;
}

const GENERIC = WordClass.OrganisationHead | WordClass.TitleModifier | WordClass.Rank;

/** A short form that is a body's whole name. */
const isWholeName = ({ tokens }: Document, { mention: { from, to, rule } }: Named): boolean =>
  rule === 'short-form-or-name' || to > from + 1 || SOLE.has(norm(tokens, from));

const SOLE = new Set(entries(SOLE_HEADS));

const firstMarked = ({ members }: Group): number => members.find(({ isMarked }) => isMarked)!.mention.start;

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
