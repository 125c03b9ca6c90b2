/** Documents into the database: what the registry takes from each, with all its mentions. */
import type { DocumentRecord } from '../model/record.js';
import type { DocumentFacts } from '../registry/facts.js';
import type { Cell, Sql } from './driver.js';

export interface StoredDocument {
  readonly [column: string]: Cell;
  readonly id: number;
  readonly fingerprint: string;
}

/** Null where there is none of the source. */
export const storedDocument = (sql: Sql, source: string): StoredDocument | null =>
  sql.row('SELECT id, fingerprint FROM documents WHERE source = ?', source);

export interface NewDocument {
  readonly record: DocumentRecord;
  readonly facts: DocumentFacts;
  /** Changes with everything that the record depends on. */
  readonly fingerprint: string;
}

/** Puts it in the place of what was stored of its source; returns its number. Within a transaction of the caller. */
export function putDocument(sql: Sql, { record, facts, fingerprint }: NewDocument): number {
  const { source, headline, offsetUnit, text = null } = record;
  const values = [fingerprint, headline, text, facts.date, facts.nation, offsetUnit] as const;
  const known = storedDocument(sql, source);
  if (known !== null) {
    sql.run('DELETE FROM transfers WHERE document_id = ?', known.id);
    sql.run('DELETE FROM sightings WHERE document_id = ?', known.id);
    sql.run(
      'UPDATE documents SET fingerprint = ?, headline = ?, text = ?, date = ?, country = ?, offset_unit = ? WHERE id = ?',
      ...values,
      known.id,
    );
  } else
    sql.run(
      'INSERT INTO documents (source, fingerprint, headline, text, date, country, offset_unit) VALUES (?, ?, ?, ?, ?, ?, ?)',
      source,
      ...values,
    );
  const id = known?.id ?? storedDocument(sql, source)!.id;
  putSightings(sql, id, facts);
  putMentions(sql, id, record);
  putRoles(sql, id, facts);
  putTransfers(sql, id, facts);
  return id;
}

/** Persons come first, bodies are counted on from them. */
function putSightings(sql: Sql, document: number, { persons, bodies }: DocumentFacts): void {
  const put = (n: number, kind: 'person' | 'organisation', ...rest: Cell[]) =>
    sql.run(
      'INSERT INTO sightings (document_id, n, kind, id, name, aliases, acronym, type, parent) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      document,
      n,
      kind,
      ...rest,
    );
  for (const [n, { id, name, aliases }] of persons.entries())
    put(n, 'person', id, name, JSON.stringify(aliases), null, null, null);
  for (const [n, { id, name, aliases, acronym, type, parent }] of bodies.entries())
    put(
      persons.length + n,
      'organisation',
      id,
      name,
      JSON.stringify(aliases),
      acronym,
      type,
      parent === null ? null : persons.length + parent,
    );
}

function putMentions(sql: Sql, document: number, { persons, organisations }: DocumentRecord): void {
  for (const [sighting, { mentions }] of [...persons, ...organisations].entries())
    for (const [n, { text, start, end, rule, confidence }] of mentions.entries())
      sql.run(
        'INSERT INTO mentions (document_id, sighting, n, text, start_offset, end_offset, rule, confidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        document,
        sighting,
        n,
        text,
        start,
        end,
        rule,
        confidence,
      );
}

function putRoles(sql: Sql, document: number, { persons }: DocumentFacts): void {
  for (const [person, { roles }] of persons.entries())
    for (const [n, { title, body, place, status, from, to, start, end, confidence }] of roles.entries())
      sql.run(
        'INSERT INTO roles (document_id, person, n, title, organisation, place, status, stated_from, stated_to, start_offset, end_offset, confidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        document,
        person,
        n,
        title,
        body === null ? null : persons.length + body,
        place,
        status,
        from,
        to,
        start,
        end,
        confidence,
      );
}

function putTransfers(sql: Sql, document: number, { persons, transfers }: DocumentFacts): void {
  const numberOf = (party: (typeof transfers)[number]['giver']): number | null =>
    party === null ? null : party.index + (party.kind === 'person' ? 0 : persons.length);
  for (const [n, fact] of transfers.entries()) {
    const { giver, recipient, value, currency, unit, period, isApproximate, thing, purpose, date, start, end } = fact;
    sql.run(
      'INSERT INTO transfers (document_id, n, giver, recipient, value, currency, unit, period, approximate, thing, purpose, date, start_offset, end_offset) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      document,
      n,
      numberOf(giver),
      numberOf(recipient),
      value,
      currency,
      unit,
      period,
      isApproximate ? 1 : 0,
      thing,
      purpose,
      date,
      start,
      end,
    );
  }
}
