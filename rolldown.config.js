/**
 * The program as a few CommonJS files beside the library: one file starts in half the time of sixty modules. What only
 * some runs need stays in files of its own, loaded when they do.
 */
import { defineConfig } from 'rolldown';

export default defineConfig({
  input: { unionx: 'dist/cli/main.js', 'unionx-worker': 'dist/batch/worker.js' },
  platform: 'node',
  external: ['compromise', /^compromise\//, 'mammoth', 'unpdf'],
  output: {
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: 'unionx-[name].cjs',
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  },
});
