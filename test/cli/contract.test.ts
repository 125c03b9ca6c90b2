/** The real program in a fresh folder, held against the output contract: formats, exit codes, error lines. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentRecord, OutputRecord } from '../../src/model/record.js';
import { freshFolder, start, unionx } from '../program.js';

const ARTICLE =
  'Metro workers sign agreement\n\nBaku, 14 March 2023. Deputy Chairwoman Elmira Qasimova met the press.\n';
const folder = freshFolder();
const run = (...args: string[]) => unionx(args, { cwd: folder });
const lines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

beforeAll(() => {
  writeFileSync(join(folder, 'a.txt'), ARTICLE);
  writeFileSync(join(folder, 'empty.txt'), '');
  mkdirSync(join(folder, 'more'));
  writeFileSync(join(folder, 'more', 'b.txt'), ARTICLE);
  writeFileSync(join(folder, 'more', 'b.gold.json'), '{}');
  mkdirSync(join(folder, 'g (1)'));
  writeFileSync(join(folder, 'g (1)', 'a[1].txt'), ARTICLE);
});

describe('formats', () => {
  it('json is one object', () => {
    const { code, stdout, stderr } = run('extract', 'a.txt', '--json');
    const output: OutputRecord = JSON.parse(stdout);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(output).toMatchObject({ schemaVersion: 1, tool: { name: 'unionx' }, errors: [] });
    expect(output.documents.map(({ source, headline }) => [source, headline])).toEqual([
      ['a.txt', 'Metro workers sign agreement'],
    ]);
  });

  it('ndjson is one document a line', () => {
    const { stdout } = run('extract', 'a.txt', 'more', '--format', 'ndjson');
    expect(lines(stdout).map(({ source }) => source)).toEqual(['a.txt', join('more', 'b.txt')]);
  });

  it.each([
    ['csv', ','],
    ['tsv', '\t'],
  ])('%s begins with its header', (format, delimiter) => {
    const { stdout } = run('extract', 'a.txt', '--format', format);
    expect(stdout.split('\n')[0]).toBe(
      'source,type,kind,id,name,text,start,end,value,min,max,currency,unit,qualifier,person,title,organisation,place,giver,recipient,decidedBy,amount,thing,purpose,date,confidence,rule'.replaceAll(
        ',',
        delimiter,
      ),
    );
  });

  it('table shows the headline', () => {
    expect(run('extract', 'a.txt').stdout).toMatch(/^Metro workers sign agreement\na\.txt/);
  });
});

it.each([
  [
    ['help', 'query', 'posts'],
    ['query', 'posts', '--help'],
  ],
  [['help', 'help'], ['--help']],
  [
    ['help', 'extract', 'a.txt'],
    ['extract', '--help'],
  ],
])('%j is %j', (args, same) => {
  const { code, stdout } = run(...args);
  expect(code).toBe(0);
  expect(stdout).toBe(run(...same).stdout);
});

it('reads what PowerShell and spreadsheets write', () => {
  const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
  writeFileSync(join(folder, 'listed'), utf16('a.txt\r\nmore/b.txt\r\n'));
  const listed = run('extract', '--files-from', 'listed', '-f', 'ndjson').stdout.trimEnd().split('\n');
  expect(listed.map((line) => JSON.parse(line).source)).toEqual(['a.txt', 'more/b.txt']);
  writeFileSync(join(folder, 'wide-config'), utf16('{"format": "csv"}'));
  expect(run('extract', 'a.txt', '--config', 'wide-config').stdout).toMatch(/^source,/);
  writeFileSync(join(folder, 'wide-decisions'), utf16('a;b;verdict\r\nx#p1;y#p1;same\r\n'));
  expect(run('registry', 'a.txt', '--decisions', 'wide-decisions').stderr).toContain('1 of 1 are about articles');
});

it.each([
  [['extract', '-o', 'out.json'], 'json'],
  [['extract', '-o', 'out.jsonl'], 'ndjson'],
  [['registry', '-o', 'out.html'], 'html'],
  [['registry', '--db', 'warned.db', '-o', 'out.csv'], 'csv'],
  [['extract', '--summary', '-o', 'out.JSON'], 'json'],
])('warns of a table in a file whose name says something else: %j', (args, format) => {
  const { code, stderr } = run(...args, 'a.txt');
  expect(code).toBe(0);
  expect(stderr).toBe(`unionx: ${args.at(-1)}: is written as a table; --format ${format} writes ${format}\n`);
  if (!args.includes('--summary')) expect(run(...args, 'a.txt', '-f', format).stderr).toBe('');
  for (const made of [args.at(-1)!, 'warned.db']) rmSync(join(folder, made), { force: true });
});

it('says why a folder yields nothing, and of an address that nothing is fetched', () => {
  const { code, stderr } = run('extract', 'more', '--exclude', '*.txt');
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: 'unionx: more: no file in it is one that --include and --exclude want\n',
  });
  expect(run('extract', 'https://example.org/a*.html')).toMatchObject({ code: 1, stdout: '' });
  expect(run('extract', 'https://example.org/a.html').stderr).toContain('nothing is fetched');
});

it('the published schema holds for real output', () => {
  const isOutput = new Ajv2020().compile(JSON.parse(run('schema').stdout));
  const { stdout } = unionx(['extract', 'fixtures/articles', 'missing.txt', '--json', '--include-text']);
  const output: OutputRecord = JSON.parse(stdout);
  expect(isOutput(output), JSON.stringify(isOutput.errors)).toBe(true);
  expect(output.documents.length).toBeGreaterThan(10);
  expect(output.errors).toHaveLength(1);
});

describe('exit codes', () => {
  it.each([
    [0, ['extract', 'a.txt']],
    [0, ['extract', 'empty.txt']],
    [0, ['--help']],
    [0, ['extract', '--help']],
    [0, ['--version']],
    [0, ['schema']],
    [1, ['extract', 'missing.txt', 'a.txt']],
    [1, ['extract', 'missing.txt']],
    [1, ['extract', 'nothing*.txt', 'a.txt']],
    [2, ['extract', 'nothing*.txt']],
    [2, ['extract', 'nothing*.txt', 'none?.txt']],
    [2, []],
    [2, ['extrakt', 'a.txt']],
    [2, ['extract', 'a.txt', '--formatt', 'json']],
    [2, ['extract', 'a.txt', '--format', 'xml']],
    [2, ['extract', 'a.txt', '--json', '--format', 'csv']],
    [2, ['extract', 'a.txt', '--reference-date', '2023-02-30']],
    [2, ['extract', 'a.txt', '--min-confidence', '2']],
    [2, ['extract', 'a.txt', '--only', 'people']],
    [2, ['extract', 'a.txt', '--encoding', 'klingon']],
    [2, ['extract', '-', '-']],
    [2, ['extract', '--files-from', 'missing.lst']],
    [2, ['extract', 'a.txt', '-o', 'a.txt']],
    [3, ['extract', 'a.txt', '-o', 'no/such/folder/out.json']],
    [3, ['extract', 'a.txt', '-o', '/dev/full']],
  ])('%i: %j', (code, args) => {
    const result = run(...args);
    expect(result.code).toBe(code);
    if (code !== 0) expect(result.stderr).not.toBe('');
    expect(result.stderr).not.toMatch(/^ +at /m);
  });

  it.each([
    [['extrakt', 'a.txt'], "unionx: unknown command 'extrakt' (Did you mean extract?)\n"],
    [['help', 'extrakt'], "unionx: unknown command 'extrakt' (Did you mean extract?)\n"],
    [['extrakt', '--help'], "unionx: unknown command 'extrakt' (Did you mean extract?)\n"],
    [['a.txt'], "unionx: unknown command 'a.txt'; to read it, write 'unionx extract a.txt'\n"],
    [['extract', '--formatt', 'json'], "unionx: unknown option '--formatt' (Did you mean --format?)\n"],
    [
      ['extract', '--format', 'jsn'],
      "unionx: option '-f, --format <name>' argument 'jsn' is invalid. Did you mean 'json'?\n",
    ],
    [['nosuch'], "unionx: unknown command 'nosuch'; --help lists those that there are\n"],
    [['help', 'query', 'nosuch'], "unionx: unknown command 'nosuch'; --help lists those that there are\n"],
    [['query', 'nosuch', '--help'], "unionx: unknown command 'nosuch'; --help lists those that there are\n"],
    [['completion', 'bsh'], "unionx: argument '<shell>' 'bsh' is invalid. Did you mean 'bash'?\n"],
    [['schema', 'all'], "unionx: argument '<command>' 'all' is invalid. Allowed are extract, registry.\n"],
    [['extract', ''], "unionx: '' names no input; is a variable of the shell empty?\n"],
    [
      ['extract', '--files-from', 'missing.lst'],
      'unionx: missing.lst: no such file or folder; check the name (--files-from)\n',
    ],
    [
      ['registry', 'a.txt', '--decisions', 'missing.csv'],
      'unionx: missing.csv: no such file or folder; check the name (--decisions)\n',
    ],
    [['extract', 'a.txt', '--lexicon', '.'], 'unionx: .: is a folder, not a file (--lexicon)\n'],
  ])('%j is one line that says what to write', (args, stderr) =>
    expect(run(...args)).toEqual({ code: 2, stdout: '', stderr }),
  );

  it('a missing file among good ones is one line on stderr, and in the errors of json', () => {
    const { stdout, stderr } = run('extract', 'a.txt', 'missing.txt', 'empty.txt', '--json');
    const { documents, errors }: OutputRecord = JSON.parse(stdout);
    expect(documents.map(({ source }) => source)).toEqual(['a.txt', 'empty.txt']);
    expect(errors).toEqual([{ source: 'missing.txt', code: 'not-found', message: expect.any(String), line: null }]);
    expect(stderr).toBe(`unionx: missing.txt: ${errors[0]!.message}\n`);
  });
});

describe('inputs', () => {
  const sources = (...args: string[]) =>
    lines(run('extract', '--format', 'ndjson', ...args).stdout).map(({ source }) => source);

  it('an existing path is taken literally before it is a glob', () => {
    expect(sources('g (1)/a[1].txt')).toEqual(['g (1)/a[1].txt']);
  });
  it('globs are sorted and hold no gold', () =>
    expect(sources('**/*.*')).toEqual(['a.txt', 'empty.txt', 'g (1)/a[1].txt', 'more/b.txt']));
  it('order is argument order', () => expect(sources('empty.txt', 'a.txt')).toEqual(['empty.txt', 'a.txt']));
  it('folders are walked', () => expect(sources('.')).toEqual(['a.txt', 'empty.txt', 'g (1)/a[1].txt', 'more/b.txt']));

  it.each([[['extract', '-']], [['extract']]])('stdin: %j', (args) => {
    const { code, stdout } = unionx([...args, '--format', 'ndjson'], { input: ARTICLE });
    expect(code).toBe(0);
    expect(lines(stdout)).toMatchObject([{ source: '-', headline: 'Metro workers sign agreement' }]);
  });

  it('records: fields by name, bad ones reported by line, the rest goes on', () => {
    const input = '{"id": "x", "body": "One"}\n\n{"body": \n{"body": "Three", "headline": "H", "date": "2023-03-14"}\n';
    const { code, stdout, stderr } = unionx(
      ['extract', '--format', 'ndjson', '--text-field', 'body', '--include-text', '--errors', 'inline'],
      { input },
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(/^unionx: -:3: .+\n$/);
    expect(lines(stdout)).toMatchObject([
      { source: 'x', text: 'One' },
      { source: '-:3', error: { code: 'bad-record' } },
      { source: '-:4', text: 'H\n\nThree', headline: 'H', referenceDate: '2023-03-14', referenceDateFrom: 'record' },
    ]);
  });

  it("a record's date wins over --reference-date", () => {
    const input = '{"text": "One", "date": "2023-03-14"}\n{"text": "Two"}\n';
    const { stdout } = unionx(['extract', '--format', 'ndjson', '--reference-date', '2020-01-01'], { input });
    const dates = (lines(stdout) as unknown as DocumentRecord[]).map((doc) => [
      doc.referenceDate,
      doc.referenceDateFrom,
    ]);
    expect(dates).toEqual([
      ['2023-03-14', 'record'],
      ['2020-01-01', 'option'],
    ]);
  });
});

describe('pipes', () => {
  it('passes a megabyte through a pipe whole', () => {
    const text = 'x'.repeat(1000);
    const input = Array.from({ length: 1000 }, () => `${JSON.stringify({ text })}\n`).join('');
    const { stdout } = unionx(['extract', '--format', 'ndjson', '--include-text'], { input });
    expect(lines(stdout)).toHaveLength(1000);
    expect(stdout.length).toBeGreaterThan(1_000_000);
  });

  it('ends quietly with 0 when the reader closes the pipe', async () => {
    const child = start(['extract', '-', '--format', 'ndjson']);
    let stderr = '';
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    child.stdin.on('error', () => {});
    const feed = setInterval(() => child.stdin.write('{"text": "Hello"}\n'.repeat(1000)), 1);
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('exit', resolve));
    clearInterval(feed);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('ctrl-C ends the wait for a silent pipe', async () => {
    const child = start(['extract', '-', '--format', 'ndjson']);
    let stdout = '';
    child.stdout.on('data', (data) => {
      stdout += data;
      child.kill('SIGINT');
    });
    child.stdin.write('{"text": "Hello"}\n');
    const code = await new Promise((resolve) => child.on('exit', resolve));
    expect(code).toBe(130);
    expect(lines(stdout)).toHaveLength(1);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s is heard between files, and leaves nothing behind', async (signal, expected) => {
    const many = freshFolder();
    writeFileSync(join(many, 'a.txt'), ARTICLE.repeat(2000));
    const child = start(['extract', ...Array.from({ length: 2000 }, () => 'a.txt'), '-o', 'out.json', '--json'], many);
    const watch = setInterval(() => {
      if (readdirSync(many).length === 1) return;
      // Once: another signal may meet a program that has already taken its handlers down.
      clearInterval(watch);
      child.kill(signal);
    }, 5);
    const code = await new Promise((resolve) => child.on('exit', resolve));
    expect(code).toBe(expected);
    expect(readdirSync(many)).toEqual(['a.txt']);
  });

  it('ctrl-C ends with 130 and whole lines', async () => {
    const child = start(['extract', '-', '--format', 'ndjson']);
    let stdout = '';
    child.stdin.on('error', () => {});
    child.stdout.on('data', (data) => {
      stdout += data;
      child.kill('SIGINT');
    });
    const feed = setInterval(() => child.stdin.write('{"text": "Hello"}\n'.repeat(10)), 5);
    const code = await new Promise((resolve) => child.on('exit', resolve));
    clearInterval(feed);
    expect(code).toBe(130);
    expect(stdout.endsWith('\n')).toBe(true);
    expect(lines(stdout).length).toBeGreaterThan(0);
  });
});
