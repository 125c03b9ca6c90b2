/**
 * Towns and regions beside the capitals and big cities of `CURRENCIES` that tell which country's dollar, peso, franc, pound, rupee or
 * shilling is meant, one currency a line: code | places, folded to plain letters. Names that several countries or many people bear are left out.
 */
export const CURRENCY_PLACES = `
# source: own list, by the geography of the countries that share a currency's name
ARS | la plata, mar del plata, neuquen, patagonia, tucuman, ushuaia
AUD | alice springs, ballarat, bendigo, bundaberg, cairns, darwin, geelong, gold coast, hobart, launceston, new south wales, northern territory, pilbara, queensland, rockhampton, south australia, tasmania, toowoomba, townsville, western australia, wollongong
BDT | barisal, bogra, chattogram, comilla, gazipur, khulna, mymensingh, narayanganj, rajshahi, rangpur, savar, sylhet
BIF | gitega
CAD | alberta, british columbia, calgary, edmonton, manitoba, new brunswick, newfoundland, nova scotia, nunavut, saskatchewan, saskatoon, thunder bay, winnipeg, yukon
CDF | bukavu, katanga, kisangani, kivu, kolwezi, likasi, lubumbashi, matadi, mbuji-mayi
CLP | antofagasta, arica, atacama, biobio, calama, iquique, maule, osorno, puerto montt, punta arenas, talca, temuco, valdivia, valparaiso, vina del mar
COP | antioquia, arauca, barranquilla, boyaca, bucaramanga, cali, caqueta, cartagena, cauca, choco, cucuta, ibague, manizales, narino, neiva, pereira, popayan, quibdo, santa marta, tolima, valle del cauca, villavicencio
CUP | camaguey, cienfuegos, holguin, matanzas, pinar del rio, santiago de cuba
CVE | mindelo
DJF | tadjoura
DKK | aalborg, aarhus, esbjerg, funen, jutland, odense, roskilde, vejle
DOP | barahona, la romana, puerto plata, punta cana, santiago de los caballeros
DZD | annaba, batna, bejaia, blida, kabylie, oran, setif, tizi ouzou, tlemcen
EGP | aswan, asyut, beni suef, damietta, fayoum, giza, helwan, ismailia, luxor, mahalla, mansoura, port said, qena, sohag, suez, tanta, zagazig
FJD | labasa, lautoka
GHS | ashanti, bolgatanga, cape coast, koforidua, sekondi, sunyani, takoradi, tamale, tarkwa, tema
GNF | boke, kankan, kindia, nzerekore
INR | ahmedabad, amritsar, andhra pradesh, assam, bhopal, bhubaneswar, chandigarh, chhattisgarh, coimbatore, goa, gurugram, guwahati, haryana, himachal pradesh, indore, jaipur, jharkhand, kanpur, karnataka, kochi, kozhikode, lucknow, ludhiana, madhya pradesh, madurai, mangaluru, mysuru, nagpur, nashik, noida, odisha, patna, pune, rajasthan, ranchi, telangana, thiruvananthapuram, thrissur, uttar pradesh, uttarakhand, vadodara, varanasi, vijayawada, visakhapatnam, west bengal
IQD | anbar, duhok, fallujah, karbala, kirkuk, kurdistan, mosul, najaf, nasiriyah, ramadi, sulaymaniyah
IRR | ahvaz, bandar abbas, isfahan, karaj, kerman, kermanshah, khorasan, khuzestan, mashhad, qom, rasht, shiraz, yazd, zahedan
ISK | akureyri, keflavik
JMD | mandeville, montego bay, negril, ocho rios, portmore, spanish town, st ann, st elizabeth, trelawny, westmoreland
JOD | aqaba, balqa, irbid, jerash, madaba, mafraq, zarqa
KES | bungoma, eldoret, garissa, homa bay, kakamega, kericho, kiambu, kilifi, kitale, kitui, kwale, laikipia, lodwar, machakos, malindi, marsabit, migori, murang'a, naivasha, nakuru, nyeri, siaya, thika, turkana, uasin gishu
KGS | batken, chui, issyk-kul, jalal-abad, karakol, naryn, talas, tokmok
KMF | mutsamudu
LBP | baalbek, bekaa, zahle
LKR | anuradhapura, badulla, batticaloa, galle, jaffna, kandy, kurunegala, matara, negombo, nuwara eliya, ratnapura, trincomalee, vavuniya
LRD | ganta, gbarnga, nimba
LYD | derna, misrata, sabha, sirte, tobruk, zawiya
MAD | agadir, fes, fez, kenitra, khouribga, meknes, oujda, tangier, tetouan
MDL | cahul, comrat, edinet, gagauzia, orhei, soroca, tiraspol, transnistria, ungheni
MUR | curepipe, rodrigues
MWK | karonga, kasungu, machinga, mangochi, mchinji, mulanje, mzuzu, nkhotakota, nsanje, thyolo, zomba
MXN | acapulco, cancun, chiapas, chihuahua, ciudad juarez, coahuila, guanajuato, guerrero, hermosillo, jalisco, michoacan, nuevo leon, oaxaca, puebla, queretaro, quintana roo, sinaloa, sonora, tamaulipas, tijuana, toluca, veracruz, yucatan, zacatecas
NAD | erongo, keetmanshoop, oshakati, oshana, otjiwarongo, rundu, swakopmund, walvis bay
NGN | abeokuta, abia, adamawa, akure, akwa ibom, anambra, asaba, awka, bauchi, bayelsa, benue, borno, calabar, cross river, ebonyi, ekiti, enugu, gombe, ilorin, jigawa, kaduna, katsina, kebbi, kogi, kwara, lokoja, maiduguri, makurdi, minna, nasarawa, nnewi, ogun, ondo, onitsha, osogbo, osun, owerri, sokoto, taraba, umuahia, uyo, warri, yobe, yola, zamfara, zaria
NOK | drammen, finnmark, fredrikstad, kristiansand, larvik, nordland, rogaland, sandefjord, skien, stavanger, tromso, trondelag, trondheim
NPR | bharatpur, biratnagar, birgunj, butwal, chitwan, dhangadhi, dharan, janakpur, jhapa, karnali, lalitpur, lumbini, nepalgunj, palpa, parbat, pokhara, surkhet
NZD | dunedin, gisborne, hawke's bay, invercargill, manawatu, otago, palmerston north, rotorua, southland, taranaki, tauranga, waikato, whanganui, whangarei
OMR | dhofar, nizwa, salalah, sohar
PGK | madang, mount hagen, rabaul
PHP | albay, bacolod, baguio, batangas, bicol, bohol, bulacan, cagayan, cavite, cotabato, dagupan, davao, general santos, iligan, ilocos, iloilo, legazpi, leyte, luzon, makati, marikina, mindanao, mindoro, naga city, negros, nueva ecija, palawan, pampanga, pangasinan, pasig, samar, sorsogon, tacloban, taguig, tarlac, visayas, zamboanga
PKR | abbottabad, azad kashmir, bahawalpur, balochistan, faisalabad, gilgit-baltistan, gujranwala, hunza, khyber pakhtunkhwa, larkana, mardan, multan, quetta, rahim yar khan, rawalpindi, sargodha, sialkot, sindh, sukkur
QAR | al wakrah, ras laffan
RON | arad, bacau, banat, braila, brasov, constanta, craiova, galati, iasi, oradea, pitesti, ploiesti, sibiu, timisoara, transylvania
RSD | kragujevac, leskovac, novi pazar, pancevo, sabac, smederevo, subotica, uzice, vojvodina, zrenjanin
RUB | bashkortostan, chelyabinsk, irkutsk, kazan, krasnodar, krasnoyarsk, nizhny novgorod, novosibirsk, omsk, rostov-on-don, samara, siberia, sverdlovsk, tatarstan, ufa, vladivostok, voronezh, yekaterinburg
RWF | huye, musanze, nyagatare, rubavu
SAR | abha, dammam, jubail, khobar, mecca, tabuk, taif, yanbu
SDG | darfur, el fasher, el obeid, gezira, kassala, kordofan, nyala, omdurman, port sudan, wad madani
SEK | boras, gavle, helsingborg, kiruna, linkoping, lulea, norrkoping, orebro, skane, skelleftea, sundsvall, umea, uppsala, vasteras, vaxjo
SOS | baidoa, beledweyne, bosaso, galkayo, hargeisa, jubaland, kismayo, puntland, somaliland
SSP | bentiu, malakal, rumbek, yambio
SYP | deir ezzor, homs, idlib, latakia, raqqa, tartus
TMT | balkan region, balkanabat, dashoguz, lebap, turkmenabat
TND | bizerte, gabes, gafsa, kairouan, kasserine, monastir, nabeul, sidi bouzid, sousse, tataouine
TRY | adiyaman, afyonkarahisar, balikesir, canakkale, corlu, denizli, diyarbakir, edirne, elazig, erzurum, eskisehir, gaziantep, gebze, hakkari, isparta, kahramanmaras, kayseri, kirikkale, kocaeli, kutahya, malatya, manisa, mardin, mugla, nevsehir, osmaniye, sakarya, samsun, sanliurfa, sirnak, sivas, tekirdag, tokat, trabzon, usak, yalova, zonguldak
TTD | couva, point fortin, tobago
TZS | arusha, bagamoyo, bukoba, geita, iringa, kagera, kigoma, kilimanjaro, manyara, mbeya, morogoro, mtwara, mwanza, ruvuma, shinyanga, singida, songea, tabora
UGX | arua, busia, fort portal, gulu, hoima, iganga, jinja, kabale, kasese, kyankwanzi, lira city, masaka, masindi, mbale, mbarara, moroto, mubende, mukono, soroti, tororo, wakiso
UYU | canelones, paysandu, punta del este, tacuarembo
UZS | jizzakh, karakalpakstan, kashkadarya, khorezm, kokand, margilan, navoiy, qarshi, sirdaryo, surkhandarya, syrdarya, urgench
XAF | bafoussam, bamenda, bangui, franceville, garoua, kribi, malabo, maroua, moundou, n'djamena, ngaoundere, pointe-noire, port-gentil
XCD | castries, kingstown, roseau
XOF | agadez, bobo-dioulasso, bouake, casamance, kaolack, kayes, korhogo, koudougou, louga, maradi, matam, mopti, niamey, parakou, porto-novo, segou, sikasso, sokode, tambacounda, timbuktu, touba, yamoussoukro, ziguinchor, zinder
YER | hadramawt, hodeidah, marib, mukalla, taiz
ZAR | bloemfontein, east london, eastern cape, ekurhuleni, free state, gauteng, gqeberha, kwazulu-natal, limpopo, mangaung, mpumalanga, nelspruit, north west province, northern cape, pietermaritzburg, polokwane, rustenburg, secunda, stellenbosch, tshwane, western cape, witbank
ZMW | chililabombwe, chingola, chipata, chirundu, choma, kabwe, kafue, kalulushi, kasama, kitwe, luanshya, mazabuka, mongu, mufulira, nchelenge, ndola, solwezi
ZWG | chitungwiza, gweru, hwange, kwekwe, masvingo, mutare, victoria falls
`;
