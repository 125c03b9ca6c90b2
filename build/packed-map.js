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
  // A copy begins where typed arrays may begin.
  const bytes = packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.length);
  const [length, size] = new Int32Array(bytes, 0, HEADER);
  const values = new Int32Array(bytes, HEADER * 4, length);
  const starts = new Int32Array(bytes, (HEADER + length) * 4, length + 1);
  const slots = new Uint16Array(bytes, (HEADER + 2 * length + 1) * 4, size);
  const text = Buffer.from(bytes, slots.byteOffset + slots.byteLength).toString('utf16le');
  return {
    get(word) {
      for (let slot = hashOf(word) & (size - 1); slots[slot] !== 0; slot = (slot + 1) & (size - 1)) {
        const n = slots[slot] - 1;
        if (starts[n + 1] - starts[n] === word.length && text.startsWith(word, starts[n])) return values[n];
      }
      return undefined;
    },
  };
}
