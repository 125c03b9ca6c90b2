/** Inputs of the registry to records: what `extract` put out as it is, articles by way of extraction. */
import { createHash } from 'node:crypto';
import { type JobOptions, makeJob } from '../batch/job.js';
import { run } from '../batch/run.js';
import { sourceOf } from '../input/article.js';
import type { Input, InputOptions, Piece } from '../input/input.js';
import { NO_MATCH } from '../input/list.js';
import { piecesOf } from '../input/pieces.js';
import type { DocumentRecord, ErrorRecord } from '../model/record.js';
import { workersFor } from './extract.js';
import { stdin } from './inputs.js';
import type { RegistryFlags } from './registry-command.js';

/** A record that was read. */
export interface Arrived {
  readonly record: DocumentRecord;
  /** Of the bytes that it came from and all that shaped it; '' where nobody asks for it. */
  readonly fingerprint: string;
}

export type Arrival = Arrived | ErrorRecord;
export const isError = (arrival: Arrival): arrival is ErrorRecord => 'message' in arrival;
export const isUnmatched = ({ code }: ErrorRecord): boolean => code === NO_MATCH;

/** What is known from earlier runs and need not be read again. */
export interface Memory {
  /** Says for the fingerprint what shapes records besides their bytes. */
  readonly basis: string;
  isKnown(source: string, fingerprint: string): boolean;
}

export interface Reading {
  readonly options: JobOptions;
  readonly flags: RegistryFlags;
  readonly memory: Memory | null;
}

/** Files of records at once; articles after them, since many can be read side by side. */
export async function* recordsIn(
  inputs: AsyncIterable<Input | ErrorRecord>,
  reading: Reading,
): AsyncGenerator<Arrival> {
  const articles: Input[] = [];
  for await (const input of inputs) {
    if ('message' in input) yield input;
    else if (input.path !== null && !(await holdsRecords(input, reading.options.input))) articles.push(input);
    else yield* inProcess(input, reading);
  }
  if (articles.length > 0) yield* sideBySide(articles, reading);
}

async function* sideBySide(articles: readonly Input[], { options, flags, memory }: Reading): AsyncGenerator<Arrival> {
  const { job } = await makeJob(options);
  const fingerprints = new Map<string, string>();
  const wants = (piece: Piece): boolean => {
    if (memory === null) return true;
    const source = sourceOf(piece, options.input);
    const fingerprint = fingerprintOf(piece, memory);
    if (memory.isKnown(source, fingerprint)) return false;
    fingerprints.set(source, fingerprint);
    return true;
  };
  for await (const { output, error } of run(each(articles), { job, options, stdin, wants, ...workersFor(flags) })) {
    if (error) yield error;
    else if (output !== null) {
      const record = JSON.parse(output) as DocumentRecord;
      yield { record, fingerprint: fingerprints.get(record.source) ?? '' };
      fingerprints.delete(record.source);
    }
  }
}

async function* each(inputs: readonly Input[]): AsyncGenerator<Input> {
  yield* inputs;
}

function fingerprintOf({ kind, bytes, encoding, table }: Piece, { basis }: Memory): string {
  const around = JSON.stringify([basis, kind, encoding?.name, table]);
  return createHash('sha256').update(around).update(bytes).digest('base64url');
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

async function* inProcess(input: Input, { options, memory }: Reading): AsyncGenerator<Arrival> {
  const { job } = await makeJob(options);
  for await (const piece of piecesOf(input, options.input, stdin)) {
    if ('message' in piece) {
      yield piece;
      continue;
    }
    if (isExtracted(piece)) {
      yield* recordsOf(piece, memory);
      continue;
    }
    const fingerprint = memory === null ? '' : fingerprintOf(piece, memory);
    if (!memory?.isKnown(sourceOf(piece, options.input), fingerprint)) {
      const { output, error } = await job(piece);
      if (error) yield error;
      else if (output !== null) yield { record: JSON.parse(output) as DocumentRecord, fingerprint };
    }
  }
}

function* recordsOf(piece: Piece, memory: Memory | null): Generator<Arrival> {
  const { source, line, bytes } = piece;
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
  else if (Array.isArray(documents))
    for (const document of documents as unknown[]) {
      const own = () => ({ ...piece, bytes: Buffer.from(JSON.stringify(document)) });
      yield* arrivalOf(document, own, memory) ?? [bad(NO_RECORD)];
    }
  else yield* arrivalOf(value, () => piece, memory) ?? [bad(NO_RECORD)];
}

export const NO_RECORD = "is no record that 'unionx extract' put out";

/** Nothing for what is known already, null for what is no record. */
function arrivalOf(value: unknown, pieceOf: () => Piece, memory: Memory | null): Arrived[] | null {
  if (!isRecord(value)) return null;
  if (memory === null) return [{ record: value, fingerprint: '' }];
  const fingerprint = fingerprintOf(pieceOf(), memory);
  return memory.isKnown(value.source, fingerprint) ? [] : [{ record: value, fingerprint }];
}

const LISTS = ['persons', 'organisations', 'amounts', 'roles', 'transfers'] as const;

function isRecord(value: unknown): value is DocumentRecord {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  return typeof fields.source === 'string' && LISTS.every((list) => Array.isArray(fields[list]));
}
