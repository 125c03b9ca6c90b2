/** What every word list must be, so that a word added in the wrong place or form is told where it belongs. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classesOf } from '../src/lexicon/classes.js';
import { countries, knownBodies } from '../src/lexicon/tables.js';
import { WordClass } from '../src/lexicon/word-class.js';
import { OrganisationType } from '../src/model/record.js';
import { normalise } from '../src/text/words.js';

/** A block says so where its capitals mean something; so do lines with fields. */
const CASE_MATTERS = /^# case matters/;

const blocks = readdirSync('src/lexicon')
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) =>
    [...readFileSync(`src/lexicon/${file}`, 'utf8').matchAll(/export const (\w+) = `\n([^`]*)`/g)].map(
      ([, name, text]) => ({ file, name: name!, lines: text!.split('\n').filter((line) => line.trim() !== '') }),
    ),
  );

const entriesOf = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('#'));
const normalWords = (entry: string) => entry.split(' ').map(normalise).join(' ');

/** One complaint a fault, each saying what the line should be. */
function faults(lines: readonly string[]): string[] {
  const found: string[] = [];
  const entries = entriesOf(lines);
  const isNormal = !lines.some((line) => CASE_MATTERS.test(line) || line.includes('|'));
  if (!lines.some((line) => /^# source: \S/.test(line)))
    found.push('add a line "# source: …" that says where the words are from');
  entries.forEach((entry, n) => {
    const before = entries[n - 1];
    if (entry !== entry.trim()) found.push(`take the blanks off "${entry}"`);
    if (entry !== entry.normalize('NFC')) found.push(`write "${entry}" composed (NFC)`);
    else if (isNormal && entry !== normalWords(entry)) found.push(`"${entry}" should be "${normalWords(entry)}"`);
    if (before === entry) found.push(`"${entry}" stands here twice: take one out`);
    if (before !== undefined && before > entry) found.push(`"${entry}" should stand before "${before}"`);
  });
  return found;
}

describe('word lists', () => {
  it('are read at all', () => expect(blocks.length).toBeGreaterThan(40));

  it.each(blocks)('$file $name is sorted, without doubles, normalised and sourced', ({ lines }) => {
    expect(faults(lines)).toEqual([]);
  });

  it.each([
    [['# source: x', 'b', 'a']],
    [['# source: x', 'a', 'a']],
    [['a']],
    [['# source: x', 'Baku']],
    [['# source: x', 'prof.']],
    [['# source: x', 'o’brien']],
    [['# source: x', 'c\u0327ay']],
  ])('finds the fault in %j', (lines) => expect(faults(lines)).toHaveLength(1));
});

describe('names', () => {
  /** A bare word of these classes is no name by itself; forms of address often are (`Khanim Mammadova`). */
  const OTHERS =
    WordClass.Ambiguous |
    WordClass.Starter |
    WordClass.Month |
    WordClass.Weekday |
    WordClass.TitleHead |
    WordClass.OrganisationHead |
    WordClass.PlaceHead |
    WordClass.Country;

  it.each(blocks.filter(({ file }) => file === 'given-names.ts' || file === 'family-names.ts'))(
    '$name holds no word that is something else too',
    ({ lines }) => {
      const both = entriesOf(lines).filter((entry) => classesOf(entry) & OTHERS);
      expect(both, 'move these to AMBIGUOUS_NAMES in ambiguous.ts').toEqual([]);
    },
  );
});

describe('tables', () => {
  it('name each country once, with its code', () => {
    const list = countries();
    expect(list.filter(({ code }) => !/^[a-z]{2}(-[a-z]{3})?$/.test(code))).toEqual([]);
    for (const key of ['code', 'names'] as const) {
      const all = list.flatMap((country) => country[key]);
      expect(all.filter((one, n) => all.indexOf(one) !== n)).toEqual([]);
    }
  });

  it('write country names and demonyms normalised, or in capitals where capitals matter', () => {
    const all = countries().flatMap(({ names, demonyms }) => [...names, ...demonyms]);
    expect(all.filter((name) => name !== normalWords(name) && name !== name.toUpperCase())).toEqual([]);
  });

  it('give each known body one line, a normalised name and a known type', () => {
    const list = knownBodies();
    expect(list.filter(({ type }) => !OrganisationType.enum.includes(type))).toEqual([]);
    expect(list.filter(({ name }) => name === '' || name !== normalWords(name))).toEqual([]);
    expect(list.filter(({ name }, n) => list[n - 1]?.name === name)).toEqual([]);
    expect(list.filter(({ acronym }) => acronym !== null && acronym === acronym.toLowerCase())).toEqual([]);
  });
});
