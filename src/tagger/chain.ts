/**
 * The chain over the tokens of one document: its best names, and how probable any other span would be. Sums are worked out once a
 * stretch, at first need.
 */
import type { Sentences } from '../model/document.js';
import {
  backward,
  bestTags,
  fillEmissions,
  forward,
  makeSums,
  type Paths,
  type Sums,
  sliceSums,
  spanProbability,
} from './lattice.js';
import type { Scene } from './scene.js';
import { beginOf, insideOf, isInside, labelOf, OUTSIDE, TAG_COUNT } from './tags.js';
import type { ReadName } from './votes.js';

export interface ChainModel {
  /** In the unit of the scores. */
  readonly transitions: Int32Array;
  /** Exponentials of the transitions. */
  readonly factors: Float64Array;
  /** What a score of 1 is worth. */
  readonly scale: number;
  /** Room for the longest stretch. */
  readonly paths: Paths;
}

export interface Chain {
  readonly model: ChainModel;
  /** `stepKind` of each token. */
  readonly kinds: Uint8Array;
  /** Tokens by tags. */
  readonly scores: Int32Array;
  readonly tags: Uint8Array;
  readonly stretches: readonly Stretch[];
  /** The stretch that each token belongs to; -1 for none. */
  readonly stretchOf: Int32Array;
  /** Room for the sums of all stretches. */
  readonly room: Sums;
  /** Sums by stretch, where they are known. */
  readonly sums: (Sums | undefined)[];
}

/** Tokens, half-open; `row` of the stretch's first token among those of all stretches. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly row: number;
}

/** A name never needs more; longer stretches are cut so that the room they take stays small. */
export const LONGEST_STRETCH = 512;

export function makeChain(
  model: ChainModel,
  scene: Scene,
  sentences: Sentences,
  kinds: Uint8Array,
  scores: Int32Array,
): Chain {
  const stretches = findStretches(scene, sentences);
  const stretchOf = new Int32Array(scene.length).fill(-1);
  for (const [n, { from, to }] of stretches.entries()) stretchOf.fill(n, from, to);
  const last = stretches.at(-1);
  const room = makeSums(last === undefined ? 0 : last.row + last.to - last.from);
  const tags = new Uint8Array(scene.length);
  return { model, kinds, scores, tags, stretches, stretchOf, room, sums: new Array(stretches.length) };
}

/** Runs of candidates within a sentence. */
function findStretches({ candidate }: Scene, { at, length }: Sentences): Stretch[] {
  const stretches: Stretch[] = [];
  let row = 0;
  for (let s = 0; s < length; s++)
    for (let from = at[s]!; from < at[s + 1]!; from++) {
      if (!candidate[from]) continue;
      const limit = Math.min(at[s + 1]!, from + LONGEST_STRETCH);
      let to = from + 1;
      while (to < limit && candidate[to]) to++;
      stretches.push({ from, to, row });
      row += to - from;
      from = to - 1;
    }
  return stretches;
}

/** The names of stretch `n`, with the probability that the chain itself gives them; what its scores were before is forgotten. */
export function readStretch(chain: Chain, n: number): ReadName[] {
  const { model, kinds, scores, tags, stretches, sums } = chain;
  const { from, to } = stretches[n]!;
  sums[n] = undefined;
  bestTags(model.paths, scores, model.transitions, kinds, from, to - from, tags);
  const names: ReadName[] = [];
  for (let i = from; i < to; i++) {
    if (tags[i] === OUTSIDE) continue;
    let end = i + 1;
    while (end < to && isInside(tags[end]!)) end++;
    const label = labelOf(tags[i]!);
    names.push({ from: i, to: end, label, probability: probabilityOf(chain, i, end, label) });
    i = end - 1;
  }
  return names;
}

/** How probable it is that `[from, to)` is one whole name of `label`. */
export function probabilityOf(chain: Chain, from: number, to: number, label: number): number {
  const n = chain.stretchOf[from]!;
  const stretch = chain.stretches[n];
  if (stretch === undefined || to > stretch.to) return 0;
  const { factors } = chain.model;
  const length = stretch.to - stretch.from;
  const [first, end] = [from - stretch.from, to - stretch.from];
  return spanProbability(sumsOf(chain, n), factors, chain.kinds, stretch.from, length, first, end, label);
}

/** How probable it is that token `i` belongs to a name of `label`. */
export function probabilityAt(chain: Chain, i: number, label: number): number {
  const n = chain.stretchOf[i];
  if (n === undefined || n < 0) return 0;
  const { alpha, beta } = sumsOf(chain, n);
  const row = (i - chain.stretches[n]!.from) * TAG_COUNT;
  const [begin, inside] = [row + beginOf(label), row + insideOf(label)];
  return alpha[begin]! * beta[begin]! + alpha[inside]! * beta[inside]!;
}

function sumsOf({ model, kinds, scores, stretches, room, sums }: Chain, n: number): Sums {
  const known = sums[n];
  if (known !== undefined) return known;
  const { from, to, row } = stretches[n]!;
  const made = sliceSums(room, row, to - from);
  fillEmissions(made, scores, model.scale, from, to - from);
  forward(made, model.factors, kinds, from, to - from);
  backward(made, model.factors, kinds, from, to - from);
  sums[n] = made;
  return made;
}
