/** Folders: which of their files are articles, in code-point order. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorRecord } from '../model/record.js';
import { faultOf, type Input } from './input.js';
import { byCodePoint } from './order.js';

/** Whether a file of this path, relative to the folder that was named, is wanted. */
export type Chooser = (path: string) => boolean;

const ARTICLE = /\.(txt|html?|json|ndjson|jsonl|csv)(\.gz)?$/i;
const GOLD = /\.gold\.json(\.gz)?$/i;

export const isArticleName: Chooser = (path) => ARTICLE.test(path);
export const isGoldName: Chooser = (path) => GOLD.test(path);

/** Every wanted file below `folder`; hidden names are skipped and links that lead back to a folder above are not followed. */
export function* walk(folder: string, isWanted: Chooser): Generator<Input | ErrorRecord> {
  yield* walkInto(folder, '', isWanted, []);
}

function* walkInto(
  folder: string,
  below: string,
  isWanted: Chooser,
  above: readonly string[],
): Generator<Input | ErrorRecord> {
  let names: string[];
  let here: string;
  try {
    here = identity(folder);
    if (above.includes(here)) return;
    names = readdirSync(folder);
  } catch (error) {
    yield faultOf(error, folder);
    return;
  }
  for (const name of names.sort(byCodePoint)) {
    if (name.startsWith('.')) continue;
    const path = join(folder, name);
    const relative = below === '' ? name : `${below}/${name}`;
    try {
      if (statSync(path).isDirectory()) yield* walkInto(path, relative, isWanted, [...above, here]);
      else if (isWanted(relative) && !isGoldName(relative)) yield { source: path, path };
    } catch (error) {
      // A dangling link is nobody's article unless it has an article's name.
      if (isWanted(relative) && !isGoldName(relative)) yield faultOf(error, path);
    }
  }
}

function identity(folder: string): string {
  const { dev, ino } = statSync(folder, { bigint: true });
  return `${dev}:${ino}`;
}
