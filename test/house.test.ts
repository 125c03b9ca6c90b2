/** The rules between rooms: who may import whom, which package has which door, and what each pass may read. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Layer } from '../src/model/document.js';
import { PASSES } from '../src/pipeline.js';

/** Room to the rooms it may import; every room may import itself and `model`. Files at the top of `src/` are rooms too. */
const ROOMS: Record<string, readonly string[]> = {
  model: [],
  lexicon: [],
  text: ['lexicon'],
  tagger: ['text', 'lexicon'],
  compromise: [],
  find: ['text', 'lexicon', 'tagger', 'compromise'],
  resolve: ['text', 'lexicon'],
  relate: ['text', 'lexicon'],
  rules: [],
  pipeline: ['find', 'resolve', 'relate', 'text'],
  output: ['text', 'lexicon'],
  explain: ['resolve', 'output', 'rules', 'text', 'lexicon'],
  options: ['text'],
  core: ['options', 'pipeline', 'output', 'lexicon', 'tagger'],
  'shipped-tagger': ['tagger'],
  index: ['core', 'options', 'pipeline', 'output', 'shipped-tagger', 'compromise'],
  input: ['text'],
  registry: ['find', 'resolve', 'output', 'text', 'lexicon'],
  storage: ['registry', 'output', 'text'],
  evaluate: ['index', 'core', 'output'],
  batch: ['input', 'index', 'output'],
  cli: [
    'batch',
    'input',
    'index',
    'output',
    'evaluate',
    'lexicon',
    'pipeline',
    'text',
    'rules',
    'explain',
    'registry',
    'storage',
  ],
};

/** Package to the rooms that may import it, other than for its types. */
const DOORS: Record<string, readonly string[]> = {
  commander: ['cli'],
  chalk: ['cli', 'output'],
  'cli-table3': ['output'],
  'fast-glob': ['input'],
  picomatch: ['input'],
  chardet: ['input'],
  linkedom: ['input'],
  '@mozilla/readability': ['input'],
  'get-east-asian-width': ['output'],
  compromise: ['compromise'],
  'node-sqlite3-wasm': ['storage'],
  typebox: ['model', 'cli'],
};

const EDGE = new Set(['input', 'batch', 'cli', 'index', 'shipped-tagger', 'evaluate', 'compromise', 'storage']);

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const roomOf = (file: string) => file.split('/')[0]!.replace(/\.[jt]s$/, '');
const imports = files.flatMap((file) =>
  [
    ...readFileSync(join('src', file), 'utf8').matchAll(
      /(import|export)( type)?[^;'"]*?from '([^']+)'|import\('([^']+)'\)/g,
    ),
  ]
    .filter((match) => match[2] === undefined)
    .map((match) => ({ file, room: roomOf(file), target: (match[3] ?? match[4])! })),
);

describe('rooms', () => {
  it('reads imports at all', () => expect(imports.length).toBeGreaterThan(20));

  it.each(imports.filter(({ target }) => target.startsWith('.')))(
    '$file may import $target',
    ({ file, room, target }) => {
      const to = roomOf(normalize(join(dirname(file), target)));
      expect(ROOMS, `${room} is a new room: say in ROOMS what it may import`).toHaveProperty(room);
      expect([room, 'model', ...ROOMS[room]!]).toContain(to);
    },
  );

  it.each(imports.filter(({ target }) => target in DOORS))('$file is a door for $target', ({ room, target }) => {
    expect(DOORS[target]).toContain(room);
  });

  it.each(imports.filter(({ target }) => target.startsWith('node:')))('$file may use $target', ({ room }) => {
    expect(EDGE).toContain(room);
  });

  it('keeps process to the command line', () => {
    const users = files.filter((file) => /\bprocess\.\w/.test(readFileSync(join('src', file), 'utf8')));
    expect(users.filter((file) => roomOf(file) !== 'cli')).toEqual([]);
  });
});

describe('passes', () => {
  it('read only what an earlier pass wrote', () => {
    const written = new Set<Layer>();
    for (const pass of PASSES) {
      for (const layer of pass.reads) expect(written, `${pass.name} reads ${layer}`).toContain(layer);
      for (const layer of pass.writes) written.add(layer);
    }
  });

  it('import no other pass', () => {
    const passFiles = new Set(
      files
        .filter((file) => /: Pass = \{/.test(readFileSync(join('src', file), 'utf8')))
        .map((file) => file.replace(/\.ts$/, '')),
    );
    const crossing = imports.filter(
      ({ file, room, target }) =>
        room !== 'pipeline' &&
        target.startsWith('.') &&
        passFiles.has(file.replace(/\.ts$/, '')) &&
        passFiles.has(normalize(join(dirname(file), target)).replace(/\.js$/, '')),
    );
    expect(crossing).toEqual([]);
  });
});
