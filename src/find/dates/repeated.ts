/** Times that come again and are no dates: every Monday, the first Monday of each month, 30 June each year, open Monday to Friday. */
import type { DateMeaning } from '../../model/date-meaning.js';
import type { Match, Source } from './match.js';
import { beginsSentence, dayAt, monthAt, normAt, weekdayAt } from './words.js';

/** `every Monday`, `each May`, `every other Friday`; asked at the date. */
export function isRepeated(source: Source, at: number): boolean {
  const before = normAt(source, at - 1);
  return before === 'every' || before === 'each' || (before === 'other' && normAt(source, at - 2) === 'every');
}

/** How far before `Monday to Friday` the word stands that makes office hours of it. */
const HOURS_REACH = 10;
const HOURS =
  /^(?:open|opens|opening|hours|available|works|operates|operating|reception|weekdays|daily|call|phone|helpline)$/;

/** `the last Friday of every month`; `open Monday to Friday from 9:00`, but `the strike lasts from Monday to Friday`. */
export function isHabitual(source: Source, from: number, { meaning, to }: Match): boolean {
  if (isYearly(source, from, to) && isBareDay(meaning)) return true;
  if (normAt(source, to) === 'of' && isRepeated(source, to + 2)) return isBareWeekday(meaning);
  const isSpan =
    meaning.kind === 'interval'
      ? isBareWeekday(meaning.from) && meaning.to !== null && isBareWeekday(meaning.to)
      : false;
  // `Monday to Friday from 9:00 to 18:00`: the second day has its hours.
  const isFirst =
    isBareWeekday(meaning) && /^(?:[-–—]|to|through)$/.test(normAt(source, to)) && weekdayAt(source, to + 1) > 0;
  if (!isSpan && !isFirst) return false;
  for (let at = from - 1; at >= from - HOURS_REACH && at >= 0 && !beginsSentence(source, at + 1); at--)
    if (HOURS.test(normAt(source, at))) return true;
  return false;
}

/** Tokens that another day of the list and what makes it yearly may take. */
const LIST_REACH = 6;

/** `on 30 June and 31 December each year`, `every year on 1 May`. */
function isYearly(source: Source, from: number, to: number): boolean {
  const before = /^(?:on|in)$/.test(normAt(source, from - 1)) ? from - 2 : from - 1;
  const opener = normAt(source, before);
  if (opener === 'annually' || (opener === 'year' && /^(?:every|each)$/.test(normAt(source, before - 1)))) return true;
  for (let at = to; at < to + LIST_REACH; at++) {
    const norm = normAt(source, at);
    const isDate = dayAt(source, at) > 0 || monthAt(source, at) > 0;
    const isBehindDate = dayAt(source, at - 1) > 0 || monthAt(source, at - 1) > 0;
    if (/^(?:every|each)$/.test(norm)) return isBehindDate && normAt(source, at + 1) === 'year';
    if (!isDate && !/^(?:and|or|,|of|the)$/.test(norm)) return false;
  }
  return false;
}

const isBareDay = (meaning: DateMeaning): boolean =>
  meaning.kind === 'calendar' && meaning.year === null && meaning.month !== null && meaning.lean === null;

const isBareWeekday = (meaning: DateMeaning): boolean =>
  meaning.kind === 'calendar' && meaning.weekday !== null && meaning.day === null;
