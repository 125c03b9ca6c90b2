/** Settings and inputs as flags of a command. */
import { Argument, type Command, Option } from 'commander';
import { UsageError } from './exit-code.js';
import { flagOf, type Key, SETTINGS, type Setting } from './settings.js';
import { oneOf } from './values.js';

/** A flag that the environment and the config file may set as well. */
export class SettingOption extends Option {
  constructor(
    readonly key: Key,
    { short, value, says, read, many, choices, default: preset, shown }: Setting,
  ) {
    super(`${short === undefined ? '' : `-${short}, `}${flagOf(key)}${value === undefined ? '' : ` <${value}>`}`, says);
    if (choices !== undefined) this.choices(choices);
    if (many === 'repeated') this.argParser((text, before: readonly unknown[] = []) => [...before, read(text)]);
    else if (value !== undefined) this.argParser(read);
    if (preset !== undefined) this.default(preset, shown ?? String(preset));
  }
}

/** Each switch has a `--no-` form too, for what the environment or the config file has switched on. */
export function addSettings(command: Command, keys: readonly Key[]): Command {
  for (const key of keys) {
    const setting = SETTINGS[key];
    command.addOption(new SettingOption(key, setting).helpGroup(`${setting.group}:`));
    if (setting.value === undefined)
      command.addOption(new Option(flagOf(key).replace(/^--/, '--no-'), `not ${flagOf(key)}`).hideHelp());
  }
  return command;
}

/** What a single run reads; no setting, since the next run reads other things. */
export interface InputFlags {
  readonly filesFrom?: string;
  readonly files0From?: string;
}

/** For the help of a command with settings. */
export const ON_SETTINGS =
  "Options can be set for good as well: 'unionx config --help' says how, and\n'unionx config' shows what holds.";

export function addInputs(command: Command): Command {
  return command
    .argument('[inputs...]', 'files, folders, globs, or - for stdin')
    .optionsGroup('Input:')
    .option('--files-from <file>', 'read names of inputs from a file, one a line; - for stdin')
    .option('--files0-from <file>', 'the same, each name ended by a NUL character');
}

export const asJson = (): Option => new Option('--json', 'the same as --format json').implies({ format: 'json' });

/** Throws a `UsageError` where `--json` and another format were typed. */
export function refuseTwoFormats({ json, format }: { readonly json?: true; readonly format?: string }): void {
  if (json && format !== 'json') throw new UsageError(`--json and --format ${format} exclude each other`);
}

/** An argument that can be one of a few words. */
export const choiceOf = (name: string, says: string, choices: readonly string[]): Argument =>
  new Argument(name, says).choices(choices).argParser(oneOf(choices));

/** For the help: what a flag does, what may be written, and what holds without it. */
export function describe({ description, argChoices, defaultValue, defaultValueDescription }: Option): string {
  const notes = [
    ...(argChoices ? [argChoices.join(', ')] : []),
    ...(defaultValue === undefined ? [] : [`default ${defaultValueDescription ?? defaultValue}`]),
  ];
  return notes.length === 0 ? description : `${description} (${notes.join('; ')})`;
}
