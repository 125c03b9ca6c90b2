/**
 * Which places pay with a currency, and so which dollar, peso, franc, pound, rupee or shilling a text means, one currency a line: code |
 * countries and peoples, then cities, towns and regions, folded to plain letters. Names that many people bear are left out; a region that
 * two countries have a part of (`punjab`) stands with both.
 */
export const CURRENCY_PLACES = `
# source: own list, by the geography of the countries that share a currency's name
AED | united arab emirates, uae, emirati, dubai, abu dhabi
AFN | afghanistan, afghan, kabul
ALL | albania, albanian, tirana
AMD | armenia, armenian, yerevan
ANG | curacao, sint maarten, netherlands antilles
AOA | angola, angolan, luanda
ARS | argentina, argentine, argentinian, buenos aires, rosario, mendoza, tucuman, la plata, mar del plata, neuquen, patagonia, ushuaia, bahia blanca, chubut, entre rios, jujuy, misiones, salta
ATS | austria, austrian
AUD | australia, australian, sydney, melbourne, canberra, brisbane, perth, adelaide, queensland, new south wales, tasmania, hobart, darwin, alice springs, ballarat, bendigo, bundaberg, cairns, geelong, gold coast, launceston, northern territory, pilbara, rockhampton, south australia, toowoomba, townsville, western australia, wollongong, albury, bunbury, dubbo, gippsland, kalgoorlie, mildura, mount isa, nsw, port hedland, shepparton, tamworth, wodonga, anangu, lotterywest, noongar, shire council, shire of, shire president, torres strait, wiradjuri, asx, aboriginal, aussie, broken hill, coffs harbour, devonport, flinders ranges, fremantle, geraldton, karratha, mallee, parramatta, riverina, rsl, sunshine coast, wagga wagga, warrnambool, wimmera
AWG | aruba, aruban
AZN | azerbaijan, azerbaijani, baku, ganja, sumgait, sumgayit, nakhchivan
BAM | bosnia, bosnia and herzegovina, bosnian, sarajevo, banja luka, bihac, bijeljina, brcko, doboj, mostar, prijedor, republika srpska, trebinje, tuzla, zenica
BBD | barbados, barbadian, bridgetown
BDT | bangladesh, bangladeshi, dhaka, chittagong, barisal, bogra, chattogram, comilla, gazipur, khulna, mymensingh, narayanganj, rajshahi, rangpur, savar, sylhet
BEF | belgium, belgian
BGN | bulgaria, bulgarian, sofia, plovdiv
BHD | bahrain, bahraini, manama
BIF | burundi, burundian, bujumbura, gitega
BMD | bermuda, bermudian
BND | brunei, bruneian
BOB | bolivia, bolivian, la paz
BRL | brazil, brazilian, brasilia, sao paulo, rio de janeiro
BSD | bahamas, bahamian, nassau
BTN | bhutan, bhutanese, thimphu
BWP | botswana, gaborone
BYN | belarus, belarusian, belarussian, minsk, mogilev, gomel, brest, grodno, vitebsk, babruisk, baranavichy, baranovichi, barysau, bobruisk, borisov, homel, hrodna, mahilyow, maladzyechna, molodechno, mozyr, novopolotsk, orsha, pinsk, polotsk, salihorsk, slutsk, soligorsk, vitsebsk, zhlobin, belarusians
BZD | belize, belizean, belmopan
CAD | canada, canadian, ottawa, toronto, montreal, vancouver, quebec, ontario, alberta, calgary, edmonton, winnipeg, manitoba, nova scotia, british columbia, saskatchewan, new brunswick, newfoundland, nunavut, saskatoon, thunder bay, yukon, fredericton, gatineau, kelowna, mississauga, moncton, northwest territories, prince edward island, trois-rivieres, first nation, first nations, inuit, metis, tsx, alta, b.c, ont, sask, charlottetown, cree, dene, guelph, halifax, iqaluit, kamloops, kitchener, labrador, lethbridge, medicine hat, nanaimo, rcmp, saguenay, st. john's, sudbury, yellowknife
CDF | congo, congolese, kinshasa, bukavu, katanga, kisangani, kivu, kolwezi, likasi, lubumbashi, matadi, mbuji-mayi
CHF | switzerland, swiss, geneva, zurich, bern, basel, lausanne
CLP | chile, chilean, santiago, valparaiso, antofagasta, concepcion, calama, arica, atacama, biobio, iquique, maule, osorno, puerto montt, punta arenas, talca, temuco, valdivia, vina del mar, aysen, coquimbo, la serena, los lagos, magallanes
CNY | china, chinese, beijing, shanghai, guangzhou, shenzhen
COP | colombia, colombian, bogota, medellin, cali, barranquilla, cartagena, antioquia, arauca, boyaca, bucaramanga, caqueta, cauca, choco, cucuta, ibague, manizales, narino, neiva, pereira, popayan, quibdo, santa marta, tolima, valle del cauca, villavicencio, buenaventura, huila, la guajira, quindio, risaralda
CRC | costa rica, costa rican, san jose
CUP | cuba, cuban, havana, camaguey, cienfuegos, holguin, matanzas, pinar del rio, santiago de cuba
CVE | cape verde, cabo verde, cape verdean, praia, mindelo
CYP | cyprus, cypriot
CZK | czech republic, czechia, czech, prague, brno
DEM | germany, german, west german
DJF | djibouti, djiboutian, tadjoura
DKK | denmark, danish, copenhagen, aarhus, odense, aalborg, esbjerg, funen, jutland, roskilde, vejle, faroe islands, greenland, horsens, kolding, randers, bornholm, danmark, danske, frederiksberg, falster, fyn, helsingor, herning, hillerod, holstebro, jylland, lolland, naestved, odsherred, silkeborg, sjaelland, slagelse, svendborg, viborg
DOP | dominican republic, dominican, santo domingo, barahona, la romana, puerto plata, punta cana, santiago de los caballeros
DZD | algeria, algerian, algiers, oran, annaba, batna, bejaia, blida, kabylie, setif, tizi ouzou, tlemcen, hassi messaoud, mostaganem, ouargla, sidi bel abbes, skikda
EEK | estonia, estonian
EGP | egypt, egyptian, cairo, alexandria, giza, suez, aswan, luxor, asyut, beni suef, damietta, fayoum, helwan, ismailia, mahalla, mansoura, port said, qena, sohag, tanta, zagazig, gharbia, kafr el-sheikh, minya, sharqia
ERN | eritrea, eritrean, asmara
ESP | spain, spanish, andalusia, aragon, asturias, barcelona, basque country, bilbao, cantabria, catalan, catalonia, extremadura, galicia, madrid, malaga, murcia, seville, valencia, valladolid, zaragoza
ETB | ethiopia, ethiopian, addis ababa
EUR | europe, european, european union, eurozone, eu, germany, german, berlin, france, french, paris, italy, italian, rome, spain, spanish, madrid, netherlands, dutch, belgium, belgian, brussels, austria, austrian, vienna, portugal, portuguese, lisbon, ireland, irish, dublin, greece, greek, athens, finland, finnish, helsinki, slovakia, slovak, bratislava, slovenia, slovenian, ljubljana, estonia, estonian, tallinn, latvia, latvian, riga, lithuania, lithuanian, vilnius, luxembourg, malta, maltese, cyprus, cypriot, croatia, croatian, zagreb, kosovo, montenegro
FIM | finland, finnish
FJD | fiji, fijian, suva, labasa, lautoka, vanua levu, viti levu, itaukei
FKP | falkland islands, falklands
FRF | france, french
GBP | united kingdom, uk, u.k, britain, british, england, english, scotland, scottish, wales, welsh, london, manchester, birmingham, leeds, glasgow, edinburgh, liverpool, northern ireland, belfast, cardiff, bristol, sheffield
GEL | georgia, georgian, tbilisi, batumi, kutaisi
GHS | ghana, ghanaian, accra, kumasi, ashanti, bolgatanga, cape coast, koforidua, sekondi, sunyani, takoradi, tamale, tarkwa, tema, obuasi, techiman
GIP | gibraltar
GMD | gambia, gambian, banjul
GNF | guinea, guinean, conakry, boke, kankan, kindia, nzerekore
GRD | greece, greek
GTQ | guatemala, guatemalan
GYD | guyana, guyanese, georgetown, berbice, demerara, essequibo
HKD | hong kong, kowloon, hkex
HNL | honduras, honduran, tegucigalpa
HRK | croatia, croatian
HTG | haiti, haitian, port-au-prince
HUF | hungary, hungarian, budapest
IDR | indonesia, indonesian, jakarta, bandung, surabaya
IEP | ireland, irish
ILS | israel, israeli, tel aviv, jerusalem, palestine, palestinian, gaza
INR | india, indian, delhi, new delhi, mumbai, bombay, kolkata, calcutta, chennai, bengaluru, bangalore, hyderabad, maharashtra, kerala, gujarat, punjab, tamil nadu, bihar, jharkhand, odisha, rajasthan, assam, lucknow, patna, jaipur, pune, west bengal, uttar pradesh, madhya pradesh, karnataka, telangana, andhra pradesh, haryana, ahmedabad, amritsar, bhopal, bhubaneswar, chandigarh, chhattisgarh, coimbatore, goa, gurugram, guwahati, himachal pradesh, indore, kanpur, kochi, kozhikode, ludhiana, madurai, mangaluru, mysuru, nagpur, nashik, noida, ranchi, thiruvananthapuram, thrissur, uttarakhand, vadodara, varanasi, vijayawada, visakhapatnam, manipur, meghalaya, surat, tripura
IQD | iraq, iraqi, baghdad, basra, erbil, mosul, kirkuk, najaf, sulaymaniyah, anbar, duhok, fallujah, karbala, kurdistan, nasiriyah, ramadi, dhi qar, diyala, dohuk, halabja, maysan
IRR | iran, iranian, tehran, tabriz, ahvaz, bandar abbas, isfahan, karaj, kerman, kermanshah, khorasan, khuzestan, mashhad, qom, rasht, shiraz, yazd, zahedan
ISK | iceland, icelandic, reykjavik, akureyri, keflavik
ITL | italy, italian
JMD | jamaica, jamaican, kingston, mandeville, montego bay, negril, ocho rios, portmore, spanish town, st ann, st elizabeth, trelawny, westmoreland, st catherine
JOD | jordan, jordanian, amman, irbid, zarqa, aqaba, balqa, jerash, madaba, mafraq, ajloun, karak, tafilah
JPY | japan, japanese, tokyo, osaka, kyoto, nagoya
KES | kenya, kenyan, nairobi, mombasa, kisumu, eldoret, nakuru, bungoma, garissa, homa bay, kakamega, kericho, kiambu, kilifi, kitale, kitui, kwale, laikipia, lodwar, machakos, malindi, marsabit, migori, murang'a, naivasha, nyeri, siaya, thika, turkana, uasin gishu, bomet, isiolo, lamu, mandera, nanyuki, narok, nyandarua, vihiga, wajir
KGS | kyrgyzstan, kyrgyz, bishkek, osh, kirghizia, kyrgyz republic, naryn, karakol, jalal-abad, batken, chui, issyk-kul, talas, tokmok
KHR | cambodia, cambodian, phnom penh
KMF | comoros, comorian, moroni, mutsamudu
KPW | north korea, north korean, pyongyang
KRW | south korea, south korean, korea, korean, seoul, busan, incheon
KWD | kuwait, kuwaiti
KYD | cayman islands, cayman
KZT | kazakhstan, kazakh, kazakhstani, astana, almaty, karaganda, aktobe, shymkent, atyrau, nur-sultan
LAK | laos, lao, laotian, vientiane
LBP | lebanon, lebanese, beirut, baalbek, bekaa, zahle
LKR | sri lanka, sri lankan, colombo, kandy, jaffna, galle, anuradhapura, badulla, batticaloa, kurunegala, matara, negombo, nuwara eliya, ratnapura, trincomalee, vavuniya, hambantota, kalutara, polonnaruwa, ceylon, gampaha, kegalle, kilinochchi, mannar, matale, monaragala, mullaitivu, puttalam, sinhala, sinhalese
LRD | liberia, liberian, monrovia, ganta, gbarnga, nimba, bong county, grand bassa
LSL | lesotho, basotho, maseru
LTL | lithuania, lithuanian
LVL | latvia, latvian
LYD | libya, libyan, tripoli, benghazi, misrata, derna, sabha, sirte, tobruk, zawiya
MAD | morocco, moroccan, rabat, casablanca, marrakech, agadir, fes, fez, kenitra, khouribga, meknes, oujda, tangier, tetouan
MDL | moldova, moldovan, chisinau, balti, cahul, comrat, edinet, gagauzia, orhei, soroca, tiraspol, transnistria, ungheni, anenii noi, briceni, calarasi, cantemir, causeni, criuleni, drochia, falesti, floresti, gagauz, glodeni, hincesti, ialoveni, leova, nisporeni, ocnita, rezina, ribnita, riscani, singerei, straseni, taraclia, telenesti
MGA | madagascar, malagasy, antananarivo
MKD | north macedonia, macedonia, macedonian, skopje
MMK | myanmar, burma, burmese, yangon, naypyidaw
MNT | mongolia, mongolian, ulaanbaatar, ulan bator
MOP | macau, macao, macanese
MRU | mauritania, mauritanian, nouakchott
MTL | malta, maltese
MUR | mauritius, mauritian, port louis, curepipe, rodrigues
MVR | maldives, maldivian
MWK | malawi, malawian, lilongwe, blantyre, karonga, kasungu, machinga, mangochi, mchinji, mulanje, mzuzu, nkhotakota, nsanje, thyolo, zomba
MXN | mexico, mexican, mexico city, monterrey, guadalajara, puebla, tijuana, oaxaca, veracruz, jalisco, chiapas, acapulco, cancun, chihuahua, ciudad juarez, coahuila, guanajuato, guerrero, hermosillo, michoacan, nuevo leon, queretaro, quintana roo, sinaloa, sonora, tamaulipas, toluca, yucatan, zacatecas, campeche, chetumal, culiacan, morelia, saltillo, torreon
MYR | malaysia, malaysian, kuala lumpur, penang
MZN | mozambique, mozambican, maputo
NAD | namibia, namibian, windhoek, erongo, keetmanshoop, oshakati, oshana, otjiwarongo, rundu, swakopmund, walvis bay, grootfontein, omaruru, tsumeb
NGN | nigeria, nigerian, abuja, lagos, kano, jos, ibadan, port harcourt, abeokuta, abia, adamawa, akure, akwa ibom, anambra, asaba, awka, bauchi, bayelsa, benue, borno, calabar, cross river, ebonyi, ekiti, enugu, gombe, ilorin, jigawa, kaduna, katsina, kebbi, kogi, kwara, lokoja, maiduguri, makurdi, minna, nasarawa, nnewi, ogun, ondo, onitsha, osogbo, osun, owerri, sokoto, taraba, umuahia, uyo, warri, yobe, yola, zamfara, zaria
NIO | nicaragua, nicaraguan, managua
NLG | netherlands, dutch
NOK | norway, norwegian, oslo, bergen, trondheim, stavanger, tromso, drammen, finnmark, fredrikstad, kristiansand, larvik, nordland, rogaland, sandefjord, skien, trondelag, alesund, hammerfest, telemark, vestland, agder, arendal, bodo, gjovik, hamar, harstad, haugesund, innlandet, kongsberg, lillehammer, lofoten, molde, narvik, norge, norske, sarpsborg, svalbard, tonsberg, troms
NPR | nepal, nepali, nepalese, kathmandu, pokhara, biratnagar, janakpur, bharatpur, birgunj, butwal, chitwan, dhangadhi, dharan, jhapa, karnali, lalitpur, lumbini, nepalgunj, palpa, parbat, surkhet, bagmati, gandaki, kailali, madhesh, morang, saptari, sunsari
NZD | new zealand, auckland, wellington, christchurch, dunedin, rotorua, tauranga, gisborne, hawke's bay, invercargill, manawatu, otago, palmerston north, southland, taranaki, waikato, whanganui, whangarei, aotearoa, iwi, lower hutt, maori, timaru, upper hutt, whakatane, hapu, kapa haka, marae, ngai, ngati, runanga, tangata whenua, nzx, porirua, bay of plenty, kaikoura, nz, oamaru, pakeha, queenstown, wairarapa, whanau
OMR | oman, omani, muscat, dhofar, nizwa, salalah, sohar
PAB | panama, panamanian
PEN | peru, peruvian, lima
PGK | papua new guinea, papua, port moresby, madang, mount hagen, rabaul, bougainville, goroka
PHP | philippines, philippine, filipino, manila, quezon city, cebu, davao, iloilo, mindanao, luzon, albay, bacolod, baguio, batangas, bicol, bohol, bulacan, cagayan, cavite, cotabato, dagupan, general santos, iligan, ilocos, legazpi, leyte, makati, marikina, mindoro, naga city, negros, nueva ecija, palawan, pampanga, pangasinan, pasig, samar, sorsogon, tacloban, taguig, tarlac, visayas, zamboanga, metro manila
PKR | pakistan, pakistani, islamabad, karachi, lahore, peshawar, quetta, faisalabad, multan, rawalpindi, sindh, balochistan, abbottabad, azad kashmir, bahawalpur, gilgit-baltistan, gujranwala, hunza, khyber pakhtunkhwa, larkana, mardan, rahim yar khan, sargodha, sialkot, sukkur, dera ismail khan, gwadar, hafizabad, jhelum, kasur, mirpur khas, muzaffarabad, okara, punjab, sahiwal, sheikhupura
PLN | poland, polish, warsaw, krakow, gdansk
PTE | portugal, portuguese, alentejo, algarve, braga, coimbra, lisbon, porto, setubal
PYG | paraguay, paraguayan, asuncion
QAR | qatar, qatari, doha, al wakrah, ras laffan
RON | romania, romanian, bucharest, cluj, arad, bacau, banat, braila, brasov, constanta, craiova, galati, iasi, oradea, pitesti, ploiesti, sibiu, timisoara, transylvania, alba iulia, baia mare, buzau, focsani, hunedoara, maramures, suceava, targu mures
RSD | serbia, serbian, belgrade, novi sad, kragujevac, leskovac, novi pazar, pancevo, sabac, smederevo, subotica, uzice, vojvodina, zrenjanin, kraljevo, valjevo, zajecar, cacak, jagodina, kikinda, krusevac, loznica, pirot, sombor, vranje
RUB | russia, russian, russian federation, moscow, saint petersburg, st petersburg, bashkortostan, chelyabinsk, irkutsk, kazan, krasnodar, krasnoyarsk, nizhny novgorod, novosibirsk, omsk, rostov-on-don, samara, siberia, sverdlovsk, tatarstan, ufa, vladivostok, voronezh, yekaterinburg, buryatia, chechnya, dagestan, kemerovo, tyumen, yakutia
RWF | rwanda, rwandan, kigali, huye, musanze, nyagatare, rubavu
SAR | saudi arabia, saudi, saudi arabian, riyadh, jeddah, abha, dammam, jubail, khobar, mecca, tabuk, taif, yanbu
SBD | solomon islands, honiara, auki, choiseul, gizo, guadalcanal, makira, malaita, solomon islander
SCR | seychelles, seychellois, mahe, praslin
SDG | sudan, sudanese, khartoum, omdurman, port sudan, darfur, el fasher, el obeid, gezira, kassala, kordofan, nyala, wad madani, atbara, sennar, white nile
SEK | sweden, swedish, stockholm, gothenburg, malmo, uppsala, kiruna, boras, gavle, helsingborg, linkoping, lulea, norrkoping, orebro, skane, skelleftea, sundsvall, umea, vasteras, vaxjo, dalarna, halmstad, jonkoping, karlstad, norrbotten, vasterbotten, eskilstuna, falun, gotland, kalmar, ostersund, sodertalje, svenska, sverige, trollhattan
SGD | singapore, singaporean, sgx
SHP | saint helena
SIT | slovenia, slovenian
SKK | slovakia, slovak
SLE | sierra leone, sierra leonean, freetown
SOS | somalia, somali, mogadishu, baidoa, beledweyne, bosaso, galkayo, hargeisa, jubaland, kismayo, puntland, somaliland
SRD | suriname, surinamese, paramaribo
SSP | south sudan, south sudanese, juba, bentiu, malakal, rumbek, yambio
STN | sao tome, sao tome and principe
SVC | el salvador, salvadoran, san salvador
SYP | syria, syrian, damascus, aleppo, homs, deir ezzor, idlib, latakia, raqqa, tartus
SZL | eswatini, swaziland, swazi, mbabane
THB | thailand, thai, bangkok, phuket
TJS | tajikistan, tajik, dushanbe, khujand, sughd
TMT | turkmenistan, turkmen, ashgabat, turkmenbashi, turkmenabat, dashoguz, balkanabat, lebap, balkan region
TND | tunisia, tunisian, tunis, sfax, sousse, bizerte, gabes, gafsa, kairouan, kasserine, monastir, nabeul, sidi bouzid, tataouine, beja, jendouba, medenine, zarzis
TOP | tonga, tongan
TRY | turkey, turkiye, turkish, ankara, istanbul, izmir, mersin, konya, antalya, bursa, adana, hatay, adiyaman, afyonkarahisar, balikesir, canakkale, corlu, denizli, diyarbakir, edirne, elazig, erzurum, eskisehir, gaziantep, gebze, hakkari, isparta, kahramanmaras, kayseri, kirikkale, kocaeli, kutahya, malatya, manisa, mardin, mugla, nevsehir, osmaniye, sakarya, samsun, sanliurfa, sirnak, sivas, tekirdag, tokat, trabzon, usak, yalova, zonguldak
TTD | trinidad, trinidad and tobago, trinidadian, port of spain, couva, point fortin, tobago, chaguanas
TWD | taiwan, taiwanese, new taiwan, taipei, kaohsiung, hsinchu, taichung, tainan
TZS | tanzania, tanzanian, dar es salaam, dodoma, zanzibar, mwanza, arusha, mbeya, morogoro, moshi, tanga, bagamoyo, bukoba, geita, iringa, kagera, kigoma, kilimanjaro, manyara, mtwara, ruvuma, shinyanga, singida, songea, tabora, kahama, simiyu
UAH | ukraine, ukrainian, kyiv, kiev, lviv, kharkiv, odesa, odessa, dnipro
UGX | uganda, ugandan, kampala, entebbe, gulu, jinja, mbarara, arua, busia, fort portal, hoima, iganga, kabale, kasese, kyankwanzi, lira city, masaka, masindi, mbale, moroto, mubende, mukono, soroti, tororo, wakiso, acholi, bunyoro, karamoja
USD | united states, united states of america, us, u.s, usa, u.s.a, america, american, washington, new york, chicago, los angeles, california, texas, pennsylvania, pittsburgh, ohio, michigan, wisconsin, ecuador, ecuadorian, quito, guayaquil, panama, panamanian, puerto rico, puerto rican, timor-leste, east timor, timorese, dili, palau, micronesia, marshall islands, guam, alabama, alaska, arizona, arkansas, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, north carolina, north dakota, oklahoma, oregon, rhode island, south carolina, south dakota, tennessee, utah, vermont, virginia, west virginia, wyoming, ariz, ark, calif, colo, conn, d.c, fla, ill, kan, ky, mass, mich, minn, mont, n.c, n.d, n.h, n.j, n.m, n.y, neb, nev, okla, pa, r.i, s.c, s.d, tenn, tex, vt, w.va, wis, wyo, atlanta, baltimore, boston, cincinnati, cleveland, dallas, denver, detroit, duluth, houston, indianapolis, memphis, miami, milwaukee, minneapolis, nashville, new orleans, oakland, philadelphia, phoenix, sacramento, san diego, san francisco, seattle, st. louis, st. paul
UYU | uruguay, uruguayan, montevideo, canelones, paysandu, punta del este, tacuarembo
UZS | uzbekistan, uzbek, tashkent, samarkand, bukhara, namangan, andijan, fergana, termez, navoi, khiva, nukus, karakalpakstan, jizzakh, kashkadarya, khorezm, kokand, margilan, navoiy, qarshi, sirdaryo, surkhandarya, syrdarya, urgench
VES | venezuela, venezuelan, caracas
VND | vietnam, viet nam, vietnamese, hanoi, ho chi minh city
VUV | vanuatu, ni-vanuatu, port vila
WST | samoa, samoan, apia
XAF | cameroon, cameroonian, yaounde, douala, chad, chadian, gabon, gabonese, libreville, central african republic, equatorial guinea, brazzaville, central african, bafoussam, bamenda, bangui, franceville, garoua, kribi, malabo, maroua, moundou, n'djamena, ngaoundere, pointe-noire, port-gentil, abeche, bertoua, buea, dolisie, ebolowa, lambarene, oyem, sarh
XCD | antigua, grenada, dominica, saint lucia, st lucia, saint vincent, saint kitts, anguilla, montserrat, east caribbean, eastern caribbean, castries, kingstown, roseau, basseterre, barbuda, saint george's, st george's, st. george's
XOF | senegal, senegalese, dakar, ivory coast, cote d'ivoire, ivorian, abidjan, mali, malian, bamako, burkina faso, burkinabe, ouagadougou, benin, beninese, cotonou, togo, togolese, lome, niger, nigerien, niamey, guinea-bissau, west african, agadez, bobo-dioulasso, bouake, casamance, kaolack, kayes, korhogo, koudougou, louga, maradi, matam, mopti, parakou, porto-novo, segou, sikasso, sokode, tambacounda, timbuktu, touba, yamoussoukro, ziguinchor, zinder, atakpame, banfora, daloa, diourbel, dosso, fatick, kedougou, kolda, mbour, natitingou, pikine, rufisque, saly, tahoua, thies, yopougon, abomey, diffa, gagnoa, kpalime, ouahigouya, san-pedro, tillaberi
XPF | french polynesia, new caledonia, tahiti, noumea
YER | yemen, yemeni, sanaa, aden, hadramawt, hodeidah, marib, mukalla, taiz
ZAR | south africa, south african, johannesburg, cape town, pretoria, durban, soweto, bloemfontein, east london, eastern cape, ekurhuleni, free state, gauteng, gqeberha, kwazulu-natal, limpopo, mangaung, mpumalanga, nelspruit, north west province, northern cape, pietermaritzburg, polokwane, rustenburg, secunda, stellenbosch, tshwane, western cape, witbank, buffalo city, graaff-reinet, karoo, knysna, mafikeng, mahikeng, paarl, upington, zululand
ZMW | zambia, zambian, lusaka, copperbelt, chililabombwe, chingola, chipata, chirundu, choma, kabwe, kafue, kalulushi, kasama, kitwe, luanshya, mazabuka, mongu, mufulira, nchelenge, ndola, solwezi
ZWG | zimbabwe, zimbabwean, harare, bulawayo, chitungwiza, gweru, hwange, kwekwe, masvingo, mutare, victoria falls
`;
