/**
 * How sure the rules and the learned reader are of a span together: a logistic regression, learnt by `train/` on texts that the learned
 * reader had not seen. What both find gains; what the learned reader ends elsewhere, or does not see, loses, and less so where the
 * rule is one that knows better.
 */
import type { NameKind, NameMention } from '../model/document.js';
import { EVIDENCE, type Evidence, evidenceOf, TAGGER, type Views } from './evidence.js';
import { OPINION_WEIGHTS } from './opinion-weights.js';

export type Weights = Evidence & { readonly bias: number };

export interface KindWeights {
  /** For what a rule found. */
  readonly ruled: Weights;
  /** For what the learned reader alone found. */
  readonly tagged: Weights;
  /** More or less for each rule that found it. */
  readonly rules: Readonly<Record<string, number>>;
}

/** No name is surer. */
export const MOST = 0.99;

/** From 0 to `MOST`; `findings` are of one span and kind, each rule at most once, and never empty. */
export function opinionOf(views: Views, kind: NameKind, findings: readonly NameMention[]): number {
  const { ruled, tagged, rules }: KindWeights = OPINION_WEIGHTS[kind];
  const weights = findings.some(({ rule }) => rule !== TAGGER) ? ruled : tagged;
  const evidence = evidenceOf(views, kind, findings);
  let odds = weights.bias;
  for (const name of EVIDENCE) odds += weights[name] * evidence[name];
  for (const { rule } of findings) odds += rules[rule] ?? 0;
  return Math.min(MOST, 1 / (1 + Math.exp(-odds)));
}
