/** Help and the version on stdout, in the least that is loaded for them. */
import { ExitCode } from './exit-code.js';

let isWatched = false;

/** A reader that went away is no matter, and a full disk is a line instead of a stack trace. */
export function putOut(text: string): void {
  const { stdout, stderr } = process;
  if (!isWatched)
    stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
      if (code === 'EPIPE' || process.exitCode === ExitCode.OutputError) return;
      stderr.write(`unionx: stdout: cannot be written (${message})\n`);
      process.exitCode = ExitCode.OutputError;
    });
  isWatched = true;
  stdout.write(text);
}
