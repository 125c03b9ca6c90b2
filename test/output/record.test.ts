/** Document to record: ids, order, and what is never missing. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

const rules = (text: string) => extract(text, { readers: ['rules'] });

describe('the record', () => {
  it('of an empty text has every list, empty', () => {
    expect(extract('')).toEqual({
      source: '-',
      headline: null,
      referenceDate: null,
      referenceDateFrom: null,
      offsetUnit: 'codepoint',
      persons: [],
      organisations: [],
      titles: [],
      dates: [],
      amounts: [],
      roles: [],
      transfers: [],
    });
  });

  it('holds the text only where asked', () => {
    expect(extract('Hello', { includeText: true }).text).toBe('Hello');
    expect(extract('Hello')).not.toHaveProperty('text');
  });

  it('numbers entities in the order of their first mention', () => {
    const { persons, organisations, titles } = rules(
      'Treasurer Leyla Musayeva of the Teachers Union met Chairman Aziz Karimov of the Miners Union. Mrs Musayeva left.',
    );
    expect(persons.map(({ id, name }) => `${id} ${name}`)).toEqual(['p1 Leyla Musayeva', 'p2 Aziz Karimov']);
    expect(organisations.map(({ id, name }) => `${id} ${name}`)).toEqual(['o1 Teachers Union', 'o2 Miners Union']);
    expect(titles.map(({ id, name }) => `${id} ${name}`)).toEqual(['t1 treasurer', 't2 chairman']);
  });

  it('gathers the mentions of one title, each with its holder', () => {
    const { titles } = rules('Chairman Aziz Karimov met Chairman Rustam Sadykov.');
    expect(
      titles.map(({ name, mentions }) => [name, ...mentions.map(({ text, holder }) => `${text} ${holder}`)]),
    ).toEqual([['chairman', 'Chairman p1', 'Chairman p2']]);
  });

  it('says the canonical name of a title in small letters and the singular', () => {
    const names = ['Vice President', 'MP', 'Deputy Chairman', 'First Deputy Minister of Labour'].map(
      (title) => rules(`${title} Aziz Karimov spoke.`).titles[0]!.name,
    );
    expect(names).toEqual([
      'vice-president',
      'member of parliament',
      'deputy chairman',
      'first deputy minister of labour',
    ]);
  });

  it('names persons and bodies in roles as their entities are named', () => {
    const { roles } = rules('Karimov came. Aziz Karimov, chairman of the Azerbaijan Miners Union (AMU), spoke.');
    expect(roles).toMatchObject([
      { person: 'Aziz Karimov', personId: 'p1', organisation: 'Azerbaijan Miners Union', organisationId: 'o1' },
    ]);
  });

  it('points with its evidence at person, title and body', () => {
    const text = 'It rained. Chairman Aziz Karimov of the Miners Union spoke. They left.';
    const { evidence } = rules(text).roles[0]!;
    expect(evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Chairman Aziz Karimov of the Miners Union',
    ]);
  });
});
