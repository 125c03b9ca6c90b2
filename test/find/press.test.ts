/** What looks like a name in press releases and is none; each line with all persons and bodies that the whole tool finds in it. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

const LINES: readonly (readonly [text: string, ...names: string[]])[] = [
  ['College Meadow, Md. — The Bakers Union met on Monday.', 'Bakers Union'],
  [
    'The Bakers Union met. Grant recipients include the Harbour Workers Union.',
    'Bakers Union',
    'Harbour Workers Union',
  ],
  ['The Bakers Union met. Grant said that he came.', 'Grant', 'Bakers Union'],
  ['Anna Petrova was state senator for Legislative District 28.', 'Anna Petrova'],
  ['The shops were closed for Kurban Hayit in Rovinka.'],
  ['The meeting with Prime Minister Novruz Talibov took place.', 'Novruz Talibov'],
];

describe('press releases', () => {
  it.each(LINES)('%s', (text, ...names) => {
    const { persons, organisations } = extract(text);
    expect([...persons, ...organisations].map(({ name }) => name)).toEqual(names);
  });

  it('a holiday before a name that is no family name stays one', () => {
    expect(extract('They marked Novruz Bayram in Rovinka.').dates.map(({ kind }) => kind)).toEqual(['holiday']);
  });

  it('a duration is no purpose', () => {
    const [transfer] = extract(
      'The Bakers Union paid Norvik Ltd $13 million, whose workers have been on strike for more than a year.',
    ).transfers;
    expect(transfer?.purpose ?? null).toBeNull();
  });
});
