/** The command `query`: names to what they mean, questions to answers. */
import { counted } from '../registry/formats/numbers.js';
import type { Sql } from '../storage/driver.js';
import { type Candidate, candidatesFor, type Kind, nearestName, postOf } from '../storage/names.js';
import {
  articlesNaming,
  articlesWith,
  articlesWithoutText,
  peopleOf,
  postsOfPerson,
  totalsOf,
  transfersAmong,
} from '../storage/questions.js';
import { basisOf } from '../storage/resolution.js';
import { withDatabase } from './database.js';
import { ExitCode, UsageError } from './exit-code.js';
import { refuseTwoFormats } from './flags.js';
import { Messages } from './messages.js';
import { warnOfTable } from './output-name.js';
import { refuseOverwriting } from './overwriting.js';
import type { GlobalFlags } from './program.js';
import {
  type PeopleFlags,
  QUERY_FORMATS,
  type QueryFlags,
  type SearchFlags,
  type TransferFlags,
} from './query-command.js';
import { type Answer, answerOf, renderAnswer } from './query-output.js';
import { outputTo } from './sink.js';
import { lookOf } from './terminal.js';

const BOTH: readonly Kind[] = ['person', 'organisation'];

export const queryPosts = (person: string, flags: QueryFlags, global: GlobalFlags): Promise<number> =>
  ask(flags, global, (sql) => {
    const about = meant(sql, ['person'], person);
    return answerOf.posts(about, postsOfPerson(sql, about.id));
  });

export const queryPeople = (organisation: string, flags: PeopleFlags, global: GlobalFlags): Promise<number> =>
  ask(flags, global, (sql) => {
    const about = meant(sql, ['organisation'], organisation);
    return answerOf.people(about, peopleOf(sql, about.id, flags.at ?? null), flags.at ?? null);
  });

export const queryTransfers = (
  names: readonly [string, string | undefined],
  flags: TransferFlags,
  global: GlobalFlags,
): Promise<number> =>
  ask(flags, global, (sql) => {
    const about = names.filter((name) => name !== undefined).map((name) => meant(sql, BOTH, name));
    const { since, until } = flags;
    if (since !== undefined && until !== undefined && since > until.padEnd(since.length, '~'))
      throw new UsageError(`--since ${since} is later than --until ${until}`);
    const transfers = transfersAmong(sql, { parties: about.map(({ id }) => id), since, until });
    return answerOf.transfers(about, transfers, totalsOf(transfers));
  });

export const querySearch = (words: string, flags: SearchFlags, global: GlobalFlags): Promise<number> =>
  ask(flags, global, (sql, messages) => {
    if (!/[\p{L}\p{N}]/u.test(words)) throw new UsageError(`'${words}' holds no word to search for`);
    const about = BOTH.flatMap((kind) => candidatesFor(sql, kind, words));
    const named = about.flatMap(({ id }) => articlesNaming(sql, id));
    const found = articlesWith(sql, words);
    const bySource = new Map([...found, ...named].map((article) => [article.source, article]));
    const articles = [...bySource.values()].sort(newestFirst);
    const bare = articlesWithoutText(sql);
    if (bare > 0 && found.length === 0)
      messages.warn(
        flags.db,
        `${counted(bare, 'article')} came without text: 'unionx extract --include-text' keeps it`,
      );
    return answerOf.search(words, about, articles, flags.limit);
  });

const newestFirst = (a: { date: string | null; source: string }, b: { date: string | null; source: string }): number =>
  (b.date ?? '') < (a.date ?? '') ? -1 : (b.date ?? '') > (a.date ?? '') ? 1 : a.source < b.source ? -1 : 1;

async function ask(
  flags: QueryFlags,
  global: GlobalFlags,
  answer: (sql: Sql, messages: Messages) => Answer,
): Promise<number> {
  const messages = new Messages(global);
  refuseTwoFormats(flags);
  refuseOverwriting([['-o', flags.output]], [flags.db, global.config]);
  return withDatabase(flags.db, { mustExist: true }, async ({ sql }) => {
    const asked = answered(() => answer(sql, messages), messages);
    if (asked === null) return ExitCode.UsageError;
    if (basisOf(sql) === null)
      messages.warn(
        flags.db,
        'the last run did not end, so what is new in it is missing; run unionx registry with it again',
      );
    const text = await renderAnswer(asked, flags.format, {
      ...lookOf(flags, global),
      excelSafe: flags.excelSafe ?? false,
    });
    const sink = outputTo(flags.output);
    if (await sink.write(text)) await sink.close();
    warnOfTable(flags.output, flags.format, QUERY_FORMATS, messages);
    return ExitCode.Ok;
  });
}

/** Null where it was not clear who is meant, and all who may be were shown. */
function answered(answer: () => Answer, messages: Messages): Answer | null {
  try {
    return answer();
  } catch (error) {
    if (!(error instanceof Ambiguous)) throw error;
    messages.fail(error);
    for (const candidate of error.candidates) messages.fail(new Error(candidate));
    return null;
  }
}

/** The one that is meant. Throws a `UsageError` that shows all where there are several, or a name near it where there is none. */
function meant(sql: Sql, kinds: readonly Kind[], name: string): Candidate {
  const all = kinds.flatMap((kind) => candidatesFor(sql, kind, name));
  const [only, ...others] = all;
  if (only !== undefined && others.length === 0) return only;
  const what = kinds.length === 2 ? 'name' : kinds[0]!;
  if (only === undefined) {
    const near = kinds.map((kind) => nearestName(sql, kind, name)).find((found) => found !== null);
    const advice =
      near === undefined ? "'unionx query search' finds articles by their words" : `did you mean '${near}'?`;
    throw new UsageError(`no ${what} in it is called '${name}'; ${advice}`);
  }
  const shown = all.slice(0, MOST_SHOWN).map((one) => lineOf(sql, one));
  const more = all.length > MOST_SHOWN ? [`… and ${all.length - MOST_SHOWN} more`] : [];
  throw new Ambiguous(`'${name}' may be any of ${all.length}; name one by its id:`, [...shown, ...more]);
}

/** With a line for each that may be meant. */
class Ambiguous extends UsageError {
  constructor(
    message: string,
    readonly candidates: readonly string[],
  ) {
    super(message);
  }
}

const MOST_SHOWN = 12;

/** `P0123456789abcdef Elmira Qasimova (chairwoman, Northmere Union; 2019-03-01 – 2021-03-01; 3 articles)` */
function lineOf(sql: Sql, one: Candidate): string {
  const { id, name, kind, country, documents, firstSeen, lastSeen } = one;
  const seen = firstSeen === lastSeen ? firstSeen : `${firstSeen} – ${lastSeen}`;
  const known = [kind === 'person' ? postOf(sql, one) : null, country, seen, counted(documents, 'article')];
  return `${id} ${name} (${known.filter((part) => part !== null).join('; ')})`;
}
