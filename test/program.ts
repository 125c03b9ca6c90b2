/** The real program, spawned; built once before all tests. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PROGRAM = resolve('bin/unionx.js');

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
}

/** A run without a terminal and without settings from outside. */
export function unionx(args: readonly string[], { cwd, input = '', env = {} }: Surroundings = {}): Run {
  const { PATH } = process.env;
  const options = { cwd, input, env: { PATH, ...env }, maxBuffer: 1 << 28 };
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], options);
  return { code: status, stdout: stdout.toString('utf8'), stderr: stderr.toString('utf8') };
}

/** The same under way, for tests that end pipes or send signals. */
export function start(args: readonly string[], cwd?: string) {
  return spawn(process.execPath, [PROGRAM, ...args], { cwd, env: { PATH: process.env.PATH } });
}

export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'unionx-test-'));
