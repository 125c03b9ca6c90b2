/** What is said on stderr: one line a message, nothing in it that a terminal would obey. */
import type { ErrorRecord } from '../model/record.js';
import { visibleLine } from '../output/visible.js';

export interface Loudness {
  readonly quiet?: true;
  readonly verbose?: true;
  readonly debug?: true;
}

export class Messages {
  constructor(private readonly loudness: Loudness) {}

  /** An input that could not be read. */
  error({ source, line, message }: ErrorRecord): void {
    this.say(`${line === null ? source : `${source}:${line}`}: ${message}`);
  }

  /** What ends the run. */
  fail(error: Error): void {
    this.say(error.message);
    this.trace(error);
  }

  warn(source: string, message: string): void {
    if (!this.loudness.quiet) this.say(`${source}: ${message}`);
  }

  note(message: string): void {
    if (this.loudness.verbose || this.loudness.debug) this.say(message);
  }

  trace(error: Error): void {
    if (this.loudness.debug) process.stderr.write(`${error.stack}\n`);
  }

  private say(line: string): void {
    process.stderr.write(`unionx: ${visibleLine(line)}\n`);
  }
}
