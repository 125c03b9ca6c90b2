/**
 * The program as a few CommonJS files beside the library: one file starts in half the time of sixty modules. What only
 * some runs need stays in files of its own, loaded when they do.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'rolldown';
import { pack, packValues } from './build/packed-map.js';

const LISTS = 'src/lexicon';

/** Where each word list begins in its file, for `explain`: the program itself holds the words, but not their lines. */
const listStarts = {
  name: 'list-starts',
  generateBundle() {
    const startsIn = (file) =>
      readFileSync(`${LISTS}/${file}`, 'utf8')
        .split('\n')
        .flatMap((line, n) => {
          const name = /^export const ([A-Z_]+) = `/.exec(line)?.[1];
          return name === undefined ? [] : [[name, n + 1]];
        });
    const files = readdirSync(LISTS).map((file) => [file.replace(/\.ts$/, ''), Object.fromEntries(startsIn(file))]);
    this.emitFile({ type: 'asset', fileName: 'list-starts.json', source: JSON.stringify(Object.fromEntries(files)) });
  },
};

const PACKED = 'words.bin';
const MODEL = 'src/tagger/model/english.bin';
const IMAGE = 'tagger.bin';
/** Modules that export nothing but look-up tables made of the word lists, and the file that has them instead. */
const LISTED = ['/dist/text/phrase-lists.js', '/dist/find/amounts/currency-lists.js'];
const LISTS_FILE = 'lists.bin';

/** All their tables in one block, and where each lies in it. */
async function packAll() {
  const places = new Map();
  const blocks = [];
  let at = 0;
  for (const file of LISTED)
    for (const [name, table] of Object.entries(await import(`.${file}`))) {
      const block = packValues(table instanceof Set ? new Map(Array.from(table, (word) => [word, 1])) : table);
      places.set(`${file} ${name}`, [at, at + block.length]);
      blocks.push(block);
      at += block.length;
    }
  return { bytes: Buffer.concat(blocks), places };
}

const lookUps = ({ places }, file) => `import { readFileSync } from 'node:fs';
  import { unpackValues } from '${packer}';
  const bytes = readFileSync(__dirname + '/${LISTS_FILE}');
  ${[...places]
    .filter(([name]) => name.startsWith(`${file} `))
    .map(([name, place]) => `export const ${name.split(' ')[1]} = unpackValues(bytes.subarray(${place}));`)
    .join('\n')}`;

const packer = fileURLToPath(new URL('build/packed-map.js', import.meta.url));

/** The same code with all other characters written as `\\uXXXX`: they stand in strings, templates and expressions only. */
const inPlainCharacters = (code) =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const packedLists = packAll();

/** What the program has otherwise than the library, because it is started for every article anew. */
const forStart = {
  name: 'for-start',
  async load(id) {
    if (id.endsWith('/dist/lexicon/vocabulary.js'))
      return `import { readFileSync } from 'node:fs';
        import { unpack } from '${packer}';
        export const CLASSES = unpack(readFileSync(__dirname + '/${PACKED}'));`;
    const lists = LISTED.find((file) => id.endsWith(file));
    if (lists !== undefined) return lookUps(await packedLists, lists);
    if (id.endsWith('/dist/shipped-tagger.js'))
      return `import { readFileSync } from 'node:fs';
        import { readImage } from './tagger/image.js';
        let tagger;
        export const shippedTagger = () => (tagger ??= readImage(readFileSync(__dirname + '/${IMAGE}')));`;
    // Found without asking Node where the package lies.
    if (id.endsWith('/dist/cli/version.js'))
      return `export const version = () => '${manifest.version}';
        export const packageFile = () => __dirname.replace(/dist$/, 'package.json');`;
    return null;
  },
  /** Commander starts programs for those who ask for it; nobody does here. */
  resolveId: (id, importer) => (id === 'node:child_process' && importer?.includes('/commander/') ? UNUSED : null),
  async generateBundle(_options, bundle) {
    // A file of plain characters is read at once, and its text takes half the memory.
    for (const file of Object.values(bundle))
      if (file.type === 'chunk' && !file.code.includes('String.raw')) file.code = inPlainCharacters(file.code);
    const { CLASSES } = await import('./dist/lexicon/vocabulary.js');
    this.emitFile({ type: 'asset', fileName: PACKED, source: pack(CLASSES) });
    const { bytes } = await packedLists;
    this.emitFile({ type: 'asset', fileName: LISTS_FILE, source: bytes });
    const { imageOf } = await import('./dist/tagger/image.js');
    this.emitFile({ type: 'asset', fileName: IMAGE, source: imageOf(readFileSync(MODEL)) });
  },
};

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const UNUSED = fileURLToPath(new URL('build/unused.cjs', import.meta.url));

export default defineConfig({
  input: { unionx: 'dist/cli/main.js', 'unionx-worker': 'dist/batch/worker.js' },
  platform: 'node',
  external: ['compromise', /^compromise\//, 'mammoth', 'unpdf', 'node-sqlite3-wasm'],
  plugins: [listStarts, forStart],
  output: {
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: 'unionx-[name].cjs',
    // What every run of a command needs is one file, and what extracts another: each further one costs a start as much as 30 KB.
    codeSplitting: {
      groups: [
        { name: 'version', test: /dist\/cli\/(?:version|plain-output|exit-code)\.js$/, priority: 3 },
        { name: 'program', test: /dist\/cli\/program\.js$/, priority: 2 },
        { name: 'extract', test: /dist\/(?:cli\/extract|output\/json)\.js$/, priority: 1 },
      ],
    },
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  },
});
