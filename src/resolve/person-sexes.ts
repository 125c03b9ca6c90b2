/** Whether a mention of a person says that it is a man or a woman: by its form of address or a word for kin (`Mrs [Karimi]`, `his wife [Leila]`). */
import type { NameMention, Tokens } from '../model/document.js';
import { continues, norm } from '../text/phrases.js';
import { type Sex, sexOfAddress, sexOfKin } from '../text/sex.js';

/** One a mention, in their order; null where nothing says it. `mentions` are sorted by start. */
export function sexesOf(tokens: Tokens, mentions: readonly NameMention[]): (Sex | null)[] {
  const sexes = mentions.map(({ from }) => sexBefore(tokens, from));
  // `[Hassan Karimi] and his wife Leila`: whose wife she is.
  for (let n = 1; n < mentions.length; n++) {
    const kin = kinBefore(tokens, mentions[n]!.from);
    const before = mentions[n - 1]!;
    const owner = OWNERS.get(norm(tokens, kin - 1));
    if (kin < 0 || owner === undefined || kin - before.to > MOST_BETWEEN) continue;
    if (tokens.sentence[before.from] === tokens.sentence[kin]) sexes[n - 1] ??= owner;
  }
  return sexes;
}

const OWNERS: ReadonlyMap<string, Sex> = new Map([
  ['his', 'male'],
  ['her', 'female'],
]);
/** Words between a person and `his wife`. */
const MOST_BETWEEN = 4;

function sexBefore(tokens: Tokens, from: number): Sex | null {
  const kin = kinBefore(tokens, from);
  if (kin >= 0) return sexOfKin(norm(tokens, kin));
  return continues(tokens, from) ? sexOfAddress(norm(tokens, from - 1)) : null;
}

/** The word for kin right before the name, or before its comma; -1 for none. */
function kinBefore(tokens: Tokens, from: number): number {
  const at = norm(tokens, from - 1) === ',' ? from - 2 : from - 1;
  if (at < 0 || !continues(tokens, from) || !continues(tokens, at + 1)) return -1;
  return sexOfKin(norm(tokens, at)) === null ? -1 : at;
}
