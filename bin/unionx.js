#!/usr/bin/env node
// CommonJS, because Node starts its loader for ES modules only where it needs it, and that takes a sixth of a short run.
const { enableCompileCache } = require('node:module');

// Node 22.8 and later keep compiled code between runs themselves; before, the build has left it beside the files.
if (enableCompileCache) enableCompileCache();
else require('../dist/compiled.cjs').install();
require('../dist/unionx.cjs').main(process.argv.slice(2));
