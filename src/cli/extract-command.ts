/** The flags of `extract`, apart from what it does, so that `--help` loads nothing more. */
import type { Command } from 'commander';
import { addInputs, addSettings, asJson, type InputFlags, ON_SETTINGS } from './flags.js';
import { addHelp } from './help.js';
import { keysOf, type Settings } from './settings.js';

export interface ExtractFlags extends Settings, InputFlags {
  readonly json?: true;
  readonly output?: string;
  readonly summary?: true;
}

export function addExtract(program: Command, finish: (code: number) => void): void {
  const command = program
    .command('extract')
    .description('Extract persons, organisations, titles, dates, amounts, roles and transfers')
    .optionsGroup('Output:')
    .addOption(asJson())
    .option('-o, --output <file>', 'write to a file instead of stdout')
    .option('--summary', 'one table over all inputs instead: counts, most named persons and bodies');
  addInputs(command);
  addSettings(command, keysOf('Output', 'Reading', 'Input', 'Running')).action(
    async (inputs: string[], flags: ExtractFlags) => {
      const { runExtract } = await import('./extract.js');
      finish(await runExtract(inputs, flags, program.opts()));
    },
  );
  addHelp(command, {
    text: ON_SETTINGS,
    examples: [
      ['unionx extract article.txt', 'tables to read'],
      ['unionx extract articles/ -o all.ndjson -f ndjson', 'a folder, one document a line'],
      ['unionx extract - --json < page.html', 'a page on stdin'],
      ["unionx extract 'articles/*.txt' --only transfers", 'a glob, and one list of seven'],
      ['unionx extract articles/ -f html -o report.html', 'a page for the browser'],
      ['unionx extract articles/ --summary', 'who is named most in all of them'],
    ],
  });
}
