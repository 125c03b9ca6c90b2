/** Names whose head is no English word: `[Confédération générale du travail]`, `[Cumann na nGael]`, `[Union Nationale des Travailleurs]`. */
import { WordClass } from '../lexicon/word-class.js';
import type { Tokens } from '../model/document.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { wordSet } from '../text/word-set.js';

const MAX_WORDS = 12;
const MAX_BEFORE_LINK = 3;

const LINKS = new Set(
  'af al ale av da das de del della delle der des di din do dos du e en et för für i la las les los mga na ng o och og para pour sa til till und y'.split(
    ' ',
  ),
);
const ANDS = wordSet('e et i och og und y');

/** A small word that links the parts of foreign names. */
export const isForeignLink = (tokens: Tokens, k: number): boolean =>
  LINKS.has(norm(tokens, k)) && looks(tokens, k, Shape.LowerCase);

/** Past the capitals and small words behind a head that stands first. */
export function pastForeign(tokens: Tokens, at: number): number {
  let end = at;
  for (let k = at; k < at + MAX_WORDS && continues(tokens, k); k++) {
    if (isCapital(tokens, k) && !has(tokens, k, WordClass.Starter)) end = k + 1;
    else if (isForeignSmall(tokens, k)) end = k + 1;
    else if (!isForeignLink(tokens, k) && !isInside(tokens, k) && !isListed(tokens, k)) break;
  }
  return end;
}

/** `Union [Nationale des] …`, `Tribunal [Superior do] …`: behind an English head the name goes on in another language. */
export function goesOnForeign(tokens: Tokens, at: number): boolean {
  // `Tribunal [administratif du] travail`.
  if (continues(tokens, at) && isNotEnglish(tokens, at) && isForeignLink(tokens, at + 1)) return true;
  let k = at;
  while (k < at + MAX_BEFORE_LINK && continues(tokens, k) && isCapital(tokens, k)) k++;
  return k > at && continues(tokens, k) && isForeignLink(tokens, k) && continues(tokens, k + 1);
}

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

/** `Confédération [générale] du [travail]`, `Syndicat [autonome] des [enseignants]`, `Savez [samostalnih sindikata] Srbije`. */
function isForeignSmall(tokens: Tokens, k: number): boolean {
  if (isCapital(tokens, k) || !looks(tokens, k, Shape.Letters)) return false;
  if (has(tokens, k, WordClass.Connector | WordClass.SpeechVerb)) return false;
  const { norm: word, folded } = tokens.word[k]!;
  if (LINKS.has(word)) return false;
  return (
    folded !== word ||
    FOREIGN_ADJECTIVE.test(word) ||
    (isForeignLink(tokens, k - 1) && !ALSO_ENGLISH.has(wordAt(tokens, k - 1))) ||
    (isNotEnglish(tokens, k) && isForeignLink(tokens, k + 1) && !ALSO_ENGLISH.has(wordAt(tokens, k + 1))) ||
    isBeforeCapital(tokens, k)
  );
}

const FOREIGN_ADJECTIVE = /(?:[iu]ale?s?|onale?s?|aux|iques?|aises?|istes?|iennes?|aires|oises?|rale)$/;
const ALSO_ENGLISH = wordSet(['do', 'en']);
const ENGLISH = /(?:ed|ing|ly|s|er|ion|ment)$/;

/** In no list, long, and without an ending that English words have. */
const isNotEnglish = (tokens: Tokens, k: number): boolean =>
  looks(tokens, k, Shape.LowerCase) &&
  tokens.word[k]!.classes === 0 &&
  tokens.word[k]!.norm.length > 5 &&
  !ENGLISH.test(norm(tokens, k));

/** Nothing but such words up to a capital. */
function isBeforeCapital(tokens: Tokens, k: number): boolean {
  for (let n = k; n < k + 3 && continues(tokens, n); n++) {
    if (!isNotEnglish(tokens, n)) return false;
    if (isCapital(tokens, n + 1) && continues(tokens, n + 1)) return true;
  }
  return false;
}
