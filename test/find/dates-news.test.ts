/** TIMEX3 values as agency copy and business pages need them: the document's date above each table, the tense in the sentence. */
import { describe, it } from 'vitest';
import { datesOf } from '../dates.js';
import { expectMarked, type Found } from '../marked.js';

const find =
  (reference: string) =>
  (text: string): Found[] =>
    datesOf(text, { reference }).map(({ start, end, timex }) => ({ start, end, label: timex ?? '' }));

const table = (reference: string, block: string) =>
  describe(`news of ${reference}`, () => {
    const lines = block.split('\n').map((line) => line.trim());
    it.each(lines.filter((line) => line !== ''))('%s', (line) => expectMarked(line, find(reference)));
  });

table(
  '1989-10-26',
  `
  Net income for the [third quarter](1989-Q3) fell 12%.
  Profit rose from $3 million [a year earlier](1988).
  In the [third quarter](1989-Q3), net rose to $5 million from $4 million in the [year-earlier period](1988-Q3).
  In the [third quarter](1989-Q3), net rose to $5 million, compared with $4 million [a year earlier](1988-Q3).
  Sales in the [year-ago quarter](1988-Q3) were $4 million.
  The company had a loss in fiscal [1989](1989).
  The company expects a loss for fiscal [1990](1990), ending [next June 30](1990-06-30).
  For the fiscal year ended [Sept. 30](1989-09-30), sales were flat.
  Shares closed [yesterday](1989-10-25) at $23.
  In New York Stock Exchange composite trading [yesterday](1989-10-25), the shares fell.
  The bonds are due [Nov. 15, 1999](1999-11-15).
  The dividend will be paid [Nov. 6](1989-11-06) to holders of record [Oct. 25](1989-10-25).
  [Friday](1989-10-20)'s market plunge hurt the firm.
  The [October 1987](1987-10) crash is remembered.
  The company said it sold the unit [last month](1989-09).
  The company said it sold the unit [late last month](1989-09).
  The company said it sold the unit [earlier this month](1989-10).
  The company said it sold the unit [earlier this year](1989).
  The company said it sold the unit [late last year](1988).
  The company will sell the unit [early next year](1990).
  The company will sell the unit by the [end of the year](1989).
  The company will sell the unit by [year end](1989).
  The company will sell the unit by [year-end](1989).
  The merger should be completed in the [fourth quarter](1989-Q4).
  The merger should be completed in the [first quarter of 1990](1990-Q1).
  The merger should be completed [next spring](1990-SP).
  The merger was completed [last summer](1989-SU).
  The merger was completed in [early 1988](1988).
  The merger was completed in [mid-1988](1988).
  The merger was completed in [late 1988](1988).
  The merger was completed in [mid-September](1989-09).
  The merger was completed in [early September](1989-09).
  The merger was completed in the [early 1980s](198).
  The merger was completed in the [mid-1980s](198).
  In the [1920s](192), trade grew.
  In the [19th century](18), trade grew.
  [Two years ago](1987), the firm was sold.
  [A year ago](1988), the firm was sold.
  [Three months ago](1989-07), the firm was sold.
  [Six weeks ago](1989-W37), the firm was sold.
  [Ten days ago](1989-10-16), the firm was sold.
  [A decade ago](1979), the firm was sold.
  It was sold [a few years ago](PAST_REF).
  [Last week](1989-W42), the firm was sold.
  [This week](1989-W43), the firm was sold.
  [Next week](1989-W44), the firm will be sold.
  [Last Friday](1989-10-20), the firm was sold.
  [Last Thursday](1989-10-19), the firm was sold.
  He will speak [next Tuesday](1989-10-31).
  He will speak [Monday](1989-10-30).
  He spoke [Monday](1989-10-23).
  He spoke [Tuesday night](1989-10-24TNI).
  He spoke [Wednesday morning](1989-10-25TMO).
  He spoke [Wednesday afternoon](1989-10-25TAF).
  He spoke [last night](1989-10-25TNI).
  He will speak [tonight](1989-10-26TNI).
  He spoke [this morning](1989-10-26TMO).
  The company [currently](PRESENT_REF) has 300 stores.
  The company [now](PRESENT_REF) has 300 stores.
  The company has [recently](PAST_REF) opened stores.
  In the [past](PAST_REF), the company opened stores.
  In the [future](FUTURE_REF), the company may open stores.
  For the [year](1989), the company expects a profit.
  The company expects a profit for the full [year](1989).
  So far [this year](1989), sales are up.
  In the [latest quarter](1989-Q3), sales were up.
  In the [current quarter](1989-Q4), sales are up.
  In [August](1989-08), sales were up 2% from [July](1989-07).
  Sales rose 2% in [September](1989-09) from [a year earlier](1988-09).
  Sales rose 2% from [a month earlier](1989-09).
  The [September](1989-09) figure was revised.
  The [1988](1988) election was close.
  He won in the [1988](1988) campaign.
  In [October 1988](1988-10), he won.
  Since [1982](1982), he has won.
  Since [last December](1988-12), he has won.
  Until [last month](1989-09), he was chairman.
  He was named chairman, effective [Nov. 1](1989-11-01).
  He was named chairman, effective [Jan. 1, 1990](1990-01-01).
  He took office on [Jan. 20](1989-01-20).
  Oil for [November](1989-11) delivery rose.
  Oil for [December](1989-12) delivery rose.
  The talks resume [Nov. 7](1989-11-07).
  Elections are set for [next February](1990-02).
  Elections are set for [Feb. 25](1990-02-25).
  Elections will be held in [1990](1990).
  The [Oct. 17](1989-10-17) earthquake hit California.
  Prices fell on [Oct. 13](1989-10-13).
  The plan was approved on [Friday the 13th](1989-10-13).
  The plan was approved [the day before](1989-10-25).
  The plan was approved the [previous day](1989-10-25).
  By the year [2000](2000), sales will double.
  By the [mid-1990s](199), sales will double.
  At [10 a.m. EST Tuesday](1989-10-24T10:00) the meeting began.
  At [noon yesterday](1989-10-25T12:00) the meeting began.
  The meeting began [yesterday at 9:30 a.m.](1989-10-25T09:30)
  The meeting began at [7:30 p.m. Tuesday](1989-10-24T19:30).
  [That year](1989), sales doubled.
  `,
);

table(
  '1998-02-11',
  `
  KUWAIT CITY (AP) _ The envoy said [Wednesday](1998-02-11) that talks failed.
  The envoy arrived [Tuesday](1998-02-10) and leaves [Thursday](1998-02-12).
  The envoy arrived on [Sunday](1998-02-08).
  The envoy arrives on [Sunday](1998-02-15).
  The envoy will arrive [Sunday](1998-02-15).
  The talks, which began [Monday](1998-02-09), will end [Friday](1998-02-13).
  A spokesman said [Wednesday](1998-02-11) the talks would resume [Monday](1998-02-16).
  Talks are to resume on [Monday](1998-02-16).
  Talks are due to begin [Saturday](1998-02-14).
  The court is expected to rule [Friday](1998-02-13).
  The court ruled on [Jan. 30](1998-01-30).
  The court rules on [March 3](1998-03-03).
  The court will rule in [May](1998-05).
  The court ruled in [May](1997-05).
  The court ruled [last May](1997-05).
  Iraq invaded Kuwait in [August 1990](1990-08).
  Iraq invaded Kuwait on [Aug. 2, 1990](1990-08-02).
  In the [1980s](198) Iraq fought Iran.
  [This weekend](1998-W07-WE) thousands will march.
  [Last weekend](1998-W06-WE) thousands marched.
  Over the [weekend](1998-W06-WE), thousands marched.
  The march at the [weekend](1998-W06-WE) drew thousands.
  [Earlier this week](1998-W07) the envoy left.
  [Later this week](1998-W07) the envoy leaves.
  [Earlier Wednesday](1998-02-11), the envoy left.
  [Late Tuesday](1998-02-10), the envoy left.
  [Early Monday](1998-02-09) the envoy left.
  The envoy left [today](1998-02-11).
  The envoy leaves [tomorrow](1998-02-12).
  The envoy leaves [the day after tomorrow](1998-02-13).
  The envoy left [the day before yesterday](1998-02-09).
  The envoy left [a fortnight ago](1998-W05).
  The envoy left [a week ago](1998-W06).
  The envoy left [two weeks ago](1998-W05).
  The envoy left [a week ago Monday](1998-02-02).
  The envoy leaves in [three days' time](1998-02-14).
  The envoy leaves [a week from Friday](1998-02-20).
  The envoy leaves [Monday week](1998-02-23).
  The envoy leaves [two weeks from today](1998-02-25).
  The envoy left the [same day](1998-02-11).
  The envoy left [six months ago](1997-08).
  The envoy left [four years ago](1994).
  The envoy left [years ago](PAST_REF).
  The envoy left [long ago](PAST_REF).
  At the [moment](PRESENT_REF) he is in Paris.
  He is [presently](PRESENT_REF) in Paris.
  He is in Paris [these days](PRESENT_REF).
  [Nowadays](PRESENT_REF) he is in Paris.
  He will come [soon](FUTURE_REF).
  On [New Year's Day](1998-01-01) he spoke.
  On [Christmas Day](1997-12-25) he spoke.
  On [Christmas Eve](1997-12-24) he spoke.
  On [Christmas](1997-12-25) he spoke.
  He will speak on [Christmas Day](1998-12-25).
  On [May Day](1997-05-01) they marched.
  On [Valentine's Day](1998-02-14) they will march.
  On [Halloween](1997-10-31) they marched.
  On [International Women's Day](1998-03-08) they will march.
  The ship sank on [April 15, 1912](1912-04-15).
  The ship sank at [2:20 a.m. on April 15, 1912](1912-04-15T02:20).
  The ship sank in the [spring of 1912](1912-SP).
  The ship sank in the [winter of 1912](1912-WI).
  The ship sank in the [second half of 1912](1912-H2).
  The ship sank in the [first half of this year](1998-H1).
  The ship sank in the [first half of the 1990s](199).
  The ship sank on the [evening of Feb. 3](1998-02-03TEV).
  The ship sank on the [night of Feb. 3](1998-02-03TNI).
  The ship sank on the [morning of April 3](1997-04-03TMO).
  The ship sank in the early hours of [Tuesday](1998-02-10).
  The ship sank on the [afternoon of Jan. 3, 1990](1990-01-03TAF).
  The ship sank [19 February](1998-02-19).
  The ship sank in [Feb '97](1997-02).
  The ship sank in the late ['80s](198).
  The ship sank in the [sixties](196).
  The ship sank in [1996-97](1996/1997).
  The ship sank between [1990 and 1995](1990/1995).
  The ship sank in [March of last year](1997-03).
  The ship sank in [November of 1996](1996-11).
  The ship sank [last fall](1997-FA).
  The ship sank [this past summer](1997-SU).
  The ship sank [this past weekend](1998-W06-WE).
  The ship sank [this past Sunday](1998-02-08).
  The ship sank just [last month](1998-01).
  The ship sank [a month ago today](1998-01-11).
  The ship sank [a year ago today](1997-02-11).
  The ship sank exactly [one year ago](1997).
  The ship sank more than [a year ago](1997).
  The ship sank nearly [40 years ago](1958).
  The ship sank some [200 years ago](1798).
  The ship sank [half a century ago](1948).
  The ship sank [earlier today](1998-02-11).
  The ship sank [later Tuesday](1998-02-10).
  The ship sank on [Tuesday, Feb. 10](1998-02-10).
  The ship sank on [Tuesday, February 10th](1998-02-10).
  The ship sank on [10 February, Tuesday](1998-02-10).
  The ship sank in [Q4 of 1997](1997-Q4).
  The ship sank in [Q4](1997-Q4).
  The ship sank in the [fourth quarter of last year](1997-Q4).
  The ship sank in the [last quarter](1997-Q4).
  The ship sank in the [previous quarter](1997-Q4).
  The ship sank in the [last quarter of 1996](1996-Q4).
  The ship sank at the [end of last week](1998-W06).
  The ship sank at the [start of the month](1998-02).
  The ship sank in [mid-February 1995](1995-02).
  The ship sank at the [end of 1995](1995).
  The ship sank at the [beginning of the decade](199).
  The ship sank in [this century](19).
  The ship sank in the [last century](18).
  The ship sank on the [3rd](1998-02-03).
  The ship sank on the [third of February](1998-02-03).
  The ship sank on [02/03/98](1998-03-02).
  The ship sank on [3 Feb. 1998](1998-02-03).
  The ship sank [1998-02-03](1998-02-03).
  The ship sank [Feb. 3-5](1998-02-03/1998-02-05).
  The ship sank between [Feb. 3 and Feb. 5](1998-02-03/1998-02-05).
  The ship sank from [March to May](1997-03/1997-05).
  Fighting broke out [the week before](1998-W06).
  Fighting broke out [the week before last](1998-W05).
  Fighting broke out [the weekend before last](1998-W05-WE).
  Fighting broke out [the year before last](1996).
  Fighting broke out in the [first week of February](1998-W06).
  Fighting broke out in the [third week of January](1998-W03).
  Fighting broke out in the [last week of January](1998-W05).
  Fighting broke out in the [middle of last week](1998-W06).
  Fighting broke out on [Saturday](1998-02-07). The [following Monday](1998-02-09) it stopped.
  Fighting broke out on [Feb. 2](1998-02-02). [That night](1998-02-02TNI) it stopped.
  Fighting broke out on [Feb. 2](1998-02-02) and stopped [that evening](1998-02-02TEV).
  Fighting broke out on [Feb. 2](1998-02-02) and stopped the [following morning](1998-02-03TMO).
  Fighting broke out on [Feb. 2](1998-02-02) and stopped the [next morning](1998-02-03TMO).
  Fighting broke out [this afternoon](1998-02-11TAF).
  Fighting broke out [this evening](1998-02-11TEV).
  Fighting broke out [late this afternoon](1998-02-11TAF).
  Fighting broke out [early yesterday](1998-02-10).
  Fighting broke out [late yesterday afternoon](1998-02-10TAF).
  Fighting broke out [yesterday evening](1998-02-10TEV).
  Fighting broke out at [noon today](1998-02-11T12:00).
  The deadline is [midnight tonight](1998-02-11T00:00).
  Fighting broke out [Saturday](1998-02-07) and [Sunday](1998-02-08).
  The talks run from [Feb. 16 through Feb. 20](1998-02-16/1998-02-20).
  In [nineteen ninety-four](1994), fighting broke out.
  In [nineteen ninety one](1991) fighting broke out.
  In [August nineteen ninety](1990-08), fighting broke out.
  By [two thousand one](2001) it will be over.
  It has lasted since the [nineteen seventies](197).
  It has lasted since the [late nineteen eighties](198).
  It began in the early part of [this year](1998).
  It began [earlier this morning](1998-02-11TMO).
  It began on the [morning of January 5th](1998-01-05TMO).
  It began just after [midnight on January 5th](1998-01-05T00:00).
  It began at about [9 p.m. Tuesday](1998-02-10T21:00).
  It began around [2 a.m. on Sunday](1998-02-08T02:00).
  It ended at [5:30 this morning](1998-02-11T05:30).
  It ended at [8:15 last night](1998-02-10T20:15).
  It will end at [8 o'clock tonight](1998-02-11T20:00).
  It will end [next Wednesday](1998-02-18).
  It will end [a week from today](1998-02-18).
  It will end [a week from tomorrow](1998-02-19).
  It will end [a year from now](1999).
  It will end the [following week](1998-W08).
  It will end by the [end of the week](1998-W07).
  It will end by [week's end](1998-W07).
  It will end by [year's end](1998).
  It will end by the [year's end](1998).
  It will end by [month's end](1998-02).
  It will end by the [weekend](1998-W07-WE).
  It ended [last Jan. 6](1998-01-06).
  It ended [last January 6](1998-01-06).
  It ended [this January](1998-01).
  It ended [last year's fourth quarter](1997-Q4).
  It ended in [1997's fourth quarter](1997-Q4).
  It ended in the [1997 fourth quarter](1997-Q4).
  It ended in the fiscal [fourth quarter](1997-Q4).
  It ended in its fiscal [first quarter](1998-Q1).
  It ended in the [first six months of 1997](1997-01/1997-06).
  It ended in the [1990 first half](1990-H1).
  It must end on or before [March 1](1998-03-01).
  It must end no later than [March 1](1998-03-01).
  It ended before [1980](1980).
  It ended prior to [1980](1980).
  It ended after [1980](1980).
  It ended as early as [1980](1980).
  It ended as recently as [last month](1998-01).
  It ended as of [Jan. 31](1998-01-31).
  It ended through [1995](1995).
  It ended around [1980](1980).
  It ended circa [1980](1980).
  It ended sometime in [1980](1980).
  It ended some time [last year](1997).
  It ended exactly [two weeks ago](1998-W05).
  It ended almost [two years ago](1996).
  It ended less than [a year ago](1997).
  It ended just over [a month ago](1998-01).
  It ended [a day later](1998-02-12).
  It ended [a day ago](1998-02-10).
  It ended from [now](PRESENT_REF) on.
  It ended until [now](PRESENT_REF).
  It ended up to [now](PRESENT_REF).
  It ended right [now](PRESENT_REF).
  It is [now](PRESENT_REF) over.
  The boy, 10, is fine.
  The 10-year-old is fine.
  He served two years in 90 days.
  The 30-minute talk lasted all day and night.
  She works mornings and nights, day after day.
  In a decade of war, a generation passed; the day came.
  The evening was calm and the night of the attack was long.
  The final day came. On the last day they left.
  Long live the years! Soon-to-be and half the world laughed.
  The moment of truth came; he left for a moment.
  `,
);

table(
  '2013-03-22',
  `
  The blast on [Thursday](2013-03-21) killed three, police said [Friday](2013-03-22).
  The strike, which started on [Wednesday](2013-03-20), enters its third day on [Friday](2013-03-22), the union said on [Friday](2013-03-22).
  The minister is to visit the site [this weekend](2013-W12-WE).
  He died [last weekend](2013-W11-WE) aged 83.
  Profits for [2012](2012) rose 5% from [2011](2011).
  He was jailed in [December 2011](2011-12) and freed [last August](2012-08).
  Since the [start of the year](2013), 12 have died.
  By the [end of March](2013-03), the bank must decide.
  The vote is expected by [early April](2013-04).
  The vote was held [two days earlier](2013-03-20).
  The law takes effect on [1 April](2013-04-01).
  The law took effect on [1 January](2013-01-01).
  The law takes effect [next month](2013-04).
  The Bank of Cyprus closed on [Saturday 16 March](2013-03-16).
  The Bank of Cyprus has been closed since [16 March](2013-03-16).
  The Bank has been closed since [last Saturday](2013-03-16).
  It will reopen on [Tuesday](2013-03-26).
  It will not reopen until [Tuesday](2013-03-26).
  Lawmakers are due to vote [later on Friday](2013-03-22).
  Lawmakers voted [late on Thursday](2013-03-21).
  Lawmakers voted [late on Thursday night](2013-03-21TNI).
  Markets fell in early trading on [Friday](2013-03-22).
  Shares fell on [Friday morning](2013-03-22TMO).
  He met workers in the [past](PAST_REF).
  He said in [January](2013-01) that it would close.
  In [2010](2010) and [2011](2011) it grew.
  From [2008](2008) it grew.
  It grew until [2008](2008).
  As of [31 December 2012](2012-12-31), it had 400 staff.
  As at [30 June 2012](2012-06-30), it had 400 staff.
  Between [January and March](2013-01/2013-03), output fell.
  In the [first two months of the year](2013-01/2013-02) output fell.
  In the three months to the [end of January](2013-01), output fell.
  In the year to [March 2012](2012-03), output fell.
  In the year ended [31 March 2012](2012-03-31), output fell.
  For the [week](2013-W12) the index fell 2%.
  For the [month](2013-03) the index fell 2%.
  The club was founded in [1905](1905).
  The club, founded in the [1890s](189), is old.
  The club was founded at the [end of the 19th century](18).
  In the [second quarter](2012-Q2) output fell.
  In the [second quarter](2013-Q2) output will fall.
  In [Q1](2013-Q1) output will fall.
  Output rose 3% year on year in [February](2013-02).
  Output fell 1% in [February](2013-02) from [January](2013-01).
  The last such vote was in [1997](1997).
  He has served since [October 2009](2009-10).
  He has served since the [autumn of 2009](2009-FA).
  He served from [1979 to 1990](1979/1990).
  He served between [1979 and 1990](1979/1990).
  He served [1979-1990](1979/1990).
  He (born [3 May 1949](1949-05-03)) retired.
  He was born [May 3, 1949](1949-05-03), in Oslo.
  Iraq was invaded [10 years ago](2003) [this week](2013-W12).
  Iraq was invaded [ten years ago](2003).
  [Ten years later](2023), it is at war.
  The talks began [a month ago](2013-02).
  The talks began more than [two months ago](2013-01).
  The talks began about [three weeks ago](2013-W09).
  The talks begin at [10:00 on Monday](2013-03-25T10:00).
  The talks begin at [10am on Monday, 25 March](2013-03-25T10:00).
  The talks begin at [1400 GMT on Monday](2013-03-25T14:00).
  The talks begin at [14:00 GMT on Monday](2013-03-25T14:00).
  The talks began at [9 p.m. local time on Monday](2013-03-18T21:00).
  The talks began [Monday at 9 p.m.](2013-03-18T21:00) ET.
  The talks ended at [midnight on Sunday](2013-03-17T00:00).
  The talks ended shortly before [midnight Sunday](2013-03-17T00:00).
  He spoke in an interview on [Sunday](2013-03-17).
  He spoke in an interview published [Sunday](2013-03-17).
  [Today](2013-03-22) is the anniversary.
  He said [today](2013-03-22): "no".
  He left for Rome [today](2013-03-22).
  [Yesterday](2013-03-21)'s vote was close.
  [Last year](2012)'s vote was close.
  [This year](2013)'s budget is tight.
  [Next year](2014)'s budget will be tight.
  [Tomorrow](2013-03-23)'s match is off.
  [Thursday](2013-03-21)'s match was lost.
  [Sunday](2013-03-24)'s match will be lost.
  The [May 5](2013-05-05) election will be close.
  The [November](2012-11) election was close.
  The [Nov. 6](2012-11-06) election was close.
  The [June 2012](2012-06) summit failed.
  The [12 March](2013-03-12) summit failed.
  A [12 March](2013-03-12) letter says so.
  A letter dated [12 March](2013-03-12) says so.
  A letter of [12 March 2013](2013-03-12) says so.
  It expired at the [end of 2012](2012).
  It expires at the [end of this month](2013-03).
  It expires at the [end of next year](2014).
  It expired in [mid-December](2012-12).
  It expires in [mid-April](2013-04).
  In [late 2012](2012) it expired.
  In [spring](2013-SP) it will expire.
  [Last winter](2012-WI) it expired.
  [This winter](2012-WI) it expired.
  It expires [this summer](2013-SU).
  It expires [next summer](2013-SU).
  It expires on the [29th](2013-03-29).
  It expired in the [same month](2013-03).
  In [March 2010](2010-03) it opened; in [April](2010-04) it closed.
  It opened in [2010](2010) and closed [a year later](2011).
  It opened in [2010](2010) and closed the [next year](2011).
  It opened on [3 March](2013-03-03) and closed [three days later](2013-03-06).
  It opened on [3 March](2013-03-03) and closed [a week later](2013-03-10).
  It opened on [3 March](2013-03-03) and closed the [next day](2013-03-04).
  It opened on [3 March](2013-03-03) and closed the [following month](2013-04).
  [That month](2013-03) it closed.
  Published [22 Mar 2013](2013-03-22)
  Updated: [Fri 22 Mar 2013 10:15](2013-03-22T10:15) GMT
  [22/03/2013 10:15](2013-03-22T10:15)
  [Fri Mar 22, 2013 10:15am](2013-03-22T10:15) EDT
  [March 22nd](2013-03-22)
  [22nd March](2013-03-22)
  [22 MARCH 2013](2013-03-22)
  On [Nov 22nd, 1963](1963-11-22), he died.
  On the [22nd November 1963](1963-11-22), he died.
  On [22-23 November](2012-11-22/2012-11-23) they met.
  On [November 22 and 23](2012-11-22/2012-11-23) they met.
  They will meet on [8-10 April](2013-04-08/2013-04-10).
  They will meet from [8 to 10 April](2013-04-08/2013-04-10).
  They will meet from [Monday to Friday](2013-03-25/2013-03-29).
  They met from [Monday to Wednesday](2013-03-18/2013-03-20).
  They met in the [2012-13](2012/2013) season.
  They met in the [2012/13](2012/2013) season.
  They met in [FY2012](2012).
  They met in financial year [2011-12](2011/2012).
  They met in the fiscal year [2012](2012).
  He is 45 and has worked for 20 years.
  In 30 days he must pay 2,013 rupees.
  The 44th president has two daughters.
  He won 3-2 in 2 hours on court 12.
  Flight 1989 took off with 2012 pounds of freight.
  Route 66 and Room 2012 were closed; call 2013-555.
  The past five years were hard.
  Over the last three months sales fell.
  May said the march would go on.
  Sun and Sat are brands.
  `,
);

table(
  '2024-09-25',
  `
  Forty of whom refused to start the shift on [Thursday](2024-09-19) went back.
  The choir is ready. Final – [Saturday](2024-09-28).
  First match: [Saturday](2024-09-28).
  Straw is burnt in it as of [Thursday](2024-09-19).
  As of [Thursday](2024-09-26), prices will rise.
  She is the youngest captain for [Saturday](2024-09-28)'s final.
  She talked about [Saturday](2024-09-21)'s concert.
  The agency put the returns on its website [Wednesday](2024-09-25).
  The tram drivers return on [Monday](2024-09-30).
  The guest, who came with a suitcase, flies home on [Monday](2024-09-30).
  The soprano sings on [Monday](2024-09-30).
  They dug with their bare hands on [Saturday](2024-09-21).
  They see no rain before [Monday](2024-09-30).
  The mask left the museum, of which he is director, on [Friday](2024-09-20).
  The drivers had been due to walk out on [Friday](2024-09-27).
  The drivers had walked out on [Friday](2024-09-20).
  There are 300 such posts, the union told reporters outside the ministry [today](2024-09-25).
  They will wait until at least [May](2025-05).
  Wait at least, May I come?
  That was [2019](2019). It was [1974](1974) when he came.
  That was 2019 workers more.
  He found a Sunday school hymn book.
  He stood on the ground of [today](PRESENT_REF)'s Academy.
  He spoke at [today](2024-09-25)'s meeting.
  `,
);
