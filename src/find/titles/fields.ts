/** The words of a portfolio: `Labour, Social Security and Migration`, `Primary Industries`, `Women's Affairs`. */
import { WordClass } from '../../lexicon/word-class.js';
import type { Tokens } from '../../model/document.js';
import { continues, has, isCapital, norm } from '../../text/phrases.js';
import { isFieldWord, isPossessiveMark } from '../field-words.js';
import { isNoField, isQualifier } from './qualifiers.js';

/** Most tokens of one. */
export const MAX_PORTFOLIO = 16;

const gradesField = (tokens: Tokens, n: number): boolean =>
  GRADES.has(norm(tokens, n)) &&
  isCapital(tokens, n) &&
  isCapital(tokens, n + 1) &&
  (isFieldWord(tokens, n + 1) || isQualifier(tokens, n + 1));

/** A word of a portfolio whose first word is written with a capital, or is not. */
export const fits = (tokens: Tokens, n: number, capital: boolean): boolean =>
  (has(tokens, n, WordClass.TitleModifier) && tokens.word[n]!.text !== 'it') ||
  (isQualifier(tokens, n) && (!has(tokens, n, NOT_A_FIELD) || (capital && isFieldWord(tokens, n + 1)))) ||
  (capital && gradesField(tokens, n)) ||
  (isCapital(tokens, n) === capital &&
    isFieldWord(tokens, n) &&
    !has(tokens, n, NOT_A_FIELD) &&
    (capital || isScience(tokens, n)));

/** Past the fields that begin at `k`: `Labour, Social Security and Migration`; commas only behind heads that are `open`. */
export function fieldsEnd(tokens: Tokens, k: number, capital: boolean, open: boolean): number {
  const isMinister = capital && norm(tokens, k - 2).endsWith('minister');
  const goesOn = (n: number) =>
    isCapital(tokens, n) === capital &&
    (fits(tokens, n, capital) ||
      LAST.has(norm(tokens, n)) ||
      (capital ? isMinister && isOfMinistry(tokens, n) : isFurtherField(tokens, n)));
  let end = k + 1;
  for (let n = k + 1; n < k + MAX_PORTFOLIO && continues(tokens, n); ) {
    if (goesOn(n)) {
      end = ++n;
      continue;
    }
    // `for Women's Affairs`.
    if (isPossessiveMark(tokens, n) && isCapital(tokens, n + 1) === capital && fits(tokens, n + 1, capital)) {
      n++;
      continue;
    }
    const isComma = norm(tokens, n) === ',';
    const links = isComma ? capital && open && laterAnd(tokens, n) : ['and', '&', 'of'].includes(norm(tokens, n));
    const next = ['the', 'and'].includes(norm(tokens, n + 1)) ? n + 2 : n + 1;
    // Not `Secretary for Education of the Teachers' Union`.
    if (!links || !goesOn(next) || (norm(tokens, n) === 'of' && isBodyAt(tokens, next))) break;
    n = next;
  }
  return end;
}

/** `Minister for Primary [Industries]`, `of Economy and [Sustainable] Development`: words that elsewhere are no field. */
const isOfMinistry = (tokens: Tokens, n: number): boolean =>
  has(tokens, n, WordClass.OrganisationHead)
    ? !has(tokens, n, WordClass.TitleHead)
    : !has(tokens, n, NEVER_FIELD | WordClass.FamilyName) &&
      (isConcept(tokens, n) ||
        (isCapital(tokens, n + 1) &&
          continues(tokens, n + 1) &&
          (fits(tokens, n + 1, true) || has(tokens, n + 1, WordClass.OrganisationHead))));

/** `for Economic [Diplomacy]`: a noun that its ending shows to be none of a name, behind an adjective. */
const isConcept = (tokens: Tokens, n: number): boolean =>
  ADJECTIVE.test(norm(tokens, n - 1)) && CONCEPT.test(norm(tokens, n));

const ADJECTIVE = /(?:al|ar|ary|ic|ive|ign)$/;
const CONCEPT = /.{3}(?:ance|cy|ence|ics|ism|logy|ment|ness|ship|sion|tion|ture|ty)$/;

/** `Minister for Rural Roads and Inland Waterways [Name]`: whatever words stand before the name are the ministry's; `to` where none goes on. */
export function pastMinistry(tokens: Tokens, from: number, to: number, names: ReadonlySet<number>): number {
  let head = to - 1;
  while (head > from && norm(tokens, head) !== 'minister') head--;
  if (norm(tokens, head) !== 'minister' || !['of', 'for'].includes(norm(tokens, head + 1))) return to;
  let isPaired = false;
  for (let k = to; k < head + MAX_PORTFOLIO && continues(tokens, k); k++) {
    if (names.has(k)) return isPaired && isCapital(tokens, k - 1) ? k : to;
    const isLink = LINKS.has(norm(tokens, k));
    if (['and', '&', ','].includes(norm(tokens, k))) isPaired = true;
    if (!isLink && (!isCapital(tokens, k) || has(tokens, k, NO_MINISTRY) || norm(tokens, k) === 'ministry')) break;
  }
  return to;
}

const LINKS = new Set(['&', ',', 'and', 'for', 'of', 'the', "'s"]);
const NO_MINISTRY =
  WordClass.TitleHead |
  WordClass.Country |
  WordClass.City |
  WordClass.Demonym |
  WordClass.Honorific |
  WordClass.PlaceHead;

/** `for labour protection of the [plant]`, `for Education of the [Teachers' Union]`. */
const isBodyAt = (tokens: Tokens, k: number): boolean =>
  isCapital(tokens, k) ? opensBody(tokens, k) : has(tokens, k, WordClass.OrganisationHead);

/** `for water [management]`, `for organisational [work]`: behind another field any word of that form is one. */
const isFurtherField = (tokens: Tokens, n: number): boolean =>
  isFieldWord(tokens, n) && !isNoField(tokens, n) && !has(tokens, n, NOT_A_FIELD | WordClass.SpeechVerb);

/** `Humanitarian [Aid]`, `Climate [Change]`: nouns that close a field and open none. */
const LAST = new Set(
  'action activities affairs aid assistance change issues management matters preparedness questions recovery reform reforms relief resilience response transition work'.split(
    ' ',
  ),
);

/** `Vice President of [Corporate] Planning`, `Head of [Global] Marketing`, `Curator of [Fine] Art`. */
const GRADES = new Set(
  'animal applied civil clinical corporate crisis decorative disaster emergency field fine general global group international local public regional special'.split(
    ' ',
  ),
);

/** `chief of [cardiology]`, `professor of [pediatrics]`: small letters name a field only in words that can hardly be else. */
const isScience = (tokens: Tokens, n: number): boolean =>
  /(?:ics|logy|graphy|nomy|iatry|ing|tions|stry)$/.test(norm(tokens, n)) && !has(tokens, n, WordClass.OrganisationHead);

export const NEVER_FIELD =
  WordClass.OrganisationHead |
  WordClass.TitleHead |
  WordClass.Country |
  WordClass.City |
  WordClass.Demonym |
  WordClass.GivenName;

const NOT_A_FIELD = WordClass.OrganisationHead | WordClass.TitleHead;

/** A comma inside a portfolio is followed by an `and`: `Labour, Social Security and Migration`. */
function laterAnd(tokens: Tokens, comma: number): boolean {
  for (let k = comma + 1; k < comma + 7 && continues(tokens, k); k++) {
    if (norm(tokens, k) === 'and') return true;
    if (!isCapital(tokens, k) && norm(tokens, k) !== ',') return false;
  }
  return false;
}

/** Capitalised words up to a head noun: what looked like a field is the beginning of a body's name. */
export function opensBody(tokens: Tokens, at: number): boolean {
  // `Director of Services [Anna Power]`: a person, whatever her name means.
  if (isPersonAt(tokens, at)) return false;
  for (let k = at; continues(tokens, k) && (isCapital(tokens, k) || isPossessiveMark(tokens, k)); k++)
    if (has(tokens, k, WordClass.OrganisationHead)) return true;
  return false;
}

const isPersonAt = (tokens: Tokens, at: number): boolean =>
  has(tokens, at, WordClass.GivenName) &&
  !has(tokens, at, WordClass.Ambiguous | WordClass.City | WordClass.OrganisationHead) &&
  isCapital(tokens, at + 1) &&
  !isCapital(tokens, at + 2);
