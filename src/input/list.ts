/** What was named on the command line to inputs, in order: files, folders, globs, lists of files, `-`. */
import { statSync } from 'node:fs';
import type { ErrorRecord } from '../model/record.js';
import { faultOf, type Input, Refusal } from './input.js';
import { byCodePoint } from './order.js';
import { type Chooser, isArticleName, isGoldName, walk } from './walk.js';

export interface ListOptions {
  /** Globs for the names that folders yield, instead of the usual endings; empty for those. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

const GLOB_SIGNS = /[*?[\]{}()!]/;

/** One argument to its inputs; a path that exists is taken as it is, however much it looks like a glob. */
export async function* inputsOf(argument: string, options: ListOptions): AsyncGenerator<Input | ErrorRecord> {
  if (argument === '-') {
    yield { source: '-', path: null };
    return;
  }
  yield* inputsAt(argument, options, glob);
}

/** The same for a line of a file list, where nothing is a glob. */
export async function* inputsAt(
  argument: string,
  options: ListOptions,
  orElse: (pattern: string) => AsyncGenerator<Input> = noFile,
): AsyncGenerator<Input | ErrorRecord> {
  try {
    const status = statSync(argument, { throwIfNoEntry: false });
    if (status?.isDirectory()) yield* walk(argument, await chooserOf(options));
    else if (status) yield { source: argument, path: argument };
    else if (/^https?:\/\//i.test(argument)) throw new Refusal('not-found', WEB);
    else yield* orElse(argument);
  } catch (error) {
    yield faultOf(error, argument);
  }
}

const WEB =
  'is a web address, and nothing is fetched; save the page first, or pipe it in: curl ADDRESS | unionx extract -';

/** The code of the error for a glob that fits no file. */
export const NO_MATCH = 'no-match';

// biome-ignore lint/correctness/useYield: it stands where a glob's files would come from
async function* noFile(): AsyncGenerator<Input> {
  throw Object.assign(new Error(), { code: 'ENOENT' });
}

async function* glob(pattern: string): AsyncGenerator<Input> {
  if (!GLOB_SIGNS.test(pattern)) yield* noFile();
  const { default: fastGlob } = await import('fast-glob');
  const paths = await fastGlob(pattern, { onlyFiles: true, suppressErrors: true });
  const wanted = paths.filter((path) => !isGoldName(path)).sort(byCodePoint);
  if (wanted.length === 0) throw new Refusal(NO_MATCH, 'no file fits this pattern');
  for (const path of wanted) yield { source: path, path };
}

async function chooserOf({ include, exclude }: ListOptions): Promise<Chooser> {
  if (include.length === 0 && exclude.length === 0) return isArticleName;
  const { default: picomatch } = await import('picomatch');
  // A pattern without a slash means the file's own name, wherever the file lies.
  const matcher = (globs: readonly string[]): Chooser => {
    const whole = picomatch(globs.filter((glob) => glob.includes('/')));
    const name = picomatch(
      globs.filter((glob) => !glob.includes('/')),
      { basename: true },
    );
    return (path) => whole(path) || name(path);
  };
  const isIncluded = include.length === 0 ? isArticleName : matcher(include);
  const isExcluded = matcher(exclude);
  return (path) => isIncluded(path) && !isExcluded(path);
}

/** The names in a list of files, one a line or each ended by a NUL character; every name is a path, never a glob. */
export function* namesIn(list: string, separator: '\n' | '\0'): Generator<string> {
  for (const name of list.split(separator)) {
    const path = separator === '\n' ? name.replace(/\r$/, '') : name;
    if (path !== '') yield path;
  }
}
