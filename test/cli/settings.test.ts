/** Flags before the environment before the config file before defaults, for every setting; and what cannot be. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { flagOf, KEYS, type Key, SETTINGS, variableOf } from '../../src/cli/settings.js';
import { freshFolder, unionx } from '../program.js';

/** In a config file, in the environment, as a flag; each with what `config --json` must say. */
const VALUES: { readonly [key in Key]: readonly [json: unknown, variable: string, flag: string | null] } = {
  format: ['csv', 'tsv', 'html'],
  only: [['roles', 'dates'], 'persons,titles', 'amounts'],
  minConfidence: [0.1, '0.2', '0.3'],
  includeText: [true, 'no', null],
  offsets: ['utf16', 'byte', 'codepoint'],
  errors: ['inline', 'stderr', 'inline'],
  excelSafe: [true, '0', null],
  width: [100, '90', '80'],
  referenceDate: ['2023-03-14', '2023-03-15', '2023-03-16'],
  dateOrder: ['mdy', 'ymd', 'dmy'],
  readers: [['rules'], 'tagger', 'compromise,rules'],
  lexicon: [['own.txt', 'more/own.csv'], ['a.txt', 'b.txt'].join(delimiter), 'c.txt'],
  inputFormat: ['html', 'csv', 'text'],
  encoding: ['koi8-r', 'UTF8', 'windows-1254'],
  textField: ['body', 'article', 'content'],
  idField: ['url', 'key', 'nr'],
  headlineField: ['title', 'head', 'h1'],
  dateField: ['day', 'published', 'when'],
  include: [['*.md'], '*.htm', '*.text'],
  exclude: ['old/*', ['a/*', 'b/*'].join(delimiter), 'c/*'],
  maxBytes: ['1k', '2M', '3'],
  timeout: [5, '2.5', '1'],
  jobs: ['auto', '2', '3'],
  color: ['always', 'never', 'auto'],
  quiet: [true, 'false', null],
  verbose: [true, 'off', null],
  debug: [true, 'off', null],
};
const folder = freshFolder();
mkdirSync(join(folder, 'below', 'deep'), { recursive: true });
writeFileSync(
  join(folder, 'unionx.config.json'),
  `\ufeff${JSON.stringify(Object.fromEntries(KEYS.map((key) => [key, VALUES[key][0]])))}`,
);
const env = Object.fromEntries(KEYS.map((key) => [variableOf(key), VALUES[key][1]]));
const flags = KEYS.flatMap((key) => {
  const value = VALUES[key][2];
  return value === null ? [flagOf(key)] : [flagOf(key), value];
});

const settingsOf = (
  args: readonly string[],
  variables: NodeJS.ProcessEnv = {},
  cwd = join(folder, 'below', 'deep'),
) => {
  const { code, stdout, stderr } = unionx(['config', '--json', ...args], { cwd, env: variables });
  expect(code, stderr).toBe(0);
  const { settings } = JSON.parse(stdout) as { settings: { key: Key; value: unknown; from: string }[] };
  return Object.fromEntries(settings.map(({ key, value, from }) => [key, [value, from]]));
};
const expected = (from: string, value: (key: Key) => unknown) =>
  Object.fromEntries(KEYS.map((key) => [key, [value(key), from]]));

/** What a text comes to; lists of files and globs are parted in the environment. */
const read = (key: Key, text: string, from: 'environment' | 'flag'): unknown => {
  const { many, read } = SETTINGS[key];
  return many === 'repeated' ? (from === 'flag' ? [text] : text.split(delimiter)).map(read) : read(text);
};

describe('precedence', () => {
  it('defaults hold where nothing is set', () => {
    const values = settingsOf(['--no-config']);
    expect(values).toEqual(expected('default', (key) => SETTINGS[key].default ?? null));
  });

  it('the nearest config file goes before them', () => {
    const values = settingsOf([]);
    expect(values).toEqual({
      ...expected('config', (key) => VALUES[key][0]),
      only: [['dates', 'roles'], 'config'],
      lexicon: [[join(folder, 'own.txt'), join(folder, 'more', 'own.csv')], 'config'],
      exclude: [['old/*'], 'config'],
      maxBytes: [1024, 'config'],
    });
  });

  it('the environment before that', () => {
    expect(settingsOf([], env)).toEqual(expected('environment', (key) => read(key, VALUES[key][1], 'environment')));
  });

  it('flags before all', () => {
    const values = expected('flag', (key) => {
      const value = VALUES[key][2];
      return value === null ? true : read(key, value, 'flag');
    });
    expect(settingsOf(flags, env)).toEqual(values);
  });

  it('what a file switches on, a flag switches off', () => {
    const values = settingsOf(['--no-include-text', '--no-excel-safe', '--no-quiet', '--no-verbose', '--no-debug']);
    for (const key of ['includeText', 'excelSafe', 'quiet', 'verbose', 'debug'])
      expect(values[key]).toEqual([false, 'flag']);
  });

  it('an empty variable is none', () => {
    expect(settingsOf(['--no-config'], { UNIONX_FORMAT: '' }).format).toEqual(['table', 'default']);
  });

  it('the file may be named by a flag or a variable', () => {
    writeFileSync(join(folder, 'other.json'), '{"width": 61}');
    const named = { UNIONX_CONFIG: join(folder, 'other.json') };
    expect(settingsOf(['--config', '../../other.json']).width).toEqual([61, 'config']);
    expect(settingsOf([], named).width).toEqual([61, 'config']);
    expect(settingsOf(['--no-config'], named).width).toEqual([null, 'default']);
  });
});

describe('at work', () => {
  const articles = freshFolder();
  writeFileSync(join(articles, 'a.txt'), 'Chairman John Smith of the Metro Workers Union spoke.\n');
  const run = (config: object, args: readonly string[], variables: NodeJS.ProcessEnv = {}) => {
    writeFileSync(join(articles, 'unionx.config.json'), JSON.stringify(config));
    return unionx(args, { cwd: articles, env: variables });
  };
  const formatOf = (stdout: string) => (stdout.startsWith('{\n') ? 'json' : stdout.startsWith('source,') ? 'csv' : '?');

  it.each([
    ['csv', { format: 'csv' }, ['extract', 'a.txt'], {}],
    ['json', { format: 'csv' }, ['extract', 'a.txt'], { UNIONX_FORMAT: 'json' }],
    ['json', { format: 'csv' }, ['extract', 'a.txt', '--json'], { UNIONX_FORMAT: 'csv' }],
    ['csv', {}, ['extract', 'a.txt', '-f', 'csv'], { UNIONX_FORMAT: 'json' }],
  ])('%s: %j %j %j', (format, config, args, variables) => {
    expect(formatOf(run(config, args, variables).stdout)).toBe(format);
  });

  it('explain and extract read with the same settings', () => {
    expect(run({ encoding: 'utf-16le' }, ['explain', 'a.txt']).stdout).not.toContain('John Smith');
    expect(run({ encoding: 'utf-16le' }, ['extract', 'a.txt']).stdout).not.toContain('John Smith');
    expect(run({}, ['explain', 'a.txt']).stdout).toContain('John Smith');
  });

  it('--quiet from a file keeps warnings away, --verbose tells what holds', () => {
    const stray = { UNIONX_FORMATT: 'csv' };
    expect(run({}, ['extract', 'a.txt'], stray).stderr).toBe(
      "unionx: UNIONX_FORMATT: no setting is called so; did you mean 'UNIONX_FORMAT'?\n",
    );
    expect(run({ quiet: true }, ['extract', 'a.txt'], stray).stderr).toBe('');
    const { stderr } = run({ offsets: 'byte' }, ['extract', 'a.txt', '--verbose']);
    expect(stderr).toMatch(/^unionx: settings are read from .*unionx\.config\.json\n/);
    expect(stderr).toContain('unionx: offsets: byte (config)\n');
    expect(stderr).toContain('unionx: a.txt: read\n');
  });

  it('--debug says where an error arose', () => {
    const { stderr } = run({}, ['extract', 'a.txt', 'missing.txt', '--debug', '--jobs', '1']);
    expect(stderr).toMatch(/^unionx: version \d.*, Node\.js v\d/m);
    expect(run({}, ['extract', 'a.txt', '--config', 'none.json', '--debug']).stderr).toMatch(/^ +at /m);
  });
});

describe('what cannot be', () => {
  const wrong = freshFolder();
  it.each<[string, string, string]>([
    ['no JSON', '{"format": ', 'is no JSON'],
    ['no object', '["format"]', 'is no JSON object'],
    [
      'a key slightly off',
      '{"min-confidence": 1}',
      "no setting is called 'min-confidence'; did you mean 'minConfidence'?",
    ],
    ['a key far off', '{"__proto__": 1}', "no setting is called '__proto__'; allowed are format,"],
    ['a flag of one run', '{"output": "x"}', "no setting is called 'output'"],
    ['a name slightly off', '{"format": "jsn"}', 'format: "jsn" cannot be. Did you mean \'json\'?'],
    ['a number out of bounds', '{"minConfidence": 7}', 'minConfidence: 7 cannot be. Write a number from 0 to 1.'],
    ['a word for a switch', '{"quiet": "yes"}', 'quiet: "yes" cannot be. Write true or false.'],
    ['a list for a word', '{"encoding": ["utf-8"]}', 'encoding: ["utf-8"] cannot be. Write a string or a number.'],
    ['a list of numbers', '{"lexicon": [1]}', 'lexicon: [1] cannot be. Write a list of strings.'],
    ['no day', '{"referenceDate": "2023-02-30"}', 'referenceDate: "2023-02-30" cannot be. It is no day'],
    ['no year', '{"referenceDate": "0001-01-01"}', 'referenceDate: "0001-01-01" cannot be. It is no day'],
    ['null', '{"width": null}', 'width: null cannot be.'],
  ])('in a file: %s', (_, content, sentence) => {
    writeFileSync(join(wrong, 'unionx.config.json'), content);
    const { code, stdout, stderr } = unionx(['extract', '-'], { cwd: wrong });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^unionx: .*unionx\.config\.json: [^\n]*\n$/);
    expect(stderr).toContain(sentence);
  });

  it.each([
    [{ UNIONX_JOBS: 'many' }, 'UNIONX_JOBS: "many" cannot be. Write a whole number from 1.'],
    [{ UNIONX_QUIET: 'maybe' }, 'UNIONX_QUIET: "maybe" cannot be. Write 1 or 0.'],
    [{ UNIONX_ONLY: 'roles,dats' }, `UNIONX_ONLY: "roles,dats" cannot be. Did you mean 'dates'?`],
  ])('in the environment: %j', (env, sentence) => {
    expect(unionx(['extract', '-'], { env })).toEqual({ code: 2, stdout: '', stderr: `unionx: ${sentence}\n` });
  });

  it.each([
    ['rules', 'dates'],
    ['completion', 'bash'],
    ['schema'],
    ['complete', '--', 'ext'],
    ['lexicon', 'check', 'own.words'],
  ])('says nothing to a command that takes no settings: %s', (...args) => {
    writeFileSync(join(wrong, 'own.words'), 'person: Ana Lund\n');
    rmSync(join(wrong, 'unionx.config.json'), { force: true });
    const expected = unionx(args, { cwd: wrong });
    expect(expected).toMatchObject({ code: 0, stderr: '' });
    writeFileSync(join(wrong, 'unionx.config.json'), '{');
    expect(unionx(args, { cwd: wrong, env: { UNIONX_FORMATT: 'csv' } })).toEqual(expected);
  });

  it('a named file that is not there', () => {
    expect(unionx(['extract', '-', '--config', 'none.json']).stderr).toMatch(/^unionx: none\.json: no such file/);
  });
});

it.each([60, 80, 120, 200])('config fits %i columns', async (width) => {
  const content = { only: ['persons', 'organisations', 'roles'], textField: 'body', includeText: true };
  writeFileSync(join(folder, 'short.json'), JSON.stringify(content));
  const { stdout } = unionx(['config', '--config', 'short.json', '--width', String(width)], {
    cwd: folder,
    env: { UNIONX_DATE_ORDER: 'ymd', UNIONX_INCLUDE: ['*.md', '*.text'].join(delimiter) },
  });
  for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(width);
  await expect(stdout).toMatchFileSnapshot(`screens/config-${width}.txt`);
});
