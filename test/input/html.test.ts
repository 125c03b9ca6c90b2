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
      .map((line) => line.trim());
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
