/**
 * Bodies that need no clue, one a line: `name | acronym | type`; the acronym may be missing, stands as it is written, and is left out
 * where it means too many things. Spellings of one body share their acronym.
 */
export const KNOWN_BODIES = `
# source: own list: international bodies, unions and their federations, parliaments, media, big firms, leagues and parties
abc news | | media
abvv | ABVV | union
academic staff union of universities | ASUU | union
academy of labour and social relations | | university
ada university | | university
adedy | ADEDY | union
afl-cio | AFL-CIO | union
african development bank | AfDB | bank
african national congress | ANC | party
african union commission | | body
african union | AU | body
agence france-presse | AFP | media
ahik | ATUC | union
air india | | company
airbus | | company
ak party | | party
al arabiya | | media
al jazeera | | media
all india trade union congress | AITUC | union
all progressives congress | | party
all-china federation of trade unions | ACFTU | union
althing | | parliament
amazon.com | | company
american civil liberties union | ACLU | association
american federation of labor and congress of industrial organizations | AFL-CIO | union
american federation of state, county and municipal employees | AFSCME | union
american federation of teachers | AFT | union
american red cross | | association
amnesty international | | association
anadolu agency | | media
anadolu ajansı | | media
antara news agency | | media
apa news agency | | media
apostleship of the sea | | association
arab league | | body
arab trade union confederation | | union
arcelormittal | | company
arsenal | | association
asahi shimbun | | media
asan service | | body
asian development bank | ADB | bank
asian infrastructure investment bank | AIIB | bank
aslef | ASLEF | union
associated press | AP | media
association of football federations of azerbaijan | AFFA | association
association of southeast asian nations | ASEAN | body
australian council of trade unions | ACTU | union
austrian trade union federation | ÖGB | union
axios | | media
azadliq newspaper | | media
azal | AZAL | company
azerbaijan airlines | AZAL | company
azerbaijan confederation of trade unions | ATUC | union
azerbaijan red crescent society | AzRCS | association
azerbaijan state university of economics | UNEC | university
azerbaijan trade union confederation | ATUC | union
azerbaijan trade unions confederation | ATUC | union
azerenergy | | company
azerishig | | company
azernews | | media
azersu | | company
azertac | AZERTAC | media
azertag | AZERTAG | media
baku state university | BSU | university
bangkok post | | media
bank for international settlements | | bank
bank of england | | bank
bank of japan | BOJ | bank
bayern munich | | association
bbc news | | media
bbc world service | | media
bbc | BBC | media
belarusian congress of democratic trade unions | BKDP | union
benelux | | body
bernama | | media
beşiktaş jk | | association
bharatiya janata party | BJP | party
bharatiya mazdoor sangh | | union
black sea trade and development bank | BSTDB | bank
bloomberg news | | media
bloomberg | | media
boeing | | company
boston globe | | media
botaş | BOTAŞ | company
brics | BRICS | body
british medical association | BMA | union
british red cross | | association
building and wood workers' international | BWI | union
bundesbank | | bank
bundesrat | | parliament
bundestag | | parliament
bundesverfassungsgericht | | court
businesseurope | | association
bwi | BWI | union
cambridge university | | university
canadian labour congress | | union
canadian union of public employees | CUPE | union
caribbean community | CARICOM | body
caritas | | association
cartel alfa | | union
cbs news | | media
cbs | CBS | media
central bank of azerbaijan | | bank
central bank of nigeria | CBN | bank
central de trabajadores de cuba | | union
central emergency response fund | CERF | body
central intelligence agency | CIA | body
central organization of trade unions | COTU | union
central organization of trade unions-kenya | COTU-K | union
central única dos trabalhadores | | union
centre of indian trade unions | CITU | union
cern | CERN | body
cfe-cgc | CFE-CGC | union
cftc | CFTC | union
cgil | CGIL | union
cgtp-in | CGTP-IN | union
chicago tribune | | media
chinese communist party | CCP | party
cisl | CISL | union
citub | CITUB | union
cnbc | CNBC | media
cnn | CNN | media
coal india | | company
collective security treaty organization | CSTO | body
columbia university | | university
comisiones obreras | CCOO | union
committee to protect journalists | CPJ | association
commonwealth of independent states | CIS | body
commonwealth of nations | | body
communication workers union | CWU | union
communications workers of america | CWA | union
communist party of china | | party
communist party | | party
confederación general del trabajo | CGT | union
confederation of ethiopian trade unions | CETU | union
confederation of free trade unions of ukraine | KVPU | union
confederation of labour of russia | | union
confederation of progressive trade unions of turkey | DİSK | union
confederation of trade unions of armenia | CTUA | union
confederazione generale italiana del lavoro | CGIL | union
confindustria | | association
confédération française démocratique du travail | CFDT | union
confédération générale du travail | CGT | union
congress of south african trade unions | COSATU | union
conservative party | | party
cornell university | | university
corriere della sera | | media
cortes generales | | parliament
cosatu | COSATU | union
council of europe | | body
council of the european union | | body
court of justice of the european union | CJEU | court
cumhuriyet | | media
daily mail | | media
daily mirror | | media
daily sabah | | media
daily telegraph | | media
daily trust | | media
dangote group | | company
deliveroo | | company
democratic party | | party
department of homeland security | DHS | ministry
der spiegel | | media
deutsche bank | | bank
deutsche presse-agentur | DPA | media
deutsche welle | | media
deutscher gewerkschaftsbund | DGB | union
die zeit | | media
doctors without borders | | association
dáil éireann | | parliament
east african community | EAC | body
economic community of west african states | ECOWAS | body
economic cooperation organization | | body
education international | | union
eduskunta | | parliament
el mundo | | media
el país | | media
environmental protection agency | EPA | body
epsu | EPSU | union
equinor | | company
eurasian development bank | | bank
eurasian economic commission | | body
eurasian economic union | EAEU | body
eurofound | | body
eurojust | | body
euronews | | media
european bank for reconstruction and development | EBRD | bank
european central bank | ECB | bank
european commission | | body
european council | | body
european court of human rights | ECHR | court
european court of justice | ECJ | court
european economic and social committee | EESC | body
european federation of journalists | EFJ | union
european federation of public service unions | EPSU | union
european investment bank | EIB | bank
european labour authority | | body
european medicines agency | | body
european parliament | | parliament
european public prosecutor's office | EPPO | body
european space agency | ESA | body
european trade union committee for education | ETUCE | union
european trade union confederation | ETUC | union
european trade union institute | ETUI | body
european training foundation | | body
european transport workers' federation | | union
european union | EU | body
europol | | body
eurostat | | body
exxonmobil | | company
facebook | | company
fc barcelona | | association
federal bureau of investigation | FBI | body
federal reserve | | bank
federatie nederlandse vakbeweging | FNV | union
federation council | | parliament
federation of independent trade unions of russia | FNPR | union
federation of independent trade unions of tajikistan | | union
federation of korean trade unions | FKTU | union
federation of trade unions of belarus | FPB | union
federation of trade unions of kazakhstan | | union
federation of trade unions of kyrgyzstan | | union
federation of trade unions of the republic of kazakhstan | FPRK | union
federation of trade unions of ukraine | | union
federation of trade unions of uzbekistan | | union
fedusa | FEDUSA | union
fenerbahçe | | association
fgtb | FGTB | union
fianna fáil | | party
fide | FIDE | association
fifa | FIFA | association
fifpro | | union
financial times | | media
fine gael | | party
fivb | FIVB | association
fnpr | FNPR | union
folketing | | parliament
food and agriculture organization | FAO | body
food and drug administration | FDA | body
force ouvrière | | union
ford motor company | | company
fox news | | media
foxconn | | company
france 24 | | media
frankfurter allgemeine zeitung | FAZ | media
freedom house | | association
frontex | | body
galatasaray | | association
gazprom | | company
general confederation of trade unions | GCTU | union
general motors | | company
georgian dream | | party
georgian trade unions confederation | GTUC | union
german trade union confederation | DGB | union
ghana trades union congress | | union
global times | | media
gmb | GMB | union
goldman sachs | | bank
google | | company
grand national assembly of turkey | TBMM | parliament
grand national assembly of türkiye | TBMM | parliament
grand national assembly | | parliament
great khural | | parliament
greenpeace | | association
gsee | GSEE | union
gulf cooperation council | GCC | body
hak-is | HAK-IS | union
hak-ish | HAK-ISH | union
hak-iş | HAK-İŞ | union
halkbank | | bank
hamas | | party
harvard university | | university
heydar aliyev foundation | | association
hezbollah | | party
hind mazdoor sabha | | union
hindustan times | | media
histadrut | | union
house of commons | | parliament
house of councillors | | parliament
house of councilors | | parliament
house of lords | | parliament
house of representatives | | parliament
hsbc | HSBC | bank
human rights watch | HRW | association
hyundai | | company
hürriyet | | media
ig bce | | union
ig metall | | union
indian national congress | | party
indian national trade union congress | INTUC | union
indian railways | | company
industriall europe | | union
industriall global union | | union
industriall | | union
instagram | | company
inter-american development bank | IDB | bank
inter-parliamentary union | IPU | body
interfax | | media
international arts and entertainment alliance | IAEA | union
international atomic energy agency | IAEA | body
international bank for reconstruction and development | IBRD | bank
international brotherhood of electrical workers | IBEW | union
international brotherhood of teamsters | IBT | union
international chamber of commerce | | association
international civil aviation organization | ICAO | body
international committee of the red cross | ICRC | association
international confederation of arab trade unions | ICATU | union
international confederation of free trade unions | ICFTU | union
international court of justice | ICJ | court
international criminal court | ICC | court
international domestic workers federation | IDWF | union
international energy agency | IEA | body
international federation of journalists | IFJ | union
international federation of red cross and red crescent societies | IFRC | association
international finance corporation | IFC | bank
international labor organization | ILO | body
international labour conference | | body
international labour office | | body
international labour organisation | ILO | body
international labour organization | ILO | body
international maritime organization | IMO | body
international metalworkers' federation | | union
international monetary fund | IMF | bank
international olympic committee | IOC | association
international organisation of employers | IOE | association
international organization for migration | IOM | body
international organization of employers | IOE | association
international paralympic committee | IPC | association
international renewable energy agency | IRENA | body
international telecommunication union | ITU | body
international trade union confederation | ITUC | union
international transport workers federation | ITF | union
international transport workers' federation | ITF | union
international turkic academy | | body
international union of food workers | IUF | union
interpol | INTERPOL | body
irish congress of trade unions | ICTU | union
islamic development bank | IsDB | bank
islamic state | | body
islamic world educational, scientific and cultural organization | ICESCO | body
ituc-africa | ITUC-Africa | union
ituc-asia pacific | | union
itv news | | media
izvestia | | media
jakarta post | | media
japanese trade union confederation | JTUC | union
jerusalem post | | media
jogorku kenesh | | parliament
jpmorgan chase | | bank
justice and development party | AKP | party
juventus | | association
kamu-sen | | union
kapital bank | | bank
kazatomprom | | company
kazinform | | media
kazmunaygas | | company
kesk | KESK | union
kilusang mayo uno | KMU | union
knesset | | parliament
kommersant | | media
komsomolskaya pravda | | media
korean confederation of trade unions | KCTU | union
ksbsi | KSBSI | union
kspi | KSPI | union
kyodo news | | media
kyodo | | media
kıbrıs türk işçi sendikaları federasyonu | TÜRK-SEN | union
la repubblica | | media
labour party | | party
landsorganisationen | | union
le figaro | | media
le monde | | media
league of arab states | | body
liberal democrats | | party
libération | | media
likud | | party
lions club | | association
lok sabha | | parliament
los angeles times | | media
lufthansa | | company
lukoil | | company
majilis | | parliament
majlisi oli | | parliament
major league baseball | MLB | association
malaysian trades union congress | MTUC | union
manchester city fc | | association
manchester united | | association
massachusetts institute of technology | MIT | university
mazhilis | | parliament
mcdonald's | | company
medef | MEDEF | association
memur-sen | | union
mercosur | | body
microsoft | | company
milli majlis | | parliament
milli mejlis | | parliament
milliyet | | media
morgan stanley | | bank
moscow state university | | university
msnbc | MSNBC | media
médecins du monde | | association
médecins sans frontières | MSF | association
nasa | NASA | body
nasdaq | | company
national basketball association | NBA | association
national education association | NEA | union
national education union | NEU | union
national football league | NFL | association
national hockey league | NHL | association
national labor relations board | NLRB | body
national olympic committee | | association
national organisation of trade unions | NOTU | union
national people's congress | NPC | parliament
national trade union confederation of moldova | CNSM | union
national trades union congress | NTUC | union
national union of metalworkers of south africa | NUMSA | union
national union of mineworkers | | union
national union of rail, maritime and transport workers | RMT | union
nationalist movement party | MHP | party
nbc news | | media
nbc | NBC | media
neftchi | | association
new azerbaijan party | YAP | party
new development bank | | bank
new york times | NYT | media
new zealand council of trade unions | NZCTU | union
news agency of nigeria | | media
nigeria labour congress | NLC | union
nigeria union of journalists | NUJ | union
nigeria union of teachers | | union
nigerian medical association | | union
nigerian national petroleum corporation | NNPC | company
nikkei | | media
nobel committee | | body
non-aligned movement | | body
nordic council | | body
north atlantic treaty organization | NATO | body
novaya gazeta | | media
npr | NPR | media
nszz solidarność | | union
numsa | NUMSA | union
oireachtas | | parliament
oliy majlis | | parliament
opzz | OPZZ | union
organisation for economic co-operation and development | OECD | body
organisation for economic cooperation and development | OECD | body
organisation for security and cooperation in europe | OSCE | body
organisation of african trade union unity | OATUU | union
organisation of islamic cooperation | OIC | body
organisation of turkic states | OTS | body
organization for economic cooperation and development | OECD | body
organization for security and co-operation in europe | OSCE | body
organization for security and cooperation in europe | OSCE | body
organization of american states | OAS | body
organization of islamic cooperation | OIC | body
organization of the black sea economic cooperation | BSEC | body
organization of the petroleum exporting countries | OPEC | body
organization of turkic states | OTS | body
oxfam | | association
oxford university | | university
pakistan workers federation | | union
palestinian authority | | body
pan-european regional council | PERC | union
parliamentary assembly of the council of europe | PACE | parliament
parliamentary assembly of turkic states | TURKPA | parliament
pasha bank | | bank
pentagon | | ministry
people's daily | | media
people's democratic party | | party
peoples democratic party | | party
permanent court of arbitration | | court
plo | PLO | party
podemos | | party
podkrepa | | union
politico | | media
pravda | | media
press trust of india | PTI | media
public and commercial services union | | union
public services international | PSI | union
rabitabank | | bank
radio free europe | | media
radio free europe/radio liberty | RFE/RL | media
radio liberty | | media
rajya sabha | | parliament
real madrid | | association
red crescent | | association
red cross | | association
rengo | JTUC-RENGO | union
report information agency | | media
report news agency | | media
reporters without borders | RSF | association
republican party | GOP | party
republican people's party | CHP | party
reserve bank of india | RBI | bank
reuters | | media
ria novosti | | media
riigikogu | | parliament
riksdag | | parliament
roscosmos | | company
rosneft | | company
rossiyskaya gazeta | | media
rotary club | | association
rotary international | | association
royal college of nursing | RCN | union
ryanair | | company
saeima | | parliament
samsung | | company
save the children | | association
sberbank | | bank
scottish national party | SNP | party
scottish trades union congress | STUC | union
seanad | | parliament
seimas | | parliament
sejm | | parliament
service employees international union | SEIU | union
sgi europe | | association
shanghai cooperation organisation | SCO | body
shanghai cooperation organization | SCO | body
shura council | | parliament
siemens | | company
singapore national trades union congress | NTUC | union
sinn féin | | party
siptu | SIPTU | union
sky news | | media
smeunited | | association
solidarność | | union
south african federation of trade unions | SAFTU | union
south asian association for regional cooperation | SAARC | body
south china morning post | | media
southern african development community | SADC | body
stanford university | | university
starbucks | | company
state department | | ministry
state duma | | parliament
state oil company of azerbaijan | SOCAR | company
state oil company of the republic of azerbaijan | SOCAR | company
stella maris | | association
storting | | parliament
straits times | | media
süddeutsche zeitung | | media
taliban | | party
tass | TASS | media
teamsters | | union
tesla motors | | company
thomson reuters foundation | | association
thomson reuters | | company
times of india | | media
times of israel | | media
totalenergies | | company
toyota | | company
trade union advisory committee to the oecd | TUAC | union
trade union confederation of the americas | TUCA | union
trade union congress of nigeria | TUC | union
trade union congress of tanzania | TUCTA | union
trade union congress of the philippines | TUCP | union
trades union congress | TUC | union
transparency international | | association
trend news agency | | media
trt world | | media
trt | TRT | media
tunisian general labour union | UGTT | union
turan information agency | | media
turk-is | TURK-IS | union
turkic council | | body
turkic culture and heritage foundation | | body
turkish airlines | THY | company
turkish grand national assembly | TBMM | parliament
turkish red crescent | | association
turksoy | TURKSOY | body
tüpraş | | company
türk-iş | TÜRK-İŞ | union
u.s congress | | parliament
uber | | company
ubs | UBS | bank
uefa | UEFA | association
ugta | UGTA | union
uil | UIL | union
ukrinform | | media
un general assembly | | body
un human rights council | | body
un security council | | body
un women | | body
un-habitat | | body
unaids | UNAIDS | body
unctad | UNCTAD | body
uni europa | | union
uni global union | | union
unibank | | bank
unifor | | union
union générale tunisienne du travail | UGTT | union
union marocaine du travail | UMT | union
unison | UNISON | union
unite here | | union
unite the union | | union
united auto workers | UAW | union
united food and commercial workers | UFCW | union
united mine workers of america | UMWA | union
united nations children's fund | UNICEF | body
united nations development programme | UNDP | body
united nations educational, scientific and cultural organization | UNESCO | body
united nations environment programme | UNEP | body
united nations general assembly | UNGA | body
united nations high commissioner for refugees | UNHCR | body
united nations human rights council | UNHRC | body
united nations industrial development organization | UNIDO | body
united nations office on drugs and crime | UNODC | body
united nations population fund | UNFPA | body
united nations relief and works agency | UNRWA | body
united nations security council | UNSC | body
united nations | UN | body
united press international | UPI | media
united russia | | party
united steelworkers | USW | union
universal postal union | | body
university of cambridge | | university
university of oxford | | university
unión general de trabajadores | UGT | union
unsa | UNSA | union
us congress | | parliament
us senate | | parliament
usa today | | media
usdaw | USDAW | union
uzbekneftegaz | | company
ver.di | | union
verkhovna rada | | parliament
vietnam general confederation of labour | VGCL | union
voice of america | VOA | media
volkswagen | | company
wales tuc | | union
wall street journal | WSJ | media
walmart | | company
washington post | | media
wikipedia | | media
world anti-doping agency | WADA | association
world bank group | | bank
world bank | | bank
world confederation of labour | | union
world economic forum | WEF | body
world federation of trade unions | WFTU | union
world food programme | WFP | body
world health organisation | | body
world health organization | WHO | body
world intellectual property organization | WIPO | body
world meteorological organization | WMO | body
world trade organisation | WTO | body
world trade organization | WTO | body
xinhua | | media
yale university | | university
yeni azerbaijan party | YAP | party
yomiuri shimbun | | media
yonhap news agency | | media
yonhap | | media
youtube | | company
zambia congress of trade unions | ZCTU | union
zimbabwe congress of trade unions | ZCTU | union
ziraat bank | | bank
österreichischer gewerkschaftsbund | ÖGB | union
českomoravská konfederace odborových svazů | ČMKOS | union
`;
