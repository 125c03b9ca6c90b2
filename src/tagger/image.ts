/**
 * A model as it lies in memory when it is loaded: made by the build for the program, which is started for every article anew
 * and would spend more time on checking the file and making its tables than on the article. Only for the build's own files:
 * nothing is checked.
 *
 * Layout, in the machine's own order: lengths of the parts in bytes (u32 each), then the parts, each from a multiple of 4 on.
 */
import { type ModelMetadata, parseModel } from './model.js';
import { type KeyTable, makeTable, shiftOf } from './table.js';
import { assemble, type TaggerModel } from './tagger.js';

const PARTS = 9;

/** Throws a `RangeError` that says what is wrong with the bytes of the model file. */
export function imageOf(bytes: Uint8Array): Uint8Array {
  const file = parseModel(bytes);
  const parts = [
    new TextEncoder().encode(JSON.stringify(file.metadata)),
    ...partsOf(makeTable(file.keys)),
    ...partsOf(makeTable(file.common)),
    file.transitions,
    file.weights,
  ];
  const image = new Uint8Array(parts.reduce((size, { byteLength }) => size + aligned(byteLength), PARTS * 4));
  new Uint32Array(image.buffer, 0, PARTS).set(parts.map(({ byteLength }) => byteLength));
  let at = PARTS * 4;
  for (const { buffer, byteOffset, byteLength } of parts) {
    image.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += aligned(byteLength);
  }
  return image;
}

const partsOf = ({ keys, starts, present }: KeyTable) => [keys, starts, present];
const aligned = (length: number): number => (length + 3) & ~3;

/** The model whose image it is; keeps the memory of the image. */
export function readImage({ buffer, byteOffset, byteLength }: Uint8Array): TaggerModel {
  // Typed arrays begin at a multiple of their size only.
  const bytes = byteOffset % 4 === 0 ? buffer : buffer.slice(byteOffset, byteOffset + byteLength);
  const start = byteOffset % 4 === 0 ? byteOffset : 0;
  const lengths = new Uint32Array(bytes, start, PARTS);
  let at = start + PARTS * 4;
  let part = 0;
  const take = <T>(Kind: new (bytes: ArrayBufferLike, at: number, length: number) => T, size: number): T => {
    const length = lengths[part++]!;
    const taken = new Kind(bytes, at, length / size);
    at += aligned(length);
    return taken;
  };
  const metadata = JSON.parse(new TextDecoder().decode(take(Uint8Array, 1))) as ModelMetadata;
  const table = (): KeyTable => {
    const keys = take(Int32Array, 4);
    const starts = take(Int32Array, 4);
    return { keys, starts, shift: shiftOf(starts), present: take(Int32Array, 4) };
  };
  const features = table();
  const common = table();
  const transitions = take(Float32Array, 4);
  const weights = take(Int8Array, 1);
  return assemble({ metadata, transitions, weights, features, common });
}
