/** Records to articles: which field is what, and what makes a record unfit. */
import { readDay } from './day.js';
import { type Article, type Encoding, type InputOptions, type Piece, Refusal, type TableHead } from './input.js';
import { cellsOf } from './table.js';

type Fields = ReadonlyMap<string, unknown>;

/** Field by field; a map, so that a field called `__proto__` is a field like any other. */
export function parseJson(text: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal('bad-record', 'is no valid JSON; mend or remove it');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Refusal('bad-record', 'is no JSON object; a record looks like {"text": "…"}');
  return new Map(Object.entries(value));
}

export function parseRow(text: string, { columns, delimiter }: TableHead): Fields {
  const cells = cellsOf(text, delimiter);
  if (cells.length > columns.length)
    throw new Refusal('bad-record', `has ${cells.length} cells under ${columns.length} columns; quote the delimiter`);
  return new Map(columns.map((column, index) => [column, cells[index] ?? '']));
}

/** The headline is read too: it comes first, then an empty line, then the text. */
export function articleOfRecord(
  record: Fields,
  { source, line }: Piece,
  encoding: Encoding,
  { fields }: InputOptions,
): Article {
  const text = record.get(fields.text);
  if (text === undefined) throw new Refusal('bad-record', missing('field', fields.text, [...record.keys()]));
  if (typeof text !== 'string') throw new Refusal('bad-record', `its '${fields.text}' is no string`);
  const headline = stringOf(record.get(fields.headline)).replace(/\s+/g, ' ').trim();
  const id = stringOf(record.get(fields.id));
  const date = stringOf(record.get(fields.date)).trim();
  const day = readDay(date);
  return {
    source: id === '' ? `${source}:${line}` : id,
    text: headline === '' ? text : `${headline}\n\n${text}`,
    date: day === null ? null : { day, from: 'record' },
    author: null,
    encoding,
    warnings:
      date !== '' && day === null ? [`the ${fields.date} '${date}' is no day such as 2023-03-14; left out`] : [],
  };
}

const stringOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

const MOST_OF_NAME = 40;

/** A field's name on one line: a table without a header takes its first article for one. */
function shortened(name: string): string {
  const line = name.replace(/\s+/g, ' ').trim();
  return line.length > MOST_OF_NAME ? `${line.slice(0, MOST_OF_NAME)}…` : line;
}

/** What to say where the text of an article is looked for in vain. */
export function missing(what: 'field' | 'column', name: string, there: readonly string[]): string {
  const names = there.slice(0, 8).map(shortened).join(', ');
  return `has no ${what} '${name}'${names ? `, only ${names}` : ''}; --text-field names the one to read`;
}
