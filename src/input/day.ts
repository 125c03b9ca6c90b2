/** Calendar days as records and command lines write them. */

/** No article is older than printing; `0001-01-01` is how many programs write that there is no date. */
const DAY = /^([1-9]\d{3})-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?\s?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** `2023-03-14`, or the day of `2023-03-14T09:00:00Z` as it is written there; null for anything else. */
export function readDay(text: string): string | null {
  const match = DAY.exec(text);
  if (!match) return null;
  const [, year = '', month = '', day = ''] = match;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
    ? `${year}-${month}-${day}`
    : null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The ways in which pages write a day for machines: ISO, `20230314`, `Tue, 14 Mar 2023 …`, `March 14, 2023 …`. */
export function readAnyDay(text: string): string | null {
  const iso = /^(\d{4})[-/]?(\d\d)[-/]?(\d\d)(?!\d)/.exec(text);
  if (iso) return readDay(`${iso[1]}-${iso[2]}-${iso[3]}`);
  const named =
    /\b(\d{1,2}) ([a-z]{3})[a-z]*\.?,? (\d{4})\b/i.exec(text) ??
    /\b([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})\b/i.exec(text);
  if (!named) return null;
  const [, first = '', second = '', year] = named;
  const [day, month] = /^\d/.test(first) ? [first, second] : [second, first];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  return readDay(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
}
