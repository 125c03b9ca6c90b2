/** Single words inside a body's name: what is a field of work, what a possessive. Used by the finders of bodies, posts and persons. */
import { WordClass } from '../lexicon/word-class.js';
import type { Tokens } from '../model/document.js';
import { has, norm, wordAt } from '../text/phrases.js';
import { wordSet } from '../text/word-set.js';
import { wordTest } from '../text/word-test.js';

/** Words that name a place or a person, so no field. */
export const NAMED = WordClass.Country | WordClass.City | WordClass.GivenName | WordClass.Demonym;

/** A common noun or adjective, as coordinated parts of body names are (`Building and Wood`), not a name of its own. */
export function isFieldWord(tokens: Tokens, i: number): boolean {
  return isField(wordAt(tokens, i));
}

const FIELD =
  /(?:ers|ery|eurs|ors|ists|ing|ion|ions|ment|ments|ure|ance|ence|ism|ity|ics|logy|graphy|ics|wood|ied|ical|ants|ees|ages|ives|ices|ures|ries|ties|cks|ons|ls|ship|ths|rescue|lead|zinc)$/;
const isField = wordTest(
  ({ norm: word, classes }) =>
    (classes & (WordClass.TitleModifier | WordClass.CompanyWord)) !== 0 ||
    ((classes & NAMED) === 0 && FIELD.test(word)),
);

export function isPossessiveMark(tokens: Tokens, i: number): boolean {
  const word = norm(tokens, i);
  return word === "'s" || (word === "'" && tokens.gap[i] === 0);
}

/** Those whom a union's name names. */
export const WORKERS = wordSet(
  'agents drivers employees engineers nurses officers operatives staff teachers technicians workers',
);

const WORKPLACES = wordSet(
  'airline airlines airport bank court factory gallery hospital hotel library mill museum newspaper office plant police port post prison railway refinery school shipyard shop station studio telegraph theatre university',
);

/** `[Station] and Cleaning Workers' Union`: a common noun for where people work; other names end in it. */
export const isWorkplace = (tokens: Tokens, i: number): boolean => WORKPLACES.has(wordAt(tokens, i));

const DESCRIPTION =
  /-(?:speaking|based|owned|led|backed|born|run|affiliated|linked|funded|registered|listed|wide|style|made|era|sponsored|controlled|educated|trained|friendly|in-\w+|turned-\w+|year-old|month-old)$/;

/** `Turkic-speaking`, `Finland-based`: a name with a word hung on it that describes. */
export const isDescription = (tokens: Tokens, i: number): boolean => describes(wordAt(tokens, i));
const describes = wordTest(({ norm: word }) => DESCRIPTION.test(word));

/** What such bodies are called by, in capitals where a sentence begins with it or as a writer likes it. */
const KINDS = wordSet(
  'civil faith-based international labor labour local non-governmental nongovernmental society teacher',
);

/** `Trade Unions of Azerbaijan`, `Georgian Trade Unions`, `Labour Unions`: bodies of a kind in a country, not one of them. `from` to `to` spans the phrase. */
export function isKindOfBodies(tokens: Tokens, from: number, to: number): boolean {
  let k = from;
  while (k < to - 1 && (has(tokens, k, WordClass.Demonym) || KINDS.has(wordAt(tokens, k)))) k++;
  const isPeoples = k > from;
  while (k < to && (norm(tokens, k) === 'trade' || norm(tokens, k) === 'labour' || norm(tokens, k) === 'labor')) k++;
  if (!/^(?:unions|organisations|organizations|companies|banks)$/.test(norm(tokens, k))) return false;
  if (isPeoples && k === to - 1) return true;
  if (norm(tokens, k + 1) !== 'of') return false;
  for (k += 2; k < to; k++) if (!has(tokens, k, WordClass.Country) && norm(tokens, k) !== 'the') return false;
  return true;
}
