/** CSV: a header, then one row for each person, organisation, post and row of transfers. */
import type { Registry } from '../../model/registry.js';
import type { FormatOptions } from '../../output/format.js';
import { quoteFor } from '../../output/rows.js';

const COLUMNS = [
  'type',
  'id',
  'name',
  'aliases',
  'acronym',
  'kind',
  'country',
  'parentId',
  'personId',
  'person',
  'title',
  'organisationId',
  'organisation',
  'place',
  'status',
  'from',
  'to',
  'giverId',
  'giver',
  'recipientId',
  'recipient',
  'year',
  'total',
  'currency',
  'unit',
  'period',
  'transfers',
  'firstSeen',
  'lastSeen',
  'documents',
  'source',
] as const;

type Row = { readonly [column in (typeof COLUMNS)[number]]?: string | number | null };

export function* csv(registry: Registry, { excelSafe }: FormatOptions): Generator<string> {
  const quote = quoteFor(',', excelSafe);
  yield `${COLUMNS.join(',')}\n`;
  for (const row of rowsOf(registry)) yield `${COLUMNS.map((column) => quote(row[column] ?? '')).join(',')}\n`;
}

function* rowsOf({ persons, organisations, posts, transfers }: Registry): Generator<Row> {
  for (const { names, evidence, merges: _, ...person } of persons)
    yield { type: 'person', aliases: aliasesOf(person.name, names), source: evidence[0]?.source, ...person } as Row;
  for (const { names, evidence, merges: _, type: kind, ...body } of organisations)
    yield {
      type: 'organisation',
      kind,
      aliases: aliasesOf(body.name, names),
      source: evidence[0]?.source,
      ...body,
    } as Row;
  for (const { evidence, confidence: _, ...post } of posts)
    yield { type: 'post', source: evidence[0]?.source, ...post } as Row;
  for (const { evidence, things, purposes: _, approximate: __, withoutValue: ___, reports, ...row } of transfers)
    yield {
      type: 'transfer',
      aliases: things.join('; '),
      documents: reports,
      source: evidence[0]?.source,
      ...row,
    } as Row;
}

const aliasesOf = (name: string, names: readonly { name: string }[]): string =>
  names
    .map(({ name }) => name)
    .filter((other) => other !== name)
    .join('; ');
