/** The flags of `rules`, apart from what it does, so that `--help` loads nothing more. */
import type { Command } from 'commander';
import { addHelp } from './help.js';
import type { RulesFlags } from './rules.js';

export function addRules(program: Command, finish: (code: number) => void): void {
  const command = program
    .command('rules')
    .description('Say what the rules are that the field rule names')
    .argument('[name]', 'a rule or a group of rules, such as title-before-name or dates')
    .option('--json', 'put it out as JSON')
    .action(async (name: string | undefined, flags: RulesFlags) => {
      const { printRules } = await import('./rules.js');
      finish(await printRules(name, flags));
    });
  addHelp(command, {
    examples: [
      ['unionx rules', 'all of them, with a sentence each'],
      ['unionx rules dates', 'a group'],
      ['unionx rules title-before-name', 'one, with examples and its word lists'],
    ],
  });
}
