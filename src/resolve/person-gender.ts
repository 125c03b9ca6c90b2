/** Whether a mention of a person says that it is a man or a woman: by its form of address or a word for kin (`Mrs [Karimi]`, `his wife [Leila]`). */
import type { NameMention, Tokens } from '../model/document.js';
import { continues, norm, wordAt } from '../text/phrases.js';
import { wordSet } from '../text/word-set.js';

export type Gender = 'male' | 'female';

/** One a mention, in their order; null where nothing says it. `mentions` are sorted by start. */
export function gendersOf(tokens: Tokens, mentions: readonly NameMention[]): (Gender | null)[] {
  const genders = mentions.map(({ from }) => genderBefore(tokens, from));
  // `[Hassan Karimi] and his wife Leila`: whose wife she is.
  for (let n = 1; n < mentions.length; n++) {
    const kin = kinBefore(tokens, mentions[n]!.from);
    const before = mentions[n - 1]!;
    const owner = OWNERS.get(norm(tokens, kin - 1));
    if (kin < 0 || owner === undefined || kin - before.to > MOST_BETWEEN) continue;
    if (tokens.sentence[before.from] === tokens.sentence[kin]) genders[n - 1] ??= owner;
  }
  return genders;
}

const OWNERS: ReadonlyMap<string, Gender> = new Map([
  ['his', 'male'],
  ['her', 'female'],
]);
/** Words between a person and `his wife`. */
const MOST_BETWEEN = 4;

function genderBefore(tokens: Tokens, from: number): Gender | null {
  const kin = kinBefore(tokens, from);
  const word = wordAt(tokens, kin < 0 ? from - 1 : kin);
  if (kin < 0 && !continues(tokens, from)) return null;
  return (kin < 0 ? MEN : MALE_KIN).has(word) ? 'male' : (kin < 0 ? WOMEN : FEMALE_KIN).has(word) ? 'female' : null;
}

/** The word for kin right before the name, or before its comma; -1 for none. */
function kinBefore(tokens: Tokens, from: number): number {
  const at = norm(tokens, from - 1) === ',' ? from - 2 : from - 1;
  if (at < 0 || !continues(tokens, from) || !continues(tokens, at + 1)) return -1;
  return MALE_KIN.has(wordAt(tokens, at)) || FEMALE_KIN.has(wordAt(tokens, at)) ? at : -1;
}

const MEN = wordSet('bey don herr lord monsieur mr señor signor sir');
const WOMEN = wordSet('baroness dame doña frau lady madam madame miss mme mrs ms señora señorita signora sra');
const MALE_KIN = wordSet('brother father grandfather grandson husband nephew son stepfather uncle widower');
const FEMALE_KIN = wordSet('aunt daughter granddaughter grandmother mother niece sister stepmother widow wife');
