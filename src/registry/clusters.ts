/** Sets that grow together, and pairs that must never. */

export interface Merge {
  readonly a: number;
  readonly b: number;
  /** 0 to 1. */
  readonly score: number;
  readonly reason: string;
}

export interface Clusters {
  /** A new set of one. */
  add(): number;
  /** The smallest member's representative; the same for all members of a set. */
  find(atom: number): number;
  /** False where a decision keeps the two apart; true where they are one now. */
  unite(merge: Merge): boolean;
  mayUnite(a: number, b: number): boolean;
  /** Never one again; false where they are one already. */
  part(a: number, b: number): boolean;
  /** In the order they were made. */
  readonly merges: readonly Merge[];
}

export function makeClusters(): Clusters {
  const parents: number[] = [];
  const enemies = new Map<number, Set<number>>();
  const merges: Merge[] = [];
  const find = (atom: number): number => {
    let root = atom;
    while (parents[root] !== root) root = parents[root]!;
    for (let at = atom; at !== root; ) {
      const next = parents[at]!;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  const mayUnite = (a: number, b: number) => !(enemies.get(find(a))?.has(find(b)) ?? false);
  return {
    add: () => parents.push(parents.length) - 1,
    find,
    mayUnite,
    merges,
    unite(merge) {
      const [low, high] = [find(merge.a), find(merge.b)].sort((x, y) => x - y) as [number, number];
      if (low === high) return true;
      if (!mayUnite(low, high)) return false;
      parents[high] = low;
      for (const enemy of enemies.get(high) ?? []) {
        enemies.get(enemy)!.delete(high);
        befoe(enemies, low, enemy);
      }
      enemies.delete(high);
      merges.push(merge);
      return true;
    },
    part(a, b) {
      if (find(a) === find(b)) return false;
      befoe(enemies, find(a), find(b));
      return true;
    },
  };
}

function befoe(enemies: Map<number, Set<number>>, a: number, b: number): void {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = enemies.get(one);
    if (known) known.add(other);
    else enemies.set(one, new Set([other]));
  }
}
