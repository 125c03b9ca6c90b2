/** The body or place before a post: `[BODY] title`, `[BODY]'s title`, `[PLACE] title`. */
import { WordClass } from '../../lexicon/word-class.js';
import type { NameMention, Tie, TokenSpan } from '../../model/document.js';
import { continues, has, isCapital, norm, wordAt } from '../../text/phrases.js';
import { wordSet } from '../../text/word-set.js';
import { type TieContext, tieTo } from './tie.js';

/** `BODY title`, `BODY's title`, `PLACE title`; over other titles and ranks in between. */
export function before(context: TieContext, { from: at, to }: TokenSpan): Tie | null {
  const { doc, ends } = context;
  // `Madaba Governor and Chairman of the Committee`: the place is the other post's.
  const hasOwn = norm(doc.tokens, to) === 'of';
  let k = at;
  while (k > 0 && continues(doc.tokens, k)) {
    const mention = ends.get(k);
    if (mention === undefined) {
      const acronym = k === at ? inBrackets(context, k) : null;
      if (acronym !== null) return tieTo(context, acronym, 'body-before-title', 0.93);
      if (!isBetween(context, k - 1, hasOwn)) return null;
      k--;
      continue;
    }
    const isOwnedPlace = mention.kind === 'place' && k < at && isOwned(context, k - 1);
    if (mention.kind === 'organisation' && k === at && isOfTitle(context, mention.from)) return null;
    if (mention.kind !== 'title' && !isOwnedPlace)
      return tieTo(context, bodyBeforePlace(context, mention), 'body-before-title', 0.93);
    k = mention.from;
  }
  return null;
}

/** `Ohara Bakers' Union ([OBU]) chair`, not `president of the Union (OBU) Senator`: the acronym in the brackets that end before token `k`. */
function inBrackets(context: TieContext, k: number): NameMention | null {
  const { doc, ends } = context;
  const mention = norm(doc.tokens, k - 1) === ')' ? ends.get(k - 1) : undefined;
  if (mention?.kind !== 'organisation' || norm(doc.tokens, mention.from - 1) !== '(') return null;
  const body = ends.get(mention.from - 1);
  return body !== undefined && isOfTitle(context, body.from) ? null : mention;
}

/** A possessive, the `and` behind another post, a part of the body in small letters. */
function isBetween(context: TieContext, k: number, hasOwn: boolean): boolean {
  const word = norm(context.doc.tokens, k);
  // `KMB [serving] governor`.
  if (INCUMBENT.has(wordAt(context.doc.tokens, k)) && context.ends.get(k)?.kind === 'organisation') return true;
  // `KenGen [board] chair`.
  if (isGrade(context, k) && (isOwned(context, k) || context.ends.get(k)?.kind === 'organisation')) return true;
  return word === "'s" || word === "'" || (word === 'and' && !hasOwn && context.ends.get(k)?.kind === 'title');
}

const INCUMBENT = wordSet(
  'current incoming incumbent long-serving long-time longtime outgoing serving sitting then'.split(' '),
);

/** `Chairman of [the Confederation] Member of Parliament X`: the body is the first post's. */
function isOfTitle({ doc: { tokens }, ends }: TieContext, from: number): boolean {
  const of = norm(tokens, from - 1) === 'the' ? from - 2 : from - 1;
  return norm(tokens, of) === 'of' && ends.get(of)?.kind === 'title';
}

/** `AK Party Kayseri Deputy`, `the Forest Service's Kwale Conservator`: the body right before the place, else the place itself. */
function bodyBeforePlace({ doc: { tokens }, ends }: TieContext, mention: NameMention): NameMention {
  const at = norm(tokens, mention.from - 1) === "'s" ? mention.from - 1 : mention.from;
  const body = mention.kind === 'place' && continues(tokens, mention.from) ? ends.get(at) : undefined;
  return body?.kind === 'organisation' ? body : mention;
}

/** `KUCFAW's Nairobi [branch] secretary`: a part of the body in small letters, or its place. */
const isGrade = ({ doc: { tokens } }: TieContext, k: number): boolean =>
  !isCapital(tokens, k) && has(tokens, k, WordClass.OrganisationHead | WordClass.TitleModifier | WordClass.Rank);

/** A body with its possessive stands before the small words and the place that end at token `k`. */
function isOwned({ doc, ends }: TieContext, k: number): boolean {
  const { tokens } = doc;
  let at = k;
  while (at > k - 4 && !isCapital(tokens, at) && norm(tokens, at) !== "'s") at--;
  const place = ends.get(at + 1);
  if (place?.kind === 'place') at = place.from - 1;
  return norm(tokens, at) === "'s" && ends.get(at)?.kind === 'organisation';
}
