/** What single UTF-16 units are. Looked up in a table that fills itself, because asking a regular expression each time is slow. */

export const enum Char {
  Unknown,
  Space,
  Newline,
  Upper,
  Lower,
  /** A letter without case, or a combining mark inside a word. */
  Letter,
  Digit,
  Apostrophe,
  Hyphen,
  Mark,
  /** First half of a surrogate pair. */
  High,
}

const table = new Uint8Array(0x10000);
const APOSTROPHES = "'’‘ʼʻ`´";
const HYPHENS = '-\u2010\u2011';

function classify(unit: number): Char {
  const char = String.fromCharCode(unit);
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return Char.Newline;
  if (APOSTROPHES.includes(char)) return Char.Apostrophe;
  if (HYPHENS.includes(char)) return Char.Hyphen;
  if (unit >= 0xd800 && unit <= 0xdbff) return Char.High;
  // Zero-width characters and the byte-order mark separate nothing, but they are no part of a name either.
  if (/[\s\p{Cf}\p{Cc}]/u.test(char)) return Char.Space;
  if (/\p{Nd}/u.test(char)) return Char.Digit;
  if (/\p{Lu}|\p{Lt}/u.test(char)) return Char.Upper;
  if (/\p{Ll}/u.test(char)) return Char.Lower;
  if (/\p{L}|\p{M}/u.test(char)) return Char.Letter;
  return Char.Mark;
}

/** The text's units in an array, where looking at one costs nothing; line breaks stand behind its end, as good as anything. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length + BEHIND);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units.fill(10, text.length);
}

/** How far behind the end a reader may look. */
const BEHIND = 4;

export const charAt = (units: Uint16Array, index: number): Char => charOf(units[index]!);

export function charOf(unit: number): Char {
  const known = table[unit]!;
  return known !== Char.Unknown ? known : learn(unit);
}

function learn(unit: number): Char {
  const found = classify(unit);
  table[unit] = found;
  return found;
}

export function isLetter(char: Char): boolean {
  return char === Char.Upper || char === Char.Lower || char === Char.Letter;
}

/** Plain ASCII for Latin letters with marks, and the letters that decomposition leaves alone. */
const FOLDS: Record<string, string> = {
  ı: 'i',
  ə: 'e',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŋ: 'n',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant
const ASCII = /^[\x00-\x7f]*$/;

/** Lower-case ASCII form of a Latin word; other scripts come back as they are, in lower case. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıəøłđßæœðþħŋ]/g, (letter) => FOLDS[letter] ?? letter)
    .replace(/[’‘ʼʻ`´]/g, "'");
}
