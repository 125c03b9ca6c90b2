/**
 * Mottoes, titles of contests and songs in quotes: `“[One Nation, Two States]”`, `“[Know Your Rights]”`. They keep the ground from being
 * read as bodies. Left alone: quoted speech (mostly small letters), quoted names of bodies (`“Kazmetallprof”`, `“The Guardian”`).
 */
import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Pass, Tokens } from '../model/document.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { wordSet } from '../text/word-set.js';
import { wordTest } from '../text/word-test.js';

const OPENING = '“«„"';
const CLOSING = '”»“"';
const MAX_WORDS = 9;

const opens = wordTest(({ text }) => OPENING.includes(text));

export const slogans: Pass = {
  name: 'slogans',
  reads: ['tokens', 'proposals'],
  writes: ['proposals'],
  run({ tokens, proposals }) {
    const found: NameMention[] = [];
    for (let i = 0; i < tokens.length; i++) {
      if (!opens(tokens.word[i]!)) continue;
      const end = closing(tokens, i);
      if (end !== null && (isSlogan(tokens, i + 1, end) || isWork(tokens, i)))
        found.push({ kind: 'other', rule: 'slogan', confidence: 0.95, ...spanOf(tokens, i + 1, end) });
    }
    return { proposals: [...proposals, ...found] };
  },
};

function closing(tokens: Tokens, opening: number): number | null {
  for (let k = opening + 1; k <= opening + MAX_WORDS + 1 && continues(tokens, k); k++)
    if (CLOSING.includes(tokens.word[k]!.text)) return k > opening + 2 ? k : null;
  return null;
}

/** `badge “[Trade Union Veteran]”`, `draft law “[On Trade Unions]”`: the noun before says what bears the name. */
const isWork = (tokens: Tokens, opening: number): boolean =>
  continues(tokens, opening) && (isWorkAt(tokens, opening - 1) || isWorkAt(tokens, beforeField(tokens, opening - 1)));

const isWorkAt = (tokens: Tokens, k: number): boolean =>
  looks(tokens, k, Shape.LowerCase) &&
  (has(tokens, k, WordClass.WorkHead | WordClass.EventHead) || WORKS.has(wordAt(tokens, k)));

/** Past the field of `contest [of professional skill] “Zhas Sheber”`, back to its noun. */
function beforeField(tokens: Tokens, last: number): number {
  for (let k = last - 1; k > last - 4 && looks(tokens, k, Shape.LowerCase); k--)
    if (norm(tokens, k) === 'of') return k - 1;
  return -1;
}

const WORKS = wordSet(['motto', 'nomination', 'slogan', 'theme', 'topic']);

/** Nearly all words have capitals, and one of them is a word that no body's name begins with. */
function isSlogan(tokens: Tokens, from: number, to: number): boolean {
  let words = 0;
  let capitals = 0;
  let isTelling = false;
  for (let k = from; k < to; k++) {
    if (!looks(tokens, k, Shape.Letters) || has(tokens, k, WordClass.Connector)) continue;
    words++;
    if (!isCapital(tokens, k)) continue;
    capitals++;
    if (has(tokens, k, WordClass.Starter | WordClass.NumberWord) && !['the', 'a', 'an'].includes(norm(tokens, k)))
      isTelling = true;
  }
  return isTelling && words > 1 && capitals >= words - 1;
}
