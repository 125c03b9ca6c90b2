/** The flags of `explain`, apart from what it does, so that `--help` loads nothing more. */
import type { Command } from 'commander';
import { addInputs, addSettings, type InputFlags, ON_SETTINGS } from './flags.js';
import { addHelp } from './help.js';
import { keysOf, type Settings } from './settings.js';
import { offset, something } from './values.js';

export interface ExplainFlags extends Settings, InputFlags {
  readonly at?: number;
  readonly match?: string;
  readonly json?: true;
}

export function addExplain(program: Command, finish: (code: number) => void): void {
  const command = program
    .command('explain')
    .description('Say of every item why it was found and what it was chosen over, or why something was not found')
    .optionsGroup('Output:')
    .option('--at <offset>', 'explain only what stands at this offset', offset)
    .option('--match <text>', 'explain only what stands where the article says this, found or not', something)
    .option('--json', 'put it out as JSON');
  addInputs(command);
  addSettings(command, ['offsets', 'width', ...keysOf('Reading', 'Input')]).action(
    async (inputs: string[], flags: ExplainFlags) => {
      const { runExplain } = await import('./explain.js');
      finish(await runExplain(inputs, flags, program.opts()));
    },
  );
  addHelp(command, {
    text: ON_SETTINGS,
    examples: [
      ['unionx explain article.txt', 'every item, in the order of the text'],
      ['unionx explain article.txt --match chairwoman', 'why that was found, or why not'],
      ['unionx explain article.txt --at 12', 'what stands at the offset of a record'],
    ],
  });
}
