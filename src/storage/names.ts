/** Whom a name means: compared as the registry compares names, and never guessed. */
import { bodyName } from '../registry/body-name.js';
import { mayBeOne, personName } from '../registry/person-name.js';
import { soundsOf } from '../registry/sounds.js';
import { fold } from '../text/characters.js';
import { nearestOf } from '../text/nearest.js';
import type { Row, Sql } from './driver.js';

export type Kind = 'person' | 'organisation';

export interface Candidate extends Row {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly country: string | null;
  readonly documents: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

const CANDIDATE =
  'e.id, e.kind, e.name, e.country, e.documents, e.first_seen AS firstSeen, e.last_seen AS lastSeen FROM entities e';

/** All that the name may mean, as far as nothing tells them apart: spelled so, else sounding so, else called so in part. May be empty. */
export function candidatesFor(sql: Sql, kind: Kind, name: string): Candidate[] {
  const byId = sql.rows<Candidate>(`SELECT ${CANDIDATE} WHERE e.id = ? AND e.kind = ?`, name, kind);
  if (byId.length > 0) return byId;
  const found = namedLike(sql, kind, name);
  const best = Math.min(...found.map(({ distance }) => distance));
  const candidates = new Map<string, Candidate>();
  for (const { distance, named, ...candidate } of found) if (distance === best) candidates.set(candidate.id, candidate);
  return [...candidates.values()].sort((a, b) => b.documents - a.documents || (a.id < b.id ? -1 : 1));
}

interface Found extends Candidate {
  readonly named: string;
  readonly distance: number;
}

function namedLike(sql: Sql, kind: Kind, name: string): Found[] {
  const sounds = soundsOf(kind, name);
  if (sounds.length === 0) return [];
  const names = sql.rows<Candidate & { named: string }>(
    `SELECT n.name AS named, ${CANDIDATE} JOIN names n ON n.entity_id = e.id
     WHERE e.kind = ? AND n.id IN (SELECT rowid FROM names_search WHERE names_search MATCH ?)`,
    kind,
    `sounds : (${sounds.map(quoted).join(' AND ')})`,
  );
  const byAcronym = sql.rows<Candidate & { named: string }>(
    `SELECT e.acronym AS named, ${CANDIDATE} WHERE e.kind = ? AND e.acronym = ? COLLATE NOCASE`,
    kind,
    name,
  );
  return [...names, ...byAcronym].flatMap((row) => {
    const distance = distanceTo(kind, name, row);
    return distance === null ? [] : [{ ...row, distance }];
  });
}

/** As a string of the full-text search, whatever it holds. */
export const quoted = (word: string): string => `"${word.replaceAll('"', '""')}"`;

/** 0 spelled so, 1 sounding so, 2 in part; null for another's name. */
function distanceTo(kind: Kind, asked: string, { named, country }: Candidate & { named: string }): number | null {
  if (fold(named) === fold(asked)) return 0;
  if (kind === 'person') {
    const [a, b] = [personName(asked), personName(named)];
    if (!mayBeOne(a, b)) return null;
    return a.sounds.length === b.sounds.length ? 1 : 2;
  }
  const [a, b] = [bodyName(asked), bodyName(named)];
  const nations = b.nations.length > 0 ? b.nations : country === null ? [] : [country];
  if (!a.nations.every((nation) => nations.includes(nation))) return null;
  return a.core === b.core || a.sound === b.sound ? 1 : 2;
}

/** A name that was perhaps meant; null where none is near. */
export function nearestName(sql: Sql, kind: Kind, name: string): string | null {
  const names = sql.rows<{ name: string }>(
    'SELECT DISTINCT n.name FROM names n JOIN entities e ON e.id = n.entity_id WHERE e.kind = ? ORDER BY n.name',
    kind,
  );
  return nearestOf(
    name,
    names.map((row) => row.name),
  );
}

/** What tells namesakes apart for a reader: the post that most articles tell of. */
export const postOf = (sql: Sql, { id }: Candidate): string | null =>
  sql.row<{ says: string }>(
    `SELECT p.title || coalesce(', ' || coalesce(e.name, p.place), '') AS says FROM posts p
     LEFT JOIN entities e ON e.id = p.organisation_id WHERE p.person_id = ? ORDER BY p.documents DESC, p.id LIMIT 1`,
    id,
  )?.says ?? null;
