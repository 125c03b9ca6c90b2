/** One shared object a spelling, so that whatever a word is in itself is worked out once and not at every token. */
import type { Word } from '../model/document.js';
import { Char, charAt, fold, isLetter } from './characters.js';
import { Shape } from './shape.js';
import { setsOf } from './word-set.js';
import { KEPT } from './word-test.js';

/** Bits of `WordClass` for a normalised word; 0 for a word in no list. */
export type Vocabulary = (norm: string) => number;

/** Finds or makes the word that stands in `text` from `start` to `end`; `hash` is the hash of its units. */
export type WordStore = (text: string, start: number, end: number, hash: number) => Word;

const SLOTS = 1 << 15;
const FULL = SLOTS / 2;

export const HASH_SEED = 0x811c9dc5;
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/**
 * An open-addressing table over the units in place, so that a known word costs no substring. Half full, it is put aside and
 * a new one begun, into which the words still in use move over: what no text has used for long is forgotten.
 */
export function makeWordStore(vocabulary: Vocabulary): WordStore {
  let slots: (Word | undefined)[] = new Array(SLOTS);
  let older: (Word | undefined)[] = new Array(SLOTS);
  let filled = 0;
  return (text, start, end, hash) => {
    const first = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    let slot = first;
    for (;;) {
      const word = slots[slot];
      if (word === undefined) break;
      if (sameUnits(word.text, text, start, end)) return word;
      slot = (slot + 1) & (SLOTS - 1);
    }
    const word = among(older, first, text, start, end) ?? makeWord(text.slice(start, end), vocabulary);
    slots[slot] = word;
    filled++;
    if (filled >= FULL) {
      older = slots;
      slots = new Array(SLOTS);
      filled = 0;
    }
    return word;
  };
}

function among(
  slots: readonly (Word | undefined)[],
  first: number,
  text: string,
  start: number,
  end: number,
): Word | undefined {
  for (let slot = first; ; slot = (slot + 1) & (SLOTS - 1)) {
    const word = slots[slot];
    if (word === undefined || sameUnits(word.text, text, start, end)) return word;
  }
}

function sameUnits(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

export function makeWord(text: string, vocabulary: Vocabulary): Word {
  // A slice keeps the whole article in memory; a copy that shares nothing does not.
  const own = ` ${text}`.slice(1);
  const norm = normalise(own);
  const shape = shapeOf(own);
  const kept = new Array<number>(KEPT).fill(0);
  return { text: own, norm, folded: fold(norm), shape, classes: vocabulary(norm), sets: setsOf(norm), kept, slot: -1 };
}

/** Lower case (`İ` gives a plain `i`), straight apostrophes, no final point. */
export function normalise(text: string): string {
  const lower = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/i\u0307/g, 'i')
    .replace(/[’‘ʼʻ`´]/g, "'")
    .replace(/[\u2010\u2011]/g, '-');
  return lower.length > 1 && lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

/** `A.`, `Sh.`, `O.P.`. */
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.){1,3}$/u;

function shapeOf(text: string): number {
  let upper = 0;
  let lower = 0;
  let letters = 0;
  let digits = 0;
  let shape = 0;
  for (let i = 0; i < text.length; i++) {
    const char = charAt(text, i);
    if (char === Char.Upper) upper++;
    else if (char === Char.Lower) lower++;
    if (isLetter(char)) letters++;
    else if (char === Char.Digit) digits++;
    else if (char === Char.Hyphen && i > 0) shape |= Shape.Hyphen;
  }
  const first = charAt(text, 0);
  if (first === Char.Upper) shape |= Shape.Capital;
  if (letters > 0) shape |= Shape.Letters;
  if (digits > 0) shape |= Shape.Digits;
  if (digits > 0 && letters === 0) shape |= Shape.Number;
  if (upper > 1 && lower === 0) shape |= Shape.AllCaps;
  if (lower > 0 && letters === lower) shape |= Shape.LowerCase;
  if (upper > 1 && lower > 0) shape |= Shape.Mixed;
  if (letters === 0 && digits === 0) shape |= Shape.Mark;
  if (text.length > 1 && text.endsWith('.')) shape |= Shape.Pointed;
  if (INITIALS.test(text)) shape |= Shape.Initial;
  if (letters === 1 && upper === 1 && digits === 0) shape |= Shape.Initial;
  return shape;
}
