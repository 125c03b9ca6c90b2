/** Whole numbers one after the other, and other values kept once and named by a number: what keeps an archive small. */

export interface Tape {
  readonly length: number;
  put(value: number): void;
  at(place: number): number;
}

const FIRST = 1 << 12;
/** Grows by half: doubling would hold twice of what is needed at the worst. */
const GROWTH = 1.5;

export function makeTape(): Tape {
  let values = new Int32Array(FIRST);
  let length = 0;
  return {
    get length() {
      return length;
    },
    put(value) {
      if (length === values.length) {
        const grown = new Int32Array(Math.ceil(length * GROWTH));
        grown.set(values);
        values = grown;
      }
      values[length++] = value;
    },
    at: (place) => values[place]!,
  };
}

/** Any of these has a number of its own; equal ones have the same. */
type Value = string | number | null;

export interface Values {
  numberOf(value: Value): number;
  /** What has the number; of the type that was put in there. */
  at<T extends Value>(number: number): T;
}

export function makeValues(): Values {
  const all: Value[] = [];
  const numbers = new Map<Value, number>();
  return {
    numberOf(value) {
      let number = numbers.get(value);
      if (number === undefined) {
        number = all.push(value) - 1;
        numbers.set(value, number);
      }
      return number;
    },
    at: <T extends Value>(number: number) => all[number] as T,
  };
}
