/** The command `registry`: records in, one registry out. */
import type { JobOptions } from '../batch/job.js';
import { optimise } from '../batch/optimising.js';
import { collectEarly } from '../batch/young-space.js';
import type { ErrorRecord, OffsetUnit } from '../model/record.js';
import type { FormatOptions, Tool } from '../output/format.js';
import { type Built, buildRegistry } from '../registry/build.js';
import { Contradiction, type Decision, type Settings } from '../registry/decisions.js';
import { type FactStore, makeFactStore } from '../registry/fact-store.js';
import { REGISTRY_FORMATS, renderOf } from '../registry/formats/formats.js';
import { counted } from '../registry/formats/numbers.js';
import { factsOf } from '../registry/read-record.js';
import { ExitCode, UsageError } from './exit-code.js';
import { lexiconOf, readingOf } from './extract.js';
import { refuseTwoFormats } from './flags.js';
import { inputOptionsOf, inputsNamed, namesOf, warnOfEmptyFolders } from './inputs.js';
import { type Interruption, makeBreathing, onInterrupt } from './interruption.js';
import { Messages } from './messages.js';
import { warnOfTable } from './output-name.js';
import { refuseOverwriting, type Target, watched } from './overwriting.js';
import type { GlobalFlags } from './program.js';
import type { RegistryFlags } from './registry-command.js';
import { decisionsIn, isDecided, reviewOf } from './registry-decisions.js';
import { type Arrival, type Arrived, isError, isUnmatched, NO_RECORD, recordsIn } from './registry-inputs.js';
import { outputTo, type Sink } from './sink.js';
import { lookOf } from './terminal.js';
import { version } from './version.js';

export const tool = (): Tool => ({ name: 'unionx', version: version() });

export async function runRegistry(
  named: readonly string[],
  flags: RegistryFlags,
  global: GlobalFlags,
): Promise<number> {
  refuseTwoFormats(flags);
  if (flags.review === '-' && (flags.output ?? '-') === '-')
    throw new UsageError('--review - and the registry would both go to stdout; name a file after --review or -o');
  refuseOverwriting(targetsOf(flags), [
    ...(flags.lexicon ?? []),
    ...(flags.decisions ?? []),
    flags.filesFrom,
    flags.files0From,
    global.config,
  ]);
  if (flags.db !== undefined)
    return (await import('./registry-database.js')).runWithDatabase(named, { ...flags, db: flags.db }, global);
  if (flags.prune) throw new UsageError('--prune takes articles out of a database; name it with --db');
  const messages = new Messages(global);
  const names = namesOf(named, flags, 'registry');
  const decisions = (flags.decisions ?? []).flatMap(decisionsIn).filter(isDecided);
  const sink = outputTo(flags.output);
  const interruption = onInterrupt(() => sink.abandon());
  try {
    const options = await jobOptionsOf(flags, false);
    const inputs = watched(inputsNamed(names, flags), targetsOf(flags));
    const collection = inMemory();
    const tally = await gather(recordsIn(inputs, { options, flags, memory: null }), collection, {
      messages,
      interruption,
    });
    if (interruption.came) {
      sink.abandon();
      return ExitCode.Interrupted;
    }
    const built = build(collection, flags.threshold, decisions);
    if (tally.taken + tally.failed === 0) warnOfEmptyFolders(names, flags, messages);
    report(built, tally, decisions, messages);
    if (flags.review !== undefined) await writeAll(reviewOf(built.doubts, flags.review), outputTo(flags.review));
    const render = await renderOf(flags.format ?? 'table');
    await writeAll(render(built.registry, formatOptionsOf(flags, global)), sink);
    warnOfTable(flags.output, flags.format ?? 'table', REGISTRY_FORMATS, messages);
    return exitCodeFor(tally);
  } catch (error) {
    sink.abandon();
    throw error;
  } finally {
    interruption.forget();
  }
}

/** All that a run writes. */
export const targetsOf = ({ db, output, review }: RegistryFlags): Target[] => [
  ['--db', db],
  ['-o', output],
  ['--review', review],
];

/** Where records go. */
export interface Collection {
  /** False where its source is here already. Throws where the record is none. */
  add(arrived: Arrived): boolean;
}

export interface Tally {
  taken: number;
  failed: number;
  /** Of those that failed, globs that fitted no file. */
  unmatched: number;
}

export interface Surroundings {
  readonly messages: Messages;
  readonly interruption: Interruption;
}

/** All records into the collection; of two with one source the first one counts. */
export async function gather(
  records: AsyncIterable<Arrival>,
  collection: Collection,
  { messages, interruption }: Surroundings,
): Promise<Tally> {
  // A third less memory for a tenth more time.
  collectEarly(50);
  optimise();
  const breathe = makeBreathing();
  const tally: Tally = { taken: 0, failed: 0, unmatched: 0 };
  const fail = (error: ErrorRecord) => {
    tally.failed++;
    if (isUnmatched(error)) tally.unmatched++;
    messages.error(error);
  };
  for await (const arrival of records) {
    await breathe();
    if (interruption.came) break;
    if (isError(arrival)) {
      fail(arrival);
      continue;
    }
    const { source } = arrival.record;
    try {
      if (collection.add(arrival)) tally.taken++;
      else messages.warn(source, 'stands twice in the inputs; the first one counts');
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      fail({ source, line: null, code: 'bad-record', message: NO_RECORD });
    }
  }
  return tally;
}

interface InMemory extends Collection {
  readonly facts: FactStore;
  readonly units: ReadonlySet<OffsetUnit>;
}

function inMemory(): InMemory {
  const sources = new Set<string>();
  const units = new Set<OffsetUnit>();
  const facts = makeFactStore();
  return {
    facts,
    units,
    add({ record }) {
      if (sources.has(record.source)) return false;
      sources.add(record.source);
      facts.add(factsOf(record));
      units.add(record.offsetUnit);
      return true;
    },
  };
}

function build({ facts, units }: InMemory, threshold: number, decisions: readonly Decision[]): Built {
  const unit = units.size === 1 ? [...units][0]! : null;
  return resolved(facts, { threshold, decisions }, unit);
}

/** Throws a `UsageError` where decisions exclude each other. */
export function resolved(facts: FactStore, settings: Settings, unit: OffsetUnit | null): Built {
  try {
    return buildRegistry(facts, settings, tool(), unit);
  } catch (error) {
    if (error instanceof Contradiction) throw new UsageError(error.message);
    throw error;
  }
}

function report(
  { registry, doubts, obeyed }: Built,
  { failed }: Tally,
  decisions: readonly Decision[],
  messages: Messages,
): void {
  messages.note(
    `${counted(registry.documents, 'article')} read, ${failed} not; ${counted(doubts.length, 'doubtful pair')}`,
  );
  const unused = decisions.length - obeyed;
  if (unused > 0) messages.warn('--decisions', `${unused} of ${decisions.length} are about articles that are not here`);
}

/** False where the reader went away: then there is nobody to write to, and nothing to be done about it. */
export async function writeAll(pieces: AsyncIterable<string> | Iterable<string>, sink: Sink): Promise<void> {
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

export function exitCodeFor({ taken, failed, unmatched }: Tally): number {
  if (failed === 0) return ExitCode.Ok;
  return taken === 0 && failed === unmatched ? ExitCode.UsageError : ExitCode.InputError;
}

/** How articles are read; their records come as ndjson, since workers hand over text. */
export async function jobOptionsOf(flags: RegistryFlags, includeText: boolean): Promise<JobOptions> {
  return {
    input: inputOptionsOf(flags),
    extract: { ...readingOf(flags, await lexiconOf(flags)), offsets: 'codepoint', includeText },
    selection: { only: null, minConfidence: 0 },
    format: 'ndjson',
    formatOptions: {
      tool: tool(),
      width: 80,
      colourLevel: 0,
      excelSafe: false,
      inlineErrors: false,
    },
  };
}

export function formatOptionsOf(flags: RegistryFlags, global: GlobalFlags): FormatOptions {
  return { tool: tool(), ...lookOf(flags, global), excelSafe: flags.excelSafe ?? false, inlineErrors: false };
}
