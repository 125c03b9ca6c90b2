/** Many articles from a stream, one by one. */
import { describe, expect, it } from 'vitest';
import { type Article, extract, extractAll } from '../src/index.js';

const TEXTS = ['Chairman John Smith spoke.', '', 'Yesterday the Metro Workers Union gave 5,000 manat.'];

async function recordsOf(...args: Parameters<typeof extractAll>) {
  const records = [];
  for await (const record of extractAll(...args)) records.push(record);
  return records;
}

async function* asynchronous(articles: readonly Article[]) {
  for (const article of articles) {
    await Promise.resolve();
    yield article;
  }
}

describe('extractAll', () => {
  it('gives what extract gives, in order, from anything that can be gone through', async () => {
    const expected = TEXTS.map((text) => extract(text));
    expect(await recordsOf(TEXTS)).toEqual(expected);
    expect(await recordsOf(new Set(TEXTS))).toEqual(expected);
    expect(await recordsOf(asynchronous(TEXTS))).toEqual(expected);
    expect(await recordsOf([])).toEqual([]);
  });

  it("an article's own options go before those of all", async () => {
    const articles: Article[] = [{ text: TEXTS[2]!, source: 'a', referenceDate: '2023-03-14' }, TEXTS[2]!];
    const options = { source: 'b', referenceDate: '2020-01-01', includeText: true };
    expect(await recordsOf(articles, options)).toEqual([
      extract(TEXTS[2]!, { ...options, source: 'a', referenceDate: '2023-03-14' }),
      extract(TEXTS[2]!, options),
    ]);
  });

  it('takes no more than is asked for, and ends the source where the reader ends', async () => {
    let taken = 0;
    let hasEnded = false;
    function* source() {
      try {
        for (;;) {
          taken++;
          yield TEXTS[0]!;
        }
      } finally {
        hasEnded = true;
      }
    }
    const records = extractAll(source());
    expect(taken).toBe(0);
    await records.next();
    await new Promise((resolve) => setTimeout(resolve));
    expect(taken).toBe(1);
    await records.next();
    expect(taken).toBe(2);
    await records.return();
    expect(hasEnded).toBe(true);
  });

  it('lets timers have their turn while the source never waits', async () => {
    let rang = false;
    setTimeout(() => {
      rang = true;
    });
    let count = 0;
    function* source() {
      // Far longer than a timer takes; without a turn it never rings.
      while (!rang && count++ < 50_000) yield TEXTS[2]!;
    }
    await recordsOf(source(), { readers: ['rules'] });
    expect(rang).toBe(true);
    expect(count).toBeLessThan(50_000);
  });

  it.each([[42], [null], [{}], [{ text: 1 }]])('rejects %j', async (article) => {
    await expect(recordsOf([article as unknown as Article])).rejects.toThrow(TypeError);
  });

  it('rejects with what the source throws, and for a day that is none', async () => {
    // biome-ignore lint/correctness/useYield: a source may fail before its first article
    async function* broken(): AsyncGenerator<string> {
      throw new Error('the wire is cut');
    }
    await expect(recordsOf(broken())).rejects.toThrow('the wire is cut');
    await expect(recordsOf([{ text: '', referenceDate: 'soon' }])).rejects.toThrow(RangeError);
  });
});
