/** Months and weekdays with their usual short forms. */
export const MONTHS = `
# source: own list
apr
april
aug
august
dec
december
feb
february
jan
january
jul
july
jun
june
mar
march
may
nov
november
oct
october
sep
sept
september
`;

export const WEEKDAYS = `
# source: own list
fri
friday
mon
monday
sat
saturday
sun
sunday
thu
thur
thurs
thursday
tue
tues
tuesday
wed
wednesday
`;

/** Months as the pages around an English edition write them, with their number: dates only between a day and a year. */
export const FOREIGN_MONTHS = `
# source: own list: Azerbaijani, Czech, Danish, Dutch, French, German, Italian, Norwegian, Polish, Portuguese, Romanian, Russian, Spanish, Swedish, Turkish, Uzbek
abril 4
agosto 8
août 8
aprel 4
aprile 4
aprilie 4
aralık 12
augusti 8
augustus 8
augusztus 8
avgust 8
avqust 8
avril 4
ağustos 8
března 3
czerwca 6
decembrie 12
dekabr 12
desember 12
dezember 12
dezembro 12
dicembre 12
diciembre 12
dubna 4
décembre 12
ekim 10
enero 1
eylül 9
febbraio 2
febrero 2
februar 2
februari 2
februarie 2
február 2
fevereiro 2
fevral 2
février 2
gennaio 1
giugno 6
grudnia 12
haziran 6
ianuarie 1
iulie 7
iunie 6
iyul 7
iyun 6
janeiro 1
januar 1
januari 1
január 1
janvier 1
juillet 7
juin 6
julho 7
juli 7
julio 7
junho 6
juni 6
junio 6
jänner 1
júl 7
jún 6
kasım 11
května 5
kwietnia 4
ledna 1
lipca 7
listopada 11
listopadu 11
luglio 7
lutego 2
maart 3
maggio 5
mai 5
maio 5
maj 5
maja 5
marca 3
mars 3
mart 3
martie 3
marts 3
marzo 3
março 3
mayo 5
mayıs 5
mei 5
máj 5
märz 3
nisan 4
noiembrie 11
novembre 11
novembro 11
noviembre 11
noyabr 11
ocak 1
octobre 10
octombrie 10
octubre 10
oktober 10
oktyabr 10
ottobre 10
outubro 10
października 10
prosince 12
sentyabr 9
septembre 9
septembrie 9
septiembre 9
setembro 9
setiembre 9
settembre 9
sierpnia 8
siječnja 1
srpna 8
styczeń 1
stycznia 1
temmuz 7
września 9
yanvar 1
září 9
února 2
července 7
června 6
října 10
şubat 2
август 8
августа 8
апрель 4
апреля 4
декабрь 12
декабря 12
июль 7
июля 7
июнь 6
июня 6
май 5
март 3
марта 3
мая 5
ноябрь 11
ноября 11
октябрь 10
октября 10
сентябрь 9
сентября 9
февраль 2
февраля 2
январь 1
января 1
`;
