/** Words around a noun of giving that say whether the subject gives or gets it. */
import { entries } from '../../lexicon/entries.js';
import { DONORS, GETTING_SUPPORTS, GIVING_SUPPORTS } from '../../lexicon/transfer-nouns.js';
import type { Tokens } from '../../model/document.js';
import { norm } from '../../text/phrases.js';

export const GIVES: ReadonlySet<string> = new Set(entries(GIVING_SUPPORTS));
export const GETS: ReadonlySet<string> = new Set(entries(GETTING_SUPPORTS));
export const DONOR: ReadonlySet<string> = new Set(entries(DONORS));
export const THANKS: ReadonlySet<string> = new Set(['thanked', 'thanking', 'thanks']);
/** `Surprised Y with a gift`: what is done with a gift to those who get it. */
export const DELIGHTS: ReadonlySet<string> = new Set(
  'congratulated delighted encouraged greeted honored honoured pleased rewarded surprised thanked welcomed'.split(' '),
);
/** `With`, `thanks to`: by means of what is given. */
export const MEANS: ReadonlySet<string> = new Set(['through', 'thanks', 'using', 'with']);
/** `Will help Y`, `reached Y`: to whom it does good. */
export const HELPS: ReadonlySet<string> = new Set([
  'allow',
  'allowed',
  'arrived',
  'enable',
  'enabled',
  'help',
  'helped',
  'helps',
  'reached',
]);
/** `Withdrew its offer`: nothing is given. */
export const BREAKS: ReadonlySet<string> = new Set([
  'broke',
  'cancelled',
  'canceled',
  'cut',
  'halved',
  'reduced',
  'reneged',
  'withdrew',
]);
export const AGREES: ReadonlySet<string> = new Set(['agreed', 'reached']);

/** Whether one of the words stands among tokens `[from, to)`. */
export function hasWord(tokens: Tokens, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let k = from; k < to; k++) if (words.has(norm(tokens, k))) return true;
  return false;
}
