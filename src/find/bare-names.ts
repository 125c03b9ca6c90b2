/** Runs of capitalised words that no list explains: what a body's name looks like that has no head noun. */
import { WordClass } from '../lexicon/word-class.js';
import type { Tokens } from '../model/document.js';
import { continues, has, isCapital } from '../text/phrases.js';
import { isForeignLink } from './foreign-words.js';

/** Words that are something else, or begin a sentence. */
export const NO_BARE_NAME =
  WordClass.Starter |
  WordClass.Month |
  WordClass.Weekday |
  WordClass.TitleHead |
  WordClass.Rank |
  WordClass.Honorific |
  WordClass.Country |
  WordClass.Demonym |
  WordClass.GivenName |
  WordClass.EventHead |
  WordClass.WorkHead;

/** Token after the run that begins at `at`, of `most` words at most; `at` itself where one of its words is in the classes `never`, or it goes on longer. */
export function bareNameEnd(tokens: Tokens, at: number, most: number, never: number = NO_BARE_NAME): number {
  let to = at;
  while (to < at + most && (to === at || continues(tokens, to)) && isCapital(tokens, to) && !has(tokens, to, never)) {
    to++;
    // `Energías [del] Levante`, `Luz [de la] Costa`.
    let next = to;
    while (next < to + 2 && isForeignLink(tokens, next) && continues(tokens, next)) next++;
    if (next > to && isCapital(tokens, next) && continues(tokens, next) && !has(tokens, next, never)) to = next;
  }
  return continues(tokens, to) && isCapital(tokens, to) ? at : to;
}

/** First token of the run that ends before `at`; `at` itself under the same conditions. */
export function bareNameStart(tokens: Tokens, at: number, most: number, never: number = NO_BARE_NAME): number {
  let from = at;
  while (from > at - most && continues(tokens, from) && isCapital(tokens, from - 1) && !has(tokens, from - 1, never))
    from--;
  const goesOn = continues(tokens, from) && isCapital(tokens, from - 1) && !has(tokens, from - 1, WordClass.Starter);
  return goesOn ? at : from;
}
