/**
 * Bodies whose own name stands behind the noun for what they are, as many languages write it: `Regional Hospital [Sveti Naum]`, `Primary
 * School [Vuk Karadžić]`. Left alone: who heads it (`Director of the Regional Hospital [Ivan Petrov]`).
 */
import { WordClass } from '../lexicon/word-class.js';
import type { Tokens } from '../model/document.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { wordSet } from '../text/word-set.js';

/** Called after saints, heroes and towns. */
const HOUSES = wordSet(
  'clinic college gymnasium hospital kindergarten library lyceum museum orphanage polyclinic sanatorium school theatre university',
);
const NO_NAME =
  WordClass.Starter |
  WordClass.TitleHead |
  WordClass.Rank |
  WordClass.Honorific |
  WordClass.Month |
  WordClass.Weekday |
  WordClass.OrganisationHead |
  WordClass.EventHead |
  WordClass.WorkHead |
  WordClass.PlaceHead |
  WordClass.SpeechVerb |
  WordClass.TitleModifier;

/** Token after the one to three words behind the head at `head` of a name that begins at `from`; `head + 1` where they name nobody's house. */
export function pastOwnName(
  tokens: Tokens,
  from: number,
  head: number,
  titleEnds: ReadonlyMap<number, number>,
): number {
  const at = head + 1;
  if (!HOUSES.has(wordAt(tokens, head)) || from === head || isOfPost(tokens, from, titleEnds)) return at;
  let to = at;
  while (to < at + 3 && continues(tokens, to) && isCapital(tokens, to) && isOwn(tokens, to)) to++;
  const goesOn = continues(tokens, to) && (isCapital(tokens, to) || norm(tokens, to) === "'s");
  const isPerson = has(tokens, to, WordClass.SpeechVerb) || (norm(tokens, to) === ',' && to > at + 1);
  return goesOn || isPerson ? at : to;
}

const isOwn = (tokens: Tokens, k: number): boolean =>
  looks(tokens, k, Shape.Letters) && !looks(tokens, k, Shape.AllCaps | Shape.Initial) && !has(tokens, k, NO_NAME);

/** `Director [of the] Regional Hospital`, `Hospital Director`: the name behind it is that of who holds the post. */
function isOfPost(tokens: Tokens, from: number, titleEnds: ReadonlyMap<number, number>): boolean {
  let k = from;
  while (k > from - 3 && ['the', 'of', 'at', 'in', 'for', 'from'].includes(norm(tokens, k - 1))) k--;
  return !norm(tokens, k - 1).endsWith('s') && (titleEnds.has(k) || has(tokens, k - 1, WordClass.TitleHead));
}
