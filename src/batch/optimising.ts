/** When V8 compiles for speed what runs often: the program tells it to wait (`bin/unionx.js`), since most runs end before that pays. */
import { setFlagsFromString } from 'node:v8';

/** V8's own measure of work: so many bytes of a function run through. */
const USUAL = 67_584;

/** From now on as early as V8 does by itself; to be called where a run turns out to be long. */
export const optimiseSoon = (): void => setFlagsFromString(`--interrupt-budget=${USUAL}`);
