/** Many inputs to their outcomes, in input order. */
import type { Input } from '../input/input.js';
import type { Bytes } from '../input/open.js';
import { piecesOf } from '../input/pieces.js';
import type { ErrorRecord } from '../model/record.js';
import type { Job, JobOptions, Outcome } from './job.js';

export interface RunOptions {
  readonly job: Job;
  readonly options: JobOptions;
  readonly stdin: () => Bytes;
}

/** One outcome a document, as soon as it is ready; takes in no more input than it has put out, so that memory stays even. */
export async function* run(
  inputs: AsyncIterable<Input | ErrorRecord>,
  { job, options, stdin }: RunOptions,
): AsyncGenerator<Outcome> {
  for await (const input of inputs) {
    if ('message' in input) yield await job(input);
    else for await (const piece of piecesOf(input, options.input, stdin)) yield await job(piece);
  }
}
