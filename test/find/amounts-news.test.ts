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
  The union had [5,230](5230 member) members against [5,015](5015 member) one year before.
  They counted [nine](9 fatality) fatalities in 2022, against [31](31 fatality) in 2018.
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

table(
  'currencies of the world',
  `
  He paid [100,000 ரூ](100000 LKR) for it.
  He paid [රු 5,000](5000 LKR) for it.
  He paid [रू 5,000](5000 NPR) for it.
  He paid [₨ 5,000](5000 PKR) in Karachi.
  He paid [5 000 руб](5000 RUB) for it.
  He paid [5 000 тг](5000 KZT) for it.
  He paid [500 грн](500 UAH) for it.
  He paid [500 ₼](500 AZN) for it.
  He paid [500 лв](500 BGN) for it.
  He paid [500 сом](500 KGS) for it.
  He paid [﷼500,000](500000 IRR) for it.
  He paid [₡5,000](5000 CRC) for it.
  He paid [₲5,000](5000 PYG) for it.
  He paid [S/ 5,000](5000 PEN) for it.
  He paid [Bs 5,000](5000 BOB) in Bolivia.
  He paid [៛5,000](5000 KHR) for it.
  He paid [5,000 ֏](5000 AMD) for it.
  He paid [₾5,000](5000 GEL) for it.
  He paid [L.E. 5,000](5000 EGP) in Egypt.
  He paid [LE 5,000](5000 EGP) in Egypt.
  He paid [EGP 5,000](5000 EGP) for it.
  He paid [JD 5,000](5000 JOD) in Amman.
  He paid [JD5,000](5000 JOD) in Amman.
  He paid [5,000 JD](5000 JOD) in Amman.
  He paid [TD 5,000](5000 TND) in Tunis.
  He paid [DT 5,000](5000 TND) in Tunis.
  He paid [5,000 dinars](5000 TND) in Tunis.
  He paid [Nu. 5,000](5000 BTN) in Thimphu.
  He paid [Kz 5,000](5000 AOA) in Luanda.
  He paid [MT 5,000](5000 MZN) in Maputo.
  He paid [5,000 meticais](5000 MZN) for it.
  He paid [Ar 5,000](5000 MGA) in Madagascar.
  He paid [5,000 ariary](5000 MGA) for it.
  He paid [SLE 5,000](5000 SLE) for it.
  He paid [Le 5,000](5000 SLE) in Sierra Leone.
  He paid [D5,000](5000 GMD) in the Gambia.
  He paid [FRw 5,000](5000 RWF) in Kigali.
  He paid [Rwf5,000](5000 RWF) in Kigali.
  He paid [RWF 5,000](5000 RWF) for it.
  He paid [Fbu 5,000](5000 BIF) in Burundi.
  He paid [PGK5,000](5000 PGK) for it.
  He paid [K5,000](5000 PGK) in Papua New Guinea.
  He paid [FJ$5,000](5000 FJD) for it.
  He paid [T$5,000](5000 TOP) in Tonga.
  He paid [$5,000](5000 FJD) in Fiji.
  He paid [J$5 million](5000000 JMD) for it.
  He paid [TT$5 million](5000000 TTD) for it.
  He paid [EC$5 million](5000000 XCD) for it.
  He paid [Bds$5 million](5000000 BBD) for it.
  He paid [BDS$5 million](5000000 BBD) for it.
  He paid [G$5 million](5000000 GYD) in Guyana.
  He paid [MX$5 million](5000000 MXN) for it.
  He paid [5 million pesos](5000000 MXN) in Mexico.
  He paid [COP 5 million](5000000 COP) in Colombia.
  He paid [$5 million pesos](5000000 COP) in Bogota.
  He paid [5 million pesos](5000000 CLP) in Chile and left for Argentina.
  He paid [5 million pesos](5000000 ARS) in Chile. Argentina, says Argentina.
  He paid [5 million kroner](5000000 DKK) in Denmark.
  He paid [NOK 5m](5000000 NOK) for it.
  He paid [DKK 5 million](5000000 DKK) for it.
  He paid [SEK 5bn](5000000000 SEK) for it.
  He paid [5 million francs](5000000 XOF) in Senegal.
  He paid [5 million CFA](5000000 XOF) in Senegal.
  He paid [5 million F CFA](5000000 XOF) in Senegal.
  He paid [5 million shillings](5000000 UGX) in Uganda.
  He paid [UGX5m](5000000 UGX) for it.
  He paid [Sh5m](5000000 UGX) in Kampala.
  He paid [KES5m](5000000 KES) for it.
  He paid [5 million Kenyan shillings](5000000 KES) for it.
  He paid [Ksh.5,000](5000 KES) for it.
  He paid [Ksh. 5,000](5000 KES) for it.
  He paid [Rs 5 lakhs](500000 INR) in Delhi.
  He paid [Rs 5.5 lakh crore](5500000000000 INR) in Delhi.
  He paid [5 crore rupees](50000000 INR) in Delhi.
  He paid [INR 5 cr](50000000 INR) for it.
  He paid [Rs 5 cr](50000000 INR) in Delhi.
  He paid [₹5 cr](50000000 INR) for it.
  He paid [PKR 5 billion](5000000000 PKR) for it.
  He paid [Tk 5 crore](50000000 BDT) for it.
  He paid [Tk5,00,000](500000 BDT) for it.
  He paid [US$1.5 mln](1500000 USD) for it.
  He paid [€1.5 mn](1500000 EUR) for it.
  He paid [1.5 mio. francs](1500000 CHF) in Geneva.
  He paid [€1.5 trn](1500000000000 EUR) for it.
  He paid [$1.5tn](1500000000000 USD) for it.
  He paid [$1.5 B](1500000000 USD) for it.
  He paid [$1.5MM](1500000 USD) for it.
  He paid [$350k](350000 USD) for it.
  He paid [350 thousand dollars](350000 USD) for it.
  He paid [350 thsd. manats](350000 AZN) for it.
  He paid [350 ths. manats](350000 AZN) for it.
`,
);

table(
  'numbers in words and pairs',
  `
  The clinic was paid [Two Million, Three Hundred Thousand Ghana Cedis](2300000 GHS).
  It was paid by [half a dinar](0.5 JOD) a month in Jordan.
  It received [7.8 mil. lei](7800000 MDL) in Moldova.
  He got a two-room flat.
  A five-man crew left.
  The prizes, [2000](2000 TMT) and [1500 manats](1500 TMT), were paid in Ashgabat.
  [Five](5 mannequin) mannequins were given.
  One million, five of them left.
`,
);
