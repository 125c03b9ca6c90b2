/** Bytes of a file or stdin: a head to look at, then the rest as it comes. */
import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs';
import { type Input, Refusal } from './input.js';

export type Bytes = AsyncIterable<Uint8Array>;

export interface Opened {
  /** The first bytes; all of them where `rest` is null. */
  readonly head: Uint8Array;
  readonly rest: Bytes | null;
  /** The same bytes from the first on; null for a stream, which flows only once. */
  readonly again: (() => Bytes) | null;
}

export const HEAD_SIZE = 1 << 16;
const CHUNK = 1 << 20;

/** Throws what the file system throws. `isEnough` may end the head early, so that a slow pipe is not waited for. */
export async function open(
  { path }: Input,
  stdin: () => Bytes,
  isEnough: (head: Uint8Array) => boolean,
): Promise<Opened> {
  if (path === null) return peek(stdin(), HEAD_SIZE, isEnough);
  const file = openSync(path, 'r');
  let isOurs = true;
  try {
    const status = fstatSync(file);
    if (status.isDirectory()) throw new Refusal('unreadable', 'is a folder, not a file');
    if (!status.isFile()) {
      isOurs = false;
      return await peek(createReadStream('', { fd: file }), HEAD_SIZE, isEnough);
    }
    const head = readSome(file, HEAD_SIZE);
    if (head.length < HEAD_SIZE) return { head, rest: null, again: () => onlyOf(head) };
    isOurs = false;
    return { head, rest: restOf(file), again: () => createReadStream(path) };
  } finally {
    if (isOurs) closeSync(file);
  }
}

/** At least one byte, unless the file has ended; small files come whole. */
function readSome(file: number, size: number): Uint8Array {
  const buffer = Buffer.allocUnsafeSlow(size);
  let filled = 0;
  while (filled < size) {
    const count = readSync(file, buffer, filled, size - filled, null);
    if (count === 0) break;
    filled += count;
  }
  return buffer.subarray(0, filled);
}

async function* restOf(file: number): AsyncGenerator<Uint8Array> {
  try {
    for (;;) {
      const chunk = readSome(file, CHUNK);
      if (chunk.length > 0) yield chunk;
      if (chunk.length < CHUNK) return;
    }
  } finally {
    closeSync(file);
  }
}

/** The first `size` bytes of a stream, or fewer where it ends or they are enough, and the rest of it. */
export async function peek(stream: Bytes, size: number, isEnough: (head: Uint8Array) => boolean): Promise<Opened> {
  const chunks = stream[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await chunks.next();
    if (done) {
      const head = Buffer.concat(parts);
      return { head, rest: null, again: () => onlyOf(head) };
    }
    parts.push(value);
    length += value.length;
    const head = parts.length === 1 ? value : Buffer.concat(parts);
    if (length >= size || isEnough(head)) return { head, rest: { [Symbol.asyncIterator]: () => chunks }, again: null };
  }
}

async function* onlyOf(bytes: Uint8Array): Bytes {
  yield bytes;
}

/** Head and rest as one stream. */
export async function* chunksOf({ head, rest }: Opened): Bytes {
  if (head.length > 0) yield head;
  if (rest) yield* rest;
}

/** All bytes together; throws a `Refusal` where they are more than `limit`. */
export async function readAll({ head, rest }: Pick<Opened, 'head' | 'rest'>, limit: number): Promise<Uint8Array> {
  const parts = [head];
  let length = head.length;
  if (length > limit) throw tooLarge(limit);
  for await (const part of rest ?? []) {
    parts.push(part);
    length += part.length;
    if (length > limit) throw tooLarge(limit);
  }
  return parts.length === 1 ? head : Buffer.concat(parts, length);
}

export const tooLarge = (limit: number): Refusal =>
  new Refusal('too-large', `more than ${limit} bytes in one document; split it or raise --max-bytes`);
