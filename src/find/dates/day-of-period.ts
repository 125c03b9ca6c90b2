/**
 * A day of the days that the text named last: they met on 3-5 May; on the [second day]; on its [last day].
 *
 * Left alone: `the first day of the month`, `a second day of talks`; the resolver drops it where no period has been named.
 */
import type { Match, Source } from './match.js';
import { normAt, ordinalAt } from './words.js';

const NAMED: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({ opening: 1, last: -1, final: -1, closing: -1 }),
);

export function readDayOfPeriod(source: Source, at: number): Match | null {
  if (normAt(source, at + 1) !== 'day' || !/^(?:the|its|their)$/.test(normAt(source, at - 1))) return null;
  if (!/^(?:on|during|by|since|until|for)$/.test(normAt(source, at - 2))) return null;
  const nth = NAMED.get(normAt(source, at)) ?? ordinalAt(source, at);
  if (nth === 0 || isOfCalendar(source, at + 2)) return null;
  return { to: at + 2, rule: 'anchored', meaning: { kind: 'day-of-period', nth } };
}

/** `of the month`, `of 2023`, `of May`. */
const isOfCalendar = (source: Source, at: number): boolean =>
  (normAt(source, at) === 'of' && !/^(?:the|its|their|this|that|his|her)$/.test(normAt(source, at + 1))) ||
  /^(?:month|year|week|war|school|life)$/.test(normAt(source, at + 2));
