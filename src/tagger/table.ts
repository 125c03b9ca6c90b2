/**
 * From a 32-bit key to its index in a sorted list. The keys are hashes, so that their upper bits spread them evenly: where those
 * with the same upper bits begin is all that has to be worked out when a model is loaded.
 */
export interface KeyTable {
  /** Ascending as unsigned numbers, kept signed. */
  readonly keys: Int32Array;
  /** Index of the first key with these upper bits or higher ones. */
  readonly starts: Int32Array;
  readonly shift: number;
}

/** `keys` ascend. */
export function makeTable(keys: Uint32Array): KeyTable {
  let bits = 4;
  while (1 << bits < keys.length) bits++;
  const shift = 32 - bits;
  const starts = new Int32Array((1 << bits) + 1);
  let next = 0;
  for (let i = 0; i < keys.length; i++) {
    const upper = keys[i]! >>> shift;
    while (next <= upper) starts[next++] = i;
  }
  starts.fill(keys.length, next);
  return { keys: new Int32Array(keys.buffer, keys.byteOffset, keys.length), starts, shift };
}

/** The index of `key`, or -1. */
export function find({ keys, starts, shift }: KeyTable, key: number): number {
  const upper = key >>> shift;
  const end = starts[upper + 1]!;
  for (let i = starts[upper]!; i < end; i++) if (keys[i] === key) return i;
  return -1;
}
