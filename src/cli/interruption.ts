/** Ctrl-C. */
import { ExitCode } from './exit-code.js';
import { stopReading } from './inputs.js';

export interface Interruption {
  readonly came: boolean;
  forget(): void;
}

/** Notes a first one, so that the document under way is put out whole; a second one ends the program at once. */
export function onInterrupt(abandon: () => void): Interruption {
  const state = { came: false, forget: () => void process.off('SIGINT', note) };
  const note = () => {
    if (state.came) {
      abandon();
      process.exit(ExitCode.Interrupted);
    }
    state.came = true;
    stopReading();
  };
  process.on('SIGINT', note);
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
