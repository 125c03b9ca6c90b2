#!/usr/bin/env node
/**
 * The benchmark: everything to `bench/RESULTS.md`; with names of parts, only those, to stdout; `--quick` for a tenth of the work.
 *
 * usage: npm run bench [-- [--quick] [library|start-up|program|memory|files|workers|spark|growth|hostile]...]
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureGrowth, measureHostile } from './growth.js';
import { reportOf } from './report.js';
import { measureSpark } from './spark.js';
import { measureStartUp } from './start-up.js';
import { measureFiles, measureMemory, measureProgram } from './streams.js';
import { measureWorkers } from './workers.js';

const args = process.argv.slice(2);
const isQuick = args.includes('--quick');
const wanted = args.filter((arg) => arg !== '--quick');
const part = isQuick ? 0.1 : 1;

const PARTS = {
  // Loaded late: the other readers' models are large, and no other part needs them.
  library: async () => (await import('./library.js')).measureLibrary({ turns: Math.ceil(200 * part) }),
  startUp: () => measureStartUp({ folder, turns: isQuick ? 7 : 21 }),
  program: () => measureProgram({ folder, megabytes: 100 * part, turns: isQuick ? 1 : 3 }),
  memory: () => measureMemory({ megabytes: 500 * part, slowMegabytes: 100 * part }),
  files: () => measureFiles({ folder, files: 100_000 * part }),
  workers: () => measureWorkers({ folder, megabytes: isQuick ? 10 : 40, turns: isQuick ? 3 : 7 }),
  spark: () => measureSpark({ folder, megabytes: 50 * part, turns: isQuick ? 3 : 1 }),
  growth: () =>
    measureGrowth({
      sizes: [1e3, 1e4, 1e5, 1e6, ...(isQuick ? [] : [1e7])],
      documents: [100, 1000, 10_000, ...(isQuick ? [] : [100_000])],
    }),
  hostile: () => measureHostile({ size: 1e6 * part }),
};

const nameOf = (key) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const names = Object.keys(PARTS).map(nameOf);
const unknown = wanted.find((name) => !names.includes(name));
if (unknown !== undefined) {
  process.stderr.write(`'${unknown}' is no part\nusage: npm run bench [-- [--quick] [${names.join('|')}]...]\n`);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'unionx-bench-'));
const measured = {};
try {
  for (const [key, measure] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(nameOf(key))) continue;
    process.stderr.write(`${nameOf(key)} …\n`);
    measured[key] = await measure();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const report = reportOf(measured);
if (wanted.length > 0) process.stdout.write(report);
else writeFileSync(new URL('RESULTS.md', import.meta.url), report);
