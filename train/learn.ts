/** Learns a linear-chain conditional random field from stretches whose tags are known, or known in part. */
import {
  backward,
  fillEmissions,
  forward,
  makeSums,
  type Sums,
  TRANSITION_COUNT,
  transitionAt,
  transitionFactors,
} from '../src/tagger/lattice.js';
import { OUTSIDE, TAG_COUNT } from '../src/tagger/tags.js';
import type { Dataset } from './features.js';
import type { Random } from './random.js';

export interface Weights {
  /** Features by tags. */
  readonly features: Float32Array;
  readonly transitions: Float32Array;
}

export interface LearnOptions {
  readonly epochs: number;
  /** Step of AdaGrad; it falls to a tenth over the epochs. */
  readonly rate: number;
  /** Pull of every touched weight towards zero. */
  readonly shrink: number;
  /** Share of the step for stretches with tags in doubt: a path through what the marks leave open is a guess. */
  readonly latentTrust: number;
  /** Stretches with tags in doubt are left out before this epoch. */
  readonly latentFrom: number;
  /** Weight of each example; examples of weight 0 are left out. */
  readonly weightOf: (example: number) => number;
  readonly log: (line: string) => void;
}

export const emptyWeights = (features: number): Weights => ({
  features: new Float32Array(features * TAG_COUNT),
  transitions: new Float32Array(TRANSITION_COUNT),
});

/** A gradient below this moves nothing worth the time. */
const NEGLIGIBLE = 1e-3;

/** Moves `weights`, in place, towards what the data say. */
export function learn(data: Dataset, weights: Weights, options: LearnOptions, random: Random): void {
  const stretches = data.stretchAt.length - 1;
  let longest = 1;
  for (let s = 0; s < stretches; s++) longest = Math.max(longest, data.stretchAt[s + 1]! - data.stretchAt[s]!);
  const work: Work = {
    free: makeSums(longest),
    bound: makeSums(longest),
    scores: new Float32Array(longest * TAG_COUNT),
    kinds: new Uint8Array(longest),
    gradient: new Float64Array(longest * TAG_COUNT),
    factors: new Float64Array(TRANSITION_COUNT),
    steps: new Float64Array(TRANSITION_COUNT),
    squares: new Float32Array(weights.features.length).fill(0.1),
    stepSquares: new Float32Array(TRANSITION_COUNT).fill(1),
  };
  const order = Array.from({ length: stretches }, (_, s) => s);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const rate = options.rate * (1 - (0.9 * epoch) / Math.max(1, options.epochs - 1));
    let loss = 0;
    let count = 0;
    for (const s of random.shuffled(order)) {
      const weight = options.weightOf(data.exampleOf[s]!);
      if (weight === 0) continue;
      const isLatent = hasDoubt(data, s);
      if (isLatent && epoch < options.latentFrom) continue;
      loss += learnStretch(data, s, weights, work, isLatent, rate * weight, options);
      count++;
    }
    options.log(`epoch ${epoch + 1}: ${count} stretches, loss ${(loss / Math.max(1, count)).toFixed(4)}`);
  }
}

interface Work {
  readonly free: Sums;
  readonly bound: Sums;
  readonly scores: Float32Array;
  readonly kinds: Uint8Array;
  readonly gradient: Float64Array;
  readonly factors: Float64Array;
  readonly steps: Float64Array;
  readonly squares: Float32Array;
  readonly stepSquares: Float32Array;
}

function hasDoubt(data: Dataset, stretch: number): boolean {
  for (let i = data.stretchAt[stretch]!; i < data.stretchAt[stretch + 1]!; i++) {
    const mask = data.allowed[i]!;
    if (mask & (mask - 1)) return true;
  }
  return false;
}

function learnStretch(
  data: Dataset,
  stretch: number,
  weights: Weights,
  work: Work,
  isLatent: boolean,
  rate: number,
  options: LearnOptions,
): number {
  const at = data.stretchAt[stretch]!;
  const length = data.stretchAt[stretch + 1]! - at;
  const { free, bound, scores, gradient, factors, steps } = work;
  scoreTokens(data, weights.features, at, length, scores);
  transitionFactors(weights.transitions, factors);
  fillEmissions(free, scores, 1, 0, length);
  const kinds = data.kinds.subarray(at, at + length);
  const total = forward(free, factors, kinds, 0, length);
  backward(free, factors, kinds, 0, length);
  steps.fill(0);
  gradient.fill(0, 0, length * TAG_COUNT);
  expect(free, factors, kinds, length, gradient, steps, 1);
  for (let i = 0; i < length; i++) {
    const mask = data.allowed[at + i]!;
    for (let tag = 0; tag < TAG_COUNT; tag++)
      bound.emission[i * TAG_COUNT + tag] = mask & (1 << tag) ? free.emission[i * TAG_COUNT + tag]! : 0;
  }
  const allowed = forward(bound, factors, kinds, 0, length);
  // Marks that no path can follow, such as a name that our tokens cut in two, teach nothing.
  if (!(allowed > -600)) return 0;
  backward(bound, factors, kinds, 0, length);
  expect(bound, factors, kinds, length, gradient, steps, -1);
  update(data, weights, work, at, length, rate * (isLatent ? options.latentTrust : 1), options.shrink);
  return total - allowed;
}

function scoreTokens(data: Dataset, weights: Float32Array, at: number, length: number, scores: Float32Array): void {
  for (let i = 0; i < length; i++) {
    const row = i * TAG_COUNT;
    scores.fill(0, row, row + TAG_COUNT);
    for (let k = data.featureAt[at + i]!; k < data.featureAt[at + i + 1]!; k++) {
      const w = data.features[k]! * TAG_COUNT;
      for (let tag = 0; tag < TAG_COUNT; tag++) scores[row + tag]! += weights[w + tag]!;
    }
  }
}

/** Adds the expected tags and transitions, times `sign`. */
function expect(
  { emission, alpha, beta, scale }: Sums,
  factors: Float64Array,
  kinds: Uint8Array,
  length: number,
  gradient: Float64Array,
  steps: Float64Array,
  sign: number,
): void {
  for (let i = 0; i < length; i++) {
    const row = i * TAG_COUNT;
    for (let tag = 0; tag < TAG_COUNT; tag++) gradient[row + tag]! += sign * alpha[row + tag]! * beta[row + tag]!;
    const kind = kinds[i]!;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const rest = (emission[row + tag]! * beta[row + tag]! * sign) / scale[i]!;
      if (rest === 0) continue;
      if (i === 0) {
        const step = transitionAt(kind, OUTSIDE, tag);
        steps[step]! += factors[step]! * rest;
        continue;
      }
      for (let previous = 0; previous < TAG_COUNT; previous++) {
        const step = transitionAt(kind, previous, tag);
        steps[step]! += alpha[row - TAG_COUNT + previous]! * factors[step]! * rest;
      }
    }
  }
}

function update(
  data: Dataset,
  weights: Weights,
  { gradient, steps, squares, stepSquares }: Work,
  at: number,
  length: number,
  rate: number,
  shrink: number,
): void {
  for (let step = 0; step < TRANSITION_COUNT; step++) {
    const g = steps[step]!;
    if (g === 0) continue;
    stepSquares[step]! += g * g;
    weights.transitions[step]! -= (rate * g) / Math.sqrt(stepSquares[step]!);
  }
  for (let i = 0; i < length; i++) {
    const row = i * TAG_COUNT;
    let most = 0;
    for (let tag = 0; tag < TAG_COUNT; tag++) most = Math.max(most, Math.abs(gradient[row + tag]!));
    if (most < NEGLIGIBLE) continue;
    for (let k = data.featureAt[at + i]!; k < data.featureAt[at + i + 1]!; k++)
      step(weights.features, squares, data.features[k]! * TAG_COUNT, gradient, row, rate, shrink);
  }
}

/** One step of AdaGrad for the weights of one feature. */
function step(
  weights: Float32Array,
  squares: Float32Array,
  at: number,
  gradient: Float64Array,
  row: number,
  rate: number,
  shrink: number,
): void {
  for (let tag = 0; tag < TAG_COUNT; tag++) {
    const g = gradient[row + tag]!;
    const square = squares[at + tag]! + g * g;
    squares[at + tag] = square;
    const speed = rate / Math.sqrt(square);
    const moved = weights[at + tag]! - speed * g;
    const pull = speed * shrink;
    weights[at + tag] = moved > pull ? moved - pull : moved < -pull ? moved + pull : 0;
  }
}
