/** Values, kinds and other readings; the reference date is Wednesday, 15 March 2023. */
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfOf, type Point, point } from '../../src/resolve/date-value.js';
import { numberOfDay, weekdayOf } from '../../src/text/calendar.js';
import { datesOf } from '../dates.js';

const only = (text: string, options?: Parameters<typeof datesOf>[1]) => {
  const dates = datesOf(text, options);
  expect(dates).toHaveLength(1);
  return dates[0]!;
};

describe('kind, value and TIMEX3 value', () => {
  it.each([
    ['It was signed on 12 May 2022.', 'day', '2022-05-12', '2022-05-12'],
    ['It was signed in May 2022.', 'month', '2022-05', '2022-05'],
    ['It was signed in 1998.', 'year', '1998', '1998'],
    ['It was signed in the 1990s.', 'decade', '199X', '199'],
    ['It was signed in the 20th century.', 'century', '19XX', '19'],
    ['It was signed in Q3 2021.', 'quarter', '2021-35', '2021-Q3'],
    ['It was signed in the first half of 2022.', 'half-year', '2022-40', '2022-H1'],
    ['It was signed last winter.', 'season', '2022-24', '2022-WI'],
    ['It was signed last week.', 'week', '2023-W10', '2023-W10'],
    ['It was signed over the weekend.', 'interval', '2023-03-11/2023-03-12', '2023-W10-WE'],
    ['It was signed from 3 to 5 May 2022.', 'interval', '2022-05-03/2022-05-05', '2022-05-03/2022-05-05'],
    ['It was signed on 12 May 2022 at 10:00.', 'datetime', '2022-05-12T10:00', '2022-05-12T10:00'],
    ['It was signed on Monday evening.', 'day', '2023-03-13', '2023-03-13TEV'],
    ['It is signed now.', 'vague', null, 'PRESENT_REF'],
    ['It was signed on Victory Day.', 'holiday', null, null],
  ])('%s', (text, kind, value, timex) => expect(only(text)).toMatchObject({ kind, value, timex }));

  it.each([
    ['It was signed on Monday.', 'day', null, 'XXXX-WXX-1'],
    ['It was signed last year.', 'year', null, null],
    ['It was signed on 12 May at 10:00.', 'day', 'XXXX-05-12', 'XXXX-05-12T10:00'],
    ['It was signed in the third quarter.', 'quarter', null, 'XXXX-Q3'],
    ['It was signed in spring.', 'season', null, 'XXXX-SP'],
  ])('without a reference date: %s', (text, kind, value, timex) =>
    expect(only(text, { reference: null })).toMatchObject({ kind, value, timex }),
  );
});

describe('figures that can be read two ways', () => {
  const readings = (text: string, options?: Parameters<typeof datesOf>[1]) =>
    datesOf(text, options).map(({ value, alternatives }) => [value, ...alternatives]);

  it('says so', () => expect(readings('The order of 05.02.2021.')).toEqual([['2021-02-05', '2021-05-02']]));
  it('are less sure than others', () => {
    expect(only('The order of 05.02.2021.').confidence).toBeLessThan(only('The order of 25.02.2021.').confidence);
  });
  it('follow the settings', () =>
    expect(readings('The order of 05/02/2021.', { dateOrder: 'mdy' })).toEqual([['2021-05-02', '2021-02-05']]));
  it('put the year first only when told so', () => {
    expect(readings('The order of 05/02/03.')).toEqual([['2003-02-05', '2003-05-02']]);
    expect(readings('The order of 05/02/03.', { dateOrder: 'ymd' })[0]![0]).toBe('2005-02-03');
  });
  it('follow another date of the article', () =>
    expect(readings('Orders of 05/02/2021 and 02/25/2021.')).toEqual([['2021-05-02'], ['2021-02-25']]));
  it('follow the reference date', () =>
    expect(readings('Orders of 04/03/2023.', { reference: '2023-04-03' })).toEqual([['2023-04-03']]));
  it('follow the weekday', () => expect(readings('Signed on Friday, 05.02.2021.')).toEqual([['2021-02-05']]));
  it('are one reading where both are the same', () =>
    expect(readings('The order of 05.05.2021.')).toEqual([['2021-05-05']]));
});

const day = fc
  .record({
    year: fc.integer({ min: 1900, max: 2049 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map((fields): Point => point('day', fields));

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

const WRITINGS: readonly ((date: Point) => string)[] = [
  ({ year, month, day: d }) => `${d} ${MONTHS[month! - 1]} ${year}`,
  ({ year, month, day: d }) => `${MONTHS[month! - 1]} ${d}, ${year}`,
  (date) => edtfOf(date)!,
  ({ year, month, day: d }) =>
    `${WEEKDAYS[weekdayOf(numberOfDay(year!, month!, d!)) - 1]}, ${d} ${MONTHS[month! - 1]} ${year}`,
  ({ year, month, day: d }) => `${String(d).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`,
];

const pick = <T>(list: readonly T[], seed: number): T => list[seed % list.length]!;
const two = (value: number): string => String(value).padStart(2, '0');
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** A sentence for every kind of value, and the value. */
const KINDS: readonly ((seed: number, year: number) => { readonly text: string; readonly value: string })[] = [
  (_, year) => ({ text: `It was signed in ${year}.`, value: String(year) }),
  (seed, year) => ({
    text: `It was signed in ${pick(MONTHS, seed)} ${year}.`,
    value: `${year}-${two((seed % 12) + 1)}`,
  }),
  (seed, year) => ({ text: `It was signed in Q${(seed % 4) + 1} ${year}.`, value: `${year}-${33 + (seed % 4)}` }),
  (seed, year) => ({
    text: `It was signed in the ${pick(ORDINALS, seed)} quarter of ${year}.`,
    value: `${year}-${33 + (seed % 4)}`,
  }),
  (seed, year) => ({
    text: `It was signed in the ${pick(ORDINALS, seed % 2)} half of ${year}.`,
    value: `${year}-${40 + (seed % 2)}`,
  }),
  (seed, year) => ({
    text: `It was signed in the ${pick(['spring', 'summer', 'autumn', 'winter'], seed)} of ${year}.`,
    value: `${year}-${21 + (seed % 4)}`,
  }),
  (_, year) => ({ text: `It was signed in the ${Math.floor(year / 10)}0s.`, value: `${Math.floor(year / 10)}X` }),
  (seed) => ({ text: `It was signed in the ${(seed % 3) + 17}th century.`, value: `${(seed % 3) + 16}XX` }),
  (seed, year) => ({
    text: `It was signed in week ${(seed % 52) + 1} of ${year}.`,
    value: `${year}-W${two((seed % 52) + 1)}`,
  }),
  (seed, year) => ({
    text: `It was signed on ${(seed % 28) + 1} ${pick(MONTHS, seed)} ${year} at ${two(seed % 24)}:${two(seed % 60)}.`,
    value: `${year}-${two((seed % 12) + 1)}-${two((seed % 28) + 1)}T${two(seed % 24)}:${two(seed % 60)}`,
  }),
  (seed, year) => ({
    text: `It lasted from ${(seed % 27) + 1} to ${(seed % 27) + 2} ${pick(MONTHS, seed)} ${year}.`,
    value: `${year}-${two((seed % 12) + 1)}-${two((seed % 27) + 1)}/${year}-${two((seed % 12) + 1)}-${two((seed % 27) + 2)}`,
  }),
  (seed, year) => ({
    text: `It lasted from ${pick(MONTHS, seed)} ${year} to ${pick(MONTHS, seed)} ${year + 1}.`,
    value: `${year}-${two((seed % 12) + 1)}/${year + 1}-${two((seed % 12) + 1)}`,
  }),
  (_, year) => ({ text: `It lasted from ${year} to ${year + 1}.`, value: `${year}/${year + 1}` }),
  (seed, year) => ({
    text: `It has lasted from ${pick(MONTHS, seed)} ${year} to date.`,
    value: `${year}-${two((seed % 12) + 1)}/..`,
  }),
];

describe('properties', () => {
  it('reads back every day that it prints, in every writing', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...WRITINGS), (date, write) => {
        expect(only(`It was signed on ${write(date)} in Baku.`).value).toBe(edtfOf(date));
      }),
    );
  });

  it('reads back every kind of value that it prints, and the published parser takes it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.nat(), fc.integer({ min: 1900, max: 2048 }), (kind, seed, year) => {
        const { text, value } = kind(seed, year);
        expect(only(text).value, text).toBe(value);
        expectEdtf(value);
      }),
      { numRuns: 500 },
    );
  });

  it('reads back what it has printed, where it is written in figures', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.nat(), fc.integer({ min: 1900, max: 2048 }), (kind, seed, year) => {
        const { value } = kind(seed, year);
        // `2019-10` may as well be two years.
        const isPlain = /^\d{4}-(?:0[1-9]|\d\d-\d\d(?:T\d\d:\d\d)?)$/.test(value);
        if (isPlain) expect(only(`It was signed on ${value} there.`).value).toBe(value);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    '2021-8',
    '2021-13',
    '2021-42',
    '2021-02-30',
    '2021-08-12T25:00',
    'XXXX-11-23T10:00',
    '2022-05-05/2022-05-03',
  ])('has a parser to ask that refuses %s', (value) => expect(() => expectEdtf(value)).toThrow());

  it('never throws on figures, marks and words of time, and prints only EDTF', () => {
    const piece = fc.constantFrom(
      ..."0 1 2 9 12 31 99 1999 2023 . / - – : , ( ) T W Q3 th am to from between and of the last next same year week weekend winter first half quarter May Mon. March Friday spring century early end ago later \n % 's".split(
        ' ',
      ),
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), fc.boolean(), (pieces, hasReference) => {
        for (const glue of ['', ' ']) {
          for (const { value } of datesOf(pieces.join(glue), hasReference ? {} : { reference: null }))
            expectEdtf(value);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps dates in order and apart', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('May', '5', '2021', 'to', '-', 'and', 'last', 'year', 'Monday', ',', 'at', '10:00'), {
          maxLength: 30,
        }),
        (words) => {
          const dates = datesOf(words.join(' '));
          for (let i = 1; i < dates.length; i++) expect(dates[i]!.start).toBeGreaterThanOrEqual(dates[i - 1]!.end);
        },
      ),
    );
  });

  it.each([
    ['figures', '1'.repeat(60_000)],
    ['figures with points', '12.'.repeat(20_000)],
    ['years', '2021-'.repeat(12_000)],
    ['days and commas', 'May 1, 2, 3, 4, '.repeat(4_000)],
    ['words that open a date', 'early late the end of the '.repeat(4_000)],
    ['months in a list', 'May and June or July, '.repeat(4_000)],
    ['short periods', '3.05–5.05–'.repeat(12_000)],
    ['days and months in strokes', 'on 1/2 from 14/9 '.repeat(8_000)],
    ['months that point back', 'In 1998; that July, the following March; '.repeat(4_000)],
    ['halves of something', 'the second half, the first quarter, '.repeat(5_000)],
    ['years and one dateline', `BAKU, March 18 – It met on Friday. ${'2021, '.repeat(130_000)}`],
    ['the same day again', 'In 2021 the same day and that month. '.repeat(3_000)],
  ])('is done with a long run of %s', (_, text) => expect(datesOf(text).length).toBeGreaterThanOrEqual(0));
});

/** A published parser takes our values; weeks are ISO 8601-1, which EDTF leaves out. */
function expectEdtf(value: string | null): void {
  if (value === null || /^\d{4}-W\d\d$/.test(value)) return;
  expect(() => edtf(value), value).not.toThrow();
}
