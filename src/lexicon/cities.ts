/** Cities and regions, with and without their marks, some of several words; a place of several lists stands in the first block alone. */
export const CAPITALS = `
# source: own list: capitals of the world
abidjan
abu dhabi
abuja
accra
addis ababa
algiers
amman
amsterdam
andorra la vella
ankara
antananarivo
apia
ashgabat
ashkhabad
asmara
astana
asuncion
asunción
athens
baghdad
baki
baku
bakı
bamako
bandar seri begawan
bangkok
bangui
banjul
basseterre
beijing
beirut
belfast
belgrade
belmopan
berlin
bern
berne
bishkek
bissau
bloemfontein
bogota
bogotá
brasilia
brasília
bratislava
brazzaville
bridgetown
brussels
bucharest
budapest
buenos aires
bujumbura
cairo
canberra
cape town
caracas
cardiff
castries
chisinau
chişinău
chișinău
city of london
colombo
conakry
copenhagen
cotonou
dakar
damascus
dar es salaam
dhaka
dili
djibouti city
dodoma
doha
dublin
dushanbe
edinburgh
freetown
funafuti
gaborone
georgetown
gitega
guatemala city
hanoi
harare
havana
helsinki
honiara
islamabad
jakarta
jerusalem
juba
kabul
kampala
kathmandu
khartoum
kiev
kigali
kingstown
kinshasa
kishinev
kuala lumpur
kuwait city
kyiv
la paz
libreville
lilongwe
lisbon
ljubljana
lome
lomé
london
luanda
lusaka
madrid
majuro
malabo
managua
manama
manila
maputo
maseru
mbabane
mexico city
minsk
mogadishu
monrovia
montevideo
moroni
moscow
muscat
n'djamena
nairobi
nassau
naypyidaw
ndjamena
new delhi
niamey
nicosia
nouakchott
nuku'alofa
nur-sultan
nursultan
nuuk
oslo
ottawa
ouagadougou
palikir
panama city
paramaribo
paris
phnom penh
podgorica
port au prince
port louis
port moresby
port of spain
port vila
port-au-prince
porto-novo
prague
praia
pretoria
prishtina
pristina
pyongyang
quito
rabat
ramallah
reykjavik
reykjavík
riga
riyadh
rome
roseau
san jose
san josé
san salvador
sana'a
sanaa
santo domingo
sao tome
sarajevo
seoul
skopje
sofia
st george's
st john's
stockholm
sucre
suva
são tomé
taipei
tallinn
tarawa
tashkent
tbilisi
tegucigalpa
teheran
tehran
thimphu
tirana
tokyo
tripoli
tunis
ulaanbaatar
ulan bator
vaduz
valletta
vienna
vientiane
vilnius
warsaw
washington
washington d.c
washington dc
wellington
windhoek
yamoussoukro
yaounde
yaoundé
yerevan
zagreb
`;

export const WORLD_CITIES = `
# source: own list: big and often named cities and regions of the world
aachen
aalborg
aarhus
abadan
aberdeen
abha
acapulco
aceh
adana
adelaide
aden
afar
agadez
agadir
agra
ahmedabad
ahvaz
ajman
akranes
akureyri
al ain
alborg
aleppo
alexandria
alicante
alma-ata
almaty
alsace
ambon
amhara
amritsar
anbar
anchorage
andalusia
anhui
annaba
antwerp
aqaba
arad
ardabil
arequipa
arhus
arnhem
aruba
arusha
ashanti
ashdod
ashkelon
ashulia
asturias
aswan
asyut
atlanta
auckland
augsburg
auschwitz
austin
avignon
azores
baalbek
bacau
bacău
badakhshan
baden-wurttemberg
baden-württemberg
baguio
bahir dar
balearic islands
bali
balikpapan
balochistan
balti
baltimore
bamenda
bamiyan
banda aceh
bandar abbas
bandung
bangalore
bangsamoro
banja luka
banjarmasin
banten
barcelona
barisal
barranquilla
basel
basque country
basra
batam
batangas
battambang
bavaria
beersheba
beira
bekasi
belem
belo horizonte
belém
bengaluru
benghazi
benguela
bergamo
bergen
bermuda
bethlehem
bhopal
bialystok
białystok
bilbao
biratnagar
birmingham
bitola
blackpool
blantyre
bobo-dioulasso
bochum
bogor
bohemia
bologna
bolton
bombay
bonn
bordeaux
borneo
boston
bouake
bouaké
bradford
braga
brandenburg
brasov
braşov
brașov
bremen
brescia
brest
brighton
brisbane
bristol
brittany
brno
bronx
brooklyn
bruges
brunswick
bucheon
buffalo
bukavu
bukittinggi
bulawayo
burgas
burgundy
busan
bushehr
bydgoszcz
bălți
cabinda
cabo delgado
cadiz
cahul
cairns
calcutta
cali
calicut
cambridge
campinas
can tho
canary islands
cancun
cancún
cannes
cantabria
canterbury
canton
cape coast
caribbean
carinthia
cartagena
casablanca
casamance
castile
catalonia
catania
cavite
cayman islands
cebu
cebu city
central java
chandigarh
changchun
changsha
charleston
charlotte
chattogram
chelmsford
chengdu
chennai
chernobyl
chiang mai
chiang rai
chicago
chittagong
chittagong hill tracts
choibalsan
chongqing
christchurch
ciudad juarez
ciudad juárez
cluj
cluj-napoca
cochin
coimbatore
coimbra
cologne
colorado
columbus
comrat
constanta
constantine
constanţa
constanța
copperbelt
cordoba
corfu
cork
corsica
coventry
cox's bazar
cracow
craiova
crete
cubatão
curacao
curaçao
curitiba
cusco
cuttack
cádiz
córdoba
da nang
daegu
daejeon
dalian
dalmatia
dammam
daraa
darfur
darlington
darwin
daugavpils
davao
davao city
davos
debrecen
deir ez-zor
delhi
denpasar
denver
depok
derry
detroit
dhahran
dijon
diyala
dnipro
dohuk
doncaster
dongguan
dortmund
douala
dresden
dubai
dubrovnik
duhok
duisburg
dundee
dunedin
durban
durham
durres
durrës
dusseldorf
düsseldorf
east azerbaijan
east java
east jerusalem
east london
eastern cape
eilat
eindhoven
ekurhuleni
eldoret
entebbe
erbil
erdenet
erfurt
espoo
ethekwini
exeter
extremadura
faisalabad
falkland islands
fallujah
faroe islands
ferizaj
fez
flanders
florence
fordow
fortaleza
frankfurt
frankfurt am main
free state
freiburg
french polynesia
friesland
fujairah
fujian
fukuoka
fukushima
fuzhou
gagauzia
galati
galaţi
galicia
galle
galway
gansu
gao
garissa
garoua
gauteng
gaza
gaza city
gaza strip
gazipur
gdansk
gdańsk
gdynia
geneva
genoa
george town
ghent
gibraltar
gijón
gilan
giza
gjakova
glasgow
gliwice
goa
golan heights
gold coast
golestan
goma
gondar
goteborg
gothenburg
gqeberha
granada
graz
greenland
grenoble
groningen
guadalajara
guadeloupe
guam
guangdong
guangxi
guangzhou
guayaquil
guernsey
guizhou
gujranwala
gulu
guwahati
gwangju
gweru
gyor
győr
göteborg
hague
hai phong
haifa
hainan
haiphong
halle
hama
hamadan
hamburg
hamhung
hamilton
hangzhou
hannover
hanover
harbin
hargeisa
harlem
hawassa
hebei
hebron
heidelberg
heilongjiang
helmand
henan
heraklion
herat
hesse
hiroshima
ho chi minh city
hobart
hodeidah
hokkaido
hollywood
homs
hong kong
honolulu
houston
huambo
hubei
hunan
hyderabad
iasi
iași
ibadan
idlib
ile-de-france
iloilo
incheon
indianapolis
indore
inner mongolia
inverness
ipoh
ipswich
iraqi kurdistan
irbil
isfahan
isle of man
ismailia
istria
izmail
jaffa
jaffna
jaipur
jalalabad
java
jeddah
jelgava
jena
jenin
jericho
jiangsu
jiangxi
jilin
jinan
jinja
joburg
jogjakarta
johannesburg
johor
johor bahru
jubail
kabardino-balkaria
kachin
kaduna
kakamega
kalimantan
kandahar
kandy
kano
kanpur
kansas city
kaohsiung
karachi
karaj
karbala
karlsruhe
kashmir
kassel
katanga
katowice
kaunas
kawasaki
kayes
kedah
kelantan
kerala
kericho
kerman
kermanshah
khan younis
khobar
khost
khulna
khuzestan
khyber pakhtunkhwa
kiambu
kidal
kiel
kielce
kilifi
kingston upon hull
kirkuk
kisangani
kisii
kismayo
kisumu
kitakyushu
kitwe
klaipeda
klaipėda
kobe
kochi
kolkata
kolwezi
kosice
kota kinabalu
košice
krakow
kraków
kuching
kumasi
kunduz
kunming
kurdistan
kwazulu-natal
kyoto
la plata
labuan
ladakh
lagos
lahore
lampung
lapland
larissa
las vegas
latakia
lausanne
le havre
leeds
leicester
leiden
leipzig
leuven
leyte
lhasa
liaoning
liege
liepaja
liepāja
lille
limassol
limburg
limerick
limoges
limpopo
linz
liverpool
liège
lodz
lombardy
lombok
londonderry
lorestan
lorraine
los angeles
lower saxony
lower silesia
luang prabang
lublin
lubumbashi
lucerne
lucknow
lumbini
luxor
luzon
lyon
lyons
maastricht
macao
macau
machakos
madeira
madurai
magdeburg
mainz
makassar
makati
malacca
malaga
malmo
malmö
maluku
manado
manchester
mandalay
manhattan
mannheim
mansoura
mar del plata
maracaibo
maradi
marib
maribor
marikana
marrakech
marrakesh
marseille
marseilles
martinique
mashhad
massawa
mayotte
mazandaran
mazar-i-sharif
mbale
mbarara
mbeya
mbombela
mbuji-mayi
mecca
mecklenburg
medan
medellin
medellín
medina
mekelle
meknes
melaka
melbourne
melilla
memphis
mendoza
metro manila
miami
middlesbrough
milan
milton keynes
milwaukee
mindanao
minneapolis
miskolc
misrata
mitrovica
modena
mombasa
mons
monterrey
montpellier
montreal
montréal
mopti
moravia
morogoro
mostar
mosul
mpumalanga
multan
mumbai
munich
munster
murcia
mutare
mwanza
mysore
málaga
münster
nablus
nagasaki
nagoya
nagpur
najaf
nakuru
nampula
namur
nangarhar
nanjing
nanning
nantes
naples
narayanganj
narva
nashville
natanz
navarre
nazareth
ndola
negeri sembilan
neom
new caledonia
new jersey
new orleans
new york
new york city
newcastle
newcastle upon tyne
nha trang
nineveh
ningbo
ningxia
nis
nitra
niš
norfolk
normandy
north kivu
north rhine-westphalia
north sumatra
north west province
northampton
northern cape
norwich
nottingham
novi sad
nuremberg
nusantara
nuwara eliya
nyeri
oakland
odense
odessa
ohrid
okinawa
oklahoma city
olomouc
olsztyn
omaha
opole
oradea
oran
orlando
oromia
osaka
osijek
ostrava
oulu
oxford
padua
pahang
palembang
palermo
palma
pamplona
panevezys
panevėžys
panjshir
papua
parma
parnu
patna
patras
pattaya
pecs
peja
pekanbaru
pemba
penang
perak
perlis
perth
peshawar
petaling jaya
philadelphia
phoenix
phuket
picardy
pietermaritzburg
piraeus
pisa
pittsburgh
pleven
ploiesti
ploieşti
plovdiv
plymouth
plzen
plzeň
pointe-noire
pokhara
polokwane
poltava
pontianak
port elizabeth
port harcourt
port said
port sudan
port-gentil
portland
porto
porto alegre
portsmouth
potsdam
poznan
poznań
presov
prešov
prizren
provence
puebla
puerto rico
pune
punjab
punta arenas
puntland
pusan
putrajaya
pärnu
pécs
qingdao
qinghai
qom
quebec city
quetta
quezon city
radom
rafah
rajshahi
rakhine
ramadi
ranchi
rangoon
raqqa
ras al khaimah
rasht
rawalpindi
recife
reims
rennes
republika srpska
reunion
rhineland-palatinate
rhodes
riau
riau islands
richmond
rijeka
rio de janeiro
rosario
rostock
rotterdam
rouen
ruse
rustenburg
rzeszow
rzeszów
réunion
saarbrucken
saarbrücken
saarland
sacramento
sagaing
saint-etienne
saint-louis
saint-étienne
salalah
salerno
salford
salisbury
salonika
salt lake city
salvador da bahia
salzburg
samarinda
samarra
san antonio
san diego
san francisco
san juan
san marino
san pedro sula
santa cruz
santa fe
santa marta
santiago
santiago de chile
sao paulo
sapporo
sarawak
sardinia
saskatoon
savar
saxony
saxony-anhalt
scania
scarborough
schleswig-holstein
schwerin
seattle
sekondi-takoradi
selangor
semarang
sendai
seville
sfax
shaanxi
shah alam
shan state
shandong
shanghai
shanxi
sharjah
sharm el-sheikh
sheffield
shenyang
shenzhen
shiraz
sialkot
siauliai
sibiu
sichuan
sicily
sidon
siem reap
sihanoukville
silesia
silicon valley
siliguri
sinai
sindh
sirte
sistan
sliven
sohar
somaliland
sousse
south kivu
south kordofan
south sumatra
southampton
southend
soweto
split-dalmatia
srebrenica
srinagar
st louis
st paul
stara zagora
stavanger
stellenbosch
stoke-on-trent
strasbourg
stuttgart
styria
suez
sulawesi
sulaymaniyah
sumatra
sunderland
surabaya
surakarta
surat
suzhou
swansea
sydney
sylhet
szczecin
szeged
são paulo
tabriz
tahiti
taichung
tainan
taiz
takoradi
tamale
tampere
tampico
tanga
tangerang
tangier
tanta
tartu
tashkurgan
tel aviv
tel aviv-yafo
tema
terengganu
tetovo
thessaloniki
thies
thiruvananthapuram
thiès
thuringia
tianjin
tibet
tigray
tijuana
tikrit
timbuktu
timisoara
timişoara
timișoara
tiraspol
tobruk
toledo
toronto
torun
toruń
toulon
toulouse
transnistria
transylvania
trieste
trincomalee
tripura
trondheim
tshwane
tulsa
turin
turkana
turku
tuscany
tyre
tyrol
ulsan
umm al-quwain
uppsala
urmia
urumqi
utrecht
vadodara
valencia
valladolid
valparaiso
valparaíso
vancouver
vantaa
varanasi
varna
veneto
venice
ventspils
verona
vigo
visakhapatnam
visayas
vladivostok
vlore
vlorë
vojvodina
volos
vorarlberg
vukovar
wakefield
wallachia
wallonia
walloon brabant
walvis bay
west azerbaijan
west bank
west java
west papua
west sumatra
western cape
western sahara
westminster
winnipeg
winterthur
wolfsburg
wollongong
wolverhampton
worcester
wrexham
wroclaw
wrocław
wuhan
wuppertal
xi'an
xiamen
xinjiang
yangon
yazd
yogyakarta
yokohama
york
yunnan
zabrze
zamboanga
zanjan
zanzibar
zaragoza
zeeland
zhejiang
zhengzhou
ziguinchor
zilina
zinder
zlin
zlín
zurich
zwolle
zürich
ålborg
århus
île-de-france
łódź
šiauliai
žilina
`;

export const AZERBAIJAN_PLACES = `
# source: own list: cities, rayons and regions of Azerbaijan
abseron
absheron
abşeron
agali
agbend
agcabedi
agdam
agdara
agdas
agdash
agdere
aghali
aghband
aghdam
aghdara
aghdash
aghjabadi
aghstafa
aghsu
agjabadi
agjabedi
agstafa
agsu
alyat
astara
ağalı
ağbənd
ağcabədi
ağdam
ağdaş
ağdərə
ağstafa
ağsu
babek
babək
bailov
balakan
balaken
balakən
barda
berde
beylagan
beyleqan
beyləqan
bibiheybat
bilajari
bilasuvar
bilesuvar
bilgah
biləsuvar
binagadi
bine
bineqedi
binəqədi
bulbule
buzovna
bülbülə
bərdə
caspian
caspian sea
cebrayil
celilabad
culfa
cəbrayıl
cəlilabad
dashkasan
dashkesan
daskesen
daşkəsən
dolanlar
east zangazur
elet
fizuli
fuzuli
fuzuli city
füzuli
gabala
gadabay
gadabey
gakh
ganja
garabagh
garadag
garadagh
gazakh
gazanbulag
gazi mammad
gedebey
gence
geokchay
gobustan
goranboy
goycay
goychay
goygol
goytepe
guba
gubadli
gubadly
gusar
göygöl
göytəpə
göyçay
gədəbəy
gəncə
haciqabul
hacıqabul
hadrut
hajigabul
hajiqabul
horadiz
hovsan
hövsan
icheri sheher
icherisheher
imishli
imisli
imişli
ismailli
ismayilli
ismayıllı
jabrayil
jalilabad
jojug marjanli
julfa
kalbajar
kangarli
kapaz
karabakh
karabakh region
kelbecer
kengerli
khachmaz
khankendi
khatai
khazar
khirdalan
khizi
khojaly
khojasan
khojavand
khojavend
kurdamir
kurdemir
kürdəmir
kəlbəcər
kəngərli
lachin
lacin
lankaran
laçın
lenkeran
lenkoran
lerik
lokbatan
lökbatan
lənkəran
mardakan
masalli
masally
masallı
mashtaga
mastaga
maştağa
merdekan
mil-mughan
mingachevir
mingecevir
mingechaur
mingechevir
mingəçevir
mountainous shirvan
mərdəkan
naftalan
nagorno-karabakh
nakhchivan
nakhchivan autonomous republic
nakhichevan
narimanov
nasimi
naxcivan
naxçıvan
neft dashlari
neftcala
neftchala
neftçala
nerimanov
nesimi
nizami district
nərimanov
nəsimi
oghuz
oguz
oil rocks
ordubad
oğuz
pirallahi
pirallahı
qabala
qakh
qarabag
qarabağ
qaracuxur
qaradag
qaradağ
qaraçuxur
qax
qazakh
qazax
qebele
qobustan
quba
qubadli
qubadlı
qusar
qəbələ
ramani
ramanı
sabail
sabirabad
sabran
sabunchi
sabunchu
sabuncu
sabunçu
sadarak
sahbuz
sahil
salyan
samaxi
samukh
samux
sangachal
sebail
sederek
seki
semkir
sengecal
serur
shabran
shahbuz
shaki
shamakhi
shamakhy
shamkir
sharur
sheki
shirvan
shusha
sirvan
siyazan
siyezen
siyəzən
sugovushan
sumgait
sumgayit
sumqayit
sumqayıt
surakhani
suraxani
suraxanı
susa
səbail
sədərək
səngəçal
tartar
terter
tovuz
tərtər
ucar
ujar
upper karabakh
xacmaz
xankendi
xankəndi
xaçmaz
xetai
xezer
xirdalan
xizi
xocali
xocalı
xocavend
xocavənd
xırdalan
xızı
xətai
xəzər
yardimli
yardymli
yardımlı
yasamal
yevlakh
yevlax
zabrat
zagatala
zangazur
zangezur
zangilan
zaqatala
zardab
zengilan
zerdab
zire
zirə
zəngilan
zərdab
şabran
şahbuz
şamaxı
şirvan
şuşa
şəki
şəmkir
şərur
ələt
`;

export const TURKIYE_PLACES = `
# source: own list: the 81 provinces of Türkiye and other places there
adapazari
adapazarı
adiyaman
adıyaman
afyon
afyonkarahisar
agri
aksaray
alanya
aliaga
aliağa
amasya
anatolia
antakya
antalya
antep
ardahan
artvin
aydin
aydın
ağrı
balikesir
balıkesir
bartin
bartın
bayburt
besiktas
beyoglu
beyoğlu
beşiktaş
bilecik
bingol
bingöl
bitlis
bodrum
bolu
bosphorus
bosporus
bozcaada
burdur
bursa
canakkale
cankaya
cankiri
cappadocia
cesme
cizre
corum
dardanelles
denizli
diyarbakir
diyarbakır
duzce
düzce
edirne
elazig
elazığ
erzincan
erzurum
esenler
esenyurt
eskisehir
eskişehir
eyupsultan
eyüpsultan
famagusta
fatsa
fethiye
galata
gallipoli
gaziantep
gebze
giresun
golcuk
gumushane
gölcük
gümüşhane
hakkari
hakkâri
hatay
igdir
iskenderun
isparta
istanbul
izmir
izmit
kadikoy
kadıköy
kahramanmaras
kahramanmaraş
karabuk
karabük
karaman
kars
kastamonu
kayseri
kilis
kirikkale
kirklareli
kirsehir
kizilay
kocaeli
konya
kusadasi
kutahya
kuşadası
kyrenia
kütahya
kırklareli
kırıkkale
kırşehir
kızılay
lefkosa
lefkoşa
malatya
maltepe
manisa
mardin
marmara
marmaris
mersin
mugla
mus
muğla
muş
nevsehir
nevşehir
nigde
niğde
northern cyprus
nusaybin
osmaniye
pendik
polatli
polatlı
rize
sakarya
samsun
sanliurfa
sariyer
sarıyer
siirt
silivri
sinop
sirnak
sisli
sivas
sultanahmet
taksim
taksim square
tarsus
tekirdag
tekirdağ
thrace
tokat
topkapi
topkapı
trabzon
tunceli
turkish republic of northern cyprus
tuzla
umraniye
usak
uskudar
uşak
yalova
yenimahalle
yozgat
zeytinburnu
zonguldak
çanakkale
çankaya
çankırı
çeşme
çorum
ümraniye
üsküdar
ığdır
şanlıurfa
şişli
şırnak
`;

export const CENTRAL_ASIA_PLACES = `
# source: own list: regions and cities of Kazakhstan, Uzbekistan, Kyrgyzstan, Tajikistan and Turkmenistan
abai region
ahal
akhal
akmola
aksu
aktau
aktobe
aktyubinsk
alatau
almalyk
almaty region
andijan
andijon
angren
aqtau
aqtobe
aral sea
arkadag
arkalyk
arys
asaka
atyrau
avaza
baharly
baikonur
baikonyr
balkan province
balkanabat
balkhash
balykchy
batken
bayramaly
bekabad
berdimuhamedow
bokhtar
bukhara
buxoro
chilanzar
chimkent
chirchik
chirchiq
cholpon-ata
chui
chuy
danghara
dashogus
dashoguz
dasoguz
daşoguz
denau
east kazakhstan
ekibastuz
farg'ona
fergana
fergana valley
ferghana
gorno-badakhshan
gorno-badakhshan autonomous region
gowurdak
gulistan
guliston
gypjak
hazar city
hisor
hissar
isfana
isfara
issyk-kul
istaravshan
jalal-abad
jambyl
janaozen
jetisu
jizzakh
jizzax
kadamjay
kara-balta
kara-kol
kara-suu
karachaganak
karaganda
karagandy
karakalpakstan
karakol
karshi
kashagan
kashkadarya
kaskelen
kentau
kerki
khatlon
khiva
khorezm
khorgos
khorog
khujand
khwarazm
kokand
kokshetau
koneurgenc
konibodom
kostanay
kulob
kulsary
kulyab
kunya-urgench
kyzyl-kiya
kyzylorda
köneürgenç
lebap
leilek
leninabad
mangistau
mangystau
margilan
mary province
merv
mirzo ulugbek
muynak
namangan
naryn
navoi
navoiy
north kazakhstan
nukus
nurek
olmaliq
osh
oskemen
panjakent
pavlodar
penjikent
petropavl
petropavlovsk
qaraghandy
qarshi
qashqadaryo
qo'qon
qostanay
qurghonteppa
qyzylorda
rasht valley
republic of karakalpakstan
ridder
roghun
rogun
rudny
samarkand
samarqand
saryagash
satpayev
semey
semipalatinsk
serdar city
serhetabat
shahrisabz
shakhrisabz
shakhtinsk
shymkent
sirdarya
sirdaryo
south kazakhstan
stepnogorsk
sugd
sughd
surkhandarya
surxondaryo
talas
taldykorgan
talgar
taraz
tashkent region
tejen
temirtau
tengiz
termez
termiz
tokmok
turkestan
turkistan
turkmenabat
turkmenbashi
turkmenbasy
tursunzoda
türkmenabat
türkmenbaşy
ulytau
uralsk
urganch
urgench
ust-kamenogorsk
uzgen
vahdat
vakhsh
west kazakhstan
xorazm
yangiyer
yangiyo'l
ysyk-kol
ysyk-köl
yunusabad
zarafshan
zhambyl
zhanaozen
zhetysu
zhezkazgan
zhezqazghan
`;

export const CAUCASUS_PLACES = `
# source: own list: places of Georgia, Armenia and the North Caucasus
abkhazia
abovyan
adjara
agarak
ajaria
akhalkalaki
akhaltsikhe
alaverdi
ambrolauri
ararat province
armavir
artashat
artik
ashtarak
batumi
bolnisi
borjomi
chiatura
dilijan
dmanisi
echmiadzin
etchmiadzin
gagra
gardabani
gavar
gori
goris
guria
gyumri
hrazdan
ijevan
imereti
jermuk
kajaran
kakheti
kapan
kaspi
khashuri
kobuleti
kotayk
kutaisi
kvemo kartli
lagodekhi
marneuli
meghri
mestia
metsamor
mtskheta
mtskheta-mtianeti
ozurgeti
poti
rustavi
samegrelo
samtskhe-javakheti
senaki
sevan
shida kartli
shirak
sighnaghi
signagi
sisian
south ossetia
stepantsminda
sukhum
sukhumi
svaneti
syunik
tavush
telavi
tkibuli
tkvarcheli
tskaltubo
tskhinvali
vagharshapat
vanadzor
vardenis
vayots dzor
yeghegnadzor
zestafoni
zestaponi
zugdidi
`;

export const RUSSIA_PLACES = `
# source: own list: big cities and regions of Russia
abakan
adygea
altai krai
altai republic
amur
anadyr
anapa
angarsk
arkhangelsk
astrakhan
balashikha
barnaul
bashkiria
bashkortostan
belgorod
beslan
bryansk
buryatia
cheboksary
chechen republic
chechnya
chelyabinsk
cherepovets
cherkessk
chita
chukotka
chuvashia
dagestan
daghestan
derbent
dzerzhinsk
ekaterinburg
elista
gelendzhik
gorno-altaysk
grozny
gudermes
ingushetia
irkutsk
ivanovo
izhevsk
kaliningrad
kalmykia
kaluga
kamchatka
karachay-cherkessia
karelia
kaspiysk
kazan
kemerovo
khabarovsk
khakassia
khanty-mansiysk
khasavyurt
kislovodsk
kizlyar
kolyma
komi
komsomolsk-on-amur
kostroma
krasnodar
krasnodar krai
krasnoyarsk
krasnoyarsk krai
kremlin
kurgan
kursk
kuzbass
kyzyl
leningrad
leningrad region
lipetsk
magadan
magnitogorsk
makhachkala
mari el
maykop
mineralnye vody
mordovia
moscow oblast
moscow region
murmansk
murom
naberezhnye chelny
nalchik
nazran
nevinnomyssk
nizhnekamsk
nizhnevartovsk
nizhniy novgorod
nizhny novgorod
nizhny tagil
norilsk
north ossetia
north ossetia-alania
novgorod
novocherkassk
novokuznetsk
novorossiysk
novosibirsk
omsk
orenburg
orsk
oryol
penza
perm
perm krai
petrograd
petropavlovsk-kamchatsky
petrozavodsk
primorsky krai
primorye
pskov
pushkin city
pyatigorsk
red square
rostov
rostov-on-don
ryazan
rybinsk
saint petersburg
saint-petersburg
sakha
sakhalin
salekhard
samara
saransk
saratov
severodvinsk
siberia
smolensk
sochi
st petersburg
stalingrad
stavropol
stavropol krai
sterlitamak
surgut
sverdlovsk
syktyvkar
taganrog
tambov
tatarstan
togliatti
tolyatti
tomsk
tula
tuva
tver
tyumen
udmurtia
ufa
ukhta
ulan-ude
ulyanovsk
vladikavkaz
vladimir oblast
volga
volgograd
vologda
vorkuta
voronezh
yakutia
yakutsk
yamal
yamalo-nenets
yaroslavl
yekaterinburg
yelets
yoshkar-ola
yuzhno-sakhalinsk
`;

export const UKRAINE_BELARUS_PLACES = `
# source: own list: cities and regions of Ukraine and Belarus
alchevsk
avdiivka
babruysk
bakhmut
baranavichy
berdiansk
berdyansk
bila tserkva
boryspil
brest region
brovary
bucha
cherkasy
chernihiv
chernivtsi
crimea
dnepropetrovsk
dnipropetrovsk
donbas
donbass
donetsk
enerhodar
feodosia
gomel
grodno
halychyna
homel
horlivka
hrodna
irpin
ivano-frankivsk
izium
izyum
kakhovka
kamianske
kerch
kharkiv
kharkov
kherson
khmelnytsky
khmelnytskyi
kirovohrad
kramatorsk
kremenchuk
krivoy rog
kropyvnytskyi
kryvyi rih
kupiansk
lozova
lugansk
luhansk
lutsk
lviv
lvov
lyman
lysychansk
mahilyow
mariupol
melitopol
mogilev
mozyr
mukachevo
mykolaiv
navapolatsk
nikopol
odesa
pokrovsk
polatsk
polotsk
pripyat
rivne
salihorsk
sevastopol
severodonetsk
sievierodonetsk
simferopol
sloviansk
soligorsk
sumy
ternopil
toretsk
transcarpathia
uzhhorod
vinnitsa
vinnytsia
vitebsk
vitsebsk
volyn
vuhledar
yalta
yavoriv
yevpatoria
zakarpattia
zaporizhia
zaporizhzhia
zaporozhye
zhitomir
zhytomyr
`;

export const US_STATES = `
# source: own list: states of the United States
alabama
alaska
arizona
arkansas
california
connecticut
delaware
district of columbia
florida
hawaii
idaho
illinois
indiana
iowa
kansas
kentucky
louisiana
maine
maryland
massachusetts
michigan
minnesota
mississippi
missouri
montana
nebraska
nevada
new england
new hampshire
new mexico
north carolina
north dakota
ohio
oklahoma
oregon
pennsylvania
rhode island
south carolina
south dakota
tennessee
texas
utah
vermont
virginia
washington state
west virginia
wisconsin
wyoming
`;

export const US_CITIES = `
# source: own list: often named cities of the United States
akron
albany
albuquerque
anaheim
ann arbor
annapolis
appalachia
arlington
asheville
atlantic city
baton rouge
bessemer
billings
boise
boulder
bridgeport
burbank
capitol hill
cedar rapids
chattanooga
cheyenne
cincinnati
cleveland
colorado springs
corpus christi
dallas
davenport
dayton
daytona beach
des moines
duluth
el paso
erie
eugene city
evansville
fargo
ferguson
fort collins
fort lauderdale
fort worth
fresno
galveston
gary city
grand rapids
green bay
greensboro
greenville
hartford
hoboken
huntsville
iowa city
jacksonville
jersey city
joliet
kalamazoo
kenosha
knoxville
lansing
laredo
las cruces
little rock
long beach
long island
lordstown
los alamos
louisville
lubbock
macon
midwest
modesto city
montgomery
newark
newport news
oshkosh
palo alto
pasadena
peoria
pittsburg
plano
pontiac
racine
raleigh
reno
rochester
rockford
saginaw
san bernardino
santa ana
santa barbara
santa clara
santa monica
scranton
selma city
shreveport
sioux falls
south bend
spokane
springfield
stamford
staten island
stockton
syracuse
tacoma
tallahassee
tampa
topeka
trenton
tucson
uvalde
virginia beach
wall street
white house
wichita
wilmington
youngstown
`;

export const CANADA_PLACES = `
# source: own list: provinces, territories and cities of Canada
alberta
brampton
british columbia
burnaby
calgary
edmonton
etobicoke
fredericton
gatineau
guelph
halifax
kelowna
kitchener
labrador
laval
longueuil
manitoba
markham
medicine hat
mississauga
moncton
new brunswick
newfoundland
newfoundland and labrador
northwest territories
nova scotia
nunavut
ontario
oshawa
prince edward island
quebec
québec
red deer
saanich
saskatchewan
sherbrooke
sudbury
thunder bay
waterloo
whitehorse
windsor
yellowknife
yukon
`;

export const UK_IRELAND_PLACES = `
# source: own list: regions, counties and towns of the United Kingdom and Ireland
aberystwyth
anglesey
antrim
argyll
armagh
aylesbury
barnsley
barrow-in-furness
basildon
bedford
bedfordshire
berkshire
birkenhead
blackburn
bournemouth
bridgend
buckinghamshire
burnley
burton
caernarfon
caerphilly
cambridgeshire
carlisle
cheltenham
cheshire
chesterfield
clwyd
clydebank
connacht
cornwall
county durham
crewe
croydon
cumbria
dagenham
derbyshire
devon
donegal
dorset
dover
down county
downing street
dumfries
dunfermline
dyfed
ealing
east anglia
east midlands
east sussex
eastbourne
essex
falkirk
felixstowe
fife
gateshead
gloucester
gloucestershire
grampian
grangemouth
greater london
greater manchester
greenwich
grimsby
guildford
gwent
gwynedd
hackney
hampshire
harlow
hartlepool
hastings
hereford
herefordshire
hertfordshire
highlands
home counties
huddersfield
humberside
islington
kent
kerry county
kilkenny
kilmarnock
lanarkshire
lancashire
lancaster
leicestershire
leinster
lewisham
lincolnshire
livingston
llanelli
lothian
luton
maidstone
mansfield
margate
merseyside
merthyr tydfil
mid wales
middlesex
midlands
motherwell
neath port talbot
newham
newport
newry
north east england
north wales
north west england
northamptonshire
northumberland
northumbria
nottinghamshire
oldham
orkney
oxfordshire
paisley
pembrokeshire
peterborough
pontypridd
poole
port talbot
powys
preston
redcar
renfrewshire
rhondda
rochdale
rotherham
runcorn
rutland
scunthorpe
sefton
shetland
shrewsbury
shropshire
sligo
slough
solihull
somerset
south shields
south wales
south yorkshire
southwark
st albans
st andrews
st helens
staffordshire
stevenage
stirling
stockport
stockton-on-tees
strathclyde
suffolk
surrey
sussex
swindon
tameside
tayside
teesside
telford
thames valley
tipperary
tottenham
tower hamlets
trafford
tyne and wear
tyneside
tyrone county
ulster
wallsend
walsall
waltham forest
wandsworth
warrington
warwick
warwickshire
waterford
watford
west midlands
west yorkshire
wexford
whitehall
wigan
wiltshire
wirral
wokingham
woolwich
worcestershire
ynys mon
ynys môn
yorkshire
`;

export const INDIAN_STATES = `
# source: own list: states and cities of India
agartala
aizawl
ajmer
aligarh
allahabad
andaman and nicobar islands
andhra pradesh
arunachal pradesh
assam
aurangabad
ayodhya
bareilly
bengal
bhilai
bhubaneswar
bihar
chhattisgarh
dehradun
dhanbad
durgapur
faridabad
gandhinagar
gangtok
ghaziabad
gorakhpur
gujarat
gurgaon
gurugram
gwalior
haryana
himachal pradesh
hubli
imphal
jabalpur
jammu
jammu and kashmir
jamshedpur
jharkhand
jodhpur
karnataka
lakshadweep
ludhiana
madhya pradesh
maharashtra
mangalore
mangaluru
manipur
meerut
meghalaya
mizoram
moradabad
nagaland
nashik
nasik
navi mumbai
noida
odisha
orissa
panaji
pondicherry
prayagraj
puducherry
raipur
rajasthan
rajkot
rourkela
shillong
shimla
sikkim
solapur
sriperumbudur
tamil nadu
telangana
thane
tiruchirappalli
tirupati
trichy
trivandrum
udaipur
ujjain
uttar pradesh
uttarakhand
vijayawada
warangal
west bengal
`;

export const NIGERIAN_STATES = `
# source: own list: states and cities of Nigeria
aba
abakaliki
abeokuta
abia
adamawa
ado-ekiti
akure
akwa ibom
anambra
asaba
awka
bauchi
bayelsa
benin city
benue
birnin kebbi
borno
calabar
chibok
cross river
cross river state
damaturu
delta state
dutse
ebonyi
edo
ekiti
enugu
fct
federal capital territory
gombe
gusau
ikeja
ilorin
imo
imo state
jalingo
jigawa
jos
katsina
kebbi
kogi
kwara
lafia
lagos state
lekki
lokoja
maiduguri
makurdi
minna
nasarawa
niger delta
niger state
nnewi
ogoniland
ogun
ondo
onitsha
oshogbo
osogbo
osun
owerri
oyo
plateau state
river state
rivers state
sapele
sokoto
taraba
ughelli
umuahia
uyo
warri
yenagoa
yobe
yola
zamfara
zaria
`;

export const LATIN_AMERICAN_AND_AUSTRALIAN_PLACES = `
# source: own list: states and regions of Brazil, Mexico, Argentina, Australia and New Zealand
aguascalientes
alice springs
antioquia
antofagasta
aracaju
atacama
australian capital territory
bahia
bahia blanca
bahía blanca
baja california
ballarat
barquisimeto
bendigo
brasil
broken hill
bucaramanga
buenaventura
callao
camaguey
camagüey
campeche
campo grande
ceara
ceará
chaco
chiapas
chihuahua
choluteca
chubut
ciudad del este
ciudad guayana
coahuila
cochabamba
colima
colon
colón
concepcion
concepción
corrientes
cucuta
cuenca
cuiaba
cuiabá
culiacan
culiacán
cuzco
cúcuta
durango
el alto
entre rios
entre ríos
esmeraldas
espirito santo
espírito santo
florianopolis
florianópolis
geelong
gladstone
goiania
goias
goiás
goiânia
guanajuato
guerrero
hermosillo
hidalgo
holguin
holguín
huancayo
invercargill
iquique
jalisco
joao pessoa
joão pessoa
jujuy
kingston
la rioja
launceston
limon
maceio
maceió
mackay
manaus
manizales
maracay
maranhao
maranhão
masaya
matamoros
mato grosso
mato grosso do sul
merida
michoacan
michoacán
minas gerais
misiones
montego bay
morelos
mérida
napier
natal
nayarit
neuquen
neuquén
new south wales
niteroi
niterói
northern territory
nuevo leon
nuevo león
oaxaca
oruro
otago
palmerston north
para
paraiba
parana
paraná
paraíba
pará
patagonia
pereira
pernambuco
piaui
piauí
pilbara
potosi
potosí
puntarenas
queensland
queretaro
querétaro
quetzaltenango
quintana roo
reynosa
rio grande do norte
rio grande do sul
rockhampton
rondonia
rondônia
roraima
rotorua
salta
saltillo
salvador
san luis potosi
san luis potosí
san miguel
santa catarina
santiago de cuba
santiago del estero
santos
sao bernardo do campo
sao jose dos campos
sao luis
sergipe
silao
sinaloa
sonora
south australia
southland
são bernardo do campo
são josé dos campos
são luís
tamaulipas
taranaki
tarija
tasmania
tauranga
temuco
teresina
tierra del fuego
tlaxcala
tocantins
toluca
toowoomba
townsville
trujillo
tucuman
tucumán
tuxtla gutierrez
tuxtla gutiérrez
ushuaia
valdivia
veracruz
vitoria
vitória
waikato
western australia
yucatan
yucatán
zacatecas
zulia
`;

export const SOUTHEAST_ASIAN_PLACES = `
# source: own list: provinces and towns of Vietnam, Thailand, Indonesia, Malaysia, Myanmar and the Philippines, as English news writes them
alor setar
an giang
ayutthaya
bac giang
bac lieu
bac ninh
bacolod
bago
ben tre
bien hoa
binh dinh
binh duong
binh thuan
ca mau
cagayan de oro
cao bang
central java
cikarang
cirebon
da lat
dak lak
dak nong
dien bien phu
dong nai
dong thap
east java
general santos
gia lai
gresik
ha giang
ha long
ha nam
ha noi
ha tinh
hai duong
hat yai
hau giang
hoa binh
hung yen
jayapura
kampong cham
kampong speu
karawang
khanh hoa
khon kaen
kien giang
klaten
kon tum
kota bharu
kuala terengganu
kuantan
kupang
lam dong
lang son
lao cai
long an
mataram
nakhon ratchasima
nam dinh
nay pyi taw
nghe an
ninh binh
ninh thuan
north sumatra
padang
phu quoc
phu tho
phu yen
purwokerto
quang binh
quang nam
quang ngai
quang ninh
quang tri
quy nhon
samut prakan
savannakhet
seremban
sidoarjo
soc trang
son la
tasikmalaya
tay ninh
thai binh
thai nguyen
thanh hoa
thu duc
tien giang
tra vinh
vinh long
vinh phuc
vung tau
west java
yen bai
`;

export const AFRICAN_AND_ARAB_PLACES = `
# source: own list: towns of Africa and of the Arab countries beside those that the world knows
abu ghraib
abu kamal
abu simbel
ain shams
arba minch
assiut
bindura
debre birhan
debre markos
dessie
dire dawa
francistown
gabès
irbid
jimma
kabwe
kaolack
kericho
koudougou
lubango
machakos
mafraq
masvingo
mbale
mbarara
mtwara
naivasha
obuasi
omdurman
ras al-khaimah
tarkwa
tema
thika
um ruwaba
umm qasr
zarqa
ziguinchor
`;
