/**
 * The currency beside a figure: [US$]2.5m, [AZN] 5 million, 500 [Swiss francs], 20[€], N5,000 (in a text about Nigeria).
 *
 * It says what the words can mean; which of the meanings is right is decided in `money.ts`.
 */
import { fold } from '../../text/characters.js';
import { Shape } from '../../text/shape.js';
import {
  isCode,
  isFormer,
  isWeakSign,
  isWordlike,
  keyOfName,
  type Meaning,
  meaningsOfLetter,
  meaningsOfName,
  meaningsOfSign,
} from './currency-table.js';
import type { Figure } from './figure.js';
import { type PlaceContext, placeAt } from './place-context.js';
import { isBreak, isGlued, type Source, wordAt } from './source.js';
import { shortMagnitudeOf } from './words.js';

export interface Currency {
  /** Token range of the words beside the figure; empty where they are glued to it. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Never empty. */
  readonly meanings: readonly Meaning[];
  /** Under which the list of usual meanings holds it. */
  readonly key: string;
  readonly kind: 'code' | 'sign' | 'name';
  /** Power of ten of a short magnitude that only counts beside a currency: `5 m manats`. */
  readonly power: number;
}

const LONGEST_NAME = 3;

/** The currency right before the figure, not reaching below token `limit`. */
export function currencyBefore(source: Source, figure: Figure, limit: number, context: PlaceContext): Currency | null {
  if (figure.prefix !== '') return gluedBefore(source, figure, limit, context);
  const at = figure.from - 1;
  if (at < limit || isBreak(source, at + 1)) return null;
  return (
    signBefore(source, at, limit, figure, context) ??
    codeAt(source, at, figure, context) ??
    nameBefore(source, at, limit, figure)
  );
}

function gluedBefore(source: Source, figure: Figure, limit: number, context: PlaceContext): Currency | null {
  const { prefix, from, start } = figure;
  // `$A500`, `$US5m`
  const joined = from > limit && isGlued(source, from) ? meaningsOfSign(wordAt(source, from - 1).text + prefix) : [];
  if (joined.length > 0)
    return {
      from: from - 1,
      to: from,
      start: source.tokens.start[from - 1]!,
      end: start,
      meanings: joined,
      key: prefix,
      kind: 'sign',
      power: 0,
    };
  const place = { from, to: from, start: source.tokens.start[from]!, end: start, key: prefix, power: 0 };
  if (isCode(prefix) && (!isWordlike(prefix.toLowerCase()) || looksLarge(figure) || context.count(prefix) > 0))
    return { ...place, meanings: [{ code: prefix, divisor: 1 }], kind: 'code' };
  const sign = meaningsOfSign(prefix);
  if (sign.length > 0 && (!isWeakSign(prefix) || isAtHome(sign, context)))
    return { ...place, meanings: sign, kind: 'sign' };
  const letter = meaningsOfLetter(prefix).filter(({ code }) => context.count(code) > 0);
  return letter.length > 0 ? { ...place, meanings: letter, kind: 'sign' } : null;
}

/** `$`, `US$`, `$US`, `Rs`, `R$`: up to two tokens glued together. */
function signBefore(source: Source, at: number, limit: number, figure: Figure, context: PlaceContext): Currency | null {
  const { start, end } = source.tokens;
  for (let from = Math.max(limit, at - 2); from <= at; from++) {
    let isOne = true;
    for (let k = from + 1; k <= at; k++) isOne &&= isGlued(source, k);
    if (!isOne) continue;
    const text = source.text.slice(start[from]!, end[at]!).replace(/\.$/, '');
    const meanings = meaningsOfSign(text);
    if (meanings.length === 0 || text === 'p' || text === '¢') continue;
    if (isWeakSign(text) && !(isAtHome(meanings, context) && figure.value.units > 0n)) continue;
    return { from, to: at + 1, start: start[from]!, end: end[at]!, meanings, key: text, kind: 'sign', power: 0 };
  }
  return null;
}

function codeAt(source: Source, at: number, figure: Figure, context: PlaceContext): Currency | null {
  const { text, norm } = wordAt(source, at);
  const code = text.toUpperCase();
  if (!isCode(code) || text.length !== 3) return null;
  if (isWordlike(norm) && !(text === code && (looksLarge(figure) || context.count(code) > 0))) return null;
  const { start, end } = source.tokens;
  const meanings = [{ code, divisor: 1 }];
  return { from: at, to: at + 1, start: start[at]!, end: end[at]!, meanings, key: code, kind: 'code', power: 0 };
}

/** `rupees 20`, `Euros 2.5bn`: a name in the plural, with nothing after the figure that it could count. */
function nameBefore(source: Source, at: number, limit: number, figure: Figure): Currency | null {
  const { folded } = wordAt(source, at);
  if (!/(?:s|lire|yen|yuan|tenge)$/.test(folded) || isWordlike(keyOfName(folded))) return null;
  if (!endsPhrase(source, figure.to) && figure.power === 0) return null;
  const before = at > limit ? placeEndingAt(source, at, limit) : null;
  const meanings = narrow(meaningsOfName(folded), before?.codes ?? null).filter(({ divisor }) => divisor === 1);
  if (meanings.length === 0) return null;
  const from = before && meanings.some(({ code }) => before.codes.includes(code)) ? before.from : at;
  const { start, end } = source.tokens;
  return {
    from,
    to: at + 1,
    start: start[from]!,
    end: end[at]!,
    meanings,
    key: keyOfName(folded),
    kind: 'name',
    power: 0,
  };
}

function placeEndingAt(source: Source, end: number, limit: number): { from: number; codes: readonly string[] } | null {
  for (let from = Math.max(limit, end - LONGEST_NAME); from < end; from++) {
    const place = placeAt(source, from);
    if (place?.to === end) return { from, codes: place.codes };
  }
  return null;
}

/** The currency right after the figure. */
export function currencyAfter(source: Source, figure: Figure, context: PlaceContext): Currency | null {
  if (figure.suffix !== '' || figure.tail !== '') return gluedAfter(figure, context);
  const at = figure.to;
  if (isBreak(source, at)) return null;
  const direct =
    signAfter(source, at, figure, context) ??
    codeAfter(source, at, figure, context) ??
    nameAt(source, at, figure, context);
  if (direct) return direct;
  const power = shortMagnitudeOf(wordAt(source, at).norm.replace(/\.$/, ''));
  if (power === null || figure.power > 0 || isBreak(source, at + 1)) return null;
  const after =
    signAfter(source, at + 1, figure, context) ??
    codeAfter(source, at + 1, figure, context) ??
    nameAt(source, at + 1, figure, context);
  return after && { ...after, power };
}

function gluedAfter(figure: Figure, context: PlaceContext): Currency | null {
  const isSuffix = figure.suffix !== '';
  const text = isSuffix ? figure.suffix : figure.tail;
  const end = isSuffix ? figure.suffixEnd : figure.tailEnd;
  const place = { from: figure.to, to: figure.to, start: figure.end, end, power: 0 };
  const code = text.toUpperCase();
  if (isCode(code)) return { ...place, meanings: [{ code, divisor: 1 }], key: code, kind: 'code' };
  const name = fold(text);
  const named = meaningsOfName(name);
  if (named.length > 0 && !isWordlike(keyOfName(name)))
    return { ...place, meanings: named, key: keyOfName(name), kind: 'name' };
  const sign = isSuffix ? meaningsOfSign(text) : [];
  if (sign.length === 0 || (isWeakSign(text) && !isAtHome(sign, context))) return null;
  return { ...place, meanings: sign, key: text, kind: 'sign' };
}

/** `500 ₼`, `20€`, `25 US$`, `30 kr`; but in `In 2022 $5 million` the sign belongs to what follows. */
function signAfter(source: Source, at: number, figure: Figure, context: PlaceContext): Currency | null {
  const { start, end } = source.tokens;
  for (let to = at + 2; to > at; to--) {
    if (to === at + 2 && !isGlued(source, at + 1)) continue;
    const text = source.text.slice(start[at]!, end[to - 1]!);
    const meanings = meaningsOfSign(text.replace(/(?<=.)\.$/, ''));
    if (meanings.length === 0) continue;
    if (!isGlued(source, at) && beginsFigure(source, to)) continue;
    if (text === 'p' && !isGlued(source, at)) continue;
    if (isWeakSign(text) && !(looksLarge(figure) && isAtHome(meanings, context))) continue;
    return { from: at, to, start: start[at]!, end: end[to - 1]!, meanings, key: text, kind: 'sign', power: 0 };
  }
  return null;
}

function codeAfter(source: Source, at: number, figure: Figure, context: PlaceContext): Currency | null {
  const code = codeAt(source, at, figure, context);
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
      return { ...spanFrom(source, at, place.to + 1), meanings: sign, key: '$', kind: 'sign', power: 0 };
  }
  const named = longestName(source, at);
  if (!named) return null;
  // Former currencies are meant only with their country before them, or where nothing else bears the name.
  const current = named.meanings.filter(({ code }) => !isFormer(code));
  const meanings = current.length > 0 && named.key !== 'mark' ? current : named.meanings;
  if (isWordlike(named.key) && !looksLarge(figure) && !isAtHome(meanings, context)) return null;
  if (named.key === 'pound' && isWeight(source, named.to)) return null;
  return { ...named, meanings };
}

function longestName(source: Source, at: number): Currency | null {
  for (let to = Math.min(at + LONGEST_NAME, source.tokens.length); to > at; to--) {
    let name = wordAt(source, at).folded;
    for (let k = at + 1; k < to; k++) name += ` ${wordAt(source, k).folded}`;
    const meanings = lookUp(name);
    if (!meanings) continue;
    if (to > at + 1 && isBreak(source, to - 1)) continue;
    return { ...spanFrom(source, at, to), meanings: meanings.meanings, key: meanings.key, kind: 'name', power: 0 };
  }
  return null;
}

/** The plural may be on the first word, too: `pounds sterling`. */
function lookUp(name: string): { meanings: readonly Meaning[]; key: string } | null {
  const plain = name.replace(/^(pound)s /, '$1 ');
  const meanings = meaningsOfName(plain);
  return meanings.length > 0 ? { meanings, key: keyOfName(plain) } : null;
}

const spanFrom = (source: Source, from: number, to: number) => ({
  from,
  to,
  start: source.tokens.start[from]!,
  end: source.tokens.end[to - 1]!,
});

/** Five pounds of rice are no money. */
const isWeight = (source: Source, at: number): boolean => wordAt(source, at).norm === 'of';

/** The meanings that the place pays with; all where it pays with none of them. */
function narrow(meanings: readonly Meaning[], codes: readonly string[] | null): readonly Meaning[] {
  const meant = codes ? meanings.filter(({ code }) => codes.includes(code)) : [];
  return meant.length > 0 ? meant : meanings;
}

const isAtHome = (meanings: readonly Meaning[], context: PlaceContext): boolean =>
  meanings.some(({ code }) => context.count(code) > 0);

/** A magnitude, separators or four digits: the look of money where the word alone does not say so. */
export const looksLarge = (figure: Figure): boolean =>
  figure.power > 2 || (!figure.isWords && !figure.isPlain && figure.value.units >= 1000n);

const beginsFigure = (source: Source, at: number): boolean =>
  (wordAt(source, at).shape & Shape.Digits) !== 0 && !isBreak(source, at);

/** Whether nothing stands at token `at` that a number before it could count. */
export function endsPhrase(source: Source, at: number): boolean {
  const { shape, norm } = wordAt(source, at);
  if (isBreak(source, at) || shape & Shape.Mark) return true;
  return ENDERS.has(norm);
}

const ENDERS = new Set(
  'a an and are as at by each every for from had has have in into is it of on or over per respectively that the to was were when which while will with'.split(
    ' ',
  ),
);
