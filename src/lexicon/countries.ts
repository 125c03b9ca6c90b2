/**
 * Countries, one a line: `code | name | demonyms and adjectives | other names`, the last two as comma-separated lists that may
 * be empty. The code is ISO 3166-1 alpha-2, for parts of the United Kingdom ISO 3166-2; Kosovo has the customary `xk`. A name in capitals
 * must stand in capitals in the text too (`US`, but not `us`).
 */
export const COUNTRIES = `
# source: own list: members of the United Nations, Kosovo, Palestine, Taiwan, Hong Kong and the countries of the United Kingdom
ad | andorra | andorran, andorrans | principality of andorra
ae | united arab emirates | emirati, emiratis | U.A.E, UAE, emirates
af | afghanistan | afghan, afghans | islamic emirate of afghanistan, islamic republic of afghanistan
ag | antigua and barbuda | antiguan, antiguans, barbudan, barbudans | antigua
al | albania | albanian, albanians | republic of albania
am | armenia | armenian, armenians | republic of armenia
ao | angola | angolan, angolans | republic of angola
ar | argentina | argentine, argentinean, argentineans, argentines, argentinian, argentinians | argentine republic
at | austria | austrian, austrians | republic of austria
au | australia | australian, australians | commonwealth of australia
az | azerbaijan | azerbaijani, azerbaijanian, azerbaijanians, azerbaijanis, azeri, azeris | azerbaijan republic, azerbaijan ssr, azerbaijani republic, azerbaycan, azərbaycan, republic of azerbaijan
ba | bosnia and herzegovina | bosniak, bosniaks, bosnian, bosnians, herzegovinian, herzegovinians | bih, bosnia, bosnia & herzegovina, bosnia-herzegovina, herzegovina
bb | barbados | bajan, bajans, barbadian, barbadians |
bd | bangladesh | bangladeshi, bangladeshis | people's republic of bangladesh
be | belgium | belgian, belgians | kingdom of belgium
bf | burkina faso | burkinabe, burkinabé | burkina
bg | bulgaria | bulgarian, bulgarians | republic of bulgaria
bh | bahrain | bahraini, bahrainis | kingdom of bahrain
bi | burundi | burundian, burundians | republic of burundi
bj | benin | beninese, beninois | republic of benin
bn | brunei | bruneian, bruneians | brunei darussalam
bo | bolivia | bolivian, bolivians | plurinational state of bolivia
br | brazil | brazilian, brazilians | brasil, federative republic of brazil
bs | bahamas | bahamian, bahamians | commonwealth of the bahamas
bt | bhutan | bhutanese | kingdom of bhutan
bw | botswana | batswana, botswanan, botswanans, motswana | republic of botswana
by | belarus | belarusian, belarusians, byelorussian, byelorussians | byelorussia, republic of belarus
bz | belize | belizean, belizeans |
ca | canada | canadian, canadians |
cd | democratic republic of the congo | congolese | D.R.C, DRC, congo-kinshasa, democratic republic of congo, dr congo, zaire
cf | central african republic | central african, central africans |
cg | republic of the congo |  | congo, congo-brazzaville, republic of congo
ch | switzerland | swiss | swiss confederation
ci | côte d'ivoire | ivorian, ivorians | cote d'ivoire, ivory coast
cl | chile | chilean, chileans | republic of chile
cm | cameroon | cameroonian, cameroonians | republic of cameroon
cn | china | chinese | PRC, mainland china, people's republic of china
co | colombia | colombian, colombians | republic of colombia
cr | costa rica | costa rican, costa ricans, tico, ticos | republic of costa rica
cu | cuba | cuban, cubans | republic of cuba
cv | cape verde | cape verdean, cape verdeans | cabo verde
cy | cyprus | cypriot, cypriots | republic of cyprus
cz | czech republic | czech, czechs | czechia
de | germany | german, germans | deutschland, federal republic of germany
dj | djibouti | djiboutian, djiboutians |
dk | denmark | dane, danes, danish | kingdom of denmark
dm | dominica |  | commonwealth of dominica
do | dominican republic | dominican, dominicans |
dz | algeria | algerian, algerians | people's democratic republic of algeria
ec | ecuador | ecuadorean, ecuadoreans, ecuadorian, ecuadorians | republic of ecuador
ee | estonia | estonian, estonians | republic of estonia
eg | egypt | egyptian, egyptians | arab republic of egypt
er | eritrea | eritrean, eritreans | state of eritrea
es | spain | spaniard, spaniards, spanish | españa, kingdom of spain
et | ethiopia | ethiopian, ethiopians | federal democratic republic of ethiopia
fi | finland | finn, finnish, finns | republic of finland
fj | fiji | fijian, fijians | republic of fiji
fm | micronesia | micronesian, micronesians | federated states of micronesia
fr | france | french, frenchman, frenchmen, frenchwoman | french republic
ga | gabon | gabonese | gabonese republic
gb | united kingdom | british, briton, britons | U.K, UK, britain, great britain, united kingdom of great britain and northern ireland
gb-eng | england | english, englishman, englishmen, englishwoman |
gb-nir | northern ireland | northern irish |
gb-sct | scotland | scot, scots, scotsman, scotswoman, scottish |
gb-wls | wales | welsh, welshman, welshmen, welshwoman | cymru
gd | grenada | grenadian, grenadians |
ge | georgia | georgian, georgians | republic of georgia, sakartvelo
gh | ghana | ghanaian, ghanaians | republic of ghana
gm | gambia | gambian, gambians | the gambia
gn | guinea | guinean, guineans | guinea-conakry, republic of guinea
gq | equatorial guinea | equatoguinean, equatoguineans, equatorial guinean |
gr | greece | greek, greeks | hellas, hellenic republic
gt | guatemala | guatemalan, guatemalans | republic of guatemala
gw | guinea-bissau | bissau-guinean, bissau-guineans | guinea bissau
gy | guyana | guyanese | co-operative republic of guyana
hk | hong kong | hong konger, hong kongers, hongkonger, hongkongers | HKSAR, hong kong sar, hongkong
hn | honduras | honduran, hondurans | republic of honduras
hr | croatia | croat, croatian, croatians, croats | republic of croatia
ht | haiti | haitian, haitians | republic of haiti
hu | hungary | hungarian, hungarians | magyarország
id | indonesia | indonesian, indonesians | republic of indonesia
ie | ireland | irish, irishman, irishmen, irishwoman | irish republic, republic of ireland
il | israel | israeli, israelis | state of israel
in | india | indian, indians | bharat, republic of india
iq | iraq | iraqi, iraqis | republic of iraq
ir | iran | iranian, iranians, persian, persians | islamic republic of iran, persia
is | iceland | icelander, icelanders, icelandic |
it | italy | italian, italians | italian republic
jm | jamaica | jamaican, jamaicans |
jo | jordan | jordanian, jordanians | hashemite kingdom of jordan
jp | japan | japanese |
ke | kenya | kenyan, kenyans | republic of kenya
kg | kyrgyzstan | kirghiz, kyrgyz, kyrgyzs, kyrgyzstani, kyrgyzstanis | kirghizia, kirgizia, kirgizstan, kyrgyz republic
kh | cambodia | cambodian, cambodians, khmer, khmers | kampuchea, kingdom of cambodia
ki | kiribati | i-kiribati |
km | comoros | comoran, comorans, comorian, comorians | union of the comoros
kn | saint kitts and nevis | kittitian, kittitians, nevisian, nevisians | st kitts and nevis
kp | north korea | north korean, north koreans | DPRK, democratic people's republic of korea
kr | south korea | korean, koreans, south korean, south koreans | korea, republic of korea
kw | kuwait | kuwaiti, kuwaitis | state of kuwait
kz | kazakhstan | kazakh, kazakhs, kazakhstani, kazakhstanis, qazaq | kazakhstani republic, kazakstan, qazaqstan, republic of kazakhstan
la | laos | lao, laotian, laotians | lao pdr, lao people's democratic republic
lb | lebanon | lebanese | lebanese republic
lc | saint lucia | saint lucian, saint lucians, st lucian | st lucia
li | liechtenstein | liechtensteiner, liechtensteiners |
lk | sri lanka | sri lankan, sri lankans | ceylon
lr | liberia | liberian, liberians | republic of liberia
ls | lesotho | basotho, mosotho | kingdom of lesotho
lt | lithuania | lithuanian, lithuanians | republic of lithuania
lu | luxembourg | luxembourger, luxembourgers, luxembourgish | grand duchy of luxembourg, luxemburg
lv | latvia | latvian, latvians | republic of latvia
ly | libya | libyan, libyans | state of libya
ma | morocco | moroccan, moroccans | kingdom of morocco
mc | monaco | monacan, monegasque, monegasques, monégasque | principality of monaco
md | moldova | moldavian, moldavians, moldovan, moldovans | moldavia, republic of moldova
me | montenegro | montenegrin, montenegrins | crna gora
mg | madagascar | madagascan, madagascans, malagasy | republic of madagascar
mh | marshall islands | marshallese |
mk | north macedonia | macedonian, macedonians, north macedonian, north macedonians | FYROM, macedonia, republic of north macedonia
ml | mali | malian, malians | republic of mali
mm | myanmar | burmese | burma
mn | mongolia | mongolian, mongolians |
mr | mauritania | mauritanian, mauritanians | islamic republic of mauritania
mt | malta | maltese | republic of malta
mu | mauritius | mauritian, mauritians | republic of mauritius
mv | maldives | maldivian, maldivians | republic of maldives
mw | malawi | malawian, malawians | republic of malawi
mx | mexico | mexican, mexicans | méxico, united mexican states
my | malaysia | malaysian, malaysians |
mz | mozambique | mozambican, mozambicans | republic of mozambique
na | namibia | namibian, namibians | republic of namibia
ne | niger | nigerien, nigeriens | republic of niger
ng | nigeria | nigerian, nigerians | federal republic of nigeria
ni | nicaragua | nicaraguan, nicaraguans | republic of nicaragua
nl | netherlands | dutch, dutchman, dutchmen, dutchwoman | holland, kingdom of the netherlands, the netherlands
no | norway | norwegian, norwegians | kingdom of norway
np | nepal | nepalese, nepali, nepalis | federal democratic republic of nepal
nr | nauru | nauruan, nauruans |
nz | new zealand | kiwi, kiwis, new zealander, new zealanders | aotearoa, aotearoa new zealand
om | oman | omani, omanis | sultanate of oman
pa | panama | panamanian, panamanians | republic of panama
pe | peru | peruvian, peruvians | perú, republic of peru
pg | papua new guinea | papua new guinean, papua new guineans, papuan, papuans | PNG
ph | philippines | filipina, filipinas, filipino, filipinos, philippine | republic of the philippines
pk | pakistan | pakistani, pakistanis | islamic republic of pakistan
pl | poland | pole, poles, polish | republic of poland
ps | palestine | palestinian, palestinians | palestinian territories, state of palestine
pt | portugal | portuguese | portuguese republic
pw | palau | palauan, palauans |
py | paraguay | paraguayan, paraguayans | republic of paraguay
qa | qatar | qatari, qataris | state of qatar
ro | romania | romanian, romanians |
rs | serbia | serb, serbian, serbians, serbs | republic of serbia
ru | russia | russian, russians | RSFSR, russian federation
rw | rwanda | rwandan, rwandans | republic of rwanda
sa | saudi arabia | saudi, saudi arabian, saudi arabians, saudis | KSA, kingdom of saudi arabia
sb | solomon islands | solomon islander, solomon islanders |
sc | seychelles | seychellois | republic of seychelles
sd | sudan | sudanese | republic of sudan
se | sweden | swede, swedes, swedish | kingdom of sweden
sg | singapore | singaporean, singaporeans | republic of singapore
si | slovenia | slovene, slovenes, slovenian, slovenians | republic of slovenia
sk | slovakia | slovak, slovakian, slovakians, slovaks | slovak republic
sl | sierra leone | sierra leonean, sierra leoneans | republic of sierra leone
sm | san marino | sammarinese | republic of san marino
sn | senegal | senegalese | republic of senegal, sénégal
so | somalia | somali, somalian, somalians, somalis | federal republic of somalia
sr | suriname | surinamese | surinam
ss | south sudan | south sudanese | republic of south sudan
st | são tomé and príncipe | sao tomean, são toméan | sao tome and principe
su | soviet union | | ussr
sv | el salvador | salvadoran, salvadorans, salvadorean, salvadoreans | republic of el salvador
sy | syria | syrian, syrians | syrian arab republic
sz | eswatini | swazi, swazis | kingdom of eswatini, swaziland
td | chad | chadian, chadians | republic of chad
tg | togo | togolese | togolese republic
th | thailand | thai, thais | kingdom of thailand, siam
tj | tajikistan | tadjik, tadjiks, tajik, tajikistani, tajikistanis, tajiks | republic of tajikistan, tadjikistan
tl | timor-leste | east timorese, timorese | east timor
tm | turkmenistan | turkmen, turkmens | turkmenia
tn | tunisia | tunisian, tunisians | republic of tunisia
to | tonga | tongan, tongans | kingdom of tonga
tr | türkiye | turk, turkish, turks | republic of turkey, republic of türkiye, turkey, turkiye
tt | trinidad and tobago | tobagonian, tobagonians, trinbagonian, trinidadian, trinidadians | tobago, trinidad
tv | tuvalu | tuvaluan, tuvaluans |
tw | taiwan | taiwanese | chinese taipei, republic of china
tz | tanzania | tanzanian, tanzanians | united republic of tanzania
ua | ukraine | ukrainian, ukrainians |
ug | uganda | ugandan, ugandans | republic of uganda
us | united states | american, americans | U.S, U.S.A, US, USA, america, united states of america
uy | uruguay | uruguayan, uruguayans | oriental republic of uruguay
uz | uzbekistan | uzbek, uzbekistani, uzbekistanis, uzbeks | o'zbekiston, republic of uzbekistan
va | vatican city |  | holy see, vatican, vatican city state
vc | saint vincent and the grenadines | vincentian, vincentians | st vincent and the grenadines
ve | venezuela | venezuelan, venezuelans | bolivarian republic of venezuela
vn | vietnam | vietnamese | socialist republic of vietnam, viet nam
vu | vanuatu | ni-vanuatu, vanuatuan, vanuatuans |
ws | samoa | samoan, samoans | independent state of samoa
xk | kosovo | kosovan, kosovans, kosovar, kosovars | republic of kosovo
ye | yemen | yemeni, yemenis | republic of yemen
za | south africa | south african, south africans | RSA, republic of south africa
zm | zambia | zambian, zambians | republic of zambia
zw | zimbabwe | zimbabwean, zimbabweans | republic of zimbabwe
`;

/** Peoples and adjectives of regions that belong to no one country. */
export const PEOPLES = `
# source: own list
african
africans
afro-american
altai
arab
arabian
arabic
arabs
asian
asians
avar
avars
balkan
balochi
baltic
bashkir
bashkirs
basque
basques
bavarian
bengali
bengalis
berber
berbers
breton
buryat
buryats
carpathian
catalan
catalans
caucasian
central american
central asian
central asians
chechen
chechens
chuvash
circassian
circassians
corsican
cossack
cossacks
crimean
crimean tatar
crimean tatars
czechoslovak
dagestani
dagestanis
east african
east asian
east german
eastern european
eurasian
eurasians
european
europeans
flemish
fulani
gagauz
hausa
hispanic
igbo
ingush
inuit
jewish
jews
karakalpak
karakalpaks
kashmiri
kashmiris
kurd
kurdish
kurds
latin american
latin americans
latino
latinos
levantine
lezgin
lezgins
maghrebi
maori
meskhetian
meskhetian turks
middle eastern
muscovite
nogai
nordic
north african
north american
oriental
oromo
ossetian
ossetians
ottoman
ottomans
palestinian-american
pan-african
pan-european
parisian
pashtun
pashtuns
puerto rican
puerto ricans
punjabi
punjabis
roma
romani
sami
scandinavian
scandinavians
semitic
siberian
sicilian
sikh
sikhs
sindhi
sinhalese
slav
slavic
slavs
south american
south americans
south asian
southeast asian
soviet
soviets
sub-saharan
talysh
tamil
tamils
tartar
tatar
tatars
telugu
tibetan
tibetans
tigrayan
transatlantic
turkic
turkish cypriot
turkish cypriots
uighur
uighurs
uyghur
uyghurs
west african
west european
western european
yakut
yakuts
yoruba
yugoslav
yugoslavs
zulu
`;
