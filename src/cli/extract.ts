/** The command `extract`: what the flags mean, then input to output, document by document. */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { type JobOptions, makeJob, type Outcome } from '../batch/job.js';
import { type RunOptions, run } from '../batch/run.js';
import { readDay } from '../input/day.js';
import type { Input } from '../input/input.js';
import { inputsAt, inputsOf, NO_MATCH, namesIn } from '../input/list.js';
import { type Bytes, type Opened, readAll } from '../input/open.js';
import { encodingNamed } from '../input/text-decoder.js';
import type { Lexicon } from '../model/document.js';
import type { ErrorRecord } from '../model/record.js';
import type { Format } from '../output/format.js';
import { ExitCode, UsageError } from './exit-code.js';
import { Messages } from './messages.js';
import type { ExtractFlags, GlobalFlags } from './program.js';
import { fileOutput, identityOf, type Sink, standardOutput } from './sink.js';
import { colourLevel, isTerminal, widthFor } from './terminal.js';
import { packageFile, version } from './version.js';

const STDIN = 0;
const STDOUT = 1;

export async function runExtract(named: readonly string[], flags: ExtractFlags, global: GlobalFlags): Promise<number> {
  const messages = new Messages(global);
  const names = namesOf(named, flags);
  const options = jobOptionsOf(flags, global, await lexiconOf(flags));
  const { job, format } = await makeJob(options);
  const toFile = flags.output !== undefined && flags.output !== '-' ? flags.output : null;
  const sink = toFile === null ? standardOutput() : fileOutput(toFile);
  const interruption = onInterrupt(() => sink.abandon());
  try {
    const inputs = watched(inputsNamed(names, flags), toFile);
    const outcomes = run(inputs, { job, options, stdin, ...workersFor(flags) });
    const tally = await putOut(outcomes, {
      format,
      sink,
      messages,
      interruption,
      keepErrors: options.format === 'json' || options.format === 'html',
    });
    if (interruption.came) sink.abandon();
    if (interruption.came) return ExitCode.Interrupted;
    if (tally === null) return ExitCode.Ok;
    await sink.close();
    messages.note(`${tally.documents} documents read, ${tally.failed} not`);
    const nothingNamed = tally.failed > 0 && tally.failed === tally.unmatched && tally.documents === 0;
    return nothingNamed ? ExitCode.UsageError : tally.failed > 0 ? ExitCode.InputError : ExitCode.Ok;
  } catch (error) {
    sink.abandon();
    throw error;
  } finally {
    interruption.forget();
  }
}

interface Output {
  readonly format: Format;
  readonly sink: Sink;
  readonly messages: Messages;
  readonly interruption: Interruption;
  /** Only the formats that list errors at their end need them all kept. */
  readonly keepErrors: boolean;
}

interface Tally {
  documents: number;
  failed: number;
  /** Of those that failed, globs that fitted no file. */
  unmatched: number;
}

/** Writes each outcome as it comes; null where the reader went away, and there is nobody to write to. */
async function putOut(
  outcomes: AsyncIterable<Outcome>,
  { format, sink, messages, interruption, keepErrors }: Output,
): Promise<Tally | null> {
  const breathe = makeBreathing();
  const tally: Tally = { documents: 0, failed: 0, unmatched: 0 };
  const errors: ErrorRecord[] = [];
  let before = format.head;
  for await (const { output, error, warnings, source } of outcomes) {
    await breathe();
    if (interruption.came) return tally;
    if (error) {
      tally.failed++;
      if (error.code === NO_MATCH) tally.unmatched++;
      if (keepErrors) errors.push(error);
      messages.error(error);
    } else tally.documents++;
    for (const warning of warnings) messages.warn(source, warning);
    if (output === null) continue;
    if (!(await sink.write(before + output))) return null;
    before = format.separator;
  }
  if (interruption.came) return tally;
  const isEmpty = before === format.head && before !== format.separator;
  return (await sink.write((isEmpty ? before : '') + format.tail(errors))) ? tally : null;
}

/** Below this, one process is done before a second one has started. */
const WORTH_WORKERS = 5 << 20;

function workersFor({
  jobs,
  timeout,
}: ExtractFlags): Pick<RunOptions, 'jobs' | 'bytesBeforeWorkers' | 'timeout' | 'workerFile'> {
  return {
    jobs: jobs === 'auto' ? availableParallelism() : jobs,
    bytesBeforeWorkers: jobs === 'auto' ? WORTH_WORKERS : 0,
    timeout: timeout === undefined ? null : timeout * 1000,
    workerFile: join(dirname(packageFile()), 'dist', 'unionx-worker.cjs'),
  };
}

let stdinIsRead = false;

function stdin(): Bytes {
  stdinIsRead = true;
  return process.stdin;
}

/** No name and a pipe means the pipe; no name and a terminal is a question for help. */
function namesOf(named: readonly string[], { filesFrom, files0From }: ExtractFlags): readonly string[] {
  const uses = [...named, filesFrom, files0From].filter((name) => name === '-').length;
  if (uses > 1) throw new UsageError('- names stdin, which can be read only once');
  if (named.length > 0 || filesFrom !== undefined || files0From !== undefined) return named;
  if (isTerminal(STDIN))
    throw new UsageError(
      "name what to read, such as 'unionx extract articles/*.txt'; 'unionx extract --help' says more",
    );
  return ['-'];
}

async function* inputsNamed(names: readonly string[], flags: ExtractFlags): AsyncGenerator<Input | ErrorRecord> {
  for (const name of names) yield* inputsOf(name, flags);
  for (const [list, separator] of [
    [flags.filesFrom, '\n'],
    [flags.files0From, '\0'],
  ] as const)
    if (list !== undefined) for (const name of namesIn(await readList(list), separator)) yield* inputsAt(name, flags);
}

async function readList(list: string): Promise<string> {
  try {
    if (list !== '-') return readFileSync(list, 'utf8');
    const all: Opened = { head: new Uint8Array(0), rest: stdin(), again: null };
    return Buffer.from(await readAll(all, Number.POSITIVE_INFINITY)).toString('utf8');
  } catch (error) {
    throw new UsageError(`${list}: the list of files cannot be read (${(error as Error).message})`);
  }
}

/** The same inputs; stops the run before an input is overwritten by its own output. */
async function* watched(
  inputs: AsyncIterable<Input | ErrorRecord>,
  toFile: string | null,
): AsyncGenerator<Input | ErrorRecord> {
  const output = toFile === null ? null : identityOf(toFile);
  for await (const input of inputs) {
    if (output !== null && !('message' in input) && identityOf(input.path ?? STDIN) === output)
      throw new UsageError(`${toFile}: is read and would be overwritten; name another file after -o`);
    yield input;
  }
}

function jobOptionsOf(flags: ExtractFlags, global: GlobalFlags, lexicon: Lexicon | null): JobOptions {
  if (flags.json && flags.format !== undefined && flags.format !== 'json')
    throw new UsageError(`--json and --format ${flags.format} exclude each other`);
  const referenceDate = flags.referenceDate === undefined ? null : readDay(flags.referenceDate);
  if (flags.referenceDate !== undefined && referenceDate === null)
    throw new UsageError(`--reference-date: '${flags.referenceDate}' is no day; write it as 2023-03-14`);
  const toTerminal = flags.output === undefined && isTerminal(STDOUT);
  return {
    input: {
      format: flags.inputFormat,
      fields: { text: flags.textField, id: flags.idField, headline: flags.headlineField, date: flags.dateField },
      encoding: encodingOf(flags.encoding),
      maxBytes: flags.maxBytes,
    },
    extract: {
      referenceDate,
      dateOrder: flags.dateOrder,
      readers: flags.readers,
      lexicon,
      offsets: flags.offsets,
      includeText: flags.includeText ?? false,
    },
    selection: { only: flags.only ?? null, minConfidence: flags.minConfidence },
    format: flags.json ? 'json' : (flags.format ?? 'table'),
    formatOptions: {
      tool: { name: 'unionx', version: version() },
      width: widthFor(flags.width, toTerminal ? process.stdout : null, process.env),
      colourLevel: colourLevel(global.color, toTerminal, process.env),
      excelSafe: flags.excelSafe ?? false,
      inlineErrors: flags.errors === 'inline',
    },
  };
}

async function lexiconOf({ lexicon }: ExtractFlags): Promise<Lexicon | null> {
  return lexicon.length === 0 ? null : (await import('./lexicon.js')).lexiconIn(lexicon);
}

function encodingOf(label: string | undefined): string | null {
  const name = label === undefined ? null : encodingNamed(label);
  if (label !== undefined && name === null)
    throw new UsageError(`--encoding: '${label}' is not known; write one such as utf-8, windows-1254 or koi8-r`);
  return name;
}

interface Interruption {
  readonly came: boolean;
  forget(): void;
}

/** Notes a first ctrl-C, so that the document under way is put out whole; a second one ends the program at once. */
function onInterrupt(abandon: () => void): Interruption {
  const state = { came: false, forget: () => void process.off('SIGINT', note) };
  const note = () => {
    if (state.came) {
      abandon();
      process.exit(ExitCode.Interrupted);
    }
    state.came = true;
    // Nobody will send what a silent pipe is waited for.
    if (stdinIsRead) process.stdin.destroy();
  };
  process.on('SIGINT', note);
  return state;
}

const BREATH = 50;

/** Lets signals and timers in now and then: reading, extracting and writing need not wait for anything that would. */
function makeBreathing(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < BREATH) return;
    await new Promise((resolve) => setImmediate(resolve));
    last = performance.now();
  };
}
