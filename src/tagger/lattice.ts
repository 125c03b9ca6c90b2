/** A linear-chain model over one stretch of tokens: the best tags, and how probable they are. */
import { Mark } from './lexemes.js';
import { insideOf, isInside, mayFollow, OUTSIDE, TAG_COUNT } from './tags.js';

/** Transitions are learnt apart for each kind of word that is moved to. */
const STEP_KINDS = 8;
export const TRANSITION_COUNT = STEP_KINDS * TAG_COUNT * TAG_COUNT;

export function stepKind(marks: number): number {
  if (marks & Mark.Initial) return 3;
  if (marks & Mark.AllCaps) return 2;
  if (marks & Mark.Capital) return 1;
  if (marks & Mark.Link) return 4;
  if (marks & Mark.LowerCase) return 5;
  if (marks & Mark.Number) return 6;
  return marks & Mark.Punctuation ? 7 : 0;
}

/** The tags that `tag` may follow are a range: all of them, or its own beginning and itself. */
const firstBefore = (tag: number): number => (isInside(tag) ? tag - 1 : 0);
const lastBefore = (tag: number): number => (isInside(tag) ? tag : TAG_COUNT - 1);

/** Place of the transition `previous` → `tag` into a word of step kind `kind`. */
export const transitionAt = (kind: number, previous: number, tag: number): number =>
  (kind * TAG_COUNT + previous) * TAG_COUNT + tag;

/** Exponentials of the transition scores, 0 where a tag may not follow. */
export function transitionFactors(scores: ArrayLike<number>, factors: Float64Array): void {
  for (let kind = 0; kind < STEP_KINDS; kind++)
    for (let previous = 0; previous < TAG_COUNT; previous++)
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        const at = transitionAt(kind, previous, tag);
        factors[at] = mayFollow(previous, tag) ? Math.exp(scores[at]!) : 0;
      }
}

/** Room for the sums of up to `capacity` tokens; all rows but `scale` are tokens by tags. */
export interface Sums {
  /** Exponentials of the scores, each row divided by its greatest. */
  readonly emission: Float64Array;
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  readonly scale: Float64Array;
}

/** Room for the best path through up to `capacity` tokens; rows are tokens by tags. */
export interface Paths {
  /** Best scores so far, and the tags they come from. */
  readonly reach: Int32Array;
  readonly best: Uint8Array;
}

export const makeSums = (capacity: number): Sums => ({
  emission: new Float64Array(capacity * TAG_COUNT),
  alpha: new Float64Array(capacity * TAG_COUNT),
  beta: new Float64Array(capacity * TAG_COUNT),
  scale: new Float64Array(capacity),
});

export const makePaths = (capacity: number): Paths => ({
  reach: new Int32Array(capacity * TAG_COUNT),
  best: new Uint8Array(capacity * TAG_COUNT),
});

/** The room of `length` tokens from `row` on, shared. */
export const sliceSums = ({ emission, alpha, beta, scale }: Sums, row: number, length: number): Sums => ({
  emission: emission.subarray(row * TAG_COUNT, (row + length) * TAG_COUNT),
  alpha: alpha.subarray(row * TAG_COUNT, (row + length) * TAG_COUNT),
  beta: beta.subarray(row * TAG_COUNT, (row + length) * TAG_COUNT),
  scale: scale.subarray(row, row + length),
});

/** Fills `emission` from `length` rows of scores, each worth `scale`. */
export function fillEmissions(
  { emission }: Sums,
  scores: Float32Array | Int32Array,
  scale: number,
  at: number,
  length: number,
): void {
  for (let i = 0; i < length; i++) {
    const row = (at + i) * TAG_COUNT;
    let most = scores[row]!;
    for (let tag = 1; tag < TAG_COUNT; tag++) if (scores[row + tag]! > most) most = scores[row + tag]!;
    for (let tag = 0; tag < TAG_COUNT; tag++)
      emission[i * TAG_COUNT + tag] = Math.exp((scores[row + tag]! - most) * scale);
  }
}

/** Forward sums, each row scaled to 1; gives the logarithm of the total, without what `fillEmissions` divided out. */
export function forward(
  { emission, alpha, scale }: Sums,
  factors: Float64Array,
  kinds: Uint8Array,
  at: number,
  length: number,
): number {
  let total = 0;
  for (let i = 0; i < length; i++) {
    const base = kinds[at + i]! * TAG_COUNT * TAG_COUNT;
    const row = i * TAG_COUNT;
    let sum = 0;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      let reach = 0;
      if (i === 0) reach = factors[base + OUTSIDE * TAG_COUNT + tag]!;
      else {
        const last = lastBefore(tag);
        for (let previous = firstBefore(tag); previous <= last; previous++)
          reach += alpha[row - TAG_COUNT + previous]! * factors[base + previous * TAG_COUNT + tag]!;
      }
      const value = reach * emission[row + tag]!;
      alpha[row + tag] = value;
      sum += value;
    }
    // Tags that no path reaches leave a row of zeros; the floor keeps what follows finite.
    sum = Math.max(sum, 1e-300);
    scale[i] = sum;
    for (let tag = 0; tag < TAG_COUNT; tag++) alpha[row + tag]! /= sum;
    total += Math.log(sum);
  }
  return total;
}

/** Backward sums on the scale of `forward`, so that alpha times beta is the probability of a tag. */
export function backward(
  { emission, beta, scale }: Sums,
  factors: Float64Array,
  kinds: Uint8Array,
  at: number,
  length: number,
): void {
  for (let tag = 0; tag < TAG_COUNT; tag++) beta[(length - 1) * TAG_COUNT + tag] = 1;
  for (let i = length - 2; i >= 0; i--) {
    const base = kinds[at + i + 1]! * TAG_COUNT * TAG_COUNT;
    const next = (i + 1) * TAG_COUNT;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      let sum = 0;
      for (let after = 0; after < TAG_COUNT; after++)
        sum += factors[base + tag * TAG_COUNT + after]! * emission[next + after]! * beta[next + after]!;
      beta[i * TAG_COUNT + tag] = sum / scale[i + 1]!;
    }
  }
}

/**
 * Writes the best tags of the stretch to `tags[at …]`. `scores` and `transitions` count in the same unit, with
 * `FORBIDDEN` where a tag may not follow.
 */
export function bestTags(
  { best, reach }: Paths,
  scores: Int32Array,
  transitions: Int32Array,
  kinds: Uint8Array,
  at: number,
  length: number,
  tags: Uint8Array,
): void {
  for (let i = 0; i < length; i++) {
    const base = kinds[at + i]! * TAG_COUNT * TAG_COUNT;
    const row = i * TAG_COUNT;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      let most = i === 0 ? transitions[base + tag]! : FORBIDDEN * 2;
      let from = OUTSIDE;
      const last = i === 0 ? -1 : lastBefore(tag);
      for (let previous = firstBefore(tag); previous <= last; previous++) {
        const value = reach[row - TAG_COUNT + previous]! + transitions[base + previous * TAG_COUNT + tag]!;
        if (value > most) {
          most = value;
          from = previous;
        }
      }
      reach[row + tag] = Math.max(most + scores[(at + i) * TAG_COUNT + tag]!, FORBIDDEN);
      best[row + tag] = from;
    }
  }
  const end = (length - 1) * TAG_COUNT;
  let tag = 0;
  for (let t = 1; t < TAG_COUNT; t++) if (reach[end + t]! > reach[end + tag]!) tag = t;
  for (let i = length - 1; i >= 0; i--) {
    tags[at + i] = tag;
    tag = best[i * TAG_COUNT + tag]!;
  }
}

/** Far below any sum of scores, yet twice of it still fits. */
export const FORBIDDEN = -(2 ** 29);
/** The probability that `[from, to)` of the stretch is one whole name of `label`, after `forward` and `backward`. */
export function spanProbability(
  { emission, alpha, beta, scale }: Sums,
  factors: Float64Array,
  kinds: Uint8Array,
  at: number,
  length: number,
  from: number,
  to: number,
  label: number,
): number {
  const inside = insideOf(label);
  let tag = inside - 1;
  let probability = alpha[from * TAG_COUNT + tag]!;
  for (let i = from + 1; i < to; i++) {
    const step = factors[transitionAt(kinds[at + i]!, tag, inside)]!;
    probability *= (step * emission[i * TAG_COUNT + inside]!) / scale[i]!;
    tag = inside;
  }
  if (to === length) return probability;
  let rest = 0;
  for (let after = 0; after < TAG_COUNT; after++)
    if (after !== inside)
      rest +=
        factors[transitionAt(kinds[at + to]!, tag, after)]! *
        emission[to * TAG_COUNT + after]! *
        beta[to * TAG_COUNT + after]!;
  return (probability * rest) / scale[to]!;
}
