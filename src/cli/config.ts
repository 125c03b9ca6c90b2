/** What a config file says. It is data; nothing in it is ever run. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { faultOf } from '../input/input.js';
import { adviceOn } from '../text/nearest.js';
import { UsageError } from './exit-code.js';
import { fromJson, KEYS, type Key, SETTINGS } from './settings.js';
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
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    const isSyntax = error instanceof SyntaxError;
    throw new UsageError(`${file}: ${isSyntax ? `is no JSON (${error.message})` : faultOf(error, file).message}`);
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    throw new UsageError(`${file}: is no JSON object; write it as {"format": "json"}`);
  return content;
}
