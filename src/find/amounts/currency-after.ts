/** The currency right after a figure: 500 [Swiss francs], 20[€], 5 [manats], 500[TL], 5 [m manats]. */
import type { Word } from '../../model/document.js';
import { fold } from '../../text/characters.js';
import { Shape } from '../../text/shape.js';
import { wordSet } from '../../text/word-set.js';
import { wordTest } from '../../text/word-test.js';
import { type Currency, codeAt, isAtHome, looksLarge, spanFrom } from './currency.js';
import {
  beginsName,
  isCode,
  isFormer,
  isWeakSign,
  isWordlike,
  keyOfName,
  type Meaning,
  meaningsOfName,
  meaningsOfSign,
} from './currency-table.js';
import type { Figure } from './figure.js';
import { type PlaceContext, placeAt } from './place-context.js';
import { isBreak, isGlued, type Source, wordAt } from './source.js';
import { shortMagnitudeOf } from './words.js';

const LONGEST_NAME = 3;
const OF = wordSet('de di');

/** The currency right after the figure. */
export function currencyAfter(source: Source, figure: Figure, context: PlaceContext): Currency | null {
  if (figure.suffix !== '' || figure.tail !== '') return partedSign(source, figure) ?? gluedAfter(figure, context);
  // `3 millones de euros`, `2 milioni di euro`
  const at = figure.to + (figure.power > 0 && OF.has(wordAt(source, figure.to)) ? 1 : 0);
  if (isBreak(source, at)) return null;
  const direct = wordsAfter(source, at, figure, context);
  if (direct) return direct;
  const power = isShortMagnitude(wordAt(source, at)) ? powerOf(wordAt(source, at)) : null;
  if (power === null || figure.power > 0 || isBreak(source, at + 1)) return null;
  const after = wordsAfter(source, at + 1, figure, context);
  return after && { ...after, power };
}

const powerOf = ({ norm }: Word): number | null => shortMagnitudeOf(norm.replace(/\.$/, ''));
const isShortMagnitude = wordTest((word) => powerOf(word) !== null);

/** The longest of what stands there: `CFA` alone is a sign, `CFA francs` a name. */
function wordsAfter(source: Source, at: number, figure: Figure, context: PlaceContext): Currency | null {
  const short = signAfter(source, at, figure, context) ?? codeAfter(source, at, figure, context);
  const name = short === null || !isBreak(source, short.to) ? nameAt(source, at, figure, context) : null;
  return name && (short === null || name.to > short.to) ? name : short;
}

/** `3.14US$`: its letters are glued to the figure, its mark to the letters. */
function partedSign(source: Source, figure: Figure): Currency | null {
  const { suffix, to, end } = figure;
  if (suffix === '' || !isGlued(source, to)) return null;
  const meanings = meaningsOfSign(suffix + wordAt(source, to).text);
  if (meanings.length === 0) return null;
  return { from: to, to: to + 1, start: end, end: source.tokens.end[to]!, meanings, key: '$', kind: 'sign', power: 0 };
}

function gluedAfter(figure: Figure, context: PlaceContext): Currency | null {
  const isSuffix = figure.suffix !== '';
  const text = isSuffix ? figure.suffix : figure.tail;
  const end = isSuffix ? figure.suffixEnd : figure.tailEnd;
  const place = { from: figure.to, to: figure.to, start: figure.end, end, power: 0 };
  const code = text.toUpperCase();
  if (isCode(code)) return { meanings: [{ code, divisor: 1 }], key: code, kind: 'code', ...place };
  const name = fold(text);
  const named = meaningsOfName(name);
  if (named.length > 0 && !isWordlike(keyOfName(name)))
    return { meanings: named, key: keyOfName(name), kind: 'name', ...place };
  const sign = isSuffix ? meaningsOfSign(text) : [];
  if (sign.length === 0 || (isWeakSign(text) && !isAtHome(sign, context))) return null;
  return { meanings: sign, key: text, kind: 'sign', ...place };
}

const isSign = wordTest(({ text }) => meaningsOfSign(text.replace(/(?<=.)\.$/, '')).length > 0);

/** `500 ₼`, `20€`, `25 US$`, `30 kr`; but in `In 2022 $5 million` the sign belongs to what follows. */
function signAfter(source: Source, at: number, figure: Figure, context: PlaceContext): Currency | null {
  const { start, end } = source.tokens;
  for (let to = at + 2; to > at; to--) {
    if (to === at + 2 ? !isGlued(source, at + 1) : !isSign(wordAt(source, at))) continue;
    const written = source.text.slice(start[at]!, end[to - 1]!);
    // The point of `500 Rs.` is in its token; one behind it ends the sentence.
    const text = to === at + 1 ? written.replace(/(?<=.)\.$/, '') : written;
    const meanings = meaningsOfSign(text);
    if (meanings.length === 0) continue;
    if (!isGlued(source, at) && (text === 'p' || belongsNext(source, to))) continue;
    if (isWeakSign(text) && !(looksLarge(figure) && isAtHome(meanings, context))) continue;
    return { from: at, to, start: start[at]!, end: end[to - 1]!, meanings, key: text, kind: 'sign', power: 0 };
  }
  return null;
}

/** `In 2022 $5 million`: the sign is that of the next figure, unless that has its own. */
const belongsNext = (source: Source, to: number): boolean =>
  beginsFigure(source, to) && (isGlued(source, to) || !hasOwnCurrency(source, to));

/** `10 $ 30 $`: the second figure has its own sign behind it. */
const hasOwnCurrency = (source: Source, at: number): boolean =>
  !isBreak(source, at + 1) &&
  (meaningsOfSign(wordAt(source, at + 1).text).length > 0 || meaningsOfName(wordAt(source, at + 1).folded).length > 0);

function codeAfter(source: Source, at: number, figure: Figure, context: PlaceContext): Currency | null {
  const code = codeAt(source, at, figure, context);
  // `USD: 377 [RUB]: 4.79`: a table of rates, where the code stands before its figure.
  if (code && wordAt(source, at + 1).text === ':' && beginsFigure(source, at + 2)) return null;
  if (!code || !beginsFigure(source, at + 1)) return code;
  // `3 GBP 50 pence`, but `in 2022 USD 5 million`
  const parts = meaningsOfName(wordAt(source, at + 2).folded);
  return parts.some((part) => part.code === code.key && part.divisor > 1) ? code : null;
}

/** `manats`, `US dollars`, `Hong Kong dollars`, `pounds sterling`, `turkish lira`. */
function nameAt(source: Source, at: number, figure: Figure, context: PlaceContext): Currency | null {
  const place = placeAt(source, at);
  if (place && !isBreak(source, place.to)) {
    const named = longestName(source, place.to);
    const meant = named ? named.meanings.filter(({ code }) => place.codes.includes(code)) : [];
    if (named && meant.length > 0) return { ...named, from: at, start: source.tokens.start[at]!, meanings: meant };
    const sign = meaningsOfSign(wordAt(source, place.to).text).filter(({ code }) => place.codes.includes(code));
    if (sign.length > 0)
      return { meanings: sign, key: '$', kind: 'sign', power: 0, ...spanFrom(source, at, place.to + 1) };
  }
  const named = longestName(source, at);
  if (!named) return null;
  const meanings = named.key === 'mark' ? named.meanings : currentOrAtHome(named.meanings, context);
  if (isWordlike(named.key) && !looksLarge(figure) && !isAtHome(meanings, context)) return null;
  if (named.key === 'pound' && isWeight(source, figure, named.to, context)) return null;
  return { ...named, meanings };
}

/** Former currencies are meant where nothing else bears the name, or where the text names their country and none that still has one. */
function currentOrAtHome(meanings: readonly Meaning[], context: PlaceContext): readonly Meaning[] {
  const current = meanings.filter(({ code }) => !isFormer(code));
  if (current.length === 0 || current.length === meanings.length) return meanings;
  const gone = meanings.filter((meaning) => isFormer(meaning.code) && isAtHome([meaning], context));
  return gone.length > 0 && !isAtHome(current, context) ? gone : current;
}

const canBeginName = wordTest(({ folded }) => beginsName(folded));

function longestName(source: Source, at: number): Currency | null {
  if (!canBeginName(wordAt(source, at))) return pacedName(source, at);
  for (let to = Math.min(at + LONGEST_NAME, source.tokens.length); to > at; to--) {
    let name = wordAt(source, at).folded;
    for (let k = at + 1; k < to; k++) name += ` ${wordAt(source, k).folded}`;
    const meanings = lookUp(name);
    if (!meanings) continue;
    if (to > at + 1 && isBreak(source, to - 1)) continue;
    return { meanings: meanings.meanings, key: meanings.key, kind: 'name', power: 0, ...spanFrom(source, at, to) };
  }
  return null;
}

/** `300 million [tenge]-a-year`. */
function pacedName(source: Source, at: number): Currency | null {
  if (!isPaced(wordAt(source, at))) return null;
  const { folded } = wordAt(source, at);
  const name = folded.slice(0, folded.indexOf('-'));
  const start = source.tokens.start[at]!;
  const [meanings, key] = [meaningsOfName(name), keyOfName(name)];
  return { meanings, key, kind: 'name', power: 0, from: at, to: at + 1, start, end: start + name.length };
}

const isPaced = wordTest(
  ({ folded, shape }) =>
    (shape & Shape.Hyphen) !== 0 &&
    /^[a-z]+-(?:an?|per)-(?:day|hour|month|week|year)$/.test(folded) &&
    meaningsOfName(folded.slice(0, folded.indexOf('-'))).length > 0,
);

/** The plural may be on the first word, too: `pounds sterling`. */
function lookUp(name: string): { meanings: readonly Meaning[]; key: string } | null {
  const plain = name.replace(/^(pound)s /, '$1 ');
  const meanings = meaningsOfName(plain);
  return meanings.length > 0 ? { meanings, key: keyOfName(plain) } : null;
}

/** `five pounds of rice`, `weighed 210 pounds`, `12 pounds heavier`, and whatever few pounds a text tells that pays in dollars. */
function isWeight(source: Source, { from, power }: Figure, at: number, context: PlaceContext): boolean {
  if (power > 0) return false;
  if (WEIGHED.has(wordAt(source, at)) && !isBreak(source, at)) return true;
  for (let k = from - 1; k >= from - WEIGHT_REACH && !isBreak(source, k + 1); k--)
    if (WEIGHS.has(wordAt(source, k))) return true;
  return context.count('USD') > 0 && POUNDS.every((code) => context.count(code) === 0);
}

const WEIGHED = wordSet('heavier lighter of overweight underweight');
const WEIGHS = wordSet('weigh weighed weighing weighs weight');
const WEIGHT_REACH = 5;
/** The pounds of today. */
const POUNDS: readonly string[] = ['GBP', 'EGP', 'LBP', 'SDG', 'SSP', 'SYP', 'FKP', 'GIP', 'SHP'];

const beginsFigure = (source: Source, at: number): boolean =>
  (wordAt(source, at).shape & Shape.Digits) !== 0 && !isBreak(source, at);
