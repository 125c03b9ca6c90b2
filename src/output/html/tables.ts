/** The tables beside an article: who is who, organisations, dates, amounts, transfers; empty ones are left out. */
import type { DocumentRecord, PersonRecord, RoleRecord, TransferRecord } from '../../model/record.js';
import { figure } from '../figure.js';
import { escape, isolated } from './escape.js';
import type { Kind } from './text.js';

export const tablesOf = (record: DocumentRecord): string =>
  [whoIsWho(record), organisations(record), dates(record), amounts(record), transfers(record)].join('');

interface Row {
  /** Ids of all that the row tells of: it lights up with each of them. */
  readonly ids: readonly (string | null)[];
  /** Finished cells with their tags. */
  readonly cells: readonly string[];
}

function table(kind: Kind | 'transfer', caption: string, heads: readonly string[], rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const head = heads.map((name) => `<th scope="col">${escape(name)}</th>`).join('');
  const body = rows.map(
    ({ ids, cells }) => `<tr data-i="${escape(ids.filter((id) => id !== null).join(' '))}">${cells.join('')}</tr>`,
  );
  return `<table class="${kind}"><caption>${escape(caption)}</caption><thead><tr>${head}</tr></thead><tbody>
${body.join('\n')}
</tbody></table>
`;
}

const cell = (text: string | null): string => `<td>${text === null ? '' : isolated(text)}</td>`;
const number = (text: string): string => `<td class="number">${isolated(text)}</td>`;
const counted = (times: number): string => (times > 1 ? ` <span class="times">×${times}</span>` : '');

/** Pressed, it lights up all that belongs to the item. */
const button = (id: string | null, text: string): string =>
  id === null
    ? isolated(text)
    : `<button type="button" data-i="${escape(id)}" aria-pressed="false">${isolated(text)}</button>`;

const named = (id: string | null, name: string | null): string => `<td>${name === null ? '' : button(id, name)}</td>`;

function whoIsWho({ persons, roles }: DocumentRecord): string {
  const held = new Map<string, RoleRecord[]>();
  for (const role of roles) held.set(role.personId, [...(held.get(role.personId) ?? []), role]);
  const rows = persons.flatMap((person) => rowsOf(person, held.get(person.id) ?? []));
  return table('person', "Who's who", ['Person', 'Post', 'Where', 'When'], rows);
}

/** A row a post; the name stands once, over all of them. */
function rowsOf({ id, name, mentions }: PersonRecord, roles: readonly RoleRecord[]): Row[] {
  const head = `<th scope="row" rowspan="${Math.max(1, roles.length)}">${button(id, name)}${counted(mentions.length)}</th>`;
  if (roles.length === 0) return [{ ids: [id], cells: [head, cell(null), cell(null), cell(null)] }];
  return roles.map(({ title, organisation, organisationId, place, from, to }, index) => ({
    ids: [id, organisationId],
    cells: [
      ...(index === 0 ? [head] : []),
      cell(title),
      named(organisationId, organisation ?? place),
      cell(from || to ? `${from ?? '…'} – ${to ?? '…'}` : null),
    ],
  }));
}

function organisations({ organisations }: DocumentRecord): string {
  const names = new Map(organisations.map(({ id, name, acronym }) => [id, acronym ?? name]));
  return table(
    'organisation',
    'Organisations',
    ['Name', 'Acronym', 'Type', 'Part of'],
    organisations.map(({ id, name, acronym, type, parent, mentions }) => ({
      ids: [id],
      cells: [
        `<th scope="row">${button(id, name)}${counted(mentions.length)}</th>`,
        cell(acronym),
        cell(type),
        cell(parent && (names.get(parent) ?? null)),
      ],
    })),
  );
}

const dates = ({ dates }: DocumentRecord): string =>
  table(
    'date',
    'Dates',
    ['Date', 'Value', 'Kind'],
    dates.map(({ id, text, value, alternatives, kind }) => ({
      ids: [id],
      cells: [
        `<th scope="row">${button(id, text)}</th>`,
        cell(value ?? (alternatives?.join(' or ') || null)),
        cell(kind),
      ],
    })),
  );

const amounts = ({ amounts }: DocumentRecord): string =>
  table(
    'amount',
    'Amounts',
    ['Amount', 'Value', 'Unit', 'Said as'],
    amounts.map(({ id, text, value, min, max, currency, unit, qualifier, period }) => ({
      ids: [id],
      cells: [
        `<th scope="row">${button(id, text)}</th>`,
        number(value === null ? `${figure(min)} – ${figure(max)}` : figure(value)),
        cell(currency ?? unit),
        cell([qualifier, period].filter(Boolean).join(' ').replaceAll('-', ' ') || null),
      ],
    })),
  );

const transfers = ({ transfers }: DocumentRecord): string =>
  table(
    'transfer',
    'Transfers',
    ['From', 'To', 'What', 'Purpose', 'Date'],
    transfers.map((transfer) => ({
      ids: [transfer.giverId, transfer.recipientId, transfer.decidedById, transfer.amountId, transfer.dateId],
      cells: [
        `<td>${parties(transfer)}</td>`,
        named(transfer.recipientId, transfer.recipient),
        `<td>${gift(transfer)}</td>`,
        cell(transfer.purpose),
        cell(transfer.date),
      ],
    })),
  );

function parties({ giver, giverId, decidedBy, decidedById }: TransferRecord): string {
  const from = giver === null ? '' : button(giverId, giver);
  if (decidedBy === null || decidedById === giverId) return from;
  return `${from} <span class="aside">decided by ${button(decidedById, decidedBy)}</span>`;
}

const gift = ({ amount, amountId, thing }: TransferRecord): string =>
  [amount && button(amountId, amount), thing && isolated(thing)].filter(Boolean).join(', ');
