/**
 * Sums that leave out their currency, because the sentence has just named it: Eva got 450,000 drams and Narek [300,000]; a bonus of 900
 * rubles, another [600] from the union. Left alone: small figures, years, whatever counts something, and sums far from the one before.
 */
import { entries } from '../../lexicon/entries.js';
import { MONEY_VERBS } from '../../lexicon/transfer-verbs.js';
import { WordClass } from '../../lexicon/word-class.js';
import type { AmountMention } from '../../model/document.js';
import { Shape } from '../../text/shape.js';
import { wordSet } from '../../text/word-set.js';
import { endsPhrase } from './currency.js';
import { toNumber } from './decimal.js';
import { isLabel, looksLikeYear } from './not-quantity.js';
import { isBreak, phraseOf, type Source, wordAt } from './source.js';
import type { Term } from './term.js';

/** Tokens between the two sums. */
const REACH = 40;
/** What is less without a magnitude is more often an age or a number of things. */
const LEAST = 100;
/** The sums of one sentence differ by no more than this. */
const SCALE = 1000;

/** Whether the bare figure is a sum in the currency of `last`, the amount right before it. */
export function isMoneyAgain(source: Source, { figure, value, from, to }: Term, last: AmountMention | null): boolean {
  if (last?.kind !== 'money' || from - last.to > REACH || from < last.to) return false;
  const size = toNumber(value);
  const other = last.value ?? last.max;
  if (size === null || other === null || size * SCALE < other || other * SCALE < size) return false;
  if ((figure.power === 0 && size < LEAST) || figure.suffix !== '' || figure.tail !== '') return false;
  if (looksLikeYear(figure) || isLabel(source, figure) || !isBeside(source, from, last)) return false;
  const isLarge = figure.power > 2 || !figure.isPlain;
  const isEnd = endsPhrase(source, to) || MOVES.has(wordAt(source, to));
  const isLinked = isGoneOn(source, from) || (isLarge && isLikened(source, from, to));
  return isLinked && isEnd && !OTHERS.test(phraseOf(source, to, to + 2));
}

/** `Another 600 [came] from the union`. */
const MOVES = wordSet('came comes goes went');

/** In the same sentence, or in the next. */
const isBeside = ({ tokens }: Source, at: number, last: AmountMention): boolean =>
  tokens.sentence[at]! - tokens.sentence[last.from]! <= 1;

/** `of whom`, `120 were hurt`: persons or things. */
const OTHERS = /^(?:of (?:them|these|those|whom)|(?:are|had|have|were|who|whose)\b.*)$/;

/** `The wage is 140 million, the poverty line is 350 million`, `others ask for 2,200`; `Four million to the clinic`. */
const isLikened = (source: Source, from: number, to: number): boolean =>
  isBreak(source, from) ? OPENS.has(wordAt(source, to)) : LINKS.has(wordAt(source, from - 1));

const LINKS = wordSet('is was for which'.split(' '));
const OPENS = wordSet('to for from was went came'.split(' '));

/** Behind what parts or joins sums, a name that stands where the verb is left out, or a verb of money. */
function isGoneOn(source: Source, from: number): boolean {
  const before = wordAt(source, from - 1);
  if (BEFORE.has(before) || before.classes & (WordClass.TransferVerb | WordClass.PaymentVerb)) return true;
  return (before.shape & (Shape.Capital | Shape.Digits)) === Shape.Capital;
}

const BEFORE = wordSet([
  ...', ; : – — ( and or but another other further additional against first last only about some nearly almost than'.split(
    ' ',
  ),
  ...entries(MONEY_VERBS),
]);
