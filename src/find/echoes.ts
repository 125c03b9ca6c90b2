/**
 * The same name elsewhere in the article: once `Mine Karakaşer` is known, `[Mine]` and `[KARAKASER]` are she; once `Ashgrove
 * Environmental Ltd` is, `[Ashgrove]` is the company. Left alone: a surname inside a longer capitalised phrase that is a place
 * or a body (`Fallon Street`).
 */
import { WordClass } from '../lexicon/word-class.js';
import type { Document, NameMention, Pass, Tokens } from '../model/document.js';
import { ownWordsOf } from '../text/own-words.js';
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
    const bodies = bodyWords(tokens, wanted, persons);
    const found = [...repeatedBodies(tokens, wanted)];
    for (let i = 0; i < tokens.length; i++) {
      if (!isCapital(tokens, i)) continue;
      const kind = persons.has(tokens.word[i]!.folded)
        ? 'person'
        : bodies.has(tokens.word[i]!.folded)
          ? 'organisation'
          : null;
      if (kind === null) continue;
      const known = kind === 'person' ? persons : bodies;
      let to = i + 1;
      while (kind === 'person' && continues(tokens, to) && isCapital(tokens, to) && known.has(tokens.word[to]!.folded))
        to++;
      if (!opensOther(tokens, to)) {
        const confidence = known.get(tokens.word[i]!.folded)!;
        found.push({
          kind,
          rule: `${kind}-named-before`,
          confidence,
          clue: tokens.word[i]!.text,
          ...spanOf(tokens, i, to),
        });
      }
      i = to - 1;
    }
    return { proposals: [...proposals, ...found] };
  },
};

/** Without what the caller never wants to be found. */
function wantedOf({ tokens, proposals, settings }: Document): readonly NameMention[] {
  if (settings.lexicon === undefined) return proposals;
  const own = ownWordsOf(settings.lexicon);
  return proposals.filter(({ from, to }) => !own.isNever(tokens, from, to));
}

/** Every body that some reader is sure of, wherever the same words stand again. */
function* repeatedBodies(tokens: Tokens, proposals: readonly NameMention[]): Generator<NameMention> {
  const byFirst = new Map<string, NameMention[]>();
  for (const body of proposals) {
    if (body.kind !== 'organisation' || body.confidence < REPEATED || body.rule.startsWith('short-form')) continue;
    const first = tokens.word[body.from]!;
    if (
      body.to === body.from + 1 &&
      (first.classes !== 0 || first.text.length < 4 || looks(tokens, body.from, Shape.AllCaps))
    )
      continue;
    const same = byFirst.get(first.folded) ?? [];
    if (!same.some((known) => isSame(tokens, known, body.from))) byFirst.set(first.folded, [...same, body]);
  }
  for (let i = 0; i < tokens.length; i++) {
    if (!isCapital(tokens, i)) continue;
    for (const body of byFirst.get(tokens.word[i]!.folded) ?? []) {
      if (body.from === i || !isSame(tokens, body, i)) continue;
      yield {
        kind: 'organisation',
        rule: 'body-named-elsewhere',
        confidence: 0.72,
        clue: tokens.word[i]!.text,
        ...spanOf(tokens, i, i + body.to - body.from),
      };
    }
  }
}

const REPEATED = 0.7;

function isSame(tokens: Tokens, body: NameMention, at: number): boolean {
  for (let k = 0; k < body.to - body.from; k++)
    if (tokens.word[body.from + k]!.folded !== tokens.word[at + k]?.folded) return false;
  return true;
}

/** The name goes on into a place or body: `Fallon [Street]`. */
function opensOther(tokens: Tokens, at: number): boolean {
  return continues(tokens, at) && isCapital(tokens, at) && has(tokens, at, ENDS_OTHER);
}

/** Surnames (first or last words) surer than given names and middle words. */
function personWords(tokens: Tokens, proposals: readonly NameMention[]): Known {
  const known = new Map<string, number>();
  for (const { kind, from, to, confidence } of proposals) {
    if (kind !== 'person' || confidence < SURE || to - from < 2) continue;
    for (let k = from; k < to; k++) {
      if (has(tokens, k, EVERYDAY) || looks(tokens, k, Shape.Initial | Shape.Mark) || norm(tokens, k).length < 3)
        continue;
      const value = k === to - 1 ? 0.74 : has(tokens, k, WordClass.Ambiguous | WordClass.TitleHead) ? 0.5 : 0.62;
      known.set(tokens.word[k]!.folded, Math.max(known.get(tokens.word[k]!.folded) ?? 0, value));
    }
  }
  return known;
}

/** First words of companies that no list knows: `Northmere` of `Northmere Paper, Inc.`. */
function bodyWords(tokens: Tokens, proposals: readonly NameMention[], persons: Known): Known {
  const known = new Map<string, number>();
  for (const { kind, from, to, confidence } of proposals) {
    if (kind !== 'organisation' || confidence < SURE || to - from < 2) continue;
    const first = tokens.word[from]!;
    if (!isCompany(tokens, from, to) || first.classes !== 0 || first.text.length < 4 || persons.has(first.folded))
      continue;
    known.set(first.folded, 0.85);
  }
  return known;
}

const COMPANIES = new Set(
  'group holding holdings company corporation corp airlines industries energy systems bank technologies motors'.split(
    ' ',
  ),
);

function isCompany(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++)
    if (has(tokens, k, WordClass.LegalForm) || COMPANIES.has(norm(tokens, k))) return true;
  return false;
}
