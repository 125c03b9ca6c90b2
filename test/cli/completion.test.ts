/** Completion: what may stand where, and the scripts in the real shells, those that are installed. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { candidatesFor } from '../../src/cli/complete.js';
import { SHELLS } from '../../src/cli/completion-command.js';
import { makeProgram } from '../../src/cli/program.js';
import { CATALOGUE } from '../../src/rules/catalogue.js';
import { freshFolder, unionx } from '../program.js';

const program = makeProgram(() => {});
const values = async (line: string) => (await candidatesFor(program, line.split(' '))).map(({ value }) => value);

describe('what may stand where', () => {
  it.each([
    ['ex', ['extract', 'explain']],
    ['-v ex', ['extract', 'explain']],
    ['--color n', ['never']],
    ['extract --format j', ['json']],
    ['extract -f j', ['json']],
    ['extract --format=nd', ['--format=ndjson']],
    ['extract --format = nd', ['ndjson']],
    ['extract --only ro', ['roles']],
    ['extract --only roles,transfers,p', ['roles,transfers,persons']],
    ['extract --only roles,ro', []],
    ['extract a.txt --inc', ['--include-text', '--include']],
    ['extract --col', ['--color']],
    ['extract --json a.txt --min-confidence 0.5 --json --exc', ['--excel-safe', '--exclude']],
    ['lexicon c', ['check']],
    ['lexicon check --j', ['--json']],
    ['completion p', ['powershell']],
    ['rules title-b', ['title-before-name']],
    ['help exp', ['explain']],
    ['extract articles/', []],
    ['extract -o ', []],
    ['extract --width ', []],
    ['extract -- --js', []],
    ['extract --nonsense=', []],
  ])('%s', async (line, expected) => expect(await values(line)).toEqual(expected));

  it('commands, without hidden ones', async () => {
    const commands = await values('');
    expect(commands).toContain('extract');
    expect(commands).not.toContain('complete');
  });

  it('rules and their groups', async () => {
    expect(await values('rules ')).toEqual(
      expect.arrayContaining([...CATALOGUE.map(({ name }) => name), 'dates', 'amounts']),
    );
  });

  it('each candidate is a line with a tab', () => {
    const { stdout } = unionx(['complete', '--', 'extract', '--']);
    for (const line of stdout.trimEnd().split('\n')) expect(line).toMatch(/^--[\w-]+\t\S/);
  });
});

it.each(SHELLS)('completion %s says what to do', (shell) => {
  expect(unionx(['completion', shell])).toMatchObject({
    code: 0,
    stderr: '',
    stdout: expect.stringContaining('unionx'),
  });
});

const has = (shell: string) => spawnSync(shell, ['--version']).status === 0;
const folder = freshFolder();

/** What the shell prints for its commands, with `unionx` on its path and two articles to name. */
function inShell(shell: string, args: readonly string[], input = ''): string[] {
  const PATH = `${join(folder, 'bin')}:${process.env.PATH}`;
  const options = {
    cwd: folder,
    encoding: 'utf8',
    input,
    timeout: 30_000,
    env: { PATH, HOME: folder, TERM: 'dumb' },
  } as const;
  const { stdout, stderr } = spawnSync(shell, args, options);
  expect(stderr).toBe('');
  return stdout
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

beforeAll(() => {
  mkdirSync(join(folder, 'bin'));
  writeFileSync(
    join(folder, 'bin', 'unionx'),
    `#!/bin/sh\nexec '${process.execPath}' '${resolve('bin/unionx.js')}' "$@"\n`,
  );
  chmodSync(join(folder, 'bin', 'unionx'), 0o755);
  writeFileSync(join(folder, 'article one.txt'), '');
  writeFileSync(join(folder, 'article2.txt'), '');
});

describe.skipIf(!has('bash'))('bash', () => {
  /** As readline hands the words over: a sign in the middle of a word is a word of its own. */
  const complete = (...words: string[]) =>
    inShell(
      'bash',
      ['--norc', '-s'],
      `source <(unionx completion bash)
COMP_WORDS=(unionx ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}
_unionx; printf '%s\\n' "\${COMPREPLY[@]}"; complete -p unionx`,
    );
  const REGISTERED = 'complete -o bashdefault -o default -F _unionx unionx';

  it.each([
    [['ex'], ['extract', 'explain']],
    [['extract', '--format', '=', 'j'], ['json']],
    [
      ['extract', '--format', '='],
      ['table', 'json', 'ndjson'],
    ],
    [
      ['extract', '--only', 'roles,t'],
      ['roles,titles', 'roles,transfers'],
    ],
    [['extract', ''], []],
  ])('%j', (words, expected) => {
    const lines = complete(...words);
    expect(lines.slice(0, expected.length)).toEqual(expected);
    expect(lines.at(-1)).toBe(REGISTERED);
    if (expected.length === 0) expect(lines).toEqual([REGISTERED]);
  });
});

describe.skipIf(!has('fish'))('fish', () => {
  const complete = (line: string) =>
    inShell('fish', ['--no-config', '-c', `unionx completion fish | source; complete -C '${line}'`]).map(
      (candidate) => candidate.split('\t')[0],
    );

  it.each([
    ['unionx ex', ['explain', 'extract']],
    ['unionx extract --format j', ['json']],
    ['unionx extract --only roles,t', ['roles,titles', 'roles,transfers']],
    ['unionx extract art', ['article one.txt', 'article2.txt']],
  ])('%s', (line, expected) => expect(complete(line).sort()).toEqual(expected));
});

describe.skipIf(!has('zsh'))('zsh', () => {
  /** The keys go to a real line editor on a terminal of zsh's own, which is asked what it shows. */
  const complete = (line: string, expected: readonly string[]) => {
    const session = `
zmodload zsh/zpty
zpty z 'TERM=dumb zsh -f'
zpty -w z 'PS1=; PROMPT_EOL_MARK=; autoload -U compinit; compinit -u -d ./dump; source <(unionx completion zsh)'
zpty -w z 'zstyle ":completion:*" list-separator "::"; LISTMAX=999; bindkey "^I" list-choices; echo rea""dy'
until [[ $got == *ready* ]]; do zpty -r z got; done; got=
zpty -w -n z '${line}'$'\\t'
setopt extendedglob
until ${expected.map((value) => `[[ $got == *'${value}'* ]]`).join(' && ')}; do
  zpty -r z more; got+=\${more//$'\\e'\\[[0-9;?]#[a-zA-Z]/}
done
print -r -- $got`;
    return inShell('zsh', ['-f'], session).join('\n');
  };

  it.each([
    ['unionx ex', ['explain', 'extract']],
    ['unionx extract --only roles,t', ['roles,titles', 'roles,transfers']],
    ['unionx extract art', ['one.txt', '2.txt']],
  ])('%s', (line, expected) => {
    const screen = complete(line, expected);
    for (const value of expected) expect(screen.replaceAll('\\', '')).toContain(value);
  });
});
