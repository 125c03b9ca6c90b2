/** The real program asked why. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/explain/explain.js';
import type { WordSource } from '../../src/explain/word-lists.js';
import { widthOf } from '../../src/output/layout.js';
import { freshFolder, unionx } from '../program.js';

const ARTICLE = `Metro workers sign agreement

Baku, 14 March 2023. Deputy Chairwoman Elmira Qasimova met the Azerbaijan Trade Unions Confederation.
It gave 300 food parcels to the Sheki Hospital. Then the Federation agreed.
`;
const folder = freshFolder();
const explain = (args: readonly string[], COLUMNS = '80') =>
  unionx(['explain', ...args], { cwd: folder, env: { COLUMNS } });
const documents = (...args: string[]): Explanation[] => JSON.parse(explain([...args, '--json']).stdout).documents;

beforeAll(() => {
  writeFileSync(join(folder, 'a.txt'), ARTICLE);
  writeFileSync(join(folder, 'empty.txt'), '');
});

it('says why one item was found', () => {
  const { code, stdout, stderr } = explain(['a.txt', '--match', 'Deputy Chairwoman']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^Metro workers sign agreement\na\.txt · 2023-03-14 \(dateline\)\n\n/);
  expect(stdout).toMatch(
    /^51–68 title t1 “Deputy Chairwoman”\n {2}means {7}deputy chairwoman, held by Elmira Qasimova$/m,
  );
  expect(stdout).toMatch(/^ {2}rule {8}title-words: /m);
  expect(stdout).toMatch(/^ {2}word list {3}src\/lexicon\/titles\.ts:\d+ \(RANKS: deputy\)$/m);
});

it.each(['60', '80', '120', '200'])('fits %s columns', (columns) => {
  for (const line of explain(['a.txt'], columns).stdout.split('\n'))
    expect(widthOf(line)).toBeLessThanOrEqual(Number(columns));
});

it('says why something was not found', () => {
  expect(explain(['a.txt', '--match', 'Federation']).stdout).toMatch(
    /“Federation” is not in the record\n +It was proposed[\s\S]*the article names no body/,
  );
  expect(explain(['a.txt', '--match', 'food']).stdout).toMatch(/“food” is not in the record\n +Nothing proposed it/);
});

it('finds the item at an offset of the record', () => {
  const [record] = JSON.parse(unionx(['extract', 'a.txt', '--json'], { cwd: folder }).stdout).documents;
  const { text, start } = record.persons[0].mentions[0];
  expect(documents('a.txt', '--at', String(start))[0]!.items).toContainEqual(
    expect.objectContaining({ type: 'person', text, start }),
  );
});

it('passes over articles that have not what is asked about, unless none has it', () => {
  writeFileSync(join(folder, 'b.txt'), 'Mr Tamm came.\n');
  const { code, stdout, stderr } = explain(['b.txt', 'a.txt', 'empty.txt', '--match', 'Federation']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^Metro workers sign agreement\n/);
  const nowhere = explain(['b.txt', 'a.txt', '--match', 'Oslo', '--json']);
  expect(nowhere).toMatchObject({
    code: 1,
    stderr: 'unionx: what was asked for stands in none of the 2 articles\n',
  });
  expect(JSON.parse(nowhere.stdout).errors).toMatchObject([{ source: 'b.txt' }, { source: 'a.txt' }]);
});

it('says of white space that nothing stands there', () => {
  const space = ARTICLE.indexOf(' met ');
  expect(explain(['a.txt', '--at', String(space)]).stdout).toContain(
    `\n${space}–${space + 1} is white space, which nothing can be found in\n`,
  );
});

it('names lines of word lists that hold the word', () => {
  const sources: WordSource[] = [];
  JSON.stringify(documents('a.txt'), (key, value) => {
    if (key === 'words') sources.push(...value);
    return value;
  });
  expect(sources.length).toBeGreaterThan(5);
  for (const { word, file, line } of sources)
    expect(readFileSync(file, 'utf8').split('\n')[line! - 1]!.toLowerCase()).toContain(word);
});

describe('exit codes', () => {
  it.each([
    [0, ['a.txt']],
    [0, ['empty.txt']],
    [0, ['--help']],
    [1, ['missing.txt', 'a.txt']],
    [1, ['a.txt', '--match', 'Oslo']],
    [1, ['a.txt', '--at', '9999']],
    [2, ['no*.txt']],
    [2, ['a.txt', '--at', 'there']],
    [2, ['a.txt', '--match', ' ']],
    [2, ['a.txt', '--reference-date', '2023-02-30']],
    [2, ['-', '-']],
  ])('%i: %j', (code, args) => {
    const result = explain(args);
    expect(result.code).toBe(code);
    expect(result.stderr).not.toMatch(/^ +at /m);
  });
});

it('reads records and stdin', () => {
  const input = '{"id": "x", "text": "Mr Tamm came yesterday.", "date": "2023-03-14"}\n{"id": "y", "text": "No."}\n';
  const { stdout } = unionx(['explain', '-', '--json'], { input });
  expect(JSON.parse(stdout)).toMatchObject({
    documents: [
      { source: 'x', items: [{ text: 'Tamm' }, { means: '2023-03-13 (day)' }] },
      { source: 'y', items: [] },
    ],
    errors: [],
  });
});

it('warns of what it had to guess, as extract does', () => {
  const input = Buffer.from('Chairman Ali Y\xfdld\xfdz left the union hall at noon.', 'latin1');
  const { stderr } = unionx(['explain', '-'], { input });
  expect(stderr).toBe(unionx(['extract', '-'], { input }).stderr);
  expect(stderr).toMatch(/^unionx: -: .+\n$/);
});
