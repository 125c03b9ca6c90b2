/** Forms of address around a name: `[Mrs.] Hill`, `[Datuk Seri] Azman`, `[W/ro] Hirut`, `[H.E. Dr. (Eng.)] Solomon`, `Namiq [müəllim]`. */
import { entries } from '../lexicon/entries.js';
import { RANK_LETTERS } from '../lexicon/honorifics.js';
import { ranksMarked } from '../lexicon/tables.js';
import { WordClass } from '../lexicon/word-class.js';
import type { Tokens, Word } from '../model/document.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { wordSet } from '../text/word-set.js';

/** As often a name themselves (`Ma Long`, `Nana Kakabadze`): an address only before a known given name (`Ma Khin`, `Nana Kwame`). */
const SELDOM = new Set(
  'bi bu lama lu ma mas naa nai nana nii pa paduka pak pan ratu sardar saya seri sultan tata tuan'.split(' '),
);
/** Go on where another form stands before them: `Tan [Sri]`, `Datuk [Seri]`, `El [Hadj]`, `Tuan [Haji]`. */
const SECOND = wordSet('amar hadj haj haji hajj paduka patinggi seri setia sri utama wira');
const BEFORE_SECOND = wordSet("datin dato dato' datuk el puan tan toh tuan");
/** `W/ro Hirut`, `W/rt Selam`: written with a stroke. */
const STROKED = wordSet(['o', 'ro', 'rit', 'rt']);
const BEHIND = wordSet(
  'abla abi aga agha ağa ağabey apa bacı baike bey bhai bəy dayı didi efendi eje emmi garu hanim hanım hoca ji khanim khanum muallim muallima müallim müəllim müəllimə opa ota saheb sahib ustad usta xanim xanım əmi',
);
const APOSTROPHES = new Set(["'", '’']);
const LETTERS = wordSet(entries(RANK_LETTERS));
const MOST_FORMS = 5;
const NAMES = WordClass.GivenName | WordClass.FamilyName | WordClass.NameParticle;

/** Token after the forms of address that begin at `i`; `i` where none does, or nothing follows them. */
export function addressEnd(tokens: Tokens, i: number): number {
  let end = i;
  for (let forms = 0; forms < MOST_FORMS; forms++) {
    const next = formEnd(tokens, end) || (end > i ? gradeEnd(tokens, end) : 0);
    if (next === 0 || !continues(tokens, next)) break;
    end = next;
  }
  return end;
}

/** `Dr.` or `(Eng.)` between a form and the name. */
function gradeEnd(tokens: Tokens, i: number): number {
  if (has(tokens, i, WordClass.NeverLast) && isCapital(tokens, i)) return i + 1;
  return norm(tokens, i) === '(' && has(tokens, i + 1, WordClass.NeverLast) && norm(tokens, i + 2) === ')' ? i + 3 : 0;
}

/** Token after the one form at `i`; 0 where none stands there. */
function formEnd(tokens: Tokens, i: number): number {
  if (!isCapital(tokens, i) || !continues(tokens, i + 1)) return 0;
  const word = norm(tokens, i);
  if (isExcellencyAt(tokens, i)) return i + 2;
  if (isPairAt(tokens, i)) return i + 2;
  if (word === 'w' && norm(tokens, i + 1) === '/' && STROKED.has(wordAt(tokens, i + 2))) return i + 3;
  // `SSP [Tarn Taran]` may be a town's.
  if (LETTERS.has(wordAt(tokens, i))) return looks(tokens, i, Shape.AllCaps) && isPlainGiven(tokens, i + 1) ? i + 1 : 0;
  // `[Sr.] Lucy`, a nun; not `John Hill Sr.`.
  if (word === 'sr') return isPlainGiven(tokens, i + 1) && !isBehindName(tokens, i) ? i + 1 : 0;
  if (!has(tokens, i, WordClass.Honorific) || isShortMaria(wordAt(tokens, i))) return 0;
  if (looks(tokens, i, Shape.Pointed)) return i + 1;
  // `Ma Huateng`, not `Ma Khin`.
  if (word === 'ma' && PINYIN.test(norm(tokens, i + 1))) return 0;
  if (SELDOM.has(word)) return isPlainGiven(tokens, i + 1) && !isBehindName(tokens, i) ? i + 1 : 0;
  if (word === 'sri') return isOwnName(tokens, i) ? 0 : i + 1;
  // `Dato' Mak Hon Kam`: the mark ends the word.
  if (APOSTROPHES.has(norm(tokens, i + 1)) && isCapital(tokens, i + 2)) return i + 2;
  return has(tokens, i, NAMES) ? 0 : i + 1;
}

/** Two syllables of Chinese in Latin letters, as a given name has. */
const PINYIN =
  /^(?:(?:[bpmfdtnlgkhjqxzcsrwy]|[zcs]h)?(?:i(?:ang?|ao|ong|[aeun]|ng)?|u(?:ang?|ai|[aeion])?|a(?:ng?|[io])?|e(?:ng?|[ir])?|o(?:ng|u)?)){2}$/;

/** `Ma. Lourdes Katigbak`: a given name, where `Ma Khin` is addressed so. */
export const isShortMaria = ({ norm: word, shape }: Word): boolean => word === 'ma' && (shape & Shape.Pointed) !== 0;

/** `[Tan Sri] Azman`, `[Datuk Wira] Hakim`: neither word is a name there. */
export const isAddressPair = (tokens: Tokens, i: number): boolean => isPairAt(tokens, i) || isPairAt(tokens, i - 1);

const isPairAt = (tokens: Tokens, i: number): boolean =>
  BEFORE_SECOND.has(wordAt(tokens, i)) &&
  SECOND.has(wordAt(tokens, i + 1)) &&
  isCapital(tokens, i + 1) &&
  isCapital(tokens, i + 2) &&
  continues(tokens, i + 1) &&
  continues(tokens, i + 2);

const isInitial = (tokens: Tokens, i: number, letter: string): boolean =>
  norm(tokens, i).replace('.', '') === letter && looks(tokens, i, Shape.Pointed);

/** `[H. E.] Amina Diallo`: His or Her Excellency in two initials before a given name. */
export const isExcellencyAt = (tokens: Tokens, i: number): boolean =>
  isInitial(tokens, i, 'h') &&
  ((isInitial(tokens, i + 1, 'e') && isPlainGiven(tokens, i + 2)) ||
    // `H.E Ann Hill`: a slip that no name has.
    (tokens.word[i + 1]?.text === 'E' && tokens.gap[i + 1] === 0 && isCapital(tokens, i + 2)));

const isPlainGiven = (tokens: Tokens, i: number): boolean =>
  has(tokens, i, WordClass.GivenName) && isCapital(tokens, i) && !looks(tokens, i, Shape.Hyphen);

const isBehindName = (tokens: Tokens, i: number): boolean =>
  continues(tokens, i) &&
  isCapital(tokens, i - 1) &&
  (!has(tokens, i - 1, WordClass.Honorific) || norm(tokens, i) === norm(tokens, i - 1));

/** `Sri Wahyuni` and `Sri Mulyani Indrawati` are Javanese names, `Sri K. Rao` and `Sri Ramesh Chandra` are addressed so. */
function isOwnName(tokens: Tokens, i: number): boolean {
  if (!isCapital(tokens, i + 1) || looks(tokens, i + 1, Shape.Initial)) return false;
  const goesOn = continues(tokens, i + 2) && isCapital(tokens, i + 2);
  return !goesOn || !has(tokens, i + 1, WordClass.GivenName);
}

/** Ranks of church, court, army and crown that are also given names, and what is said fondly. */
const RANKS = new Set([...ranksMarked('name'), 'little', 'old', 'poor', 'young']);

/** Of these nobody is called so before one name alone: `[Judge] Odera`. */
const ALWAYS = ranksMarked('alone');

/** `[Colonel] Modibo Keïta`, `[King] Felipe`, not `[Prince] Boateng`: before a given name, alone only where it is no family name too. */
export function isRank(tokens: Tokens, i: number): boolean {
  if (norm(tokens, i) === 'crown' && /^princ(?:e|ess)$/.test(norm(tokens, i + 1))) return isCapital(tokens, i + 2);
  const isBehind = isBehindName(tokens, i) && norm(tokens, i - 1) !== 'crown';
  if (!RANKS.has(norm(tokens, i)) || !continues(tokens, i + 1) || isBehind) return false;
  if (ALWAYS.has(norm(tokens, i)) && isCapital(tokens, i + 1) && !looks(tokens, i + 1, Shape.AllCaps)) return true;
  // `Captain [de] Wet`
  if (ALWAYS.has(norm(tokens, i)) && has(tokens, i + 1, WordClass.NameParticle)) return true;
  if (!isPlainGiven(tokens, i + 1)) return false;
  const goesOn = continues(tokens, i + 2) && isCapital(tokens, i + 2) && !looks(tokens, i + 2, Shape.AllCaps);
  return goesOn || isNumeral(tokens, i + 2) || !has(tokens, i + 1, WordClass.FamilyName);
}

/** `King George [VI]`. */
const isNumeral = (tokens: Tokens, i: number): boolean =>
  continues(tokens, i) && looks(tokens, i, Shape.AllCaps | Shape.Initial) && /^[ivx]+$/.test(norm(tokens, i));

/** A word that may be a form of address, or a name: whether it is a part of a name at `i`. */
export function mayBeName(tokens: Tokens, i: number): boolean {
  const word = norm(tokens, i);
  const isBoth = SELDOM.has(word) || word === 'sri' || has(tokens, i, NAMES | WordClass.Ambiguous);
  return isBoth && formEnd(tokens, i) === 0;
}

/** `Namiq [müəllim]`, `Hacer [Hanım]`: a form of address that stands behind the name. */
export function isAddressBehind(tokens: Tokens, i: number): boolean {
  return BEHIND.has(wordAt(tokens, i)) && continues(tokens, i);
}
