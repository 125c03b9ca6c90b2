/** What the command line names to read, as inputs in order. */
import { fstatSync, readFileSync, statSync } from 'node:fs';
import type { Input, InputOptions } from '../input/input.js';
import { inputsAt, inputsOf, namesIn } from '../input/list.js';
import { type Bytes, readAll } from '../input/open.js';
import type { ErrorRecord } from '../model/record.js';
import { UsageError } from './exit-code.js';
import type { InputFlags } from './flags.js';
import type { Messages } from './messages.js';
import type { Settings } from './settings.js';
import { textOf, unreadable } from './side-file.js';
import { isTerminal } from './terminal.js';

const STDIN = 0;

/** How things are put out is another matter, and differs from command to command. */
type Flags = InputFlags & Omit<Settings, 'format'>;

/** How each input is to be read. */
export const inputOptionsOf = (settings: Omit<Settings, 'format'>): InputOptions => ({
  format: settings.inputFormat,
  fields: {
    text: settings.textField,
    id: settings.idField,
    headline: settings.headlineField,
    date: settings.dateField,
  },
  encoding: settings.encoding ?? null,
  maxBytes: settings.maxBytes,
});

/** No name and a pipe means the pipe; no name and a terminal is a question for help, which the `UsageError` answers. */
export function namesOf(named: readonly string[], flags: InputFlags, command: string): readonly string[] {
  const { filesFrom, files0From } = flags;
  if (named.includes('')) throw new UsageError("'' names no input; is a variable of the shell empty?");
  const uses = [...named, filesFrom, files0From].filter((name) => name === '-').length;
  if (uses > 1) throw new UsageError('- names stdin, which can be read only once');
  if (named.length > 0 || filesFrom !== undefined || files0From !== undefined) return named;
  if (isTerminal(STDIN))
    throw new UsageError(
      `name what to read, such as 'unionx ${command} articles/*.txt'; 'unionx ${command} --help' says more`,
    );
  return ['-'];
}

export async function* inputsNamed(names: readonly string[], flags: Flags): AsyncGenerator<Input | ErrorRecord> {
  const chosen = { include: flags.include ?? [], exclude: flags.exclude ?? [] };
  for (const name of names) yield* inputsOf(name, chosen);
  for (const [option, list, separator] of [
    ['--files-from', flags.filesFrom, '\n'],
    ['--files0-from', flags.files0From, '\0'],
  ] as const)
    if (list !== undefined)
      for (const name of namesIn(await readList(list, option), separator)) yield* inputsAt(name, chosen);
}

/** For a run that read nothing and missed nothing, since the commonest reason is a folder of files with other endings. */
export function warnOfEmptyFolders(names: readonly string[], { include, exclude }: Flags, messages: Messages): void {
  const reason =
    include === undefined && exclude === undefined
      ? 'no file in it has an ending that folders yield; name files, or endings with --include'
      : 'no file in it is one that --include and --exclude want';
  for (const name of names)
    if (name !== '-' && statSync(name, { throwIfNoEntry: false })?.isDirectory()) messages.warn(name, reason);
}

async function readList(list: string, option: '--files-from' | '--files0-from'): Promise<string> {
  try {
    const bytes = list === '-' ? await readAll({ head: NOTHING, rest: stdin() }, Infinity) : readFileSync(list);
    // Names that NUL characters end come from programs, and are no text.
    return option === '--files-from' ? textOf(bytes) : Buffer.from(bytes).toString('utf8');
  } catch (error) {
    throw unreadable(error, list, option);
  }
}

const NOTHING = new Uint8Array(0);

let stdinIsRead = false;

/** Throws what the file system would: a folder as stdin would be read as nothing. */
export function stdin(): Bytes {
  if (fstatSync(STDIN).isDirectory())
    throw Object.assign(new Error('stdin: is a folder, not a file'), { code: 'EISDIR' });
  stdinIsRead = true;
  return process.stdin;
}

/** Nobody will send what a silent pipe is waited for. */
export function stopReading(): void {
  if (stdinIsRead) process.stdin.destroy();
}
