/** What may close a body's name: a name in quotes, a namesake, a legal form, a number. */
import { WordClass } from '../lexicon/word-class.js';
import type { Tokens } from '../model/document.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { wordSet } from '../text/word-set.js';

const OPENING = wordSet(['“', '«', '„', '"']);
const CLOSING = wordSet(['”', '»', '“', '"']);

/** Words in quotes; more than three only where they hold a head noun. */
const MAX_QUOTED = 9;

/** `Union of Workers [“Kazmetallprof”]`: a proper name in quotes right behind, with its legal form. */
export function pastQuoted(tokens: Tokens, at: number): number {
  if (!OPENING.has(wordAt(tokens, at)) || !continues(tokens, at) || !isCapital(tokens, at + 1)) return at;
  // A badge and no name: `“For Merit”`.
  if (has(tokens, at + 1, WordClass.Connector | WordClass.Starter)) return at;
  let holdsHead = false;
  for (let k = at + 2; k <= at + MAX_QUOTED && continues(tokens, k); k++) {
    if (CLOSING.has(wordAt(tokens, k))) return k <= at + 4 || holdsHead ? pastLegalForm(tokens, k + 1) : at;
    const isLink = (k > at + 2 && has(tokens, k, WordClass.Connector)) || looks(tokens, k, Shape.Number);
    if (!isCapital(tokens, k) && !isLink && !isForeignWord(tokens, k)) return at;
    if (has(tokens, k, WordClass.OrganisationHead)) holdsHead = true;
  }
  return at;
}

/** `“Zlatna [zora]”`: in small letters and of no list, so it is nobody's speech. */
const isForeignWord = (tokens: Tokens, k: number): boolean =>
  looks(tokens, k, Shape.LowerCase) && tokens.word[k]!.classes === 0 && !ENGLISH.test(norm(tokens, k));

const ENGLISH = /(?:ed|er|ing|ion|ly|ment|s)$/;

/** `School No. 39 [named after Anar Safarli]`. */
export function pastNamesake(tokens: Tokens, at: number): number {
  if (norm(tokens, at) !== 'named' || norm(tokens, at + 1) !== 'after' || !continues(tokens, at + 1)) return at;
  let end = at + 2;
  while (end < at + 6 && continues(tokens, end) && isCapital(tokens, end)) end++;
  return end > at + 2 ? end : at;
}

export function pastLegalForm(tokens: Tokens, at: number): number {
  if (continues(tokens, at) && has(tokens, at, WordClass.LegalForm) && isCapital(tokens, at)) return at + 1;
  if (norm(tokens, at) !== ',' || !has(tokens, at + 1, WordClass.LegalForm) || !isCapital(tokens, at + 1)) return at;
  // `the Federation, JSC “Temirmet”`: the form belongs to the next name.
  return OPENING.has(wordAt(tokens, at + 2)) || (continues(tokens, at + 2) && isCapital(tokens, at + 2)) ? at : at + 2;
}

const NUMBERED = wordSet(
  'battalion brigade chapter clinic colony colliery company council depot dispensary fund gymnasium home hospital kindergarten local lodge lyceum mine orphanage plant polyclinic post precinct regiment school shipyard squadron station yard',
);

/** `School No. 5`, `Local 7-1186`. */
export function pastNumber(tokens: Tokens, at: number): number {
  const isNumbered = norm(tokens, at) === 'no' || norm(tokens, at) === '№';
  if (norm(tokens, at - 1) === 'court' && continues(tokens, at) && isChamber(tokens, at)) return at + 1;
  let end = isNumbered ? at + 1 : at;
  if (!isNumbered && (!NUMBERED.has(wordAt(tokens, at - 1)) || isGiven(tokens, at))) return at;
  if (!looks(tokens, end, Shape.Number) || !continues(tokens, end)) return at;
  end++;
  while (norm(tokens, end) === '-' && tokens.gap[end] === 0 && looks(tokens, end + 1, Shape.Digits)) end += 2;
  return end;
}

/** `Circuit Court [II]`, `High Court [2]`: not `the High Court 2 weeks ago`. */
function isChamber(tokens: Tokens, at: number): boolean {
  const { text } = tokens.word[at]!;
  const goesOn = continues(tokens, at + 1) && looks(tokens, at + 1, Shape.LowerCase);
  return ROMAN.test(text) || (FIGURE.test(text) && !(goesOn && !FUNCTION.has(wordAt(tokens, at + 1))));
}

const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|X)$/;
const FIGURE = /^[1-9]\d?$/;

/** `Gave the Osh City Hospital [20] beds`: the number counts what is given. */
function isGiven(tokens: Tokens, at: number): boolean {
  const isCounting =
    looks(tokens, at + 1, Shape.LowerCase) && continues(tokens, at + 1) && !FUNCTION.has(wordAt(tokens, at + 1));
  if (!isCounting) return false;
  for (let k = at - 2; k >= 0 && at - k <= GIVING_REACH && continues(tokens, k + 1); k--)
    if (has(tokens, k, WordClass.TransferVerb | WordClass.PaymentVerb)) return true;
  return false;
}

/** Words that no count stands before. */
const FUNCTION = wordSet(
  'a also an and as at but by for from had has have in is of on or that the to was were which who will with',
);
/** How far before the name its verb can stand. */
const GIVING_REACH = 9;
