/** The commands `completion` and, for the scripts that it prints, `complete`. */
import { type Command, Option } from 'commander';
import { choiceOf } from './flags.js';
import { addHelp } from './help.js';

export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

export function addCompletion(program: Command, finish: (code: number) => void): void {
  const command = program
    .command('completion')
    .description('Print a script that completes commands, options and their values on the TAB key')
    .addArgument(choiceOf('<shell>', 'whose script', SHELLS))
    .action(async (shell: Shell) => {
      const { printCompletion } = await import('./completion.js');
      finish(await printCompletion(shell));
    });
  addHelp(command, {
    examples: [
      ['source <(unionx completion bash)', 'put it into ~/.bashrc'],
      ['source <(unionx completion zsh)', 'into ~/.zshrc, below compinit'],
      ['unionx completion fish | source', 'into ~/.config/fish/config.fish'],
      ['unionx completion powershell | Out-String | Invoke-Expression', 'into $PROFILE'],
    ],
  });
  program
    .command('complete', { hidden: true })
    .description('Print what may stand in the place of the last word')
    .argument('[words...]')
    .addOption(new Option('--next', 'in the place after it'))
    .action(async (words: string[], { next }: { next?: true }) => {
      const { printCandidates } = await import('./completion.js');
      finish(await printCandidates(program, next ? [...words, ''] : words));
    });
}
