// Kills `unionx registry --db` at random moments (SIGKILL), looks whether the file is sound, runs it again, and holds the
// database against that of a run that nobody disturbed.
//
//   node test/kill/kill.js [rounds] [seed] [articles]      50 rounds, seed 1, 3,000 articles
//
// Half of the rounds begin without a database; half with that of an older archive, of which articles have changed, gone and
// come since. Some rounds kill twice. Half of the kills come at a random time, half while pages are written, which a journal
// must put back. A kill that came before the first change or after the last is done again, so that all of them count; at the end
// there must have been enough of each kind.
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, copyFileSync, existsSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { articleOf, makeWorld } from '../../bench/archive.js';
import { random } from '../../bench/news.js';
import { dumpOf, phaseOf } from './dump.js';

/** What a killed run leaves beside its file. */
const RESTS = ['-journal', '.lock', '.pid'];
const ARTICLES_A_COMMIT = 256;
const PROGRAM = fileURLToPath(new URL('../../bin/unionx.js', import.meta.url));

/** The archive as it was, and as it is: one article in ten gone, one in ten changed, as many come. */
function makeArchives(folder, articles) {
  const world = makeWorld(articles, 5);
  const records = Array.from({ length: articles + articles / 10 }, (_, n) => articleOf(world, n).record);
  const changed = ({ persons, ...record }) => ({
    ...record,
    persons,
    headline: 'Corrected',
    referenceDate: '2024-01-31',
  });
  const old = records.slice(0, articles);
  const now = records.slice(articles / 10).map((record, n) => (n % 10 === 3 ? changed(record) : record));
  const write = (name, list) => {
    const file = join(folder, name);
    writeFileSync(file, list.map((record) => `${JSON.stringify({ ...record, text: textOf(record) })}\n`).join(''));
    return file;
  };
  return { old: write('old.ndjson', old), now: write('now.ndjson', now), articles: now.length };
}

const textOf = ({ persons, organisations }) => [...persons, ...organisations].map(({ name }) => name).join(' met ');

const argsFor = (inputs, db) => [PROGRAM, 'registry', inputs, '--db', db, '--prune', '--quiet'];

function runWhole(inputs, db) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, argsFor(inputs, db), { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the run ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

/**
 * Kills after so many milliseconds, or when a journal turns hot for the so-manieth time: then pages are being written. False
 * where the run was over before.
 */
function runAndKill(inputs, db, { after, commit }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, argsFor(inputs, db), { stdio: 'ignore' });
    const strike = () => child.kill('SIGKILL');
    const timer = commit === null ? setTimeout(strike, after) : null;
    let left = commit;
    let was = false;
    const poll = () => {
      const is = isHot(`${db}-journal`);
      if (is && !was && --left === 0) strike();
      was = is;
      if (child.exitCode === null && child.signalCode === null) setImmediate(poll);
    };
    if (commit !== null) poll();
    child.on('exit', (_, signal) => {
      clearTimeout(timer);
      resolve(signal === 'SIGKILL');
    });
  });
}

/** What came of it; throws at the first database that is not what it should be. */
export async function killed({ rounds, seed, articles, say = () => {} }) {
  const folder = mkdtempSync(join(tmpdir(), 'unionx-kill-'));
  const next = random(seed);
  const found = { kills: 0, idle: 0, commits: 0, locks: 0, phases: {} };
  try {
    const archives = makeArchives(folder, articles);
    const older = join(folder, 'older.db');
    runWhole(archives.old, older);
    const starts = [];
    for (const from of [null, older]) {
      const db = join(folder, `undisturbed-${starts.length}.db`);
      if (from) copyFileSync(from, db);
      starts.push({ from, whole: runWhole(archives.now, db), wanted: dumpOf(db) });
    }
    mustBeEqual(starts[0].wanted, starts[1].wanted, 'from nothing and from an older archive');
    for (let round = 0; round < rounds; round++) {
      const db = join(folder, 'killed.db');
      const { from, whole, wanted } = starts[round % 2];
      if (from) copyFileSync(from, db);
      for (let kills = next() < 0.2 ? 2 : 1; kills > 0; kills--)
        await strikeUntilItHits(archives, db, { next, whole, isAtCommit: next() < 0.5, from, found });
      runWhole(archives.now, db);
      mustBeEqual(dumpOf(db), wanted, `round ${round + 1}`);
      for (const rest of RESTS)
        if (existsSync(db + rest)) throw new Error(`round ${round + 1}: ${rest} was left behind`);
      rmSync(db);
      say(`round ${round + 1} of ${rounds}: the same database`);
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function strikeUntilItHits({ now, articles }, db, { next, whole, isAtCommit, from, found }) {
  for (;;) {
    const commit = isAtCommit ? 1 + Math.floor((next() * articles) / ARTICLES_A_COMMIT + next() * 2) : null;
    const isHit = await runAndKill(now, db, { after: next() * whole, commit });
    const isInCommit = isHot(`${db}-journal`);
    const phase = isHit ? phaseAfter(db, articles) : 'idle';
    if (phase === 'idle' && !isInCommit) {
      found.idle++;
      for (const rest of ['', ...RESTS]) rmSync(db + rest, { recursive: true, force: true });
      if (from) copyFileSync(from, db);
      continue;
    }
    found.kills++;
    if (isInCommit) found.commits++;
    if (existsSync(`${db}.lock`)) found.locks++;
    found.phases[phase] = (found.phases[phase] ?? 0) + 1;
    return;
  }
}

/** Holds pages to put back: SQLite blanks the first bytes when a transaction is through. */
function isHot(journal) {
  try {
    const file = openSync(journal, 'r');
    const head = Buffer.alloc(MAGIC.length);
    readSync(file, head);
    closeSync(file);
    return head.equals(MAGIC);
  } catch {
    return false;
  }
}
const MAGIC = Buffer.from('d9d505f920a163d7', 'hex');

/** Looked at in a copy, so that the next run finds what the kill has left; a copy must be sound as well. */
function phaseAfter(db, articles) {
  if (!existsSync(db)) return 'idle';
  const copy = `${db}.copy`;
  copyFileSync(db, copy);
  if (existsSync(`${db}-journal`)) copyFileSync(`${db}-journal`, `${copy}-journal`);
  try {
    const phase = phaseOf(copy, articles);
    if (phase !== 'nothing') dumpOf(copy);
    return phase;
  } finally {
    for (const rest of ['', ...RESTS]) rmSync(copy + rest, { recursive: true, force: true });
  }
}

function mustBeEqual(found, wanted, what) {
  for (const [table, digest] of Object.entries(wanted))
    if (found[table] !== digest) throw new Error(`${what}: ${table} is ${found[table]}, not ${digest}`);
}

/** Kills that all fell into one phase would prove little. */
export function mustHaveMattered({ kills, commits, locks, phases }, rounds) {
  const enough = Math.max(1, Math.floor(rounds / 10));
  const few = [
    ...(kills < rounds ? ['kills'] : []),
    ...(commits < enough ? ['kills while pages were written'] : []),
    ...(locks < enough ? ['kills with a lock left'] : []),
    ...['reading', 'resolving'].filter((phase) => (phases[phase] ?? 0) < enough),
  ];
  if (few.length > 0) throw new Error(`too few: ${few.join(', ')}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [rounds = 50, seed = 1, articles = 3000] = process.argv.slice(2).map(Number);
  const found = await killed({ rounds, seed, articles, say: console.log });
  console.log(JSON.stringify(found));
  mustHaveMattered(found, rounds);
  console.log(`${found.kills} kills, ${rounds} databases the same as undisturbed`);
}
