/**
 * Decades, centuries and years written short or as one: the [1990s], in ['98], the ['80s], the [20th century], [2014-15], [2021/22].
 *
 * Left alone: `in her eighties` (an age), `File 2021-45`.
 */
import { DECADES, ROMAN_CENTURIES } from '../../lexicon/date-words.js';
import { valued } from '../../lexicon/entries.js';
import { calendar, type Match, type Source } from './match.js';
import { isDash, isGlued, isNoun, normAt, ordinalAt, yearAt } from './words.js';
import { NUMBERED } from './year.js';
import { fullYear } from './year-words.js';

const decades = valued(DECADES);
const romanCenturies = valued(ROMAN_CENTURIES);

/** `1990s`, `1990's`, `'80s`, `nineties`. */
export function readDecade(source: Source, at: number): Match | null {
  const norm = normAt(source, at);
  const named = decades.get(norm);
  if (named !== undefined) return isNamedDecade(source, at) ? decade(Number(named), at + 1) : null;
  const full = /^((?:1\d|20)\d)0(s?)$/.exec(norm);
  if (full) {
    if (full[2] === 's') return decade(Number(full[1]), at + 1);
    const isPlural = /^(?:the|early|late|mid)$/.test(normAt(source, at - 1)) && normAt(source, at + 1) === "'s";
    return isPlural && isGlued(source, at + 1) ? decade(Number(full[1]), at + 2) : null;
  }
  const short = /^([2-9])0s$/.exec(norm);
  if (!short) return null;
  const isMarked = isGlued(source, at) && /^['’‘]$/.test(normAt(source, at - 1));
  if (!isMarked) return isTold(source, at) ? decade(190 + Number(short[1]), at + 1) : null;
  return { ...decade(190 + Number(short[1]), at + 1), from: at - 1 };
}

const decade = (digits: number, to: number): Match => ({ to, rule: 'decade', meaning: { kind: 'decade', digits } });

/** How far around `in the 90s` a word stands that makes it degrees or strokes. */
const DEGREES_REACH = 6;
const DEGREES =
  /^(?:temperatures?|degrees?|highs?|lows?|heat|humidity|mercury|aged?|scores?|scored|shot|°|mph|percent)$/;

/** `in the 90s`, `since the late 80s`. */
function isTold(source: Source, at: number): boolean {
  if (!isOpened(source, at)) return false;
  for (let near = at - DEGREES_REACH; near <= at + DEGREES_REACH; near++)
    if (DEGREES.test(normAt(source, near))) return false;
  return true;
}

/** `in the`, `since the late`. */
function isOpened(source: Source, at: number): boolean {
  const article = /^(?:early|late|mid)$/.test(normAt(source, at - 1)) ? at - 2 : at - 1;
  return normAt(source, article) === 'the' && /^(?:in|since|during|until|from|of)$/.test(normAt(source, article - 1));
}

/** `in the eighties`, not `in her eighties`, which is an age, nor temperatures. */
const isNamedDecade = (source: Source, at: number): boolean => {
  const isPart = /^(?:early|late|mid)$/.test(normAt(source, at - 1));
  const isAge = isPart && /^(?:his|her|their|my|our|your)$/.test(normAt(source, at - 2));
  return (isPart || normAt(source, at - 1) === 'the') && !isAge && (isOpened(source, at) || !isNoun(source, at + 1));
};

/** `in '98`: asked at the figures; the Class of '98 is a name. */
export function readShortYear(source: Source, at: number): Match | null {
  if (!isGlued(source, at) || !/^['’‘]$/.test(normAt(source, at - 1)) || isGlued(source, at - 1)) return null;
  if (!/^\d\d$/.test(normAt(source, at)) || !/^(?:in|since|until|by|from)$/.test(normAt(source, at - 2))) return null;
  // `in '98% of cases'` is quoted.
  if (isNoun(source, at + 1) || (isGlued(source, at + 1) && !/^[.,;:)]$/.test(normAt(source, at + 1)))) return null;
  return { from: at - 1, to: at + 1, rule: 'year', meaning: calendar({ year: fullYear(Number(normAt(source, at))) }) };
}

/** `20th century`, `nineteenth century`, `XX century`. */
export function readCentury(source: Source, at: number): Match | null {
  if (!/^(?:century|centuries)$/.test(normAt(source, at + 1))) return null;
  const roman = romanCenturies.get(normAt(source, at));
  const digits = roman === undefined ? ordinalAt(source, at) - 1 : Number(roman);
  if (digits < 9 || digits > 21) return null;
  return { to: at + 2, rule: 'century', meaning: { kind: 'century', digits } };
}

/** `2014-15`, `2021/22`, `1999/2000`: years written as one. */
export function readYears(source: Source, at: number): Match | null {
  const norm = normAt(source, at);
  if (NUMBERED.has(normAt(source, at - 1))) return null;
  const slashed = norm.length > 4 ? /^((?:19|20)\d\d)\/(\d{4}|\d\d)$/.exec(norm) : null;
  // `(EU) 2022/2041` is no period: a stroke joins a year to the next.
  if (slashed)
    return Number(slashed[2]!.slice(-2)) === (Number(slashed[1]) + 1) % 100
      ? years(Number(slashed[1]), slashed[2]!, at + 1)
      : null;
  const year = yearAt(source, at);
  if (year === 0 || !isDash(source, at + 1) || !isGlued(source, at + 1) || !isGlued(source, at + 2)) return null;
  const second = normAt(source, at + 2);
  if (!/^\d\d$/.test(second) || (isGlued(source, at) && /^[-–/.]$/.test(normAt(source, at - 1)))) return null;
  if (isGlued(source, at + 3) && /^[-–/]$/.test(normAt(source, at + 3))) return null;
  return years(year, second, at + 3);
}

function years(first: number, second: string, to: number): Match | null {
  const last = second.length === 4 ? Number(second) : Math.floor(first / 100) * 100 + Number(second);
  const wrapped = last === first - 99 ? last + 100 : last;
  if (wrapped <= first || wrapped - first > 60) return null;
  return {
    to,
    rule: 'period',
    meaning: { kind: 'interval', from: calendar({ year: first }), to: calendar({ year: wrapped }) },
  };
}
