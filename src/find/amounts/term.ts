/** A figure with what stands beside it: money, percent or nothing yet. Two terms make a range. */

import { wordSet } from '../../text/word-set.js';
import { type Currency, endsPhrase, looksLarge } from './currency.js';
import { currencyAfter } from './currency-after.js';
import { currencyBefore } from './currency-before.js';
import { compare, type Decimal, plus, timesTen, whole } from './decimal.js';
import { type Figure, inThousands, readFigure } from './figure.js';
import { inIberian } from './mil.js';
import { type PlaceContext, placeAt } from './place-context.js';
import { isBreak, isGlued, phraseOf, type Source, wordAt } from './source.js';
import { shortMagnitudeOf } from './words.js';

export interface Term {
  readonly kind: 'money' | 'percent' | 'points' | 'bare';
  readonly figure: Figure;
  readonly value: Decimal;
  readonly currency: Currency | null;
  /** Whether the currency or percent sign follows the figure. */
  readonly isSuffixed: boolean;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** The term that begins with the figure at token `at`; null where there is no figure. `limit` is the first token it may use. */
export function readTerm(source: Source, at: number, limit: number, context: PlaceContext): Term | null {
  const figure = readFigure(source, at);
  if (!figure) return null;
  const term = inIberian(source, readUnsigned(source, figure, limit, context), context);
  return term && term.kind !== 'bare' ? withSign(source, term, limit) : term;
}

function readUnsigned(source: Source, figure: Figure, limit: number, context: PlaceContext): Term | null {
  const before = currencyBefore(source, figure, limit, context) ?? beforeMinus(source, figure, limit, context);
  if (before) return moneyBehind(source, figure, before, context);
  if (figure.prefix !== '') return null;
  const percent = readPercent(source, figure);
  if (percent) return percent;
  const after = currencyAfter(source, figure, context);
  if (after) return moneyTerm(figure, after, true);
  const price = readPrice(source, figure, context);
  if (price) return price;
  const { from, to, start, end, value } = figure;
  return { kind: 'bare', figure, value, currency: null, isSuffixed: false, from, to, start, end };
}

/** A currency before the figure; one after it says the same again, or says it better: `$500 CAD`, `US$5 million dollars`. */
function moneyBehind(source: Source, figure: Figure, before: Currency, context: PlaceContext): Term | null {
  if (figure.suffix !== '' || figure.tail !== '') {
    if (figure.suffix !== '') return null;
    return moneyTerm({ ...figure, suffix: '', tail: '' }, before, false);
  }
  const after = currencyAfter(source, figure, context) ?? placeAfter(source, figure, before);
  // `$5 million pesos`: the sign is older than the dollar.
  if (before.key === '$' && after?.key === 'peso') return { ...moneyTerm(figure, after, true), ...beginOf(before) };
  const shared = after
    ? before.meanings.filter(({ code, divisor }) =>
        after.meanings.some((m) => m.code === code && m.divisor === divisor),
      )
    : [];
  if (!after || shared.length === 0) return withLetter(source, moneyTerm(figure, before, false));
  const term = moneyTerm(figure, { ...before, meanings: shared, power: after.power, kind: after.kind }, false);
  return { ...term, to: after.to, end: after.end };
}

/** `$20 Canadian`, `$5 million US`, where no noun follows that the place could describe. */
function placeAfter(source: Source, figure: Figure, before: Currency): Currency | null {
  if (before.kind !== 'sign' || isBreak(source, figure.to)) return null;
  const place = placeAt(source, figure.to);
  if (!place || !endsPhrase(source, place.to)) return null;
  const meanings = place.codes.map((code) => ({ code, divisor: 1 }));
  const { start, end } = source.tokens;
  const span = { from: figure.to, to: place.to, start: start[figure.to]!, end: end[place.to - 1]! };
  return { meanings, key: '$', kind: 'name', power: 0, ...span };
}

const beginOf = ({ from, start }: Currency) => ({ from, start });

/** `₹5 cr`, `$1.5 B`, `P1.5-M`: the letters of a magnitude apart from their figure, with nothing behind that they could belong to. */
function withLetter(source: Source, term: Term): Term {
  const { figure } = term;
  const isHyphened = wordAt(source, term.to).text === '-' && isGlued(source, term.to) && isGlued(source, term.to + 1);
  const to = isHyphened ? term.to + 1 : term.to;
  const power = isBreak(source, to) || figure.power > 0 ? null : shortMagnitudeOf(wordAt(source, to).norm);
  if (power === null || figure.suffix !== '' || !endsPhrase(source, to + 1)) return term;
  const value = timesTen(term.value, power);
  return { ...term, value, figure: { ...figure, power }, to: to + 1, end: source.tokens.end[to]! };
}

function moneyTerm(read: Figure, currency: Currency, isSuffixed: boolean): Term {
  const isDollar = currency.meanings.some(({ code }) => code === 'USD' || code === 'GBP');
  // `$3.125` is a price; `1.250 manats` are thousands.
  const figure = isDollar ? read : inThousands(read);
  return {
    kind: 'money',
    figure,
    value: timesTen(figure.value, currency.power),
    currency,
    isSuffixed,
    from: isSuffixed ? figure.from : currency.from,
    to: isSuffixed ? Math.max(currency.to, figure.to) : figure.to,
    start: isSuffixed ? figure.start : currency.start,
    end: isSuffixed ? currency.end : figure.end,
  };
}

/** `-0.3%`, `-$3 million`, `minus 3 million euros`, `$-3 million`; but `8-12%`, `a – 5%`, and `-$300` as an item of a list. */
function withSign(source: Source, term: Term, limit: number): Term {
  const value = { ...term.value, units: -term.value.units };
  if (isMinus(source, term.figure.from - 1) && term.from < term.figure.from - 1) return { ...term, value };
  const at = term.from - 1;
  if (at < limit || isBreak(source, term.from)) return term;
  if (wordAt(source, at).norm !== 'minus') {
    const isItem = isBreak(source, at) && term.kind === 'money';
    const isApart = !isGlued(source, at) || wordAt(source, at - 1).text === '(';
    if (!isMinus(source, at) || !isApart || isItem) return term;
  }
  return { ...term, value, from: at, start: source.tokens.start[at]! };
}

/** A minus glued to what follows; an en dash is one only behind words that a value follows. */
function isMinus(source: Source, at: number): boolean {
  const { text } = wordAt(source, at);
  if (!isGlued(source, at + 1)) return false;
  return (
    /^[-−]$/.test(text) || (text === '–' && /^(?:of|was|is|were|to|from|at|by)$/.test(wordAt(source, at - 1).norm))
  );
}

/** The currency of `$-3 million`: what stands before the minus. */
function beforeMinus(source: Source, figure: Figure, limit: number, context: PlaceContext): Currency | null {
  const at = figure.from - 1;
  if (!isMinus(source, at) || !isGlued(source, at) || figure.prefix !== '') return null;
  const before = currencyBefore(source, { ...figure, from: at }, limit, context);
  return before?.kind === 'sign' ? before : null;
}

/** `Twenty-nine fifty dollars` is 29.50. */
function readPrice(source: Source, figure: Figure, context: PlaceContext): Term | null {
  if (!figure.isWords || figure.power > 0 || isBreak(source, figure.to)) return null;
  if (compare(figure.value, whole(1)) < 0 || compare(figure.value, whole(100)) >= 0) return null;
  const cents = readFigure(source, figure.to);
  if (!cents?.isWords || cents.power > 0 || cents.value.units < 10n || cents.value.units > 99n) return null;
  const currency = currencyAfter(source, cents, context);
  if (!currency?.meanings.some(({ divisor }) => divisor === 1)) return null;
  const value = plus(figure.value, { units: cents.value.units, scale: 2 });
  return moneyTerm({ ...figure, to: cents.to, end: cents.end, value }, currency, true);
}

const PERCENT_WORDS = wordSet('% ％ per percent percents percentage pct pc pp pps p.p basis bp bps');
const POINTS = /^(?:percentage|per ?cent|%) ?points?$/;

/** A hundredth of a percentage point. */
const HUNDREDTH = 2;

/** `25 basis points`, `25bp`, `25 bps`, `a 25-basis-point cut`: 0.25 percentage points. */
function readBasisPoints(source: Source, figure: Figure): Pick<Term, 'to' | 'end'> | null {
  const { to, suffix, tail } = figure;
  if (/^bps?$/i.test(suffix)) return { to, end: figure.suffixEnd };
  if (tail === 'basis') return { to, end: source.tokens.end[to - 1]! };
  if (suffix + tail !== '' || isBreak(source, to)) return null;
  if (/^basis points?$/.test(phraseOf(source, to, to + 2))) return { to: to + 2, end: source.tokens.end[to + 1]! };
  return /^bps?$/.test(wordAt(source, to).norm) ? { to: to + 1, end: source.tokens.end[to]! } : null;
}

/** `15%`, `15 per cent`, `7.5 percentage points`, `a 10-percent rise`. */
function readPercent(source: Source, figure: Figure): Term | null {
  const { to, suffix, tail } = figure;
  if (figure.suffix + figure.tail === '' && !PERCENT_WORDS.has(wordAt(source, to))) return null;
  const base = {
    figure,
    value: figure.value,
    currency: null,
    isSuffixed: true,
    from: figure.from,
    start: figure.start,
  };
  const basis = readBasisPoints(source, figure);
  if (basis) {
    const value = { ...figure.value, scale: figure.value.scale + HUNDREDTH };
    return { kind: 'points', ...base, ...basis, value };
  }
  if (tail !== '' && /^per-?cent/i.test(tail)) return { kind: 'percent', to, end: figure.tailEnd, ...base };
  if (/^(?:pct|pc)$/i.test(suffix)) return { kind: 'percent', to, end: figure.suffixEnd, ...base };
  if (suffix === 'pp') return { kind: 'points', to, end: figure.suffixEnd, ...base };
  if (suffix + tail !== '' || isBreak(source, to)) return null;
  const { norm } = wordAt(source, to);
  const until = (length: number) => ({ to: to + length, end: source.tokens.end[to + length - 1]! });
  for (const length of [2, 3])
    if (POINTS.test(phraseOf(source, to, to + length))) return { kind: 'points', ...until(length), ...base };
  if (/^(?:pp|p\.p|pps)$/.test(norm)) return { kind: 'points', ...until(1), ...base };
  if (phraseOf(source, to, to + 2) === 'per cent') return { kind: 'percent', ...until(2), ...base };
  if (/^(?:percents?|[%％]|pct|percentage)$/.test(norm)) return { kind: 'percent', ...until(1), ...base };
  return norm === 'pc' && !isGlued(source, to) && !looksLarge(figure)
    ? { kind: 'percent', ...until(1), ...base }
    : null;
}
