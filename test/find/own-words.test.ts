/** The caller's own lexicon: what it adds, and what it keeps from being found. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/core.js';
import { extract as extractWithModels } from '../../src/index.js';
import type { Lexicon } from '../../src/model/document.js';
import { expectMarked } from '../marked.js';

const NONE: Lexicon = { people: [], organisations: [], titles: [], never: [] };
const OWN: Lexicon = {
  people: ['Zorvan Meklit', "D'Oyly", 'Çelîk Uz'],
  organisations: [
    { name: 'Kelm Dockers', acronym: 'KD', type: 'union' },
    { name: 'Kelm Dockers Canteen', acronym: null, type: 'company' },
  ],
  titles: ['shop convener'],
  never: [],
};

const marks = (lexicon: Lexicon) => (text: string) => {
  const { persons, organisations, titles } = extract(text, { lexicon, offsets: 'utf16' });
  return [
    ...persons.flatMap(({ mentions }) => mentions.map((one) => ({ ...one, label: 'person' }))),
    ...organisations.flatMap(({ mentions }) => mentions.map((one) => ({ ...one, label: 'organisation' }))),
    ...titles.flatMap(({ mentions }) => mentions.map((one) => ({ ...one, label: 'title' }))),
  ];
};

describe('own names', () => {
  it.each([
    'At noon [Zorvan Meklit](person) left.',
    'AT NOON [ZORVAN MEKLIT](person) LEFT',
    "At noon [D'Oyly](person) left, and [D’Oyly’s](person) dog.".replace('[D’Oyly’s](person)', '[D’Oyly](person)’s'),
    'At noon [Celik Uz](person) left.',
    'At noon [Zorvan\nMeklit](person) left the hall with all the others.'.replace('\n', ' '),
    'At noon they told [Kelm Dockers](organisation) and the [KD](organisation).',
    'At noon they met in the [Kelm Dockers Canteen](organisation).',
    'At noon [Zorvan Meklit](person), [shop convener](title), left. Then [Meklit](person) came back.',
    // Small letters where the entry has capitals; half a name; a name over a line's end.
    'At noon zorvan meklit left the kd and the kelm dockers.',
    'At noon the Dockers left.',
    'a list:\nZorvan\nMeklit\n',
  ])('%s', (line) => expectMarked(line, marks(OWN)));

  it('say what a body is', () => {
    const { organisations } = extract('At noon they told the KD so. Later Kelm Dockers agreed.', { lexicon: OWN });
    expect(organisations).toMatchObject([
      { name: 'Kelm Dockers', acronym: 'KD', type: 'union', mentions: [{ text: 'KD' }, { rule: 'own-word' }] },
    ]);
  });

  it('give an acronym that the text does not', () => {
    const { organisations } = extract('Later Kelm Dockers agreed.', { lexicon: OWN });
    expect(organisations).toMatchObject([{ name: 'Kelm Dockers', acronym: 'KD' }]);
  });
});

describe('words never to be found', () => {
  const never = (...words: string[]): Lexicon => ({ ...NONE, never: words });

  it.each([
    [never('Reuters'), 'At noon they told Reuters so.'],
    [never('reuters'), 'At noon they told Reuters so.'],
    [never('Elmira Qasimova'), 'Mrs. Elmira Qasimova came. All thanked Elmira for it.'],
    [never('Qasimova'), 'Mrs. [Elmira Qasimova](person) came. All thanked Qasimova for it.'],
    [never('Elmira'), 'Mrs. [Elmira Qasimova](person) came. All thanked [Qasimova](person) for it.'],
  ])('%j: %s', (lexicon, line) => expectMarked(line, marks(lexicon)));

  it('bind every reader', () => {
    const text = 'Feruza Tursunova was there too.';
    expect(extractWithModels(text).persons).toHaveLength(1);
    expect(extractWithModels(text, { lexicon: never('Feruza Tursunova') }).persons).toEqual([]);
  });
});

it.each(['__proto__', 'constructor', 'toString', '', '…', '\ud800'])('takes %j for a word like any other', (word) => {
  const lexicon: Lexicon = {
    people: [word],
    organisations: [{ name: word, acronym: word, type: null }],
    titles: [word],
    never: [],
  };
  expect(() => extract(`At noon ${word} left. ${word}`, { lexicon })).not.toThrow();
  expect(extract('At noon they left.', { lexicon })).toEqual(extract('At noon they left.'));
});
