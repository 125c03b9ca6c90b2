/** What is glued into one token with a figure: `N5,000`, `2.5m`, `500TL`, `20-million`, `500-manat`. */

import { isAscii } from '../../text/characters.js';
import { remembered } from '../../text/remembered.js';
import { type Decimal, timesTen } from './decimal.js';
import { type Digits, readDigits } from './digits.js';
import { magnitudeOf, shortMagnitudeOf } from './words.js';

export interface Glued extends Digits {
  readonly value: Decimal;
  /** Letters before the digits: `N`, `USD`; empty mostly. */
  readonly prefix: string;
  /** Letters after the digits that are no magnitude: `TL`, `kg`, `th`; empty mostly. */
  readonly suffix: string;
  /** Word after a hyphen that is no magnitude: `manat`, `day`; empty mostly. */
  readonly tail: string;
  /** The power of ten of the magnitude glued to it. */
  readonly power: number;
  /** Offsets in the token: of the first digit, after the last digit or magnitude, after the suffix, after the tail. */
  readonly digitsAt: number;
  readonly end: number;
  readonly suffixEnd: number;
  readonly tailEnd: number;
}

const MAX_LENGTH = 60;
/** The same for what has no other letters. */
const PLAIN_PARTS = /^([A-Za-z]{0,5})(\d[\d.,']*)([A-Za-z]{0,8})((?:-[A-Za-z]{1,20}){0,4})\.?$/;
const PARTS = /^(\p{L}{0,5})(\d[\d.,'’]*)(\p{L}{0,8}[²³]?)((?:-\p{L}{1,20}){0,4})\.?$/u;

export const readGlued = remembered((token): Glued | null => {
  if (token.length > MAX_LENGTH) return null;
  const match = (isAscii(token) ? PLAIN_PARTS : PARTS).exec(token);
  if (!match) return null;
  const [, prefix, figure, letters, hyphened] = match as unknown as [string, string, string, string, string];
  // A figure at the end of its sentence may keep the point: `worth 2.5m.`
  const digits = readDigits(figure.replace(/[.,'’]$/, ''));
  if (!digits) return null;
  const letter = magnitudeOf(letters.toLowerCase()) ?? shortMagnitudeOf(letters.toLowerCase());
  const [first = '', second = ''] = hyphened.split('-').slice(1);
  // `5-million-manat`: the magnitude is no tail.
  const word = letter === null ? magnitudeOf(first.toLowerCase()) : null;
  const tail = word === null ? first : second;
  const power = letter ?? word ?? 0;
  const digitsEnd = prefix.length + figure.length;
  const suffixEnd = digitsEnd + letters.length;
  const wordEnd = suffixEnd + (word === null ? 0 : first.length + 1);
  return {
    value: timesTen(digits.value, power),
    isPlain: digits.isPlain && power === 0,
    grouped: power === 0 ? digits.grouped : null,
    prefix,
    suffix: letter === null ? letters : '',
    tail,
    power,
    digitsAt: prefix.length,
    end: word !== null ? wordEnd : letter !== null ? suffixEnd : digitsEnd,
    suffixEnd,
    tailEnd: wordEnd + (tail === '' ? 0 : tail.length + 1),
  };
});
