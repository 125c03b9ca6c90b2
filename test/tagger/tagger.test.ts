/** What the tagger finds with no other reader beside it, on sentences that are in no training text. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsOf } from '../../src/core.js';
import { taggedNames } from '../../src/find/tagged-names.js';
import { emptyDocument } from '../../src/pipeline.js';
import { readModel, tag } from '../../src/tagger/tagger.js';
import { read } from '../../src/text/read.js';
import { expectMarked, type Found } from '../marked.js';

const bytes = readFileSync('src/tagger/model/english.bin');
const model = readModel(bytes);

function documentOf(text: string) {
  const doc = emptyDocument(text, settingsOf({ readers: ['tagger'] }, { tagger: model, compromise: null }));
  return { ...doc, ...read.run(doc) };
}

function find(text: string): Found[] {
  const { proposals = [] } = taggedNames.run(documentOf(text));
  return proposals
    .filter(({ kind }) => kind === 'person' || kind === 'organisation')
    .map(({ start, end, kind }) => ({ start, end, label: kind }));
}

describe('tagger', () => {
  it.each([
    'Yesterday [Feruza Tursunova](person) was there too, and so was [Tomasz Wieczorek](person).',
    'Farmers of the valley wrote to [Kwabena Asiedu](person), who never answered.',
    'Shares in [Siemens](organisation) rose after [Karin Lindholm](person) resigned.',
    'The [Federation of Trade Unions of Uruguay](organisation) and [IndustriALL](organisation) called for talks.',
    'The [Ministry of Finance](organisation) denied it.',
    'He studied at the [University of Leipzig](organisation) before the war.',
  ])('%s', (line) => expectMarked(line, find));

  it.each([
    'It rained all day, and the road to the village was closed.',
    'On Monday the chairman opened the meeting in Paris.',
    'The Collective Agreement enters into force on 1 January.',
    'Nobody knows how many workers stayed at home.',
  ])('nothing in: %s', (line) => expectMarked(line, find));

  it('gives the same for the same text, whatever it read before', () => {
    const text = readFileSync('fixtures/articles/01-ganja-martyr-families.txt', 'utf8');
    const first = taggedNames.run(documentOf(text)).proposals;
    find('Other words, for instance by Zoltán Fekete of Budapest, came in between.');
    expect(taggedNames.run(documentOf(text)).proposals).toEqual(first);
    const fresh = readModel(bytes);
    const { tokens, sentences } = documentOf(text);
    expect(tag(tokens, sentences, fresh).names).toEqual(tag(tokens, sentences, model).names);
  });

  it('leaves out what no model is there for', () => {
    const doc = emptyDocument('Ilham Aliyev spoke.', settingsOf({}));
    expect(taggedNames.run({ ...doc, ...read.run(doc) })).toEqual({});
  });

  it('never throws, and its names are sorted, apart and inside a sentence', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        'Ilham Aliyev ',
        'the ATUC ',
        '(MWU) ',
        'of ',
        '\n',
        '\n\n',
        '. ',
        '“',
        '”',
        "'s ",
        '\ud83d',
        'A.',
        '-',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { tokens, sentences } = documentOf(pieces.join(''));
        let before = 0;
        for (const { from, to, probability } of tag(tokens, sentences, model).names) {
          expect(from).toBeGreaterThanOrEqual(before);
          expect(to).toBeGreaterThan(from);
          expect(tokens.sentence[to - 1]).toBe(tokens.sentence[from]);
          expect(probability).toBeGreaterThanOrEqual(0);
          expect(probability).toBeLessThanOrEqual(1);
          before = to;
        }
      }),
    );
  });

  it('reads a line of capitals that never ends', () => {
    const { tokens, sentences } = documentOf('AZERBAIJAN Trade '.repeat(20_000));
    expect(tag(tokens, sentences, model).names.every(({ to }) => to <= tokens.length)).toBe(true);
  });
});
