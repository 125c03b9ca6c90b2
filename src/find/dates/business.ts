/**
 * Whether a quarter or a half without its year is one of the year: in a sentence about [profit] or [exports], and not about a [goal].
 */
import { BUSINESS_WORDS, MATCH_WORDS } from '../../lexicon/date-words.js';
import { entries } from '../../lexicon/entries.js';
import { Shape } from '../../text/shape.js';
import { wordSet } from '../../text/word-set.js';
import type { Source } from './match.js';
import { isDash, isGlued, shapeAt } from './words.js';

const business = wordSet(entries(BUSINESS_WORDS));
const match = wordSet(entries(MATCH_WORDS));
/** How far in its sentence the word stands that tells. */
const REACH = 24;

export const isBusiness = (source: Source, at: number): boolean =>
  near(source, at, ({ tokens }, i) => business.has(tokens.word[i]!));

/** `led 14-10 after the first quarter`. */
export const isMatch = (source: Source, at: number): boolean =>
  near(source, at, (_, i) => match.has(source.tokens.word[i]!) || isScore(source, i)) && !isBusiness(source, at);

/** The dash of `14-10`. */
const isScore = (source: Source, at: number): boolean =>
  isDash(source, at) &&
  isGlued(source, at) &&
  isGlued(source, at + 1) &&
  (shapeAt(source, at - 1) & shapeAt(source, at + 1) & Shape.Number) !== 0;

function near(source: Source, at: number, tells: (source: Source, at: number) => boolean): boolean {
  const { sentence } = source.tokens;
  for (const step of [-1, 1])
    for (let i = at + step; Math.abs(i - at) <= REACH && sentence[i] === sentence[at]; i += step)
      if (tells(source, i)) return true;
  return false;
}
