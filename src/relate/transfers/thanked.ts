/** By whose help somebody got something: `thanks to [X], Y received 40 beds`, `Y received 40 beds with the support of [X]`. */
import type { Party, Tokens } from '../../model/document.js';
import { norm } from '../../text/phrases.js';
import type { Clause } from './clause.js';

/** Who is said to have made it possible to get what the clause tells of, where its verb is one of getting; or null. */
export function thankedIn(tokens: Tokens, { nodes, verb, subject, objects }: Clause): Party | null {
  if (!verb.form.frames.has('get') || subject.party === null || objects.source !== null) return null;
  for (const node of nodes) {
    if (node.from >= objects.to) return null;
    if (node.kind === 'party' && node.party !== null && isThanked(tokens, node.lead, node.from)) return node.party;
  }
  return null;
}

/** Whether a phrase of thanks ends right before the party, but for its article. */
function isThanked(tokens: Tokens, lead: number, from: number): boolean {
  let k = from - 1;
  while (k > lead && !/^(?:of|to|from)$/.test(norm(tokens, k))) k--;
  if (k <= lead || from - k > ARTICLE) return false;
  const noun = norm(tokens, k - 1);
  if (norm(tokens, k) === 'to') return noun === 'thanks';
  return HELP.test(noun) && [k - 2, k - 3].some((n) => n >= lead && /^(?:through|with)$/.test(norm(tokens, n)));
}

const HELP = /^(?:aid|assistance|backing|efforts|generosity|help|sponsorship|support)$/;
/** How many words `of the Dutch` can have. */
const ARTICLE = 4;
