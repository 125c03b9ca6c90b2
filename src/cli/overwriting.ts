/** Output files against all that a run reads or keeps, so that none of that is lost. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Input } from '../input/input.js';
import type { ErrorRecord } from '../model/record.js';
import { currentFolder } from './current-folder.js';
import { UsageError } from './exit-code.js';
import { identityOf } from './sink.js';

const STDIN = 0;

/** A file that a run writes, after the option that named it. */
export type Target = readonly [option: string, file: string | undefined];

/**
 * Called before anything is written. Throws a `UsageError` where a target is one of the files that are read besides the
 * inputs (word lists, decisions, lists of names, settings, a database), or the target of another option.
 */
export function refuseOverwriting(targets: readonly Target[], read: readonly (string | undefined)[]): void {
  const taken = new Set(read.filter(isRegular).map(keyOf));
  for (const [option, file] of targets) {
    if (file === '') throw new UsageError(`${option} names no file`);
    if (!isRegular(file)) continue;
    if (taken.has(keyOf(file)))
      throw new UsageError(
        `${file}: is in use by this run and would be overwritten; name another file after ${option}`,
      );
    taken.add(keyOf(file));
  }
}

/** The same inputs; stops the run before one of them is overwritten. */
export async function* watched(
  inputs: AsyncIterable<Input | ErrorRecord>,
  targets: readonly Target[],
): AsyncGenerator<Input | ErrorRecord> {
  const written = new Map(
    targets.flatMap((target) => (isRegular(target[1]) ? [[identityOf(target[1]), target] as const] : [])),
  );
  written.delete(null);
  for await (const input of inputs) {
    const target = written.size === 0 || 'message' in input ? undefined : written.get(identityOf(input.path ?? STDIN));
    if (target !== undefined)
      throw new UsageError(`${target[1]}: is read and would be overwritten; name another file after ${target[0]}`);
    yield input;
  }
}

const keyOf = (file: string): string => identityOf(file) ?? resolve(currentFolder() ?? '/', file);

/** Or not there yet; devices and pipes lose nothing. */
function isRegular(file: string | undefined): file is string {
  if (file === undefined || file === '-') return false;
  try {
    return statSync(file).isFile();
  } catch {
    return true;
  }
}
