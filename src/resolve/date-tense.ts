/**
 * Whether the clause around a date looks back or forward: `was handed over on Friday`, `will be built in October`, `since
 * January`, `until 1 July`. The nearest verb before the date decides, else the nearest behind it.
 */

import { entries } from '../lexicon/entries.js';
import { FUTURE_CUES, NOT_PAST, PAST_CUES, PRESENT_CUES } from '../lexicon/tense-words.js';
import { WordClass } from '../lexicon/word-class.js';
import type { Document, TokenSpan } from '../model/document.js';
import { Shape } from '../text/shape.js';

export interface Tense {
  /** -1 past, 0 present, 1 future, null unknown. */
  readonly lean: -1 | 0 | 1 | null;
  /** `since`, which leaves no choice. */
  readonly isStrict: boolean;
  /** The word that told. */
  readonly cue: string | null;
}

type Lean = Tense['lean'];
type Source = Pick<Document, 'tokens'>;

const future = new Set(entries(FUTURE_CUES));
const past = new Set(entries(PAST_CUES));
const present = new Set(entries(PRESENT_CUES));
const notPast = new Set(entries(NOT_PAST));
/** A verb further away than this belongs to something else. */
const REACH = 30;
/** `will also be solemnly opened`: how far an auxiliary stands from its verb. */
const AUXILIARY = 4;

export function tenseAround(source: Source, { from, to }: TokenSpan): Tense {
  const { tokens } = source;
  const sentence = tokens.sentence[from]!;
  const before = normAt(source, from - 1) === 'the' ? from - 2 : from - 1;
  const preposition = before >= 0 && tokens.sentence[before] === sentence ? normAt(source, before) : '';
  if (preposition === 'since') return { lean: -1, isStrict: true, cue: 'since' };
  const found =
    nearestVerb(source, sentence, from - 1, -1) ??
    nearestVerb(source, sentence, to, 1) ??
    infinitive(source, sentence, from);
  if (/^(?:until|till|by)$/.test(preposition))
    return found?.lean === -1 ? NONE : { lean: 1, isStrict: false, cue: preposition };
  return found ? { lean: found.lean, isStrict: false, cue: found.cue } : NONE;
}

const NONE: Tense = { lean: null, isStrict: false, cue: null };

const normAt = ({ tokens }: Source, at: number): string => tokens.word[at]?.norm ?? '';

interface Verb {
  readonly lean: Lean;
  readonly cue: string;
}

function nearestVerb(source: Source, sentence: number, start: number, step: -1 | 1): Verb | null {
  const { tokens } = source;
  for (let at = start, left = REACH; left > 0 && tokens.sentence[at] === sentence; at += step, left--) {
    const norm = normAt(source, at);
    // What stands before `said that` is another clause.
    if (step === -1 && norm === 'that') return null;
    const lean = leanOfVerb(source, sentence, at);
    if (lean !== undefined) return { lean, cue: tokens.word[at]!.text };
  }
  return null;
}

/** Undefined where the token tells nothing. */
function leanOfVerb(source: Source, sentence: number, at: number): Lean | undefined {
  const norm = normAt(source, at);
  const isFuture = future.has(norm);
  if (norm === 'be' || norm === "'ll") return 1;
  if (!isFuture && !isPastForm(source, at)) return present.has(norm) ? 0 : undefined;
  if (norm === 'will' || norm === 'shall' || norm === 'would' || norm === "won't") return 1;
  if (norm === 'going') return normAt(source, at + 1) === 'to' ? 1 : undefined;
  for (let back = 1; back <= AUXILIARY && source.tokens.sentence[at - back] === sentence; back++) {
    const auxiliary = normAt(source, at - back);
    if (/^(?:will|be|shall|would)$/.test(auxiliary)) return 1;
    if (/^(?:is|are|am|'s|'re)$/.test(auxiliary)) return isFuture ? 1 : 0;
    if (/^(?:was|were|had)$/.test(auxiliary)) return isFuture ? null : -1;
    if (/^(?:has|have|been|being)$/.test(auxiliary)) return -1;
    if (isBreak(source, at - back)) break;
  }
  return isFuture ? 1 : -1;
}

const isBreak = (source: Source, at: number): boolean => /^[,;:()“”"–—]$/.test(normAt(source, at));

function isPastForm({ tokens }: Source, at: number): boolean {
  const { norm, shape } = tokens.word[at]!;
  if (past.has(norm)) return true;
  return norm.length > 4 && norm.endsWith('ed') && (shape & Shape.LowerCase) !== 0 && !notPast.has(norm);
}

/** `Salaries to grow from March`: an infinitive looks forward where no verb says anything. */
function infinitive(source: Source, sentence: number, from: number): Verb | null {
  const { tokens } = source;
  for (let at = from - 2; tokens.sentence[at] === sentence && from - at < REACH; at--) {
    const next = tokens.word[at + 1]!;
    if (normAt(source, at) === 'to' && next.shape & Shape.LowerCase && !(next.classes & WordClass.Starter))
      return { lean: 1, cue: `to ${next.text}` };
  }
  return null;
}

/** `today trade unions are …`, `today's youth`: the present at large and not the day of writing. */
export function isNowadays(source: Source, { from, to }: TokenSpan, tense: Tense): boolean {
  if (normAt(source, from) !== 'today' || to !== from + 1) return false;
  const next = normAt(source, to);
  if (next === "'s") return GENERAL.has(normAt(source, to + 1));
  return tense.lean === 0 || (normAt(source, from - 1) === 'that' && tense.lean !== 1);
}

const GENERAL = new Set(
  'world conditions youth generation generations society economy realities reality children standards workers life era age technology'.split(
    ' ',
  ),
);
