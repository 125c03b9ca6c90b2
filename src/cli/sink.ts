/** Where the output goes: stdout, or a file that appears only when it is whole. */
import { closeSync, fstatSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { OutputError } from './exit-code.js';

export interface Sink {
  /** Waits until there is room for more; false where nobody reads any more. Throws an `OutputError`. */
  write(text: string): Promise<boolean>;
  /** Everything was written. */
  close(): Promise<void>;
  /** The run came to nothing: leaves nothing half-written behind. */
  abandon(): void;
}

/** What `-o` names; stdout for nothing and for `-`. */
export const outputTo = (file: string | undefined): Sink =>
  file === undefined || file === '-' ? standardOutput() : fileOutput(file);

export function standardOutput(): Sink {
  const { stdout } = process;
  let failure: NodeJS.ErrnoException | null = null;
  stdout.on('error', (error) => {
    failure ??= error;
  });
  const settled = (): boolean => {
    if (failure && failure.code !== 'EPIPE')
      throw new OutputError(`stdout: cannot be written (${plain(failure.message)})`);
    return failure === null;
  };
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        if (failure) return resolve(false);
        stdout.write(text, (error) => {
          failure ??= error ?? null;
          try {
            resolve(settled());
          } catch (problem) {
            reject(problem);
          }
        });
      }),
    close: async () => void settled(),
    abandon() {},
  };
}

/** Written beside its place under another name and moved there at the end; a device or pipe is written as it is. */
function fileOutput(target: string): Sink {
  const attempt = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      throw new OutputError(`${target}: cannot be written (${reasonOf(error as NodeJS.ErrnoException, target)})`);
    }
  };
  const known = attempt(() => statSync(target, { throwIfNoEntry: false }));
  if (known?.isDirectory()) throw new OutputError(`${target}: is a folder; name a file in it`);
  const isInPlace = known !== undefined && !known.isFile();
  const path = known ? realpathSync(target) : target;
  const temporary = isInPlace ? path : join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const file = attempt(() => openSync(temporary, isInPlace ? 'w' : 'wx', known ? known.mode & 0o777 : 0o666));
  const discard = () => {
    if (!isInPlace) rmSync(temporary, { force: true });
  };
  return {
    async write(text) {
      attempt(() => writeWhole(file, text));
      return true;
    },
    async close() {
      attempt(() => {
        closeSync(file);
        if (!isInPlace) renameSync(temporary, path);
      });
    },
    abandon: discard,
  };
}

const reasonOf = ({ code, message }: NodeJS.ErrnoException, target: string): string =>
  code === 'ENOENT' ? `there is no folder ${dirname(target)}` : plain(message);

/** Without codes, calls and the name of the temporary file, which nobody has typed. */
const plain = (message: string): string => message.replace(/^[A-Z\d]+: |, \w+(?: '.*')?$/gs, '');

function writeWhole(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/** What tells one file from all others, or null where there is none. */
export function identityOf(file: string | number): string | null {
  try {
    const { dev, ino } =
      typeof file === 'number' ? fstatSync(file, { bigint: true }) : statSync(file, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}
