/** Bytes to text: marks and strict UTF-8 first, guesses last, and every guess says so. */
import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { type Encoding, Refusal } from './input.js';

/** What the bytes are written in; `given` is the user's word and wins. */
export function encodingOf(bytes: Uint8Array, given: string | null): Encoding {
  if (given !== null) return { name: given, from: 'option' };
  const mark = MARKS.find(([signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (mark) return { name: mark[1], from: 'bom' };
  if (isUtf8(bytes)) return { name: 'utf-8', from: 'content' };
  return { name: 'windows-1252', from: 'fallback' };
}

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** The text without its byte-order mark; throws a `Refusal` for an encoding that nobody knows. */
export function decode(bytes: Uint8Array, { name }: Encoding): string {
  return decoderOf(name).decode(bytes);
}

const decoders = new Map<string, TextDecoder>();

function decoderOf(name: string): TextDecoder {
  let decoder = decoders.get(name);
  if (!decoder) {
    try {
      decoder = new TextDecoder(name);
    } catch {
      throw new Refusal('bad-encoding', `the encoding '${name}' is not known; name one such as windows-1254`);
    }
    decoders.set(name, decoder);
  }
  return decoder;
}
