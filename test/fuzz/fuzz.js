/**
 * The long fuzz run: changed fixtures go through the whole program, from bytes to records; an input that reaches code that none has
 * reached before is kept and changed further. `npm run fuzz -- --seconds 3600 --seed 1 --out FOLDER`; what it finds is written to
 * FOLDER, and the exit code is then 1. An input that takes longer than `--patience` seconds counts as a hang.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '3600' },
    seed: { type: 'string', default: '1' },
    patience: { type: 'string', default: '30' },
    out: { type: 'string', default: 'fuzz-findings' },
  },
});
const until = performance.now() + Number(values.seconds) * 1000;
const patience = Number(values.patience) * 1000;
const worker = new URL('./worker.js', import.meta.url);
/** The number of the run, the length of its input, and the input itself. */
const shared = new SharedArrayBuffer(8 + (1 << 16));
const progress = new Int32Array(shared, 0, 2);

let findings = 0;
let last = { run: 0, reached: 0, corpus: 0 };

function note(wrong, bytes) {
  findings++;
  mkdirSync(values.out, { recursive: true });
  const path = join(values.out, `${values.seed}-${findings}.bin`);
  writeFileSync(path, bytes);
  process.stdout.write(`${path}: ${wrong.replace(/\s+/g, ' ').slice(0, 300)}\n`);
}

const inputNow = () => Buffer.from(new Uint8Array(shared, 8, Atomics.load(progress, 1)));

/** One worker until it hangs, dies or time is up; resolves with whether another one is to go on. */
function work(seed) {
  return new Promise((resolve) => {
    const finished = Atomics.load(progress, 0);
    const fuzzer = new Worker(worker, { workerData: { seed, shared, folder: 'fixtures/articles', finished } });
    let before = -1;
    let stalled = performance.now();
    const end = async (goesOn) => {
      clearInterval(watch);
      fuzzer.removeAllListeners();
      await fuzzer.terminate();
      resolve(goesOn);
    };
    const watch = setInterval(() => {
      const now = performance.now();
      if (now > until) return end(false);
      const run = Atomics.load(progress, 0);
      if (run !== before || before === finished) stalled = now;
      before = run;
      if (now - stalled <= patience) return;
      note(`took longer than ${values.patience} s`, inputNow());
      end(true);
    }, 1000);
    fuzzer.on('message', (said) => {
      if (said.kind === 'tally') last = said;
      else note(said.wrong, said.bytes);
    });
    fuzzer.on('error', (error) => {
      note(`killed its worker (${error.message})`, inputNow());
      end(true);
    });
  });
}

for (let seed = Number(values.seed); await work(seed); seed += 1000) Atomics.add(progress, 0, 1);
process.stdout.write(
  `${Atomics.load(progress, 0)} inputs, ${findings} findings, ${last.corpus} inputs kept, ${last.reached} blocks of code reached, seed ${values.seed}\n`,
);
process.exitCode = findings > 0 ? 1 : 0;
