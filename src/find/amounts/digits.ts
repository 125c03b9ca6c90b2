/**
 * Figures with separators: `17,100`, `5,00,000`, `1.234.567,50`, `1'250`, `2.5`, `1,5`. A form that no country writes
 * (`1,23,4`, `3.5.7`, `007`) is no number.
 */
import { type Decimal, fromDigits } from './decimal.js';

export interface Digits {
  readonly value: Decimal;
  /** Digits only: `2021`, which may be a year. */
  readonly isPlain: boolean;
  /** What `1.250` is where the point parts thousands; null for every other form. */
  readonly grouped: Decimal | null;
}

/** Longer figures are no amounts, and a bound keeps every pattern below linear. */
const MAX_LENGTH = 40;

const PLAIN = /^(?:0|[1-9]\d*)$/;
const COMMA_THOUSANDS = /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/;
/** India: `5,00,000`. */
const LAKH_THOUSANDS = /^([1-9]\d?(?:,\d{2})+,\d{3})(?:\.(\d+))?$/;
/** `1.234.567`, `1.234,50`. */
const POINT_THOUSANDS = /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d{1,2}))?$/;
/** Switzerland: `1'250'000.50`. */
const APOSTROPHE_THOUSANDS = /^([1-9]\d{0,2}(?:['’]\d{3})+)(?:[.,](\d+))?$/;
const DECIMAL_POINT = /^(0|[1-9]\d*)\.(\d+)$/;
/** Three digits after a comma are thousands, unless nothing but a zero stands before. */
const DECIMAL_COMMA = /^(?:(0|[1-9]\d*),(\d{1,2})|(0),(\d{3}))$/;
/** `1.250` is 1.25 or 1,250; `0.250` can only be a fraction. */
const EITHER = /^[1-9]\d{0,2}\.\d{3}$/;

export function readDigits(text: string): Digits | null {
  if (text.length > MAX_LENGTH) return null;
  if (PLAIN.test(text)) return { value: fromDigits(text), isPlain: true, grouped: null };
  if (EITHER.test(text)) {
    const [integer, fraction] = text.split('.') as [string, string];
    return { value: fromDigits(integer, fraction), isPlain: false, grouped: fromDigits(integer + fraction) };
  }
  for (const pattern of [
    COMMA_THOUSANDS,
    LAKH_THOUSANDS,
    POINT_THOUSANDS,
    APOSTROPHE_THOUSANDS,
    DECIMAL_POINT,
    DECIMAL_COMMA,
  ]) {
    const match = pattern.exec(text);
    if (match) {
      const value = fromDigits((match[1] ?? match[3]!).replace(/\D/g, ''), match[2] ?? match[4]);
      return { value, isPlain: false, grouped: null };
    }
  }
  return null;
}
