// docs/report.png: the report of the example in Debian's chromium, with one person lit up and an amount pointed at.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from '../test/browser/chromium.js';

const folder = mkdtempSync(join(tmpdir(), 'unionx-picture-'));
const report = join(folder, 'report.html');
execFileSync(process.execPath, ['bin/unionx.js', 'extract', 'docs/example/articles', '-f', 'html', '-o', report]);
const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1200, height: 760 }, colorScheme: 'light' });
await page.goto(pathToFileURL(report).href);
await page
  .locator('.m', { hasText: /^Elmira Qasimova$/ })
  .first()
  .click();
await page.locator('.m', { hasText: /^17,100 manat$/ }).hover();
await page.screenshot({ path: 'docs/report.png' });
await browser.close();
rmSync(folder, { recursive: true });
