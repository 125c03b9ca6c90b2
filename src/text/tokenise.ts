/**
 * Text to tokens in one pass over its characters. Words keep inner hyphens and apostrophes (`Hak-Ish`, `O'Brien`), initials
 * and abbreviations keep their point (`A.`, `Prof.`, `U.S.`), figures keep their separators (`17,100`, `27.05.2024`, `10:30`)
 * and what is glued to them (`2.5m`, `12th`, `N5,000`); a possessive ('s) and every mark are tokens of their own.
 */
import { WordClass } from '../lexicon/word-class.js';
import type { Word } from '../model/document.js';
import { Char, charAt, isLetter, unitsOf } from './characters.js';
import { Gap, Shape } from './shape.js';
import { HASH_SEED, hashUnit, type WordStore } from './words.js';

export interface RawTokens {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: Word[];
  readonly gap: Uint8Array;
}

export function tokenise(text: string, words: WordStore): RawTokens {
  // One token a character at most; a first guess of one in four grows when it is too small.
  const units = unitsOf(text);
  let capacity = (text.length >> 2) + 16;
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let gap = new Uint8Array(capacity);
  const word: Word[] = [];
  let length = 0;
  let position = 0;
  let before = 0;
  let lineBreaks = 0;
  while (position < text.length) {
    const char = charAt(units, position);
    if (char === Char.Space) {
      before |= Gap.Space;
      position++;
      continue;
    }
    if (char === Char.Newline) {
      const isPair = units[position] === 13 && units[position + 1] === 10;
      position += isPair ? 2 : 1;
      lineBreaks++;
      continue;
    }
    if (length === capacity) {
      capacity *= 2;
      start = grow(start, new Int32Array(capacity));
      end = grow(end, new Int32Array(capacity));
      gap = grow(gap, new Uint8Array(capacity));
    }
    const stop = endOfToken(units, text.length, position, char);
    let found = words(text, position, stop, hashOf(units, position, stop), units);
    let last = stop;
    if (found.classes & WordClass.Abbreviation && units[stop] === 46 && !(found.shape & Shape.Pointed)) {
      last = stop + 1;
      found = words(text, position, last, hashOf(units, position, last), units);
    }
    start[length] = position;
    end[length] = last;
    gap[length] = before | (lineBreaks > 0 ? Gap.Space | Gap.Line : 0) | (lineBreaks > 1 ? Gap.Paragraph : 0);
    word.push(found);
    length++;
    position = last;
    before = 0;
    lineBreaks = 0;
  }
  return { length, start: start.subarray(0, length), end: end.subarray(0, length), word, gap: gap.subarray(0, length) };
}

function grow<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let i = start; i < end; i++) hash = hashUnit(hash, units[i]!);
  return hash;
}

function endOfToken(units: Uint16Array, length: number, start: number, first: Char): number {
  if (first === Char.High) return Math.min(start + 2, length);
  if (first === Char.Apostrophe && isPossessive(units, start) && start > 0 && isWordlike(charAt(units, start - 1)))
    return start + 2;
  if (!isLetter(first) && first !== Char.Digit) return start + 1;
  let at = start + 1;
  let previous: Char = first;
  while (at < length) {
    const char = charAt(units, at);
    if (isLetter(char) || char === Char.Digit || char === Char.High) {
      previous = char === Char.High ? Char.Letter : char;
      at += char === Char.High ? 2 : 1;
      continue;
    }
    if (!joins(units, start, at, previous, char)) break;
    previous = charAt(units, at + 1);
    at += 2;
  }
  at = Math.min(at, length);
  if (first === Char.Digit && isYearBefore(units, start, at)) return start + 4;
  if (units[at]! === 46 && takesPoint(units, start, at)) at++;
  else if (first === Char.Upper && charAt(units, at) === Char.Apostrophe && endsInNg(units, at)) at++;
  return endOfLink(units, length, start, at);
}

/** `5 May, 2016[On] Monday`: a year that a page lost the line break behind. */
function isYearBefore(units: Uint16Array, start: number, at: number): boolean {
  if (at - start < 6 || charAt(units, start + 4) !== Char.Upper || charAt(units, start + 5) !== Char.Lower)
    return false;
  for (let k = start; k < start + 4; k++) if (charAt(units, k) !== Char.Digit) return false;
  return (units[start] === 49 && units[start + 1] === 57) || (units[start] === 50 && units[start + 1] === 48);
}

/** Whether the mark at `at` ties what stands before it to what stands after. */
function joins(units: Uint16Array, start: number, at: number, previous: Char, char: Char): boolean {
  const next = charAt(units, at + 1);
  const unit = units[at]!;
  if (char === Char.Apostrophe) {
    if (previous === Char.Digit) return next === Char.Digit && isThousands(units, at + 1);
    return isLetter(previous) && isLetter(next) && !isPossessive(units, at);
  }
  if (char === Char.Hyphen) {
    if (previous === Char.Digit) return next === Char.Lower;
    return isLetter(next) || (next === Char.Digit && !hasDigit(units, start, at));
  }
  if (unit === 46 /* . */) {
    if (previous === Char.Digit) return next === Char.Digit;
    // U.S. and p.m., and the inside of an address such as report.az.
    if (isLetter(next) && isLonely(units, start, at) && charAt(units, at + 2) !== Char.Lower)
      return charAt(units, at + 2) === Char.Mark && units[at + 2]! === 46;
    return next === Char.Lower && at - start > 1;
  }
  if (unit === 44 /* , */ || unit === 58 /* : */ || unit === 47 /* / */)
    return previous === Char.Digit && next === Char.Digit;
  return false;
}

function isThousands(units: Uint16Array, at: number): boolean {
  for (let i = at; i < at + 3; i++) if (charAt(units, i) !== Char.Digit) return false;
  return charAt(units, at + 3) !== Char.Digit;
}

/** `'s` at the end of a word; but not the `s` of a longer word (`Mu'sin`). */
function isPossessive(units: Uint16Array, at: number): boolean {
  const unit = units[at + 1]! | 32;
  if (unit !== 115) return false;
  const after = charAt(units, at + 2);
  return !isLetter(after) && after !== Char.Digit;
}

function hasDigit(units: Uint16Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (charAt(units, i) === Char.Digit) return true;
  return false;
}

/** The letter just before `at` is a part of its own: `U` in `U.S.`, `S` in `U.S.`. */
function isLonely(units: Uint16Array, start: number, at: number): boolean {
  return at - start === 1 || units[at - 2]! === 46;
}

/** An initial or a chain of initials keeps its point: `A.`, `U.S.`, `Sh.` glued to the surname it stands for. */
function takesPoint(units: Uint16Array, start: number, at: number): boolean {
  const first = charAt(units, start);
  if (isLonely(units, start, at)) return first === Char.Upper || (at - start > 1 && first === Char.Lower);
  return (
    first === Char.Upper &&
    at - start === 2 &&
    charAt(units, at + 1) === Char.Upper &&
    charAt(units, at - 1) === Char.Lower
  );
}

/** East African names end in `ng'` (`Achieng'`), English plural possessives do not. */
function endsInNg(units: Uint16Array, at: number): boolean {
  return units[at - 1] === 103 && units[at - 2] === 110 && units[at - 3] === 101;
}

/** The end of the web or mail address that the word at `start` begins; `at` itself where it begins none. */
function endOfLink(units: Uint16Array, length: number, start: number, at: number): number {
  const unit = units[at]!;
  const isMail = unit === 64 && isWordlike(charAt(units, at + 1));
  const isWeb = unit === 58 && units[at + 1] === 47 && units[at + 2] === 47;
  if (!isMail && !isWeb && !(unit === 46 && at - start === 3 && isTripleW(units, start))) return at;
  const limit = Math.min(length, at + 2048);
  let stop = at;
  while (stop < limit && !isBlank(charAt(units, stop)) && !'<>"”»'.includes(String.fromCharCode(units[stop]!))) stop++;
  while (stop > at && ".,;:!?)]'’".includes(String.fromCharCode(units[stop - 1]!))) stop--;
  return stop;
}

function isTripleW(units: Uint16Array, start: number): boolean {
  for (let i = start; i < start + 3; i++) if ((units[i]! | 32) !== 119) return false;
  return true;
}

const isWordlike = (char: Char): boolean => isLetter(char) || char === Char.Digit;
const isBlank = (char: Char): boolean => char === Char.Space || char === Char.Newline;
