/** Lists sorted by a position, so that what stands before or last before a place is found without a walk through a long text. */

/** How many of the items, sorted by `positionOf`, stand before `position`. */
export function countBefore<T>(sorted: readonly T[], position: number, positionOf: (item: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (positionOf(sorted[middle]!) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts `one` in its place, behind its equals. */
export function insert<T>(sorted: T[], one: T, positionOf: (item: T) => number): void {
  const at = countBefore(sorted, positionOf(one) + 1, positionOf);
  if (at === sorted.length) sorted.push(one);
  else sorted.splice(at, 0, one);
}
