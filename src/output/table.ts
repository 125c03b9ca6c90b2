/** Tables for people: per document its headline, then who is who, organisations, dates, amounts, transfers. */
import Table from 'cli-table3';
import type { AmountRecord, DocumentRecord } from '../model/record.js';
import { figure } from './figure.js';
import type { Format, FormatOptions } from './format.js';
import { fitColumns, longestWord, widthOf, wrap } from './layout.js';
import { visibleLine } from './visible.js';

type Paint = (text: string) => string;

interface Paints {
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

async function paintsOf(level: 1 | 2 | 3): Promise<Paints> {
  const { Chalk } = await import('chalk');
  const { bold, dim, cyan, magenta, yellow, green } = new Chalk({ level });
  return { title: bold.underline, bold, dim, cyan, magenta, yellow, green };
}

interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row) => string | number | null;
  readonly align?: 'right';
  readonly paint?: Paint;
}

export async function table({ width, colourLevel }: FormatOptions): Promise<Format> {
  const paints = colourLevel === 0 ? PLAIN : await paintsOf(colourLevel);
  return {
    head: '',
    separator: '\n\n',
    document: (record) => documentTables(record, width, paints),
    error: () => null,
    tail: () => '',
  };
}

function documentTables(record: DocumentRecord, width: number, paints: Paints): string {
  const sections = [
    section("Who's who", whoIsWho(record), whoColumns(paints), width, paints),
    section('Organisations', record.organisations, organisationColumns(record, paints), width, paints),
    section(
      'Dates',
      merged(record.dates, ({ text, value, kind }) => `${visibleLine(text)}|${value}|${kind}`),
      dateColumns(paints),
      width,
      paints,
    ),
    section('Amounts', record.amounts, amountColumns(paints), width, paints),
    section('Transfers', record.transfers, transferColumns(paints), width, paints),
  ].filter((lines) => lines !== '');
  const body = sections.length > 0 ? sections.join('\n') : `${paints.dim('Nothing found.')}\n`;
  return `${heading(record, width, paints)}\n${body}`;
}

function heading(
  { headline, source, referenceDate, referenceDateFrom }: DocumentRecord,
  width: number,
  paints: Paints,
): string {
  const date = referenceDate === null ? '' : ` · ${referenceDate} (${referenceDateFrom})`;
  const title = wrap(visibleLine(headline ?? '(no text)'), width).map((line) => paints.bold(line));
  const origin = wrap(visibleLine(`${source}${date}`), width).map((line) => paints.dim(line));
  return `${[...title, ...origin].join('\n')}\n`;
}

interface Who {
  readonly person: string;
  readonly title: string | null;
  readonly body: string | null;
  readonly place: string | null;
  readonly when: string | null;
}

/** A line a role, person by person; those without a role come with their name alone. */
function whoIsWho({ persons, roles }: DocumentRecord): Who[] {
  const order = new Map(persons.map(({ id }, index) => [id, index]));
  const held = new Set(roles.map(({ personId }) => personId));
  const lines = [
    ...roles.map(({ personId, person, title, organisation, place, from, to }) => ({
      at: order.get(personId) ?? 0,
      who: { person, title, body: organisation, place, when: from || to ? `${from ?? '…'} – ${to ?? '…'}` : null },
    })),
    ...persons
      .filter(({ id }) => !held.has(id))
      .map(({ id, name }) => ({
        at: order.get(id)!,
        who: { person: name, title: null, body: null, place: null, when: null },
      })),
  ];
  return lines.sort((a, b) => a.at - b.at).map(({ who }) => who);
}

const whoColumns = (paints: Paints): Column<Who>[] => [
  { name: 'Person', cell: ({ person }) => person, paint: paints.cyan },
  { name: 'Title', cell: ({ title }) => title },
  { name: 'Organisation', cell: ({ body }) => body, paint: paints.magenta },
  { name: 'Place', cell: ({ place }) => place },
  { name: 'When', cell: ({ when }) => when },
];

function organisationColumns(
  { organisations }: DocumentRecord,
  paints: Paints,
): Column<DocumentRecord['organisations'][number]>[] {
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  return [
    { name: 'Organisation', cell: ({ name }) => name, paint: paints.magenta },
    { name: 'Acronym', cell: ({ acronym }) => acronym },
    { name: 'Type', cell: ({ type }) => type },
    { name: 'Part of', cell: ({ parent }) => parent && (names.get(parent) ?? null) },
    { name: 'Mentions', cell: ({ mentions }) => mentions.length, align: 'right' },
  ];
}

const dateColumns = (paints: Paints): Column<Merged<DocumentRecord['dates'][number]>>[] => [
  { name: 'Date', cell: ({ row }) => row.text, paint: paints.yellow },
  { name: 'Value', cell: ({ row }) => [row.value, ...(row.alternatives ?? [])].filter(Boolean).join(' or ') || '–' },
  { name: 'Kind', cell: ({ row }) => row.kind },
  { name: 'Mentions', cell: ({ times }) => times, align: 'right' },
];

const amountColumns = (paints: Paints): Column<AmountRecord>[] => [
  { name: 'Amount', cell: ({ text }) => text, paint: paints.green },
  {
    name: 'Value',
    cell: ({ value, min, max }) => (value === null ? `${figure(min)} – ${figure(max)}` : figure(value)),
    align: 'right',
  },
  { name: 'Unit', cell: ({ currency, unit }) => currency ?? unit },
  {
    name: 'Said as',
    cell: ({ qualifier, period }) => [qualifier, period].filter(Boolean).join(', ').replaceAll('-', ' ') || null,
  },
];

const transferColumns = (paints: Paints): Column<DocumentRecord['transfers'][number]>[] => [
  { name: 'Giver', cell: ({ giver }) => giver },
  { name: 'Recipient', cell: ({ recipient }) => recipient },
  {
    name: 'What',
    cell: ({ amount, thing }) => [amount, thing].filter(Boolean).join(', ') || null,
    paint: paints.green,
  },
  { name: 'Purpose', cell: ({ purpose }) => purpose },
  { name: 'Decided by', cell: ({ decidedBy }) => decidedBy },
  { name: 'Date', cell: ({ date }) => date, paint: paints.yellow },
];

interface Merged<Row> {
  readonly row: Row;
  readonly times: number;
}

function merged<Row>(all: readonly Row[], keyOf: (row: Row) => string): Merged<Row>[] {
  const byKey = new Map<string, { row: Row; times: number }>();
  for (const row of all) {
    const key = keyOf(row);
    const known = byKey.get(key);
    if (known) known.times++;
    else byKey.set(key, { row, times: 1 });
  }
  return [...byKey.values()];
}

const GAP = '  ';
const NO_FRAME = Object.fromEntries(
  ['top', 'bottom', 'left', 'right'].flatMap((side) =>
    [side, `${side}-mid`, `${side}-left`, `${side}-right`].map((part) => [part, '']),
  ),
);

/** A titled table without the columns that are empty in all rows; '' for no rows. */
function section<Row>(
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
  const [head = [], ...body] = rows.map((row, rowIndex) => {
    const broken = row.map((cell, index) => wrap(cell, widths[index]!).filter((line) => widthOf(line) > 0));
    const height = Math.max(...broken.map((lines) => lines.length));
    for (let line = 0; line < height; line++)
      for (const [index, lines] of broken.entries())
        if (lines[line] !== undefined) texts.push((rowIndex === 0 ? paintHead : paints[index]!)(lines[line]!));
    return broken.map((lines) => lines.map((line) => STAND_IN.repeat(widthOf(line))).join('\n'));
  });
  const layout = new Table({
    head,
    colAligns,
    chars: { ...NO_FRAME, mid: '─', 'mid-mid': GAP, middle: GAP },
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
  });
  layout.push(...body);
  const drawn = layout.toString().replace(/ +$/gm, '');
  let next = 0;
  return drawn.replace(STAND_INS, () => texts[next++]!);
}

/** A private character of width one that `visibleLine` lets through only where a text holds it itself. */
const STAND_IN = '\u{e000}';
const STAND_INS = /\u{e000}+/gu;
