/** Words that look like a head of a post and are something else where they stand: letters, surnames, verbs. */
import { ranksMarked } from '../../lexicon/tables.js';
import { WordClass } from '../../lexicon/word-class.js';
import type { Tokens } from '../../model/document.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../../text/phrases.js';
import { Shape } from '../../text/shape.js';
import { wordSet } from '../../text/word-set.js';

/** Posts that only capitals make one: `MD` and `VP`, not `md`; `Charge d'Affaires`, not `in charge`; the chair of a university. */
export const isOtherWord = (tokens: Tokens, i: number): boolean =>
  (['brig', 'canon', 'charge'].includes(norm(tokens, i)) && !isCapital(tokens, i)) ||
  (ACRONYMS.has(wordAt(tokens, i)) && !looks(tokens, i, Shape.AllCaps)) ||
  (BEFORE_NAMES.has(norm(tokens, i)) && !(looks(tokens, i, Shape.AllCaps) && isNameBehind(tokens, i + 1))) ||
  isSurname(tokens, i) ||
  // `Kelm Trade [Representative] Office`.
  (norm(tokens, i) === 'representative' && isCapital(tokens, i) && /^offices?$/.test(norm(tokens, i + 1))) ||
  // `the REP trade union`: letters of its own.
  (norm(tokens, i) === 'rep' && looks(tokens, i, Shape.AllCaps) && !isNameBehind(tokens, i + 1)) ||
  // `Social Justice`, `Drunk In Charge`, `to Head the desk`.
  (norm(tokens, i) === 'justice' && CAUSES.has(wordAt(tokens, i - 1))) ||
  (norm(tokens, i) === 'charge' && norm(tokens, i - 1) === 'in') ||
  (norm(tokens, i) === 'head' && norm(tokens, i - 1) === 'to' && OWNED.has(wordAt(tokens, i + 1))) ||
  (norm(tokens, i) === 'chair' && norm(tokens, i - 1) === 'the' && ['of', 'at'].includes(norm(tokens, i - 2)));

/** What justice is done in. */
const CAUSES = wordSet(
  'climate criminal economic environmental gender juvenile racial restorative social transitional tribal',
);
const OWNED = wordSet('a an her his its our the their');

/** Ranks of the police and of districts in letters, which elsewhere are anything. */
const BEFORE_NAMES = new Set(['acp', 'asp', 'dcp', 'dig', 'dpo', 'dsp', 'igp', 'rdc', 'ssp']);

const isNameBehind = (tokens: Tokens, k: number): boolean =>
  continues(tokens, k) && isCapital(tokens, k) && !looks(tokens, k, Shape.AllCaps);

/** `Martin [King] spoke`, `Anwar [Sheikh]`: a rank that is a family name too, behind a given name. */
const isSurname = (tokens: Tokens, i: number): boolean =>
  SURNAMES.has(norm(tokens, i)) &&
  isCapital(tokens, i) &&
  continues(tokens, i) &&
  isCapital(tokens, i - 1) &&
  has(tokens, i - 1, WordClass.GivenName) &&
  !has(
    tokens,
    i - 1,
    WordClass.TitleHead | WordClass.Rank | WordClass.TitleModifier | WordClass.City | WordClass.Country,
  ) &&
  !(continues(tokens, i + 1) && isCapital(tokens, i + 1));

const SURNAMES = new Set([...ranksMarked('name'), ...'canon chef forester reeve shepherd weaver'.split(' ')]);

const ACRONYMS = wordSet('cec coo cto cmo dg ddg evp mca md mec mlc pm sg ssg svp vp');

const BEFORE_VERB = wordSet([
  'to',
  'will',
  'would',
  'who',
  'can',
  'could',
  'should',
  'must',
  'may',
  'might',
  'they',
  'we',
  'i',
  'and',
]);

/** A small-letter head word that its place betrays as a verb: `to head the list`, `who chairs Kelm Riders`. */
export function isVerbHere(tokens: Tokens, i: number): boolean {
  const word = norm(tokens, i);
  // `at the head of the column`, `was in the chair`: a place, no post.
  if (norm(tokens, i - 1) === 'the' && (word === 'head' || word === 'chair'))
    if (['at', 'in', 'on'].includes(norm(tokens, i - 2))) return true;
  // `the union's chairwoman and head of its legal department`.
  if (norm(tokens, i - 1) === 'and' && norm(tokens, i + 1) === 'of') return false;
  const isFollowed = ['the', 'a', 'an', 'its', 'our', 'their'].includes(norm(tokens, i + 1));
  // `who chairs Kelm Riders`, `Ada Obi, chairs Kelm Riders`.
  const isOfBody = isCapital(tokens, i + 1) && !has(tokens, i + 1, WordClass.GivenName);
  const isToldOf = ['he', 'she', 'who'].includes(norm(tokens, i - 1)) || (norm(tokens, i - 1) === ',' && isOfBody);
  return (
    (['chairs', 'heads', 'captains', 'coaches'].includes(word) && (isFollowed || isToldOf)) ||
    ([
      'head',
      'chair',
      'coach',
      'lead',
      'chief',
      'guard',
      'judge',
      'master',
      'pilot',
      'captain',
      'fellow',
      'cook',
    ].includes(word) &&
      BEFORE_VERB.has(wordAt(tokens, i - 1)) &&
      // `aide and [head] of the department`.
      norm(tokens, i + 1) !== 'of')
  );
}
