/**
 * Towns and regions beside the capitals and big cities of `CURRENCIES` that tell which country's dollar, peso, franc, pound, rupee or
 * shilling is meant, one currency a line: code | places, folded to plain letters. Names that several countries or many people bear are left out.
 */
export const CURRENCY_PLACES = `
# source: own list, by the geography of the countries that share a currency's name
ARS | la plata, mar del plata, neuquen, patagonia, ushuaia
AUD | alice springs, ballarat, bendigo, bundaberg, cairns, geelong, gold coast, launceston, northern territory, pilbara, rockhampton, south australia, toowoomba, townsville, western australia, wollongong
BDT | barisal, bogra, chattogram, comilla, gazipur, khulna, mymensingh, narayanganj, rajshahi, rangpur, savar, sylhet
BIF | gitega
CAD | new brunswick, newfoundland, nunavut, saskatoon, thunder bay, yukon
CDF | bukavu, katanga, kisangani, kivu, kolwezi, likasi, lubumbashi, matadi, mbuji-mayi
CLP | arica, atacama, biobio, iquique, maule, osorno, puerto montt, punta arenas, talca, temuco, valdivia, vina del mar
COP | antioquia, arauca, boyaca, bucaramanga, caqueta, cauca, choco, cucuta, ibague, manizales, narino, neiva, pereira, popayan, quibdo, santa marta, tolima, valle del cauca, villavicencio
CUP | camaguey, cienfuegos, holguin, matanzas, pinar del rio, santiago de cuba
CVE | mindelo
DJF | tadjoura
DKK | aalborg, esbjerg, funen, jutland, roskilde, vejle
DOP | barahona, la romana, puerto plata, punta cana, santiago de los caballeros
DZD | annaba, batna, bejaia, blida, kabylie, setif, tizi ouzou, tlemcen
EGP | asyut, beni suef, damietta, fayoum, helwan, ismailia, mahalla, mansoura, port said, qena, sohag, tanta, zagazig
FJD | labasa, lautoka
GHS | ashanti, bolgatanga, cape coast, koforidua, sekondi, sunyani, takoradi, tamale, tarkwa, tema
GNF | boke, kankan, kindia, nzerekore
INR | ahmedabad, amritsar, bhopal, bhubaneswar, chandigarh, chhattisgarh, coimbatore, goa, gurugram, guwahati, himachal pradesh, indore, kanpur, kochi, kozhikode, ludhiana, madurai, mangaluru, mysuru, nagpur, nashik, noida, ranchi, thiruvananthapuram, thrissur, uttarakhand, vadodara, varanasi, vijayawada, visakhapatnam
IQD | anbar, duhok, fallujah, karbala, kurdistan, nasiriyah, ramadi
IRR | ahvaz, bandar abbas, isfahan, karaj, kerman, kermanshah, khorasan, khuzestan, mashhad, qom, rasht, shiraz, yazd, zahedan
ISK | keflavik
JMD | mandeville, montego bay, negril, ocho rios, portmore, spanish town, st ann, st elizabeth, trelawny, westmoreland
JOD | balqa, jerash, madaba, mafraq
KES | bungoma, garissa, homa bay, kakamega, kericho, kiambu, kilifi, kitale, kitui, kwale, laikipia, lodwar, machakos, malindi, marsabit, migori, murang'a, naivasha, nyeri, siaya, thika, turkana, uasin gishu
KGS | batken, chui, issyk-kul, talas, tokmok
KMF | mutsamudu
LBP | baalbek, bekaa, zahle
LKR | anuradhapura, badulla, batticaloa, kurunegala, matara, negombo, nuwara eliya, ratnapura, trincomalee, vavuniya
LRD | ganta, gbarnga, nimba
LYD | derna, sabha, sirte, tobruk, zawiya
MAD | agadir, fes, fez, kenitra, khouribga, meknes, oujda, tangier, tetouan
MDL | cahul, comrat, edinet, gagauzia, orhei, soroca, tiraspol, transnistria, ungheni
MUR | curepipe, rodrigues
MWK | karonga, kasungu, machinga, mangochi, mchinji, mulanje, mzuzu, nkhotakota, nsanje, thyolo, zomba
MXN | acapulco, cancun, chihuahua, ciudad juarez, coahuila, guanajuato, guerrero, hermosillo, michoacan, nuevo leon, queretaro, quintana roo, sinaloa, sonora, tamaulipas, toluca, yucatan, zacatecas
NAD | erongo, keetmanshoop, oshakati, oshana, otjiwarongo, rundu, swakopmund, walvis bay
NGN | abeokuta, abia, adamawa, akure, akwa ibom, anambra, asaba, awka, bauchi, bayelsa, benue, borno, calabar, cross river, ebonyi, ekiti, enugu, gombe, ilorin, jigawa, kaduna, katsina, kebbi, kogi, kwara, lokoja, maiduguri, makurdi, minna, nasarawa, nnewi, ogun, ondo, onitsha, osogbo, osun, owerri, sokoto, taraba, umuahia, uyo, warri, yobe, yola, zamfara, zaria
NOK | drammen, finnmark, fredrikstad, kristiansand, larvik, nordland, rogaland, sandefjord, skien, trondelag
NPR | bharatpur, birgunj, butwal, chitwan, dhangadhi, dharan, jhapa, karnali, lalitpur, lumbini, nepalgunj, palpa, parbat, surkhet
NZD | gisborne, hawke's bay, invercargill, manawatu, otago, palmerston north, southland, taranaki, waikato, whanganui, whangarei
OMR | dhofar, nizwa, salalah, sohar
PGK | madang, mount hagen, rabaul
PHP | albay, bacolod, baguio, batangas, bicol, bohol, bulacan, cagayan, cavite, cotabato, dagupan, general santos, iligan, ilocos, legazpi, leyte, makati, marikina, mindoro, naga city, negros, nueva ecija, palawan, pampanga, pangasinan, pasig, samar, sorsogon, tacloban, taguig, tarlac, visayas, zamboanga
PKR | abbottabad, azad kashmir, bahawalpur, gilgit-baltistan, gujranwala, hunza, khyber pakhtunkhwa, larkana, mardan, rahim yar khan, sargodha, sialkot, sukkur
QAR | al wakrah, ras laffan
RON | arad, bacau, banat, braila, brasov, constanta, craiova, galati, iasi, oradea, pitesti, ploiesti, sibiu, timisoara, transylvania
RSD | leskovac, novi pazar, pancevo, sabac, smederevo, subotica, uzice, vojvodina, zrenjanin
RUB | bashkortostan, chelyabinsk, irkutsk, kazan, krasnodar, krasnoyarsk, nizhny novgorod, novosibirsk, omsk, rostov-on-don, samara, siberia, sverdlovsk, tatarstan, ufa, vladivostok, voronezh, yekaterinburg
RWF | huye, musanze, nyagatare, rubavu
SAR | abha, dammam, jubail, khobar, mecca, tabuk, taif, yanbu
SDG | darfur, el fasher, el obeid, gezira, kassala, kordofan, nyala, wad madani
SEK | boras, gavle, helsingborg, linkoping, lulea, norrkoping, orebro, skane, skelleftea, sundsvall, umea, vasteras, vaxjo
SOS | baidoa, beledweyne, bosaso, galkayo, hargeisa, jubaland, kismayo, puntland, somaliland
SSP | bentiu, malakal, rumbek, yambio
SYP | deir ezzor, idlib, latakia, raqqa, tartus
TMT | balkan region
TND | bizerte, gabes, gafsa, kairouan, kasserine, monastir, nabeul, sidi bouzid, tataouine
TRY | adiyaman, afyonkarahisar, balikesir, canakkale, corlu, denizli, diyarbakir, edirne, elazig, erzurum, eskisehir, gaziantep, gebze, hakkari, isparta, kahramanmaras, kayseri, kirikkale, kocaeli, kutahya, malatya, manisa, mardin, mugla, nevsehir, osmaniye, sakarya, samsun, sanliurfa, sirnak, sivas, tekirdag, tokat, trabzon, usak, yalova, zonguldak
TTD | couva, point fortin, tobago
TZS | bagamoyo, bukoba, geita, iringa, kagera, kigoma, kilimanjaro, manyara, mtwara, ruvuma, shinyanga, singida, songea, tabora
UGX | arua, busia, fort portal, hoima, iganga, kabale, kasese, kyankwanzi, lira city, masaka, masindi, mbale, moroto, mubende, mukono, soroti, tororo, wakiso
UYU | canelones, paysandu, punta del este, tacuarembo
UZS | jizzakh, kashkadarya, khorezm, kokand, margilan, navoiy, qarshi, sirdaryo, surkhandarya, syrdarya, urgench
XAF | bafoussam, bamenda, bangui, franceville, garoua, kribi, malabo, maroua, moundou, n'djamena, ngaoundere, pointe-noire, port-gentil
XCD | castries, kingstown, roseau
XOF | agadez, bobo-dioulasso, bouake, casamance, kaolack, kayes, korhogo, koudougou, louga, maradi, matam, mopti, parakou, porto-novo, segou, sikasso, sokode, tambacounda, timbuktu, touba, yamoussoukro, ziguinchor, zinder
YER | hadramawt, hodeidah, marib, mukalla, taiz
ZAR | bloemfontein, east london, eastern cape, ekurhuleni, free state, gauteng, gqeberha, kwazulu-natal, limpopo, mangaung, mpumalanga, nelspruit, north west province, northern cape, pietermaritzburg, polokwane, rustenburg, secunda, stellenbosch, tshwane, western cape, witbank
ZMW | chililabombwe, chingola, chipata, chirundu, choma, kabwe, kafue, kalulushi, kasama, kitwe, luanshya, mazabuka, mongu, mufulira, nchelenge, ndola, solwezi
ZWG | chitungwiza, gweru, hwange, kwekwe, masvingo, mutare, victoria falls
`;
