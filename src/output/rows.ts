/** CSV and TSV: a header, then one row for each mention, role and transfer. */
import type { DocumentRecord, MentionRecord } from '../model/record.js';
import type { Format, FormatOptions } from './format.js';
import { visible } from './visible.js';

const COLUMNS = [
  'source',
  'type',
  'kind',
  'id',
  'name',
  'text',
  'start',
  'end',
  'value',
  'min',
  'max',
  'currency',
  'unit',
  'qualifier',
  'person',
  'title',
  'organisation',
  'place',
  'giver',
  'recipient',
  'decidedBy',
  'amount',
  'thing',
  'purpose',
  'date',
  'confidence',
  'rule',
] as const;

type Row = { readonly [column in (typeof COLUMNS)[number]]?: string | number | null };

export function rows(delimiter: ',' | '\t', { excelSafe }: FormatOptions): Format {
  const quote = quoteFor(delimiter, excelSafe);
  const line = (row: Row) => `${COLUMNS.map((column) => quote(row[column] ?? '')).join(delimiter)}\n`;
  return {
    head: `${COLUMNS.join(delimiter)}\n`,
    separator: '',
    document: (record) => rowsOf(record).map(line).join(''),
    error: () => null,
    tail: () => '',
  };
}

function rowsOf(record: DocumentRecord): Row[] {
  const { source } = record;
  const holders = new Map(record.persons.map(({ id, name }) => [id, name]));
  const mention = ({ text, start, end, rule, confidence }: MentionRecord): Row => ({
    text,
    start,
    end,
    rule,
    confidence,
  });
  return [
    ...record.persons.flatMap(({ id, name, mentions }) =>
      mentions.map((found): Row => ({ source, type: 'person', id, name, ...mention(found) })),
    ),
    ...record.organisations.flatMap(({ id, name, mentions }) =>
      mentions.map((found): Row => ({ source, type: 'organisation', id, name, ...mention(found) })),
    ),
    ...record.titles.flatMap(({ id, name, mentions }) =>
      mentions.map(
        (found): Row => ({
          source,
          type: 'title',
          id,
          name,
          ...mention(found),
          person: found.holder && (holders.get(found.holder) ?? null),
        }),
      ),
    ),
    ...record.dates.map(
      (date): Row => ({ source, type: 'date', kind: date.kind, id: date.id, value: date.value, ...mention(date) }),
    ),
    ...record.amounts.map(({ kind, id, value, min, max, currency, unit, qualifier, ...found }): Row => {
      return { source, type: 'amount', kind, id, value, min, max, currency, unit, qualifier, ...mention(found) };
    }),
    ...record.roles.map(
      ({ person, title, organisation, place, confidence, rule }): Row => ({
        source,
        type: 'role',
        person,
        title,
        organisation,
        place,
        confidence,
        rule,
      }),
    ),
    ...record.transfers.map(
      ({ giver, recipient, decidedBy, amount, thing, purpose, date, confidence, rule }): Row => ({
        source,
        type: 'transfer',
        giver,
        recipient,
        decidedBy,
        amount,
        thing,
        purpose,
        date,
        confidence,
        rule,
      }),
    ),
  ];
}

/** RFC 4180 quotes; a spreadsheet takes a cell that begins with `=` and the like for a formula, unless a `'` stands before it. */
export function quoteFor(delimiter: string, excelSafe: boolean): (cell: string | number) => string {
  const needsQuotes = delimiter === ',' ? /[",\r\n]/ : /["\t\r\n]/;
  return (cell) => {
    if (typeof cell === 'number') return String(cell);
    const shown = visible(cell);
    const text = excelSafe && /^\s*[=+\-@|%\t\r]/.test(shown) ? `'${shown}` : shown;
    return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
}
