/** Single words in small letters inside names of other languages: what links them, what is no English word. */
import { WordClass } from '../lexicon/word-class.js';
import type { Tokens } from '../model/document.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { endsAsIn, isForeignHead, tonguesOfLink, tonguesWith } from '../text/tongues.js';
import { wordSet } from '../text/word-set.js';
import { wordTest } from '../text/word-test.js';

const LINKS = new Set(
  'af al ale av da das de degli dei del della delle der des di din dla do dos du e en et för für i la las les los mga na ng o och og para pentru pour sa til till und voor y zum zur'.split(
    ' ',
  ),
);
/** Links that are English words too: what follows them must look foreign in itself. */
export const ENGLISH_LINKS = wordSet('a an as at for from in is no on so');

/** A small word that links the parts of foreign names. */
export const isForeignLink = (tokens: Tokens, k: number): boolean =>
  LINKS.has(norm(tokens, k)) && looks(tokens, k, Shape.LowerCase);

/** `Asociația Sindicală [a] Minerilor`. */
const isRomanianGenitive = (tokens: Tokens, k: number, tongues: number): boolean =>
  norm(tokens, k) === 'a' &&
  isCapital(tokens, k + 1) &&
  isAccented(tokens, k - 1) &&
  (tonguesWith('lui') & tongues) !== 0;

/** The same, or one of the languages whose bits are `tongues`. */
export const isLinkIn = (tokens: Tokens, k: number, tongues: number): boolean =>
  isForeignLink(tokens, k) ||
  ((tonguesOfLink(wordAt(tokens, k)) & tongues) !== 0 &&
    !isCapital(tokens, k) &&
    (!ENGLISH_LINKS.has(wordAt(tokens, k)) ||
      isPlainlyForeign(tokens, k + 1, tongues) ||
      isRomanianGenitive(tokens, k, tongues) ||
      (isPlainlyForeign(tokens, k - 1, tongues) && isNotEnglish(tokens, k + 1))));

/** `Confédération [générale] du [travail]`, `Syndicat [autonome] des [enseignants]`, `Savez [samostalnih sindikata] Srbije`. */
export function isForeignSmall(tokens: Tokens, k: number, tongues: number): boolean {
  if (isCapital(tokens, k) || !looks(tokens, k, Shape.Letters)) return false;
  const { norm: word } = tokens.word[k]!;
  if (LINKS.has(word) || (tonguesOfLink(tokens.word[k]!) & tongues) !== 0) return false;
  if (isArticled(tokens.word[k]!) || (tongues !== 0 && goesOnIn(tokens, k, tongues))) return true;
  if (has(tokens, k, WordClass.Connector | WordClass.SpeechVerb)) return false;
  const isBehindLink = isForeignLink(tokens, k - 1) || isLinkIn(tokens, k - 1, tongues);
  return (
    isAccented(tokens, k) ||
    FOREIGN_ADJECTIVE.test(word) ||
    (isBehindLink && !ALSO_ENGLISH.has(wordAt(tokens, k - 1))) ||
    ((tongues === 0 ? isNotEnglish(tokens, k) : mayBeForeign(tokens, k)) &&
      isLinkIn(tokens, k + 1, tongues) &&
      !ALSO_ENGLISH.has(wordAt(tokens, k + 1)) &&
      !ENGLISH_LINKS.has(wordAt(tokens, k + 1))) ||
    isBeforeCapital(tokens, k)
  );
}

/** `Zväz [slovenských] včelárov`, `Svaz chovatelů [koz]`, `Udruga [poslodavaca] građevine`: plainly foreign, or unknown beside what is. */
function goesOnIn(tokens: Tokens, k: number, tongues: number): boolean {
  if (isPlainlyForeign(tokens, k, tongues)) return true;
  const { classes, norm: word } = tokens.word[k]!;
  if (classes !== 0 || word.length < 3 || ENGLISH.test(word) || USUAL.has(tokens.word[k]!)) return false;
  const isBehind =
    isAccented(tokens, k - 1) || isArticled(tokens.word[k - 1]!) || endsAsIn(tokens.word[k - 1]!, tongues);
  return (
    (isBehind && (!isCapital(tokens, k - 1) || VOWEL.test(word))) ||
    (continues(tokens, k + 1) && isPlainlyForeign(tokens, k + 1, tongues))
  );
}

const VOWEL = /(?:[aeiou]|.{5}y)$/;

/** Short common words of English that follow names and are in no other list. */
const USUAL = wordSet(
  'accuse again ago agree aim also although amid announce apart appeal approve are ask back beat became become began blame boast both bought broke brought built came campus can chose claim clash compete complain condemn cooperate could cut debate declare decline demand deny did disagree donate drew due elect else even expect face fear feed fell felt finance flew forgot fought found fund get give go got grew had hail halt has have head held help here hire hit host improve insist invite is issue join just keep kept knew lead led left let like live lost made make march may meet merge met might more most move much must need never next now object once one only oppose organise organize owe own page part pay plan play praise prepare produce propose protest provide pursue raise rally ran rang receive refuse reject remain rent require resign resume rose run sack sat saw say see seek sell sent serve set share shook should shut sign since site soon sought speak split staff stage start stay stood strike struck sue sued support take talk taught team tell than that then there thus till together told too took tour train two under unite unless urge use vote wait walk want warn was web welcome well went were when where which while who whose why will win wish won work would write wrote yet',
);

export const isAccented = (tokens: Tokens, k: number): boolean => tokens.word[k]!.folded !== tokens.word[k]!.norm;

/** `Caisse [d'allocations] familiales`, `Ittihad [al-Ummal]`. */
export const isArticled = wordTest(({ text }) =>
  /^(?:(?:all|d|dall|dell|l|nell|sull)['’]\p{L}|(?:a[dlnrstz]|ash|el)-\p{Lu})/u.test(text),
);

const FOREIGN_ADJECTIVE = /(?:[iu]ale?s?|onale?s?|aux|iques?|aises?|istes?|iennes?|aires|oises?|rale)$/;
const ALSO_ENGLISH = wordSet(['do', 'en', 'for', 'per', 'van']);
const ENGLISH = /(?:ed|ing|ly|s|er|ion|ment)$/;

/** `Syndicat [mixte] du bassin`, `Únia [miest] Kelmska`: in no list, and without an ending that English words have. */
export const mayBeForeign = (tokens: Tokens, k: number): boolean =>
  looks(tokens, k, Shape.LowerCase) &&
  tokens.word[k]!.classes === 0 &&
  tokens.word[k]!.norm.length >= SHORTEST &&
  !ENGLISH.test(norm(tokens, k));

/** In no list, long, and without an ending that English words have. */
export const isNotEnglish = (tokens: Tokens, k: number): boolean =>
  looks(tokens, k, Shape.LowerCase) &&
  tokens.word[k]!.classes === 0 &&
  tokens.word[k]!.norm.length > 5 &&
  !ENGLISH.test(norm(tokens, k));

const COMMON = WordClass.Connector | WordClass.SpeechVerb | WordClass.Starter | WordClass.TransferVerb;
const SHORTEST = 5;

/** With a letter that English has not, the end of a common word of these languages, or itself a head there. */
export const isPlainlyForeign = (tokens: Tokens, k: number, tongues: number): boolean =>
  looks(tokens, k, Shape.LowerCase) &&
  !has(tokens, k, COMMON) &&
  (isAccented(tokens, k) ||
    isForeignHead(tokens.word[k]!) ||
    (tokens.word[k]!.classes === 0 && tokens.word[k]!.norm.length >= SHORTEST && endsAsIn(tokens.word[k]!, tongues)));

/** Nothing but such words up to a capital. */
function isBeforeCapital(tokens: Tokens, k: number): boolean {
  for (let n = k; n < k + 3 && continues(tokens, n); n++) {
    if (!isNotEnglish(tokens, n)) return false;
    if (isCapital(tokens, n + 1) && continues(tokens, n + 1)) return true;
  }
  return false;
}
