/** UTF-16 positions to the unit that the record counts in. */
import type { Document } from '../model/document.js';
import type { OffsetUnit } from '../model/record.js';

/** The position in the given text, in `unit`, of a position in the text as it was read. */
export function offsetsOf(unit: OffsetUnit, { given, origin }: Document): (offset: number) => number {
  const at = offsetsIn(unit, given);
  return origin === null ? at : (offset) => at(origin[offset]!);
}

/** The position in `unit` of a UTF-16 offset of `text`, as a function; built once a document. */
function offsetsIn(unit: OffsetUnit, text: string): (offset: number) => number {
  if (unit === 'utf16') return (offset) => offset;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant
  if (unit === 'codepoint' ? !/[\ud800-\udbff]/.test(text) : /^[\x00-\x7f]*$/.test(text)) return (offset) => offset;
  const at = new Int32Array(text.length + 1);
  let count = 0;
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i)!;
    const units = code > 0xffff ? 2 : 1;
    at[i] = count;
    if (units === 2) at[i + 1] = count;
    count += unit === 'codepoint' ? 1 : utf8Length(code);
    i += units;
  }
  at[text.length] = count;
  return (offset) => at[offset]!;
}

function utf8Length(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
