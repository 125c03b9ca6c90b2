/** The currency lists as look-up tables, which the program has worked out by its build. */

import { COUNTRIES } from '../../lexicon/countries.js';
import {
  CURRENCIES,
  FORMER_CURRENCIES,
  LETTER_SIGNS,
  STRONG_SIGNS,
  USUAL_CURRENCY,
  WORDLIKE_CURRENCIES,
} from '../../lexicon/currencies.js';
import { CURRENCY_PLACES } from '../../lexicon/currency-places.js';
import { entries } from '../../lexicon/entries.js';

/** What a word can mean: a currency, or a part of one (`divisor` 100 for a hundredth). */
export interface Meaning {
  readonly code: string;
  readonly divisor: number;
}

const names = new Map<string, Meaning[]>();
const signs = new Map<string, Meaning[]>();
const places = new Map<string, string[]>();
const codes = new Set<string>();
const former = new Set<string>();

/** Signs that stand for every currency of that name, not only for the first. */
const SHARED_SIGNS = [
  ['dollar', '$', 'USD'],
  ['rupee', 'Rs', 'INR'],
  ['rupee', '₨', 'INR'],
] as const;

const list = (column: string | undefined): string[] => (column ?? '').split(',').map((item) => item.trim());
const add = <T>(table: Map<string, T[]>, key: string, value: T): void => {
  if (key !== '') table.set(key, [...(table.get(key) ?? []), value]);
};

for (const block of [CURRENCIES, FORMER_CURRENCIES])
  for (const line of entries(block)) {
    const columns = line.split('|');
    const code = columns[0]!.trim();
    codes.add(code);
    if (block === FORMER_CURRENCIES) former.add(code);
    for (const name of list(columns[1])) add(names, name, { code, divisor: 1 });
    for (const sign of list(columns[3])) add(signs, sign, { code, divisor: 1 });
    for (const [name, sign, first] of SHARED_SIGNS)
      if (list(columns[1]).includes(name) && code !== first) add(signs, sign, { code, divisor: 1 });
  }
for (const line of entries(CURRENCY_PLACES)) {
  const [code = '', named] = line.split('|');
  for (const place of list(named)) add(places, place, code.trim());
}
/** By the code that a country's internet addresses end in: `nz`. */
const domains = new Map<string, readonly string[]>();
for (const line of entries(COUNTRIES)) {
  const [code = '', name = ''] = line.split('|').map((column) => column.trim());
  const paid = places.get(name);
  if (paid && code.length === 2) domains.set(code, paid);
}
// After the names: a word that is a currency somewhere is no other country's subunit (`dirham`).
const majors = new Set(names.keys());
for (const line of [...entries(CURRENCIES), ...entries(FORMER_CURRENCIES)]) {
  const columns = line.split('|');
  for (const part of list(columns[2])) {
    const [name, divisor = '100'] = part.split('/') as [string, string?];
    if (!majors.has(name)) add(names, name, { code: columns[0]!.trim(), divisor: Number(divisor) });
  }
}
signs.set('¢', names.get('cent')!);
signs.set('p', [{ code: 'GBP', divisor: 100 }]);

const usual = new Map(entries(USUAL_CURRENCY).map((line) => line.split(/ (?=\S+$)/) as [string, string]));
const wordlike = new Set(entries(WORDLIKE_CURRENCIES));
const strong = new Set(entries(STRONG_SIGNS));
const letters = new Map(
  entries(LETTER_SIGNS).map((line) => {
    const [letter, ...meant] = line.split(' ') as [string, ...string[]];
    return [letter, meant.map((code) => ({ code, divisor: 1 }))];
  }),
);
/** Signs with a mark in them (`us$`) and well-known ones (`rs`) may be written in any case. */
const loose = new Map(
  [...signs]
    .filter(([sign]) => /\P{L}/u.test(sign) || strong.has(sign))
    .map(([sign, meant]) => [sign.toLowerCase(), meant]),
);
/** First words, so that most words of a text cost one look-up. */
const firstOfNames = new Set([...names.keys()].map((name) => name.split(' ')[0]!));
const firstOfPlaces = new Set([...places.keys()].map((place) => place.split(' ')[0]!));

type Lookup<T> = Pick<ReadonlyMap<string, T>, 'get' | 'has'>;
type Words = Pick<ReadonlySet<string>, 'has'>;

export const NAMES: Lookup<readonly Meaning[]> = names;
export const FIRST_OF_NAMES: Words = firstOfNames;
/** As they are written. */
export const SIGNS: Lookup<readonly Meaning[]> = signs;
/** In small letters. */
export const LOOSE_SIGNS: Lookup<readonly Meaning[]> = loose;
/** Everything that a sign ends in, in small letters. */
export const SIGN_ENDS: Words = new Set([...signs.keys()].flatMap((sign) => endsOf(sign.toLowerCase())));
export const STRONG: Words = strong;
export const LETTERS: Lookup<readonly Meaning[]> = letters;
export const CODES: Words = codes;
export const FORMER: Words = former;
export const USUAL: Lookup<string> = usual;
export const WORDLIKE: Words = wordlike;
export const PLACES: Lookup<readonly string[]> = places;
export const DOMAINS: Lookup<readonly string[]> = domains;
export const FIRST_OF_PLACES: Words = firstOfPlaces;

function endsOf(sign: string): string[] {
  return Array.from({ length: sign.length + 1 }, (_, from) => sign.slice(from));
}
