/** What is said on stderr: one line a message, nothing in it that a terminal would obey. */
import type { ErrorRecord } from '../model/record.js';
import { visible, visibleLine } from '../output/visible.js';
import type { Settings } from './settings.js';

export type Loudness = Pick<Settings, 'quiet' | 'verbose' | 'debug'>;

export class Messages {
  /** `makeRoom` is called before each message. */
  constructor(
    private readonly loudness: Loudness,
    private readonly makeRoom: () => void = () => {},
  ) {}

  /** An input that could not be read. */
  error({ source, line, message }: ErrorRecord): void {
    this.say(`${line === null ? source : `${source}:${line}`}: ${message}`);
  }

  /** What ends the run. */
  fail(error: Error): void {
    this.say(error.message);
    this.trace(error.stack);
  }

  warn(source: string, message: string): void {
    if (!this.loudness.quiet) this.say(`${source}: ${message}`);
  }

  /** For `--verbose`. */
  note(message: string): void {
    if (this.loudness.verbose || this.loudness.debug) this.say(message);
  }

  /** For `--debug`; worked out only then. */
  detail(message: () => string): void {
    if (this.loudness.debug) this.say(message());
  }

  /** For `--debug`: where in the program an error arose. */
  trace(stack: string | null | undefined): void {
    if (this.loudness.debug && stack) process.stderr.write(`${visible(stack)}\n`);
  }

  private say(line: string): void {
    this.makeRoom();
    process.stderr.write(`unionx: ${visibleLine(line)}\n`);
  }
}
