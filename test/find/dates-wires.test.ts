/** Dates as wires, minutes, courts, obituaries, business and sports pages write them; the day of writing above each table. */
import { describe, it } from 'vitest';
import { findDates } from '../dates.js';
import { expectMarked } from '../marked.js';

const table = (reference: string, block: string) =>
  describe(`written ${reference}`, () => {
    const lines = block.split('\n').map((line) => line.trim());
    it.each(lines.filter((line) => line !== ''))('%s', (line) => expectMarked(line, findDates({ reference })));
  });

table(
  '2024-08-15',
  `
  He left on [Thursday](2024-08-15). [12 August](2024-08-12) was a holiday.
  They met on [Thurs. 22 Aug.](2024-08-22) in Leeds, and on [Thursday, 22 August](2024-08-22).
  They met on [Monday](2024-08-12). [2023-05-03](2023-05-03) was the first day.
  The union has called on organised labour to join a march on [Friday](2024-08-16).
  He stays through [Saturday](2024-08-17), and talks continue through [Sunday](2024-08-18).
  The court in Suva on [Wednesday](2024-08-14) jailed the former clerk for the theft of [19 May](2024-05-19).
  He was arrested on [3 November last year](2023-11-03) and first appeared before a judge on [12 December](2023-12-12).
  The couple married in [June 1994](1994-06) and moved to Tauranga [that August](1994-08).
  The mine flooded on [2 October 2019](2019-10-02); [that winter](2019-24) nobody was paid.
  The number of people in shelters fell to 300, down from 1,200 on [Monday](2024-08-12).
  Inflation eased to 3.1 per cent in [July](2024-07), down from 3.4 per cent in [June](2024-06).
  Inflation eased to 3.1 per cent, from 3.9 per cent in [December](2023-12).
  Unemployment stood at 5.2 per cent, compared with 4.8 per cent in [October](2023-10).
  Justice Kereama, appointed to the bench in [2011](2011), retires in [December](2024-12).
  Chief executive Lena Brandvold, who joined in [2009](2009), steps down in [January](2025-01).
  The museum, closed since [April](2024-04), reopens on [Saturday](2024-08-17).
  Schools break up on [Friday](2024-08-16) and go back on [2 September](2024-09-02).
  The side face Valparaíso on [Sunday](2024-08-18) without their captain.
  They lost 2-1 to Concepción on [Sunday](2024-08-11).
  Northern Rovers host Eastside on [Saturday](2024-08-17) before travelling to Wick the [following Tuesday](2024-08-20).
  Kick-off on [Saturday](2024-08-17) is at 3pm.
  Tickets go on sale [tomorrow at 9am](2024-08-16T09:00).
  Heavy rain is forecast from [tonight until Saturday morning](2024-08-15/2024-08-17).
  A red warning is in force until [6pm on Friday](2024-08-16T18:00).
  Temperatures reached 41C in Seville on [Tuesday](2024-08-13) and may climb to 44C by the [weekend](2024-08-17/2024-08-18).
  The tariff increase in [September](2023-09) would have cost the company 2 million.
  The minutes of the meeting held on [11 July](2024-07-11) were approved.
  The next meeting will be held on [12 September at 18.30](2024-09-12T18:30).
  Action: the treasurer to report back by [30 September](2024-09-30).
  Deadline for nominations: [30 September](2024-09-30).
  Closing date: [Monday 2 September](2024-09-02).
  He died on [9 August](2024-08-09) aged 84, and his funeral will take place on [Friday](2024-08-16).
  She passed away peacefully on [Sunday](2024-08-11) surrounded by her family.
  Born on [4 February 1939](1939-02-04) in Lviv, he came to Winnipeg in the [spring of 1951](1951-21).
  From [1962 to 1987](1962/1987) she taught at the village school.
  In the [late seventies](197X) he led the dockers' union.
  She was widowed in [1999](1999); [three years later](2002) she remarried.
  He joined the party in [1952](1952), left it [four years later](1956) and returned in [1961](1961).
  The firm was founded in [1881](1881) and went public [a century later](1981).
  Sales fell 4% in the [first half](2024-40), the retailer said.
  United were two goals down in the first half.
  The home side led 14-10 after the first quarter.
  Second-half profit is expected to rise.
  Revenue in the [first six months of the year](2024-01/2024-06) was 4.1 billion yen.
  In the [first month of the year](2024-01) the mill ran short.
  Output rose 3% in [January-July](2024-01/2024-07).
  In the first half of [this month](2024-08) the port handled 300 ships.
  The bank cut its rate in [April](2024-04) and again in [June](2024-06).
  The bank is likely to cut its rate in [November](2024-11).
  Analysts see the rate at 4% in [December](2024-12).
  A ceasefire reached in [November](2023-11) collapsed after a week.
  The parties have until [20 August](2024-08-20) to reply.
  The committee was given until [October](2024-10) to report.
  The trial, which began in [May](2024-05), resumes on [Monday](2024-08-19).
  Sentencing is set for [October 4](2024-10-04).
  Sentencing was set for [October 4](2024-10-04).
  The hearing was adjourned until [September 9](2024-09-09).
  The hearing was adjourned to [September 9](2024-09-09).
  The election, due in [November](2024-11), could be delayed.
  A by-election must be held by [Christmas](2024-12-25).
  The law takes effect on [January 1](2025-01-01).
  The law took effect on [January 1](2024-01-01).
  The law came into force on [1 December](2023-12-01).
  Applications open on [1 September](2024-09-01) and close on [31 October](2024-10-31).
  Applications closed on [31 July](2024-07-31).
  On [30/7](2024-07-30), the trade union of the district handed over two houses.
  Units must send their reports before [31/8](2024-08-31).
  Some 2/3 of members voted, and about 1/4 on 1/2 pay.
  The centre is open 24/7.
  If in [2023](2023) 51 teams took part, [this year](2024) the number is 86.
  In [2022](2022) 14 people died there.
  Press release 07/2024
  Neutral citation: 2024 NZHC 118.
  The ruling, 2023 UKSC 12, is final.
  “We start work [today](2024-08-15),” Mayor Iosefa said at the site.
  Mayor Iosefa said at the opening [today](2024-08-15), where she cut the ribbon.
  The board [today](2024-08-15) approved the budget.
  [Today](vague) the union has 40,000 members.
  [Two days ago](2024-08-13) his lawyers filed an appeal.
`,
);

table(
  '2025-12-03',
  `
  The Lok Sabha passed the bill on [Monday](2025-12-01) by voice vote.
  The Rajya Sabha is expected to take it up [later this week](2025-W49).
  Assembly polls in the state are due in [April-May](2026-04/2026-05).
  The monsoon session begins on [July 21](2026-07-21).
  The Chief Minister inaugurated the plant on [26 November](2025-11-26).
  The scheme, launched in [2019-20](2019/2020), covers 4 lakh women.
  GST collections rose 6 per cent year-on-year in [November](2025-11).
  In [FY25](2025), exports touched $37 billion.
  In the [April-June quarter](2025-34) the company lost Rs 40 crore.
  The [December quarter](2025-36) is usually the best.
  Harmattan haze is expected until [Friday](2025-12-05).
  On [Friday night](2025-11-28) gunmen raided the village.
  The victims will be buried on [Saturday](2025-12-06).
  The governor, who took office in [May 2023](2023-05), faces re-election in [2027](2027).
  Teachers have been on strike since [17 November](2025-11-17).
  The strike, [now](vague) in its third week, began on [17 November](2025-11-17).
  Talks broke down [late on Tuesday](2025-12-02).
  Talks will resume [early next week](2025-W50).
  The ferry sank [last Thursday](2025-11-27).
  The inquiry opens in the new year and will report by [summer 2027](2027-22).
  Snow is likely to fall over the [weekend](2025-12-06/2025-12-07).
  Rain fell over the [weekend](2025-11-29/2025-11-30).
  It was the wettest [November](2025-11) since [1951](1951).
  It was the coldest [January](2025-01) on record.
  The clinic will open its doors [this month](2025-12).
  The clinic opened its doors [this past September](2025-09).
  The clinic will open [this coming March](2026-03).
  The mayor leaves office on [December 31](2025-12-31).
  The mayor left office on [December 31](2024-12-31).
  He was sworn in on [January 20](2025-01-20).
  She will be sworn in on [January 20](2026-01-20).
  Voters go to the polls on [Sunday](2025-12-07).
  Voters went to the polls on [Sunday](2025-11-30).
  The run-off takes place on [14 December](2025-12-14).
  In [last month](2025-11)'s first round he won 48 per cent.
  The team returns home on [Thursday](2025-12-04) after [Tuesday](2025-12-02)'s defeat.
  The derby, postponed from [October](2025-10), will be played on [January 11](2026-01-11).
  Wanderers have not won since [September](2025-09).
  Wanderers have lost five of six since the [start of November](2025-11).
  The striker, out since [August](2025-08), could return against Cobresal on [Sunday](2025-12-07).
  The season ends in [May](2026-05).
  The season ended in [May](2025-05).
  Between [1996 and 2004](1996/2004) she won six titles.
  The court heard that on the [night of 12 April](2025-04-12) the accused drove to Paihia.
  On [13 April](2025-04-13) he was arrested; on [2 May](2025-05-02) he was charged.
  He pleaded guilty in [October](2025-10) and will be sentenced on [February 6](2026-02-06).
  He is due to appear in court on [December 18](2025-12-18).
  He was due to appear in court on [December 18](2025-12-18).
  The jury was sent home and will return on [Monday](2025-12-08).
  The appeal was heard over three days in [June](2025-06).
  Judgment was reserved until the new year.
  The lease runs until [March 2031](2031-03).
  The lease ran out in [March](2025-03).
  The minister gave the company until the [end of January](2026-01) to comply.
  Payments start from [1 January](2026-01-01).
  Payments started from [1 July](2025-07-01).
  Prices will rise by 4% from [April](2026-04).
  Prices rose by 4% from [April](2025-04).
  By [1913](1913), the mill employed 600 people.
  In the [summer of 1914](1914-22) the men were called up.
  The lockout lasted from [August 1913 to January 1914](1913-08/1914-01).
  On the eve of the war it closed.
  During the [1926](1926) general strike it stood still.
  The [1984-85](1984/1985) miners' strike began here.
  At the turn of the century the town had 4,000 people.
  In the [mid-nineteenth century](18XX) it grew.
  In the [first half of the 20th century](19XX) it grew.
  In the [early 2000s](200X) it shrank.
  From the [1950s to the 1970s](195X/197X) it shrank.
  The archive covers the years [1921 to 1939](1921/1939).
  Present: A. Berg, L. Moe. Next meeting: [Thursday 15 January 2026 at 7.30 pm](2026-01-15T19:30).
  The treasurer reported a balance of £412 as at [30 November](2025-11-30).
  Matters arising from the minutes of [5 November](2025-11-05).
  The AGM is fixed for [12 March](2026-03-12).
`,
);

table(
  '2022-09-15',
  `
  On [14/9](2022-09-14), the union handed over a house.
  Reports are due before [30/9](2022-09-30).
  From [15/9 to 20/9](2022-09-15/2022-09-20) the course is held.
  In the [morning of 14/9](2022-09-14), they met.
  On [3/5](2022-05-03) the fair opened; started on [20/6/2022](2022-06-20).
  Of the 1/3 who left, 2/3 came back on 1/2 pay.
  It fell by 1/3 and rose from 1/4 to 1/2.
  After 9/11 he was on duty 24/7.
  They won 3/5 of the seats and voted on 2/3 of the motions.
  On 12/50 of the tests they failed.
  In [1998](1998) he moved to Perth; the [following March](1999-03) he married.
  The club won the cup in [May 2003](2003-05) and lost it the [following May](2004-05).
  The bridge, opened in [July 1931](1931-07), had been promised the [previous summer](1930-22).
  It opened on [3 October 2021](2021-10-03) and closed [that December](2021-12).
  The deal was signed in [2020](2020). [That autumn](2020-23), the workers were dismissed.
  The minister said that summer was over.
  Profit rose 4% in the [second quarter](2022-34).
  Rangers scored twice in the second half.
  The first half was goalless.
  Exports in the [second half](2022-41) should recover.
  In the [July–September quarter](2022-35) profit fell.
  In the [July to September quarter of 2021](2021-35) profit fell.
  “When the tide comes in, so do the boats,” Reyes said at the signing [today](2022-09-15).
  Prices may have peaked in [August](2022-08) but could fall in [October](2022-10).
  Police could hear shots on [Sunday](2022-09-11).
  He could not attend on [Friday](2022-09-09).
`,
);
table(
  '2023-03-15',
  `
  The [2021](2021) floods killed 12, the [2019](2019) protests none.
  Its [2022](2022) results were good, and the company's [2023](2023) sales are, too.
  The firm's 2000 workers struck, and the union's 1950 members voted.
  A survey of 2000 mills and of 1950 farms.
  The [1994](1994) and [2010](2010) finals were lost.
  The prizes, 2000 and 1500 manats, were paid.
  It happened in the [1990's](199X), in [1990](1990)'s best film.
  It lasted [3.05–5.05.2022](2022-05-03/2022-05-05).
  It lasted [03-05.05.2022](2022-05-03/2022-05-05).
  It lasted from [28.04.-02.05.2022](2022-04-28/2022-05-02).
  It lasted [28.04 – 02.05.2022](2022-04-28/2022-05-02), 12 days.
  A ratio of 3.05-5.05 and 12-14 in 5.05.2 of the text.
  Call 12-05.05.20224 or 0512-05.05.2022.
  In [2022](2022) 14 people died there.
  Of 2022 14 remained.
  The ruling is 2023 UKSC 12.
  Press release 07/2022, Bulletin 03/2022, but in [07/2022](2022-07) it rained.
`,
);
table(
  '2024-08-15',
  `
  It broke on [23 May last year](2023-05-23). The fitter wrote on [19 May](2023-05-19) and once more on the [22nd](2023-05-22).
  He was killed on [23 May last year](2023-05-23). His family met on [23 May](2024-05-23).
  He was killed on [23 May last year](2023-05-23). The hearing began on [9 July](2024-07-09).
  He was killed on [23 May last year](2023-05-23). The case will be heard on [19 May](2025-05-19).
  The agreement of [23 May 2019](2019-05-23) lapsed, he said. They met on [19 May](2024-05-19).
`,
);
table(
  '2024-04-09',
  `
  The miners' flood levy, frozen in [February](2024-02) after a revolt in [December](2023-12), is to be lifted in [July](2024-07).
  Two of the three men were found on [Saturday](2024-04-06); the third was still missing on [Tuesday evening](2024-04-09).
  Rescuers have searched since [Thursday](2024-04-04).
  Work resumes [Wednesday](2024-04-10) at both pits, and at a third by the [weekend](2024-04-13/2024-04-14).
  The annual report for [2023](2023), published on [Monday](2024-04-08), shows a loss for the second year running.
  Inspections in [January](2024-01) and [February](2024-02) had found cracks.
  The inspection planned for [March](2024-03) never took place.
  The festival, cancelled in [2020](2020) and [2021](2021), returns from [June 7 to 9](2024-06-07/2024-06-09).
  Opening hours: Monday to Friday, 9am to 5pm.
  The pool is closed Mondays.
  He had worked there for 30 years, since [April 1994](1994-04).
  The three-day congress opened on [Thursday](2024-04-04) and closed on [Saturday](2024-04-06).
  The two-day summit opens [Thursday](2024-04-11).
  From [1 May](2024-05-01) the fare will be 40 cents; until then it stays at 35.
  The decision of the [April 2](2024-04-02) meeting stands.
  The [2022-23](2022/2023) season was his last.
  The [2024-25](2024/2025) budget was read on [March 28](2024-03-28).
  The army took the town in [late March](2024-03), lost it in [early April](2024-04) and retook it on [Sunday](2024-04-07).
  The vote is on [Sunday week](2024-04-21).
  She was elected in the [May 2022](2022-05) vote and again [last May](2023-05).
  The volcano last erupted in [1886](1886).
  [Ramadan](holiday) ended [Tuesday](2024-04-09).
  The [7 October](2023-10-07) attack killed hundreds.
  Since [October 7](2023-10-07), few have worked.
  It lasted from [8.30am to 5pm on Friday](2024-04-05T08:30/2024-04-05T17:00).
  The school year starts in [September](2024-09) and ends in [June](2024-06).
  The crash, in [August 2019](2019-08), came two years after the merger.
  The [Aug. 5](2023-08-05) storm felled 200 trees.
  The storm of [5 August](2023-08-05) felled 200 trees.
  [Next Tuesday](2024-04-16)'s debate will be the last before the [May 2](2024-05-02) polls.
  The polls of [May 2](2024-05-02) will be watched by 300 observers.
  He was found dead on the [morning of April 3](2024-04-03).
  A vigil will be held at [6pm on Thursday](2024-04-11T18:00).
  Police were called at about [11.20pm on Saturday](2024-04-06T23:20).
  Call before [noon on Friday](2024-04-12T12:00).
  The report covers the year to [31 March](2024-03-31).
  Turnover for the six months to [December](2023-12) was $4 million.
  Turnover for the year ended [30 June 2023](2023-06-30) was $4 million.
  The contract was due to expire at the [end of last month](2024-03).
  Wages were last paid in [November](2023-11).
  Wages will next be paid in [May](2024-05).
  They have been promised new boots by [June](2024-06).
  They had been promised new boots by [January](2024-01).
  He will be 60 in [July](2024-07).
  He turned 60 in [July](2023-07).
  He turns 60 in [July](2024-07).
  The couple, who wed in [1961](1961), have six children born between [1962 and 1975](1962/1975).
  Her novel, due out in the [autumn](2024-23), is set in [1916](1916).
`,
);
table(
  '2021-01-07',
  `
  The storming of the building on [Wednesday](2021-01-06) killed five.
  The new president takes office on [Jan. 20](2021-01-20).
  Votes cast on [November 3](2020-11-03) were counted on [Dec. 14](2020-12-14).
  The wage rise agreed in [December](2020-12) is paid from [February](2021-02).
  In [December](2020-12) inflation rose to 4%.
  Inflation was 4% in [December](2020-12), against 3% in [November](2020-11).
  The trial opens on [8 February](2021-02-08).
  The lockdown lasts until [31 January](2021-01-31).
  Schools closed on [18 December](2020-12-18) and reopen on [Monday](2021-01-11).
  He resigned on [New Year's Eve](2020-12-31).
  He was born on [Christmas Day 1950](1950-12-25).
  At the turn of the year gas was cut.
  The year [2020](2020) was hard; [2021](2021) will be harder.
  Output in [2020](2020) as a whole fell 3%.
  Exports grew in [October](2020-10) and [November](2020-11).
  Sales over [Christmas](2020-12-25) were weak.
  The match on [December 26](2020-12-26) was lost; the next, on [January 9](2021-01-09), is at home.
  The paper said [last month](2020-12) that he would go [this month](2021-01).
  The storm of [last weekend](2021-01-02/2021-01-03) has passed.
  It will snow [this weekend](2021-01-09/2021-01-10).
  Bids are due by [noon on 15 January](2021-01-15T12:00).
  In the past week eleven died.
  The shop closed in the [last week of December](2020-W53).
  In the [first week of January](2021-W01) it stayed shut.
  He was freed on the [last day of the year](2020-12-31).
  He was freed on the [first day of the year](2021-01-01).
  The budget for [2021](2021) was passed on the [30th](2020-12-30).
  He arrived on the [4th](2021-01-04).
  He will arrive on the [14th](2021-01-14).
`,
);
table(
  '2024-04-09',
  `
  Interest is paid on 30 June and 31 December each year.
  Interest is paid on 30 June every year.
  It is held every year on 1 May.
  It is held annually in October and ends on [3 May](2024-05-03).
  It was held on [30 March](2024-03-30), and each year more came.
  It was held on [30 March](2024-03-30) each time.
  It was held on [30 March](2024-03-30) and [2 April](2024-04-02).
  The dividend is due each September.
  They meet on the first Monday of each month and on [5 May](2024-05-05).
`,
);
table(
  '2021-01-07',
  `
  He was freed on the [last day of the year](2020-12-31), on the [last day of March 2020](2020-03-31), and on the [first day of April](2020-04-01).
  On the last day of the strike and the first day of school, he sang; on the [final day of February 2020](2020-02-29) too.
  He was freed on the [first day of the year](2021-01-01).
  The congress met from [3 to 5 May 2020](2020-05-03/2020-05-05); on the [last day](2020-05-05) it voted.
`,
);
table(
  '2023-11-14',
  `
  The mayor invited the owners to a meeting [Thursday](2023-11-16).
  The minister invited the unions to talks on [8 December](2023-12-08).
  He went to a discussion on [Thursday](2023-11-09).
  The union was invited on [Thursday](2023-11-09).
  640 people stay in 9 halls, down from 2,300 on [Saturday](2023-11-11).
  1,870 people are in 26 centres, against 950 in [December](2022-12).
  Courses on the Framework Law “On Safety” of 2019 are held.
  He read “Safety” of [2019](2019) again.
`,
);
table(
  '2023-11-22',
  `
  It lasts from [4 to 6 p.m. on 24 November](2023-11-24T16:00/2023-11-24T18:00).
  It lasted between [3pm and 5pm on Friday](2023-11-17T15:00/2023-11-17T17:00).
  It is on [Saturday 25 November, 10am – 2pm](2023-11-25T10:00/2023-11-25T14:00).
  It is on [Saturday 25 November, 2–4 pm](2023-11-25T14:00/2023-11-25T16:00).
  It is on [Saturday 25 November from 10 to 2 p.m.](2023-11-25T10:00/2023-11-25T14:00)
  It ran in the [mid-90s](199X) in temperatures of the 80s.
  They won 4 to 6 matches on [Saturday](2023-11-18).
  From 4 to 6 people came on [Friday](2023-11-17).
`,
);
table(
  '2023-11-22',
  `
  The term of w/c [4 December](2023-12-04) is free.
  It ran for FY [2022/23](2022/2023), and in [Q2 FY24](2024-34).
  It ran [1st–3rd May](2023-05-01/2023-05-03), on [May 3rd & 4th](2023-05-03/2023-05-04) and on [24/25 May](2023-05-24/2023-05-25).
  It ran from [15 to 16 March this year](2023-03-15/2023-03-16) and on [3 March of last year](2022-03-03).
  It ran in the [second week of June](2023-W23), on the [first Monday in May](2023-05-01).
  It will end by the [end of the decade](202X), and in the ['90s](199X) it ran.
`,
);
