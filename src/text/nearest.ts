/** The name that was probably meant. */
import { distance } from './similar.js';

/** A known name a few slips away from `name`, the nearest first in order; null where none is near. */
export function nearestOf(name: string, known: readonly string[]): string | null {
  const lower = name.toLowerCase();
  const limit = Math.min(4, Math.max(1, Math.floor(lower.length / 3)));
  let best: string | null = null;
  let least = limit + 1;
  for (const other of known) {
    const slips = distance(lower, other.toLowerCase(), limit);
    if (slips < least) [best, least] = [other, slips];
  }
  return best;
}

/** The end of a sentence about a name that is not known. */
export function adviceOn(name: string, known: readonly string[]): string {
  const near = nearestOf(name, known);
  return near === null ? `allowed are ${known.join(', ')}` : `did you mean '${near}'?`;
}
