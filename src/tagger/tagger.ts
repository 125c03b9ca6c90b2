/**
 * The learned second reader: names of persons, organisations, places and others in the tokens that the rules already have.
 * A linear-chain model over hashed features; see `docs/accuracy.md` for what it is worth and what was tried.
 */
import type { Sentences, Tokens } from '../model/document.js';
import { trimEdges } from './edges.js';
import {
  backward,
  bestTags,
  FORBIDDEN,
  fillEmissions,
  forward,
  type Lattice,
  makeLattice,
  spanProbability,
  stepKind,
  transitionFactors,
} from './lattice.js';
import type { Lexemes } from './lexemes.js';
import { type Calibration, type ModelMetadata, parseModel } from './model.js';
import { type Scene, surveyScene } from './scene.js';
import { forgetWords, makeScorer, type Scorer, scoreAll } from './scores.js';
import { isInside, LABELS, type Label, labelOf, OUTSIDE } from './tags.js';
import { applyVotes, countVotes, type ReadName, VOTE } from './votes.js';

export interface TaggedSpan {
  /** Token indices, half-open; never empty. */
  readonly from: number;
  readonly to: number;
  readonly label: Label;
  /** 0 to 1, calibrated on text that was held back from training. */
  readonly probability: number;
}

/** A loaded model, with the sums that it remembers for words it has met; they never change a result. */
export interface TaggerModel {
  readonly metadata: ModelMetadata;
  readonly scorer: Scorer;
  /** In the unit of the weights. */
  readonly transitions: Int32Array;
  /** Exponentials of the transitions. */
  readonly factors: Float64Array;
  readonly lattice: Lattice;
}

/** A name never needs more; longer stretches are cut so that the room they take stays small. */
const LONGEST_STRETCH = 512;

/** Reads a model file; throws a `RangeError` that says what is wrong with the bytes. */
export function readModel(bytes: Uint8Array): TaggerModel {
  const { metadata, keys, weights, transitions, common } = parseModel(bytes);
  const factors = new Float64Array(transitions.length);
  transitionFactors(transitions, factors);
  return {
    metadata,
    scorer: makeScorer(keys, weights, common),
    transitions: Int32Array.from(transitions, (score, at) =>
      factors[at] === 0 ? FORBIDDEN : Math.round(score / metadata.scale),
    ),
    factors,
    lattice: makeLattice(LONGEST_STRETCH),
  };
}

/** The names in a document, sorted, without overlaps, none across a sentence's end. */
export function tag(tokens: Tokens, sentences: Sentences, model: TaggerModel): TaggedSpan[] {
  const { scorer } = model;
  forgetWords(scorer);
  const scene = surveyScene(tokens, sentences, scorer.lexemes);
  const reading: Reading = {
    model,
    kinds: kindsOf(scene, scorer.lexemes),
    scores: scoreAll(scorer, scene, sentences),
    tags: new Uint8Array(tokens.length),
  };
  const stretches = findStretches(scene, sentences);
  const first = stretches.map((stretch) => readStretch(reading, stretch));
  const found = readAgain(reading, scene, stretches, first);
  return found.flat().flatMap(({ from, to, label, probability }) => {
    const name = trimEdges(tokens, LABELS[label]!, from, to);
    if (name === null) return [];
    return [
      { label: LABELS[label]!, probability: calibrated(probability, model.metadata.calibration[label]!), ...name },
    ];
  });
}

/** Where the other places of a stretch's words speak against its first reading, reads it again with their votes. */
function readAgain(
  reading: Reading,
  scene: Scene,
  stretches: readonly Stretch[],
  found: readonly (readonly ReadName[])[],
): (readonly ReadName[])[] {
  const { model, scores } = reading;
  const votes = countVotes(scene, model.scorer.lexemes, found);
  const unit = VOTE / model.metadata.scale;
  return stretches.map((stretch, n) => {
    let isContrary = false;
    for (let i = stretch.from; i < stretch.to; i++)
      if (applyVotes(votes, scene, model.scorer.lexemes, i, unit, scores)) isContrary = true;
    return isContrary ? readStretch(reading, stretch) : found[n]!;
  });
}

function kindsOf({ slot, length }: Scene, { marks }: Lexemes): Uint8Array {
  const kinds = new Uint8Array(length);
  for (let i = 0; i < length; i++) kinds[i] = stepKind(marks[slot[i]!]!);
  return kinds;
}

/** Runs of candidates within a sentence. */
function findStretches({ candidate }: Scene, { at, length }: Sentences): Stretch[] {
  const stretches: Stretch[] = [];
  for (let s = 0; s < length; s++)
    for (let from = at[s]!; from < at[s + 1]!; from++) {
      if (!candidate[from]) continue;
      const limit = Math.min(at[s + 1]!, from + LONGEST_STRETCH);
      let to = from + 1;
      while (to < limit && candidate[to]) to++;
      stretches.push({ from, to });
      from = to - 1;
    }
  return stretches;
}

/** Tokens, half-open. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Reading {
  readonly model: TaggerModel;
  /** `stepKind` of each token. */
  readonly kinds: Uint8Array;
  /** Tokens by tags, in the unit of the weights. */
  readonly scores: Int32Array;
  readonly tags: Uint8Array;
}

/** The names of one stretch, with the probability that the chain itself gives them. */
function readStretch({ model, kinds, scores, tags }: Reading, stretch: Stretch): ReadName[] {
  const { lattice, transitions, factors, metadata } = model;
  const { from, to } = stretch;
  const length = to - from;
  bestTags(lattice, scores, transitions, kinds, from, length, tags);
  const names: ReadName[] = [];
  for (let i = from; i < to; i++) {
    if (tags[i] === OUTSIDE) continue;
    let end = i + 1;
    while (end < to && isInside(tags[end]!)) end++;
    if (names.length === 0) {
      fillEmissions(lattice, scores, metadata.scale, from, length);
      forward(lattice, factors, kinds, from, length);
      backward(lattice, factors, kinds, from, length);
    }
    const label = labelOf(tags[i]!);
    const probability = spanProbability(lattice, factors, kinds, from, length, i - from, end - from, label);
    names.push({ from: i, to: end, label, probability });
    i = end - 1;
  }
  return names;
}

function calibrated(probability: number, { slope, offset }: Calibration): number {
  const bounded = Math.min(Math.max(probability, 1e-6), 1 - 1e-6);
  return 1 / (1 + Math.exp(-(slope * Math.log(bounded / (1 - bounded)) + offset)));
}
