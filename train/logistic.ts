/** Logistic regression by Newton's method, with a pull of each weight towards zero. */

export interface Row {
  /** One value a weight. */
  readonly values: readonly number[];
  readonly isRight: boolean;
  readonly weight: number;
}

const ROUNDS = 30;

/** `pulls`: one a weight. */
export function fitLogistic(rows: readonly Row[], pulls: readonly number[]): number[] {
  const size = pulls.length;
  const weights = pulls.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, k) => pulls[k]! * weight);
    const curve = pulls.map((pull, k) => pulls.map((_, j) => (j === k ? pull : 0)));
    for (const { values, isRight, weight } of rows) {
      const sum = values.reduce((total, value, k) => total + value * weights[k]!, 0);
      const p = 1 / (1 + Math.exp(-sum));
      const error = weight * (p - (isRight ? 1 : 0));
      // The floor keeps the step small where all is certain.
      const bend = weight * Math.max(p * (1 - p), 0.01);
      for (let k = 0; k < size; k++) {
        const value = values[k]!;
        if (value === 0) continue;
        gradient[k]! += error * value;
        for (let j = 0; j < size; j++) curve[k]![j]! += bend * value * values[j]!;
      }
    }
    for (const [k, step] of solve(curve, gradient).entries()) weights[k]! -= step;
  }
  return weights;
}

/** Gauss's elimination; the matrix is positive definite, so no pivot is zero. */
function solve(matrix: number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, k) => [...row, right[k]!]);
  const size = rows.length;
  for (let k = 0; k < size; k++)
    for (let j = k + 1; j < size; j++) {
      const share = rows[j]![k]! / rows[k]![k]!;
      if (share !== 0) for (let i = k; i <= size; i++) rows[j]![i]! -= share * rows[k]![i]!;
    }
  const found = right.map(() => 0);
  for (let k = size - 1; k >= 0; k--) {
    let rest = rows[k]![size]!;
    for (let i = k + 1; i < size; i++) rest -= rows[k]![i]! * found[i]!;
    found[k] = rest / rows[k]![k]!;
  }
  return found;
}
