/** Sums of decimal numbers without rounding. */

/** A JSON number as a plain decimal: `1e21` is written out. Exact for what the number itself says. */
export function decimalOf(value: number): string {
  const text = String(value);
  const parts = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!parts) return text;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return (
    sign + (point >= digits.length ? digits.padEnd(point, '0') : `${digits.slice(0, point)}.${digits.slice(point)}`)
  );
}

/** The exact sum of decimals such as `17100.50`, without zeros at its end. */
export function sumOf(decimals: readonly string[]): string {
  let scale = 0;
  for (const decimal of decimals) scale = Math.max(scale, decimal.length - 1 - pointOf(decimal));
  let total = 0n;
  for (const decimal of decimals) {
    const places = decimal.length - 1 - pointOf(decimal);
    total += BigInt(decimal.replace('.', '') + '0'.repeat(scale - places));
  }
  const sign = total < 0n ? '-' : '';
  const digits = String(total < 0n ? -total : total).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  return sign + (fraction === '' ? whole : `${whole}.${fraction}`);
}

const pointOf = (decimal: string): number => {
  const point = decimal.indexOf('.');
  return point < 0 ? decimal.length - 1 : point;
};
