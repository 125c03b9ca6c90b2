/** From a 32-bit key to its index: open addressing in one flat array, because a `Map` of numbers is too slow and too big. */
export interface KeyTable {
  readonly mask: number;
  /** Pairs of key and index plus one; 0 is an empty place. */
  readonly slots: Int32Array;
  /** One bit for each value that a key's lower bits can take: most keys asked for are unknown and end here, in a small cache. */
  readonly filter: Int32Array;
}

const FILTER_BITS = 20;
const FILTER_MASK = (1 << FILTER_BITS) - 1;

export function makeTable(keys: Uint32Array): KeyTable {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const table = { mask: size - 1, slots: new Int32Array(size * 2), filter: new Int32Array(1 << (FILTER_BITS - 5)) };
  for (let i = 0; i < keys.length; i++) {
    let at = placeOf(keys[i]!, table.mask);
    while (table.slots[at + 1] !== 0) at = (at + 2) & (size * 2 - 1);
    table.slots[at] = keys[i]!;
    table.filter[(keys[i]! & FILTER_MASK) >>> 5]! |= 1 << keys[i]!;
    table.slots[at + 1] = i + 1;
  }
  return table;
}

/** The index of `key`, or -1. */
export function find({ mask, slots, filter }: KeyTable, key: number): number {
  if ((filter[(key & FILTER_MASK) >>> 5]! & (1 << key)) === 0) return -1;
  let at = placeOf(key, mask);
  const end = slots.length - 1;
  for (;;) {
    const index = slots[at + 1]!;
    if (index === 0) return -1;
    if (slots[at] === key) return index - 1;
    at = (at + 2) & end;
  }
}

const placeOf = (key: number, mask: number): number => ((key ^ (key >>> 15)) & mask) << 1;
