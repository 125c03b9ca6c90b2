/** From examples to the features and weights that are worth their place in the file. */
import type { Calibration, ModelMetadata } from '../src/tagger/model.js';
import { LABELS, TAG_COUNT } from '../src/tagger/tags.js';
import type { Example } from './example.js';
import { commonWords, type Dataset, FeatureExtractor, renumber } from './features.js';
import { emptyWeights, type LearnOptions, learn, type Weights } from './learn.js';
import { writeModel } from './model-writer.js';
import { seeded } from './random.js';
import { SETTINGS } from './settings.js';

export interface Prepared {
  readonly data: Dataset;
  /** How many tokens each feature stands at. */
  readonly counts: readonly number[];
  readonly keyOf: (feature: number) => number;
  /** `commonWords` of the examples. */
  readonly common: readonly number[];
}

/** The weights of the features kept, in their own numbering. */
export interface Fitted {
  readonly weights: Weights;
  readonly features: number;
  readonly keyOf: (feature: number) => number;
  readonly common: readonly number[];
}

/** Features of all examples, without those too rare to learn from. */
export function prepare(examples: readonly Example[], log: (line: string) => void): Prepared {
  const common = commonWords(examples, SETTINGS.commonWords);
  const extractor = new FeatureExtractor(new Set(common));
  const all = extractor.extract(examples);
  const counts = new Int32Array(extractor.index.length);
  for (const feature of all.features) counts[feature]!++;
  const { kept, renumbered } = keepWhere(counts.length, (feature) => counts[feature]! >= SETTINGS.leastCount);
  log(`${all.kinds.length} tokens, ${counts.length} features, ${kept.length} of them often enough`);
  return {
    data: renumber(all, renumbered),
    counts: kept.map((feature) => counts[feature]!),
    keyOf: (feature) => extractor.index.keyOf(kept[feature]!),
    common,
  };
}

/** Learns with all features, keeps the strongest and learns on with these; `weightOf` is 0 for what is left out. */
export function fitModel(
  { data, counts, keyOf, common }: Prepared,
  weightOf: (example: number) => number,
  log: (line: string) => void,
): Fitted {
  const random = seeded(SETTINGS.seed);
  const { epochs, rate, shrink, latentTrust } = SETTINGS;
  const options: LearnOptions = { epochs, rate, shrink, latentTrust, latentFrom: 1, weightOf, log };
  const wide = emptyWeights(counts.length);
  learn(data, wide, options, random);
  const worth = counts.map((count, feature) => strengthOf(wide, feature) * Math.log(1 + count));
  const threshold = [...worth].sort((a, b) => b - a)[SETTINGS.features] ?? 0;
  const { kept, renumbered } = keepWhere(worth.length, (feature) => worth[feature]! > threshold);
  const weights = emptyWeights(kept.length);
  weights.transitions.set(wide.transitions);
  for (const [feature, from] of kept.entries())
    weights.features.set(wide.features.subarray(from * TAG_COUNT, (from + 1) * TAG_COUNT), feature * TAG_COUNT);
  const refit = { ...options, epochs: SETTINGS.refitEpochs, rate: SETTINGS.refitRate, latentFrom: 0, shrink: 0 };
  learn(renumber(data, renumbered), weights, refit, random);
  return { weights, features: kept.length, keyOf: (feature) => keyOf(kept[feature]!), common };
}

export type About = Omit<ModelMetadata, 'features' | 'common' | 'scale' | 'calibration'>;

const UNCALIBRATED: readonly Calibration[] = LABELS.map(() => ({ slope: 1, offset: 0 }));

/** The bytes of the model file. */
export function toFile(
  { weights, features, keyOf, common }: Fitted,
  about: About,
  calibration = UNCALIBRATED,
): Uint8Array {
  return writeModel(
    { ...about, features, common: common.length, scale: scaleOf(weights), calibration },
    weights,
    keyOf,
    common,
  );
}

function keepWhere(length: number, isKept: (id: number) => boolean): { kept: number[]; renumbered: Int32Array } {
  const kept: number[] = [];
  const renumbered = new Int32Array(length).fill(-1);
  for (let id = 0; id < length; id++) if (isKept(id)) renumbered[id] = kept.push(id) - 1;
  return { kept, renumbered };
}

function strengthOf({ features }: Weights, id: number): number {
  let most = 0;
  for (let t = 0; t < TAG_COUNT; t++) most = Math.max(most, Math.abs(features[id * TAG_COUNT + t]!));
  return most;
}

/** What an integer weight of 1 is worth; the few weights beyond the 99.9th percentile are cut to 127 of it. */
function scaleOf({ features }: Weights): number {
  const sizes = Float32Array.from(features, Math.abs).sort();
  return Math.fround(Math.max(sizes[Math.floor(sizes.length * 0.999)] ?? 0, 1e-3) / 127);
}
