/**
 * What is listed with persons is a person: `Sarah Kelmor, [Muzam Tarvel] and Peter Orlen`, `Agnes Vorza (45), [Katus Nostaj] (64)`. Left
 * alone: single words, what stands behind the comma in no list (`Luke Evan, Kelm Harriers`), lists without a person that another
 * finder is sure of.
 */
import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Pass, Tokens } from '../model/document.js';
import { addressEnd } from '../text/addresses.js';
import { continues, has, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { wordSet } from '../text/word-set.js';
import { isNameWord, nameEnd } from './person-names.js';

const SURE = 0.78;
const MOST_PARTS = 8;
const MOST_WORDS = 4;

export const personsListed: Pass = {
  name: 'persons-listed',
  reads: ['tokens', 'proposals'],
  writes: ['proposals'],
  reader: 'rules',
  run({ tokens, proposals }) {
    const found: NameMention[] = [];
    const known = new Set<number>();
    for (const { kind, confidence, from, to } of proposals)
      if (kind === 'person' && confidence >= SURE && to > from + 1) known.add(from);
    for (const { kind, confidence, from, to } of proposals) {
      if (kind !== 'person' || confidence < SURE || to < from + 2) continue;
      for (const [first, last] of [...listedBehind(tokens, to), ...listedBefore(tokens, from)]) {
        if (known.has(first)) continue;
        known.add(first);
        const clue = tokens.word[from]!.text;
        found.push({
          kind: 'person',
          rule: 'listed-with-persons',
          confidence: 0.74,
          clue,
          ...spanOf(tokens, first, last),
        });
      }
    }
    return { proposals: [...proposals, ...found] };
  },
};

type Range = readonly [from: number, to: number];

/** Parts of the list behind a person that ends before `at`, up to the one behind the `and`; none where no `and` comes. */
function listedBehind(tokens: Tokens, at: number): Range[] {
  const parts: Range[] = [];
  let k = pastAside(tokens, at);
  for (let part = 0; part < MOST_PARTS && continues(tokens, k); part++) {
    const isLast = isAnd(tokens, k) || (isComma(tokens, k) && isAnd(tokens, k + 1));
    if (!isLast && !isComma(tokens, k)) break;
    const from = addressEnd(tokens, isComma(tokens, k) && isLast ? k + 2 : k + 1);
    const to = nameEnd(tokens, from);
    if (!isWhole(tokens, from, to)) break;
    parts.push([from, to]);
    if (isLast) return parts;
    k = pastAside(tokens, to);
  }
  return [];
}

/** The parts before `X and` a person that begins at `at`. */
function listedBefore(tokens: Tokens, at: number): Range[] {
  const parts: Range[] = [];
  let k = at;
  for (let part = 0; part < MOST_PARTS && continues(tokens, k); part++) {
    if (!isAnd(tokens, k - 1) && !(part > 0 && isComma(tokens, k - 1))) break;
    const to = isAnd(tokens, k - 1) && isComma(tokens, k - 2) ? k - 2 : k - 1;
    let from = to;
    while (from > to - MOST_WORDS && continues(tokens, from) && isNameWord(tokens, from - 1)) from--;
    if (nameEnd(tokens, from) !== to || !isWhole(tokens, from, to)) break;
    parts.push([from, to]);
    k = from;
  }
  return parts;
}

const isAnd = (tokens: Tokens, k: number): boolean => norm(tokens, k) === 'and' || norm(tokens, k) === '&';
const isComma = (tokens: Tokens, k: number): boolean => norm(tokens, k) === ',' || norm(tokens, k) === ';';

/** Past the age behind a name: `Agnes Vorza [45]`, `Agnes Vorza [(45)]`. */
function pastAside(tokens: Tokens, at: number): number {
  if (looks(tokens, at, Shape.Number) && continues(tokens, at)) return at + 1;
  return norm(tokens, at) === '(' && norm(tokens, at + 2) === ')' ? at + 3 : at;
}

/** Two to four words, of which the first is no place and no body's letters; what owns something else is more often that (`Kelm Valley's`). */
const isWhole = (tokens: Tokens, from: number, to: number): boolean =>
  to >= from + 2 &&
  to <= from + MOST_WORDS &&
  !has(tokens, from, WordClass.City | WordClass.Country | WordClass.Demonym) &&
  // `and Councillors [Meg Adler-Smith]`.
  (!has(tokens, from, WordClass.TitleHead) || has(tokens, from, WordClass.GivenName)) &&
  !looks(tokens, from, Shape.AllCaps) &&
  !OWNING.has(wordAt(tokens, to));

const OWNING = wordSet("'s ’s '");
