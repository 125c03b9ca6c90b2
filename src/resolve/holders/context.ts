/** What the search for holders knows of a document, and small questions that its ways share. */

import { WordClass } from '../../lexicon/word-class.js';
import type { Document, NameMention } from '../../model/document.js';
import { has, isCapital, norm } from '../../text/phrases.js';

export interface Context {
  readonly doc: Document;
  /** Token → index into `doc.mentions` of the mention that begins (ends before) there. */
  readonly begins: ReadonlyMap<number, number>;
  readonly ends: ReadonlyMap<number, number>;
  /** Token behind a date → the date's first token. */
  readonly dateEnds: ReadonlyMap<number, number>;
  /** Index into `doc.mentions` → index of the person. */
  readonly personOf: ReadonlyMap<number, number>;
  /** The person named at least three times and more often than any other, or null. */
  readonly main: number | null;
}

export function contextOf(doc: Document): Context {
  const begins = new Map<number, number>();
  const ends = new Map<number, number>();
  const personOf = new Map<number, number>();
  const byMention = new Map<NameMention, number>();
  doc.persons.forEach((person, index) => {
    for (const mention of person.mentions) byMention.set(mention, index);
  });
  doc.mentions.forEach((mention, index) => {
    begins.set(mention.from, index);
    ends.set(mention.to, index);
    const person = byMention.get(mention);
    if (person !== undefined) personOf.set(index, person);
  });
  const dateEnds = new Map(doc.dates.map(({ from, to }) => [to, from]));
  return { doc, begins, ends, dateEnds, personOf, main: mainPerson(doc) };
}

function mainPerson({ persons }: Document): number | null {
  let main: number | null = null;
  let most = 2;
  for (const [person, { mentions }] of persons.entries()) {
    if (mentions.length === most) main = null;
    if (mentions.length <= most) continue;
    main = person;
    most = mentions.length;
  }
  return main;
}

/** Index of the last mention of a person before `index`, or null; `fits` may end the search. */
export function lastPerson(
  personOf: ReadonlyMap<number, number>,
  index: number,
  fits: (n: number) => boolean = () => true,
): number | null {
  for (let n = index - 1; n >= 0 && fits(n); n--) if (personOf.has(n)) return n;
  return null;
}

/** `She was lecturer`: a pronoun in the subject's place means the person last named. */
export function hasPronoun({ tokens }: Document, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (['he', 'she', 'who'].includes(norm(tokens, k))) return true;
  return false;
}

/** Between a verb of being and the post: `has been KUCFAW's Nairobi [branch] secretary`. */
export function isGeneric({ tokens }: Document, k: number): boolean {
  if (norm(tokens, k) === "'s") return true;
  return !isCapital(tokens, k) && has(tokens, k, WordClass.OrganisationHead | WordClass.TitleModifier);
}

export const isLink = (word: string): boolean => [',', '–', '—', '-', '(', ':'].includes(word);

/** Small words that a phrase of a post, a body and a name may hold. */
export const SMALL = new Set([
  'of',
  'the',
  'at',
  'for',
  'in',
  'on',
  'and',
  'to',
  'our',
  'that',
  'this',
  'late',
  'its',
  '(',
  ')',
  '"',
  '“',
  '”',
  '«',
  '»',
  "'s",
  'with',
  'charge',
  'responsible',
  'retd',
  'retired',
  'rtd',
  'governing',
  'holder',
  'opposition',
  'recipient',
  'ruling',
]);
