/** What a config file says. It is data; nothing in it is ever run. */
import { dirname, resolve } from 'node:path';
import { adviceOn } from '../text/nearest.js';
import { UsageError } from './exit-code.js';
import { fromJson, KEYS, type Key, SETTINGS } from './settings.js';
import { readNamed } from './side-file.js';
import { readAt } from './values.js';

export interface Config {
  readonly file: string;
  readonly values: ReadonlyMap<Key, unknown>;
}

/** Throws a `UsageError` where the file cannot be read, or a key or value in it cannot be. */
export function readConfig(file: string): Config {
  const values = Object.entries(contentOf(file)).map(([name, value]): [Key, unknown] => {
    const key = KEYS.find((known) => known === name);
    if (key === undefined) throw new UsageError(`${file}: no setting is called '${name}'; ${adviceOn(name, KEYS)}`);
    const read = readAt(`${file}: ${key}`, value, () => fromJson(key, value));
    return [key, SETTINGS[key].isPath ? (read as string[]).map((path) => resolve(dirname(file), path)) : read];
  });
  return { file, values: new Map(values) };
}

function contentOf(file: string): object {
  const text = readNamed(file, null);
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${file}: is no JSON (${(error as Error).message})`);
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    throw new UsageError(`${file}: is no JSON object; write it as {"format": "json"}`);
  return content;
}
