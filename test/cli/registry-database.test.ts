/** `registry --db` and `query`, as they are typed. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder, type Surroundings, unionx } from '../program.js';
import { record } from '../registry/records.js';

const lines = (records: readonly object[]) => records.map((one) => `${JSON.stringify(one)}\n`).join('');
const RECORDS = [
  record('a', '2019-03-01', [
    'Elmira Qasimova = chairwoman @ Northmere Union (NU)',
    'Northmere Union > Kerbin University: 12.50 AZN',
  ]),
  record('b', '2021-03-01', ['Elmira Gasimova = chairwoman @ NU', 'Northmere Union > Kerbin University: 100 AZN']),
  record('c', '2021-04-01', ['Rauf Aliyev = lawyer @ NU', 'Kerbin University > Northmere Union: 7 AZN 2018-02']),
  record('d', '2020-03-01', ['Elmira Qasimova = chairwoman @ Northmere Union']),
  // Posts side by side, year by year: two people.
  ...[2018, 2019, 2020].flatMap((year) => [
    record(`e${year}`, `${year}-05-01`, ['Anar Mammadov = professor @ Kerbin University', '@ Bank of Georgia']),
    record(`f${year}`, `${year}-05-01`, ['Anar Mammadov = choirmaster @ Tallis Choir', '@ Bank of Georgia']),
  ]),
];

function place(records: readonly object[] = RECORDS) {
  const cwd = freshFolder();
  const put = (name: string, text: string) => writeFileSync(join(cwd, name), text);
  put('all.ndjson', lines(records));
  const run = (args: readonly string[], more: Surroundings = {}) => unionx(args, { cwd, ...more });
  const registry = (...args: string[]) => run(['registry', ...args, '--db', 'who.db']);
  const query = (...args: string[]) => run(['query', ...args, '--db', 'who.db']);
  return { cwd, put, run, registry, query };
}

describe('unionx registry --db', () => {
  it('says what has changed, and puts out what it would put out without', () => {
    const { put, run, registry } = place();
    expect(registry('all.ndjson').stdout).toMatch(/^who\.db: 10 articles \(10 new\)\n4 persons, /);
    expect(registry('all.ndjson').stdout).toMatch(/\(10 unchanged\)/);
    for (const format of ['json', 'ndjson', 'csv', 'table', 'html', 'ftm', 'popolo', 'graphml'])
      expect(registry('all.ndjson', '-f', format).stdout).toBe(run(['registry', 'all.ndjson', '-f', format]).stdout);
    put('all.ndjson', lines([...RECORDS.slice(0, 3), { ...RECORDS[3]!, referenceDate: '2020-05-03' }]));
    expect(registry('all.ndjson').stdout).toMatch(/10 articles \(1 changed, 3 unchanged\)/);
    expect(registry('all.ndjson', '--prune').stdout).toMatch(/4 articles \(6 taken out, 4 unchanged\)/);
  });

  it('reads articles once, whoever reads them, and again with other settings', () => {
    const { put, registry, run } = place();
    put('a.txt', 'Baku, 3 May 2021. Elmira Qasimova, chairwoman of the Northmere Union, spoke.');
    put('b.txt', 'Baku, 4 May 2021. Rauf Aliyev, lawyer of the Northmere Union, spoke.');
    expect(registry('a.txt').stdout).toMatch(/1 article \(1 new\)/);
    expect(registry('a.txt', 'b.txt', '-j', '2').stdout).toMatch(/2 articles \(1 new, 1 unchanged\)/);
    expect(registry('a.txt', 'b.txt', '--date-order', 'mdy').stdout).toMatch(/2 articles \(2 changed\)/);
    put('wire.ndjson', lines([{ id: 'w1', text: 'Rauf Aliyev spoke.' }, { text: 'Elmira Qasimova spoke.' }]));
    expect(registry('wire.ndjson').stdout).toMatch(/4 articles \(2 new\)/);
    expect(registry('wire.ndjson').stdout).toMatch(/4 articles \(2 unchanged\)/);
    expect(run(['query', 'search', 'lawyer', '--db', 'who.db', '-f', 'ndjson']).stdout).toContain('"source":"b.txt"');
  });

  it('keeps decisions until they are taken back', () => {
    const { put, registry } = place();
    const persons = (...args: string[]) => JSON.parse(registry(...args, '-f', 'json').stdout).persons.length;
    expect(persons('all.ndjson')).toBe(4);
    put('d.csv', 'a,b,verdict\na#p1,b#p1,different\n');
    expect(persons('all.ndjson', '--decisions', 'd.csv')).toBe(5);
    expect(persons('all.ndjson')).toBe(5);
    put('d.csv', 'a,b,verdict\nb#p1,a#p1,undecided\n');
    expect(persons('all.ndjson', '--decisions', 'd.csv')).toBe(4);
    put('d.csv', 'a,b,verdict\na#p1,b#p1,different\nb#p1,c#p1,same\na#p1,c#p1,same\n');
    const { code, stderr } = registry('all.ndjson', '--decisions', 'd.csv');
    expect(code).toBe(2);
    expect(stderr).toContain('decided to be different');
    expect(persons('all.ndjson')).toBe(4);
  });

  it('writes the doubtful pairs, also where nothing was read', () => {
    const { cwd, registry } = place();
    registry('all.ndjson', '--review', 'first.csv');
    registry('--review', 'second.csv');
    const [first, second] = ['first.csv', 'second.csv'].map((name) => readFileSync(join(cwd, name), 'utf8'));
    expect(first).toContain('Anar Mammadov');
    expect(second).toBe(first);
  });

  it('puts the doubtful pairs on stdout where the registry goes elsewhere, and nowhere else', () => {
    const { cwd, registry } = place();
    const { code, stdout } = registry('all.ndjson', '--review', '-', '-o', 'out.csv', '-f', 'csv');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^verdict,kind,score/);
    for (const both of [[], ['-o', '-']]) expect(registry('all.ndjson', '--review', '-', ...both).code).toBe(2);
    expect(readdirSync(cwd)).not.toContain('-');
  });

  it('takes nothing out when something could not be read', () => {
    const { registry } = place();
    registry('all.ndjson');
    const { code, stdout, stderr } = registry('nowhere.txt', '--prune');
    expect(code).toBe(1);
    expect(stderr).toContain('nothing was taken out, since 1 input could not be read');
    expect(stdout).toContain('who.db: 10 articles');
  });

  it('takes nothing out when the inputs hold nothing: a pipe whose writer failed, a folder that was not mounted', () => {
    const { cwd, registry } = place();
    mkdirSync(join(cwd, 'empty'));
    registry('all.ndjson');
    for (const inputs of [[], ['-'], ['empty']]) {
      const { code, stdout, stderr } = registry(...inputs, '--prune');
      expect(code).toBe(0);
      expect(stderr).toContain('who.db: nothing was taken out, since the inputs hold no articles at all');
      expect(stdout).toContain('who.db: 10 articles');
    }
  });

  it.each([
    ['the database', ['all.ndjson', '--db', 'who.db', '-o', 'who.db'], '-o'],
    ['the database, by doubts', ['all.ndjson', '--db', 'who.db', '--review', './who.db'], '--review'],
    ['an input', ['all.ndjson', '-o', 'all.ndjson'], '-o'],
    ['an input, with a database', ['all.ndjson', '--db', 'who.db', '-f', 'json', '-o', 'all.ndjson'], '-o'],
    ['an input, by doubts', ['all.ndjson', '--review', 'all.ndjson'], '--review'],
    ['decisions, by doubts', ['all.ndjson', '--decisions', 'd.csv', '--review', 'd.csv'], '--review'],
    ['decisions', ['all.ndjson', '--decisions', 'd.csv', '-o', 'd.csv'], '-o'],
    ['its other output', ['all.ndjson', '-o', 'new.csv', '--review', './new.csv'], '--review'],
  ])('writes over nothing that it uses: %s', (_, args, option) => {
    const { cwd, put, registry, run } = place();
    put('d.csv', 'a,b,verdict\na#p1,b#p1,same\n');
    registry('all.ndjson');
    const all = () => ['all.ndjson', 'd.csv', 'who.db'].map((name) => readFileSync(join(cwd, name), 'base64'));
    const before = all();
    const { code, stderr } = run(['registry', ...args]);
    expect(code).toBe(2);
    expect(stderr).toMatch(new RegExp(`^unionx: .*would be overwritten; name another file after ${option}\\n$`));
    expect(all()).toEqual(before);
    expect(run(['query', 'posts', 'Rauf Aliyev', '--db', 'who.db', '-o', 'who.db']).code).toBe(2);
    expect(all()).toEqual(before);
  });

  it('reports records that are none, and goes on', () => {
    const { put, registry } = place();
    const bad = { ...RECORDS[1]!, source: 'bad', persons: [{ id: 'p1', name: 7, aliases: [], mentions: [] }] };
    put('all.ndjson', lines([bad, RECORDS[0]!, RECORDS[0]!]));
    const { code, stdout, stderr } = registry('all.ndjson');
    expect(code).toBe(1);
    expect(stdout).toContain('1 article (1 new)');
    expect(stderr).toContain("bad: is no record that 'unionx extract' put out");
    expect(stderr).toContain('a: stands twice');
  });

  it('makes no database where there is nothing to put into it: its name may be a slip', () => {
    const { cwd, put, run } = place();
    mkdirSync(join(cwd, 'empty'));
    const made = (...args: string[]) => {
      const { code, stdout, stderr } = run(['registry', ...args, '--db', 'typo.db']);
      expect(readdirSync(cwd).filter((name) => name.startsWith('typo'))).toEqual([]);
      return { code, stdout, stderr };
    };
    const nothing = 'unionx: typo.db: no such file, and no articles to make it from\n';
    expect(made()).toEqual({ code: 1, stdout: '', stderr: nothing });
    const unused = 'unionx: typo.db: is not made, since the inputs hold no articles\n';
    const empty = made('empty');
    expect(empty).toMatchObject({ code: 0, stdout: '' });
    expect(empty.stderr).toMatch(/^unionx: empty: no file in it has an ending .*\n/);
    expect(empty.stderr.endsWith(unused)).toBe(true);
    const { code, stdout, stderr } = made('nowhere.txt', '-f', 'json');
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `unionx: nowhere.txt: no such file or folder; check the name\n${unused}`,
    });
    expect(JSON.parse(stdout).documents).toBe(0);
    put('d.csv', 'a,b,verdict\na#p1,b#p1,different\nb#p1,c#p1,same\na#p1,c#p1,same\n');
    expect(made('empty', '--decisions', 'd.csv').code).toBe(0);
  });

  it('says in a line what is wrong with the file', () => {
    const { cwd, put, run, query } = place();
    put('note.txt', 'No database. '.repeat(500));
    const says = (args: readonly string[]) => {
      const { code, stderr } = run(args);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
      return `${code} ${stderr.trimEnd()}`;
    };
    expect(says(['registry', 'all.ndjson', '--db', 'note.txt'])).toMatch(/^1 .*note.txt: is no SQLite database/);
    expect(says(['registry', 'all.ndjson', '--db', 'no/where.db'])).toMatch(/^3 .*no\/where.db: its folder/);
    expect(says(['registry', 'all.ndjson', '--prune'])).toMatch(/^2 .*--db/);
    expect(says(['query', 'posts', 'Anybody', '--db', 'none.db'])).toMatch(/^1 .*none.db: no such file/);
    expect(query('posts', 'Anybody').code).toBe(1);
    put('none.db', '');
    for (const args of [
      ['registry', 'all.ndjson'],
      ['query', 'posts', 'Anybody'],
    ])
      expect(says([...args, '--db', 'none.db'])).toMatch(/^1 .*none.db: is empty, and no database; remove it/);
    expect(readFileSync(join(cwd, 'none.db'), 'utf8')).toBe('');
  });
});

describe('unionx query', () => {
  const { registry, query } = place();
  registry('all.ndjson');
  const json = (...args: string[]) => JSON.parse(query(...args, '-f', 'json').stdout);

  it.each(['Elmira Qasimova', 'elmira gasimova', 'Qasimova', 'Qasimova Elmira'])('posts: %s', (name) => {
    const { about, posts } = json('posts', name);
    expect(about).toHaveLength(1);
    expect(posts).toMatchObject([
      {
        person: 'Elmira Qasimova',
        title: 'chairwoman',
        organisation: 'Northmere Union',
        firstSeen: '2019-03-01',
        lastSeen: '2021-03-01',
        sources: ['a', 'd', 'b'],
      },
    ]);
  });

  it('shows all who may be meant, and takes an id', () => {
    const { code, stdout, stderr } = query('posts', 'Anar Mammadov');
    expect(code).toBe(2);
    expect(stdout).toBe('');
    const ids = [...stderr.matchAll(/(P\w{16}) Anar Mammadov \((professor|choirmaster), /g)].map(([, id]) => id!);
    expect(ids).toHaveLength(2);
    for (const id of ids) expect(json('posts', id).posts).toHaveLength(1);
  });

  it('says which name is near', () => {
    const { code, stderr } = query('posts', 'Elnira Quasimovo');
    expect(code).toBe(2);
    expect(stderr).toBe("unionx: no person in it is called 'Elnira Quasimovo'; did you mean 'Elmira Qasimova'?\n");
  });

  it.each([
    [[], ['Elmira Qasimova', 'Rauf Aliyev']],
    [['--at', '2020'], ['Elmira Qasimova']],
    [['--at', '2020-02-29'], ['Elmira Qasimova']],
    [['--at', '2021-04'], ['Rauf Aliyev']],
    [['--at', '2018'], []],
  ])('people %j', (flags, names) =>
    expect(json('people', 'NU', ...flags).posts.map(({ person }: { person: string }) => person)).toEqual(names),
  );

  it.each([
    [['NU'], ['2018-02', '2019-03-01', '2021-03-01']],
    [
      ['NU', 'Kerbin University'],
      ['2018-02', '2019-03-01', '2021-03-01'],
    ],
    [['NU', 'Tallis Choir'], []],
    [
      ['NU', '--since', '2019'],
      ['2019-03-01', '2021-03-01'],
    ],
    [['NU', '--since', '2018-02-14', '--until', '2018'], ['2018-02']],
    [['NU', '--until', '2019-02'], ['2018-02']],
  ])('transfers %j', (args, dates) =>
    expect(json('transfers', ...args).transfers.map(({ date }: { date: string }) => date)).toEqual(dates),
  );

  it('sums them to the last hundredth', () =>
    expect(json('transfers', 'NU', 'Kerbin University').totals).toMatchObject([
      { giver: 'Kerbin University', total: '7', currency: 'AZN' },
      { giver: 'Northmere Union', total: '112.5', currency: 'AZN', transfers: 2 },
    ]));

  it.each([
    [['Gasimova'], ['b', 'd', 'a']],
    [['NU'], ['c', 'b', 'd', 'a']],
    [['"); DROP TABLE documents; --'], []],
    [['AND', 'OR', '"'], []],
  ])('search %j', (words, sources) =>
    expect(json('search', ...words).articles.map(({ source }: { source: string }) => source)).toEqual(sources),
  );

  it('puts out tables, lines and cells', () => {
    expect(query('people', 'NU').stdout).toMatch(/Person +Title +Organisation +Seen/);
    expect(query('people', 'NU', '-f', 'ndjson').stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(query('people', 'NU', '-f', 'csv').stdout).toMatch(/^id,personId,person,title,/);
    expect(query('people', 'NU', '--at', '1990', '-f', 'csv').stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(query('people', 'NU', '--at', '1990').stdout).toContain('without --at all posts are shown');
  });

  it.each([
    [['people', 'NU', '--at', 'May'], 'Write a year, a month or a day'],
    [['transfers', 'NU', '--since', '2021', '--until', '2019'], 'is later than'],
    [['posts'], "missing required argument 'person'"],
    [['people', 'NU', '--at', '2023-02-31'], 'Write a year, a month or a day'],
    [['search', 'NU', '--limit', '-1'], 'Write a whole number from 0.'],
    [['posts', 'NU', '--json', '-f', 'csv'], '--json and --format csv exclude each other'],
    [['posts', ''], 'Write some text'],
    [['people', ' '], 'Write some text'],
    [['transfers', 'NU', ''], 'Write some text'],
    [['search', ''], "'' holds no word to search for"],
    [['search', '"*"', '-'], 'holds no word to search for'],
  ])('%j is not understood', (args, says) => {
    const { code, stderr } = query(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });
});
