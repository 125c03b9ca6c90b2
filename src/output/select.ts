/** The part of a record that was asked for. */
import type { DocumentRecord } from '../model/record.js';

export const LISTS = ['persons', 'organisations', 'titles', 'dates', 'amounts', 'roles', 'transfers'] as const;
export type List = (typeof LISTS)[number];

export interface Selection {
  /** Lists to keep, the others become empty; null keeps all. */
  readonly only: readonly List[] | null;
  /** Items below this are left out, 0 to 1; an entity counts as much as its surest mention. */
  readonly minConfidence: number;
}

export function select(record: DocumentRecord, { only, minConfidence }: Selection): DocumentRecord {
  const sure = minConfidence > 0 ? onlySure(record, minConfidence) : record;
  if (only === null) return sure;
  const emptied = Object.fromEntries(LISTS.filter((list) => !only.includes(list)).map((list) => [list, []]));
  return { ...sure, ...emptied };
}

/** What is left refers by id to nothing that was left out. */
function onlySure(record: DocumentRecord, least: number): DocumentRecord {
  const isSure = ({ confidence }: { confidence: number }) => confidence >= least;
  const withSureMentions = <T extends { mentions: { confidence: number }[] }>(items: T[]): T[] =>
    items
      .map((item) => ({ ...item, mentions: item.mentions.filter(isSure) }))
      .filter(({ mentions }) => mentions.length > 0);
  const persons = withSureMentions(record.persons);
  const organisations = withSureMentions(record.organisations);
  const dates = record.dates.filter(isSure);
  const amounts = record.amounts.filter(isSure);
  const ids = new Set([...persons, ...organisations, ...dates, ...amounts].map(({ id }) => id));
  const isKept = (id: string | null): boolean => id === null || ids.has(id);
  const keep = (id: string | null): string | null => (isKept(id) ? id : null);
  return {
    ...record,
    persons,
    organisations: organisations.map((organisation) => ({ ...organisation, parent: keep(organisation.parent) })),
    titles: withSureMentions(record.titles).map((title) => ({
      ...title,
      mentions: title.mentions.map((mention) => ({ ...mention, holder: keep(mention.holder) })),
    })),
    dates,
    amounts,
    roles: record.roles.filter((role) => isSure(role) && isKept(role.personId) && isKept(role.organisationId)),
    transfers: record.transfers.filter(
      (transfer) =>
        isSure(transfer) &&
        [transfer.giverId, transfer.recipientId, transfer.decidedById, transfer.amountId, transfer.dateId].every(
          isKept,
        ),
    ),
  };
}
