/**
 * A lexicon of the caller's own, from text: people, organisations, titles, and words never to be found. An entry a line, as plain
 * text (`organisation: Kelm Dockers | KD | union`), CSV (columns `kind,name,acronym,type`) or JSON lines with the same fields.
 */

import { ORGANISATION_TYPES } from '../model/choices.js';
import type { Lexicon, OwnBody } from '../model/document.js';
import type { OrganisationType } from '../model/record.js';
import { adviceOn } from '../text/nearest.js';
import { cellsOf, delimiterOf } from './table.js';

interface LexiconProblem {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

export interface ReadLexicon {
  /** The entries that can be used. */
  readonly lexicon: Lexicon;
  /** By line; empty where all is well. */
  readonly problems: readonly LexiconProblem[];
}

const FIELDS = ['kind', 'name', 'acronym', 'type'] as const;
type Field = (typeof FIELDS)[number];
type Row = ReadonlyMap<Field, string>;

const KINDS = ['person', 'organisation', 'title', 'never'] as const;
type Kind = (typeof KINDS)[number];

const TYPES: readonly string[] = ORGANISATION_TYPES;
const MAX_LENGTH = 200;

/** Never throws on any text; what cannot be used is a problem, and the rest is read. */
export function readLexicon(text: string): ReadLexicon {
  const people: string[] = [];
  const organisations: OwnBody[] = [];
  const titles: string[] = [];
  const never: string[] = [];
  const problems: LexiconProblem[] = [];
  const seen = new Map<string, number>();
  for (const { line, row, problem } of rowsOf(text)) {
    const fault = problem ?? faultIn(row, seen, line);
    if (fault !== null) {
      problems.push({ line, message: fault });
      continue;
    }
    const name = row.get('name')!;
    switch (row.get('kind') as Kind) {
      case 'person':
        people.push(name);
        break;
      case 'title':
        titles.push(name);
        break;
      case 'never':
        never.push(name);
        break;
      case 'organisation':
        organisations.push({
          name,
          acronym: row.get('acronym') ?? null,
          type: (row.get('type') as OrganisationType | undefined) ?? null,
        });
    }
  }
  return { lexicon: { people, organisations, titles, never }, problems };
}

interface Line {
  readonly line: number;
  readonly row: Row;
  readonly problem: string | null;
}

/** By the first line that says anything: `{` for JSON lines, a header with `kind` for CSV, else plain text. */
function rowsOf(text: string): Line[] {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .map((content, n) => ({ content: content.trim(), line: n + 1 }))
    .filter(({ content }) => content !== '' && !content.startsWith('#'));
  const first = lines[0]?.content ?? '';
  if (first.startsWith('{')) return lines.map(({ content, line }) => ({ line, ...fromJson(content) }));
  const delimiter = delimiterOf(first);
  const header = cellsOf(first, delimiter).map((cell) => cell.trim().toLowerCase());
  if (header.length < 2 || !header.includes('kind'))
    return lines.map(({ content, line }) => ({ line, ...fromText(content) }));
  const unknown = unknownIn(header);
  if (unknown !== null) return [{ line: lines[0]!.line, row: new Map(), problem: unknown }];
  return lines.slice(1).map(({ content, line }) => ({ line, ...fromCells(header, cellsOf(content, delimiter)) }));
}

type Content = Omit<Line, 'line'>;

const broken = (problem: string): Content => ({ row: new Map(), problem });

/** Only what says something; the names of fields are checked by now. */
const filled = (pairs: readonly (readonly [string, string])[]): Content => ({
  row: new Map(pairs.filter(([, value]) => value !== '') as [Field, string][]),
  problem: null,
});

function fromText(content: string): Content {
  const colon = content.indexOf(':');
  if (colon < 0) return broken(`has no kind; write it as 'person: ${content.slice(0, 40)}'`);
  const parts = content.slice(colon + 1).split('|');
  if (parts.length > 3) return broken("has too many parts; write it as 'organisation: name | acronym | type'");
  const [name = '', acronym = '', type = ''] = parts.map((part) => part.trim());
  const kind = content.slice(0, colon).trim().toLowerCase();
  return filled([
    ['kind', kind],
    ['name', name],
    ['acronym', acronym],
    ['type', type],
  ]);
}

function fromCells(header: readonly string[], cells: readonly string[]): Content {
  if (cells.length > header.length) return broken(`has ${cells.length} cells under ${header.length} columns`);
  return filled(header.map((name, n) => [name, (cells[n] ?? '').trim()] as const));
}

function fromJson(content: string): Content {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    return broken(`is no JSON (${(error as Error).message})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return broken('is no JSON object');
  const pairs = Object.entries(value).filter(([, field]) => field !== null);
  const unknown = unknownIn(pairs.map(([name]) => name));
  if (unknown !== null) return broken(unknown);
  const odd = pairs.find(([, field]) => typeof field !== 'string');
  if (odd !== undefined) return broken(`'${odd[0]}' must be a string`);
  return filled(pairs.map(([name, field]) => [name, (field as string).trim()]));
}

const unknownIn = (names: readonly string[]): string | null => {
  const unknown = names.find((name) => !(FIELDS as readonly string[]).includes(name));
  return unknown === undefined ? null : `no field is called '${unknown}'; ${adviceOn(unknown, FIELDS)}`;
};

/** Why the row cannot be used; null where it can, and it is noted then. */
function faultIn(row: Row, seen: Map<string, number>, line: number): string | null {
  const kind = row.get('kind') ?? '';
  if (kind === '') return `has no kind; allowed are ${KINDS.join(', ')}`;
  if (!(KINDS as readonly string[]).includes(kind)) return `no kind is called '${kind}'; ${adviceOn(kind, KINDS)}`;
  const name = row.get('name');
  if (name === undefined) return 'has no name';
  if (!/[\p{L}\p{N}]/u.test(name)) return `'${name}' holds no letter and no figure`;
  if (name.length > MAX_LENGTH) return `the name is longer than ${MAX_LENGTH} characters`;
  const extra = (['acronym', 'type'] as const).find((field) => row.has(field));
  if (extra !== undefined && kind !== 'organisation')
    return `only an organisation has ${extra === 'type' ? 'a' : 'an'} ${extra}`;
  const type = row.get('type');
  if (type !== undefined && !TYPES.includes(type)) return `no type is called '${type}'; ${adviceOn(type, TYPES)}`;
  const key = name.normalize('NFC').toLowerCase();
  const before = seen.get(key);
  if (before !== undefined) return `'${name}' stands in line ${before} already`;
  seen.set(key, line);
  return null;
}
