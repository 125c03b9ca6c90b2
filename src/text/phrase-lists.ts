/** The names of several words that the lists know, by their first word; the program has them worked out by its build. */
import * as CITIES from '../lexicon/cities.js';
import { PEOPLES } from '../lexicon/countries.js';
import { entries } from '../lexicon/entries.js';
import { countries, type KnownBody, knownBodies } from '../lexicon/tables.js';

export type PhraseKind = 'country' | 'demonym' | 'city' | 'body';

export interface Pattern {
  readonly words: readonly string[];
  readonly kind: PhraseKind;
  readonly inCapitals: boolean;
  /** Of a known body. */
  readonly acronym: string | null;
}

type Lookup<T> = Pick<ReadonlyMap<string, T>, 'get' | 'has'>;

/** First word to the patterns that begin with it, longest first. */
export type PhraseList = Lookup<readonly Pattern[]>;

/** Countries, peoples and cities; those of a single word that need no capitals are bits of `WordClass` instead. */
export const PLACES: PhraseList = listOf([
  ...countries().flatMap(({ names, demonyms }) => [...patterns(names, 'country'), ...patterns(demonyms, 'demonym')]),
  ...patterns(entries(PEOPLES), 'demonym'),
  ...Object.values(CITIES).flatMap((block) => patterns(entries(block), 'city')),
]);

/** Known bodies by their full names. */
export const BODIES: PhraseList = listOf(
  knownBodies().map(({ name, acronym }) => ({ ...pattern(name, 'body'), acronym })),
);

/** Known bodies by their acronyms, as they are written. */
export const ACRONYMS: Lookup<KnownBody> = new Map(
  knownBodies().flatMap((body) => (body.acronym === null ? [] : [[body.acronym, body] as const])),
);

/** Single words go without a pattern unless they must stand in capitals: a bit of `WordClass` says what they are. */
function patterns(names: readonly string[], kind: PhraseKind): Pattern[] {
  return names.filter((name) => name.includes(' ') || /[A-Z]/.test(name)).map((name) => pattern(name, kind));
}

function pattern(name: string, kind: PhraseKind): Pattern {
  const lower = name.toLowerCase();
  // Marks are tokens of their own, and so is a possessive.
  const apart = /[',/]/.test(name) ? lower.replace(/('s\b|'(?=\s|$)|[,/])/g, ' $1 ').trim() : lower;
  return { words: apart.split(/ +/), kind, inCapitals: name !== lower, acronym: null };
}

function listOf(all: readonly Pattern[]): Map<string, readonly Pattern[]> {
  const list = new Map<string, Pattern[]>();
  for (const one of all) {
    const first = one.words[0]!;
    const bucket = list.get(first);
    if (bucket) bucket.push(one);
    else list.set(first, [one]);
  }
  for (const bucket of list.values()) bucket.sort((a, b) => b.words.length - a.words.length);
  return list;
}
