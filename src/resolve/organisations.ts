/**
 * Mentions of bodies to bodies. Full names meet by their telling words in any order; an acronym joins the name that defines or
 * spells it, its misspelling joins the acronym; a short name (`Ashgrove`, `the Federation`) joins the body that it can
 * mean, the one named most where there are several, and is dropped where there is none.
 */

import { entries } from '../lexicon/entries.js';
import { SOLE_HEADS } from '../lexicon/organisation-heads.js';
import { WordClass } from '../lexicon/word-class.js';
import type { Document, NameMention, Organisation, Pass, Tokens } from '../model/document.js';
import { bodyPhraseAt } from '../text/gazetteer.js';
import { has, norm, wordAt } from '../text/phrases.js';
import { textOf } from '../text/spans.js';
import { wordSet } from '../text/word-set.js';
import { isDefinition, ofAcronym, ownBodyOf } from './acronym-groups.js';
import { type Group, join, lettersOf, makeBodyGroups, type Named, onlyOf } from './body-groups.js';
import { keyOf } from './organisation-keys.js';
import { typeOf } from './organisation-types.js';
import { parentsOf } from './parents.js';
import { joinAbbreviated, joinBracketed, joinCased, mergeContained } from './same-bodies.js';
import { makeShortForms } from './short-forms.js';

export const organisations: Pass = {
  name: 'organisations',
  reads: ['tokens', 'mentions'],
  writes: ['organisations'],
  run(doc) {
    const named = doc.mentions
      .filter(({ kind }) => kind === 'organisation')
      .map((mention) => ({ mention, key: keyOf(doc, mention), isMarked: true }));
    const bodies = makeBodyGroups();
    for (const one of named)
      if (!isShort(doc, one) && !one.key.isAcronym) join(bodies, one, onlyOf(bodies.bySorted.get(one.key.sorted)));
    joinBracketed(doc, bodies);
    mergeContained(doc, bodies);
    joinAbbreviated(doc, bodies);
    joinCased(bodies);
    const acronyms = named.filter((one) => !isShort(doc, one) && one.key.isAcronym);
    const isDefined = (one: Named) => isDefinition(doc, one);
    const byLetters = new Map<string, Group>();
    for (const one of [...acronyms.filter(isDefined), ...acronyms.filter((other) => !isDefined(other))]) {
      const group = byLetters.get(lettersOf(one)) ?? ofAcronym(doc, bodies, one);
      byLetters.set(lettersOf(one), join(bodies, one, group));
    }
    // What brackets inside a longer name define is known only now: `Council of the Bakers' Union of Loria (BUL)`.
    mergeContained(doc, bodies);
    const shortForms = makeShortForms(bodies);
    for (const one of named.filter((name) => isShort(doc, name))) {
      const group = shortForms.meant(one);
      if (group !== null || isWholeName(doc, one)) shortForms.settle(one, join(bodies, one, group));
    }
    joinBracketed(doc, bodies);
    const sorted = [...bodies.all]
      .map((group) => ({ members: group.members.sort((a, b) => a.mention.start - b.mention.start) }))
      .sort((a, b) => firstMarked(a) - firstMarked(b));
    const parents = parentsOf(doc, sorted);
    return { organisations: sorted.map((group, n) => toOrganisation(doc, group, parents[n]!)) };
  },
};

/** Nothing but heads and grades, whichever reader was surest of it: `the Federation`, `City Council`. */
function isShort({ tokens }: Document, { mention: { from, to, rule }, key }: Named): boolean {
  if (bodyPhraseAt(tokens, from)?.to === to || bearsAcronym(tokens, to, key.initials)) return false;
  if (rule.startsWith('short-form')) return true;
  if (to > from + 2) return false;
  for (let k = from; k < to; k++)
    if (!has(tokens, k, k === to - 1 ? WordClass.OrganisationHead : GENERIC)) return false;
  return true;
}

/** `Executive Committee (EC)`: letters of its own make it the name of one body. */
const bearsAcronym = (tokens: Tokens, to: number, initials: string): boolean =>
  initials.length > 1 &&
  norm(tokens, to) === '(' &&
  norm(tokens, to + 2) === ')' &&
  tokens.word[to + 1]?.folded === initials;

const GENERIC = WordClass.OrganisationHead | WordClass.TitleModifier | WordClass.Rank;

/** A short form that is a body's whole name. */
const isWholeName = ({ tokens }: Document, { mention: { from, to, rule } }: Named): boolean =>
  rule === 'short-form-or-name' || to > from + 1 || SOLE.has(wordAt(tokens, from));

const SOLE = wordSet(entries(SOLE_HEADS));

/** The mentions of one body. */
interface Bearers {
  readonly members: readonly Named[];
}

const firstMarked = ({ members }: Bearers): number => members.find(({ isMarked }) => isMarked)!.mention.start;

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
    key.isAcronym ? 0 : countWords(doc.tokens, mention) / (norm(doc.tokens, mention.from - 1) === '(' ? 2 : 1);
  return members.reduce((best, one) =>
    size(one) > size(best) || (size(one) === size(best) && count(one) > count(best)) ? one : best,
  );
}

/** Words of a name; quotes in it make it no fuller. */
function countWords(tokens: Tokens, { from, to }: NameMention): number {
  let words = 0;
  for (let k = from; k < to; k++) if (!QUOTES.has(tokens.word[k]!.text)) words++;
  return words;
}

const QUOTES = new Set('“”„«»"');
