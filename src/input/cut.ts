/** Cuts a stream of bytes into its records, in constant memory: lines, JSON values or rows of a table. */
import type { Refusal } from './input.js';
import { type Bytes, tooLarge } from './open.js';

/** One record as bytes, and the 1-based line on which it begins. */
export interface Slice {
  readonly bytes: Uint8Array;
  readonly line: number;
  /** Why it was thrown away, where it was. */
  readonly refusal: Refusal | null;
}

/**
 * Looks on from where it stopped for the end of the record that has begun; -1 where the bytes hold no end yet. Told with
 * `forget` that so many bytes at the front are gone.
 */
interface Scanner {
  /** Bytes around a record that are no part of it. */
  isPadding(byte: number): boolean;
  end(bytes: Uint8Array): number;
  forget(count: number): void;
}

export type Cut = 'lines' | 'values' | 'rows';

const NEWLINE = 10;
const QUOTE = 34;
const COMMA = 44;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

const SCANNERS: Record<Cut, () => Scanner> = { lines: scanLines, values: scanValues, rows: scanRows };

/** Records in order, blank ones left out; one of more than `limit` bytes comes as a refusal. */
export async function* cut(bytes: Bytes, how: Cut, limit: number): AsyncGenerator<Slice> {
  const scanner = SCANNERS[how]();
  let buffer: Uint8Array = new Uint8Array(0);
  let line = 1;
  let refused = false;
  for await (const chunk of bytes) {
    buffer = buffer.length === 0 ? chunk : Buffer.concat([buffer, chunk]);
    let start = 0;
    for (let end = scanner.end(buffer); end >= 0; end = scanner.end(buffer)) {
      if (!refused) yield* slice(buffer, start, end, line, limit, scanner);
      refused = false;
      line += newlines(buffer, start, end);
      start = end;
    }
    if (buffer.length - start > limit) {
      if (!refused) yield { bytes: buffer.subarray(0, 0), line, refusal: tooLarge(limit) };
      refused = true;
      line += newlines(buffer, start, buffer.length);
      start = buffer.length;
    }
    buffer = buffer.subarray(start);
    scanner.forget(start);
  }
  if (!refused) yield* slice(buffer, 0, buffer.length, line, limit, scanner);
}

function* slice(
  buffer: Uint8Array,
  from: number,
  to: number,
  line: number,
  limit: number,
  { isPadding }: Scanner,
): Generator<Slice> {
  let start = from;
  let end = to;
  while (start < end && isPadding(buffer[start]!)) start++;
  while (end > start && isPadding(buffer[end - 1]!)) end--;
  if (start === end) return;
  const refusal = end - start > limit ? tooLarge(limit) : null;
  yield { bytes: buffer.subarray(start, refusal ? start : end), line: line + newlines(buffer, from, start), refusal };
}

const isBlank = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13);
const isLineEnd = (byte: number): boolean => byte === NEWLINE || byte === 13;
const isBetweenValues = (byte: number): boolean =>
  isBlank(byte) || byte === COMMA || byte === OPEN_BRACKET || byte === CLOSE_BRACKET;

function newlines(buffer: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let at = buffer.indexOf(NEWLINE, start); at >= 0 && at < end; at = buffer.indexOf(NEWLINE, at + 1)) count++;
  return count;
}

function scanLines(): Scanner {
  let at = 0;
  return {
    isPadding: isBlank,
    end(bytes) {
      const newline = bytes.indexOf(NEWLINE, at);
      at = newline < 0 ? bytes.length : newline + 1;
      return newline < 0 ? -1 : at;
    },
    forget(count) {
      at -= count;
    },
  };
}

/** A row ends at a line break outside quotes; a doubled quote opens and closes at once, so that it needs no care. */
function scanRows(): Scanner {
  let at = 0;
  let quoted = false;
  return {
    isPadding: isLineEnd,
    end(bytes) {
      while (at < bytes.length) {
        const byte = bytes[at++];
        if (byte === QUOTE) quoted = !quoted;
        else if (byte === NEWLINE && !quoted) return at;
      }
      return -1;
    },
    forget(count) {
      at -= count;
    },
  };
}

/** Whether `byte`, which lies in no value, stands between two of them; `began` tells that one has begun. */
const parts = (byte: number, began: boolean): boolean =>
  byte === COMMA || byte === CLOSE_BRACKET || (byte === OPEN_BRACKET && !began) || (byte === NEWLINE && began);

const nesting = (byte: number): number =>
  byte === OPEN_BRACE || byte === OPEN_BRACKET ? 1 : byte === CLOSE_BRACE || byte === CLOSE_BRACKET ? -1 : 0;

/** Values one after another, or in an array; what stands between them goes with the value that follows. */
function scanValues(): Scanner {
  let at = 0;
  let depth = 0;
  let began = false;
  let quoted = false;
  return {
    isPadding: isBetweenValues,
    end(bytes) {
      while (at < bytes.length) {
        const byte = bytes[at++]!;
        if (quoted) {
          if (byte === BACKSLASH) at++;
          quoted = byte !== QUOTE;
          continue;
        }
        const isParted = depth === 0 && parts(byte, began);
        depth += isParted ? 0 : nesting(byte);
        if (isParted || (depth <= 0 && byte === CLOSE_BRACE)) {
          depth = 0;
          began = false;
          return at;
        }
        quoted = byte === QUOTE;
        began ||= !isBlank(byte);
      }
      return -1;
    },
    forget(count) {
      at -= count;
    },
  };
}
