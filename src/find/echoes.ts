/**
 * A person's name elsewhere in the article: once `Mine Karakaşer` is known, `[Mine]` and `[KARAKASER]` are she; once `Tarve` is, so is
 * `[Ayub Tarve]`, of whom no reader is sure. Left alone: a surname inside a longer capitalised phrase that is a place or a body
 * (`Fallon Street`), what a company is called after.
 */
import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Pass, Tokens } from '../model/document.js';
import { wantedOf } from '../text/own-words.js';
import { continues, has, isCapital, looks, norm } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { isStorm } from './no-persons.js';
import { isLeading } from './person-names.js';

const SURE = 0.75;
/** Below it a reader only finds it possible. */
const LIKELY = 0.45;
/** One word is more often a body or a place. */
const SURE_ALONE = 0.85;
const EVERYDAY =
  WordClass.Starter |
  WordClass.Month |
  WordClass.Weekday |
  WordClass.Country |
  WordClass.Demonym |
  WordClass.City |
  WordClass.NameParticle;
const NAMES = WordClass.GivenName | WordClass.FamilyName;
const ENDS_OTHER =
  WordClass.OrganisationHead | WordClass.PlaceHead | WordClass.EventHead | WordClass.WorkHead | WordClass.LegalForm;

/** No part of a name: what makes it longer is a post or a mark. */
const NO_PART = WordClass.TitleHead | WordClass.Honorific | WordClass.Rank | WordClass.NeverLast | ENDS_OTHER;

/** How sure it is that a word alone means somebody known, and the one token that says so; -1 where several do. */
interface Known {
  readonly value: number;
  readonly at: number;
}

export const echoes: Pass = {
  name: 'echoes',
  reads: ['tokens', 'proposals'],
  writes: ['proposals'],
  run(doc) {
    const { tokens, proposals } = doc;
    const wanted = wantedOf(doc);
    const persons = personWords(tokens, wanted);
    const found: NameMention[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const confidence = isCapital(tokens, i) ? saidElsewhere(tokens, i, persons) : 0;
      if (confidence === 0) continue;
      let to = i + 1;
      while (continues(tokens, to) && isCapital(tokens, to) && persons.has(tokens.word[to]!.folded)) to++;
      if (!opensOther(tokens, to) && !isStorm(tokens, i))
        found.push({
          kind: 'person',
          rule: 'person-named-before',
          confidence,
          clue: tokens.word[i]!.text,
          ...spanOf(tokens, withParticles(tokens, i), to),
        });
      i = to - 1;
    }
    return { proposals: [...proposals, ...found, ...longerNames(tokens, proposals, persons)] };
  },
};

/** `asked [van] Zyl`, but not within a longer name. */
function withParticles(tokens: Tokens, i: number): number {
  let from = i;
  while (from > i - 3 && continues(tokens, from) && isLeading(tokens, from - 1)) from--;
  return from < i && isCapital(tokens, from - 1) && continues(tokens, from) ? i : from;
}

/** 0 where nobody is known by the word from anywhere else. */
function saidElsewhere(tokens: Tokens, i: number, persons: ReadonlyMap<string, Known>): number {
  const known = persons.get(tokens.word[i]!.folded);
  return known === undefined || known.at === i ? 0 : known.value;
}

/** `[Ayub Tarve]`: a name that nobody is sure of holds one by which the text surely calls a person elsewhere. */
function* longerNames(
  tokens: Tokens,
  proposals: readonly NameMention[],
  persons: ReadonlyMap<string, Known>,
): Generator<NameMention> {
  for (const { kind, confidence, from, to } of proposals) {
    if (kind !== 'person' || confidence < LIKELY || confidence >= SURE || to - from < 2) continue;
    let value = 0;
    let clue = from;
    for (let k = from; k < to; k++) {
      if (looks(tokens, k, Shape.Mark) || (has(tokens, k, NO_PART) && !has(tokens, k, NAMES))) value = -1;
      const said = saidElsewhere(tokens, k, persons);
      if (value < 0 || said <= value) continue;
      value = said;
      clue = k;
    }
    const isShoutedPart = looks(tokens, from, Shape.AllCaps) !== looks(tokens, clue, Shape.AllCaps);
    if (value > 0 && !isShoutedPart && !opensOther(tokens, to))
      yield {
        kind: 'person',
        rule: 'person-named-before',
        confidence: value,
        clue: tokens.word[clue]!.text,
        ...spanOf(tokens, from, to),
      };
  }
}

/** The name goes on into a place or body: `Fallon [Street]`, `Mina Orlen [Day Nursery]`. */
function opensOther(tokens: Tokens, at: number): boolean {
  for (let k = at; k < at + MOST_BEHIND && continues(tokens, k) && isCapital(tokens, k); k++) {
    if (has(tokens, k, ENDS_OTHER)) return true;
    if (has(tokens, k, WordClass.TitleHead | WordClass.Rank)) return false;
  }
  return false;
}

/** Words between the name and the one that says what is called so. */
const MOST_BEHIND = 3;

/** Surnames (first or last words) surer than given names and middle words. */
function personWords(tokens: Tokens, proposals: readonly NameMention[]): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  const companies = companyWords(tokens, proposals);
  for (const { kind, from, to, confidence } of proposals) {
    const isAlone = to === from + 1;
    if (kind !== 'person' || confidence < (isAlone ? SURE_ALONE : SURE)) continue;
    if (companies.subarray(from, to).every((sure) => sure > confidence)) continue;
    for (let k = from; k < to; k++) {
      if (has(tokens, k, EVERYDAY) || looks(tokens, k, Shape.Initial | Shape.Mark) || norm(tokens, k).length < 3)
        continue;
      const isFamily = k === to - 1 && !isAlone;
      const value = isFamily ? 0.74 : has(tokens, k, WordClass.Ambiguous | WordClass.TitleHead) ? 0.5 : 0.62;
      const before = known.get(tokens.word[k]!.folded);
      const at = isAlone && (before === undefined || before.at === k) ? k : -1;
      known.set(tokens.word[k]!.folded, { value: Math.max(before?.value ?? 0, value), at });
    }
  }
  return known;
}

/** For each token how sure it is that a company's name holds it. */
function companyWords(tokens: Tokens, proposals: readonly NameMention[]): Float64Array {
  const sure = new Float64Array(tokens.length);
  for (const { rule, from, to, confidence } of proposals)
    if (COMPANY_RULES.has(rule)) for (let k = from; k < to; k++) sure[k] = Math.max(sure[k]!, confidence);
  return sure;
}

const COMPANY_RULES = new Set(['legal-form', 'company-word', 'club-form', 'organisation-named-before']);
