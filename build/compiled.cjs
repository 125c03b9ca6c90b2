/**
 * Compiled code for the program's files, so that a start need not compile them again: made by the build, taken where it
 * fits the Node.js and the file, left alone where not. A third of the time of a short run.
 */
const { readFileSync, statSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const vm = require('node:vm');

const KEPT = '.compiled';
/** File name to the script made of it, in this process. */
const scripts = new Map();

/**
 * For short runs, which most are. The build sets the same: V8 takes what was compiled under the same flags only.
 *
 * Regular expressions are compiled once for good. Where V8 knows the flag (Node.js 20), functions are optimised six times later than
 * it would by itself: other threads would work as long as this one, on code that is never used. Long runs set it back (`batch/optimising.ts`).
 */
function setFlags() {
  setFlagsFromString('--no-regexp-tier-up');
  if (process.versions.v8.startsWith('11.3.')) setFlagsFromString('--interrupt-budget=400000');
}

/** From now on files of this folder are compiled by way of what is kept. */
function install() {
  const loader = vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER;
  // Older ones could not import packages from such a script.
  if (loader === undefined) return;
  keepQuiet();
  const compile = Module.prototype._compile;
  Module.prototype._compile = function (content, filename) {
    if (dirname(filename) !== __dirname) return compile.call(this, content, filename);
    const script = new vm.Script(Module.wrap(content), {
      filename,
      cachedData: keptFor(filename),
      importModuleDynamically: loader,
    });
    scripts.set(filename, script);
    const require = Module.createRequire(filename);
    script.runInThisContext()(this.exports, require, this, filename, __dirname);
  };
}

/** Node 20 calls the loader above experimental when the first package is imported; who reads an article need not know. */
function keepQuiet() {
  const { emitWarning } = process;
  process.emitWarning = (warning, ...rest) => {
    if (!String(warning).includes('vm.USE_MAIN_CONTEXT_DEFAULT_LOADER')) emitWarning.call(process, warning, ...rest);
  };
}

function keptFor(filename) {
  try {
    const kept = filename + KEPT;
    return statSync(kept).mtimeMs >= statSync(filename).mtimeMs ? readFileSync(kept) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what has been compiled so far. */
function keep() {
  for (const [filename, script] of scripts) writeFileSync(filename + KEPT, script.createCachedData());
}

module.exports = { install, keep, setFlags };
