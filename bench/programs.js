/** Runs the built program and other Node programs as children, and reads off what they used. */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
export const PROGRAM = path('../bin/unionx.js');
export const usageReport = ['--require', path('usage.cjs')];

/** Wall-clock milliseconds of one run, output thrown away. @param {readonly string[]} args for node */
export function wallTime(args) {
  const begin = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`node ${args.join(' ')}: ${stderr}`);
  return performance.now() - begin;
}

/**
 * Runs a child whose stdin comes from `feed` (or is empty) and whose stdout goes to `take` (or nowhere).
 *
 * @param {readonly string[]} args for node
 * @param {{ feed?: (stdin: import('node:stream').Writable) => Promise<void>, take?: (stdout: import('node:stream').Readable) => void, limit?: number }} [options] `limit` in milliseconds
 * @returns {Promise<{ wall: number, cpu: number, peak: number } | null>} milliseconds and megabytes; null where it took longer than `limit`
 */
export async function usageOf(args, { feed, take, limit } = {}) {
  const nowhere = openSync('/dev/null', 'w');
  const begin = performance.now();
  const child = spawn(process.execPath, [...usageReport, ...args], {
    stdio: [feed ? 'pipe' : 'ignore', take ? 'pipe' : nowhere, 'inherit', 'pipe'],
    timeout: limit,
    killSignal: 'SIGKILL',
  });
  closeSync(nowhere);
  let report = '';
  child.stdio[3].on('data', (data) => {
    report += data;
  });
  take?.(child.stdout);
  child.stdin?.on('error', () => {});
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) =>
      signal || code === 0 ? resolve(signal) : reject(new Error(`exit code ${code}`)),
    );
  });
  await feed?.(child.stdin);
  if ((await ended) !== null) return null;
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(report);
  return { wall: performance.now() - begin, cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024 };
}
