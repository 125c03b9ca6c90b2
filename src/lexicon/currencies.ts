/**
 * The currencies of ISO 4217, one a line: code | names | subunits | signs and short forms | countries, peoples, cities.
 *
 * Names and subunits stand in the singular (irregular plurals beside it), folded to plain letters; a subunit is a hundredth
 * unless `/1000` says otherwise (`/0.1`: ten units). Signs keep their case. The last column decides names that several currencies share.
 */
export const CURRENCIES = `
# source: ISO 4217:2015 list of current codes (names and subunits after Unicode CLDR); places are an own list
AED | dirham, uae dirham, emirati dirham | fils | Dh, Dhs, AED$ | united arab emirates, uae, emirati, dubai, abu dhabi
AFN | afghani | pul | ؋, Afs | afghanistan, afghan, kabul
ALL | lek, leke | qindarka, qindarke | Lek | albania, albanian, tirana
AMD | dram | luma | ֏, դր | armenia, armenian, yerevan
ANG | netherlands antillean guilder, antillean guilder | cent | NAƒ, ƒ | curacao, sint maarten, netherlands antilles
AOA | kwanza | centimo | Kz | angola, angolan, luanda
ARS | peso | centavo | AR$ | argentina, argentine, argentinian, buenos aires, rosario, mendoza, tucuman
AUD | dollar | cent | A$, AU$, $A, Aus$, Aust$ | australia, australian, sydney, melbourne, canberra, brisbane, perth, adelaide, queensland, new south wales, tasmania, hobart, darwin
AWG | florin | cent | Afl | aruba, aruban
AZN | manat | qepik, gepik, qapik, gapik, qopik, gopik | ₼, man, ман | azerbaijan, azerbaijani, baku, ganja, sumgait, sumgayit, nakhchivan
BAM | convertible mark, mark | fening, feninga | KM | bosnia, bosnian, sarajevo
BBD | dollar | cent | Bds$ | barbados, barbadian, bridgetown
BDT | taka | poisha | ৳, Tk, টাকা | bangladesh, bangladeshi, dhaka, chittagong
BGN | lev, leva | stotinka, stotinki | lv, лв | bulgaria, bulgarian, sofia, plovdiv
BHD | dinar | fils/1000 | BD | bahrain, bahraini, manama
BIF | franc | centime | FBu, Fbu | burundi, burundian, bujumbura
BMD | dollar | cent | BD$ | bermuda, bermudian
BND | dollar | sen | B$ | brunei, bruneian
BOB | boliviano | centavo | Bs | bolivia, bolivian, la paz
BRL | real, reais | centavo | R$ | brazil, brazilian, brasilia, sao paulo, rio de janeiro
BSD | dollar | cent | BS$ | bahamas, bahamian, nassau
BTN | ngultrum | chetrum | Nu | bhutan, bhutanese, thimphu
BWP | pula | thebe | | botswana, gaborone
BYN | ruble, rouble | kopeck, kopek, kapeyka | Br | belarus, belarusian, belarussian, minsk, mogilev, gomel, brest, grodno, vitebsk
BZD | dollar | cent | BZ$ | belize, belizean, belmopan
CAD | dollar, loonie | cent | C$, CA$, Can$, CDN$, Cdn$, $C, $CAN | canada, canadian, ottawa, toronto, montreal, vancouver, quebec, ontario, alberta, calgary, edmonton, winnipeg, manitoba, nova scotia, british columbia, saskatchewan
CDF | franc | centime | FC | congo, congolese, kinshasa
CHF | franc, swissie | rappen, centime | Fr, SFr, Sfr, sFr, SFR | switzerland, swiss, geneva, zurich, bern, basel, lausanne
CLP | peso | centavo | CLP$ | chile, chilean, santiago, valparaiso, antofagasta, concepcion, calama
CNY | yuan, renminbi, yuan renminbi, renminbi yuan, kuai | jiao/10, fen | RMB, CN¥, ¥, 元 | china, chinese, beijing, shanghai, guangzhou, shenzhen
COP | peso | centavo | COL$, COP$ | colombia, colombian, bogota, medellin, cali, barranquilla, cartagena
CRC | colon, colones | centimo | ₡ | costa rica, costa rican, san jose
CUC | convertible peso, cuban convertible peso | centavo | CUC$ |
CUP | peso | centavo | CUP$ | cuba, cuban, havana
CVE | escudo | centavo | Esc | cape verde, cabo verde, cape verdean, praia
CZK | koruna, koruny, korun, crown | haler | Kč, Kc | czech republic, czechia, czech, prague, brno
DJF | franc | centime | Fdj | djibouti, djiboutian
DKK | krone, kroner, crown | ore | kr, Kr, DKr, Dkr | denmark, danish, copenhagen, aarhus, odense
DOP | peso | centavo | RD$ | dominican republic, dominican, santo domingo
DZD | dinar | santeem, centime | DA | algeria, algerian, algiers, oran
EGP | pound | piastre, piaster | E£, LE, L.E, £E | egypt, egyptian, cairo, alexandria, giza, suez, aswan, luxor
ERN | nakfa | cent | Nfk | eritrea, eritrean, asmara
ETB | birr | santim, cent | Br | ethiopia, ethiopian, addis ababa
EUR | euro | cent, eurocent, euro cent | € | europe, european, european union, eurozone, eu, germany, german, berlin, france, french, paris, italy, italian, rome, spain, spanish, madrid, netherlands, dutch, belgium, belgian, brussels, austria, austrian, vienna, portugal, portuguese, lisbon, ireland, irish, dublin, greece, greek, athens, finland, finnish, helsinki, slovakia, slovak, bratislava, slovenia, slovenian, ljubljana, estonia, estonian, tallinn, latvia, latvian, riga, lithuania, lithuanian, vilnius, luxembourg, malta, maltese, cyprus, cypriot, croatia, croatian, zagreb, kosovo, montenegro
FJD | dollar | cent | FJ$, F$ | fiji, fijian, suva
FKP | pound | penny, pence, pennies | FK£ | falkland islands, falklands
GBP | pound, pound sterling, sterling, quid | penny, pence, pennies | £, GB£, UK£, £stg | united kingdom, uk, u.k, britain, british, england, english, scotland, scottish, wales, welsh, london, manchester, birmingham, leeds, yorkshire, glasgow, edinburgh, liverpool, northern ireland, belfast, cardiff, bristol, sheffield
GEL | lari | tetri | ₾ | georgia, georgian, tbilisi, batumi, kutaisi
GHS | cedi | pesewa | ₵, GH₵, GH¢, GHȻ, GHC, GHc, Ghc | ghana, ghanaian, accra, kumasi
GIP | pound | penny, pence, pennies | GI£ | gibraltar
GMD | dalasi | butut | | gambia, gambian, banjul
GNF | franc | centime | FG, GFr | guinea, guinean, conakry
GTQ | quetzal, quetzales | centavo | | guatemala, guatemalan
GYD | dollar | cent | G$, GY$ | guyana, guyanese, georgetown
HKD | dollar | cent | HK$, $HK | hong kong
HNL | lempira | centavo | Lps | honduras, honduran, tegucigalpa
HTG | gourde | centime | | haiti, haitian, port-au-prince
HUF | forint | filler | Ft | hungary, hungarian, budapest
IDR | rupiah | sen | Rp | indonesia, indonesian, jakarta, bandung, surabaya
ILS | shekel, new shekel, sheqel | agora, agorot | ₪, NIS | israel, israeli, tel aviv, jerusalem, palestine, palestinian, gaza
INR | rupee | paisa, paise | ₹, Rs, Re, ₨ | india, indian, delhi, new delhi, mumbai, bombay, kolkata, calcutta, chennai, bengaluru, bangalore, hyderabad, maharashtra, kerala, gujarat, punjab, tamil nadu, bihar, jharkhand, odisha, rajasthan, assam, lucknow, patna, jaipur, pune, west bengal, uttar pradesh, madhya pradesh, karnataka, telangana, andhra pradesh, haryana
IQD | dinar | fils/1000 | ID | iraq, iraqi, baghdad, basra, erbil, mosul, kirkuk, najaf, sulaymaniyah
IRR | rial | toman/0.1 | IR, ﷼ | iran, iranian, tehran, tabriz
ISK | krona, kronur, crown | eyrir, aurar | ISKr, IKr | iceland, icelandic, reykjavik, akureyri
JMD | dollar | cent | J$, JA$ | jamaica, jamaican, kingston
JOD | dinar | fils/1000, piastre, qirsh | JD, JDs | jordan, jordanian, amman, irbid, zarqa, aqaba
JPY | yen | sen | ¥, JP¥, 円 | japan, japanese, tokyo, osaka, kyoto, nagoya
KES | shilling, bob | cent | KSh, Ksh, KShs, Kshs, Sh, Shs | kenya, kenyan, nairobi, mombasa, kisumu, eldoret, nakuru
KGS | som | tyiyn, tyin, tiyin | сом | kyrgyzstan, kyrgyz, bishkek, osh, kirghizia, kyrgyz republic, naryn, karakol, jalal-abad
KHR | riel | sen | ៛ | cambodia, cambodian, phnom penh
KMF | franc | centime | CF | comoros, comorian, moroni
KPW | won | chon | | north korea, north korean, pyongyang
KRW | won | jeon | ₩, 원 | south korea, south korean, korea, korean, seoul, busan, incheon
KWD | dinar | fils/1000 | KD | kuwait, kuwaiti
KYD | dollar | cent | CI$ | cayman islands, cayman
KZT | tenge | tiyn, tiyin | ₸, tg, тг, тенге | kazakhstan, kazakh, kazakhstani, astana, almaty, karaganda, aktobe, shymkent, atyrau, nur-sultan
LAK | kip | att | ₭ | laos, lao, laotian, vientiane
LBP | pound, lira | piastre | LL, L£ | lebanon, lebanese, beirut
LKR | rupee | cent | SLRs, LKRs, රු, ரூ | sri lanka, sri lankan, colombo, kandy, jaffna, galle
LRD | dollar | cent | L$, LD$ | liberia, liberian, monrovia
LSL | loti, maloti | sente, lisente | | lesotho, basotho, maseru
LYD | dinar | dirham/1000 | LD | libya, libyan, tripoli, benghazi, misrata
MAD | dirham | centime | DH | morocco, moroccan, rabat, casablanca, marrakech
MDL | leu, lei | ban, bani | | moldova, moldovan, chisinau, balti
MGA | ariary | iraimbilanja/5 | Ar | madagascar, malagasy, antananarivo
MKD | denar, denari | deni | den, ден | north macedonia, macedonia, macedonian, skopje
MMK | kyat | pya | Ks | myanmar, burma, burmese, yangon, naypyidaw
MNT | tugrik, togrog, tugrug | mongo | ₮ | mongolia, mongolian, ulaanbaatar, ulan bator
MOP | pataca | avo | MOP$ | macau, macao, macanese
MRU | ouguiya | khoums/5 | UM | mauritania, mauritanian, nouakchott
MUR | rupee | cent | MURs | mauritius, mauritian, port louis
MVR | rufiyaa | laari | Rf, MRf | maldives, maldivian
MWK | kwacha | tambala | MK | malawi, malawian, lilongwe, blantyre
MXN | peso | centavo | MX$, Mex$, Mx$, Mxn$ | mexico, mexican, mexico city, monterrey, guadalajara, puebla, tijuana, oaxaca, veracruz, jalisco, chiapas
MYR | ringgit | sen | RM | malaysia, malaysian, kuala lumpur, penang
MZN | metical, meticais | centavo | MT, MTn | mozambique, mozambican, maputo
NAD | dollar | cent | N$ | namibia, namibian, windhoek
NGN | naira | kobo | ₦ | nigeria, nigerian, abuja, lagos, kano, jos, ibadan, port harcourt
NIO | cordoba | centavo | C$, NIO$ | nicaragua, nicaraguan, managua
NOK | krone, kroner, crown | ore | kr, Kr, NKr, Nkr | norway, norwegian, oslo, bergen, trondheim, stavanger, tromso
NPR | rupee | paisa, paise | NRs, NPRs, रू, रु | nepal, nepali, nepalese, kathmandu, pokhara, biratnagar, janakpur
NZD | dollar, kiwi dollar | cent | NZ$, $NZ | new zealand, auckland, wellington, christchurch, dunedin, rotorua, tauranga
OMR | rial, riyal | baisa/1000, baiza/1000 | RO | oman, omani, muscat
PAB | balboa | centesimo | | panama, panamanian
PEN | sol, soles, nuevo sol, nuevos soles | centimo | S/, S/. | peru, peruvian, lima
PGK | kina | toea | | papua new guinea, papua, port moresby
PHP | peso, piso | centavo, sentimo | ₱, PhP, Php | philippines, philippine, filipino, manila, quezon city, cebu, davao, iloilo, mindanao, luzon
PKR | rupee | paisa, paise | PKRs | pakistan, pakistani, islamabad, karachi, lahore, peshawar, quetta, faisalabad, multan, rawalpindi, sindh, balochistan
PLN | zloty, zlotych, zlote | grosz, groszy, grosze | zł, zl | poland, polish, warsaw, krakow, gdansk
PYG | guarani, guaranies | centimo | ₲, Gs | paraguay, paraguayan, asuncion
QAR | riyal, rial | dirham | QR | qatar, qatari, doha
RON | leu, lei | ban, bani | | romania, romanian, bucharest, cluj
RSD | dinar | para | din, дин | serbia, serbian, belgrade, novi sad, kragujevac
RUB | ruble, rouble | kopeck, kopek, kopeyka | ₽, rub, Rub, RUR, руб | russia, russian, russian federation, moscow, saint petersburg, st petersburg
RWF | franc | centime | FRw, Frw, FRW, Rwf, RF | rwanda, rwandan, kigali
SAR | riyal, rial | halala | SR | saudi arabia, saudi, saudi arabian, riyadh, jeddah
SBD | dollar | cent | SI$ | solomon islands, honiara
SCR | rupee | cent | SCRs | seychelles, seychellois
SDG | pound | piastre, qirsh | SD£ | sudan, sudanese, khartoum, omdurman, port sudan
SEK | krona, kronor, crown | ore | kr, Kr, SKr, Skr | sweden, swedish, stockholm, gothenburg, malmo, uppsala, kiruna
SGD | dollar | cent | S$, SG$ | singapore, singaporean
SHP | pound | penny, pence, pennies | SH£ | saint helena
SLE | leone | cent | Le, NLe | sierra leone, sierra leonean, freetown
SLL | old leone | | |
SOS | shilling | cent, senti | SoSh, Sosh | somalia, somali, mogadishu
SRD | dollar | cent | SR$ | suriname, surinamese, paramaribo
SSP | pound | piastre | SS£ | south sudan, south sudanese, juba
STN | dobra | centimo | Db | sao tome, sao tome and principe
SVC | colon, colones | centavo | | el salvador, salvadoran, san salvador
SYP | pound, lira | piastre | S£, LS | syria, syrian, damascus, aleppo, homs
SZL | lilangeni, emalangeni | cent | | eswatini, swaziland, swazi, mbabane
THB | baht, thai baht | satang | ฿, Bt | thailand, thai, bangkok, phuket
TJS | somoni | diram | smn | tajikistan, tajik, dushanbe, khujand, sughd
TMT | manat | tennesi, tenne | | turkmenistan, turkmen, ashgabat, turkmenbashi, turkmenabat, dashoguz, balkanabat, lebap
TND | dinar | millime/1000, millim/1000 | DT, TD | tunisia, tunisian, tunis, sfax, sousse
TOP | paanga, pa'anga | seniti | T$ | tonga, tongan
TRY | lira, lire | kurus | ₺, TL, YTL, TRL | turkey, turkiye, turkish, ankara, istanbul, izmir, mersin, konya, antalya, bursa, adana, hatay
TTD | dollar | cent | TT$ | trinidad, trinidad and tobago, trinidadian, port of spain
TWD | dollar | cent | NT$, TW$ | taiwan, taiwanese, new taiwan, taipei, kaohsiung
TZS | shilling | cent, senti | Sh, Shs, TSh, Tsh, TShs, Tshs, TZSh | tanzania, tanzanian, dar es salaam, dodoma, zanzibar, mwanza, arusha, mbeya, morogoro, moshi, tanga
UAH | hryvnia, hryvnya, hryvna, grivna, grivnia | kopiyka, kopeck, kopek | ₴, hrn, грн | ukraine, ukrainian, kyiv, kiev, lviv, kharkiv, odesa, odessa, dnipro
UGX | shilling | cent | Sh, Shs, USh, Ush, UShs, Ushs, UGSh | uganda, ugandan, kampala, entebbe, gulu, jinja, mbarara
USD | dollar, greenback, buck | cent, penny, pennies, dime/10 | $, US$, USA$, U.S.$, U.S$, $US, USD$, U$S | united states, united states of america, us, u.s, usa, u.s.a, america, american, washington, new york, chicago, los angeles, california, texas, pennsylvania, pittsburgh, ohio, michigan, wisconsin, ecuador, ecuadorian, quito, guayaquil, panama, panamanian, puerto rico, puerto rican, timor-leste, east timor, timorese, dili, palau, micronesia, marshall islands, guam
UYU | peso | centesimo | $U, UY$ | uruguay, uruguayan, montevideo
UZS | soum, so'm, sum, som | tiyin, tiyn | сўм, сум | uzbekistan, uzbek, tashkent, samarkand, bukhara, namangan, andijan, fergana, termez, navoi, khiva, nukus, karakalpakstan
VES | bolivar, bolivares, bolivar soberano | centimo | Bs.S | venezuela, venezuelan, caracas
VND | dong | hao/10 | ₫ | vietnam, viet nam, vietnamese, hanoi, ho chi minh city
VUV | vatu | | Vt, VT | vanuatu, ni-vanuatu, port vila
WST | tala | sene | WS$, ST$ | samoa, samoan, apia
XAF | franc, cfa franc, franc cfa, francs cfa, f cfa, cfa f, cfa | centime | FCFA, CFA, F.CFA, CFAF | cameroon, cameroonian, yaounde, douala, chad, chadian, gabon, gabonese, libreville, central african republic, equatorial guinea, brazzaville, central african
XCD | dollar | cent | EC$ | antigua, grenada, dominica, saint lucia, st lucia, saint vincent, saint kitts, anguilla, montserrat, east caribbean, eastern caribbean
XCG | caribbean guilder | cent | Cg |
XDR | special drawing right, sdr | | |
XOF | franc, cfa franc, franc cfa, francs cfa, f cfa, cfa f, cfa | centime | FCFA, CFA, F.CFA, CFAF | senegal, senegalese, dakar, ivory coast, cote d'ivoire, ivorian, abidjan, mali, malian, bamako, burkina faso, burkinabe, ouagadougou, benin, beninese, cotonou, togo, togolese, lome, niger, nigerien, niamey, guinea-bissau, west african
XPF | franc, cfp franc, franc cfp, francs cfp | centime | CFP, FCFP | french polynesia, new caledonia, tahiti, noumea
XSU | sucre | | |
YER | rial, riyal | fils | YR, YRl | yemen, yemeni, sanaa, aden
ZAR | rand | cent | | south africa, south african, johannesburg, cape town, pretoria, durban, soweto
ZMW | kwacha | ngwee | ZK | zambia, zambian, lusaka, copperbelt
ZWG | zimbabwe gold, zig, dollar | cent | ZiG, ZW$, Z$ | zimbabwe, zimbabwean, harare, bulawayo
ZWL | zimbabwean dollar, zimbabwe dollar | | |
`;

/** Currencies that are gone but still named; same columns. They are only meant where the text says so in full. */
export const FORMER_CURRENCIES = `
# source: ISO 4217 list of historic codes; own selection
ATS | schilling, austrian schilling | groschen | öS | austria, austrian
BEF | belgian franc, franc | | BFr, Bfr | belgium, belgian
CYP | cypriot pound, cyprus pound | | C£ | cyprus, cypriot
DEM | deutsche mark, deutschmark, d-mark, deutschemark, german mark, mark | pfennig | DM, D-mark | germany, german, west german
EEK | kroon, krooni | | | estonia, estonian
ESP | peseta, spanish peseta | | Pta, Ptas | spain, spanish
FIM | markka, finnmark, finnish mark, finnish markka | penni | FMk, FIM | finland, finnish
FRF | french franc, franc | | FFr, Ffr, FF | france, french
GRD | drachma | | | greece, greek
HRK | kuna | lipa | kn | croatia, croatian
IEP | punt, irish pound, irish punt | | IR£, I£ | ireland, irish
ITL | italian lira, italian lire, lira, lire | | | italy, italian
LTL | litas, lita | | Lt | lithuania, lithuanian
LVL | lats, lat | | Ls | latvia, latvian
MTL | maltese lira | | Lm | malta, maltese
NLG | guilder, dutch guilder | | Fl, Dfl | netherlands, dutch
PTE | portuguese escudo | | | portugal, portuguese
SIT | tolar | | | slovenia, slovenian
SKK | slovak koruna, slovak crown | | Sk | slovakia, slovak
`;

/** Names that several currencies share, with the one that is meant where the text does not say. */
export const USUAL_CURRENCY = `
# case matters
# source: own list, by how often world news means it
$ USD
Br BYN
C$ CAD
CFA XOF
CFAF XOF
F.CFA XOF
FCFA XOF
Kr SEK
Rs INR
Sh KES
Shs KES
ban RON
bani RON
cent USD
centavo MXN
centesimo UYU
centime CHF
centimo PEN
cfa XOF
cfa f XOF
cfa franc XOF
colon CRC
colones CRC
crown SEK
dinar IQD
dirham AED
dollar USD
f cfa XOF
fils AED
franc CHF
franc cfa XOF
francs cfa XOF
kopeck RUB
kopek RUB
kr SEK
krona SEK
krone NOK
kroner NOK
kwacha ZMW
lei RON
leu RON
lira TRY
lire TRY
manat AZN
mark DEM
ore SEK
paisa INR
paise INR
pence GBP
pennies GBP
penny GBP
peso MXN
piastre EGP
pound GBP
qirsh JOD
rial IRR
riyal SAR
rouble RUB
ruble RUB
rupee INR
sen MYR
senti TZS
shilling KES
som KGS
tiyin UZS
tiyn KZT
won KRW
¢ USD
¥ JPY
₨ INR
`;

/** Names and codes that are also common words: money only with a large number's look or the country in the text. */
export const WORDLIKE_CURRENCIES = `
# source: own list
all
bam
ban
bob
colon
cop
crown
cup
din
fen
filler
mad
man
mark
mop
para
pen
real
ron
sdg
sen
sene
sol
sos
sterling
sum
top
try
won
zig
`;

/** Short forms in letters that mean money wherever they stand; the others need the country in the text. */
export const STRONG_SIGNS = `
# case matters
# source: own list
CFA
DKr
DM
Dkr
FCFA
FFr
Ft
GHC
ISKr
KSh
KShs
Ksh
Kshs
Kz
Kč
LKRs
Lps
NIS
NKr
Nkr
PKRs
RM
RMB
Rp
Rs
SFr
SKr
SLRs
Sfr
Sh
Shs
Skr
TL
TSh
TShs
Tk
Tsh
Tshs
USh
UShs
Ush
Ushs
YTL
kr
tg
zł
грн
ден
дин
лв
ман
руб
сом
сум
сўм
тг
тенге
դր
रु
रू
টাকা
ரூ
රු
元
円
원
﷼
`;

/** Letters glued before a figure that mean money only where the country is in the text: `N5,000`, `K500`. */
export const LETTER_SIGNS = `
# case matters
# source: own list, after the usage of local newspapers
B PAB
D GMD
E SZL
G HTG
K ZMW MWK PGK MMK
L HNL LSL
M LSL
N NGN
P PHP BWP
Q GTQ
R ZAR
S PEN
T TOP
`;

/** Short forms that take a point and stand before the figure: `Rs. 500`. */
export const POINTED_CURRENCIES = `
# source: own list
afs
bs
bt
dhs
gs
jds
kes
ksh
kshs
lps
nu
rp
rs
sfr
shs
tk
tsh
tshs
ush
ushs
`;
