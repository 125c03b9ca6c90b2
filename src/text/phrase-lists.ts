/** The names of several words that the lists know, by their first word; the program has them worked out by its build. */
import * as CITIES from '../lexicon/cities.js';
import { PEOPLES } from '../lexicon/countries.js';
import { entries } from '../lexicon/entries.js';
import { countries, foreignHeads, type HeadPlace, type KnownBody, knownBodies, smallWords } from '../lexicon/tables.js';
import type { OrganisationType } from '../model/record.js';

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

export interface ForeignHead {
  readonly places: readonly HeadPlace[];
  /** Bits of the languages that have it and whose small words are known. */
  readonly tongues: number;
  readonly type: OrganisationType | null;
}

/** A bit a language, shared by those that share their small words. */
const TONGUES = new Map(smallWords().flatMap(({ tongues }, n) => tongues.map((tongue) => [tongue, 1 << n] as const)));

/** Words that head bodies in other languages, as words of their own. */
export const FOREIGN_HEADS: Lookup<ForeignHead> = foreignHeadsBut('joins');

/** What compounds of other languages end in that name bodies → their type. */
export const COMPOUND_ENDS: Lookup<OrganisationType | null> = new Map(
  foreignHeads().flatMap(({ place, words, type }) =>
    place === 'joins' ? words.map((word) => [word, type] as const) : [],
  ),
);

/** Small words that link parts of names → bits of their languages. */
export const FOREIGN_LINKS: Lookup<number> = tonguesOf('links');

/** What common words end in → bits of their languages. */
export const FOREIGN_ENDINGS: Lookup<number> = tonguesOf('endings');

function foreignHeadsBut(other: HeadPlace): Map<string, ForeignHead> {
  const heads = new Map<string, ForeignHead>();
  for (const { tongue, place, type, words } of foreignHeads())
    for (const word of place === other ? [] : words) {
      const known = heads.get(word) ?? { places: [], tongues: 0, type };
      heads.set(word, {
        places: known.places.includes(place) ? known.places : [...known.places, place],
        tongues: known.tongues | (TONGUES.get(tongue) ?? 0),
        type: known.type ?? type,
      });
    }
  return heads;
}

function tonguesOf(kind: 'links' | 'endings'): Map<string, number> {
  const found = new Map<string, number>();
  for (const one of smallWords())
    for (const word of one[kind]) found.set(word, (found.get(word) ?? 0) | TONGUES.get(one.tongues[0]!)!);
  return found;
}

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
