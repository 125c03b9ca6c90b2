/** Invented persons of many cultures, in the forms in which news names them. */
import { pickWeighted, readLists } from './lists.js';
import type { Random } from './random.js';

export interface Person {
  readonly full: string;
  readonly last: string;
  readonly first: string;
  /** Family name, or all, in capitals. */
  readonly caps: string;
  readonly initials: string;
  readonly reversed: string;
  /** A form of address: no part of the name. */
  readonly address: string;
}

interface Culture {
  readonly weight: number;
  readonly given: readonly (readonly string[])[];
  /** Family names for men and for women. */
  readonly family: readonly (readonly string[])[];
  readonly addresses: readonly string[];
  readonly orders: readonly { readonly pattern: string; readonly weight: number }[];
}

/** Each call gives one person. */
export function makePersons(): (random: Random) => Person {
  const cultures = [...readLists('persons.txt')].map(([header, lines]) => readCulture(header, lines));
  return (random) => makePerson(pickWeighted(cultures, random), random);
}

function readCulture(header: string, lines: readonly string[]): Culture {
  const rest = (word: string): string => {
    const line = lines.find((each) => each.startsWith(`${word} `));
    if (line === undefined) throw new Error(`persons.txt: [${header}] has no line '${word}'`);
    return line.slice(word.length + 1);
  };
  // Two words of one family name (`Dela Cruz`) are told from two names by the first being a particle.
  const family = rest('family').match(/((De|Dela|Del|Delos|Le|De la) )?\S+/g) ?? [];
  return {
    weight: Number(header.split(' ')[1]),
    addresses: lines.some((line) => line.startsWith('address '))
      ? rest('address')
          .split(' ')
          .map((form) => form.replace('_', ' '))
      : ['Mr.', 'Mrs.', 'Ms.', 'Mr', 'Ms', 'Dr.'],
    given: [rest('male').split(' '), rest('female').split(' ')],
    family: [family.map((name) => name.replace(/-a$/, '')), family.map((name) => name.replace(/-a$/, 'a'))],
    orders: rest('order')
      .split(', ')
      .map((order) => {
        const [pattern, weight] = order.split('*');
        return { pattern: pattern!, weight: Number(weight) };
      }),
  };
}

const CODES = /(?<![\p{L}])([GHFPIS])(?!\p{L})|P(?=[oe]v|uly)/gu;

function makePerson({ given, family, orders, addresses }: Culture, random: Random): Person {
  const gender = random.below(2);
  const first = random.pick(given[gender]!);
  const last = random.pick(family[gender]!);
  const { pattern } = pickWeighted(orders, random);
  const full = pattern
    .replace(/Povich|Pevich/, (word) => (gender === 0 ? word : word.replace('vich', 'vna')))
    .replace('X', random.pick(given[gender]!))
    .replace(CODES, (_, code: string | undefined) => {
      if (code === 'G') return first;
      if (code === 'H') return random.pick(given[gender]!);
      if (code === 'F') return last;
      if (code === 'I') return random.pick(given[gender]!).slice(0, 1);
      if (code === 'S') return last.toUpperCase();
      return random.pick(given[0]!);
    });
  const hasFamily = /[FS]/.test(pattern);
  const initial = `${[...first][0]}.`;
  const second = random.chance(0.3) ? `${[...random.pick(given[0]!)][0]}.` : '';
  return {
    full,
    last: hasFamily ? last : full,
    first,
    caps: random.chance(0.5) ? full.toUpperCase() : `${first} ${last.toUpperCase()}`,
    initials: `${initial}${random.chance(0.3) && second ? ' ' : ''}${second}${random.chance(0.6) ? ' ' : ''}${last}`,
    address: random.pick(addresses),
    reversed: random.chance(0.3) ? `${last} ${initial}` : `${last} ${first}`,
  };
}
