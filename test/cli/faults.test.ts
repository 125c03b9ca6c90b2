/** Faults provoked for real: each costs its own document and nothing else. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshFolder, unionx } from '../program.js';

const ARTICLE = 'Union met\n\nChairman John Smith of the Metro Workers Union met the press.\n';
const folder = freshFolder();
const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  unionx(['extract', '--format', 'ndjson', '--errors', 'inline', ...args], { cwd: folder, env });
const outcomes = (stdout: string) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ source, error }) => (error ? `${source} !${error.code}` : source));

beforeAll(() => {
  writeFileSync(join(folder, 'good.txt'), ARTICLE);
  writeFileSync(join(folder, 'long.txt'), ARTICLE.repeat(60_000));
  writeFileSync(join(folder, 'endless.txt'), ARTICLE.repeat(400_000));
  mkdirSync(join(folder, 'tree', 'below'), { recursive: true });
  writeFileSync(join(folder, 'tree', 'below', 'a.txt'), ARTICLE);
  writeFileSync(join(folder, 'tree', '.hidden.txt'), ARTICLE);
  writeFileSync(join(folder, 'tree', 'notes.md'), ARTICLE);
  symlinkSync('..', join(folder, 'tree', 'below', 'loop'));
  symlinkSync('nowhere.txt', join(folder, 'tree', 'dangling.txt'));
  symlinkSync('self.txt', join(folder, 'self.txt'));
});

describe('inputs', () => {
  it.each([
    ['a link to itself', ['self.txt', 'good.txt'], ['self.txt !unreadable', 'good.txt']],
    ['a name with a NUL', ['--files0-from', 'nul.lst', 'good.txt'], ['good.txt']],
    ['a name too long', ['x'.repeat(5000), 'good.txt'], [`${'x'.repeat(5000)} !not-found`, 'good.txt']],
    ['a folder under a file', ['good.txt/a.txt', 'good.txt'], ['good.txt/a.txt !not-found', 'good.txt']],
    ['a document over the limit', ['long.txt', 'good.txt', '--max-bytes', '1k'], ['long.txt !too-large', 'good.txt']],
    ['a document over the time', ['endless.txt', 'good.txt', '--timeout', '4'], ['endless.txt !timeout', 'good.txt']],
    ['links in a circle and to nowhere', ['tree'], ['tree/below/a.txt', 'tree/dangling.txt !not-found']],
    ['names chosen by globs', ['tree', '--include', '*.md'], ['tree/notes.md']],
    ['names left out by globs', ['tree', '--exclude', 'below/**', '--exclude', 'dang*'], []],
  ])('%s', (_, args, expected) => {
    writeFileSync(join(folder, 'nul.lst'), '\0\0');
    expect(outcomes(run(args).stdout)).toEqual(expected);
  });

  it('an unreadable file', () => {
    // Nobody but root can read this one, and root cannot seek in it: its length lies.
    expect(outcomes(run(['/proc/self/mem', 'good.txt']).stdout)).toEqual(['/proc/self/mem !unreadable', 'good.txt']);
  });

  const NAMES = [
    '-dash.txt',
    'with space.txt',
    "quote'.txt",
    'double".txt',
    'new\nline.txt',
    'bracket[1].txt',
    'star*.txt',
    '(a).txt',
    '{b}.txt',
    '!c.txt',
    'ağ.txt',
    '全国.txt',
    '🎉.txt',
    '__proto__.txt',
    '$HOME.txt',
    'back\\slash.txt',
    '%s.txt',
  ];
  it('any name', () => {
    const names = join(folder, 'names');
    mkdirSync(names);
    for (const name of NAMES) writeFileSync(join(names, name), ARTICLE);
    const list = join(folder, 'names.lst');
    writeFileSync(list, NAMES.join('\0'));
    const lists = [
      ['--', ...NAMES],
      ['--files0-from', list],
    ];
    for (const args of lists) {
      const { stdout, code } = unionx(['extract', '--format', 'ndjson', ...args], { cwd: names });
      expect(code).toBe(0);
      expect(outcomes(stdout)).toEqual(NAMES);
    }
    const walked = unionx(['extract', '--format', 'ndjson', '.'], { cwd: names });
    expect(outcomes(walked.stdout).sort()).toEqual([...NAMES].sort());
  });

  it('a folder in which nothing is read is said to be one', () => {
    const notes = freshFolder();
    writeFileSync(join(notes, 'a.md'), ARTICLE);
    for (const command of ['extract', 'registry']) {
      const { code, stderr } = unionx([command, '.'], { cwd: notes });
      expect({ code, stderr }).toEqual({
        code: 0,
        stderr: expect.stringMatching(/^unionx: \.: no file .*--include\n$/),
      });
      expect(unionx([command, '.', '--include', '*.md'], { cwd: notes }).stderr).toBe('');
      expect(unionx([command, '.', '--quiet'], { cwd: notes }).stderr).toBe('');
    }
    rmSync(notes, { recursive: true });
  });

  it('a list of names on stdin, and a list of lines', () => {
    const input = 'good.txt\r\ntree\n';
    const { stdout } = unionx(['extract', '--format', 'ndjson', '--files-from', '-'], { cwd: folder, input });
    expect(outcomes(stdout)).toEqual(['good.txt', 'tree/below/a.txt']);
  });
});

describe('outputs', () => {
  it('-o leaves the old file alone until the new one is whole', () => {
    writeFileSync(join(folder, 'out.json'), 'old');
    run(['good.txt', '-o', 'out.json']);
    expect(outcomes(readFileSync(join(folder, 'out.json'), 'utf8'))).toEqual(['good.txt']);
    expect(readdirSync(folder).filter((name) => name.includes('tmp'))).toEqual([]);
  });

  it.each([
    ['by name', ['good.txt', '-o', 'good.txt']],
    ['by another name', ['good.txt', '-o', './tree/../good.txt']],
    ['through a folder', ['tree', '-o', 'tree/below/a.txt']],
    ['through a link', ['good.txt', '-o', 'link.txt']],
  ])('an input is never written over: %s', (_, args) => {
    if (!existsSync(join(folder, 'link.txt'))) symlinkSync('good.txt', join(folder, 'link.txt'));
    const { code, stderr } = run(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^unionx: .*overwritten/);
    expect(readFileSync(join(folder, 'good.txt'), 'utf8')).toBe(ARTICLE);
    expect(readFileSync(join(folder, 'tree', 'below', 'a.txt'), 'utf8')).toBe(ARTICLE);
  });

  it.each([
    ['a word list', 'own.words', ['good.txt', '--lexicon', 'own.words', '-o', 'own.words']],
    ['a list of names', 'list', ['--files-from', 'list', '-o', './list']],
    ['settings', 'my.json', ['good.txt', '--config', 'my.json', '-o', 'my.json']],
  ])('nor what is read besides: %s', (_, file, args) => {
    writeFileSync(join(folder, 'own.words'), 'never: Hope\n');
    writeFileSync(join(folder, 'list'), 'good.txt\n');
    writeFileSync(join(folder, 'my.json'), '{}');
    const before = readFileSync(join(folder, file), 'utf8');
    const { code, stderr } = run(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^unionx: .*overwritten.*-o\n$/);
    expect(readFileSync(join(folder, file), 'utf8')).toBe(before);
  });

  it('what cannot be written is said without names that nobody typed', () => {
    const says = (...args: string[]) => {
      const { code, stderr } = run(['good.txt', ...args]);
      return `${code} ${stderr}`;
    };
    expect(says('-o', '')).toBe('2 unionx: -o names no file\n');
    expect(says('-o', 'no/where.json')).toBe('3 unionx: no/where.json: cannot be written (there is no folder no)\n');
    expect(says('-o', 'good.txt/a')).toMatch(/^3 unionx: good\.txt\/a: cannot be written \([a-z ]+\)\n$/);
  });

  it('works without a current folder, and says of a folder as stdin that it is one', () => {
    const program = `'${process.execPath}' '${resolve('bin/unionx.js')}'`;
    const shell = (line: string) => {
      const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { encoding: 'utf8' });
      return { code: status, stdout, stderr };
    };
    const gone = `mkdir '${folder}/gone'; cd '${folder}/gone'; rmdir '${folder}/gone'; ${program} extract`;
    expect(shell(`${gone} '${join(folder, 'good.txt')}'`)).toMatchObject({ code: 0, stderr: '' });
    expect(shell(`${gone} good.txt`)).toMatchObject({ code: 1, stdout: '' });
    expect(shell(`${gone} '${join(folder, 'good.txt')}' -o out`)).toMatchObject({ code: 3, stdout: '' });
    expect(shell(`${program} extract < '${folder}'`)).toEqual({
      code: 1,
      stdout: '',
      stderr: 'unionx: -: is a folder, not a file\n',
    });
    expect(shell(`${program} registry-step sightings < '${folder}'`)).toEqual({
      code: 1,
      stdout: '',
      stderr: 'unionx: stdin: is a folder, not a file\n',
    });
  });

  it('a full disk is 3 and one line', () => {
    const shell = `'${process.execPath}' bin/unionx.js extract '${join(folder, 'good.txt')}' > /dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', shell], { encoding: 'utf8' });
    expect(status).toBe(3);
    expect(stderr).toMatch(/^unionx: stdout: .+\n$/);
  });

  it.each(['--help', '--version', 'help extract', 'extract --help'])(
    'neither a closed pipe nor a full disk makes a stack trace of %s',
    (args) => {
      const unheard = `{ '${process.execPath}' bin/unionx.js ${args}; echo $? >&2; } | true`;
      expect(spawnSync('sh', ['-c', unheard], { encoding: 'utf8' }).stderr).toBe('0\n');
      const full = spawnSync('sh', ['-c', `'${process.execPath}' bin/unionx.js ${args} > /dev/full`], {
        encoding: 'utf8',
      });
      expect(full.status).toBe(3);
      expect(full.stderr).toMatch(/^unionx: stdout: .+\n$/);
    },
  );

  it('csv runs no formulas where asked', () => {
    const input = '{"id": "=1+1", "text": "Chairman John Smith of the Metro Workers Union spoke."}\n';
    const { stdout } = unionx(['extract', '--format', 'csv', '--excel-safe'], { input });
    const cells = stdout
      .split('\n')
      .slice(1)
      .filter(Boolean)
      .map((line) => line.split(',')[0]);
    expect(cells.length).toBeGreaterThan(0);
    expect(new Set(cells)).toEqual(new Set(["'=1+1"]));
  });
});

describe('workers', () => {
  it.each(['1', '2', 'auto'])('one out of memory costs only its document, with --jobs %s', (jobs) => {
    const records = [ARTICLE, ARTICLE.repeat(100_000), ARTICLE].map((text) => JSON.stringify({ text })).join('\n');
    writeFileSync(join(folder, 'heavy.ndjson'), records);
    const { stdout } = run(['heavy.ndjson', '--jobs', jobs, '--readers', 'rules'], {
      NODE_OPTIONS: '--max-old-space-size=120',
    });
    expect(outcomes(stdout)).toEqual(['heavy.ndjson:1', 'heavy.ndjson:2 !out-of-memory', 'heavy.ndjson:3']);
  });

  it.each(['1', '2', '3', 'auto'])('%s give the same bytes', (jobs) => {
    const records = Array.from({ length: 300 }, (_, index) =>
      index % 7 === 3 ? '{"tex' : JSON.stringify({ text: ARTICLE.repeat(1 + (index % 3)) }),
    );
    writeFileSync(join(folder, 'many.ndjson'), records.join('\n'));
    const { stdout, stderr } = run(['many.ndjson', 'missing.txt', 'good.txt', '--jobs', jobs]);
    const alone = run(['many.ndjson', 'missing.txt', 'good.txt', '--jobs', '1']);
    expect(stdout).toBe(alone.stdout);
    expect(stderr).toBe(alone.stderr);
    expect(outcomes(stdout)).toHaveLength(302);
  });
});
