/** Features that depend on how a token stands among others: pairs of words, the run of capitals, the line, the document. */
import { featureKey } from './hash.js';
import { type Lexemes, Mark } from './lexemes.js';
import { Line, type Scene } from './scene.js';

const enum Kind {
  BeforeAndWord = 100,
  WordAndAfter,
  BeforeAndAfter,
  TwoBefore,
  TwoAfter,
  Shapes,
  ListsBefore,
  ListsAfter,
  Start,
  Case,
  LineKind,
  LineLists,
  Acronym,
  RunFirst,
  RunLast,
  RunPlace,
  RunBefore,
  RunAfter,
  RunFirstLists,
  RunLastLists,
  SpanFirst,
  SpanHead,
  SpanLast,
  SpanHeadLists,
  RunBetween,
}

/** The most keys that one token has. */
export const MOST_CONTEXT_FEATURES = 32;

/** Stands for a place beyond the sentence's ends. */
const NOTHING = 0x5bd1e995;

/** Writes the keys of token `i`'s features, in the sentence `[from, to)` of kind `line`, to `keys`; gives their number. */
export function contextFeatures(
  scene: Scene,
  lexemes: Lexemes,
  line: Line,
  from: number,
  to: number,
  i: number,
  keys: Int32Array,
): number {
  const { slot } = scene;
  const foldedAt = (k: number): number => (k < from || k >= to ? NOTHING : lexemes.folded[slot[k]!]!);
  const here = slot[i]!;
  const word = lexemes.folded[here]!;
  const shape = lexemes.shape[here]!;
  const lists = lexemes.lists[here]!;
  const marks = lexemes.marks[here]!;
  const before = foldedAt(i - 1);
  const after = foldedAt(i + 1);
  const shapeBefore = i > from ? lexemes.shape[slot[i - 1]!]! : NOTHING;
  const shapeAfter = i + 1 < to ? lexemes.shape[slot[i + 1]!]! : NOTHING;
  const listsBefore = i > from ? lexemes.lists[slot[i - 1]!]! : NOTHING;
  const listsAfter = i + 1 < to ? lexemes.lists[slot[i + 1]!]! : NOTHING;
  const seen = scene.seen[scene.family[i]!]!;
  const isStart = i === from ? 1 : 0;
  const look = (marks & (Mark.Capital | Mark.AllCaps)) | (isStart << 8) | (line << 9);
  let n = 0;
  keys[n++] = featureKey(Kind.BeforeAndWord, before, word);
  keys[n++] = featureKey(Kind.WordAndAfter, word, after);
  keys[n++] = featureKey(Kind.BeforeAndAfter, before, after);
  keys[n++] = featureKey(Kind.TwoBefore, foldedAt(i - 2), before);
  keys[n++] = featureKey(Kind.TwoAfter, after, foldedAt(i + 2));
  keys[n++] = featureKey(Kind.Shapes, Math.imul(shapeBefore, 31) ^ shapeAfter, shape);
  keys[n++] = featureKey(Kind.ListsBefore, listsBefore, Math.imul(lists, 31) ^ look);
  keys[n++] = featureKey(Kind.ListsAfter, listsAfter, Math.imul(lists, 31) ^ look);
  keys[n++] = featureKey(Kind.Start, look, shape);
  keys[n++] = featureKey(Kind.Case, seen, look);
  if (line !== Line.Plain) {
    keys[n++] = featureKey(Kind.LineKind, line, word);
    keys[n++] = featureKey(Kind.LineLists, lists, look);
  }
  if (scene.acronym[i]! > 0) keys[n++] = featureKey(Kind.Acronym, scene.acronym[i]!, i === scene.spanFrom[i]! ? 1 : 0);
  const spanTo = scene.spanTo[i]!;
  if (spanTo === 0) return n;
  return runFeatures(scene, lexemes, from, to, i, keys, n);
}

function runFeatures(
  scene: Scene,
  lexemes: Lexemes,
  from: number,
  to: number,
  i: number,
  keys: Int32Array,
  count: number,
): number {
  const { slot } = scene;
  let n = count;
  const spanFrom = scene.spanFrom[i]!;
  const spanTo = scene.spanTo[i]!;
  const headAt = scene.runTo[spanFrom]! - 1;
  const head = slot[headAt]!;
  const last = slot[spanTo - 1]!;
  const position = i === spanFrom ? 0 : i < headAt ? 1 : i === headAt ? 2 : i < spanTo - 1 ? 3 : 4;
  keys[n++] = featureKey(Kind.SpanFirst, lexemes.folded[slot[spanFrom]!]!, position);
  keys[n++] = featureKey(Kind.SpanHead, lexemes.folded[head]!, position);
  keys[n++] = featureKey(Kind.SpanHeadLists, lexemes.lists[head]!, Math.imul(lexemes.lists[last]!, 31) ^ position);
  keys[n++] = featureKey(Kind.SpanLast, lexemes.folded[last]!, position);
  const runTo = scene.runTo[i]!;
  if (runTo === 0) return n;
  const runFrom = scene.runFrom[i]!;
  const length = Math.min(runTo - runFrom, 5);
  const place = Math.min(i - runFrom, 3) * 8 + length;
  const before = runFrom > from ? lexemes.folded[slot[runFrom - 1]!]! : NOTHING;
  const after = runTo < to ? lexemes.folded[slot[runTo]!]! : NOTHING;
  keys[n++] = featureKey(Kind.RunPlace, place, lexemes.marks[slot[i]!]! & (Mark.AllCaps | Mark.Initial));
  keys[n++] = featureKey(Kind.RunBefore, before, place);
  keys[n++] = featureKey(Kind.RunAfter, after, place);
  keys[n++] = featureKey(Kind.RunBetween, before, after);
  keys[n++] = featureKey(Kind.RunFirst, lexemes.folded[slot[runFrom]!]!, length);
  keys[n++] = featureKey(Kind.RunLast, lexemes.folded[slot[runTo - 1]!]!, length);
  keys[n++] = featureKey(Kind.RunFirstLists, lexemes.lists[slot[runFrom]!]!, place);
  keys[n++] = featureKey(Kind.RunLastLists, lexemes.lists[slot[runTo - 1]!]!, place);
  return n;
}
