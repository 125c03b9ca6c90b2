/** Numbers that count nothing though a noun follows: years, numbered things, telephone numbers, list numbers. */
import { NUMBERED, NUMBERED_NAMES } from '../../lexicon/counted-nouns.js';
import { entries } from '../../lexicon/entries.js';
import { WordClass } from '../../lexicon/word-class.js';
import { Shape } from '../../text/shape.js';
import { singularOf } from '../../text/singular.js';
import { wordSet } from '../../text/word-set.js';
import type { Figure } from './figure.js';
import { isGiven } from './given.js';
import { isBreak, isGlued, phraseOf, type Source, wordAt } from './source.js';

const LABELS = wordSet(entries(NUMBERED));
const NAME_LABELS = wordSet(entries(NUMBERED_NAMES));
const LAST_DAY = 31n;
const FIRST_YEAR = 1800n;
const LAST_YEAR = 2100n;

/** `Article 31 workers`, `Local 7-1186`, `No. 5`, `0 800 11 works`, `18 May`, `10:30`, `3-2 wins`. */
export function isLabel(source: Source, figure: Figure): boolean {
  const { from, to } = figure;
  const before = wordAt(source, from - 1);
  const after = wordAt(source, to);
  if (isGlued(source, to) && /^[-–—/:]$/.test(after.text) && isGlued(source, to + 1)) return true;
  if (!isBreak(source, to) && after.classes & WordClass.Month) return true;
  if (from === 0 || isBreak(source, from)) return false;
  // `Gave the Osh City Hospital 20 beds` counts beds.
  const isNamed = (before.shape & Shape.Capital) !== 0 && NAME_LABELS.has(before) && !isGiven(source, from);
  if (/^[#№§]$/.test(before.text) || (LABELS.has(before) && !isVerb(source, from - 1)) || isNamed)
    return !figure.isWords;
  if (isGlued(source, from)) return !/^["“‘'«([–—~≈>]$/.test(before.text);
  if (isRatio(source, from)) return true;
  if (figure.isWords) return false;
  if (before.classes & WordClass.Month) return looksLikeYear(figure) || isDayOfMonth(source, figure);
  return (before.shape & Shape.Number) !== 0 && !isBehindYear(source, from);
}

/** `The pupils number 214`. */
const isVerb = (source: Source, at: number): boolean =>
  wordAt(source, at).norm === 'number' && !isBreak(source, at) && singularOf(wordAt(source, at - 1).norm) !== null;

/** `In 2023 51 teams took part`. */
const isBehindYear = (source: Source, from: number): boolean =>
  /^(?:1[89]|20)\d\d$/.test(wordAt(source, from - 1).norm) &&
  /^(?:in|since|during)$/.test(wordAt(source, from - 2).norm);

/** `on May 19 workers`; but in `January–August 19 workers` the month stands alone, and the figure counts. */
const isDayOfMonth = (source: Source, { from, isPlain, value }: Figure): boolean =>
  isPlain && value.units <= LAST_DAY && !/^(?:in|[-–—])$/.test(wordAt(source, from - 2).norm);

/** The `ten` of `seven out of ten workers`, the `five` of `one in five women`. */
function isRatio(source: Source, from: number): boolean {
  const isOutOf = phraseOf(source, from - 2, from) === 'out of';
  if (isOutOf && isTotal(source, from)) return false;
  if (!isOutOf && wordAt(source, from - 1).norm !== 'in') return false;
  const { classes, shape } = wordAt(source, from - (isOutOf ? 3 : 2));
  return (classes & WordClass.NumberWord) !== 0 || (shape & Shape.Number) !== 0;
}

/** The `124` of `118 out of 124 delegates`: more than anybody reckons a ratio by. */
export const isTotal = (source: Source, at: number): boolean =>
  /^(?:[1-9]\d{2,5}|[2-9]\d|1[1-9]|\d{1,3},\d{3})$/.test(wordAt(source, at).norm) && wordAt(source, at).norm !== '100';

/** Bare digits that look like a year; `2000 workers` after `more than` is told by its qualifier. */
export function looksLikeYear(figure: Figure): boolean {
  const { units, scale } = figure.value;
  return figure.isPlain && !figure.isWords && scale === 0 && units >= FIRST_YEAR && units < LAST_YEAR;
}
