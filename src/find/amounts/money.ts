/** Which currency is meant, and the value in its units: `50 qepik` is 0.5 AZN, `7,862 soms 50 tyiyn` 7862.5 KGS. */
import type { Currency } from './currency.js';
import { endsPhrase } from './currency.js';
import { currencyAfter } from './currency-after.js';
import { type Meaning, meaningsOfName, usualCode } from './currency-table.js';
import { compare, type Decimal, fromDigits, plus, times, whole } from './decimal.js';
import { type Figure, readFigure } from './figure.js';
import type { PlaceContext } from './place-context.js';
import { isBreak, isGlued, type Source, wordAt } from './source.js';
import type { Term } from './term.js';

export interface Meant extends Meaning {
  readonly rule: string;
  readonly confidence: number;
  readonly alternatives: readonly string[];
}

const SURE = { code: 0.99, sign: 0.98, name: 0.97 } as const;
const BY_COUNTRY = 0.92;
/** `dollar`, `pound`: the world over one currency is meant nearly always. */
const BY_WORLD_USE = 0.9;
const BY_USE = 0.7;
/** A country's own dollar is meant where the text names it so many times as often as America. */
const FAR_MORE = 3;
const WORLD = new Set(['USD', 'GBP', 'JPY']);

/**
 * The currency that the words mean here: the only one, else that of the country most named in the text, else the usual one.
 * The other candidates are told where the choice was by use: all of them, or for a world currency those whose country is named.
 */
export function meantBy({ meanings, key, kind }: Currency, context: PlaceContext): Meant {
  const only = meanings[0]!;
  if (meanings.length === 1) return { rule: `money-${kind}`, confidence: SURE[kind], alternatives: [], ...only };
  const usual = meanings.find(({ code }) => code === usualCode(key)) ?? only;
  const isWorld = WORLD.has(usual.code);
  const named = meanings.filter(({ code }) => context.count(code) > 0);
  const leader = context.leader();
  const home = isWorld
    ? named.find(({ code }) => code === leader && context.count(code) >= FAR_MORE * context.count(usual.code))
    : mostNamed(named, usual, context);
  const meant = home || usual;
  const others = (among: readonly Meaning[]) =>
    [...new Set(among.map(({ code }) => code))].filter((c) => c !== meant.code);
  if (home)
    return { rule: 'money-country', confidence: BY_COUNTRY, alternatives: others(isWorld ? [usual] : named), ...home };
  const confidence = isWorld ? BY_WORLD_USE : BY_USE;
  return { rule: 'money-usual', confidence, alternatives: others(isWorld ? named : meanings), ...usual };
}

/** The currency without the meaning that has just been told in another way; the same where no other is left. */
export function otherThan(currency: Currency, told: string | null): Currency {
  const meanings = currency.meanings.filter(({ code }) => code !== told);
  return meanings.length > 0 && meanings.length < currency.meanings.length ? { ...currency, meanings } : currency;
}

/** Of the two CFA francs, too, one is meant where nothing says which. */
const USUAL_CFA = usualCode('cfa franc');

function mostNamed(named: readonly Meaning[], usual: Meaning, context: PlaceContext): Meaning | undefined {
  let best: Meaning | undefined;
  for (const meaning of named) {
    const lead = best ? context.count(meaning.code) - context.count(best.code) : 1;
    if (lead > 0 || (lead === 0 && isLikelier(meaning.code, best!.code, usual, context))) best = meaning;
  }
  return best;
}

/** Of two that are named as often: of the CFA francs the usual one, else that of the place named first, where the article is at home. */
const isLikelier = (code: string, best: string, usual: Meaning, context: PlaceContext): boolean =>
  CFA.has(code) && CFA.has(best) ? code === USUAL_CFA || code === usual.code : context.isBefore(code, best);

const CFA = new Set(['XAF', 'XOF']);

/** The value in units of the currency, from a value in the named part of it. */
export function inUnits(value: Decimal, divisor: number): Decimal {
  if (divisor === 1) return value;
  // Every divisor in use is 0.1 (a toman is ten rials), 5, 10, 100 or 1000, so that a decimal says the quotient exactly.
  const [integer, fraction] = String(1 / divisor).split('.') as [string, string?];
  return times(value, fromDigits(integer, fraction));
}

/** The power of ten from which nobody adds cents. */
const MILLION = 6;

/** The subunits that follow money: `50 tyiyn` of `7,862 soms 50 tyiyn`, `and 23 cents`, the bare `43` of `20 rupees 43`. */
export function readSubunits(
  source: Source,
  term: Term,
  code: string,
  context: PlaceContext,
): { value: Decimal; to: number; end: number } | null {
  if (term.kind !== 'money' || isBreak(source, term.to)) return null;
  // `€1.2bn and 50 cents`: two amounts.
  if (term.figure.power >= MILLION) return null;
  const isJoined = wordAt(source, term.to).norm === 'and';
  const at = term.to + (isJoined ? 1 : 0);
  if (isBreak(source, at) || isGlued(source, at)) return null;
  const figure = readFigure(source, at);
  if (!figure || figure.power > 0 || figure.prefix !== '' || figure.grouped) return null;
  const part = subunitAfter(source, figure, code);
  if (part && compare(figure.value, whole(part.divisor)) < 0)
    return { value: plus(term.value, inUnits(figure.value, part.divisor)), to: part.to, end: part.end };
  if (isJoined || !isBareCents(source, term, figure) || currencyAfter(source, figure, context)) return null;
  return { value: plus(term.value, inUnits(figure.value, 100)), to: figure.to, end: figure.end };
}

/** `tyiyn`, `cents`, the `c` of `43c`: behind money of the same currency even a word-like `sen` is its part. */
function subunitAfter(
  source: Source,
  figure: Figure,
  code: string,
): { readonly divisor: number; readonly to: number; readonly end: number } | null {
  const isGluedTo = figure.suffix !== '';
  if (figure.tail !== '' || (!isGluedTo && isBreak(source, figure.to))) return null;
  const name = isGluedTo ? figure.suffix : wordAt(source, figure.to).folded;
  if (/^[cp¢]$/.test(name) && isGluedTo) return { divisor: 100, to: figure.to, end: figure.suffixEnd };
  const part = meaningsOfName(name).find((meaning) => meaning.code === code && meaning.divisor > 1);
  if (!part) return null;
  const { divisor } = part;
  return isGluedTo
    ? { divisor, to: figure.to, end: figure.suffixEnd }
    : { divisor, to: figure.to + 1, end: source.tokens.end[figure.to]! };
}

/** The `43` of `20 rupees 43`, the `forty five` of `thirteen dollars forty five`. */
function isBareCents(source: Source, term: Term, figure: Figure): boolean {
  if (figure.suffix + figure.tail !== '' || !term.isSuffixed || !endsPhrase(source, figure.to)) return false;
  if (figure.isWords)
    return term.figure.isWords && compare(figure.value, whole(10)) >= 0 && compare(figure.value, whole(100)) < 0;
  return figure.end - figure.start <= 2 && figure.isPlain;
}
