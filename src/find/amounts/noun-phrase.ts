/**
 * The head noun of what a number counts: 46 temporary [workers] at Escanaba, 146 train [drivers] announced, 212 [loaders], drivers and
 * street cleaners, 300 women [workers], 34 children's [homes], 900 square [metres].
 *
 * Without a parser: modifiers are singular in English, so the head is the first plural before anything that ends a noun
 * phrase, or the second where two stand together.
 */
import { PHRASE_ENDS } from '../../lexicon/amount-words.js';
import { BODIES, NOT_COUNTED, PEOPLE, THINGS } from '../../lexicon/counted-nouns.js';
import { entries } from '../../lexicon/entries.js';
import { UNIT_NAMES, UNIT_SYMBOLS } from '../../lexicon/units.js';
import { WordClass } from '../../lexicon/word-class.js';
import { Shape } from '../../text/shape.js';
import { singularOf } from '../../text/singular.js';
import { wordTest } from '../../text/word-test.js';
import { isBreak, isGlued, type Source, wordAt } from './source.js';

export type NounClass = 'unit' | 'person' | 'known' | 'unknown' | 'uncounted';

export interface Head {
  readonly singular: string;
  readonly nounClass: NounClass;
  /** The token after the head. */
  readonly to: number;
}

const MAX_MODIFIERS = 6;
const ENDS = new Set(entries(PHRASE_ENDS));
const NOT_ENDS = new Set([
  'further',
  'first',
  'following',
  'other',
  'near',
  'many',
  'more',
  'most',
  'such',
  'very',
  'only',
  'so',
]);
const UNITS = new Set(entries(UNIT_NAMES));
const SYMBOLS = new Map(entries(UNIT_SYMBOLS).map((line) => line.split(/ (.*)/) as [string, string]));
const CLASSES = new Map<string, NounClass>();
for (const word of entries(THINGS)) CLASSES.set(word, 'known');
for (const word of entries(BODIES)) CLASSES.set(word, 'known');
for (const word of entries(PEOPLE)) CLASSES.set(word, 'person');
for (const word of entries(NOT_COUNTED)) CLASSES.set(word, 'uncounted');

/** Endings of nouns for people, or for things that are counted like them; what else ends so is in `NOT_COUNTED`. */
const PERSON = /(?:[a-z]{3}(?:ers|ors|ists|ians|ees)|[a-z]men)$/;

/** First words of the units' names, and first tokens of their symbols. */
const BEGINS_UNIT = new Set([...UNITS].map((name) => name.split(' ')[0]!));
const BEGINS_SYMBOL = [...SYMBOLS.keys()];
const mayBeginUnit = wordTest(
  ({ text, norm }) =>
    norm === 'sq' ||
    norm === 'cu' ||
    BEGINS_UNIT.has(norm) ||
    unitOf(norm) !== null ||
    BEGINS_SYMBOL.some((symbol) => symbol.startsWith(text.replace(/\.$/, ''))),
);

/** The unit whose symbol or name stands at token `at`: `km`, `sq. m`, `square metres`, `tonnes`; but `60 km/h` is a speed. */
function unitAt(source: Source, at: number): Head | null {
  if (isBreak(source, at) || !mayBeginUnit(wordAt(source, at))) return null;
  const { text, norm } = wordAt(source, at);
  if (/^(?:sq|cu)$/.test(norm)) return powerUnitAt(source, at, norm === 'sq' ? 'square' : 'cubic');
  const next = isBreak(source, at + 1) ? '' : wordAt(source, at + 1).text;
  if (next === '/' && isGlued(source, at + 1)) return null;
  const joined =
    next === '' ? undefined : (SYMBOLS.get(text + next) ?? unitOf(`${norm} ${wordAt(source, at + 1).norm}`));
  if (joined) return head(joined, 'unit', at + 2);
  const single = SYMBOLS.get(text.replace(/\.$/, '')) ?? unitOf(norm);
  return single ? head(single, 'unit', at + 1) : null;
}

/** `sq. m`, `cu ft`. */
function powerUnitAt(source: Source, at: number, power: 'square' | 'cubic'): Head | null {
  const base = wordAt(source, at + 1).text === '.' ? at + 2 : at + 1;
  const { text, norm } = wordAt(source, base);
  const of = SYMBOLS.get(text.replace(/\.$/, '')) ?? unitOf(norm);
  return of && !isBreak(source, base) ? head(`${power} ${of}`, 'unit', base + 1) : null;
}

/** The unit's name in the singular, from its singular or plural; null for any other phrase. */
function unitOf(phrase: string): string | null {
  if (UNITS.has(phrase)) return phrase;
  const last = phrase.lastIndexOf(' ') + 1;
  const singular = phrase.slice(0, last) + (singularOf(phrase.slice(last)) ?? '');
  return UNITS.has(singular) ? singular : null;
}

export const unitOfSymbol = (symbol: string): string | null => SYMBOLS.get(symbol) ?? null;

const head = (singular: string, nounClass: NounClass, to: number): Head => ({ singular, nounClass, to });

/** The head of the noun phrase that goes on at token `at`; null where none is found. */
export function headNoun(source: Source, at: number): Head | null {
  const unit = unitAt(source, at);
  if (unit) return unit;
  let modifiers = 0;
  for (let k = at; k < at + MAX_MODIFIERS && !isBreak(source, k); k++) {
    if (isSkipped(source, k, modifiers)) continue;
    if (endsNounPhrase(source, k)) return null;
    const singular = pluralAt(source, k);
    if (singular !== null && !isPossessive(source, k + 1)) return lastHead(source, k, singular);
    modifiers++;
  }
  return null;
}

/** `women workers`, `sports clubs`: a known plural right after the first is the head. */
function lastHead(source: Source, at: number, singular: string): Head {
  const next = at + 1;
  if (!isBreak(source, next) && !isPossessive(source, next + 1)) {
    const second = pluralAt(source, next);
    if (second !== null && /^(?:person|known)$/.test(classOf(second, wordAt(source, next).norm)))
      return head(second, classOf(second, wordAt(source, next).norm), next + 1);
  }
  return head(singular, classOf(singular, wordAt(source, at).norm), next);
}

/** Marks and conjunctions inside a phrase: `workers' families`, `district and city committees`, `bright but needy pupils`. */
function isSkipped(source: Source, at: number, modifiers: number): boolean {
  const { norm } = wordAt(source, at);
  if (norm === "'" || norm === "'s") return isGlued(source, at) && modifiers > 0;
  return modifiers > 0 && /^(?:and|or|but|&)$/.test(norm);
}

const isPossessive = (source: Source, at: number): boolean =>
  isGlued(source, at) && /^'s?$/.test(wordAt(source, at).norm) && !isBreak(source, at + 1);

const endsNounPhrase = (source: Source, at: number): boolean => isEnd(wordAt(source, at));

const isEnd = wordTest(({ shape, classes, norm }) => {
  if (shape & (Shape.Mark | Shape.Digits | Shape.Link)) return true;
  if (ENDS.has(norm)) return true;
  if (NOT_ENDS.has(norm)) return false;
  return (classes & (WordClass.Starter | WordClass.Month | WordClass.NumberWord | WordClass.Magnitude)) !== 0;
});

/** Not the town of `1040 Brussels`. */
const isPlural = wordTest(
  (word) =>
    (word.shape & Shape.Letters) !== 0 &&
    !((word.shape & Shape.Capital) !== 0 && (word.classes & WordClass.City) !== 0) &&
    !isEnd(word) &&
    singularOf(word.norm) !== null,
);

function pluralAt(source: Source, at: number): string | null {
  const word = wordAt(source, at);
  return isPlural(word) ? singularOf(word.norm) : null;
}

export function classOf(singular: string, plural: string): NounClass {
  const last = singular.slice(singular.lastIndexOf('-') + 1);
  const known = CLASSES.get(singular) ?? CLASSES.get(last);
  if (known) return known;
  if (UNITS.has(singular)) return 'unit';
  return PERSON.test(plural) ? 'person' : 'unknown';
}
