import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plus, times, timesTen, toNumber, whole } from '../../src/find/amounts/decimal.js';
import { readDigits } from '../../src/find/amounts/digits.js';
import { findAmounts } from './amounts-run.js';

/** Ways to part thousands, with the mark for decimals that goes with each. */
const STYLES = [
  { thousands: ',', decimal: '.' },
  { thousands: '.', decimal: ',' },
  { thousands: "'", decimal: '.' },
  { thousands: '\u00a0', decimal: ',' },
  { thousands: '\u202f', decimal: '.' },
] as const;

const grouped = (value: number, mark: string) => String(value).replace(/\B(?=(\d{3})+$)/g, mark);
const cents = fc.integer({ min: 0, max: 99 });
const millions = fc.integer({ min: 1_000_000, max: 999_999_999_999 });
const MAGNITUDES = {
  thousand: 1e3,
  million: 1e6,
  mln: 1e6,
  bn: 1e9,
  billion: 1e9,
  lakh: 1e5,
  crore: 1e7,
  trillion: 1e12,
};

describe('what is printed reads back', () => {
  it('in every style of thousands and decimals', () => {
    fc.assert(
      fc.property(millions, cents, fc.constantFrom(...STYLES), (value, part, { thousands, decimal }) => {
        const text = `${grouped(value, thousands)}${decimal}${String(part).padStart(2, '0')} tenge`;
        const expected = Number(`${value}.${String(part).padStart(2, '0')}`);
        expect(findAmounts(`They paid ${text} in all.`)).toMatchObject([{ value: expected, currency: 'KZT' }]);
      }),
    );
  });

  it('with every magnitude, without a binary surprise', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999 }),
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom(...Object.entries(MAGNITUDES)),
        (integer, part, [word, factor]) => {
          const figure = `${integer}.${part}`;
          const exact = Number(BigInt(`${integer}${part}`) * BigInt(factor)) / 10 ** String(part).length;
          expect(findAmounts(`It cost ${figure} ${word} euros.`)).toMatchObject([{ value: exact, currency: 'EUR' }]);
        },
      ),
    );
  });

  it('in words', () => {
    const below =
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
        ' ',
      );
    const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
    const words = (n: number): string => {
      if (n < 20) return below[n]!;
      if (n < 100) return tens[Math.floor(n / 10)]! + (n % 10 ? `-${below[n % 10]}` : '');
      if (n < 1000) return `${below[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${words(n % 100)}` : ''}`;
      const [unit, name] = n < 1e6 ? [1e3, 'thousand'] : [1e6, 'million'];
      return `${words(Math.floor(n / unit))} ${name}${n % unit ? ` ${words(n % unit)}` : ''}`;
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (value) => {
        expect(findAmounts(`${words(value)} somoni`)).toMatchObject([{ value, currency: 'TJS' }]);
      }),
    );
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      '1',
      '23',
      '456',
      '0',
      '7890',
      ',',
      '.',
      "'",
      '’',
      ' ',
      '\u00a0',
      '-',
      '–',
      '/',
      ':',
      '%',
      '$',
      '€',
      'US$',
      'Rs.',
      'm',
      'bn',
      'k',
    ],
    ...[
      ' million',
      ' thousand ',
      ' and ',
      ' a ',
      ' half ',
      ' to ',
      ' between ',
      ' manats',
      ' workers',
      ' per cent',
      'AZN',
      '\n',
      '(',
      ')',
      '½',
      '²',
    ],
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
    fc.string(),
    fc.string({ unit: 'grapheme' }),
  );

  it('gives amounts that are sorted, apart, inside the text and finite', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const amount of findAmounts(text)) {
          expect(amount.start).toBeGreaterThanOrEqual(end);
          expect(amount.end).toBeGreaterThan(amount.start);
          end = amount.end;
          for (const size of [amount.value, amount.min, amount.max])
            expect(size === null || Number.isFinite(size)).toBe(true);
          expect(amount.confidence).toBeGreaterThan(0);
          expect(amount.confidence).toBeLessThanOrEqual(1);
          expect(amount.currency === null).toBe(amount.kind !== 'money');
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('is read however long and hostile, without a look at everything before or behind', () => {
    // A reader that is not linear runs into the time limit of the test here.
    for (const piece of ['1', '1 ', '111 ', '$', 'one and ', 'from 1 to ', 'of whom 12 ', 'dollars 5 ', '5 of them '])
      expect(() => findAmounts(piece.repeat(50_000)), piece).not.toThrow();
  });
});

describe('decimals', () => {
  const decimals = fc.record({
    units: fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
    scale: fc.integer({ min: 0, max: 6 }),
  });

  it('add and multiply exactly', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        const scale = 10n ** BigInt(a.scale + b.scale);
        const sum = plus(a, b);
        expect(sum.units * 10n ** BigInt(a.scale + b.scale - sum.scale)).toBe(
          (a.units * scale) / 10n ** BigInt(a.scale) + (b.units * scale) / 10n ** BigInt(b.scale),
        );
        expect(times(a, b)).toEqual({ units: a.units * b.units, scale: a.scale + b.scale });
      }),
    );
  });

  it('are printed as they are written, or not at all', () => {
    expect(toNumber(times({ units: 847n, scale: 1 }, whole(1000)))).toBe(84700);
    expect(toNumber(timesTen({ units: 41n, scale: 1 }, 6))).toBe(4100000);
    expect(toNumber({ units: 1234567890123456n, scale: 0 })).toBeNull();
    expect(toNumber(timesTen(whole(1), 21))).toBeNull();
  });

  it('come from no malformed figure', () => {
    for (const figure of ['', ',', '1,', '01', '1,23,4', '1.2.3', '12,34,567.8.9', "1'23", '1,2345', '1,000,00', '٣'])
      expect(readDigits(figure), figure).toBeNull();
  });
});
