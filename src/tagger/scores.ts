/** The weights of every feature of every candidate, summed a tag: most of the tagger's time goes here. */
import type { Sentences } from '../model/document.js';
import { contextFeatures, MOST_CONTEXT_FEATURES } from './context-features.js';
import { Lexemes } from './lexemes.js';
import type { Line, Scene } from './scene.js';
import { find, type KeyTable } from './table.js';
import { TAG_COUNT } from './tags.js';
import { OFFSETS, REACH, wordFeatures } from './word-features.js';

/** Weights, and the sums that are remembered for words already met; they never change a result. */
export interface Scorer {
  readonly table: KeyTable;
  /** Features by tags. */
  readonly weights: Int8Array;
  readonly lexemes: Lexemes;
  readonly sums: WordSums;
}

/** For each slot of the lexemes and each offset the summed weights of the word's features. */
interface WordSums {
  values: Int16Array;
  /** A bit for each offset whose `values` are filled in. */
  known: Uint8Array;
}

const ROW = OFFSETS * TAG_COUNT;
/** Words remembered between documents; beyond that the next document begins anew. */
const MOST_WORDS = 1 << 15;

/** `features` in the order of `weights`; `common` are hashes of folded words. */
export function makeScorer(features: KeyTable, weights: Int8Array, common: KeyTable): Scorer {
  return {
    table: features,
    weights,
    lexemes: new Lexemes((folded) => find(common, folded) >= 0),
    sums: { values: new Int16Array(0), known: new Uint8Array(0) },
  };
}

/** To be called between documents. */
export function forgetWords({ lexemes, sums }: Scorer): void {
  if (lexemes.length <= MOST_WORDS) return;
  lexemes.clear();
  sums.known.fill(0);
}

/** Scores of all tokens by tags, in the unit of the weights; 0 where a token is no candidate. */
export function scoreAll(scorer: Scorer, scene: Scene, { at, length }: Sentences): Int32Array {
  widenSums(scorer);
  const scores = new Int32Array(scene.length * TAG_COUNT);
  for (let s = 0; s < length; s++)
    for (let i = at[s]!; i < at[s + 1]!; i++)
      if (scene.candidate[i]) score(scorer, scene, at[s]!, at[s + 1]!, i, scene.line[s]!, scores);
  return scores;
}

function widenSums({ lexemes, sums }: Scorer): void {
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
  scorer: Scorer,
  scene: Scene,
  from: number,
  to: number,
  i: number,
  line: Line,
  scores: Int32Array,
): void {
  const { table, weights, sums, lexemes } = scorer;
  const row = i * TAG_COUNT;
  for (let offset = -REACH; offset <= REACH; offset++) {
    const k = i + offset;
    if (k < from || k >= to) continue;
    const slot = scene.slot[k]!;
    if ((sums.known[slot]! & (1 << (offset + REACH))) === 0) sumWord(scorer, slot, offset);
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

function sumWord({ table, weights, lexemes, sums }: Scorer, slot: number, offset: number): void {
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
