/** Times that come again and are no dates: every Monday, the first Monday of each month, open Monday to Friday. */
import type { DateMeaning } from '../../model/date-meaning.js';
import type { Match, Source } from './match.js';
import { beginsSentence, normAt, weekdayAt } from './words.js';

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

const isBareWeekday = (meaning: DateMeaning): boolean =>
  meaning.kind === 'calendar' && meaning.weekday !== null && meaning.day === null;
