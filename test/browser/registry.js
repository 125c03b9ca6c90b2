// The registry's page in a real browser: no error, no request, search, choice and networks work, axe finds nothing serious.
// Screenshots go to the folder named after it, to be looked at.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from './chromium.js';

const folder = mkdtempSync(join(tmpdir(), 'unionx-registry-'));
const shots = resolve(process.argv[2] ?? join(folder, 'screenshots'));
mkdirSync(shots, { recursive: true });
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const path = join(folder, 'registry.html');
execFileSync(process.execPath, [
  'bin/unionx.js',
  'registry',
  'fixtures/articles/*.txt',
  '--format',
  'html',
  '--output',
  path,
]);

const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
const faults = [];
page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`));
page.on('pageerror', (error) => faults.push(error.message));
page.on('request', (request) => {
  if (!/^(file|data):/.test(request.url())) faults.push(`request: ${request.url()}`);
});

async function isAccessible(name) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  for (const { impact, id, nodes } of violations)
    console.log(`  axe, ${name}: ${impact} ${id}: ${nodes[0].html.slice(0, 120)}`);
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
  assert.deepEqual(grave, [], name);
}

await page.goto(pathToFileURL(path).href);
assert.ok((await page.locator('#entry svg .node').count()) > 5, 'the overview is drawn');
await isAccessible('overview');
await page.screenshot({ path: join(shots, 'registry-overview.png') });

await page.fill('#search', 'SHIRINZADE');
// Search does not mind case.
await page.locator('#list button', { hasText: 'Rasim' }).waitFor();
await page.locator('#list button', { hasText: 'Rasim' }).click();
await page.locator('#entry h2', { hasText: 'Rasim' }).waitFor();
assert.ok(await page.locator('#entry table', { hasText: 'chairman' }).isVisible());
assert.ok((await page.locator('#entry svg .seen').count()) > 0, 'posts stand on the time line');
await page.screenshot({ path: join(shots, 'registry-person.png'), fullPage: true });
await isAccessible('person');

await page.locator('#entry svg .node.organisation').first().focus();
await page.keyboard.press('Enter');
// The network leads on, by keyboard too; the page follows its address a moment later.
await page.locator('#entry svg .node.chosen.organisation').waitFor();
await isAccessible('organisation');
await page.goBack();
await page.locator('#entry h2', { hasText: 'Rasim' }).waitFor();
await page.fill('#search', 'nobody of this name');
await page.locator('#matches', { hasText: /^0 matches$/ }).waitFor();
assert.deepEqual(faults, []);
await browser.close();
console.log(`registry: searched, chosen and drawn without a fault; screenshots in ${shots}`);
