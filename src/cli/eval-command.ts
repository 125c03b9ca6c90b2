/** The flags of `eval`, apart from what it does, so that `--help` loads nothing more. */
import type { Command } from 'commander';
import { addHelp } from './help.js';
import { countOrNone, share } from './values.js';

export interface EvalFlags {
  readonly json?: true;
  readonly errors: number;
  readonly minF1?: number;
}

export function addEval(program: Command, finish: (code: number) => void): void {
  const command = program
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
  addHelp(command, {
    examples: [
      ['unionx eval fixtures/articles', 'the figures, and ten errors a kind'],
      ['unionx eval fixtures/articles --errors 0', 'the figures alone'],
      ['unionx eval fixtures/articles --min-f1 0.8', 'exit 1 below that, for a check before a change is taken'],
    ],
  });
}
