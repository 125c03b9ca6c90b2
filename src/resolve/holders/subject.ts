/** The subject of a clause about a post: `[Name] was elected title`, `a title since 2003, [she] …`, `2003–2011 – title`. */

import { entries } from '../../lexicon/entries.js';
import { BEFORE_POSTS, HOLDING_VERBS, LEAVING_VERBS, NAMING_VERBS } from '../../lexicon/post-words.js';
import type { DateMention, Document, NameMention, Tokens } from '../../model/document.js';
import { beginsSentence, isCapital, norm, sentenceOf, wordAt } from '../../text/phrases.js';
import { countBefore } from '../../text/sorted.js';
import { wordSet } from '../../text/word-set.js';
import { type Context, hasPronoun, isGeneric, isLink, lastPerson } from './context.js';
import { meantByPronoun } from './pronoun.js';
import { succession } from './succession.js';

const POST_VERBS = wordSet([NAMING_VERBS, HOLDING_VERBS, LEAVING_VERBS].flatMap(entries));

const BETWEEN = wordSet(entries(BEFORE_POSTS));

/** Words that make what follows a post without a verb of taking it: `in his role as`, `combines this with the post of`. */
const AS = wordSet(['as', 'post', 'position', 'rank', 'role', 'duties', 'functions']);

/** `Name … was elected [the new] title`: back over small words to a verb of the post, then to the sentence's subject. */
export function subjectOf(context: Context, title: NameMention, index: number): number | null {
  const { doc, personOf } = context;
  const [from] = sentenceOf(doc, title.from);
  const verb = verbBefore(context, title, from);
  if (verb === null) return null;
  // Not whom somebody succeeds: `X succeeding Y as secretary and becoming officer`.
  const isSubject = (n: number) =>
    personOf.has(n) &&
    !isBeaten(doc, from, doc.mentions[n]!.from) &&
    (succession(doc, doc.mentions[n]!.from) === null || opensRelative(doc.tokens, doc.mentions[n]!.to));
  for (let n = index - 1; n >= 0 && doc.mentions[n]!.from >= from; n--) if (isSubject(n)) return n;
  return hasPronoun(doc, from, title.from) || hasEpithet(doc, from, verb)
    ? meantByPronoun(context, index, title.from)
    : null;
}

/** `Y beat the incumbent, [X], to become secretary`. */
function isBeaten({ tokens }: Document, from: number, at: number): boolean {
  for (let k = at - 1; k > from && k > at - MOST_TO_NAME; k--) if (BEATING.has(wordAt(tokens, k))) return true;
  return false;
}

const BEATING = wordSet(
  'beat beats beating defeated defeats defeating edged ousted outpolled outvoted overcame unseated',
);
/** From such a verb to the name: `beat the two-term incumbent, Ama`. */
const MOST_TO_NAME = 7;

/** `Y follows X, [who] becomes secretary`. */
const opensRelative = (tokens: Tokens, at: number): boolean =>
  norm(tokens, at) === 'who' || (norm(tokens, at) === ',' && norm(tokens, at + 1) === 'who');

/** Token of the verb that gives or takes the post, or of what an `as` belongs to; null where none stands before it. */
function verbBefore({ doc, ends, dateEnds, personOf }: Context, title: NameMention, from: number): number | null {
  const { tokens } = doc;
  let k = title.from - 1;
  let hasAs = false;
  for (let steps = 0; steps < 12 && k > from; steps++) {
    const mention = ends.get(k + 1);
    const date = dateEnds.get(k + 1);
    if (date !== undefined) k = date - 1;
    else if (mention !== undefined && !personOf.has(mention)) k = doc.mentions[mention]!.from - 1;
    else if (BETWEEN.has(wordAt(tokens, k)) || isGeneric(doc, k)) {
      if (AS.has(wordAt(tokens, k))) hasAs = true;
      k--;
    } else break;
  }
  return k >= from && (hasAs || POST_VERBS.has(wordAt(tokens, k))) && !isDenied(tokens, k) ? k : null;
}

/** `is [not] the mayor`, `did [not] become`, `[never] was`, `[might] be`. */
function isDenied(tokens: Tokens, verb: number): boolean {
  if (norm(tokens, verb) === 'be' && UNSURE.has(norm(tokens, verb - 1))) return true;
  for (const k of [verb - 1, verb + 1]) if (/^(?:never|not|\p{Ll}+n['’]t)$/u.test(norm(tokens, k))) return true;
  return /n['’]t$/.test(norm(tokens, verb));
}

const UNSURE = new Set(['could', 'may', 'might']);

/** `The 61-year-old was …`, `The former champion became …`: small words that mean the person last named. */
function hasEpithet({ tokens }: Document, from: number, verb: number): boolean {
  if (norm(tokens, from) !== 'the' || verb - from > 5 || !EPITHET.test(norm(tokens, verb - 1))) return false;
  for (let k = from + 1; k < verb; k++) if (isCapital(tokens, k)) return false;
  return true;
}

const EPITHET =
  /^(?!\p{Ll}*(?:brother|daughter|father|mother|sister)$)(?:\d+-year-old|champion|graduate|veteran|\p{Ll}{3,}(?:er|or|ist|man|woman))$/u;

/** `The 39-year-old, now a [curator] at the Museum, …`: a post in apposition to small words that open the sentence. */
export function epithetBefore(context: Context, title: NameMention, index: number): number | null {
  const { tokens } = context.doc;
  const [first] = sentenceOf(context.doc, title.from);
  let k = title.from - 1;
  while (k > first && BESIDE.has(norm(tokens, k))) k--;
  return norm(tokens, k) === ',' && hasEpithet(context.doc, first, k)
    ? meantByPronoun(context, index, title.from)
    : null;
}

const BESIDE = new Set('a also an at currently formerly himself herself now once present still then'.split(' '));

/** `A Fellow of the Academy, she has …`: a title that opens the sentence, taken up by a pronoun. */
export function pronounBehind(context: Context, title: NameMention, index: number): number | null {
  const { doc, begins, personOf } = context;
  const { tokens } = doc;
  // `Samiti, whose [president] he is`.
  const isWhose = norm(tokens, title.from - 1) === 'whose' && ['he', 'she'].includes(norm(tokens, title.to));
  if (isWhose && ['is', 'was'].includes(norm(tokens, title.to + 1))) return whoseIs(context, index, title.from);
  const [first, end] = sentenceOf(doc, title.from);
  const isOpening =
    (title.from - first < 8 && norm(tokens, title.from - 1) === 'as' && OPENING.has(wordAt(tokens, first))) ||
    isNamedAtFirst(tokens, first, title.from);
  if (!isOpening && !beginsSentence(tokens, title.from) && !beginsSentence(tokens, title.from - 1)) return null;
  for (let k = title.to; k < Math.min(end, title.to + 14); k++) {
    // `As chairman of the Council she once …`.
    if (norm(tokens, first) === 'as' && ['he', 'she'].includes(norm(tokens, k)))
      return meantByPronoun(context, index, title.from);
    if (norm(tokens, k) !== ',') continue;
    const isNamed = isOpening || (['a', 'an'].includes(norm(tokens, title.from - 1)) && norm(tokens, k + 2) !== ',');
    if (isNamed && personOf.has(begins.get(k + 1) ?? -1)) return begins.get(k + 1)!;
    if (!['he', 'she'].includes(norm(tokens, k + 1))) continue;
    return meantByPronoun(context, index, title.from);
  }
  return null;
}

/** The last person of the sentence before `at`, else whom the pronoun means. */
function whoseIs(context: Context, index: number, at: number): number | null {
  const last = lastPerson(context.personOf, index);
  const [first] = sentenceOf(context.doc, at);
  return last !== null && context.doc.mentions[last]!.from >= first ? last : meantByPronoun(context, index, at);
}

/** `[Elected] secretary in 1998, Ada …`. */
function isNamedAtFirst(tokens: Tokens, first: number, at: number): boolean {
  let k = at - 1;
  while (k > first && BETWEEN.has(wordAt(tokens, k))) k--;
  return k === first && k < at && NAMED.has(wordAt(tokens, k));
}

const NAMED = wordSet('appointed chosen elected made named nominated promoted re-elected reappointed reelected');

/** `After a short period as minister, she …`. */
const OPENING = wordSet(['after', 'before', 'during', 'following', 'having', 'in', 'while']);

/** `Name: X⏎New position: [title], [title]`: the line says that it tells the person's post. */
function isLabelled({ tokens }: Document, { from }: NameMention, first: number): boolean {
  for (let k = first; k < first + 4 && k < from; k++)
    if (LABEL.has(norm(tokens, k)) && norm(tokens, k + 1) === ':') return from - k < 8;
  return false;
}

const LABEL = new Set(['designation', 'function', 'position', 'post', 'rank', 'role', 'title']);

/** The date and dash that a line of a career opens with; `first` is the first token of its sentence. */
function careerDate(doc: Document, first: number): DateMention | null {
  const date = doc.dates[countBefore(doc.dates, first, ({ from }) => from)];
  return date !== undefined && date.from <= first + 2 && isLink(norm(doc.tokens, date.to)) ? date : null;
}

/** The first person of the last sentence before the career that names any: whoever its lines name besides is not its subject. */
function subjectBefore(doc: Document, personOf: Context['personOf'], index: number, first: number): number | null {
  const { tokens, sentences, mentions } = doc;
  let line = tokens.sentence[first]!;
  const top = Math.max(0, line - LINES);
  while (line > top && careerDate(doc, sentences.at[line - 1]!) !== null) line--;
  let person = lastPerson(personOf, index);
  while (person !== null && mentions[person]!.from >= sentences.at[line]!) person = lastPerson(personOf, person);
  if (person === null) return lastPerson(personOf, index);
  const sentence = tokens.sentence[mentions[person]!.from];
  for (let n = person - 1; n >= 0 && tokens.sentence[mentions[n]!.from] === sentence; n--)
    if (personOf.has(n)) person = n;
  return person;
}

/** Lines of the longest career. */
const LINES = 60;

/** `2003–2011 – chairwoman of …`: a line of a career belongs to the person last named. */
export function subjectOfCareer({ doc, personOf }: Context, title: NameMention, index: number): number | null {
  const [first] = sentenceOf(doc, title.from);
  if (isLabelled(doc, title, first)) return lastPerson(personOf, index);
  const opening = careerDate(doc, first);
  if (opening === null || opening.to >= title.from) return null;
  const isDirect = title.from - opening.to <= 2;
  const before = subjectBefore(doc, personOf, index, first);
  // `2011–2015 – head of the Legal Department, then First Deputy Chairman`: more posts of the same line.
  const isFurther =
    before !== null &&
    doc.mentions[before]!.from < first &&
    ['then', 'and', ',', ';'].includes(norm(doc.tokens, title.from - 1));
  return isDirect || isFurther ? before : null;
}
