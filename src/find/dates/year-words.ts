/** The year that belongs to a month, quarter or season: `2021`, `'98`, `last year`, `of that year`, `of the same year`. */
import type { YearShift } from '../../model/date-meaning.js';
import { Shape } from '../../text/shape.js';
import type { Source } from './match.js';
import { spokenYearAt } from './spoken-year.js';
import { beginsLine, isGlued, normAt, shapeAt, skip, yearAt } from './words.js';

const SHIFTS: ReadonlyMap<string, YearShift> = new Map(
  Object.entries<YearShift>({
    last: { count: -1, from: 'reference' },
    past: { count: -1, from: 'reference' },
    this: { count: 0, from: 'reference' },
    current: { count: 0, from: 'reference' },
    present: { count: 0, from: 'reference' },
    next: { count: 1, from: 'reference' },
    coming: { count: 1, from: 'reference' },
    that: { count: 0, from: 'anchor' },
    same: { count: 0, from: 'anchor' },
    previous: { count: -1, from: 'anchor' },
    preceding: { count: -1, from: 'anchor' },
    following: { count: 1, from: 'anchor' },
  }),
);

export interface YearWords {
  readonly year: number | YearShift | null;
  readonly to: number;
}

/** The year behind a month or part of a year that ends before `at`; `of the year` states none, but is taken in. */
export function yearWordsAt(source: Source, at: number): YearWords | null {
  const start = skip(source, at, ',', 'of', 'in');
  if (beginsLine(source, start)) return null;
  const year = yearAt(source, start);
  if (year > 0) return { year, to: start + 1 };
  const fiscal = /^fy(\d\d|\d{4})$/.exec(normAt(source, start))?.[1];
  if (fiscal) return { year: fiscal.length === 2 ? fullYear(Number(fiscal)) : Number(fiscal), to: start + 1 };
  const double = /^((?:19|20)\d\d)\/(?:\d{4}|\d\d)$/.exec(normAt(source, start));
  if (double) return { year: Number(double[1]), to: start + 1 };
  const short = shortYearAt(source, start) ?? spokenYearAt(source, start);
  if (short) return short;
  const word = skip(source, start, 'the');
  const isYear = (index: number) => normAt(source, index) === 'year';
  const known = SHIFTS.get(normAt(source, word));
  const unit = word + (normAt(source, word + 1) === 'fiscal' ? 2 : 1);
  if (known && isYear(unit)) return { year: known, to: unit + 1 };
  if (isYear(word) && word > start && start > at && normAt(source, start - 1) === 'of')
    return { year: null, to: word + 1 };
  return null;
}

/** `'98`, glued. */
function shortYearAt(source: Source, at: number): YearWords | null {
  if (!/^['’‘]$/.test(normAt(source, at)) || !isGlued(source, at + 1)) return null;
  if (!(shapeAt(source, at + 1) & Shape.Number) || !/^\d\d$/.test(normAt(source, at + 1))) return null;
  return { year: fullYear(Number(normAt(source, at + 1))), to: at + 2 };
}

/** Two figures count from 1950 to 2049. */
export const fullYear = (short: number): number => (short < 50 ? 2000 : 1900) + short;
