/** The subject of a clause about a post: `[Name] was elected title`, `a title since 2003, [she] …`, `2003–2011 – title`. */

import { entries } from '../../lexicon/entries.js';
import { BEFORE_POSTS, HOLDING_VERBS, LEAVING_VERBS, NAMING_VERBS } from '../../lexicon/post-words.js';
import type { NameMention } from '../../model/document.js';
import { beginsSentence, norm, sentenceOf, wordAt } from '../../text/phrases.js';
import { countBefore } from '../../text/sorted.js';
import { wordSet } from '../../text/word-set.js';
import { type Context, hasPronoun, isGeneric, isLink, lastPerson } from './context.js';

const POST_VERBS = wordSet([NAMING_VERBS, HOLDING_VERBS, LEAVING_VERBS].flatMap(entries));

const BETWEEN = wordSet(entries(BEFORE_POSTS));

/** Words that make what follows a post without a verb of taking it: `in his role as`, `combines this with the post of`. */
const AS = wordSet(['as', 'post', 'position', 'rank', 'role', 'duties', 'functions']);

/** `Name … was elected [the new] title`: back over small words to a verb of the post, then to the sentence's subject. */
export function subjectOf(
  { doc, ends, dateEnds, personOf }: Context,
  title: NameMention,
  index: number,
): number | null {
  const { tokens } = doc;
  const [from] = sentenceOf(doc, title.from);
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
  if (k < from || !(hasAs || POST_VERBS.has(wordAt(tokens, k)))) return null;
  for (let n = index - 1; n >= 0 && doc.mentions[n]!.from >= from; n--) if (personOf.has(n)) return n;
  return hasPronoun(doc, from, title.from) ? lastPerson(personOf, index) : null;
}

/** `A Fellow of the Academy, she has …`: a title that opens the sentence, taken up by a pronoun. */
export function pronounBehind({ doc, personOf }: Context, title: NameMention, index: number): number | null {
  const { tokens } = doc;
  const [first, end] = sentenceOf(doc, title.from);
  const isOpening =
    title.from - first < 8 && norm(tokens, title.from - 1) === 'as' && OPENING.has(wordAt(tokens, first));
  if (!isOpening && !beginsSentence(tokens, title.from) && !beginsSentence(tokens, title.from - 1)) return null;
  for (let k = title.to; k < Math.min(end, title.to + 14); k++) {
    if (norm(tokens, k) !== ',') continue;
    if (!['he', 'she'].includes(norm(tokens, k + 1))) continue;
    return lastPerson(personOf, index);
  }
  return null;
}

/** `After a short period as minister, she …`. */
const OPENING = wordSet(['after', 'before', 'during', 'following', 'having', 'in', 'while']);

/** `2003–2011 – chairwoman of …`: a line of a career belongs to the person last named. */
export function subjectOfCareer({ doc, personOf }: Context, title: NameMention, index: number): number | null {
  const [first] = sentenceOf(doc, title.from);
  const opening = doc.dates[countBefore(doc.dates, first, ({ from }) => from)];
  if (opening === undefined || opening.from > first + 2 || opening.to >= title.from) return null;
  if (!isLink(norm(doc.tokens, opening.to))) return null;
  const isDirect = title.from - opening.to <= 2;
  const before = lastPerson(personOf, index);
  // `2011–2015 – head of the Legal Department, then First Deputy Chairman`: more posts of the same line.
  const isFurther =
    before !== null &&
    doc.mentions[before]!.from < first &&
    ['then', 'and', ','].includes(norm(doc.tokens, title.from - 1));
  return isDirect || isFurther ? before : null;
}
