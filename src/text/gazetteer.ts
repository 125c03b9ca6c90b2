/**
 * Names that lists know, found by their tokens: countries, peoples and cities of several words, known bodies, and short
 * forms that must stand in capitals (`US`, `ILO`). Single words of the first three are bits of `WordClass` already.
 */
import * as CITIES from '../lexicon/cities.js';
import { PEOPLES } from '../lexicon/countries.js';
import { entries } from '../lexicon/entries.js';
import { countries, type KnownBody, knownBodies } from '../lexicon/tables.js';
import { WordClass } from '../lexicon/word-class.js';
import type { Tokens, Word } from '../model/document.js';
import type { OrganisationType } from '../model/record.js';
import { continues, has, isCapital, looks, norm } from './phrases.js';
import { Shape } from './shape.js';
import { wordTest } from './word-test.js';

type PhraseKind = 'country' | 'demonym' | 'city' | 'body';

export interface Phrase {
  readonly kind: PhraseKind;
  /** One past its last token. */
  readonly to: number;
}

interface Pattern {
  readonly words: readonly string[];
  readonly kind: PhraseKind;
  readonly inCapitals: boolean;
  /** Of a known body. */
  readonly acronym: string | null;
}

interface Table {
  /** First word to the patterns that begin with it, longest first. */
  readonly byFirst: ReadonlyMap<string, readonly Pattern[]>;
  readonly begins: (word: Word) => boolean;
}

const places: Table = tableOf([
  ...countries().flatMap(({ names, demonyms }) => [...patterns(names, 'country'), ...patterns(demonyms, 'demonym')]),
  ...patterns(entries(PEOPLES), 'demonym'),
  ...Object.values(CITIES).flatMap((block) => patterns(entries(block), 'city')),
]);
const bodyList = knownBodies();
const bodies: Table = tableOf(bodyList.map(({ name, acronym }) => ({ ...pattern(name, 'body'), acronym })));
const acronyms: ReadonlyMap<string, KnownBody> = new Map(
  bodyList.flatMap((body) => (body.acronym === null ? [] : [[body.acronym, body] as const])),
);

/** The longest place or people of several words, or in capitals, that begins at token `i`. */
export function placePhraseAt(tokens: Tokens, i: number): Phrase | null {
  return phraseAt(places, tokens, i);
}

/** The longest known body, by its full name, that begins at token `i`. */
export function bodyPhraseAt(tokens: Tokens, i: number): Phrase | null {
  return phraseAt(bodies, tokens, i);
}

/** The acronym of the known body whose full name fills the tokens; null where there is none. */
export function knownAcronymOf(tokens: Tokens, from: number, to: number): string | null {
  const known = bodies.byFirst
    .get(norm(tokens, from))
    ?.find((one) => from + one.words.length === to && matches(one, tokens, from));
  return known?.acronym ?? null;
}

/** What kind of body the acronym is known for; null for an unknown one. */
export function knownTypeOf(acronym: string): OrganisationType | null {
  return acronyms.get(acronym)?.type ?? null;
}

/** Whether the word is the acronym of a known body, spelt as it is always written. */
export function isKnownAcronym(text: string): boolean {
  return acronyms.has(text);
}

function phraseAt(table: Table, tokens: Tokens, i: number): Phrase | null {
  if (!isCapital(tokens, i) || !table.begins(tokens.word[i]!)) return null;
  for (const found of table.byFirst.get(norm(tokens, i)) ?? [])
    if (matches(found, tokens, i)) return { kind: found.kind, to: i + found.words.length };
  return null;
}

function matches({ words, inCapitals }: Pattern, tokens: Tokens, i: number): boolean {
  if (inCapitals && !looks(tokens, i, Shape.AllCaps)) return false;
  for (let k = 1; k < words.length; k++) {
    const at = i + k;
    if (norm(tokens, at) !== words[k] || !continues(tokens, at)) return false;
    // `the new york office` names no place, but `Trinidad and Tobago` does.
    if (looks(tokens, at, Shape.LowerCase) && !has(tokens, at, WordClass.Connector) && words[k] !== "'s") return false;
  }
  return true;
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

function tableOf(all: readonly Pattern[]): Table {
  const table = new Map<string, Pattern[]>();
  for (const one of all) {
    const first = one.words[0]!;
    const bucket = table.get(first);
    if (bucket) bucket.push(one);
    else table.set(first, [one]);
  }
  for (const bucket of table.values()) bucket.sort((a, b) => b.words.length - a.words.length);
  return { byFirst: table, begins: wordTest((word) => table.has(word.norm)) };
}
