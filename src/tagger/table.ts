/**
 * From a 32-bit key to its index in a sorted list. The keys are hashes, so that their upper bits spread them evenly: where those
 * with the same upper bits begin is all that has to be worked out when a model is loaded. Most keys asked for are not in the list,
 * which a table of bits by their lower bits tells, small enough to stay near the processor.
 */
export interface KeyTable {
  /** Ascending as unsigned numbers, kept signed. */
  readonly keys: Int32Array;
  /** Index of the first key with these upper bits or higher ones. */
  readonly starts: Int32Array;
  readonly shift: number;
  /** A bit for each value of the lower `PRESENCE` bits that some key has. */
  readonly present: Int32Array;
}

const PRESENCE = 20;
const MASK = (1 << PRESENCE) - 1;
/** Keys a stretch of upper bits, about: they lie in one line of the processor's cache. */
const TOGETHER = 4;

/** `keys` ascend. */
export function makeTable(keys: Uint32Array): KeyTable {
  let bits = 4;
  while ((1 << bits) * TOGETHER < keys.length) bits++;
  const starts = new Int32Array((1 << bits) + 1);
  const shift = shiftOf(starts);
  const present = new Int32Array(1 << (PRESENCE - 5));
  let next = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    present[(key & MASK) >>> 5]! |= 1 << (key & 31);
    const upper = key >>> shift;
    while (next <= upper) starts[next++] = i;
  }
  starts.fill(keys.length, next);
  return { keys: new Int32Array(keys.buffer, keys.byteOffset, keys.length), starts, shift, present };
}

/** As many upper bits as there are stretches. */
export const shiftOf = ({ length }: Int32Array): number => Math.clz32(length - 1) + 1;

/** The index of `key`, or -1. */
export function find({ keys, starts, shift, present }: KeyTable, key: number): number {
  if ((present[(key & MASK) >>> 5]! & (1 << (key & 31))) === 0) return -1;
  const upper = key >>> shift;
  const end = starts[upper + 1]!;
  for (let i = starts[upper]!; i < end; i++) if (keys[i] === key) return i;
  return -1;
}
