/** The one door to SQLite, which is loaded when the first database is opened. */

import type { JSValue, SQLiteValue, Statement } from 'node-sqlite3-wasm';
import { wellFormed } from '../output/well-formed.js';

export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;
export type Values = readonly Cell[];

/** A connection; statements are prepared once each and kept. */
export interface Sql {
  /** Any number of statements without values. */
  script(sql: string): void;
  run(sql: string, ...values: Values): void;
  /** The first row, or null. */
  row<Found extends Row>(sql: string, ...values: Values): Found | null;
  rows<Found extends Row>(sql: string, ...values: Values): Found[];
  /** Row by row, for answers that are too many to hold; other statements may run in between. */
  each<Found extends Row>(sql: string, ...values: Values): IterableIterator<Found>;
  /** All or nothing; what was thrown is thrown on. */
  transaction<Result>(action: () => Result): Result;
  close(): void;
}

export async function connect(file: string, how: { readonly mustExist: boolean }): Promise<Sql> {
  // A CommonJS package: its exports may come by name or all at once, as `default`.
  const loaded = await import('node-sqlite3-wasm');
  const { Database } = loaded.default ?? loaded;
  const database = new Database(file, { fileMustExist: how.mustExist });
  const kept = new Map<string, Statement>();
  const prepared = (sql: string): Statement => {
    let statement = kept.get(sql);
    if (statement === undefined) {
      statement = database.prepare(sql);
      kept.set(sql, statement);
    }
    return statement;
  };
  return {
    script: (sql) => database.exec(sql),
    run: (sql, ...values) => void prepared(sql).run(bound(values)),
    row: <Found extends Row>(sql: string, ...values: Values) => prepared(sql).get(bound(values)) as Found | null,
    rows: <Found extends Row>(sql: string, ...values: Values) => prepared(sql).all(bound(values)) as Found[],
    *each<Found extends Row>(sql: string, ...values: Values) {
      const statement = database.prepare(sql);
      try {
        yield* statement.iterate(bound(values)) as IterableIterator<Found>;
      } finally {
        statement.finalize();
      }
    },
    transaction(action) {
      database.exec('BEGIN IMMEDIATE');
      try {
        const result = action();
        database.exec('COMMIT');
        return result;
      } catch (error) {
        if (database.inTransaction) database.exec('ROLLBACK');
        throw error;
      }
    },
    close() {
      for (const statement of kept.values()) statement.finalize();
      kept.clear();
      database.close();
    },
  };
}

/** SQLite ends a text at a NUL character, and halves of surrogate pairs are no UTF-8: both become U+FFFD, one for one. */
const bound = (values: Values): JSValue[] =>
  values.map((value): SQLiteValue => (typeof value === 'string' ? cleaned(value) : value));

const cleaned = (text: string): string => wellFormed(text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text);
