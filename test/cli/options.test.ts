/** Every option of every command, typed for real: each must change what comes out, in the way that is written beside it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeProgram } from '../../src/cli/program.js';
import { freshFolder, type Run, unionx } from '../program.js';
import { record } from '../registry/records.js';

const folder = freshFolder();
const TEXT = `Kelm Dockers vote

OSH, 2 June 2023 – Chairman John Smith of the Metro Workers Union met Minister of Labour Kamran Safarov on 5/9/2023.
The Union gave 5,000 manat to the Dockers' Relief Fund, and KD sent 20 euros. 🎉 Maria Rossi left.
`;

beforeAll(() => {
  const write = (name: string, text: string | Buffer) => writeFileSync(join(folder, name), text);
  mkdirSync(join(folder, 'in'));
  write('a.txt', TEXT);
  write('in/b.txt', TEXT);
  write('in/c.md', TEXT);
  write('page', '<p>Chairman John Smith left.</p>');
  write('turkish.txt', Buffer.from('Chairman Ali Y\xfdld\xfdz left.', 'latin1'));
  write('one.ndjson', '{"nr": "n1", "body": "Chairman John Smith left.", "h": "Head", "day": "2020-02-02"}\n');
  write('=b.txt', TEXT.replace('Kelm Dockers', '=Kelm Dockers').replace('5,000', '7,000').replace('2023', '2021'));
  for (const name of ['who.db', 'who2.db'])
    unionx(['registry', 'a.txt', '=b.txt', '--db', name, '--no-config'], { cwd: folder });
  write('bad.ndjson', '{"id": "x"}\n');
  write('own.words', 'organisation: Kelm Dockers | KD | union\n');
  write('list.lst', 'a.txt\n');
  write('list0.lst', 'a.txt\0');
  write('c.json', '{"format": "csv"}');
  write(
    'unionx.config.json',
    '{"includeText": true, "excelSafe": true, "quiet": true, "verbose": true, "debug": true}',
  );
  write('since.txt', 'John Smith has been chairman of the Metro Workers Union since 5/9/2023.\n');
  const posts = [2018, 2019, 2020].flatMap((year) => [
    record(`a${year}`, `${year}-05-01`, ['Anar Mammadov = chairman @ Northmere Paper']),
    record(`b${year}`, `${year}-05-01`, ['Anar Mammadov = professor @ Kerbin University']),
  ]);
  write('posts.ndjson', posts.map((one) => `${JSON.stringify(one)}\n`).join(''));
  write('decided.csv', 'verdict,a,b\nsame,a2018#p1,b2018#p1\n');
  mkdirSync(join(folder, 'gold'));
  write('gold/g.txt', TEXT);
  write(
    'gold/g.gold.json',
    JSON.stringify({
      text: TEXT,
      persons: [],
      organisations: [],
      titles: [],
      dates: [],
      amounts: [],
      roles: [],
      transfers: [],
    }),
  );
});

/** The arguments with the option, what must be seen with it, and the same arguments without it, where it must not be. */
type Row = readonly [args: string, seen: RegExp, without: string];

const RECORD = 'extract one.ndjson -f ndjson --no-config';
const DEFAULTS = 'extract a.txt --no-config';
const REGISTRY = 'registry a.txt --no-config -f json';
const FIELDS = 'registry one.ndjson --no-config -f json --text-field body';
const ROWS: Record<string, Row> = {
  '--version': ['--version', /^\d+\.\d+\.\d+\n$/, '--help'],
  '--help': ['--help', /^Usage: unionx/, '--version'],
  '--config': ['extract a.txt --config c.json', /^source,/, 'extract a.txt'],
  '--no-config': [DEFAULTS, /^(?!.*unionx:)/s, 'extract a.txt --debug'],
  '--color': [`${DEFAULTS} --color always`, /\[1mKelm/, DEFAULTS],
  '--quiet': [`extract turkish.txt --no-config -q`, /^(?!.*unionx:)/s, 'extract turkish.txt --no-config'],
  '--no-quiet': [
    'extract turkish.txt --no-quiet --no-verbose --no-debug',
    /unionx: turkish/,
    'extract turkish.txt --no-verbose --no-debug',
  ],
  '--verbose': [`${DEFAULTS} -v`, /unionx: a\.txt: read/, DEFAULTS],
  '--no-verbose': ['extract a.txt --no-verbose --no-debug', /^(?!.*a\.txt: read)/s, 'extract a.txt'],
  '--debug': [`${DEFAULTS} --debug`, /Node\.js v/, DEFAULTS],
  '--no-debug': ['extract a.txt --no-debug', /^(?!.*Node\.js v)/s, 'extract a.txt'],

  'extract --format': [`${DEFAULTS} --format csv`, /^source,/, DEFAULTS],
  'extract --json': [`${DEFAULTS} --json`, /^\{\n/, DEFAULTS],
  'extract --output': [`${DEFAULTS} -o out.txt`, /^$/, DEFAULTS],
  'extract --summary': [`${DEFAULTS} --summary`, /^1 document · 2023-06-02\n/, DEFAULTS],
  'extract --files-from': [
    'extract --files-from list.lst --no-config',
    /^Kelm Dockers vote\na\.txt/,
    'extract in --no-config',
  ],
  'extract --files0-from': [
    'extract --files0-from list0.lst --no-config',
    /^Kelm Dockers vote\na\.txt/,
    'extract in --no-config',
  ],
  'extract --only': [`${DEFAULTS} --only amounts`, /^(?!.*John Smith)(?=.*5,000 manat)/s, DEFAULTS],
  'extract --min-confidence': [`${DEFAULTS} --min-confidence 1`, /^(?!.*Safarov)/s, DEFAULTS],
  'extract --include-text': [
    `${DEFAULTS} --json --include-text`,
    /"text": "Kelm Dockers vote\\n/,
    `${DEFAULTS} --json`,
  ],
  'extract --no-include-text': [
    'extract a.txt --json --no-include-text',
    /^(?!.*"text": "Kelm Dockers vote\\n)/s,
    'extract a.txt --json',
  ],
  'extract --offsets': [`${DEFAULTS} --json --offsets byte`, /"offsetUnit": "byte"/, `${DEFAULTS} --json`],
  'extract --errors': [
    'extract bad.ndjson -f ndjson --no-config --errors inline',
    /"error":\{"code":"bad-record"/,
    'extract bad.ndjson -f ndjson --no-config',
  ],
  'extract --excel-safe': ['extract - -f csv --no-config --excel-safe', /\n'-,person/, 'extract - -f csv --no-config'],
  'extract --no-excel-safe': ['extract - -f csv --no-excel-safe', /\n-,person/, 'extract - -f csv'],
  'extract --width': [`${DEFAULTS} --width 30`, /^(?!.*[^\n]{31})/s, DEFAULTS],
  'extract --reference-date': [
    'extract - --no-config --reference-date 2001-02-03',
    /2001-02-03 \(option\)/,
    'extract - --no-config',
  ],
  'extract --date-order': [`${DEFAULTS} --date-order mdy`, /5\/9\/2023 +2023-05-09 or/, DEFAULTS],
  'extract --readers': [`${DEFAULTS} --json --readers rules`, /^(?!.*"rule": "tagger")/s, `${DEFAULTS} --json`],
  'extract --lexicon': [`${DEFAULTS} --json --lexicon own.words`, /"rule": "own-word"/, `${DEFAULTS} --json`],
  'extract --input-format': [
    'extract page --no-config --json --include-text --input-format text',
    /<p>/,
    'extract page --no-config --json --include-text',
  ],
  'extract --encoding': [
    'extract turkish.txt --no-config --json --include-text --encoding windows-1254',
    /Ali Yıldız/,
    'extract turkish.txt --no-config --json --include-text --encoding latin1',
  ],
  'extract --text-field': [`${RECORD} --text-field body`, /John Smith/, RECORD],
  'extract --id-field': [`${RECORD} --text-field body --id-field nr`, /"source":"n1"/, `${RECORD} --text-field body`],
  'extract --headline-field': [
    `${RECORD} --text-field body --headline-field h`,
    /"headline":"Head"/,
    `${RECORD} --text-field body`,
  ],
  'extract --date-field': [
    `${RECORD} --text-field body --date-field day`,
    /"referenceDate":"2020-02-02"/,
    `${RECORD} --text-field body`,
  ],
  'extract --include': ['extract in --no-config --include *.md', /in\/c\.md/, 'extract in --no-config'],
  'extract --exclude': ['extract in . --no-config --exclude b.txt', /^(?!.*in\/b\.txt)/s, 'extract in . --no-config'],
  'extract --max-bytes': [`${DEFAULTS} --max-bytes 10`, /more than 10 bytes/, DEFAULTS],
  'extract --timeout': [`${DEFAULTS} --timeout 0.001`, /took longer than 0\.001 s|John Smith/, 'extract missing.txt'],
  'extract --jobs': [`${DEFAULTS} --debug -j 2`, /jobs: 2 \(flag\)/, `${DEFAULTS} --debug`],

  'explain --at': ['explain a.txt --no-config --at 50', /John Smith/, 'explain a.txt --no-config --at 3'],
  'explain --match': ['explain a.txt --no-config --match Smith', /^(?!.*Safarov)/s, 'explain a.txt --no-config'],
  'explain --json': ['explain a.txt --no-config --json', /^\{/, 'explain a.txt --no-config'],
  'explain --files-from': [
    'explain --files-from list.lst --no-config',
    /^Kelm Dockers vote\na\.txt/,
    'explain in --no-config',
  ],
  'explain --files0-from': [
    'explain --files0-from list0.lst --no-config',
    /^Kelm Dockers vote\na\.txt/,
    'explain in --no-config',
  ],
  'explain --offsets': [
    'explain a.txt --no-config --match Rossi --offsets byte',
    /^221–232 person/m,
    'explain a.txt --no-config --match Rossi',
  ],
  'explain --width': ['explain a.txt --no-config --width 40', /^(?!.*[^\n]{61})/s, 'explain a.txt --no-config'],
  'explain --reference-date': [
    'explain - --no-config --reference-date 2001-02-03',
    /2001-02-03 \(option\)/,
    'explain - --no-config',
  ],
  'explain --date-order': [
    'explain a.txt --no-config --date-order mdy',
    /means +2023-05-09/,
    'explain a.txt --no-config',
  ],
  'explain --readers': [
    'explain a.txt --no-config --readers rules',
    /^(?!.*reader +tagger)/s,
    'explain a.txt --no-config',
  ],
  'explain --lexicon': ['explain a.txt --no-config --lexicon own.words', /own-word/, 'explain a.txt --no-config'],
  'explain --input-format': [
    'explain page --no-config --input-format text --match p',
    /“p”/,
    'explain page --no-config',
  ],
  'explain --encoding': [
    'explain turkish.txt --no-config --encoding windows-1254',
    /Ali Yıldız/,
    'explain turkish.txt --no-config --encoding latin1',
  ],
  'explain --text-field': [
    'explain one.ndjson --no-config --text-field body',
    /John Smith/,
    'explain one.ndjson --no-config',
  ],
  'explain --id-field': [
    'explain one.ndjson --no-config --text-field body --id-field nr',
    /^n1\b/m,
    'explain one.ndjson --no-config --text-field body',
  ],
  'explain --headline-field': [
    'explain one.ndjson --no-config --text-field body --headline-field h',
    /^Head$/m,
    'explain one.ndjson --no-config --text-field body',
  ],
  'explain --date-field': [
    'explain one.ndjson --no-config --text-field body --date-field day',
    /2020-02-02/,
    'explain one.ndjson --no-config --text-field body',
  ],
  'explain --include': ['explain in --no-config --include *.md', /in\/c\.md/, 'explain in --no-config'],
  'explain --exclude': ['explain in . --no-config --exclude b.txt', /^(?!.*in\/b\.txt)/s, 'explain in . --no-config'],
  'explain --max-bytes': [
    'explain a.txt --no-config --max-bytes 10',
    /more than 10 bytes/,
    'explain a.txt --no-config',
  ],

  'registry --format': ['registry a.txt --no-config -f json', /^\{"registryVersion"/, 'registry a.txt --no-config'],
  'registry --output': [`${REGISTRY} -o registry.json`, /^$/, REGISTRY],
  'registry --json': ['registry a.txt --no-config --json', /^\{"registryVersion"/, 'registry a.txt --no-config'],
  'registry --review': [`${REGISTRY} --review in`, /in: is a folder/, REGISTRY],
  'registry --threshold': [
    'registry posts.ndjson --no-config --threshold 0.1',
    /^1 person and/,
    'registry posts.ndjson --no-config',
  ],
  'registry --decisions': [
    'registry posts.ndjson --no-config --decisions decided.csv',
    /^1 person and/,
    'registry posts.ndjson --no-config',
  ],
  'registry --files-from': [
    'registry --files-from list.lst --no-config -f json',
    /"source":"a\.txt"/,
    'registry in --no-config -f json',
  ],
  'registry --files0-from': [
    'registry --files0-from list0.lst --no-config -f json',
    /"source":"a\.txt"/,
    'registry in --no-config -f json',
  ],
  'registry --excel-safe': ['registry - -f csv --no-config --excel-safe', /,'-$/m, 'registry - -f csv --no-config'],
  'registry --no-excel-safe': ['registry - -f csv --no-excel-safe', /,-$/m, 'registry - -f csv'],
  'registry --width': ['registry a.txt --no-config --width 50', /^(?!.*[^\n]{51})/s, 'registry a.txt --no-config'],
  'registry --reference-date': [
    'registry - --no-config -f json --reference-date 2001-02-03',
    /"firstSeen":"2001-02-03"/,
    'registry - --no-config -f json',
  ],
  'registry --date-order': [
    'registry since.txt --no-config -f json --date-order mdy',
    /"from":"2023-05-09"/,
    'registry since.txt --no-config -f json',
  ],
  'registry --readers': [`${REGISTRY} --readers compromise`, /^(?!.*Dockers' Relief Fund)/s, REGISTRY],
  'registry --lexicon': [`${REGISTRY} --lexicon own.words`, /"name":"Kelm Dockers"[^\n]*"type":"union"/, REGISTRY],
  'registry --input-format': [
    'registry page --no-config -f json --input-format text',
    /"start":12,/,
    'registry page --no-config -f json',
  ],
  'registry --encoding': [
    'registry turkish.txt --no-config -f json --encoding windows-1254',
    /Ali Yıldız/,
    'registry turkish.txt --no-config -f json --encoding latin1',
  ],
  'registry --text-field': [
    'registry one.ndjson --no-config --text-field body',
    /John Smith/,
    'registry one.ndjson --no-config',
  ],
  'registry --id-field': [`${FIELDS} --id-field nr`, /"source":"n1"/, FIELDS],
  'registry --headline-field': [`${FIELDS} --headline-field h`, /"start":15,/, FIELDS],
  'registry --date-field': [`${FIELDS} --date-field day`, /"firstSeen":"2020-02-02"/, FIELDS],
  'registry --include': [
    'registry in --no-config -f json --include *.md',
    /in\/c\.md/,
    'registry in --no-config -f json',
  ],
  'registry --exclude': [
    'registry in a.txt --no-config -f json --exclude b.txt',
    /^(?!.*in\/b\.txt)/s,
    'registry in a.txt --no-config -f json',
  ],
  'registry --max-bytes': [
    'registry a.txt --no-config --max-bytes 10',
    /more than 10 bytes/,
    'registry a.txt --no-config',
  ],
  'registry --timeout': [
    'registry a.txt --no-config --timeout 0.001',
    /took longer than 0\.001 s|John Smith/,
    'registry missing.txt --no-config',
  ],
  'registry --jobs': [
    'registry a.txt --no-config --debug -j 2',
    /jobs: 2 \(flag\)/,
    'registry a.txt --no-config --debug',
  ],

  'posts --json': [
    'query posts Smith --db who.db --no-config --json',
    /^\{"about"/,
    'query posts Smith --db who.db --no-config',
  ],
  'posts --db': ['query posts Smith --db who.db --no-config', /chairman/, 'query posts Smith --db none.db --no-config'],
  'posts --format': [
    'query posts Smith --db who.db --no-config -f ndjson',
    /^\{"/,
    'query posts Smith --db who.db --no-config',
  ],
  'posts --output': [
    'query posts Smith --db who.db --no-config -o posts.out',
    /^$/,
    'query posts Smith --db who.db --no-config',
  ],
  'posts --excel-safe': [
    'query posts Smith --db who.db --no-config -f csv --excel-safe',
    /'=b\.txt/,
    'query posts Smith --db who.db --no-config -f csv',
  ],
  'posts --no-excel-safe': [
    'query posts Smith --db who.db -f csv --no-excel-safe',
    /(?<!')=b\.txt/,
    'query posts Smith --db who.db -f csv',
  ],
  'people --json': [
    'query people Metro --db who.db --no-config --json',
    /^\{"about"/,
    'query people Metro --db who.db --no-config',
  ],
  'people --db': [
    'query people Metro --db who.db --no-config',
    /John Smith/,
    'query people Metro --db none.db --no-config',
  ],
  'people --format': [
    'query people Metro --db who.db --no-config -f ndjson',
    /^\{"/,
    'query people Metro --db who.db --no-config',
  ],
  'people --output': [
    'query people Metro --db who.db --no-config -o people.out',
    /^$/,
    'query people Metro --db who.db --no-config',
  ],
  'people --excel-safe': [
    'query people Metro --db who.db --no-config -f csv --excel-safe',
    /'=b\.txt/,
    'query people Metro --db who.db --no-config -f csv',
  ],
  'people --no-excel-safe': [
    'query people Metro --db who.db -f csv --no-excel-safe',
    /(?<!')=b\.txt/,
    'query people Metro --db who.db -f csv',
  ],
  'transfers --json': [
    'query transfers Metro --db who.db --no-config --json',
    /^\{"about"/,
    'query transfers Metro --db who.db --no-config',
  ],
  'transfers --db': [
    'query transfers Metro --db who.db --no-config',
    /5,000/,
    'query transfers Metro --db none.db --no-config',
  ],
  'transfers --format': [
    'query transfers Metro --db who.db --no-config -f ndjson',
    /^\{"/,
    'query transfers Metro --db who.db --no-config',
  ],
  'transfers --output': [
    'query transfers Metro --db who.db --no-config -o transfers.out',
    /^$/,
    'query transfers Metro --db who.db --no-config',
  ],
  'transfers --excel-safe': [
    'query transfers Metro --db who.db --no-config -f csv --excel-safe',
    /'=b\.txt/,
    'query transfers Metro --db who.db --no-config -f csv',
  ],
  'transfers --no-excel-safe': [
    'query transfers Metro --db who.db -f csv --no-excel-safe',
    /(?<!')=b\.txt/,
    'query transfers Metro --db who.db -f csv',
  ],
  'search --json': [
    'query search Metro --db who.db --no-config --json',
    /^\{"about"/,
    'query search Metro --db who.db --no-config',
  ],
  'search --db': [
    'query search Kelm --db who.db --no-config',
    /Kelm Dockers vote/,
    'query search Kelm --db none.db --no-config',
  ],
  'search --format': [
    'query search Kelm --db who.db --no-config -f ndjson',
    /^\{"/,
    'query search Kelm --db who.db --no-config',
  ],
  'search --output': [
    'query search Kelm --db who.db --no-config -o search.out',
    /^$/,
    'query search Kelm --db who.db --no-config',
  ],
  'search --excel-safe': [
    'query search Kelm --db who.db --no-config -f csv --excel-safe',
    /'=b\.txt/,
    'query search Kelm --db who.db --no-config -f csv',
  ],
  'search --no-excel-safe': [
    'query search Kelm --db who.db -f csv --no-excel-safe',
    /(?<!')=b\.txt/,
    'query search Kelm --db who.db -f csv',
  ],
  'people --at': [
    'query people Metro --db who.db --no-config --at 1990',
    /^(?!.*John Smith)/s,
    'query people Metro --db who.db --no-config',
  ],
  'transfers --since': [
    'query transfers Metro --db who.db --no-config --since 2022',
    /^(?!.*7,000)/s,
    'query transfers Metro --db who.db --no-config',
  ],
  'transfers --until': [
    'query transfers Metro --db who.db --no-config --until 2022',
    /^(?!.*5,000)/s,
    'query transfers Metro --db who.db --no-config',
  ],
  'search --limit': [
    'query search Kelm --db who.db --no-config --limit 1 -f ndjson',
    /^[^\n]*\n$/,
    'query search Kelm --db who.db --no-config -f ndjson',
  ],
  'posts --width': [
    'query posts Smith --db who.db --no-config --width 40',
    /^(?!.*[^\n]{61})/s,
    'query posts Smith --db who.db --no-config --width 160',
  ],
  'people --width': [
    'query people Metro --db who.db --no-config --width 40',
    /^(?!.*[^\n]{61})/s,
    'query people Metro --db who.db --no-config --width 160',
  ],
  'transfers --width': [
    'query transfers Metro --db who.db --no-config --width 40',
    /^(?!.*[^\n]{61})/s,
    'query transfers Metro --db who.db --no-config --width 160',
  ],
  'search --width': [
    'query search Kelm --db who.db --no-config --width 40',
    /^(?!.*[^\n]{61})/s,
    'query search Kelm --db who.db --no-config --width 160',
  ],
  'registry --db': ['registry a.txt --db new.db --no-config', /new\.db: 1 article/, 'registry a.txt --no-config'],
  'registry --prune': [
    'registry a.txt --db who2.db --prune --no-config',
    /1 taken out/,
    'registry a.txt =b.txt --db who.db --no-config',
  ],
  'registry-step --threshold': [
    'registry-step sightings --threshold 2 --no-config',
    /--threshold/,
    'registry-step sightings --no-config',
  ],

  'rules --json': ['rules --json --no-config', /^\[/, 'rules'],
  'check --json': ['lexicon check own.words --json --no-config', /^\[/, 'lexicon check own.words'],
  'config --json': ['config --json --no-config', /^\{/, 'config'],
  'eval --errors': ['eval gold --errors 0', /^(?!.*John Smith)/s, 'eval gold'],
  'eval --min-f1': ['eval gold --min-f1 1', /below --min-f1 1/, 'eval gold'],
  'eval --json': ['eval gold --json --no-config', /^\{/, 'eval gold'],
  'complete --next': ['complete --next -- extract --format', /^json\t/m, 'complete -- extract --format'],
};

const runs = new Map<string, Run & { readonly all: string }>();

const run = (args: string): Run & { readonly all: string } => {
  const known = runs.get(args);
  if (known) return known;
  const input = 'He left yesterday.\n\nChairman John Smith left in 2020.';
  const result = unionx(args.split(' '), { cwd: folder, input });
  const whole = { ...result, all: result.stderr + result.stdout };
  runs.set(args, whole);
  return whole;
};

describe('each does what it says', () => {
  it.each(Object.entries(ROWS))('%s', (_, [args, seen, without]) => {
    expect(run(args).all).toMatch(seen);
    expect(run(without).all).not.toMatch(seen);
  });
});

it('-o writes what would have been printed', () => {
  run(`${DEFAULTS} -o same.txt`);
  expect(existsSync(join(folder, 'same.txt'))).toBe(true);
  expect(readFileSync(join(folder, 'same.txt'), 'utf8')).toBe(run(DEFAULTS).stdout);
});

it('every option has a line here', () => {
  const of = (command: Command, name: string): string[] => [
    ...command.options.map(({ long }) => `${name}${long}`),
    ...command.commands.flatMap((below) => of(below, `${below.name()} `)),
  ];
  const all = of(
    makeProgram(() => {}),
    '',
  );
  // config takes the flags of extract to show what would hold; settings.test.ts types them all.
  const expected = all.filter((option) => !option.startsWith('config ') || option === 'config --json');
  expect(Object.keys(ROWS).sort()).toEqual([...expected, '--help'].sort());
});
