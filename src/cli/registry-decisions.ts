/** Decisions on pairs as files: CSV that a spreadsheet has written, or JSON lines. */
import { cellsOf, delimiterOf } from '../input/table.js';
import { quoteFor } from '../output/rows.js';
import { visibleLine } from '../output/visible.js';
import { wellFormedJson } from '../output/well-formed.js';
import type { Decision, Doubt } from '../registry/decisions.js';
import { UsageError } from './exit-code.js';
import { readNamed } from './side-file.js';

const COLUMNS = [
  'verdict',
  'kind',
  'score',
  'outcome',
  'reason',
  'aName',
  'aNote',
  'bName',
  'bNote',
  'a',
  'b',
] as const;

/** A pair a line, with an empty verdict to fill in. */
export function* reviewOf(doubts: readonly Doubt[], file: string): Generator<string> {
  if (isJsonLines(file)) {
    for (const doubt of doubts) yield `${wellFormedJson({ verdict: '', ...doubt })}\n`;
    return;
  }
  const quote = quoteFor(',', true);
  yield `${COLUMNS.join(',')}\n`;
  for (const doubt of doubts) {
    const row = { verdict: '', ...doubt };
    // References must come back as they were; they are no formulas, since a source comes first.
    yield `${COLUMNS.map((column) => (column === 'a' || column === 'b' ? bare(row[column]) : quote(typeof row[column] === 'string' ? visibleLine(row[column]) : row[column]))).join(',')}\n`;
  }
}

const isJsonLines = (file: string): boolean => /\.(?:ndjson|jsonl)$/i.test(file);
const bare = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** `undecided` takes back what was decided before. */
export interface Verdict extends Omit<Decision, 'verdict'> {
  readonly verdict: Decision['verdict'] | 'undecided';
}

export const isDecided = (one: Verdict): one is Decision => one.verdict !== 'undecided';

/** Pairs without a verdict are left out. Throws a `UsageError` for what cannot be read. */
export function decisionsIn(file: string): Verdict[] {
  const lines = readNamed(file, '--decisions')
    .split(/\r?\n/)
    .map((line, n) => ({ line, place: `${file}:${n + 1}` }));
  const filled = lines.filter(({ line }) => line.trim() !== '');
  return filled[0]?.line.startsWith('{') ? filled.flatMap(ofJson) : ofTable(filled, file);
}

interface Line {
  readonly line: string;
  /** File and number, for messages. */
  readonly place: string;
}

function ofJson({ line, place }: Line): Verdict[] {
  try {
    const { a, b, verdict } = JSON.parse(line) as Partial<Record<keyof Decision, unknown>>;
    return decisionOf(a, b, verdict, place);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${place}: is no valid JSON`);
  }
}

function ofTable([head, ...rows]: readonly Line[], file: string): Verdict[] {
  if (head === undefined) return [];
  const delimiter = delimiterOf(head.line);
  const columns = cellsOf(head.line, delimiter).map((cell) => cell.trim());
  const at = (['a', 'b', 'verdict'] as const).map((name) => columns.indexOf(name)) as [number, number, number];
  if (at.includes(-1)) throw new UsageError(`${file}: the first line must name the columns a, b and verdict`);
  return rows.flatMap(({ line, place }) => {
    const cells = cellsOf(line, delimiter);
    return decisionOf(cells[at[0]], cells[at[1]], cells[at[2]], place);
  });
}

function decisionOf(a: unknown, b: unknown, verdict: unknown, place: string): Verdict[] {
  const said = typeof verdict === 'string' ? verdict.trim().toLowerCase() : '';
  if (said === '') return [];
  if (said !== 'same' && said !== 'different' && said !== 'undecided')
    throw new UsageError(`${place}: the verdict '${said}' is neither same nor different nor undecided`);
  if (typeof a !== 'string' || typeof b !== 'string' || a === '' || b === '')
    throw new UsageError(`${place}: a decision needs a and b, each written SOURCE#ID`);
  return [{ a, b, verdict: said }];
}
