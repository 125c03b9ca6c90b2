/** Word lists whose lines have fields: `a | b | c, d`. */
import type { OrganisationType } from '../model/record.js';
import { ADDRESS_RANKS } from './address-ranks.js';
import { BODY_NOUNS, BODY_STEMS } from './body-nouns.js';
import { COUNTRIES } from './countries.js';
import { entries } from './entries.js';
import { FOREIGN_HEADS } from './foreign-heads.js';
import { FOREIGN_SMALL_WORDS } from './foreign-small-words.js';
import { KNOWN_BODIES } from './known-bodies.js';
import { ORGANISATION_HEADS } from './organisation-heads.js';

export interface Country {
  /** ISO 3166-1 alpha-2 in lower case; `gb-sct` and the like for the countries of the United Kingdom. */
  readonly code: string;
  /** The usual name first; a name in capitals must stand in capitals in a text. */
  readonly names: readonly string[];
  /** Adjectives and names of its people; may be empty. */
  readonly demonyms: readonly string[];
}

export interface KnownBody {
  readonly name: string;
  /** As written in a text: `AfDB`, `TÜRK-İŞ`. */
  readonly acronym: string | null;
  readonly type: OrganisationType;
}

let countryTable: readonly Country[] | undefined;

/** Sorted by code. */
export function countries(): readonly Country[] {
  countryTable ??= entries(COUNTRIES).map((line) => {
    const [code = '', name = '', demonyms = '', others = ''] = fields(line);
    return { code, names: [name, ...commaSeparated(others)], demonyms: commaSeparated(demonyms) };
  });
  return countryTable;
}

/** Sorted by name. */
export function knownBodies(): KnownBody[] {
  return entries(KNOWN_BODIES).map((line) => {
    const [name = '', acronym = '', type = ''] = fields(line);
    return { name, acronym: acronym || null, type: type as OrganisationType };
  });
}

let bodyNounTable: ReadonlyMap<string, readonly string[]> | undefined;
let bodyStemTable: ReadonlyMap<string, readonly string[]> | undefined;

/** A common noun for a body → the types of bodies that it can mean; `any`, or `named` where the name itself must hold the noun. */
export function bodyNouns(): ReadonlyMap<string, readonly string[]> {
  bodyNounTable ??= bodyNounTypes();
  return bodyNounTable;
}

/** Common noun of a body → what words of names in other languages, or other words for the same, begin with. */
export function bodyStems(): ReadonlyMap<string, readonly string[]> {
  bodyStemTable ??= new Map(
    entries(BODY_STEMS).flatMap((line) => {
      const [nouns = '', stems = ''] = line.split(': ');
      const begins = stems.split(' ');
      return nouns.split(' ').map((noun) => [noun, begins] as const);
    }),
  );
  return bodyStemTable;
}

function bodyNounTypes(): Map<string, string[]> {
  const types = new Map<string, string[]>();
  for (const line of entries(BODY_NOUNS)) {
    const [type = '', nouns = ''] = line.split(':');
    for (const noun of nouns.trim().split(' ')) types.set(noun, [...(types.get(noun) ?? []), type]);
  }
  return types;
}

export type HeadPlace = 'closes' | 'ends' | 'fronts' | 'joins' | 'leads' | 'opens' | 'small';

export interface ForeignHeads {
  readonly tongue: string;
  readonly place: HeadPlace;
  /** Null for schools, museums, hospitals and the like. */
  readonly type: OrganisationType | null;
  readonly words: readonly string[];
}

let foreignHeadTable: readonly ForeignHeads[] | undefined;

export function foreignHeads(): readonly ForeignHeads[] {
  foreignHeadTable ??= foreignHeadLines();
  return foreignHeadTable;
}

function foreignHeadLines(): ForeignHeads[] {
  const english = new Set(entries(ORGANISATION_HEADS));
  return entries(FOREIGN_HEADS).map((line) => {
    const [tongue = '', place = '', type = '', words = ''] = fields(line);
    return {
      tongue,
      place: place as HeadPlace,
      type: type === 'house' ? null : (type as OrganisationType),
      words: commaSeparated(words).flatMap((word) => [word, ...unmarked(word, english)]),
    };
  });
}

/** `zwiazek` for `związek`, as many write it; none where that is short, or an English head. */
function unmarked(word: string, english: ReadonlySet<string>): string[] {
  const plain = word.normalize('NFD').replace(/[\u0300-\u036fıłøđ]/g, (mark) => UNMARKED[mark] ?? '');
  return plain === word || plain.length < SHORTEST_UNMARKED || english.has(plain) ? [] : [plain];
}

const UNMARKED: Readonly<Record<string, string>> = { đ: 'd', ı: 'i', ł: 'l', ø: 'o' };
const SHORTEST_UNMARKED = 7;

/** The heads that stand there, one a line. */
export const headsThat = (place: HeadPlace): string =>
  foreignHeads()
    .flatMap((one) => (one.place === place ? one.words : []))
    .join('\n');

export interface SmallWords {
  readonly tongues: readonly string[];
  readonly links: readonly string[];
  readonly endings: readonly string[];
}

export const smallWords = (): SmallWords[] =>
  entries(FOREIGN_SMALL_WORDS).map((line) => {
    const [tongues = '', links = '', endings = ''] = fields(line);
    return { tongues: commaSeparated(tongues), links: commaSeparated(links), endings: commaSeparated(endings) };
  });

export type RankMark = 'address' | 'alone' | 'apart' | 'armed' | 'given' | 'name' | 'ungraded';

/** The ranks and forms of address that have the mark, normalised. */
export function ranksMarked(mark: RankMark): ReadonlySet<string> {
  const marked = entries(ADDRESS_RANKS).map((line) => line.split(': '));
  return new Set(marked.filter(([, marks = '']) => marks.split(' ').includes(mark)).map(([word = '']) => word));
}

function fields(line: string): string[] {
  return line.split('|').map((field) => field.trim());
}

function commaSeparated(field: string): string[] {
  return field === '' ? [] : field.split(',').map((part) => part.trim());
}
