/** Examples to numbered features: what the learner sees, computed by the very code that the tagger runs. */
import { contextFeatures, MOST_CONTEXT_FEATURES } from '../src/tagger/context-features.js';
import { stepKind } from '../src/tagger/lattice.js';
import { Lexemes, Mark } from '../src/tagger/lexemes.js';
import { surveyScene } from '../src/tagger/scene.js';
import { beginOf, insideOf, OUTSIDE, TAG_COUNT } from '../src/tagger/tags.js';
import { OFFSETS, REACH, wordFeatures } from '../src/tagger/word-features.js';
import type { Example } from './example.js';
import { KeyIndex } from './key-index.js';

/** Runs of candidate tokens within a sentence, the unit of learning; parallel flat arrays. */
export interface Dataset {
  /** First token of each stretch, and one past the last at the end. */
  readonly stretchAt: Int32Array;
  /** First feature of each token, and one past the last at the end. */
  readonly featureAt: Int32Array;
  readonly features: Int32Array;
  /** `stepKind` of each token. */
  readonly kinds: Uint8Array;
  /** Bit mask of the tags that the marks allow. */
  readonly allowed: Uint16Array;
  /** Example that each stretch comes from. */
  readonly exampleOf: Int32Array;
}

const ALL_TAGS = (1 << TAG_COUNT) - 1;

/** The tags that each token may bear. */
function allowedTags(example: Example, isNameWord: (token: number) => boolean): Uint16Array {
  const { tokens, sentences, names, unknown = [], unmarked = [] } = example;
  const outside = 1 << OUTSIDE;
  let hidden = outside;
  for (const label of unmarked) hidden |= (1 << beginOf(label)) | (1 << insideOf(label));
  const allowed = new Uint16Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) allowed[i] = isNameWord(i) ? hidden : outside;
  const starts = new Set(sentences.at);
  for (const { start, end } of unknown)
    for (let i = 0; i < tokens.length; i++)
      if (tokens.start[i]! >= start && tokens.end[i]! <= end) allowed[i] = ALL_TAGS;
  let i = 0;
  for (const { start, end, label } of names) {
    while (i < tokens.length && tokens.start[i]! < start) i++;
    let isFirst = true;
    for (; i < tokens.length && tokens.end[i]! <= end; i++) {
      allowed[i] = 1 << (isFirst || starts.has(i) ? beginOf(label) : insideOf(label));
      isFirst = false;
    }
    // What a corpus leaves unmarked after a name is no more of that name.
    if (!isFirst && i < tokens.length) allowed[i]! &= ~(1 << insideOf(label));
  }
  return allowed;
}

export class FeatureExtractor {
  readonly index = new KeyIndex();
  readonly #lexemes = new Lexemes();
  readonly #words: (Int32Array | undefined)[] = [];

  extract(examples: readonly Example[]): Dataset {
    const stretchAt: number[] = [];
    const exampleOf: number[] = [];
    const featureAt: number[] = [0];
    const kinds: number[] = [];
    const allowed: number[] = [];
    const features = new Ints();
    const context = new Int32Array(MOST_CONTEXT_FEATURES);
    for (const [number, example] of examples.entries()) {
      const { tokens, sentences } = example;
      const scene = surveyScene(tokens, sentences, this.#lexemes);
      const marksOf = (i: number): number => this.#lexemes.marks[scene.slot[i]!]!;
      const masks = allowedTags(example, (i) => (marksOf(i) & (Mark.Capital | Mark.Link)) !== 0);
      for (let s = 0; s < sentences.length; s++) {
        const from = sentences.at[s]!;
        const to = sentences.at[s + 1]!;
        for (let i = from; i < to; i++) {
          if (!scene.candidate[i]) continue;
          if (i === from || !scene.candidate[i - 1]) {
            stretchAt.push(kinds.length);
            exampleOf.push(number);
          }
          for (let offset = -REACH; offset <= REACH; offset++) {
            const k = i + offset;
            if (k >= from && k < to) features.append(this.#wordIds(scene.slot[k]!, offset));
          }
          const count = contextFeatures(scene, this.#lexemes, scene.line[s]!, from, to, i, context);
          for (let n = 0; n < count; n++) features.push(this.index.add(context[n]!));
          featureAt.push(features.length);
          kinds.push(stepKind(marksOf(i)));
          allowed.push(masks[i]!);
        }
      }
    }
    stretchAt.push(kinds.length);
    return {
      stretchAt: Int32Array.from(stretchAt),
      featureAt: Int32Array.from(featureAt),
      features: features.taken(),
      kinds: Uint8Array.from(kinds),
      allowed: Uint16Array.from(allowed),
      exampleOf: Int32Array.from(exampleOf),
    };
  }

  #wordIds(slot: number, offset: number): Int32Array {
    const at = slot * OFFSETS + offset + REACH;
    let ids = this.#words[at];
    if (ids === undefined) {
      const keys: number[] = [];
      wordFeatures(this.#lexemes, slot, offset, keys);
      ids = Int32Array.from(keys, (key) => this.index.add(key));
      this.#words[at] = ids;
    }
    return ids;
  }
}

/** Keeps only the features that `keep` renumbers; -1 drops one. */
export function renumber(data: Dataset, keep: Int32Array): Dataset {
  const features = new Int32Array(data.features.length);
  const featureAt = new Int32Array(data.featureAt.length);
  let n = 0;
  for (let i = 0; i + 1 < data.featureAt.length; i++) {
    for (let k = data.featureAt[i]!; k < data.featureAt[i + 1]!; k++) {
      const id = keep[data.features[k]!]!;
      if (id >= 0) features[n++] = id;
    }
    featureAt[i + 1] = n;
  }
  return { ...data, features: features.slice(0, n), featureAt };
}

/** A growing array of integers. */
class Ints {
  length = 0;
  #values = new Int32Array(1 << 20);

  push(value: number): void {
    if (this.length === this.#values.length) this.#grow(this.length + 1);
    this.#values[this.length++] = value;
  }

  append(values: Int32Array): void {
    if (this.length + values.length > this.#values.length) this.#grow(this.length + values.length);
    this.#values.set(values, this.length);
    this.length += values.length;
  }

  taken(): Int32Array {
    return this.#values.subarray(0, this.length);
  }

  #grow(least: number): void {
    const wider = new Int32Array(Math.max(least, this.#values.length * 2));
    wider.set(this.#values);
    this.#values = wider;
  }
}
