/** What a person's name looks like as a run of tokens. Used by every finder of persons. */
import { entries } from '../lexicon/entries.js';
import { HEADLINE_VERBS } from '../lexicon/headline-verbs.js';
import { POST_NOMINALS } from '../lexicon/honorifics.js';
import { WordClass } from '../lexicon/word-class.js';
import type { Document, Tokens, Word } from '../model/document.js';
import { isAddressBehind, isAddressPair, isExcellencyAt, isRank, isShortMaria, mayBeName } from '../text/addresses.js';
import { placePhraseAt } from '../text/gazetteer.js';
import { isPatronymicWord, pastFiliation } from '../text/patronymics.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { styleOf } from '../text/style.js';
import { isForeignHead } from '../text/tongues.js';
import { wordSet } from '../text/word-set.js';
import { wordTest } from '../text/word-test.js';
import { isDescription } from './field-words.js';
import { isForeignLink } from './foreign-words.js';

const MAX_WORDS = 6;

const SUFFIXES = wordSet(['jr', 'sr', 'ii', 'iii', 'iv']);

const NEVER = WordClass.Month | WordClass.Weekday | WordClass.LegalForm | WordClass.Country | WordClass.Demonym;
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

/** What letters put before a name: `Dear Nina`, `Good Morning Debra`, `P.S. Tom`. */
const GREETINGS = wordSet(['cheers', 'dear', 'hello', 'hey', 'hi', 'morning', 'p.s', 'regards', 'thanks']);

/** A capitalised word that can be a part of a person's name. */
export function isNameWord(tokens: Tokens, i: number): boolean {
  const word = wordAt(tokens, i);
  if (!mayBeNameWord(word)) return false;
  if (!(word.shape & Shape.Capital)) return true;
  if (isDescription(tokens, i) || isDegree(tokens, i) || isAddressPair(tokens, i)) return false;
  if (word.shape & Shape.Pointed && isExcellency(tokens, i)) return false;
  if (word.classes & WordClass.Honorific) return isShortMaria(word) || mayBeName(tokens, i);
  if (isBirthOrder(tokens, i) || isLateHe(tokens, i)) return true;
  if (word.classes & (WordClass.TitleHead | WordClass.Ambiguous) && isRank(tokens, i)) return false;
  if (word.classes & WordClass.NeverLast) return word.norm === 'st' || isShortened(word);
  if (word.shape & Shape.Initial) return (word.shape & Shape.Pointed) !== 0 || !(word.classes & WordClass.Starter);
  if (word.classes & WordClass.Starter && !(word.classes & WordClass.Ambiguous)) return false;
  if (word.classes & NAMED) return true;
  if (word.shape & Shape.Pointed) return isShortened(word);
  return (
    !(word.classes & (NEVER | SELDOM)) ||
    isPlaceSurname(tokens, i) ||
    isHeadSurname(tokens, i) ||
    isInnerName(tokens, i)
  );
}

/** `Petra [Stiftung]`: what heads a body in another language stands behind nothing but a given name, and nothing of the kind follows. */
export const isHeadSurname = (tokens: Tokens, i: number): boolean =>
  isForeignHead(wordAt(tokens, i)) &&
  isCapital(tokens, i) &&
  continues(tokens, i) &&
  has(tokens, i - 1, WordClass.GivenName) &&
  !has(tokens, i - 1, WordClass.Ambiguous | WordClass.City | WordClass.Country | NEVER | SELDOM) &&
  !(continues(tokens, i - 1) && isCapital(tokens, i - 2) && !has(tokens, i - 2, WordClass.Starter)) &&
  !(continues(tokens, i + 1) && (isCapital(tokens, i + 1) || isForeignLink(tokens, i + 1)));

/** `Vice Premier Liu [He] will attend`: no sentence begins there. */
const isLateHe = (tokens: Tokens, i: number): boolean =>
  norm(tokens, i) === 'he' &&
  isCapital(tokens, i) &&
  continues(tokens, i) &&
  isCapital(tokens, i - 1) &&
  has(tokens, i - 1, WordClass.FamilyName | WordClass.GivenName);

/** `Nguyễn Thị [Thu] Hà`, `Kim [Sun] Hee`: what is a day elsewhere, between words of a name. */
const isInnerName = (tokens: Tokens, i: number): boolean =>
  SHORT_DAYS.has(wordAt(tokens, i)) &&
  continues(tokens, i) &&
  continues(tokens, i + 1) &&
  has(tokens, i - 1, NAMED | WordClass.FamilyName) &&
  isCapital(tokens, i - 1) &&
  isCapital(tokens, i + 1) &&
  !has(tokens, i + 1, WordClass.Month);

const SHORT_DAYS = wordSet(['sun', 'thu']);

/** `H. E.` before a given name: a form of address in two initials. */
function isExcellency(tokens: Tokens, i: number): boolean {
  const first = norm(tokens, i).startsWith('h') ? i : i - 1;
  return isExcellencyAt(tokens, first) && i < first + 2;
}

/** `Patricia Platte, [M.D.], president`: a degree behind the comma of a name. */
const isDegree = (tokens: Tokens, i: number): boolean =>
  norm(tokens, i - 1) === ',' && /^(?:m\.?d|m\.?a|b\.?a|m\.?p|j\.?d|d\.?o|r\.?n)\.?$/.test(norm(tokens, i));

/** `Diego [Bolivia]`, `James [Harlow]`: a country or a town right behind a given name that is nothing else. */
const isPlaceSurname = (tokens: Tokens, i: number): boolean =>
  has(tokens, i, WordClass.Country | WordClass.City | WordClass.Demonym) &&
  continues(tokens, i) &&
  isCapital(tokens, i - 1) &&
  has(tokens, i - 1, WordClass.GivenName) &&
  !has(tokens, i - 1, WordClass.Ambiguous | WordClass.City | WordClass.Country | NEVER | SELDOM);

/** `Ali Karimov Jr.`, `Md. Hanif`: names that are written with a point. */
const SHORTENED = new Set(['jr', 'md', 'mohd', 'muhd', 'wm']);

export const isShortened = (word: Word): boolean =>
  (SHORTENED.has(word.norm) && !(word.shape & Shape.AllCaps)) || isShortMaria(word);

/** `[al-Zoubi]`, `[d'Orey]`: an article or preposition in small letters before the capital of a last name. */
const ARTICLED = /^(?:a[ldrstnz]|ash|el|[ei]d|u[lrd]|ol|d|dell|dall|l|abu|bin|ibn|ben)[-'’]\p{Lu}/u;

/** What most words fail whatever stands around them. */
const mayBeNameWord = wordTest((word) => {
  if (word.shape & (Shape.Digits | Shape.Link) || GREETINGS.has(word)) return false;
  return (
    (word.shape & Shape.Capital) !== 0 ||
    ((word.shape & (Shape.Hyphen | Shape.Mixed)) !== 0 && ARTICLED.test(word.text))
  );
});

/** `[I] Made Wirawan`, `[Ni] Luh Ariani`: Balinese names tell which child it was. */
const BIRTH_ORDERS = wordSet('dewa gde gede gusti kadek ketut komang luh made nengah nyoman putu wayan');

export function isBirthOrder(tokens: Tokens, i: number): boolean {
  const word = norm(tokens, i);
  return (
    (word === 'i' || word === 'ni' || word === 'ida') &&
    continues(tokens, i + 2) &&
    isCapital(tokens, i + 1) &&
    isCapital(tokens, i + 2) &&
    BIRTH_ORDERS.has(wordAt(tokens, i + 1))
  );
}

/** Token after the name that begins at `i`; `i` itself where none does. */
export function nameEnd(tokens: Tokens, i: number): number {
  const first = isLeading(tokens, i) ? pastParticles(tokens, i) : i;
  if (!isNameWord(tokens, first)) return i;
  let end = first + 1;
  while (end < i + MAX_WORDS && continues(tokens, end)) {
    // `Minister Ada Obi [Thursday] received`.
    if (DAYS.has(wordAt(tokens, end)) && looks(tokens, end + 1, Shape.LowerCase)) break;
    if (isNameWord(tokens, end) && !isFondAddress(tokens, i, end)) {
      end++;
      continue;
    }
    const pastNickname = nicknameEnd(tokens, end);
    if (pastNickname > 0) {
      end = pastNickname + 1;
      continue;
    }
    if (isPatronymicWord(tokens, end)) {
      end++;
      continue;
    }
    const father = pastFiliation(tokens, end);
    if (father > end && continues(tokens, father) && isNameWord(tokens, father)) {
      end = father + 1;
      continue;
    }
    const after = pastParticles(tokens, end);
    if (after === end) break;
    end = after + 1;
  }
  if (norm(tokens, end - 1) === 'st') return i;
  return pastSuffix(tokens, beforeNominals(tokens, i, withoutTrailingInitial(tokens, i, end)));
}

/** Days that are hardly ever a last name. */
const DAYS = wordSet(['saturday', 'thursday', 'tuesday', 'wednesday']);

/** Past the small words before a surname: `[van der] Berg`, `[van 't] Hoff`, `[in 't] Veld`; `at` where none stand there, or no name behind them. */
function pastParticles(tokens: Tokens, at: number): number {
  let k = norm(tokens, at) === 'in' && isShortArticle(tokens, at + 1) ? at + 1 : at;
  for (let words = 0; words < MOST_PARTICLES; words++)
    if (isShortArticle(tokens, k)) k += 2;
    else if (has(tokens, k, WordClass.NameParticle) && !isCapital(tokens, k) && continues(tokens, k)) k++;
    else break;
  return k > at && continues(tokens, k) && isNameWord(tokens, k) ? k : at;
}

/** The `'t` of Dutch names. */
const isShortArticle = (tokens: Tokens, i: number): boolean =>
  norm(tokens, i) === "'" && norm(tokens, i + 1) === 't' && tokens.gap[i + 1] === 0;

const MOST_PARTICLES = 3;

/** `Mr [van der] Berg`, `Captain [de] Wet`: a small word that may open what somebody is called by. */
export const isLeading = (tokens: Tokens, i: number): boolean =>
  LEADING.has(wordAt(tokens, i)) && !isCapital(tokens, i) && isNameWord(tokens, pastParticles(tokens, i));

const LEADING = wordSet('af al bin bint binti d da dal de del della der di dos du el ibn la le ter van vom von zu');

/** `Imran [Sahib] said`: a form of address that is a given name elsewhere, behind one name with none behind it. */
const isFondAddress = (tokens: Tokens, from: number, at: number): boolean =>
  at === from + 1 && isAddressBehind(tokens, at) && !(continues(tokens, at + 1) && isNameWord(tokens, at + 1));

const NOMINALS = new Set(entries(POST_NOMINALS));

/** A degree or honour in capitals or with points: `MBE`, `Ph.D.`. */
export const isPostNominal = (tokens: Tokens, i: number): boolean => isNominal(wordAt(tokens, i));

const isNominal = wordTest(
  ({ norm, shape }) => ((shape & Shape.AllCaps) !== 0 || norm.includes('.')) && NOMINALS.has(norm.replaceAll('.', '')),
);

/** `Helen Garside [MBE]`, `Niall Tracey [TD]`: letters behind a name of two words that is not all in capitals itself. */
export function beforeNominals(tokens: Tokens, from: number, to: number): number {
  let end = to;
  while (end > from + 2 && isPostNominal(tokens, end - 1) && !looks(tokens, from, Shape.AllCaps)) end--;
  return end;
}

const VERBS = wordSet(entries(HEADLINE_VERBS));

/** Where the name `[from, to)` ends if it stands in a headline in title case, whose verbs look like names. */
export function beforeVerb(
  { tokens, sentences }: Pick<Document, 'tokens' | 'sentences'>,
  from: number,
  to: number,
): number {
  if (to === from || styleOf({ tokens, sentences }, from) === 'prose') return to;
  for (let k = from; k < to; k++) if (VERBS.has(wordAt(tokens, k)) && (k > from || !has(tokens, k, NAMED))) return k;
  return to;
}

/** Token after the nickname in quotes or brackets at `at` that more of the name follows (`Sipho ["Stix"] Dube`); 0 where none stands there. */
function nicknameEnd(tokens: Tokens, at: number): number {
  const opening = norm(tokens, at);
  if (opening === '' || !'"“«‘\'('.includes(opening)) return 0;
  for (let k = at + 1; k < at + 5 && continues(tokens, k); k++) {
    if (k > at + 1 && '"”»’\')'.includes(norm(tokens, k)) && (opening === '(') === (norm(tokens, k) === ')'))
      return continues(tokens, k + 1) && isNameWord(tokens, k + 1) ? k + 1 : 0;
    if (!isCapital(tokens, k) || (opening === '(' && !has(tokens, k, WordClass.GivenName | WordClass.Ambiguous)))
      return 0;
  }
  return 0;
}

/** `Vitamin C`, `Plan B`: a last bare initial ends no name, except behind a surname in list style (`Karimov A. B.`). */
function withoutTrailingInitial(tokens: Tokens, from: number, end: number): number {
  const last = end - 1;
  if (isRegnal(tokens, last) && has(tokens, from - 1, WordClass.TitleHead | WordClass.Rank | WordClass.Honorific))
    return end;
  return last > from && looks(tokens, last, Shape.Initial) && !looks(tokens, last, Shape.Pointed) ? last : end;
}

/** `King George [V]`, `Pope Leo [X]`: which of that name, in one letter. */
const isRegnal = (tokens: Tokens, i: number): boolean =>
  REGNAL.has(wordAt(tokens, i)) &&
  isCapital(tokens, i) &&
  continues(tokens, i) &&
  has(tokens, i - 1, WordClass.GivenName);

const REGNAL = wordSet('i v x');

function pastSuffix(tokens: Tokens, end: number): number {
  if (SUFFIXES.has(wordAt(tokens, end)) && isCapital(tokens, end) && continues(tokens, end)) return end + 1;
  if (norm(tokens, end) === ',' && ['jr', 'sr'].includes(norm(tokens, end + 1)) && isCapital(tokens, end + 1))
    return end + 2;
  return end;
}

/** `Mayor of Verbovka [Aziz Karimov]`, `Chief Minister Punjab [Ada Obi]`: what the post is a post of stands before the given name. */
export function behindGround(tokens: Tokens, from: number, to: number): number {
  const governed = GOVERNORS.has(wordAt(tokens, from - 1)) && continues(tokens, from) ? groundEnd(tokens, from) : from;
  if (governed > from && (governed <= to - 2 || (governed < to && isGiven(tokens, governed)))) return governed;
  const isOfPost = norm(tokens, from - 1) === 'of' && has(tokens, from - 2, WordClass.TitleHead);
  if (!isOfPost || isGiven(tokens, from)) return from;
  for (let k = from + 1; k < to - 1; k++) if (isGiven(tokens, k)) return k;
  return from;
}

const GOVERNORS = wordSet('commissioner governor minister secretary');

/** Token after the place that nobody is called by; `from` where none begins there. */
function groundEnd(tokens: Tokens, from: number): number {
  if (has(tokens, from, NAMED)) return from;
  return placePhraseAt(tokens, from)?.to ?? (has(tokens, from, WordClass.City) ? from + 1 : from);
}

export const isGiven = (tokens: Tokens, i: number): boolean =>
  has(tokens, i, WordClass.GivenName) && !has(tokens, i, WordClass.Ambiguous);
