/** What may stand in the place of a word on the command line, read off the program itself. */
import type { Command, Option } from 'commander';
import { SettingOption } from './flags.js';
import { SETTINGS } from './settings.js';

export interface Candidate {
  readonly value: string;
  readonly says: string;
}

/** Names that an argument may be, loaded for those who ask. */
const ARGUMENTS: Record<string, () => Promise<readonly Candidate[]>> = {
  rules: async () => {
    const { CATALOGUE } = await import('../rules/catalogue.js');
    const groups = [...new Set(CATALOGUE.map(({ group }) => group))].map((value) => ({ value, says: 'a group' }));
    return [...groups, ...CATALOGUE.map(({ name, says }) => ({ value: name, says }))];
  },
};

/** For the last of `words`, which may be empty; nothing where a file may stand, or any value. */
export async function candidatesFor(program: Command, words: readonly string[]): Promise<Candidate[]> {
  const before = words.slice(0, -1);
  const word = words.at(-1) ?? '';
  const { command, option, hasEnded } = stateAfter(program, before);
  // Bash makes a word of its own of the sign in --format=json.
  if (option !== null) return valuesOf(option, word === '=' ? '' : word);
  if (hasEnded) return [];
  const given = /^(--[\w-]+=)(.*)$/.exec(word);
  if (given) {
    const [, flag = '', value = ''] = given;
    const named = optionNamed(command, flag.slice(0, -1));
    const values = named === null ? [] : valuesOf(named, value);
    return values.map((candidate) => ({ ...candidate, value: flag + candidate.value }));
  }
  const all = word.startsWith('-') ? flagsOf(command) : await operandsOf(command);
  return all.filter(({ value }) => value.startsWith(word));
}

interface State {
  readonly command: Command;
  /** The option that waits for its value. */
  readonly option: Option | null;
  /** Whether a `--` has ended the options. */
  readonly hasEnded: boolean;
}

function stateAfter(program: Command, words: readonly string[]): State {
  let command = program;
  let option: Option | null = null;
  for (const word of words) {
    if (option !== null) {
      if (word !== '=') option = null;
    } else if (word === '--') return { command, option, hasEnded: true };
    else if (word.startsWith('-')) option = waitingOption(command, word);
    else command = command.commands.find((below) => below.name() === word) ?? command;
  }
  return { command, option, hasEnded: false };
}

function waitingOption(command: Command, word: string): Option | null {
  const option = optionNamed(command, word);
  return option?.required ? option : null;
}

/** The command and those above it, whose options it takes too. */
function lineOf(command: Command): Command[] {
  return command.parent === null ? [command] : [command, ...lineOf(command.parent)];
}

const optionNamed = (command: Command, flag: string): Option | null =>
  lineOf(command)
    .flatMap(({ options }) => options)
    .find(({ short, long }) => flag === short || flag === long) ?? null;

const flagsOf = (command: Command): Candidate[] =>
  lineOf(command).flatMap((one) =>
    one
      .createHelp()
      .visibleOptions(one)
      .filter(({ long }) => one === command || long !== '--help')
      .map(({ long, description }) => ({ value: long!, says: description })),
  );

/** A list of names with commas between them grows by one name. */
function valuesOf(option: Option, word: string): Candidate[] {
  const isList = option instanceof SettingOption && SETTINGS[option.key].many === 'names';
  const comma = isList ? word.lastIndexOf(',') + 1 : 0;
  const [first, last] = [word.slice(0, comma), word.slice(comma)];
  const taken = first.split(',');
  return (option.argChoices ?? [])
    .filter((choice) => choice.startsWith(last) && !taken.includes(choice))
    .map((choice) => ({ value: first + choice, says: option.description }));
}

async function operandsOf(command: Command): Promise<readonly Candidate[]> {
  const commands = command.createHelp().visibleCommands(command);
  if (commands.length > 0) return commands.map((one) => ({ value: one.name(), says: one.description() }));
  const choices = command.registeredArguments.flatMap(({ argChoices, description }) =>
    (argChoices ?? []).map((value) => ({ value, says: description })),
  );
  return choices.length > 0 ? choices : ((await ARGUMENTS[command.name()]?.()) ?? []);
}
