/**
 * The year of a dateline that names none, as agencies write it: `BAKU, March 18 (Caspian Wire) – … said on Friday`. It is the latest year
 * that the text names, or the next, whichever has such a weekday on that day; where the dateline tells the weekday itself, or the text
 * that of another day (`Thursday, March 16`), one of the next few, up to the first year that the text looks ahead to; where it only looks
 * ahead, one of the few before. Where none or several fit, nothing says which. Without a weekday it is that of `© 2024` at the foot, or
 * that of a whole date shortly before it: `the decree of March 5, 2025` in a report of 11 April.
 */
import type { CalendarMeaning, DateExpression } from '../model/date-meaning.js';
import type { Document } from '../model/document.js';
import { dayOfNumber, isDay, numberOfDay, weekdayOf } from '../text/calendar.js';
import { tenseAround } from './date-tense.js';

/** Null where the text does not give it away. */
export function yearOfDateline(doc: Document, { month, day, weekday }: CalendarMeaning): number | null {
  if (month === null || day === null) return null;
  const exact = weekday ?? weekdayByOthers(doc, month, day);
  const told = exact === null ? weekdaysTold(doc) : [exact];
  if (told.length === 0) return copyrightYear(doc) ?? yearAfterWholeDate(doc, month, day);
  const named = doc.dateExpressions.filter((one) => !looksAhead(doc, one)).flatMap(yearsIn);
  const ahead = doc.dateExpressions.filter((one) => looksAhead(doc, one)).flatMap(yearsIn);
  const fits = yearsBetween(named, ahead, exact !== null).filter(
    (year) => isDay(year, month, day) && told.includes(weekdayOf(numberOfDay(year, month, day))),
  );
  return fits.length === 1 ? fits[0]! : (copyrightYear(doc) ?? yearAfterWholeDate(doc, month, day));
}

/** A weekday comes back to its day after five years at the soonest. */
const OWN_WEEKDAY = 4;

/** The years that may be that of writing. */
function yearsBetween(named: readonly number[], ahead: readonly number[], isExact: boolean): number[] {
  // Not spread into Math.max: a text may hold more years than a call takes.
  const latest = named.reduce((last, year) => Math.max(last, year), Number.NEGATIVE_INFINITY);
  const first = ahead.reduce((least, year) => Math.min(least, year), Number.POSITIVE_INFINITY);
  if (named.length === 0 && ahead.length === 0) return [];
  if (named.length === 0) return Array.from({ length: OWN_WEEKDAY + 1 }, (_, earlier) => first - earlier);
  const isBound = first >= latest && first < latest + FORESEEN;
  const reach = isBound ? first - latest : isExact ? OWN_WEEKDAY : 1;
  return Array.from({ length: reach + 1 }, (_, later) => latest + later);
}

/** Years in which a text looks ahead: `guaranteed until June 2025`, and not `by 2050`. */
const FORESEEN = 8;

/** How far from the dateline a day with its weekday may lie to speak for it. */
const NEAR = 60;

/** The weekday of the dateline's day, as `Thursday, March 16` tells it in any year: no 29 February lies between them. */
function weekdayByOthers(doc: Document, month: number, day: number): number | null {
  for (const { meaning } of doc.dateExpressions) {
    if (meaning.kind !== 'calendar' || meaning.year !== null || meaning.weekday === null) continue;
    if (meaning.month === null || meaning.day === null || meaning.month > 2 !== month > 2) continue;
    const later = dayInYear(month, day) - dayInYear(meaning.month, meaning.day);
    if (Math.abs(later) <= NEAR) return weekdayOf(numberOfDay(2001, 1, meaning.weekday) + later);
  }
  return null;
}

/** Counted in a common year; 2001 began on a Monday. */
const dayInYear = (month: number, day: number): number => numberOfDay(2001, month, day);

/** `© 2024 Caspian Wire`. */
function copyrightYear({ dateExpressions, tokens }: Document): number | null {
  for (const { meaning, from } of dateExpressions) {
    const isYear = meaning.kind === 'calendar' && meaning.month === null && typeof meaning.year === 'number';
    if (isYear && /^(?:©|copyright)$/.test(tokens.word[from - 1]?.norm ?? '')) return meaning.year as number;
  }
  return null;
}

/** News speaks of what is this many days old. */
const RECENT = 120;

/** The year in which the dateline follows shortly on the latest whole date that is not to come. */
function yearAfterWholeDate(doc: Document, month: number, day: number): number | null {
  let latest: number | null = null;
  for (const expression of doc.dateExpressions) {
    const { meaning } = expression;
    const last = meaning.kind === 'interval' ? meaning.to : meaning;
    if (last?.kind !== 'calendar' || typeof last.year !== 'number' || looksAhead(doc, expression)) continue;
    if (last.month === null || last.day === null) continue;
    latest = Math.max(latest ?? Number.NEGATIVE_INFINITY, numberOfDay(last.year, last.month, last.day));
  }
  if (latest === null) return null;
  const { year } = dayOfNumber(latest);
  const follows = (one: number) => {
    const gap = isDay(one, month, day) ? numberOfDay(one, month, day) - latest! : -1;
    return gap >= 0 && gap <= RECENT;
  };
  return [year, year + 1].find(follows) ?? null;
}

/** The weekdays on which something happened or was said; agencies call the day of writing so, too. */
function weekdaysTold(doc: Document): number[] {
  const told = new Set<number>();
  for (const expression of doc.dateExpressions) {
    const { meaning } = expression;
    const isBare =
      meaning.kind === 'calendar' && meaning.weekday !== null && meaning.day === null && meaning.lean === null;
    if (isBare && tenseAround(doc, expression).lean === -1) told.add(meaning.weekday);
  }
  return [...told];
}

/** `by 2030` says nothing of the day of writing. */
const looksAhead = ({ tokens }: Document, { from }: DateExpression): boolean =>
  /^(?:by|until|till|before|through|to|for)$/.test(tokens.word[from - 1]?.norm ?? '');

function yearsIn({ meaning }: DateExpression): number[] {
  if (meaning.kind === 'calendar') return typeof meaning.year === 'number' ? [meaning.year] : [];
  if (meaning.kind !== 'interval' || meaning.from.kind !== 'calendar') return [];
  return typeof meaning.from.year === 'number' ? [meaning.from.year] : [];
}
