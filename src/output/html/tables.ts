/** The tables beside an article: who is who, organisations, dates, amounts, transfers; empty ones are left out. */
import type { AmountRecord, DocumentRecord, PersonRecord, RoleRecord, TransferRecord } from '../../model/record.js';
import { amountFigure } from '../figure.js';
import { amountGiven } from '../gift.js';
import { rolesByPerson } from '../roles.js';
import { escaped, isolated } from './escape.js';
import type { Kind } from './text.js';

export const tablesOf = (record: DocumentRecord): string =>
  [whoIsWho(record), organisations(record), dates(record), amounts(record), transfers(record)].join('');

interface Row {
  /** Ids of all that the row tells of: it lights up with each of them. */
  readonly ids: readonly (string | null)[];
  /** Finished cells with their tags; null where a cell of a row above reaches down. */
  readonly cells: readonly (string | null)[];
}

const EMPTY = '<td></td>';

/** Without the columns that say nothing in any row. */
function table(kind: Kind | 'transfer', caption: string, heads: readonly string[], rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const isKept = heads.map((_, index) => rows.some(({ cells }) => cells[index] !== null && cells[index] !== EMPTY));
  const isNumber = heads.map((_, index) => rows[0]!.cells[index]?.startsWith('<td class="number"'));
  const head = heads
    .map((name, index) => `<th scope="col"${isNumber[index] ? ' class="number"' : ''}>${escaped(name)}</th>`)
    .filter((_, index) => isKept[index]);
  const body = rows.map(({ ids, cells }) => {
    const known = ids.filter((id) => id !== null).join(' ');
    return `<tr data-i="${escaped(known)}">${cells.filter((_, index) => isKept[index]).join('')}</tr>`;
  });
  return `<table class="${kind}"><caption>${escaped(caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>
${body.join('\n')}
</tbody></table>
`;
}

const cell = (text: string | null): string => (text === null || text === '' ? EMPTY : `<td>${isolated(text)}</td>`);
const filled = (content: string): string => (content === '' ? EMPTY : `<td>${content}</td>`);
const number = (text: string): string => `<td class="number">${isolated(text)}</td>`;

/** Pressed, it lights up all that belongs to the item. */
function button(id: string | null, text: string, note = ''): string {
  if (id === null) return isolated(text);
  const aside = note === '' ? '' : ` <span class="note">${isolated(note)}</span>`;
  return `<button type="button" data-i="${escaped(id)}" aria-pressed="false">${isolated(text)}${aside}</button>`;
}

const times = ({ length }: readonly unknown[]): string => (length > 1 ? `×${length}` : '');

const named = (id: string | null, name: string | null): string => filled(name === null ? '' : button(id, name));

function whoIsWho({ persons, roles }: DocumentRecord): string {
  const held = rolesByPerson(roles);
  const rows = persons.flatMap((person) => rowsOf(person, held.get(person.id) ?? []));
  return table('person', "Who's who", ['Person', 'Post', 'Where', 'When'], rows);
}

/** A row a post; the name stands once, over all of them. */
function rowsOf({ id, name, mentions }: PersonRecord, roles: readonly RoleRecord[]): Row[] {
  const head = `<th scope="row" rowspan="${Math.max(1, roles.length)}">${button(id, name, times(mentions))}</th>`;
  if (roles.length === 0) return [{ ids: [id], cells: [head, EMPTY, EMPTY, EMPTY] }];
  return roles.map(({ title, organisation, organisationId, place, from, to }, index) => ({
    ids: [id, organisationId],
    cells: [
      index === 0 ? head : null,
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
    ['Name', 'Type', 'Part of'],
    organisations.map(({ id, name, acronym, type, parent, mentions }) => ({
      ids: [id],
      cells: [
        `<th scope="row">${button(id, name, [acronym, times(mentions)].filter(Boolean).join(' '))}</th>`,
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
        cell(value ?? alternatives?.join(' or ') ?? null),
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
        number(amountFigure({ value, min, max })),
        cell(currency ?? unit),
        cell([qualifier, period].filter(Boolean).join(' ').replaceAll('-', ' ')),
      ],
    })),
  );

const transfers = ({ transfers, amounts }: DocumentRecord): string =>
  table(
    'transfer',
    'Transfers',
    ['From', 'To', 'What', 'Purpose', 'Date'],
    transfers.map((transfer) => ({
      ids: [transfer.giverId, transfer.recipientId, transfer.decidedById, transfer.amountId, transfer.dateId],
      cells: [
        filled(parties(transfer)),
        named(transfer.recipientId, transfer.recipient),
        filled(gift(transfer, amounts)),
        filled(transfer.purpose === null ? '' : isolated(transfer.purpose)),
        cell(transfer.date),
      ],
    })),
  );

function parties({ giver, giverId, decidedBy, decidedById }: TransferRecord): string {
  const from = giver === null ? '' : button(giverId, giver);
  if (decidedBy === null || decidedById === giverId) return from;
  return `${from} <span class="aside">decided by ${button(decidedById, decidedBy)}</span>`;
}

const gift = ({ amount, amountId, thing }: TransferRecord, amounts: readonly AmountRecord[]): string =>
  [amount && button(amountId, amountGiven(amount, amountId, amounts)), thing && isolated(thing)]
    .filter(Boolean)
    .join(', ');
