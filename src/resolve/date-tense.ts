/**
 * Whether the clause around a date looks back or forward: `was handed over on Friday`, `will be built in October`, `since
 * January`, `until 1 July`. The nearest verb before the date decides, else the nearest behind it.
 */

import { entries } from '../lexicon/entries.js';
import { COMMITMENTS, FIXING_VERBS } from '../lexicon/tense-words.js';
import { WordClass } from '../lexicon/word-class.js';
import type { TokenSpan } from '../model/document.js';
import { isCompared } from './date-comparison.js';
import {
  BREAK,
  isInfinitive,
  isPastVerb,
  isScheduled,
  type Lean,
  leanOfVerb,
  normAt,
  type Source,
} from './date-verb.js';

export interface Tense {
  /** -1 past, 0 present, 1 future, null unknown. */
  readonly lean: Lean;
  /** How many times further away a date may be on the side that the tense speaks for; infinite where it leaves no choice. */
  readonly weight: number;
  /** The word that told. */
  readonly cue: string | null;
}

type Tokens = Pick<TokenSpan, 'from' | 'to'>;

const commitments = new Set(entries(COMMITMENTS));
const fixing = new Set(entries(FIXING_VERBS));
/** A verb further away than this belongs to something else. */
const REACH = 30;
/** `called a general strike for Monday`, `hands over the cheque at a seminar on Tuesday`: how far such a verb stands before the preposition. */
const FIXING_REACH = 8;
const SCHEDULE_REACH = 12;
/** `was closed in early April`, `In April output fell`: a verb at most this far from the date belongs to it. */
const CLOSE = 3;
const WEIGHT = { own: 30, clause: 4, speech: 1.2 } as const;

export function tenseAround(source: Source, { from, to }: TokenSpan): Tense {
  const { tokens } = source;
  const sentence = tokens.sentence[from]!;
  const before = normAt(source, from - 1) === 'the' ? from - 2 : from - 1;
  const preposition = before >= 0 && tokens.sentence[before] === sentence ? normAt(source, before) : '';
  if (preposition === 'since') return { lean: -1, weight: Number.POSITIVE_INFINITY, cue: 'since' };
  // The verb of the clause says nothing about the day that something was put off to.
  if (preposition === 'to') return NONE;
  if (normAt(source, to) === "'s") return tenseOfOwner(source, sentence, { from: before, to });
  const found = tenseOfClause(source, sentence, { from, to }, preposition);
  // `As of Thursday it belongs to the school` is so already, `as of Monday prices will rise` is not.
  if (`${normAt(source, before - 1)} ${preposition}` === 'as of' && found?.lean !== 1)
    return { lean: -1, weight: WEIGHT.speech, cue: 'as of' };
  if (preposition === 'for' && found?.lean === -1) return tenseOfGoal(source, sentence, before, found);
  const isLimit = LIMITS.test(`${normAt(source, before - 1)} ${preposition}`);
  if (!isLimit && !/^(?:until|till|through|by|before|effective|starting|beginning)$/.test(preposition))
    return found ?? NONE;
  if (found?.lean !== -1) return { lean: 1, weight: WEIGHT.own, cue: preposition };
  // `gave it 21 days, beginning from Monday`
  if (found.weight !== WEIGHT.own && /^(?:beginning|starting|effective)$/.test(normAt(source, before - 1)))
    return { lean: 1, weight: WEIGHT.clause, cue: preposition };
  // `worked until Monday` is past; `started on 3 May and lasts until Monday` may be either.
  return found.weight === WEIGHT.own ? { ...found, weight: WEIGHT.clause } : NONE;
}

/** What the verbs on either side say. `The firm, which will close, on Monday dismissed 40`: behind a comma the verb that follows is the date's own. */
function tenseOfClause(source: Source, sentence: number, { from, to }: Tokens, preposition: string): Tense | null {
  const isAdverbial = /^(?:in|on|during)$/.test(preposition);
  const opener = from - (isAdverbial ? 2 : 1);
  const isSetOff = normAt(source, opener) === ',';
  // `the rise of fees in September would cost it a million`: such a date belongs to the noun before it.
  const isOpening =
    isSetOff || source.tokens.sentence[opener] !== sentence || CLAUSE_OPENER.test(normAt(source, opener));
  const next = isSetOff || isAdverbial ? verbBehind(source, sentence, to, isOpening ? 'clause' : 'noun') : null;
  if (isSetOff && next?.weight === WEIGHT.own) return next;
  const before = verbBefore(source, sentence, from - 1);
  // `promised to pay, while the union on Tuesday wired the money`: a verb right behind the date is its own.
  if (before?.weight !== WEIGHT.own && isAdverbial && isPastVerb(source, to)) return next;
  const fixed =
    isAdverbial && before?.weight !== WEIGHT.own ? fixedRightBefore(source, from - 2, before === null) : null;
  if (fixed) return fixed;
  if (before?.lean !== 1 && isCompared(source, sentence, from - 1)) return { lean: -1, weight: WEIGHT.own, cue: null };
  return (
    before ??
    scheduled(source, sentence, from - 1, -1) ??
    verbBehind(source, sentence, to, isAdverbial ? (isOpening ? 'clause' : 'noun') : null) ??
    infinitive(source, sentence, from) ??
    scheduled(source, sentence, to, 1) ??
    calendarEntry(source, sentence, from - 1)
  );
}

const CLAUSE_OPENER = /^(?:[;:(“"–—•-]|and|but|or|that|where|while|when|if|because|as)$/;

/** `The judge, appointed in 2011, retires in December`, `steps down on Friday`; but in `dug with bare hands on Sunday` it is a noun. */
function fixedRightBefore(source: Source, at: number, isOnly: boolean): Tense | null {
  const verb = /^(?:down|back|out|off|up|home|over)$/.test(normAt(source, at)) ? at - 1 : at;
  const isNoun = verb === at && !isOnly && NOUNS.test(normAt(source, verb));
  return verb > 0 && !isNoun && isScheduled(source, verb)
    ? { lean: 1, weight: WEIGHT.own, cue: source.tokens.word[verb]!.text }
    : null;
}

/** Verbs of schedules that are nouns as well. */
const NOUNS =
  /^(?:faces|hands|heads|holds|hosts|launches|march|moves|plays|returns|signs|steps|stops|strike|travels|visits?|votes?)$/;

/** `Final – Saturday`, `First match: Saturday`: where no verb tells, what is announced. */
const calendarEntry = (source: Source, sentence: number, at: number): Tense | null =>
  source.tokens.sentence[at] === sentence && /^[–—:]$/.test(normAt(source, at))
    ? { lean: 1, weight: WEIGHT.speech, cue: normAt(source, at) }
    : null;

/** `Friday's vote` is over, unless the clause looks forward or is `ready for` it: then it may as well be the next. */
function tenseOfOwner(source: Source, sentence: number, { from: before, to }: Tokens): Tense {
  const isGoal = /^(?:for|of|before|until)$/.test(normAt(source, before));
  const lean = (isGoal ? verbBefore(source, sentence, before)?.lean : null) ?? null;
  // `the youngest skipper for Saturday's final`
  if (normAt(source, before) === 'for' && lean === null) return { lean: 1, weight: WEIGHT.speech, cue: 'for' };
  const isAhead = (lean !== null && lean >= 0) || verbBehind(source, sentence, to, null)?.lean === 1;
  return isAhead ? NONE : { lean: -1, weight: WEIGHT.speech, cue: "'s" };
}

/** `called a strike for Monday` fixed a day to come, `was timed for the March 31 vote` says little; but `had been set for Tuesday`. */
function tenseOfGoal(source: Source, sentence: number, preposition: number, found: Tense): Tense {
  for (let at = preposition - 1; at >= preposition - FIXING_REACH && source.tokens.sentence[at] === sentence; at--) {
    const norm = normAt(source, at);
    if (norm === 'had' || BREAK.test(norm)) break;
    if (fixing.has(norm) && !/^(?:had|been)$/.test(normAt(source, at - 1)))
      return { lean: 1, weight: WEIGHT.speech, cue: source.tokens.word[at]!.text };
  }
  return { ...found, weight: WEIGHT.speech };
}

/** `plays the leaders on Saturday`: the present of what has been fixed, where no other verb tells. */
function scheduled(source: Source, sentence: number, start: number, step: -1 | 1): Tense | null {
  const { tokens } = source;
  for (let at = start; Math.abs(at - start) < SCHEDULE_REACH && tokens.sentence[at] === sentence; at += step) {
    if (BREAK.test(normAt(source, at))) return null;
    if (isScheduled(source, at)) return { lean: 1, weight: WEIGHT.clause, cue: tokens.word[at]!.text };
  }
  return null;
}

/** `no later than Friday`, `beginning from Monday`. */
const LIMITS = /^(?:later than|or before|(?:beginning|starting|effective|commencing) (?:from|on))$/;

const NONE: Tense = { lean: null, weight: 1, cue: null };

/** The nearest verb before the date; of `said` and its like only where nothing else stands there. */
function verbBefore(source: Source, sentence: number, start: number): Tense | null {
  const { tokens } = source;
  let hasInfinitive = false;
  let hasGoal = false;
  let speech: Tense | null = null;
  for (let at = beforeClause(source, sentence, start); at > start - REACH && tokens.sentence[at] === sentence; at--) {
    const { norm, text, classes } = tokens.word[at]!;
    // What stands before `said that`, `while` is another clause; so is what somebody said: `“The pumps work,” she said at the site today`.
    // `There are 300 posts, the union told reporters outside the ministry today`
    const isClause = /^(?:that|while|whereas|although|though|but)$/.test(norm);
    if (isClause || (speech && (norm === ',' || CLOSING_QUOTE.test(norm)))) break;
    if (isInfinitive(source, at)) hasInfinitive = true;
    else if (norm === 'to') hasGoal = true;
    const ahead = weightAhead(norm, hasInfinitive, hasGoal);
    if (ahead !== null) return { lean: 1, weight: ahead, cue: text };
    const lean = leanOfVerb(source, sentence, at);
    if (lean === undefined) continue;
    const isOwn = start - at <= CLOSE;
    if (isOwn || !(classes & WordClass.SpeechVerb || commitments.has(norm)))
      return { lean, weight: isOwn ? WEIGHT.own : WEIGHT.clause, cue: text };
    // `pointed to the entry into force on 26 June`: when it was said tells little about the rest.
    speech ??= { lean, weight: WEIGHT.speech, cue: text };
  }
  return speech;
}

/** How long a relative clause between commas may be. */
const CLAUSE = 14;

/** `left the museum, of which he is director, on Monday`: before the relative clause that ends at a comma. */
function beforeClause({ tokens }: Source, sentence: number, at: number): number {
  const close = /^(?:in|on)$/.test(tokens.word[at]?.norm ?? '') ? at - 1 : at;
  if (tokens.word[close]?.norm !== ',') return at;
  for (let open = close - 2; open > at - CLAUSE && tokens.sentence[open] === sentence; open--)
    if (tokens.word[open]!.norm === ',')
      return RELATIVE.test(tokens.word[open + 1]!.norm) || RELATIVE.test(tokens.word[open + 2]!.norm) ? open - 1 : at;
  return at;
}

/**
 * The nearest verb behind the date; its own where a preposition ties them: `In April output fell`, but not `oil for April delivery
 * fell`. `upheld the award against the firm, which must pay`: what begins there is another clause.
 */
function verbBehind(source: Source, sentence: number, start: number, tie: 'clause' | 'noun' | null): Tense | null {
  const { tokens } = source;
  for (let at = start; at < start + REACH && tokens.sentence[at] === sentence; at++) {
    const isRelative = at > start && RELATIVE.test(normAt(source, at));
    if (isRelative && normAt(source, at - 1) === ',') return null;
    if (isRelative) at = pastVerb(source, sentence, at);
    const lean = leanOfVerb(source, sentence, at);
    if (isRelative || lean === undefined) continue;
    const isOwn = (tie === 'clause' || (tie === 'noun' && lean !== 1)) && isClose(source, start, at);
    return { lean, weight: isOwn ? WEIGHT.own : WEIGHT.clause, cue: tokens.word[at]!.text };
  }
  return null;
}

/** `decided to meet on the 20th` looks forward, `returned to work on the 20th` back; `invited the unions to talks on Thursday`. */
const weightAhead = (norm: string, hasInfinitive: boolean, hasGoal: boolean): number | null =>
  hasInfinitive && commitments.has(norm) ? WEIGHT.clause : hasGoal && SUMMONS.test(norm) ? WEIGHT.speech : null;

const SUMMONS = /^(?:invited|summoned|bidden|convoked)$/;
const CLOSING_QUOTE = /^["”»]$/;

const RELATIVE = /^(?:who|which|that|whose)$/;

/** The last token of the verb that a relative clause begins with: `the men [who will sue] met their lawyer`. */
function pastVerb(source: Source, sentence: number, at: number): number {
  let last = at;
  for (let next = at + 1; next <= last + 2 && source.tokens.sentence[next] === sentence; next++)
    if (leanOfVerb(source, sentence, next) !== undefined) last = next;
  return last;
}

/** Near enough to be the date's own verb, with no mark between: not `On 12 May, he said, …` */
function isClose(source: Source, start: number, at: number): boolean {
  for (let between = start; between < at; between++) if (BREAK.test(normAt(source, between))) return false;
  return at - start < CLOSE;
}

/** `Salaries to grow from March`: an infinitive looks forward where no verb says anything. */
function infinitive(source: Source, sentence: number, from: number): Tense | null {
  const { tokens } = source;
  for (let at = from - 2; tokens.sentence[at] === sentence && from - at < REACH; at--) {
    if (isInfinitive(source, at)) return { lean: 1, weight: WEIGHT.clause, cue: `to ${tokens.word[at + 1]!.text}` };
  }
  return null;
}
