import { describe, expect, it } from 'vitest';
import type { AmountMention } from '../../src/model/document.js';
import { expectMarked, type Found } from '../marked.js';
import { findAmounts as find } from './amounts-run.js';

const size = ({ value, min, max }: AmountMention) => (min === null ? `${value}` : `${min}..${max}`);
const unit = ({ currency, unit: of }: AmountMention) => currency ?? of;
const marks = (text: string): Found[] =>
  find(text).map((amount) => ({ start: amount.start, end: amount.end, label: `${size(amount)} ${unit(amount)}` }));
const bare = (text: string): Found[] => find(text).map(({ start, end }) => ({ start, end, label: '' }));

/** Many phrasings under the one value that each of them has; the brackets are the span. */
const PHRASINGS: Record<string, readonly string[]> = {
  '5000000 AZN': [
    'worth [AZN 5 million] to',
    'worth [5 million manats] to',
    'worth [5 mln manats] to',
    'worth [5 mln. manats] to',
    'worth [₼5m] to',
    'worth [five million manat] to',
    'worth [5,000,000 AZN] to',
    'worth [5 000 000 manat] to',
    'worth [5\u00a0000\u00a0000\u00a0manat] to',
    'worth [5.000.000 manat] to',
    "worth [5'000'000 manat] to",
    'worth [5000 thousand manats] to',
    'a [5-million-manat] grant',
    'worth [AZN5m] to',
    'worth [5 million Azerbaijani manats] to',
  ],
  '17100 AZN': [
    'presented [17,100 manat] to the',
    'presented [17.1 thousand manats] to the',
    '[17 thousand 100 manat]',
  ],
  '0.5 AZN': [
    'cost [50 qepik] a kilo',
    'cost [50 gepik] a kilo',
    'cost [fifty qepik] a kilo',
    'cost [0.5 manat] a kilo',
  ],
  '2500000 USD': [
    'made [$2.5m] and',
    'made [US$2.5m] and',
    'made [U.S.$2.5 million] and',
    'made [USD 2.5 mln] and',
    'made [usd 2.5 million] and',
    'made [2.5 million US dollars] and',
    'made [2.5 million U.S. dollars] and',
    'made [$2.5-million] and',
    'made [two and a half million dollars] and',
    'made [$2.5 million USD] and',
    'made [$ 2,500,000.00] and',
    'made [two million five hundred thousand dollars] and',
  ],
  '1500000 EUR': [
    'for [€1,5 million] in',
    'for [EUR 1.5m] in',
    'for [one and a half million euros] in',
    'for [1½ million euros] in',
  ],
  '250000 USD': [
    'cost [a quarter of a million dollars]',
    'cost [$250k]',
    'cost [two hundred and fifty thousand dollars]',
  ],
  '500000 USD': ['cost [half a million dollars]', 'cost [$0.5 million]', 'cost [five hundred thousand US dollars]'],
  '320000 INR': ['paid [Rs 3.2 lakh] to', 'paid [Rs. 3.2 lakh] to', 'paid [₹3,20,000] to', 'paid [INR 320,000] to'],
  '45000000 INR': ['deposit [Rs 4.5 crore] with', 'deposit [₹4.5cr] with', 'deposit [₹4,50,00,000] with'],
  '12000000000 NGN': ['owes [₦12bn] to', 'owes [NGN 12 billion] to', 'owes [12 billion naira] to'],
  '40 CAD': [
    'won [C$40] there',
    'won [CA$40] there',
    'won [40 Canadian dollars] there',
    'won [$40 CAD] there',
    'won [c$ 40] there',
  ],
  '50000 KZT': [
    'gave [fifty thousand tenge] to',
    'gave [50 thousand tenge] to',
    'gave [₸50,000] to',
    'gave [50 000 KZT] to',
  ],
  '7862.5 KGS': ['basket [7,862 KGS 50 tyiyn].'],
  '29.5 USD': [
    'for [twenty-nine fifty dollars].',
    'for [29 dollars and 50 cents].',
    'for [$29.50].',
    'for [29 dollars 50].',
  ],
  '0.5 GBP': ['just [50p] more', 'just [50 pence] more', 'just [£.50] more', 'just [£0.50] more'],
  '300..500 AZN': [
    'between [300 and 500 manat]',
    'between [300 manat and 500 manat]',
    'paid [300-500 manat]',
    'paid [300–500 manat]',
    'paid [300 to 500 manat]',
    'paid from [300 to 500 manat]',
    'paid [AZN 300-500]',
    'paid [AZN 300 to AZN 500] each',
  ],
  '520000..610000 MNT': ['between [520 and 610 thousand tugriks]', '[520-610 thousand tögrög]'],
  '10000000..20000000 USD': [
    'cost [$10 to $20 million]?',
    'cost [$10-20 million]',
    'cost [$10m to $20m]',
    'cost [10 to 20 million US dollars]',
  ],
  '15 %': [
    'by [15%].',
    'by [15 %].',
    'by [15 percent].',
    'by [15 per cent].',
    'by [fifteen percent].',
    'by [15 (fifteen) percent].',
    'a [15-percent] rise',
  ],
  '8..12 %': [
    'of [8-12%]',
    'of [8 to 12 percent]',
    'between [8 and 12 per cent]',
    'between [8% and 12%]',
    '[8% to 12%]',
  ],
  '7.5 pp': ['up [7.5 percentage points]', 'up [7.5 pp]', 'up [7,5 percentage points]'],
  '-0.3 %': ['was [-0.3%] in', 'was ([−0.3%])'],
  '312000 member': ['[312 thousand] new members joined', '[312,000] members joined', 'membership reached [312,000].'],
  '33000000 person': ['some [33 million] people', 'some [33,000,000] persons', 'some [thirty-three million] people'],
  '300 parcel': ['gave [300] food parcels to', 'gave [three hundred] parcels to', 'gave [300] large red parcels to'],
  '45 hectare': ['on [45] hectares of', 'on [45] ha of', 'on [45ha] of', 'on [forty-five] hectares of'],
  '900 square metre': ['area of [900] square metres', 'area of [900] sq. m', 'area of [900] m2', 'area of [900] m²'],
  '1340 employee': ['Each of the [1.340] employees', 'Each of the [1,340] employees', 'Each of the [1 340] employees'],
  '24 worker': ['some [24] workers', '[two dozen] workers', '[24] temporary health workers', '[24] women workers at'],
  '2..3 worker': ['[two or three] workers', '[two to three] workers', '[2-3] workers'],
};

/** Numbers that are no amounts, by the reason. */
const NOT_AMOUNTS: Record<string, readonly string[]> = {
  durations: [
    'for 44 years',
    'within 90 days',
    'three months',
    '12 additional days of leave',
    'the 44-day war',
    'two and a half years',
  ],
  ages: ['aged 35', '91-year-old Khanim', 'Anna Lee, 61, a cleaner', '60 years old'],
  dates: [
    'on 12 August 2021',
    'on May 19 workers',
    '12.08.2021',
    'in 2019',
    'the 2021 strikes',
    '12/08/21',
    'in 2022 elections',
  ],
  times: ['at 10:30', 'at 10.30am', 'at 5 p.m.'],
  ordinals: ['the 7th Congress', 'the 1st place', 'the twenty-first century'],
  labels: [
    'Article 31 protects',
    'Resolution 2231',
    'the 2030 Agenda',
    'School No. 39',
    'the Hospital 20 staff',
    'Room 306',
    'Local 7-1186',
    'Law No. 4688',
    'Line 4',
  ],
  telephones: [
    '07700 900142',
    'tel. (+373 22) 000 127',
    'line 0 800 800 11 works round the clock',
    '(976) 51-00-0164, ext. 3',
  ],
  scores: ['won 3-2', 'the score 0:4', 'by 21–15', 'a vote of 611 to 94'],
  versions: ['version 3.5.7', 'COVID-19 tests', 'COP28', 'the G20 leaders'],
  abstractions: [
    'the two countries',
    'two sides',
    'in two steps',
    'three points',
    'five times',
    'at two mills',
    'two generations',
  ],
  ratios: ['seven out of ten workers', 'one in five women'],
  vagueness: [
    'hundreds of people',
    'several thousand members',
    'dozens of workers',
    'one of the members',
    'a couple of million',
  ],
  malformed: ['1,23,4 dollars', '1..5 euros', '3.5.7 manat', '007 manat', '1,,000 manat'],
  verbs: ['They won 5 crowns', '5 won prizes', 'TOP 10 CUP', '12 real estate'],
};

describe('the value of', () => {
  const cases = Object.entries(PHRASINGS).flatMap(([value, lines]) => lines.map((line) => [line, value] as const));
  it.each(cases)('%s is %s', (line, value) => {
    expectMarked(line.replace(/\[([^\]]+)\]/, `[$1](${value})`), marks);
  });
});

describe('no amount', () => {
  it.each(Object.values(NOT_AMOUNTS).flat())('in %s', (line) => expectMarked(line, bare));
});

describe('sentences', () => {
  it.each([
    'demanding increase of salaries from [2100 GEL](2100 GEL) to [2800 GEL](2800 GEL).',
    'It fell from [4.6%](4.6 %) to [4.1%](4.1 %).',
    'The sums due range from [£640 to £9,215](640..9215 GBP) a head.',
    'It grew from [41,000](41000 member) to [67,500](67500 member) members.',
    'He gave [500 GEL](500 GEL) to [10](10 family) families.',
    'In 2022 [USD 5 million](5000000 USD) was spent, in 2023 [$6m](6000000 USD).',
    'arrears at [34](34 enterprise) enterprises; a schedule was approved with [29](29 enterprise) of them.',
    'The deal covers [23,000](23000 employee) of the company’s [40,000](40000 employee) employees.',
    '[two to three hundred](200..300 worker) workers; [2,5 mio. Euro](2500000 EUR); [3 Mrd. Euro](3000000000 EUR)',
    'up from [€650](650 EUR); [300 Swedish kronor](300 SEK), [R150 000](150000 ZAR) in South Africa',
    'It runs [fourteen](14 centre) of the country’s placement centres.',
    'They handed over [200](200 mattress) mattresses, [8](8 tonne) tonnes of flour and [six](6 mat) mats.',
    'The rest: [500](500 driver) drivers, loaders and cleaners.',
    '[1.5 billion tenge](1500000000 KZT) (about [$3.2 million](3200000 USD), or [3 million euros](3000000 EUR))',
    '[EUR 1](1 EUR) = [MDL 20.3](20.3 MDL)',
    'COLLECTIVE AGREEMENT JOY OF [1,430](1430 worker) WORKERS',
  ])('%s', (line) => expectMarked(line, marks));
});

describe('a shared name means the currency of the country in the text', () => {
  it.each([
    ['Baku: 500 manat', 'AZN'],
    ['Ashgabat, Turkmenistan: 500 manat', 'TMT'],
    ['In Bishkek they paid 500 som', 'KGS'],
    ['In Tashkent they paid 500 som', 'UZS'],
    ['In Egypt, Cairo, 500 pounds', 'EGP'],
    ['In Moldova 500 lei', 'MDL'],
    ['In Minsk 500 rubles', 'BYN'],
    ['Sydney, Australia: $500', 'AUD'],
    ['Baku and one visit to Sydney; Baku said $500', 'USD'],
    ['The Swedish union paid 500 kr', 'SEK'],
    ['The Danish union paid 500 kr', 'DKK'],
    ['Lagos: N5,000', 'NGN'],
    ['Dakar, Senegal: 5,000 CFA francs', 'XOF'],
    ['Douala, Cameroon: 5,000 CFA francs', 'XAF'],
  ])('%s', (text, code) => {
    expect(find(text).map(({ currency }) => currency)).toEqual([code]);
  });

  it('else the most usual one, less surely and with the others listed', () => {
    const [known] = find('Baku: 500 manat');
    const [open] = find('It cost 500 manat');
    expect(open).toMatchObject({ currency: 'AZN', alternatives: ['TMT'], rule: 'money-usual' });
    expect(known).toMatchObject({ currency: 'AZN', alternatives: [], rule: 'money-country' });
    expect(open!.confidence).toBeLessThan(known!.confidence);
  });
});

describe('bounds and periods', () => {
  it.each([
    ['up to 500 manat', 'up-to', null],
    ['more than 12,000 members', 'over', null],
    ['over €5m a year', 'over', 'per-year'],
    ['at least 38 workers', 'at-least', null],
    ['not less than 7.5 million tenge', 'at-least', null],
    ['no more than 8 percent', 'up-to', null],
    ['about 430 workers', 'about', null],
    ['500+ workers', 'at-least', null],
    ['20 workers or more', 'at-least', null],
    ['1,100 liras per month', null, 'per-month'],
    ['£11.44 to £12.90 an hour', null, 'per-hour'],
    ['$3 a day', null, 'per-day'],
    ['exactly 500 manat', null, null],
  ])('%s', (text, qualifier, period) => {
    expect(find(text)).toMatchObject([{ qualifier, period }]);
  });
});

describe('values that cannot be trusted', () => {
  it('are null where a JSON number cannot say them', () => {
    for (const text of ['99999999999999999999 manats', 'USD 5 trillion trillion trillion', '$123456789.123456789'])
      expect(find(text), text).toMatchObject([{ kind: 'money', value: null }]);
  });

  it('never come from a figure too long to be one', () => {
    expect(find(`${'9'.repeat(5000)} manats`)).toEqual([]);
  });
});

it('leaves what a date owns', () => {
  const date = { start: 8, end: 12, from: 2, to: 3, kind: 'year', value: '2021', timex: '2021' } as const;
  const found = find('paid in 2021 manat and 5 manat', [{ ...date, alternatives: [], rule: 'test', confidence: 1 }]);
  expect(found.map(({ value }) => value)).toEqual([5]);
});
