/**
 * The body that a word stands for: `chairman of the [union]`, `the [company]'s director`, `[board] chair`, `[its] founder`,
 * `a shelter [whose] treasurer`. Left alone: bodies with a name of their own, and `his`, which means a person.
 */

import { bodyNouns } from '../lexicon/tables.js';
import { WordClass } from '../lexicon/word-class.js';
import type { Document, NameMention, Tokens } from '../model/document.js';
import { Fit, fitOf } from '../text/called-bodies.js';
import { isSource } from '../text/news-sources.js';
import { beginsSentence, continues, has, isCapital, looks, norm, sentenceOf } from '../text/phrases.js';
import { Gap, Shape } from '../text/shape.js';
import { countBefore } from '../text/sorted.js';
import { typeOfWord } from './organisation-types.js';

export interface BodyMention {
  readonly mention: NameMention;
  /** Index into `organisations`. */
  readonly body: number;
}

/** Mentions looked back over for a body that a generic word can mean. */
const REACH = 60;

/** All mentions of bodies but those that only bring the news, sorted by place. */
export function bodyMentions(doc: Document): BodyMention[] {
  return doc.organisations
    .flatMap((one, body) => (isSource(doc, one) ? [] : one.mentions.map((mention) => ({ mention, body }))))
    .sort((a, b) => a.mention.from - b.mention.from);
}

const placeOf = ({ mention }: BodyMention): number => mention.from;

/**
 * The body that the noun at `k` (`union`, `company`) means: the last one before it that has the noun in its name, else the last of
 * that type, else the last that shows no type. Null where none fits, or where the noun is no definite one (`of a union`).
 */
export function meantBy(doc: Document, all: readonly BodyMention[], k: number): BodyMention | null {
  const { tokens } = doc;
  // `of the Institution`, but `of the Polish Republic`.
  const isHead = has(tokens, k, WordClass.OrganisationHead) || ANY.has(norm(tokens, k));
  const isShortForm =
    isCapital(tokens, k) && isHead && !isCapital(tokens, k + 1) && ['the', 'our', 'this'].includes(norm(tokens, k - 1));
  if (norm(tokens, k).endsWith('s') || !(isShortForm || looks(tokens, k, Shape.LowerCase))) return null;
  const noun = tokens.word[k]!.folded;
  let within: BodyMention | null = null;
  let ofType: BodyMention | null = null;
  const others: BodyMention[] = [];
  const kindOf = kindFinder(doc, k);
  const end = countBefore(all, k, placeOf);
  for (let n = end - 1; n >= 0 && n >= end - REACH; n--) {
    const one = all[n]!;
    const kind = kindOf(one);
    if (kind === 'sure' || heads(tokens, one.mention, noun)) return one;
    if (holds(tokens, one.mention, noun)) within ??= one;
    if (kind === 'type') ofType ??= one;
    else if (kind === 'maybe') others.push(one);
  }
  return within ?? ofType ?? mostSpokenOf(doc, others);
}

/** How the noun at `k` suits a body: the text calls it so or has just spoken of it, it is of that type, or it may be; null where it is another. */
function kindFinder(doc: Document, k: number): (one: BodyMention) => 'sure' | 'type' | 'maybe' | null {
  const { tokens, organisations } = doc;
  const noun = tokens.word[k]!.folded;
  // `of the museum`, `of the mine`: a noun that heads no body otherwise means one only by its name.
  const type = has(tokens, k, WordClass.OrganisationHead) ? typeOfWord(noun) : null;
  const isTyped = type !== null && type !== 'body';
  return ({ mention, body }) => {
    const fit = fitOf(doc, organisations[body]!, noun);
    const own = organisations[body]!.type;
    if (fit === Fit.Called) return 'sure';
    if (ANY.has(noun)) {
      if (own !== null && OF_STATE.has(own)) return null;
      return isOneParagraph(tokens, mention.to, k) ? 'sure' : 'maybe';
    }
    if (own === type && isTyped) return 'type';
    // Many a union is called an association.
    if (type === 'union' && own === 'association') return 'maybe';
    if (fit === Fit.Kind) return 'type';
    return fit === Fit.Unknown && !BEAR_NOUN.has(noun) && (isTyped || bodyNouns().has(noun)) ? 'maybe' : null;
  };
}

/** Bodies that are hardly ever called without the noun. */
const BEAR_NOUN = new Set(['consulate', 'court', 'embassy', 'ministry', 'parliament']);

/** No line ends between the tokens. */
function isOneParagraph({ gap }: Tokens, from: number, to: number): boolean {
  for (let k = from; k <= to; k++) if ((gap[k]! & (Gap.Line | Gap.Paragraph)) !== 0) return false;
  return true;
}

/** Of bodies whose names do not tell it: the one that is named most often; of those the last. */
function mostSpokenOf({ organisations }: Document, all: readonly BodyMention[]): BodyMention | null {
  const countOf = ({ body }: BodyMention) => organisations[body]!.mentions.length;
  return all.reduce<BodyMention | null>((top, one) => (top === null || countOf(one) > countOf(top) ? one : top), null);
}

/** The name has the noun in it; `the union` is no credit union. */
function holds(tokens: Tokens, { from, to }: NameMention, noun: string): boolean {
  for (let k = from; k < to; k++) if (tokens.word[k]!.folded === noun && norm(tokens, k - 1) !== 'credit') return true;
  return false;
}

/** `the federation` is the Federation of Miners rather than the Council of the Federation: the noun in front of an `of`. */
function heads(tokens: Tokens, mention: NameMention, noun: string): boolean {
  let to = mention.from + 1;
  while (to < mention.to && norm(tokens, to) !== 'of') to++;
  return holds(tokens, { ...mention, to }, noun);
}

/** `President of the Institution`: no kind of body, but no organ of a state. */
const ANY = new Set(['entity', 'institution', 'organisation', 'organization']);
const OF_STATE: ReadonlySet<string> = new Set(['court', 'media', 'ministry', 'parliament']);

/** Words between a possessive and the post: `its next chief executive`. */
const NEW_OR_OLD = new Set([
  'new',
  'next',
  'then',
  'current',
  'own',
  'late',
  'long-time',
  'longtime',
  'only',
  'first',
  'outgoing',
  'incoming',
  'long-serving',
  'present',
  'previous',
]);

/** The body that a possessive before token `at` means (`its`, `whose`, `the union's`, `board`), or null. */
export function ownerBefore(doc: Document, all: readonly BodyMention[], at: number): BodyMention | null {
  const { tokens } = doc;
  if (!continues(tokens, at)) return null;
  if (NEW_OR_OLD.has(norm(tokens, at - 1))) return ownerBefore(doc, all, at - 1);
  const word = norm(tokens, at - 1);
  if (word === 'its') return meantByIts(doc, all, at - 1);
  if (word === 'their') return meantByTheir(doc, all, at - 1);
  if (word === 'whose') {
    const last = all[countBefore(all, at, placeOf) - 1];
    const isBeside = last !== undefined && at - 1 - last.mention.to <= 4 && continues(tokens, last.mention.to);
    // `the Lunka club, whose director`.
    const noun = norm(tokens, at - 2) === ',' ? at - 3 : at - 2;
    return isBeside ? last : has(tokens, noun, WordClass.OrganisationHead) ? meantBy(doc, all, noun) : null;
  }
  if (word === "'s" && continues(tokens, at - 1)) return meantBy(doc, all, at - 2);
  if (!has(tokens, at - 1, WordClass.OrganisationHead) || has(tokens, at - 1, WordClass.TitleModifier)) return null;
  const meant = meantBy(doc, all, at - 1);
  // `police union head`: a union that is named nowhere, unless its name says police.
  const isOfField = looks(tokens, at - 2, Shape.LowerCase) && has(tokens, at - 2, WordClass.TitleModifier);
  return meant !== null && isOfField && !holds(tokens, meant.mention, tokens.word[at - 2]!.folded) ? null : meant;
}

/**
 * The subject of the sentence, which is its first body (but `to the Fund, handed to its director`: the body right before the comma);
 * where the sentence names none before, the one that opens the sentence before, or else its last.
 */
function meantByIts(doc: Document, all: readonly BodyMention[], at: number): BodyMention | null {
  const { tokens } = doc;
  const end = countBefore(all, at, placeOf);
  const [first] = sentenceOf(doc, at);
  if ((all[end - 1]?.mention.from ?? -1) < first) {
    const other = PREPOSITIONS.has(norm(tokens, first))
      ? mainSubject(tokens, all[end], at)
      : subjectNoun(doc, all, first);
    if (other !== null) return other;
  }
  const last = all[end - 1];
  if (last === undefined) return null;
  // `“We wrote to the Ministry”, said its president`: no body of the quote.
  const quote = quoteBefore(tokens, has(tokens, at - 1, WordClass.SpeechVerb) ? at - 1 : at);
  if (quote >= 0) return beforeQuote(tokens, all, quote);
  // `the association and its leader`.
  if (last.mention.to === at - 1 && norm(tokens, at - 1) === 'and') return last;
  for (let k = at - 1; k > at - 5 && k > last.mention.to; k--)
    if (norm(tokens, k) === ',' && k - last.mention.to < 4 && !CLAUSES.has(norm(tokens, k + 1))) return last;
  const sentence = tokens.sentence[last.mention.from]!;
  const back = tokens.sentence[at]! - sentence;
  if (back > 1) return null;
  const subject = subjectOf(tokens, all, end);
  return back === 1 && subject !== last && !opens(tokens, subject.mention) ? last : subject;
}

/** The body that a quote is from: the subject of the sentence before it, or its last body. */
function beforeQuote(tokens: Tokens, all: readonly BodyMention[], quote: number): BodyMention | null {
  const end = countBefore(all, quote, placeOf);
  const last = all[end - 1];
  if (last === undefined) return null;
  const subject = subjectOf(tokens, all, end);
  const before = norm(tokens, subject.mention.from - 1) === 'the' ? subject.mention.from - 2 : subject.mention.from - 1;
  return opens(tokens, subject.mention) || norm(tokens, before) === ',' ? subject : last;
}

/** `Gifts of the Weavers. “For all,” said [their] president`: the last body, where no person is named behind it but the one whose post it is. */
function meantByTheir({ tokens, persons }: Document, all: readonly BodyMention[], at: number): BodyMention | null {
  const quote = quoteBefore(tokens, has(tokens, at - 1, WordClass.SpeechVerb) ? at - 1 : at);
  const last = all[countBefore(all, quote >= 0 ? quote : at, placeOf) - 1];
  if (last === undefined || tokens.sentence[at]! - tokens.sentence[last.mention.from]! > 1 + Number(quote >= 0))
    return null;
  const holder = norm(tokens, at - 1) === ',' ? at - 1 : at;
  const isOfPersons = persons.some(({ mentions }) =>
    mentions.some(({ from, to }) => from > last.mention.from && to < holder && (quote < 0 || from < quote)),
  );
  return isOfPersons ? null : last;
}

/** `In a letter signed by [its] secretary, Ada Obi, the [Guild] asked …`: the subject that stands behind the opening phrase. */
function mainSubject(tokens: Tokens, next: BodyMention | undefined, at: number): BodyMention | null {
  if (next === undefined || tokens.sentence[next.mention.from] !== tokens.sentence[at]) return null;
  const { from } = next.mention;
  return norm(tokens, norm(tokens, from - 1) === 'the' ? from - 2 : from - 1) === ',' ? next : null;
}

/** `The regulator is led by Ada Obi, [its] president`: what the noun that opens the sentence means. */
function subjectNoun(doc: Document, all: readonly BodyMention[], first: number): BodyMention | null {
  const isNoun = norm(doc.tokens, first) === 'the' && bodyNouns().has(norm(doc.tokens, first + 1));
  return isNoun ? meantBy(doc, all, first + 1) : null;
}

/** What begins a clause with the same subject. */
const CLAUSES = new Set(['although', 'as', 'but', 'though', 'when', 'whereas', 'while']);

/** The first body of the sentence of the last one before `end`, one in a phrase that opens it apart: `With money from X, [Y] has …`. */
function subjectOf(tokens: Tokens, all: readonly BodyMention[], end: number): BodyMention {
  let n = end - 1;
  const sentence = tokens.sentence[all[n]!.mention.from];
  while (n > 0 && tokens.sentence[all[n - 1]!.mention.from] === sentence) n--;
  while (n < end - 1 && isInOpening(tokens, all[n]!.mention)) n++;
  return all[n]!;
}

/** A preposition opens the sentence, and no comma stands before the body. */
function isInOpening(tokens: Tokens, { from }: NameMention): boolean {
  for (let k = from - 1; k > from - OPENING && k >= 0; k--) {
    if (norm(tokens, k) === ',') return false;
    if (beginsSentence(tokens, k)) return PREPOSITIONS.has(norm(tokens, k));
  }
  return false;
}

/** Most tokens of such a phrase. */
const OPENING = 14;
const PREPOSITIONS = new Set('after at before by for from in on through to under with'.split(' '));

/** An article at most stands between the beginning of the sentence and the body. */
const opens = (tokens: Tokens, { from }: NameMention): boolean =>
  beginsSentence(tokens, from) || beginsSentence(tokens, from - 1);

/** First token of the quote that ends right before token `at`, or -1. */
function quoteBefore(tokens: Tokens, at: number): number {
  const end = norm(tokens, at - 1) === ',' ? at - 2 : at - 1;
  const opening = QUOTES.get(norm(tokens, end));
  if (opening === undefined) return -1;
  for (let k = end - 1; k > end - QUOTE && k >= 0; k--) if (opening.includes(norm(tokens, k))) return k;
  return -1;
}

/** Most tokens of a quote. */
const QUOTE = 150;

/** Closing mark → those that it may close. */
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['”', '“„'],
  ['»', '«'],
  ['"', '"'],
  ['’', '‘'],
]);
