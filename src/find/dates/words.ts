/** Questions about single tokens: which month, day, year, unit or mark stands there. */
import { DAY_PARTS, ORDINALS, SEASONS, SMALL_NUMBERS, TIME_UNITS } from '../../lexicon/date-words.js';
import { valued } from '../../lexicon/entries.js';
import { FOREIGN_MONTHS } from '../../lexicon/months.js';
import { WordClass } from '../../lexicon/word-class.js';
import type { DateUnit, DayPart } from '../../model/date-meaning.js';
import { wordAt } from '../../text/phrases.js';
import { Gap, Shape } from '../../text/shape.js';
import { wordSet } from '../../text/word-set.js';
import type { Source } from './match.js';

const figures = (block: string) => new Map([...valued(block)].map(([word, value]) => [word, Number(value)]));
const ordinals = figures(ORDINALS);
const smallNumbers = figures(SMALL_NUMBERS);
const foreignMonths = figures(FOREIGN_MONTHS);
const seasons = figures(SEASONS);
const units = valued(TIME_UNITS) as Map<string, DateUnit>;
const dayParts = valued(DAY_PARTS) as Map<string, DayPart>;

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const WEEKDAYS = 'motuwethfrsasu';

export const normAt = ({ tokens }: Source, at: number): string => wordAt(tokens, at).norm;
export const shapeAt = ({ tokens }: Source, at: number): number => wordAt(tokens, at).shape;
export const classesAt = ({ tokens }: Source, at: number): number => wordAt(tokens, at).classes;
/** Nothing stands between this token and the one before. */
export const isGlued = ({ tokens }: Source, at: number): boolean => at > 0 && tokens.gap[at] === 0;
export const beginsLine = ({ tokens }: Source, at: number): boolean =>
  at <= 0 || at >= tokens.length || (tokens.gap[at]! & (Gap.Line | Gap.Paragraph)) !== 0;
export const beginsSentence = ({ tokens }: Source, at: number): boolean =>
  at <= 0 || tokens.sentence[at] !== tokens.sentence[at - 1];

/** 1 to 12, or 0. A month in small letters must have figures beside it, which its readers see to. */
export function monthAt(source: Source, at: number): number {
  if (!(classesAt(source, at) & WordClass.Month)) return 0;
  return monthOf(normAt(source, at));
}

export const monthOf = (norm: string): number => {
  const found = MONTHS.indexOf(norm.slice(0, 3));
  return found % 3 === 0 ? found / 3 + 1 : 0;
};

const MONTH_NAME =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** The month whose whole name this is, for parts of tokens that no word list sees; or 0. */
export const namedMonth = (norm: string): number => (MONTH_NAME.test(norm) ? monthOf(norm) : 0);

/** The month of `14 de marzo de 2023`, `3 März 2022`, of whatever language; or 0. */
export const foreignMonthAt = (source: Source, at: number): number => foreignMonths.get(normAt(source, at)) ?? 0;

/** 1 for Monday to 7, or 0. */
export function weekdayAt(source: Source, at: number): number {
  if (!(classesAt(source, at) & WordClass.Weekday)) return 0;
  return WEEKDAYS.indexOf(normAt(source, at).slice(0, 2)) / 2 + 1;
}

export const isCapital = (source: Source, at: number): boolean => (shapeAt(source, at) & Shape.Capital) !== 0;
/** `Sat`, `Jan`: written short, without a point. */
export const isShort = (source: Source, at: number): boolean =>
  normAt(source, at).length <= 4 &&
  !(shapeAt(source, at) & Shape.Pointed) &&
  !['may', 'june', 'july'].includes(normAt(source, at));

export const unitAt = (source: Source, at: number): DateUnit | undefined => units.get(normAt(source, at));
export const seasonAt = (source: Source, at: number): number | undefined => seasons.get(normAt(source, at));
export const dayPartAt = (source: Source, at: number): DayPart | undefined => dayParts.get(normAt(source, at));

/** `first`, `1st`: 1; 0 where the token is no ordinal. */
export function ordinalAt(source: Source, at: number): number {
  const word = ordinals.get(normAt(source, at));
  if (word !== undefined) return word;
  return shapeAt(source, at) & Shape.Digits ? ordinalOf(normAt(source, at)) : 0;
}

/** The same of a part of a token. */
export function ordinalOf(norm: string): number {
  const figure = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(norm);
  return figure ? Number(figure[1]) : (ordinals.get(norm) ?? 0);
}

/** A day of the month in figures, with or without its ending: `12`, `12th`, `05`; 0 where there is none. */
export function dayAt(source: Source, at: number): number {
  if (!(shapeAt(source, at) & Shape.Digits)) return 0;
  const figure = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(normAt(source, at));
  const day = figure ? Number(figure[1]) : 0;
  return day <= 31 ? day : 0;
}

/** A year in four figures, 1000 to 2199; 0 where there is none. */
export function yearAt(source: Source, at: number): number {
  if (!(shapeAt(source, at) & Shape.Number)) return 0;
  const norm = normAt(source, at);
  return /^(?:1\d|2[01])\d\d$/.test(norm) ? Number(norm) : 0;
}

/** How many, in words under a hundred or figures up to 9,999; 0 where the token is no such number. */
export function numberAt(source: Source, at: number): number {
  const norm = normAt(source, at);
  const word = smallNumbers.get(norm);
  if (word !== undefined) return word;
  const joined = shapeAt(source, at) & Shape.Hyphen ? /^([a-z]+ty)-([a-z]+)$/.exec(norm) : null;
  if (joined) return (smallNumbers.get(joined[1]!) ?? Number.NaN) + (smallNumbers.get(joined[2]!) ?? Number.NaN) || 0;
  return shapeAt(source, at) & Shape.Number && /^\d{1,4}$/.test(norm) ? Number(norm) : 0;
}

/** A word in small letters that is no function word: what a number before it may count. */
export function isNoun(source: Source, at: number): boolean {
  return (
    (shapeAt(source, at) & Shape.LowerCase) !== 0 &&
    !(classesAt(source, at) & (WordClass.Starter | WordClass.Connector | WordClass.SpeechVerb)) &&
    !beginsLine(source, at)
  );
}

/** Where the comma or `the` or `of` at `at` has been stepped over, if it stands there. */
export const skip = (source: Source, at: number, ...words: readonly string[]): number =>
  words.includes(normAt(source, at)) && !beginsLine(source, at) ? at + 1 : at;

export const isDash = ({ tokens }: Source, at: number): boolean => DASHES.has(wordAt(tokens, at));
const DASHES = wordSet('- – — − ‐ ‑');
