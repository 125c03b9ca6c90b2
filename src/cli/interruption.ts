/** Ctrl-C, and the signal by which `timeout` and schedulers of batch jobs end a program. */
import { ExitCode } from './exit-code.js';
import { stopReading } from './inputs.js';

export interface Interruption {
  readonly came: boolean;
  forget(): void;
}

/** Notes a first Ctrl-C, so that the document under way is put out whole; a second one, or the other signal, ends the program at once. */
export function onInterrupt(abandon: () => void): Interruption {
  const end = (code: number) => {
    abandon();
    process.exit(code);
  };
  const note = () => {
    if (state.came) end(ExitCode.Interrupted);
    state.came = true;
    stopReading();
  };
  const terminate = () => end(ExitCode.Terminated);
  const forget = () => {
    process.off('SIGINT', note);
    process.off('SIGTERM', terminate);
  };
  const state = { came: false, forget };
  process.on('SIGINT', note);
  process.on('SIGTERM', terminate);
  return state;
}

const BREATH = 50;
/** Milliseconds; `performance` would be loaded for it, at every start. */
const now = (): number => Number(process.hrtime.bigint()) / 1e6;

/** Lets signals and timers in now and then: reading, extracting and writing need not wait for anything that would. */
export function makeBreathing(): () => Promise<void> {
  let last = now();
  return async () => {
    if (now() - last < BREATH) return;
    await new Promise((resolve) => setImmediate(resolve));
    last = now();
  };
}
