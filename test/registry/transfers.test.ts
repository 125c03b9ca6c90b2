import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalOf, sumOf } from '../../src/registry/decimal.js';
import { record, registryOf } from './records.js';

describe('decimals', () => {
  it.each([
    [['0.1', '0.2'], '0.3'],
    [['17100', '0.50'], '17100.5'],
    [['1.005', '2.005', '-3'], '0.01'],
    [['-0.5', '0.25'], '-0.25'],
    [['9007199254740993', '1'], '9007199254740994'],
    [[], '0'],
  ])('%j is %s', (decimals, sum) => expect(sumOf(decimals)).toBe(sum));

  it.each([
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015'],
    [12.5, '12.5'],
    [1.25e22, '12500000000000000000000'],
  ])('%d is written out', (number, decimal) => expect(decimalOf(number)).toBe(decimal));

  it('sums hundredths as integers do', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })), (hundredths) => {
        const sum = hundredths.reduce((total, one) => total + BigInt(one), 0n);
        const found = sumOf(hundredths.map((one) => decimalOf(one / 100)));
        const [whole = '', fraction = ''] = found.split('.');
        expect(BigInt(`${whole}${fraction.padEnd(2, '0')}`)).toBe(sum);
      }),
    );
  });
});

describe('transfers', () => {
  const of = (...articles: [date: string, ...lines: string[]][]) =>
    registryOf(articles.map(([date, ...lines], n) => record(`a${n}`, date, lines))).registry.transfers.map(
      ({ giver, recipient, currency, year, total, transfers, reports }) =>
        `${giver} > ${recipient}: ${total} ${currency} ${year} ${transfers}/${reports}`,
    );

  it('are summed by parties, currency and year', () => {
    expect(
      of(
        ['2020-05-01', 'Northmere Paper > Kerbin Steel: 0.1 AZN', 'Northmere Paper > Kerbin Steel: 0.2 AZN'],
        ['2020-07-01', 'Northmere Paper LLC > Kerbin Steel: 100 AZN', 'Northmere Paper LLC > Kerbin Steel: 5 USD'],
        ['2021-01-10', 'Northmere Paper > Kerbin Steel: 7 AZN 2020-12', 'Northmere Paper > Kerbin Steel: 8 AZN'],
        ['2021-02-10', 'Kerbin Steel > Northmere Paper: 9 AZN'],
      ).sort(),
    ).toEqual([
      'Kerbin Steel > Northmere Paper: 9 AZN 2021 1/1',
      'Northmere Paper > Kerbin Steel: 107.3 AZN 2020 4/4',
      'Northmere Paper > Kerbin Steel: 5 USD 2020 1/1',
      'Northmere Paper > Kerbin Steel: 8 AZN 2021 1/1',
    ]);
  });

  it('told twice count once, told again later are others', () => {
    expect(
      of(
        ['2020-05-01', 'Northmere Paper > Kerbin Steel: 50 AZN 2020-04-30'],
        ['2020-05-02', 'Northmere Paper > Kerbin Steel: 50 AZN 2020-04-30'],
        ['2020-08-02', 'Northmere Paper > Kerbin Steel: 50 AZN 2020-08-01'],
      ),
    ).toEqual(['Northmere Paper > Kerbin Steel: 100 AZN 2020 2/3']);
  });

  it('of things have no sum', () => {
    expect(of(['2020-05-01', 'Northmere Paper > Kerbin Steel: two buses'])).toEqual([
      'Northmere Paper > Kerbin Steel: null null 2020 1/1',
    ]);
  });
});
