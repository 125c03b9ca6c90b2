/** A map of words to numbers as one block of bytes, looked up where it lies: nothing is made of it when it is loaded. */

/** Counts of words and slots. */
const HEADER = 2;

const hashOf = (word) => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
};

/** @param {ReadonlyMap<string, number>} map of fewer than 65,535 words */
export function pack(map) {
  const words = [...map.keys()];
  let size = 16;
  while (size < words.length * 2) size *= 2;
  const slots = new Uint16Array(size);
  const starts = [0];
  words.forEach((word, n) => {
    let slot = hashOf(word) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = n + 1;
    starts.push(starts[n] + word.length);
  });
  const numbers = Int32Array.of(words.length, size, ...map.values(), ...starts);
  return Buffer.concat([bytesOf(numbers), bytesOf(slots), Buffer.from(words.join(''), 'utf16le')]);
}

const bytesOf = ({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength);

/** @param {Buffer} packed @returns {{ get(word: string): number | undefined }} */
export function unpack(packed) {
  const { buffer, byteOffset: at } = inPlace(packed);
  const [length, size] = new Int32Array(buffer, at, HEADER);
  const values = new Int32Array(buffer, at + HEADER * 4, length);
  const starts = new Int32Array(buffer, at + (HEADER + length) * 4, length + 1);
  const slots = new Uint16Array(buffer, at + (HEADER + 2 * length + 1) * 4, size);
  const units = new Uint16Array(buffer, slots.byteOffset + size * 2, starts[length]);
  const stands = (word, start, end) => {
    if (end - start !== word.length) return false;
    for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== units[start + i]) return false;
    return true;
  };
  return {
    get(word) {
      for (let slot = hashOf(word) & (size - 1); slots[slot] !== 0; slot = (slot + 1) & (size - 1)) {
        const n = slots[slot] - 1;
        if (stands(word, starts[n], starts[n + 1])) return values[n];
      }
      return undefined;
    },
  };
}

/** Typed arrays begin at even places only, and a short file may lie anywhere in a memory that it shares. */
const inPlace = (bytes) => (bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes));

/**
 * The same for a map to values of any kind that JSON holds: a line each, read where it is asked for.
 *
 * @param {ReadonlyMap<string, unknown>} map
 */
export function packValues(map) {
  const lines = Array.from(map.values(), (value) => Buffer.from(`${JSON.stringify(value)}\n`));
  const starts = new Map();
  let start = 0;
  for (const [n, word] of [...map.keys()].entries()) {
    starts.set(word, start);
    start += lines[n].length;
  }
  const words = pack(starts);
  const block = Buffer.concat([bytesOf(Int32Array.of(words.length)), words, ...lines]);
  // One may stand behind another.
  return Buffer.concat([block, Buffer.alloc(-block.length & 3)]);
}

/** @param {Buffer} packed @returns {Pick<ReadonlyMap<string, unknown>, 'get' | 'has'>} */
export function unpackValues(packed) {
  const end = 4 + packed.readInt32LE(0);
  const starts = unpack(packed.subarray(4, end));
  const made = new Map();
  return {
    has: (word) => starts.get(word) !== undefined,
    get(word) {
      const start = starts.get(word);
      if (start === undefined) return undefined;
      if (!made.has(start))
        made.set(start, JSON.parse(packed.toString('utf8', end + start, packed.indexOf(10, end + start))));
      return made.get(start);
    },
  };
}
