/** A figure with what stands beside it: money, percent or nothing yet. Two terms make a range. */
import { type Currency, endsPhrase, looksLarge } from './currency.js';
import { currencyAfter } from './currency-after.js';
import { currencyBefore } from './currency-before.js';
import { compare, type Decimal, plus, timesTen, whole } from './decimal.js';
import { type Figure, inThousands, readFigure } from './figure.js';
import { type PlaceContext, placeAt } from './place-context.js';
import { isBreak, isGlued, phraseOf, type Source, wordAt } from './source.js';

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
  const before = currencyBefore(source, figure, limit, context);
  if (before) return moneyBehind(source, figure, before, context);
  if (figure.prefix !== '') return null;
  const percent = readPercent(source, figure);
  if (percent) return withSign(source, percent);
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
  const shared = after
    ? before.meanings.filter(({ code, divisor }) =>
        after.meanings.some((m) => m.code === code && m.divisor === divisor),
      )
    : [];
  if (!after || shared.length === 0) return moneyTerm(figure, before, false);
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

/** `-0.3%`, but `8-12%` and `a – 5%`. */
function withSign(source: Source, term: Term): Term {
  const { from } = term;
  const isMinus = /^[-−]$/.test(wordAt(source, from - 1).text) && isGlued(source, from);
  if (!isMinus || (isGlued(source, from - 1) && wordAt(source, from - 2).text !== '(')) return term;
  const value = { ...term.value, units: -term.value.units };
  return { ...term, value, from: from - 1, start: source.tokens.start[from - 1]! };
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

const PERCENT_WORDS = new Set(['%', '％', 'per', 'percent', 'percents', 'percentage', 'pct', 'pc', 'pp', 'pps', 'p.p']);
const POINTS = /^(?:percentage|per ?cent|%) ?points?$/;

/** `15%`, `15 per cent`, `7.5 percentage points`, `a 10-percent rise`. */
function readPercent(source: Source, figure: Figure): Term | null {
  const { to, suffix, tail } = figure;
  const base = {
    figure,
    value: figure.value,
    currency: null,
    isSuffixed: true,
    from: figure.from,
    start: figure.start,
  };
  if (tail !== '' && /^per-?cent/i.test(tail)) return { kind: 'percent', to, end: figure.tailEnd, ...base };
  if (/^(?:pct|pc)$/i.test(suffix)) return { kind: 'percent', to, end: figure.suffixEnd, ...base };
  if (suffix === 'pp') return { kind: 'points', to, end: figure.suffixEnd, ...base };
  if (suffix + tail !== '' || isBreak(source, to)) return null;
  const { norm } = wordAt(source, to);
  if (!PERCENT_WORDS.has(norm)) return null;
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
