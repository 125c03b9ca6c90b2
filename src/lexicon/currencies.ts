/**
 * The currencies of ISO 4217, one a line: code | names | subunits | signs and short forms.
 *
 * Names and subunits stand in the singular (irregular plurals beside it), folded to plain letters; a subunit is a hundredth
 * unless `/1000` says otherwise (`/0.1`: ten units). Signs keep their case. Where names are shared, `currency-places` decides.
 */
export const CURRENCIES = `
# source: ISO 4217:2015 list of current codes (names and subunits after Unicode CLDR)
AED | dirham, uae dirham, emirati dirham | fils | Dh, Dhs, AED$
AFN | afghani | pul | ؋, Afs
ALL | lek, leke | qindarka, qindarke | Lek
AMD | dram | luma | ֏, դր
ANG | netherlands antillean guilder, antillean guilder | cent | NAƒ, ƒ
AOA | kwanza | centimo | Kz
ARS | peso | centavo | AR$
AUD | dollar | cent | A$, AU$, $A, Aus$, Aust$
AWG | florin | cent | Afl
AZN | manat | qepik, gepik, qapik, gapik, qopik, gopik | ₼, man, ман
BAM | convertible mark, mark | fening, feninga | KM
BBD | dollar | cent | Bds$
BDT | taka | poisha | ৳, Tk, টাকা
BGN | lev, leva | stotinka, stotinki | lv, лв
BHD | dinar | fils/1000 | BD
BIF | franc | centime | FBu, Fbu
BMD | dollar | cent | BD$
BND | dollar | sen | B$
BOB | boliviano | centavo | Bs
BRL | real, reais | centavo | R$
BSD | dollar | cent | BS$
BTN | ngultrum | chetrum | Nu
BWP | pula | thebe |
BYN | ruble, rouble | kopeck, kopek, kapeyka | Br
BZD | dollar | cent | BZ$
CAD | dollar, loonie | cent | C$, CA$, Can$, CDN$, Cdn$, $C, $CAN
CDF | franc | centime | FC
CHF | franc, swissie | rappen, centime | Fr, SFr, Sfr, sFr, SFR
CLP | peso | centavo | CLP$
CNY | yuan, renminbi, yuan renminbi, renminbi yuan, kuai | jiao/10, fen | RMB, CN¥, ¥, 元
COP | peso | centavo | COL$, COP$
CRC | colon, colones | centimo | ₡
CUC | convertible peso, cuban convertible peso | centavo | CUC$
CUP | peso | centavo | CUP$
CVE | escudo | centavo | Esc
CZK | koruna, koruny, korun, crown | haler | Kč, Kc
DJF | franc | centime | Fdj
DKK | krone, kroner, crown | ore | kr, Kr, DKr, Dkr
DOP | peso | centavo | RD$
DZD | dinar | santeem, centime | DA
EGP | pound | piastre, piaster | E£, LE, L.E, £E
ERN | nakfa | cent | Nfk
ETB | birr | santim, cent | Br
EUR | euro, eur, eura, euroa, eurot, eury, euru, eurai, eiro, evro, evra, evri, evrov | cent, eurocent, euro cent | €
FJD | dollar | cent | FJ$, F$
FKP | pound | penny, pence, pennies | FK£
GBP | pound, pound sterling, sterling, quid | penny, pence, pennies | £, GB£, UK£, £stg
GEL | lari | tetri | ₾
GHS | cedi | pesewa | ₵, GH₵, GH¢, GHȻ, GHC, GHc, Ghc
GIP | pound | penny, pence, pennies | GI£
GMD | dalasi | butut |
GNF | franc | centime | FG, GFr
GTQ | quetzal, quetzales | centavo |
GYD | dollar | cent | G$, GY$
HKD | dollar | cent | HK$, $HK
HNL | lempira | centavo | Lps
HTG | gourde | centime |
HUF | forint, forintot | filler | Ft
IDR | rupiah | sen | Rp
ILS | shekel, new shekel, sheqel | agora, agorot | ₪, NIS
INR | rupee | paisa, paise | ₹, Rs, Re, ₨
IQD | dinar | fils/1000 | ID
IRR | rial | toman/0.1 | IR, ﷼
ISK | krona, kronur, crown | eyrir, aurar | ISKr, IKr
JMD | dollar | cent | J$, JA$
JOD | dinar | fils/1000, piastre, qirsh | JD, JDs
JPY | yen | sen | ¥, JP¥, 円
KES | shilling, bob | cent | KSh, Ksh, KShs, Kshs, Sh, Shs
KGS | som | tyiyn, tyin, tiyin | сом
KHR | riel | sen | ៛
KMF | franc | centime | CF
KPW | won | chon |
KRW | won | jeon | ₩, 원
KWD | dinar | fils/1000 | KD
KYD | dollar | cent | CI$
KZT | tenge | tiyn, tiyin | ₸, tg, тг, тенге
LAK | kip | att | ₭
LBP | pound, lira | piastre | LL, L£
LKR | rupee | cent | SLRs, LKRs, රු, ரூ
LRD | dollar | cent | L$, LD$
LSL | loti, maloti | sente, lisente |
LYD | dinar | dirham/1000 | LD
MAD | dirham | centime | DH
MDL | leu, lei | ban, bani |
MGA | ariary | iraimbilanja/5 | Ar
MKD | denar, denari | deni | den, ден
MMK | kyat | pya | Ks
MNT | tugrik, togrog, tugrug | mongo | ₮
MOP | pataca | avo | MOP$
MRU | ouguiya | khoums/5 | UM
MUR | rupee | cent | MURs
MVR | rufiyaa | laari | Rf, MRf
MWK | kwacha | tambala | MK
MXN | peso | centavo | MX$, Mex$, Mx$, Mxn$
MYR | ringgit | sen | RM
MZN | metical, meticais | centavo | MT, MTn
NAD | dollar | cent | N$
NGN | naira | kobo | ₦
NIO | cordoba | centavo | C$, NIO$
NOK | krone, kroner, crown | ore | kr, Kr, NKr, Nkr
NPR | rupee | paisa, paise | NRs, NPRs, रू, रु
NZD | dollar, kiwi dollar | cent | NZ$, $NZ
OMR | rial, riyal | baisa/1000, baiza/1000 | RO
PAB | balboa | centesimo |
PEN | sol, soles, nuevo sol, nuevos soles | centimo | S/, S/.
PGK | kina | toea |
PHP | peso, piso | centavo, sentimo | ₱, PhP, Php
PKR | rupee | paisa, paise | PKRs
PLN | zloty, zlotych, zlote, zlotego | grosz, groszy, grosze | zł, zl
PYG | guarani, guaranies | centimo | ₲, Gs
QAR | riyal, rial | dirham | QR
RON | leu, lei | ban, bani |
RSD | dinar, dinara | para | din, дин
RUB | ruble, rouble | kopeck, kopek, kopeyka | ₽, rub, Rub, RUR, руб
RWF | franc | centime | FRw, Frw, FRW, Rwf, RF
SAR | riyal, rial | halala | SR
SBD | dollar | cent | SI$
SCR | rupee | cent | SCRs, SR
SDG | pound | piastre, qirsh | SD£
SEK | krona, kronor, crown | ore | kr, Kr, SKr, Skr
SGD | dollar | cent | S$, SG$
SHP | pound | penny, pence, pennies | SH£
SLE | leone | cent | Le, NLe
SLL | old leone | |
SOS | shilling | cent, senti | SoSh, Sosh
SRD | dollar | cent | SR$
SSP | pound | piastre | SS£
STN | dobra | centimo | Db
SVC | colon, colones | centavo |
SYP | pound, lira | piastre | S£, LS
SZL | lilangeni, emalangeni | cent |
THB | baht, thai baht | satang | ฿, Bt
TJS | somoni | diram | smn
TMT | manat | tennesi, tenne |
TND | dinar | millime/1000, millim/1000 | DT, TD
TOP | paanga, pa'anga | seniti | T$
TRY | lira, lire | kurus | ₺, TL, YTL, TRL
TTD | dollar | cent | TT$
TWD | dollar | cent | NT$, TW$
TZS | shilling | cent, senti | Sh, Shs, TSh, Tsh, TShs, Tshs, TZSh
UAH | hryvnia, hryvnya, hryvna, hryven, hryvni, grivna, grivnia, griven | kopiyka, kopeck, kopek | ₴, hrn, грн
UGX | shilling | cent | Sh, Shs, USh, Ush, UShs, Ushs, UGSh
USD | dollar, greenback, buck | cent, penny, pennies, dime/10 | $, US$, USA$, U.S.$, U.S$, $US, USD$, U$S
UYU | peso | centesimo | $U, UY$
UZS | soum, so'm, sum, som | tiyin, tiyn | сўм, сум
VES | bolivar, bolivares, bolivar soberano | centimo | Bs.S
VND | dong | hao/10 | ₫
VUV | vatu | | Vt, VT
WST | tala | sene | WS$, ST$
XAF | franc, cfa franc, franc cfa, francs cfa, f cfa, cfa f, cfa | centime | FCFA, CFA, F.CFA, CFAF
XCD | dollar | cent | EC$
XCG | caribbean guilder | cent | Cg
XDR | special drawing right, sdr | |
XOF | franc, cfa franc, franc cfa, francs cfa, f cfa, cfa f, cfa | centime | FCFA, CFA, F.CFA, CFAF
XPF | franc, cfp franc, franc cfp, francs cfp | centime | CFP, FCFP
XSU | sucre | |
YER | rial, riyal | fils | YR, YRl
ZAR | rand | cent |
ZMW | kwacha | ngwee | ZK
ZWG | zimbabwe gold, zig, dollar | cent | ZiG, ZW$, Z$
ZWL | zimbabwean dollar, zimbabwe dollar | |
`;

/** Currencies that are gone but still named; same columns. They are only meant where the text says so in full. */
export const FORMER_CURRENCIES = `
# source: ISO 4217 list of historic codes; own selection
ATS | schilling, austrian schilling | groschen | öS
BEF | belgian franc, franc | | BFr, Bfr
CYP | cypriot pound, cyprus pound | | C£
DEM | deutsche mark, deutschmark, d-mark, deutschemark, german mark, mark | pfennig | DM, D-mark
EEK | kroon, krooni | |
ESP | peseta, spanish peseta | | Pta, Ptas
FIM | markka, markkaa, finnmark, finnish mark, finnish markka | penni | FMk, FIM
FRF | french franc, franc | | FFr, Ffr, FF
GRD | drachma | |
HRK | kuna | lipa | kn
IEP | punt, irish pound, irish punt | | IR£, I£
ITL | italian lira, italian lire, lira, lire | |
LTL | litas, lita | | Lt
LVL | lats, lat | | Ls
MTL | maltese lira | | Lm
NLG | guilder, dutch guilder | | Fl, Dfl
PTE | portuguese escudo | |
SIT | tolar | |
SKK | slovak koruna, slovak crown | | Sk
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
sit
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
¢ GHS
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
