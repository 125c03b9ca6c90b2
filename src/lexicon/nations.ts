/** The country that an adjective or another name of it stands for, so that `Georgian` and `Georgia` mean the same in a body's name. */
import { countries } from './tables.js';

interface Nations {
  readonly byName: ReadonlyMap<string, string>;
  readonly usual: ReadonlySet<string>;
}

let known: Nations | undefined;

/** Made at first need. */
function nations(): Nations {
  if (known === undefined) {
    const byName = new Map<string, string>();
    for (const { names, demonyms } of countries())
      for (const form of [...names, ...demonyms]) if (!byName.has(form)) byName.set(form, names[0]!);
    known = { byName, usual: new Set(byName.values()) };
  }
  return known;
}

/** The usual name of the country for a lower-case word; null for any other word. */
export const nationOf = (word: string): string | null => nations().byName.get(word) ?? null;

/** Whether the word is the usual name of a country. */
export const isNation = (word: string): boolean => nations().usual.has(word);
