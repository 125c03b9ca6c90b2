/** Word lists of the generators: `[section]` lines, an entry a line, `#` begins a comment. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from './random.js';

export type Lists = ReadonlyMap<string, readonly string[]>;

const FOLDER = 'train/data';

/** Sections in the order of the file. */
export function readLists(file: string): Lists {
  const lists = new Map<string, string[]>();
  let entries: string[] = [];
  for (const line of readFileSync(join(FOLDER, file), 'utf8').split('\n')) {
    const header = /^\[([^\]]+)\]$/.exec(line);
    if (header) {
      entries = [];
      lists.set(header[1]!, entries);
    } else if (line.trim() !== '' && !line.startsWith('#')) entries.push(line);
  }
  return lists;
}

export function listOf(lists: Lists, section: string): readonly string[] {
  const entries = lists.get(section);
  if (entries === undefined) throw new Error(`no list [${section}]`);
  return entries;
}

/** One of `items`, each as often as its weight says; weights are not negative and not all 0. */
export function pickWeighted<T extends { readonly weight: number }>(items: readonly T[], random: Random): T {
  const total = items.reduce((sum, { weight }) => sum + weight, 0);
  let left = random.next() * total;
  for (const item of items) {
    left -= item.weight;
    if (left < 0) return item;
  }
  return items.at(-1)!;
}
