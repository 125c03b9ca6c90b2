/** What a single verb says of when its clause lies: `will be opened` ahead, `was planned` behind, `is` now. */

import { entries } from '../lexicon/entries.js';
import {
  FUTURE_CUES,
  NOT_PAST,
  PAST_CUES,
  PRESENT_CUES,
  SCHEDULE_VERBS,
  UNCHANGED_PAST,
} from '../lexicon/tense-words.js';
import { WordClass } from '../lexicon/word-class.js';
import type { Document } from '../model/document.js';
import { Shape } from '../text/shape.js';
import { wordTest } from '../text/word-test.js';

/** -1 past, 0 present, 1 future, null unknown. */
export type Lean = -1 | 0 | 1 | null;
export type Source = Pick<Document, 'tokens'>;

const future = new Set(entries(FUTURE_CUES));
const past = new Set(entries(PAST_CUES));
const unchanged = new Set(entries(UNCHANGED_PAST));
const present = new Set(entries(PRESENT_CUES));
const notPast = new Set(entries(NOT_PAST));
const scheduling = new Set(entries(SCHEDULE_VERBS));
/** `will also be solemnly opened`: how far an auxiliary stands from its verb. */
const AUXILIARY = 4;

export const normAt = ({ tokens }: Source, at: number): string => tokens.word[at]?.norm ?? '';

const FUTURE_AUXILIARY = /^(?:be|will|shall|would|won't|'ll)$/;
const MODAL = /^(?:may|might|would|could|should)$/;

const canTell = wordTest(
  ({ norm }) =>
    FUTURE_AUXILIARY.test(norm) ||
    MODAL.test(norm) ||
    norm === 'going' ||
    norm.endsWith('ed') ||
    future.has(norm) ||
    past.has(norm) ||
    unchanged.has(norm) ||
    present.has(norm),
);

/** Undefined where the token tells nothing. */
export function leanOfVerb(source: Source, sentence: number, at: number): Lean | undefined {
  if (!canTell(source.tokens.word[at]!)) return undefined;
  const norm = normAt(source, at);
  // `would have cost`, `may have left`
  if (MODAL.test(norm) && normAt(source, at + 1) === 'have') return -1;
  if (FUTURE_AUXILIARY.test(norm) || (/^(?:may|might)$/.test(norm) && isLowerCase(source, at))) return 1;
  // `could return on Sunday`; but `could not come`, `could hear shots`
  if (norm === 'could') return /^(?:not|only|hear|see|hardly|neither)$/.test(normAt(source, at + 1)) ? -1 : 1;
  if (norm === 'going') return normAt(source, at + 1) === 'to' ? 1 : undefined;
  // `put the returns on its website`, `its plans for May`
  const isFuture = future.has(norm) && !/^(?:the|an?|its|their|his|her|our|no|any|all)$/.test(normAt(source, at - 1));
  if (isFuture || isPastForm(source, at)) return leanOfAuxiliary(source, sentence, at, isFuture) ?? (isFuture ? 1 : -1);
  return present.has(norm) ? 0 : undefined;
}

const isLowerCase = ({ tokens }: Source, at: number): boolean => (tokens.word[at]!.shape & Shape.LowerCase) !== 0;

/** What the auxiliary makes of its verb: `will be opened`, `is planned`, `was planned`; undefined where there is none. */
function leanOfAuxiliary(source: Source, sentence: number, at: number, isFuture: boolean): Lean | undefined {
  for (let back = at - 1; back >= at - AUXILIARY && source.tokens.sentence[back] === sentence; back--) {
    const auxiliary = normAt(source, back);
    if (BREAK.test(auxiliary)) return undefined;
    if (/^(?:will|be|shall|would)$/.test(auxiliary)) return 1;
    // `the plant's activists went`: far from its verb it is a possessive.
    const isPossessive = auxiliary === "'s" && back < at - 1;
    if (/^(?:is|are|am|'s|'re)$/.test(auxiliary) && !isPossessive) return isFuture ? 1 : 0;
    if (/^(?:was|were|had)$/.test(auxiliary)) return isFuture && !isUndone(source, sentence, at) ? null : -1;
    // `had been due to walk out`, `has been scheduled for Friday`
    if (isFuture && /^(?:been|being)$/.test(auxiliary)) continue;
    if (/^(?:has|have|been|being)$/.test(auxiliary)) return isFuture ? 1 : -1;
  }
  return undefined;
}

/** `had been due in December but was delayed`: what was undone since was to be before. */
function isUndone(source: Source, sentence: number, at: number): boolean {
  for (let k = at + 1; k < at + UNDONE && source.tokens.sentence[k] === sentence; k++)
    if (normAt(source, k) === 'but') return /^(?:was|were|has|had)$/.test(normAt(source, k + 1));
  return false;
}

const UNDONE = 8;

export const BREAK = /^[,;:()“”"–—]$/;

function isPastForm(source: Source, at: number): boolean {
  const { norm, shape } = source.tokens.word[at]!;
  // `of made tea`, `the injured members`, `on organised labour`: a past form used as an adjective.
  if (/^(?:of|on|for|from|against|among|the|an?|with|its|their|his|her)$/.test(normAt(source, at - 1))) return false;
  if (past.has(norm)) return true;
  if (unchanged.has(norm)) return !/^(?:to|can|may|could|might|not|any|no)$/.test(normAt(source, at - 1));
  return norm.length > 4 && norm.endsWith('ed') && (shape & Shape.LowerCase) !== 0 && !notPast.has(norm);
}

/** `wired`, `upheld`, as the verb of its clause and no auxiliary. */
export const isPastVerb = (source: Source, at: number): boolean =>
  source.tokens.word[at] !== undefined &&
  canTell(source.tokens.word[at]) &&
  !/^(?:was|were|had|did)$/.test(normAt(source, at)) &&
  !future.has(normAt(source, at)) &&
  isPastForm(source, at);

/** `to meet`, `to grow`. */
export function isInfinitive({ tokens }: Source, at: number): boolean {
  const next = tokens.word[at + 1];
  if (tokens.word[at]!.norm !== 'to' || next === undefined) return false;
  return (next.shape & Shape.LowerCase) !== 0 && !(next.classes & WordClass.Starter);
}

/** `The team plays the leaders`, `Voters elect a mayor`: a verb of what has been fixed; not a noun, as in `300 votes`, `the visit`. */
export function isScheduled({ tokens }: Source, at: number): boolean {
  const word = tokens.word[at]!;
  const before = tokens.word[at - 1];
  if (!scheduling.has(word.norm) || before === undefined || word.shape & Shape.Capital) return false;
  if (before.norm === ',') return endsApposition({ tokens }, at - 1);
  if (before.norm === 'to' || before.shape & (Shape.Digits | Shape.Mark)) return false;
  const isSubject = /^(?:who|which|they|he|she|it|we|and)$/.test(before.norm);
  return isSubject || !(before.classes & (WordClass.Starter | WordClass.Connector | WordClass.NumberWord));
}

/** How long a clause between commas may be. */
const APPOSITION = 14;

/** `Brandvold, who joined in 2009, steps down`, `the pool, closed since May, reopens`: the comma at `at` closes what another has opened. */
function endsApposition({ tokens }: Source, at: number): boolean {
  const { word, sentence } = tokens;
  for (let open = at - 2; open > 0 && open > at - APPOSITION && sentence[open] === sentence[at]; open--)
    if (word[open]!.norm === ',')
      return (
        (word[open - 1]!.shape & Shape.Capital) !== 0 ||
        /^(?:who|which)$/.test(word[open + 1]!.norm) ||
        isPastVerb({ tokens }, open + 1)
      );
  return false;
}
