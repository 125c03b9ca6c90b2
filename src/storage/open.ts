/** A database of the registry, opened or made: checked to be one, to be sound, and to be nobody else's at the moment. */
import { accessSync, closeSync, constants, existsSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { connect, type Sql } from './driver.js';
import { DatabaseFailure } from './failure.js';
import { lock, type Process } from './lock.js';
import { APPLICATION_ID, SCHEMA, SCHEMA_VERSION } from './schema.js';

export interface Database {
  readonly sql: Sql;
  /** Whether it was made just now. */
  readonly isNew: boolean;
  /** Takes a new one away again that holds no article: the name may be a slip. */
  close(): void;
}

/** Throws a `DatabaseFailure`. With `mustExist` none is made. */
export async function openDatabase(file: string, self: Process, how: { mustExist: boolean }): Promise<Database> {
  const status = statSync(file, { throwIfNoEntry: false });
  if (status === undefined && how.mustExist)
    throw new DatabaseFailure('unreadable', `${file}: no such file; 'unionx registry INPUTS --db ${file}' makes it`);
  if (status !== undefined && !status.isFile())
    throw new DatabaseFailure('unreadable', `${file}: is no file; name a database`);
  if (status?.size === 0)
    throw new DatabaseFailure('unreadable', `${file}: is empty, and no database; remove it or name another file`);
  const isNew = status === undefined;
  if (!isNew) checkRights(file);
  const held = lock(file, self);
  let sql: Sql | null = null;
  try {
    if (isNew) await create(file);
    if (existsSync(`${file}-journal`))
      throw new DatabaseFailure(
        'unreadable',
        `${file}: another program did not end its work on it; open it once with that program, or remove ${file}-journal`,
      );
    sql = await connect(file, { mustExist: true });
    prepare(sql, file);
  } catch (error) {
    sql?.close();
    held.release();
    throw failureOf(error, file);
  }
  const open = sql;
  return {
    sql: open,
    isNew,
    close() {
      const isUnused = isNew && open.row('SELECT 1 FROM documents') === null;
      open.close();
      if (isUnused) rmSync(file, { force: true });
      held.release();
    },
  };
}

/** The driver does not say why it cannot open a file. */
function checkRights(file: string): void {
  if (!mayUse(file, constants.R_OK))
    throw new DatabaseFailure('unreadable', `${file}: permission denied; ask its owner for the right to use it`);
  if (!mayUse(file, constants.W_OK))
    throw new DatabaseFailure('unwritable', `${file}: cannot be written, which reading it needs too; use a copy of it`);
}

function mayUse(file: string, how: number): boolean {
  try {
    accessSync(file, how);
    return true;
  } catch {
    return false;
  }
}

/**
 * A killed run is undone by way of the write-ahead log. The driver takes its own lock for somebody else's where it looks for a
 * rollback journal, so that it would never play one back.
 */
const SAFELY = 'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL';

/** Made under another name, so that the file is whole from its first moment on. */
async function create(file: string): Promise<void> {
  const draft = `${file}.new`;
  for (const rest of ['', '-wal', '-journal']) rmSync(draft + rest, { force: true });
  rmSync(`${draft}.lock`, { force: true, recursive: true });
  makeFile(draft);
  const sql = await connect(draft, { mustExist: false });
  try {
    sql.script(SAFELY);
    sql.transaction(() => {
      sql.script(SCHEMA);
      sql.script(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}`);
    });
  } finally {
    sql.close();
  }
  renameSync(draft, file);
}

/** As other programs make files; the driver would keep it from everybody else. */
function makeFile(file: string): void {
  try {
    closeSync(openSync(file, 'a'));
  } catch {
    // The driver says what is wrong.
  }
}

function prepare(sql: Sql, file: string): void {
  const number = (pragma: string): number => Object.values(sql.row(`PRAGMA ${pragma}`)!)[0] as number;
  sql.script('PRAGMA locking_mode = EXCLUSIVE');
  if (number('application_id') !== APPLICATION_ID)
    throw new DatabaseFailure('unreadable', `${file}: is a database, but none of unionx`);
  const version = number('user_version');
  if (version > SCHEMA_VERSION)
    throw new DatabaseFailure(
      'unreadable',
      `${file}: was made by a newer unionx (schema ${version}; this one knows ${SCHEMA_VERSION}); update unionx`,
    );
  sql.script(`${SAFELY}; PRAGMA foreign_keys = ON; PRAGMA cache_size = -8192`);
}

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
