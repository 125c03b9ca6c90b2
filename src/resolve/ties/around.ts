/** A body elsewhere around a post: `[BODY], where she is title`, `joined [BODY] as title`, `[BODY]: Name, title`, `Title Name of [BODY]`. */
import { entries } from '../../lexicon/entries.js';
import { JOINING_VERBS } from '../../lexicon/post-words.js';
import type { Document, Tie, TokenSpan } from '../../model/document.js';
import { beginsSentence, continues, norm, sentenceOf, wordAt } from '../../text/phrases.js';
import { wordSet } from '../../text/word-set.js';
import { meantBy } from '../meant-bodies.js';
import { DETERMINERS, type TieContext, tieTo, tieToMeant } from './tie.js';

/** `BODY, where she has been [the] title`, `BODY, of which she is title`, `joined the BODY in 2006 as title`. */
export function whereOrAs(context: TieContext, from: number): Tie | null {
  const { doc, ends } = context;
  const { tokens } = doc;
  const [first] = sentenceOf(doc, from);
  let isRelative = false;
  for (let k = from; k > Math.max(first, from - 12); k--) {
    const body = ends.get(k);
    if (body?.kind === 'organisation') {
      const isJoined = norm(tokens, beforeArticle(doc, from)) === 'as' && joins(doc, body.from);
      return isRelative || isJoined ? tieTo(context, body, 'body-of-clause', 0.85) : null;
    }
    if (norm(tokens, k - 1) === 'where' || (norm(tokens, k - 1) === 'which' && norm(tokens, k - 2) === 'of'))
      isRelative = true;
    else if (ends.get(k)?.kind === 'title') return null;
  }
  return null;
}

/** `At [BODY], analyst Ada …`, `From the [BODY], president Ada …`: the body opens the sentence, and a comma parts it from the post. */
export function atBody(context: TieContext, { from }: TokenSpan): Tie | null {
  const { doc, ends } = context;
  const { tokens } = doc;
  const comma = norm(tokens, from - 1) === 'the' ? from - 2 : from - 1;
  const body = norm(tokens, comma) === ',' ? ends.get(comma) : undefined;
  if (body?.kind !== 'organisation') return null;
  const first = norm(tokens, body.from - 1) === 'the' ? body.from - 2 : body.from - 1;
  const isOpening = ['at', 'for', 'from', 'in', 'with'].includes(norm(tokens, first)) && beginsSentence(tokens, first);
  return isOpening ? tieTo(context, body, 'body-of-clause', 0.85) : null;
}

/** `[BODY] led by CEO Ada …`, `[BODY], which is chaired by its former president Ada …`: who leads a body holds his post there. */
export function ledBy(context: TieContext, { from }: TokenSpan): Tie | null {
  const { doc, ends } = context;
  const { tokens } = doc;
  const by = ['its', 'the', 'their', 'a', 'an'].includes(norm(tokens, from - 1)) ? from - 2 : from - 1;
  if (norm(tokens, by) !== 'by' || !LEADING.has(wordAt(tokens, by - 1))) return null;
  let k = by - 1;
  while (k > by - 5 && /^(?:,|which|that|is|was|being|been|has|currently|now)$/.test(norm(tokens, k - 1))) k--;
  const body = ends.get(k);
  return body?.kind === 'organisation' ? tieTo(context, body, 'body-of-clause', 0.85) : null;
}

const LEADING = wordSet('chaired directed headed led managed presided represented run');

/** The last token before `a`, `the`, `its first`. */
function beforeArticle({ tokens }: Document, from: number): number {
  let k = from - 1;
  while (k > from - 4 && ['a', 'an', 'the', 'its', 'their', 'first', 'new'].includes(norm(tokens, k))) k--;
  return k;
}

/** A verb of coming to a body stands before its name. */
function joins({ tokens }: Document, body: number): boolean {
  let k = body - 1;
  while (['the', 'to', 'at', 'for', 'with', 'by', 'on'].includes(norm(tokens, k))) k--;
  return JOINING.has(wordAt(tokens, k));
}

const JOINING = wordSet(entries(JOINING_VERBS));

/** `BODY: Name, title`, as contacts are listed: the body opens the line. */
export function beforeColon(context: TieContext, { from }: TokenSpan): Tie | null {
  const { doc, begins, ends } = context;
  const { tokens } = doc;
  if (norm(tokens, from - 1) !== ',') return null;
  const name = ends.get(from - 1);
  if (name?.kind !== 'person' || norm(tokens, name.from - 1) !== ':') return null;
  const body = ends.get(name.from - 1);
  if (body?.kind !== 'organisation' || continues(tokens, body.from) || !begins.has(body.from)) return null;
  return tieTo(context, body, 'body-before-colon', 0.85);
}

/** `Name of the [BODY], title`: in apposition to whoever is of the body. */
export function behindNameBefore(context: TieContext, { from }: TokenSpan): Tie | null {
  const { doc, ends } = context;
  const { tokens } = doc;
  const comma = ['the', 'a', 'an'].includes(norm(tokens, from - 1)) ? from - 2 : from - 1;
  const body = norm(tokens, comma) === ',' ? ends.get(comma) : undefined;
  if (body?.kind !== 'organisation') return null;
  const of = norm(tokens, body.from - 1) === 'the' ? body.from - 2 : body.from - 1;
  const isOfName = ['of', 'from', 'at'].includes(norm(tokens, of)) && ends.get(of)?.kind === 'person';
  return isOfName ? tieTo(context, body, 'body-behind-name', 0.8) : null;
}

/** `Title Name of the BODY`, `Name (BODY)`. */
export function behindName(context: TieContext, title: TokenSpan): Tie | null {
  const { doc, begins } = context;
  const name = begins.get(title.to);
  if (name?.kind !== 'person') return null;
  const { tokens } = doc;
  let k = name.to;
  if (norm(tokens, k) === ',') k++;
  if (!['of', 'from', 'at', '('].includes(norm(tokens, k)) || !continues(tokens, k)) return null;
  k++;
  while (DETERMINERS.has(norm(tokens, k))) k++;
  const mention = begins.get(k);
  if (mention !== undefined) return tieTo(context, mention, 'body-behind-name', 0.85);
  // `Lawmaker Yoo of the party`.
  return norm(tokens, k - 1) === 'the' ? tieToMeant(meantBy(doc, context.bodies, k), 0.6) : null;
}
