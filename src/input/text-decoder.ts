/** The built-in decoders, with a flaw of some runtimes mended. */
import { TextDecoder } from 'node:util';

type Decoder = InstanceType<typeof TextDecoder>;

const decoders = new Map<string, Decoder>();

/** The text of the bytes without a byte-order mark; throws a `RangeError` for a label that is no encoding's. */
export function decodeAs(label: string, bytes: Uint8Array): string {
  const decoder = decoders.get(label) ?? new TextDecoder(label);
  decoders.set(label, decoder);
  return mended(decoder.encoding, decoder.decode(bytes));
}

/** The same for bytes that come in chunks. */
export async function* decodeChunks(label: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder(label);
  for await (const chunk of chunks) yield mended(decoder.encoding, decoder.decode(chunk, { stream: true }));
  yield decoder.decode();
}

/** The encoding's name in the Encoding Standard; null where the label is not known. */
export function encodingNamed(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** What bytes 0x80 to 0x9f are in windows-1252; five are nothing and stay control characters. */
const UPPER_CONTROLS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Node.js 20 reads windows-1252 as if it were ISO 8859-1, in which those bytes are control characters. */
function mended(encoding: string, text: string): string {
  if (encoding !== 'windows-1252') return text;
  return text.replace(/[\x80-\x9f]/g, (control) => UPPER_CONTROLS[control.charCodeAt(0) - 0x80]!);
}
