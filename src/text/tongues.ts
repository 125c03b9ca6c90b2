/** What a word is in names of other languages: a head, the end of a compound, a small word, a common word. */
import type { HeadPlace } from '../lexicon/tables.js';
import type { Word } from '../model/document.js';
import type { OrganisationType } from '../model/record.js';
import { COMPOUND_ENDS, FOREIGN_ENDINGS, FOREIGN_HEADS, FOREIGN_LINKS } from './phrase-lists.js';
import { wordTest } from './word-test.js';

/** Shortest and longest ends of compounds and of common words, in letters. */
const COMPOUND = [3, 18] as const;
const COMMON = [2, 7] as const;

const isHead = wordTest(({ norm }) => FOREIGN_HEADS.has(norm));
const isLink = wordTest(({ norm }) => FOREIGN_LINKS.has(norm));
/** A compound has two letters before its head at least, and is no short word. */
const isCompoundWord = wordTest(({ norm }) => norm.length > 7 && !VAGUE.has(norm) && compoundEnd(norm) !== null);

/** English words that end like one. */
const VAGUE = new Set(['feuerwerk', 'handwerk', 'netzwerk', 'vagabond']);

export const isCompound = (word: Word): boolean => isCompoundWord(word);

/** Whether compounds end in this word, in small letters. */
export const endsCompounds = (word: string): boolean => COMPOUND_ENDS.has(word);

/** Where the word stands as a head in names of other languages. */
export const standsAs = (word: Word, place: HeadPlace): boolean =>
  isHead(word) && FOREIGN_HEADS.get(word.norm)!.places.includes(place);

export const isForeignHead = (word: Word): boolean => isHead(word);

/** `Tehreek-e-Kelm`, `Jamiat-ul-Ulama`: a head with what it is bound to. */
export const isBoundHead = wordTest(({ norm }) => {
  const stem = LINKED.test(norm) ? BOUND.exec(norm)?.[1] : undefined;
  return stem !== undefined && FOREIGN_HEADS.has(stem);
});

const LINKED = /-(?:e|i|ul|ye)-/;
const BOUND = /^(\p{L}{3,20})-(?:e|i|ul|ye)-\p{L}/u;

/** Bits of the languages of the head; 0 for any other word. */
export const tonguesOfHead = (word: Word): number => (isHead(word) ? FOREIGN_HEADS.get(word.norm)!.tongues : 0);

/** Bits of the languages in which the word links parts of a name; 0 for any other word. */
export const tonguesOfLink = (word: Word): number => (isLink(word) ? FOREIGN_LINKS.get(word.norm)! : 0);

/** Bits of the languages that have this small word. */
export const tonguesWith = (link: string): number => FOREIGN_LINKS.get(link) ?? 0;

/** Whether the word ends as common words of these languages do. */
export function endsAsIn({ norm }: Word, tongues: number): boolean {
  for (let length = COMMON[0]; length <= COMMON[1] && length <= norm.length; length++)
    if (((FOREIGN_ENDINGS.get(norm.slice(-length)) ?? 0) & tongues) !== 0) return true;
  return false;
}

/** The type of body that a word of another language heads; null where it says none. */
export function foreignType({ norm }: Word): OrganisationType | null {
  const end = compoundEnd(norm);
  return FOREIGN_HEADS.get(norm)?.type ?? (end === null ? null : (COMPOUND_ENDS.get(end) ?? null));
}

/** The longest head that the word ends in. */
function compoundEnd(norm: string): string | null {
  for (let length = Math.min(COMPOUND[1], norm.length - 3); length >= COMPOUND[0]; length--) {
    const end = norm.slice(-length);
    if (COMPOUND_ENDS.has(end)) return end;
  }
  return null;
}
