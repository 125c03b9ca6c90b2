/** What `explain` says, held against what the document holds. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Explanation, explain } from '../../src/explain/explain.js';
import { placeAt, placesOf } from '../../src/explain/find.js';
import { LIST_FILES } from '../../src/explain/word-lists.js';
import { extract, settingsOf } from '../../src/index.js';
import { analyse } from '../../src/pipeline.js';

const articles = readdirSync('fixtures/articles')
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(`fixtures/articles/${file}`, 'utf8'));

const read = (text: string) => analyse(text, settingsOf({}));
const told = (text: string) => explain(read(text), null, {}, 'codepoint');
const about = (text: string, wanted: string): Explanation => {
  const doc = read(text);
  return explain(doc, placesOf(doc, wanted), {}, 'codepoint');
};

it.each(articles)('explains every item of %.30s and nothing else', (text) => {
  const record = extract(text);
  const mentions = [...record.persons, ...record.organisations, ...record.titles].flatMap((entity) =>
    entity.mentions.map((mention) => ({ id: entity.id, ...mention })),
  );
  const bare = ({ id, text, start, end, rule, confidence }: (typeof mentions)[number]) =>
    `${start} ${end} ${id} ${rule} ${confidence} ${text}`;
  const { items } = told(text);
  const put = [...mentions, ...record.dates, ...record.amounts];
  expect(items.filter(({ id }) => id !== null).map((item) => bare({ ...item, id: item.id! }))).toEqual(
    expect.arrayContaining(put.map(bare)),
  );
  expect(items).toHaveLength(put.length + record.roles.length + record.transfers.length);
});

it.each(articles)('never says of %.30s that a lighter name won', (text) => {
  const { items, dropped } = told(text);
  const sentences = [...items.flatMap(({ competed }) => competed), ...dropped].map(({ because }) => because);
  const weighed = sentences.flatMap((because) => /^weighs ([\d.]+), against ([\d.]+)/.exec(because) ?? []);
  for (let n = 0; n < weighed.length; n += 3)
    expect(Number(weighed[n + 1])).toBeLessThanOrEqual(Number(weighed[n + 2]));
});

describe('why something is not put out', () => {
  const because = (text: string, wanted: string) =>
    about(text, wanted).dropped.map(({ rule, because }) => `${rule}: ${because}`);

  it.each([
    ['They met in Sheki again.', 'Sheki', /^city: keeps the ground/],
    ['Then the Federation agreed.', 'Federation', /^short-form: the article names no body/m],
    ['A chairman is elected every year.', 'chairman', /^title-words: the article gives it to nobody/],
  ])('%s', (text, wanted, reason) => {
    expect(because(text, wanted).join('\n')).toMatch(reason);
  });

  it('a longer name', () => {
    const [item] = about('The Azerbaijan Trade Unions Confederation met.', 'Azerbaijan').items;
    expect(item).toMatchObject({ type: 'organisation', text: 'Azerbaijan Trade Unions Confederation' });
    expect(item?.competed).toContainEqual(
      expect.objectContaining({
        rule: 'country',
        because: expect.stringMatching(/^0\.\d\d is too little: what is put out is surer than 0\.42$/),
      }),
    );
  });

  it('nobody proposed it', () => {
    const { items, dropped, places } = about('They met in small numbers.', 'small numbers');
    expect({ items, dropped }).toEqual({ items: [], dropped: [] });
    expect(places).toMatchObject([
      { start: 12, end: 25, isFound: false, words: [{ text: 'small', says: 'small letters' }, { text: 'numbers' }] },
    ]);
  });
});

describe('places', () => {
  const TEXT = '🙂 Baku\nMetro, BAKU and Baku.';
  const starts = (wanted: string) => placesOf({ text: TEXT }, wanted).map(({ start }) => start);

  it('are those spelt alike, or else in any case', () => {
    expect(starts('Baku')).toEqual([3, 24]);
    expect(starts('baku')).toEqual([3, 15, 24]);
  });
  it('may reach over a line break', () => expect(starts('Baku Metro')).toEqual([3]));
  it.each(['', ' ', 'Oslo', '.*', '(', '\\'])('of %j: none', (wanted) => expect(starts(wanted)).toEqual([]));

  it.each([
    ['codepoint', 2],
    ['utf16', 3],
    ['byte', 5],
  ] as const)('in %s', (unit, offset) => expect(placeAt(read(TEXT), offset, unit)).toEqual({ start: 3, end: 7 }));
  it('end with the text', () => expect(placeAt(read(TEXT), 99, 'codepoint')).toBeNull());
});

it('knows every file of word lists', () => {
  const files = readdirSync('src/lexicon').filter((file) =>
    /^export const [A-Z_]+ = `/m.test(readFileSync(`src/lexicon/${file}`, 'utf8')),
  );
  expect(LIST_FILES.map((file) => `${file}.ts`).toSorted(), 'name the file in src/explain/word-lists.ts').toEqual(
    files.toSorted(),
  );
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(250), (text, offset) => {
      const doc = read(text);
      const place = placeAt(doc, offset, 'byte');
      explain(doc, place && [place], {}, 'byte');
      explain(doc, placesOf(doc, text.slice(0, 3)), {}, 'byte');
    }),
  );
});
