/** The facts of all documents out of the database, document by document: three tables are gone through side by side. */
import type { OrganisationType, RoleStatus } from '../model/record.js';
import { type FactStore, makeFactStore } from '../registry/fact-store.js';
import type { BodyFact, PartyFact, PersonFact, RoleFact, TransferFact } from '../registry/facts.js';
import type { Cell, Row, Sql } from './driver.js';

export interface Loaded {
  readonly facts: FactStore;
  /** Number in the database of each document of the store. */
  readonly ids: Int32Array;
}

/** Where things stand in the texts is left out: evidence is looked up when it is put out. */
export function loadFacts(sql: Sql): Loaded {
  const facts = makeFactStore();
  const { count } = sql.row<{ count: number }>('SELECT count(*) AS count FROM documents')!;
  const ids = new Int32Array(count);
  const sightingsOf = grouped<SightingRow>(sql, SIGHTINGS);
  const rolesOf = grouped<RoleRow>(sql, ROLES);
  const transfersOf = grouped<TransferRow>(sql, TRANSFERS);
  for (const { id, source, date, country } of sql.each<DocumentRow>(DOCUMENTS)) {
    ids[facts.documents] = id;
    const sightings = sightingsOf(id);
    const bodiesFrom = sightings.filter(({ kind }) => kind === 'person').length;
    const roles = rolesOf(id);
    facts.add({
      source,
      date,
      nation: country,
      persons: sightings.slice(0, bodiesFrom).map((row) => toPerson(row, roles, bodiesFrom)),
      bodies: sightings.slice(bodiesFrom).map((row) => toBody(row, bodiesFrom)),
      transfers: transfersOf(id).map((row) => toTransfer(row, bodiesFrom)),
    });
  }
  return { facts, ids };
}

const DOCUMENTS = 'SELECT id, source, date, country FROM documents ORDER BY id';
const SIGHTINGS =
  'SELECT document_id, kind, n, id, name, aliases, acronym, type, parent FROM sightings ORDER BY document_id, n';
const ROLES =
  'SELECT document_id, person, title, organisation, place, status, stated_from, stated_to, confidence FROM roles ORDER BY document_id, person, n';
const TRANSFERS =
  'SELECT document_id, giver, recipient, value, currency, unit, period, approximate, thing, purpose, date FROM transfers ORDER BY document_id, n';

interface DocumentRow extends Row {
  readonly id: number;
  readonly source: string;
  readonly date: string | null;
  readonly country: string | null;
}

interface OfDocument extends Row {
  readonly document_id: number;
}

interface SightingRow extends OfDocument {
  readonly kind: 'person' | 'organisation';
  readonly n: number;
  readonly id: string;
  readonly name: string;
  readonly aliases: string;
  readonly acronym: string | null;
  readonly type: string | null;
  readonly parent: number | null;
}

interface RoleRow extends OfDocument {
  readonly person: number;
  readonly title: string;
  readonly organisation: number | null;
  readonly place: string | null;
  readonly status: string | null;
  readonly stated_from: string | null;
  readonly stated_to: string | null;
  readonly confidence: number;
}

interface TransferRow extends OfDocument {
  readonly giver: number | null;
  readonly recipient: number | null;
  readonly value: string | null;
  readonly currency: string | null;
  readonly unit: string | null;
  readonly period: string | null;
  readonly approximate: number;
  readonly thing: string | null;
  readonly purpose: string | null;
  readonly date: string | null;
}

/** Rows sorted by document, those of one document at a time; the documents must be asked for in order. */
function grouped<Found extends OfDocument>(sql: Sql, query: string): (document: number) => Found[] {
  const rows = sql.each<Found>(query);
  let next = rows.next();
  return (document) => {
    const group: Found[] = [];
    for (; !next.done && next.value.document_id === document; next = rows.next()) group.push(next.value);
    return group;
  };
}

const NOWHERE = { start: 0, end: 0 };
const NONE: readonly never[] = [];
const listIn = (json: Cell): readonly string[] => (json === '[]' ? NONE : (JSON.parse(String(json)) as string[]));

const toPerson = (
  { n, id, name, aliases }: SightingRow,
  roles: readonly RoleRow[],
  bodiesFrom: number,
): PersonFact => ({
  id,
  name,
  aliases: listIn(aliases),
  roles: roles.filter(({ person }) => person === n).map((row) => toRole(row, bodiesFrom)),
  ...NOWHERE,
});

const toBody = ({ id, name, aliases, acronym, type, parent }: SightingRow, bodiesFrom: number): BodyFact => ({
  id,
  name,
  aliases: listIn(aliases),
  acronym,
  type: type as OrganisationType | null,
  parent: parent === null ? null : parent - bodiesFrom,
  ...NOWHERE,
});

const toRole = (row: RoleRow, bodiesFrom: number): RoleFact => ({
  title: row.title,
  body: row.organisation === null ? null : row.organisation - bodiesFrom,
  place: row.place,
  status: row.status as RoleStatus | null,
  from: row.stated_from,
  to: row.stated_to,
  confidence: row.confidence,
  ...NOWHERE,
});

const toParty = (n: number | null, bodiesFrom: number): PartyFact | null =>
  n === null ? null : n < bodiesFrom ? { kind: 'person', index: n } : { kind: 'organisation', index: n - bodiesFrom };

const toTransfer = (row: TransferRow, bodiesFrom: number): TransferFact => ({
  giver: toParty(row.giver, bodiesFrom),
  recipient: toParty(row.recipient, bodiesFrom),
  value: row.value,
  currency: row.currency,
  unit: row.unit,
  period: row.period as TransferFact['period'],
  isApproximate: row.approximate === 1,
  thing: row.thing,
  purpose: row.purpose,
  date: row.date,
  ...NOWHERE,
});
