/**
 * Bodies called after the people in them and what they are for: `the [Friends of the Varda Valley]`, `[Physicians for Clean Water]`, `[Mothers
 * Against Violence]`. Left alone: plain people that a sentence begins with (`Friends of Aziz Karimov said`, `Lawyers for Kelm Bank said`).
 */
import { WordClass } from '../lexicon/word-class.js';
import type { Tokens } from '../model/document.js';
import { beginsSentence, continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { wordSet } from '../text/word-set.js';

const FRIENDS = wordSet('companions daughters friends guardians knights sons');
const PEOPLE = wordSet(
  'artists businesses children citizens doctors educators engineers farmers fathers growers journalists lawyers mothers neighbours neighbors nurses parents partners physicians scientists students teachers veterans voices volunteers women workers youth',
);
const CAUSES = new Set(['against', 'for', 'without']);
const NO_CAUSE = WordClass.Starter | WordClass.TitleHead | WordClass.Honorific | WordClass.Month | WordClass.Weekday;
const MAX_WORDS = 6;

/** Token after the name that begins with the people at `i`; `i` itself where none does. */
export function peopleFor(tokens: Tokens, i: number): number {
  const isFriends = FRIENDS.has(wordAt(tokens, i)) && norm(tokens, i + 1) === 'of';
  if (!isFriends && !(PEOPLE.has(wordAt(tokens, i)) && CAUSES.has(norm(tokens, i + 1)))) return i;
  if (!continues(tokens, i + 1) || looks(tokens, i, Shape.AllCaps)) return i;
  let to = norm(tokens, i + 2) === 'the' ? i + 3 : i + 2;
  const start = to;
  while (to < start + MAX_WORDS && continues(tokens, to) && isPart(tokens, to)) to++;
  if (to === start) return i;
  return isNamedHere(tokens, i, to) ? to : i;
}

const isPart = (tokens: Tokens, k: number): boolean =>
  isCapital(tokens, k)
    ? !has(tokens, k, NO_CAUSE)
    : ['and', '&', 'of'].includes(norm(tokens, k)) && isCapital(tokens, k + 1) && continues(tokens, k + 1);

/** In the middle of a sentence the capital tells; at its head, what follows: `, a charity`, a bracket with letters. */
function isNamedHere(tokens: Tokens, i: number, to: number): boolean {
  if (!beginsSentence(tokens, i)) return true;
  const isDescribed = norm(tokens, to) === ',' && ['a', 'an', 'the', 'which'].includes(norm(tokens, to + 1));
  const isDefined = norm(tokens, to) === '(' && looks(tokens, to + 1, Shape.AllCaps);
  return isDescribed || isDefined;
}
