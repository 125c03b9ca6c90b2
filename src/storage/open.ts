/** A database of the registry, opened or made: checked to be one, to be sound, and to be nobody else's at the moment. */
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { connect, type Sql } from './driver.js';
import { DatabaseFailure } from './failure.js';
import { lock, type Process } from './lock.js';
import { APPLICATION_ID, SCHEMA, SCHEMA_VERSION } from './schema.js';

export interface Database {
  readonly sql: Sql;
  close(): void;
}

/** Throws a `DatabaseFailure`. With `mustExist` none is made. */
export async function openDatabase(file: string, self: Process, how: { mustExist: boolean }): Promise<Database> {
  const status = statSync(file, { throwIfNoEntry: false });
  if (status === undefined && how.mustExist)
    throw new DatabaseFailure('unreadable', `${file}: no such file; 'unionx registry INPUTS --db ${file}' makes it`);
  if (status !== undefined && !status.isFile())
    throw new DatabaseFailure('unreadable', `${file}: is no file; name a database`);
  const held = lock(file, self);
  makeFile(file);
  let sql: Sql | null = null;
  try {
    sql = await connect(file, how);
    prepare(sql, file);
  } catch (error) {
    sql?.close();
    held.release();
    throw failureOf(error, file);
  }
  const open = sql;
  return {
    sql: open,
    close() {
      open.close();
      tidy(file);
      held.release();
    },
  };
}

/** As other programs make files; the driver would keep it from everybody else. */
function makeFile(file: string): void {
  try {
    closeSync(openSync(file, 'a'));
  } catch {
    // The driver says what is wrong.
  }
}

/** A killed run's journal that has nothing to put back is no good to anybody; one that has is left to SQLite. */
function tidy(file: string): void {
  const journal = `${file}-journal`;
  if (existsSync(journal) && !readFileSync(journal).subarray(0, HOT.length).equals(HOT)) rmSync(journal);
}

/** How a journal begins whose pages must be put back. */
const HOT = Buffer.from('d9d505f920a163d7', 'hex');

function prepare(sql: Sql, file: string): void {
  sql.script('PRAGMA locking_mode = EXCLUSIVE; PRAGMA foreign_keys = ON; PRAGMA cache_size = -8192');
  const number = (pragma: string): number => Object.values(sql.row(`PRAGMA ${pragma}`)!)[0] as number;
  if (number('schema_version') === 0) create(sql);
  if (number('application_id') !== APPLICATION_ID)
    throw new DatabaseFailure('unreadable', `${file}: is a database, but none of unionx`);
  const version = number('user_version');
  if (version > SCHEMA_VERSION)
    throw new DatabaseFailure(
      'unreadable',
      `${file}: was made by a newer unionx (schema ${version}; this one knows ${SCHEMA_VERSION}); update unionx`,
    );
}

/** Whole or not at all: a run that is killed here leaves an empty file. */
const create = (sql: Sql): void =>
  sql.transaction(() => {
    sql.script(SCHEMA);
    sql.script(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}`);
  });

/** What SQLite says, with what to do about it. */
export function failureOf(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || error.name !== 'SQLite3Error') return error;
  const { message } = error;
  if (/not a database/.test(message))
    return new DatabaseFailure('unreadable', `${file}: is no SQLite database; name another file`);
  if (/malformed|corrupt/.test(message))
    return new DatabaseFailure('unreadable', `${file}: is damaged (${message}); make it anew from the articles`);
  if (/locked/.test(message))
    return new DatabaseFailure(
      'unwritable',
      existsSync(`${file}.lock`)
        ? `${file}: is in use by another program; wait for it, or remove ${file}.lock where there is none`
        : `${file}: is in use by another program; try again`,
    );
  return new DatabaseFailure('unwritable', `${file}: cannot be written (${message})`);
}
