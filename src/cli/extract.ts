/** The command `extract`: what the flags mean, then input to output, document by document. */
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { type JobOptions, makeJob, type Outcome } from '../batch/job.js';
import { type RunOptions, run } from '../batch/run.js';
import { NO_MATCH } from '../input/list.js';
import type { Lexicon } from '../model/document.js';
import type { ErrorRecord } from '../model/record.js';
import { FORMAT_NAMES, type Format } from '../output/format.js';
import { ExitCode, UsageError } from './exit-code.js';
import type { ExtractFlags } from './extract-command.js';
import { refuseTwoFormats } from './flags.js';
import { inputOptionsOf, inputsNamed, namesOf, stdin, warnOfEmptyFolders } from './inputs.js';
import { type Interruption, makeBreathing, onInterrupt } from './interruption.js';
import { Messages } from './messages.js';
import { warnOfTable } from './output-name.js';
import { refuseOverwriting, type Target, watched } from './overwriting.js';
import type { GlobalFlags } from './program.js';
import type { Progress } from './progress.js';
import { outputTo, type Sink } from './sink.js';
import { isTerminal, lookOf } from './terminal.js';
import { packageFile, version } from './version.js';

const STDOUT = 1;
const STDERR = 2;

export async function runExtract(named: readonly string[], flags: ExtractFlags, global: GlobalFlags): Promise<number> {
  const names = namesOf(named, flags, 'extract');
  const targets: Target[] = [['-o', flags.output]];
  refuseOverwriting(targets, [...(flags.lexicon ?? []), flags.filesFrom, flags.files0From, global.config]);
  const options = jobOptionsOf(flags, global, await lexiconOf(flags));
  const { job, format } = await makeJob(options);
  const sink = outputTo(flags.output);
  const progress = await progressFor(flags, global);
  const messages = new Messages(global, progress.clear);
  messages.detail(() => `version ${version()}, Node.js ${process.version}, ${process.platform} ${process.arch}`);
  const interruption = onInterrupt(() => sink.abandon());
  try {
    const outcomes = run(watched(inputsNamed(names, flags), targets), { job, options, stdin, ...workersFor(flags) });
    const layout = flags.summary ? await summaryLayout(flags, options) : asItIs(format);
    const keepErrors = flags.summary || options.format === 'json' || options.format === 'html';
    const tally = await putOut(outcomes, { layout, sink, messages, progress, interruption, keepErrors });
    if (interruption.came) sink.abandon();
    if (interruption.came) return ExitCode.Interrupted;
    if (tally === null) return ExitCode.Ok;
    await sink.close();
    warnOfTable(flags.output, flags.format, flags.summary ? ['json'] : FORMAT_NAMES, messages);
    if (tally.documents + tally.failed === 0) warnOfEmptyFolders(names, flags, messages);
    return exitCodeFor(tally, messages);
  } catch (error) {
    sink.abandon();
    throw error;
  } finally {
    progress.clear();
    interruption.forget();
  }
}

function exitCodeFor({ documents, failed, unmatched }: Tally, messages: Messages): number {
  messages.note(`${documents} ${documents === 1 ? 'document' : 'documents'} read, ${failed} not`);
  messages.detail(
    () =>
      `${performance.now().toFixed(0)} ms since the start, ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB at most`,
  );
  if (failed === 0) return ExitCode.Ok;
  return documents === 0 && failed === unmatched ? ExitCode.UsageError : ExitCode.InputError;
}

/** What is made of the outputs of the documents. */
export interface Layout extends Pick<Format, 'head' | 'separator'> {
  /** What to put out for a document; null for nothing. */
  each(output: string): string | null;
  tail(errors: readonly ErrorRecord[], failed: number): string | Promise<string>;
}

const asItIs = ({ head, separator, tail }: Format): Layout => ({ head, separator, each: (output) => output, tail });

const summaryLayout = async ({ json }: ExtractFlags, { formatOptions }: JobOptions): Promise<Layout> =>
  (await import('./summary.js')).summaryLayout(json ?? false, formatOptions);

interface Output {
  readonly layout: Layout;
  readonly sink: Sink;
  readonly messages: Messages;
  readonly progress: Progress;
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
  { layout, sink, messages, progress, interruption, keepErrors }: Output,
): Promise<Tally | null> {
  const breathe = makeBreathing();
  const tally: Tally = { documents: 0, failed: 0, unmatched: 0 };
  const errors: ErrorRecord[] = [];
  let before = layout.head;
  for await (const outcome of outcomes) {
    await breathe();
    if (interruption.came) return tally;
    count(tally, outcome.error);
    if (keepErrors && outcome.error) errors.push(outcome.error);
    report(outcome, messages);
    progress.show(tally.documents, tally.failed, outcome.source);
    const shown = outcome.output === null ? null : layout.each(outcome.output);
    if (shown === null) continue;
    if (!(await sink.write(before + shown))) return null;
    before = layout.separator;
  }
  if (interruption.came) return tally;
  progress.clear();
  const isEmpty = before === layout.head && before !== layout.separator;
  return (await sink.write((isEmpty ? before : '') + (await layout.tail(errors, tally.failed)))) ? tally : null;
}

function count(tally: Tally, error: ErrorRecord | null): void {
  if (error === null) tally.documents++;
  else tally.failed++;
  if (error?.code === NO_MATCH) tally.unmatched++;
}

function report({ error, trace, warnings, source }: Outcome, messages: Messages): void {
  if (error) messages.error(error);
  else messages.note(`${source}: read`);
  messages.trace(trace);
  for (const warning of warnings) messages.warn(source, warning);
}

const NO_PROGRESS: Progress = { show() {}, clear() {} };

/** Nobody needs it who sees the documents come, and nobody sees it in a pipe. */
async function progressFor({ output, summary }: ExtractFlags, { quiet }: GlobalFlags): Promise<Progress> {
  const isSeen = isTerminal(STDERR) && process.env.TERM !== 'dumb' && !quiet;
  const isNeeded = summary || output !== undefined || !isTerminal(STDOUT);
  return isSeen && isNeeded ? (await import('./progress.js')).makeProgress(process.stderr) : NO_PROGRESS;
}

/** Below this, one process is done before a second one has started. */
const WORTH_WORKERS = 5 << 20;

export function workersFor({
  jobs,
  timeout,
}: Pick<ExtractFlags, 'jobs' | 'timeout'>): Pick<RunOptions, 'jobs' | 'bytesBeforeWorkers' | 'timeout' | 'workerFile'> {
  return {
    jobs: jobs === 'auto' ? availableParallelism() : jobs,
    bytesBeforeWorkers: jobs === 'auto' ? WORTH_WORKERS : 0,
    timeout: timeout === undefined ? null : timeout * 1000,
    workerFile: join(dirname(packageFile()), 'dist', 'unionx-worker.cjs'),
  };
}

function jobOptionsOf(flags: ExtractFlags, global: GlobalFlags, lexicon: Lexicon | null): JobOptions {
  refuseTwoFormats(flags);
  if (flags.summary && flags.format !== 'json' && flags.format !== 'table')
    throw new UsageError(`--summary is a table or json; it does not go with --format ${flags.format}`);
  return {
    input: inputOptionsOf(flags),
    extract: {
      ...readingOf(flags, lexicon),
      offsets: flags.offsets,
      includeText: flags.includeText ?? false,
    },
    selection: { only: flags.only ?? null, minConfidence: flags.minConfidence },
    format: flags.summary ? 'ndjson' : flags.format,
    formatOptions: {
      tool: { name: 'unionx', version: version() },
      ...lookOf(flags, global),
      excelSafe: flags.excelSafe ?? false,
      inlineErrors: flags.errors === 'inline' && !flags.summary,
    },
  };
}

/** How texts are read. */
export const readingOf = (
  { referenceDate, dateOrder, readers }: Pick<ExtractFlags, 'referenceDate' | 'dateOrder' | 'readers'>,
  lexicon: Lexicon | null,
) => ({ referenceDate: referenceDate ?? null, dateOrder, readers, lexicon });

export async function lexiconOf({ lexicon }: Pick<ExtractFlags, 'lexicon'>): Promise<Lexicon | null> {
  return lexicon === undefined ? null : (await import('./lexicon.js')).lexiconIn(lexicon);
}
