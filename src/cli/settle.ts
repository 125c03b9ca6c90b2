/** What holds: flags, then the environment, then the config file, then defaults. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { adviceOn } from '../text/nearest.js';
import type { Config } from './config.js';
import { currentFolder } from './current-folder.js';
import { SettingOption } from './flags.js';
import { Messages } from './messages.js';
import { CONFIG_NAME, CONFIG_VARIABLE, fromVariable, KEYS, type Key, SETTINGS, variableOf } from './settings.js';
import { readAt } from './values.js';

/**
 * Before a command begins: every setting that no flag has set is looked for. Throws a `UsageError`. A command without settings
 * of its own reads no file and warns of no variable, since nothing there can change what it does.
 */
export async function settleAll(program: Command, command: Command): Promise<void> {
  const { env } = process;
  if (!command.options.some((option) => option instanceof SettingOption)) return settle([program], env, null);
  const file = fileOf(program.getOptionValue('config') as string | false | undefined, env);
  // Loaded by those who have such a file.
  const config = file === null ? null : (await import('./config.js')).readConfig(file);
  program.setOptionValueWithSource('config', file ?? undefined, program.getOptionValueSource('config'));
  settle([program, command], env, config);
  const messages = new Messages(program.opts());
  for (const stray of straysIn(env)) messages.warn(...stray);
  if (file !== null) messages.note(`settings are read from ${file}`);
  for (const one of settledOf([program, command]))
    if (one.from !== 'default') messages.note(`${one.key}: ${typed(one)} (${one.from})`);
}

/** The file that was named, or the nearest one; null for none. */
const fileOf = (named: string | false | undefined, env: NodeJS.ProcessEnv): string | null =>
  named === false ? null : (named ?? (env[CONFIG_VARIABLE] || nearestConfig(currentFolder())));

/** The one in `folder` or the nearest above it. */
function nearestConfig(folder: string | null): string | null {
  if (folder === null) return null;
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, CONFIG_NAME);
    if (existsSync(file)) return file;
    if (at === dirname(at)) return null;
  }
}

/** Sets what no flag has set. Throws a `UsageError` for a variable that cannot be. */
function settle(commands: readonly Command[], env: NodeJS.ProcessEnv, config: Config | null): void {
  for (const command of commands)
    for (const option of command.options) {
      if (!(option instanceof SettingOption) || isTyped(command, option.key)) continue;
      const { key } = option;
      const name = variableOf(key);
      const value = env[name];
      if (value) {
        const read = readAt(name, value, () => fromVariable(key, value));
        command.setOptionValueWithSource(key, read, 'env');
      } else if (config?.values.has(key)) command.setOptionValueWithSource(key, config.values.get(key), 'config');
    }
}

/** `--json` types `--format` along with it. */
const isTyped = (command: Command, key: Key): boolean =>
  ['cli', 'implied'].includes(command.getOptionValueSource(key) ?? '');

/** Each `UNIONX_*` variable that is none of ours, and what to say of it. */
function straysIn(env: NodeJS.ProcessEnv): [name: string, says: string][] {
  const known = [...KEYS.map(variableOf), CONFIG_VARIABLE];
  return Object.keys(env)
    .filter((name) => name.startsWith('UNIONX_') && !known.includes(name))
    .map((name) => [name, `no setting is called so; ${adviceOn(name, known)}`]);
}

type From = 'flag' | 'environment' | 'config' | 'default';

export interface Settled {
  readonly key: Key;
  /** Missing where it was set nowhere and has no default. */
  readonly value?: unknown;
  readonly from: From;
}

const FROM: Record<string, From> = { cli: 'flag', implied: 'flag', env: 'environment', config: 'config' };

/** What holds of each setting that the commands know, in the order of the table. */
export function settledOf(commands: readonly Command[]): Settled[] {
  return KEYS.flatMap((key) => {
    const command = commands.find(({ options }) =>
      options.some((one) => one instanceof SettingOption && one.key === key),
    );
    if (command === undefined) return [];
    const source = command.getOptionValueSource(key);
    return [{ key, value: command.getOptionValue(key), from: FROM[source ?? ''] ?? 'default' }];
  });
}

/** A value as it is typed. */
export function typed({ key, value, from }: Settled): string {
  const { shown, value: placeholder } = SETTINGS[key];
  if (placeholder === undefined) return value ? 'on' : 'off';
  if (value === undefined) return '–';
  return from === 'default' && shown !== undefined ? shown : Array.isArray(value) ? value.join(', ') : String(value);
}
