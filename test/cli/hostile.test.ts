/** Every hostile file, read by the real program in one run: read right, or refused with one clear line; nothing is lost. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshFolder, type Run, unionx } from '../program.js';
import { HOSTILE, LIMIT } from './hostile-files.js';

const folder = freshFolder();
const names = HOSTILE.map(({ name }) => name);
// No record may name itself, so that every line of the output names its file.
const FLAGS = ['--include-text', '--max-bytes', String(LIMIT), '--id-field', 'none'];
const run = (...more: string[]): Run => unionx(['extract', ...names, ...FLAGS, ...more], { cwd: folder });

interface Line {
  readonly source: string;
  readonly text?: string;
  readonly error?: { readonly code: string; readonly message: string };
}

const linesOf = ({ stdout }: Run): Line[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const outcomeOf = ({ text, error }: Line): string => (error ? `!${error.code}` : text!);

describe('hostile files', () => {
  let whole: Run;
  const byFile = new Map<string, string[]>();

  beforeAll(() => {
    for (const { name, bytes } of HOSTILE) writeFileSync(join(folder, name), bytes);
    whole = run('--format', 'ndjson', '--errors', 'inline');
    for (const line of linesOf(whole)) {
      const name = line.source.replace(/:\d+$/, '');
      byFile.set(name, [...(byFile.get(name) ?? []), outcomeOf(line)]);
    }
  });

  it('are many, and no two of a name', () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(150);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(HOSTILE)('$name', ({ name, outcomes }) => {
    expect(byFile.get(name) ?? []).toEqual(outcomes);
  });

  it('documents and errors out equal documents in, in their order', () => {
    expect(linesOf(whole).map(outcomeOf)).toEqual(HOSTILE.flatMap(({ outcomes }) => outcomes));
    expect(whole.code).toBe(1);
  });

  it('every error is one line on stderr that a terminal can show, without a stack', () => {
    const failures = HOSTILE.flatMap(({ outcomes }) => outcomes).filter((outcome) => outcome.startsWith('!'));
    const lines = whole.stderr.split('\n').filter(Boolean);
    for (const line of lines) expect(line).toMatch(/^unionx: [^ ]+: /);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
    expect(whole.stderr).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]|^ +at /m);
    expect(lines.length).toBeGreaterThanOrEqual(failures.length);
  });

  it.each(['table', 'csv', 'tsv', 'json', 'ndjson'])('%s holds nothing that a terminal would obey', (format) => {
    const { stdout } = run('--format', format);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
    expect(stdout).not.toMatch(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
  });

  it('comes out in the same bytes from two workers', () => {
    const { stdout } = run('--format', 'ndjson', '--errors', 'inline', '--jobs', '2');
    expect(stdout).toBe(whole.stdout);
  });
});
