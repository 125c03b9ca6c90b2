/** The program with each format for other tools: several documents, one of them empty, one missing. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshFolder, unionx } from '../program.js';
import { untar } from './untar.js';

const folder = freshFolder();
const run = (...args: string[]) => unionx(['extract', ...args], { cwd: folder });
const jsonLines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

beforeAll(() => {
  writeFileSync(join(folder, 'a.txt'), 'Depot 🎁\n\nBaku, 14 March 2023. Chairman Elmira Qasimova met the press.\n');
  writeFileSync(join(folder, 'b b.html'), '<h1>News</h1><p>Chairman Elmira Qasimova left.</p>');
  writeFileSync(join(folder, 'empty.txt'), '');
});

const READ: Record<string, (out: string) => unknown[]> = {
  html: (out) => out.match(/<article /g) ?? [],
  conll: (out) => out.match(/^-DOCSTART- -X- O O$/gm) ?? [],
  popolo: jsonLines,
  ftm: (out) => jsonLines(out).filter(({ schema }) => schema === 'Article'),
  'schema-org': (out) =>
    JSON.parse(out)['@graph'].filter((node: Record<string, unknown>) => node['@type'] === 'NewsArticle'),
  brat: (out) => [...untar(out).keys()].filter((name) => name.endsWith('.ann')),
};

describe('many documents', () => {
  it.each(Object.entries(READ))('%s has each once, the empty one too', (format, read) => {
    const { code, stdout, stderr } = run('a.txt', 'empty.txt', 'b b.html', '--format', format);
    expect({ code, stderr, documents: read(stdout).length }).toEqual({ code: 0, stderr: '', documents: 3 });
  });

  it('web-annotation has those that say something', () => {
    const { stdout } = run('empty.txt', 'a.txt', 'empty.txt', 'b b.html', '--format', 'web-annotation');
    const sources = JSON.parse(stdout).map(({ target }: { target: { source: string } }) => target.source);
    expect([...new Set(sources)]).toEqual(['a.txt', 'b%20b.html']);
  });

  it.each([...Object.keys(READ), 'web-annotation'])('%s stays whole where one is missing', (format) => {
    const { code, stdout } = run('missing.txt', 'a.txt', '--format', format);
    expect(code).toBe(1);
    expect(stdout).toContain(format === 'conll' ? 'Elmira\tB-PER' : 'Elmira Qasimova');
    if (format === 'html') expect(stdout).toMatch(/Not read.*missing\.txt/s);
  });
});

describe('offsets', () => {
  it('are those that the format demands, whatever is asked for', () => {
    const annotations = JSON.parse(run('a.txt', '--format', 'web-annotation', '--offsets', 'byte').stdout);
    const date = annotations.find(({ body }: { body: { value: string }[] }) => body[0]!.value === 'date');
    expect(date.target.selector[0]).toEqual({ type: 'TextPositionSelector', start: 15, end: 28 });
    expect(untar(run('a.txt', '--format', 'brat', '--offsets', 'utf16').stdout).get('a.ann')).toMatch(
      /^T1\tDate 15 28\t14 March 2023$/m,
    );
  });
});

describe('brat', () => {
  it('keeps the names of the inputs', () => {
    expect([...untar(run('a.txt', 'b b.html', '--format', 'brat').stdout).keys()]).toEqual([
      'annotation.conf',
      'a.txt',
      'a.ann',
      'b b.html.txt',
      'b b.html.ann',
    ]);
  });
});
