/** Compressed bytes to the bytes inside. */
import { createReadStream, mkdtempSync, openSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline, Readable, type Transform } from 'node:stream';
import zlib from 'node:zlib';
import { Refusal } from './input.js';
import { type Bytes, chunksOf, HEAD_SIZE, type Opened, peek } from './open.js';

export type Packing = 'gzip' | 'zstd';

export interface Unpacked extends Opened {
  /** Reads everything once to no end, so that a damaged file gives an error before any of its records is put out. */
  check(): Promise<void>;
}

/** Small ones are unpacked at once, others as they are read; throws a `Refusal` where the runtime cannot do it. */
export async function unpack(packed: Opened, how: Packing): Promise<Unpacked> {
  const source = packed.again ? packed : await spool(packed);
  const opened = await peek(inflate(source, how), HEAD_SIZE, () => false);
  return { ...opened, check: async () => (opened.rest ? drain(inflate(again(source), how)) : undefined) };
}

const again = ({ again }: Opened): Opened => ({ head: new Uint8Array(0), rest: again?.() ?? null, again });

async function drain(bytes: Bytes): Promise<void> {
  for await (const _ of bytes);
}

async function* inflate(packed: Opened, how: Packing): Bytes {
  const unpacker = unpackerOf(how);
  // The callback is there because a pipeline without one throws; the iteration below throws the same error.
  pipeline(Readable.from(chunksOf(packed)), unpacker, () => {});
  try {
    yield* unpacker as Bytes;
  } catch (error) {
    throw refusalOf(error, how);
  }
}

function unpackerOf(how: Packing): Transform {
  if (how === 'gzip') return zlib.createGunzip();
  const { createZstdDecompress } = zlib as { createZstdDecompress?: () => Transform };
  if (createZstdDecompress) return createZstdDecompress();
  throw new Refusal('unsupported', 'is compressed with zstd, which Node.js unpacks from 22.15 on; unpack it first');
}

function refusalOf(error: unknown, how: Packing): unknown {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'Z_BUF_ERROR') return new Refusal('damaged', 'is cut off: the compressed data ends too early');
  if (/^Z_|ZSTD/.test(code)) return new Refusal('damaged', `is damaged: its ${how} data cannot be unpacked`);
  return error;
}

/** A stream to a file without a name, so that it can be read twice. */
async function spool(stream: Opened): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'unionx-'));
  try {
    const path = join(folder, 'stdin');
    await writeFile(path, chunksOf(stream), { mode: 0o600 });
    const file = openSync(path, 'r');
    const read = (): Bytes => createReadStream('', { fd: file, start: 0, autoClose: false });
    return { head: new Uint8Array(0), rest: read(), again: read };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
