/** Databases as the command line names them. */
import { kill, pid } from 'node:process';
import { DatabaseFailure } from '../storage/failure.js';
import { type Database, failureOf, openDatabase } from '../storage/open.js';
import { InputError, OutputError } from './exit-code.js';

function isAlive(other: number): boolean {
  try {
    kill(other, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Opens it for as long as the work takes. Throws an `InputError` or an `OutputError` for what is wrong with it. */
export async function withDatabase<Result>(
  file: string,
  how: { readonly mustExist: boolean },
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  try {
    const database = await openDatabase(file, { pid, isAlive }, how);
    try {
      return await work(database);
    } finally {
      database.close();
    }
  } catch (error) {
    const failure = failureOf(error, file);
    if (!(failure instanceof DatabaseFailure)) throw failure;
    throw failure.kind === 'unreadable' ? new InputError(failure.message) : new OutputError(failure.message);
  }
}
