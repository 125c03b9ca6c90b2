/** `today trade unions are …`, `today's youth`: the present at large and not the day of writing. */

import { entries } from '../lexicon/entries.js';
import { STATE_VERBS } from '../lexicon/tense-words.js';
import type { TokenSpan } from '../model/document.js';
import { Shape } from '../text/shape.js';
import type { Tense } from './date-tense.js';
import { BREAK, isPastVerb, normAt, type Source } from './date-verb.js';

const states = new Set(entries(STATE_VERBS));
/** How far from `today` the verb stands that says what holds at large. */
const STATE_REACH = 8;

export function isNowadays(source: Source, { from, to }: TokenSpan, tense: () => Tense): boolean {
  if (normAt(source, from) !== 'today' || to !== from + 1) return false;
  const next = normAt(source, to);
  const isFirst = from === 0 || source.tokens.sentence[from - 1] !== source.tokens.sentence[from];
  // `Today is the deadline` names the day.
  if (isFirst && /^(?:is|was|marks|marked)$/.test(next)) return false;
  if (next === "'s") return GENERAL.has(normAt(source, to + 1)) || isSuccessor(source, from, to + 1);
  if (/^(?:from|since|of|until|till|by|for)$/.test(normAt(source, from - 1))) return false;
  // `has today entered into an agreement`
  if (/^(?:has|have)$/.test(normAt(source, from - 1)) && isPastVerb(source, to)) return false;
  if (isContrast(source, to)) return true;
  const { lean } = tense();
  if (lean === 0 || states.has(next) || (normAt(source, from - 1) === 'that' && lean !== 1)) return true;
  if (lean !== null) return false;
  // `Today 38 clubs work there`: nothing happens on a day.
  const isCounting = isFirst && ((source.tokens.word[to]?.shape ?? 0) & Shape.Digits) !== 0;
  return isCounting || hasState(source, from, -1) || hasState(source, from, 1);
}

/** `the ground of today's National Academy`: what bears the name now. */
const isSuccessor = (source: Source, from: number, at: number): boolean =>
  /^(?:of|in)$/.test(normAt(source, from - 1)) && ((source.tokens.word[at]?.shape ?? 0) & Shape.Capital) !== 0;

/** `In 2019 it had 300 members; today it has 450`; but `Today it has signed`, `today we are leaving`. */
const isContrast = (source: Source, at: number): boolean =>
  /^(?:it|they|he|she|there)$/.test(normAt(source, at)) &&
  /^(?:is|are|has|have)$/.test(normAt(source, at + 1)) &&
  !isPastVerb(source, at + 2) &&
  !/(?:ing|ed)$/.test(normAt(source, at + 2));

function hasState(source: Source, from: number, step: -1 | 1): boolean {
  const { sentence } = source.tokens;
  for (let at = from + step; Math.abs(at - from) <= STATE_REACH && sentence[at] === sentence[from]; at += step) {
    if (BREAK.test(normAt(source, at))) return false;
    if (states.has(normAt(source, at))) return true;
  }
  return false;
}

const GENERAL = new Set(
  'world conditions youth generation generations society economy realities reality children standards workers life era age technology'.split(
    ' ',
  ),
);
