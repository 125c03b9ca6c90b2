/** A body that somebody speaks or acts for beside his post: `on behalf of the bank, Name, title`, `title Name, representing BODY`, `title there`. */
import { WordClass } from '../../lexicon/word-class.js';
import type { Tie, TokenSpan } from '../../model/document.js';
import { beginsSentence, continues, has, norm } from '../../text/phrases.js';
import { countBefore } from '../../text/sorted.js';
import { meantBy } from '../meant-bodies.js';
import { type TieContext, tieTo, tieToMeant } from './tie.js';

/** Before the post and its name, or behind them. */
export function onBehalf(context: TieContext, title: TokenSpan): Tie | null {
  return actedBefore(context, firstOf(context, title.from)) ?? actedBehind(context, lastOf(context, title.to));
}

/** `On behalf of [BODY], Name, title`, `For [the company], title Name`; `at` is the first token of name and post. */
function actedBefore(context: TieContext, at: number): Tie | null {
  const { doc, ends } = context;
  const { tokens } = doc;
  if (norm(tokens, at - 1) !== ',') return null;
  const body = ends.get(at - 1);
  const from = body === undefined ? at - 2 : body.from;
  const link = norm(tokens, from - 1) === 'the' ? from - 2 : from - 1;
  const isFor = norm(tokens, link) === 'for' && beginsSentence(tokens, link);
  if (!isFor && !isBehalf(context, link)) return null;
  if (body !== undefined) return body.kind === 'organisation' ? tieTo(context, body, 'body-of-clause', 0.85) : null;
  return norm(tokens, from - 1) === 'the' ? tieToMeant(meantBy(doc, context.bodies, from), 0.7) : null;
}

/** `Title Name, who represented [BODY]`, `Name, title, speaking for [the bank]`; `at` is the token behind name and post. */
function actedBehind(context: TieContext, at: number): Tie | null {
  const { doc, begins } = context;
  const { tokens } = doc;
  let k = at;
  while (k < at + 3 && [',', '–', '—', 'who'].includes(norm(tokens, k))) k++;
  const first = k;
  while (k < first + 4 && continues(tokens, k) && !isLink(context, k)) k++;
  if (!isLink(context, k) || (k > first && !ACTING.test(norm(tokens, first)))) return null;
  const body = norm(tokens, k + 1) === 'the' ? k + 2 : k + 1;
  const mention = begins.get(body);
  if (mention !== undefined)
    return mention.kind === 'organisation' ? tieTo(context, mention, 'body-of-clause', 0.8) : null;
  return body === k + 2 ? tieToMeant(meantBy(doc, context.bodies, body), 0.65) : null;
}

const ACTING = /^(?:acted|acting|signed|signing|speaking|spoke)$/;

/** `Representing`, or the last word of `speaking for`; not `on behalf of`, which tells of what is done. */
const isLink = (context: TieContext, k: number): boolean => {
  const { tokens } = context.doc;
  if (/^represent(?:ed|ing|s)$/.test(norm(tokens, k))) return true;
  return norm(tokens, k) === 'for' && ACTING.test(norm(tokens, k - 1));
};

const isBehalf = ({ doc: { tokens } }: TieContext, k: number): boolean =>
  norm(tokens, k) === 'of' &&
  ['behalf', 'name'].includes(norm(tokens, k - 1)) &&
  ['on', 'in'].includes(norm(tokens, k - 2));

/** First token of the name that the post stands behind, or of the post. */
function firstOf({ doc: { tokens }, ends }: TieContext, from: number): number {
  const at = ['a', 'an', 'its', 'the'].includes(norm(tokens, from - 1)) ? from - 1 : from;
  const name = norm(tokens, at - 1) === ',' ? ends.get(at - 1) : undefined;
  let first = name?.kind === 'person' ? name.from : at;
  while (has(tokens, first - 1, WordClass.Honorific)) first--;
  return first;
}

/** Behind the name that the post stands before, or behind the post. */
function lastOf({ doc: { tokens }, begins }: TieContext, to: number): number {
  let at = to;
  while (has(tokens, at, WordClass.Honorific) || norm(tokens, at) === ',') at++;
  const name = begins.get(at);
  return name?.kind === 'person' ? name.to : to;
}

/** `a title [there]`, `joins from BODY; [there], as title, she …`: at the body named last. */
export function thereOf({ doc, bodies }: TieContext, { from, to }: TokenSpan): Tie | null {
  const { tokens } = doc;
  const isBehind = norm(tokens, to) === 'there';
  const isBefore =
    norm(tokens, from - 1) === 'as' && (norm(tokens, from - 2) === 'there' || norm(tokens, from - 3) === 'there');
  if (!isBehind && !isBefore) return null;
  const last = bodies[countBefore(bodies, from, ({ mention }) => mention.from) - 1];
  const back = last === undefined ? REACH : tokens.sentence[from]! - tokens.sentence[last.mention.from]!;
  return back < REACH ? tieToMeant(last!, 0.7) : null;
}

/** Sentences back that `there` cannot point. */
const REACH = 3;
