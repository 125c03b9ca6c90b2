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
eleven 11
fifteen 15
fifty 50
five 5
forty 40
four 4
fourteen 14
nine 9
nineteen 19
one 1
seven 7
seventeen 17
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

export const HOLIDAYS = `
# source: own list
christmas
christmas day
christmas eve
easter
easter monday
easter sunday
eid
eid al-adha
eid al-fitr
good friday
hanukkah
kurban bayram
may day
nauryz
new year
new year's
new year's day
new year's eve
novruz
nowruz
ramadan
thanksgiving
`;
