/** The second and third reader, and what is known from elsewhere in the article. */
import { describe, expect, it } from 'vitest';
import { echoes } from '../../src/find/echoes.js';
import { taggedNames } from '../../src/find/tagged-names.js';
import type { Models } from '../../src/model/document.js';
import { analyse } from '../../src/pipeline.js';
import { names } from '../lines.js';
import { expectMarked } from '../marked.js';
import { BOTH, kindsOf, rulesOf } from '../reading.js';

describe('names that the learned reader proposes', () => {
  it.each([
    'Among them was [Feruza Tursunova](person) from [Tashkent](place).',
    'Among the guests were [Murat Yilmazer](person) and [Anna Kowalska](person).',
    'Workers at [Hyundai](organisation) went on strike.',
    'The weather was bad and the road was long.',
    'They paid the workers and went home.',
    'He said that it was late and that he was tired.',
    'On the first day it rained from morning to night.',
    'wages, hours and holidays',
  ])('%s', (line) => expectMarked(line, kindsOf(taggedNames, BOTH)));

  it('leave forms of address out', () => {
    expectMarked('Among them was Eng. [Feruza Tursunova](person).', names(BOTH, 'person'));
  });
});

describe('names known from elsewhere in the article', () => {
  it.each([
    'He is known as [Aziz Karimov](person). They thanked [Karimov](person).',
    'They asked [van Kelmen](person). Then [Koos van Kelmen](person) left.',
    'Police in Kelm asked for [Aziz Karimov](person). Aziz Karimov Town Library was shut.',
  ])('%s', (line) => expectMarked(line, names(BOTH, 'person')));

  it.each(['Nobody came.', 'The wages rose. Baku is far.', 'The Miners Union met. The miners sang.'])('%s', (line) =>
    expectMarked(line, rulesOf(echoes)),
  );

  it.each([
    'Chairman [Aziz Karimov](person) came. They thanked [Karimov](person).',
    'Chairman [Aziz Karimov](person) came. [Aziz](person) was late.',
    'They thanked [Karimov](person) before Chairman [Aziz Karimov](person) left.',
    'Chairman [Aziz Karimov](person) came. He lives in Karimov Street.',
    'Chairman [Aziz Karimov](person) came. The karimov is a tree.',
  ])('%s', (line) => expectMarked(line, names(undefined, 'person')));

  it.each([
    '[Nordlake Tissue Ltd](organisation) closed. Workers left [Nordlake](organisation).',
    '[Nordlake Tissue Ltd](organisation) closed. They swam in Nordlake River.',
  ])('%s', (line) => expectMarked(line, names(undefined, 'organisation')));
});

describe('what the third reader is asked', () => {
  const asked = (text: string): string[] => {
    const spans: string[] = [];
    const models: Models = {
      tagger: null,
      compromise: (span) => {
        spans.push(span);
        return null;
      },
    };
    const reference = { date: null, from: null };
    analyse(text, { reference, dateOrder: 'dmy', readers: ['rules', 'compromise'], models });
    return spans;
  };

  it.each([
    ['a run of capitals that nobody explained', 'Yesterday they saw Blue Heron there.', ['Blue Heron']],
    ['it once', 'They saw Blue Heron there. Then Blue Heron left.', ['Blue Heron']],
    ['it without the word that begins the sentence', 'The Blue Heron left again in the evening.', ['Blue Heron']],
    ['no single word', 'They saw Heron there.', []],
    ['nothing that a rule explained', 'They saw Chairman Aziz Karimov of the Miners Union in Sri Lanka.', []],
    ['no date', 'They met on Monday August 12 there.', []],
    ['no headline', 'Blue Heron Flies Over Green Valley', []],
    ['no cry', 'BLUE HERON FLIES OVER GREEN VALLEY', []],
    ['no long run', 'They saw Blue Heron Green Valley Red Mountain there.', []],
    ['nothing in plain words', 'They met and went home.', []],
  ])('%s', (_rule, text, expected) => expect(asked(text)).toEqual(expected));

  it('and never more than a small share of the runs', () => {
    const birds = 'Amber Bronze Coral Denim Ebony Flint Green Hazel Ivory Jade'.split(' ');
    const text = birds.map((bird) => `Yesterday they saw ${bird} Heron there.`).join(' ');
    expect(asked(text)).toHaveLength(1);
  });

  it('and its answer is put out where nobody knows better', () => {
    const compromise: Models['compromise'] = (span) => (span === 'Blue Heron' ? 'organisation' : null);
    const settings = {
      reference: { date: null, from: null },
      dateOrder: 'dmy',
      readers: ['rules', 'compromise'],
      models: { tagger: null, compromise },
    } as const;
    const { organisations } = analyse('Yesterday they saw Blue Heron there.', settings);
    expect(organisations.map(({ name, mentions }) => [name, mentions[0]!.rule])).toEqual([
      ['Blue Heron', 'compromise'],
    ]);
  });
});
