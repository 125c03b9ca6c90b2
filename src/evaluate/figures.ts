/** Judgements counted: precision, recall and F1 a kind, and how far confidence tells right from wrong. */
import { type Judgement, KINDS, type Kind, MAIN_KINDS } from './judgement.js';

/** Micro-averaged; 0 where there is nothing to divide by. */
export interface Figure {
  readonly P: number;
  readonly R: number;
  readonly F1: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

export type Figures = Readonly<Record<Kind, Figure>>;

export function figuresOf(judgements: readonly Judgement[]): Figures {
  const tallies = Object.fromEntries(KINDS.map((kind) => [kind, { right: 0, false: 0, missed: 0 }]));
  for (const { kind, verdict } of judgements) tallies[kind]![verdict]++;
  const figures = KINDS.map((kind) => {
    const { right, false: surplus, missed } = tallies[kind]!;
    return [kind, figure(right, surplus, missed)] as const;
  });
  return Object.fromEntries(figures) as Record<Kind, Figure>;
}

function figure(tp: number, fp: number, fn: number): Figure {
  const P = tp + fp === 0 ? 0 : tp / (tp + fp);
  const R = tp + fn === 0 ? 0 : tp / (tp + fn);
  return { P, R, F1: P + R === 0 ? 0 : (2 * P * R) / (P + R), tp, fp, fn };
}

/** The mean F1 of the lines that a user sees. */
export const overallOf = (figures: Figures): number =>
  MAIN_KINDS.reduce((sum, kind) => sum + figures[kind].F1, 0) / MAIN_KINDS.length;

/** Half-open, the last one closed. Below one half a finding is a guess, and guesses are rare. */
const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1] as const;

export interface Bin {
  readonly from: number;
  readonly to: number;
  /** How many were found with such a confidence, and how many of these were right. */
  readonly found: number;
  readonly right: number;
}

/** Per kind that carries a confidence, its bins in ascending order; kinds of which nothing was found are left out. */
export function reliabilityOf(judgements: readonly Judgement[]): ReadonlyMap<Kind, readonly Bin[]> {
  const bins = new Map<Kind, { from: number; to: number; found: number; right: number }[]>();
  for (const kind of KINDS) {
    const sure = judgements.filter((judgement) => judgement.kind === kind && judgement.confidence !== null);
    if (sure.length === 0) continue;
    const row = BINS.slice(1).map((to, index) => ({ from: BINS[index]!, to, found: 0, right: 0 }));
    for (const { confidence, verdict } of sure) {
      const bin = row.find(({ to }) => confidence! < to) ?? row.at(-1)!;
      bin.found++;
      if (verdict === 'right') bin.right++;
    }
    bins.set(kind, row);
  }
  return bins;
}
