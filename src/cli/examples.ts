/** Examples of a command, for its help and its page of the manual. */
import type { Command } from 'commander';

/** What to type, and what comes of it. */
export type Example = readonly [line: string, says: string];

const examples = new WeakMap<Command, readonly Example[]>();

export const examplesOf = (command: Command): readonly Example[] => examples.get(command) ?? [];

export function addExamples(command: Command, ...all: readonly Example[]): Command {
  examples.set(command, all);
  const longest = Math.max(...all.map(([line]) => line.length));
  const lines = all.map(([line, says]) => `  ${line.padEnd(longest)}  ${says}`);
  return command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
}
