/** What a short run loads, which is what it takes; no times, since they say nothing on a machine that others use. */
import * as nodeModule from 'node:module';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unionx } from '../program.js';

const ARTICLE = 'fixtures/articles/01-ganja-martyr-families.txt';
const hook = resolve('test/cli/loaded.cjs');

function loadedBy(args: readonly string[]): { files: string[]; refused: string[]; builtins: string[] } {
  const { code, stderr } = unionx(args, { env: { NODE_OPTIONS: `--require ${hook}` } });
  expect(code).toBe(0);
  const { files, ...rest } = JSON.parse(stderr);
  return {
    files: files.filter((file: string) => file !== hook).map((file: string) => file.split('/').at(-1)),
    ...rest,
  };
}

describe('a run loads no more than it needs', () => {
  it.each([
    [['--version'], 4],
    [['--help'], 6],
    [['extract', '--json', ARTICLE], 8],
    [['extract', ARTICLE], 14],
  ])('%j: at most %i files', (args, most) => {
    const { files } = loadedBy(args);
    expect(files.length, files.join(' ')).toBeLessThanOrEqual(most);
  });

  it('no workers, no child processes, no clocks, and no packages of a few formats', () => {
    const { builtins, files } = loadedBy(['extract', '--json', ARTICLE]);
    for (const name of ['worker_threads', 'child_process', 'perf_hooks', 'zlib'])
      expect(builtins, 'load it where it is used').not.toContain(`NativeModule ${name}`);
    expect(files.filter((file) => /sqlite|linkedom|html|compromise|registry|explain/.test(file))).toEqual([]);
  });

  it('and takes its compiled code as the build left it', () => {
    // Newer ones than 22.8 keep compiled code by themselves.
    if ('enableCompileCache' in nodeModule) return;
    expect(loadedBy(['extract', '--json', ARTICLE]).refused).toEqual([]);
    expect(loadedBy(['extract', ARTICLE]).refused).toEqual([]);
  });
});
