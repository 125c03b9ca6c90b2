/** Invented names of organisations, places, events and works, after patterns of the world. */
import { listOf, pickWeighted, readLists } from './lists.js';
import type { Person } from './persons.js';
import type { Random } from './random.js';

export interface Body {
  readonly full: string;
  /** Its own acronym; the full name where it has none. */
  readonly acronym: string;
  /** `Federation`, `Ministry`: how the text takes it up again; the full name where it has no such word. */
  readonly short: string;
}

export interface NameMaker {
  /** `kind` of article: sport knows clubs, business companies. */
  body(random: Random, kind?: string): Body;
  /** A name of the section: `place`, `event`, `work`, `city`. */
  name(section: string, random: Random): string;
  country(random: Random): string;
  demonym(random: Random): string;
}

const HEADS =
  /\b(Confederation|Federation|Union|Congress|Ministry|Department|Agency|Committee|Council|Association|Foundation|University|Institute|Court|Bank|Party|Company|Authority|Commission|Society|Parliament|Assembly|Academy|Centre|Center|Service|Board|Branch|Trust|Office|Hospital|School|Fund|Congress)\b/g;

export function makeNames(person: (random: Random) => Person): NameMaker {
  const lists = readLists('organisations.txt');
  const patterns = listOf(lists, 'pattern').map((line) => {
    const [pattern, weight] = line.split('\t');
    return { pattern: pattern!, weight: Number(weight) };
  });
  // Their acronyms stand inside longer names.
  const unions = patterns.filter(
    ({ pattern }) => /Union|Confederation/.test(pattern) && !pattern.includes('{acronym}'),
  );
  const expand = (pattern: string, random: Random, country: readonly string[]): string =>
    pattern.replace(/\{([^}]+)\}/g, (_, slot: string) => fill(slot, random, country)).replace(/^the /, '');
  const fill = (slot: string, random: Random, country: readonly string[]): string => {
    if (slot === 'country') return country[0]!;
    if (slot === 'demonym') return country[1]!;
    if (slot === 'surname') return person(random).last;
    if (slot === 'given') return person(random).first;
    if (slot === 'acronym') return acronymOf(expand(pickWeighted(unions, random).pattern, random, country)) ?? 'TUC';
    if (slot === 'coined') return coined(random);
    if (slot === 'ordinal' || slot === 'year') return random.pick(listOf(words, slot));
    return expand(random.pick(listOf(lists, slot)), random, country).replace(/^(\w+) (bank|gas|oil)$/, '$1$2');
  };
  const words = readLists('words.txt');
  const aCountry = (random: Random): string[] => random.pick(listOf(lists, 'country')).split('|');
  return {
    body(random, kind = '') {
      const own = lists.get(`in ${kind}`);
      const pattern =
        own !== undefined && random.chance(0.5) ? random.pick(own) : pickWeighted(patterns, random).pattern;
      const full = expand(pattern, random, aCountry(random));
      return {
        full,
        acronym: (own === undefined || !own.includes(pattern) ? acronymOf(full) : callNameOf(full)) ?? full,
        short: shortOf(full),
      };
    },
    name: (section, random) => expand(random.pick(listOf(lists, section)), random, aCountry(random)),
    country: (random) => aCountry(random)[0]!,
    demonym: (random) => aCountry(random)[1]!,
  };
}

/** The head noun: the last one before `of`, `for`, `on`, `named`. */
const shortOf = (full: string): string =>
  full
    .split(/ (?:of|for|on|named) /)[0]!
    .match(HEADS)
    ?.at(-1) ?? full;

/** `Leeds United` → `Leeds`, `PT Mitra Sejahtera` → `Mitra Sejahtera`; null for an acronym proper. */
function callNameOf(name: string): string | null {
  const words = name.split(' ');
  if (words.length < 2 || /^(?:[\p{Lu}&]+$|National|General)/u.test(name)) return acronymOf(name);
  return /^(?:FC|AC|PT|CV|Bank|Real|Sporting|Dynamo|City|United)$/.test(words[0]!)
    ? words.slice(1).join(' ')
    : words[0]!;
}

/** `Metro Workers' Union` → `MWU`; null where the name has too few or too many words for one. */
function acronymOf(name: string): string | null {
  const letters = name.match(/(?<![\p{L}'’])\p{Lu}(?=\p{Ll})/gu) ?? [];
  return letters.length >= 2 && letters.length <= 7 && !/["“«]/.test(name) ? letters.join('') : null;
}

const ONSETS = 'b br c ch d dr f fl g gr h j k kl l m n p pr qu r s sh st t tr v w z'.split(' ');
const VOWELS = 'a a a e e i i o o u ai ei oo ö ü y'.split(' ');
const CODAS = ['', '', '', '', 'n', 'r', 's', 'l', 'x', 'm', 't', 'nd', 'rt', 'ck', 'ss'];

/** A word that no list holds, as firms, papers and shelters have for names: `Nolara`, `Brinex`, `Vaistok`. */
function coined(random: Random): string {
  const syllables = 2 + random.below(2);
  let word = '';
  for (let n = 0; n < syllables; n++)
    word +=
      random.pick(ONSETS) + random.pick(VOWELS) + (n + 1 === syllables || random.chance(0.3) ? random.pick(CODAS) : '');
  return word[0]!.toUpperCase() + word.slice(1);
}
