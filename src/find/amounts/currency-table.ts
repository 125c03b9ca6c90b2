/** The currency lists as look-up tables: by code, by name, by sign, by place. */
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
    for (const place of list(columns[4])) add(places, place, code);
    for (const [name, sign, first] of SHARED_SIGNS)
      if (list(columns[1]).includes(name) && code !== first) add(signs, sign, { code, divisor: 1 });
  }
for (const line of entries(CURRENCY_PLACES)) {
  const [code = '', towns] = line.split('|');
  for (const town of list(towns)) add(places, town, code.trim());
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
const LONGEST_SIGN = Math.max(...[...signs.keys()].map((sign) => sign.length));
/** First words, so that most words of a text cost one look-up. */
const firstOfNames = new Set([...names.keys()].map((name) => name.split(' ')[0]!));
const firstOfPlaces = new Set([...places.keys()].map((place) => place.split(' ')[0]!));

export const isCode = (text: string): boolean => codes.has(text);
export const isFormer = (code: string): boolean => former.has(code);
/** Codes and names that are also common words. */
export const isWordlike = (key: string): boolean => wordlike.has(key);
/** The code that a shared name means where the text does not say. */
export const usualCode = (key: string): string | undefined => usual.get(key);
/** Whether a place of the lists may begin with this folded word. */
export const beginsPlace = (word: string): boolean => firstOfPlaces.has(word);
export const codesOfPlace = (place: string): readonly string[] => places.get(place) ?? [];
export const meaningsOfLetter = (letter: string): readonly Meaning[] => letters.get(letter) ?? [];

/** What a sign or short form means as it is written: `₦`, `US$`, `Rs`; empty for any other text. */
export const meaningsOfSign = (text: string): readonly Meaning[] =>
  text.length > LONGEST_SIGN ? [] : (signs.get(text) ?? loose.get(text.toLowerCase()) ?? []);
/** Whether a sign may end in these characters, in any case. */
export const endsSign = (text: string): boolean => {
  const lower = text.toLowerCase();
  return text.length <= LONGEST_SIGN && [...signs.keys()].some((sign) => sign.toLowerCase().endsWith(lower));
};
/** Whether a short form made of letters needs the country in the text: `SM`, `DA`. */
export const isWeakSign = (text: string): boolean =>
  signs.has(text) && !/[^\p{L}.]/u.test(text) && !strong.has(text) && text !== 'p';

/** What a name means, folded, in the singular or plural: `manats`, `us dollars`, `qepik`; empty for any other word. */
export const meaningsOfName = (name: string): readonly Meaning[] => names.get(keyOfName(name)) ?? [];

/** The key under which the lists hold a name: its singular. */
export function keyOfName(name: string): string {
  if (names.has(name)) return name;
  const singular = singularOfName(name);
  // `kuruses`, but not the name `Frances`.
  return !names.has(singular) && /(?:[hosxz])es$/.test(name) ? name.slice(0, -2) : singular;
}

function singularOfName(name: string): string {
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`;
  return name.endsWith('s') ? name.slice(0, -1) : name;
}

/** Whether a name of the lists may begin with this folded word. */
export const beginsName = (word: string): boolean =>
  firstOfNames.has(word) ||
  firstOfNames.has(singularOfName(word)) ||
  (word.endsWith('es') && firstOfNames.has(word.slice(0, -2)));
