/**
 * Years as they are spoken, in transcripts: in [nineteen ninety-four], [two thousand and one], the [nineteen seventies].
 *
 * Left alone: `two thousand workers`, `nineteen twenty` where no preposition makes it a year.
 */
import { DECADES } from '../../lexicon/date-words.js';
import { valued } from '../../lexicon/entries.js';
import { calendar, type Match, type Source } from './match.js';
import { beginsLine, isNoun, normAt, numberAt, skip } from './words.js';

const decades = valued(DECADES);
const CENTURIES: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({ seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20 }),
);

export interface SpokenYear {
  readonly year: number;
  readonly to: number;
}

/** The year in words at `at`; null where they are a number of something. */
export function spokenYearAt(source: Source, at: number): SpokenYear | null {
  const thousands = thousandsAt(source, at);
  // `two thousand and one workers` are workers; nobody counts `nineteen ninety` of anything.
  if (thousands) return isNoun(source, thousands.to) ? null : thousands;
  return hundredsAt(source, at);
}

/** `nineteen ninety-four`, `nineteen ninety four`. */
function hundredsAt(source: Source, at: number): SpokenYear | null {
  const century = CENTURIES.get(normAt(source, at));
  const tens = century === undefined || beginsLine(source, at + 1) ? 0 : numberAt(source, at + 1);
  if (century === undefined || tens < 10 || tens > 99 || !/[a-z]/.test(normAt(source, at + 1))) return null;
  const ones = tens % 10 === 0 && tens > 10 ? onesAt(source, at + 2) : 0;
  return { year: century * 100 + tens + ones, to: ones > 0 ? at + 3 : at + 2 };
}

/** `two thousand and one`. */
function thousandsAt(source: Source, at: number): SpokenYear | null {
  if (normAt(source, at) !== 'two' || normAt(source, at + 1) !== 'thousand') return null;
  const rest = skip(source, at + 2, 'and');
  const ones = onesAt(source, rest);
  return ones > 0 ? { year: 2000 + ones, to: rest + 1 } : null;
}

function onesAt(source: Source, at: number): number {
  const ones = /[a-z]/.test(normAt(source, at)) && !beginsLine(source, at) ? numberAt(source, at) : 0;
  return ones > 0 && ones < 10 && !/^an?$/.test(normAt(source, at)) ? ones : 0;
}

export function readSpokenYear(source: Source, at: number): Match | null {
  const century = CENTURIES.get(normAt(source, at));
  const decade = century === undefined ? undefined : decades.get(normAt(source, at + 1));
  if (decade !== undefined)
    return { to: at + 2, rule: 'decade', meaning: { kind: 'decade', digits: century! * 10 + (Number(decade) % 10) } };
  if (!/^(?:in|since|by|until|till|of|during|from|before|after|year)$/.test(normAt(source, at - 1))) return null;
  const spoken = spokenYearAt(source, at);
  return spoken && { to: spoken.to, rule: 'year', meaning: calendar({ year: spoken.year }) };
}
