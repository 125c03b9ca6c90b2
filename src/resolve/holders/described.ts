/**
 * Whom a post describes that the text tells for the first time, in a sentence that names nobody for it: the one person spoken of before
 * (`said Ada Obi. The [owner] of the mill …`), or the one whose name opens the next sentence (`The [mayor] has resigned. Ada Obi told …`).
 */
import { PREPOSITIONS } from '../../lexicon/clause-words.js';
import { entries } from '../../lexicon/entries.js';
import { WordClass } from '../../lexicon/word-class.js';
import type { Document, NameMention, Tie } from '../../model/document.js';
import { has, looks, norm, sentenceOf, wordAt } from '../../text/phrases.js';
import { Shape } from '../../text/shape.js';
import { countBefore } from '../../text/sorted.js';
import { wordSet } from '../../text/word-set.js';
import type { Context } from './context.js';
import type { Holders } from './holders.js';

/** A proposed title and what is known of it. */
export interface Placed {
  readonly mention: NameMention;
  holders: Holders | null;
  readonly name: string;
  readonly tie: Tie | null;
}

/** Index of the person, or null. */
export function describedBefore(context: Context, one: Placed, placed: readonly Placed[]): number | null {
  const { doc } = context;
  const opening = openingOf(doc, one.mention.from);
  const spoken = opening === null ? null : spokenOfBefore(context, one.mention, opening);
  const person = spoken ?? topicOf(context, one);
  return person === null || isTold(placed, one, person) ? null : person;
}

/**
 * The post opens its sentence, and one person named before is the only one of whom the text tells no post: it is hers, or of somebody who has no
 * name here.
 */
export function meansOnePerson({ doc }: Context, { mention, name, tie }: Placed, untold: readonly number[]): boolean {
  const [one = Infinity, other = Infinity] = untold;
  if (one > mention.start || other < mention.start) return false;
  if (tie !== null || NOBODYS.test(name) || norm(doc.tokens, mention.from - 1) !== 'the') return false;
  return openingOf(doc, mention.from) !== null;
}

/** Where those whom no post stands beside are named first; sorted. */
export function untoldStarts({ persons }: Document, placed: readonly Placed[]): number[] {
  const holders = new Set(placed.map((one) => one.holders?.holder));
  return persons
    .filter((_, person) => !holders.has(person))
    .map(({ mentions }) => mentions[0]!.start)
    .sort((one, other) => one - other);
}

const NOBODYS =
  /(?:author|deputy|doctor|governor|judge|justice|magistrate|mayor|minister|president|prosecutor|speaker)$/;

/** The one person whom the sentence before names, or, behind a semicolon, the clause before. */
function spokenOfBefore({ doc, personOf }: Context, { from }: NameMention, opening: number): number | null {
  const { tokens, sentences, mentions } = doc;
  const s = tokens.sentence[from]!;
  const isClause = [';', ':'].includes(norm(tokens, opening - 1));
  const first = sentences.at[isClause ? s : s - 1] ?? opening;
  let person: number | null = null;
  for (let n = countBefore(mentions, from, fromOf) - 1; n >= 0 && mentions[n]!.from >= first; n--) {
    const one = personOf.get(n);
    if (one === undefined) continue;
    if (mentions[n]!.from >= opening || (person !== null && one !== person)) return null;
    // Not who is only mentioned: `The gift, from Ada Obi, is new. The mayor …`.
    if (PREPOSITION.has(wordAt(tokens, mentions[n]!.from - 1))) return null;
    person = one;
  }
  return person;
}

/**
 * The one person whom the text has named at all: `Colleagues of Ada Obi saved for months. On Monday the [shop steward] got …`. Not where
 * the post is one that meets the people of the news: `Ada Obi was fined. On Monday the [judge] …`.
 */
function topicOf({ doc, personOf }: Context, { mention, name, tie }: Placed): number | null {
  const { tokens, mentions } = doc;
  if (!isSubject(doc, mention) || (tie === null && MEETING.test(name))) return null;
  const top = textStart(doc);
  let person: number | null = null;
  for (let n = countBefore(mentions, mention.from, fromOf) - 1; n >= 0 && mentions[n]!.from >= top; n--) {
    const one = personOf.get(n);
    if (one === undefined) continue;
    if (person !== null && one !== person) return null;
    if (tokens.sentence[mentions[n]!.from] === tokens.sentence[mention.from]) return null;
    person = one;
  }
  return person;
}

/** Behind the headline; where the first line is a sentence, it is none. */
const textStart = ({ tokens, headline }: Document): number =>
  headline === null || norm(tokens, headline.to - 1) === '.' ? 0 : headline.to;

const MEETING =
  /\b(?:attorney|captain|chief|coach|doctor|governor|judge|justice|lawyer|magistrate|mayor|minister|officer|police|president|prosecutor|referee|solicitor|spokes(?:man|person|woman))\b/;

/** `[On Tuesday] the shop steward`, `[Eleven times] the director of BODY`: at the beginning, behind an adverb or a short phrase. */
function isSubject({ tokens, sentences }: Document, { from }: NameMention): boolean {
  const top = sentences.at[tokens.sentence[from]!]!;
  const the = from - 1;
  if (norm(tokens, the) !== 'the' || the - top > ADVERBIAL) return false;
  if (the === top) return true;
  if (PREPOSITION.has(wordAt(tokens, the - 1)) || ['and', 'or', 'that'].includes(norm(tokens, the - 1))) return false;
  return (
    PREPOSITION.has(wordAt(tokens, top)) ||
    has(tokens, the - 1, WordClass.Weekday | WordClass.RelativeTime) ||
    norm(tokens, the - 1) === 'times'
  );
}

/** Most tokens of such a phrase. */
const ADVERBIAL = 4;

/** The text tells the person's post elsewhere, or has told this post before. */
const isTold = (placed: readonly Placed[], { mention, name }: Placed, person: number): boolean =>
  placed.some(
    (other) =>
      other.holders?.holder === person || (other.mention.from < mention.from && plain(other.name) === plain(name)),
  );

const plain = (name: string): string => name.replace(/\bchair(?:man|person|woman)\b/, 'chair').replaceAll('-', ' ');

/**
 * `A former [judge] was jailed on Monday. Ada Obi took …`: the person whose full name opens the next sentence for the first time, where the
 * sentence of the post, its subject, names nobody.
 */
export function describedBehind(
  { doc, personOf, begins }: Context,
  one: Placed,
  placed: readonly Placed[],
): number | null {
  const { tokens, sentences, mentions, persons } = doc;
  const { mention } = one;
  const s = tokens.sentence[mention.from]!;
  const next = sentences.at[s + 1];
  if (next === undefined || next >= tokens.length || !isIntroduced(doc, mention, one.tie)) return null;
  const index = begins.get(next);
  const person = index === undefined ? undefined : personOf.get(index);
  if (index === undefined || person === undefined) return null;
  const name = mentions[index]!;
  const [first] = sentenceOf(doc, mention.from);
  for (let n = countBefore(mentions, first, fromOf); n < index; n++) if (personOf.has(n)) return null;
  const isFirst = persons[person]!.mentions.every(({ from }) => from >= name.from || from < textStart(doc));
  if (!isFirst || name.to - name.from < 2 || !tellsOn(doc, name.to)) return null;
  return isTold(placed, one, person) ? null : person;
}

/** `[A] judge …`, `[The] former mayor …`, `[the] union's president …`: the subject of its sentence, or the end of it. */
function isIntroduced({ tokens, sentences, mentions }: Document, { from, to }: NameMention, tie: Tie | null): boolean {
  const s = tokens.sentence[from]!;
  const top = sentences.at[s]!;
  const owner = mentions[countBefore(mentions, from, fromOf) - 1];
  const isOwned = owner?.kind === 'organisation' && from - owner.to <= Number(norm(tokens, owner.to) === "'s");
  // `The [union's] treasurer`.
  const isOfNoun = norm(tokens, from - 1) === "'s" && looks(tokens, from - 2, Shape.LowerCase);
  const start = isOwned ? owner.from : isOfNoun ? from - 2 : from;
  const article = ['a', 'an', 'the'].includes(norm(tokens, start - 1)) ? start - 1 : start;
  // `In May, a former judge …`; not `The 23-year-old, a corporal, …`.
  const isBehindPhrase = norm(tokens, article - 1) === ',' && PREPOSITION.has(wordAt(tokens, top));
  if (article === top || isBehindPhrase || OPENS.has(norm(tokens, article - 1))) return true;
  // `… has toppled the president of BODY.`
  const body = mentions[countBefore(mentions, to, fromOf)];
  const end = body !== undefined && body.start === tie?.mention?.start ? body.to : to;
  return article < start && end >= sentences.at[s + 1]! - 1;
}

const OPENS = new Set(['-', ':', '–', '—']);

/** A verb or an aside follows, and no post. */
function tellsOn({ tokens, mentions }: Document, at: number): boolean {
  const next = mentions[countBefore(mentions, at, fromOf)];
  const isVerb = looks(tokens, at, Shape.LowerCase) && norm(tokens, at) !== 'and';
  if (next !== undefined && next.from < at + 4 && next.kind !== 'place' && !(isVerb && next.kind === 'organisation'))
    return false;
  return isVerb || norm(tokens, at) === ',';
}

/**
 * The `The` that opens a sentence or clause, or stands behind its opening phrase, with nothing but whose post it is between: `The agency's
 * [director]`, `the Weavers' Guild [president]`, `Since the strike, the [owner]`; null elsewhere.
 */
function openingOf({ tokens, sentences, mentions }: Document, at: number): number | null {
  const top = sentences.at[tokens.sentence[at]!]!;
  const owner = mentions[countBefore(mentions, at, fromOf) - 1];
  const isOwned = owner?.kind === 'organisation' && owner.to === at;
  let k = isOwned ? owner.from - 1 : at - 1;
  if (!isOwned && GRADING.has(norm(tokens, k))) k--;
  const end = k;
  while (!isOwned && k > top && k > at - WHOSE && norm(tokens, k) !== 'the') k--;
  if (k < top || norm(tokens, k) !== 'the' || (!isOwned && k < end && norm(tokens, end) !== "'s")) return null;
  return k === top || OPENING.has(norm(tokens, k - 1)) || has(tokens, k - 1, WordClass.SpeechVerb) ? k : null;
}

const WHOSE = 4;
/** `The [new] president`. */
const GRADING = new Set(['current', 'late', 'long-serving', 'longtime', 'new', 'veteran']);
const OPENING = new Set([',', ':', ';']);

const PREPOSITION = wordSet(entries(PREPOSITIONS));

const fromOf = ({ from }: NameMention): number => from;
