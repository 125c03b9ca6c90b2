/** Examples to numbered features: what the learner sees, computed by the very code that the tagger runs. */
import { contextFeatures, MOST_CONTEXT_FEATURES } from '../src/tagger/context-features.js';
import { hashText } from '../src/tagger/hash.js';
import { stepKind } from '../src/tagger/lattice.js';
import { Lexemes, Mark } from '../src/tagger/lexemes.js';
import { type Line, type Scene, surveyScene } from '../src/tagger/scene.js';
import { beginOf, insideOf, OUTSIDE, TAG_COUNT } from '../src/tagger/tags.js';
import { OFFSETS, REACH, wordFeatures } from '../src/tagger/word-features.js';
import { Shape } from '../src/text/shape.js';
import { tokensBetween } from '../src/text/spans.js';
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
  for (const { start, end } of unknown) {
    const { from, to } = tokensBetween(tokens, start, end);
    allowed.fill(ALL_TAGS, from, to);
  }
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

/** A `Dataset` while it grows. */
interface Rows {
  readonly stretchAt: number[];
  readonly exampleOf: number[];
  readonly featureAt: number[];
  readonly kinds: number[];
  readonly allowed: number[];
  readonly features: Ints;
}

const contextKeys = new Int32Array(MOST_CONTEXT_FEATURES);

export class FeatureExtractor {
  readonly index = new KeyIndex();
  readonly #lexemes: Lexemes;
  readonly #words: (Int32Array | undefined)[] = [];

  /** `common` are hashes of folded words. */
  constructor(common: ReadonlySet<number>) {
    this.#lexemes = new Lexemes((folded) => common.has(folded >>> 0));
  }

  extract(examples: readonly Example[]): Dataset {
    const rows: Rows = { stretchAt: [], exampleOf: [], featureAt: [0], kinds: [], allowed: [], features: new Ints() };
    for (const [number, example] of examples.entries()) this.#addExample(example, number, rows);
    rows.stretchAt.push(rows.kinds.length);
    return {
      stretchAt: Int32Array.from(rows.stretchAt),
      featureAt: Int32Array.from(rows.featureAt),
      features: rows.features.taken(),
      kinds: Uint8Array.from(rows.kinds),
      allowed: Uint16Array.from(rows.allowed),
      exampleOf: Int32Array.from(rows.exampleOf),
    };
  }

  #addExample(example: Example, number: number, rows: Rows): void {
    const { tokens, sentences } = example;
    const scene = surveyScene(tokens, sentences, this.#lexemes);
    const marksOf = (i: number): number => this.#lexemes.marks[scene.slot[i]!]!;
    const masks = allowedTags(example, (i) => (marksOf(i) & (Mark.Capital | Mark.Link)) !== 0);
    for (let i = 0; i < tokens.length; i++) {
      if (!scene.candidate[i]) continue;
      const sentence = tokens.sentence[i]!;
      if (i === sentences.at[sentence] || !scene.candidate[i - 1]) {
        rows.stretchAt.push(rows.kinds.length);
        rows.exampleOf.push(number);
      }
      this.#addFeatures(scene, sentences.at[sentence]!, sentences.at[sentence + 1]!, i, scene.line[sentence]!, rows);
      rows.featureAt.push(rows.features.length);
      rows.kinds.push(stepKind(marksOf(i)));
      rows.allowed.push(masks[i]!);
    }
  }

  #addFeatures(scene: Scene, from: number, to: number, i: number, line: Line, { features }: Rows): void {
    for (let offset = -REACH; offset <= REACH; offset++) {
      const k = i + offset;
      if (k >= from && k < to) features.append(this.#wordIds(scene.slot[k]!, offset));
    }
    const count = contextFeatures(scene, this.#lexemes, line, from, to, i, contextKeys);
    for (let n = 0; n < count; n++) features.push(this.index.add(contextKeys[n]!));
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

/** Hashes of the folded words that most often stand in lower case, in ascending order. */
export function commonWords(examples: readonly Example[], most: number): number[] {
  const counts = new Map<string, number>();
  for (const { tokens } of examples)
    for (const { shape, folded } of tokens.word)
      if (shape & Shape.LowerCase) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([folded]) => hashText(folded) >>> 0)
    .sort((a, b) => a - b);
}
