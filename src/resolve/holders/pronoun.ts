/** Whom `he` or `she` means: the subject of the sentences before, or the person that the article is about. */
import { WordClass } from '../../lexicon/word-class.js';
import type { Document, NameMention } from '../../model/document.js';
import { has, norm } from '../../text/phrases.js';
import { type Sex, sexOfName } from '../../text/sex.js';
import { Gap } from '../../text/shape.js';
import { countBefore } from '../../text/sorted.js';
import { type Context, lastPerson } from './context.js';

/** Sentences back that a subject still stands for. */
const REACH = 5;

/**
 * Index of the mention of the person that the pronoun in the sentence of token `at` means, or null; `index` is the mention that the
 * search begins before. In its paragraph that is the subject or the last person whose name or form of address goes best with the pronoun;
 * where none goes with it, the person that the article is about.
 */
export function meantByPronoun(context: Context, index: number, at: number): number | null {
  const last = lastPerson(context.personOf, index);
  if (last === null) return null;
  const sex = sexOfSentence(context.doc, at);
  const suits = (mention: number) => (sex === null ? 0 : fitOf(context, mention, sex));
  const near = isInParagraph(context.doc, last, at) ? [...subjectsBefore(context, index, at), last] : [];
  const best = near.reduce<number | null>((top, one) => (top === null || suits(one) > suits(top) ? one : top), null);
  if (best !== null && suits(best) >= 0) return best;
  const main = mainPerson(context, index);
  return main !== null && suits(main) >= 0 ? main : (best ?? last);
}

/** Of the first `he` or `she` of the sentence; null where it has neither. */
function sexOfSentence({ tokens, sentences }: Document, at: number): Sex | null {
  const s = tokens.sentence[at]!;
  for (let k = sentences.at[s]!; k < sentences.at[s + 1]!; k++) {
    if (norm(tokens, k) === 'she') return 'female';
    if (norm(tokens, k) === 'he') return 'male';
  }
  return null;
}

/** The first person of each of the last sentences of the paragraph, nearest first, where the name opens it. */
function subjectsBefore({ doc, personOf }: Context, index: number, at: number): number[] {
  const { tokens, mentions } = doc;
  const here = tokens.sentence[at]!;
  const first = new Map<number, number>();
  for (let n = index - 1; n >= 0 && isInParagraph(doc, n, at); n--) {
    const sentence = tokens.sentence[mentions[n]!.from]!;
    if (here - sentence > REACH) break;
    if (sentence < here && personOf.has(n)) first.set(sentence, n);
  }
  return [...first].filter(([sentence, n]) => isSubject(doc, mentions[n]!, sentence)).map(([, n]) => n);
}

/** Most words before the name of a subject: `New secretary`, `In May`. */
const OPENING = 7;

/** Near the beginning of its sentence; not `recalls Ada`, `it was Ada`. */
function isSubject({ tokens, sentences }: Document, { from }: NameMention, sentence: number): boolean {
  const isCleft = ['was', 'is'].includes(norm(tokens, from - 1)) && norm(tokens, from - 2) === 'it';
  return from - sentences.at[sentence]! <= OPENING && !isCleft && !has(tokens, from - 1, WordClass.SpeechVerb);
}

/** No line ends between the mention and the sentence of the pronoun. */
function isInParagraph({ tokens, mentions, sentences }: Document, mention: number, at: number): boolean {
  const here = tokens.sentence[at]!;
  const first = tokens.sentence[mentions[mention]!.from]!;
  if (here - first > REACH) return false;
  for (let s = first + 1; s <= here; s++)
    if ((tokens.gap[sentences.at[s]!]! & (Gap.Line | Gap.Paragraph)) !== 0) return false;
  return true;
}

/** The last mention before `index` of the person whom the article is about, or null. */
function mainPerson({ doc, main, begins }: Context, index: number): number | null {
  if (main === null) return null;
  const { mentions } = doc.persons[main]!;
  const before = countBefore(mentions, doc.mentions[index]!.from, ({ from }) => from);
  return begins.get(mentions[before - 1]?.from ?? -1) ?? null;
}

/** 1 where a name or a form of address goes with the pronoun, -1 where it goes against it, else 0. */
function fitOf({ doc, personOf }: Context, mention: number, sex: Sex): number {
  for (const { from, to } of doc.persons[personOf.get(mention)!]!.mentions) {
    const own = sexOfName(doc.tokens, from, to);
    if (own !== null) return own === sex ? 1 : -1;
  }
  return 0;
}
