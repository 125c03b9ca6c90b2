/** Values as they are typed, to what they mean; each throws an `InvalidArgumentError` that says what to write. */
import { InvalidArgumentError } from 'commander';
import { adviceOn } from '../text/nearest.js';
import { UsageError } from './exit-code.js';

export const oneOf =
  (known: readonly string[]) =>
  (value: string): string => {
    if (!known.includes(value)) throw new InvalidArgumentError(sentence(adviceOn(value, known)));
    return value;
  };

/** Names with commas between them, in the order of the known ones. */
export const namesAmong =
  (known: readonly string[]) =>
  (value: string): string[] => {
    const names = value.split(',').map((name) => name.trim());
    const odd = names.find((name) => !known.includes(name));
    if (odd !== undefined) throw new InvalidArgumentError(sentence(adviceOn(odd, known)));
    return known.filter((name) => names.includes(name));
  };

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[?.]$/.test(text) ? '' : '.'}`;

/** Text that is more than white space. */
export function something(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('Write some text.');
  return value;
}

export function share(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !(number >= 0 && number <= 1))
    throw new InvalidArgumentError('Write a number from 0 to 1.');
  return number;
}

const whole = (least: 0 | 1, digits: number) => {
  const pattern = new RegExp(`^(?:${least === 0 ? '0|' : ''}[1-9]\\d{0,${digits - 1}})$`);
  return (value: string): number => {
    if (!pattern.test(value)) throw new InvalidArgumentError(`Write a whole number from ${least}.`);
    return Number(value);
  };
};

export const count = whole(1, 9);
export const countOrNone = whole(0, 9);
export const offset = whole(0, 12);

export const jobs = (value: string): number | 'auto' => (value === 'auto' ? value : count(value));

export function seconds(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !(number > 0 && number <= 86_400))
    throw new InvalidArgumentError('Write seconds, such as 10 or 0.5.');
  return number;
}

const UNITS: Record<string, number> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

export function bytes(value: string): number {
  const match = /^([1-9]\d{0,11})([kmg]?)(?:i?b)?$/i.exec(value);
  if (!match) throw new InvalidArgumentError('Write a size such as 500000, 64M or 1G.');
  return Number(match[1]) * UNITS[match[2]!.toLowerCase()]!;
}

/** What `read` makes of a value; where it cannot, the sentence names its place, such as a variable. */
export function readAt<Value>(place: string, value: unknown, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error;
    throw new UsageError(`${place}: ${JSON.stringify(value)} cannot be. ${error.message}`);
  }
}

/** A switch in the environment. */
export function isSwitchedOn(value: string): boolean {
  if (/^(1|true|yes|on)$/i.test(value)) return true;
  if (/^(0|false|no|off)$/i.test(value)) return false;
  throw new InvalidArgumentError('Write 1 or 0.');
}
