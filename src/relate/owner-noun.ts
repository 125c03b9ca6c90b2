/** The noun that a post's own phrase calls its body by where no name stands: `director at the [regulator]`, `the [mill]'s owner`. */
import { bodyNouns } from '../lexicon/tables.js';
import { WordClass } from '../lexicon/word-class.js';
import type { Title, Tokens } from '../model/document.js';
import { continues, has, looks, norm } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { singularOf } from '../text/singular.js';

/** `At the shipping line`: some other body, of no kind that we know. */
export const NO_NOUN = '';

/** A noun of the table of bodies, or `NO_NOUN`; null where the phrase says nothing of whose the post is. */
export function ownerNoun(tokens: Tokens, { from, to }: Title): string | null {
  return before(tokens, from) ?? behind(tokens, to);
}

function before(tokens: Tokens, from: number): string | null {
  let k = from - 1;
  while (k > from - 3 && ['current', 'former', 'new', 'own', 'present'].includes(norm(tokens, k))) k--;
  return ["'s", "'", '’'].includes(norm(tokens, k)) ? listed(tokens, k - 1) : null;
}

function behind(tokens: Tokens, to: number): string | null {
  const link = norm(tokens, to);
  if (!['at', 'for', 'of', 'with'].includes(link) || !DEFINITE.has(norm(tokens, to + 1))) return null;
  let k = to + 2;
  while (k < to + REACH && continues(tokens, k + 1) && looks(tokens, k + 1, Shape.LowerCase) && !ends(tokens, k + 1))
    k++;
  if (!continues(tokens, to + 2) || !looks(tokens, k, Shape.LowerCase)) return null;
  // `at the operator`: some body; `of the cluster`, `of the unit`: maybe a part of one.
  return (
    listed(tokens, k) ??
    (link === 'of' || link === 'for' || has(tokens, k, WordClass.OrganisationHead) ? null : NO_NOUN)
  );
}

const REACH = 6;
const DEFINITE = new Set(['that', 'the', 'this']);
const ends = (tokens: Tokens, k: number): boolean => ENDS.test(norm(tokens, k));
const ENDS =
  /^(?:and|at|but|by|for|from|had|has|in|is|of|on|or|since|that|to|until|was|which|who|whose|with|\p{L}+ed)$/u;

/** The noun at `k` in the singular, where it is one of a whole body. */
function listed(tokens: Tokens, k: number): string | null {
  const word = norm(tokens, k);
  if (!looks(tokens, k, Shape.LowerCase)) return null;
  const noun = bodyNouns().has(word) ? word : singularOf(word);
  return noun !== null && bodyNouns().has(noun) && !PARTS.has(noun) ? noun : null;
}

const PARTS = new Set(
  'board branch brigade bureau committee department directorate division fund group section service'.split(' '),
);
