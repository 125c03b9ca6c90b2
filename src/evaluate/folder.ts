/** Folders of articles with gold, read, extracted and judged. The only file here that touches the disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../index.js';
import type { DocumentRecord } from '../model/record.js';
import { readGold } from './gold.js';
import { judge } from './judge.js';
import type { Judgement } from './judgement.js';

export interface LocatedJudgement extends Judgement {
  readonly source: string;
  /** Counts from 1; null where `start` is. */
  readonly line: number | null;
  /** What stands around it in its line; empty where `start` is null. */
  readonly context: string;
}

export interface Problem {
  readonly source: string;
  readonly message: string;
}

export interface Evaluation {
  /** How many gold files were judged, and how many of these had no article: all their gold is missed. */
  readonly documents: number;
  readonly missing: number;
  /** In the order of the articles, then of the text. */
  readonly judgements: readonly LocatedJudgement[];
  /** What could not be read; empty where all went well. */
  readonly problems: readonly Problem[];
}

const GOLD = '.gold.json';

const reasonOf = (error: NodeJS.ErrnoException): string =>
  error instanceof SyntaxError ? `is no JSON (${error.message})` : (SYSTEM_ERRORS[error.code ?? ''] ?? error.message);

const SYSTEM_ERRORS: Record<string, string> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'is no folder',
  EISDIR: 'is a folder',
  EACCES: 'permission denied',
};

/**
 * Judges `NAME.txt` by `NAME.gold.json` for every gold file in the folders, in the order of the folders, then of names.
 * The extraction sees the text and nothing of the gold. Never throws: what cannot be read is a problem.
 */
export function evaluateFolders(folders: readonly string[]): Evaluation {
  const problems: Problem[] = [];
  const attempt = <T>(source: string, advice: string, read: () => T): T | null => {
    try {
      return read();
    } catch (error) {
      problems.push({ source, message: `${reasonOf(error as NodeJS.ErrnoException)}; ${advice}` });
      return null;
    }
  };
  const judgements: LocatedJudgement[] = [];
  let documents = 0;
  let missing = 0;
  for (const folder of folders) {
    const names = attempt(folder, 'name a folder of NAME.txt and NAME.gold.json', () => goldNames(folder)) ?? [];
    for (const name of names) {
      const source = join(folder, `${name}.txt`);
      const goldPath = join(folder, name + GOLD);
      const gold = attempt(goldPath, 'mend it or take it away', () => readGold(JSON.parse(readText(goldPath))));
      if (gold === null) continue;
      const text = attempt(source, 'all its gold counts as missed', () => readText(source));
      documents++;
      if (text === null) missing++;
      const record = text === null ? nothing(source) : extract(text, { source });
      const place = placesIn(text ?? '');
      const inText = judge(gold, record).sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
      judgements.push(...inText.map((judgement) => ({ ...judgement, source, ...place(judgement.start) })));
    }
  }
  return { documents, missing, judgements, problems };
}

function goldNames(folder: string): string[] {
  const names = readdirSync(folder).filter((file) => file.endsWith(GOLD));
  if (names.length === 0) throw new Error('has no gold in it');
  return names.map((file) => file.slice(0, -GOLD.length)).sort();
}

/** UTF-8 without its byte-order mark, which offsets do not count. */
const readText = (path: string): string => new TextDecoder().decode(readFileSync(path));

/** What an empty article yields. */
const nothing = (source: string): DocumentRecord => extract('', { source });

const AROUND = 40;

/** The line of a code-point offset and what stands around it there, as a function; splits the text once. */
export function placesIn(text: string): (start: number | null) => Pick<LocatedJudgement, 'line' | 'context'> {
  const points = [...text];
  const breaks = points.flatMap((point, index) =>
    point === '\n' || (point === '\r' && points[index + 1] !== '\n') ? [index] : [],
  );
  return (start) => {
    if (start === null || start >= points.length) return { line: null, context: '' };
    const before = breaks.filter((at) => at < start);
    const next = breaks[before.length] ?? points.length;
    const from = Math.max((before.at(-1) ?? -1) + 1, start - AROUND);
    return {
      line: before.length + 1,
      context: points
        .slice(from, Math.min(next, start + 2 * AROUND))
        .join('')
        .trim(),
    };
  };
}
