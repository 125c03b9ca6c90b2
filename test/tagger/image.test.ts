/** The image that the program loads instead of the model file: the same model. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { imageOf, readImage } from '../../src/tagger/image.js';
import type { KeyTable } from '../../src/tagger/table.js';
import { readModel } from '../../src/tagger/tagger.js';

const shipped = readFileSync('src/tagger/model/english.bin');

function expectSame(one: KeyTable, other: KeyTable): void {
  expect(one.shift).toBe(other.shift);
  for (const part of ['keys', 'starts', 'present'] as const)
    expect(Buffer.compare(bytesOf(one[part]), bytesOf(other[part])), part).toBe(0);
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array | Int8Array) => new Uint8Array(buffer, byteOffset, byteLength);

describe('an image', () => {
  const image = imageOf(shipped);
  const model = readModel(shipped);

  it('holds the model', () => {
    const { metadata, scorer, chain } = readImage(image);
    expect(metadata).toEqual(model.metadata);
    expect(chain).toEqual(model.chain);
    expectSame(scorer.table, model.scorer.table);
    expect(Buffer.compare(bytesOf(scorer.weights), bytesOf(model.scorer.weights))).toBe(0);
  });

  it('may lie anywhere in a memory that it shares', () => {
    const shared = new Uint8Array(image.length + 3);
    shared.set(image, 3);
    expectSame(readImage(shared.subarray(3)).scorer.table, model.scorer.table);
  });

  it('is not made of a file that is broken', () => {
    expect(() => imageOf(shipped.subarray(0, -1))).toThrow(RangeError);
  });
});
