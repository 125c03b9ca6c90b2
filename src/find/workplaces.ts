/**
 * Mines, hotels and farms: named as places mostly, bodies where they act or somebody works for them. `[Tarvel Mine] donated`, `workers of
 * the [Grand Kelm Hotel]`; not `near the Tarvel Mine`, `at the Grand Kelm Hotel`.
 */
import { WordClass } from '../lexicon/word-class.js';
import type { Tokens } from '../model/document.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { wordSet } from '../text/word-set.js';

const MAX_WORDS = 5;
const NOUNS = wordSet(
  'bakery brewery café cafe creamery dairy distillery estate farm farms hotel inn mine nursery plantation quarry ranch resort restaurant sawmill slaughterhouse supermarket winery',
);
const NO_PART =
  WordClass.Starter |
  WordClass.TitleHead |
  WordClass.Honorific |
  WordClass.Weekday |
  WordClass.EventHead |
  WordClass.LegalForm;

/** Token after the capitals from `i` on that end in such a noun, at least two; `i` itself where none do. */
export function workplaceEnd(tokens: Tokens, i: number): number {
  let to = i;
  while (
    to < i + MAX_WORDS &&
    (to === i || continues(tokens, to)) &&
    isCapital(tokens, to) &&
    !has(tokens, to, NO_PART)
  )
    to++;
  const isWhole = to > i + 1 && !(continues(tokens, to) && isCapital(tokens, to));
  return isWhole && NOUNS.has(wordAt(tokens, to - 1)) ? to : i;
}

const AUXILIARIES = wordSet('also has have had is will was were would');
const ACTS = wordSet(
  'agreed dismissed dismisses employed employs fired hired hires owes owed produces refused sacked signed supplied supplies',
);
const ACTING = WordClass.TransferVerb | WordClass.PaymentVerb | WordClass.SpeechVerb;

/** What a body does, or who has a post or work there; null where it may be a mere place. */
export function workClue(tokens: Tokens, from: number, to: number): string | null {
  let k = to;
  while (k < to + 2 && AUXILIARIES.has(wordAt(tokens, k))) k++;
  const isDoing = ACTS.has(wordAt(tokens, k)) || has(tokens, k, ACTING);
  if (continues(tokens, to) && isDoing && looks(tokens, k, Shape.LowerCase)) return norm(tokens, k);
  const isPlaced = norm(tokens, from - 1) === "'s" && has(tokens, from - 2, WordClass.Country);
  const link = isPlaced || norm(tokens, from - 1) === 'the' ? from - (isPlaced ? 3 : 2) : from - 1;
  const isOf = norm(tokens, link) === 'of' && continues(tokens, from);
  const isAt = ['at', 'from'].includes(norm(tokens, link)) && continues(tokens, from);
  return (isOf || isAt) && (STAFF.has(wordAt(tokens, link - 1)) || (isOf && has(tokens, link - 1, WordClass.TitleHead)))
    ? norm(tokens, link - 1)
    : null;
}

const STAFF = wordSet(
  'chambermaids cooks employees farmhands labourers miners mineworkers staff stewards waiters workers workforce',
);
