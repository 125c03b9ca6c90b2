/**
 * Decimal numbers without binary surprises: `84.7 thousand` is 84700, never 84700.00000000001. A decimal is `units` times ten to the
 * power of minus `scale`.
 */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** More digits than this are not kept exactly by a JSON number, so such a value is put out as null. */
const SIGNIFICANT_DIGITS = 15;
/** From here on a number is malformed rather than an amount, and JSON would print an exponent. */
const MAX_EXPONENT = 20;

export const whole = (value: number): Decimal => ({ units: BigInt(value), scale: 0 });

/** From digits before and after the decimal mark, both plain ASCII digits. */
export const fromDigits = (integer: string, fraction = ''): Decimal => ({
  units: BigInt(integer + fraction),
  scale: fraction.length,
});

export const timesTen = ({ units, scale }: Decimal, power: number): Decimal =>
  scale >= power ? { units, scale: scale - power } : { units: units * 10n ** BigInt(power - scale), scale: 0 };

export const times = (a: Decimal, b: Decimal): Decimal => ({ units: a.units * b.units, scale: a.scale + b.scale });

export function plus(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: unitsAt(a, scale) + unitsAt(b, scale), scale };
}

/** Below zero where a is the smaller, above where it is the greater, 0 where they are equal. */
export function compare(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const difference = unitsAt(a, scale) - unitsAt(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

const unitsAt = ({ units, scale }: Decimal, wanted: number): bigint => units * 10n ** BigInt(wanted - scale);

/** The number that prints as this decimal; null where no JSON number says it exactly (over 15 digits, or 10^21 and more). */
export function toNumber({ units, scale }: Decimal): number | null {
  const digits = units.toString().replace(/^-/, '').replace(/0+$/, '');
  if (digits.length > SIGNIFICANT_DIGITS) return null;
  if (units.toString().length - scale > MAX_EXPONENT) return null;
  return Number(`${units}e-${scale}`);
}
