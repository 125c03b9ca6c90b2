/** Tables for people: per document its headline, then who is who, organisations, dates, amounts, transfers. */
import type { AmountRecord, DocumentRecord, TransferRecord } from '../model/record.js';
import { amountFigure } from './figure.js';
import type { Format, FormatOptions } from './format.js';
import { amountGiven } from './gift.js';
import { type Column, type Paints, paintsOf, section } from './grid.js';
import { wrap } from './layout.js';
import { visibleLine } from './visible.js';

export async function table({ width, colourLevel }: FormatOptions): Promise<Format> {
  const paints = await paintsOf(colourLevel);
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
    section('Transfers', record.transfers, transferColumns(record, paints), width, paints),
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
    cell: amountFigure,
    align: 'right',
  },
  { name: 'Unit', cell: ({ currency, unit }) => currency ?? unit },
  {
    name: 'Said as',
    cell: ({ qualifier, period }) => [qualifier, period].filter(Boolean).join(', ').replaceAll('-', ' ') || null,
  },
];

const transferColumns = ({ amounts }: DocumentRecord, paints: Paints): Column<TransferRecord>[] => [
  { name: 'Giver', cell: ({ giver }) => giver },
  { name: 'Recipient', cell: ({ recipient }) => recipient },
  {
    name: 'What',
    cell: ({ amount, amountId, thing }) =>
      [amount && amountGiven(amount, amountId, amounts), thing].filter(Boolean).join(', ') || null,
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
