/**
 * What the learned reader half takes for a body, in words that nobody else explains: `the [Kelm Sea Watch]`. Whatever is surer wins.
 * Left alone: single words, what a person may be called (`says Ostra Kelm`), works (`“Ostra Passion”`, `the Day of Textile Workers`).
 */
import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Pass, Tokens } from '../model/document.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { styleOf } from '../text/style.js';
import { isQuoted, NO_BODY, SHIPS, THINGS } from './nameless-things.js';
import { isGiven } from './person-names.js';

export const halfReadBodies: Pass = {
  name: 'half-read-bodies',
  reads: ['tokens', 'sentences', 'proposals'],
  writes: ['proposals'],
  reader: 'tagger',
  run(doc) {
    const { tokens, proposals } = doc;
    const found: NameMention[] = [];
    const explained = new Uint8Array(tokens.length);
    for (const { rule, kind, from, to } of proposals)
      if (rule !== 'tagger' && kind !== 'title') explained.fill(1, from, to);
    for (const { kind, rule, confidence, from, to, start, end } of proposals) {
      if (kind !== 'organisation' || rule !== 'tagger' || confidence < LEAST || to < from + 2) continue;
      if (explained.subarray(from, to).includes(1) || !isNoPerson(tokens, from, to)) continue;
      if (isQuoted(tokens, from, to) || styleOf(doc, from) !== 'prose' || !isNameLike(tokens, from, to)) continue;
      const clue = tokens.word[from]!.text;
      found.push({ kind, rule: 'half-read-body', confidence: 0.45, clue, from, to, start, end });
    }
    return { proposals: [...proposals, ...found] };
  },
};

const LEAST = 0.18;

/** Behind an article, with a small word in it, or a word that bodies are called by. */
function isNoPerson(tokens: Tokens, from: number, to: number): boolean {
  // `the company Ivo Lazar runs`: a given name and one word more.
  if (to === from + 2 && isGiven(tokens, from)) return false;
  if (norm(tokens, from - 1) === 'the') return true;
  for (let k = from; k < to; k++) if (!isCapital(tokens, k) || has(tokens, k, OF_BODY_NAMES)) return true;
  const isHolder = norm(tokens, from - 1) === ',' && has(tokens, from - 2, WordClass.TitleHead);
  const isSpeaker = has(tokens, from - 1, WordClass.SpeechVerb) || has(tokens, to, WordClass.SpeechVerb);
  const isDescribed = norm(tokens, to) === ',' && PERSONAL.has(norm(tokens, to + 1));
  return !isHolder && !isSpeaker && !isDescribed && continues(tokens, from);
}

const PERSONAL = new Set(['her', 'his', 'its', 'my', 'our', 'their', 'who', 'whom', 'whose']);

const OF_BODY_NAMES =
  WordClass.OrganisationHead |
  WordClass.CompanyWord |
  WordClass.TitleModifier |
  WordClass.Country |
  WordClass.Demonym |
  WordClass.LegalForm;

/** Capitals first and last, and nothing that is counted, held or written. */
function isNameLike(tokens: Tokens, from: number, to: number): boolean {
  if (!isCapital(tokens, from) || !isCapital(tokens, to - 1) || THINGS.has(wordAt(tokens, to - 1))) return false;
  if (continues(tokens, from) && has(tokens, from - 1, WordClass.TitleHead) && isCapital(tokens, from - 1))
    return false;
  // `the Day of [Textile Workers]`, `the [Serra Clara] wind complex`, `the road [Kelm – Ostra]`, `the [MV Karas Pearl]`.
  const before = ['of', 'in'].includes(norm(tokens, from - 1)) ? from - 2 : from - 1;
  if (isThing(tokens, before) || isThing(tokens, to) || isThing(tokens, to + 1) || SHIPS.has(wordAt(tokens, from)))
    return false;
  // `the [Falcons and Rovers]`: two of them.
  if (to === from + 3 && norm(tokens, from + 1) === 'and' && isPlural(tokens, from) && isPlural(tokens, to - 1))
    return false;
  for (let k = from; k < to; k++)
    if (
      norm(tokens, k) === '–' ||
      norm(tokens, k) === 'with' ||
      THINGS.has(wordAt(tokens, k)) ||
      has(tokens, k, (NO_BODY & ~WordClass.City) | WordClass.Currency) ||
      looks(tokens, k, Shape.Number)
    )
      return false;
  return (
    !(looks(tokens, from, Shape.AllCaps) && looks(tokens, to - 1, Shape.AllCaps)) &&
    !has(tokens, from, WordClass.NumberWord | WordClass.Currency)
  );
}

const isPlural = (tokens: Tokens, k: number): boolean => /[^s]s$/.test(norm(tokens, k));

const isThing = (tokens: Tokens, k: number): boolean =>
  has(tokens, k, WordClass.WorkHead | WordClass.EventHead | WordClass.PlaceHead);
