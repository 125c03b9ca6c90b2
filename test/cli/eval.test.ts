/** The real program on a folder of gold: exit codes and streams; the figures themselves are tested in test/evaluate. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshFolder, unionx } from '../program.js';

const root = freshFolder();
const run = (...args: string[]) => unionx(['eval', ...args], { cwd: root });

beforeAll(() => {
  mkdirSync(join(root, 'gold'));
  writeFileSync(join(root, 'gold', 'a.txt'), 'Nothing is said here of anybody.\n');
  const mentions = [{ text: 'Nothing', start: 0, end: 7 }];
  writeFileSync(
    join(root, 'gold', 'a.gold.json'),
    JSON.stringify({ persons: [{ id: 'n', name: 'Nothing', mentions }] }),
  );
});
afterAll(() => rmSync(root, { recursive: true }));

it('prints a table and the errors', () => {
  const { code, stdout, stderr } = run('gold');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^persons +0\.000 +0\.000 +0\.000 +0 +0 +1$/m);
  expect(stdout).toContain(`  - ${join('gold', 'a.txt')}:1: Nothing | Nothing is said here of anybody.`);
});

it('prints one object with --json', () => {
  const { code, stdout } = run('gold', '--json', '--errors', '0');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ overall: 0, documents: 1, missing: 0, persons: { fn: 1 }, errors: [] });
});

it.each([
  ['0', 0, /^$/],
  ['0.01', 1, /^unionx: overall 0\.0000 is below --min-f1 0\.01\n$/],
  ['1.01', 2, /--min-f1/],
  ['much', 2, /--min-f1/],
])('with --min-f1 %s exits %d', (least, expected, message) => {
  const { code, stderr } = run('gold', '--min-f1', least);
  expect(code).toBe(expected);
  expect(stderr).toMatch(message);
});

it('reads the rest where a folder is missing, and exits 1', () => {
  const { code, stdout, stderr } = run('nowhere', 'gold', '--json');
  expect(code).toBe(1);
  expect(stderr).toMatch(/^unionx: nowhere: .+\n$/);
  expect(JSON.parse(stdout).documents).toBe(1);
});

it.each([['nowhere'], ['gold/a.txt', '--json'], ['nowhere', '--min-f1', '0']])(
  'puts out no figures of nothing: %j',
  (...args) => {
    const { code, stdout, stderr } = run(...args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^unionx: [^\n]+; name a folder of NAME\.txt and NAME\.gold\.json\n$/);
  },
);

it('needs a folder', () => expect(run().code).toBe(2));
