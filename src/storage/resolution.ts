/** Who is who into the database: in one transaction, and only what differs from what is there is written. */
import type { MergeRecord, RegistryOrganisation, RegistryPerson } from '../model/registry.js';
import type { Built, Sightings } from '../registry/build.js';
import type { Decision, Doubt } from '../registry/decisions.js';
import type { Bounded } from '../registry/entities.js';
import { soundsOf } from '../registry/sounds.js';
import type { Cell, Sql } from './driver.js';

export interface Resolution {
  readonly built: Built;
  /** Number in the database of each document of the store. */
  readonly ids: Int32Array;
  /** All that hold from now on. */
  readonly decisions: readonly Decision[];
  /** What the resolution depends on besides the documents. */
  readonly basis: string;
}

export function writeResolution(sql: Sql, { built, ids, decisions, basis }: Resolution): void {
  const { registry, sightings, doubts } = built;
  sql.transaction(() => {
    writeDecisions(sql, decisions);
    // Wholes may come after their parts.
    const entities = tableOf(sql, 'entities', ENTITY_COLUMNS);
    const placeOf = sightingPlaces(sightings, ids);
    for (const person of registry.persons) entities.put(...entityRow('person', person, placeOf.persons));
    for (const body of registry.organisations) entities.put(...entityRow('organisation', body, placeOf.bodies));
    writePosts(sql, built);
    writeSums(sql, built);
    writeLinks(sql, sightings, ids);
    entities.end();
    writeNames(sql, built);
    writeMerges(sql, built);
    writeDoubts(sql, doubts);
    setBasis(sql, basis);
  });
}

/** Null where documents have come or changed since, or nothing was resolved yet. */
export const basisOf = (sql: Sql): string | null =>
  sql.row<{ value: string }>("SELECT value FROM state WHERE key = 'resolution'")?.value ?? null;

const setBasis = (sql: Sql, basis: string): void =>
  sql.run("INSERT OR REPLACE INTO state (key, value) VALUES ('resolution', ?)", basis);

/** The documents are no longer those that were resolved. */
export const forgetBasis = (sql: Sql): void => sql.run("DELETE FROM state WHERE key = 'resolution'");

interface Table {
  /** In the order of the columns, the id first. */
  put(...row: Cell[]): void;
  /** Takes away what was not put. */
  end(): void;
}

/** Rows by id; those that are there already and the same are left alone. */
function tableOf(sql: Sql, table: string, columns: readonly string[]): Table {
  const kept = `kept_${table}`;
  sql.script(`CREATE TEMP TABLE IF NOT EXISTS ${kept} (id TEXT PRIMARY KEY) WITHOUT ROWID; DELETE FROM ${kept}`);
  const rest = columns.slice(1);
  const upsert = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
    ON CONFLICT (id) DO UPDATE SET ${rest.map((column) => `${column} = excluded.${column}`).join(', ')}
    WHERE (${rest.join(', ')}) IS NOT (${rest.map((column) => `excluded.${column}`).join(', ')})`;
  return {
    put(...row) {
      sql.run(upsert, ...row);
      sql.run(`INSERT OR IGNORE INTO temp.${kept} (id) VALUES (?)`, row[0]!);
    },
    end() {
      sql.run(`DELETE FROM ${table} WHERE id NOT IN (SELECT id FROM temp.${kept})`);
      sql.run(`DELETE FROM temp.${kept}`);
    },
  };
}

const ENTITY_COLUMNS = [
  'id',
  'kind',
  'name',
  'sort_name',
  'country',
  'acronym',
  'type',
  'parent_id',
  'documents',
  'first_seen',
  'last_seen',
  'first_document',
  'first_sighting',
  'last_document',
  'last_sighting',
];

type Place = readonly [document: number, n: number];
/** First and last sighting of each entity, by its id. */
type Bounds = ReadonlyMap<string, readonly [Place, Place]>;

function entityRow(
  kind: 'person' | 'organisation',
  entity: RegistryPerson & Partial<RegistryOrganisation>,
  placesOf: Bounds,
): Cell[] {
  const { id, name, country, documents, firstSeen, lastSeen } = entity;
  const { acronym = null, type = null, parentId = null } = entity;
  const [first, last] = placesOf.get(id)!;
  const what = [id, kind, name, name.toLowerCase(), country, acronym, type, parentId];
  return [...what, documents, firstSeen, lastSeen, ...first, ...last];
}

/** How the database names sightings: the document's number, persons first. */
function placing({ archive }: Sightings, ids: Int32Array) {
  const documentOf = (doc: number): number => ids[archive.stored[doc]!]!;
  const personsIn = (doc: number): number => archive.personsFrom[doc + 1]! - archive.personsFrom[doc]!;
  return {
    documentOf,
    person: (n: number, doc: number): Place => [documentOf(doc), n - archive.personsFrom[doc]!],
    body: (n: number, doc: number): Place => [documentOf(doc), personsIn(doc) + n - archive.bodiesFrom[doc]!],
  };
}

function sightingPlaces(sightings: Sightings, ids: Int32Array) {
  const { archive, persons, bodies } = sightings;
  const place = placing(sightings, ids);
  const person = (n: number) => place.person(n, archive.persons.docOf(n));
  const body = (n: number) => place.body(n, archive.bodies.docOf(n));
  const places = (entities: readonly Bounded[], placeOf: (n: number) => Place): Bounds =>
    new Map(entities.map(({ id, first, last }) => [id, [placeOf(first), placeOf(last)]]));
  return { persons: places(persons.entities, person), bodies: places(bodies.entities, body) };
}

const POST_COLUMNS = [
  'id',
  'person_id',
  'title',
  'organisation_id',
  'place',
  'status',
  'first_seen',
  'last_seen',
  'stated_from',
  'stated_to',
  'documents',
  'confidence',
];

function writePosts(sql: Sql, { registry }: Built): void {
  const posts = tableOf(sql, 'posts', POST_COLUMNS);
  for (const post of registry.posts) {
    const { id, personId, title, organisationId, place, status } = post;
    const { firstSeen, lastSeen, from, to, documents, confidence } = post;
    posts.put(
      ...[id, personId, title, organisationId, place, status],
      ...[firstSeen, lastSeen, from, to, documents, confidence],
    );
  }
  posts.end();
}

const SUM_COLUMNS = [
  'id',
  'giver_id',
  'recipient_id',
  'currency',
  'unit',
  'period',
  'year',
  'total',
  'transfers',
  'reports',
  'approximate',
  'without_value',
  'things',
  'purposes',
];

function writeSums(sql: Sql, { registry }: Built): void {
  const sums = tableOf(sql, 'transfer_sums', SUM_COLUMNS);
  for (const sum of registry.transfers) {
    const { id, giverId, recipientId, currency, unit, period, year, total } = sum;
    const { transfers, reports, approximate, withoutValue, things, purposes } = sum;
    sums.put(
      ...[id, giverId, recipientId, currency, unit, period, year, total],
      ...[transfers, reports, approximate, withoutValue, JSON.stringify(things), JSON.stringify(purposes)],
    );
  }
  sums.end();
}

/** What each sighting has become, and what tells of each post and sum. */
function writeLinks(sql: Sql, sightings: Sightings, ids: Int32Array): void {
  const { archive, persons, bodies, posts, transfers } = sightings;
  const place = placing(sightings, ids);
  const link = 'UPDATE sightings SET entity_id = ?1 WHERE document_id = ?2 AND n = ?3 AND entity_id IS NOT ?1';
  for (let n = 0; n < archive.persons.length; n++)
    sql.run(link, persons.entities[persons.of[n]!]!.id, ...place.person(n, archive.persons.docOf(n)));
  for (let n = 0; n < archive.bodies.length; n++)
    sql.run(link, bodies.entities[bodies.of[n]!]!.id, ...place.body(n, archive.bodies.docOf(n)));
  for (const [id, told] of posts)
    for (let k = 0; k < told.length; k += 2)
      sql.run(
        'UPDATE roles SET post_id = ?1 WHERE document_id = ?2 AND person = ?3 AND n = ?4 AND post_id IS NOT ?1',
        id,
        ...place.person(told[k]!, archive.persons.docOf(told[k]!)),
        told[k + 1]!,
      );
  for (const [id, told] of transfers)
    for (let k = 0; k < told.length; k += 2)
      sql.run(
        'UPDATE transfers SET sum_id = ?1 WHERE document_id = ?2 AND n = ?3 AND sum_id IS NOT ?1',
        id,
        place.documentOf(told[k]!),
        told[k + 1]!,
      );
}

function writeNames(sql: Sql, { registry }: Built): void {
  sql.script('CREATE TEMP TABLE IF NOT EXISTS kept_names (id INTEGER PRIMARY KEY); DELETE FROM kept_names');
  const put = (kind: 'person' | 'organisation', { id, names }: RegistryPerson) => {
    for (const { name, documents } of names) {
      sql.run(
        `INSERT INTO names (entity_id, name, sounds, documents) VALUES (?, ?, ?, ?)
         ON CONFLICT (entity_id, name) DO UPDATE SET documents = excluded.documents WHERE documents <> excluded.documents`,
        id,
        name,
        soundsOf(kind, name).join(' '),
        documents,
      );
      sql.run('INSERT OR IGNORE INTO temp.kept_names SELECT id FROM names WHERE entity_id = ? AND name = ?', id, name);
    }
  };
  for (const person of registry.persons) put('person', person);
  for (const body of registry.organisations) put('organisation', body);
  sql.run('DELETE FROM names WHERE id NOT IN (SELECT id FROM temp.kept_names)');
  sql.run('DELETE FROM temp.kept_names');
}

function writeMerges(sql: Sql, { registry }: Built): void {
  sql.run('DELETE FROM merges');
  const put = (id: string, merges: readonly MergeRecord[]) => {
    for (const [n, { a, b, score, reason }] of merges.entries())
      sql.run(
        'INSERT INTO merges (entity_id, n, a, b, score, reason) VALUES (?, ?, ?, ?, ?, ?)',
        id,
        n,
        a,
        b,
        score,
        reason,
      );
  };
  for (const { id, merges } of registry.persons) put(id, merges);
  for (const { id, merges } of registry.organisations) put(id, merges);
}

function writeDoubts(sql: Sql, doubts: readonly Doubt[]): void {
  sql.run('DELETE FROM doubts');
  for (const { kind, a, aName, aNote, b, bName, bNote, score, reason, outcome } of doubts)
    sql.run(
      'INSERT INTO doubts (kind, a, a_name, a_note, b, b_name, b_note, score, reason, outcome) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      ...[kind, a, aName, aNote, b, bName, bNote, score, reason, outcome],
    );
}

function writeDecisions(sql: Sql, decisions: readonly Decision[]): void {
  sql.run('DELETE FROM decisions');
  for (const { a, b, verdict } of decisions)
    sql.run('INSERT INTO decisions (a, b, verdict) VALUES (?, ?, ?)', a, b, verdict);
}

export const storedDecisions = (sql: Sql): Decision[] =>
  sql
    .rows<{ a: string; b: string; verdict: string }>('SELECT a, b, verdict FROM decisions ORDER BY a, b')
    .map(({ a, b, verdict }) => ({ a, b, verdict: verdict as Decision['verdict'] }));
