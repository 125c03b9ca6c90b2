/** How the library's time grows with one document's size and with the number of documents, and what hostile text costs. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { exponent } from './measure.js';
import { HOSTILE } from './news.js';

const SCRIPT = fileURLToPath(new URL('growth-run.js', import.meta.url));
const LIMIT = 120_000;

/** Milliseconds in a process of its own; null where it takes longer than the limit. */
function timeOf(what, readers, size, name = '') {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [SCRIPT, what, readers, String(size), name], {
    timeout: LIMIT,
    killSignal: 'SIGKILL',
    encoding: 'utf8',
  });
  if (error?.code === 'ETIMEDOUT') return null;
  if (status !== 0) throw new Error(`${what} ${size} ${name}: ${stderr}`);
  return Number(stdout);
}

export function measureGrowth({ documents, sizes }) {
  const series = (what, readers, list) => {
    const points = list.map((size) => ({ size, time: timeOf(what, readers, size) }));
    const known = points.filter(({ time }) => time !== null);
    return {
      what,
      readers,
      points,
      exponent: known.length === list.length ? exponent(known.map(({ size, time }) => [size, time])) : null,
    };
  };
  return [
    series('document', 'rules', sizes),
    series('document', 'rules,tagger', sizes),
    series('documents', 'rules,tagger', documents),
  ];
}

/** The time of each hostile text over that of news of the same size in one document. */
export function measureHostile({ size }) {
  const readers = 'rules,tagger';
  const news = timeOf('document', readers, size);
  return {
    size,
    news,
    kinds: Object.keys(HOSTILE).map((name) => {
      const time = timeOf('hostile', readers, size, name);
      return { name, time, ratio: time === null || news === null ? null : time / news };
    }),
  };
}
