/** One shared object a spelling, so that whatever a word is in itself is worked out once and not at every token. */
import { WordClass } from '../lexicon/word-class.js';
import type { Word } from '../model/document.js';
import { Char, CURLED, charOf, fold, isAscii, isLetter } from './characters.js';
import { Shape } from './shape.js';
import { setsOf } from './word-set.js';
import { KEPT } from './word-test.js';

/** Bits of `WordClass` for a normalised word; 0 for a word in no list. */
export type Vocabulary = (norm: string) => number;

/** Finds or makes the word that stands in `text`, whose units are `units`, from `start` to `end`; `hash` is the hash of its own. */
export type WordStore = (text: string, start: number, end: number, hash: number, units: Uint16Array) => Word;

const SLOTS = 1 << 15;
const FULL = SLOTS / 2;

export const HASH_SEED = 0x811c9dc5;
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/**
 * An open-addressing table over the units in place, so that a known word costs no substring. Half full, it is put aside and
 * a new one begun, into which the words still in use move over: what no text has used for long is forgotten.
 */
export function makeWordStore(vocabulary: Vocabulary): WordStore {
  let table = emptyTable();
  let older = emptyTable();
  let filled = 0;
  return (text, start, end, hash, units) => {
    const slot = slotOf(table, hash, start, end, units);
    const known = table.words[slot];
    if (known !== undefined) return known;
    const word = older.words[slotOf(older, hash, start, end, units)] ?? makeWord(text.slice(start, end), vocabulary);
    table.words[slot] = word;
    table.hashes[slot] = hash;
    filled++;
    if (filled >= FULL) {
      older = table;
      table = emptyTable();
      filled = 0;
    }
    return word;
  };
}

interface WordTable {
  readonly words: (Word | undefined)[];
  /** The hash of the word in each slot. */
  readonly hashes: Int32Array;
}

const emptyTable = (): WordTable => ({ words: new Array(SLOTS), hashes: new Int32Array(SLOTS) });

/** Where the word stands in the table, or would. */
function slotOf({ words, hashes }: WordTable, hash: number, start: number, end: number, units: Uint16Array): number {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (;;) {
    const word = words[slot];
    if (word === undefined || (hashes[slot] === hash && sameUnits(word.text, units, start, end))) return slot;
    slot = (slot + 1) & (SLOTS - 1);
  }
}

function sameUnits(word: string, units: Uint16Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== units[start + i]) return false;
  return true;
}

export function makeWord(text: string, vocabulary: Vocabulary): Word {
  // A slice keeps the whole article in memory; a copy that shares nothing does not.
  const own = ` ${text}`.slice(1);
  const isPlain = PLAIN.test(own);
  const norm = isPlain ? own.toLowerCase() : normalise(own);
  const shape = shapeOf(own);
  const kept = new Array<number>(KEPT).fill(0);
  return {
    text: own,
    norm,
    folded: isPlain ? norm : fold(norm),
    shape,
    classes: classesOf(own, norm, vocabulary),
    sets: setsOf(norm),
    kept,
    slot: -1,
  };
}

function classesOf(text: string, norm: string, vocabulary: Vocabulary): number {
  const classes = vocabulary(norm) | graded(norm, vocabulary);
  // `U. Talvan`, not `U Talvan`: an initial with its point is no form of address.
  return text.length === 2 && text.endsWith('.') ? classes & ~WordClass.Honorific : classes;
}

/** `ex-treasurer`, `vice-minister`, `rector-elect`: a post with its grade in one word, where that is in no list. */
function graded(norm: string, vocabulary: Vocabulary): number {
  const post = norm.includes('-') && GRADE.test(norm) ? GRADED.exec(norm) : null;
  return post === null ? 0 : vocabulary(post[1] ?? post[2]!) & WordClass.TitleHead;
}

/** In plain letters, because most words fail it: V8 makes each `\p{…}` of hundreds of ranges. */
const GRADE = /^(?:co|deputy|ex|sub|vice)-|-(?:designate|elect|general|in-charge)$/;
const GRADED = /^(?:co|deputy|ex|sub|vice)-(\p{L}+)$|^(\p{L}+)-(?:designate|elect|general|in-charge)$/u;

/** Of plain letters, figures and hyphens, as most words are: lower case is all that they need. */
const PLAIN = /^[A-Za-z0-9-]*$/;

/** Lower case (`İ` gives a plain `i`), straight apostrophes, no final point. */
export function normalise(text: string): string {
  const lower = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/i\u0307/g, 'i')
    .replace(CURLED, "'")
    .replace(/[\u2010\u2011]/g, '-');
  return lower.length > 1 && lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

/** `A.`, `Sh.`, `O.P.`. */
const INITIALS = /^(?:[A-Z][a-z]?\.){1,3}$/;
const FOREIGN_INITIALS = /^(?:\p{Lu}\p{Ll}?\.){1,3}$/u;

function shapeOf(text: string): number {
  let upper = 0;
  let lower = 0;
  let letters = 0;
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const char = charOf(text.charCodeAt(i));
    if (char === Char.Upper) upper++;
    else if (char === Char.Lower) lower++;
    if (isLetter(char)) letters++;
    else if (char === Char.Digit) digits++;
  }
  let shape = shapeOfCase(letters, upper, lower);
  if (letters > 0) shape |= Shape.Letters;
  if (digits > 0) shape |= letters > 0 ? Shape.Digits : Shape.Digits | Shape.Number;
  if (letters + digits === 0) shape |= Shape.Mark;
  if (letters === 1 && upper === 1 && digits === 0) shape |= Shape.Initial;
  return shape | shapeOfMarks(text);
}

function shapeOfCase(letters: number, upper: number, lower: number): number {
  if (lower === 0) return upper > 1 ? Shape.AllCaps : 0;
  if (upper > 1) return Shape.Mixed;
  return letters === lower ? Shape.LowerCase : 0;
}

/** What the first character and marks within and behind the word say. */
function shapeOfMarks(text: string): number {
  let shape = 0;
  if (text !== '' && charOf(text.charCodeAt(0)) === Char.Upper) shape |= Shape.Capital;
  for (let i = 1; i < text.length; i++) if (charOf(text.charCodeAt(i)) === Char.Hyphen) shape |= Shape.Hyphen;
  if (text.length < 2 || !text.endsWith('.')) return shape;
  const isInitials = INITIALS.test(text) || (!isAscii(text) && FOREIGN_INITIALS.test(text));
  return shape | Shape.Pointed | (isInitials ? Shape.Initial : 0);
}
