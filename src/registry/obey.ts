/** Decisions to clusters, before anything else is merged. */
import type { Clusters } from './clusters.js';
import { Contradiction, type Decision } from './decisions.js';

/**
 * `atomOf` gives the atom of a reference, or undefined for one of another kind or from no document here. Throws a
 * `Contradiction`. The number of decisions that were about pairs here.
 */
export function obey(
  decisions: readonly Decision[],
  clusters: Clusters,
  atomOf: (ref: string) => number | undefined,
): number {
  let obeyed = 0;
  const order = (verdict: Decision['verdict']) => {
    for (const decision of decisions) {
      const [a, b] = [atomOf(decision.a), atomOf(decision.b)];
      if (decision.verdict !== verdict || a === undefined || b === undefined) continue;
      obeyed++;
      const isDone =
        verdict === 'same' ? clusters.unite({ a, b, score: 1, reason: 'decided: same' }) : clusters.part(a, b);
      if (!isDone)
        throw new Contradiction(
          `${decision.a} and ${decision.b}: decided to be different, but other decisions make them one`,
        );
    }
  };
  order('same');
  order('different');
  return obeyed;
}
