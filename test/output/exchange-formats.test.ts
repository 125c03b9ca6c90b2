/** The formats for other tools: a record made by hand against files that a person read, hostile records, any text at all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/core.js';
import type { DocumentRecord } from '../../src/model/record.js';
import { type Format, type FormatName, formatOf } from '../../src/output/format.js';
import { mentionsOf } from '../../src/output/mentions.js';
import { hostile, sample } from './sample.js';
import { untar } from './untar.js';

const OPTIONS = {
  tool: { name: 'unionx', version: '0.0.0' },
  width: 80,
  colourLevel: 0,
  excelSafe: false,
  inlineErrors: false,
} as const;

type Make = (unit: 'codepoint' | 'utf16', source?: string) => DocumentRecord;
const made = sample as Make;
const hostileMade = hostile as Make;

const formatNamed = (name: FormatName): Promise<Format> => formatOf(name, OPTIONS);

function write(format: Format, ...records: DocumentRecord[]): string {
  const documents = records.map((record) => format.document(record)).filter((text) => text !== null);
  return format.head + documents.join(format.separator) + format.tail([]);
}

async function written(name: FormatName, make: Make = made): Promise<string> {
  const format = await formatNamed(name);
  return write(format, make((format.reads?.offsets ?? 'codepoint') as 'codepoint'));
}

/** What `extract` finds in any text, as a format wants it. */
const recordOf = (text: string, format: Format, source = 'any.txt'): DocumentRecord =>
  extract(text, { source, includeText: true, offsets: 'codepoint', readers: ['rules'], ...format.reads });

const ANY_TEXT = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'Chairman Elmira Qasimova of ATUC',
          '🎉',
          'on 3 May 2022',
          '17,100 manat',
          '\r\n\r\n',
          '\n',
          '\r',
          '\t',
          '\u2028',
          '\u0000',
          '\ud800',
          '-DOCSTART-',
          '</script>',
          '. ',
        ),
        fc.string({ maxLength: 8 }),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(' ')),
);

const LINES = ['popolo', 'ftm'] as const;
const JSON_TEXTS = ['web-annotation', 'schema-org'] as const;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
const CONTROLS = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|\\ud[89a-f][0-9a-f]{2}/;

describe('a record made by hand', () => {
  it.each(['conll', 'web-annotation', 'schema-org', 'popolo', 'ftm'] as const)('%s is as it was read', async (name) => {
    await expect(await written(name)).toMatchFileSnapshot(`golden/${name}.golden`);
  });

  it('brat is as it was read', async () => {
    const files = untar(await written('brat'));
    expect([...files.keys()]).toEqual(['annotation.conf', 'articles/depot 1.txt', 'articles/depot 1.ann']);
    await expect(files.get('annotation.conf')).toMatchFileSnapshot('golden/brat-conf.golden');
    await expect(files.get('articles/depot 1.ann')).toMatchFileSnapshot('golden/brat-ann.golden');
    expect(files.get('articles/depot 1.txt')).toBe(made('codepoint').text);
  });
});

describe('hostile records', () => {
  it.each(JSON_TEXTS)('%s is JSON without characters that readers stumble over', async (name) => {
    const text = await written(name, hostileMade);
    expect(JSON.parse(text)).toBeTruthy();
    expect(text).not.toMatch(CONTROLS);
  });

  it.each(LINES)('%s is JSON a line without characters that readers stumble over', async (name) => {
    const text = await written(name, hostileMade);
    for (const line of text.trimEnd().split('\n')) expect(Object.keys(JSON.parse(line))).not.toEqual([]);
    expect(text).not.toMatch(CONTROLS);
  });

  it('a name such as __proto__ is a name', async () => {
    const [popolo] = (await written('popolo', hostileMade)).split('\n').map((line) => line && JSON.parse(line));
    expect(popolo.persons[0].name).toBe('__proto__');
    expect(await written('ftm', hostileMade)).toContain('"name":["__proto__"]');
  });

  it('brat stays inside its folder', async () => {
    const names = [...untar(await written('brat', hostileMade)).keys()];
    expect(names).toHaveLength(3);
    for (const name of names) expect(name).toMatch(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[^\\:*?"<>|\p{Cc}]+$/u);
  });
});

describe('edges that cannot be drawn', () => {
  it('ftm leaves out transfers with one end unknown and keeps bare titles on the person', async () => {
    const entities = (await written('ftm'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(entities.filter(({ schema }) => schema === 'Payment')).toHaveLength(1);
    expect(JSON.stringify(entities)).not.toContain('greetings');
    expect(entities.find(({ properties }) => properties.name?.[0] === 'Aygün Əliyeva').properties.position).toEqual([
      'engineer',
    ]);
  });

  it('dates that a format has no words for are left out', async () => {
    const [popolo] = (await written('popolo')).split('\n').map((line) => line && JSON.parse(line));
    expect(popolo.memberships[1]).toMatchObject({ start_date: '2015-02', end_date: null });
    expect(await written('ftm')).not.toContain('201X');
  });

  it('web-annotation leaves out a document without mentions', async () => {
    const format = await formatNamed('web-annotation');
    const empty = recordOf('', format);
    expect(JSON.parse(write(format, empty, made('codepoint'), empty))).not.toEqual([]);
    expect(JSON.parse(write(format, empty))).toEqual([]);
  });
});

describe('any text', () => {
  it('brat: every annotation stands where it says, on one line', async () => {
    const format = await formatNamed('brat');
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        const files = untar(format.document(recordOf(text, format))!);
        const points = Array.from(files.get('any.txt')!);
        expect(points).toHaveLength(Array.from(text).length);
        const spans = [...files.get('any.ann')!.matchAll(/^T\d+\t\w+ ([\d ;]+)\t(.*)$/gm)];
        expect(spans.length).toBe(
          files
            .get('any.ann')!
            .split('\n')
            .filter((line) => line.startsWith('T')).length,
        );
        for (const [, places, words] of spans)
          expect(
            places!
              .split(';')
              .map((place) => points.slice(...(place.split(' ').map(Number) as [number, number])).join(''))
              .join(' '),
          ).toBe(words);
      }),
    );
  });

  it('conll: lines of two columns, tags in IOB2, every mention once', async () => {
    const format = await formatNamed('conll');
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        const record = recordOf(text, format);
        const [start, empty, ...lines] = format.document(record)!.split('\n');
        expect([start, empty]).toEqual(['-DOCSTART- -X- O O', '']);
        let before = 'O';
        for (const line of lines) {
          expect(line).toMatch(/^$|^\S+\t(O|[BI]-[A-Z]+)$/);
          const tag = line.split('\t')[1] ?? 'O';
          if (tag.startsWith('I-')) expect(before.slice(2)).toBe(tag.slice(2));
          before = tag;
        }
        expect(lines.filter((line) => line.includes('\tB-'))).toHaveLength(mentionsOf(record).length);
      }),
    );
  });

  it.each(JSON_TEXTS)('%s: JSON', async (name) => {
    const format = await formatNamed(name);
    fc.assert(
      fc.property(ANY_TEXT, ANY_TEXT, (text, source) => {
        const records = [recordOf(text, format, source), recordOf(source, format)];
        expect(JSON.parse(write(format, ...records))).toBeTruthy();
      }),
    );
  });

  it.each(LINES)('%s: JSON a line', async (name) => {
    const format = await formatNamed(name);
    fc.assert(
      fc.property(ANY_TEXT, ANY_TEXT, (text, source) => {
        for (const line of format
          .document(recordOf(text, format, source))!
          .trimEnd()
          .split('\n'))
          expect(JSON.parse(line)).toBeTruthy();
      }),
    );
  });
});
