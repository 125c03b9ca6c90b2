/** The command `registry`: records in, one registry out. */
import type { JobOptions } from '../batch/job.js';
import type { OffsetUnit } from '../model/record.js';
import type { FormatOptions } from '../output/format.js';
import { type Built, buildRegistry } from '../registry/build.js';
import { Contradiction, type Decision } from '../registry/decisions.js';
import { type FactStore, makeFactStore } from '../registry/fact-store.js';
import { renderOf } from '../registry/formats/formats.js';
import { factsOf } from '../registry/read-record.js';
import { ExitCode, UsageError } from './exit-code.js';
import { lexiconOf, watched } from './extract.js';
import { inputOptionsOf, inputsNamed, namesOf } from './inputs.js';
import { type Interruption, makeBreathing, onInterrupt } from './interruption.js';
import { Messages } from './messages.js';
import type { GlobalFlags } from './program.js';
import type { RegistryFlags } from './registry-command.js';
import { decisionsIn, reviewOf } from './registry-decisions.js';
import { isError, isUnmatched, recordsIn } from './registry-inputs.js';
import { fileOutput, type Sink, standardOutput } from './sink.js';
import { colourLevel, isTerminal, widthFor } from './terminal.js';
import { version } from './version.js';

const STDOUT = 1;
const TOOL = 'unionx';

export async function runRegistry(
  named: readonly string[],
  flags: RegistryFlags,
  global: GlobalFlags,
): Promise<number> {
  const messages = new Messages(global);
  const settings = { ...flags, format: 'ndjson' as const };
  const names = namesOf(named, settings, 'registry');
  const decisions = (flags.decisions ?? []).flatMap(decisionsIn);
  const toFile = flags.output !== undefined && flags.output !== '-' ? flags.output : null;
  const sink = toFile === null ? standardOutput() : fileOutput(toFile);
  const interruption = onInterrupt(() => sink.abandon());
  try {
    const options = await jobOptionsOf(flags);
    const inputs = watched(inputsNamed(names, settings), toFile);
    const gathered = await gather(recordsIn(inputs, options, flags), messages, interruption);
    if (interruption.came) {
      sink.abandon();
      return ExitCode.Interrupted;
    }
    const built = build(gathered, flags.threshold, decisions);
    report(built, gathered, decisions, messages);
    if (flags.review !== undefined) await writeAll(reviewOf(built.doubts, flags.review), fileOutput(flags.review));
    const render = await renderOf(flags.format);
    await writeAll(render(built.registry, formatOptionsOf(flags, global)), sink);
    return exitCodeFor(gathered);
  } catch (error) {
    sink.abandon();
    throw error;
  } finally {
    interruption.forget();
  }
}

interface Gathered {
  readonly facts: FactStore;
  readonly units: Set<OffsetUnit>;
  failed: number;
  /** Of those that failed, globs that fitted no file. */
  unmatched: number;
}

/** Facts of every record; of two with one source the first one counts. */
async function gather(
  records: ReturnType<typeof recordsIn>,
  messages: Messages,
  interruption: Interruption,
): Promise<Gathered> {
  const breathe = makeBreathing();
  const sources = new Set<string>();
  const gathered: Gathered = { facts: makeFactStore(), units: new Set(), failed: 0, unmatched: 0 };
  for await (const arrival of records) {
    await breathe();
    if (interruption.came) break;
    if (isError(arrival)) {
      gathered.failed++;
      if (isUnmatched(arrival)) gathered.unmatched++;
      messages.error(arrival);
      continue;
    }
    if (sources.has(arrival.source)) {
      messages.warn(arrival.source, 'stands twice in the inputs; the first one counts');
      continue;
    }
    sources.add(arrival.source);
    try {
      gathered.facts.add(factsOf(arrival));
      gathered.units.add(arrival.offsetUnit);
    } catch {
      gathered.failed++;
      messages.error({
        source: arrival.source,
        line: null,
        code: 'bad-record',
        message: "is no record that 'unionx extract' put out",
      });
    }
  }
  return gathered;
}

function build({ facts, units }: Gathered, threshold: number, decisions: readonly Decision[]): Built {
  const unit = units.size === 1 ? [...units][0]! : null;
  try {
    return buildRegistry(facts, { threshold, decisions }, { name: TOOL, version: version() }, unit);
  } catch (error) {
    if (error instanceof Contradiction) throw new UsageError(error.message);
    throw error;
  }
}

function report(
  { registry, doubts, obeyed }: Built,
  { failed }: Gathered,
  decisions: readonly Decision[],
  messages: Messages,
): void {
  messages.note(`${registry.documents} articles read, ${failed} not; ${doubts.length} doubtful pairs`);
  const unused = decisions.length - obeyed;
  if (unused > 0) messages.warn('--decisions', `${unused} of ${decisions.length} are about articles that are not here`);
}

/** False where the reader went away: then there is nobody to write to, and nothing to be done about it. */
async function writeAll(pieces: AsyncIterable<string> | Iterable<string>, sink: Sink): Promise<void> {
  let waiting: string[] = [];
  let size = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    size += piece.length;
    if (size < BUFFER) continue;
    if (!(await sink.write(waiting.join('')))) return;
    waiting = [];
    size = 0;
  }
  if (waiting.length === 0 || (await sink.write(waiting.join('')))) await sink.close();
}

const BUFFER = 1 << 18;

function exitCodeFor({ facts, failed, unmatched }: Gathered): number {
  if (failed === 0) return ExitCode.Ok;
  return facts.documents === 0 && failed === unmatched ? ExitCode.UsageError : ExitCode.InputError;
}

/** How articles are read; their records come as ndjson, since workers hand over text. */
async function jobOptionsOf(flags: RegistryFlags): Promise<JobOptions> {
  return {
    input: inputOptionsOf({ ...flags, format: 'ndjson' }),
    extract: {
      referenceDate: flags.referenceDate ?? null,
      dateOrder: flags.dateOrder,
      readers: flags.readers,
      lexicon: await lexiconOf(flags),
      offsets: 'codepoint',
      includeText: false,
    },
    selection: { only: null, minConfidence: 0 },
    format: 'ndjson',
    formatOptions: {
      tool: { name: TOOL, version: version() },
      width: 80,
      colourLevel: 0,
      excelSafe: false,
      inlineErrors: false,
    },
  };
}

function formatOptionsOf(flags: RegistryFlags, global: GlobalFlags): FormatOptions {
  const toTerminal = flags.output === undefined && isTerminal(STDOUT);
  return {
    tool: { name: TOOL, version: version() },
    width: widthFor(flags.width, toTerminal ? process.stdout : null, process.env),
    colourLevel: colourLevel(global.color, toTerminal, process.env),
    excelSafe: flags.excelSafe ?? false,
    inlineErrors: false,
  };
}
