/** Sums and counts in the writing of many papers, and what a sentence leaves out because it has just said it. */
import { describe, it } from 'vitest';
import { expectMarked, type Found } from '../marked.js';
import { findAmounts } from './amounts-run.js';

const find = (text: string): Found[] =>
  findAmounts(text).map(({ start, end, value, min, max, currency, unit }) => ({
    start,
    end,
    label: `${min === null ? value : `${min}..${max}`} ${currency ?? unit}`,
  }));

const table = (name: string, block: string) =>
  describe(name, () => {
    const lines = block.split('\n').map((line) => line.trim());
    it.each(lines.filter((line) => line !== ''))('%s', (line) => expectMarked(line, find));
  });

table(
  'writings of money',
  `
  In Addis Ababa [Birr 1,150,000](1150000 ETB) was spent, and [8.2 million birr](8200000 ETB) came in.
  The delegates in Accra heard that [Cedi 2,500](2500 GHS) was paid.
  The birr fell, and [1,150,000](1150000 person) people felt it.
  The state paid [60 000 FCFA](60000 XOF).
  The state paid [60,000 CFA francs](60000 XOF) to each.
  The state paid [4300 zł](4300 PLN).
  The state paid [1,250.50 €](1250.5 EUR).
  The state paid [17.002,12 TL](17002.12 TRY).
  The state paid [5.4 billion (five billion four hundred million) tenge](5400000000 KZT).
  Key figures (EUR million) are below.
  EUR            0.71       0.66
  The bank cut rates by [25bps](0.25 pp).
  Profit was [minus 400,000 euros](-400000 EUR).
  The fund spent [Rs. 5 crore](50000000 INR) in India.
  The scheme costs [₹1.2 lakh crore](1200000000000 INR).
  The plant owes [45 mln. tenge](45000000 KZT).
  The plant owes [1,2 mlrd. soums](1200000000 UZS) in Tashkent.
  The worker got [R 3,500](3500 ZAR) a month in South Africa.
  The worker got [GH¢18.15](18.15 GHS) a day.
  The worker got [IDR 5,067,381](5067381 IDR).
`,
);

table(
  'counts that leave out the noun',
  `
  The union had [7,412](7412 member) members against [7,180](7180 member) one year before.
  It reported [seven](7 fatality) fatalities in 2024, against [20](20 fatality) in 2019.
  Some [331,000](331000 person) people crossed the border, and roughly [one hundred thousand](100000 person) remain here.
  It trained [900](900 nurse) nurses. Of these [204](204 nurse) came from abroad.
  [Three](3 person) people died and [17](17 person) were hurt.
  The blast left [two](2 person) dead and [17](17 person) injured.
  The price fell to 300 from 400 then.
  It rose in 2019 and 12 remain.
`,
);

table(
  'counts that describe and single gifts',
  `
  A [225](225 bed)-bed hospital was opened.
  The [12](12 member)-member board met.
  A [40](40 kilometre)-kilometre road was built.
  A 10-day strike was held.
  A 44-year-old man was held.
  A 5-storey house burnt.
  The ministry gave [one](1 bus) bus and [three](3 tractor) tractors.
  The bank handed over [one](1 ambulance) ambulance.
  They waited before one bus.
  It was one school among others.
`,
);
