/** Names whose head is no English word: `[Confédération générale du travail]`, `[Cumann na nGael]`, `[Union Nationale des Travailleurs]`. */
import { WordClass } from '../lexicon/word-class.js';
import type { Tokens, Word } from '../model/document.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { foreignType, tonguesOfHead } from '../text/tongues.js';
import { wordSet } from '../text/word-set.js';
import {
  ENGLISH_LINKS,
  isAccented,
  isArticled,
  isForeignLink,
  isForeignSmall,
  isLinkIn,
  isNotEnglish,
  isPlainlyForeign,
  mayBeForeign,
} from './foreign-words.js';

const MAX_WORDS = 12;
const MAX_BEFORE_LINK = 3;

const ANDS = wordSet('a dan e et i ir ja och og un und y və și');

/** Past the capitals and small words from `at`, behind the head that stands first. */
export function pastForeign(tokens: Tokens, at: number, head: Word): number {
  const tongues = tonguesOfHead(head);
  const isCalledAfter = tongues === 0 || foreignType(head) === null;
  let end = at;
  for (let k = at; k < at + MAX_WORDS && continues(tokens, k); k++) {
    if (opensHolder(tokens, k) || (k > at && !isCalledAfter && isPersonAt(tokens, k))) break;
    if (isWordIn(tokens, k, tongues) || (k === at && isOnlyWord(tokens, k, tongues))) end = k + 1;
    else if (tongues !== 0 && NUMBER_SIGNS.has(norm(tokens, k)) && looks(tokens, k + 1, Shape.Number)) end = ++k + 1;
    else if (!isLinkIn(tokens, k, tongues) && !isInside(tokens, k) && !isListed(tokens, k)) break;
  }
  return end;
}

const isWordIn = (tokens: Tokens, k: number, tongues: number): boolean =>
  isCapital(tokens, k) ? !has(tokens, k, WordClass.Starter) : isForeignSmall(tokens, k, tongues);

/** `Únia [miest] Kelmska`: between the head and a capital. */
const isOnlyWord = (tokens: Tokens, k: number, tongues: number): boolean =>
  tongues !== 0 && mayBeForeign(tokens, k) && continues(tokens, k + 1) && isCapital(tokens, k + 1);

/** `Szkoła Podstawowa [nr] 4`. */
const NUMBER_SIGNS = new Set(['br', 'nr', 'č', 'št']);

/** `Grupo Altamar [chairman Luis] Paz`: a post and who holds it. */
const opensHolder = (tokens: Tokens, k: number): boolean =>
  has(tokens, k, WordClass.TitleHead) &&
  isCapital(tokens, k) &&
  continues(tokens, k + 1) &&
  isCapital(tokens, k + 1) &&
  has(tokens, k + 1, WordClass.GivenName);

/** `Sindikat Niš-Transa [Dragan Kelmić]`: two capitals that end the run, behind one; schools and hospitals are called after persons. */
const isPersonAt = (tokens: Tokens, k: number): boolean =>
  has(tokens, k, WordClass.GivenName) &&
  isCapital(tokens, k) &&
  !has(tokens, k, WordClass.Ambiguous | WordClass.City | WordClass.Country) &&
  isCapital(tokens, k - 1) &&
  isCapital(tokens, k + 1) &&
  continues(tokens, k + 1) &&
  !(continues(tokens, k + 2) && (isCapital(tokens, k + 2) || isForeignLink(tokens, k + 2)));

/** `Union [Nationale des] …`, `Tribunal [Superior do] …`: behind an English head the name goes on in another language. */
export function goesOnForeign(tokens: Tokens, at: number): boolean {
  // `Tribunal [administratif du] travail`.
  if (continues(tokens, at) && isNotEnglish(tokens, at) && isForeignLink(tokens, at + 1)) return true;
  // `Union [des] planteurs`, `Office [national du] café`.
  if (
    isGenitive(tokens, at) ||
    (looks(tokens, at, Shape.LowerCase) && continues(tokens, at) && isGenitive(tokens, at + 1))
  )
    return true;
  let k = at;
  while (k < at + MAX_BEFORE_LINK && continues(tokens, k) && isCapital(tokens, k)) k++;
  return k > at && continues(tokens, k) && isForeignLink(tokens, k) && continues(tokens, k + 1);
}

/** `Zväz [slovenských] včelárov`: words in small letters that no English name has, so that only their build shows a name. */
export function holdsForeign(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (
      looks(tokens, k, Shape.LowerCase) &&
      (SELDOM.has(wordAt(tokens, k)) || !(isForeignLink(tokens, k) || has(tokens, k, WordClass.Connector)))
    )
      return true;
  return false;
}

/** Links that English text has nowhere else. */
const SELDOM = wordSet('dla pentru voor zum zur');

/** `of` in the languages that put the head first, with a word of the name behind it. */
const isGenitive = (tokens: Tokens, k: number): boolean =>
  GENITIVES.has(wordAt(tokens, k)) &&
  looks(tokens, k, Shape.LowerCase) &&
  continues(tokens, k) &&
  continues(tokens, k + 1) &&
  (isForeignLink(tokens, k + 1) ||
    isArticled(wordAt(tokens, k + 1)) ||
    isCapital(tokens, k + 1) ||
    (wordAt(tokens, k + 1).classes === 0 && !LATIN.has(wordAt(tokens, k + 1))));

/** `de [facto]`. */
const LATIN = wordSet('facto jure luxe rigueur');

const GENITIVES = wordSet('de degli dei del dell della delle des do dos du');

/** `Metro [de Kelm]`, `Dom [kulture Kelm]`: a small word of the language stands right behind. */
export const opensForeign = (tokens: Tokens, at: number, tongues: number): boolean =>
  continues(tokens, at) &&
  !isCapital(tokens, at) &&
  (isLinkIn(tokens, at, tongues)
    ? !ENGLISH_LINKS.has(wordAt(tokens, at)) && continues(tokens, at + 1) && isNamedBehind(tokens, at + 1, tongues)
    : isPlainlyForeign(tokens, at, tongues) || (isNotEnglish(tokens, at) && isCapital(tokens, at + 1)));

/** `Opera [Națională] din Kelm`: a capital with a letter that English has not, in no list. */
export const opensAccented = (tokens: Tokens, at: number): boolean =>
  continues(tokens, at) && isCapital(tokens, at) && isAccented(tokens, at) && tokens.word[at]!.classes === 0;

const isNamedBehind = (tokens: Tokens, at: number, tongues: number): boolean =>
  isCapital(tokens, at) ||
  isLinkIn(tokens, at, tongues) ||
  isPlainlyForeign(tokens, at, tongues) ||
  isNotEnglish(tokens, at);

/** `Sanitari [in] Lotta`, but not where the body is. */
const isInside = (tokens: Tokens, k: number): boolean => norm(tokens, k) === 'in' && CAUSES.has(norm(tokens, k + 1));

const CAUSES = new Set(['azione', 'cammino', 'comune', 'lotta', 'marcia', 'movimento', 'piazza', 'rete']);

/** The comma of `Ministerio de Trabajo[,] Empleo y Seguridad Social`. */
function isListed(tokens: Tokens, comma: number): boolean {
  if (norm(tokens, comma) !== ',' || !isCapital(tokens, comma + 1)) return false;
  for (let k = comma + 2; k < comma + 6 && continues(tokens, k); k++) {
    if (ANDS.has(wordAt(tokens, k)) && looks(tokens, k, Shape.LowerCase)) return true;
    if (!isCapital(tokens, k)) return false;
  }
  return false;
}
