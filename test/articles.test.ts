/** What holds for every article of ours: the published schema, the laws, and that no article leaves a trace in the next. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.js';
import { SCHEMA_VERSION } from '../src/model/schema-version.js';
import { expectLawful } from './lawful.js';
import { unionx } from './program.js';

const articles = ['fixtures/articles', 'fixtures/unseen'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ source: join(folder, file), text: readFileSync(join(folder, file), 'utf8') })),
);
const records = new Map(articles.map(({ source, text }) => [source, extract(text, { source })]));

const schema = JSON.parse(unionx(['schema']).stdout);

describe('the published schema', () => {
  const isValid = new Ajv2020({ allErrors: true }).compile(schema);
  const tool = { name: 'unionx', version: '0.0.0' };

  it('fits what the articles give', () => {
    isValid({ schemaVersion: SCHEMA_VERSION, tool, documents: [...records.values()], errors: [] });
    expect(isValid.errors ?? []).toEqual([]);
  });

  it.each([
    ['a list that is missing', ({ roles: _, ...rest }: Record<string, unknown>) => rest],
    ['a list that is null', (document: object) => ({ ...document, amounts: null })],
    ['a field that it does not know', (document: object) => ({ ...document, mood: 'good' })],
    ['an offset that is no whole number', (document: object) => ({ ...document, dates: [{ start: 0.5 }] })],
  ])('does not fit %s', (_, spoil) => {
    const document = extract('Aziz Karimov, chairman of the Miners Union, spoke.');
    const output = (one: object) => ({ schemaVersion: SCHEMA_VERSION, tool, documents: [one], errors: [] });
    expect(isValid(output(document))).toBe(true);
    expect(isValid(output(spoil({ ...document })))).toBe(false);
  });
});

describe('articles', () => {
  it.each(articles)('$source keeps the laws', ({ source, text }) => expectLawful(records.get(source)!, text));

  it('give the same in reverse order', () => {
    // The word store, the memos and the tagger's caches are full of other articles by now.
    for (const { source, text } of [...articles].reverse())
      expect(JSON.stringify(extract(text, { source }))).toBe(JSON.stringify(records.get(source)));
  });

  it('give the same alone, in a program of their own', () => {
    for (const { source } of articles.slice(-3)) {
      const { documents } = JSON.parse(unionx(['extract', '--json', source]).stdout);
      expect(documents[0]).toMatchObject(records.get(source)!);
    }
  });
});

describe('short pieces', () => {
  it.each(['fixtures/pieces', 'fixtures/unseen-pieces'])('all of %s keep the laws', (folder) => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
    expect(files.length).toBeGreaterThan(200);
    for (const file of files) {
      const text = readFileSync(join(folder, file), 'utf8');
      expectLawful(extract(text, { source: file }), text);
    }
  });
});

describe('an article cut short', () => {
  // A file that was not written to its end may stop behind any word or sign.
  const STOP = /[\s,.;:()"“”'’–/&-]/g;
  const STEP = 29;
  const stumps = articles.flatMap(({ source, text }) =>
    [...text.matchAll(STOP)]
      .filter((_, n) => n % STEP === 0)
      .map(({ index }) => ({ source, text: text.slice(Math.max(0, index - 300), index + 1) })),
  );
  it('is read to where it stops', () => {
    expect(stumps.length).toBeGreaterThan(1000);
    for (const { source, text } of stumps) expect(() => extract(text), `${source}: …${text.slice(-60)}`).not.toThrow();
  });

  it.each([
    'They joined the Miners Union (Sindicatul Minerilor, ',
    'The Miners Union (',
    'Chairman of the',
    '5,000 manat to',
  ])('also here: %s', (text) => {
    expectLawful(extract(text), text);
  });
});
