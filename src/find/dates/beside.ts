/**
 * A date that the one right beside it says in full: In 1910, on [October 5]; the [following year], 1911; [two weeks later], on 28 March.
 *
 * Left alone: `founded in 1910, on October 5 it will …` would need the sentence to begin with its year.
 */
import { calendar, type Match, type Source } from './match.js';
import { readTimed } from './timed.js';
import { beginsSentence, isNoun, normAt, skip, yearAt } from './words.js';

/** The date as the one beside it says, else as it is. */
export function withDateBeside(source: Source, at: number, match: Match): Match {
  const { meaning, to } = match;
  const isCounted = meaning.kind === 'shift' && meaning.from === 'anchor' && /^(?:day|week)$/.test(meaning.unit);
  if (isCounted && normAt(source, to) === ',' && normAt(source, to + 1) === 'on') {
    const day = readTimed(source, skip(source, to + 2, 'the'));
    return day?.meaning.kind === 'calendar' && day.meaning.day !== null ? { ...match, meaning: day.meaning } : match;
  }
  if (meaning.kind === 'shift' && meaning.unit === 'year' && normAt(source, to) === ',') {
    const at4 = skip(source, to + 1, 'in');
    const year = isNoun(source, at4 + 1) ? 0 : yearAt(source, at4);
    return year > 0 ? { ...match, meaning: calendar({ year }) } : match;
  }
  if (meaning.kind !== 'calendar' || meaning.year !== null || meaning.month === null || meaning.lean !== null)
    return match;
  const before = /^(?:on|in)$/.test(normAt(source, at - 1)) ? at - 2 : at - 1;
  const year = normAt(source, before) === ',' ? yearAt(source, before - 1) : 0;
  const isOpening = year > 0 && normAt(source, before - 2) === 'in' && beginsSentence(source, before - 2);
  return isOpening ? { ...match, meaning: { ...meaning, year } } : match;
}
