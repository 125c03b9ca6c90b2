/**
 * What the rest of the document says of a word: where a first reading took `Kazmetallprof` for a body three times, a fourth
 * place that says little of its own follows.
 */
import type { Lexemes } from './lexemes.js';
import { Mark } from './lexemes.js';
import type { Scene } from './scene.js';
import { beginOf, insideOf, LABELS, OUTSIDE, TAG_COUNT } from './tags.js';

/** What the vote of all other places is worth, as logarithm of odds. */
export const VOTE = 2;

const CHOICES = LABELS.length + 1;

/** A name as the chain reads it; `label` is an index into `LABELS`. */
export interface ReadName {
  readonly from: number;
  readonly to: number;
  readonly label: number;
  readonly probability: number;
}

export interface Votes {
  /** Families by choices: probabilities summed over the places, outside first. */
  readonly sums: Float64Array;
  /** Number of places of each family. */
  readonly places: Int32Array;
  /** What each token's own place voted for (0 for outside, else one more than the label) and how surely. */
  readonly choice: Uint8Array;
  readonly own: Float64Array;
}

/** Counts what a first reading found. */
export function countVotes(scene: Scene, lexemes: Lexemes, found: readonly (readonly ReadName[])[]): Votes {
  const votes: Votes = {
    sums: new Float64Array(scene.families * CHOICES),
    places: new Int32Array(scene.families),
    choice: new Uint8Array(scene.length),
    own: new Float64Array(scene.length).fill(1),
  };
  for (const names of found)
    for (const { from, to, label, probability } of names) {
      votes.choice.fill(label + 1, from, to);
      votes.own.fill(probability, from, to);
    }
  for (let i = 0; i < scene.length; i++) {
    if (!mayVote(scene, lexemes, i)) continue;
    const family = scene.family[i]!;
    votes.places[family]!++;
    votes.sums[family * CHOICES + votes.choice[i]!]! += votes.own[i]!;
  }
  return votes;
}

/** Adds the votes of all other places to a token's row of scores; true where they speak for something else than its own. */
export function applyVotes(
  { sums, places, own, choice }: Votes,
  scene: Scene,
  lexemes: Lexemes,
  i: number,
  unit: number,
  scores: Int32Array,
): boolean {
  if (!mayVote(scene, lexemes, i)) return false;
  const family = scene.family[i]!;
  const others = places[family]! - 1;
  if (others === 0) return false;
  let isContrary = false;
  for (let c = 0; c < CHOICES; c++) {
    const elsewhere = sums[family * CHOICES + c]! - (c === choice[i] ? own[i]! : 0);
    const bonus = Math.round((unit * elsewhere) / others);
    if (bonus <= 0) continue;
    if (c !== choice[i]) isContrary = true;
    if (c === 0) scores[i * TAG_COUNT + OUTSIDE]! += bonus;
    else {
      scores[i * TAG_COUNT + beginOf(c - 1)]! += bonus;
      scores[i * TAG_COUNT + insideOf(c - 1)]! += bonus;
    }
  }
  return isContrary;
}

const mayVote = (scene: Scene, lexemes: Lexemes, i: number): boolean =>
  (lexemes.marks[scene.slot[i]!]! & (Mark.Capital | Mark.Starter)) === Mark.Capital;
