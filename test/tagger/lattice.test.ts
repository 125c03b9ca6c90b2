/** The chain's sums and its best path against trying every sequence of tags. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  backward,
  bestTags,
  FORBIDDEN,
  fillEmissions,
  forward,
  makePaths,
  makeSums,
  spanProbability,
  TRANSITION_COUNT,
  transitionAt,
  transitionFactors,
} from '../../src/tagger/lattice.js';
import { beginOf, insideOf, mayFollow, OUTSIDE, TAG_COUNT } from '../../src/tagger/tags.js';

const LENGTH = 4;
const SCALE = 0.01;

/** Every sequence that the tags allow, with its score. */
function sequences(
  scores: Int32Array,
  transitions: Int32Array,
  kinds: Uint8Array,
): { tags: number[]; score: number }[] {
  let all = [{ tags: [] as number[], score: 0 }];
  for (let i = 0; i < LENGTH; i++)
    all = all.flatMap(({ tags, score }) => {
      const previous = tags.at(-1) ?? OUTSIDE;
      return Array.from({ length: TAG_COUNT }, (_, tag) => tag)
        .filter((tag) => mayFollow(previous, tag))
        .map((tag) => ({
          tags: [...tags, tag],
          score: score + transitions[transitionAt(kinds[i]!, previous, tag)]! + scores[i * TAG_COUNT + tag]!,
        }));
    });
  return all;
}

const ints = (length: number) =>
  fc.array(fc.integer({ min: -300, max: 300 }), { minLength: length, maxLength: length });
const world = fc.record({
  scores: ints(LENGTH * TAG_COUNT).map((values) => Int32Array.from(values)),
  transitions: ints(TRANSITION_COUNT).map((values) => Int32Array.from(values)),
  kinds: fc.array(fc.nat(7), { minLength: LENGTH, maxLength: LENGTH }).map((values) => Uint8Array.from(values)),
});

describe('lattice', () => {
  it('finds the best sequence', () => {
    fc.assert(
      fc.property(world, ({ scores, transitions, kinds }) => {
        const all = sequences(scores, transitions, kinds);
        const best = Math.max(...all.map(({ score }) => score));
        const barred = transitions.map((score, at) =>
          mayFollow(Math.floor(at / TAG_COUNT) % TAG_COUNT, at % TAG_COUNT) ? score : FORBIDDEN,
        );
        const tags = new Uint8Array(LENGTH);
        bestTags(makePaths(LENGTH), scores, barred, kinds, 0, LENGTH, tags);
        const found = all.find((each) => each.tags.every((tag, i) => tag === tags[i]));
        expect(found?.score).toBe(best);
      }),
      { numRuns: 30 },
    );
  });

  it('gives a name the share of all sequences that hold exactly it', () => {
    fc.assert(
      fc.property(world, fc.nat(3), fc.nat(LENGTH - 1), fc.nat(LENGTH - 1), (each, label, one, other) => {
        const { scores, transitions, kinds } = each;
        const [from, to] = [Math.min(one, other), Math.max(one, other) + 1];
        const holds = (tags: number[]): boolean =>
          tags[from] === beginOf(label) &&
          tags.slice(from + 1, to).every((tag) => tag === insideOf(label)) &&
          tags[to] !== insideOf(label);
        let total = 0;
        let share = 0;
        for (const { tags, score } of sequences(scores, transitions, kinds)) {
          const weight = Math.exp(score * SCALE);
          total += weight;
          if (holds(tags)) share += weight;
        }
        const sums = makeSums(LENGTH);
        const factors = new Float64Array(TRANSITION_COUNT);
        transitionFactors(
          Float64Array.from(transitions, (score) => score * SCALE),
          factors,
        );
        fillEmissions(sums, scores, SCALE, 0, LENGTH);
        forward(sums, factors, kinds, 0, LENGTH);
        backward(sums, factors, kinds, 0, LENGTH);
        const found = spanProbability(sums, factors, kinds, 0, LENGTH, from, to, label);
        expect(found).toBeCloseTo(share / total, 8);
      }),
      { numRuns: 30 },
    );
  });
});
