#!/usr/bin/env node
// CommonJS, because Node starts its loader for ES modules only where it needs it, and that takes a sixth of a short run.
const { enableCompileCache } = require('node:module');
const { install, setFlags } = require('../dist/compiled.cjs');

setFlags();
// Node 22.8 and later keep compiled code between runs themselves; before, the build has left it beside the files.
if (enableCompileCache) enableCompileCache();
else install();
require('../dist/unionx.cjs').main(process.argv.slice(2)).then(leave);

/** Without waiting for what V8 still compiles in other threads, and without taking memory apart that the system takes back whole. */
function leave() {
  // Where something is still on its way to a pipe, Node ends by itself when it is there.
  if (process.stdout.writableLength === 0 && process.stderr.writableLength === 0) process.exit();
}
