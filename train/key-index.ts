/** Feature keys to consecutive numbers, in the order in which they first come. */
export class KeyIndex {
  length = 0;
  #keys = new Int32Array(1 << 20);
  #slots = new Int32Array(1 << 22);

  /** The key's number; a new one where it is not yet known. */
  add(key: number): number {
    const mask = this.#slots.length - 1;
    let at = (key ^ (key >>> 15)) & mask;
    for (;;) {
      const number = this.#slots[at]! - 1;
      if (number < 0) break;
      if (this.#keys[number] === key) return number;
      at = (at + 1) & mask;
    }
    if (this.length === this.#keys.length) {
      const wider = new Int32Array(this.length * 2);
      wider.set(this.#keys);
      this.#keys = wider;
    }
    this.#keys[this.length] = key;
    this.#slots[at] = ++this.length;
    if (this.length * 2 > this.#slots.length) this.#rehash();
    return this.length - 1;
  }

  keyOf(number: number): number {
    return this.#keys[number]!;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.length; number++) {
      const key = this.#keys[number]!;
      let at = (key ^ (key >>> 15)) & mask;
      while (this.#slots[at] !== 0) at = (at + 1) & mask;
      this.#slots[at] = number + 1;
    }
  }
}
