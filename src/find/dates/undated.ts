/**
 * Vague words and named days, put out as such: [now], [recently], [in the future]; [Victory Day], [New Year], [Ramadan].
 *
 * Left alone: `now that`, `right now` is still now; `Green Day` at the head of a name that goes on.
 */
import { HOLIDAYS } from '../../lexicon/date-words.js';
import { entries } from '../../lexicon/entries.js';
import { Shape } from '../../text/shape.js';
import type { Match, Source } from './match.js';
import { beginsSentence, isCapital, isGlued, normAt, shapeAt } from './words.js';

const VAGUE: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    now: 'PRESENT_REF',
    currently: 'PRESENT_REF',
    nowadays: 'PRESENT_REF',
    presently: 'PRESENT_REF',
    recently: 'PAST_REF',
  }),
);
const holidays = new Set(entries(HOLIDAYS));
/** `New Year's Eve`, the possessive counted. */
const HOLIDAY_WORDS = 5;
/** `International Day of Persons` has words before and after; before `Day` at most these many belong to it. */
const NAME_WORDS = 5;

export function readVague(source: Source, at: number): Match | null {
  const norm = normAt(source, at);
  const timex = VAGUE.get(norm);
  if (timex) return norm === 'now' && normAt(source, at + 1) === 'that' ? null : vague(at + 1, timex);
  if (norm === 'future' && /^(?:in|for|of)$/.test(normAt(source, at - 2)) && normAt(source, at - 1) === 'the')
    return vague(at + 1, 'FUTURE_REF');
  if (
    norm === 'past' &&
    normAt(source, at - 1) === 'the' &&
    normAt(source, at - 2) === 'in' &&
    /^[.,;]$/.test(normAt(source, at + 1))
  )
    return vague(at + 1, 'PAST_REF');
  return norm === 'present' && normAt(source, at - 1) === 'at' ? vague(at + 1, 'PRESENT_REF') : null;
}

const vague = (to: number, timex: string): Match => ({ to, rule: 'vague', meaning: { kind: 'vague', timex } });

export function readHoliday(source: Source, at: number): Match | null {
  if (!isCapital(source, at)) return null;
  let phrase = '';
  let to = 0;
  for (let i = at; i < at + HOLIDAY_WORDS && isCapital(source, i); i++) {
    phrase += (phrase && ' ') + normAt(source, i);
    const isPossessive = normAt(source, i + 1) === "'s";
    if (holidays.has(phrase)) to = i + 1;
    if (isPossessive && holidays.has(`${phrase}'s`)) {
      phrase += "'s";
      i++;
      to = i + 1;
    }
  }
  return to > 0 ? holiday(at, to) : null;
}

const holiday = (from: number, to: number): Match => ({
  from,
  to,
  rule: 'holiday',
  meaning: { kind: 'holiday', timex: null },
});

/** `Victory Day`, `International Women's Day`; asked at `Day`. */
export function readNamedDay(source: Source, at: number): Match | null {
  if (!isCapital(source, at) || shapeAt(source, at) & Shape.AllCaps) return null;
  let from = at;
  while (from > 0 && at - from < NAME_WORDS && !beginsSentence(source, from) && belongs(source, from - 1)) from--;
  if (normAt(source, from) === "'s") from++;
  // A name that goes on behind is a body or a place: `Independence Day Square`.
  if (from === at || !isCapital(source, from) || isCapital(source, at + 1)) return null;
  // `Mike Day` has nothing before him that a day has.
  return at - from > 1 || BEFORE_DAY.test(normAt(source, from - 1)) ? holiday(from, at + 1) : null;
}

const BEFORE_DAY = /^(?:the|on|of|for|this|celebrat.*|mark.*|happy|s|before|after|and)$/;

const belongs = (source: Source, at: number): boolean =>
  (isCapital(source, at) && !['the', 'on', 'in', 'this', 'that'].includes(normAt(source, at))) ||
  (/^['’]s?$/.test(normAt(source, at)) && isGlued(source, at));
