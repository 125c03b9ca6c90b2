/** The steps of a registry that an engine builds in blocks; for programs, so that help does not list it. */
import { type Command, Option } from 'commander';
import { choiceOf } from './flags.js';
import { addHelp } from './help.js';
import { share } from './values.js';

const STEPS = ['sightings', 'bodies', 'persons', 'transfers'] as const;
export type Step = (typeof STEPS)[number];

export function addRegistryStep(program: Command, finish: (code: number) => void): void {
  const command = program
    .command('registry-step', { hidden: true })
    .description('One step of a registry that an engine such as Spark builds in blocks: JSON lines in, JSON lines out')
    .addArgument(choiceOf('<step>', 'which', STEPS))
    .addOption(new Option('--threshold <number>', 'the least score of a merge, 0 to 1').argParser(share).default(0.8))
    .action(async (step: Step, { threshold }: { threshold: number }) => {
      const { runStep } = await import('./registry-step.js');
      finish(await runStep(step, threshold));
    });
  addHelp(command, {
    examples: [['unionx extract articles/ -f ndjson | unionx registry-step sightings', 'the first step']],
  });
}
