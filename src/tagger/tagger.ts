/**
 * The learned second reader: names of persons, organisations, places and others in the tokens that the rules already have.
 * A linear-chain model over hashed features; see `docs/accuracy.md` for what it is worth and what was tried.
 */
import type { Sentences, Tokens } from '../model/document.js';
import { contextFeatures, MOST_CONTEXT_FEATURES } from './context-features.js';
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
import { Lexemes } from './lexemes.js';
import { type Calibration, type ModelMetadata, parseModel } from './model.js';
import { type Line, type Scene, surveyScene } from './scene.js';
import { find, type KeyTable, makeTable } from './table.js';
import { isInside, LABELS, type Label, labelOf, OUTSIDE, TAG_COUNT } from './tags.js';
import { applyVotes, countVotes, type ReadName, VOTE } from './votes.js';
import { OFFSETS, REACH, wordFeatures } from './word-features.js';

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
  readonly table: KeyTable;
  readonly weights: Int8Array;
  /** In the unit of the weights. */
  readonly transitions: Int32Array;
  /** Exponentials of the transitions. */
  readonly factors: Float64Array;
  readonly lexemes: Lexemes;
  readonly sums: WordSums;
  readonly lattice: Lattice;
}

/** For each slot of the lexemes and each offset the summed weights of the word's features. */
interface WordSums {
  values: Int16Array;
  /** A bit for each offset whose `values` are filled in. */
  known: Uint8Array;
}

const ROW = OFFSETS * TAG_COUNT;
/** Words remembered between documents; beyond that the next document begins anew. */
const MOST_WORDS = 1 << 16;
/** A name never needs more; longer stretches are cut so that the room they take stays small. */
const LONGEST_STRETCH = 512;

/** Reads a model file; throws a `RangeError` that says what is wrong with the bytes. */
export function readModel(bytes: Uint8Array): TaggerModel {
  const { metadata, keys, weights, transitions } = parseModel(bytes);
  const factors = new Float64Array(transitions.length);
  transitionFactors(transitions, factors);
  return {
    metadata,
    table: makeTable(keys),
    weights,
    transitions: Int32Array.from(transitions, (score, at) =>
      factors[at] === 0 ? FORBIDDEN : Math.round(score / metadata.scale),
    ),
    factors,
    lexemes: new Lexemes(),
    sums: { values: new Int16Array(0), known: new Uint8Array(0) },
    lattice: makeLattice(LONGEST_STRETCH),
  };
}

/** The names in a document, sorted, without overlaps, none across a sentence's end. */
export function tag(tokens: Tokens, sentences: Sentences, model: TaggerModel): TaggedSpan[] {
  const { lexemes } = model;
  if (lexemes.length > MOST_WORDS) {
    lexemes.clear();
    model.sums.known.fill(0);
  }
  const scene = surveyScene(tokens, sentences, lexemes);
  widenSums(model);
  const reading: Reading = {
    model,
    kinds: Uint8Array.from(scene.slot, (slot) => stepKind(lexemes.marks[slot]!)),
    scores: scoreAll(model, scene, sentences),
    tags: new Uint8Array(tokens.length),
  };
  const stretches = findStretches(scene, sentences);
  let found = stretches.map((stretch) => readStretch(reading, stretch));
  const votes = countVotes(scene, lexemes, found);
  found = found.map((names, n) => {
    const { from, to } = stretches[n]!;
    let isContrary = false;
    for (let i = from; i < to; i++)
      if (applyVotes(votes, scene, lexemes, i, VOTE / model.metadata.scale, reading.scores)) isContrary = true;
    return isContrary ? readStretch(reading, stretches[n]!) : names;
  });
  return found.flat().flatMap(({ from, to, label, probability }) => {
    const name = trimEdges(tokens, LABELS[label]!, from, to);
    if (name === null) return [];
    return [
      { ...name, label: LABELS[label]!, probability: calibrated(probability, model.metadata.calibration[label]!) },
    ];
  });
}

/** Runs of candidates within a sentence. */
function findStretches({ candidate }: Scene, { at, length }: Sentences): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
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

function scoreAll(model: TaggerModel, scene: Scene, { at, length }: Sentences): Int32Array {
  const scores = new Int32Array(scene.length * TAG_COUNT);
  for (let s = 0; s < length; s++)
    for (let i = at[s]!; i < at[s + 1]!; i++)
      if (scene.candidate[i]) score(model, scene, at[s]!, at[s + 1]!, i, scene.line[s]!, scores);
  return scores;
}

function widenSums({ lexemes, sums }: TaggerModel): void {
  const size = lexemes.folded.length;
  if (sums.known.length >= size) return;
  const values = new Int16Array(size * ROW);
  const known = new Uint8Array(size);
  values.set(sums.values);
  known.set(sums.known);
  sums.values = values;
  sums.known = known;
}

const wordKeys: number[] = [];
const contextKeys = new Int32Array(MOST_CONTEXT_FEATURES);

function score(
  model: TaggerModel,
  scene: Scene,
  from: number,
  to: number,
  i: number,
  line: Line,
  scores: Int32Array,
): void {
  const { table, weights, sums, lexemes } = model;
  const row = i * TAG_COUNT;
  for (let offset = -REACH; offset <= REACH; offset++) {
    const k = i + offset;
    if (k < from || k >= to) continue;
    const slot = scene.slot[k]!;
    if ((sums.known[slot]! & (1 << (offset + REACH))) === 0) sumWord(model, slot, offset);
    const at = slot * ROW + (offset + REACH) * TAG_COUNT;
    for (let t = 0; t < TAG_COUNT; t++) scores[row + t]! += sums.values[at + t]!;
  }
  const count = contextFeatures(scene, lexemes, line, from, to, i, contextKeys);
  for (let n = 0; n < count; n++) {
    const index = find(table, contextKeys[n]!);
    if (index < 0) continue;
    const at = index * TAG_COUNT;
    for (let t = 0; t < TAG_COUNT; t++) scores[row + t]! += weights[at + t]!;
  }
}

function sumWord({ table, weights, lexemes, sums }: TaggerModel, slot: number, offset: number): void {
  wordKeys.length = 0;
  wordFeatures(lexemes, slot, offset, wordKeys);
  const row = slot * ROW + (offset + REACH) * TAG_COUNT;
  sums.values.fill(0, row, row + TAG_COUNT);
  for (const key of wordKeys) {
    const index = find(table, key);
    if (index < 0) continue;
    for (let t = 0; t < TAG_COUNT; t++) sums.values[row + t]! += weights[index * TAG_COUNT + t]!;
  }
  sums.known[slot]! |= 1 << (offset + REACH);
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
function readStretch({ model, kinds, scores, tags }: Reading, stretch: { from: number; to: number }): ReadName[] {
  const { lattice, transitions, factors, metadata } = model;
  const { from, to } = stretch;
  const length = to - from;
  bestTags(lattice.best, scores, transitions, kinds, from, length, tags);
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
