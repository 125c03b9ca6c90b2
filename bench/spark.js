/** Spark with two local threads against two workers of the program, on one file of records, both after their start. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './measure.js';
import { PROGRAM, wallTime } from './programs.js';
import { writeRecords } from './streams.js';

const SCRIPT = fileURLToPath(new URL('spark.py', import.meta.url));
/** Where `.ci/spark/run` puts PySpark. */
const OWN = fileURLToPath(new URL('../.spark/bin/python', import.meta.url));
const WARM_UP = 0.5;

/** Null, and said on stderr, where there is no PySpark or no Java. */
export async function measureSpark({ folder, megabytes, turns }) {
  const python = existsSync(OWN) ? OWN : 'python3';
  const missing = [
    [python, ['-c', 'import pyspark'], 'PySpark (pip install -r examples/spark/requirements.txt)'],
    ['java', ['-version'], 'Java'],
  ].find(([program, args]) => spawnSync(program, args).status !== 0);
  if (missing) {
    process.stderr.write(`spark is left out: there is no ${missing[2]}\n`);
    return null;
  }
  const file = join(folder, 'spark.ndjson');
  const small = join(folder, 'spark-warm-up.ndjson');
  await writeRecords(file, megabytes);
  await writeRecords(small, WARM_UP);
  const workers = (of) => wallTime([PROGRAM, 'extract', '--format', 'ndjson', '--jobs', '2', of]);
  const ratios = [];
  const speeds = [];
  for (let turn = 0; turn < turns; turn++) {
    const spark = sparkTime(python, [small, file]);
    const local = workers(file) - workers(small);
    ratios.push(local / spark);
    speeds.push({ spark: (megabytes * 1000) / spark, local: ((megabytes - WARM_UP) * 1000) / local });
  }
  return {
    megabytes,
    turns,
    ratio: median(ratios),
    spark: median(speeds.map(({ spark }) => spark)),
    local: median(speeds.map(({ local }) => local)),
  };
}

/** Milliseconds for the last of the files. */
function sparkTime(python, files) {
  const { status, stdout, stderr } = spawnSync(python, [SCRIPT, ...files], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${python} ${SCRIPT}: ${stderr}`);
  return Number(stdout.trim().split('\n').at(-1)) * 1000;
}
