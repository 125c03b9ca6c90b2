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

export function charAt(text: string, index: number): Char {
  // Past the end a line break stands there as good as anything; asked before, because NaN would make a slow number of the unit.
  if (index >= text.length || index < 0) return Char.Newline;
  const unit = text.charCodeAt(index);
  const known = table[unit]!;
  if (known !== Char.Unknown) return known;
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
