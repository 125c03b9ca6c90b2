/** Weights to the bytes of a model file; `src/tagger/model.ts` has the layout. */
import { TRANSITION_COUNT } from '../src/tagger/lattice.js';
import { checksumOf, FORMAT_VERSION, MAGIC, type ModelMetadata } from '../src/tagger/model.js';
import { TAG_COUNT } from '../src/tagger/tags.js';
import type { Weights } from './learn.js';

/**
 * `keyOf` gives the key of each feature; features come out in ascending order of their keys, in which `common` stands
 * already.
 */
export function writeModel(
  metadata: ModelMetadata,
  weights: Weights,
  keyOf: (feature: number) => number,
  common: readonly number[],
): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(metadata));
  const { features } = metadata;
  const size = 12 + json.length + features * (4 + TAG_COUNT) + (TRANSITION_COUNT + common.length) * 4 + 4;
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const u32 = (value: number): void => {
    view.setUint32(at, value, true);
    at += 4;
  };
  u32(MAGIC);
  u32(FORMAT_VERSION);
  u32(json.length);
  bytes.set(json, at);
  at += json.length;
  const order = Array.from({ length: features }, (_, i) => i).sort((a, b) => (keyOf(a) >>> 0) - (keyOf(b) >>> 0));
  for (const feature of order) u32(keyOf(feature) >>> 0);
  for (const feature of order)
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const value = Math.round(weights.features[feature * TAG_COUNT + tag]! / metadata.scale);
      view.setInt8(at++, Math.max(-127, Math.min(127, value)));
    }
  for (let i = 0; i < TRANSITION_COUNT; i++, at += 4) view.setFloat32(at, weights.transitions[i]!, true);
  for (const key of common) u32(key);
  u32(checksumOf(bytes.subarray(0, at)));
  return bytes;
}
