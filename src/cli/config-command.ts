/** The command `config` and its flags, apart from what it does, so that `--help` loads nothing more. */
import type { Command } from 'commander';
import { addSettings } from './flags.js';
import { addHelp } from './help.js';
import { GROUPS, keysOf } from './settings.js';

export function addConfig(program: Command, finish: (code: number) => void): void {
  const command = program
    .command('config')
    .description('Show every setting, what it is and where it comes from')
    .option('--json', 'put it out as JSON');
  addHelp(command, {
    text: TEXT,
    examples: [
      ['unionx config', 'what holds here'],
      ['unionx config --format csv', 'what would hold with this flag'],
      ['unionx --config other.json config', 'what another file says'],
      ['unionx --no-config config --json', 'the same without any file, for programs'],
    ],
  });
  addSettings(command, keysOf(...GROUPS.filter((group) => group !== 'Messages')));
  for (const option of command.options) if (option.long !== '--json') option.hideHelp();
  command.action(async (flags: { json?: true }) => {
    const { printConfig } = await import('./print-config.js');
    finish(await printConfig(program, command, flags.json ?? false));
  });
}

const TEXT = `A setting is a flag, a variable or a key of unionx.config.json, of which the
nearest above the current folder is read:
  --min-confidence 0.7
  UNIONX_MIN_CONFIDENCE=0.7
  {"minConfidence": 0.7}
Flags win over the environment, that over the file, that over defaults. What a
flag switches on, its --no- form switches off, such as --no-include-text.
Variables that hold several files or globs part them as PATH does. Flags of
extract may be added here too, to see what would hold.`;
