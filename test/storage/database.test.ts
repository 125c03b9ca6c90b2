/** The registry in a database: the same as without, after whatever runs have led to it. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import sqlite from 'node-sqlite3-wasm';
import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../../src/model/record.js';
import { buildRegistry } from '../../src/registry/build.js';
import type { Decision } from '../../src/registry/decisions.js';
import { makeCollector } from '../../src/storage/collect.js';
import { loadFacts } from '../../src/storage/load.js';
import { failureOf, openDatabase } from '../../src/storage/open.js';
import { doubtsIn, registryIn } from '../../src/storage/registry.js';
import { writeResolution } from '../../src/storage/resolution.js';
import { dumpOf } from '../kill/dump.js';
import { freshFolder } from '../program.js';
import { record, registryOf, TOOL, wholeOf } from '../registry/records.js';

const SELF = { pid: 4242, isAlive: () => false };
const freshFile = () => join(freshFolder(), 'who.db');

/** One run: the records come, who is who is resolved; what the database says then. */
async function runInto(
  file: string,
  records: readonly DocumentRecord[],
  { decisions = [], prune = false }: { decisions?: readonly Decision[]; prune?: boolean } = {},
) {
  const { sql, close } = await openDatabase(file, SELF, { mustExist: false });
  const collector = makeCollector(sql);
  for (const one of records) {
    const fingerprint = JSON.stringify(one);
    if (!collector.isKnown(one.source, fingerprint)) collector.add({ record: one, fingerprint });
  }
  collector.flush();
  if (prune) collector.prune();
  const { facts, ids } = loadFacts(sql);
  const built = buildRegistry(facts, { threshold: 0.8, decisions }, TOOL, null);
  writeResolution(sql, { built, ids, decisions, basis: 'test' });
  const found = { registry: wholeOf(registryIn(sql, TOOL)), doubts: doubtsIn(sql), changes: collector.changes };
  close();
  return found;
}

const RECORDS = [
  record('a', '2019-03-01', [
    'Elmira Qasimova = chairwoman @ Northmere Union (NU)',
    'Northmere Union > Elmira Qasimova: 12.50 AZN',
    'Tural Həsənov = former adviser @ Ministry of Health of Azerbaijan',
  ]),
  record('b', '2021-03-01', [
    'Elmira Qasimova = minister @ Ministry of Health',
    'Elmira Qasimova = poet',
    'Ministry of Health > Northmere Union: two buses',
    '@ Bank of Georgia',
  ]),
  record('c 🐎', null, ['Elmira Gasimova = chairwoman @ NU', '🐎 & "Sons" = director @ Northmere Union']),
  record('d', '2020-05-01', [
    'E. Qasimova = chairwoman @ Northmere Union',
    'Northmere Union > Bank of Georgia: 3.10 GEL',
  ]),
  record('e', '2020-06-01', ['Anar Mammadov = professor @ Kerbin University', '@ Bank of Georgia']),
  record('f', '2020-07-01', ['Anar Mammadov = chairman @ Northmere Paper', '@ Bank of Georgia']),
];

describe('a database', () => {
  it('holds the registry that there would be without it', async () => {
    const { registry, doubts } = await runInto(freshFile(), RECORDS);
    const without = registryOf(RECORDS);
    expect(registry).toEqual({ ...without.registry, offsetUnit: 'codepoint' });
    expect(doubts).toEqual(without.doubts);
    expect(doubts.length).toBeGreaterThan(0);
  });

  it('obeys decisions as there', async () => {
    const decisions = [{ a: 'e#p1', b: 'f#p1', verdict: 'different' }] as const;
    const { registry } = await runInto(freshFile(), RECORDS, { decisions });
    expect(registry).toEqual(registryOf(RECORDS, decisions).registry);
    expect(registry.persons.length).toBeGreaterThan(registryOf(RECORDS).registry.persons.length);
  });

  it('reads again what has changed and nothing else', async () => {
    const file = freshFile();
    await runInto(file, RECORDS);
    const changed = RECORDS.map((one) => (one.source === 'd' ? { ...one, referenceDate: '2022-01-01' } : one));
    const { registry, changes } = await runInto(file, [...changed, record('g', null, ['@ Northmere Union'])]);
    expect(changes).toEqual({ added: 1, changed: 1, unchanged: 5, removed: 0 });
    expect(registry).toEqual(registryOf([...changed, record('g', null, ['@ Northmere Union'])]).registry);
  });

  it('keeps what does not come again, unless it is told to take it out', async () => {
    const file = freshFile();
    await runInto(file, RECORDS);
    const some = RECORDS.slice(0, 3);
    expect((await runInto(file, some)).registry.documents).toBe(6);
    const { registry, changes } = await runInto(file, some, { prune: true });
    expect(changes.removed).toBe(3);
    expect(registry).toEqual(registryOf(some).registry);
  });

  it('takes the first of two articles of one source', async () => {
    const twin = { ...RECORDS[1]!, source: 'a' };
    const { registry, changes } = await runInto(freshFile(), [RECORDS[0]!, twin]);
    expect(changes.added).toBe(1);
    expect(registry).toEqual(registryOf([RECORDS[0]!]).registry);
  });

  it('holds text that SQLite has no way to hold with one sign for another', async () => {
    const odd = record('odd', null, ['Nul\0 Byte = director @ Half \ud83d Pair']);
    const { registry } = await runInto(freshFile(), [odd]);
    expect(registry.persons[0]!.name).toBe('Nul\ufffd Byte');
    expect(registry.organisations[0]!.name).toBe('Half \ufffd Pair');
  });

  it('comes to the same by whatever runs', async () => {
    const sources = fc.uniqueArray(fc.constantFrom(...RECORDS.keys()), { minLength: 1 });
    const runs = fc.array(fc.tuple(sources, fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 4 });
    const wanted = freshFile();
    await runInto(wanted, RECORDS);
    await fc.assert(
      fc.asyncProperty(runs, async (before) => {
        const file = freshFile();
        for (const [which, prune, isOther] of before)
          await runInto(
            file,
            which.map((n) => (isOther ? { ...RECORDS[n]!, roles: [], referenceDate: '2001-01-01' } : RECORDS[n]!)),
            { prune },
          );
        await runInto(file, RECORDS, { prune: true });
        expect(dumpOf(file)).toEqual(dumpOf(wanted));
      }),
      { numRuns: 15 },
    );
  });

  it('is sound and ours', async () => {
    const file = freshFile();
    await runInto(file, RECORDS);
    expect(Object.keys(dumpOf(file))).toContain('sightings');
    expect(readFileSync(file).subarray(68, 72).toString()).toBe('unio');
    expect(statSync(file).mode & 0o777).toBe(0o666 & ~process.umask());
  });
});

describe('what cannot be used', () => {
  const opened = async (file: string, mustExist = true) => {
    try {
      (await openDatabase(file, SELF, { mustExist })).close();
      return 'opened';
    } catch (error) {
      return (failureOf(error, file) as Error).message;
    }
  };
  const made = (...statements: string[]) => {
    const file = freshFile();
    const database = new sqlite.Database(file);
    for (const statement of statements) database.exec(statement);
    database.close();
    return file;
  };

  it('is missing', async () => expect(await opened(freshFile())).toMatch(/no such file; 'unionx registry INPUTS --db/));

  it('is a folder', async () => expect(await opened(freshFolder())).toMatch(/is no file/));

  it('is something else', async () => {
    const file = freshFile();
    writeFileSync(file, 'An article, not a database.\n'.repeat(200));
    expect(await opened(file)).toMatch(/is no SQLite database/);
    expect(existsSync(`${file}.pid`)).toBe(false);
  });

  it("is another program's", async () =>
    expect(await opened(made('CREATE TABLE t (a)'))).toMatch(/is a database, but none of unionx/));

  it('is newer', async () => {
    const file = freshFile();
    await runInto(file, RECORDS);
    const database = new sqlite.Database(file);
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA user_version = 99');
    database.close();
    expect(await opened(file)).toMatch(/made by a newer unionx \(schema 99; this one knows 1\)/);
  });

  it('is damaged', async () => {
    const file = freshFile();
    await runInto(file, RECORDS);
    writeFileSync(file, Buffer.concat([readFileSync(file).subarray(0, 100), Buffer.alloc(8000, 7)]));
    expect(await opened(file)).toMatch(/is damaged/);
  });
});

describe('the lock', () => {
  const alive = { pid: 4242, isAlive: () => true };

  it('keeps a second process out while the first one is at it', async () => {
    const file = freshFile();
    const first = await openDatabase(file, SELF, { mustExist: false });
    await expect(openDatabase(file, { pid: 7, isAlive: () => true }, { mustExist: true })).rejects.toThrow(
      `is in use by process 4242 on ${hostname()}`,
    );
    first.close();
    (await openDatabase(file, alive, { mustExist: false })).close();
    expect(existsSync(`${file}.pid`)).toBe(false);
  });

  it('is broken where its process is gone', async () => {
    const file = freshFile();
    await runInto(file, RECORDS);
    writeFileSync(`${file}.pid`, `99 ${hostname()}\n`);
    mkdirSync(`${file}.lock`);
    const { registry } = await runInto(file, RECORDS);
    expect(registry.documents).toBe(RECORDS.length);
    expect(existsSync(`${file}.lock`)).toBe(false);
  });

  it('holds where nobody can know, as on another machine', async () => {
    const file = freshFile();
    await runInto(file, RECORDS);
    writeFileSync(`${file}.pid`, '99 elsewhere\n');
    await expect(openDatabase(file, SELF, { mustExist: true })).rejects.toThrow('process 99 on elsewhere');
  });
});
