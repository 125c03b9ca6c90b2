/** Words that name calendar time, with what they stand for behind them where one word is one value. */

/** What begins a relative date, a part of a year or a vague date, or is one. */
export const RELATIVE_TIME = `
# source: own list
a
an
autumn
beginning
christmas
close
coming
current
currently
day
earlier
early
easter
eid
eight
eighteen
eighteenth
eighth
eighties
eleven
eleventh
end
fall
fifteen
fifteenth
fifth
fifties
fifty
first
first-half
first-quarter
fiscal
five
following
forties
forty
four
fourteen
fourteenth
fourth
fourth-quarter
future
hanukkah
last
late
later
mid
mid-year
middle
midnight
month
nauryz
new
next
nine
nineteen
nineteenth
nineties
ninth
noon
novruz
now
nowadays
nowruz
one
past
preceding
present
presently
previous
quarter
ramadan
recently
same
second
second-half
second-quarter
seven
seventeen
seventeenth
seventh
seventies
six
sixteen
sixteenth
sixth
sixties
sixty
spring
start
summer
ten
tenth
thanksgiving
that
third
third-quarter
thirteen
thirteenth
thirties
thirtieth
thirty
thirty-first
this
three
today
tomorrow
tonight
twelfth
twelve
twenties
twentieth
twenty
twenty-eighth
twenty-fifth
twenty-first
twenty-fourth
twenty-ninth
twenty-second
twenty-seventh
twenty-sixth
twenty-third
two
upcoming
week
weekend
winter
xix
xvii
xviii
xx
xxi
year
year-ago
year-earlier
year-end
yesterday
`;

/** What begins a date in a set phrase only; figures in words are read where they count units. */
export const TIME_PHRASES = `
# source: own list
afternoon
days
decades
eighty
evening
final
half
halloween
juneteenth
latest
long
moment
months
morning
night
ninety
opening
seventy
soon
weeks
years
`;

export const TIME_UNITS = `
# source: own list
centuries century
century century
day day
days day
decade decade
decades decade
half-year half-year
month month
months month
quarter quarter
quarters quarter
week week
weekend weekend
weeks week
year year
years year
`;

/** Numbered as EDTF does. */
export const SEASONS = `
# source: own list
autumn 3
fall 3
spring 1
summer 2
winter 4
`;

/** As TIMEX3 writes them. */
export const DAY_PARTS = `
# case matters
# source: own list
afternoon AF
evening EV
morning MO
night NI
`;

/** Small numbers that count units of time. */
export const SMALL_NUMBERS = `
# source: own list
a 1
an 1
eight 8
eighteen 18
eighty 80
eleven 11
fifteen 15
fifty 50
five 5
forty 40
four 4
fourteen 14
nine 9
nineteen 19
ninety 90
one 1
seven 7
seventeen 17
seventy 70
six 6
sixteen 16
sixty 60
ten 10
thirteen 13
thirty 30
three 3
twelve 12
twenty 20
two 2
`;

export const ORDINALS = `
# source: own list
eighteenth 18
eighth 8
eleventh 11
fifteenth 15
fifth 5
first 1
fourteenth 14
fourth 4
nineteenth 19
ninth 9
second 2
seventeenth 17
seventh 7
sixteenth 16
sixth 6
tenth 10
third 3
thirteenth 13
thirtieth 30
thirty-first 31
twelfth 12
twentieth 20
twenty-eighth 28
twenty-fifth 25
twenty-first 21
twenty-fourth 24
twenty-ninth 29
twenty-second 22
twenty-seventh 27
twenty-sixth 26
twenty-third 23
`;

/** Decades called by their tens; in news they are those of the 20th century. */
export const DECADES = `
# source: own list
eighties 198
fifties 195
forties 194
nineties 199
seventies 197
sixties 196
thirties 193
twenties 192
`;

/** Centuries in Roman figures, as translations from Russian write them, before `century`. */
export const ROMAN_CENTURIES = `
# source: own list
xix 18
xvii 16
xviii 17
xx 19
xxi 20
`;

/** Named days that move about the calendar, or differ from country to country. */
export const HOLIDAYS = `
# source: own list
easter
easter monday
easter sunday
eid
eid al-adha
eid al-fitr
good friday
hanukkah
kurban bayram
nauryz
new year
new year's
novruz
ramadan
`;

/** Named days that are the same day every year, as month and day. */
export const FIXED_HOLIDAYS = `
# source: ILO and UN lists of international days; public holidays of the countries that bear their names
anzac day 04-25
armistice day 11-11
bastille day 07-14
boxing day 12-26
christmas 12-25
christmas day 12-25
christmas eve 12-24
halloween 10-31
human rights day 12-10
international labour day 05-01
international migrants day 12-18
international women's day 03-08
international workers' day 05-01
international workers' memorial day 04-28
international youth day 08-12
juneteenth 06-19
may day 05-01
new year's day 01-01
new year's eve 12-31
nowruz 03-21
st andrew's day 11-30
st george's day 04-23
st patrick's day 03-17
valentine's day 02-14
veterans day 11-11
workers' memorial day 04-28
world aids day 12-01
world press freedom day 05-03
world teachers' day 10-05
`;

/** Named days that are a certain weekday of their month: month, which of them, weekday. */
export const WEEKDAY_HOLIDAYS = `
# source: 5 U.S.C. 6103
labor day 09-1-1
memorial day 05--1-1
thanksgiving 11-4-4
thanksgiving day 11-4-4
`;

/** Near these a quarter or a half is one of the year. */
export const BUSINESS_WORDS = `
# source: own list
bank
borrowing
budget
cashflow
company
consumption
demand
dividend
earnings
ebitda
economy
exports
forecast
forecasts
gdp
growth
guidance
imports
income
inflation
inflows
investment
investors
loss
losses
margin
margins
orders
outflows
outlook
output
production
profit
profits
remittances
results
revenue
revenues
sales
shareholders
shipments
spending
tariffs
turnover
volumes
`;

/** Near these a quarter or a half is one of a match. */
export const MATCH_WORDS = `
# source: own list
basket
fouls
game
goal
goalkeeper
goals
half-time
halftime
header
match
midfielder
overtime
penalty
rebounds
scored
striker
substitute
touchdown
winger
`;
