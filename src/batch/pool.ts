/**
 * Workers that take batches of pieces. One that dies or takes too long costs only the document it was at: a batch that
 * killed its worker is tried again piece by piece, so that the guilty one shows itself.
 */
import { Worker } from 'node:worker_threads';
import { type Piece, Refusal } from '../input/input.js';
import type { JobOptions, Outcome } from './job.js';
import { BEGUN, pack, type Reply } from './messages.js';
import { optimise } from './optimising.js';

export interface PoolOptions {
  readonly size: number;
  /** Milliseconds that a document may take; null for as long as it wants. With it, batches are single pieces. */
  readonly timeout: number | null;
  readonly workerFile: string | URL;
  readonly options: JobOptions;
  /** What comes of a piece that could not be worked on. */
  readonly failed: (piece: Piece, refusal: Refusal) => Promise<Outcome>;
}

export interface Pool {
  /** Never rejects; one outcome a piece, in order. */
  run(pieces: readonly Piece[]): Promise<readonly Outcome[]>;
  /** Whether a batch would be taken at once. */
  isIdle(): boolean;
  close(): Promise<void>;
}

interface Batch {
  readonly pieces: readonly Piece[];
  readonly resolve: (outcomes: readonly Outcome[]) => void;
}

/** By name, because a worker without any listener at all has lost its own as well. */
const HEARD = ['message', 'error', 'exit'] as const;

export function makePool({ size, timeout, workerFile, options, failed }: PoolOptions): Pool {
  optimise();
  const idle: Worker[] = [];
  const waiting: Batch[] = [];
  const all = new Set<Worker>();
  let isClosed = false;

  const run = (pieces: readonly Piece[]) =>
    new Promise<readonly Outcome[]>((resolve) => {
      waiting.push({ pieces, resolve });
      assign();
    });

  function assign(): void {
    while (waiting.length > 0 && !isClosed) {
      const worker = idle.pop() ?? (all.size < size ? hire() : null);
      if (!worker) return;
      work(worker, waiting.shift()!);
    }
  }

  function hire(): Worker {
    const worker = new Worker(workerFile, { workerData: options });
    all.add(worker);
    return worker;
  }

  function work(worker: Worker, batch: Batch): void {
    const end = (after: () => void) => {
      clearTimeout(timer);
      for (const event of HEARD) worker.removeAllListeners(event);
      after();
      assign();
    };
    const dismiss = (refusal: Refusal) =>
      end(() => {
        all.delete(worker);
        // A dying worker may speak once more, and nobody must fall over it.
        worker.on('error', () => {});
        void worker.terminate();
        giveUp(batch, refusal);
      });
    let timer: NodeJS.Timeout | undefined;
    worker.on('message', (said: Reply) => {
      // The start of a worker is no document's fault.
      if (said === BEGUN) timer = timeout === null ? undefined : setTimeout(() => dismiss(tooSlow(timeout)), timeout);
      else
        end(() => {
          idle.push(worker);
          batch.resolve(said);
        });
    });
    worker.once('error', (error) => dismiss(crashed(error)));
    worker.once('exit', () => dismiss(crashed(null)));
    const order = pack(batch.pieces);
    worker.postMessage(order, [order.bytes.buffer]);
  }

  function giveUp({ pieces, resolve }: Batch, refusal: Refusal): void {
    if (pieces.length === 1) void failed(pieces[0]!, refusal).then((outcome) => resolve([outcome]));
    else void Promise.all(pieces.map((piece) => run([piece]))).then((outcomes) => resolve(outcomes.flat()));
  }

  return {
    run,
    isIdle: () => idle.length > 0 || all.size < size,
    async close() {
      isClosed = true;
      await Promise.all(Array.from(all, (worker) => worker.terminate()));
    },
  };
}

const tooSlow = (timeout: number): Refusal =>
  new Refusal('timeout', `took longer than ${timeout / 1000} s; raise --timeout or split it`);

function crashed(error: Error | null): Refusal {
  if ((error as NodeJS.ErrnoException | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new Refusal('out-of-memory', 'needs more memory than there is; split it or raise the limit of Node.js');
  return new Refusal('crashed', `made its worker fail${error ? ` (${error.message})` : ''}; run it alone with --debug`);
}
