/**
 * The encoding of bytes that do not say what they are. A text in a language of its own script or in several bytes a
 * character is chardet's; but in English with a few foreign names the letters are too few for it, so that there every
 * Latin encoding is tried and the one in which the letters and quotes make most sense where they stand is taken.
 */

import { createRequire } from 'node:module';
import { TextDecoder } from 'node:util';
import type { Encoding } from './input.js';
import { decodeAs } from './text-decoder.js';

/** In this order where they make equal sense; `windows-1254` also reads ISO 8859-9, `windows-1252` ISO 8859-1. */
const LATIN = ['windows-1252', 'windows-1254', 'windows-1250', 'macintosh', 'iso-8859-2', 'windows-1257'];
// Asked for only when a file needs a guess: its tables take longer to load than most articles to read.
const require = createRequire(import.meta.url);
const chardet = (): typeof import('chardet') => require('chardet');

const FALLBACK = 'windows-1252';
const SAMPLE = 1 << 16;
/** A language with letters of its own shows more than this share of bytes outside ASCII. */
const FOREIGN = 0.15;

export function guessEncoding(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, SAMPLE);
  if (shareOutsideAscii(sample) > FOREIGN) {
    const named = chardet()
      .analyse(sample)
      .find(({ name }) => canDecode(name, sample));
    if (named) return { name: new TextDecoder(named.name).encoding, from: 'detected' };
  }
  let best = { name: FALLBACK, sense: 0 };
  for (const name of LATIN) {
    const sense = senseOf(decodeAs(name, sample));
    if (sense > best.sense) best = { name, sense };
  }
  return { name: best.name, from: best.sense > 0 ? 'detected' : 'fallback' };
}

function shareOutsideAscii(sample: Uint8Array): number {
  let outside = 0;
  for (const byte of sample) if (byte > 0x7f) outside++;
  return outside / sample.length;
}

function canDecode(name: string, sample: Uint8Array): boolean {
  try {
    // The sample may end inside a character.
    new TextDecoder(name, { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

const ODD_ONES = /[^\x20-\x7e\s]/gu;
const LETTER = /\p{L}/u;
const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const OPENING = /[“‘«„‚]/;
const CLOSING = /[”’»…]/;
const DASH = /[–—•·]/;
const MONEY = /[€£¥¢]/;
/** Letters that foreign names in the news have most. */
const COMMON = /[áàâäãåçéèêëíîïñóôöõúûüøæßşŞıİğĞÇÖÜÉšŠžŽčČłŁąĄęĘćĆńŃśŚźŹżŻěĚřŘůŮőŐűŰăĂ]/;
/** Letters of Icelandic alone, which stand at the places of Turkish letters. */
const RARE = /[ýÝþÞðÐ]/;

/** The more, the likelier that these are the characters that were meant. */
function senseOf(text: string): number {
  let sense = 0;
  for (const { 0: char, index } of text.matchAll(ODD_ONES))
    sense += senseAt(text[index - 1] ?? ' ', char, text[index + char.length] ?? ' ');
  return sense;
}

function senseAt(before: string, char: string, after: string): number {
  if (LETTER.test(char)) return senseOfLetter(before, char, after);
  if (OPENING.test(char)) return /[\s([—–]/.test(before) && !/\s/.test(after) ? 1.5 : -1;
  if (CLOSING.test(char)) return /\S/.test(before) ? 1.5 : -1;
  if (DASH.test(char)) return /\s/.test(before) === /\s/.test(after) ? 1.5 : 0;
  if (MONEY.test(char)) return /\d/.test(before) || /\d/.test(after) ? 1.5 : 0;
  if (/\p{C}/u.test(char) || char === '\ufffd') return -4;
  return LETTER.test(before) && LETTER.test(after) ? -2 : 0;
}

function senseOfLetter(before: string, char: string, after: string): number {
  const inWord = LETTER.test(before) || LETTER.test(after);
  if (!inWord || (SMALL.test(before) && CAPITAL.test(char))) return -2;
  return RARE.test(char) ? 0.2 : COMMON.test(char) ? 1 : 0.5;
}
