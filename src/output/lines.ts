/** Plain text for people: columns of wrapped cells, without frames. */
import { widthOf, wrap } from './layout.js';

const GAP = '  ';

/** One row as lines, its cells wrapped to `widths`. */
function rowOf(cells: readonly string[], widths: readonly number[]): string[] {
  const columns = cells.map((cell, n) => wrap(cell, widths[n]!));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((lines, n) => padded(lines[line] ?? '', n === cells.length - 1 ? 0 : widths[n]!))
      .join(GAP)
      .trimEnd(),
  );
}

/** Rows of a name and what is said of it: the names as wide as the longest, the rest for the second column. */
export function pairsOf(
  rows: readonly (readonly [name: string, said: string])[],
  width: number,
  indent = '',
): string[] {
  const first = Math.max(0, ...rows.map(([name]) => widthOf(name)));
  const second = Math.max(LEAST, width - indent.length - first - GAP.length);
  return rows.flatMap((row) => rowOf(row, [first, second]).map((line) => (indent + line).trimEnd()));
}

const LEAST = 20;

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));
