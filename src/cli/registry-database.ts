/** `registry --db`: articles into the database, who is who resolved from it, the registry out of it. */
import { isDeepStrictEqual } from 'node:util';
import { collectEarly, makeYoungSpaceLimit } from '../batch/young-space.js';
import type { Registry } from '../model/registry.js';
import type { Decision } from '../registry/decisions.js';
import { REGISTRY_FORMATS, renderOf } from '../registry/formats/formats.js';
import { counted, groupedFigure } from '../registry/formats/numbers.js';
import { type Changes, type Collector, makeCollector } from '../storage/collect.js';
import type { Sql } from '../storage/driver.js';
import { loadFacts } from '../storage/load.js';
import { doubtsIn, registryIn } from '../storage/registry.js';
import { basisOf, storedDecisions, writeResolution } from '../storage/resolution.js';
import { SCHEMA_VERSION } from '../storage/schema.js';
import { withDatabase } from './database.js';
import { ExitCode, InputError, UsageError } from './exit-code.js';
import { inputsNamed, namesOf, warnOfEmptyFolders } from './inputs.js';
import { onInterrupt } from './interruption.js';
import { Messages } from './messages.js';
import { warnOfTable } from './output-name.js';
import { watched } from './overwriting.js';
import type { GlobalFlags } from './program.js';
import {
  exitCodeFor,
  formatOptionsOf,
  gather,
  jobOptionsOf,
  resolved,
  type Surroundings,
  type Tally,
  targetsOf,
  tool,
  writeAll,
} from './registry.js';
import type { RegistryFlags } from './registry-command.js';
import { decisionsIn, isDecided, reviewOf, type Verdict } from './registry-decisions.js';
import { type Arrival, isError, type Memory, recordsIn } from './registry-inputs.js';
import { outputTo, type Sink } from './sink.js';
import { isTerminal } from './terminal.js';
import { version } from './version.js';

const STDIN = 0;

type Flags = RegistryFlags & { readonly db: string };

export async function runWithDatabase(named: readonly string[], flags: Flags, global: GlobalFlags): Promise<number> {
  const messages = new Messages(global);
  const verdicts = (flags.decisions ?? []).flatMap(decisionsIn);
  const isNamed = named.length > 0 || flags.filesFrom !== undefined || flags.files0From !== undefined;
  // Nothing named at a terminal means what is in the database already.
  const isAsked = !isNamed && isTerminal(STDIN);
  const names = isAsked ? [] : namesOf(named, flags, 'registry');
  return withDatabase(flags.db, { mustExist: isAsked }, async ({ sql, isNew }) => {
    const sink = outputTo(flags.output);
    const interruption = onInterrupt(() => sink.abandon());
    try {
      const { tally, changes } = await collect(names, sql, flags, { messages, interruption });
      if (interruption.came) {
        sink.abandon();
        return ExitCode.Interrupted;
      }
      resolve(sql, flags, verdicts, messages);
      const isUnused = isNew && changes.added === 0;
      if (isUnused && !isNamed) throw new InputError(`${flags.db}: no such file, and no articles to make it from`);
      if (isUnused && tally.failed === 0) warnOfEmptyFolders(names, flags, messages);
      if (isUnused) messages.warn(flags.db, 'is not made, since the inputs hold no articles');
      await putOut(sql, { flags, global, sink, changes: isUnused ? null : changes });
      warnOfTable(flags.output, flags.format ?? 'table', REGISTRY_FORMATS, messages);
      return exitCodeFor({ ...tally, taken: tally.taken + changes.unchanged });
    } catch (error) {
      sink.abandon();
      throw error;
    } finally {
      interruption.forget();
    }
  });
}

async function collect(
  names: readonly string[],
  sql: Sql,
  flags: Flags,
  around: Surroundings,
): Promise<{ tally: Tally; changes: Readonly<Changes> }> {
  const collector = makeCollector(sql);
  const options = await jobOptionsOf(flags, true);
  const { input, extract } = options;
  const basis = JSON.stringify([version(), SCHEMA_VERSION, input, extract]);
  const inputs = watched(inputsNamed(names, flags), targetsOf(flags));
  const limitYoungSpace = makeYoungSpaceLimit();
  const memory: Memory = {
    basis,
    isKnown(source, fingerprint) {
      limitYoungSpace();
      return collector.isKnown(source, fingerprint);
    },
  };
  const tally = await gather(said(recordsIn(inputs, { options, flags, memory })), collector, around);
  collector.flush();
  if (flags.prune && !around.interruption.came) prune(collector, tally, flags, around.messages);
  return { tally, changes: collector.changes };
}

/** An empty stdin, as a scheduler gives it, is no article. */
async function* said(arrivals: AsyncIterable<Arrival>): AsyncGenerator<Arrival> {
  for await (const arrival of arrivals)
    if (isError(arrival) || arrival.record.source !== '-' || arrival.record.text?.trim() !== '') yield arrival;
}

/** What could not be read may be what seems to be gone. */
function prune(collector: Collector, { taken, failed }: Tally, { db }: Flags, messages: Messages): void {
  // A folder that was not mounted or a pipe whose writer failed must not empty an archive.
  if (failed === 0 && taken === 0 && collector.changes.unchanged === 0)
    messages.warn(db, 'nothing was taken out, since the inputs hold no articles at all');
  else if (failed === 0) collector.prune();
  else messages.warn(db, `nothing was taken out, since ${counted(failed, 'input')} could not be read`);
}

/** Unless articles, decisions and threshold are those of the last time. */
function resolve(sql: Sql, { threshold, db }: Flags, verdicts: readonly Verdict[], messages: Messages): void {
  const before = storedDecisions(sql);
  const decisions = decidedNow(before, verdicts);
  const basis = JSON.stringify([version(), threshold]);
  if (basisOf(sql) === basis && isDeepStrictEqual(before, decisions)) return;
  // Most of the time goes to SQLite, so that a small heap costs little.
  collectEarly(10);
  const { facts, ids } = loadFacts(sql);
  const built = resolved(facts, { threshold, decisions }, null);
  writeResolution(sql, { built, ids, decisions, basis });
  messages.note(
    `${db}: ${counted(facts.documents, 'article')} resolved; ${counted(built.doubts.length, 'doubtful pair')}`,
  );
  const unused = decisions.length - built.obeyed;
  if (unused > 0)
    messages.warn(db, `${unused} of ${counted(decisions.length, 'decision')} are about articles that are not here`);
}

/** The later verdict on a pair wins over what an earlier run has kept; within one run they must not exclude each other. */
function decidedNow(before: readonly Decision[], verdicts: readonly Verdict[]): Decision[] {
  const pairs = new Map(before.map((one) => [keyOf(one), one]));
  const said = new Map<string, Verdict>();
  for (const verdict of verdicts) {
    const key = keyOf(verdict);
    const other = said.get(key);
    if (other !== undefined && other.verdict !== verdict.verdict)
      throw new UsageError(`${verdict.a} and ${verdict.b}: decided to be ${other.verdict} and ${verdict.verdict}`);
    said.set(key, verdict);
    if (isDecided(verdict)) pairs.set(key, inOrder(verdict));
    else pairs.delete(key);
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, decision]) => decision);
}

const inOrder = ({ a, b, verdict }: Decision): Decision => (a < b ? { a, b, verdict } : { a: b, b: a, verdict });
const keyOf = ({ a, b }: Pick<Decision, 'a' | 'b'>): string => JSON.stringify(a < b ? [a, b] : [b, a]);

interface Output {
  readonly flags: Flags;
  readonly global: GlobalFlags;
  readonly sink: Sink;
  /** Null where the database is not made. */
  readonly changes: Readonly<Changes> | null;
}

async function putOut(sql: Sql, { flags, global, sink, changes }: Output): Promise<void> {
  if (flags.review !== undefined) await writeAll(reviewOf(doubtsIn(sql), flags.review), outputTo(flags.review));
  const registry = registryIn(sql, tool());
  if (flags.format === undefined && flags.output === undefined) {
    await writeAll([global.quiet || changes === null ? '' : summaryOf(registry, changes, flags.db)], sink);
    return;
  }
  const render = await renderOf(flags.format ?? 'table');
  await writeAll(render(registry, formatOptionsOf(flags, global)), sink);
}

function summaryOf(
  { documents, persons, organisations, posts, transfers }: Registry,
  changes: Changes,
  db: string,
): string {
  const { added, changed, removed, unchanged } = changes;
  const said = [
    ...(added > 0 ? [`${groupedFigure(String(added))} new`] : []),
    ...(changed > 0 ? [`${groupedFigure(String(changed))} changed`] : []),
    ...(removed > 0 ? [`${groupedFigure(String(removed))} taken out`] : []),
    ...(unchanged > 0 ? [`${groupedFigure(String(unchanged))} unchanged`] : []),
  ].join(', ');
  const things = [
    counted(persons.length, 'person'),
    counted(organisations.length, 'organisation'),
    counted(posts.length, 'post'),
    `${counted(transfers.length, 'sum')} of transfers`,
  ].join(', ');
  return `${db}: ${counted(documents, 'article')}${said === '' ? '' : ` (${said})`}\n${things}\n`;
}
