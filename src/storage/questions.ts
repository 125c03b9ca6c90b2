/** The usual questions: somebody's posts, a body's people, what was given, where something stands. */
import type { RegistryPost } from '../model/registry.js';
import { sumOf } from '../registry/decimal.js';
import type { Row, Sql } from './driver.js';
import { quoted } from './names.js';
import { between, overlap, type Period, periodOf } from './period.js';
import { postsIn } from './registry.js';

/** In the order of time. */
export const postsOfPerson = (sql: Sql, person: string): RegistryPost[] => [
  ...postsIn(sql, 'WHERE p.person_id = ?', person),
];

/** Posts at a body and its parts; with `at` those of which is known that they were held in that time. */
export function peopleOf(sql: Sql, body: string, at: string | null): RegistryPost[] {
  const posts = [
    ...postsIn(
      sql,
      `WHERE p.organisation_id IN (
         WITH RECURSIVE part (id) AS (VALUES (?) UNION SELECT e.id FROM entities e JOIN part ON e.parent_id = part.id)
         SELECT id FROM part)`,
      body,
    ),
  ];
  const held = at === null ? posts : posts.filter((post) => isHeld(post, between(at, at)));
  return held.sort((a, b) => compare(a.firstSeen ?? '9', b.firstSeen ?? '9') || compare(a.person, b.person));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Stated or seen before and after: what nobody wrote about is not known to have been so. */
function isHeld({ firstSeen, lastSeen, from, to }: RegistryPost, time: Period): boolean {
  const known = [firstSeen, lastSeen, from, to].map(periodOf).filter((period) => period !== null);
  if (known.length === 0) return false;
  const first = known.reduce((least, period) => (period.from < least ? period.from : least), known[0]!.from);
  const last = known.reduce((most, period) => (period.to > most ? period.to : most), known[0]!.to);
  return overlap({ from: periodOf(from)?.from ?? first, to: periodOf(to)?.to ?? last }, time);
}

export interface TransferQuestion {
  /** One end, or both, in either direction. */
  readonly parties: readonly string[];
  readonly since: string | undefined;
  readonly until: string | undefined;
}

export interface TransferAnswer {
  /** As the text dates it, else the day of the article. */
  readonly date: string | null;
  readonly giverId: string | null;
  readonly giver: string | null;
  readonly recipientId: string | null;
  readonly recipient: string | null;
  /** An exact decimal. */
  readonly value: string | null;
  readonly currency: string | null;
  readonly unit: string | null;
  readonly period: string | null;
  readonly approximate: boolean;
  readonly thing: string | null;
  readonly purpose: string | null;
  /** Articles that tell of it. */
  readonly sources: string[];
}

/** One that several articles tell is one: the same parties, value and date. In the order of time. */
export function transfersAmong(sql: Sql, { parties, since, until }: TransferQuestion): TransferAnswer[] {
  const [, other] = parties;
  const ends =
    other === undefined
      ? 'g.entity_id = ?1 OR r.entity_id = ?1'
      : '(g.entity_id = ?1 AND r.entity_id = ?2) OR (g.entity_id = ?2 AND r.entity_id = ?1)';
  const time = between(since, until);
  const isAnyTime = since === undefined && until === undefined;
  const answers = new Map<string, TransferAnswer>();
  for (const { source, approximate, ...row } of sql.rows<TransferRow>(
    `${TRANSFERS} WHERE ${ends} ${BY_TIME}`,
    ...parties,
  )) {
    const when = periodOf(row.date);
    if (!isAnyTime && (when === null || !overlap(when, time))) continue;
    const { giverId, recipientId, currency, unit, period, date, value, thing } = row;
    const key = JSON.stringify([giverId, recipientId, currency, unit, period, date ?? source, value ?? thing]);
    const known = answers.get(key);
    if (known === undefined) answers.set(key, { ...row, approximate: approximate === 1, sources: [source] });
    else if (!known.sources.includes(source)) known.sources.push(source);
  }
  return [...answers.values()];
}

type TransferRow = Row &
  Omit<TransferAnswer, 'approximate' | 'sources'> & { readonly approximate: number; readonly source: string };

const TRANSFERS = `SELECT coalesce(t.date, d.date) AS date, ge.id AS giverId, ge.name AS giver, re.id AS recipientId,
  re.name AS recipient, t.value, t.currency, t.unit, t.period, t.approximate, t.thing, t.purpose, d.source
  FROM transfers t JOIN documents d ON d.id = t.document_id
  LEFT JOIN sightings g ON g.document_id = t.document_id AND g.n = t.giver LEFT JOIN entities ge ON ge.id = g.entity_id
  LEFT JOIN sightings r ON r.document_id = t.document_id AND r.n = t.recipient LEFT JOIN entities re ON re.id = r.entity_id`;
const BY_TIME = "ORDER BY coalesce(t.date, d.date, ''), d.source, t.n";

export interface Total {
  readonly giver: string | null;
  readonly recipient: string | null;
  readonly total: string;
  readonly currency: string | null;
  readonly unit: string | null;
  readonly period: string | null;
  readonly transfers: number;
}

/** Of those that have a value, by direction and currency. */
export function totalsOf(answers: readonly TransferAnswer[]): Total[] {
  const groups = new Map<string, TransferAnswer[]>();
  for (const answer of answers) {
    if (answer.value === null) continue;
    const { giverId, recipientId, currency, unit, period } = answer;
    const key = JSON.stringify([giverId, recipientId, currency, unit, period]);
    groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  return [...groups.values()].map((group) => {
    const { giver, recipient, currency, unit, period } = group[0]!;
    const total = sumOf(group.map(({ value }) => value!));
    return { giver, recipient, total, currency, unit, period, transfers: group.length };
  });
}

export interface ArticleAnswer {
  readonly source: string;
  readonly date: string | null;
  readonly headline: string | null;
  /** Words around the first place. */
  readonly passage: string | null;
}

/** Articles with all of the words, the newest first; words in double quotes stand together, a `*` ends one that goes on. */
export function articlesWith(sql: Sql, words: string): ArticleAnswer[] {
  const query = matchOf(words);
  if (query === '') return [];
  return sql.rows<ArticleAnswer & Row>(
    `SELECT d.source, d.date, d.headline, snippet(articles_search, -1, '', '', '…', 16) AS passage
     FROM articles_search JOIN documents d ON d.id = articles_search.rowid
     WHERE articles_search MATCH ? ORDER BY coalesce(d.date, '') DESC, d.source`,
    query,
  );
}

const matchOf = (words: string): string =>
  [...words.matchAll(/"([^"]*)"?|(\S+)/g)]
    .map(
      ([, phrase, word = '']) =>
        [phrase ?? word.replace(/\*+$/, ''), phrase === undefined && word.endsWith('*')] as const,
    )
    .filter(([text]) => /[\p{L}\p{N}]/u.test(text))
    .map(([text, goesOn]) => quoted(text) + (goesOn ? '*' : ''))
    .join(' AND ');

/** Articles in which somebody or something is named, however it is spelled there, the newest first. */
export const articlesNaming = (sql: Sql, entity: string): ArticleAnswer[] =>
  sql.rows<ArticleAnswer & Row>(
    `SELECT d.source, d.date, d.headline, group_concat(DISTINCT s.name) AS passage
     FROM sightings s JOIN documents d ON d.id = s.document_id WHERE s.entity_id = ?
     GROUP BY d.id ORDER BY coalesce(d.date, '') DESC, d.source`,
    entity,
  );

/** Articles that were stored without their text can be searched by headline only. */
export const articlesWithoutText = (sql: Sql): number =>
  sql.row<{ count: number }>('SELECT count(*) AS count FROM documents WHERE text IS NULL')!.count;
