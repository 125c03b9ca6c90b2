/** Legal forms of companies as they are written: `Ltd`, `(Pty) Ltd`, `GmbH & Co. KG`, `A/S`, `Sp. z o.o.`, `a. s.`, `S.A.P.I. de C.V.`. */
import { LEGAL_FORMS } from '../lexicon/company-forms.js';
import { entries } from '../lexicon/entries.js';
import { WordClass } from '../lexicon/word-class.js';
import type { Tokens } from '../model/document.js';
import { continues, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { isForeignHead } from '../text/tongues.js';
import { wordSet } from '../text/word-set.js';
import { wordTest } from '../text/word-test.js';

export type Range = readonly [from: number, to: number];

/** Forms that are written in letters with points between them. */
const LETTERED = new Set(entries(LEGAL_FORMS).filter((form) => form[1] === '.'));
const MAX_LETTERS = 4;

/** What a form can begin with, the `A` of `A/S` and the bracket of `(Pty)` among it. */
export const canBeginForm = wordTest(
  ({ norm, classes, shape }) =>
    (classes & WordClass.LegalForm) !== 0 ||
    (shape & Shape.Initial) !== 0 ||
    norm === '(' ||
    norm === 'sp' ||
    SMALL_LETTERS.has(norm),
);

/** What forms in small letters begin with where blanks stand between their letters: `a. s.`, `s. r. o.`. */
const SMALL_LETTERS = new Set(['a', 'd', 'j', 'k', 's', 'v']);

/** The tokens of the form that begins at `i`; null where none does. */
export function formAt(tokens: Tokens, i: number): Range | null {
  if (norm(tokens, i) === 'sp' && norm(tokens, i + 1) === 'z') return polishForm(tokens, i);
  if (norm(tokens, i + 1) === '/' && tokens.gap[i + 1] === 0 && tokens.gap[i + 2] === 0)
    return looks(tokens, i, Shape.Initial) && ['s', 'a'].includes(norm(tokens, i + 2)) ? [i, i + 3] : null;
  const mexican = pastVariable(tokens, i);
  if (mexican > i) return [i, mexican];
  const spaced = pastLetters(tokens, i);
  if (spaced > i) return [i, spaced];
  const isBracketed = norm(tokens, i) === '(' && norm(tokens, i + 2) === ')';
  if (!isForm(tokens, isBracketed ? i + 1 : i)) return null;
  return [i, pastForms(tokens, isBracketed ? i + 3 : i + 1)];
}

/** `(Pty) [Ltd]`, `GmbH [& Co. KG]`. */
function pastForms(tokens: Tokens, at: number): number {
  for (let end = at; ; ) {
    if (continues(tokens, end) && isForm(tokens, end)) end++;
    else if (norm(tokens, end) === '&' && norm(tokens, end + 1) === 'co' && continues(tokens, end)) end += 2;
    else return end;
  }
}

/** `Sp. z o.o.`, `Sp. z o. o.`. */
function polishForm(tokens: Tokens, i: number): Range | null {
  if (norm(tokens, i + 2) === 'o.o') return [i, i + 3];
  const isSpaced = norm(tokens, i + 2) === 'o' && norm(tokens, i + 3) === '.' && norm(tokens, i + 4) === 'o';
  return isSpaced ? [i, norm(tokens, i + 5) === '.' ? i + 6 : i + 5] : null;
}

/** Past `S.A. de C.V.`, `S. de R.L. de C.V.`, `SAPI de CV`; `i` where none stands there. */
function pastVariable(tokens: Tokens, i: number): number {
  if (!STOCK.test(tokens.word[i]!.text)) return i;
  let end = i + 1;
  while (norm(tokens, end) === 'de' && CAPITAL.test(wordAt(tokens, end + 1).text) && continues(tokens, end + 1))
    end += 2;
  return end > i + 1 ? end : i;
}

const STOCK = /^S(?:\.|(?:\.?[A-Z]){1,4}\.?)$/;
const CAPITAL = /^(?:C\.?V|R\.?L)\.?$/;

/** Past `a. s.`, `d. o. o.`, `S. L. U.`: letters, each with its point, that are a form together; `i` where they are none. */
function pastLetters(tokens: Tokens, i: number): number {
  if (tokens.word[i]!.text.length > 2 || !isCapitalOrForeign(tokens, i - 1)) return i;
  let letters = '';
  let past = i;
  for (let k = i, n = 0; n < MAX_LETTERS && norm(tokens, k).length === 1; n++) {
    const isPointed = looks(tokens, k, Shape.Pointed);
    if (!isPointed && (norm(tokens, k + 1) !== '.' || tokens.gap[k + 1] !== 0)) break;
    letters += n === 0 ? norm(tokens, k) : `.${norm(tokens, k)}`;
    k += isPointed ? 1 : 2;
    if (n > 0 && LETTERED.has(letters)) past = k;
  }
  return past;
}

const isCapitalOrForeign = (tokens: Tokens, k: number): boolean =>
  isCapital(tokens, k) ||
  (looks(tokens, k, Shape.LowerCase) && (tokens.word[k]!.classes === 0 || isForeignHead(tokens.word[k]!)));

/** Forms that are words too count only as spelt in company names: `Co.`, `AS`, `SA`, and in small letters `hf.`, `d.o.o.`. */
function isForm(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i];
  if (word === undefined || !(word.classes & WordClass.LegalForm)) return false;
  // `eG`, `gGmbH`.
  const isMixed = word.text !== word.norm && !(word.shape & Shape.Pointed);
  if (!(word.shape & Shape.Capital)) return (isMixed || SMALL_FORMS.has(word)) && isCapitalOrForeign(tokens, i - 1);
  return word.norm.length > 3 || (word.shape & (Shape.AllCaps | Shape.Pointed)) !== 0 || USUALLY_SMALL.has(word);
}

/** The form at `i` is written in small letters. */
export const isSmallForm = (tokens: Tokens, i: number): boolean => !isCapital(tokens, i) || norm(tokens, i) === 'sp';

const SMALL_FORMS = wordSet('a.d a.s d.d d.n.o d.o.o e.v ehf hf j.d.o.o k.d k.s ltd ohf plc s.r.o v.o.s');
const USUALLY_SMALL = wordSet(
  'abp bhd cia co ead hf inc kft lda llc ltd mbh nyrt oyj plc pte pty pvt sdn slu spa srl tbk vof všį zrt',
);
