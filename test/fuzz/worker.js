/** The side of the fuzz run that may hang or die: makes inputs, reads them, and holds what comes out against what must hold. */
import { Session } from 'node:inspector/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { makeJob } from '../../dist/batch/job.js';
import { piecesOf } from '../../dist/input/pieces.js';
import { mutated, randomFrom, seeds } from './mutate.js';

const { seed, shared, folder, finished } = workerData;
const progress = new Int32Array(shared, 0, 2);
const current = new Uint8Array(shared, 8);

const OPTIONS = {
  input: {
    format: 'auto',
    fields: { text: 'text', id: 'id', headline: 'headline', date: 'date' },
    encoding: null,
    maxBytes: 1 << 20,
  },
  extract: {
    referenceDate: null,
    dateOrder: 'dmy',
    readers: ['rules', 'tagger'],
    lexicon: null,
    offsets: 'utf16',
    includeText: true,
  },
  selection: { only: null, minConfidence: 0 },
  format: 'ndjson',
  formatOptions: {
    tool: { name: 'unionx', version: '0' },
    width: 80,
    colourLevel: 0,
    excelSafe: false,
    inlineErrors: false,
  },
};
const { job } = await makeJob(OPTIONS);

/** Blocks of the program's own code that some input has reached. */
const reached = new Set();
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

async function reachesNew() {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const before = reached.size;
  for (const { url, scriptId, functions } of result) {
    if (!url.includes('/dist/')) continue;
    for (const { ranges } of functions)
      for (const { startOffset, endOffset, count } of ranges)
        if (count > 0) reached.add(`${scriptId}:${startOffset}:${endOffset}`);
  }
  return reached.size > before;
}

/** What is wrong with what came of these bytes; null where nothing is. */
async function wrongWith(bytes) {
  let pieces = 0;
  let outcomes = 0;
  const stdin = async function* () {
    yield bytes;
  };
  for await (const piece of piecesOf({ source: '-', path: null }, OPTIONS.input, stdin)) {
    pieces++;
    const { output, error } = await job(piece);
    outcomes++;
    if (error) {
      if (error.code === 'internal') return `a fault of our own: ${error.message}`;
      if (/\n|\bat .*:\d+:\d+/.test(error.message)) return `an error of more than one line: ${error.message}`;
      continue;
    }
    const wrong = wrongIn(JSON.parse(output));
    if (wrong) return wrong;
  }
  return pieces === outcomes ? null : 'documents were lost';
}

function wrongIn(record) {
  const { text, persons, organisations, titles, dates, amounts } = record;
  const mentions = [...persons, ...organisations, ...titles].flatMap((item) => item.mentions);
  for (const { text: said, start, end, confidence } of [...mentions, ...dates, ...amounts]) {
    if (text.slice(start, end) !== said) return `'${said}' does not stand at ${start}`;
    if (!(confidence >= 0 && confidence <= 1)) return `'${said}' has the confidence ${confidence}`;
  }
  for (const { text: said, value, min, max } of amounts)
    if (value === null && (min === null || max === null) && !isBeyondSums(said) && said.length < 40)
      return `'${said}' has no value`;
  return null;
}

/** More digits than a sum has, or magnitudes on magnitudes (`6 tn tn tn`): no value is put out for these. */
function isBeyondSums(said) {
  const magnitudes = said.match(/\b(?:tn|bn|mn|mln|trillion|billion|million|crore|lakh)\b/gi) ?? [];
  return /\d{16}/.test(said.replace(/\D/g, '')) || magnitudes.length > 1;
}

const corpus = seeds(folder);
const random = randomFrom(seed);
for (const bytes of corpus) {
  await wrongWith(bytes);
  await reachesNew();
}
for (let run = finished; ; run++) {
  const bytes = mutated(corpus, random);
  current.set(bytes);
  Atomics.store(progress, 1, bytes.length);
  Atomics.store(progress, 0, run);
  let wrong = null;
  try {
    wrong = await wrongWith(bytes);
  } catch (error) {
    wrong = `threw ${error instanceof Error ? error.stack : error}`;
  }
  if (await reachesNew()) corpus.push(bytes);
  if (wrong) parentPort.postMessage({ kind: 'finding', wrong, bytes });
  if (run % 500 === 0) parentPort.postMessage({ kind: 'tally', run, reached: reached.size, corpus: corpus.length });
}
