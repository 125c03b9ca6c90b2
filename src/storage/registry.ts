/** The registry out of the database, item by item as it is asked for. */
import type { OffsetUnit, OrganisationType, RoleStatus } from '../model/record.js';
import {
  type Listing,
  type MergeRecord,
  REGISTRY_VERSION,
  type Registry,
  type RegistryEvidence,
  type RegistryOrganisation,
  type RegistryPerson,
  type RegistryPost,
  type RegistryTransfer,
} from '../model/registry.js';
import type { Tool } from '../output/format.js';
import type { Doubt } from '../registry/decisions.js';
import type { Cell, Row, Sql } from './driver.js';

export function registryIn(sql: Sql, tool: Tool): Registry {
  const units = sql.rows<{ unit: string }>('SELECT DISTINCT offset_unit AS unit FROM documents');
  return {
    registryVersion: REGISTRY_VERSION,
    tool: { ...tool },
    offsetUnit: units.length === 1 ? (units[0]!.unit as OffsetUnit) : null,
    documents: countIn(sql, 'documents'),
    persons: listing(sql, "entities WHERE kind = 'person'", ENTITIES('person'), (row: EntityRow) => entityOf(sql, row)),
    organisations: listing(sql, "entities WHERE kind = 'organisation'", ENTITIES('organisation'), (row: EntityRow) =>
      bodyOf(sql, row),
    ),
    posts: listing(sql, 'posts', `${POSTS} ${BY_HOLDER}`, (row: PostRow) => postOf(sql, row)),
    transfers: listing(sql, 'transfer_sums', SUMS, (row: SumRow) => transferOf(sql, row)),
  };
}

const countIn = (sql: Sql, table: string): number =>
  sql.row<{ count: number }>(`SELECT count(*) AS count FROM ${table}`)!.count;

const listing = <Found extends Row, Item>(
  sql: Sql,
  table: string,
  query: string,
  itemOf: (row: Found) => Item,
): Listing<Item> => ({
  length: countIn(sql, table),
  *[Symbol.iterator]() {
    for (const row of sql.each<Found>(query)) yield itemOf(row);
  },
});

const ENTITIES = (kind: 'person' | 'organisation'): string =>
  `SELECT * FROM entities WHERE kind = '${kind}' ORDER BY sort_name, id`;

interface EntityRow extends Row {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  readonly acronym: string | null;
  readonly type: string | null;
  readonly parent_id: string | null;
  readonly documents: number;
  readonly first_seen: string | null;
  readonly last_seen: string | null;
  readonly first_document: number;
  readonly first_sighting: number;
  readonly last_document: number;
  readonly last_sighting: number;
}

function entityOf(sql: Sql, row: EntityRow): RegistryPerson {
  const first = [row.first_document, row.first_sighting] as const;
  const last = [row.last_document, row.last_sighting] as const;
  const places = first.join() === last.join() ? [first] : [first, last];
  return {
    id: row.id,
    name: row.name,
    names: sql.rows<{ name: string; documents: number }>(NAMES, row.id),
    documents: row.documents,
    firstSeen: row.first_seen,
    lastSeen: row.last_seen,
    country: row.country,
    evidence: places.flatMap((place) => sql.rows<EvidenceRow>(FIRST_MENTION, ...place)),
    merges: sql.rows<MergeRow>('SELECT a, b, score, reason FROM merges WHERE entity_id = ? ORDER BY n', row.id),
  };
}

type MergeRow = MergeRecord & Row;
type EvidenceRow = RegistryEvidence & Row;

const NAMES = 'SELECT name, documents FROM names WHERE entity_id = ? ORDER BY documents DESC, name';
/** A sighting without a mention stands at the beginning of its text. */
const FIRST_MENTION = `SELECT d.source, d.date, coalesce(m.start_offset, 0) AS start, coalesce(m.end_offset, 0) AS end
  FROM sightings s JOIN documents d ON d.id = s.document_id
  LEFT JOIN mentions m ON m.document_id = s.document_id AND m.sighting = s.n AND m.n = 0
  WHERE s.document_id = ? AND s.n = ?`;

const bodyOf = (sql: Sql, row: EntityRow): RegistryOrganisation => ({
  ...entityOf(sql, row),
  acronym: row.acronym,
  type: row.type as OrganisationType | null,
  parentId: row.parent_id,
});

const POSTS = `SELECT p.*, holder.name AS person, body.name AS organisation FROM posts p
  JOIN entities holder ON holder.id = p.person_id LEFT JOIN entities body ON body.id = p.organisation_id`;
const BY_HOLDER = `ORDER BY holder.sort_name, p.person_id, coalesce(p.first_seen, ''), p.title, p.id`;

/** Posts by their persons, then by time, those of a condition on `posts p`. */
export const postsIn = (sql: Sql, where: string, ...values: readonly Cell[]): RegistryPost[] =>
  sql.rows<PostRow>(`${POSTS} ${where} ${BY_HOLDER}`, ...values).map((row) => postOf(sql, row));

interface PostRow extends Row {
  readonly id: string;
  readonly person_id: string;
  readonly person: string;
  readonly title: string;
  readonly organisation_id: string | null;
  readonly organisation: string | null;
  readonly place: string | null;
  readonly status: string | null;
  readonly first_seen: string | null;
  readonly last_seen: string | null;
  readonly stated_from: string | null;
  readonly stated_to: string | null;
  readonly documents: number;
  readonly confidence: number;
}

const postOf = (sql: Sql, row: PostRow): RegistryPost => ({
  id: row.id,
  personId: row.person_id,
  person: row.person,
  title: row.title,
  organisationId: row.organisation_id,
  organisation: row.organisation,
  place: row.place,
  status: row.status as RoleStatus | null,
  firstSeen: row.first_seen,
  lastSeen: row.last_seen,
  from: row.stated_from,
  to: row.stated_to,
  documents: row.documents,
  confidence: row.confidence,
  evidence: sql.rows<EvidenceRow>(
    `SELECT d.source, d.date, r.start_offset AS start, r.end_offset AS end FROM roles r JOIN documents d ON d.id = r.document_id
     WHERE r.post_id = ? ORDER BY coalesce(d.date, ''), d.source, r.start_offset`,
    row.id,
  ),
});

const SUMS = `SELECT t.*, giver.name AS giver, recipient.name AS recipient FROM transfer_sums t
  LEFT JOIN entities giver ON giver.id = t.giver_id LEFT JOIN entities recipient ON recipient.id = t.recipient_id
  ORDER BY coalesce(t.currency, '~'), coalesce(t.unit, ''), CAST(coalesce(t.total, '0') AS REAL) DESC, t.id`;

interface SumRow extends Row {
  readonly id: string;
  readonly giver_id: string | null;
  readonly giver: string | null;
  readonly recipient_id: string | null;
  readonly recipient: string | null;
  readonly currency: string | null;
  readonly unit: string | null;
  readonly period: string | null;
  readonly year: number | null;
  readonly total: string | null;
  readonly transfers: number;
  readonly reports: number;
  readonly approximate: number;
  readonly without_value: number;
  readonly things: string;
  readonly purposes: string;
}

const listOf = (json: Cell): string[] => JSON.parse(String(json)) as string[];

const transferOf = (sql: Sql, row: SumRow): RegistryTransfer => ({
  id: row.id,
  giverId: row.giver_id,
  giver: row.giver,
  recipientId: row.recipient_id,
  recipient: row.recipient,
  currency: row.currency,
  unit: row.unit,
  period: row.period as RegistryTransfer['period'],
  year: row.year,
  total: row.total,
  transfers: row.transfers,
  reports: row.reports,
  approximate: row.approximate,
  withoutValue: row.without_value,
  things: listOf(row.things),
  purposes: listOf(row.purposes),
  evidence: sql.rows<EvidenceRow>(
    `SELECT d.source, d.date, t.start_offset AS start, t.end_offset AS end FROM transfers t JOIN documents d ON d.id = t.document_id
     WHERE t.sum_id = ? ORDER BY d.source, t.n`,
    row.id,
  ),
});

/** As the registry that was written last left them, the likeliest first. */
export const doubtsIn = (sql: Sql): Doubt[] =>
  sql
    .rows<DoubtRow>(
      `SELECT kind, a, a_name AS aName, a_note AS aNote, b, b_name AS bName, b_note AS bNote, score, reason, outcome
       FROM doubts ORDER BY n`,
    )
    .map((row) => ({ ...row }));

type DoubtRow = Doubt & Row;
