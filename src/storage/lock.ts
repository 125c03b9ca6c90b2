/**
 * One process a database. The driver's own lock is a folder beside the file, which a killed process leaves behind, and says
 * nothing of whose it is: so a file with the number of the process stands beside it, and who is gone has no lock.
 */
import { linkSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { DatabaseFailure } from './failure.js';

/** Who is running, as far as this room need know. */
export interface Process {
  readonly pid: number;
  isAlive(pid: number): boolean;
}

export interface Lock {
  release(): void;
}

/** Throws a `DatabaseFailure` where somebody else has it. */
export function lock(file: string, self: Process): Lock {
  const path = `${file}.pid`;
  const own = `${self.pid} ${hostname()}\n`;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    if (isTaken(path, own, file)) return { release: () => rmSync(path, { force: true }) };
    const owner = ownerIn(path);
    if (owner === null) continue;
    const [pid, host] = owner.trim().split(' ');
    if (host !== hostname() || (Number(pid) !== self.pid && self.isAlive(Number(pid))))
      throw new DatabaseFailure(
        'unwritable',
        `${file}: is in use by process ${pid} on ${host}; wait for it, or remove ${path} and ${file}.lock where there is none`,
      );
    breakStale(path, owner, file, self.pid);
  }
  throw new DatabaseFailure('unwritable', `${file}: is in use by others again and again; try once more`);
}

const MOST_TRIES = 10;

/** Written elsewhere first and linked, so that nobody reads half of it. */
function isTaken(path: string, own: string, file: string): boolean {
  const draft = `${path}.${own.split(' ')[0]}`;
  try {
    writeFileSync(draft, own);
    linkSync(draft, path);
    return true;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    const reason = message.replace(/^[A-Z\d]+: |, \w+ '.*'$/gs, '');
    throw new DatabaseFailure('unwritable', `${file}: its folder cannot be written (${reason})`);
  } finally {
    rmSync(draft, { force: true });
  }
}

function ownerIn(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Of several who find the same stale lock one moves it away; who moves a newer one by mistake puts it back. */
function breakStale(path: string, stale: string, file: string, pid: number): void {
  const moved = `${path}.stale.${pid}`;
  try {
    renameSync(path, moved);
    if (ownerIn(moved) !== stale) linkSync(moved, path);
    else rmdirSync(`${file}.lock`);
  } catch {
    // Somebody else was faster, or the driver had not locked it.
  } finally {
    rmSync(moved, { force: true });
  }
}
