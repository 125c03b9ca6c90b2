import { describe, expect, it } from 'vitest';
import type { AmountRecord, DateKind } from '../../src/model/record.js';
import { foundMention, foundPerson, gold, goldEntity, record, verdictsOf } from './articles.js';

const RIGHT = 'right 1, false 0, missed 0';
const WRONG = 'right 0, false 1, missed 1';
const NOTHING = 'right 0, false 0, missed 0';

describe('mentions', () => {
  it.each([
    ['the exact span', 10, 18, false, RIGHT],
    ['a span too long', 9, 18, false, WRONG],
    ['a span too short', 10, 17, false, WRONG],
    ['an optional span', 10, 18, true, NOTHING],
    ['what overlaps an optional span', 9, 12, true, NOTHING],
    ['what only touches an optional span', 18, 20, true, 'right 0, false 1, missed 0'],
  ])('%s', (_what, start, end, optional, verdicts) => {
    const mentions = [{ text: 'Qasimova', start: 10, end: 18, optional }];
    const right = gold({ persons: [{ id: 'k', name: 'Qasimova', mentions }] });
    const persons = [{ ...foundPerson('p1', 'Qasimova'), mentions: [foundMention('Qasimova', start, end)] }];
    expect(verdictsOf('mentions: person', right, record({ persons }))).toBe(verdicts);
  });

  it('of an optional entity count for nothing', () => {
    const right = gold({ persons: [goldEntity('k', 'Atatürk', { optional: true })] });
    expect(verdictsOf('mentions: person', right, record({}))).toBe(NOTHING);
  });
});

describe('titles', () => {
  const persons = [goldEntity('k', 'Elmira Qasimova'), goldEntity('l', 'Vugar Aliyev')];
  const titles = (holder: string | null | undefined) => [
    { text: 'Chairwoman', start: 10, end: 20, name: 'chairwoman', holder },
  ];
  const output = (name: string, holder: string | null, start = 10) =>
    record({
      persons: [
        foundPerson('p1', 'Elmira Qasimova'),
        foundPerson('p2', 'Vugar Aliyev'),
        foundPerson('p3', 'Heydar Cup'),
      ],
      titles: [{ id: 't1', name, mentions: [{ ...foundMention('Chairwoman', start, 20), holder }] }],
    });

  it.each([
    ['exact', 'chairwoman', 10, RIGHT],
    ['another name', 'head', 10, RIGHT],
    ['too short', 'chairwoman', 11, WRONG],
  ])('%s', (_what, name, start, verdicts) => {
    expect(verdictsOf('titles', gold({ persons, titles: titles('k') }), output(name, 'p1', start))).toBe(verdicts);
  });

  it.each([
    ['the same', 'The Chairwoman', RIGHT],
    ['another', 'head', WRONG],
  ])('are judged by canonical name: %s', (_what, name, verdicts) => {
    expect(verdictsOf('titles: name', gold({ persons, titles: titles('k') }), output(name, 'p1'))).toBe(verdicts);
  });

  it.each([
    ['the same', 'k', 'p1', RIGHT],
    ['another', 'k', 'p2', WRONG],
    ['somebody invented', 'k', 'p3', WRONG],
    ['nobody', 'k', null, 'right 0, false 0, missed 1'],
    ['somebody for nobody', null, 'p1', 'right 0, false 1, missed 0'],
    ['somebody invented for nobody', null, 'p3', 'right 0, false 1, missed 0'],
    ['nobody for nobody', null, null, NOTHING],
    ['somebody where the gold does not say', undefined, 'p1', NOTHING],
  ])('are judged by holder: %s', (_what, right, holder, verdicts) => {
    const judged = verdictsOf('titles: holder', gold({ persons, titles: titles(right) }), output('chairwoman', holder));
    expect(judged).toBe(verdicts);
  });

  it('ask for no optional holder', () => {
    const optional = [{ ...persons[0]!, optional: true }];
    const judged = verdictsOf(
      'titles: holder',
      gold({ persons: optional, titles: titles('k') }),
      output('chair', null),
    );
    expect(judged).toBe(NOTHING);
  });

  it('judge no field of what was missed', () => {
    const judged = verdictsOf('titles: holder', gold({ persons, titles: titles('k') }), output('chairwoman', 'p1', 11));
    expect(judged).toBe(NOTHING);
  });
});

describe('dates', () => {
  const DATE = { text: 'from 3 to 5 May 2022', start: 10, end: 30, value: '2022-05-03/2022-05-05' };
  const date = (text: string, start: number, value: string | null, kind: DateKind = 'interval') =>
    record({ dates: [{ id: 'd1', kind, value, timex: value, ...foundMention(text, start) }] });

  it.each([
    ['the same value and span', date(DATE.text, 10, DATE.value), RIGHT, RIGHT],
    ['the same value, without the preposition', date('3 to 5 May 2022', 15, DATE.value), RIGHT, RIGHT],
    ['the same value, touching', date('5 May 2022', 20, DATE.value), RIGHT, WRONG],
    ['another value', date(DATE.text, 10, '2022-05'), WRONG, RIGHT],
    ['the same value elsewhere', date(DATE.text, 30, DATE.value), WRONG, WRONG],
    ['a vague word', date('recently', 10, null, 'vague'), ...Array(2).fill('right 0, false 0, missed 1')],
    ['a holiday', date('Novruz', 50, null, 'holiday'), ...Array(2).fill('right 0, false 0, missed 1')],
  ])('%s', (_what, output, byValue, bySpan) => {
    expect(verdictsOf('dates', gold({ dates: [DATE] }), output)).toBe(byValue);
    expect(verdictsOf('mentions: date', gold({ dates: [DATE] }), output)).toBe(bySpan);
  });

  it('without a value are right without a value', () => {
    const right = gold({ dates: [{ text: 'last year', start: 0, end: 9, value: null }] });
    expect(verdictsOf('dates', right, date('last year', 0, null, 'year'))).toBe(RIGHT);
    expect(verdictsOf('dates', right, date('last year', 0, '2021', 'year'))).toBe(WRONG);
  });
});

describe('amounts', () => {
  const MONEY = { kind: 'money', value: 17_100, min: null, max: null, currency: 'AZN', unit: null };
  const RANGE = { kind: 'money', value: null, min: 300, max: 500, currency: 'AZN', unit: null };
  const PARCELS = { kind: 'quantity', value: 300, min: null, max: null, currency: null, unit: 'parcel' };

  it.each([
    ['the same', MONEY, {}, RIGHT],
    ['a rounding apart', MONEY, { value: 17_100.001 }, RIGHT],
    ['another value', MONEY, { value: 17_101 }, WRONG],
    ['another currency', MONEY, { currency: 'USD' }, WRONG],
    ['another kind', MONEY, { kind: 'quantity' }, WRONG],
    ['elsewhere', MONEY, { start: 60, end: 70 }, WRONG],
    ['only touching', MONEY, { start: 12 }, RIGHT],
    ['the same range', RANGE, {}, RIGHT],
    ['half a range', RANGE, { max: null }, WRONG],
    ['one end for a range', RANGE, { value: 300, min: null, max: null }, WRONG],
    ['the same things', PARCELS, {}, RIGHT],
    ['a unit with more before its head', PARCELS, { unit: 'Food Parcel' }, RIGHT],
    ['another unit', PARCELS, { unit: 'family' }, WRONG],
    ['no unit', PARCELS, { unit: null }, WRONG],
  ])('%s', (_what, right, change, verdicts) => {
    const amount = {
      id: 'a1',
      ...right,
      ...foundMention('17,100 manat', 10),
      qualifier: null,
      period: null,
      ...change,
    };
    const amounts = [{ id: null, text: '17,100 manat', start: 10, end: 22, ...right }];
    expect(verdictsOf('amounts', gold({ amounts }), record({ amounts: [amount as AmountRecord] }))).toBe(verdicts);
  });

  it('of money have a line of their own', () => {
    const amounts = [MONEY, PARCELS].map((amount, at) => ({ text: 'x', start: at * 9, end: at * 9 + 1, ...amount }));
    expect(verdictsOf('amounts', gold({ amounts }), record({}))).toBe('right 0, false 0, missed 2');
    expect(verdictsOf('amounts: money only', gold({ amounts }), record({}))).toBe('right 0, false 0, missed 1');
  });
});
