/** Each format on a record made by hand: tables at four widths are golden files that a person read. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { DocumentRecord } from '../../src/model/record.js';
import { type FormatName, type FormatOptions, formatOf } from '../../src/output/format.js';
import { widthOf } from '../../src/output/layout.js';
import { LISTS, select } from '../../src/output/select.js';
import { EMPTY, SAMPLE } from './record-sample.js';

const OPTIONS: FormatOptions = {
  tool: { name: 'unionx', version: '0.0.0' },
  width: 80,
  colourLevel: 0,
  excelSafe: false,
  inlineErrors: false,
};

async function render(name: FormatName, options: Partial<FormatOptions> = {}): Promise<string> {
  const format = await formatOf(name, { ...OPTIONS, ...options });
  return format.head + [SAMPLE, EMPTY].map(format.document).join(format.separator) + format.tail([]);
}

const isRecord = new Ajv2020().compile(DocumentRecord);

it('the sample is what the contract says', () => {
  expect(isRecord(SAMPLE), JSON.stringify(isRecord.errors)).toBe(true);
});

describe('table', () => {
  it.each([60, 80, 120, 200])('fits %i columns', async (width) => {
    const screen = await render('table', { width });
    for (const line of screen.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(width);
    await expect(screen).toMatchFileSnapshot(`screens/${width}.txt`);
  });

  it('loses no word at any width', async () => {
    const words = (screen: string) =>
      screen
        .replace(/[─\s]+/g, '')
        .split('')
        .sort()
        .join('');
    const [wide, narrow] = [await render('table', { width: 500 }), await render('table', { width: 60 })];
    expect(words(narrow)).toBe(words(wide));
  });

  it('is the same with colours, but for the colours', async () => {
    const coloured = await render('table', { colourLevel: 1 });
    expect(coloured).toContain('\u001b[');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(await render('table'));
  });
});

describe('csv', () => {
  it.each(['csv', 'tsv'] as const)('%s is as a person read it', async (name) => {
    await expect(await render(name)).toMatchFileSnapshot(`screens/sample.${name}`);
  });
  it('keeps spreadsheets from running it', async () => {
    const safe = await render('csv', { excelSafe: true });
    expect(safe).toContain(`"'=carpet, ""red"""`);
  });
});

describe('json', () => {
  it('holds the records as they are', async () => {
    const output = JSON.parse(await render('json'));
    expect(output).toEqual({ schemaVersion: 1, tool: OPTIONS.tool, documents: [SAMPLE, EMPTY], errors: [] });
  });
  it('is one record a line as ndjson', async () => {
    const lines = (await render('ndjson')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([SAMPLE, EMPTY]);
  });
});

describe('select', () => {
  const all = { only: null, minConfidence: 0 };
  it('changes nothing unless asked', () => expect(select(SAMPLE, all)).toBe(SAMPLE));

  it.each(LISTS)('only %s', (list) => {
    const kept = select(SAMPLE, { ...all, only: [list] });
    expect(isRecord(kept)).toBe(true);
    for (const other of LISTS) expect(kept[other]).toEqual(other === list ? SAMPLE[list] : []);
  });

  it.each([0.45, 0.6, 0.95])('what is left at %d refers to nothing that was left out', (minConfidence) => {
    const kept = select(SAMPLE, { ...all, minConfidence });
    const ids = new Set([
      null,
      ...[...kept.persons, ...kept.organisations, ...kept.dates, ...kept.amounts].map(({ id }) => id),
    ]);
    const referred = [
      ...kept.organisations.map(({ parent }) => parent),
      ...kept.titles.flatMap(({ mentions }) => mentions.map(({ holder }) => holder)),
      ...kept.roles.flatMap(({ personId, organisationId }) => [personId, organisationId]),
      ...kept.transfers.flatMap((t) => [t.giverId, t.recipientId, t.decidedById, t.amountId, t.dateId]),
    ];
    for (const id of referred) expect(ids).toContain(id);
    expect(kept.persons.length).toBeLessThan(SAMPLE.persons.length);
    expect(isRecord(kept)).toBe(true);
  });
});
