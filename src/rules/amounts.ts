import type { Rules } from './rule.js';

const reader = 'rules';

export const AMOUNT_RULES: Rules = {
  'money-code': {
    reader,
    says: 'a figure with the ISO code of a currency',
    examples: ['It cost [AZN 5 million] then.', 'It cost [300 EUR] then.'],
    leaves: ['It cost ABC 5 then.', 'no currency'],
    words: ['currencies', 'number-words'],
  },
  'money-sign': {
    reader,
    says: 'a figure with a sign that only one currency has',
    examples: ['It cost [€500] then.', 'It cost [₼5m] then.'],
    leaves: ['It cost 500 then.', 'no currency'],
    words: ['currencies', 'number-words'],
  },
  'money-name': {
    reader,
    says: 'a figure with the name of a currency that only one country has',
    examples: ['It cost [17,100 tenge] then.', 'It cost [two thousand euros] then.'],
    leaves: ['The tenge fell then.', 'no figure'],
    words: ['currencies', 'number-words'],
  },
  'money-country': {
    reader,
    says: 'a figure with a currency that several countries have, of the country that the text speaks of',
    examples: ['In Turkmenistan it cost [500 manat] then.', 'In Uzbekistan it cost [500 soms] then.'],
    leaves: ['In Turkmenistan it cost 500 then.', 'no currency'],
    words: ['currencies', 'number-words'],
  },
  'money-usual': {
    reader,
    says: 'a figure with a currency that several countries have, read as the one that is meant most often',
    examples: ['It cost [500 dollars] then.', 'It cost [$2.5m] then.'],
    leaves: ['It cost a fortune in dollars.', 'no figure'],
    words: ['currencies', 'number-words'],
  },
  percent: {
    reader,
    says: 'a figure with percent or percentage points',
    examples: ['It rose by [15 percent] then.', 'It rose by [7.5 pp] then.'],
    leaves: ['A per cent sign was painted.', 'no figure'],
    words: ['number-words'],
  },
  'quantity-unit': {
    reader,
    says: 'a figure with a physical unit',
    examples: ['They sowed [45] hectares then.', 'They sowed [45ha] then.'],
    leaves: ['They sowed for 45 days then.', 'a duration'],
    words: ['units', 'number-words'],
  },
  'quantity-noun': {
    reader,
    says: 'a figure with the people, bodies or things that it counts',
    examples: ['They gave [300] food parcels then.', 'It has [twelve thousand] members.'],
    leaves: ['They read Article 31 then.', 'a number that names'],
    words: ['counted-nouns', 'number-words'],
  },
  'quantity-of': {
    reader,
    says: 'a figure with “of them”, “of whom” or “of the”, and what was counted before',
    examples: ['Of 40 workers [29] of them came.', 'They run [fourteen] of the country’s hospitals.'],
    leaves: ['It was one of the best.', 'one among others is no count'],
    words: ['counted-nouns', 'number-words'],
  },
  'quantity-before': {
    reader,
    says: 'a figure behind what it counts',
    examples: ['The number of members reached [12,000].', 'Membership grew to [12,000].'],
    leaves: ['The temperature reached 40.', 'nothing is counted'],
    words: ['counted-nouns', 'number-words'],
  },
  'money-again': {
    reader,
    says: 'a sum that leaves out the currency which the one before it names',
    examples: ['Eva got 450,000 drams and Narek [300,000].', 'He gave 900 euros, the union another [600].'],
    leaves: ['Eva got 450,000 drams and 30 books.', 'it counts something'],
    words: ['number-words'],
  },
  'quantity-again': {
    reader,
    says: 'a figure that leaves out what the sentence has just counted, or counts the injured and missing',
    examples: ['It has 5,230 members against [5,015] a year before.', 'Police counted [17] injured.'],
    leaves: ['It rose from 300 then.', 'nothing has been counted'],
    words: ['number-words'],
  },
  'quantity-describing': {
    reader,
    says: 'a figure hyphened to what it counts',
    examples: ['A [225]-bed hospital was opened.', 'A [600]-seat hall was opened.'],
    leaves: ['A 10-day strike was held.', 'a duration'],
    words: ['counted-nouns', 'units', 'number-words'],
  },
  'quantity-one': {
    reader,
    says: 'a single thing that somebody gives',
    examples: ['They handed over [one] bus.', 'They donated [one] tractor.'],
    leaves: ['They stood before one bus.', 'nobody gives it'],
    words: ['counted-nouns', 'number-words'],
  },
};
