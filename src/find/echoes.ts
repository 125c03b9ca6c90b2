/**
 * A person's name elsewhere in the article: once `Mine Karakaşer` is known, `[Mine]` and `[KARAKASER]` are she. Left alone: a surname
 * inside a longer capitalised phrase that is a place or a body (`Fallon Street`), what a company is called after.
 */
import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Pass, Tokens } from '../model/document.js';
import { wantedOf } from '../text/own-words.js';
import { continues, has, isCapital, looks, norm } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';

const SURE = 0.75;
const EVERYDAY =
  WordClass.Starter |
  WordClass.Month |
  WordClass.Weekday |
  WordClass.Country |
  WordClass.Demonym |
  WordClass.City |
  WordClass.NameParticle;
const ENDS_OTHER =
  WordClass.OrganisationHead | WordClass.PlaceHead | WordClass.EventHead | WordClass.WorkHead | WordClass.LegalForm;

/** Folded word → how sure it is that the word alone means somebody known. */
type Known = ReadonlyMap<string, number>;

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
      const confidence = isCapital(tokens, i) ? persons.get(tokens.word[i]!.folded) : undefined;
      if (confidence === undefined) continue;
      let to = i + 1;
      while (continues(tokens, to) && isCapital(tokens, to) && persons.has(tokens.word[to]!.folded)) to++;
      if (!opensOther(tokens, to))
        found.push({
          kind: 'person',
          rule: 'person-named-before',
          confidence,
          clue: tokens.word[i]!.text,
          ...spanOf(tokens, i, to),
        });
      i = to - 1;
    }
    return { proposals: [...proposals, ...found] };
  },
};

/** The name goes on into a place or body: `Fallon [Street]`. */
function opensOther(tokens: Tokens, at: number): boolean {
  return continues(tokens, at) && isCapital(tokens, at) && has(tokens, at, ENDS_OTHER);
}

/** Surnames (first or last words) surer than given names and middle words. */
function personWords(tokens: Tokens, proposals: readonly NameMention[]): Known {
  const known = new Map<string, number>();
  const companies = companyWords(tokens, proposals);
  for (const { kind, from, to, confidence } of proposals) {
    if (kind !== 'person' || confidence < SURE || to - from < 2) continue;
    if (companies.subarray(from, to).every((sure) => sure > confidence)) continue;
    for (let k = from; k < to; k++) {
      if (has(tokens, k, EVERYDAY) || looks(tokens, k, Shape.Initial | Shape.Mark) || norm(tokens, k).length < 3)
        continue;
      const value = k === to - 1 ? 0.74 : has(tokens, k, WordClass.Ambiguous | WordClass.TitleHead) ? 0.5 : 0.62;
      known.set(tokens.word[k]!.folded, Math.max(known.get(tokens.word[k]!.folded) ?? 0, value));
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
