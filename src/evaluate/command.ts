/** What `unionx eval` does, apart from flags and terminal. */
import { figuresOf, overallOf } from './figures.js';
import { evaluateFolders, type Problem } from './folder.js';
import { toJson, toText } from './report.js';

export interface EvalOptions {
  readonly json: boolean;
  /** How many misses and false finds to list a kind; 0 for none. */
  readonly errors: number;
}

export interface EvalResult {
  /** Ends in a line break. */
  readonly output: string;
  /** 0 to 1. */
  readonly overall: number;
  /** How many were judged. */
  readonly documents: number;
  /** What could not be read; empty where all went well. */
  readonly problems: readonly Problem[];
}

/** Evaluates the tool on folders of `NAME.txt` with `NAME.gold.json`, all folders together. Never throws on any path. */
export function runEval(folders: readonly string[], { json, errors }: EvalOptions): EvalResult {
  const evaluation = evaluateFolders(folders);
  return {
    output: (json ? toJson : toText)(evaluation, errors),
    overall: overallOf(figuresOf(evaluation.judgements)),
    documents: evaluation.documents,
    problems: evaluation.problems,
  };
}
