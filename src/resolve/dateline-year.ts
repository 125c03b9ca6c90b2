/**
 * The year of a dateline that names none, as agencies write it: `BAKU, March 18 (Caspian Wire) – … said on Friday`. It is the latest year
 * that the text names, or the next, whichever has that weekday on that day; where both or neither has, nothing says which.
 */
import type { CalendarMeaning, DateExpression } from '../model/date-meaning.js';
import type { Document } from '../model/document.js';
import { isDay, numberOfDay, weekdayOf } from '../text/calendar.js';
import { tenseAround } from './date-tense.js';

/** Null where the text does not give it away. */
export function yearOfDateline(doc: Document, { month, day, weekday }: CalendarMeaning): number | null {
  if (month === null || day === null) return null;
  const told = weekday ?? weekdayTold(doc);
  const latest = Math.max(0, ...doc.dateExpressions.filter((one) => !looksAhead(doc, one)).flatMap(yearsIn));
  if (told === null || latest === 0) return null;
  const fits = [latest, latest + 1].filter(
    (year) => isDay(year, month, day) && weekdayOf(numberOfDay(year, month, day)) === told,
  );
  return fits.length === 1 ? fits[0]! : null;
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
