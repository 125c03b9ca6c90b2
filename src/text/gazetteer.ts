/**
 * Names that lists know, found by their tokens: countries, peoples and cities of several words, known bodies, and short
 * forms that must stand in capitals (`US`, `ILO`). Single words of the first three are bits of `WordClass` already.
 */
import { WordClass } from '../lexicon/word-class.js';
import type { Tokens, Word } from '../model/document.js';
import type { OrganisationType } from '../model/record.js';
import { ACRONYMS, BODIES, type Pattern, type PhraseKind, type PhraseList, PLACES } from './phrase-lists.js';
import { continues, has, isCapital, looks, norm } from './phrases.js';
import { Shape } from './shape.js';
import { wordTest } from './word-test.js';

export interface Phrase {
  readonly kind: PhraseKind;
  /** One past its last token. */
  readonly to: number;
}

const beginsPlace = wordTest(({ norm }) => PLACES.has(norm));
const beginsBody = wordTest(({ norm }) => BODIES.has(norm));

/** The longest place or people of several words, or in capitals, that begins at token `i`. */
export function placePhraseAt(tokens: Tokens, i: number): Phrase | null {
  return phraseAt(PLACES, beginsPlace, tokens, i);
}

/** The longest known body, by its full name, that begins at token `i`. */
export function bodyPhraseAt(tokens: Tokens, i: number): Phrase | null {
  return phraseAt(BODIES, beginsBody, tokens, i);
}

/** The acronym of the known body whose full name fills the tokens; null where there is none. */
export function knownAcronymOf(tokens: Tokens, from: number, to: number): string | null {
  const known = BODIES.get(norm(tokens, from))?.find(
    (one) => from + one.words.length === to && matches(one, tokens, from),
  );
  return known?.acronym ?? null;
}

/** What kind of body the acronym is known for; null for an unknown one. */
export function knownTypeOf(acronym: string): OrganisationType | null {
  return ACRONYMS.get(acronym)?.type ?? null;
}

/** Whether the word is the acronym of a known body, spelt as it is always written. */
export function isKnownAcronym(text: string): boolean {
  return ACRONYMS.has(text);
}

function phraseAt(list: PhraseList, begins: (word: Word) => boolean, tokens: Tokens, i: number): Phrase | null {
  if (!isCapital(tokens, i) || !begins(tokens.word[i]!)) return null;
  for (const found of list.get(norm(tokens, i)) ?? [])
    if (matches(found, tokens, i)) return { kind: found.kind, to: i + found.words.length };
  return null;
}

function matches({ words, inCapitals }: Pattern, tokens: Tokens, i: number): boolean {
  if (inCapitals && !looks(tokens, i, Shape.AllCaps)) return false;
  for (let k = 1; k < words.length; k++) {
    const at = i + k;
    if (norm(tokens, at) !== words[k] || !continues(tokens, at)) return false;
    // `the new york office` names no place, but `Trinidad and Tobago` does.
    if (looks(tokens, at, Shape.LowerCase) && !has(tokens, at, WordClass.Connector) && words[k] !== "'s") return false;
  }
  return true;
}
