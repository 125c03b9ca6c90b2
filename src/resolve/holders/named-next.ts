/**
 * The lead that keeps its name back: `The [mayor] of Kelm has been charged with fraud. Ada Obi, 60, denies …`. Only before anybody is
 * named, and only where the next sentence begins with a person of whom the text tells no post.
 */
import { entries } from '../../lexicon/entries.js';
import { NAMING_VERBS } from '../../lexicon/post-words.js';
import { WordClass } from '../../lexicon/word-class.js';
import type { Document, NameMention, Tokens } from '../../model/document.js';
import { has, norm, wordAt } from '../../text/phrases.js';
import { countBefore } from '../../text/sorted.js';
import { wordSet } from '../../text/word-set.js';
import type { Context } from './context.js';
import type { Posts } from './untold.js';

/** Index of the person; null where the post is nobody's whom the next sentence names. */
export function namedNext(context: Context, title: NameMention, posts: Posts): number | null {
  const { doc, begins, personOf } = context;
  const { tokens, sentences, mentions } = doc;
  const next = sentences.at[tokens.sentence[title.from]! + 1];
  if (next === undefined || next >= tokens.length || isSaidOfMany(doc, title)) return null;
  const name = has(tokens, next, WordClass.Honorific) ? next + 1 : next;
  const index = begins.get(name);
  const person = index === undefined ? undefined : personOf.get(index);
  if (person === undefined || posts.holders.has(person) || isOther(doc, mentions[index!]!)) return null;
  const body = bodyOf(doc);
  if (title.from < body) return null;
  for (let n = countBefore(mentions, body, ({ from }) => from); n < index!; n++) {
    const isNamed = mentions[n]!.kind === 'person' && !isByline(doc, mentions[n]!);
    // The first post of the lead is the one that it is about.
    if (isNamed || (mentions[n]!.kind === 'title' && mentions[n]!.from < title.from)) return null;
  }
  return person;
}

/** The first token behind the headline, where the first line is one: a whole sentence is the lead itself. */
const bodyOf = ({ tokens, headline }: Document): number =>
  headline === null || norm(tokens, headline.to - 1) === '.' ? 0 : headline.to;

/** `every mayor`, `a mayor was chosen`, `the mayor's office`, `the son of a mayor`; not `a mayor has resigned`. */
const isSaidOfMany = ({ tokens }: Document, { from, to }: NameMention): boolean =>
  ['any', 'each', 'every', 'no'].includes(norm(tokens, from - 1)) ||
  (['a', 'an'].includes(norm(tokens, from - 1)) && isFilled(tokens, to)) ||
  norm(tokens, to) === "'s" ||
  (['a', 'an', 'the'].includes(norm(tokens, from - 1)) &&
    ['of', 'to', 'for', 'by', 'with'].includes(norm(tokens, from - 2)));

/** `was chosen`, `will be elected`: whoever it is to be. */
function isFilled(tokens: Tokens, at: number): boolean {
  let k = at;
  while (k < at + 3 && FORMS_OF_BEING.has(norm(tokens, k))) k++;
  return k > at && NAMING.has(wordAt(tokens, k));
}

const FORMS_OF_BEING = new Set(['be', 'been', 'being', 'has', 'is', 'must', 'was', 'will']);

const NAMING = wordSet(entries(NAMING_VERBS));

/** `Ada Obi, a pupil, …`, `Ada Obi and Jan Kos …`: the text says what else the person is. */
const isOther = ({ tokens }: Document, { to }: NameMention): boolean =>
  ['and', '&', "'s"].includes(norm(tokens, to)) ||
  (norm(tokens, to) === ',' && ['a', 'an'].includes(norm(tokens, to + 1)));

/** `By Ada Obi`: who wrote it. */
const isByline = ({ tokens, sentences }: Document, { from }: NameMention): boolean =>
  norm(tokens, from - 1) === 'by' && sentences.at[tokens.sentence[from]!]! >= from - 1;
