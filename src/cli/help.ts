/** What the help of a command says below its options; kept, so that the page of the manual says it too. */
import type { Command } from 'commander';

/** What to type, and what comes of it. */
type Example = readonly [line: string, says: string];

interface Help {
  /** Paragraphs; indented lines stay as they are. */
  readonly text?: string;
  readonly examples: readonly Example[];
}

const helps = new WeakMap<Command, Help>();

export const helpOf = (command: Command): Help => helps.get(command) ?? { examples: [] };

export function addHelp(command: Command, help: Help): Command {
  helps.set(command, help);
  const { text, examples } = help;
  const longest = Math.max(...examples.map(([line]) => line.length));
  const lines = examples.map(([line, says]) => `  ${line.padEnd(longest)}  ${says}`);
  return command.addHelpText('after', `${text === undefined ? '' : `\n${text}\n`}\nExamples:\n${lines.join('\n')}`);
}
