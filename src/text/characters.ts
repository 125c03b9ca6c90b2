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
const OTHER_APOSTROPHES = '’‘ʼʻ`´';
/** All that stands for the straight apostrophe. */
export const CURLED = new RegExp(`[${OTHER_APOSTROPHES}]`, 'g');
const HYPHENS = '-\u2010\u2011';

function classify(unit: number): Char {
  const plain = unit < 128 ? classifyPlain(unit) : Char.Unknown;
  if (plain !== Char.Unknown) return plain;
  const char = String.fromCharCode(unit);
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return Char.Newline;
  if (char === "'" || OTHER_APOSTROPHES.includes(char)) return Char.Apostrophe;
  if (HYPHENS.includes(char)) return Char.Hyphen;
  if ((unit > 32 && unit < 127) || (unit >= 0x2012 && unit <= 0x2027)) return Char.Mark;
  if (unit >= 0xd800 && unit <= 0xdbff) return Char.High;
  // Zero-width characters and the byte-order mark separate nothing, but they are no part of a name either.
  if (/[\s\p{Cf}\p{Cc}]/u.test(char)) return Char.Space;
  if (/\p{Nd}/u.test(char)) return Char.Digit;
  if (/\p{Lu}|\p{Lt}/u.test(char)) return Char.Upper;
  if (/\p{Ll}/u.test(char)) return Char.Lower;
  if (/\p{L}|\p{M}/u.test(char)) return Char.Letter;
  return Char.Mark;
}

/** Most of what is asked, so that most starts do without the expressions above, each of which V8 makes of a thousand ranges. */
function classifyPlain(unit: number): Char {
  if (unit >= 97 && unit <= 122) return Char.Lower;
  if (unit >= 65 && unit <= 90) return Char.Upper;
  if (unit >= 48 && unit <= 57) return Char.Digit;
  return unit === 32 ? Char.Space : Char.Unknown;
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

/** Whether the first letter is a small one (`Ll`). */
export const beginsSmall = (text: string): boolean =>
  text.charCodeAt(0) < 128 ? charOf(text.charCodeAt(0)) === Char.Lower : /^\p{Ll}/u.test(text);

/** Whether the text begins with a letter (`L`). */
export const beginsLetter = (text: string): boolean =>
  text.charCodeAt(0) < 128 ? isLetter(charOf(text.charCodeAt(0))) : /^\p{L}/u.test(text);

/** What stands between characters that are no letters, and the empty parts at both ends. */
export const partsOf = (text: string): string[] => text.split(isAscii(text) ? /[^A-Za-z]+/ : /[^\p{L}]+/u);

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
export const isAscii = (text: string): boolean => ASCII.test(text);

/** Lower-case ASCII form of a Latin word; other scripts come back as they are, in lower case. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıəøłđßæœðþħŋ]/g, (letter) => FOLDS[letter] ?? letter)
    .replace(CURLED, "'");
}
