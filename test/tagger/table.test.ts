import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find, makeTable } from '../../src/tagger/table.js';

describe('key table', () => {
  it('finds every key at its index and no other key', () => {
    const key = fc.integer({ min: 0, max: 0xffffffff });
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 300 }), fc.array(key, { maxLength: 100 }), (unsorted, others) => {
        const keys = unsorted.sort((a, b) => a - b);
        const table = makeTable(Uint32Array.from(keys));
        for (const [n, each] of keys.entries()) expect(find(table, each | 0)).toBe(n);
        for (const each of others) expect(find(table, each | 0)).toBe(keys.indexOf(each));
      }),
    );
  });
});
