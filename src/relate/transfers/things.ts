/** A thing given without a number: presented [a car] to, gave the branch [an ambulance], was presented with [its shield]. */

import { THINGS } from '../../lexicon/counted-nouns.js';
import { entries } from '../../lexicon/entries.js';
import { GIFT_THINGS, NO_THINGS } from '../../lexicon/transfer-nouns.js';
import { WordClass } from '../../lexicon/word-class.js';
import type { Tokens } from '../../model/document.js';
import { beginsSmall } from '../../text/characters.js';
import { has, norm } from '../../text/phrases.js';
import { singularOf } from '../../text/singular.js';
import { DETERMINER, PERSON_NOUN, PREPOSITION } from './scene.js';
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
/** What is no thing, though somebody gives it. */
const NO_THING = new Set(entries(NO_THINGS));
const COUNTED = entries(THINGS).filter((noun) => !PAPERS.has(noun));
const THING = new Set([...COUNTED.filter((noun) => !NO_THING.has(noun)), ...entries(GIFT_THINGS)]);
const MANY = new Set([...COUNTED, ...entries(GIFT_THINGS)]);
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
export const HANDING_OVER: ReadonlySet<string> = new Set([
  'award',
  'bequeath',
  'donate',
  'gift',
  'give',
  'hand',
  'lend',
  'loan',
  'present',
  'send',
]);
/** Those of them that say of nothing else than things: what stands behind is one with `the` or as many, too. */
const DONATING: ReadonlySet<string> = new Set(['bequeath', 'donate', 'gift', 'loan']);

/** How surely what a verb gives is a thing: of the lists only, any single one, any at all. */
export type Openness = 'listed' | 'single' | 'any';

const ABSTRACT =
  /(?:ance|dom|ence|hood|ism|ity|logy|ness|sion|ship|tion|ure|(?<!instru|monu|gar|orna|imple|docu)ment|(?<!me|med)al|(?<!^|br|earr|paint|r|k|str|w)ing)$/;

/** A thing of any kind: `a [wheel]`, `her [megaphone]`. */
const isAnyThing = (word: string): boolean =>
  word.length > 2 && !PERSON_NOUN.has(word) && !NO_THING.has(word) && !ABSTRACT.test(word);

/** The thing named in tokens `[from, to)` right at their start, in the singular with what describes it; null where none is. */
export function thingAt(tokens: Tokens, from: number, to: number, openness: Openness = 'listed'): string | null {
  // `Added that a car`.
  if (norm(tokens, from) === 'that') return null;
  let first = from;
  while (first < from + 2 && /^(?:with|,|['’]s?)$/.test(norm(tokens, first))) first++;
  const { words, end } = wordsOfThing(tokens, pastKeys(tokens, first, to), to);
  const head = words.at(-1) ?? '';
  // `Gave Y a promise made in May`: a verb that cuts the phrase tells of something said or done.
  const isWhole = end < to || !/^\p{L}/u.test(norm(tokens, end));
  const singular = THING.has(head) ? head : singularOf(head);
  if (singular !== null && THING.has(singular)) return [...words.slice(0, -1), singular].join(' ');
  const isOne = singular === null && /^(?:an?|his|her|its|their)$/.test(norm(tokens, first));
  const isOpen = (openness === 'any' || (openness === 'single' && isOne)) && words.length <= MAX_OPEN;
  return isOpen && isWhole && isAnyThing(singular ?? head) ? [...words.slice(0, -1), singular ?? head].join(' ') : null;
}

/** Whether so many of it can be given. */
export const isThingNoun = (noun: string): boolean => MANY.has(noun);

/** What the verb may give where somebody named gets it. */
export const opennessOf = (lemma: string): Openness =>
  DONATING.has(lemma) ? 'any' : HANDING_OVER.has(lemma) ? 'single' : 'listed';

/** Past articles and `the keys of`. */
function pastKeys(tokens: Tokens, from: number, to: number): number {
  let k = from;
  while (k < to && DETERMINER.has(norm(tokens, k))) k++;
  const isKeys = /^keys?$/.test(norm(tokens, k)) && /^(?:of|to)$/.test(norm(tokens, k + 1));
  return isKeys ? pastKeys(tokens, k + 2, to) : k;
}

/** The words of the phrase at token `from` without those that say nothing, and the token behind it. */
function wordsOfThing(tokens: Tokens, from: number, to: number): { readonly words: string[]; readonly end: number } {
  const words: string[] = [];
  let end = from;
  for (; end < to && words.length < MAX_WORDS && isOfPhrase(tokens, end); end++) {
    const word = norm(tokens, end);
    // `A carpet woven in Guba`.
    if (THING.has(words.at(-1) ?? '') && PARTICIPLE.test(word)) break;
    // `Handed the drum back`.
    if (/^(?:available|away|back|free|out|over)$/.test(word)) break;
    if (!PLAIN.has(word)) words.push(beginsSmall(tokens.word[end]!.text) ? word : tokens.word[end]!.text);
  }
  return { words, end };
}

const PARTICIPLE = /^(?!machine)\p{Ll}+(?:ed|en|ing|made|bought|sewn|woven|worth)$/u;

/** `The Azerbaijani carpet`, `an X-ray machine`: an adjective of a country or a letter describes, another capital names. */
function isOfPhrase(tokens: Tokens, k: number): boolean {
  const word = norm(tokens, k);
  if (/^(?:and|valued|worth)$/.test(word) || PREPOSITION.has(word) || DETERMINER.has(word) || isAdverb(word))
    return false;
  const { text } = tokens.word[k]!;
  return beginsSmall(text) || has(tokens, k, WordClass.Demonym) || /^\p{Lu}{1,2}(?:-|$)/u.test(text);
}
