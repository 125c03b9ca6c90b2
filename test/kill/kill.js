// Kills `unionx registry --db` at random moments (SIGKILL), looks whether the file is sound, runs it again, and holds the
// database against that of a run that nobody disturbed.
//
//   node test/kill/kill.js [rounds] [seed] [articles]      50 rounds, seed 1, 3,000 articles
//
// Half of the rounds begin without a database; half with that of an older archive, of which articles have changed, gone and
// come since. Some rounds kill twice. A kill that came too late is done again, so that all of them count; at the end there must
// have been kills while articles were read, while who is who was written, and with a journal to roll back.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { articleOf, makeWorld } from '../../bench/archive.js';
import { random } from '../../bench/news.js';
import { dumpOf, phaseOf } from './dump.js';

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

/** Kills after so many milliseconds, or so many after the first journal was seen; false where the run was over before. */
function runAndKill(inputs, db, { after, atJournal }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, argsFor(inputs, db), { stdio: 'ignore' });
    const strike = () => child.kill('SIGKILL');
    let timer = atJournal ? null : setTimeout(strike, after);
    const poll = setInterval(() => {
      if (timer === null && existsSync(`${db}-journal`)) timer = setTimeout(strike, after);
    }, 1);
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      clearInterval(poll);
      resolve(signal === 'SIGKILL');
    });
  });
}

/** What came of it; throws at the first database that is not what it should be. */
export async function killed({ rounds, seed, articles, say = () => {} }) {
  const folder = mkdtempSync(join(tmpdir(), 'unionx-kill-'));
  const next = random(seed);
  const found = { kills: 0, late: 0, journals: 0, locks: 0, phases: {} };
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
        await strikeUntilItHits(archives, db, { next, whole, atJournal: next() < 0.5, from, found });
      runWhole(archives.now, db);
      mustBeEqual(dumpOf(db), wanted, `round ${round + 1}`);
      for (const rest of ['-journal', '.lock', '.pid'])
        if (existsSync(db + rest)) throw new Error(`round ${round + 1}: ${rest} was left behind`);
      rmSync(db);
      say(`round ${round + 1} of ${rounds}: the same database`);
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function strikeUntilItHits({ now, articles }, db, { next, whole, atJournal, from, found }) {
  for (;;) {
    const after = atJournal ? next() * whole * 0.5 : next() * whole;
    const isHit = await runAndKill(now, db, { after, atJournal });
    if (!isHit) {
      found.late++;
      rmSync(db);
      if (from) copyFileSync(from, db);
      continue;
    }
    found.kills++;
    if (isHot(`${db}-journal`)) found.journals++;
    if (existsSync(`${db}.lock`)) found.locks++;
    const phase = phaseAfter(db, articles, from !== null);
    found.phases[phase] = (found.phases[phase] ?? 0) + 1;
    return;
  }
}

/** Holds pages to put back: SQLite blanks the first bytes when a transaction is through. */
const isHot = (journal) => existsSync(journal) && readFileSync(journal).subarray(0, MAGIC.length).equals(MAGIC);
const MAGIC = Buffer.from('d9d505f920a163d7', 'hex');

/** Looked at in a copy, so that the next run finds what the kill has left. */
function phaseAfter(db, articles, isOlder) {
  if (!existsSync(db)) return 'before it began';
  const copy = `${db}.copy`;
  copyFileSync(db, copy);
  if (existsSync(`${db}-journal`)) copyFileSync(`${db}-journal`, `${copy}-journal`);
  try {
    const phase = phaseOf(copy, articles);
    if (phase !== 'nothing') dumpOf(copy);
    return phase === 'resolved' && isOlder ? 'before the first change or after the last' : phase;
  } finally {
    rmSync(copy);
  }
}

function mustBeEqual(found, wanted, what) {
  for (const [table, digest] of Object.entries(wanted))
    if (found[table] !== digest) throw new Error(`${what}: ${table} is ${found[table]}, not ${digest}`);
}

/** Kills that all fell into one phase would prove little. */
export function mustHaveMattered({ kills, journals, locks, phases }, rounds) {
  const enough = Math.max(1, Math.floor(rounds / 10));
  const few = [
    ...(kills < rounds ? ['kills'] : []),
    ...(journals < enough ? ['kills with a journal'] : []),
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
