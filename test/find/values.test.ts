/** Dates and amounts of one sentence, as agencies, ministries and local papers write them: the sentence, then every value in it. */
import { describe, expect, it } from 'vitest';
import { NO_MODELS } from '../../src/core.js';
import { analyse } from '../../src/pipeline.js';

/** Dates in the order of the text, then amounts; written on 14 March 2023, a Tuesday. */
function valuesOf(text: string): string[] {
  const { dates, amounts } = analyse(text, {
    reference: { date: '2023-03-14', from: 'option' },
    dateOrder: 'dmy',
    readers: ['rules'],
    models: NO_MODELS,
  });
  return [
    ...dates.filter(({ kind }) => kind !== 'vague' && kind !== 'holiday').map(({ value }) => String(value)),
    ...amounts.map(({ value, min, max, currency, unit }) => `${value ?? `${min}..${max}`} ${currency ?? unit}`),
  ];
}

const DATES = `
  The court ruled on 14. 3. 2022 that the dismissal was void. | 2022-03-14
  He was born on 5. 11. 1961 in Brno. | 1961-11-05
  The report was dated 14 de marzo de 2022. | 2022-03-14
  It was signed in Porto on 5 de Outubro de 2021. | 2021-10-05
  The law of 12 mars 2021 applies. | 2021-03-12
  The order of 3 März 2022 was repealed. | 2022-03-03
  It took place on 4 Noyabr 2021. | 2021-11-04
  They met on 8 Mart 2022. | 2022-03-08
  The strike was held in June/July 2022. | 2022-06/2022-07
  Negotiations resume in June/July. | 2023-06/2023-07
  The winter 2021/22 was mild. | 2021-24
  Output fell in the 2021/22 season. | 2021/2022
  Prices rose in Q1 2023 compared with Q4 2022. | 2023-33; 2022-36
  In the first nine months of 2022 output rose. | 2022-01/2022-09
  The ministry said last week that talks had begun. | 2023-W10
  It was the worst fall in a year.
  Unemployment was 4% a year ago. | 2022; 4 %
  In recent months the plant lost 40 workers. | 40 worker
  For the past three years he has led the union.
  The talks lasted three days and two nights.
  He has worked there for 25 years.
  The 30th anniversary was marked on Friday. | 2023-03-10
  Parliament will vote on Friday. | 2023-03-17
  The vote was put off from Friday to Monday. | 2023-03-10/2023-03-13
  Every Monday they meet at noon.
  Twice a week they distribute bread.
  In late March the company will announce results. | 2023-03
  At the end of last month the fund paid out. | 2023-02
  The fiscal year ended June 30. | 2022-06-30
  In the fiscal year ending March 31, 2024, revenue will grow. | 2024-03-31
  In fiscal 2022 the company lost money. | 2022
  UN Security Council Resolution 2231 was adopted in 2015. | 2015
  The Employment Act 2006 was amended.
  Room 2012 and flat 1998 were sealed.
  Version 3.11.2 was released on Monday. | 2023-03-13
  The match ended 2-1 on Sunday. | 2023-03-12
  Call 020 7946 0018 before 5 April. | 2023-04-05
  Section 12.3.2 of the contract applies.
  He turned 65 in January. | 2023-01
  On the night of 13 to 14 March the depot burned. | 2023-03-13/2023-03-14
  In the early hours of Tuesday, police came. | 2023-03-14
  On Tuesday night they met. | 2023-03-14
  He said this morning that it was over. | 2023-03-14
  The meeting begins at 10 a.m. tomorrow. | 2023-03-15T10:00
  It opens on Saturday, 18 March, at 3 pm. | 2023-03-18T15:00
  It was founded in the 1920s. | 192X
  In the mid-1990s the mine closed. | 199X
  In the 19th century the port was small. | 18XX
  The decade 2010–2020 was lost. | 2010/2020
  Between 2015 and 2019 he was minister. | 2015/2019
  From April 1 to April 3 trains stop. | 2023-04-01/2023-04-03
  From 1 to 3 April trains stop. | 2023-04-01/2023-04-03
  From Monday to Friday next week. | 2023-03-20/2023-03-24
  It runs until 31 December. | 2023-12-31
  By the end of 2025 the line will open. | 2025
  By end-2025 the line will open. | 2025
  By year-end the line will open. | 2023
  Since then nothing happened.
  The day before yesterday he resigned. | 2023-03-12
  Two weeks ago a strike broke out. | 2023-02-28
  Three years ago, in March 2020, it closed. | 2020; 2020-03
  The company was established 40 years ago. | 1983
  In March last year he left. | 2022-03
  In March this year he left. | 2023-03
  Next year's budget is larger. | 2024
  This year's budget is larger. | 2023
  The year 2022 was hard. | 2022
  The class of 2015 met. | 2015
  In summer 2022 they met. | 2022-22
  Last summer they met. | 2022-22
  This spring they will meet. | 2023-21
  On the first Sunday of May they march. | 2023-05-07
  On May Day thousands marched.
  The May Day rally of 2022 was banned. | 2022
  The 8 March celebrations were cancelled. | 2023-03-08
  The February 24 invasion changed all. | 2023-02-24
  In the week of 6 March it rained. | 2023-W10
  In week 12 of 2023 works start. | 2023-W12
  In the second half of 2022 prices fell. | 2022-41
  In H1 2023 profits fell. | 2023-40
  In the first quarter profits fell. | 2023-33
  In the third quarter of last year profits fell. | 2022-35
  The third-quarter results were poor. | 2022-35
  Over the last quarter profits fell. | 2022-36
  In the January–March quarter profits fell. | 2023-33
  At its 2022 congress the union chose him. | 2022
  He won the 2018 election. | 2018
  He was jailed from 2012-14. | 2012/2014
  The 2022-23 budget was passed. | 2022/2023
  The FY2023 budget was passed. | 2023
  The academic year 2022/2023 began. | 2022/2023
  Act No. 45 of 2003 applies.
  Decree No. 123 of 4 May 2021 applies. | 2021-05-04
  Case C-12/2019 was decided on 3 June 2021. | 2021-06-03
  He died aged 67 on 3 March. | 2023-03-03
  About 1500 people came on 8 March. | 2023-03-08; 1500 person
  In 1500 workers' homes there was no heating. | 1500 home
  At 14:30 on 12 March the train left. | 2023-03-12T14:30
  On 12/03/2023 at 14h30 the train left. | 2023-03-12T14:30
  On 2023-03-12 the train left. | 2023-03-12
  On the 12th the train left. | 2023-03-12
  Since January 2023, 40 workers left. | 2023-01; 40 worker
  In 1910, on October 5, a revolution succeeded. | 1910; 1910-10-05
  The union was founded in 1948. Next year, in 1949, it struck. | 1948; 1949; 1949
  In the following year, 1911, a law followed. | 1911; 1911
  It opened on August, 7, 1948. | 1948-08-07
  It covers the half-century between 1885 and 1935. | 1885/1935
  He led it from 1885 to 1905. | 1885/1905
  He paid Rs5 for tea in Delhi. | 5 INR
  In Ganja 300 families got flats. | 300 family
  Work resumed today at 7 in the morning. | 2023-03-14T07:00
  He left on Friday at 9 at night. | 2023-03-10T21:00
  They met on 5 March at 8.30 in the evening. | 2023-03-05T20:30
  We urge the board to defer the phase from 1 January 2025 to 1 July 2025. | 2025-01-01; 2025-07-01
  He left home on a Tuesday with a bag.
  He spoke at a Tuesday rally. | 2023-03-14
  The document covers 1816 employees. | 1816 employee
  The union employs 1950 teachers. | 1950 teacher
  He called it to order on 5 March at 3:25 in the afternoon. | 2023-03-05T15:25
  It began on 5 March at 2 o'clock in the afternoon. | 2023-03-05T14:00
  It began at 11:00 in the morning on 5 March. | 2023-03-05T11:00
  With eight (8) members present, a quorum was declared. | 8 member
  It opens tomorrow at 6 in the evening. | 2023-03-15T18:00
  The session dated 10th of August, 2009, was deferred. | 2009-08-10
  In the '90s wages fell. | 199X
  In the nineties wages fell. | 199X
  In the late 1990s wages fell. | 199X
  In the late 90s wages fell. | 199X
  He is in his 90s.
  Temperatures in the 90s are expected.
`;

const NEWS = `
  The company said last week that it would cut 300 jobs. | 2023-W10; 300 job
  Profits in the third quarter rose 8%. | 2022-35; 8 %
  The index closed at 3,200 on Friday, its lowest since October. | 2023-03-10; 2022-10
  A year ago, the company earned $20 million. | 2022; 20000000 USD
  It has been in talks for several months.
  Sales this year will reach $2 billion. | 2023; 2000000000 USD
  In the year-earlier period, it lost $5 million. | 2022; 5000000 USD
  It expects a profit in the current quarter. | 2023-33
  The bank will close its offices next summer. | 2023-22
  The accord took effect Jan. 1. | 2023-01-01
  The offer expires at 5 p.m. Friday. | 2023-03-17T17:00
  The paper reported Sunday that talks had failed. | 2023-03-12
  Last year's results were restated. | 2022
  Earlier this year it sold two units. | 2023
  Later this month he will visit Oslo. | 2023-03
  The deal was announced late Thursday. | 2023-03-09
  Through September, exports rose 4%. | 2022-09; 4 %
  For the nine months ended Sept. 30, profit was $12m. | 2022-09-30; 12000000 USD
  As of yesterday, no one was charged. | 2023-03-13
  They have met every month since 2019. | 2019
  Over the next two years it will hire 50 people. | 50 person
  The five-year plan ends in 2025. | 2025
  The four-day strike ended Tuesday. | 2023-03-14
  It was closed for the day.
  He worked there all day long.
  At that time he was 25.
  Two decades ago, the port had 900 men. | 2003; 900 man
  In the mid-1980s he came to Oslo. | 198X
  By the end of the century the ice will vanish. | 20XX
  Tomorrow's vote may fail. | 2023-03-15
  The same day, the union left. | 2023-03-14
  The next day he died. | 2023-03-15
  Monday morning's meeting was cut short. | 2023-03-13
  The 10-month-old boy was saved.
  For the first time in 30 years the party lost.
  Within three days they had fled.
  At 8 a.m. the gates opened.
  Until now it was free.
  It began in the fall of 2021. | 2021-23
  By the spring of next year it will open. | 2024-21
  The two-week-old strike is costly.
  Fiscal 2023 begins in July. | 2023; 2023-07
  In fiscal year 2021-22, it lost $3m. | 2021/2022; 3000000 USD
  Next month's summit was called off. | 2023-04
  The latest quarter was the best. | 2022-36
  The strike, called for 5 and 6 April, was suspended on Monday. | 2023-04-05/2023-04-06; 2023-03-13
  The assembly elected him last Saturday in Brno. | 2023-03-11
  He took office on the first of March. | 2023-03-01
  The agreement, which runs from 1 July 2022 to 30 June 2025, covers 900 nurses. | 2022-07-01/2025-06-30; 900 nurse
  Since the beginning of the year 12 people have died. | 2023; 12 person
  By mid-April the funds will arrive. | 2023-04
  Inflation hit 8.5% in February, up from 8.2% in January. | 2023-02; 2023-01; 8.5 %; 8.2 %
  Sales rose 3% on the year and 1.2% on the month. | 3 %; 1.2 %
  The first Monday in May is a holiday. | 2023-05-01
  Thirty years ago, in 1993, the party split. | 1993; 1993
  The hearing is set for 9:30 a.m. on March 28. | 2023-03-28T09:30
  The deadline is midnight on Friday. | 2023-03-17T00:00
  He will retire in two years' time. | 2025
  She had resigned four days earlier. | 2023-03-10
  On the eve of the vote, 3 June 2022, they met. | 2022-06-03
  The 2021 census counted 4.5 million people. | 2021; 4500000 person
  It was the driest winter since 1959. | 1959
  The school year starts on 1 September. | 2023-09-01
  Between Christmas and New Year nothing happened.
  He served from March 2019 until his death in August 2022. | 2019-03; 2022-08
  In his 2019 book he wrote of the 1984-85 miners' strike. | 2019; 1984/1985
  The union will meet again in a fortnight.
  As of 1 March 2023, the union had 12,450 members. | 2023-03-01; 12450 member
  As at 31 December 2022 the fund held €3.4m. | 2022-12-31; 3400000 EUR
  The plant, opened in '98, closed in 2021. | 1998; 2021
  They demanded a 12% rise from 1 January. | 2023-01-01; 12 %
  The meeting on the 21st will decide. | 2023-03-21
  During Holy Week trains will not run.
  The 10 March deadline passed. | 2023-03-10
  The Friday, March 10, deadline passed. | 2023-03-10
  Over the weekend 5,000 people marched. | 2023-03-11/2023-03-12; 5000 person
  Next Thursday, the 23rd, the court sits. | 2023-03-23
  A week on Saturday they play again. | 2023-03-25
  Q4 revenue was $4.1bn vs $3.9bn a year earlier. | 2022-36; 2021-36; 4100000000 USD; 3900000000 USD
  The minimum wage goes up to €1,080 on 1 April. | 2023-04-01; 1080 EUR
  Each family got 100 lari and a food parcel in Kutaisi. | 100 GEL
  In Vanadzor the firm owes 3.2 million drams. | 3200000 AMD
  The Osh hospital received 1.2 million soms. | 1200000 KGS
  The Minsk factory pays 1,500 rubles. | 1500 BYN
  The Omsk factory pays 45,000 roubles. | 45000 RUB
  The Gomel depot fined him 50 rubles. | 50 BYN
  In Montevideo the union asks 30,000 pesos. | 30000 UYU
  The Cebu workers got P500 each. | 500 PHP
  The Gaborone council paid P1.2 million. | 1200000 BWP
  Windhoek teachers want N$1,500. | 1500 NAD
  Freetown nurses want Le 5,000. | 5000 SLE
  The Maputo port pays 12,000 meticais. | 12000 MZN
  The Luanda port pays Kz 100 mil. | 100000 AOA
  The Antananarivo mill pays Ar 250,000. | 250000 MGA
  The Port Louis union wants Rs 1,500. | 1500 MUR
  The Malé port pays MVR 8,000. | 8000 MVR
  The Yangon plant pays 4,800 kyats a day. | 4800 MMK
  The Phnom Penh plant pays $200 a month. | 200 USD
  The Taipei plant pays NT$27,470. | 27470 TWD
  The Seoul plant pays 2.1 million won. | 2100000 KRW
  The Osaka plant pays ¥1,023 an hour. | 1023 JPY
  The Shenzhen plant pays ¥2,360 a month. | 2360 CNY
  The Port Moresby depot pays K3.50 an hour. | 3.5 PGK
  The Apia depot pays 3 tala an hour. | 3 WST
  A cheque for ten thousand pounds was handed over. | 10000 GBP
  They got a cheque of £10k. | 10000 GBP
  A one-off payment of €3,000, tax-free, was agreed. | 3000 EUR
  The bonus amounts to 13th salary.
  Overtime is paid at 1.5 times the rate.
  They gave 20 sets of bed linen, 15 kettles and 4 fridges. | 20 set; 15 kettle; 4 fridge
  The ship carried 2,200 TEU and 45,000 t of grain. | 45000 tonne
  The solar park has 120 MW and covers 300 ha. | 120 megawatt; 300 hectare
  A total of 1.2m tonnes of cement were sold. | 1200000 tonne
  More than 300 of the 450 delegates voted yes. | 300 delegate; 450 delegate
  There were 45 men and 30 women. | 45 man; 30 woman
  The man, 45, and his two daughters, 12 and 9, were hurt. | 2 daughter
  The event took place on March 8 of the current year. | 2023-03-08
  On March 8 of this year a meeting was held. | 2023-03-08
  From 10 to 12 March this year a seminar was held in Ganja. | 2023-03-10/2023-03-12
  On 2-4 March 2023, a seminar was held. | 2023-03-02/2023-03-04
  In the period from 1 to 28 February 2023 checks were made. | 2023-02-01/2023-02-28
  By the end of this year 12 schools will open. | 2023; 12 school
  For the 2023 year the plan is higher. | 2023
  In 2022-2023 academic year they studied. | 2022/2023
  On the occasion of 8 March, International Women's Day, gifts were given. | 2023-03-08
  On the eve of Nowruz, on March 18, food was handed over. | 2023-03-18
  As of January 1, 2023, the debt was paid. | 2023-01-01
  Starting from April 1, the tariff is raised. | 2023-04-01
  The decree dated 14.02.2022 No. 123 was repealed. | 2022-02-14
  Decision No. 12/3 of 03.03.2022 applies. | 2022-03-03
  He was born on 4 May 1960 in the village of Qala. | 1960-05-04
  In 1979-1984 he studied at the institute. | 1979/1984
  Since 2005 – head of the department, since 2012 – deputy director. | 2005; 2012
  At 11:00 on March 15, 2023 a ceremony will be held. | 2023-03-15T11:00
  The hotline works from 9 am to 6 pm on weekdays.
  The 5th congress was held in the 90s. | 199X
  In the 1950's the mine grew. | 195X
  The congress is held once in five years.
  Over the years the union grew.
  Last night fire destroyed the depot. | 2023-03-13
  The match is on Saturday week. | 2023-03-25
  It will be shown on Sunday 19th March at 7.30pm. | 2023-03-19T19:30
  The office shuts on Good Friday.
  They hope to finish in the first half of April. | 2023-04
  In early 2000s wages fell. | 200X
  In the late nineties wages fell. | 199X
  He has been in post since last autumn. | 2022-23
  The next round is on 21-22 March in Lyon. | 2023-03-21/2023-03-22
  The deal runs through the end of 2024. | 2024
  In 2024, on the union's 50th birthday, a book will appear. | 2024
  A ceremony on Thursday 9th was cancelled. | 2023-03-09
  Parliament is due to vote on the bill on the 28th. | 2023-03-28
  They marched in Lagos on June 12. | 2022-06-12
  The ban takes effect at midnight on 31 March. | 2023-03-31T00:00
  The court adjourned the case until 11 May. | 2023-05-11
  The funeral will be on Wednesday morning. | 2023-03-15
  The company last paid a dividend in November. | 2022-11
  The vote had been due in December but was delayed to February. | 2022-12; 2023-02
  The quarter to end-March was weak. | 2023-03
  He was sacked in March, four months after taking over. | 2023-03
  The clocks go forward on Sunday, March 26. | 2023-03-26
  The blaze broke out around 3 a.m. on Monday. | 2023-03-13T03:00
  Work begins in the autumn. | 2023-23
  In Q2 2022/23 sales fell. | 2022-34
  In the year to 31 March 2022 it earned £4m. | 2022-03-31; 4000000 GBP
  In the twelve months ending June 2022 it earned £4m. | 2022-06; 4000000 GBP
`;

const AMOUNTS = `
  The town hall in Valencia will pay 500 mil euros to the clubs. | 500000 EUR
  The regional government of Andalusia granted 3 mil millones de euros. | 3000000000 EUR
  The prefecture of Recife in Brazil spent R$ 500 mil on repairs. | 500000 BRL
  The Brazilian union received 20 mil reais. | 20000 BRL
  The company posted a $5 mil profit in Texas. | 5000000 USD
  She earns $15-an-hour in Ohio. | 15 USD
  A $15-an-hour wage was agreed in Seattle. | 15 USD
  They want a £12-an-hour minimum wage. | 12 GBP
  A 10-euro-per-day strike pay was agreed. | 10 EUR
  The €500-a-month allowance was cut. | 500 EUR
  Workers in Lahore were paid Rs6.5m. | 6500000 PKR
  The Karachi firm paid Rs 30,000 a month. | 30000 PKR
  In Dakar the bank lent 75 million francs. | 75000000 XOF
  In Kumasi the union gave ¢5,000. | 5000 GHS
  Residents of Dunedin raised $12,000. | 12000 NZD
  The Toronto local raised $12,000. | 12000 CAD
  The Suva dockers earn $4.50 an hour. | 4.5 FJD
  Wages in Harare rose to US$300. | 300 USD
  The Kingston hotel paid $45,000 a week. | 45000 JMD
  The wage in Colombo is Rs. 1,700 a day. | 1700 LKR
  In Kathmandu the fund gave Rs 50 lakh. | 5000000 NPR
  The state of Kerala allotted Rs 2.5 crore. | 25000000 INR
  The fund in Dhaka gave Tk 5 lakh. | 500000 BDT
  Nairobi nurses demand Sh12 billion. | 12000000000 KES
  In Kampala the union collected Shs 20 million. | 20000000 UGX
  In Dar es Salaam they pay Sh150,000. | 150000 TZS
  The Lusaka miners want K5,000. | 5000 ZMW
  The Lilongwe teachers want K150,000. | 150000 MWK
  The Durban plant paid R1.2bn. | 1200000000 ZAR
  In Kano the workers want N70,000 minimum wage. | 70000 NGN
  The Abuja office spent N1.5trn. | 1500000000000 NGN
  The wage in Jakarta is Rp 4.9 juta a month. | 4900000 IDR
  The wage in Hanoi is VND4.68 million. | 4680000 VND
  The minimum wage in Bogotá is 1.3 million pesos. | 1300000 COP
  The minimum wage in Mexico City is 207 pesos a day. | 207 MXN
  The teachers of Buenos Aires want 130.000 pesos. | 130000 ARS
  The Santiago subway workers got 500.000 pesos. | 500000 CLP
  The Oslo firm paid 5 million kroner. | 5000000 NOK
  The Aarhus firm paid 5 mio. kroner. | 5000000 DKK
  The Malmö firm paid 5 mkr.
  The Reykjavik union paid ISK 25,000. | 25000 ISK
  The Warsaw court awarded 12 tys. zł. | 12000 PLN
  The fund paid 430 millioner kroner to the Oslo hospital. | 430000000 NOK
  The Brno hospital got 47 milionů korun. | 47000000 CZK
  They won 21.000 millones de guaraníes. | 21000000000 PYG
  They won 1.250 Millionen Euro, not 1.250 million euros. | 1250000000 EUR; 1250000 EUR
  The levy brought in 318.000 eura, 60.000 evrov and 96 000 eurų. | 318000 EUR; 60000 EUR; 96000 EUR
  It cost 163 milj. euroa and 2 milioni di euro. | 163000000 EUR; 2000000 EUR
  It cost 38 millió forint and 52 tysiące złotych. | 38000000 HUF; 52000 PLN
  Miliony paid 5 people. | 5 person
  Eva got 450,000 drams and Narek 300,000 from the plant. | 450000 AMD; 300000 AMD
  He was given 900 euros, the union added another 600. | 900 EUR; 600 EUR
  It paid 5,000 euros; another 600 came from the union. | 5000 EUR; 600 EUR
  It paid 5,000 euros to the club and four million to the school. | 5000 EUR; 4000000 EUR
  It paid 5,000 euros on 3 May, and 120 were hurt. | 2022-05-03; 5000 EUR
  It paid 5,000 euros to Ada Obi, 45, and to Jon Lee, 52. | 5000 EUR
  The Prague hospital got 3 mil. Kč. | 3000000 CZK
  The Bratislava plant invests 3 mil. eur. | 3000000 EUR
  The Belgrade plant pays 60.000 dinars. | 60000 RSD
  The Skopje plant pays 20.175 denars. | 20175 MKD
  The Tirana plant pays 40,000 lek. | 40000 ALL
  The Bucharest union wants 3,000 lei. | 3000 RON
  The Chisinau union wants 5,000 lei. | 5000 MDL
  The Kyiv union wants 8,000 hryvnias. | 8000 UAH
  The Almaty union wants 70 thousand tenge. | 70000 KZT
  The Tashkent union gave 2 billion sums. | 2000000000 UZS
  The Bishkek union gave 200 thousand soms. | 200000 KGS
  The Dushanbe union gave 500 somoni. | 500 TJS
  The Ashgabat union gave 500 manats. | 500 TMT
  The Tehran union wants 10 million tomans. | 100000000 IRR
  The Baghdad union wants 500,000 dinars. | 500000 IQD
  The Tunis union wants 60 dinars a month. | 60 TND
  The Algiers union wants 20,000 dinars. | 20000 DZD
  The Cairo union wants LE 6,000. | 6000 EGP
  The Cairo union wants 6,000 pounds. | 6000 EGP
  The Khartoum union wants 6,000 pounds. | 6000 SDG
  The Beirut union wants LL 9 million. | 9000000 LBP
  The Casablanca union wants 3,500 dirhams. | 3500 MAD
  The Dubai company paid Dh1,200. | 1200 AED
  The Doha company paid QR1,000. | 1000 QAR
  The Muscat company paid RO 325. | 325 OMR
  The Riyadh company paid SR4,000. | 4000 SAR
  The Manama company paid BD300. | 300 BHD
  The Amman company paid JD260. | 260 JOD
  The Addis Ababa union wants 2,000 birr. | 2000 ETB
  The Kigali union collected Rwf 5 million. | 5000000 RWF
  The Kinshasa union wants 5,000 Congolese francs. | 5000 CDF
  The Yaoundé union wants 50,000 CFA francs. | 50000 XAF
  The Lomé union wants 52,500 FCFA. | 52500 XOF
  The Geneva union wants 4,000 francs. | 4000 CHF
  Ticket prices rose by 20p to £2.50. | 0.2 GBP; 2.5 GBP
  Fuel rose to 189.9p a litre. | 1.899 GBP
  Fuel costs $3.459 a gallon. | 3.459 USD
  Half a billion euros were lost. | 500000000 EUR
  Two and a half million euros were lost. | 2500000 EUR
  The pay rise is between €100 and €150 a month. | 100..150 EUR
  The pay rise is €100 to €150 a month. | 100..150 EUR
  The fine is $1m-$2m. | 1000000..2000000 USD
  A fine of 1-2 million dollars. | 1000000..2000000 USD
  Losses of $1.2 to $1.5 billion. | 1200000000..1500000000 USD
  The wage rose from 300 to 350 euros. | 300 EUR; 350 EUR
  The wage rose 5.5 per cent. | 5.5 %
  The wage rose by 5,5%. | 5.5 %
  The wage rose by between 4 and 6 per cent. | 4..6 %
  The wage rose by 4-6%. | 4..6 %
  The rate rose by 25 basis points to 4.75%. | 0.25 pp; 4.75 %
  Turnout was up 3 percentage points. | 3 pp
  Three-quarters of members voted.
  Two thirds of the 1,200 members voted. | 1200 member
  One in five workers is a migrant.
  Some 1,200 of them are women. | 1200 woman
  12,000 of its 40,000 workers struck. | 12000 worker; 40000 worker
  A total of 3,456 tonnes of rice were shipped. | 3456 tonne
  They gave 300 food parcels and 50 blankets. | 300 parcel; 50 blanket
  They gave five wheelchairs. | 5 wheelchair
  They built a 12-km road. | 12 kilometre
  A 300-bed hospital opened. | 300 bed
  A 45-hectare park opened. | 45 hectare
  The 27-member committee met. | 27 member
  The union has some 4,200 paid-up members. | 4200 member
  The plant employs 850.
  The union represents 3,400 of the group's workers. | 3400 worker
  A herd of 600 cattle died. | 600 cattle
  Sixty-five families got flats. | 65 family
  More than two dozen miners died. | 24 miner
  They donated 2 ambulances, 3 ventilators and 1,500 masks. | 2 ambulance; 3 ventilator; 1500 mask
  They drank 90 litres of tea. | 90 litre
  He ran 42 km. | 42 kilometre
  He scored 22 goals in 30 games.
  Article 31 and Section 5 apply.
  Room 12 on floor 3.
  Chapter 4 verses 5.
  The team won 3-2.
  Flight 370 with 239 people aboard. | 239 person
  At age 45 he left.
  The 45-year-old driver left.
  He has 3 children. | 3 child
  Over 40 countries took part.
  The bill passed 45 votes to 32. | 45 vote
  Highway 61 was closed for 3 hours.
  Rents rose to £9.50 per square foot in Leeds. | 9.5 GBP
  The toll is €0.08/km. | 0.08 EUR
  Diesel costs Rs 285.56 per litre in Multan. | 285.56 PKR
  Rice sells at Tk 65 a kg in Khulna. | 65 BDT
  The subsidy is 40 paise per unit in Kerala. | 0.4 INR
  The fare rose from ₦200 to ₦500. | 200 NGN; 500 NGN
  Tickets cost from 5 to 15 euros. | 5..15 EUR
  Tickets: €5/€3 concessions. | 5 EUR; 3 EUR
  Adults $12, children $6. | 12 USD; 6 USD
  Tickets ($15) are on sale. | 15 USD
  The prize money: 1st – 5,000 manats, 2nd – 3,000 manats. | 5000 AZN; 3000 AZN
  It raised £1,234.50 for charity. | 1234.5 GBP
  It raised a record £1.2 million. | 1200000 GBP
  A £250k grant was made. | 250000 GBP
  The €2.4bn deal fell through. | 2400000000 EUR
  It was bought for an undisclosed sum.
  They earn less than two dollars a day. | 2 USD
  They earn US$1.90 a day. | 1.9 USD
  The salary fund is 12.5 mln manat. | 12500000 AZN
  Assistance in the amount of 500 (five hundred) manats was given. | 500 AZN
  Material aid in the amount of AZN 300 each was given to 20 families. | 300 AZN; 20 family
  Material help of 100-200 manats was given. | 100..200 AZN
  The budget is 4 billion 500 million tenge. | 4500000000 KZT
  The wage is 85 thousand tenge, or about $190. | 85000 KZT; 190 USD
  The wage was 1 million 155 thousand soums. | 1155000 UZS
  The aid totals 1.2 billion rubles (about 13 million euros). | 1200000000 RUB; 13000000 EUR
  The debt of 3,4 million hryvnias was paid in Lviv. | 3400000 UAH
  The firm owes 2.3 million Belarusian rubles. | 2300000 BYN
  The fine is 5 minimum wages.
  The pension is 30,000 drams. | 30000 AMD
  The family gets 1,000 GEL. | 1000 GEL
  The school got TL 250,000. | 250000 TRY
  The teachers in Ankara want 25 bin lira.
  The teachers in Ankara want 25,000 lira. | 25000 TRY
  The dockers in Beirut want 5 million lira. | 5000000 LBP
  The wage in Podgorica is 450 euros. | 450 EUR
  The wage in Sarajevo is 1,000 KM. | 1000 BAM
  The wage in Sarajevo is 1,000 marks. | 1000 BAM
  The wage in Sofia is 933 leva. | 933 BGN
  The city pays BGN 1.5 million. | 1500000 BGN
  The subsidy is HUF 20 billion. | 20000000000 HUF
  The subsidy is CZK 3bn. | 3000000000 CZK
  The subsidy is SEK 500m. | 500000000 SEK
  The subsidy is NOK500m. | 500000000 NOK
  The subsidy is PLN 12.5 mln. | 12500000 PLN
  It cost over one trillion rupiah. | 1000000000000 IDR
  It cost PHP 1.5M. | 1500000 PHP
  It cost ₱610 a day in Cebu. | 610 PHP
  It cost ₹12,34,567 in Nagpur. | 1234567 INR
  It cost Rs.12,34,567/- in Nagpur. | 1234567 INR
  It cost MVR 500. | 500 MVR
  It cost $5.00 to $7.50 per hour. | 5..7.5 USD
  Shares fell 3 cents to $1.20. | 0.03 USD; 1.2 USD
  Shares rose 12p to 340p in London. | 0.12 GBP; 3.4 GBP
  A barrel of Brent cost $84.20, up $1.10. | 84.2 USD; 1.1 USD
  The 10-cent tax stays. | 0.1 USD
  The five-dollar fare stays. | 5 USD
  It is a multi-million-dollar firm.
  It lost tens of millions of dollars.
  It lost several thousand euros.
  The council gave $5,000 to the hall. Write to media@council.govt.nz for more. | 5000 NZD
  The union paid $5,000. See www.union.com.au. | 5000 AUD
  The union paid $5,000. See www.union.org. | 5000 USD
  The union paid Rs 5,000. See union.org.lk for more. | 5000 LKR
  The Shire of Wattle Flat paid $5,000. | 5000 AUD
  The marae was given $5,000 by Ngāti Hine. | 5000 NZD
  The First Nation got $5,000. | 5000 CAD
  It paid $5,000 in the end.In the U.S it was more. | 5000 USD
  Two hundred and forty bright but needy candidates got scholarships. | 240 candidate
  It had 4,200 members, but could now boast of 11,350. | 4200 member; 11350 member
  In 2019 it had 300 members; today it has 450. | 2019; 300 member; 450 member
  The fund supported 45 orphans, 12 of whom are disabled. | 45 orphan; 12 orphan
  He handed over 30 computers, as many chairs and two printers. | 30 computer; 2 printer
  The centre received one X-ray machine and three incubators. | 1 machine; 3 incubator
  A total of 1,250 sets of school supplies were distributed. | 1250 set
  The pension is paid to 12 thousand 450 pensioners. | 12450 pensioner
  More than 1.5 thousand participants from 40 countries came. | 1500 participant
  In all, 86 enterprises, 12 schools and 3 hospitals are members. | 86 enterprise; 12 school; 3 hospital
  The depot has 45 trolleybuses and 120 drivers. | 45 trolleybus; 120 driver
  They planted 2,500 saplings on 4 ha. | 2500 sapling; 4 hectare
  They collected 18.5 tonnes of clothes and 300 kg of sweets. | 18.5 tonne; 300 kilogram
  The ward has 24 beds. | 24 bed
  Each of the 14 families received a cow. | 14 family
  The house for 60 flats was built. | 60 flat
  They gave away 5,000 copies of the booklet. | 5000 copy
  The council of 15 members meets monthly. | 15 member
  Twelve coaches took 600 pensioners to the sea. | 12 coach; 600 pensioner
  The team of 8 doctors examined 350 patients. | 8 doctor; 350 patient
  It owns 7 sanatoriums with 2,100 places. | 7 sanatorium; 2100 place
  He sold 5 of his 12 cows. | 5 cow; 12 cow
  They won 22 medals, 7 of them gold. | 22 medal; 7 medal
  The two sides signed 3 agreements.
  The 5 winners got laptops. | 5 winner
  It took the work of 300 volunteers. | 300 volunteer
  The firm laid off 1 in 10 workers.
  Its 4 500 employees are insured. | 4500 employee
  The budget line for 2 500 workers. | 2500 worker
  They took 20 refugees in. | 20 refugee
  Forty-two people died and 118 were injured. | 42 person; 118 person
  Nine children under 12 were hurt. | 9 child
  Police held 14 protesters, 6 of them minors. | 14 protester; 6 minor
  About 100 women aged 20 to 45 applied. | 100 woman
`;

const NUMBERS_IN_NAMES = `
  Article 5 applies to all workers.
  Act No. 45 of 2003 applies.
  Room 12 houses the archive.
  Highway 7 links the towns.
  Unit 4 supplies the city.
  Line 2 serves the port.
  Local 372 represents the drivers.
  The G7 leaders met.
  The Group of 77 countries voted.
  He lives at 12 Station Road.
  Call 0800 123 456 or +44 20 7946 0018.
  Write to PO Box 1234.
  The postcode is 10115 Berlin.
  Registration number 12345678.
  ISBN 978-3-16-148410-0.
  The vote was 12 to 3.
  Votes split 45-32 with 3 abstentions.
  He won 6-4, 7-5.
  She ran 3:04.17.
  The index rose 12.5 points to 3,456.
  The quake had a magnitude of 6.4.
  At kilometre 30 he stopped.
  He is 1.85 metres tall. | 1.85 metre
  He is 34 years old.
  The 34-year-old striker left.
  They waited 45 minutes.
  It took 12 days.
  The 24-hour strike ended.
  The 35-hour week stays.
  It is his 12th year.
  The 21st century began. | 20XX
  The 45th congress met.
  The top 10 list is out.
  He came 3rd of 40.
  In Round 3 they lost.
  Chapter 7 cases rose.
  The F-16 jets came.
  An AK-47 rifle was found.
  Resolution 1325 was cited.
  Regulation (EU) 2016/679 applies.
  ILO Convention No. 87 was ratified in 1992. | 1992
  The 2008 crisis was worse. | 2008
  Vision 2030 was presented.
  The 2022/23 season ended. | 2022/2023
`;

describe.each([
  ['dates', DATES],
  ['news', NEWS],
  ['amounts', AMOUNTS],
  ['numbers in names', NUMBERS_IN_NAMES],
])('values: %s', (_, block) => {
  const lines = block.split('\n').map((line) => line.trim());
  it.each(lines.filter((line) => line !== ''))('%s', (line) => {
    const [text = '', values = ''] = line.split(' | ');
    expect(valuesOf(text)).toEqual(values.split('; ').filter((value) => value !== ''));
  });
});
