/** Exact-span precision, recall and F1 a label, and how well the probabilities keep their word. */
import type { Figures } from '../src/tagger/model.js';
import type { TaggedSpan } from '../src/tagger/tagger.js';
import { LABELS } from '../src/tagger/tags.js';
import type { Example } from './example.js';

export interface Judged {
  readonly label: number;
  readonly probability: number;
  readonly isRight: boolean;
}

export interface Measured {
  readonly figures: Record<string, Figures>;
  readonly judged: readonly Judged[];
}

/** `find` is asked once an example; spans and names are compared by their offsets. */
export function measure(examples: readonly Example[], find: (example: Example) => readonly TaggedSpan[]): Measured {
  const right = LABELS.map(() => 0);
  const found = LABELS.map(() => 0);
  const gold = LABELS.map(() => 0);
  const judged: Judged[] = [];
  for (const example of examples) {
    const names = new Set(example.names.map(({ start, end, label }) => `${start} ${end} ${label}`));
    for (const { label } of example.names) gold[label]!++;
    for (const span of find(example)) {
      const label = LABELS.indexOf(span.label);
      if (example.unmarked?.includes(label)) continue;
      const start = example.tokens.start[span.from]!;
      const end = example.tokens.end[span.to - 1]!;
      if (example.unknown?.some((other) => other.start < end && start < other.end)) continue;
      const isRight = names.has(`${start} ${end} ${label}`);
      found[label]!++;
      if (isRight) right[label]!++;
      judged.push({ label, probability: span.probability, isRight });
    }
  }
  const figures = Object.fromEntries(
    LABELS.map((label, k) => {
      const precision = right[k]! / Math.max(1, found[k]!);
      const recall = right[k]! / Math.max(1, gold[k]!);
      const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
      return [label, { precision: round(precision), recall: round(recall), f1: round(f1), names: gold[k]! }];
    }),
  );
  return { figures, judged };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

export function tableOf(title: string, figures: Readonly<Record<string, Figures>>): string {
  const cells = Object.entries(figures)
    .filter(([, { names }]) => names > 0)
    .map(([label, { precision, recall, f1, names }]) => {
      const [p, r, f] = [precision, recall, f1].map((value) => value.toFixed(3));
      return `${label} ${p}/${r}/${f} (${names})`;
    });
  return `${title.padEnd(12)} ${cells.join('  ')}`;
}

/** One line for each tenth of probability: how often spans of that probability were right. */
export function reliability(judged: readonly Judged[]): string {
  const lines: string[] = [];
  for (let bin = 0; bin < 10; bin++) {
    const inside = judged.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === bin);
    if (inside.length === 0) continue;
    const mean = inside.reduce((sum, { probability }) => sum + probability, 0) / inside.length;
    const share = inside.filter(({ isRight }) => isRight).length / inside.length;
    lines.push(
      `${(bin / 10).toFixed(1)}–${((bin + 1) / 10).toFixed(1)}  ${inside.length} spans, said ${mean.toFixed(2)}, right ${share.toFixed(2)}`,
    );
  }
  return lines.join('\n');
}
