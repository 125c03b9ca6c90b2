/** The countries that a name names: `Azerbaijani`, `United Kingdom`. */
import { nationOf } from '../lexicon/nations.js';
import { fold } from '../text/characters.js';

/** Usual names, in order; words joined up to three at a time. */
export function nationsIn(name: string): string[] {
  const words = fold(name)
    .replace(/'s?(?![a-z])/g, '')
    .split(/[^a-z']+/);
  const found: string[] = [];
  for (let n = 0; n < words.length; n++) {
    for (let size = 3; size > 0; size--) {
      const nation = n + size <= words.length ? nationOf(words.slice(n, n + size).join(' ')) : null;
      if (nation === null) continue;
      if (!found.includes(nation)) found.push(nation);
      n += size - 1;
      break;
    }
  }
  return found;
}
