/** What an amount hangs on: whether it is the object itself, or the measure of something, or a price. */

import { entries } from '../../lexicon/entries.js';
import { SUM_NAMES, SUM_QUALIFIERS } from '../../lexicon/sum-words.js';
import type { Tokens } from '../../model/document.js';
import { beginsLetter } from '../../text/characters.js';
import { isCapital, norm, wordAt } from '../../text/phrases.js';
import { wordSet } from '../../text/word-set.js';
import { governor } from './governor.js';
import { CLAUSE, DETERMINER, MONEY, PERSON_NOUN, PREPOSITION } from './scene.js';

const QUALIFIER = wordSet(entries(SUM_QUALIFIERS));
const WAGES = new Set(entries(SUM_NAMES));

/**
 * The governing preposition of the amount that begins at `to`: '' where it is the object itself, also behind the noun that it measures (`a cheque for`, `assistance in the
 * amount of`, `medical items valued at`); `name` behind the name of a price or wage; `measure` in `to the tune of`.
 */
export function amountGovernor(tokens: Tokens, from: number, to: number): string {
  const k = beforeQualifiers(tokens, from, to);
  if (k < from) return '';
  const word = norm(tokens, k);
  // `Leaders of [the three] federations`: known ones, of whom something is said.
  if (word === 'of' && k > from && norm(tokens, to - 1) === 'the') return 'of';
  const before = norm(tokens, k - 1);
  if (MEASURED.has(word)) return wrapped(tokens, from, k);
  if (word === 'at' && /^(?:valued|estimated|priced)$/.test(before)) return wrapped(tokens, from, k - 1);
  if (word === 'to' && /^(?:amounting|equal|equivalent)$/.test(before)) return wrapped(tokens, from, k - 1);
  if (word === 'with' && CONTAINING.test(before)) return wrapped(tokens, from, k - 1);
  if (word === 'for' && k > from) return MONEY.has(before) ? wrapped(tokens, from, k - 1) : 'for';
  if (word === 'of' && k > from) return ofNoun(tokens, from, k);
  // `Paid the family of the deceased 500`, `every pupil with a signed contract 500`.
  if (k > from && (isPerson(word) || word === 'deceased' || isPhraseBehind(tokens, from, k))) return '';
  if (isCircumstance(tokens, from, k)) return '';
  return governor(tokens, from, k + 1);
}

/** `[The owners of the land] 500`, `to the victims of the floods 500`: a phrase of its own ends right before the amount. */
function isPhraseBehind(tokens: Tokens, from: number, last: number): boolean {
  // `The Regional Hospital in Bytom 500`.
  if (isCapital(tokens, last) && last - from < 3 && PREPOSITION.has(norm(tokens, from))) return true;
  const first = /^(?:to|for)$/.test(norm(tokens, from)) ? from + 1 : from;
  if (last - first < 3 || !/^(?:the|each|every|all|both)$/.test(norm(tokens, first))) return false;
  let inner = last;
  for (let k = first; k <= last; k++) {
    if (!beginsLetter(norm(tokens, k)) || CLAUSE.has(norm(tokens, k))) return false;
    if (PREPOSITION.has(norm(tokens, k))) inner = k;
  }
  // `The rent of a mere 500`.
  const isMeasured = last - inner < 3 && JOINS.has(norm(tokens, inner + 1));
  return !isMeasured && (last - inner > 1 || PLURAL.test(norm(tokens, last)) || isCapital(tokens, last));
}

/** `Accepted [into its collection] 3`, `sent [as a present] 17`: a short phrase between the verb and what is given. */
function isCircumstance(tokens: Tokens, from: number, last: number): boolean {
  if (last - from < 2 || last - from > 3 || !CIRCUMSTANCE.test(norm(tokens, from))) return false;
  if (!DETERMINER.has(norm(tokens, from + 1)) || ORDINAL.test(norm(tokens, last))) return false;
  for (let k = from + 2; k <= last; k++) if (!isPlainWord(tokens, k)) return false;
  return true;
}

const CIRCUMSTANCE = /^(?:after|as|at|before|during|from|in|into|on)$/;
/** Words that the amount itself has before it: `in the last 500`. */
const ORDINAL = /^(?:final|first|former|further|last|next|other|past|previous|remaining|same|second|third|top|whole)$/;
const PLURAL = /^\p{Ll}{3,}s$/u;
/** Behind a preposition these begin what measures: `for a mere 500`. */
const JOINS = new Set(['a', 'an']);

/** `Handed him an envelope with [500 euros]`. */
const CONTAINING = /^(?:cards?|envelopes?|vouchers?)$/;
const MEASURED = new Set(['carrying', 'worth', 'valued', 'totalling', 'totaling', 'equalling']);

/** The last token before `about`, `up to`, `at least`, `a further`. */
function beforeQualifiers(tokens: Tokens, from: number, to: number): number {
  let k = to - 1;
  while (
    k >= from &&
    (QUALIFIER.has(wordAt(tokens, k)) ||
      (norm(tokens, k) === 'to' && norm(tokens, k - 1) === 'up') ||
      (norm(tokens, k) === 'at' && norm(tokens, k + 1) === 'least'))
  )
    k--;
  return k;
}

const isPerson = (word: string): boolean => PERSON_NOUN.has(word) || PERSON_NOUN.has(word.replace(/s$/, ''));

/** `In the amount of`, `with a cash prize of`, `a total of`. */
function ofNoun(tokens: Tokens, from: number, of: number): string {
  const noun = norm(tokens, of - 1);
  if (noun === 'rate' && norm(tokens, of - 2) === 'the' && norm(tokens, of - 3) === 'at') return 'measure';
  // What is owed is paid: `back wages of`; so is `strike pay of`.
  if (
    WAGES.has(noun) &&
    !/^(?:back|unpaid|overdue|outstanding|redundancy|severance|strike)$/.test(norm(tokens, of - 2))
  )
    return governor(tokens, from, of - 1) === 'for' ? 'for' : 'name';
  if (!/^(?:amount|sum|value|tune|size|total)$/.test(noun) || isOwnPhrase(tokens, from, of))
    return wrapped(tokens, from, of - 1);
  let k = of - 2;
  while (k >= from && DETERMINER.has(norm(tokens, k))) k--;
  if (k >= from && /^(?:in|to|for|with|at)$/.test(norm(tokens, k))) {
    if (norm(tokens, k) === 'with' && k === from) return 'with';
    if (norm(tokens, k) === 'for') return 'for';
    if (norm(tokens, k) !== 'with') return 'measure';
    k--;
  }
  return wrapped(tokens, from, k + 1);
}

function wrapped(tokens: Tokens, from: number, to: number): string {
  if (isOwnPhrase(tokens, from, to)) return '';
  const found = governor(tokens, from, to);
  if (found === 'purpose') return '';
  const noun = found === 'of' ? lotBefore(tokens, from, to) : from;
  return noun > from ? wrapped(tokens, from, noun) : found;
}

/** `Paid every member on the payroll | [a one-off grant] of 500`: a phrase that begins right behind another's noun. */
function isOwnPhrase(tokens: Tokens, from: number, to: number): boolean {
  let k = to - 1;
  while (k > from && isPlainWord(tokens, k) && !JOINS.has(norm(tokens, k))) k--;
  if (k - 1 <= from || !JOINS.has(norm(tokens, k))) return false;
  const before = norm(tokens, k - 1);
  return isPlainWord(tokens, k - 1) && before !== 'as' && before !== 'and' && before !== 'or' && !CLAUSE.has(before);
}

/** A noun or what stands before it. */
const isPlainWord = (tokens: Tokens, k: number): boolean =>
  /^\p{Ll}[\p{Ll}-]+$/u.test(tokens.word[k]!.text) &&
  !PREPOSITION.has(norm(tokens, k)) &&
  !DETERMINER.has(norm(tokens, k));

/** `Received a [donation] of beds valued at`: the noun of giving or of a lot whose `of` the thing hangs on; `from` where another governs it. */
function lotBefore(tokens: Tokens, from: number, to: number): number {
  let k = to - 1;
  while (k > from && norm(tokens, k) !== 'of') k--;
  return LOT.test(norm(tokens, k - 1)) ? k - 1 : from;
}

const LOT =
  /^(?:batch|collection|consignment|delivery|donation|gift|load|package|pair|quantity|range|sets?|shipment|supply|truckload|variety)s?$/;
