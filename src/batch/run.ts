/** Many inputs to their outcomes, in input order and with the same bytes however many work on them. */
import type { Input } from '../input/input.js';
import { faultOf, type Piece } from '../input/input.js';
import type { Bytes } from '../input/open.js';
import { piecesOf } from '../input/pieces.js';
import type { ErrorRecord } from '../model/record.js';
import type { Job, JobOptions, Outcome } from './job.js';
import type { Pool } from './pool.js';

export interface RunOptions {
  readonly job: Job;
  readonly options: JobOptions;
  readonly stdin: () => Bytes;
  /** How many workers at most; 1 for none, the work is done in process then, except for very large documents. */
  readonly jobs: number;
  /** Bytes that are worked on in process before workers are hired: fewer do not pay for their start. */
  readonly bytesBeforeWorkers: number;
  /** Milliseconds a document, or null; a limit needs workers, since only they can be stopped. */
  readonly timeout: number | null;
  readonly workerFile: string;
  /** Pieces that it is false for are left out; without it none are. */
  readonly wants?: (piece: Piece) => boolean;
}

type Arrival = Piece | ErrorRecord;

/** One outcome a document, as soon as those before it are out; takes in little more than it has put out. */
export async function* run(inputs: AsyncIterable<Input | ErrorRecord>, how: RunOptions): AsyncGenerator<Outcome> {
  const arrivals = arrivalsOf(inputs, how);
  if (how.timeout === null) {
    let before = how.jobs > 1 ? how.bytesBeforeWorkers : Number.POSITIVE_INFINITY;
    let limitYoungSpace = () => {};
    let documents = 0;
    while (before > 0) {
      const { done, value } = await arrivals.next();
      if (done) return;
      if ('bytes' in value) before -= value.bytes.length;
      if (++documents === LONG) limitYoungSpace = await settleForLong(how.jobs);
      limitYoungSpace();
      yield 'bytes' in value && value.bytes.length > LARGE ? await alone(value, how) : await how.job(value);
    }
  }
  yield* runInWorkers(arrivals, how);
}

/** So many documents make a run that is worth a thought of memory and of speed to come. */
const LONG = 16;

/** Asks of V8 what does not pay in short runs; returns what is to be called at every document. */
async function settleForLong(jobs: number): Promise<() => void> {
  (await import('./optimising.js')).optimise();
  // The limit holds for all threads, and workers have not grown yet.
  return jobs > 1 ? () => {} : (await import('./young-space.js')).makeYoungSpaceLimit();
}

/** From this size on a document may need more memory than there is. */
const LARGE = 2 << 20;

/** A document in a worker of its own, so that running out of memory costs nothing but the document. */
async function alone(piece: Piece, how: RunOptions): Promise<Outcome> {
  const pool = await poolFor({ ...how, jobs: 1 });
  try {
    return (await pool.run([piece]))[0]!;
  } finally {
    await pool.close();
  }
}

async function* arrivalsOf(
  inputs: AsyncIterable<Input | ErrorRecord>,
  { options, stdin, wants }: RunOptions,
): AsyncGenerator<Arrival, undefined> {
  for await (const input of inputs) {
    if ('message' in input) yield input;
    else
      for await (const piece of piecesOf(input, options.input, stdin))
        if ('message' in piece || wants === undefined || wants(piece)) yield piece;
  }
}

/** Two batches a worker, so that each finds the next one waiting; small enough that order costs little memory. */
const BATCHES_A_WORKER = 2;
const PIECES_A_BATCH = 64;
const BYTES_A_BATCH = 1 << 18;

async function* runInWorkers(arrivals: AsyncGenerator<Arrival, undefined>, how: RunOptions): AsyncGenerator<Outcome> {
  const pool = await poolFor(how);
  try {
    yield* inOrder(arrivals, pool, how);
  } finally {
    await pool.close();
  }
}

async function poolFor({ jobs, timeout, workerFile, options, job }: RunOptions): Promise<Pool> {
  const { makePool } = await import('./pool.js');
  // What no worker can report is rendered by the same job, from the record of the error.
  const failed = (piece: Piece, refusal: Error) => job(faultOf(refusal, piece.source, piece.line));
  return makePool({ size: jobs, timeout, workerFile, options, failed });
}

/** While the next piece is waited for, finished batches go out, and idle workers get what has come so far. */
async function* inOrder(
  arrivals: AsyncGenerator<Arrival, undefined>,
  pool: Pool,
  { job, jobs, timeout }: RunOptions,
): AsyncGenerator<Outcome> {
  const underWay: Promise<readonly Outcome[]>[] = [];
  let batch: Piece[] = [];
  let size = 0;
  const send = () => {
    if (batch.length > 0) underWay.push(pool.run(batch));
    batch = [];
    size = 0;
  };
  const most = timeout === null ? PIECES_A_BATCH : 1;
  let next = arrivals.next();
  for (;;) {
    const isFull = underWay.length >= jobs * BATCHES_A_WORKER;
    const first = underWay[0];
    const winner = isFull || !first ? null : await Promise.race([next, first.then(() => null)]);
    if (first && (isFull || winner === null)) {
      yield* await first;
      underWay.shift();
      continue;
    }
    const { done, value } = winner ?? (await next);
    if (done) break;
    next = arrivals.next();
    if ('message' in value) {
      send();
      underWay.push(job(value).then((outcome) => [outcome]));
      continue;
    }
    batch.push(value);
    size += value.bytes.length;
    if (batch.length >= most || size >= BYTES_A_BATCH || pool.isIdle()) send();
  }
  send();
  for (const outcomes of underWay) yield* await outcomes;
}
