/** A summary for people and for programs. */
import type { ErrorRecord } from '../model/record.js';
import { SCHEMA_VERSION } from '../model/schema-version.js';
import { figure } from './figure.js';
import type { FormatOptions, Tool } from './format.js';
import { type Column, type Paint, type Paints, paintsOf, section } from './grid.js';
import { LISTS } from './select.js';
import type { Named, Summary } from './summary.js';
import { visibleJson } from './visible.js';

/** All names, in one object. */
export function summaryJson(summary: Summary, errors: readonly ErrorRecord[], tool: Tool): string {
  const whole = { schemaVersion: SCHEMA_VERSION, tool, ...summary, errors };
  return `${visibleJson(JSON.stringify(whole, null, 2))}\n`;
}

/** How many names a table shows. */
const MOST = 10;

export async function summaryTables(
  { documents, referenceDates, counts, persons, organisations }: Summary,
  failed: number,
  { width, colourLevel }: Pick<FormatOptions, 'width' | 'colourLevel'>,
): Promise<string> {
  const paints = await paintsOf(colourLevel);
  const said = [
    documents === 1 ? '1 document' : `${figure(documents)} documents`,
    ...(failed > 0 ? [`${figure(failed)} not read`] : []),
    ...(referenceDates ? [spanOf(referenceDates)] : []),
  ];
  const rows = LISTS.map((list) => ({ list, ...counts[list] }));
  const anything = rows.some(({ items }) => items > 0);
  return [
    `${paints.bold(said.join(' · '))}\n`,
    section('Found', anything ? rows : [], FOUND, width, paints),
    mostNamed('persons', persons, paints.cyan, width, paints),
    mostNamed('organisations', organisations, paints.magenta, width, paints),
  ]
    .filter((lines) => lines !== '')
    .join('\n');
}

const spanOf = ({ earliest, latest }: NonNullable<Summary['referenceDates']>): string =>
  earliest === latest ? earliest : `${earliest} – ${latest}`;

function mostNamed(what: string, all: readonly Named[], paint: Paint, width: number, paints: Paints): string {
  const left = all.length - MOST;
  const more = left > 0 ? `${paints.dim(`… and ${figure(left)} more`)}\n` : '';
  return section(`Most named ${what}`, all.slice(0, MOST), namedColumns(paint), width, paints) + more;
}

const FOUND: Column<{ readonly list: string; readonly items: number; readonly documents: number }>[] = [
  { name: 'List', cell: ({ list }) => list },
  { name: 'Items', cell: ({ items }) => figure(items), align: 'right' },
  { name: 'Documents', cell: ({ documents }) => figure(documents), align: 'right' },
];

const namedColumns = (paint: Paint): Column<Named>[] => [
  { name: 'Name', cell: ({ name }) => name, paint },
  { name: 'Mentions', cell: ({ mentions }) => figure(mentions), align: 'right' },
  { name: 'Documents', cell: ({ documents }) => figure(documents), align: 'right' },
];
