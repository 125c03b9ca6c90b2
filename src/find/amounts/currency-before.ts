/** The currency right before a figure: [US$]2.5m, [AZN] 5 million, [Rs.] 500, [N]5,000 in a text about Nigeria. */

import { WordClass } from '../../lexicon/word-class.js';
import { wordTest } from '../../text/word-test.js';
import { type Currency, codeAt, endsPhrase, isAtHome, looksLarge } from './currency.js';
import {
  endsSign,
  isCode,
  isLoose,
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

/** Countries have up to three words. */
const LONGEST_PLACE = 3;

/** The currency right before the figure, not reaching below token `limit`. */
export function currencyBefore(source: Source, figure: Figure, limit: number, context: PlaceContext): Currency | null {
  if (figure.prefix !== '') return gluedBefore(source, figure, limit, context);
  const at = figure.from - 1;
  if (at < limit || isBreak(source, at + 1) || isHeading(source, figure)) return null;
  return (
    partedSign(source, at, limit) ??
    signBefore(source, at, limit, figure, context) ??
    letterBefore(source, at, figure, context) ??
    codeAt(source, at, figure, context) ??
    nameBefore(source, at, limit, figure)
  );
}

/** The blanks between two columns of a table. */
const COLUMN = 3;

/** `(EUR million)` and `EUR      0.71` head a column or a line of a table. */
function isHeading({ tokens }: Source, { from, start }: Figure): boolean {
  const isBare = (tokens.word[from]!.classes & WordClass.Magnitude) !== 0;
  return isBare || start - tokens.end[from - 1]! >= COLUMN;
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
    return { meanings: [{ code: prefix, divisor: 1 }], kind: 'code', ...place };
  // `Kes500,000`
  const code = prefix.toUpperCase();
  if (/^[A-Z][a-z]{2}$/.test(prefix) && isCode(code) && !isWordlike(prefix.toLowerCase()) && looksLarge(figure))
    return { meanings: [{ code, divisor: 1 }], kind: 'code', ...place };
  // `p16` is a protein or a page; `RS1`, `RS6` are no rupees.
  const isModel = prefix === 'p' || (isLoose(prefix) && !looksLarge(figure) && figure.value.units < 100n);
  const sign = isModel ? [] : meaningsOfSign(prefix);
  if (sign.length > 0 && (!isWeakSign(prefix) || isAtHome(sign, context)))
    return { meanings: sign, kind: 'sign', ...place };
  const isTelling = WELL_KNOWN.test(prefix) && looksLarge(figure);
  const letter = meaningsOfLetter(prefix).filter(({ code }) => isTelling || context.count(code) > 0);
  return letter.length > 0 ? { meanings: letter, kind: 'sign', ...place } : null;
}

/** `R40,000`, `N2.5 million`: no road and no model has such a number. */
const WELL_KNOWN = /^[RN]$/;

/** `HK $ 12`, and as tokenised text has it, `c $ 16.4 million`; but `a $ 3 million fine`, `gave us $10`. */
function partedSign(source: Source, at: number, limit: number): Currency | null {
  if (wordAt(source, at).text !== '$') return null;
  const { text } = wordAt(source, at - 1);
  if (at <= limit || isGlued(source, at) || isBreak(source, at)) return null;
  const isPlain = /^[A-Z]{2,3}$/.test(text) || (!isGlued(source, at + 1) && /^(?:[a-z]{2}|[cC])$/.test(text));
  const meanings = isPlain ? meaningsOfSign(`${text}$`) : [];
  if (meanings.length === 0) return null;
  const { start, end } = source.tokens;
  return { from: at - 1, to: at + 1, start: start[at - 1]!, end: end[at]!, meanings, key: '$', kind: 'sign', power: 0 };
}

/** `R 3,500` in a text about South Africa, `L. 2.5 million` in Honduras: the letter may stand apart where the figure looks like money. */
function letterBefore(source: Source, at: number, figure: Figure, context: PlaceContext): Currency | null {
  const text = wordAt(source, at).text.replace(/\.$/, '');
  if (text.length !== 1 || !looksLarge(figure)) return null;
  const meanings = meaningsOfLetter(text).filter(({ code }) => context.count(code) > 0);
  if (meanings.length === 0) return null;
  const { start, end } = source.tokens;
  return { from: at, to: at + 1, start: start[at]!, end: end[at]!, meanings, key: text, kind: 'sign', power: 0 };
}

const mayEndSign = wordTest(({ text }) => endsSign(text.replace(/\.$/, '')));

/** `$`, `US$`, `$US`, `Rs`, `R$`: up to two tokens glued together. */
function signBefore(source: Source, at: number, limit: number, figure: Figure, context: PlaceContext): Currency | null {
  if (!mayEndSign(wordAt(source, at))) return null;
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

/** `rupees 20`, `Birr 1,150,000`: a name in the plural, or before a figure that looks like money; nothing follows that it could count. */
function nameBefore(source: Source, at: number, limit: number, figure: Figure): Currency | null {
  if (!isName(wordAt(source, at))) return null;
  const { folded } = wordAt(source, at);
  if (!PLURAL.test(folded) && !looksLarge(figure)) return null;
  if (!endsPhrase(source, figure.to) && figure.power === 0) return null;
  const before = at > limit && PLURAL.test(folded) ? placeEndingAt(source, at, limit) : null;
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

const isName = wordTest(({ folded }) => meaningsOfName(folded).length > 0 && !isWordlike(keyOfName(folded)));

/** Plurals, and names that have none. */
const PLURAL = /(?:s|lire|yen|yuan|tenge|ringgit|baht|rupiah|naira|renminbi)$/;

function placeEndingAt(source: Source, end: number, limit: number): { from: number; codes: readonly string[] } | null {
  for (let from = Math.max(limit, end - LONGEST_PLACE); from < end; from++) {
    const place = placeAt(source, from);
    if (place?.to === end) return { from, codes: place.codes };
  }
  return null;
}

/** The meanings that the place pays with; all where it pays with none of them. */
function narrow(meanings: readonly Meaning[], codes: readonly string[] | null): readonly Meaning[] {
  const meant = codes ? meanings.filter(({ code }) => codes.includes(code)) : [];
  return meant.length > 0 ? meant : meanings;
}
