/**
 * Which currencies' countries, peoples and cities a text names, and how often: what `som` or `dollar` means there. A currency whose
 * name or sign no other has (`naira`, `₦`) is as good as its country: `N500,000` beside it is meant in it.
 */
import { Shape } from '../../text/shape.js';
import { wordTest } from '../../text/word-test.js';
import {
  beginsPlace,
  codesOfDomain,
  codesOfPlace,
  isCode,
  isWordlike,
  meaningsOfName,
  meaningsOfSign,
} from './currency-table.js';
import { isBreak, isGlued, type Source, wordAt } from './source.js';

export interface PlaceContext {
  /** How often the text names a place that pays in this currency. */
  count(code: string): number;
  /** Whether the text names a place of `one` before any of `other`; both are named. */
  isBefore(one: string, other: string): boolean;
  /** The currency whose places are named most; null where none is or two are alike. */
  leader(): string | null;
}

const LONGEST = 3;
/** What a place says that only tells one currency from others of its name (`20,000 Swiss francs`), and what letters say: less than any country. */
const HINT = 0.01;
/** Letters of the languages of Bosnia and Serbia, whose marks and dinars are told from others by them. */
const SOUTH_SLAVIC: readonly string[] = ['BAM', 'RSD'];
const isSouthSlavic = wordTest(({ text, shape }) => (shape & Shape.Capital) !== 0 && /[ćđ]/i.test(text));
/** Money that every country's papers name. */
const WORLD = new Set(['GBP', 'USD']);
const canBeginPlace = wordTest(({ folded }) => beginsPlace(folded));

/** The codes of the place that begins at token `at`, with the token after it; the longest name wins. */
export function placeAt(source: Source, at: number): { codes: readonly string[]; to: number } | null {
  if (!canBeginPlace(wordAt(source, at))) return null;
  let key = '';
  let found: { codes: readonly string[]; to: number } | null = null;
  for (let to = at + 1; to <= at + LONGEST && to <= source.tokens.length; to++) {
    if (to > at + 1 && isBreak(source, to - 1)) break;
    key += (key === '' ? '' : ' ') + wordAt(source, to - 1).folded;
    const codes = codesOfPlace(key);
    if (codes.length > 0) found = { codes, to };
  }
  return found;
}

/** Counted at the first question, as most texts ask none. */
export function placeContext(source: Source): PlaceContext {
  let counts: Map<string, number> | null = null;
  const known = () => {
    counts ??= countPlaces(source);
    return counts;
  };
  return {
    count: (code) => known().get(code) ?? 0,
    isBefore(one, other) {
      // A map keeps the order in which its keys came.
      const codes = [...known().keys()];
      return codes.indexOf(one) < codes.indexOf(other);
    },
    leader() {
      const ranked = [...known()].sort((a, b) => b[1] - a[1]);
      return ranked[0] && ranked[0][1] > (ranked[1]?.[1] ?? 0) ? ranked[0][0] : null;
    },
  };
}

function countPlaces(source: Source): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < source.tokens.length; at++) {
    const word = wordAt(source, at);
    add(counts, codesOfOwn(source, at), 1);
    add(counts, codesOfAddress(source, at), 1);
    if (isSouthSlavic(word)) add(counts, SOUTH_SLAVIC, HINT);
    // In lower case only `us` and its like would be found, which is another word.
    const place = word.shape & Shape.Capital ? placeAt(source, at) : null;
    // `US$`: beside it a plain `$` is rather another dollar.
    if (!place || isOfSign(source, place.to)) continue;
    add(counts, place.codes, isOfCurrency(source, place.to) ? HINT : 1);
    at = place.to - 1;
  }
  return counts;
}

function add(counts: Map<string, number>, codes: readonly string[], weight: number): void {
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + weight);
}

/** `the Australian dollar`, `65 US cents`. */
const isOfCurrency = (source: Source, at: number): boolean =>
  !isBreak(source, at) && isCurrencyName(wordAt(source, at));

const isCurrencyName = wordTest(({ folded }) => !isWordlike(folded) && meaningsOfName(folded).length > 0);

/** `media@council.govt.nz`, `www.union.com.au`, `union.co.za`; but `U.S`, `the end.In`. */
const ADDRESS = /(?:@|^www\.|:\/\/|\.(?:ac|co|com|edu|gob|gouv|gov|govt|net|org)(?=\.)).{0,60}\.([a-z]{2})$/i;
const isAddress = wordTest(({ text }) => ADDRESS.test(text));

/** The currencies of the country that an address is registered in; empty for any other word. */
function codesOfAddress(source: Source, at: number): readonly string[] {
  const word = wordAt(source, at);
  return isAddress(word) ? codesOfDomain(ADDRESS.exec(word.text)![1]!.toLowerCase()) : [];
}

const isOfSign = (source: Source, at: number): boolean => isGlued(source, at) && wordAt(source, at).text === '$';

/** The codes of the currency that the word or mark at token `at` can only mean, two for the CFA franc; empty for any other. */
function codesOfOwn(source: Source, at: number): readonly string[] {
  const word = wordAt(source, at);
  if (!mayBeOwn(word)) return [];
  if (isCode(word.text)) return WORLD.has(word.text) ? [] : [word.text];
  const meanings = word.shape & Shape.Mark ? meaningsOfSign(word.text) : meaningsOfName(word.folded);
  const codes = [...new Set(meanings.map(({ code }) => code))];
  return word.folded === 'cfa' || (codes.length === 1 && !WORLD.has(codes[0]!)) ? codes : [];
}

const mayBeOwn = wordTest(({ text, folded, shape }) =>
  shape & Shape.Mark
    ? meaningsOfSign(text).length > 0
    : !isWordlike(folded) && (isCode(text) || meaningsOfName(folded).length > 0),
);
