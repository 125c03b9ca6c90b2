/** Tables for a terminal: columns that fit its width, broken on words, numbers to the right. */
import Table from 'cli-table3';
import { fitColumns, longestWord, widthOf, wrap } from './layout.js';
import { visibleLine } from './visible.js';

export type Paint = (text: string) => string;

export interface Paints {
  readonly title: Paint;
  readonly bold: Paint;
  readonly dim: Paint;
  readonly cyan: Paint;
  readonly magenta: Paint;
  readonly yellow: Paint;
  readonly green: Paint;
}

const plain: Paint = (text) => text;
const PLAIN: Paints = {
  title: plain,
  bold: plain,
  dim: plain,
  cyan: plain,
  magenta: plain,
  yellow: plain,
  green: plain,
};

export async function paintsOf(level: 0 | 1 | 2 | 3): Promise<Paints> {
  if (level === 0) return PLAIN;
  const { Chalk } = await import('chalk');
  const { bold, dim, cyan, magenta, yellow, green } = new Chalk({ level });
  return { title: bold.underline, bold, dim, cyan, magenta, yellow, green };
}

export interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row) => string | number | null;
  readonly align?: 'right';
  readonly paint?: Paint;
}

const GAP = '  ';
const NO_FRAME = Object.fromEntries(
  ['top', 'bottom', 'left', 'right'].flatMap((side) =>
    [side, `${side}-mid`, `${side}-left`, `${side}-right`].map((part) => [part, '']),
  ),
);

/** A titled table without the columns that are empty in all rows; '' for no rows. */
export function section<Row>(
  title: string,
  all: readonly Row[],
  columns: readonly Column<Row>[],
  width: number,
  paints: Paints,
): string {
  if (all.length === 0) return '';
  const cells = all.map((row) => columns.map(({ cell }) => visibleLine(String(cell(row) ?? ''))));
  const kept = columns.flatMap((column, index) => (cells.some((row) => row[index] !== '') ? [{ column, index }] : []));
  const shown = cells.map((row) => kept.map(({ index }) => row[index]!));
  const names = kept.map(({ column }) => column.name);
  const wanted = names.map((name, index) => Math.max(widthOf(name), ...shown.map((row) => widthOf(row[index]!))));
  const least = names.map((name, index) => Math.max(...[name, ...shown.map((row) => row[index]!)].map(longestWord)));
  const widths = fitColumns(wanted, least, width - GAP.length * (names.length - 1));
  const columnPaints = kept.map(({ column }) => column.paint ?? plain);
  const aligns = kept.map(({ column }) => column.align ?? 'left');
  return `${paints.title(title)}\n${draw([names, ...shown], widths, aligns, [paints.dim, columnPaints])}\n`;
}

/**
 * cli-table3 miscounts combining marks outside Latin script and breaks words in two, so it is given stand-ins of the right
 * width to lay out, and the text, broken and painted, is put in their place.
 */
function draw(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  colAligns: ('left' | 'right')[],
  [paintHead, paints]: readonly [Paint, readonly Paint[]],
): string {
  const texts: string[] = [];
  const linesOf = (row: readonly string[], paintAt: (index: number) => Paint): string[][] => {
    const broken = row.map((cell, index) => wrap(cell, widths[index]!).filter((line) => widthOf(line) > 0));
    const height = Math.max(...broken.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      broken.map((lines, index) => {
        const text = lines[line];
        if (text === undefined) return '';
        texts.push(paintAt(index)(text));
        return STAND_IN.repeat(widthOf(text));
      }),
    );
  };
  const [names = [], ...records] = rows;
  const head = linesOf(names, () => paintHead);
  // A row for each line: cli-table3 takes very long over a cell of many lines.
  const body = records.flatMap((row) => linesOf(row, (index) => paints[index]!));
  const layout = new Table({
    head: columnsOf(head, names.length),
    colAligns,
    chars: { ...NO_FRAME, mid: '─', 'mid-mid': GAP, middle: GAP },
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
  });
  layout.push(...body);
  const drawn = layout.toString().replace(/ +$/gm, '');
  let next = 0;
  return drawn.replace(STAND_INS, () => texts[next++]!);
}

/** The lines of one row, put together by column again. */
const columnsOf = (lines: readonly (readonly string[])[], width: number): string[] =>
  Array.from({ length: width }, (_, index) =>
    lines
      .map((line) => line[index]!)
      .join('\n')
      .trimEnd(),
  );

/** A private character of width one that `visibleLine` lets through only where a text holds it itself. */
const STAND_IN = '\u{e000}';
const STAND_INS = /\u{e000}+/gu;
