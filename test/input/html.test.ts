/** Saved pages: the article, all of it and nothing else, and what the page says about it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../src/input/article.js';
import type { InputOptions } from '../../src/input/input.js';
import { PAGES, type Story } from './pages.js';

const OPTIONS: InputOptions = {
  format: 'auto',
  fields: { text: 'text', id: 'id', headline: 'headline', date: 'date' },
  encoding: null,
  maxBytes: 1 << 24,
};

const read = (html: string | Uint8Array) =>
  articleOf(
    { source: 'a.html', line: null, kind: 'html', bytes: Buffer.from(html), encoding: null, table: null },
    OPTIONS,
  );

const FOLDER = 'fixtures/articles';
const STORIES: Story[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => {
    const lines = readFileSync(`${FOLDER}/${file}`, 'utf8')
      .split('\n')
      // A page shows a run of spaces as one.
      .map((line) => line.trim().replace(/ {2,}/g, ' '));
    const [headline = '', ...paragraphs] = lines.filter((line) => line !== '');
    return { headline, paragraphs };
  });

describe('pages', () => {
  const cases = PAGES.map((page, index) => ({
    ...page,
    stories: [0, 7, 13].map((step) => STORIES[(index + step) % STORIES.length]!),
  }));
  it.each(cases)('$system', async ({ html, day, author, stories }) => {
    for (const story of stories) {
      const article = await read(html(story));
      expect(article.text.split('\n\n').map((line) => line.trim())).toEqual([story.headline, ...story.paragraphs]);
      expect(article.date?.day ?? null).toBe(day);
      expect(article.author).toBe(author);
    }
  });
});

describe('pages nested deeper than anybody writes', () => {
  const filler = `<p>${'The strike goes on. '.repeat(6000)}</p>`;
  it('are read whole, without their deepest tags', async () => {
    const deep = `${'<div>'.repeat(40_000)}<p>At the bottom</p>${'</div>'.repeat(40_000)}`;
    const { text } = await read(`<html><body><p>On top</p>${deep}<p>On top again</p></body></html>`);
    expect(text.split(/\s*\n\s*/).filter(Boolean)).toEqual(['On top', 'At the bottom', 'On top again']);
  });

  it('are not those whose paragraphs are never closed, nor those with scripts full of signs', async () => {
    const open = Array.from({ length: 5000 }, (_, n) => `<p>Paragraph ${n}`).join('');
    const script = `<script>${'if (a <b && c <d) e();'.repeat(3000)}</script>`;
    const { text } = await read(`<html><body><article>${script}${filler}${open}</article></body></html>`);
    expect(text).toContain('\n\nParagraph 4998\n\nParagraph 4999');
  });
});
