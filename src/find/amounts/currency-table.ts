/** What the currency lists say: of a code, a name, a sign, a place. */
import {
  CODES,
  DOMAINS,
  FIRST_OF_NAMES,
  FIRST_OF_PLACES,
  FORMER,
  LETTERS,
  LOOSE_SIGNS,
  type Meaning,
  NAMES,
  PLACES,
  SIGN_ENDS,
  SIGNS,
  STRONG,
  USUAL,
  WORDLIKE,
} from './currency-lists.js';

export type { Meaning } from './currency-lists.js';

export const isCode = (text: string): boolean => CODES.has(text);
export const isFormer = (code: string): boolean => FORMER.has(code);
/** Codes and names that are also common words. */
export const isWordlike = (key: string): boolean => WORDLIKE.has(key);
/** The code that a shared name means where the text does not say. */
export const usualCode = (key: string): string | undefined => USUAL.get(key);
/** Whether a place of the lists may begin with this folded word. */
export const beginsPlace = (word: string): boolean => FIRST_OF_PLACES.has(word);
/** The currencies of the country whose internet addresses end so: `nz`. */
export const codesOfDomain = (end: string): readonly string[] => DOMAINS.get(end) ?? [];
export const codesOfPlace = (place: string): readonly string[] => PLACES.get(place) ?? [];
export const meaningsOfLetter = (letter: string): readonly Meaning[] => LETTERS.get(letter) ?? [];

/** What a sign or short form means as it is written: `₦`, `US$`, `Rs`; empty for any other text. */
export const meaningsOfSign = (text: string): readonly Meaning[] =>
  SIGNS.get(text) ?? LOOSE_SIGNS.get(text.toLowerCase()) ?? [];
/** Whether a sign of letters is not written as the lists have it: `RS`. */
export const isLoose = (text: string): boolean => !SIGNS.has(text) && LOOSE_SIGNS.has(text.toLowerCase());
/** Whether a sign may end in these characters, in any case. */
export const endsSign = (text: string): boolean => SIGN_ENDS.has(text.toLowerCase());
/** Whether a short form made of letters needs the country in the text: `SM`, `DA`. */
export const isWeakSign = (text: string): boolean =>
  SIGNS.has(text) && !/[^\p{L}.]/u.test(text) && !STRONG.has(text) && text !== 'p';

/** What a name means, folded, in the singular or plural: `manats`, `us dollars`, `qepik`; empty for any other word. */
export const meaningsOfName = (name: string): readonly Meaning[] => NAMES.get(keyOfName(name)) ?? [];

/** The key under which the lists hold a name: its singular. */
export function keyOfName(name: string): string {
  if (NAMES.has(name)) return name;
  const singular = singularOfName(name);
  // `kuruses`, but not the name `Frances`.
  return !NAMES.has(singular) && /(?:[hosxz])es$/.test(name) ? name.slice(0, -2) : singular;
}

function singularOfName(name: string): string {
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`;
  return name.endsWith('s') ? name.slice(0, -1) : name;
}

/** Whether a name of the lists may begin with this folded word. */
export const beginsName = (word: string): boolean =>
  FIRST_OF_NAMES.has(word) ||
  FIRST_OF_NAMES.has(singularOfName(word)) ||
  (word.endsWith('es') && FIRST_OF_NAMES.has(word.slice(0, -2)));
