import { describe, expect, it } from 'vitest';
import { foundBody, foundPerson, gold, goldEntity, record, verdictsOf } from './articles.js';

/** What the gold has, what was found, and the verdicts. A question mark after a name makes the mention optional. */
type Row = [what: string, gold: string[], found: string[], verdicts: string];

const PERSONS: Row[] = [
  ['the canonical name', ['Elmira Qasimova, Qasimova'], ['Elmira Qasimova'], 'right 1, false 0, missed 0'],
  ['another spelling', ['Elmira Qasimova'], ['ELMIRA QASIMOVA'], 'right 1, false 0, missed 0'],
  ['a mention of two words', ['Vugar Ali oglu Aliyev, Vugar Aliyev'], ['Vugar Aliyev'], 'right 1, false 0, missed 0'],
  ['a surname alone', ['Vugar Aliyev, Aliyev'], ['Aliyev'], 'right 0, false 1, missed 1'],
  ['a surname where the gold has no more', ['Aliyev'], ['Aliyev'], 'right 1, false 0, missed 0'],
  ['a name not mentioned so', ['Vugar Ali oglu Aliyev'], ['Vugar Aliyev'], 'right 0, false 1, missed 1'],
  ['one person found twice', ['Vugar Aliyev'], ['Vugar Aliyev', 'Vugar Aliyev'], 'right 1, false 1, missed 0'],
  ['two of one name', ['Vugar Aliyev', 'Vugar Aliyev'], ['Vugar Aliyev', 'Vugar Aliyev'], 'right 2, false 0, missed 0'],
  ['an invented one', [], ['Heydar Cup'], 'right 0, false 1, missed 0'],
  ['one whose mentions are all optional, found', ['Murad?'], ['Murad'], 'right 1, false 0, missed 0'],
  ['one whose mentions are all optional, missed', ['Murad?'], [], 'right 0, false 0, missed 0'],
  ['a double under an optional mention', ['Ali Aliyev, Ali?'], ['Ali Aliyev', 'Ali'], 'right 1, false 0, missed 0'],
];

const BODIES: Row[] = [
  ['all words but one', ['Trade Union of Miners, Union of Miners'], ['Union of Miners'], 'right 1, false 0, missed 0'],
  ['all words but two', ['Trade Union of Miners, of Miners'], ['of Miners'], 'right 0, false 1, missed 1'],
  ['an acronym for two words', ['Metro Union, MU'], ['MU'], 'right 0, false 1, missed 1'],
  ['an acronym where the gold has no more', ['ATUC'], ['ATUC'], 'right 1, false 0, missed 0'],
  ['another acronym of one word', ['ATUC, AHIK'], ['AHIK'], 'right 1, false 0, missed 0'],
  ['with an article', ['Metro Union'], ['the Metro Union'], 'right 1, false 0, missed 0'],
];

describe('persons', () => {
  it.each(PERSONS)('%s', (_what, names, output, verdicts) => {
    const right = gold({ persons: names.map((line, index) => goldEntity(`k${index}`, line)) });
    const persons = output.map((name, index) => foundPerson(`p${index}`, name));
    expect(verdictsOf('persons', right, record({ persons }))).toBe(verdicts);
  });

  it('never counts an optional one, found, missed or doubled', () => {
    const right = gold({ persons: [goldEntity('k', 'Atatürk', { optional: true })] });
    const output = (...names: string[]) => record({ persons: names.map((name, i) => foundPerson(`p${i}`, name)) });
    for (const names of [[], ['Atatürk'], ['Atatürk', 'Ataturk']])
      expect(verdictsOf('persons', right, output(...names))).toBe('right 0, false 0, missed 0');
  });
});

describe('organisations', () => {
  it.each(BODIES)('%s', (_what, names, output, verdicts) => {
    const right = gold({ organisations: names.map((line, index) => goldEntity(`k${index}`, line)) });
    const organisations = output.map((name, index) => foundBody(`o${index}`, name));
    expect(verdictsOf('organisations', right, record({ organisations }))).toBe(verdicts);
  });

  it.each([
    ['the right parent', 'a', 'o1', 'right 1, false 0, missed 0'],
    ['another parent', 'a', 'o3', 'right 0, false 1, missed 1'],
    ['no parent', 'a', null, 'right 0, false 0, missed 1'],
    ['a parent where there is none', null, 'o1', 'right 0, false 1, missed 0'],
    ['none where there is none', null, null, 'right 0, false 0, missed 0'],
    ['a parent where the gold does not say', undefined, 'o1', 'right 0, false 0, missed 0'],
  ])('with %s', (_what, parent, foundParent, verdicts) => {
    const right = gold({
      organisations: [
        goldEntity('a', 'ATUC', { parent: null }),
        goldEntity('b', 'ATUC Executive Committee', { parent }),
      ],
    });
    const bodies = [
      foundBody('o1', 'ATUC'),
      foundBody('o2', 'ATUC Executive Committee', foundParent),
      foundBody('o3', 'X'),
    ];
    expect(verdictsOf('organisations: parent', right, record({ organisations: bodies }))).toBe(verdicts);
  });
});
