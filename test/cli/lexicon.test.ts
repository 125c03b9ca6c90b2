/** Word lists of the user's own, with the real program. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../../src/model/record.js';
import { freshFolder, unionx } from '../program.js';

const folder = freshFolder();
const run = (...args: string[]) => unionx(args, { cwd: folder });

beforeAll(() => {
  const write = (name: string, text: string | Buffer) => writeFileSync(join(folder, name), text);
  write('own.txt', '# mine\nperson: Zorvan Meklit\norganisation: Kelm Dockers | KD | union\n');
  write('more.csv', 'kind,name\nnever,Reuters\ntitle,shop convener\n');
  write('bad.txt', 'person: Zorvan Meklit\norganization: Foo\nthing\n');
  write('utf16.txt', Buffer.from('\ufeffperson: Zorvan Meklit\n', 'utf16le'));
  write('a.txt', 'At noon the KD told Reuters. Zorvan Meklit left.\n');
});

describe('lexicon check', () => {
  it('counts what good files hold', () => {
    expect(run('lexicon', 'check', 'own.txt', 'more.csv', 'utf16.txt')).toEqual({
      code: 0,
      stderr: '',
      stdout: `own.txt: 1 person, 1 organisation, 0 titles, 0 words never to be found
more.csv: 0 people, 0 organisations, 1 title, 1 word never to be found
utf16.txt: 1 person, 0 organisations, 0 titles, 0 words never to be found
`,
    });
  });

  it('names each line to mend', () => {
    expect(run('lexicon', 'check', 'bad.txt')).toEqual({
      code: 1,
      stderr: '',
      stdout: `bad.txt:2: no kind is called 'organization'; did you mean 'organisation'?
bad.txt:3: has no kind; write it as 'person: thing'
bad.txt: 1 person, 0 organisations, 0 titles, 0 words never to be found, 2 lines to mend
`,
    });
  });

  it('reads the rest where a file is missing', () => {
    const { code, stdout, stderr } = run('lexicon', 'check', 'none.txt', 'own.txt', '--json');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^unionx: none\.txt: .+\n$/);
    expect(JSON.parse(stdout)).toEqual([
      { file: 'own.txt', people: 1, organisations: 1, titles: 0, never: 0, problems: [] },
    ]);
  });

  it.each([[['lexicon']], [['lexicon', 'chek', 'own.txt']], [['lexicon', 'check']]])('%j is wrong', (args) =>
    expect(run(...args).code).toBe(2),
  );
});

describe('extract --lexicon', () => {
  const namesIn = ({ persons, organisations }: DocumentRecord) =>
    [...persons, ...organisations].map(({ name }) => name);
  const names = (...args: string[]) =>
    namesIn(JSON.parse(run('extract', 'a.txt', '--json', '--readers', 'rules', ...args).stdout).documents[0]);

  it('adds to what is found, and takes from it', () => {
    expect(names()).toEqual(['KD', 'Reuters']);
    expect(names('--lexicon', 'own.txt')).toEqual(['Zorvan Meklit', 'KD', 'Reuters']);
    expect(names('--lexicon', 'own.txt', '--lexicon', 'more.csv')).toEqual(['Zorvan Meklit', 'KD']);
  });

  it('reaches the workers', () => {
    const { stdout } = run('extract', 'a.txt', 'a.txt', '--format', 'ndjson', '--jobs', '2', '--lexicon', 'own.txt');
    for (const line of stdout.trimEnd().split('\n')) expect(namesIn(JSON.parse(line))).toContain('Zorvan Meklit');
  });

  it('reads nothing with a list that has lines to mend', () => {
    const { code, stdout, stderr } = run('extract', 'a.txt', '--lexicon', 'bad.txt');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^unionx: bad\.txt:2: no kind is called 'organization'.*unionx lexicon check bad\.txt.*\n$/);
  });

  it('or with a list that is not there', () => {
    expect(run('extract', 'a.txt', '--lexicon', 'none.txt')).toMatchObject({ code: 2, stdout: '' });
  });
});

it('explain says which entry it was, and what the list forbids', () => {
  const { stdout } = run('explain', 'a.txt', '--lexicon', 'own.txt', '--lexicon', 'more.csv');
  expect(stdout).toMatch(/^ {2}rule {8}own-word: .*\n {2}clue {8}“Zorvan Meklit”$/m);
  expect(stdout).toMatch(/“Reuters” \(known-body 0\.90\b[\s\S]*your own lexicon says/);
});
