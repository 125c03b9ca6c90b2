/**
 * Processor milliseconds of the library on one text or on many, the shortest of some runs after one to warm up, on stdout:
 *   node bench/growth-run.js document READERS SIZE | documents READERS NUMBER | hostile READERS SIZE NAME
 */
import { extract } from '../dist/index.js';
import { cpuTime } from './measure.js';
import { article, HOSTILE, longText } from './news.js';

const [what, readerNames, number, name] = process.argv.slice(2);
const readers = /** @type {any} */ (readerNames.split(','));
const size = Number(number);
const WARM_UP = 300_000;
/** Short runs are repeated for so long. */
const ENOUGH = 400;

const work = {
  // As many different ones as make up the largest but one, so that none is small enough to be learnt by heart.
  document: () => Array.from({ length: Math.max(1, 1e6 / size) }, (_, n) => longText(size, n * Math.ceil(size / 2000))),
  documents: () => Array.from({ length: size }, (_, n) => article(n % 5000).text.slice(0, 400)),
  hostile: () => [HOSTILE[name](size)],
}[what]();

for (let n = 0, length = 0; length < WARM_UP; n++) {
  const { text } = article(1_000_000 + n);
  length += text.length;
  extract(text, { readers });
}
let best = Number.POSITIVE_INFINITY;
for (let spent = 0; spent < ENOUGH; ) {
  const time = cpuTime(() => {
    for (const text of work) extract(text, { readers });
  });
  spent += time;
  best = Math.min(best, time);
}
process.stdout.write(String(what === 'document' ? best / work.length : best));
