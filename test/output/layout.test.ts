/** Widths, line breaks and columns of tables. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitColumns, widthOf, wrap } from '../../src/output/layout.js';
import { visible, visibleJson, visibleLine } from '../../src/output/visible.js';

describe('widthOf', () => {
  it.each([
    ['', 0],
    ['Smith', 5],
    ['Satybaldı', 9],
    ['Мұхтар', 6],
    ['全国总工会', 10],
    ['ｶﾅ', 2],
    ['한국', 4],
    ['e\u0301', 1],
    ['שָׁלוֹם', 4],
    ['👩‍👩‍👧‍👦', 2],
    ['🇦🇿', 2],
    ['❤️', 2],
    ['a\u200bb', 2],
    ['“–…€', 4],
  ])('%j takes %i', (text, width) => expect(widthOf(text)).toBe(width));
});

describe('wrap', () => {
  it.each([
    ['Metro Workers Union', 8, ['Metro', 'Workers', 'Union']],
    ['Metro Workers Union', 13, ['Metro Workers', 'Union']],
    ['Confederation', 5, ['Confe', 'derat', 'ion']],
    ['a Confederation b', 6, ['a', 'Confed', 'eratio', 'n b']],
    ['全国总工会', 4, ['全国', '总工', '会']],
    ['👩‍👩‍👧‍👦👍🏽', 2, ['👩‍👩‍👧‍👦', '👍🏽']],
    ['', 5, ['']],
  ])('%j in %i', (text, width, lines) => expect(wrap(text, width)).toEqual(lines));

  it('loses nothing and keeps to the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 2, max: 30 }), (raw, width) => {
        const text = visibleLine(raw);
        const lines = wrap(text, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('fitColumns', () => {
  it.each([
    [[5, 5], [1, 1], 20, [5, 5]],
    [[30, 5], [1, 1], 20, [15, 5]],
    [[30, 30], [1, 1], 20, [10, 10]],
    [[30, 20, 4], [1, 1, 1], 24, [10, 10, 4]],
    [[30, 30], [14, 1], 20, [14, 6]],
    [[30, 30], [20, 20], 20, [10, 10]],
  ])('%j, at least %j, in %i', (wanted, least, available, widths) =>
    expect(fitColumns(wanted, least, available)).toEqual(widths),
  );

  it('never takes more than there is, nor less than one a column', () => {
    const column = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 300 }));
    fc.assert(
      fc.property(
        fc.array(column, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 8, max: 200 }),
        (columns, available) => {
          const least = columns.map(([word]) => word);
          const widths = fitColumns(
            columns.map(([word, more]) => word + more),
            least,
            available,
          );
          expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(available);
          expect(Math.min(...widths)).toBeGreaterThanOrEqual(1);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('visible', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
  const OBEYED = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;
  it.each([
    ['\u001b[31mred', '\\x1b[31mred'],
    ['a\u202eb', 'a\\u202eb'],
    ['a\u009b2J', 'a\\x9b2J'],
    ['a\ud800b', 'a\\ud800b'],
    ['👍🏽 ok', '👍🏽 ok'],
    ['line\nbreak\ttab', 'line\nbreak\ttab'],
  ])('%j', (text, shown) => expect(visible(text)).toBe(shown));

  it('leaves nothing that a terminal obeys, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text)).not.toMatch(OBEYED);
        expect(visibleLine(text)).not.toMatch(/[\n\t]/);
        expect(JSON.parse(visibleJson(JSON.stringify({ text })))).toEqual({ text });
        expect(visibleJson(JSON.stringify({ text }))).not.toMatch(OBEYED);
      }),
      { numRuns: 2_000 },
    );
  });
});
