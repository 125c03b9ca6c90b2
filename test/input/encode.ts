/** Text to bytes in an old encoding, which the runtime can only read: every code is decoded once and looked up. */
import { decodeAs } from '../../src/input/text-decoder.js';

const tables = new Map<string, Map<string, number[]>>();

function tableOf(label: string): Map<string, number[]> {
  const known = tables.get(label);
  if (known) return known;
  const table = new Map<string, number[]>();
  const add = (codes: number[]) => {
    const char = decodeAs(label, Uint8Array.from(codes));
    if ([...char].length === 1 && char !== '\ufffd' && !table.has(char)) table.set(char, codes);
  };
  for (let code = 0; code < 256; code++) add([code]);
  if (/jis|gb|big5|euc/.test(label))
    for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) add([lead, trail]);
  tables.set(label, table);
  return table;
}

/** Null where the encoding does not have a character of the text. */
export function encodeAs(text: string, label: string): Buffer | null {
  if (label === 'utf-8') return Buffer.from(text);
  if (label === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (label === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const table = tableOf(label);
  const codes = [...text].map((char) => table.get(char));
  return codes.includes(undefined) ? null : Buffer.from(codes.flat() as number[]);
}
