/** How a verb of giving is said: done or to be done, by whom or to whom, or not at all. */
import { AUXILIARIES, DETERMINERS, VERB_ADVERBS } from '../../lexicon/clause-words.js';
import { entries, valued } from '../../lexicon/entries.js';
import type { Tokens } from '../../model/document.js';
import { isCapital, norm } from '../../text/phrases.js';
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
const MAX_GROUP = 7;

export const isAdverb = (word: string): boolean => ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly'));
export const isAuxiliary = (word: string): boolean => AUXILIARY.has(word);

/** The verb with all that belongs to it on its left, `from` being the first token it may reach; null where the word is no verb here. */
export function groupOf(tokens: Tokens, verb: number, form: VerbForm, from: number): VerbGroup | null {
  const said = new Set<string>();
  let first = verb;
  let isInfinitive = false;
  for (let k = verb - 1; k >= from && k >= verb - MAX_GROUP && !isInfinitive; k--) {
    const word = norm(tokens, k);
    // `On 12 May was handed over`.
    const auxiliary = word === 'may' && isCapital(tokens, k) ? undefined : AUXILIARY.get(word);
    if (auxiliary !== undefined) said.add(auxiliary);
    else if (word === 'to' && norm(tokens, verb) === form.lemma) isInfinitive = true;
    else if (!isAdverb(word) && !isPhrase(tokens, k) && !(word === 'to' && norm(tokens, first) === 'be')) break;
    first = k;
  }
  if (!isVerbHere(tokens, verb, form, isInfinitive, said)) return null;
  return {
    first,
    isPassive: form.tense === 'past' && said.has('be'),
    isInfinitive,
    // `Demanded that X be fined`.
    isDenied: said.has('not') || said.has('maybe') || (norm(tokens, first) === 'be' && form.tense === 'past'),
  };
}

/** `Will [in addition] grant`, `has [in turn] paid`. */
const isPhrase = (tokens: Tokens, k: number): boolean =>
  norm(tokens, k) === 'in'
    ? /^(?:addition|turn|response|return)$/.test(norm(tokens, k + 1))
    : norm(tokens, k - 1) === 'in' && isPhrase(tokens, k - 1);

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
