/** Dates as agencies, ministries, clubs and courts write them: the day of writing above each table, the EDTF value behind each date. */
import { describe, it } from 'vitest';
import { findDates } from '../dates.js';
import { expectMarked } from '../marked.js';

const table = (reference: string | null, block: string) =>
  describe(`written ${reference ?? 'on an unknown day'}`, () => {
    const lines = block.split('\n').map((line) => line.trim());
    it.each(lines.filter((line) => line !== ''))('%s', (line) => expectMarked(line, findDates({ reference })));
  });

table(
  '2024-06-20',
  `
  The workers must return to their posts by [Monday](2024-06-24), the company said [Wednesday](2024-06-19).
  The court ruled on [Thursday](2024-06-20) that the firm must pay its workers.
  The Supreme Court on [Thursday](2024-06-20) dismissed the appeal of the firm, which will have to reinstate the men.
  The minister said on [Friday](2024-06-14) the plant will reopen [next month](2024-07).
  The strike, which began on [Monday](2024-06-17), will continue until [Saturday](2024-06-22).
  Parliament will vote [Tuesday](2024-06-25) on the bill that deputies rejected [last week](2024-W24).
  Those who signed up on [Tuesday](2024-06-18) must bring their cards.
  Police said the men detained on [Sunday](2024-06-16) will appear in court on [Friday](2024-06-21).
  On [Thursday](2024-06-20), the union said its members would walk out on [Monday](2024-06-24).
  The bank kept rates at 5% on [Thursday](2024-06-20) and will meet again on [25 July](2024-07-25).
  He arrived [Wednesday night](2024-06-19) and leaves [Friday](2024-06-21).
  Voters go to the polls [Sunday](2024-06-23).
  The two sides meet [Friday](2024-06-21) in Geneva.
  Negotiations collapsed [Saturday](2024-06-15) after 14 hours.
  The law that takes effect [Monday](2024-06-24) bars such contracts.
  Employees who were dismissed [Monday](2024-06-17) will sue.
  The deal, signed on [Thursday](2024-06-20) in Astana, will create 400 jobs.
  A hearing is set for [Tuesday](2024-06-25).
  A hearing had been set for [Tuesday](2024-06-18) but was cancelled.
  The funeral will be held at [noon on Saturday](2024-06-22T12:00).
  The director hands over the cheque at a ceremony on [Thursday](2024-06-27).
  The president arrives in Ankara on [Thursday](2024-06-27) for a two-day visit.
  The agreement reached on [Sunday](2024-06-16) must still be approved by members.
  The ministry will publish the list of the projects that it approved on [Monday](2024-06-17).
  Talks that broke down on [Tuesday](2024-06-18) will resume [tomorrow](2024-06-21).
  Prices would rise again, the bank warned [Monday](2024-06-17).
  "We will not give up," she told reporters on [Sunday](2024-06-16).
  The fire that destroyed the depot on [Friday](2024-06-14) will cost the city 3 million lira.
  He said the council will decide on [Monday](2024-06-24) whether the mayor must resign.
  Doctors who walked out on [Wednesday](2024-06-19) say they will return to work only if the ministry pays.
  The team will be without Petrov, who was sent off on [Saturday](2024-06-15).
  The team, which plays the leaders on [Saturday](2024-06-22), has lost four in a row.
  Kicker missed [Sunday](2024-06-16)'s game and is doubtful for [Saturday](2024-06-22)'s final.
  The ministry [today](2024-06-20) announces the winners of the contest.
  The International Labour Office [today](2024-06-20) publishes its report on wages.
  Trade unions are [today](vague) facing new challenges.
  The exhibition opens [today](2024-06-20) in Baku.
  The union has [today](vague) more than 20,000 members.
  The chairman and the director saw off [today](2024-06-20) a train of 11 wagons.
  The two federations sign [today](2024-06-20) a memorandum.
  The price of bread is [today](vague) three times what it was.
  [Today](2024-06-20) the President received the ambassador.
  In [October–December 2023](2023-36) sales fell 4%.
  In [January-March](2024-01/2024-03) exports rose 3%.
  Between [July and September 2022](2022-07/2022-09) the price doubled.
  Revenue for the [January-March quarter](2024-33) was flat.
  Output in [Oct.-Dec. 2023](2023-36) was flat.
  In [January–May of this year](2024-01/2024-05) 3.2 million tonnes were shipped.
  In the [first five months of the year](2024-01/2024-05) 210 people died.
  In the [first five months of this year](2024-01/2024-05) 210 people died.
  In the [first half of the year](2024-40) output fell.
  Net profit for the nine months ended [Sept. 30](2023-09-30) was $2 million.
  Sales in the quarter ended [31 March](2024-03-31) rose 2%.
  For the year to [end-March 2024](2024-03), turnover was £3 million.
  [One week ago](2024-06-13) the plant stopped.
  The factory closed [two weeks ago](2024-06-06).
  The factory closed [a fortnight ago](2024-06-06).
  The plant closed [a month ago](2024-05).
  The plant closed [three months ago](2024-03).
  The plant closed [ten days ago](2024-06-10).
  The plant closed [a year ago](2023).
  The delegation met miners from [17 to 19 June](2024-06-17/2024-06-19).
  The plenum ran from [4 to 6 June](2024-06-04/2024-06-06); on the [second day](2024-06-05) delegates elected a board.
  The seminar lasted three days. On the second day they discussed wages.
  [This Monday (17)](2024-06-17) the workers stopped for two hours.
  The assembly takes place on [Friday (28)](2024-06-28).
  Metalworkers stopped on [Tuesday 18](2024-06-18) and went back on [Wednesday 19](2024-06-19).
  The talks begin on [Monday 24](2024-06-24).
  The march starts at [10 am on Sunday the 30th](2024-06-30T10:00).
  [Late last year](2023) the plant was sold.
  The mine opened in [early 1990](1990) and closed in the [mid-1980s](198X).
  Output fell in the past three months.
  The shop opened [earlier this year](2024).
  By the [end of next year](2025) the road will be ready.
`,
);

table(
  '2022-11-03',
  `
  WASHINGTON, [Nov 2](2022-11-02) (Reuters) - The Federal Reserve raised rates on [Wednesday](2022-11-02).
  BAKU / [03.11.2022](2022-11-03) / The Cabinet approved the plan.
  [03 November 2022 14:25](2022-11-03T14:25)
  [2022/11/03](2022-11-03)
  The decision of [03.11.22](2022-11-03) enters into force on [1.12.2022](2022-12-01).
  The agreement dated [11-02-89](1989-02-11) is void.
  According to the order of [15 October 2022](2022-10-15) No. 214, a commission was set up.
  Law No. 158 of [10 June 2021](2021-06-10) on labour disputes applies.
  The Decree of the President of [September 7](2022-09-07) has been published.
  In [August of the current year](2022-08) the price rose.
  By the [1st of January next year](2023-01-01) all contracts will be registered.
  In the period from [1 to 25 October](2022-10-01/2022-10-25) 14 inspections were carried out.
  As of [1 October 2022](2022-10-01), 9.3 million people were employed.
  As of [November 1](2022-11-01), arrears stood at 1.2 billion tenge.
  The blast occurred at about [11 p.m. on 2 November](2022-11-02T23:00).
  The blast took place [yesterday at around 18:30](2022-11-02T18:30).
  Registration is open until [18:00 on November 10](2022-11-10T18:00).
  The polls close at [8 p.m. on Sunday](2022-11-06T20:00).
  The match kicks off at [19:45 GMT on Tuesday](2022-11-08T19:45).
  The match kicks off on [Saturday at 15:00](2022-11-05T15:00).
  He was born on [4 April 1961](1961-04-04) in Ganja and died on [30 October](2022-10-30).
  He headed the union in [1998-2006](1998/2006) and from [2011 to 2015](2011/2015).
  Between [2015 and 2019](2015/2019) he was an MP.
  She has been chair since [2014](2014) and an MP since [last spring](2022-21).
  He worked there from [September 1987 to March 1990](1987-09/1990-03).
  The union was founded in the [early 1920s](192X).
  In the [second half of the 19th century](18XX) the oil workers organised.
  In the [1970s](197X) and [1980s](198X) factories grew.
  Since the [beginning of the year](2022) 314 workers have died.
  By the [end of October](2022-10), 70 per cent had been paid.
  By the [end of the month](2022-11) the rest will be paid.
  In the [middle of October](2022-10) the plant stopped.
  Wages will rise from [1 January](2023-01-01).
  Wages have been paid since [1 September](2022-09-01).
  Pensions will be indexed in [January](2023-01).
  A strike is planned for [12 November](2022-11-12).
  The assembly called a strike for [Monday](2022-11-07).
  Members voted [last Thursday](2022-10-27) to strike.
  Members will vote [this Friday](2022-11-04).
  Members will vote [next Tuesday](2022-11-08).
  They met [Thursday last week](2022-10-27).
  The seminar will last until [Saturday, November 5](2022-11-05).
  The festival is held on [4-6 November](2022-11-04/2022-11-06).
  The festival is held [November 4-6](2022-11-04/2022-11-06).
  The festival runs from [4 November through 6 November](2022-11-04/2022-11-06).
  Meetings took place on [24, 25 and 26 October](2022-10-24/2022-10-26).
  Meetings took place on [24](2022-10-24) and [27 October](2022-10-27).
  In [2021/22](2021/2022) turnover fell.
  For the [2022-2024](2022/2024) period a general agreement was signed.
  The general agreement for [2023–2025](2023/2025) was signed.
  The fiscal year [2021-22](2021/2022) closed with a loss.
  The "Strategy 2030" was approved.
  The Sustainable Development Goals until [2030](2030) were discussed.
  The COP29 will take place in [November 2024](2024-11).
  The World Cup 2022 opens on [November 20](2022-11-20) in Qatar.
  In the [winter of 2021-2022](2021-24) many froze.
  [Last winter](2021-24) was mild.
  [This summer](2022-22) the plant stood still.
  In [late September](2022-09) the men were freed.
  At the [weekend](2022-10-29/2022-10-30) thousands marched.
  The union will march [this weekend](2022-11-05/2022-11-06).
  They were detained on [1 November](2022-11-01). The [next day](2022-11-02) they were released.
  They were detained on [1 November](2022-11-01). [Two days later](2022-11-03) they were released.
  They were detained on [28 October](2022-10-28). The [following Monday](2022-10-31) they were released.
  They left on [28 October](2022-10-28) and returned [a week later](2022-11-04).
  Inflation was 12% in [October](2022-10), against 9% in the [same month last year](2021-10).
  Inflation was 12% in [October](2022-10), up from 9% [a year earlier](2021-10).
  Inflation was 12% in [October](2022-10), up from 11% in the [previous month](2022-09).
  Exports rose 3% in [Q3](2022-35) compared with the [same period last year](2021-35).
  The first-half profit was $3 million.
  Profit for the [first half of 2022](2022-40) was $3 million.
  Sales rose in [Q2 2022](2022-34) and [Q3 2022](2022-35).
  Output in [January-September](2022-01/2022-09) rose.
  Output in [nine months of 2022](2022-01/2022-09) rose 4%.
  In the [first nine months of this year](2022-01/2022-09) output rose.
`,
);

table(
  '2023-05-05',
  `
  Last updated on [05/05/2023 14:05](2023-05-05T14:05)
  [15:30 | 5 May 2023](2023-05-05T15:30)
  [05 May 2023, Friday 14:05](2023-05-05T14:05)
  [2023-05-05 14:05:33](2023-05-05T14:05)
  [May 5, 2023 | 2:05 pm](2023-05-05T14:05)
  [5 May 2023 – 14h05](2023-05-05T14:05)
  [MAY 05, 2023 02:05 PM](2023-05-05T14:05)
  [05 MAY 2023](2023-05-05)
  [Friday, May 05, 2023](2023-05-05)
  [05-May-2023](2023-05-05)
  [May 5th 2023](2023-05-05)
  [5th May, 2023](2023-05-05)
  [5th of May 2023](2023-05-05)
  Date: [05.05.2023](2023-05-05) Time: 14:05
  [05.05.2023 - 14:05](2023-05-05T14:05)
  [14:05 05.05.2023](2023-05-05T14:05)
  [2023.05.05. 14:05](2023-05-05T14:05)
  The doors open at [10 a.m. on Saturday, 6 May](2023-05-06T10:00).
  The event runs from [10:00 to 16:00 on 6 May](2023-05-06T10:00/2023-05-06T16:00).
  The event runs on [6 May from 10:00 to 16:00](2023-05-06T10:00/2023-05-06T16:00).
  The event runs on [Saturday 6 May, 10 am–4 pm](2023-05-06T10:00/2023-05-06T16:00).
  The rally takes place on [9 May at 3 pm](2023-05-09T15:00) in the main square.
  The rally takes place at [3 pm on Tuesday 9 May](2023-05-09T15:00).
  He was shot at [9.30 p.m. on Thursday](2023-05-04T21:30).
  He was shot on [Thursday at 9.30 p.m.](2023-05-04T21:30)
  He died on [Thursday evening](2023-05-04).
  He died [late on Thursday](2023-05-04).
  He died [early Friday](2023-05-05).
  He died [early on Friday morning](2023-05-05).
  In the [night of 3 to 4 May](2023-05-03/2023-05-04) the line was cut.
  In the [night from 3 to 4 May](2023-05-03/2023-05-04) the line was cut.
  In the [week of 8–12 May](2023-W19) it will close.
  The office is open Monday to Friday from 9:00 to 18:00.
  The office works Monday through Friday.
  Trains run on Mondays and Thursdays.
  They meet every Monday at 10:00.
  They meet on the first Monday of each month.
  They meet on the last Friday of every month.
  The strike lasts from [Monday to Wednesday](2023-05-08/2023-05-10).
  The strike will last from [Monday until Wednesday](2023-05-08/2023-05-10).
  He worked there from [mid-2019 to early 2021](2019/2021).
  It will open in [late May](2023-05) or [early June](2023-06).
  It will open between [late May and early June](2023-05/2023-06).
  It has been closed since [early 2022](2022).
  It has been closed since [1 January this year](2023-01-01).
  It has been closed since the [beginning of 2023](2023).
  It has been closed since the [start of the year](2023).
  It will run until the [end of 2025](2025).
  It will run until [end 2025](2025).
  It will run until [year-end](2023).
  It will run until at least [2027](2027).
  It will run through [2027](2027).
  It will run [2023-27](2023/2027).
  It will run [2023 to 2027](2023/2027).
  It will run for the period [2023–2027](2023/2027).
  It ran from [1991–2003](1991/2003).
  The reign (r. [1918–1929](1918/1929)) ended.
  The treaty of [1918](1918) was broken.
  In [April](2020-04) and [May 2020](2020-05) shops closed.
  On [3](2023-05-03) and [5 May](2023-05-05) they met.
  On [3 and 4 May](2023-05-03/2023-05-04) they met.
  On [3 May](2023-05-03) and [5 May](2023-05-05) they met.
  On [May 3, 4 and 5](2023-05-03/2023-05-05) they met.
  On [2, 3, and 4 May](2023-05-02/2023-05-04) they met.
  On 1 May Square they met.
  The 26 April Movement met.
  The 9 November University was closed.
  The Resolution of [9 November](2022-11-09) was quoted.
  The events of [20 January 1990](1990-01-20) were recalled.
  The [11 September 2001](2001-09-11) attacks were recalled.
  In the [2021/2022](2021/2022) academic year it grew.
  In the [2022-23](2022/2023) season he scored 12 goals.
  In the [2018](2018) election he won.
  The [2018](2018) general election was free.
  The 2018 World Cup was held in Russia.
  The Tokyo 2020 Games were delayed.
  Euro 2024 begins.
  The film "1984" was shown.
  Boeing 737 and Airbus A320 were grounded in [2019](2019).
  At 2000 metres it was cold.
  It cost 2020 dollars.
  Room 2019 was empty.
  PO Box 2010, Baku
  Tel. 2021 445
  He made 2010 calls.
  The rules apply w.e.f. [01.04.2023](2023-04-01).
  The order dt. [5.6.2022](2022-06-05) is void.
  The letter dtd [05-06-2022](2022-06-05) is void.
  It reopened on [12th Dec'22](2022-12-12).
  Output in [Dec'22](2022-12) fell.
  Output in [Jan-Mar 2023](2023-33) fell.
  Growth in [Q3 FY23](2023-35) slowed.
  Turnover in [FY2022-23](2022/2023) rose.
  Turnover in [FY23](2023) rose.
  In the [2022/23](2022/2023) financial year it rose.
  He came on [Tues., May 2](2023-05-02).
  He came on [Thurs., Sept. 15](2022-09-15).
  He came on [Tuesday 2nd May](2023-05-02).
  He came on [Tuesday 2nd](2023-05-02).
  It closes on the [9th of this month](2023-05-09).
  It was signed on or about [May 5, 2021](2021-05-05).
  Dated this [14th day of March, 2023](2023-03-14).
  In or around [2019](2019) he left.
  She died on [3 May](2023-05-03), aged 83.
  Anna Petrova ([1940–2023](1940/2023)) was a nurse.
  Anna Petrova (b. [1940](1940)) was a nurse.
  Anna Petrova (born [3 January 1940](1940-01-03)) was a nurse.
  Thank you for your letter of [28 April](2023-04-28).
  The minister is in Paris until [Sunday](2023-05-07).
  As of [today](2023-05-05), 214 people are missing.
  From [today](2023-05-05) buses cost more.
  From [tomorrow](2023-05-06) buses will cost more.
  [Tomorrow morning](2023-05-06) the talks resume.
  [Yesterday evening](2023-05-04) the talks ended.
  [Last night](2023-05-04) the talks ended.
  [Tonight](2023-05-05) the talks end.
  [This week](2023-W18) the talks end.
  [Next week](2023-W19) the talks end.
  [Last month](2023-04) the talks ended.
  [Last April](2023-04) the talks ended.
  [Next April](2024-04) the talks end.
  In [April this year](2023-04) the talks ended.
  In [April last year](2022-04) the talks ended.
  [This April](2023-04) the talks ended.
  In the [current year](2023) 14 were built.
  In the [previous year](2022) 14 were built.
  Over the past year 14 were built.
  In recent years 14 were built.
  In the coming days it will open.
  In the last three years 14 were built.
  For two years 14 were built.
  Within 10 days it must pay.
  It must pay within 10 days of the order.
  It must pay by [15 May](2023-05-15) at the latest.
  It must pay no later than [15 May](2023-05-15).
  It expires on [31 December](2023-12-31).
  It expired on [31 December](2022-12-31).
  The term ends in [December](2023-12).
  The term ended in [December](2022-12).
  In [December](2022-12) the union won.
  In [December](2023-12) the union will vote.
  Since [December](2022-12) prices have risen.
  He has been in jail since [December](2022-12).
  He has been in jail since [last December](2022-12).
  The plenum of [27 April](2023-04-27) elected him.
  The plenum is due on [27 June](2023-06-27).
  Elections will be held on [7 May](2023-05-07).
  Elections were held on [7 April](2023-04-07).
  Voting on [12 September](2023-09-12) will be secret.
  The march on [1 May](2023-05-01) was peaceful.
  On [May Day](2023-05-01) thousands marched.
  The [1 May](2023-05-01) rally was peaceful.
  The ceremony marked [8 March](2023-03-08).
  The [28 April](2023-04-28) World Day for Safety was marked.
  On the [fifth of May](2023-05-05) he came.
  On [Victory Day](holiday) he came.
  The hearing resumes [Monday, May 8](2023-05-08).
  The hearing resumes [Monday 8 May at 9am](2023-05-08T09:00).
  The hearing resumes on [8 May at 09.00 hrs](2023-05-08T09:00).
  The hearing resumes at [0900 hrs on 8 May](2023-05-08T09:00).
  Minutes of [5/5/23](2023-05-05).
  He was jailed in [1987](1987) and freed in [1990](1990).
  [Three days earlier](2023-05-02) he had left.
  He left on [2 May](2023-05-02). [Three days later](2023-05-05) he was back.
  The day before the vote he had left.
  A day after the vote he left.
  [A day earlier](2023-05-04) he had left.
  He came on [2 May](2023-05-02). The [following day](2023-05-03) he left.
`,
);

table(
  null,
  `
  On [5 May](XXXX-05-05) the union met.
  The union met [yesterday](day?).
  In [May 2022](2022-05) the union met; in [June](XXXX-06) it met again.
`,
);

table(
  '2023-10-01',
  `
  [Thursday, August 16, 2018 - 13:30](2018-08-16T13:30)
  Court was adjourned until [10 a.m. tomorrow](2023-10-02T10:00).
  The minister invited the unions to a meeting at [2 pm today](2023-10-01T14:00), [October 1](2023-10-01), at the State House.
  A meeting scheduled [last Friday, September 29](2023-09-29), failed to hold.
  Date: [Sunday, October 1st, 2023](2023-10-01); Time: 2 pm; Venue: State House.
  By [1:00 PM on the 19th of September](2023-09-19T13:00) the storm had grown.
  In the [evening of Saturday the 26 May 2018](2018-05-26) the hills slid.
  Rain fell between [May 24th-26th](2023-05-24/2023-05-26).
  From [January to the end of July 2017](2017-01/2017-07), 173,000 people fled.
  From [early January to mid-March](2023-01/2023-03) 40 strikes took place.
  From the [start of May to the end of June](2023-05/2023-06) 40 strikes took place.
  About 140,000 have left since the [beginning of July](2023-07).
  He hit the car on the [night of April 20, 2021](2021-04-20).
  The judge is stepping down [Jan. 31](2024-01-31).
  The dividend was raised from [2018](2018), under the policy for [2018-2020](2018/2020).
  On the [14th and 15th of September](2023-09-14/2023-09-15) they met.
  From the [14th to the 16th of September](2023-09-14/2023-09-16) they met.
  From [14th to 16th September](2023-09-14/2023-09-16) they met.
  He pleaded guilty in [August](2023-08) and was sentenced [Monday](2023-09-25).
  He pleaded guilty [last August](2023-08).
  He will be sentenced on [Nov. 14](2023-11-14).
  Sentencing was set for [Nov. 14](2023-11-14).
  The trial opened [two weeks ago](2023-09-17).
  The law was passed a year after the fire of [2016](2016).
  The ordinance was adopted in [2016](2016), [a year later](2017) it was repealed.
  Police were called shortly before [8 p.m. Saturday](2023-09-30T20:00).
  Police were called at around [8:15 p.m. on Saturday night](2023-09-30T20:15).
  Police were called in the small hours of [Sunday](2023-10-01).
  The bus left at [6am yesterday](2023-09-30T06:00).
  The bus left at [6 o'clock yesterday morning](2023-09-30T06:00).
  The strike entered its 12th day on [Saturday](2023-09-30).
  He has led the union since [April of last year](2022-04).
  He has led the union since the [spring of 2021](2021-21).
  Between [1941 and 1945](1941/1945) he fought.
  In the years [1941-1945](1941/1945) he fought.
  In [1941–45](1941/1945) he fought.
  From [1992](1992) until his death in [2008](2008) he sang.
  He was mayor from [1992](1992) until his death in [2008](2008).
  [1992](1992): founded. [2008](2008): dissolved.
  [2019](2019) was a good year.
  [2022](2022) saw record sales.
  The year [2022](2022) saw record sales.
  Sales in [2022](2022) vs [2021](2021) rose.
  At the end of the day, workers decide.
  At the end of the strike, he wept.
  It was the end of an era.
  At the beginning of the meeting a minute of silence was held.
  He is a former head of the March 8 Committee.
  In [autumn](2023-23) the harvest begins.
  In the [autumn](2023-23) the harvest begins.
  Starting [this autumn](2023-23) fees rise.
  Starting from [October 1](2023-10-01) fees rise.
  Effective [November 1](2023-11-01), fees rise.
  Effective from [1 November](2023-11-01), fees rise.
  With effect from [1 November](2023-11-01) fees rise.
  Fees rise as from [1 November](2023-11-01).
  Fees rise on and after [1 November](2023-11-01).
  Until further notice fees stay.
  By the time he came, it was over.
  For the first time in [2023](2023), prices fell.
  For the first time since [August 2021](2021-08), prices fell.
  The 2nd session met.
  On the 25th anniversary of the union, on [4 October](2023-10-04), a gala will be held.
  The 30-day deadline ends on [12 October](2023-10-12).
  The three-day forum ended [yesterday](2023-09-30).
  The three-day forum, which ended [yesterday](2023-09-30), adopted a plan for [2024](2024).
  The work plan for [2024](2024) was adopted.
  The next meeting will be held in the [second half of October](2023-10).
  The next meeting will be held in the [first half of October](2023-10).
  The next meeting will be held in the [second week of October](2023-W41).
  The next meeting will be in [Q1 2024](2024-33).
  He resigned [earlier on Sunday](2023-10-01).
  He resigned [late Saturday](2023-09-30).
  He resigned [Saturday afternoon](2023-09-30).
  The Vision 2030 plan was praised.
  Saudi Vision 2030 was praised.
  Agenda 2063 was praised.
  Horizon Europe 2021-2027 was launched.
  ISO 45001:2018 applies.
  Law 4/2018 applies.
  The Employment Act 2010 applies.
  Regulation (EU) 2016/679 applies.
  Decree-Law No. 375 applies.
  Rio 2016 was fun.
  Expo 2020 Dubai opened.
  WorldSkills 2024 was held in Lyon.
  Eurovision 2023 was held in Liverpool.
  The Miss World 2019 pageant was held.
  Budget 2024 was presented.
  Census 2021 was held.
  FIFA World Cup Qatar 2022 ended.
  The Kazan-2024 games ended.
  Baku-2025 began.
  Atlanta '96 was fun.
  The Class of '98 met.
  Theresa May resigned.
  The Women's March drew crowds.
  They march on.
  April Jones sang.
  The Second World War ended.
  World War II ended.
  It is open 24/7.
  The 9/11 attacks were recalled.
  Chances are 50/50.
  He drank 1/2 litre.
  They won 2-1 and 3:2.
  The pass rate was 19/20.
  He runs the Sunday Times.
  The Sun reported it.
  The Monday Club met.
  To this day nobody knows.
  In those days they were poor.
  At that time they were poor.
  One day it will end.
  The other day he came.
  Day one was quiet.
  Their daily wage is low.
  Day-to-day work goes on.
  The year-long strike ended.
  He was the year's best player.
  He is in his second year.
  In his first year he won.
  In the final year of his life he wrote.
  In the first year of the war he wrote.
  They are third-year students.
  Generation 2000 sang.
  The G20 and COP28 met.
  Windows 2000 failed.
  The Mercedes 2020 model sold well.
  The road is 2023 metres long.
  The 2023rd visitor came.
  He has 2023 followers.
  Bus 2023 was late.
  Flight 2019 was late.
  Gate 12, Terminal 3, 12/14 Main Street.
  Call 012 2023 45 67.
  Version 2021.1 was out.
  Opinion 12/2021 was given.
  Case No. 45/2021 was heard.
  File 2021-45 was lost.
  Document A/RES/70/1 was adopted.
  He weighs 70.5 kg and is 1.85 m tall.
  The index closed at 1998.45.
  The index closed at 1998.
  The price was 1,998.
  It is 2000 km away.
  Between 2000 and 2500 workers marched.
  Some 1950 people came.
  There were 1945 of them.
  The 1000th member joined.
  He may march in may.
  Mr August spoke.
  June Smith and May Brown spoke.
  Augusto spoke in Augustow.
  The Fall of Rome was read.
  The fall of the government was swift.
  Prices fall in spring water.
  The Arab Spring began.
  Prague Spring was recalled.
  The Autumn Leaves Choir sang.
  A winter coat was given.
  Winter sports are popular.
  Summer Olympics are popular.
  He bought a summer house.
  They need winter fuel.
  Half of the members came.
  The second half was dull.
  In the first half they led 2-0.
  The first quarter of the match was dull.
  A quarter of the town was flooded.
  In recent weeks prices rose.
  In the weeks ahead prices will rise.
  For the next two years he will serve.
  Over the next decade prices will rise.
  In the last decade prices rose.
  In the next few days he will come.
  Every year 300 die.
  Each spring they meet.
  Year after year they meet.
  Once a year they meet.
  Two days a week they meet.
  A 20-year-old spoke.
  At 20 years of age he left.
  It took three months.
  Three months' pay was owed.
  He was jailed for 18 months.
  After two years of talks they signed.
  Within a week they signed.
  Six months into the job he left.
  He left six months into the job.
  The deadline is in ten days.
  It opens in two weeks.
  The then minister came.
  So far 300 have come.
  Ever since he has been ill.
  The current chairman spoke.
  The present agreement stands.
  In the near future they will meet.
  In future they will meet.
  Some time ago they met.
`,
);

table(
  '2025-01-29',
  `
  It has 15 days, beginning from [Monday](2025-02-03), to fence the pit.
  The firm had promised to pay, while the bank on [Tuesday](2025-01-28) wired the money.
  It has [today](2025-01-29) entered into an agreement.
  It will visit all plants by [winter](2025-24).
  Exports fell by 31% in comparison with the [same period of last year](2024).
  Many were in their early twenties.
  An audit is planned for the [IV quarter](2025-36).
  The directive (EU) 2022/2041 applies.
  The Bill (No. XII of 2023) was read.
  The Committee for Autumn Relief met.
  The prizes, 2000 and 1500 manats, were paid.
  In [calendar week 6](2025-W06) the assembly meets.
  The course lasts from [31 May to 14 June](2025-05-31/2025-06-14).
  They pay from the [first of next month](2025-02-01).
  "He was my teacher, [today](vague) I am at his table", she said.
`,
);
