/** The flags of `explain`, apart from what it does, so that `--help` loads nothing more. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ExplainFlags } from './explain.js';

export function addExplain(program: Command, finish: (code: number) => void): void {
  program
    .command('explain')
    .description('Say of every item why it was found and what it was chosen over, or why something was not found')
    .argument('<inputs...>', 'files, folders, globs, or - for stdin')
    .option('--at <offset>', 'explain only what stands at this offset', offset)
    .option('--match <text>', 'explain only what stands where the article says this, found or not')
    .addOption(
      new Option('--offsets <unit>', 'what offsets count').choices(['codepoint', 'utf16', 'byte']).default('codepoint'),
    )
    .option('--json', 'put it out as JSON')
    .option('--reference-date <day>', 'the day that relative dates count from, such as 2023-03-14')
    .addOption(
      new Option('--date-order <order>', 'how 05.02.2021 is read').choices(['dmy', 'mdy', 'ymd']).default('dmy'),
    )
    .option(
      '--lexicon <file>',
      'word list of your own; may be repeated',
      (file, before: string[]) => [...before, file],
      [],
    )
    .addHelpText(
      'after',
      `
Examples:
  unionx explain article.txt                       every item, in the order of the text
  unionx explain article.txt --match "Baku Metro"  why it was found there, or why not
  unionx explain article.txt --at 112              what stands at the offset of a record`,
    )
    .action(async (inputs: string[], flags: ExplainFlags) => {
      const { runExplain } = await import('./explain.js');
      finish(await runExplain(inputs, flags, program.opts()));
    });
}

function offset(value: string): number {
  if (!/^\d{1,12}$/.test(value)) throw new InvalidArgumentError('Write a whole number from 0.');
  return Number(value);
}
