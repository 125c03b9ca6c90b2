/** The body or place that a title's own phrase names: before it, behind it, or behind the name that follows it. */
import { entries } from '../lexicon/entries.js';
import { JOINING_VERBS } from '../lexicon/post-words.js';
import { WordClass } from '../lexicon/word-class.js';
import type { Document, NameMention, Tie, TokenSpan } from '../model/document.js';
import { continues, has, isCapital, looks, norm, sentenceOf, wordAt } from '../text/phrases.js';
import { Gap, Shape } from '../text/shape.js';
import { textOf } from '../text/spans.js';
import { wordSet } from '../text/word-set.js';
import { type BodyMention, bodyMentions, meantBy, ownerBefore } from './meant-bodies.js';

export interface TieContext {
  readonly doc: Document;
  readonly begins: ReadonlyMap<number, NameMention>;
  readonly ends: ReadonlyMap<number, NameMention>;
  readonly bodyOf: ReadonlyMap<NameMention, number>;
  /** Mentions of bodies by place. */
  readonly bodies: readonly BodyMention[];
}

export function tieContext(doc: Document): TieContext {
  const bodyOf = new Map<NameMention, number>();
  doc.organisations.forEach((body, index) => {
    for (const mention of body.mentions) bodyOf.set(mention, index);
  });
  const able = doc.mentions.filter((mention) => mention.kind !== 'organisation' || bodyOf.has(mention));
  return {
    doc,
    begins: new Map(able.map((mention) => [mention.from, mention])),
    ends: new Map(able.map((mention) => [mention.to, mention])),
    bodyOf,
    bodies: bodyMentions(doc),
  };
}

export function tieOf(context: TieContext, title: TokenSpan): Tie | null {
  const after = behind(context, title.to);
  const ahead = before(context, title.from);
  // `WFP Country Director in Madagascar`, `EU ambassador to Moldova`: the place is where the body's post is held.
  if (after?.organisation === null && ahead !== null && ahead.organisation !== null) return ahead;
  return (
    after ??
    ahead ??
    beforeColon(context, title) ??
    whereOrAs(context, title.from) ??
    behindName(context, title) ??
    tieToMeant(ownerBefore(context.doc, context.bodies, title.from), 0.75)
  );
}

const LINKS = wordSet(['of', 'at', 'for', 'in', 'to', 'from', 'with']);
const DETERMINERS = wordSet(['a', 'an', 'the', 'said', 'same', 'our', 'its', 'their', 'his', 'her', 'this', 'that']);

/** `title of [the] BODY`, `title and title of BODY`. */
function behind(context: TieContext, at: number): Tie | null {
  const { doc, begins } = context;
  const { tokens } = doc;
  let k = at;
  if (['and', '&', ','].includes(norm(tokens, k)) && begins.get(k + 1)?.kind === 'title')
    return behind(context, begins.get(k + 1)!.to);
  const beside = begins.get(k);
  if (beside?.kind === 'organisation' && isLineBelow(doc, at, beside))
    return tieTo(context, beside, 'body-below-title', 0.85);
  if (beside?.kind === 'organisation' && continues(tokens, k)) return tieTo(context, beside, 'body-behind-title', 0.85);
  const listed = norm(tokens, k) === ',' ? begins.get(k + 1) : undefined;
  if (listed?.kind === 'organisation' && closes(doc, listed.to))
    return tieTo(context, listed, 'body-behind-comma', 0.8);
  if (!LINKS.has(wordAt(tokens, k)) || !continues(tokens, k)) return null;
  k++;
  while (DETERMINERS.has(wordAt(tokens, k))) k++;
  const named = begins.get(k) ?? begins.get(pastGeneric(doc, k)) ?? begins.get(pastDescription(doc, k));
  const isOwner = named?.kind === 'organisation' || named?.kind === 'place';
  if (isOwner && continues(tokens, named.from)) return tieTo(context, named, 'title-of-body', 0.95);
  // `adviser to the Minister of Industry`: the post is with another post.
  if (named?.kind === 'title')
    return { organisation: null, place: null, rule: 'title-of-title', confidence: 0.8, mention: named };
  const isDefinite = k > at + 1 && !['a', 'an'].includes(norm(tokens, k - 1));
  return isDefinite ? tieToMeant(meantBy(doc, context.bodies, pastGrades(doc, k)), 0.7) : null;
}

/** Under a letter: the post ends its line, and the body fills the next. */
function isLineBelow({ tokens }: Document, at: number, body: NameMention): boolean {
  return at > 0 && !continues(tokens, at) && (tokens.gap[at]! & Gap.Paragraph) === 0 && !continues(tokens, body.to);
}

function tieTo({ doc, bodyOf }: TieContext, mention: NameMention, rule: string, confidence: number): Tie | null {
  const organisation = bodyOf.get(mention);
  if (organisation !== undefined) return { organisation, place: null, rule, confidence, mention };
  if (mention.kind === 'place')
    return { organisation: null, place: textOf(doc, mention), rule: 'title-of-place', confidence, mention };
  return null;
}

const AFFILIATED = /-(?:affiliated|backed|based|led|linked|owned|run)$/;

/** Past `German pump group`, `animal shelter`: what the body is, before its name. */
function pastDescription({ tokens }: Document, at: number): number {
  let k = at;
  while (
    k < at + 5 &&
    continues(tokens, k) &&
    looks(tokens, k, Shape.Letters) &&
    (!isCapital(tokens, k) || has(tokens, k, WordClass.Demonym) || AFFILIATED.test(norm(tokens, k))) &&
    !has(tokens, k, WordClass.Starter)
  )
    k++;
  return k;
}

/** `Permanent Secretary, Ministry of Works,`: the body ends the phrase or another comma does. */
function closes({ tokens }: Document, at: number): boolean {
  return !continues(tokens, at) || [',', '.', ';', '(', ')', '–', '-', '/'].includes(norm(tokens, at));
}

/** Past `trade union committee of [the]`: a body in small letters is only a part of the named one. */
function pastGeneric({ tokens }: Document, at: number): number {
  let k = at;
  while (
    k < at + 6 &&
    continues(tokens, k) &&
    !isCapital(tokens, k) &&
    has(tokens, k, WordClass.OrganisationHead | WordClass.TitleModifier | WordClass.Rank)
  )
    k++;
  if (k === at || !['of', 'at'].includes(norm(tokens, k))) return -1;
  return norm(tokens, k + 1) === 'the' ? k + 2 : k + 1;
}

/** `of the primary trade [union] organisation`: the last noun of a body in small letters. */
function pastGrades({ tokens }: Document, at: number): number {
  let k = at;
  const isPart = (n: number) =>
    !isCapital(tokens, n) && has(tokens, n, WordClass.OrganisationHead | WordClass.TitleModifier | WordClass.Rank);
  while (k < at + 5 && isPart(k + 1) && continues(tokens, k + 1)) k++;
  return k;
}

/** `chairman of the union`, `its founder`: a body named before. */
function tieToMeant(meant: BodyMention | null, confidence: number): Tie | null {
  if (meant === null) return null;
  const { mention, body } = meant;
  return { organisation: body, place: null, rule: 'title-of-body-named-before', confidence, mention };
}

/** `BODY title`, `BODY's title`, `PLACE title`; over other titles and ranks in between. */
function before(context: TieContext, at: number): Tie | null {
  const { doc, ends } = context;
  const { tokens } = doc;
  let k = at;
  while (k > 0 && continues(tokens, k)) {
    const mention = ends.get(k);
    if (mention === undefined) {
      if (isGrade(context, k - 1) && isOwned(context, k - 1)) {
        k--;
        continue;
      }
      if (norm(tokens, k - 1) !== "'s" && norm(tokens, k - 1) !== "'" && norm(tokens, k - 1) !== 'and') return null;
      if (norm(tokens, k - 1) === 'and' && ends.get(k - 1)?.kind !== 'title') return null;
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

/** `Chairman of [the Confederation] Member of Parliament X`: the body is the first post's. */
function isOfTitle({ doc: { tokens }, ends }: TieContext, from: number): boolean {
  const of = norm(tokens, from - 1) === 'the' ? from - 2 : from - 1;
  return norm(tokens, of) === 'of' && ends.get(of)?.kind === 'title';
}

/** `AK Party Kayseri Deputy`: the body right before the place, else the place itself. */
function bodyBeforePlace({ doc, ends }: TieContext, mention: NameMention): NameMention {
  const body = mention.kind === 'place' && continues(doc.tokens, mention.from) ? ends.get(mention.from) : undefined;
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

/** `BODY, where she has been [the] title`, `joined the BODY in 2006 as title`. */
function whereOrAs(context: TieContext, from: number): Tie | null {
  const { doc, ends } = context;
  const { tokens } = doc;
  const [first] = sentenceOf(doc, from);
  let isRelative = false;
  for (let k = from; k > Math.max(first, from - 12); k--) {
    const body = ends.get(k);
    if (body?.kind === 'organisation') {
      const isJoined = norm(tokens, from - 1) === 'as' && joins(doc, body.from);
      return isRelative || isJoined ? tieTo(context, body, 'body-of-clause', 0.85) : null;
    }
    if (norm(tokens, k - 1) === 'where') isRelative = true;
    else if (ends.get(k)?.kind === 'title') return null;
  }
  return null;
}

/** A verb of coming to a body stands before its name. */
function joins({ tokens }: Document, body: number): boolean {
  let k = body - 1;
  while (['the', 'to', 'at', 'for', 'with', 'by'].includes(norm(tokens, k))) k--;
  return JOINING.has(wordAt(tokens, k));
}

const JOINING = wordSet(entries(JOINING_VERBS));

/** `BODY: Name, title`, as contacts are listed: the body opens the line. */
function beforeColon(context: TieContext, { from }: TokenSpan): Tie | null {
  const { doc, begins, ends } = context;
  const { tokens } = doc;
  if (norm(tokens, from - 1) !== ',') return null;
  const name = ends.get(from - 1);
  if (name?.kind !== 'person' || norm(tokens, name.from - 1) !== ':') return null;
  const body = ends.get(name.from - 1);
  if (body?.kind !== 'organisation' || continues(tokens, body.from) || !begins.has(body.from)) return null;
  return tieTo(context, body, 'body-before-colon', 0.85);
}

/** `Title Name of the BODY`, `Name (BODY)`. */
function behindName(context: TieContext, title: TokenSpan): Tie | null {
  const { doc, begins } = context;
  const name = begins.get(title.to);
  if (name?.kind !== 'person') return null;
  const { tokens } = doc;
  let k = name.to;
  if (norm(tokens, k) === ',') k++;
  if (!['of', 'from', 'at', '('].includes(norm(tokens, k)) || !continues(tokens, k)) return null;
  k++;
  while (DETERMINERS.has(wordAt(tokens, k))) k++;
  const mention = begins.get(k);
  return mention === undefined ? null : tieTo(context, mention, 'body-behind-name', 0.85);
}
