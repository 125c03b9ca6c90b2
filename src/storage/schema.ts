/** The tables; docs/database.md explains them. Whoever changes them raises `SCHEMA_VERSION`. */

/** `unio` in ASCII: tells our files from other programs' databases. */
export const APPLICATION_ID = 0x756e696f;
export const SCHEMA_VERSION = 1;

export const SCHEMA = `
CREATE TABLE documents (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL UNIQUE,
  fingerprint TEXT NOT NULL,
  headline TEXT,
  text TEXT,
  date TEXT,
  country TEXT,
  offset_unit TEXT NOT NULL
);
CREATE TABLE sightings (
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  n INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation')),
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL,
  acronym TEXT,
  type TEXT,
  parent INTEGER,
  entity_id TEXT REFERENCES entities (id) ON DELETE SET NULL,
  PRIMARY KEY (document_id, n)
) WITHOUT ROWID;
CREATE INDEX sightings_of_entity ON sightings (entity_id);
CREATE TABLE mentions (
  document_id INTEGER NOT NULL,
  sighting INTEGER NOT NULL,
  n INTEGER NOT NULL,
  text TEXT NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  rule TEXT,
  confidence REAL,
  PRIMARY KEY (document_id, sighting, n),
  FOREIGN KEY (document_id, sighting) REFERENCES sightings (document_id, n) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE TABLE roles (
  document_id INTEGER NOT NULL,
  person INTEGER NOT NULL,
  n INTEGER NOT NULL,
  title TEXT NOT NULL,
  organisation INTEGER,
  place TEXT,
  status TEXT,
  stated_from TEXT,
  stated_to TEXT,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  confidence REAL NOT NULL,
  post_id TEXT REFERENCES posts (id) ON DELETE SET NULL,
  PRIMARY KEY (document_id, person, n),
  FOREIGN KEY (document_id, person) REFERENCES sightings (document_id, n) ON DELETE CASCADE,
  FOREIGN KEY (document_id, organisation) REFERENCES sightings (document_id, n) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX roles_of_post ON roles (post_id);
CREATE TABLE transfers (
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  n INTEGER NOT NULL,
  giver INTEGER,
  recipient INTEGER,
  value TEXT,
  currency TEXT,
  unit TEXT,
  period TEXT,
  approximate INTEGER NOT NULL,
  thing TEXT,
  purpose TEXT,
  date TEXT,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  sum_id TEXT REFERENCES transfer_sums (id) ON DELETE SET NULL,
  PRIMARY KEY (document_id, n),
  FOREIGN KEY (document_id, giver) REFERENCES sightings (document_id, n) ON DELETE CASCADE,
  FOREIGN KEY (document_id, recipient) REFERENCES sightings (document_id, n) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX transfers_of_sum ON transfers (sum_id);

CREATE TABLE entities (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation')),
  name TEXT NOT NULL,
  sort_name TEXT NOT NULL,
  country TEXT,
  acronym TEXT,
  type TEXT,
  parent_id TEXT REFERENCES entities (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  documents INTEGER NOT NULL,
  first_seen TEXT,
  last_seen TEXT,
  first_document INTEGER,
  first_sighting INTEGER,
  last_document INTEGER,
  last_sighting INTEGER,
  FOREIGN KEY (first_document, first_sighting) REFERENCES sightings (document_id, n) ON DELETE SET NULL,
  FOREIGN KEY (last_document, last_sighting) REFERENCES sightings (document_id, n) ON DELETE SET NULL
) WITHOUT ROWID;
CREATE INDEX entities_by_first ON entities (first_document, first_sighting);
CREATE INDEX entities_by_last ON entities (last_document, last_sighting);
CREATE INDEX entities_by_name ON entities (kind, sort_name, id);
CREATE INDEX entities_of_parent ON entities (parent_id);
CREATE TABLE names (
  id INTEGER PRIMARY KEY,
  entity_id TEXT NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  sounds TEXT NOT NULL,
  documents INTEGER NOT NULL,
  UNIQUE (entity_id, name)
);
CREATE TABLE merges (
  entity_id TEXT NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  n INTEGER NOT NULL,
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  score REAL NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (entity_id, n)
) WITHOUT ROWID;
CREATE TABLE posts (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  organisation_id TEXT REFERENCES entities (id) ON DELETE CASCADE,
  place TEXT,
  status TEXT,
  first_seen TEXT,
  last_seen TEXT,
  stated_from TEXT,
  stated_to TEXT,
  documents INTEGER NOT NULL,
  confidence REAL NOT NULL
) WITHOUT ROWID;
CREATE INDEX posts_of_person ON posts (person_id);
CREATE INDEX posts_of_organisation ON posts (organisation_id);
CREATE TABLE transfer_sums (
  id TEXT PRIMARY KEY,
  giver_id TEXT REFERENCES entities (id) ON DELETE CASCADE,
  recipient_id TEXT REFERENCES entities (id) ON DELETE CASCADE,
  currency TEXT,
  unit TEXT,
  period TEXT,
  year INTEGER,
  total TEXT,
  transfers INTEGER NOT NULL,
  reports INTEGER NOT NULL,
  approximate INTEGER NOT NULL,
  without_value INTEGER NOT NULL,
  things TEXT NOT NULL,
  purposes TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX transfer_sums_of_giver ON transfer_sums (giver_id);
CREATE INDEX transfer_sums_of_recipient ON transfer_sums (recipient_id);
CREATE TABLE doubts (
  n INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  a TEXT NOT NULL,
  a_name TEXT NOT NULL,
  a_note TEXT NOT NULL,
  b TEXT NOT NULL,
  b_name TEXT NOT NULL,
  b_note TEXT NOT NULL,
  score REAL NOT NULL,
  reason TEXT NOT NULL,
  outcome TEXT NOT NULL
);
CREATE TABLE decisions (
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different')),
  PRIMARY KEY (a, b)
) WITHOUT ROWID;
CREATE TABLE state (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE VIRTUAL TABLE articles_search USING fts5 (
  headline, text, content = 'documents', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER documents_added AFTER INSERT ON documents BEGIN
  INSERT INTO articles_search (rowid, headline, text) VALUES (new.id, new.headline, new.text);
END;
CREATE TRIGGER documents_removed AFTER DELETE ON documents BEGIN
  INSERT INTO articles_search (articles_search, rowid, headline, text) VALUES ('delete', old.id, old.headline, old.text);
END;
CREATE TRIGGER documents_changed AFTER UPDATE OF headline, text ON documents BEGIN
  INSERT INTO articles_search (articles_search, rowid, headline, text) VALUES ('delete', old.id, old.headline, old.text);
  INSERT INTO articles_search (rowid, headline, text) VALUES (new.id, new.headline, new.text);
END;
CREATE VIRTUAL TABLE names_search USING fts5 (
  name, sounds, content = 'names', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER names_added AFTER INSERT ON names BEGIN
  INSERT INTO names_search (rowid, name, sounds) VALUES (new.id, new.name, new.sounds);
END;
CREATE TRIGGER names_removed AFTER DELETE ON names BEGIN
  INSERT INTO names_search (names_search, rowid, name, sounds) VALUES ('delete', old.id, old.name, old.sounds);
END;
CREATE TRIGGER names_changed AFTER UPDATE OF name, sounds ON names BEGIN
  INSERT INTO names_search (names_search, rowid, name, sounds) VALUES ('delete', old.id, old.name, old.sounds);
  INSERT INTO names_search (rowid, name, sounds) VALUES (new.id, new.name, new.sounds);
END;
`;
