/** The flags of `query`, apart from what it does, so that `--help` loads nothing more. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { readDay } from '../input/day.js';
import { addSettings, asJson } from './flags.js';
import { addHelp } from './help.js';
import type { Settings } from './settings.js';
import { countOrNone, something } from './values.js';

export const QUERY_FORMATS = ['table', 'json', 'ndjson', 'csv'] as const;
export type QueryFormat = (typeof QUERY_FORMATS)[number];

export interface QueryFlags extends Pick<Settings, 'excelSafe' | 'width'> {
  readonly db: string;
  readonly format: QueryFormat;
  readonly json?: true;
  readonly output?: string;
}

export interface PeopleFlags extends QueryFlags {
  readonly at?: string;
}

export interface TransferFlags extends QueryFlags {
  readonly since?: string;
  readonly until?: string;
}

export interface SearchFlags extends QueryFlags {
  readonly limit: number;
}

const TEXT = `Names are compared as the registry compares them: other spellings, transliterations, acronyms and parts of a name find it too.
Where several are meant, all of them are shown with their ids, and an id stands for a name everywhere.`;

export function addQuery(program: Command, finish: (code: number) => void): void {
  const query = program.command('query').description("Ask a database that 'unionx registry --db' made");
  addHelp(query, {
    text: TEXT,
    examples: [["unionx query posts 'Elmira Qasimova' --db who.db", 'which posts somebody held, and when']],
  });
  addPosts(query, program, finish);
  addPeople(query, program, finish);
  addTransfers(query, program, finish);
  addSearch(query, program, finish);
}

function addPosts(query: Command, program: Command, finish: (code: number) => void): void {
  const posts = addQuestion(query, 'posts', 'Say which posts a person held, and when');
  posts.argument('<person>', 'name or id', something).action(async (person: string, flags: QueryFlags) => {
    finish(await (await import('./query.js')).queryPosts(person, flags, program.opts()));
  });
  addHelp(posts, {
    examples: [
      ["unionx query posts 'Elmira Qasimova' --db who.db", 'in the order of time'],
      ['unionx query posts Gasimova --db who.db -f json', 'by another spelling, for a program'],
    ],
  });
}

function addPeople(query: Command, program: Command, finish: (code: number) => void): void {
  const people = addQuestion(query, 'people', 'Say who held which post at an organisation and its parts, and when');
  people
    .option('--at <date>', 'only posts that are known to have been held on that day, or in that month or year', date)
    .argument('<organisation>', 'name, acronym or id', something)
    .action(async (organisation: string, flags: PeopleFlags) => {
      finish(await (await import('./query.js')).queryPeople(organisation, flags, program.opts()));
    });
  addHelp(people, {
    text: 'A post is known to have been held from the first article that speaks of it to the last, or from when to when articles state.',
    examples: [
      ['unionx query people MTWU --db who.db', 'everybody, over time'],
      ['unionx query people MTWU --db who.db --at 2023-03', 'in one month'],
    ],
  });
}

function addTransfers(query: Command, program: Command, finish: (code: number) => void): void {
  const transfers = addQuestion(query, 'transfers', 'Say what somebody gave or was given, or what went between two');
  transfers
    .option('--since <date>', 'only from that day, month or year on', date)
    .option('--until <date>', 'only up to that day, month or year', date)
    .argument('<name>', 'organisation or person, by name, acronym or id', something)
    .argument('[other]', 'the other end; both directions are shown', something)
    .action(async (name: string, other: string | undefined, flags: TransferFlags) => {
      finish(await (await import('./query.js')).queryTransfers([name, other], flags, program.opts()));
    });
  addHelp(transfers, {
    text: 'A transfer that several articles tell is shown once. Where the text gives no date, the day of the article stands for it.',
    examples: [
      ["unionx query transfers 'Ganja Tram Company' --db who.db", 'given and received'],
      [`unionx query transfers 'Ganja Tram Company' "Goygol Children's Fund" --since 2023 --db who.db`, 'between two'],
    ],
  });
}

function addSearch(query: Command, program: Command, finish: (code: number) => void): void {
  const search = addQuestion(query, 'search', 'Find articles by words in them, or by whom they name');
  search
    .option('--limit <number>', 'how many articles to show, 0 for all', countOrNone, 20)
    .argument('<words...>', 'all must stand in it; "in double quotes" together; wor* for words that begin so')
    .action(async (words: string[], flags: SearchFlags) => {
      finish(await (await import('./query.js')).querySearch(words.join(' '), flags, program.opts()));
    });
  addHelp(search, {
    text: 'Words that are a name find the articles that name it, however it is spelled there. Records that extract made without --include-text are searched by headline and names only.',
    examples: [
      ['unionx query search agreement --db who.db', 'a word'],
      [`unionx query search '"collective agreement"' --db who.db`, 'words that stand together'],
      ['unionx query search Gasimova --db who.db', 'a name'],
    ],
  });
}

const addQuestion = (query: Command, name: string, says: string): Command =>
  addSettings(
    query
      .command(name)
      .description(says)
      .requiredOption('--db <file>', 'the database')
      .addOption(new Option('-f, --format <name>', 'how to put it out').choices(QUERY_FORMATS).default('table'))
      .addOption(asJson())
      .option('-o, --output <file>', 'write to a file instead of stdout'),
    ['excelSafe', 'width'],
  );

/** A year, a month or a day. */
function date(value: string): string {
  const isDay = value.length < 10 || readDay(value) !== null;
  if (!isDay || !/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(value))
    throw new InvalidArgumentError('Write a year, a month or a day, such as 2023, 2023-03 or 2023-03-14.');
  return value;
}
