/**
 * Posts told by whom they serve: `Special Adviser [to the Governor on Media]`, `[ship's] cook`. Left outside: whose
 * post it is where that is a body (`the club's adviser`, `adviser to the Guild`), and whom an adviser without a field serves (`adviser to the Minister`).
 */
import { WordClass } from '../../lexicon/word-class.js';
import type { Tokens } from '../../model/document.js';
import { continues, has, norm } from '../../text/phrases.js';
import { GRADES, lastHead } from './chain.js';
import { portfolioEnd } from './portfolio.js';

/** Past `to the Governor on Media` behind the post whose head is at `head`; `end`, right behind the post, where nobody is served in a field. */
export function servedEnd(tokens: Tokens, end: number, head: number): number {
  if (!SERVANTS.has(norm(tokens, head)) || norm(tokens, end) !== 'to' || !continues(tokens, end)) return end;
  const first = norm(tokens, end + 1) === 'the' ? end + 2 : end + 1;
  const master = masterAt(tokens, first);
  if (master === null) return end;
  const last = lastHead(tokens, master);
  const past = norm(tokens, last + 1) === 'general' ? last + 2 : last + 1;
  return norm(tokens, past) === 'on' ? portfolioEnd(tokens, past, head) : end;
}

/** The first head word of the post that begins at `k`; null where none does. */
function masterAt(tokens: Tokens, k: number): number | null {
  for (let n = k; n < k + MAX_GRADES && continues(tokens, n); n++) {
    if (has(tokens, n, WordClass.TitleHead)) return n;
    if (!has(tokens, n, GRADES)) return null;
  }
  return null;
}

/** `[ship's] cook`: the last token of what has one such, before the post with its head at `i`; null for none. */
export const ownerBefore = (tokens: Tokens, i: number): number | null =>
  norm(tokens, i - 1) === "'s" && continues(tokens, i) && CREW.get(norm(tokens, i - 2))?.has(norm(tokens, i))
    ? i - 2
    : null;

const MAX_GRADES = 4;

const SERVANTS = new Set(['adviser', 'advisor', 'aide', 'assistant']);

/** Posts of a thing or an office that has one such. */
const CREW: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['sheriff', new Set(['deputy'])],
  ['ship', new Set(['captain', 'carpenter', 'cook', 'doctor', 'engineer', 'master', 'surgeon'])],
]);
