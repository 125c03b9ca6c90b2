/**
 * Bodies that need no clue, one a line: `name | acronym | type`; the acronym may be missing, stands as it is written, and is left out
 * where it means too many things. Spellings of one body share their acronym.
 */
export const KNOWN_BODIES = `
# source: own list: international bodies, unions and their federations, parliaments, media, big firms, leagues and parties
7-eleven | | company
abc news | | media
abn amro | | bank
abvv | ABVV | union
academic staff union of universities | ASUU | union
academy of labour and social relations | | university
acas | | body
accenture | | company
acciona | | company
action against hunger | | association
actionaid | | association
ada university | | university
adedy | ADEDY | union
aer lingus | | company
aeroflot | | company
aeroméxico | | company
afl-cio | AFL-CIO | union
african development bank | AfDB | bank
african national congress | ANC | party
african union commission | | body
african union | AU | body
age uk | | association
agence france-presse | AFP | media
ahik | ATUC | union
ahold delhaize | | company
air canada | | company
air china | | company
air france | | company
air france-klm | | company
air india | | company
air new zealand | | company
airasia | | company
airbnb | | company
airbus | | company
ajax amsterdam | | association
ak party | | party
akzonobel | | company
al arabiya | | media
al jazeera | | media
al-ahram | | media
aldi | | company
alibaba | | company
alitalia | | company
all india trade union congress | AITUC | union
all progressives congress | | party
all-china federation of trade unions | ACFTU | union
allianz | | company
alrosa | | company
alstom | | company
althing | | parliament
altice | | company
amazon.com | | company
american airlines | | company
american civil liberties union | ACLU | association
american federation of labor and congress of industrial organizations | AFL-CIO | union
american federation of state, county and municipal employees | AFSCME | union
american federation of teachers | AFT | union
american red cross | | association
amnesty international | | association
an post | | company
anadolu agency | | media
anadolu ajansı | | media
anglo american | | company
anglogold ashanti | | company
anheuser-busch inbev | | company
antara news agency | | media
apa news agency | | media
apostleship of the sea | | association
arab league | | body
arab trade union confederation | | union
arcelormittal | | company
arka news agency | | media
armenpress | | media
arriva | | company
arsenal | | association
asahi shimbun | | media
asan service | | body
asda | | company
asian development bank | ADB | bank
asian infrastructure investment bank | AIIB | bank
aslef | ASLEF | union
associated press | AP | media
association of football federations of azerbaijan | AFFA | association
association of southeast asian nations | ASEAN | body
aston villa | | association
astrazeneca | | company
atlético madrid | | association
audi | | company
australian broadcasting corporation | | media
australian council of trade unions | ACTU | union
austrian trade union federation | ÖGB | union
aviva | | company
avtovaz | | company
axa | | company
axios | | media
azadliq newspaper | | media
azal | AZAL | company
azerbaijan airlines | AZAL | company
azerbaijan confederation of trade unions | ATUC | union
azerbaijan red crescent society | AzRCS | association
azerbaijan state university of economics | UNEC | university
azerbaijan trade union confederation | ATUC | union
azerbaijan trade unions confederation | ATUC | union
azercell | | company
azerenergy | | company
azerishig | | company
azerkosmos | | company
azernews | | media
azersu | | company
azertac | AZERTAC | media
azertag | AZERTAG | media
bae systems | | company
bajaj auto | | company
baku state university | BSU | university
banco bilbao vizcaya argentaria | BBVA | bank
banco santander | | bank
bangkok post | | media
bank for international settlements | | bank
bank negara malaysia | | bank
bank of america | | bank
bank of england | | bank
bank of japan | BOJ | bank
barclays | | bank
barnardo's | | association
basf | BASF | company
batelco | | company
bayer leverkusen | | association
bayern munich | | association
bbc news | | media
bbc world service | | media
bbc | BBC | media
bbva | BBVA | bank
belarusian congress of democratic trade unions | BKDP | union
belavia | | company
belta | BelTA | media
benelux | | body
benfica | | association
bernama | | media
beşiktaş jk | | association
bharat heavy electricals | BHEL | company
bharat petroleum | | company
bharatiya janata party | BJP | party
bharatiya mazdoor sangh | | union
bharti airtel | | company
bhp billiton | | company
bhp | BHP | company
black sea trade and development bank | BSTDB | bank
bloomberg news | | media
bloomberg | | media
bloomsbury | | company
bmw | BMW | company
bnp paribas | | bank
boeing | | company
bombardier | | company
borussia dortmund | | association
borussia mönchengladbach | | association
bosch | | company
boston globe | | media
botaş | BOTAŞ | company
brics | BRICS | body
bridgestone | | company
british airways | | company
british american tobacco | | company
british gas | | company
british heart foundation | | association
british medical association | BMA | union
british red cross | | association
british steel | | company
british telecom | | company
btk | | company
building and wood workers' international | BWI | union
bulgarian news agency | | media
bundesagentur für arbeit | | body
bundesbank | | bank
bundesrat | | parliament
bundestag | | parliament
bundesverfassungsgericht | | court
burger king | | company
businesseurope | | association
bwi | BWI | union
cadbury | | company
cambridge university | | university
canada post | | company
canadian labour congress | | union
canadian union of public employees | CUPE | union
cancer research uk | | association
capgemini | | company
care international | | association
cargill | | company
caribbean community | CARICOM | body
caritas | | association
carrefour | | company
cartel alfa | | union
cathay pacific | | company
cbs news | | media
cbs | CBS | media
cemex | | company
central bank of azerbaijan | | bank
central bank of nigeria | CBN | bank
central de trabajadores de cuba | | union
central emergency response fund | CERF | body
central intelligence agency | CIA | body
central organization of trade unions | COTU | union
central organization of trade unions-kenya | COTU-K | union
central única dos trabalhadores | | union
centre of indian trade unions | CITU | union
centrica | | company
cern | CERN | body
cfe-cgc | CFE-CGC | union
cftc | CFTC | union
cgil | CGIL | union
cgtp-in | CGTP-IN | union
charles university | | university
chevron | | company
chicago tribune | | media
china daily | | media
china mobile | | company
chinese communist party | CCP | party
christian aid | | association
cisl | CISL | union
citigroup | | bank
citizens advice | | association
citub | CITUB | union
cnbc | CNBC | media
cnn | CNN | media
coal india | | company
coca-cola | | company
codelco | | company
collective security treaty organization | CSTO | body
columbia university | | university
comcast | | company
comisiones obreras | CCOO | union
commerzbank | | bank
committee to protect journalists | CPJ | association
commonwealth of independent states | CIS | body
commonwealth of nations | | body
communication workers union | CWU | union
communications workers of america | CWA | union
communist party of china | | party
communist party | | party
concern worldwide | | association
confederación general del trabajo | CGT | union
confederation of british industry | | association
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
costco | | company
council of europe | | body
council of the european union | | body
court of justice of the european union | CJEU | court
credit agricole | | bank
credit suisse | | bank
crédit agricole | | bank
cumhuriyet | | media
daewoo | | company
daily mail | | media
daily mirror | | media
daily sabah | | media
daily telegraph | | media
daily trust | | media
daimler | | company
dangote cement | | company
dangote group | | company
dangote refinery | | company
danish refugee council | | association
danone | | company
danske bank | | bank
debenhams | | company
defensor del pueblo | | body
delegation of the european union | | body
deliveroo | | company
delta air lines | | company
democratic party | | party
department of homeland security | DHS | ministry
der spiegel | | media
deutsche bahn | | company
deutsche bank | | bank
deutsche post | | company
deutsche presse-agentur | DPA | media
deutsche telekom | | company
deutsche welle | | media
deutscher gewerkschaftsbund | DGB | union
dhl | DHL | company
die zeit | | media
doctors of the world | | association
doctors without borders | | association
doordash | | company
dr reddy's laboratories | | company
dropbox | | company
dubai world | | company
dáil éireann | | parliament
east african community | EAC | body
east african court of justice | EACJ | court
easyjet | | company
ebay | | company
economic community of west african states | ECOWAS | body
economic cooperation organization | | body
edf energy | | company
education international | | union
eduskunta | | parliament
eintracht frankfurt | | association
el al | | company
el mundo | | media
el país | | media
el universal | | media
electrolux | | company
emirates news agency | WAM | media
endesa | | company
enel | | company
english heritage | | body
eni | | company
environmental protection agency | EPA | body
epsu | EPSU | union
equinor | | company
ericsson | | company
erste bank | | bank
eskom | | company
ethiopian airlines | | company
etihad airways | | company
eurasian development bank | | bank
eurasian economic commission | | body
eurasian economic union | EAEU | body
eurofound | | body
eurojust | | body
euronews | | media
european bank for reconstruction and development | EBRD | bank
european central bank | ECB | bank
european civil protection and humanitarian aid operations | ECHO | body
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
eurostar | | company
eurostat | | body
eurotunnel | | company
evening standard | | media
evonik | | company
exxonmobil | | company
facebook | | company
fairtrade international | | association
familymart | | company
fars news agency | | media
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
fedex | | company
fedusa | FEDUSA | union
fenerbahçe | | association
ferrovial | | company
fgtb | FGTB | union
fianna fáil | | party
fiat | | company
fide | FIDE | association
fifa | FIFA | association
fifpro | | union
financial conduct authority | | body
financial times | | media
fine gael | | party
finnair | | company
fitch ratings | | company
fivb | FIVB | association
fnpr | FNPR | union
folketing | | parliament
fonterra | | company
food and agriculture organization | FAO | body
food and drug administration | FDA | body
food corporation of india | | company
force ouvrière | | union
ford motor company | | company
fortescue | | company
fox news | | media
foxconn | | company
france 24 | | media
frankfurter allgemeine zeitung | FAZ | media
fraport | | company
freedom house | | association
freeport-mcmoran | | company
fresenius | | company
frontex | | body
fuji television | | media
fujitsu | | company
g4s | G4S | company
galatasaray | | association
garanti bankası | | bank
gatwick airport ltd | | company
gazeta wyborcza | | media
gazprom neft | | company
gazprom | | company
general confederation of trade unions | GCTU | union
general electric | | company
general motors | | company
georgian dream | | party
georgian trade unions confederation | GTUC | union
german trade union confederation | DGB | union
ghana trades union congress | | union
gilan holding | | company
glasgow rangers | | association
glaxosmithkline | | company
glencore | | company
global times | | media
gmb | GMB | union
goldman sachs | | bank
google | | company
grand national assembly of turkey | TBMM | parliament
grand national assembly of türkiye | TBMM | parliament
grand national assembly | | parliament
great khural | | parliament
greenpeace | | association
greggs | | company
grupo bimbo | | company
grupo méxico | | company
gsee | GSEE | union
gulf air | | company
gulf cooperation council | GCC | body
haaretz | | media
habitat for humanity | | association
hak-is | HAK-IS | union
hak-ish | HAK-ISH | union
hak-iş | HAK-İŞ | union
halkbank | | bank
hamas | | party
handelsblatt | | media
handicap international | | association
hapag-lloyd | | company
harvard university | | university
hdfc bank | | bank
health and safety executive | HSE | body
heineken | | company
heinz | | company
hertha berlin | | association
hewlett-packard | | company
heydar aliyev foundation | | association
hezbollah | | party
hind mazdoor sabha | | union
hindalco | | company
hindustan times | | media
hindustan unilever | | company
histadrut | | union
hitachi | | company
hm revenue and customs | HMRC | body
hm treasury | | body
holcim | | company
honeywell | | company
house of commons | | parliament
house of councillors | | parliament
house of councilors | | parliament
house of lords | | parliament
house of representatives | | parliament
hsbc | HSBC | bank
huawei | | company
hugo boss | | company
human rights watch | HRW | association
humanity & inclusion | | association
hyundai motor | | company
hyundai | | company
hürriyet | | media
iag | | company
iberdrola | | company
iberia airlines | | company
icici bank | | bank
ig bce | | union
ig metall | | union
ikea | | company
il sole 24 ore | | media
indian national congress | | party
indian national trade union congress | INTUC | union
indian oil corporation | | company
indian railways | | company
inditex | | company
industriall europe | | union
industriall global union | | union
industriall | | union
infosys | | company
ing bank | | bank
inpex | | company
instagram | | company
inter-american development bank | IDB | bank
inter-parliamentary union | IPU | body
interfax | | media
interfax-ukraine | | media
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
international rescue committee | | association
international telecommunication union | ITU | body
international trade union confederation | ITUC | union
international transport workers federation | ITF | union
international transport workers' federation | ITF | union
international turkic academy | | body
international union of food workers | IUF | union
interpol | INTERPOL | body
interpressnews | | media
intesa sanpaolo | | bank
irish congress of trade unions | ICTU | union
irish examiner | | media
irish rail | | company
irish times | | media
irna | IRNA | media
islamic development bank | IsDB | bank
islamic relief | | association
islamic state | | body
islamic world educational, scientific and cultural organization | ICESCO | body
isna | ISNA | media
ituc-africa | ITUC-Africa | union
ituc-asia pacific | | union
itv news | | media
izvestia | | media
ja solar | | company
jaguar land rover | | company
jakarta post | | media
japanese trade union confederation | JTUC | union
jerusalem post | | media
jetblue | | company
jogorku kenesh | | parliament
johnson & johnson | | company
jpmorgan chase | | bank
jpmorgan | | bank
justice and development party | AKP | party
juventus | | association
jyllands-posten | | media
kamu-sen | | union
kapital bank | | bank
kaspi bank | | bank
kathimerini | | media
kaufland | | company
kazatomprom | | company
kazinform | | media
kazmunaygas | | company
kcell | | company
keidanren | | association
kellogg's | | company
kenya airways | | company
kenya ports authority | | company
kesk | KESK | union
khaleej times | | media
kilusang mayo uno | KMU | union
klm | KLM | company
knesset | | parliament
komatsu | | company
kommersant | | media
komsomolskaya pravda | | media
kookmin bank | | bank
korea times | | media
korean air | | company
korean confederation of trade unions | KCTU | union
kpmg | KPMG | company
kraft heinz | | company
ksbsi | KSBSI | union
kspi | KSPI | union
kumtor gold company | | company
kuna | KUNA | media
kyodo news | | media
kyodo | | media
kıbrıs türk işçi sendikaları federasyonu | TÜRK-SEN | union
l'oréal | | company
la jornada | | media
la nación | | media
la repubblica | | media
la stampa | | media
la vanguardia | | media
labour party | | party
lafargeholcim | | company
landsorganisationen | | union
le figaro | | media
le monde | | media
league of arab states | | body
leeds united | | association
lehman brothers | | bank
lenovo | | company
les echos | | media
liberal democrats | | party
libération | | media
lidl | | company
likud | | party
linkedin | | company
lions club | | association
lloyds bank | | bank
lloyds banking group | | bank
lockheed martin | | company
lok sabha | | parliament
lonmin | | company
los angeles times | | media
lot polish airlines | | company
lufthansa | | company
lukoil | | company
lyft | | company
macmillan cancer support | | association
maersk | | company
mahindra & mahindra | | company
majilis | | parliament
majlisi oli | | parliament
major league baseball | MLB | association
malaria no more | | association
malaysian trades union congress | MTUC | union
manchester city fc | | association
manchester city | | association
manchester united | | association
marks & spencer | | company
marks and spencer | | company
marubeni | | company
maruti suzuki | | company
massachusetts institute of technology | MIT | university
mastercard | | company
mazhilis | | parliament
mcdonald's | | company
medair | | association
medecins du monde | | association
medecins sans frontieres | MSF | association
medef | MEDEF | association
mediaset | | company
mehr news agency | | media
memur-sen | | union
mercadona | | company
mercedes-benz | | company
mercosur | | body
mercy corps | | association
metinvest | | company
michelin | | company
microsoft | | company
migros | | company
milli majlis | | parliament
milli mejlis | | parliament
milliyet | | media
mitsubishi heavy industries | | company
mitsubishi | | company
moldpres | MOLDPRES | media
mondelez | | company
montedison | | company
montsame | MONTSAME | media
moody's | | company
morgan stanley | | bank
morrisons | | company
moscow state university | | university
motorola | | company
msnbc | MSNBC | media
mtn nigeria | | company
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
nestlé | | company
netflix | | company
new azerbaijan party | YAP | party
new development bank | | bank
new york times | NYT | media
new zealand council of trade unions | NZCTU | union
new zealand herald | | media
newcastle united | | association
news agency of nigeria | | media
nhs england | | body
nhs scotland | | body
nigeria labour congress | NLC | union
nigeria union of journalists | NUJ | union
nigeria union of teachers | | union
nigerian medical association | | union
nigerian national petroleum corporation | NNPC | company
nikkei | | media
nissan | | company
nobel committee | | body
nokia | | company
nomura | | bank
non-aligned movement | | body
nordea | | bank
nordic council | | body
norilsk nickel | | company
norsk hydro | | company
north atlantic treaty organization | NATO | body
northern rail | | company
norwegian refugee council | | association
novartis | | company
novaya gazeta | | media
novo nordisk | | company
noyan tapan | | media
npr | NPR | media
nszz solidarność | | union
numsa | NUMSA | union
nvidia | | company
ocado | | company
ofcom | | body
ofgem | | body
ofsted | | body
oireachtas | | parliament
old mutual | | company
oliy majlis | | parliament
olympiacos | | association
oman air | | company
omv petrom | | company
openai | | company
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
orsted | | company
oxfam | | association
oxford university | | university
pakistan workers federation | | union
palestinian authority | | body
pan-european regional council | PERC | union
paris saint-germain | PSG | association
parliamentary assembly of the council of europe | PACE | parliament
parliamentary assembly of turkic states | TURKPA | parliament
pasha bank | | bank
pegasus airlines | | company
pemex | | company
pentagon | | ministry
people's daily | | media
people's democratic party | | party
peoples democratic party | | party
pepsico | | company
permanent court of arbitration | | court
petrobras | | company
petrochina | | company
petrofac | | company
petronas | | company
peugeot | | company
pfizer | | company
pirelli | | company
plan international | | association
plo | PLO | party
podemos | | party
podkrepa | | union
politico | | media
porsche | | company
poste italiane | | company
postnl | | company
pravda | | media
press trust of india | PTI | media
pricewaterhousecoopers | PwC | company
procter & gamble | | company
prothom alo | | media
public and commercial services union | | union
public services international | PSI | union
qantas | | company
qatar airways | | company
qatar charity | | association
qatar news agency | QNA | media
qatarenergy | | company
rabitabank | | bank
rabobank | | bank
radio free europe | | media
radio free europe/radio liberty | RFE/RL | media
radio liberty | | media
radio-canada | | media
raiffeisen bank | | bank
rajya sabha | | parliament
randstad | | company
real madrid | | association
red crescent | | association
red cross | | association
reliance industries | | company
renault | | company
rengo | JTUC-RENGO | union
report information agency | | media
report news agency | | media
reporters without borders | RSF | association
repsol | | company
republican party | GOP | party
republican people's party | CHP | party
reserve bank of india | RBI | bank
reuters | | media
rheinmetall | | company
ria novosti | | media
riigikogu | | parliament
riksdag | | parliament
rio tinto | | company
rolls-royce | | company
romgaz | | company
rosatom | | company
roscosmos | | company
rosneft | | company
rossiyskaya gazeta | | media
rotary club | | association
rotary international | | association
royal bank of canada | | bank
royal bank of scotland | RBS | bank
royal college of midwives | | union
royal college of nursing | RCN | union
royal dutch shell | | company
royal mail | | company
rusal | | company
ryanair | | company
saeima | | parliament
safaricom | | company
sainsbury's | | company
saint-gobain | | company
samarco | | company
samsung electronics | | company
samsung | | company
sanofi | | company
sasol | | company
saudi aramco | | company
saudi press agency | | media
save the children | | association
sberbank | | bank
scandinavian airlines | | company
schlumberger | | company
scotrail | | company
scottish national party | SNP | party
scottish trades union congress | STUC | union
seanad | | parliament
seimas | | parliament
sejm | | parliament
serco | | company
service employees international union | SEIU | union
severstal | | company
sgi europe | | association
shanghai cooperation organisation | SCO | body
shanghai cooperation organization | SCO | body
shoprite | | company
shura council | | parliament
sibanye-stillwater | | company
siemens | | company
sightsavers | | association
singapore national trades union congress | NTUC | union
sinn féin | | party
sinopec | | company
siptu | SIPTU | union
sk hynix | | company
skoda auto | | company
sky news | | media
smeunited | | association
socar | SOCAR | company
société générale | | bank
softbank | | company
solidarność | | union
sonatrach | | company
sos children's villages | | association
south african federation of trade unions | SAFTU | union
south asian association for regional cooperation | SAARC | body
south china morning post | | media
southern african development community | SADC | body
southwest airlines | | company
spotify | | company
ssangyong motor | | company
st john ambulance | | association
stagecoach | | company
standard & poor's | | company
standard bank | | bank
standard chartered | | bank
stanford university | | university
starbucks | | company
state department | | ministry
state duma | | parliament
state oil company of azerbaijan | SOCAR | company
state oil company of the republic of azerbaijan | SOCAR | company
statoil | | company
steel authority of india | | company
stella maris | | association
stellantis | | company
storting | | parliament
straits times | | media
swedbank | | bank
swiss international air lines | | company
swissport | | company
syngenta | | company
süddeutsche zeitung | | media
südzucker | | company
taliban | | party
tallink | | company
tanjug | | media
tap air portugal | | company
tasnim news agency | | media
tass | TASS | media
tata consultancy services | | company
tata motors | | company
tata steel | | company
teamsters | | union
tearfund | | association
telefónica | | company
telekom srbija | | company
telenor | | company
telia | | company
telstra | | company
tencent | | company
tenneco | | company
terre des hommes | | association
tesco | | company
tesla motors | | company
teva pharmaceutical | | company
the hindu | | media
thomson reuters foundation | | association
thomson reuters | | company
thyssenkrupp | | company
tiktok | | company
times of india | | media
times of israel | | media
totalenergies | | company
tottenham hotspur | | association
toyota | | company
trade union advisory committee to the oecd | TUAC | union
trade union confederation of the americas | TUCA | union
trade union congress of nigeria | TUC | union
trade union congress of tanzania | TUCTA | union
trade union congress of the philippines | TUCP | union
trades union congress | TUC | union
transnet | | company
transparency international | | association
transport for london | TfL | body
trend news agency | | media
trenitalia | | company
trt world | | media
trt | TRT | media
tullow oil | | company
tunisian general labour union | UGTT | union
turan information agency | | media
turk telekom | | company
turk-is | TURK-IS | union
turkcell | | company
turkic council | | body
turkic culture and heritage foundation | | body
turkish airlines | THY | company
turkish grand national assembly | TBMM | parliament
turkish red crescent | | association
turksoy | TURKSOY | body
tüpraş | | company
türk telekom | | company
türk-iş | TÜRK-İŞ | union
u.s congress | | parliament
uber | | company
ubisoft | | company
ubs | UBS | bank
uefa | UEFA | association
ugta | UGTA | union
uil | UIL | union
ukrainian railways | | company
ukrinform | | media
ukrnafta | | company
ukrzaliznytsia | | company
un children's fund | UNICEF | body
un development programme | UNDP | body
un environment programme | UNEP | body
un general assembly | | body
un human rights council | | body
un population fund | UNFPA | body
un refugee agency | UNHCR | body
un security council | | body
un women | | body
un-habitat | | body
unaids | UNAIDS | body
unctad | UNCTAD | body
uni europa | | union
uni global union | | union
unian | UNIAN | media
unibank | | bank
unicredit | | bank
unifor | | union
unilever | | company
union générale tunisienne du travail | UGTT | union
union marocaine du travail | UMT | union
unison | UNISON | union
unite here | | union
unite the union | | union
united airlines | | company
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
united nations office at geneva | UNOG | body
united nations office at vienna | | body
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
uralkali | | company
uralmash | | company
us congress | | parliament
us senate | | parliament
us steel | | company
usa today | | media
usdaw | USDAW | union
uzbekistan airways | | company
uzbekneftegaz | | company
vattenfall | | company
vedanta | | company
veolia | | company
ver.di | | union
verizon | | company
verkhovna rada | | parliament
vestas | | company
vietcombank | | bank
vietnam general confederation of labour | VGCL | union
vodafone | | company
voestalpine | | company
voice of america | VOA | media
volkswagen group | | company
volkswagen | | company
volvo cars | | company
waitrose | | company
wales tuc | | union
wall street journal | WSJ | media
walmart | | company
washington post | | media
wateraid | | association
welthungerhilfe | | association
wikipedia | | media
wizz air | | company
wolverhampton wanderers | | association
woolworths | | company
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
world vision | | association
xinhua | | media
yale university | | university
yamaha | | company
yandex | | company
yapı kredi | | bank
yeni azerbaijan party | YAP | party
yomiuri shimbun | | media
yonhap news agency | | media
yonhap | | media
youtube | | company
zalando | | company
zambia congress of trade unions | ZCTU | union
zenith bank | | bank
zenroren | | union
zimbabwe congress of trade unions | ZCTU | union
ziraat bank | | bank
çaykur | | company
école normale supérieure | | university
österreichischer gewerkschaftsbund | ÖGB | union
českomoravská konfederace odborových svazů | ČMKOS | union
şişecam | | company
`;
