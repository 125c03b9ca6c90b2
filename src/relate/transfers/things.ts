/** A thing given without a number: presented [a car] to, gave the branch [an ambulance], was presented with [its shield]. */
import { THINGS } from '../../lexicon/counted-nouns.js';
import { entries } from '../../lexicon/entries.js';
import { GIFT_THINGS, NO_THINGS } from '../../lexicon/transfer-nouns.js';
import { WordClass } from '../../lexicon/word-class.js';
import type { Tokens } from '../../model/document.js';
import { has, norm } from '../../text/phrases.js';
import { singularOf } from '../../text/singular.js';
import { DETERMINER, PREPOSITION } from './scene.js';
import { isAdverb } from './verb-group.js';

/** Counted things that are papers or posts, not gifts. */
const PAPERS = new Set([
  'certificate',
  'copy',
  'diploma',
  'grant',
  'item',
  'job',
  'loan',
  'medal',
  'piece',
  'plant',
  'print',
  'room',
  'table',
  'vacancy',
  'bill',
  'card',
  'page',
]);
const THING = new Set([...entries(THINGS).filter((noun) => !PAPERS.has(noun)), ...entries(GIFT_THINGS)]);
/** What describes a thing without saying which. */
const PLAIN = new Set([
  'beautiful',
  'big',
  'brand-new',
  'large',
  'modern',
  'new',
  'old',
  'several',
  'small',
  'special',
  'various',
]);
const MAX_WORDS = 6;
/** How many words a thing can have that is in no list. */
const MAX_OPEN = 4;

/** Verbs of handing over things, of whatever kind. */
export const HANDING_OVER: ReadonlySet<string> = new Set(['bequeath', 'donate', 'gift', 'give', 'hand', 'present']);

/** What is no thing, though somebody gives it. */
const NO_THING = new Set(entries(NO_THINGS));
const ABSTRACT =
  /(?:ance|dom|ence|hood|ism|ity|logy|ness|sion|ship|tion|ure|(?<!instru|monu|gar|orna|imple|docu)ment|(?<!me)al|(?<!^|br|earr|paint|r|k|str|w)ing)$/;

/** One thing of any kind, with `a` or an owner before it: `a [wheel]`, `her [megaphone]`. */
const isAnyThing = (word: string): boolean => word.length > 2 && !NO_THING.has(word) && !ABSTRACT.test(word);

/**
 * The thing named in tokens `[from, to)` right at their start, in the singular with what describes it; null where none is. Where it `isHandedOver`, any
 * single thing is one.
 */
export function thingAt(tokens: Tokens, from: number, to: number, isHandedOver = false): string | null {
  let k = from;
  // `Added that a car`.
  if (norm(tokens, k) === 'that') return null;
  if (/^(?:with|,)$/.test(norm(tokens, k))) k++;
  const isOne = isHandedOver && /^(?:an?|his|her|its|their)$/.test(norm(tokens, k));
  while (k < to && DETERMINER.has(norm(tokens, k))) k++;
  // `The keys of a new car`.
  if (/^keys?$/.test(norm(tokens, k)) && /^(?:of|to)$/.test(norm(tokens, k + 1))) k += 2;
  while (k < to && DETERMINER.has(norm(tokens, k))) k++;
  const words: string[] = [];
  for (; k < to && words.length < MAX_WORDS && isOfPhrase(tokens, k); k++) {
    const word = norm(tokens, k);
    // `A carpet woven in Guba`.
    if (THING.has(words.at(-1) ?? '') && PARTICIPLE.test(word)) break;
    if (!PLAIN.has(word)) words.push(has(tokens, k, WordClass.Demonym) ? tokens.word[k]!.text : word);
  }
  const head = words.at(-1) ?? '';
  // `Gave Y a promise made in May`: a verb that cuts the phrase tells of something said or done.
  const isWhole = k < to || !/^\p{L}/u.test(norm(tokens, k));
  if (isOne && isWhole && words.length <= MAX_OPEN && isAnyThing(head) && singularOf(head) === null)
    return words.join(' ');
  const singular = THING.has(head) ? head : singularOf(head);
  return singular !== null && THING.has(singular) ? [...words.slice(0, -1), singular].join(' ') : null;
}

const PARTICIPLE = /^(?!machine)\p{Ll}+(?:ed|en|ing|made|bought|sewn|woven|worth)$/u;

/** `The Azerbaijani carpet`: an adjective of a country describes, another capital names. */
function isOfPhrase(tokens: Tokens, k: number): boolean {
  const word = norm(tokens, k);
  if (word === 'and' || PREPOSITION.has(word) || DETERMINER.has(word) || isAdverb(word)) return false;
  return /^\p{Ll}/u.test(tokens.word[k]!.text) || has(tokens, k, WordClass.Demonym);
}
