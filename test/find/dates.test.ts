/** Many writings under one value; the reference date is Wednesday, 15 March 2023. */
import { describe, it } from 'vitest';
import { findDates } from '../dates.js';
import { expectMarked } from '../marked.js';

const lines = (block: string): string[] =>
  block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const table = (name: string, block: string, find = findDates()) =>
  describe(name, () => {
    it.each(lines(block))('%s', (line) => expectMarked(line, find));
  });

table(
  'a day',
  `
  The contract was signed on [12 August 2021](2021-08-12) in Baku.
  The contract was signed on [August 12, 2021](2021-08-12).
  The contract was signed on [August 12th, 2021](2021-08-12).
  The contract was signed on [12th August, 2021](2021-08-12).
  The contract was signed on the [12th of August 2021](2021-08-12).
  The contract was signed on the [twelfth of August, 2021](2021-08-12).
  The contract was signed on [Aug. 12, 2021](2021-08-12).
  The contract was signed on [12 Aug 2021](2021-08-12).
  The contract was signed on [12-Aug-2021](2021-08-12).
  The contract was signed on [August 12,2021](2021-08-12).
  The contract was signed on [AUGUST 12, 2021](2021-08-12).
  The contract was signed on [Thursday, 12 August 2021](2021-08-12).
  The contract was signed on [Thursday, August 12, 2021](2021-08-12).
  The contract was signed on [Thu 12 Aug 2021](2021-08-12).
  The contract was signed on [12 August 2021 (Thursday)](2021-08-12).
  The contract was signed on [12 August 2021, Thursday](2021-08-12).
  The contract, dated [2021-08-12](2021-08-12), is void.
  The contract of [2021/08/12](2021-08-12) is void.
  The contract of [2021.08.12](2021-08-12) is void.
  The contract of [27.08.2021](2021-08-27) is void.
  The contract of [27/08/2021](2021-08-27) is void.
  The contract of [27-08-2021](2021-08-27) is void.
  The contract of [27/08/21](2021-08-27) is void.
  The contract of [8/27/2021](2021-08-27) is void.
  The contract of [27.8.2021](2021-08-27) is void.
  The contract of [27.08.98](1998-08-27) is void.
  The contract of [12. August 2021](2021-08-12) is void.
  Born on [2 March 1871](1871-03-02), he died young.
  He retired on [29 February 2020](2020-02-29).
  The talks of [12 August last year](2022-08-12) failed.
  The talks of [August 12 of this year](2023-08-12) failed.
  `,
);

table(
  'a day of the nearest year',
  `
  The session dated [22 February](2023-02-22) made a decision.
  It was signed on [Feb. 22](2023-02-22).
  On [22 Feb](2023-02-22) it was signed.
  It was signed on the [22nd of February](2023-02-22).
  The strike began on [10 December](2022-12-10) and goes on.
  The union will meet on [10 December](2023-12-10).
  The union met on [10 July](2022-07-10).
  Since [10 July](2022-07-10) the port has been closed.
  The schedule runs until [1 July](2023-07-01).
  The exhibition opens on [1 November](2023-11-01).
  It was put off to [10 July](2023-07-10).
  They agreed to meet again on [20 September](2023-09-20).
  It was closed in [early April](2022-04).
  The war began in [January 1991](1991-01) and ended on [28 February](1991-02-28).
  Applications must be sent by [May 5](2023-05-05).
  On [Friday, 24 February](2023-02-24), the court ruled.
  On [Monday 20 March](2023-03-20) drivers walk out.
  From [1 January](2023-01-01) the rates were raised.
  `,
);

table(
  'months and years',
  `
  The law was passed in [May 2022](2022-05).
  The law was passed in [May, 2022](2022-05).
  The law was passed in [May of 2022](2022-05).
  The law was passed in [05/2022](2022-05).
  The law was passed in [2022-05](2022-05).
  The law was passed in [May last year](2022-05).
  The law was passed in [May of last year](2022-05).
  The law was passed in [Dec. 2022](2022-12).
  The law was passed in [December](2022-12).
  The law was passed in [March](2023-03).
  The law was passed [last November](2022-11).
  The law will be passed [next November](2023-11).
  The law will be passed in [October](2023-10).
  The law will be passed [this May](2023-05).
  The law was passed in [1998](1998).
  Since [1993](1993) the union has grown.
  The school, built in [1867](1867), was renovated.
  In the year [2020](2020) the union grew.
  The results of [2022](2022) were summed up.
  He took a degree ([1994](1994)) and left.
  The government should learn from the [2021](2021) strike.
  The [2004](2004) Presidential election and the [1961](1961) Bay of Pigs invasion were recalled.
  At its [June](2022-06) meeting the board agreed.
  [2020](2020) was a hard year.
  The building was begun in [1789](1789).
  Profit for fiscal [2022](2022) fell.
  `,
);

table(
  'parts of years, decades, centuries',
  `
  Profit rose in the [third quarter of 2021](2021-35).
  Profit rose in the [3rd quarter of 2021](2021-35).
  Profit rose in the [third quarter](2022-35).
  [Third-quarter](2022-35) profit rose.
  Profit rose in [Q3 2021](2021-35).
  Profit rose in the [fourth quarter of last year](2022-36).
  Profit rose in the [1st half of 2023](2023-40).
  Profit rose in the [second half of last year](2022-41).
  Profit rose in [H1 2022](2022-40).
  Profit rose in the [first half of the year](2023-40).
  In the [summer of 2026](2026-22) it will open.
  It opened in [autumn 2021](2021-23).
  It opened in the [fall of 2021](2021-23).
  It opened in [winter 2021](2021-24).
  It opened [last summer](2022-22).
  It will open [this autumn](2023-23).
  It will open in the [spring](2023-21).
  Shift premiums were unknown in the [1990s](199X).
  Shift premiums were unknown in the ['90s](199X).
  Shift premiums were unknown in the [eighties](198X).
  It was built in the [20th century](19XX).
  It was built in the [nineteenth century](18XX).
  It was built in the [XX century](19XX).
  The [week of 8 May](2023-W19) will be hard.
  It takes place in [2021-W32](2021-W32).
  It takes place in [week 32 of 2021](2021-W32).
  `,
);

table(
  'relative to the day of writing',
  `
  He left the courtroom [yesterday](2023-03-14).
  He left the courtroom [yesterday evening](2023-03-14).
  He left the courtroom [the day before yesterday](2023-03-13).
  He left the courtroom [this morning](2023-03-15).
  He left the courtroom [last night](2023-03-14).
  He will leave [tomorrow](2023-03-16).
  He will leave [tonight](2023-03-15).
  He said [today](2023-03-15) that all was well.
  He spoke on [Monday](2023-03-13).
  He will speak on [Monday](2023-03-20).
  He spoke on [Monday night](2023-03-13).
  He spoke [late Tuesday](2023-03-14).
  He said [Wednesday](2023-03-15) that all was well.
  He was freed [last Friday](2023-03-10).
  He will be freed [next Friday](2023-03-24).
  He will be freed [this Friday](2023-03-17).
  He will be freed [this coming Monday](2023-03-20).
  [Monday](2023-03-13)'s talks will go on until [Thursday](2023-03-16).
  The deadline is [Friday](2023-03-17).
  They worked until [Monday](2023-03-13).
  It was signed on [Tuesday (14)](2023-03-14).
  They meet [tomorrow, Thursday](2023-03-16).
  Accounts filed [last week](2023-W10) show it.
  Accounts filed [last month](2023-02) show it.
  Accounts filed [last year](2022) show it.
  Accounts filed [last quarter](2022-36) show it.
  He promised a reply [next week](2023-W12).
  The final comes [next year](2024).
  It will end [this year](2023).
  It began [earlier this week](2023-W11).
  It began [early this month](2023-03).
  It began [late last year](2022).
  It will end [later this month](2023-03).
  They met [three days ago](2023-03-12).
  They met [two weeks ago](2023-03-01).
  [One week ago](2023-03-08) they were elected.
  They met [a month ago](2023-02).
  They met [10 years ago](2013).
  They met on [Monday last week](2023-03-06).
  They met over the [weekend](2023-03-11/2023-03-12).
  It closes at the [end of June](2023-06).
  It closed in [early April](2022-04).
  It will close in [mid-2025](2025).
  It was built in the [mid-1990s](199X).
  It will close by the [end of the year](2023).
  It will close at the [beginning of May 2024](2024-05).
  It closes on the last days of [December](2023-12).
  The [last Friday of February](2023-02-24) was cold.
  The [first Monday in May 2022](2022-05-02) was cold.
  `,
);

table(
  'counted from a date of the text',
  `
  It was signed on [3 May 2022](2022-05-03) and broken on the [same day](2022-05-03).
  It was signed on [3 May 2022](2022-05-03) and broken [two days later](2022-05-05).
  It was signed on [3 May 2022](2022-05-03). [The day before](2022-05-02), nobody knew.
  It was signed on [3 May 2022](2022-05-03) and broken the [following day](2022-05-04).
  It was signed in [2012](2012) and broken the [following year](2013).
  It was signed in [2012](2012). In [September of that year](2012-09) it was broken.
  It was signed in [2012](2012). In [May of the same year](2012-05) it was broken.
  It was signed in [May 2012](2012-05) and broken [three years later](2015).
  Profit in the [second quarter of 2021](2021-34) beat that of the [same quarter of the previous year](2020-34).
  Profit in [May 2021](2021-05) was lower than in the [same period last year](2022-05).
  As of [January 1](2023-01-01), there were fewer than [a year earlier](2022-01-01).
  Profit in the [third quarter](2022-35) rose from [a year ago](2021-35).
  `,
);

table(
  'periods',
  `
  He stayed from [3 to 5 May 2022](2022-05-03/2022-05-05).
  He stayed on [3-5 May 2022](2022-05-03/2022-05-05).
  He stayed on [May 3-5, 2022](2022-05-03/2022-05-05).
  He stayed on [3–5 May 2022](2022-05-03/2022-05-05).
  He stayed on [3, 4 and 5 May 2022](2022-05-03/2022-05-05).
  He stayed on [May 3 through 5, 2022](2022-05-03/2022-05-05).
  He stayed from [28 April to 2 May 2022](2022-04-28/2022-05-02).
  He stayed from [28 December to 2 January 2022](2021-12-28/2022-01-02).
  He stayed [28 April – 2 May 2022](2022-04-28/2022-05-02).
  He stayed from [April 28 until May 2, 2022](2022-04-28/2022-05-02).
  He stayed from [28.04.2022 to 30.04.2022](2022-04-28/2022-04-30).
  He stayed [28.04.2022-30.04.2022](2022-04-28/2022-04-30).
  It is valid between [1 January 2023 and 31 December 2024](2023-01-01/2024-12-31).
  It rained between [March and June 2022](2022-03/2022-06).
  It rained from [May 2020 to January 2024](2020-05/2024-01).
  It rained from [October to February](2022-10/2023-02).
  The agreement for [2025-2027](2025/2027) was signed.
  The agreement for [2019–2021](2019/2021) was signed.
  He led it from [1999 to 2006](1999/2006).
  He spent [2014-15](2014/2015) in Geneva.
  The season [2021/22](2021/2022) is over.
  He has led it from [May 2022 to date](2022-05/..).
  He has led it [2018 – present](2018/..).
  New members joined in [January-November](2022-01/2022-11).
  The council met from [Thursday, 17th to Saturday, 19th August, 2023](2023-08-17/2023-08-19).
  The strike lasts from [00:01 on Monday 8 May until 23:59 on Sunday 21 May](2023-05-08T00:01/2023-05-21T23:59).
  In the [first nine months of 2022](2022-01/2022-09) prices rose.
  In [nine months of 2022](2022-01/2022-09) prices rose.
  He spent nine months of [2022](2022) abroad.
  It met on [5](2022-05-05) and [12 May 2022](2022-05-12).
  Right through [2020](2020) and [2021](2021) they worked.
  In [June](1973-06) and [July of 1973](1973-07) it rained.
  In the [first three quarters of 2022](2022-01/2022-09) prices rose.
  He has led it since [2018](2018), from [2021 onwards](2021/..) alone.
  `,
);

table(
  'clock times',
  `
  It opens on [Friday, 3 March 2023, at 10:00](2023-03-03T10:00).
  It opens on [3 March 2023 at 10.30am](2023-03-03T10:30).
  It will open on [Tuesday at 10.30](2023-03-21T10:30).
  It will open at [10 a.m. on Tuesday](2023-03-21T10:00).
  It will open at [5 p.m. Tuesday](2023-03-21T17:00).
  It will open [tomorrow at noon](2023-03-16T12:00).
  [14.03.2023, 16:20](2023-03-14T16:20)
  [2023-03-14T16:20:00Z](2023-03-14T16:20)
  [2023-03-14 16:20](2023-03-14T16:20)
  The doors close at 10:30 and the score was 2:1.
  `,
);

table(
  'vague words and named days',
  `
  The union [now](vague) has an office.
  He [recently](vague) moved.
  We will build it in the [future](vague).
  On the eve of the [Victory Day](holiday) they met.
  They met on [International Women's Day](2023-03-08).
  It closes before the [New Year](holiday).
  It was noted that [today](vague) trade unions are strong.
  [Today](vague)'s youth is strong.
  `,
);

table(
  'nothing but durations, names, numbers and verbs',
  `
  He may go and they march on; the sun rose a second time.
  The 44-day war and the 30th anniversary were remembered for three years.
  The 91-year-old has worked there for 44 years.
  They meet every Monday, each year and every May.
  The 2030 Agenda and Resolution 2231 were discussed.
  Law of 2013 No. 5 and the Labour Act, 1951, apply.
  Tokyo 2020 and Vision 2030 are names.
  Order No. 2019 concerns Room 1998 on floor 12.
  The fund gave 2000 manats, 1998 tents and 2021 people.
  It grew to 1,998 members, by 2.2021 percent.
  Call 07700 900142, (976) 51-00-0164 or +994-12-08-2021.
  Version 1.2.2021.3 follows 10.12.1, see section 3.12.10.
  The score was 2-1, then 10-12, in the first half.
  May I ask whether April Jones, August Wilson or May Blake came?
  The march to May Street passed 28 May Street and 1 May Square.
  Over the past year and in the last three months it rained.
  31.02.2021, 2021-13-01 and 45 May are no days.
  The first nine months were hard, a second half too.
  Act No. 45 of 2003 and case 6001187/2024 concern Tel. 01 2345 2019.
  The index stood at 2000, the staff was 1998.
  They meet every other Friday at 20:45; the mail came at (2029 GMT).
  He was at Golden Hands – 2021 and in Windows 2000.
  A quarter of workers left; prices fall, and spring water is cold.
  The day after the vote and two days before the congress are unknown.
  He is in his eighties; it was 40s outside.
  The Sun wrote it, Dec. sold it, Sat down and Mar looked.
  In some weeks, in a year and years later they return.
  `,
);

table(
  'without a reference date',
  `
  On [July 17](XXXX-07-17), they met.
  On [10-12 December](XXXX-12-10/XXXX-12-12) they met.
  In [January-November](XXXX-01/XXXX-11) they met; in [May](XXXX-05) too.
  They meet [next year](year?), [yesterday](day?), on [Friday](day?), [next February](month?).
  In the [third quarter](quarter?) it fell.
  `,
  findDates({ reference: null }),
);

table(
  'month first',
  `
  The contract of [05/02/2021](2021-05-02) is void.
  The contract of [25/02/2021](2021-02-25) is void.
  `,
  findDates({ dateOrder: 'mdy' }),
);
