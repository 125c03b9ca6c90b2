/** Texts that look the same are read the same, whatever stands unseen between their letters. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/core.js';
import type { DocumentRecord } from '../../src/model/record.js';
import { readable } from '../../src/text/readable.js';

const articles = readdirSync('fixtures/articles')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(`fixtures/articles/${name}`, 'utf8')] as const);

const read = (text: string): DocumentRecord => extract(text, { readers: ['rules'], offsets: 'utf16' });

/** What was found, without where. */
const found = ({ persons, organisations, titles, dates, amounts, roles }: DocumentRecord) => ({
  persons: persons.map(({ name, mentions }) => [name, mentions.length]),
  organisations: organisations.map(({ name, acronym, mentions }) => [name, acronym, mentions.length]),
  titles: titles.map(({ name, mentions }) => [name, mentions.length]),
  dates: dates.map(({ value, timex }) => [value, timex]),
  amounts: amounts.map(({ value, min, max, currency, unit }) => [value, min, max, currency, unit]),
  roles: roles.map(({ person, title, organisation, place }) => [person, title, organisation, place]),
});

const mentions = ({ persons, organisations, titles, dates, amounts }: DocumentRecord) =>
  [...persons, ...organisations, ...titles].flatMap((item) => item.mentions).concat(dates, amounts);

const WAYS: Record<string, (text: string) => string> = {
  'soft hyphens': (text) => text.replace(/(\p{L}{3})(?=\p{L}{2})/gu, '$1\u00ad'),
  'zero-width joiners': (text) => text.replace(/(\p{L}{2})(?=\p{L})/gu, '$1\u200d'),
  'zero-width spaces and no-break marks': (text) => text.replace(/(\p{L}{4})(?=\p{L})/gu, '$1\u200b\ufeff'),
  'decomposed letters': (text) => text.normalize('NFD'),
};

describe.each(Object.entries(WAYS))('%s', (_, way) => {
  it.each(articles)('%s is read the same', (_name, text) => {
    // Apostrophes are no letters that a mark could stand between.
    const plain = text.normalize('NFC');
    const changed = way(plain);
    const record = read(changed);
    expect(found(record)).toEqual(found(read(plain)));
    for (const { text: said, start, end } of mentions(record)) expect(said).toBe(changed.slice(start, end));
  });
});

it('line ends of Windows change nothing but the offsets', () => {
  for (const [, text] of articles) expect(found(read(text.replace(/\n/g, '\r\n')))).toEqual(found(read(text)));
});

describe('the text as it is read', () => {
  it.each([
    ['organi\u00adsation', 'organisation'],
    ['Gu\u0308lnar', 'Gülnar'],
    ['a\u200d\u200db', 'ab'],
    ['17\u200b,100', '17\u200b,100'],
    ['line\u00ad\nbreak', 'line\u00ad\nbreak'],
    ['👩\u200d👧', '👩\u200d👧'],
    ['x\u0300', 'x\u0300'],
  ])('%j', (given, wanted) => {
    expect(readable(given).text).toBe(wanted);
  });

  it('has a place in the given text for each of its own', () => {
    const unit = fc.constantFrom('a', 'Ə', 'u', '\u0308', '\u0301', '\u00ad', '\u200b', '\u200d', ' ', '\n', '7', '😀');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (given) => {
        const { text, origin } = readable(given);
        if (origin === null) return text === given;
        const at = [...origin];
        return (
          at.length === text.length + 1 &&
          at.every((place, n) => n === 0 || place >= at[n - 1]!) &&
          at.at(-1) === given.length
        );
      }),
      { numRuns: 3000 },
    );
  });
});
