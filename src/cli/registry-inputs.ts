/** Inputs of the registry to records: what `extract` put out as it is, articles by way of extraction. */
import { type JobOptions, makeJob } from '../batch/job.js';
import { run } from '../batch/run.js';
import type { Input, InputOptions, Piece } from '../input/input.js';
import { NO_MATCH } from '../input/list.js';
import { piecesOf } from '../input/pieces.js';
import type { DocumentRecord, ErrorRecord } from '../model/record.js';
import { workersFor } from './extract.js';
import { stdin } from './inputs.js';
import type { RegistryFlags } from './registry-command.js';

export type Arrival = DocumentRecord | ErrorRecord;
export const isError = (arrival: Arrival): arrival is ErrorRecord => 'message' in arrival;
export const isUnmatched = ({ code }: ErrorRecord): boolean => code === NO_MATCH;

/** Files of records at once; articles after them, since many can be read side by side. */
export async function* recordsIn(
  inputs: AsyncIterable<Input | ErrorRecord>,
  options: JobOptions,
  flags: RegistryFlags,
): AsyncGenerator<Arrival> {
  const articles: Input[] = [];
  for await (const input of inputs) {
    if ('message' in input) yield input;
    else if (input.path !== null && !(await holdsRecords(input, options.input))) articles.push(input);
    else yield* inProcess(input, options);
  }
  if (articles.length === 0) return;
  const { job } = await makeJob(options);
  for await (const { output, error } of run(each(articles), { job, options, stdin, ...workersFor(flags) })) {
    if (error) yield error;
    else if (output !== null) yield JSON.parse(output) as DocumentRecord;
  }
}

async function* each(inputs: readonly Input[]): AsyncGenerator<Input> {
  yield* inputs;
}

/** By the first record of it. */
async function holdsRecords(input: Input, options: InputOptions): Promise<boolean> {
  for await (const piece of piecesOf(input, options, stdin)) return !('message' in piece) && isExtracted(piece);
  return false;
}

const MARK = Buffer.from('"offsetUnit"');
const WHOLE = Buffer.from('"schemaVersion"');
const FAILED = Buffer.from('"error"');
const HEAD = 4096;

/** A record of `extract`, the object around many of them, or the line of a document that failed. */
function isExtracted({ kind, bytes }: Piece): boolean {
  if (kind !== 'json') return false;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD));
  return head.includes(MARK) || head.includes(WHOLE) || (head.includes(FAILED) && !head.includes('"text"'));
}

async function* inProcess(input: Input, options: JobOptions): AsyncGenerator<Arrival> {
  const { job } = await makeJob(options);
  for await (const piece of piecesOf(input, options.input, stdin)) {
    if ('message' in piece) yield piece;
    else if (isExtracted(piece)) yield* recordsOf(piece);
    else {
      const { output, error } = await job(piece);
      if (error) yield error;
      else if (output !== null) yield JSON.parse(output) as DocumentRecord;
    }
  }
}

function* recordsOf({ source, line, bytes }: Piece): Generator<Arrival> {
  const bad = (message: string): ErrorRecord => ({ source, line, code: 'bad-record', message });
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'));
  } catch {
    yield bad('is no valid JSON; mend or remove it');
    return;
  }
  const {
    documents,
    error,
    source: failed,
  } = value as { documents?: unknown; error?: { code?: unknown; message?: unknown }; source?: unknown };
  if (error !== undefined)
    yield { source: String(failed), line: null, code: String(error.code), message: String(error.message) };
  else
    for (const document of Array.isArray(documents) ? (documents as unknown[]) : [value])
      yield isRecord(document) ? document : bad("is no record that 'unionx extract' put out");
}

const LISTS = ['persons', 'organisations', 'amounts', 'roles', 'transfers'] as const;

function isRecord(value: unknown): value is DocumentRecord {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  return typeof fields.source === 'string' && LISTS.every((list) => Array.isArray(fields[list]));
}
