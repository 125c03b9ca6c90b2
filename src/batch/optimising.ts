/** When V8 compiles for speed what runs often: the program tells it to wait (`build/compiled.cjs`), since most runs end before that pays. */
import { versions } from 'node:process';
import { setFlagsFromString } from 'node:v8';

/** V8's own measure of work: so many bytes of a function run through. */
const USUAL = 67_584;
/** That of Node.js 20 knows the flag, later ones have others. */
const knowsBudget = versions.v8.startsWith('11.3.');

/** From now on as early as V8 does by itself; to be called where a run turns out to be long. */
export function optimiseSoon(): void {
  if (knowsBudget) setFlagsFromString(`--interrupt-budget=${USUAL}`);
}

/** How much of what a function calls V8 compiles into it, in bytes of its code; by itself 920. */
const INLINED = 200;

/**
 * For several threads of our own: each has V8 compile all that runs often once more, in threads beside it. Compiled half as early
 * and with less of other functions in each, that takes less than half the time, and the code is hardly slower.
 */
export function optimiseSparingly(): void {
  if (!knowsBudget) return;
  setFlagsFromString(`--interrupt-budget=${2 * USUAL}`);
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED}`);
}
