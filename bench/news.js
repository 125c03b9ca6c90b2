/**
 * News text without end, made from the fixtures by seeded rules: paragraphs of two articles under one headline, with other
 * persons, other places in the names of bodies, other figures and some words that no list has seen. The same seed gives the same text.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as CITIES from '../dist/lexicon/cities.js';
import { entries } from '../dist/lexicon/entries.js';
import * as FAMILY_NAMES from '../dist/lexicon/family-names.js';
import * as GIVEN_NAMES from '../dist/lexicon/given-names.js';

const FIXTURES = new URL('../fixtures/articles/', import.meta.url).pathname;
/** Characters of one article, about what news agencies write. */
const ARTICLE = 2500;
/** Of a hundred name words so many are in no list, as in real news. */
const UNLISTED = 40;
/** Of a thousand long small words so many are new to the reader: text goes on bringing words that were never seen before. */
const NEW_WORDS = 8;

/** Numbers from 0 to below 1 (mulberry32). @param {number} seed */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** @template T @param {() => number} next @param {readonly T[]} list */
const oneOf = (next, list) => list[Math.floor(next() * list.length)];
const capitalised = (word) => word[0].toUpperCase() + word.slice(1);
const single = (lists) =>
  Object.values(lists)
    .flatMap(entries)
    .filter((word) => /^\p{L}{3,}$/u.test(word));

const NAMES = [...single(GIVEN_NAMES), ...single(FAMILY_NAMES)];
const PLACES = single(CITIES);
const isPlace = new Set(PLACES);
const SYLLABLES =
  'ab an ar bel dor ek el far gul hal ib in kar ko len mar mi nor os pet qur ra sel tam ul vor yas zh'.split(' ');
const newWord = (next) => Array.from({ length: 2 + Math.floor(next() * 3) }, () => oneOf(next, SYLLABLES)).join('');

/** A fixture cut into pieces of text, each with what may be put in its place. */
function readFixture(path) {
  const gold = JSON.parse(readFileSync(path, 'utf8'));
  const text = readFileSync(path.replace(/\.gold\.json$/, '.txt'), 'utf8');
  const units = [...text];
  const marks = [
    ...gold.persons.flatMap(({ mentions }) => mentions.map((mention) => ({ ...mention, kind: 'person' }))),
    ...gold.organisations.flatMap(({ mentions }) => mentions.map((mention) => ({ ...mention, kind: 'body' }))),
    ...gold.dates.map((date) => ({ ...date, kind: 'date' })),
  ].sort((a, b) => a.start - b.start);
  const pieces = [];
  let at = 0;
  for (const { kind, start, end } of marks) {
    if (start < at) continue;
    pieces.push({ kind: 'text', text: units.slice(at, start).join('') });
    pieces.push({ kind, text: units.slice(start, end).join('') });
    at = end;
  }
  pieces.push({ kind: 'text', text: units.slice(at).join('') });
  return { pieces, referenceDate: gold.referenceDate?.slice(0, 10) ?? null };
}

const FIXTURE_LIST = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.gold.json'))
  .sort()
  .map((name) => readFixture(join(FIXTURES, name)));

/** The fixture's text with other names and figures; one name stays one name throughout. */
function rewritten({ pieces }, next, renamed) {
  const instead = (word, make) => {
    if (!renamed.has(word)) renamed.set(word, make());
    return renamed.get(word);
  };
  const name = () => capitalised(next() * 100 < UNLISTED ? newWord(next) : oneOf(next, NAMES));
  const change = {
    person: (text) => text.replace(/\p{Lu}\p{Ll}{2,}/gu, (word) => instead(word, name)),
    body: (text) =>
      text.replace(/\p{Lu}\p{Ll}{2,}/gu, (word) =>
        isPlace.has(word.toLowerCase()) ? instead(word, () => capitalised(oneOf(next, PLACES))) : word,
      ),
    date: (text) => text,
    text: (text) =>
      text
        .replace(/\d/g, (digit) => (digit === '0' ? digit : String(1 + Math.floor(next() * 9))))
        .replace(/(?<=[a-z] )\p{Ll}{7,}/gu, (word) => (next() * 1000 < NEW_WORDS ? newWord(next) : word)),
  };
  return pieces.map(({ kind, text }) => change[kind](text)).join('');
}

/** The article of that number. @param {number} number @returns {{ id: string, text: string, date: string | null }} */
export function article(number) {
  const next = random(number + 1);
  const renamed = new Map();
  const first = oneOf(next, FIXTURE_LIST);
  let text = rewritten(first, next, renamed).trimEnd();
  const rest = rewritten(oneOf(next, FIXTURE_LIST), next, renamed).split('\n\n').slice(1);
  while (text.length < ARTICLE && rest.length > 0)
    text += `\n\n${rest.splice(Math.floor(next() * rest.length), 1)[0].trimEnd()}`;
  return { id: `news-${number}`, text: `${text}\n`, date: first.referenceDate };
}

/** Articles of about `size` characters together. @param {number} size @param {number} from number of the first */
export function articles(size, from = 0) {
  const list = [];
  for (let length = 0; length < size; length += list.at(-1).text.length) list.push(article(from + list.length));
  return list;
}

/** One document of `size` characters exactly, cut where it falls. @param {number} size @param {number} from */
export function longText(size, from = 0) {
  return articles(size, from)
    .map(({ text }) => text)
    .join('\n\n')
    .slice(0, size);
}

/** Text written to hurt: each is one thing that a careless pattern or loop chokes on. */
export const HOSTILE = {
  digits: (size) => '1234567890'.repeat(size / 10),
  'digits with commas': (size) => '1,234,567,'.repeat(size / 10),
  capitals: (size) => 'ABCDEFGHIJ'.repeat(size / 10),
  'capitalised words': (size) => 'Karim Vali '.repeat(size / 11),
  'words in capitals': (size) => 'ATUC ABCD '.repeat(size / 10),
  brackets: (size) => '(((((((((('.repeat(size / 10),
  'words in brackets': (size) => '(ATUC) [x] '.repeat(size / 11),
  'of the of the': (size) => 'of the '.repeat(size / 7),
  'Chairman of the': (size) => 'Chairman of the '.repeat(size / 16),
  'Union of Union of': (size) => 'Union of '.repeat(size / 9),
  'acronyms, all different': (size) => Array.from({ length: size / 6 }, (_, n) => `${letters(n)} `).join(''),
  'names, all different': (size) => distinctNames(size),
  'bodies, all different': (size) => distinctBodies(size),
  'titles and names': (size) => 'Chairman Ali Karimov said. '.repeat(size / 27),
  gifts: (size) => 'ATUC gave 5 manat to Ali Karimov, '.repeat(size / 34),
  dates: (size) => '12 May 2021 and Monday, '.repeat(size / 24),
  'line breaks': (size) => 'a\n'.repeat(size / 2),
  hyphens: (size) => 'a-'.repeat(size / 2),
  points: (size) => 'A.'.repeat(size / 2),
  apostrophes: (size) => "a'".repeat(size / 2),
  addresses: (size) => 'www.a@b://'.repeat(size / 10),
};

const letters = (number) => {
  let word = '';
  for (let rest = number + 17576; rest > 0; rest = Math.floor(rest / 26)) word += String.fromCharCode(65 + (rest % 26));
  return word;
};

function distinctNames(size) {
  const next = random(7);
  let text = '';
  while (text.length < size) text += `${capitalised(newWord(next))} ${capitalised(newWord(next))} said so. `;
  return text.slice(0, size);
}

function distinctBodies(size) {
  const next = random(8);
  let text = '';
  while (text.length < size) text += `The ${capitalised(newWord(next))} ${capitalised(newWord(next))} Union met. `;
  return text.slice(0, size);
}
