/** The real program asked about its rules. */
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/output/layout.js';
import { CATALOGUE } from '../../src/rules/catalogue.js';
import { unionx } from '../program.js';

const rules = (args: readonly string[], COLUMNS = '80') => unionx(['rules', ...args], { env: { COLUMNS } });

it.each(['60', '80', '120'])('lists every rule in %s columns', (columns) => {
  const { code, stdout, stderr } = rules([], columns);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const names = stdout.split('\n').flatMap((line) => /^ {2}([a-z][\w-]*)(?: |$)/.exec(line)?.[1] ?? []);
  expect(names).toEqual(CATALOGUE.map(({ name }) => name));
  for (const line of stdout.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(Number(columns));
});

it('shows the card of one', () => {
  expect(rules(['title-before-name']).stdout).toBe(`title-before-name
A name right behind a post.

Finds         Deputy Chairman [Javid Huseynli] met miners.
              President [Aghayeva] opened the meeting.
Leaves alone  Chairman Mao Street was closed. (the whole is a street)
Word lists    src/lexicon/titles.ts
              src/lexicon/title-modifiers.ts
Group         persons
Reader        rules
`);
});

it('shows the table of a group', () => {
  const { stdout } = rules(['transfers']);
  expect(stdout).toMatch(/^Transfers\n {2}transfer-given /);
  expect(stdout).not.toContain('title-before-name');
});

describe('as JSON', () => {
  it('one is an object', () =>
    expect(JSON.parse(rules(['tagger', '--json']).stdout)).toMatchObject({ name: 'tagger', reader: 'tagger' }));
  it('all are a list', () => expect(JSON.parse(rules(['--json']).stdout)).toHaveLength(CATALOGUE.length));
});

it.each([
  ['titel-before-name', "did you mean 'title-before-name'?"],
  ['Date', "did you mean 'dates'?"],
  ['xyzzy', "'unionx rules' lists them all"],
])('of %s says: %s', (name, advice) => {
  const { code, stdout, stderr } = rules([name]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe(`unionx: no rule is called '${name}'; ${advice}\n`);
});

it.each(['__proto__', 'constructor', ''])('takes %j for no rule', (name) => expect(rules([name]).code).toBe(2));
