/** The commands, put together; what each does is loaded when it is called. */
import { Command, CommanderError } from 'commander';
import { addCompletion } from './completion-command.js';
import { addConfig } from './config-command.js';
import { addEval } from './eval-command.js';
import { ExitCode, InputError, OutputError, UsageError } from './exit-code.js';
import { addExplain } from './explain-command.js';
import { addExtract } from './extract-command.js';
import { addSettings, choiceOf, describe } from './flags.js';
import { addHelp } from './help.js';
import { addLexicon } from './lexicon-command.js';
import { type Loudness, Messages } from './messages.js';
import { putOut } from './plain-output.js';
import { addQuery } from './query-command.js';
import { addRegistry } from './registry-command.js';
import { addRegistryStep } from './registry-step-command.js';
import { addRules } from './rules-command.js';
import { keysOf, type Settings } from './settings.js';
import { settleAll } from './settle.js';
import { version } from './version.js';

export interface GlobalFlags extends Loudness, Pick<Settings, 'color'> {
  /** The file of settings that was read. */
  readonly config?: string;
}

/** Runs the command that `argv` names and returns the exit code. */
export async function runProgram(argv: readonly string[]): Promise<number> {
  let exitCode: number = ExitCode.Ok;
  const program = makeProgram((code) => {
    exitCode = code;
  });
  try {
    if (argv.length === 0) program.help({ error: true });
    await program.parseAsync(askedOf(program, argv), { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.Ok : ExitCode.UsageError;
    new Messages(program.opts()).fail(sayable(error as NodeJS.ErrnoException));
    return codeOf(error) ?? ExitCode.InputError;
  }
}

/**
 * `help query posts` as `query posts --help`. Of help for a command that there is none of only the command is left, so that
 * it is complained of; commander would show the help of what stands above it.
 */
function askedOf(program: Command, argv: readonly string[]): readonly string[] {
  const [first, ...rest] = argv;
  const isCommand = first === 'help';
  if (!isCommand && !argv.includes('--help') && !argv.includes('-h')) return argv;
  const options = argv.findIndex((word) => word.startsWith('-'));
  const words = isCommand ? rest.filter((word) => !word.startsWith('-')) : argv.slice(0, options);
  const path: string[] = [];
  let { commands } = program;
  for (const word of words.filter((one) => one !== 'help')) {
    if (commands.length === 0) break;
    path.push(word);
    const named = commands.find((command) => command.name() === word);
    if (named === undefined) return path;
    ({ commands } = named);
  }
  return isCommand ? [...path, '--help'] : argv;
}

/** What neither we nor the system have thrown on purpose is a fault of the program. */
function sayable(error: NodeJS.ErrnoException): Error {
  if (codeOf(error) !== null || error.code !== undefined) return error;
  const { name, message, stack } = error;
  return { name, message: `a fault of unionx itself (${message}); please report it`, ...(stack ? { stack } : {}) };
}

/** Null for a fault of the program itself. */
const codeOf = (error: unknown): number | null =>
  error instanceof UsageError
    ? ExitCode.UsageError
    : error instanceof InputError
      ? ExitCode.InputError
      : error instanceof OutputError
        ? ExitCode.OutputError
        : null;

export function makeProgram(finish: (code: number) => void): Command {
  const program = new Command('unionx')
    .description(
      'Reads news articles and says who holds which title where, which dates and amounts they name, and who gave what to whom.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'Print the help of a command')
    .option('--config <file>', 'settings to use instead of the nearest unionx.config.json')
    .option('--no-config', 'read no unionx.config.json')
    .exitOverride()
    .configureHelp({ optionDescription: describe })
    .configureOutput({ writeOut: putOut, outputError: (text, write) => write(`${oneLine(text)}\n`) })
    .showSuggestionAfterError()
    .hook('preAction', settleAll);
  addSettings(program, keysOf('Messages'));
  addExtract(program, finish);
  addExplain(program, finish);
  addRules(program, finish);
  addRegistry(program, finish);
  addRegistryStep(program, finish);
  addQuery(program, finish);
  addLexicon(program, finish);
  addConfig(program, finish);
  addEval(program, finish);
  addSchema(program, finish);
  addCompletion(program, finish);
  addHelp(program, {
    examples: [
      ['unionx extract article.txt', 'who, where, when, how much'],
      ['unionx explain article.txt', 'why'],
      ['unionx help extract', 'every option'],
    ],
  });
  return program;
}

/** What commander says, as all else is said; an article in the place of a command is the commonest slip. */
function oneLine(text: string): string {
  const line = text
    .trim()
    .replace(/^error: /, 'unionx: ')
    .replace(/command-argument value ('.*') is invalid for argument '(\w+)'/s, "argument '<$2>' $1 is invalid")
    .replaceAll('\n', ' ');
  const word = /^unionx: unknown command '(.*)'$/.exec(line)?.[1];
  if (word === undefined) return line;
  return /[./*]/.test(word)
    ? `${line}; to read it, write 'unionx extract ${word}'`
    : `${line}; --help lists those that there are`;
}

function addSchema(program: Command, finish: (code: number) => void): void {
  const command = program
    .command('schema')
    .description('Print the JSON Schema of the json output')
    .addArgument(choiceOf('[command]', 'whose json', ['extract', 'registry']).default('extract'))
    .action(async (of: 'extract' | 'registry') => {
      const { printSchema } = await import('./schema.js');
      finish(await printSchema(of));
    });
  addHelp(command, { examples: [['unionx schema > unionx.schema.json', 'each document of it is a line of ndjson']] });
}
