import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemUri, keyOf, uriOf } from '../../src/output/ids.js';

describe('uriOf', () => {
  it.each([
    ['articles/depot.txt', 'articles/depot.txt'],
    ['depot 1.ndjson:12', 'depot%201.ndjson%3A12'],
    ['/abs/ə#1?.txt', '/abs/%C9%99%231%3F.txt'],
    ['//host/share', '/host/share'],
    ['C:\\texts\\a.txt', 'C%3A%5Ctexts%5Ca.txt'],
    ['https://example.org/a b?c=%20d#e', 'https://example.org/a%20b?c=%20d%23e'],
    ['urn:isbn:123', 'urn:isbn:123'],
    ['javascript:alert(1)', 'javascript%3Aalert(1)'],
    ['-', '-'],
    ['', '-'],
    ['\ud800', '%EF%BF%BD'],
  ])('%j is %s', (source, uri) => expect(uriOf(source)).toBe(uri));

  it('resolves, and names its items, for any source', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        expect(new URL(itemUri(source, 'p1'), 'https://base.example/a/').hash).toBe('#p1');
      }),
    );
  });
});

describe('keyOf', () => {
  it('is 16 hexadecimal digits, the same each time', () => {
    expect(keyOf('articles/depot.txt')).toMatch(/^[0-9a-f]{16}$/);
    expect(keyOf('articles/depot.txt')).toBe(keyOf('articles/depot.txt'));
  });

  it('tells 20,000 names apart, in each half too far more often than not', () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => keyOf(`articles/${i}.txt`));
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(keys.map((key) => key.slice(0, 8))).size).toBeGreaterThan(19_995);
    expect(new Set(keys.map((key) => key.slice(8))).size).toBeGreaterThan(19_995);
  });
});
