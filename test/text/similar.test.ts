/** Which words are spellings of one name, and which are two names. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/characters.js';
import { distance, sameName } from '../../src/text/similar.js';

const same = (a: string, b: string) => sameName(fold(a), fold(b));

describe('one name', () => {
  it.each([
    ['Satybaldı', 'Satibaldi'],
    ['Qəhrəmanova', 'Gahramanova'],
    ['Əliyev', 'Aliyev'],
    ['Mohbaliyev', 'Mohbalıyev'],
    ['Dauletalin', 'Dauletaline'],
    ['Khodzhaev', 'Khojaev'],
    ['Shukhrat', 'Şuhrat'],
    ['Tokayev', 'Tokaev'],
    ['Yuriy', 'Yurii'],
    ['Alexander', 'Aleksander'],
    ['Zulfiya', 'Zulfiia'],
    ['Abdurahmonov', 'Abdurakhmonov'],
  ])('%s and %s', (a, b) => {
    expect(same(a, b)).toBe(true);
    expect(same(b, a)).toBe(true);
  });
});

describe('two names', () => {
  it.each([
    ['Karimov', 'Karimova'],
    ['Hasan', 'Hasanov'],
    ['Kerimov', 'Kasimov'],
    ['Anna', 'Anya'],
    ['Ali', 'Ari'],
    ['Smith', 'Jones'],
    ['Gulnara', 'Gulnaz'],
    ['Samir', 'Samira'],
  ])('%s and %s', (a, b) => {
    expect(same(a, b)).toBe(false);
    expect(same(b, a)).toBe(false);
  });
});

describe('the distance of two words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

  it('counts letters changed, added, left out and swapped', () => {
    expect([distance('abc', 'abc', 2), distance('abc', 'adc', 2), distance('abc', 'acb', 2)]).toEqual([0, 1, 1]);
    expect([distance('abc', 'ab', 2), distance('', 'ab', 2), distance('abcdef', 'uvwxyz', 2)]).toEqual([1, 2, 3]);
  });

  it('is the same both ways and nothing for a word itself', () => {
    const within = (a: string, b: string, limit: number) => Math.min(distance(a, b, limit), limit + 1);
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        expect(within(a, b, limit)).toBe(within(b, a, limit));
        expect(within(a, b, limit)).toBe(Math.min(within(a, b, limit + 1), limit + 1));
        expect(distance(a, a, limit)).toBe(0);
      }),
    );
  });
});
