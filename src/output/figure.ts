/** Numbers for people. */

/** 17100.5 as `17,100.5`: every digit is kept. */
export function figure(value: number | null): string {
  if (value === null) return '…';
  const [whole = '', fraction] = String(value).split('.');
  if (whole.includes('e')) return String(value);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
