/** Two workers against one on one file of records; beside it two spinning threads against one, which is all the machine can give. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { median } from './measure.js';
import { PROGRAM, wallTime } from './programs.js';
import { writeRecords } from './streams.js';

const SPIN = 1e9;

/** Null where the program knows no workers. */
export async function measureWorkers({ folder, megabytes, turns }) {
  const help = spawnSync(process.execPath, [PROGRAM, 'extract', '--help'], { encoding: 'utf8' });
  if (!help.stdout.includes('--jobs')) return null;
  const file = join(folder, 'workers.ndjson');
  await writeRecords(file, megabytes);
  const run = (jobs) => wallTime([PROGRAM, 'extract', '--format', 'ndjson', '--jobs', String(jobs), file]);
  const gains = [];
  const controls = [];
  for (let turn = 0; turn < turns; turn++) {
    controls.push((2 * (await spin(1))) / (await spin(2)));
    gains.push(run(1) / run(2));
  }
  return { megabytes, gain: median(gains), control: median(controls) };
}

/** Milliseconds until that many threads have each counted to `SPIN`. */
async function spin(threads) {
  const begin = performance.now();
  const code = `let n = 0; (function () { let sum = 0; for (let i = 0; i < ${SPIN}; i++) sum = (sum + i) | 0; n = sum; })();`;
  await Promise.all(
    Array.from(
      { length: threads },
      () => new Promise((resolve) => new Worker(code, { eval: true }).on('exit', resolve)),
    ),
  );
  return performance.now() - begin;
}
