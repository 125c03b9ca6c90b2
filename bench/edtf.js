/** What chrono-node and the Recognizers-Text suite make of a date, as EDTF: as coarse as they say it, and in their favour where they leave it open. */

const two = (part) => String(part).padStart(2, '0');

/** Null for `now` and for a time of day without its day. @param {import('chrono-node').ParsedResult} found */
export function edtfOfChrono({ text, start, end }) {
  const isDated = ['year', 'month', 'day', 'weekday'].some((part) => start.isCertain(part));
  if (!isDated || /^now$/i.test(text)) return null;
  return end ? `${edtfOfParts(start)}/${edtfOfParts(end)}` : edtfOfParts(start);
}

/** As coarse as what chrono is certain of. @param {import('chrono-node').ParsedComponents} parts */
function edtfOfParts(parts) {
  const year = String(parts.get('year')).padStart(4, '0');
  const isDay = parts.isCertain('day') || parts.isCertain('weekday');
  if (!isDay) return parts.isCertain('month') ? `${year}-${two(parts.get('month'))}` : year;
  const day = `${year}-${two(parts.get('month'))}-${two(parts.get('day'))}`;
  return parts.isCertain('hour') ? `${day}T${two(parts.get('hour'))}:${two(parts.get('minute'))}` : day;
}

const SEASONS = { SP: 21, SU: 22, FA: 23, WI: 24 };

/** Null for durations, times without a day and repeated times. @param {Date} reference */
export function edtfOfSuite({ text, resolution }, reference) {
  const values = (resolution?.values ?? []).filter(({ type }) => /^date/.test(type));
  // Of a past and a future reading, the nearer.
  const distance = (value) => Math.abs(new Date((value.value ?? value.start ?? value.end).slice(0, 10)) - reference);
  const [first] = values.sort((a, b) => distance(a) - distance(b) || 0);
  if (!/^(?:\d|XXXX-|\()/.test(first?.timex ?? '')) return null;
  const { timex, value, start, end } = first;
  const known = (value ?? start ?? end ?? '').slice(0, 4);
  const period = /^\((.+),(.+),P\d+([DWMY])\)$/.exec(timex);
  if (period) return edtfOfPeriod(text, start, end, period[3]);
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(timex);
  if (season) return `${season[1]}-${SEASONS[season[2]]}`;
  if (timex.endsWith('-WE')) return `${start}/${dayBefore(end)}`;
  const day = timex.replace(/^XXXX-WXX-\d/, (value ?? start ?? end).slice(0, 10)).replace(/^XXXX/, known);
  const clock = /T(\d\d)(:\d\d)?/.exec(day);
  const date = day.replace(/T.*/, '');
  return clock ? `${date}T${clock[1]}${clock[2] ?? ':00'}` : date;
}

function edtfOfPeriod(text, start, end, unit) {
  if (!start || !end) return null;
  const [year, month] = [start.slice(0, 4), Number(start.slice(5, 7))];
  if (/quarter|\bq\d/i.test(text)) return `${year}-${32 + Math.ceil(month / 3)}`;
  if (/half|\bh\d/i.test(text)) return `${year}-${month < 7 ? 40 : 41}`;
  const length = unit === 'Y' ? 4 : unit === 'M' ? 7 : 10;
  return `${start.slice(0, length)}/${end.slice(0, length)}`;
}

function dayBefore(day) {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
