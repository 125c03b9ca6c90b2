// The report in a real browser: no error, no request, the interactions work, axe finds nothing serious. Screenshots go to the
// folder named after it, to be looked at.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatOf } from '../../dist/output/format.js';
import { hostile, sample } from '../output/sample.js';
import { launch } from './chromium.js';

const folder = mkdtempSync(join(tmpdir(), 'unionx-report-'));
const shots = resolve(process.argv[2] ?? join(folder, 'screenshots'));
mkdirSync(shots, { recursive: true });
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const articles = readdirSync('fixtures/articles')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => join('fixtures/articles', name));

function extracted(name, inputs) {
  const path = join(folder, name);
  execFileSync(process.execPath, ['bin/unionx.js', 'extract', ...inputs, '--format', 'html', '--output', path]);
  return path;
}

async function handMade(name, records, errors = []) {
  const options = {
    tool: { name: 'unionx', version: '0.0.0' },
    width: 80,
    colourLevel: 0,
    excelSafe: false,
    inlineErrors: false,
  };
  const format = await formatOf('html', options);
  const path = join(folder, name);
  writeFileSync(path, format.head + records.map(format.document).join(format.separator) + format.tail(errors));
  return path;
}

const browser = await launch();

/** Runs the steps on an open report, and holds it to what every report must keep; `isRefused` where the policy must step in. */
async function inReport(path, steps, { isRefused = false, ...view } = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...view });
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => faults.push(`dialog: ${dialog.message()}`));
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) faults.push(`request: ${request.url()}`);
  });
  await page.goto(pathToFileURL(path).href);
  await steps(page);
  if (isRefused) assert.match(faults.join('\n'), /^error: .*Content Security Policy/);
  else assert.deepEqual(faults, []);
  await context.close();
}

async function isAccessible(page, name) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  for (const { impact, id, nodes } of violations)
    console.log(`  axe, ${name}: ${impact} ${id}: ${nodes[0].html.slice(0, 120)}`);
  assert.deepEqual(
    violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id),
    [],
    name,
  );
}

const shot = (page, name) => page.screenshot({ path: join(shots, `${name}.png`) });
const mention = (page, text) => page.locator('.m', { hasText: new RegExp(`^${text}$`) }).first();
const litTexts = (page) => page.locator('.m.lit').allTextContents();

const STEPS = {
  async 'hover and focus show value, rule and confidence'(page) {
    const detail = page.locator('#detail');
    await mention(page, '17,100 manat').hover();
    assert.match(await detail.innerText(), /17,100 AZN\s+Money\s+Rule: by-hand\s+Confidence: 90/);
    await detail.hover();
    assert.ok(await detail.isVisible(), 'the pointer may go onto the details');
    await page.mouse.move(1, 800);
    assert.ok(await detail.isHidden(), 'they go with the pointer');
    await page.keyboard.press('Tab');
    await mention(page, 'Elmira Qasimova').focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    assert.match(await detail.innerText(), /Elmira Qasimova\s+Person/);
    assert.equal(await page.locator(':focus').getAttribute('aria-describedby'), 'detail');
    await page.keyboard.press('Escape');
    assert.ok(await detail.isHidden(), 'Escape takes them away');
  },
  async 'a click on a person lights up mentions, titles and roles'(page) {
    await mention(page, 'Qasimova').click();
    assert.deepEqual(await litTexts(page), ['Deputy Chairwoman', 'Elmira Qasimova', 'Qasimova']);
    assert.equal(await page.locator('table.person tr.lit').count(), 1);
    assert.match(
      await page.locator('tr.lit').first().innerText(),
      /Elmira Qasimova.*deputy chairwoman.*Metro Workers/s,
    );
    assert.equal(await mention(page, 'Qasimova').getAttribute('aria-pressed'), 'true');
    assert.equal(await page.locator('#said').textContent(), 'Elmira Qasimova: 2 mentions and 1 row lit up');
    await mention(page, 'Ece Demir').click();
    assert.deepEqual(await litTexts(page), ['President', 'Ece Demir']);
    await mention(page, 'Ece Demir').click();
    assert.deepEqual(await litTexts(page), []);
  },
  async 'Enter and Space do the same, Escape ends it'(page) {
    await mention(page, 'Elmira Qasimova').focus();
    await page.keyboard.press('Enter');
    assert.equal((await litTexts(page)).length, 3);
    await page.keyboard.press(' ');
    assert.equal((await litTexts(page)).length, 0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    assert.equal((await litTexts(page)).length, 0);
  },
  async 'a name in a table lights up its mentions and transfers'(page) {
    await page.locator('table.organisation button', { hasText: 'Goyazan Shelter' }).click();
    assert.deepEqual(await litTexts(page), ['Goyazan Shelter']);
    assert.equal(await page.locator('table.transfer tr.lit').count(), 2);
  },
  async 'a filter makes a kind plain text'(page) {
    await page.getByLabel('Dates').uncheck();
    assert.equal(await page.locator('.m.date[tabindex]').count(), 0);
    assert.ok(await page.locator('table.date').isHidden());
    await mention(page, 'Friday').hover();
    assert.ok(await page.locator('#detail').isHidden());
    assert.equal(
      await mention(page, 'Friday').evaluate((element) => getComputedStyle(element).backgroundColor),
      'rgba(0, 0, 0, 0)',
    );
    await page.getByLabel('Dates').check();
    assert.equal(await page.locator('.m.date[tabindex="0"][role="button"]').count(), 3);
  },
};

const plain = await handMade('sample.html', [sample('utf16')]);
for (const [name, steps] of Object.entries(STEPS)) {
  await inReport(plain, steps);
  console.log(`report: ${name}`);
}

await inReport(plain, async (page) => {
  assert.equal(await page.title(), 'Depot workers get help 🎁 – unionx report');
  const shown = await page.locator('.text').innerText();
  const said = (text) => text.replace(/\s+/g, ' ');
  const { text } = sample('utf16');
  assert.ok(said(shown).endsWith(said(text.slice(text.indexOf('Baku'))).trim()), 'the text is all there');
  await mention(page, 'Qasimova').click();
  await isAccessible(page, 'lit');
  await shot(page, 'sample-lit');
});
console.log('report: the text is whole, with a person lit up too');

for (const colorScheme of ['light', 'dark']) {
  await inReport(
    extracted('one.html', articles.slice(0, 1)),
    async (page) => {
      const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const [red] = paper.match(/\d+/g).map(Number);
      assert.ok(colorScheme === 'dark' ? red < 60 : red > 220, `${colorScheme}: ${paper}`);
      await page.locator('.m.person').first().click();
      await isAccessible(page, colorScheme);
      await shot(page, `one-${colorScheme}`);
      await page.emulateMedia({ media: 'print', colorScheme });
      await shot(page, `print-${colorScheme}`);
    },
    { colorScheme },
  );
  console.log(`report: ${colorScheme} colours`);
}

await inReport(await handMade('hostile.html', [hostile('utf16')]), async (page) => {
  assert.equal(await page.locator('article img, article script, article b, article i').count(), 0);
  assert.match(await page.locator('h2').innerText(), /^<\/script><script>alert\("x"\)<\/script>/);
  await mention(page, '__proto__.*constructor').click();
  assert.equal((await litTexts(page)).length, 2);
  assert.equal(await page.evaluate(() => document.querySelectorAll('script').length), 1);
  await isAccessible(page, 'hostile');
  await shot(page, 'hostile');
});
await inReport(
  plain,
  async (page) => {
    await page.evaluate(() => {
      document.querySelector('h2').innerHTML = '<img src="data:," onerror="globalThis.ran = true">';
    });
    await page.waitForTimeout(200);
    assert.equal(await page.evaluate(() => globalThis.ran), undefined);
  },
  { isRefused: true },
);
console.log('report: nothing from a hostile article runs');

const many = extracted('many.html', articles);
await inReport(many, async (page) => {
  const count = articles.length;
  const shown = page.locator('article:visible');
  assert.equal(await page.locator('.index a').count(), count);
  assert.equal(await shown.count(), 1);
  // The page follows its address a moment after the click.
  const comes = (id) => page.locator(`#${id}`).waitFor({ state: 'visible' });
  await page.locator('.index a').nth(2).click();
  await comes('article-3');
  assert.equal(await shown.getAttribute('id'), 'article-3');
  assert.equal(await page.locator('.index a[aria-current]').count(), 1);
  await page.goBack();
  await page.goForward();
  await comes('article-3');
  assert.equal(await shown.getAttribute('id'), 'article-3');
  const search = page.getByLabel('Search articles');
  await search.fill('ganja SHIRINZADE');
  assert.equal(await page.locator('.index li:visible').count(), 1);
  assert.equal(await page.locator('#matches').textContent(), `1 of ${count} articles`);
  await search.press('Enter');
  await comes('article-1');
  assert.equal(await shown.getAttribute('id'), 'article-1');
  await shot(page, 'many-search');
  await search.fill('');
  assert.equal(await page.locator('.index li:visible').count(), count);
  await isAccessible(page, 'many');
  await shot(page, 'many');
  await page.emulateMedia({ media: 'print' });
  assert.equal(await shown.count(), count, 'all articles are printed');
});
await inReport(
  many,
  async (page) => {
    await isAccessible(page, 'narrow');
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    assert.ok(!(scrollWidth > clientWidth), 'nothing sticks out of a telephone');
    await shot(page, 'narrow');
  },
  { viewport: { width: 390, height: 844 } },
);
console.log('report: index, search, print and a narrow screen');

const errors = [{ source: 'bad.txt', code: 'x', message: 'is <b>no</b> text', line: 3 }];
await inReport(await handMade('errors.html', [sample('utf16')], errors), async (page) => {
  assert.equal(await page.locator('.errors li').innerText(), 'bad.txt:3: is <b>no</b> text');
});

await browser.close();
console.log(`report: screenshots are in ${shots}`);
