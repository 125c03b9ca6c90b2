/** Whether a name or a noun is a woman's or a man's, as far as its own words tell: `Mrs Reid`, `sister Sunita`, `the widow`. */
import { entries } from '../lexicon/entries.js';
import { MENS_NAMES_IN_A, SEX_WORDS } from '../lexicon/sexes.js';
import type { Tokens } from '../model/document.js';
import { norm } from './phrases.js';

export type Sex = 'female' | 'male';

type Kind = 'address' | 'kin' | 'noun';

const WORDS = new Map<string, { readonly sex: Sex; readonly kind: Kind }>();
for (const line of entries(SEX_WORDS)) {
  const [said = '', words = ''] = line.split(': ');
  const [sex, kind] = said.split(' ') as [Sex, Kind];
  for (const word of words.split(' ')) WORDS.set(word, { sex, kind });
}
const MENS_IN_A = new Set(entries(MENS_NAMES_IN_A));
const OF_PRONOUN: Readonly<Record<string, Sex>> = { she: 'female', her: 'female', he: 'male', him: 'male' };

/** Of a form of address or a noun for somebody; null where it says nothing. */
export const sexOfWord = (word: string): Sex | null => WORDS.get(word)?.sex ?? null;

/** Of a form of address; null for any other word. */
export const sexOfAddress = (word: string): Sex | null => sexOfKind(word, 'address');

/** Of a word for kin; null for any other word. */
export const sexOfKin = (word: string): Sex | null => sexOfKind(word, 'kin');

function sexOfKind(word: string, kind: Kind): Sex | null {
  const known = WORDS.get(word);
  return known?.kind === kind ? known.sex : null;
}

/** Of `he`, `she`, `him`, `her`; null for any other word. */
export const sexOfPronoun = (word: string): Sex | null => OF_PRONOUN[word] ?? null;

/** Of the name in tokens `[from, to)`, by the word before it and by its first word where it has several; null where neither tells. */
export function sexOfName(tokens: Tokens, from: number, to: number): Sex | null {
  const called = sexOfWord(norm(tokens, from - 1));
  if (called !== null) return called;
  const given = norm(tokens, from);
  return to - from > 1 && /\p{Ll}a$/u.test(given) && !MENS_IN_A.has(given) ? 'female' : null;
}
