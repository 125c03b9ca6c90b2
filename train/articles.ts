/** Invented articles: a cast of persons and bodies that sentences of one kind name again and again. */

import { LABELS } from '../src/tagger/tags.js';
import type { Body, NameMaker } from './bodies.js';
import type { Marked, Name } from './example.js';
import { type Lists, listOf, pickWeighted, readLists } from './lists.js';
import type { Person } from './persons.js';
import type { Random } from './random.js';

const PERSON = LABELS.indexOf('person');
const ORGANISATION = LABELS.indexOf('organisation');
const PLACE = LABELS.indexOf('place');
const OTHER = LABELS.indexOf('other');

/** How often each kind of article is written. */
const KINDS = [
  { kind: 'union', weight: 6 },
  { kind: 'aid', weight: 1.5 },
  { kind: 'ministry', weight: 3 },
  { kind: 'court', weight: 1.5 },
  { kind: 'sport', weight: 2 },
  { kind: 'business', weight: 2 },
  { kind: 'wire', weight: 1.5 },
  { kind: 'general', weight: 3 },
];

/** `P1|full`, `TT`, `L`: a slot stands alone between what is no letter. */
const SLOT = /(?<![\w.])(TT|[POLCEWNTDMQSX])(\d)?(?:\|([a-z]+))?(?![\w|])/g;

interface Cast {
  readonly persons: readonly Person[];
  readonly bodies: readonly Body[];
  readonly places: readonly string[];
  readonly countries: readonly string[];
  /** Who has been named in full. */
  readonly met: Set<Person | Body>;
}

export function makeArticles(person: (random: Random) => Person, names: NameMaker): (random: Random) => Marked {
  const sentences = readLists('sentences.txt');
  const words = readLists('words.txt');
  return (random) => {
    const few = <T>(make: (random: Random) => T, most: number): T[] =>
      Array.from({ length: 2 + random.below(most - 1) }, () => make(random));
    const { kind } = pickWeighted(KINDS, random);
    const cast: Cast = {
      persons: few(person, 5),
      bodies: few((r) => names.body(r, kind), 4),
      places: few((r) => names.name(r.chance(0.7) ? 'city' : 'place', r), 3),
      countries: few(names.country, 3),
      met: new Set(),
    };
    const writer = new Writer(cast, names, words, random);
    if (random.chance(0.6)) writer.add(random.pick(listOf(sentences, 'headline')), random.pick(HEADLINES));
    if (random.chance(0.15)) writer.add(random.pick(listOf(sentences, 'wire')), 'plain');
    const length = 3 + random.below(6);
    for (let n = 0; n < length; n++) {
      const section = random.chance(0.75) ? kind : random.chance(0.5) ? 'general' : 'union';
      writer.add(random.pick(listOf(sentences, section)), 'plain', random.chance(0.6) ? ' ' : '\n\n');
    }
    return writer.marked();
  };
}

type Style = 'plain' | 'title-case' | 'capitals';
const HEADLINES: readonly Style[] = ['plain', 'plain', 'title-case', 'title-case', 'capitals'];

class Writer {
  #text = '';
  readonly #names: Name[] = [];
  readonly #cast: Cast;
  readonly #makers: NameMaker;
  readonly #words: Lists;
  readonly #random: Random;

  constructor(cast: Cast, makers: NameMaker, words: Lists, random: Random) {
    this.#cast = cast;
    this.#makers = makers;
    this.#words = words;
    this.#random = random;
  }

  marked(): Marked {
    return { text: this.#text, names: this.#names };
  }

  add(template: string, style: Style, gap = '\n\n'): void {
    if (this.#text !== '') this.#text += gap;
    const order = this.#random.shuffled([0, 1, 2, 3, 4]);
    let at = 0;
    const line = template.replaceAll('\\n', '\n');
    const set = (text: string): void => {
      this.#text += styled(text, style);
    };
    for (const match of line.matchAll(SLOT)) {
      set(line.slice(at, match.index));
      at = match.index + match[0].length;
      const slot = match[1]!;
      const which = order[Number(match[2] ?? 1) - 1] ?? 0;
      this.#fill(slot, which, match[3] ?? '', set);
    }
    set(line.slice(at));
  }

  #fill(slot: string, which: number, form: string, set: (text: string) => void): void {
    const random = this.#random;
    const { persons, bodies, places, countries } = this.#cast;
    const name = (text: string, label: number): void => {
      const article = /^the /.exec(text)?.[0] ?? '';
      set(article);
      const start = this.#text.length;
      set(text.slice(article.length));
      this.#names.push({ start, end: this.#text.length, label });
    };
    if (slot === 'P') {
      const person = persons[which % persons.length]!;
      if (form === 'addr') set(`${person.address} `);
      name(this.#person(person, form), PERSON);
    } else if (slot === 'O') this.#body(bodies[which % bodies.length]!, form, name, set);
    else if (slot === 'L') {
      const place = places[which % places.length]!;
      name(form === 'caps' ? place.toUpperCase() : place, PLACE);
    } else if (slot === 'C') name(countries[which % countries.length]!, PLACE);
    else if (slot === 'E') name(this.#makers.name('event', random), OTHER);
    else if (slot === 'W') name(this.#makers.name('work', random).replace(/[“”]/g, ''), OTHER);
    else if (slot === 'N') name(this.#makers.demonym(random), OTHER);
    else if (slot === 'TT') set(capitalised(random.pick(listOf(this.#words, 'T'))));
    else set(random.pick(listOf(this.#words, slot === 'X' ? 'S' : slot)));
  }

  #person(person: Person, form: string): string {
    const isMet = this.#cast.met.has(person);
    this.#cast.met.add(person);
    if (form === 'last' || form === 'first' || form === 'caps' || form === 'initials' || form === 'reversed')
      return person[form];
    if (form === 'full' && !(isMet && this.#random.chance(0.4))) return person.full;
    const share = this.#random.next();
    if (share < 0.75) return isMet ? person.last : person.full;
    if (share < 0.83) return person.initials;
    if (share < 0.87) return person.caps;
    return share < 0.9 ? person.first : person.full;
  }

  #body(body: Body, form: string, name: (text: string, label: number) => void, set: (text: string) => void): void {
    const isMet = this.#cast.met.has(body);
    this.#cast.met.add(body);
    if (form === 'def' && body.acronym !== body.full) {
      name(body.full, ORGANISATION);
      set(' (');
      name(body.acronym, ORGANISATION);
      set(')');
    } else if (form === 'acr' || (isMet && this.#random.chance(form === 'full' ? 0.3 : 0.5)))
      name(body.acronym, ORGANISATION);
    else if (form === 'short') name(body.short, ORGANISATION);
    else name(body.full, ORGANISATION);
  }
}

function styled(text: string, style: Style): string {
  if (style === 'capitals') return text.toUpperCase();
  if (style === 'title-case') return text.replace(/(?<![\p{L}'’])\p{Ll}\p{L}{3,}/gu, capitalised);
  return text;
}

const capitalised = (text: string): string =>
  text.replace(/(?<![\p{L}'’])\p{Ll}\p{L}{2,}/gu, (word) =>
    word === 'and' ? word : word[0]!.toUpperCase() + word.slice(1),
  );
