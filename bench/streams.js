/** The whole program on large inputs: its speed beside the library's, its memory on streams and on many files. */

import { once } from 'node:events';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { median } from './measure.js';
import { article } from './news.js';
import { PROGRAM, usageOf } from './programs.js';

const LIBRARY = fileURLToPath(new URL('library-run.js', import.meta.url));
const EXTRACT = [PROGRAM, 'extract', '--format', 'ndjson'];
/** Megabytes of different text before it begins anew. */
const POOL = 20;

/** A file of records, `megabytes` large. */
export async function writeRecords(file, megabytes) {
  const stream = createWriteStream(file);
  let size = 0;
  for (let number = 0; size < megabytes * 1e6; number++) {
    const line = lineOf(number);
    size += Buffer.byteLength(line);
    if (!stream.write(line)) await once(stream, 'drain');
  }
  stream.end();
  await finished(stream);
}

const lineOf = (number) => `${JSON.stringify(article(number))}\n`;

/** Megabytes a second of the program and of the library on the same file, in turns. */
export async function measureProgram({ folder, megabytes, turns }) {
  const file = join(folder, 'records.ndjson');
  await writeRecords(file, megabytes);
  const ratios = [];
  const speeds = [];
  for (let turn = 0; turn < turns; turn++) {
    const library = await usageOf([LIBRARY, file]);
    const program = await usageOf([...EXTRACT, file]);
    ratios.push(library.cpu / program.cpu);
    speeds.push({ library: (megabytes * 1000) / library.cpu, program: (megabytes * 1000) / program.cpu });
  }
  return {
    megabytes,
    ratio: median(ratios),
    library: median(speeds.map(({ library }) => library)),
    program: median(speeds.map(({ program }) => program)),
  };
}

/** Peak memory on a long stream of records through a pipe, for a reader that keeps up and for one that is half as fast. */
export async function measureMemory({ megabytes, slowMegabytes }) {
  const pool = [];
  for (let size = 0; size < POOL * 1e6; ) {
    pool.push(Buffer.from(lineOf(pool.length)));
    size += pool.at(-1).length;
  }
  const feed = (limit) => async (stdin) => {
    let size = 0;
    for (let n = 0; size < limit * 1e6 && !stdin.destroyed; n++) {
      const line = pool[n % pool.length];
      size += line.length;
      if (!stdin.write(line)) await roomIn(stdin);
    }
    stdin.end();
  };
  let received = 0;
  const fast = await usageOf([...EXTRACT, '-'], {
    feed: feed(megabytes),
    take: (stdout) =>
      stdout.on('data', (chunk) => {
        received += chunk.length;
      }),
  });
  const pause = (2 * fast.wall) / received;
  const slow = await usageOf([...EXTRACT, '-'], { feed: feed(slowMegabytes), take: slowly(pause) });
  return { megabytes, slowMegabytes, fast: fast.peak, slow: slow.peak };
}

/** Waits until there is room, or nobody reads any more. */
const roomIn = (stdin) =>
  new Promise((resolve) => {
    const go = () => {
      stdin.off('drain', go);
      stdin.off('close', go);
      resolve(undefined);
    };
    stdin.on('drain', go);
    stdin.on('close', go);
  });

/** Reads so slowly that every byte takes `pause` milliseconds. */
const slowly = (pause) => (stdout) =>
  stdout.on('data', (chunk) => {
    stdout.pause();
    setTimeout(() => stdout.resume(), chunk.length * pause);
  });

/** Peak memory on a folder of many small files. */
export async function measureFiles({ folder, files }) {
  const root = join(folder, 'files');
  mkdirSync(root);
  for (let number = 0; number < files; number++) {
    const part = join(root, String(Math.floor(number / 1000)));
    if (number % 1000 === 0) mkdirSync(part);
    writeFileSync(join(part, `${number}.txt`), article(number % 2000).text.slice(0, 400));
  }
  const { peak, cpu } = await usageOf([...EXTRACT, root]);
  return { files, peak, perSecond: (files * 1000) / cpu };
}
