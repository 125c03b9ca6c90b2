/** How a verb of giving is said: done or to be done, by whom or to whom, or not at all. */
import { AUXILIARIES, DETERMINERS, VERB_ADVERBS } from '../../lexicon/clause-words.js';
import { WISH_WORDS } from '../../lexicon/decision-words.js';
import { entries, valued } from '../../lexicon/entries.js';
import { WordClass } from '../../lexicon/word-class.js';
import type { Tokens } from '../../model/document.js';
import { has, isCapital, looks, norm } from '../../text/phrases.js';
import { Gap, Shape } from '../../text/shape.js';
import type { VerbForm } from './frames.js';

export interface VerbGroup {
  /** First token of the group: an auxiliary, an adverb, `to` or the verb itself. */
  readonly first: number;
  readonly isPassive: boolean;
  readonly isInfinitive: boolean;
  /** Not done, or only perhaps. */
  readonly isDenied: boolean;
}

const AUXILIARY = valued(AUXILIARIES);
const ADVERBS = new Set(entries(VERB_ADVERBS));
const DETERMINER = new Set(entries(DETERMINERS));
const WISH = new Set(entries(WISH_WORDS));
const MAX_GROUP = 7;

export const isAdverb = (word: string): boolean => ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly'));
export const isAuxiliary = (word: string): boolean => AUXILIARY.has(word);

/** The verb with all that belongs to it on its left, `from` being the first token it may reach; null where the word is no verb here. */
export function groupOf(tokens: Tokens, verb: number, form: VerbForm, from: number): VerbGroup | null {
  const said = new Set<string>();
  let first = verb;
  let isInfinitive = form.tense === 'base' && isListed(tokens, verb);
  for (let k = verb - 1; k >= from && k >= verb - MAX_GROUP && !isInfinitive; k--) {
    const word = norm(tokens, k);
    // `On 12 May was handed over`.
    const auxiliary = word === 'may' && isCapital(tokens, k) ? undefined : AUXILIARY.get(word);
    if (auxiliary !== undefined) said.add(auxiliary);
    else if (word === 'to' && norm(tokens, verb) === form.lemma) {
      // `X is to pay 500`: as good as `will pay`; not `the plan is to pay`.
      if (isPlanned(tokens, k)) said.add('will');
      else isInfinitive = true;
    } else if (!isAdverb(word) && !isPhrase(tokens, k) && !(word === 'to' && norm(tokens, first) === 'be')) break;
    first = k;
  }
  if (!isVerbHere(tokens, verb, form, isInfinitive, said) && !isSubjunctive(tokens, verb, form, from)) return null;
  return {
    first,
    isPassive: form.tense === 'past' && (said.has('be') || isSecondPassive(tokens, first, verb, form)),
    isInfinitive,
    // `Demanded that X be fined`.
    isDenied:
      said.has('not') ||
      said.has('maybe') ||
      isCounterfactual(tokens, first, verb) ||
      (norm(tokens, first) === 'be' && form.tense === 'past'),
  };
}

/** `The Committee resolved to: (a) [release] 500`: an infinitive at the head of a line, whose `to` stands before the list. */
function isListed(tokens: Tokens, verb: number): boolean {
  let k = verb;
  while (k > 0 && verb - k < MARK && !(tokens.gap[k]! & Gap.Line)) k--;
  if (k === 0 || !(tokens.gap[k]! & Gap.Line) || /^\p{L}{2,}/u.test(k === verb ? '' : norm(tokens, k))) return false;
  while (k > 0 && verb - k < LIST && norm(tokens, k) !== ':') k--;
  return norm(tokens, k) === ':' && norm(tokens, k - 1) === 'to';
}

/** Most tokens of `(a)`, and of a list before one of its items. */
const MARK = 4;
const LIST = 120;

/** `X [are to] pay`, right behind a name or a plural; `X [has to] pay`. */
const isPlanned = (tokens: Tokens, to: number): boolean =>
  /^(?:had|has|have)$/.test(norm(tokens, to - 1)) ||
  (/^(?:are|is|was|were)$/.test(norm(tokens, to - 1)) &&
    (isCapital(tokens, to - 2) || /^(?:each|they|\p{Ll}{3,}s)$/u.test(norm(tokens, to - 2))));

/** `Would have given`. */
function isCounterfactual(tokens: Tokens, first: number, verb: number): boolean {
  for (let k = first; k < verb - 1; k++) if (norm(tokens, k) === 'would' && norm(tokens, k + 1) === 'have') return true;
  return false;
}

/** `Was found guilty and [fined] 500`, `was thanked and [presented] with a watch`: what the verb would be done to stands before it. */
function isSecondPassive(tokens: Tokens, first: number, verb: number, { frames }: VerbForm): boolean {
  if (first !== verb || !/^(?:and|,)$/.test(norm(tokens, verb - 1))) return false;
  const isWithout = frames.has('with') && norm(tokens, verb + 1) === 'with';
  const isFined = frames.has('fine') && looks(tokens, verb + 1, Shape.Digits | Shape.Number);
  if (!isWithout && !isFined && norm(tokens, verb) !== 'given') return false;
  for (let k = verb - 2; k > verb - SECOND_REACH && tokens.sentence[k] === tokens.sentence[verb]; k--) {
    if (/^(?:[;:“”"]|that|which|who|while|but)$/.test(norm(tokens, k))) return false;
    if (AUXILIARY.get(norm(tokens, k)) === 'be') return true;
  }
  return false;
}

/** How far before the second of two passives the first can begin. */
const SECOND_REACH = 14;

/** `Will [in addition] grant`, `has [at last] paid`, `was [on Sunday] given`. */
const isPhrase = (tokens: Tokens, k: number): boolean =>
  isPhraseAt(tokens, k) || isPhraseAt(tokens, k - 1) || isDayAt(tokens, k) || isDayAt(tokens, k - 1);

/** `On Sunday`, `in May`. */
const isDayAt = (tokens: Tokens, k: number): boolean =>
  (norm(tokens, k) === 'on' && has(tokens, k + 1, WordClass.Weekday)) ||
  (norm(tokens, k) === 'in' && has(tokens, k + 1, WordClass.Month) && isCapital(tokens, k + 1));

const isPhraseAt = (tokens: Tokens, k: number): boolean =>
  PHRASES.get(norm(tokens, k))?.has(norm(tokens, k + 1)) === true;

const PHRASES = new Map([
  ['at', new Set(['last', 'length', 'once'])],
  ['for', new Set(['instance', 'now'])],
  ['in', new Set(['addition', 'all', 'full', 'response', 'return', 'total', 'turn'])],
  ['of', new Set(['late'])],
  ['so', new Set(['far'])],
]);

/** `Upheld the order that X [pay] Y`: a base form in what is ordered. */
function isSubjunctive(tokens: Tokens, verb: number, { tense }: VerbForm, from: number): boolean {
  // Right behind a name, so that few nouns are looked at.
  if (tense !== 'base' || !isCapital(tokens, verb - 1)) return false;
  for (let k = verb - 1; k > from && k > verb - THAT_REACH; k--) {
    if (/^[,;:“”"]$/.test(norm(tokens, k))) return false;
    if (norm(tokens, k) === 'that') return ORDERED.test(norm(tokens, k - 1));
  }
  return false;
}

const ORDERED = /^(?:directed|order|ordered|ordering|orders|required|requires|resolved|ruled|ruling)$/;

/** Not the noun: `the grant`, `their offer`; a base form only behind `to` or an auxiliary. */
function isVerbHere(
  tokens: Tokens,
  verb: number,
  { tense }: VerbForm,
  isInfinitive: boolean,
  said: ReadonlySet<string>,
): boolean {
  const before = norm(tokens, verb - 1);
  if (DETERMINER.has(before) && !/^(?:all|each|both)$/.test(before)) return false;
  return tense !== 'base' || isInfinitive || ['will', 'do', 'not', 'maybe'].some((word) => said.has(word));
}

/** `Denied that it had paid`, `demanded that X pay`. */
export function isOnlySaid(tokens: Tokens, { first }: VerbGroup): boolean {
  for (let k = first - 1; k > first - THAT_REACH && tokens.sentence[k] === tokens.sentence[first]; k--) {
    if (/^[;:“”"]$/.test(norm(tokens, k))) return false;
    if (norm(tokens, k) === 'that') return WISH.has(norm(tokens, k - 1));
  }
  return false;
}

/** How far before a verb its `that` can stand. */
const THAT_REACH = 20;

/** `If the law passes, X would pay`. */
export function isHypothetical(tokens: Tokens, { first }: VerbGroup, verb: number): boolean {
  let isOpen = false;
  for (let k = first; k < verb; k++) isOpen ||= /^(?:would|'d)$/.test(norm(tokens, k));
  if (!isOpen) return false;
  for (let k = first - 1; k >= 0 && k > first - IF_REACH && tokens.sentence[k] === tokens.sentence[verb]; k--)
    if (/^(?:if|unless)$/.test(norm(tokens, k))) return true;
  return false;
}

/** How far before a verb its condition can begin. */
const IF_REACH = 40;
