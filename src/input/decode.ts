/** Bytes to text: the user's word, marks and strict UTF-8 first, guesses last, and every guess says so. */
import { isUtf8 } from 'node:buffer';
import { guessEncoding } from './guess-encoding.js';
import { type Encoding, Refusal } from './input.js';
import { decodeAs, encodingNamed } from './text-decoder.js';

/** What stands at the beginning of a file in a Unicode encoding; UTF-32 before UTF-16, whose mark it begins with. */
const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xff, 0xfe, 0, 0], 'utf-32'],
  [[0, 0, 0xfe, 0xff], 'utf-32'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

const SAMPLE = 1 << 16;
/** More control characters than this, and it is no text; UTF-8 may have more, since little else is UTF-8 by chance. */
const MOST_CONTROLS = 0.02;
const MOST_CONTROLS_IN_UTF8 = 0.2;
/** More broken sequences than this share of the whole ones, and it is no UTF-8 with a flaw but something else. */
const MOST_BROKEN = 0.2;

/**
 * What the bytes are written in. `given` is the user's word and wins; `declared` is the page's own word, believed where
 * the bytes do not contradict it. Throws a `Refusal` for what is no text.
 */
export function encodingOf(bytes: Uint8Array, given: string | null, declared: string | null = null): Encoding {
  if (given !== null) return { name: given, from: 'option' };
  const mark = MARKS.find(([signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (mark?.[1] === 'utf-32') throw new Refusal('unsupported', 'is encoded in UTF-32; save it as UTF-8');
  if (mark) return { name: mark[1], from: 'bom' };
  const sample = bytes.subarray(0, SAMPLE);
  const wide = wideEncoding(sample);
  if (wide) return { name: wide, from: 'detected' };
  if (controlShare(sample) > (isUtf8(bytes) ? MOST_CONTROLS_IN_UTF8 : MOST_CONTROLS))
    throw new Refusal('no-text', 'holds no text that can be read; --encoding says how to read it if it does');
  if (isUtf8(bytes) || isFlawedUtf8(bytes)) return { name: 'utf-8', from: 'content' };
  const said = declared === null ? null : encodingNamed(declared);
  if (said !== null && said !== 'utf-8') return { name: said, from: 'declared' };
  return guessEncoding(bytes);
}

/** The same for the beginning of a file, which may end inside a character. */
export function encodingOfHead(head: Uint8Array, given: string | null): Encoding {
  let end = head.length;
  while (end > 0 && head.length - end < 4 && head[end - 1]! >= 0x80) end--;
  return encodingOf(head.length < SAMPLE ? head : head.subarray(0, end), given);
}

/** The text without its byte-order mark, and what had to be guessed or replaced, a sentence each. */
export function decode(bytes: Uint8Array, encoding: Encoding): { text: string; warnings: string[] } {
  const text = decodeAs(encoding.name, bytes);
  const isWhole = encoding.name === 'utf-8' && isUtf8(bytes);
  return { text, warnings: doubts(encoding, isWhole ? '' : text) };
}

/** What to say of a text that was decoded so: whether it was a guess, and how many characters came to nothing. */
export function doubts({ name, from }: Encoding, text: string): string[] {
  const isGuess = from === 'detected' || from === 'fallback';
  const broken = text.split('\ufffd').length - 1;
  return [
    ...(isGuess ? [`read as ${name}, which is a guess; name the encoding with --encoding to be sure`] : []),
    ...(broken > 0 ? [`holds ${broken} broken ${broken === 1 ? 'character' : 'characters'}, read as U+FFFD`] : []),
  ];
}

/** UTF-16 without a mark: Latin letters, spaces and digits leave a zero in every other byte. */
function wideEncoding(sample: Uint8Array): string | null {
  let even = 0;
  let odd = 0;
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (sample[at] === 0) even++;
    if (sample[at + 1] === 0) odd++;
  }
  const pairs = sample.length / 2;
  // A stray zero or two in a short text make no UTF-16.
  const least = Math.max(2, pairs * 0.05);
  if (odd > least && even <= odd * 0.01) return 'utf-16le';
  if (even > least && odd <= even * 0.01) return 'utf-16be';
  return null;
}

function controlShare(sample: Uint8Array): number {
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) controls++;
  return sample.length === 0 ? 0 : controls / sample.length;
}

/** The beginning of a character in UTF-8 at the end of a file that was cut there. */
const CUT = /(?:[\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf]{0,2})$/;

/** UTF-8 in which a few characters are broken, as when a dump was cut or patched. */
function isFlawedUtf8(bytes: Uint8Array): boolean {
  const text = decodeAs('utf-8', bytes);
  // Where anything is whole, a cut at the end is no sign of another encoding.
  let broken = CUT.test(String.fromCharCode(...bytes.subarray(-3))) && /[^\p{ASCII}\ufffd]/u.test(text) ? -1 : 0;
  let whole = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) broken++;
    else if (unit > 0x7f) whole++;
  }
  return broken <= whole * MOST_BROKEN;
}
