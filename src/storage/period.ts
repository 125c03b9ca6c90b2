/** Dates of the registry as days, from the first to the last that they may mean. */

export interface Period {
  /** `YYYY-MM-DD`, compared as text; both days belong to it. */
  readonly from: string;
  readonly to: string;
}

const EVER: Period = { from: '0000-00-00', to: '9999-99-99' };

/** `2020`, `2020-05` and `2020-05-14` to days; of other EDTF what its years say; null for what names no year. */
export function periodOf(date: string | null): Period | null {
  if (date === null) return null;
  const [first = '', last = first] = date.split('/');
  const from = daysOf(first)?.from ?? (first === '..' || first === '' ? EVER.from : null);
  const to = daysOf(last)?.to ?? (last === '..' || last === '' ? EVER.to : null);
  return from === null || to === null || (from === EVER.from && to === EVER.to) ? null : { from, to };
}

function daysOf(date: string): Period | null {
  const [, year, month, day] = /^(\d{3}[\dX])(?:-(\d\d)(?:-(\d\d))?)?/.exec(date) ?? [];
  if (year === undefined) return null;
  // Seasons and quarters have numbers beyond the months: the year is all they say here.
  const known = month !== undefined && month <= '12' ? month : undefined;
  return {
    from: `${year.replace('X', '0')}-${known ?? '01'}-${known === undefined ? '01' : (day ?? '01')}`,
    to: `${year.replace('X', '9')}-${known ?? '12'}-${known === undefined ? '31' : (day ?? '31')}`,
  };
}

export const overlap = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to;

/** From the first day of the one to the last of the other; an end that is not given is open. */
export const between = (since: string | undefined, until: string | undefined): Period => ({
  from: since === undefined ? EVER.from : (daysOf(since)?.from ?? EVER.from),
  to: until === undefined ? EVER.to : (daysOf(until)?.to ?? EVER.to),
});
