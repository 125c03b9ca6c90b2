/**
 * The year of a dateline that names none, as agencies write it: `BAKU, March 18 (Caspian Wire) – … said on Friday`. It is the latest year
 * that the text names, or the next, whichever has that weekday on that day; where both or neither has, nothing says which. Without a
 * weekday it is that of `© 2024` at the foot, or that of a whole date shortly before it: `the decree of March 5, 2025` in a report of
 * 11 April.
 */
import type { CalendarMeaning, DateExpression } from '../model/date-meaning.js';
import type { Document } from '../model/document.js';
import { dayOfNumber, isDay, numberOfDay, weekdayOf } from '../text/calendar.js';
import { tenseAround } from './date-tense.js';

/** Null where the text does not give it away. */
export function yearOfDateline(doc: Document, { month, day, weekday }: CalendarMeaning): number | null {
  if (month === null || day === null) return null;
  const told = weekday ?? weekdayTold(doc);
  if (told === null) return copyrightYear(doc) ?? yearAfterWholeDate(doc, month, day);
  const latest = Math.max(0, ...doc.dateExpressions.filter((one) => !looksAhead(doc, one)).flatMap(yearsIn));
  if (latest === 0) return null;
  const fits = [latest, latest + 1].filter(
    (year) => isDay(year, month, day) && weekdayOf(numberOfDay(year, month, day)) === told,
  );
  return fits.length === 1 ? fits[0]! : null;
}

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
    if (meaning.kind !== 'calendar' || typeof meaning.year !== 'number' || looksAhead(doc, expression)) continue;
    if (meaning.month === null || meaning.day === null) continue;
    latest = Math.max(latest ?? Number.NEGATIVE_INFINITY, numberOfDay(meaning.year, meaning.month, meaning.day));
  }
  if (latest === null) return null;
  const { year } = dayOfNumber(latest);
  const follows = (one: number) => {
    const gap = isDay(one, month, day) ? numberOfDay(one, month, day) - latest! : -1;
    return gap >= 0 && gap <= RECENT;
  };
  return [year, year + 1].find(follows) ?? null;
}

/** The first weekday on which something happened or was said. */
function weekdayTold(doc: Document): number | null {
  for (const expression of doc.dateExpressions) {
    const { meaning } = expression;
    const isBare =
      meaning.kind === 'calendar' && meaning.weekday !== null && meaning.day === null && meaning.lean === null;
    if (isBare && tenseAround(doc, expression).lean === -1) return meaning.weekday;
  }
  return null;
}

/** `by 2030` says nothing of the day of writing. */
const looksAhead = ({ tokens }: Document, { from }: DateExpression): boolean =>
  /^(?:by|until|till|before|through|to|for)$/.test(tokens.word[from - 1]?.norm ?? '');

function yearsIn({ meaning }: DateExpression): number[] {
  if (meaning.kind === 'calendar') return typeof meaning.year === 'number' ? [meaning.year] : [];
  if (meaning.kind !== 'interval' || meaning.from.kind !== 'calendar') return [];
  return typeof meaning.from.year === 'number' ? [meaning.from.year] : [];
}
