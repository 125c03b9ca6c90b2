/**
 * Transfers summed by giver, recipient, currency or unit, and year. A transfer that several articles tell (the same parties, value
 * and date) counts once; where a text gives no date of its own, the day of the article stands for it.
 */
import { listingOf, type RegistryTransfer, type Told } from '../model/registry.js';
import { keyOf } from '../output/ids.js';
import type { Archive } from './archive.js';
import { sumOf } from './decimal.js';
import { evidenceOf, type Gathered, type Named } from './entities.js';
import type { PartyFact, TransferFact } from './facts.js';

interface Row {
  readonly giver: Named | null;
  readonly recipient: Named | null;
  readonly fact: TransferFact;
  readonly year: number | null;
  readonly values: string[];
  readonly events: Set<string>;
  readonly things: Set<string>;
  readonly purposes: Set<string>;
  /** Documents that tell of it, each with which of its transfers. */
  readonly told: number[];
  approximate: number;
  withoutValue: number;
}

/** Largest row first within a currency, currencies by name; what is no money last. Told by a document and the number of its transfer. */
export function transfersOf(archive: Archive, persons: Gathered, bodies: Gathered): Told<RegistryTransfer> {
  const rows = new Map<string, Row>();
  for (const [doc, { date }] of archive.documents.entries()) {
    const entityOf = (party: PartyFact | null): Named | null => {
      if (party === null) return null;
      return party.kind === 'person'
        ? persons.entities[persons.of[archive.personsFrom[doc]! + party.index]!]!
        : bodies.entities[bodies.of[archive.bodiesFrom[doc]! + party.index]!]!;
    };
    for (const [which, fact] of archive.transfersOf(doc).entries()) {
      const [giver, recipient] = [entityOf(fact.giver), entityOf(fact.recipient)];
      const year = yearOf(fact.date) ?? yearOf(date);
      const key = JSON.stringify([giver?.id, recipient?.id, fact.currency, fact.unit, fact.period, year]);
      let row = rows.get(key);
      if (row === undefined) {
        row = newRow(giver, recipient, fact, year);
        rows.set(key, row);
      }
      row.told.push(doc, which);
      note(row, fact, fact.date ?? date ?? `#${doc}`);
    }
  }
  const sorted = [...rows].map(([key, row]) => totalled(key, row)).sort(byMoney);
  const tellers = listingOf(sorted, ({ record, told }) => [record.id, told] as const);
  return { ...listingOf(sorted, (row) => toRecord(archive, row)), tellers };
}

const yearOf = (date: string | null): number | null => {
  const year = date === null ? null : /^\d{4}/.exec(date)?.[0];
  return year ? Number(year) : null;
};

const newRow = (giver: Named | null, recipient: Named | null, fact: TransferFact, year: number | null): Row => ({
  giver,
  recipient,
  fact,
  year,
  values: [],
  events: new Set(),
  things: new Set(),
  purposes: new Set(),
  told: [],
  approximate: 0,
  withoutValue: 0,
});

function note(row: Row, fact: TransferFact, date: string): void {
  if (fact.thing !== null) row.things.add(fact.thing);
  if (fact.purpose !== null) row.purposes.add(fact.purpose);
  // A thing without a value is told apart by its name, one transfer a day.
  const event = JSON.stringify([date, fact.value, fact.value === null ? fact.thing : null]);
  if (row.events.has(event)) return;
  row.events.add(event);
  if (fact.value === null) row.withoutValue++;
  else row.values.push(fact.value);
  if (fact.isApproximate) row.approximate++;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Totalled {
  readonly record: Omit<RegistryTransfer, 'evidence'>;
  readonly told: readonly number[];
}

function totalled(key: string, row: Row): Totalled {
  const { giver, recipient, fact, year, values, events, things, purposes, told, approximate, withoutValue } = row;
  const record = {
    id: `T${keyOf(key)}`,
    giverId: giver?.id ?? null,
    giver: giver?.name ?? null,
    recipientId: recipient?.id ?? null,
    recipient: recipient?.name ?? null,
    currency: fact.currency,
    unit: fact.unit,
    period: fact.period,
    year,
    total: values.length === 0 ? null : sumOf(values),
    transfers: events.size,
    reports: told.length / 2,
    approximate,
    withoutValue,
    things: [...things].sort(compare),
    purposes: [...purposes].sort(compare),
  };
  return { record, told };
}

const toRecord = (archive: Archive, { record, told }: Totalled): RegistryTransfer => ({
  ...record,
  evidence: Array.from({ length: record.reports }, (_, n) => {
    const doc = told[2 * n]!;
    return evidenceOf(archive, doc, archive.transfersOf(doc)[told[2 * n + 1]!]!);
  }),
});

function byMoney({ record: a }: Totalled, { record: b }: Totalled): number {
  return (
    compare(a.currency ?? '~', b.currency ?? '~') ||
    compare(a.unit ?? '', b.unit ?? '') ||
    Number(b.total ?? 0) - Number(a.total ?? 0) ||
    compare(a.id, b.id)
  );
}
