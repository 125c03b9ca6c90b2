/** The country that an adjective or another name of it stands for, so that `Georgian` and `Georgia` mean the same in a body's name. */
import { countries } from './tables.js';

const nations = new Map<string, string>();
for (const { names, demonyms } of countries())
  for (const form of [...names, ...demonyms]) if (!nations.has(form)) nations.set(form, names[0]!);

/** The usual name of the country for a lower-case word; null for any other word. */
export const nationOf = (word: string): string | null => nations.get(word) ?? null;

const usual = new Set(nations.values());

/** Whether the word is the usual name of a country. */
export const isNation = (word: string): boolean => usual.has(word);
