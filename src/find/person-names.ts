/** What a person's name looks like as a run of tokens. Used by every finder of persons. */
import { WordClass } from '../lexicon/word-class.js';
import type { Tokens } from '../model/document.js';
import { continues, has, isCapital, looks, norm } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { isDescription } from './field-words.js';

const MAX_WORDS = 6;

/** Patronymic words stand behind a given name and may end a name: `Nasib oglu`, `Rustam ugli`. */
const PATRONYMIC_WORDS = new Set([
  'oglu',
  'oğlu',
  'ogly',
  "o'g'li",
  'ogli',
  'ugli',
  'uly',
  'uulu',
  'qizi',
  'qızı',
  'kizi',
  'kyzy',
  'gizi',
  'zade',
]);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

const NEVER =
  WordClass.Month |
  WordClass.Weekday |
  WordClass.LegalForm |
  WordClass.Honorific |
  WordClass.Country |
  WordClass.Demonym;
const SELDOM =
  WordClass.OrganisationHead |
  WordClass.TitleHead |
  WordClass.EventHead |
  WordClass.WorkHead |
  WordClass.PlaceHead |
  WordClass.City |
  WordClass.CompanyWord |
  WordClass.Rank;
const NAMED = WordClass.GivenName | WordClass.FamilyName | WordClass.Ambiguous;

/** A capitalised word that can be a part of a person's name. */
export function isNameWord(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i];
  if (word === undefined || !(word.shape & Shape.Capital) || word.shape & Shape.Digits) return false;
  if (isDescription(tokens, i)) return false;
  if (word.classes & WordClass.NeverLast) return word.norm === 'st';
  if (word.shape & Shape.Initial) return (word.shape & Shape.Pointed) !== 0 || !(word.classes & WordClass.Starter);
  if (word.classes & WordClass.Starter && !(word.classes & WordClass.Ambiguous)) return false;
  if (word.classes & NAMED) return true;
  if (word.shape & Shape.Pointed) return word.norm === 'jr';
  return !(word.classes & (NEVER | SELDOM));
}

/** Token after the name that begins at `i`; `i` itself where none does. */
export function nameEnd(tokens: Tokens, i: number): number {
  if (!isNameWord(tokens, i)) return i;
  let end = i + 1;
  while (end < i + MAX_WORDS && continues(tokens, end)) {
    if (isNameWord(tokens, end)) {
      end++;
      continue;
    }
    if (isNickname(tokens, end)) {
      end += 4;
      continue;
    }
    if (PATRONYMIC_WORDS.has(norm(tokens, end))) {
      end++;
      continue;
    }
    if (!has(tokens, end, WordClass.NameParticle)) break;
    const after = has(tokens, end + 1, WordClass.NameParticle) && !isCapital(tokens, end + 1) ? end + 2 : end + 1;
    if (!continues(tokens, after) || !isNameWord(tokens, after)) break;
    end = after + 1;
  }
  if (norm(tokens, end - 1) === 'st') return i;
  return pastSuffix(tokens, withoutTrailingInitial(tokens, i, end));
}

/** `Sipho ["Stix"] Dube`: one word in quotes between two words of a name. */
function isNickname(tokens: Tokens, at: number): boolean {
  return (
    '"“«‘'.includes(norm(tokens, at)) &&
    isCapital(tokens, at + 1) &&
    '"”»’'.includes(norm(tokens, at + 2)) &&
    isNameWord(tokens, at + 3) &&
    continues(tokens, at + 3)
  );
}

/** `Vitamin C`, `Plan B`: a last bare initial ends no name, except behind a surname in list style (`Karimov A. B.`). */
function withoutTrailingInitial(tokens: Tokens, from: number, end: number): number {
  const last = end - 1;
  return last > from && looks(tokens, last, Shape.Initial) && !looks(tokens, last, Shape.Pointed) ? last : end;
}

function pastSuffix(tokens: Tokens, end: number): number {
  if (SUFFIXES.has(norm(tokens, end)) && isCapital(tokens, end) && continues(tokens, end)) return end + 1;
  if (norm(tokens, end) === ',' && ['jr', 'sr'].includes(norm(tokens, end + 1)) && isCapital(tokens, end + 1))
    return end + 2;
  return end;
}

export function isPatronymic(tokens: Tokens, i: number): boolean {
  const word = norm(tokens, i);
  return (
    PATRONYMIC_WORDS.has(word) ||
    (word.length > 6 && isCapital(tokens, i) && /(?:ovich|evich|ovych|yevich|ovna|evna|yevna|ivna|ichna)$/.test(word))
  );
}
