/** Files of other programs that nothing here reads, told by their first bytes, and what to do about each. */
import { Refusal } from './input.js';

const SIGNATURES: readonly (readonly [signature: string, at: number, says: string])[] = [
  ['{\\rtf', 0, 'is an RTF file; save it as text, HTML or Word (.docx)'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 0, 'is a file of an old Office; save a text as .docx, a table as CSV'],
  ['7z\xbc\xaf\x27\x1c', 0, 'is a 7z archive; unpack it first'],
  ['\xfd7zXZ\0', 0, 'is compressed with xz; unpack it first'],
  ['1AY&SY', 4, 'is compressed with bzip2; unpack it first'],
  ['ustar', 257, 'is a tar archive; unpack it first'],
];

/** Throws a `Refusal` for a file that begins like one of them. */
export function refuseForeign(head: Uint8Array): void {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 512)).toString('latin1');
  const found = SIGNATURES.find(([signature, at]) => start.startsWith(signature, at));
  if (found !== undefined) throw new Refusal('unsupported', found[2]);
}

const IN_ZIP: readonly (readonly [name: string, says: string])[] = [
  ['mimetypeapplication/vnd.oasis', 'is an OpenDocument file; save a text as .docx, a table as CSV'],
  ['xl/', 'is a spreadsheet; save it as CSV'],
  ['ppt/', 'is a presentation; save its text'],
];

/** The end of every whole zip. */
const END = 'PK\x05\x06';

/** The same for a whole zip that holds no Word document; the names in one are not compressed. */
export function refuseOtherZip(bytes: Uint8Array): void {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (zip.includes('word/') || !zip.includes(END)) return;
  const found = IN_ZIP.find(([name]) => zip.includes(name));
  throw new Refusal('unsupported', found?.[1] ?? 'is a ZIP archive without a Word document in it; unpack it first');
}
