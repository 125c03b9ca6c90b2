/** What `unionx eval` does, apart from flags and terminal. */
import { figuresOf, overallOf } from './figures.js';
import { evaluateFolders, type Problem } from './folder.js';
import { toJson, toText } from './report.js';

export interface EvalOptions {
  readonly json: boolean;
  /** How many misses and false finds to list a kind; 0 for none. */
  readonly errors: number;
  /** The overall figure below which the run has failed, 0 to 1; null for none. */
  readonly minF1: number | null;
}

export interface EvalResult {
  /** For stdout, ending in a line break. */
  readonly output: string;
  /** For stderr, one line each; any is exit code 1. */
  readonly problems: readonly Problem[];
  /** Whether the overall figure came up to `minF1`; if not, exit code 1. */
  readonly passed: boolean;
}

/** Evaluates the tool on folders of `NAME.txt` with `NAME.gold.json`, all folders together. Never throws on any path. */
export function runEval(folders: readonly string[], { json, errors, minF1 }: EvalOptions): EvalResult {
  const evaluation = evaluateFolders(folders);
  return {
    output: (json ? toJson : toText)(evaluation, errors),
    problems: evaluation.problems,
    passed: minF1 === null || overallOf(figuresOf(evaluation.judgements)) >= minF1,
  };
}
