/** The commands and their flags, as typed; what they mean is settled by the command itself. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { INPUT_FORMATS, type InputFormat } from '../input/input.js';
import type { DateOrder, Reader } from '../model/document.js';
import type { OffsetUnit } from '../model/record.js';
import { FORMAT_NAMES, type FormatName } from '../output/format.js';
import { LISTS, type List } from '../output/select.js';
import { ExitCode, OutputError, UsageError } from './exit-code.js';
import { addExplain } from './explain-command.js';
import { addLexicon } from './lexicon-command.js';
import { Messages } from './messages.js';
import { addRules } from './rules-command.js';
import type { ColourChoice } from './terminal.js';
import { version } from './version.js';

/** The flags of `extract` as commander hands them over; those without a default are missing unless typed. */
export interface ExtractFlags {
  readonly format?: FormatName;
  readonly json?: true;
  readonly output?: string;
  readonly only?: readonly List[];
  readonly minConfidence: number;
  readonly includeText?: true;
  readonly offsets: OffsetUnit;
  readonly errors: 'stderr' | 'inline';
  readonly excelSafe?: true;
  readonly width?: number;
  readonly referenceDate?: string;
  readonly dateOrder: DateOrder;
  readonly readers: readonly Reader[];
  readonly lexicon: readonly string[];
  readonly inputFormat: InputFormat;
  readonly encoding?: string;
  readonly textField: string;
  readonly idField: string;
  readonly headlineField: string;
  readonly dateField: string;
  readonly maxBytes: number;
  readonly timeout?: number;
  readonly jobs: number | 'auto';
  readonly filesFrom?: string;
  readonly files0From?: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export interface EvalFlags {
  readonly json?: true;
  readonly errors: number;
  readonly minF1?: number;
}

export interface GlobalFlags {
  readonly quiet?: true;
  readonly verbose?: true;
  readonly debug?: true;
  readonly color: ColourChoice;
}

/** Runs the command that `argv` names and returns the exit code. */
export async function runProgram(argv: readonly string[]): Promise<number> {
  let exitCode: number = ExitCode.Ok;
  const program = makeProgram((code) => {
    exitCode = code;
  });
  try {
    if (argv.length === 0) program.help({ error: true });
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.Ok : ExitCode.UsageError;
    const messages = new Messages(program.opts());
    if (error instanceof UsageError) messages.fail(error);
    else if (error instanceof OutputError) messages.fail(error);
    else throw error;
    return error instanceof UsageError ? ExitCode.UsageError : ExitCode.OutputError;
  }
}

function makeProgram(finish: (code: number) => void): Command {
  const program = new Command('unionx')
    .description(
      'Reads news articles and says who holds which title where, which dates and amounts they name, and who gave what to whom.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .option('-q, --quiet', 'print errors only')
    .option('-v, --verbose', 'say what is done')
    .option('--debug', 'say everything, with stack traces')
    .addOption(new Option('--color <when>', 'when to colour').choices(['auto', 'always', 'never']).default('auto'))
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'unionx: ')) })
    .showSuggestionAfterError();
  program
    .command('schema')
    .description('Print the JSON Schema of the json output')
    .action(async () => {
      const { printSchema } = await import('./schema.js');
      finish(await printSchema());
    });
  addExtract(program, finish);
  addEval(program, finish);
  addRules(program, finish);
  addExplain(program, finish);
  addLexicon(program, finish);
  return program;
}

function addExtract(program: Command, finish: (code: number) => void): void {
  program
    .command('extract')
    .description('Extract persons, organisations, titles, dates, amounts, roles and transfers')
    .argument('[inputs...]', 'files, folders, globs, or - for stdin')
    .optionsGroup('Output:')
    .addOption(new Option('-f, --format <name>', 'how to put it out').choices(FORMAT_NAMES))
    .option('--json', 'the same as --format json')
    .option('-o, --output <file>', 'write to a file instead of stdout')
    .option('--only <lists>', 'put out only these lists, such as roles,transfers', listsOf)
    .option('--min-confidence <number>', 'leave out what is less sure than this, 0 to 1', share, 0)
    .option('--include-text', 'put the text that the offsets count in into the record')
    .addOption(
      new Option('--offsets <unit>', 'what start and end count')
        .choices(['codepoint', 'utf16', 'byte'])
        .default('codepoint'),
    )
    .addOption(
      new Option('--errors <where>', 'inline: ndjson carries failed documents too')
        .choices(['stderr', 'inline'])
        .default('stderr'),
    )
    .option('--excel-safe', 'keep spreadsheets from running cells of csv and tsv as formulas')
    .option('--width <columns>', "columns that tables may take (default: the terminal's)", count)
    .optionsGroup('Reading:')
    .option('--reference-date <day>', 'the day that relative dates count from, such as 2023-03-14')
    .addOption(
      new Option('--date-order <order>', 'how 05.02.2021 is read').choices(['dmy', 'mdy', 'ymd']).default('dmy'),
    )
    .option('--readers <names>', 'who may find names: rules,tagger,compromise', readersOf, ['rules', 'tagger'])
    .option('--lexicon <file>', 'word list of your own, see unionx lexicon check --help; may be repeated', collect, [])
    .optionsGroup('Input:')
    .addOption(new Option('--input-format <name>', 'what the inputs are').choices(INPUT_FORMATS).default('auto'))
    .option('--encoding <label>', 'what the inputs are encoded in, such as windows-1254 (default: found out)')
    .option('--text-field <name>', 'the field of a record that holds its text', 'text')
    .option('--id-field <name>', 'the field that becomes source', 'id')
    .option('--headline-field <name>', 'the field that holds its headline', 'headline')
    .option('--date-field <name>', 'the field that holds its date', 'date')
    .option('--files-from <file>', 'read names of inputs from a file, one a line; - for stdin')
    .option('--files0-from <file>', 'the same, each name ended by a NUL character')
    .option('--include <glob>', 'names that folders yield, instead of the usual endings; may be repeated', collect, [])
    .option('--exclude <glob>', 'names that folders do not yield; may be repeated', collect, [])
    .option('--max-bytes <size>', 'the most that one document may have, such as 64M', bytes, 32 << 20)
    .option('--timeout <seconds>', 'the longest that one document may take (default: no limit)', seconds)
    .option(
      '-j, --jobs <number>',
      'how many may work at once, in 200 MB each: a number, or auto for as many as pay',
      jobs,
      1,
    )
    .action(async (inputs: string[], flags: ExtractFlags) => {
      const { runExtract } = await import('./extract.js');
      finish(await runExtract(inputs, flags, program.opts()));
    });
}

function addEval(program: Command, finish: (code: number) => void): void {
  program
    .command('eval')
    .description('Measure the tool on articles with gold: precision, recall, F1, errors, and what confidence is worth')
    .argument('<folders...>', 'folders of NAME.txt with NAME.gold.json, counted together')
    .option('--errors <number>', 'how many misses (-) and false finds (+) to list a kind', countOrNone, 10)
    .option('--min-f1 <number>', 'exit 1 where the overall figure is below this, 0 to 1', share)
    .option('--json', 'put it out as one JSON object')
    .action(async (folders: string[], flags: EvalFlags) => {
      const { printEval } = await import('./eval.js');
      finish(await printEval(folders, flags, program.opts()));
    });
}

const collect = (value: string, before: readonly string[]): string[] => [...before, value];

const READERS: readonly Reader[] = ['rules', 'tagger', 'compromise'];
const listsOf = (value: string): List[] => namesAmong(LISTS, value);
const readersOf = (value: string): Reader[] => namesAmong(READERS, value);

function namesAmong<Name extends string>(known: readonly Name[], value: string): Name[] {
  const names = value.split(',').map((name) => name.trim());
  for (const name of names)
    if (!(known as readonly string[]).includes(name))
      throw new InvalidArgumentError(`Allowed are ${known.join(', ')}.`);
  return known.filter((name) => names.includes(name));
}

function share(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !(number >= 0 && number <= 1))
    throw new InvalidArgumentError('Write a number from 0 to 1.');
  return number;
}

function count(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('Write a whole number from 1.');
  return Number(value);
}

const countOrNone = (value: string): number => (value === '0' ? 0 : count(value));

const jobs = (value: string): number | 'auto' => (value === 'auto' ? value : count(value));

function seconds(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !(number > 0 && number <= 86_400))
    throw new InvalidArgumentError('Write seconds, such as 10 or 0.5.');
  return number;
}

const UNITS: Record<string, number> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

function bytes(value: string): number {
  const match = /^([1-9]\d{0,11})([kmg]?)(?:i?b)?$/i.exec(value);
  if (!match) throw new InvalidArgumentError('Write a size such as 500000, 64M or 1G.');
  return Number(match[1]) * UNITS[match[2]!.toLowerCase()]!;
}
