/** Numbers for people. */

/** 17100.5 as `17,100.5`: every digit is kept. */
export function figure(value: number | null): string {
  if (value === null) return '…';
  const [whole = '', fraction] = String(value).split('.');
  if (whole.includes('e')) return String(value);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

interface Valued {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

/** `17,100`, `8 – 12` for a range, `–` where the text gives no number that can be computed with. */
export function amountFigure({ value, min, max }: Valued): string {
  if (value !== null) return figure(value);
  return min === null && max === null ? '–' : `${figure(min)} – ${figure(max)}`;
}
