/** The day of a month alone: on [the 12th]; not `on the 12th floor`, `the 7th Congress`, `the 5th`. */
import type { Lean } from '../../model/date-meaning.js';
import { calendar, type Match, type Source } from './match.js';
import { beginsSentence, isCapital, isNoun, normAt, ordinalAt, skip } from './words.js';

export function readDayOfMonth(source: Source, at: number): Match | null {
  if (normAt(source, at - 1) !== 'the' || !/^(?:on|by|until|till|since|from)$/.test(normAt(source, at - 2)))
    return null;
  const day = ordinalAt(source, at);
  if (day === 0 || day > 31) return null;
  const month = skip(source, at + 1, 'of');
  if (month > at + 1) return readOfThisMonth(source, month, day);
  // `on the second` is the second of anything.
  if (!/\d/.test(normAt(source, at))) return null;
  if (isNoun(source, at + 1) || (isCapital(source, at + 1) && !beginsSentence(source, at + 1))) return null;
  return { to: at + 1, rule: 'day-of-month', meaning: calendar({ day }) };
}

const LEANS: ReadonlyMap<string, NonNullable<Lean>> = new Map(
  Object.entries<NonNullable<Lean>>({ last: 'last', this: 'this', next: 'next' }),
);

/** `5th of this month`, `5th of the month`, `first of next month`. */
function readOfThisMonth(source: Source, at: number, day: number): Match | null {
  if (!/^(?:last|next|this|the)$/.test(normAt(source, at)) || normAt(source, at + 1) !== 'month') return null;
  return {
    to: at + 2,
    rule: 'day-of-month',
    meaning: calendar({ day, lean: LEANS.get(normAt(source, at)) ?? null }),
  };
}
