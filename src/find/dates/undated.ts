/**
 * Vague words, put out as such: [now], [recently], in the [future], at the [moment], [soon].
 *
 * Left alone: `now that`, `as soon as`, `no longer`; `right now` is still now.
 */
import type { Match, Source } from './match.js';
import { isNoun, normAt, numberAt } from './words.js';

const VAGUE: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    now: 'PRESENT_REF',
    currently: 'PRESENT_REF',
    nowadays: 'PRESENT_REF',
    presently: 'PRESENT_REF',
    recently: 'PAST_REF',
    soon: 'FUTURE_REF',
  }),
);

export function readVague(source: Source, at: number): Match | null {
  const norm = normAt(source, at);
  const timex = VAGUE.get(norm);
  if (timex) return isPartOfPhrase(source, at) ? null : vague(at + 1, timex);
  if (norm === 'long') return normAt(source, at + 1) === 'ago' ? vague(at + 2, 'PAST_REF') : null;
  if (norm === 'moment')
    return /^(?:the|this)$/.test(normAt(source, at - 1)) && normAt(source, at - 2) === 'at'
      ? vague(at + 1, 'PRESENT_REF')
      : null;
  if (norm === 'future' && /^(?:in|of)$/.test(normAt(source, at - 2)) && normAt(source, at - 1) === 'the')
    return vague(at + 1, 'FUTURE_REF');
  if (
    norm === 'past' &&
    normAt(source, at - 1) === 'the' &&
    normAt(source, at - 2) === 'in' &&
    !isNoun(source, at + 1) &&
    numberAt(source, at + 1) === 0
  )
    return vague(at + 1, 'PAST_REF');
  return norm === 'present' && normAt(source, at - 1) === 'at' ? vague(at + 1, 'PRESENT_REF') : null;
}

const vague = (to: number, timex: string): Match => ({ to, rule: 'vague', meaning: { kind: 'vague', timex } });

/** `now that they met`, `as soon as`, `too soon`. */
function isPartOfPhrase(source: Source, at: number): boolean {
  const norm = normAt(source, at);
  if (norm === 'now') return normAt(source, at + 1) === 'that';
  if (norm === 'recently') return normAt(source, at - 1) === 'as';
  return norm === 'soon' && (normAt(source, at + 1) === 'as' || /^(?:as|so|too|how)$/.test(normAt(source, at - 1)));
}
