/** Many documents as one. */
import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../../src/model/record.js';
import { widthOf } from '../../src/output/layout.js';
import { LISTS } from '../../src/output/select.js';
import { makeSummariser, type Summary } from '../../src/output/summary.js';
import { summaryJson, summaryTables } from '../../src/output/summary-formats.js';
import { unionx } from '../program.js';
import { EMPTY, SAMPLE } from './record-sample.js';

const TOOL = { name: 'unionx', version: '0.0.0' };
const later: DocumentRecord = { ...SAMPLE, referenceDate: '2024-05', persons: SAMPLE.persons.slice(0, 1) };
const many: DocumentRecord = {
  ...EMPTY,
  persons: Array.from({ length: 12 }, (_, n) => ({
    id: `p${n}`,
    name: `Person ${String.fromCharCode(65 + n)}`,
    aliases: [],
    mentions: SAMPLE.persons[0]!.mentions.slice(0, 1),
  })),
};

const summaryOf = (...records: readonly DocumentRecord[]): Summary => {
  const { add, summary } = makeSummariser();
  for (const record of records) add(record);
  return summary();
};

describe('summary', () => {
  it('of nothing is nothing', () => {
    const { documents, referenceDates, counts, persons, organisations } = summaryOf();
    expect({ documents, referenceDates, persons, organisations }).toEqual({
      documents: 0,
      referenceDates: null,
      persons: [],
      organisations: [],
    });
    for (const list of LISTS) expect(counts[list]).toEqual({ items: 0, documents: 0 });
  });

  it('adds up items, mentions and documents', () => {
    const { documents, referenceDates, counts, persons, organisations } = summaryOf(SAMPLE, EMPTY, later);
    expect(documents).toBe(3);
    expect(referenceDates).toEqual({ earliest: '2023-03-14', latest: '2024-05' });
    expect(counts.persons).toEqual({ items: SAMPLE.persons.length + 1, documents: 2 });
    expect(persons.map(({ name, mentions, documents }) => [name, mentions, documents])).toEqual([
      ['Elmira Qasimova', 4, 2],
      [SAMPLE.persons[2]!.name, 1, 1],
      [SAMPLE.persons[1]!.name, 1, 1],
    ]);
    expect(organisations[1]).toEqual({ name: "Metro Workers' Union", mentions: 2, documents: 2 });
  });

  it('counts two of one name in one document as one document', () => {
    const [person] = SAMPLE.persons;
    expect(summaryOf({ ...SAMPLE, persons: [person!, person!] }).persons).toEqual([
      { name: 'Elmira Qasimova', mentions: 4, documents: 1 },
    ]);
  });

  it('is the same in any order of documents', () => {
    expect(summaryOf(SAMPLE, many, later, EMPTY)).toEqual(summaryOf(EMPTY, later, many, SAMPLE));
  });
});

describe('tables', () => {
  const screen = (width: number) => summaryTables(summaryOf(SAMPLE, many, later), 1, { width, colourLevel: 0 });

  it.each([60, 80, 120, 200])('fit %i columns', async (width) => {
    const shown = await screen(width);
    for (const line of shown.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(width);
    await expect(shown).toMatchFileSnapshot(`screens/summary-${width}.txt`);
  });

  it('of nothing are one line', async () => {
    expect(await summaryTables(summaryOf(), 0, { width: 80, colourLevel: 0 })).toBe('0 documents\n');
    expect(await summaryTables(summaryOf(EMPTY), 2, { width: 80, colourLevel: 0 })).toBe('1 document · 2 not read\n');
  });
});

it('json holds every name and every error', () => {
  const error = { source: 'x', code: 'not-found', message: '\u001b[31m', line: null };
  const text = summaryJson(summaryOf(many), [error], TOOL);
  expect(text).not.toContain('\u001b');
  expect(JSON.parse(text)).toMatchObject({ schemaVersion: 1, tool: TOOL, documents: 1, errors: [error] });
  expect(JSON.parse(text).persons).toHaveLength(12);
});

describe('extract --summary', () => {
  const run = (...args: string[]) => unionx(['extract', 'fixtures/articles', '--summary', ...args]);

  it('is the same for any number of workers', () => {
    expect(run('--json', '--jobs', '2')).toEqual(run('--json', '--jobs', '1'));
  });

  it('counts what was not read, and the lists that were asked for', () => {
    const { code, stdout, stderr } = run('missing.txt', '--json', '--only', 'persons');
    const { documents, counts, errors } = JSON.parse(stdout);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/^unionx: missing\.txt: .*\n$/) });
    expect(documents).toBeGreaterThan(10);
    expect(counts.persons.items).toBeGreaterThan(documents);
    expect(counts.roles).toEqual({ items: 0, documents: 0 });
    expect(errors).toHaveLength(1);
  });

  it('goes with no other format', () => {
    expect(run('-f', 'csv')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'unionx: --summary is a table or json; it does not go with --format csv\n',
    });
  });
});
