/**
 * Finds money, percentages and quantities: [17,100 manat] to the Confederation; raised by [15 percent]; [312 thousand] new members.
 *
 * Leaves alone what dates own (`12 August`, `1998`) and what counts nothing (`Article 31`, `44 years`, `7-1186`). Triggered by digits
 * and number words only; from there a small grammar over tokens reads figure, currency, range and noun. The idea of dimension by
 * dimension readers with latent numbers is Duckling's.
 */
import { WordClass } from '../../lexicon/word-class.js';
import type { AmountMention, DateMention, Document, Pass } from '../../model/document.js';
import { Shape } from '../../text/shape.js';
import { tokensBetween } from '../../text/spans.js';
import { wordSet } from '../../text/word-set.js';
import { wordTest } from '../../text/word-test.js';
import { periodBefore, periodOf, qualifierOf } from './bounds.js';
import type { Before } from './counted.js';
import { type Decimal, toNumber } from './decimal.js';
import { inThousands } from './figure.js';
import { isDoubtful } from './mil.js';
import { inUnits, meantBy, otherThan, readSubunits } from './money.js';
import { isMoneyAgain } from './money-again.js';
import { type PlaceContext, placeContext } from './place-context.js';
import { readCounted } from './quantity.js';
import { type Range, readList, readRange } from './range.js';
import { type Source, wordAt } from './source.js';
import { readTerm, type Term } from './term.js';
import { isOneUnit } from './word-figure.js';

export const amounts: Pass = {
  name: 'amounts',
  reads: ['tokens', 'sentences', 'dates'],
  writes: ['amounts'],
  run: (doc) => ({ amounts: findAmounts(doc) }),
};

/** A range reads a little less surely than a single value. */
const RANGE_LOSS = 0.03;
/** Tokens between a sum and its conversion: `(about $3.8 billion)`. */
const CONVERSION_REACH = 4;
/** Tokens between two numbers of one list: `15 folding wheelchairs, two oxygen concentrators`. */
const LIST_REACH = 6;
/** Tokens between what was counted and `29 of them`. */
const BACK_REACH = 60;
/** A value that no JSON number can say, which is put out as null, or one that the language of the text decides. */
const UNSURE = 0.5;
/** A sum whose currency the one before tells. */
const AGAIN = 0.6;

interface Reading {
  readonly mention: AmountMention;
  readonly to: number;
}

function findAmounts(doc: Document): AmountMention[] {
  const found: AmountMention[] = [];
  const context = placeContext(doc);
  const isDate = dateLookup(doc.dates);
  let limit = 0;
  let counted: AmountMention | null = null;
  for (let at = 0; at < doc.tokens.length; at++) {
    if (!isTrigger(doc, at)) continue;
    const first = readTerm(doc, at, limit, context);
    if (!first) continue;
    const readings = readAmounts(doc, first, context, asBefore(doc, counted, first.from), found.at(-1) ?? null);
    for (const { mention, to } of readings)
      if (!isDate(mention.start, mention.end)) {
        found.push(mention);
        if (mention.kind === 'quantity') counted = mention;
        limit = to;
      }
    // The words of a number are not tried again, whether or not it was an amount.
    at = Math.max(at, limit - 1, first.figure.to - 1);
  }
  return found;
}

function isTrigger(source: Source, at: number): boolean {
  const word = wordAt(source, at);
  return mayTrigger(word) && (!ARTICLE.has(word) || startsFigure(source, at + 1) || isOneUnit(source, at));
}

const ARTICLE = wordSet('a an');
const mayTrigger = wordTest(
  (word) =>
    (word.shape & Shape.Digits) !== 0 ||
    (word.classes & (WordClass.NumberWord | WordClass.Magnitude)) !== 0 ||
    ARTICLE.has(word) ||
    JOINED.test(word.norm),
);

/** `twenty-five`, `ten-dollar`. */
const JOINED =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)-/;

/** `a million`, `a quarter of a million`, `an hundred`. */
function startsFigure(source: Source, at: number): boolean {
  const { classes, norm } = wordAt(source, at);
  return (classes & WordClass.Magnitude) !== 0 || norm === 'quarter' || norm === 'dozen';
}

function readAmounts(
  doc: Document,
  first: Term,
  context: PlaceContext,
  last: Before,
  amount: AmountMention | null,
): Reading[] {
  const list = readList(doc, first, context);
  if (list) return readSums(doc, list, context, last);
  const range = readRange(doc, first, context);
  const told = isConversion(doc, first, amount) ? amount : null;
  if (!range) return listOf(readSingle(doc, first, context, last, told) ?? readMoneyAgain(doc, first, amount));
  if (!range.isPair) return listOf(readRangeAmount(doc, range, context, last) ?? readSingle(doc, first, context, last));
  const second = readSingle(doc, range.second, context, last);
  return second ? [borrow(doc, range, second), second] : [];
}

/** The sums of `5,000, 3,000 and 2,000 euros`. */
function readSums(doc: Document, list: readonly Term[], context: PlaceContext, last: Before): Reading[] {
  const named = readSingle(doc, list.at(-1)!, context, last);
  if (!named) return [];
  return [...list.slice(0, -1).map((first) => borrow(doc, { first, min: first.value }, named)), named];
}

const listOf = (reading: Reading | null): Reading[] => (reading ? [reading] : []);

function readSingle(
  doc: Document,
  term: Term,
  context: PlaceContext,
  last: Before,
  told: AmountMention | null = null,
): Reading | null {
  if (term.kind === 'money') return isDenied(doc, term) ? null : readMoney(doc, term, null, context, told);
  if (term.kind !== 'bare') return percentOf(doc, term, null);
  return readQuantity(doc, term, null, last);
}

function readRangeAmount(doc: Document, range: Range, context: PlaceContext, last: Before): Reading | null {
  const { first, second } = range;
  if (first.kind === 'money' || second.kind === 'money') return readMoney(doc, second, range, context);
  if (second.kind !== 'bare') return percentOf(doc, second, range);
  return readQuantity(doc, second, range, last);
}

/** `Not one cent has been paid.` */
const isDenied = (source: Source, { figure, from }: Term): boolean =>
  figure.isWords && wordAt(source, from).norm === 'one' && wordAt(source, from - 1).norm === 'not';

/** `C$5.2 billion ($3.8 billion)`: the same sum in another currency. */
const isConversion = (source: Source, { from }: Pick<Term, 'from'>, last: AmountMention | null): boolean =>
  last?.kind === 'money' && from - last.to <= CONVERSION_REACH && wordAt(source, last.to).text === '(';

function readMoney(
  doc: Document,
  term: Term,
  range: Range | null,
  context: PlaceContext,
  told: AmountMention | null = null,
): Reading {
  const currency = (term.currency ?? range?.first.currency)!;
  const meant = meantBy(otherThan(currency, told?.currency ?? null), context);
  const subunits = range || meant.divisor > 1 ? null : readSubunits(doc, term, meant.code, context);
  const value = subunits?.value ?? inUnits(term.value, meant.divisor);
  const to = subunits?.to ?? term.to;
  const end = subunits?.end ?? term.end;
  const { code, rule, alternatives } = meant;
  const confidence = isDoubtful(doc, term, context) ? UNSURE : meant.confidence;
  const bounds = range && { min: inUnits(range.min, meant.divisor), max: inUnits(range.max, meant.divisor) };
  const fields = { kind: 'money', currency: code, unit: null, rule, confidence, alternatives } as const;
  return reading(doc, range?.first ?? term, { to, end }, bounds ?? value, fields);
}

function readMoneyAgain(doc: Document, term: Term, last: AmountMention | null): Reading | null {
  if (term.kind !== 'bare' || last === null || !isMoneyAgain(doc, term, last)) return null;
  const value = inThousands(term.figure).value;
  const { currency, alternatives } = last;
  const fields = { kind: 'money', currency, unit: null, rule: 'money-again', confidence: AGAIN, alternatives } as const;
  return reading(doc, term, term, value, fields);
}

function percentOf(doc: Document, term: Term, range: Range | null): Reading {
  const unit = term.kind === 'points' ? 'pp' : '%';
  const fields = {
    kind: 'percent',
    currency: null,
    unit,
    rule: 'percent',
    confidence: 0.98,
    alternatives: [],
  } as const;
  return reading(doc, range?.first ?? term, term, range ?? term.value, fields);
}

function readQuantity(doc: Document, term: Term, range: Range | null, last: Before): Reading | null {
  const first = range?.first ?? term;
  // What stands before a range stands before its first figure.
  const figure = term.figure.from === first.from ? term.figure : { ...term.figure, from: first.from };
  const counted = readCounted(doc, figure, term.value, last);
  if (!counted || toNumber(term.value) === null) return null;
  const { unit, rule, confidence } = counted;
  const value = counted.isWhole ? inThousands(term.figure).value : term.value;
  const end = term.figure.suffix === '' ? term.figure.end : term.figure.suffixEnd;
  const fields = { kind: 'quantity', currency: null, unit, rule, confidence, alternatives: [] } as const;
  return reading(doc, first, { to: term.to, end, nounEnd: counted.to }, range ?? value, fields);
}

/** The first of two amounts whose unit stands with the second: `grew from 300 to 500 members`. */
function borrow(doc: Document, { first, min }: Pick<Range, 'first' | 'min'>, { mention }: Reading): Reading {
  const value = toNumber(min);
  const span = tokensBetween(doc.tokens, first.start, first.end);
  const qualifier = qualifierOf(doc, first.from, first.to);
  return { mention: { ...mention, ...span, value, min: null, max: null, qualifier, period: null }, to: first.to };
}

type Fields = Pick<AmountMention, 'kind' | 'currency' | 'unit' | 'rule' | 'confidence' | 'alternatives'>;

function reading(
  doc: Document,
  first: Pick<Term, 'from' | 'start'>,
  { to, end, nounEnd = to }: Pick<Term, 'to' | 'end'> & { nounEnd?: number },
  size: Decimal | { min: Decimal; max: Decimal },
  fields: Fields,
): Reading {
  const isRange = 'min' in size;
  const [value, min, max] = isRange ? [null, toNumber(size.min), toNumber(size.max)] : [toNumber(size), null, null];
  const isSaid = isRange ? min !== null && max !== null : value !== null;
  const mention: AmountMention = {
    kind: fields.kind,
    currency: fields.currency,
    unit: fields.unit,
    rule: fields.rule,
    alternatives: fields.alternatives,
    confidence: isSaid ? fields.confidence - (isRange ? RANGE_LOSS : 0) : UNSURE,
    value,
    min,
    max,
    qualifier: qualifierOf(doc, first.from, to, nounEnd),
    period: periodOf(doc, nounEnd) ?? (fields.kind === 'money' ? periodBefore(doc, first.from) : null),
    ...tokensBetween(doc.tokens, first.start, end),
  };
  return { mention, to };
}

/** A list goes on after a comma or `and`, not far behind its last item; `of them` reaches further back. */
function asBefore(doc: Document, last: AmountMention | null, at: number): Before {
  if (!last || at - last.to > BACK_REACH) return { unit: null, isListed: false, isSame: false };
  const isSame = doc.tokens.sentence[last.from] === doc.tokens.sentence[at];
  const isNear = at - last.to <= LIST_REACH && isSame;
  return { unit: last.unit, isListed: isNear && /^(?:,|and)$/.test(wordAt(doc, at - 1).norm), isSame };
}

/** Whether a span touches a date; asked in the order of the text. */
function dateLookup(dates: readonly DateMention[]): (start: number, end: number) => boolean {
  let next = 0;
  return (start, end) => {
    while (next < dates.length && dates[next]!.end <= start) next++;
    return next < dates.length && dates[next]!.start < end;
  };
}
