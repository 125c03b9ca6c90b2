/** Sums, shares and counts as papers of many countries write them: the sentence, then each value with its currency or unit. */
import { describe, expect, it } from 'vitest';
import type { AmountMention } from '../../src/model/document.js';
import { findAmounts } from './amounts-run.js';

const said = ({ value, min, max, currency, unit }: AmountMention): string =>
  `${min === null ? value : `${min}..${max}`} ${currency ?? unit}`;

const LINES = `
  The firm raised $5 bn in London. | 5000000000 USD
  The club signed a £20 million-a-year deal. | 20000000 GBP
  The club signed a 300 million tenge-a-year deal. | 300000000 KZT
  She earns 5,000 euros-a-month there. | 5000 EUR
  He weighed 210 pounds at the fight. | 210 pound
  The calf was 12 pounds lighter. | 12 pound
  He paid 12 pounds for it. | 12 GBP
  His catch off Boston in the United States was 40 pounds. | 40 pound
  The London firm has an American rival and paid 40 pounds. | 40 GBP
  The ministry weighed a grant of 20 million pounds. | 20000000 GBP
  Copyright Kelm Networks Sdn Bhd 199201008561. |
  He paid BHD 500 for it. | 500 BHD
  The firm raised $5bn in London. | 5000000000 USD
  The firm paid Kč 3,000 to each. | 3000 CZK
  The firm paid 3 000 Kč to each. | 3000 CZK
  It costs 5 bucks a day. | 5 USD
  He paid CHF 1'200.50 for it. | 1200.5 CHF
  He paid twenty-five cents for it. | 0.25 USD
  He paid £3.5m for it. | 3500000 GBP
  He paid HK$ 12 for it. | 12 HKD
  He paid HK$12 for it. | 12 HKD
  He paid 100 yuan for it. | 100 CNY
  He paid two and a half million euros for it. | 2500000 EUR
  He found a 10-dollar bill. | 10 USD
  He found a ten-dollar bill. | 10 USD
  He paid a $3 million fine. | 3000000 USD
  He paid a three-million-dollar fine. | 3000000 USD
  He paid a 3-million-dollar fine. | 3000000 USD
  He paid US$ 2-3 billion for it. | 2000000000..3000000000 USD
  He paid ¥5,000 for it. | 5000 JPY
  He paid Rp 2,5 juta for it. | 2500000 IDR
  He paid Rp2.5 million for it. | 2500000 IDR
  He paid Rp 15.000 for it. | 15000 IDR
  He paid R 3,500 for it in South Africa. | 3500 ZAR
  He paid R3,500 for it in South Africa. | 3500 ZAR
  He paid R1.2 bln for it in South Africa. | 1200000000 ZAR
  He paid R12 500 for it in South Africa. | 12500 ZAR
  He paid R$ 1.500,00 for it. | 1500 BRL
  He paid R$ 15.700,00 for it. | 15700 BRL
  He paid €1,5 million for it. | 1500000 EUR
  He paid €1.5 million for it. | 1500000 EUR
  He paid 1,5 million euros for it. | 1500000 EUR
  He paid EUR 1.250.000,00 for it. | 1250000 EUR
  He paid 1.250.000 € for it. | 1250000 EUR
  He paid Rs 3.2 lakh for it. | 320000 INR
  He paid Rs. 3,20,000 for it. | 320000 INR
  He paid ₹3.2 crore for it. | 32000000 INR
  He paid Rs 5 lakh crore for it. | 5000000000000 INR
  He paid ₦12bn for it. | 12000000000 NGN
  He paid N12 billion for it in Nigeria. | 12000000000 NGN
  He paid C$40 for it. | 40 CAD
  He paid A$40 for it. | 40 AUD
  He paid NZ$40 for it. | 40 NZD
  He paid S$40 for it. | 40 SGD
  He paid NT$40 billion for it. | 40000000000 TWD
  He paid fifty thousand tenge for it. | 50000 KZT
  He paid 2 million 400 thousand soums for it. | 2400000 UZS
  He paid a quarter of a million dollars for it. | 250000 USD
  He paid half a million pounds for it. | 500000 GBP
  He paid 50 qepik for it. | 0.5 AZN
  He paid AZN 5 million for it. | 5000000 AZN
  He paid 5 mln manats for it in Baku. | 5000000 AZN
  He paid ₼500 for it. | 500 AZN
  He paid US$2.5m for it. | 2500000 USD
  He paid $2.5 mln for it. | 2500000 USD
  He paid $2.5 mn for it. | 2500000 USD
  He paid $2.5M for it. | 2500000 USD
  He paid $300K for it. | 300000 USD
  He paid $300,000 for it. | 300000 USD
  He paid $0.05 for it. | 0.05 USD
  He paid $.50 for it. | 0.5 USD
  He paid 99p for it. | 0.99 GBP
  He paid 99 pence for it. | 0.99 GBP
  He paid £1.99 for it. | 1.99 GBP
  He paid 4 euros 50 cents for it. | 4.5 EUR
  He paid 4 euros and 50 cents for it. | 4.5 EUR
  He paid 4.50 euros for it. | 4.5 EUR
  He paid 12 Swiss francs for it. | 12 CHF
  He paid 12 Hong Kong dollars for it. | 12 HKD
  He paid 12 New Zealand dollars for it. | 12 NZD
  He paid 12 Danish kroner for it. | 12 DKK
  He paid 12 Swedish crowns for it. | 12 SEK
  He paid SEK 12m for it. | 12000000 SEK
  He paid NOK12 million for it. | 12000000 NOK
  He paid DKr12m for it. | 12000000 DKK
  He paid 12 million Norwegian kroner for it. | 12000000 NOK
  He paid PLN 2,500 gross for it. | 2500 PLN
  He paid 2500 zł for it. | 2500 PLN
  He paid 2.500 zlotys for it. | 2500 PLN
  He paid 12,000 forints for it. | 12000 HUF
  He paid HUF 12,000 for it. | 12000 HUF
  He paid 12 000 Ft for it. | 12000 HUF
  He paid 300 lei for it in Romania. | 300 RON
  He paid 300 lei for it in Moldova. | 300 MDL
  He paid UAH 3.4 billion for it. | 3400000000 UAH
  He paid 300 hryvnias for it. | 300 UAH
  He paid 3.4 billion rubles for it. | 3400000000 RUB
  He paid 300 rubles for it in Minsk. | 300 BYN
  He paid 3,000 soms for it in Bishkek. | 3000 KGS
  He paid 3 million so'm for it. | 3000000 UZS
  He paid 300 somoni for it. | 300 TJS
  He paid 300 laris for it. | 300 GEL
  He paid GEL 300 for it. | 300 GEL
  He paid 300,000 drams for it. | 300000 AMD
  He paid TL 300 for it. | 300 TRY
  He paid 300 TL for it. | 300 TRY
  He paid 300,000 Turkish liras for it. | 300000 TRY
  He paid ₺300 for it. | 300 TRY
  He paid LE 300 for it in Cairo. | 300 EGP
  He paid 300 Egyptian pounds for it. | 300 EGP
  He paid Dh300 for it in Dubai. | 300 AED
  He paid Dh 1.2 million for it in Dubai. | 1200000 AED
  He paid SR300 for it in Riyadh. | 300 SAR
  He paid 300 Saudi riyals for it. | 300 SAR
  He paid QR 300 for it in Doha. | 300 QAR
  He paid KD 300 for it in Kuwait. | 300 KWD
  He paid Sh300 for it in Nairobi. | 300 KES
  He paid KSh 300,000 for it. | 300000 KES
  He paid Sh3 billion for it. | 3000000000 KES
  He paid Ush 300,000 for it. | 300000 UGX
  He paid GH¢300 for it. | 300 GHS
  He paid GH₵300 for it. | 300 GHS
  He paid K300 for it in Zambia. | 300 ZMW
  He paid P300 for it in Manila. | 300 PHP
  He paid ₱300 for it. | 300 PHP
  He paid PHP300 million for it. | 300000000 PHP
  He paid RM300 for it. | 300 MYR
  He paid RM 2.5 billion for it. | 2500000000 MYR
  He paid 300 baht for it. | 300 THB
  He paid 300 million dong for it. | 300000000 VND
  He paid VND300 million for it. | 300000000 VND
  He paid 300 million won for it. | 300000000 KRW
  He paid ₩300 million for it. | 300000000 KRW
  He paid Tk 300 crore for it. | 3000000000 BDT
  He paid Tk300 for it. | 300 BDT
  He paid Rs 300 for it in Karachi. | 300 PKR
  He paid PKR 300 billion for it. | 300000000000 PKR
  He paid 300 rupees for it in Colombo. | 300 LKR
  He paid Rs.300 million for it in Sri Lanka. | 300000000 LKR
  He paid 300 pesos for it in Buenos Aires. | 300 ARS
  He paid 300 pesos for it in Bogota. | 300 COP
  He paid MX$300 for it. | 300 MXN
  He paid 300 reais for it. | 300 BRL
  He paid 300 soles for it in Lima. | 300 PEN
  He paid S/ 300 for it in Lima. | 300 PEN
  He paid 300 bolivars for it. | 300 VES
  He paid CFA 300 million for it. | 300000000 XOF
  He paid 300 million CFA francs for it. | 300000000 XOF
  He paid FCFA 300,000 for it in Douala. | 300000 XAF
  He paid 300 Deutsche marks for it. | 300 DEM
  He paid DM 300 million for it. | 300000000 DEM
  He paid 300 million French francs for it. | 300000000 FRF
  He paid 300 billion lire for it in Italy in 1990. | 300000000000 ITL
  He paid 300,000 pesetas for it. | 300000 ESP
  He paid 300 guilders for it. | 300 NLG
  He paid between $5 and $10 for it. | 5..10 USD
  He paid $5-$10 for it. | 5..10 USD
  He paid $5-10 for it. | 5..10 USD
  He paid $5 to $10 for it. | 5..10 USD
  He paid from 300 to 500 manats for it. | 300..500 AZN
  He paid 300-500 euros for it. | 300..500 EUR
  He paid €300–€500 for it. | 300..500 EUR
  He paid €5 to €6 million for it. | 5000000..6000000 EUR
  He paid $1.5-2 million for it. | 1500000..2000000 USD
  He paid as much as $1.5 million for it. | 1500000 USD
  The deal, worth $1.2 billion (£900m), was signed. | 1200000000 USD | 900000000 GBP
  The deal, worth 1.2 billion rand ($80 million), was signed. | 1200000000 ZAR | 80000000 USD
  The deal, worth 1.2 trillion yen, was signed. | 1200000000000 JPY
  Wages rose from 300 to 500 euros. | 300 EUR | 500 EUR
  Wages rose to $15 an hour from $12. | 15 USD | 12 USD
  The firm made a loss of -$3 million. | -3000000 USD
  The firm's cash flow was –€2.5m in May. | -2500000 EUR
  The firm's cash flow was $-3 million. | -3000000 USD
  The firm's result was minus 3 million euros. | -3000000 EUR
  The firm's result was minus $3 million. | -3000000 USD
  The firm's loss was ($3.5 million) in 2020. | 3500000 USD
  The USD/EUR rate was 0.92.
  The dollar fell to 143 yen. | 143 JPY
  He was 5 foot 10 and weighed 12 pounds of muscle. | 5 foot | 12 pound
  Room R 3500 was closed.
  He read Rs and Ks all day.
  He ran 5 K in 20 minutes.
  A pound of sugar and a mark of respect were given.
  She won 20 of 30 races.
  Try 10 of them, all 50 of them.
  They live on less than a dollar a day. | 1 USD
  It sells for just over a euro. | 1 EUR
  It costs a dollar and 42 cents. | 1.42 USD
  A dollar rise, a pound of sugar at a penny-pinching shop, pegged to a dollar.
  The real 10 were there, 5 sterling men. | 5 man
  Rates rose 25 basis points. | 0.25 pp
  Rates rose by 25 bps to 4.5%. | 0.25 pp | 4.5 %
  A 25-basis-point cut came. | 0.25 pp
  Rates rose by 0.25 percentage points. | 0.25 pp
  Rates rose by 0.25 percentage point. | 0.25 pp
  Rates rose half a percentage point. | 0.5 pp
  Rates rose by a quarter of a percentage point. | 0.25 pp
  Rates rose by three quarters of a percentage point. | 0.75 pp
  Rates rose half a percent. | 0.5 %
  Rates rose one-half percent. | 0.5 %
  Rates rose 1 1/2 percent. | 1.5 %
  Rates rose two and a half percent. | 2.5 %
  Rates rose fifteen per cent. | 15 %
  Rates rose 15pc. | 15 %
  Rates rose 15 pct. | 15 %
  Rates fell 0,5 percent. | 0.5 %
  Rates fell by -0.3%. | -0.3 %
  Rates fell minus 3 percent. | -3 %
  Between 10 and 15 percent came. | 10..15 %
  10%-15% came. | 10..15 %
  10-15% came. | 10..15 %
  10% to 15% came. | 10..15 %
  From 10 to 15 per cent came. | 10..15 %
  Over 90% came. | 90 %
  A 10% rise came. | 10 %
  A 10-percent rise came. | 10 %
  A ten-percent rise came. | 10 %
  A ten per cent rise came. | 10 %
  One hundred percent of them came. | 100 %
  The union has 12,000 members. | 12000 member
  The union has 12 000 members. | 12000 member
  The union has 12.000 members. | 12000 member
  The union has twelve thousand members. | 12000 member
  The union has 1.2 million members. | 1200000 member
  The union has some 33m members. | 33000000 member
  The union has more than 33 million members. | 33000000 member
  They gave 300 food parcels. | 300 parcel
  They sowed 45 hectares. | 45 hectare
  They sowed 45 ha of wheat. | 45 hectare
  Some 33 million people voted. | 33000000 person
  About 5,000 to 6,000 workers struck. | 5000..6000 worker
  Between 5,000 and 6,000 workers struck. | 5000..6000 worker
  They planted 2,000 trees. | 2000 tree
  They built 120 flats and 3 schools. | 120 flat | 3 school
  Output reached 3.5 million tonnes. | 3500000 tonne
  Output reached 3.5 million barrels a day. | 3500000 barrel
  The plant makes 120 MW. | 120 megawatt
  He drove 300 km. | 300 kilometre
  Two hundred and fifty nurses struck. | 250 nurse
  Nearly two dozen workers were hurt. | 24 worker
  A dozen workers were hurt. | 12 worker
  Half a million workers struck. | 500000 worker
  More than 3.3 lakh workers struck. | 330000 worker
  Fourteen workers and two managers were hurt. | 14 worker | 2 manager
  It cut 1,500 jobs. | 1500 job
  It cut 1.5 thousand jobs. | 1500 job
  The congress, where 96 out of 110 chosen delegates sat, met. | 96 delegate | 110 delegate
  Of the vote, 118 of 124 delegates were for. | 118 delegate | 124 delegate
  They trained 24 rangers, nine of them women. | 24 ranger | 9 woman
  They trained 24 rangers, nine of them abroad. | 24 ranger | 9 ranger
  It has 6,800 members, up from 5,000 in 2019. | 6800 member | 5000 member
  In 2023 51 persons took part. | 51 person
  The bank in Mwanza gave Sh385 million. | 385000000 TZS
  The fund in Jaipur gave Rs 500 and the one in Quetta none. | 500 INR
  Seven out of ten workers and 90 out of 100 firms agree.
  We have many members, but few of us are younger than 25.
  They came back from 12-17 at half-time before the members.
  The 44-day war and the 30th anniversary passed.
  He is 45 years old and works 8 hours.
  Article 31 and Section 5 apply; call 555-0134.
  The score was 3-1 after 90 minutes.
  Flight 370 and bus 42 left at 10.30.
  Windows 10 and iPhone 15 are sold.
  She finished 12th; chapter 3 is long.
  He paid Rs 3.5 arba for it in Nepal. | 3500000000 NPR
  They need RM2bil for it. | 2000000000 MYR
  He owes Bt500,000 in Bangkok. | 500000 THB
  He paid R$ 2,5 milhões for it. | 2500000 BRL
  He paid S/.300 for it. | 300 PEN
  He paid FRW 3 million for it in Kigali. | 3000000 RWF
  He paid 30m tomans for it. | 300000000 IRR
  It lost €1.2bn and 50 cent a share. | 1200000000 EUR | 0.5 EUR
  He paid five euros and 50 cents for it. | 5.5 EUR
  It lost one-and-a-half billion dollars. | 1500000000 USD
  He paid five hundred thousand naira (N500,000). | 500000 NGN | 500000 NGN
  It got 45 thous. hryvnias. | 45000 UAH
  He got P1.5-M in Manila. | 1500000 PHP
  He paid N15, 000 for it in Lagos. | 15000 NGN
  Grades N500 and N600 were sold.
  He paid Lps. 500,000 for it. | 500000 HNL
  It cost C$500 in Managua. | 500 NIO
  It cost C$500 in Halifax. | 500 CAD
  It cost Bs. 2.5 million in La Paz. | 2500000 BOB
  Amman gave JDs 500 and 300 dinars. | 500 JOD | 300 JOD
  Cairo gave E£500 and 5,000 pounds. | 500 EGP | 5000 EGP
  Togo gave 3.2 billion francs CFA. | 3200000000 XOF
  It cost Rs 1.2 arab in Lahore. | 1200000000 PKR
  He met 3 Arab envoys in Lahore. | 3 envoy
  Lilongwe gave K1.5 billion. | 1500000000 MWK
  Nairobi gave Kes500,000 to it. | 500000 KES
  Kingston gave $5 million, or US$32,000. | 5000000 JMD | 32000 USD
  The US gave Jamaica $5 million. | 5000000 USD
  Eldoret gave 3 million shillings. | 3000000 KES
  Mbarara gave 3 million shillings. | 3000000 UGX
  Kitwe gave 300,000 kwacha, Zomba K500,000. | 300000 ZMW | 500000 ZMW
  It cost R$ 350 mil in Goiás. | 350000 BRL
  It cost RM350 mil in Penang. | 350000000 MYR
  It cost R$ 2.5 mi in Goiás. | 2500000 BRL
  It cost L. 2.5 million in Honduras. | 2500000 HNL
  Quito paid its Canadian coach $3,000. | 3000 USD
  In Sydney the Australian dollar bought 65 US cents; a loan of $600,000 costs more. | 0.65 USD | 600000 AUD
  Sydney, Perth and Hobart pay $9 million, says the US bank. | 9000000 AUD
  Sydney pays $9 million, says the US bank. | 9000000 USD
  Ottawa: Halm Rail pays C$5.2 billion (about $3.8 billion). | 5200000000 CAD | 3800000000 USD
  Ottawa: Halm Rail pays $5.2 billion (five lines). | 5200000000 CAD
  She won R40,000 and N15 million on the R40 road. | 40000 ZAR | 15000000 NGN
  Vesna Drašković paid 900,000 dinars and 96,000 marks. | 900000 RSD | 96000 BAM
  Seychelles paid SR64,000 for it. | 64000 SCR
  The gardeners were given spoons, ninety of them, by the nun. | 90 spoon
  The lamps, seventy, and hoses (forty) changed owners. | 70 lamp | 40 hose
  His sons, twelve and fourteen, came; so did the lamps.
  The lamps (2019) and hoses (3) are old.
  Of 24 rangers, nine of them women, all came. | 24 ranger | 9 woman
  There are 140 members, of whom 60 are women. | 140 member | 60 woman
  Some 3150 people work there, 2800 of whom are members of it. | 3150 person | 2800 member
  The pupils number 214; the hall has number 214. | 214 pupil
  Not one tenge came; he got one tenge. | 1 KZT
  Astana: our wage is 140,000 tenge, the poverty line is 350,000. | 140000 KZT | 350000 KZT
  Astana: they charge 1,400 tenge, others ask for 2,200. | 1400 KZT | 2200 KZT
  Astana: they charge 1,400 tenge, others ask for 12. | 1400 KZT
  The surgery cost 9 million tenge. Six million was found at once. | 9000000 KZT | 6000000 KZT
  She took her in and pays from 1.8 to 2.5 million tenge. | 1800000..2500000 KZT
  They got 5,000, 3,000 and 2,000 euros. | 5000 EUR | 3000 EUR | 2000 EUR
  They got 9,000, 5,000, 3,000, and 2,000 euros. | 9000 EUR | 5000 EUR | 3000 EUR | 2000 EUR
  They came in 12, 15 and 20 vans, with 2,000 euros. | 20 van | 2000 EUR
  Those of 12, 15 and 2,000 euros came. | 15 EUR | 2000 EUR
  The council in Duluth paid $5,000, says an Ottawa bank. | 5000 USD
`;

describe('amounts of the world', () => {
  const lines = LINES.split('\n').map((line) => line.trim());
  it.each(lines.filter((line) => line !== ''))('%s', (line) => {
    const [text = '', ...wanted] = line.split('|').map((part) => part.trim());
    expect(findAmounts(text).map(said)).toEqual(wanted.filter((value) => value !== ''));
  });
});

describe('mil', () => {
  it.each([
    ['The town hall of Seville paid 500 mil euros.', 500_000, true],
    ['A firm in Bratislava paid 5 mil. euros.', 5_000_000, true],
    ['It paid 500 mil euros.', 500_000_000, false],
  ])('%s', (text, value, isSure) => {
    const [amount] = findAmounts(text);
    expect(amount?.value).toBe(value);
    expect(amount!.confidence > 0.9).toBe(isSure);
  });
});

describe('how often it is paid', () => {
  it.each([
    ['It pays 500 euros per month.', 'per-month'],
    ['It pays 500 euros every month.', 'per-month'],
    ['It pays a monthly salary of 500 euros.', 'per-month'],
    ['It pays a monthly 500 euros.', 'per-month'],
    ['It pays an annual grant of up to 3 million euros.', 'per-year'],
    ['It pays an hourly wage of $15.', 'per-hour'],
    ['It pays a grant of 500 euros to a monthly paper.', null],
    ['The annual congress paid 500 euros.', null],
    ['The monthly paper, with debts of 500 euros, closed.', null],
  ])('%s', (text, period) => {
    expect(findAmounts(text)[0]?.period).toBe(period);
  });
});
