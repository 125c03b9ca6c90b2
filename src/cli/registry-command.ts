/** The flags of `registry`, apart from what it does, so that `--help` loads nothing more. */
import { type Command, Option } from 'commander';
import { REGISTRY_FORMATS, type RegistryFormat } from '../registry/formats/formats.js';
import { addInputs, addSettings, asJson, type InputFlags } from './flags.js';
import { addHelp } from './help.js';
import { keysOf, type Settings } from './settings.js';
import { share } from './values.js';

export interface RegistryFlags extends Omit<Settings, 'format'>, InputFlags {
  readonly format?: RegistryFormat;
  readonly json?: true;
  readonly output?: string;
  readonly threshold: number;
  readonly review?: string;
  readonly decisions?: readonly string[];
  readonly db?: string;
  readonly prune?: true;
}

const TEXT = `Inputs are what 'unionx extract' put out as ndjson or json, or articles, which are read as extract reads them.
Names are one where enough speaks for it; each merge says what. What is doubtful stays apart: --review lists it, with a
column 'verdict' to write same or different into, and --decisions takes the list back.`;

export function addRegistry(program: Command, finish: (code: number) => void): void {
  const command = program
    .command('registry')
    .description('Build a who-is-who over many articles: persons, organisations, posts over time, transfers summed')
    .optionsGroup('Output:')
    .addOption(
      new Option('-f, --format <name>', 'how to put it out')
        .choices(REGISTRY_FORMATS)
        .default(undefined, 'table; with --db what changed'),
    )
    .addOption(asJson())
    .option('-o, --output <file>', 'write to a file instead of stdout')
    .option(
      '--review <file>',
      'write the doubtful pairs, as CSV, or as JSON lines to a name that ends in .ndjson or .jsonl',
    )
    .optionsGroup('Database:')
    .option('--db <file>', 'keep the registry in this SQLite file; articles that have not changed are not read again')
    .option('--prune', 'take articles that the inputs do not hold any more out of the database')
    .optionsGroup('Matching:')
    .option('--threshold <number>', 'the least score of a merge, 0 to 1', share, 0.8)
    .option(
      '--decisions <file>',
      'pairs decided to be same or different, in the form of --review; may be repeated',
      (file, before: string[] = []) => [...before, file],
    );
  addInputs(command);
  addSettings(command, ['excelSafe', 'width', ...keysOf('Reading', 'Input', 'Running')]).action(
    async (inputs: string[], flags: RegistryFlags) => {
      const { runRegistry } = await import('./registry.js');
      finish(await runRegistry(inputs, flags, program.opts()));
    },
  );
  addHelp(command, {
    text: TEXT,
    examples: [
      ['unionx registry articles/', 'who is who in all of them'],
      ['unionx extract articles/ -f ndjson | unionx registry -f json', 'the same from what extract put out'],
      ['unionx registry articles/ -f html -o who.html', 'a page with search, time lines and networks'],
      ['unionx registry articles/ --review doubts.csv', 'the pairs that somebody should look at'],
      ['unionx registry articles/ --decisions doubts.csv', 'with what was decided'],
      ['unionx registry articles/ --db who.db', 'kept in a database; what has not changed is not read again'],
    ],
  });
}
