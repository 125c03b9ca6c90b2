// The library's core, bundled for browsers, must find in a real one what it finds on Node, with the model and without.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { extract, readModel } from '../../dist/core.js';
import { launch } from './chromium.js';

const FOLDER = 'fixtures/articles';
const texts = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'));
const model = readFileSync('dist/tagger/model/english.bin');

const bundle = await rolldown({ input: 'dist/core.js', platform: 'browser', treeshake: true });
const { output } = await bundle.generate({ format: 'iife', name: 'unionx', minify: true });
assert.equal(output.length, 1, 'the core is one piece');
const [{ code, imports }] = output;
assert.deepEqual(imports, [], 'the core imports nothing that a browser lacks');

const browser = await launch();
const page = await browser.newPage();
const faults = [];
page.on('pageerror', (error) => faults.push(error.message));
page.on('console', (message) => faults.push(message.text()));
await page.addScriptTag({ content: code });
const found = await page.evaluate(
  ({ texts, bytes }) => {
    const { extract, readModel } = globalThis.unionx;
    const tagger = readModel(Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0)));
    return texts.map((text) => [extract(text), extract(text, {}, { tagger, compromise: null })]);
  },
  { texts, bytes: model.toString('base64') },
);
await browser.close();

assert.deepEqual(faults, []);
const tagger = readModel(model);
for (const [i, text] of texts.entries())
  assert.deepEqual(found[i], [extract(text), extract(text, {}, { tagger, compromise: null })]);
const people = found.reduce((sum, [, { persons }]) => sum + persons.length, 0);
assert.ok(people > texts.length, 'something was found');
console.log(
  `core: ${texts.length} articles, ${people} persons, the same in chromium; ${Math.round(code.length / 1024)} KiB of script`,
);
