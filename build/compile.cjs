/** Runs the built program on a short article in the usual formats, and keeps what V8 has compiled for it. */
const { copyFileSync, readdirSync, rmSync } = require('node:fs');
const { join } = require('node:path');

const DIST = join(__dirname, '../dist');
const ARTICLE = join(__dirname, '../fixtures/articles/01-ganja-martyr-families.txt');

for (const name of readdirSync(DIST)) if (name.endsWith('.compiled')) rmSync(join(DIST, name));
copyFileSync(join(__dirname, 'compiled.cjs'), join(DIST, 'compiled.cjs'));
const { install, keep, setFlags } = require('../dist/compiled.cjs');
setFlags();
install();
const { main } = require('../dist/unionx.cjs');
const write = process.stdout.write;
process.stdout.write = (_text, then) => {
  if (typeof then === 'function') process.nextTick(then);
  return true;
};
(async () => {
  for (const args of [['--json'], [], ['--format', 'ndjson']]) await main(['extract', ...args, ARTICLE]);
  process.stdout.write = write;
  keep();
})();
