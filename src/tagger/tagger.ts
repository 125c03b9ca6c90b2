/**
 * The learned second reader: names of persons, organisations, places and others in the tokens that the rules already have.
 * A linear-chain model over hashed features; see `docs/accuracy.md` for what it is worth and what was tried.
 */
import type { Sentences, Tokens } from '../model/document.js';
import {
  type Chain,
  type ChainModel,
  LONGEST_STRETCH,
  makeChain,
  probabilityAt,
  probabilityOf,
  readStretch,
} from './chain.js';
import { trimEdges } from './edges.js';
import { FORBIDDEN, makePaths, stepKind, transitionFactors } from './lattice.js';
import type { Lexemes } from './lexemes.js';
import { type Calibration, type ModelFile, type ModelMetadata, parseModel } from './model.js';
import { type Scene, surveyScene } from './scene.js';
import { forgetWords, makeScorer, type Scorer, scoreAll } from './scores.js';
import { type KeyTable, makeTable } from './table.js';
import { LABELS, type Label } from './tags.js';
import { applyVotes, countVotes, type ReadName, VOTE } from './votes.js';

export interface TaggedSpan {
  /** Token indices, half-open; never empty. */
  readonly from: number;
  readonly to: number;
  readonly label: Label;
  /** 0 to 1, calibrated on text that was held back from training. */
  readonly probability: number;
}

/** What the learned reader makes of a document. */
export interface Tagging {
  /** Sorted, without overlaps, none across a sentence's end. */
  readonly names: readonly TaggedSpan[];
  /** How probable it is that the tokens from `from` up to `to` are one whole name of the label, as the chain says it, not calibrated. */
  spanProbability(from: number, to: number, label: Label): number;
  /** How probable it is that token `i` belongs to a name of the label. */
  wordProbability(i: number, label: Label): number;
}

/** A loaded model, with the sums that it remembers for words it has met; they never change a result. */
export interface TaggerModel {
  readonly metadata: ModelMetadata;
  readonly scorer: Scorer;
  readonly chain: ChainModel;
}

/** Reads a model file; throws a `RangeError` that says what is wrong with the bytes. */
export function readModel(bytes: Uint8Array): TaggerModel {
  const { metadata, keys, weights, transitions, common } = parseModel(bytes);
  return assemble({ metadata, weights, transitions, features: makeTable(keys), common: makeTable(common) });
}

/** What a model is made of; `features` in the order of `weights`. */
interface Parts extends Pick<ModelFile, 'metadata' | 'weights' | 'transitions'> {
  readonly features: KeyTable;
  readonly common: KeyTable;
}

export function assemble({ metadata, weights, transitions, features, common }: Parts): TaggerModel {
  const { scale } = metadata;
  const factors = new Float64Array(transitions.length);
  transitionFactors(transitions, factors);
  return {
    metadata,
    scorer: makeScorer(features, weights, common),
    chain: {
      transitions: Int32Array.from(transitions, (score, at) =>
        factors[at] === 0 ? FORBIDDEN : Math.round(score / scale),
      ),
      factors,
      scale,
      paths: makePaths(LONGEST_STRETCH),
    },
  };
}

/** The names in a document, and how probable any other span would be. */
export function tag(tokens: Tokens, sentences: Sentences, model: TaggerModel): Tagging {
  const { scorer } = model;
  forgetWords(scorer);
  const scene = surveyScene(tokens, sentences, scorer.lexemes);
  const scores = scoreAll(scorer, scene, sentences);
  const chain = makeChain(model.chain, scene, sentences, kindsOf(scene, scorer.lexemes), scores);
  const first = chain.stretches.map((_, n) => readStretch(chain, n));
  const found = readAgain(chain, scene, scorer.lexemes, first);
  return {
    names: found.flat().flatMap(({ from, to, label, probability }) => {
      const name = trimEdges(tokens, LABELS[label]!, from, to);
      if (name === null) return [];
      return [
        { label: LABELS[label]!, probability: calibrated(probability, model.metadata.calibration[label]!), ...name },
      ];
    }),
    spanProbability: (from, to, label) => probabilityOf(chain, from, to, LABELS.indexOf(label)),
    wordProbability: (i, label) => probabilityAt(chain, i, LABELS.indexOf(label)),
  };
}

/** Where the other places of a stretch's words speak against its first reading, reads it again with their votes. */
function readAgain(
  chain: Chain,
  scene: Scene,
  lexemes: Lexemes,
  found: readonly (readonly ReadName[])[],
): (readonly ReadName[])[] {
  const votes = countVotes(scene, lexemes, found);
  const unit = VOTE / chain.model.scale;
  return chain.stretches.map(({ from, to }, n) => {
    let isContrary = false;
    for (let i = from; i < to; i++) if (applyVotes(votes, scene, lexemes, i, unit, chain.scores)) isContrary = true;
    return isContrary ? readStretch(chain, n) : found[n]!;
  });
}

function kindsOf({ slot, length }: Scene, { marks }: Lexemes): Uint8Array {
  const kinds = new Uint8Array(length);
  for (let i = 0; i < length; i++) kinds[i] = stepKind(marks[slot[i]!]!);
  return kinds;
}

function calibrated(probability: number, { slope, offset }: Calibration): number {
  const bounded = Math.min(Math.max(probability, 1e-6), 1 - 1e-6);
  return 1 / (1 + Math.exp(-(slope * Math.log(bounded / (1 - bounded)) + offset)));
}
