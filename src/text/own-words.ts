/** The caller's own lexicon, looked up at tokens: by folded spelling, with capitals where the entry has them. */
import { classesOf } from '../lexicon/classes.js';
import type { Document, Lexicon, NameMention, OwnBody, Tokens, Word } from '../model/document.js';
import { continues } from './phrases.js';
import { Shape } from './shape.js';
import { tokenise } from './tokenise.js';
import { makeWord } from './words.js';

type Kind = 'person' | 'organisation' | 'title';

interface OwnEntry {
  readonly kind: Kind | 'never';
  /** As the caller wrote it. */
  readonly text: string;
  readonly words: readonly Word[];
  /** The body that the entry names, in full or by its acronym; null for all other kinds. */
  readonly body: OwnBody | null;
}

interface OwnName extends OwnEntry {
  readonly kind: Kind;
}

export interface OwnWords {
  /** The longest own name that begins at token `i`. */
  nameAt(tokens: Tokens, i: number): OwnName | null;
  /** Whether the tokens are, as a whole, what the caller never wants to be found. */
  isNever(tokens: Tokens, from: number, to: number): boolean;
  /** The caller's body that the tokens name as a whole. */
  bodyAt(tokens: Tokens, from: number, to: number): OwnBody | null;
}

const compiled = new WeakMap<Lexicon, OwnWords>();

/** Compiled once a lexicon, because many articles are read with the same. */
export function ownWordsOf(lexicon: Lexicon): OwnWords {
  const known = compiled.get(lexicon);
  if (known !== undefined) return known;
  const words = compile(lexicon);
  compiled.set(lexicon, words);
  return words;
}

function compile({ people, organisations, titles, never }: Lexicon): OwnWords {
  const names = tableOf([
    ...people.flatMap((text) => entryOf('person', text)),
    ...organisations.flatMap((body) =>
      [body.name, body.acronym].flatMap((text) => entryOf('organisation', text, body)),
    ),
    ...titles.flatMap((text) => entryOf('title', text)),
  ]);
  const stops = tableOf(never.flatMap((text) => entryOf('never', text)));
  const whole = (table: Table, tokens: Tokens, from: number, to: number) =>
    bucketAt(table, tokens, from).find((entry) => entry.words.length === to - from && stands(entry, tokens, from));
  return {
    nameAt: (tokens, i) => (bucketAt(names, tokens, i).find((entry) => stands(entry, tokens, i)) as OwnName) ?? null,
    isNever: (tokens, from, to) => whole(stops, tokens, from, to) !== undefined,
    bodyAt: (tokens, from, to) => whole(names, tokens, from, to)?.body ?? null,
  };
}

/** Folded first word to the entries that begin with it, longest first. */
type Table = ReadonlyMap<string, readonly OwnEntry[]>;

function entryOf(kind: OwnEntry['kind'], text: string | null, body: OwnBody | null = null): OwnEntry[] {
  if (text === null) return [];
  const { word } = tokenise(text, (whole, start, end) => makeWord(whole.slice(start, end), classesOf));
  return word.length === 0 ? [] : [{ kind, text, words: word, body }];
}

function tableOf(all: readonly OwnEntry[]): Table {
  const table = new Map<string, OwnEntry[]>();
  for (const entry of all) {
    const first = entry.words[0]!.folded;
    const bucket = table.get(first);
    if (bucket === undefined) table.set(first, [entry]);
    else bucket.push(entry);
  }
  for (const bucket of table.values()) bucket.sort((a, b) => b.words.length - a.words.length);
  return table;
}

const bucketAt = (table: Table, tokens: Tokens, i: number): readonly OwnEntry[] =>
  table.get(tokens.word[i]?.folded ?? '') ?? [];

function stands({ words }: OwnEntry, tokens: Tokens, from: number): boolean {
  return words.every((word, n) => {
    const there = tokens.word[from + n];
    if (there === undefined || there.folded !== word.folded || (n > 0 && !continues(tokens, from + n))) return false;
    const needed = word.shape & (Shape.Capital | Shape.AllCaps);
    return (there.shape & needed) === needed;
  });
}

/** The proposals without what the caller never wants to be found. */
export function wantedOf({ tokens, proposals, settings }: Document): readonly NameMention[] {
  if (settings.lexicon === undefined) return proposals;
  const own = ownWordsOf(settings.lexicon);
  return proposals.filter(({ from, to }) => !own.isNever(tokens, from, to));
}
