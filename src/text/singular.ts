/** The singular of an English plural, by rule and a list of exceptions. */
import { entries } from '../lexicon/entries.js';
import { IRREGULAR_PLURALS, NOT_PLURALS } from '../lexicon/plurals.js';

const IRREGULAR = new Map(entries(IRREGULAR_PLURALS).map((line) => line.split(' ') as [string, string]));
const NEVER = new Set(entries(NOT_PLURALS));

/** The singular of a lower-case plural, its last part for `co-workers` or `grandchildren`; null for any word that is no plural. */
export function singularOf(word: string): string | null {
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) {
    const last = singularOf(word.slice(hyphen + 1));
    return last && word.slice(0, hyphen + 1) + last;
  }
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  if (NEVER.has(word)) return null;
  if (word.length > 4 && word.endsWith('men')) return `${word.slice(0, -2)}an`;
  if (word.length < 3 || !word.endsWith('s') || /(?:ss|us|is|'s)$/.test(word)) return null;
  return singularOfS(word);
}

function singularOfS(word: string): string {
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
