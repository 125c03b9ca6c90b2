/** 32-bit hashes that name features; the same in training and in use, so the model keeps no strings. */

/** Hash of the units of `text` from `start` to `end`. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** The key of a feature: what kind it is and one or two values; never 0. */
export function featureKey(kind: number, first: number, second = 0): number {
  let hash = Math.imul(kind, 0x9e3779b1) ^ Math.imul(first, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) + Math.imul(second, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  return hash ^ (hash >>> 16) || 1;
}
