/**
 * Whether the clause around a date looks back or forward: `was handed over on Friday`, `will be built in October`, `since
 * January`, `until 1 July`. The nearest verb before the date decides, else the nearest behind it.
 */

import { entries } from '../lexicon/entries.js';
import { COMMITMENTS, FUTURE_CUES, NOT_PAST, PAST_CUES, PRESENT_CUES } from '../lexicon/tense-words.js';
import { WordClass } from '../lexicon/word-class.js';
import type { Document, TokenSpan } from '../model/document.js';
import { Shape } from '../text/shape.js';
import { wordTest } from '../text/word-test.js';

export interface Tense {
  /** -1 past, 0 present, 1 future, null unknown. */
  readonly lean: -1 | 0 | 1 | null;
  /** How many times further away a date may be on the side that the tense speaks for; infinite where it leaves no choice. */
  readonly weight: number;
  /** The word that told. */
  readonly cue: string | null;
}

type Lean = Tense['lean'];
type Source = Pick<Document, 'tokens'>;

const future = new Set(entries(FUTURE_CUES));
const past = new Set(entries(PAST_CUES));
const present = new Set(entries(PRESENT_CUES));
const commitments = new Set(entries(COMMITMENTS));
const notPast = new Set(entries(NOT_PAST));
/** A verb further away than this belongs to something else. */
const REACH = 30;
/** `was closed in early April`, `In April output fell`: a verb at most this far from the date belongs to it. */
const CLOSE = 3;
const WEIGHT = { own: 30, clause: 4, speech: 1.2 } as const;
/** `will also be solemnly opened`: how far an auxiliary stands from its verb. */
const AUXILIARY = 4;

export function tenseAround(source: Source, { from, to }: TokenSpan): Tense {
  const { tokens } = source;
  const sentence = tokens.sentence[from]!;
  const before = normAt(source, from - 1) === 'the' ? from - 2 : from - 1;
  const preposition = before >= 0 && tokens.sentence[before] === sentence ? normAt(source, before) : '';
  if (preposition === 'since') return { lean: -1, weight: Number.POSITIVE_INFINITY, cue: 'since' };
  // The verb of the clause says nothing about the day that something was put off to.
  if (preposition === 'to') return NONE;
  if (normAt(source, to) === "'s") return tenseOfOwner(source, sentence, to);
  const found =
    nearestVerb(source, sentence, from - 1, -1) ??
    nearestVerb(source, sentence, to, 1, /^(?:in|on|during)$/.test(preposition)) ??
    infinitive(source, sentence, from);
  const isLimit = /^(?:later than|or before)$/.test(`${normAt(source, before - 1)} ${preposition}`);
  if (!isLimit && !/^(?:until|till|by|effective|starting|beginning)$/.test(preposition)) return found ?? NONE;
  if (found?.lean !== -1) return { lean: 1, weight: WEIGHT.clause, cue: preposition };
  // `worked until Monday` is past; `started on 3 May and lasts until Monday` may be either.
  return found.weight === WEIGHT.own ? { ...found, weight: WEIGHT.clause } : NONE;
}

/** `Friday's vote` is over, unless what follows looks forward: then it may as well be the next. */
function tenseOfOwner(source: Source, sentence: number, to: number): Tense {
  return nearestVerb(source, sentence, to, 1)?.lean === 1 ? NONE : { lean: -1, weight: WEIGHT.speech, cue: "'s" };
}

const NONE: Tense = { lean: null, weight: 1, cue: null };

const normAt = ({ tokens }: Source, at: number): string => tokens.word[at]?.norm ?? '';

/** `isAdverbial` where a preposition ties the date to the verb behind it: `In April output fell`, but not `oil for April delivery fell`. */
function nearestVerb(
  source: Source,
  sentence: number,
  start: number,
  step: -1 | 1,
  isAdverbial = step === -1,
): Tense | null {
  const { tokens } = source;
  let hasInfinitive = false;
  let speech: Tense | null = null;
  for (let at = start, left = REACH; left > 0 && tokens.sentence[at] === sentence; at += step, left--) {
    const { norm, text, classes } = tokens.word[at]!;
    // What stands before `said that` is another clause.
    if (step === -1 && norm === 'that') break;
    if (step === -1 && isInfinitive(source, at)) hasInfinitive = true;
    // `decided to meet on the 20th` looks forward, `returned to work on the 20th` back.
    if (hasInfinitive && commitments.has(norm)) return { lean: 1, weight: WEIGHT.clause, cue: text };
    const lean = leanOfVerb(source, sentence, at);
    if (lean === undefined) continue;
    const isOwn = isAdverbial && isClose(source, start, at);
    if (isOwn || step === 1 || !(classes & WordClass.SpeechVerb))
      return { lean, weight: isOwn ? WEIGHT.own : WEIGHT.clause, cue: text };
    // `pointed to the entry into force on 26 June`: when it was said tells little about the rest.
    speech ??= { lean, weight: WEIGHT.speech, cue: text };
  }
  return speech;
}

/** Near enough to be the date's own verb; behind the date with no mark between: `On 12 May, he said, …` */
function isClose(source: Source, start: number, at: number): boolean {
  if (at <= start) return start - at <= CLOSE;
  for (let between = start; between < at; between++) if (BREAK.test(normAt(source, between))) return false;
  return at - start < CLOSE;
}

const FUTURE_AUXILIARY = /^(?:be|will|shall|would|won't|'ll)$/;

const canTell = wordTest(
  ({ norm }) =>
    FUTURE_AUXILIARY.test(norm) ||
    norm === 'going' ||
    norm.endsWith('ed') ||
    future.has(norm) ||
    past.has(norm) ||
    present.has(norm),
);

/** Undefined where the token tells nothing. */
function leanOfVerb(source: Source, sentence: number, at: number): Lean | undefined {
  if (!canTell(source.tokens.word[at]!)) return undefined;
  const norm = normAt(source, at);
  if (FUTURE_AUXILIARY.test(norm)) return 1;
  if (norm === 'going') return normAt(source, at + 1) === 'to' ? 1 : undefined;
  const isFuture = future.has(norm);
  if (isFuture || isPastForm(source, at)) return leanOfAuxiliary(source, sentence, at, isFuture) ?? (isFuture ? 1 : -1);
  return present.has(norm) ? 0 : undefined;
}

/** What the auxiliary makes of its verb: `will be opened`, `is planned`, `was planned`; undefined where there is none. */
function leanOfAuxiliary(source: Source, sentence: number, at: number, isFuture: boolean): Lean | undefined {
  for (let back = at - 1; back >= at - AUXILIARY && source.tokens.sentence[back] === sentence; back--) {
    const auxiliary = normAt(source, back);
    if (BREAK.test(auxiliary)) return undefined;
    if (/^(?:will|be|shall|would)$/.test(auxiliary)) return 1;
    if (/^(?:is|are|am|'s|'re)$/.test(auxiliary)) return isFuture ? 1 : 0;
    if (/^(?:was|were|had)$/.test(auxiliary)) return isFuture ? null : -1;
    if (/^(?:has|have|been|being)$/.test(auxiliary)) return -1;
  }
  return undefined;
}

const BREAK = /^[,;:()“”"–—]$/;

function isPastForm(source: Source, at: number): boolean {
  const { norm, shape } = source.tokens.word[at]!;
  // `of made tea`, `the injured members`: a past form used as an adjective.
  if (/^(?:of|the|an?|with|its|their|his|her)$/.test(normAt(source, at - 1))) return false;
  if (past.has(norm)) return true;
  return norm.length > 4 && norm.endsWith('ed') && (shape & Shape.LowerCase) !== 0 && !notPast.has(norm);
}

function isInfinitive({ tokens }: Source, at: number): boolean {
  const next = tokens.word[at + 1];
  if (tokens.word[at]!.norm !== 'to' || next === undefined) return false;
  return (next.shape & Shape.LowerCase) !== 0 && !(next.classes & WordClass.Starter);
}

/** `Salaries to grow from March`: an infinitive looks forward where no verb says anything. */
function infinitive(source: Source, sentence: number, from: number): Tense | null {
  const { tokens } = source;
  for (let at = from - 2; tokens.sentence[at] === sentence && from - at < REACH; at--) {
    if (isInfinitive(source, at)) return { lean: 1, weight: WEIGHT.clause, cue: `to ${tokens.word[at + 1]!.text}` };
  }
  return null;
}

/** `today trade unions are …`, `today's youth`: the present at large and not the day of writing. */
export function isNowadays(source: Source, { from, to }: TokenSpan, tense: () => Tense): boolean {
  if (normAt(source, from) !== 'today' || to !== from + 1) return false;
  const next = normAt(source, to);
  // `Today is the deadline` names the day.
  if (
    /^(?:is|was|marks|marked)$/.test(next) &&
    (from === 0 || source.tokens.sentence[from - 1] !== source.tokens.sentence[from])
  )
    return false;
  if (next === "'s") return GENERAL.has(normAt(source, to + 1));
  if (/^(?:from|since|of|until|till|by|for)$/.test(normAt(source, from - 1))) return false;
  const { lean } = tense();
  const isLast = source.tokens.sentence[to] !== source.tokens.sentence[from] || BREAK.test(next);
  // `Today 38 clubs belong to it`, where no verb points to the day; `the strike begins today` ends with it.
  return lean === 0 || (lean === null && !isLast) || (normAt(source, from - 1) === 'that' && lean !== 1);
}

const GENERAL = new Set(
  'world conditions youth generation generations society economy realities reality children standards workers life era age technology'.split(
    ' ',
  ),
);
