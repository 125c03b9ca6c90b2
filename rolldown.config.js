/**
 * The program as a few CommonJS files beside the library: one file starts in half the time of sixty modules. What only
 * some runs need stays in files of its own, loaded when they do.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'rolldown';

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

export default defineConfig({
  input: { unionx: 'dist/cli/main.js', 'unionx-worker': 'dist/batch/worker.js' },
  platform: 'node',
  external: ['compromise', /^compromise\//, 'mammoth', 'unpdf'],
  plugins: [listStarts],
  output: {
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: 'unionx-[name].cjs',
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  },
});
