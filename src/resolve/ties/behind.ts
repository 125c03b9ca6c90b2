/** The body or place behind a post: `title of [BODY]`, `title, [BODY]`, `title and title of [BODY]`, `title of the union`. */
import { WordClass } from '../../lexicon/word-class.js';
import type { Document, NameMention, Tie, Tokens } from '../../model/document.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../../text/phrases.js';
import { Gap, Shape } from '../../text/shape.js';
import { spanOf } from '../../text/spans.js';
import { wordSet } from '../../text/word-set.js';
import { meantBy } from '../meant-bodies.js';
import { DETERMINERS, type TieContext, tieTo, tieToMeant } from './tie.js';

const LINKS = wordSet(['of', 'at', 'for', 'in', 'to', 'from', 'with']);

/** `at` is the token behind the post. */
export function behind(context: TieContext, at: number): Tie | null {
  const k = pastAcronym(context, at);
  return beside(context, k) ?? ofPhrase(context, norm(context.doc.tokens, k) === 'respectively' ? k + 1 : k);
}

/** `title and title of [BODY]`: what the next post of the same person is of. */
export function behindNext(context: TieContext, at: number): Tie | null {
  const next = context.begins.get(pastAnd(context, pastAcronym(context, at)));
  if (next?.kind !== 'title') return null;
  return behind(context, next.to) ?? behindNext(context, next.to);
}

/** Past `(MCE)` right behind a post. */
function pastAcronym({ doc: { tokens } }: TieContext, at: number): number {
  const isAcronym = norm(tokens, at) === '(' && looks(tokens, at + 1, Shape.AllCaps) && norm(tokens, at + 2) === ')';
  return isAcronym ? at + 3 : at;
}

/** Past `and`, `, and in 1986–1990`: where the next post of the same person would begin. */
function pastAnd({ doc: { tokens }, dates }: TieContext, at: number): number {
  let k = at;
  while (k < at + 2 && ['and', '&', ',', '/'].includes(norm(tokens, k))) k++;
  if (k === at) return -1;
  return (['in', 'from'].includes(norm(tokens, k)) ? dates.get(k + 1) : undefined) ?? dates.get(k) ?? k;
}

/** The body right behind the post, behind a comma or on the next line. */
function beside(context: TieContext, k: number): Tie | null {
  const { doc, begins } = context;
  const { tokens } = doc;
  const next = begins.get(k);
  if (next?.kind === 'organisation' && isLineBelow(doc, k, next)) return tieTo(context, next, 'body-below-title', 0.85);
  if (next?.kind === 'organisation' && continues(tokens, k)) return tieTo(context, next, 'body-behind-title', 0.85);
  // `(Press Officer), BODY`.
  const comma = norm(tokens, k) === ')' ? k + 1 : k;
  const listed = norm(tokens, comma) === ',' ? begins.get(comma + 1) : undefined;
  if (listed?.kind === 'organisation' && closes(doc, listed.to))
    return tieTo(context, listed, 'body-behind-comma', 0.8);
  return null;
}

/** `of the BODY`, `at BODY`, `of the union`. */
function ofPhrase(context: TieContext, link: number): Tie | null {
  const { doc, begins } = context;
  const { tokens } = doc;
  if (!LINKS.has(wordAt(tokens, link)) || !continues(tokens, link)) return null;
  let k = link + 1;
  while (DETERMINERS.has(norm(tokens, k))) k++;
  const described = bodyPastWords(context, k, norm(tokens, link));
  if (described !== null) return tieTo(context, described, 'title-of-body', 0.9);
  const first = begins.get(k);
  // `of [German] pump group BODY`: the name of a people is only what the body is like.
  const direct = first?.kind === 'other' ? undefined : first;
  const named = direct ?? begins.get(pastGeneric(doc, k)) ?? begins.get(pastDescription(doc, k));
  // `secretary of the union's Welkom Region`: the owner is the body.
  if (named?.kind === 'place' && norm(tokens, named.from - 1) === "'s" && named.from > k)
    return (
      tieToMeant(meantBy(doc, context.bodies, named.from - 2), 0.7) ?? tieTo(context, named, 'title-of-body', 0.95)
    );
  // `chairman of the Aktau branch`: of a part that only the place names.
  if (named?.kind === 'place' && PARTS.has(norm(tokens, named.to))) return null;
  // `director of the Guild's [Bureau of Weights]`: the part, and not its owner.
  const part = named?.kind === 'organisation' && norm(tokens, named.to) === "'s" ? begins.get(named.to + 1) : undefined;
  if (part?.kind === 'organisation' && continues(tokens, named!.from))
    return tieTo(context, part, 'title-of-body', 0.95);
  const isOwner = named?.kind === 'organisation' || named?.kind === 'place';
  if (isOwner && continues(tokens, named.from))
    return tieTo(context, affiliateBehind(context, named) ?? named, 'title-of-body', 0.95);
  // `chair of the Foundation's Board of Trustees`: the named part where the owner has no name here.
  const ofUnnamed = norm(tokens, k + 1) === "'s" ? begins.get(k + 2) : undefined;
  if (ofUnnamed?.kind === 'organisation' && !isOwner && meantBy(doc, context.bodies, k) === null)
    return tieTo(context, ofUnnamed, 'title-of-body', 0.8);
  // `adviser to the Minister of Industry`: the post is with another post.
  if (named?.kind === 'title' && named.from === k)
    return { organisation: null, place: null, rule: 'title-of-title', confidence: 0.8, mention: named };
  if (k === link + 1 || ['a', 'an'].includes(norm(tokens, k - 1))) return null;
  return ofCommonNoun(context, k);
}

/** The body behind words that describe it or behind a place where its post is held. */
function bodyPastWords(context: TieContext, k: number, link: string): NameMention | null {
  const { doc, begins } = context;
  const named = begins.get(k);
  const found = [
    begins.get(pastCommonName(context, k)),
    // `regional manager for Mindanao at BODY`, `head of the Aktau branch of BODY`.
    named?.kind === 'place'
      ? (begins.get(pastPlace(doc, named.to, link)) ?? begins.get(pastGeneric(doc, named.to)))
      : undefined,
    // `of German pump group BODY`.
    named?.kind === 'place' && has(doc.tokens, k, WordClass.Demonym) ? begins.get(pastDescription(doc, k)) : undefined,
  ];
  return found.find((mention) => mention?.kind === 'organisation') ?? null;
}

/** `of the Republic`, `of the union`, `of the legal department of the union`. */
function ofCommonNoun(context: TieContext, k: number): Tie | null {
  const { doc, bodies, begins } = context;
  const { tokens } = doc;
  if (OF_STATE.has(wordAt(tokens, k)) && norm(tokens, k + 1) !== "'s" && !opensName(tokens, k))
    return {
      organisation: null,
      place: null,
      rule: 'title-of-place',
      confidence: 0.7,
      mention: spanOf(tokens, k, k + 1),
    };
  const noun = pastGrades(doc, k);
  // `Chair of the Board, BODY`.
  const listed = norm(tokens, noun + 1) === ',' ? begins.get(noun + 2) : undefined;
  if (has(tokens, noun, WordClass.OrganisationHead) && listed?.kind === 'organisation' && closes(doc, listed.to))
    return tieTo(context, listed, 'body-behind-comma', 0.8);
  const meant = meantBy(doc, bodies, noun);
  // The part is of no name, the whole may be of one.
  if (meant === null && norm(tokens, noun + 1) === 'of' && norm(tokens, noun + 2) === 'the')
    return tieToMeant(meantBy(doc, bodies, pastGrades(doc, noun + 3)), 0.65);
  return tieToMeant(meant, 0.7);
}

/** `President of the Republic`, `akim of the city`: of a place that needs no name there. */
const OF_STATE = wordSet('city country county district governorate nation province region republic state town village');

const PARTS = new Set([
  'branch',
  'chapter',
  'committee',
  'division',
  'office',
  'organisation',
  'organization',
  'section',
]);

/** Past `at the` behind a place, `of the` behind one that a post is for. */
function pastPlace({ tokens }: Document, at: number, link: string): number {
  const isOf = norm(tokens, at) === 'of' && (link === 'for' || link === 'in');
  if (!(isOf || ['at', 'with'].includes(norm(tokens, at))) || !continues(tokens, at)) return -1;
  return norm(tokens, at + 1) === 'the' ? at + 2 : at + 1;
}

/** `of the State Agency`: the word only begins a name. */
const opensName = (tokens: Tokens, k: number): boolean =>
  isCapital(tokens, k) &&
  isCapital(tokens, k + 1) &&
  continues(tokens, k + 1) &&
  has(tokens, k + 1, WordClass.OrganisationHead | WordClass.TitleModifier);

/** Under a letter: the post ends its line, and the body fills the next. */
function isLineBelow({ tokens }: Document, at: number, body: NameMention): boolean {
  return at > 0 && !continues(tokens, at) && (tokens.gap[at]! & Gap.Paragraph) === 0 && !continues(tokens, body.to);
}

/** Past `Mexico's biggest teachers' union, the`: what the body is, before the comma and its name; -1 where no such words stand there. */
function pastCommonName({ doc: { tokens }, begins }: TieContext, at: number): number {
  let k = begins.get(at)?.kind === 'place' ? begins.get(at)!.to : at;
  while (k < at + 2 && has(tokens, k, WordClass.Demonym)) k++;
  while (k < at + 8 && continues(tokens, k) && !isCapital(tokens, k) && norm(tokens, k) !== ',') k++;
  const isKind = has(tokens, k - 1, WordClass.OrganisationHead) || AFFILIATES.has(norm(tokens, k - 1));
  const isBody = isKind && !isCapital(tokens, k - 1);
  if (!isBody || norm(tokens, k) !== ',') return -1;
  return norm(tokens, k + 1) === 'the' ? k + 2 : k + 1;
}

const AFFILIATED = /-(?:affiliated|backed|based|led|linked|owned|run)$/;

/** Past `German pump group`, `food workers' confederation`: what the body is, before its name. */
function pastDescription({ tokens }: Document, at: number): number {
  let k = at;
  while (
    k < at + 5 &&
    continues(tokens, k) &&
    (looks(tokens, k, Shape.Letters) || (k > at && norm(tokens, k) === "'")) &&
    (!isCapital(tokens, k) || has(tokens, k, WordClass.Demonym) || AFFILIATED.test(norm(tokens, k))) &&
    (!has(tokens, k, WordClass.Starter) || isPair(tokens, k))
  )
    k++;
  return k;
}

/** `of the young [and] busy Bakers' Union`. */
const isPair = (tokens: Tokens, k: number): boolean =>
  norm(tokens, k) === 'and' && looks(tokens, k - 1, Shape.LowerCase) && looks(tokens, k + 1, Shape.LowerCase);

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

/** `chairman of Norlink affiliate, the [Tarvale Miners' Union]`: whose affiliate a body is says less than its name. */
function affiliateBehind({ doc: { tokens }, begins }: TieContext, { to }: NameMention): NameMention | null {
  if (!AFFILIATES.has(norm(tokens, to)) || !continues(tokens, to)) return null;
  const at = norm(tokens, to + 1) === ',' ? to + 2 : to + 1;
  const body = begins.get(norm(tokens, at) === 'the' ? at + 1 : at);
  return body?.kind === 'organisation' && continues(tokens, body.from) ? body : null;
}

const AFFILIATES = new Set(['affiliate', 'arm', 'division', 'member', 'partner', 'subsidiary', 'unit']);
