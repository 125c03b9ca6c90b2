// What a database says, whatever numbers its rows happen to have: one digest a table, equal for equal contents.
import { createHash } from 'node:crypto';
import sqlite from 'node-sqlite3-wasm';

const ENTITIES = `SELECT e.id, e.kind, e.name, e.sort_name, e.country, e.acronym, e.type, e.parent_id, e.documents, e.first_seen,
  e.last_seen, f.source AS first, e.first_sighting, l.source AS last, e.last_sighting
  FROM entities e LEFT JOIN documents f ON f.id = e.first_document LEFT JOIN documents l ON l.id = e.last_document ORDER BY e.id`;
const ofDocument = (table, order) =>
  `SELECT d.source, t.* FROM ${table} t JOIN documents d ON d.id = t.document_id ORDER BY d.source, ${order}`;

const TABLES = {
  documents: 'SELECT * FROM documents ORDER BY source',
  sightings: ofDocument('sightings', 't.n'),
  mentions: ofDocument('mentions', 't.sighting, t.n'),
  roles: ofDocument('roles', 't.person, t.n'),
  transfers: ofDocument('transfers', 't.n'),
  entities: ENTITIES,
  names: 'SELECT entity_id, name, sounds, documents FROM names ORDER BY entity_id, name',
  merges: 'SELECT * FROM merges ORDER BY entity_id, n',
  posts: 'SELECT * FROM posts ORDER BY id',
  transfer_sums: 'SELECT * FROM transfer_sums ORDER BY id',
  doubts: 'SELECT * FROM doubts ORDER BY n',
  decisions: 'SELECT * FROM decisions ORDER BY a, b',
  state: 'SELECT * FROM state ORDER BY key',
};
/** Numbers that depend on the order of the runs. */
const OWN = new Set(['document_id']);

/** The digest of each table; throws where the file is not sound. */
export function dumpOf(file) {
  const database = new sqlite.Database(file, { fileMustExist: true });
  try {
    mustBeSound(database);
    return Object.fromEntries(
      Object.entries(TABLES).map(([table, query]) => [table, digestOf(database, table, query)]),
    );
  } finally {
    database.close();
  }
}

function digestOf(database, table, query) {
  const hash = createHash('sha256');
  let rows = 0;
  for (const row of database.all(query)) {
    const shown = Object.entries(row).filter(([name]) => !OWN.has(name) && !(table === 'documents' && name === 'id'));
    hash.update(`${JSON.stringify(shown)}\n`);
    rows++;
  }
  return `${rows} rows ${hash.digest('hex').slice(0, 16)}`;
}

function mustBeSound(database) {
  const [said] = database.all('PRAGMA integrity_check').map((row) => row.integrity_check);
  if (said !== 'ok') throw new Error(`integrity_check: ${said}`);
  const strays = database.all('PRAGMA foreign_key_check');
  if (strays.length > 0) throw new Error(`foreign_key_check: ${JSON.stringify(strays[0])}`);
  for (const index of ['articles_search', 'names_search'])
    database.run(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`);
}

/** How far the run had come that left the file behind: nothing, some articles, all of them; idle if nothing is left to do. */
export function phaseOf(file, articles) {
  const database = new sqlite.Database(file, { fileMustExist: true });
  try {
    const { tables } = database.get("SELECT count(*) AS tables FROM sqlite_schema WHERE name = 'state'");
    if (tables === 0) return 'nothing';
    const { count } = database.get('SELECT count(*) AS count FROM documents');
    if (database.get("SELECT 1 FROM state WHERE key = 'resolution'") !== null) return 'idle';
    return count < articles ? 'reading' : 'resolving';
  } finally {
    database.close();
  }
}
