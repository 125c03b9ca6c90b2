/** Names and posts side by side: `[A] and B, president and secretary of the union`, `[A], B and C were elected chair, clerk and bursar`. */
import type { Document, NameMention } from '../../model/document.js';
import { continues, norm } from '../../text/phrases.js';
import type { Context } from './context.js';

/** Index of the mention whose place among the names is the title's among the posts; null where the two lists do not match. */
export function paired({ doc, personOf }: Context, index: number): number | null {
  const first = listStart(doc, index, (n) => doc.mentions[n]?.kind === 'title');
  const last = listEnd(doc, index, (n) => doc.mentions[n]?.kind === 'title');
  const posts = last - first + 1;
  if (posts < 2 || !personOf.has(first - 1)) return null;
  const names = first - listStart(doc, first - 1, (n) => personOf.has(n));
  if (names !== posts) return null;
  const [opening, closing] = [doc.mentions[first]!, doc.mentions[last]!];
  return saysWere(doc, opening) || saysRespectively(doc, closing) || isApposed(doc, first, last) ? index - posts : null;
}

/** `A and B, president and treasurer of the Guild`: posts that only one person has; not `president and CEO`, which one often has both. */
function isApposed({ tokens, mentions }: Document, first: number, last: number): boolean {
  if (norm(tokens, mentions[first - 1]!.to) !== ',') return false;
  for (let n = first; n <= last; n++) {
    const { from, to } = mentions[n]!;
    if (to > from + 1 || !SOLE.has(norm(tokens, from))) return false;
  }
  return true;
}

const SOLE = new Set(
  'captain chair chairman chairperson chairwoman clerk coach director founder leader owner president secretary treasurer'.split(
    ' ',
  ),
);

type Test = (n: number) => boolean;

const MOST = 8;

function listStart(doc: Document, index: number, belongs: Test): number {
  let n = index;
  while (index - n < MOST && belongs(n - 1) && isJoined(doc, doc.mentions[n - 1]!, doc.mentions[n]!)) n--;
  return n;
}

function listEnd(doc: Document, index: number, belongs: Test): number {
  let n = index;
  while (n - index < MOST && belongs(n + 1) && isJoined(doc, doc.mentions[n]!, doc.mentions[n + 1]!)) n++;
  return n;
}

/** Only commas, `and` and small words stand between the two. */
function isJoined({ tokens }: Document, one: NameMention, other: NameMention): boolean {
  if (other.from === one.to || other.from - one.to > 3) return false;
  for (let k = one.to; k < other.from; k++)
    if (!continues(tokens, k) || ![',', 'and', '&', 'the', 'as', 'its'].includes(norm(tokens, k))) return false;
  return continues(tokens, other.from);
}

/** `were elected` before the first post: none of several is all of them. */
function saysWere({ tokens }: Document, { from }: NameMention): boolean {
  for (let k = from - 1; k > from - 6 && continues(tokens, k + 1); k--)
    if (['were', 'are', 'became'].includes(norm(tokens, k))) return true;
  return false;
}

/** Behind the last post, over the body that they are of. */
function saysRespectively({ tokens }: Document, { to }: NameMention): boolean {
  for (let k = to; k < to + REACH && continues(tokens, k); k++) if (norm(tokens, k) === 'respectively') return true;
  return false;
}

/** Tokens of the longest name of a body. */
const REACH = 20;
