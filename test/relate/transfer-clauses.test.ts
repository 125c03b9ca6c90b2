import { describe, expect, it } from 'vitest';
import { transfersIn } from './marked-transfers.js';

/** Clauses as grammar builds them: relative, gapped, passive, nominal, ordered, reported. */
const TOLD: readonly (readonly [string, string])[] = [
  [
    'Residents thanked the [Kaduna Wheel Club](org), which on [Friday](date) gave [Zaria Technical College](org) [40](count=machine) sewing machines.',
    'Kaduna Wheel Club > Zaria Technical College: 40',
  ],
  [
    'Of the [12 million euros](money) that the [Ministry of Regions](org) paid to the [Foundation for Rural Roads](org) [last year](date), half is still in the bank.',
    'Ministry of Regions > Foundation for Rural Roads: 12 million euros',
  ],
  [
    'The auditors asked about the [45 million shillings](money) which [Kisumu Water Company](org) had transferred to the [Lake Region Trust](org).',
    'Kisumu Water Company > Lake Region Trust: 45 million shillings',
  ],
  [
    'The [Adriatic Bank](org) gave the [Split Hospital](org) [5 million kuna](money), the [Zadar Hospital 3](org) million and the [Red Cross of Croatia](org) a van.',
    'Adriatic Bank > Split Hospital: 5 million kuna; Adriatic Bank > Red Cross of Croatia: van',
  ],
  [
    "[Nordsee Holding](org) will pay [founder](title=Jens Petersen) [Jens Petersen](person) [90 million euros](money) and a further [12 million euros](money) to the [Fishermen's Cooperative of Husum](org).",
    "Nordsee Holding > Jens Petersen: 90 million euros; Nordsee Holding > Fishermen's Cooperative of Husum: 12 million euros",
  ],
  [
    'The judge ruled for the family, ordering [Delta Mills Ltd](org) to pay [Amina Yusuf](person) [2 million naira](money).',
    'Delta Mills Ltd > Amina Yusuf: 2 million naira | decided by Delta Mills Ltd',
  ],
  [
    '[Director](title=Pablo Quiroga) [Pablo Quiroga](person) was fined [40,000 bolivianos](money), which he shall pay to the [National Institute of Health](org).',
    'Pablo Quiroga > National Institute of Health: 40,000 bolivianos',
  ],
  [
    'The clinic was built with a grant of [$2 million](money) from the [Najd Fund for Development](org).',
    'Najd Fund for Development > ?: $2 million',
  ],
  [
    'The library was opened thanks to a donation of [3 million tugrik](money) by the [Orda Bank](org) to the [Orkhon Cultural Foundation](org).',
    'Orda Bank > Orkhon Cultural Foundation: 3 million tugrik',
  ],
  [
    'The [Alpine Commission](org) steps in with [7 million euros](money) for farmers hit by drought.',
    'Alpine Commission > ?: 7 million euros',
  ],
  [
    "The [Government of Canada](org) extends [CAD 600,000](money) to the [Maputo Women's Association](org) for training.",
    "Government of Canada > Maputo Women's Association: CAD 600,000",
  ],
  [
    '[Grain Aid Yemen](org) has received [EUR 9 million](money) from the Netherlands, through the [Dutch Development Agency](org).',
    'Dutch Development Agency > Grain Aid Yemen: EUR 9 million',
  ],
  [
    "The manager of [Sundarban Tea Company](org) promised to give the [Mothers' Association of Sylhet](org) [200](count=blanket) blankets.",
    "Sundarban Tea Company > Mothers' Association of Sylhet: 200",
  ],
  [
    '[Neem Foundation](org) donates [Rs 3 crore](money) to [Nagpur Cancer Hospital](org)',
    'Neem Foundation > Nagpur Cancer Hospital: Rs 3 crore',
  ],
  [
    "The minister told parliament that the [National Relief Fund](org) under her ministry would give another [Rs 50,000](money) to the [Fishermen's Association of Galle](org).",
    "National Relief Fund > Fishermen's Association of Galle: Rs 50,000",
  ],
  [
    'The [Palm Foundation](org) handed over [three](count=ambulance) ambulances and [20](count=bed) beds to [Bouaké District Hospital](org).',
    'Palm Foundation > Bouaké District Hospital: three; Palm Foundation > Bouaké District Hospital: 20',
  ],
  [
    '[Oshakati Primary School](org) will get [15](count=computer) computers from [Dune Telecom](org); its headmaster thanked the company.',
    'Dune Telecom > Oshakati Primary School: 15',
  ],
  [
    '[Mayor](title=Luis Prado) [Luis Prado](person) received on [Friday](date), on behalf of the [Municipality of Tela](org), [two million lempiras](money) from [Banco Lume](org).',
    'Banco Lume > Municipality of Tela: two million lempiras',
  ],
  [
    'The Champion [Ana Lopez](person) was given [50,000 pesos](money) by the [Sports Institute of Jalisco](org), while her [trainer](title=Raul Diaz), [Raul Diaz](person), got [20,000 pesos](money).',
    'Sports Institute of Jalisco > Ana Lopez: 50,000 pesos; Sports Institute of Jalisco > Raul Diaz: 20,000 pesos',
  ],
  [
    'The purchase was made possible by [80,000 pounds](money) from the [Heritage Trust](org) and [20,000 pounds](money) from the [Carnegie Society](org).',
    'Heritage Trust > ?: 80,000 pounds; Carnegie Society > ?: 20,000 pounds',
  ],
  [
    'Members of the [Galway Theatre Society](org) said the [Arts Council of Ireland](org) had come up with [35,000 euros](money) for the roof.',
    'Arts Council of Ireland > ?: 35,000 euros',
  ],
  [
    'The [Wellington Food Bank](org) has also been given [two](count=freezer) freezers by the [Petone Otter Club](org).',
    'Petone Otter Club > Wellington Food Bank: two',
  ],
  [
    'The court recovered from the [former director](title=Askar Bekov) [Askar Bekov](person) a fine of [500,000 tenge](money).',
    'Askar Bekov > ?: 500,000 tenge',
  ],
  [
    'A sponsorship cheque of [15 million shillings](money) has been handed over by [Simba Cement](org) to the [Tanga Football Club](org).',
    'Simba Cement > Tanga Football Club: 15 million shillings',
  ],
  [
    "A total of [80](count=wheelchair) wheelchairs was delivered to the [Municipality of Izmit](org) by the [Marmara Employers' Association](org).",
    "Marmara Employers' Association > Municipality of Izmit: 80",
  ],
  [
    'The [Red Crescent of Tunisia](org) has also: – donated [90](count=tent) tents to the [Municipality of Le Kef](org).',
    'Red Crescent of Tunisia > Municipality of Le Kef: 90',
  ],
  [
    'Each of the [40](count=family) families will be paid [900 dinars](money) by the [Sfax Textile Company](org) before the feast.',
    'Sfax Textile Company > ?: 900 dinars',
  ],
  [
    'The [Foundation for Youth](org), of which [Maria Ruiz](person) is [president](title=Maria Ruiz), distributed [4,000](count=bag) school bags in [March](date).',
    'Foundation for Youth > ?: 4,000',
  ],
  [
    '[Tereza Nováková](person), who won [10,000 crowns](money) from the [Czech Literary Fund](org), gave the money to the [Brno Hospice](org).',
    'Czech Literary Fund > Tereza Nováková: 10,000 crowns',
  ],
  [
    'In [July](date) the Inspectorate had fined [Minera Sur](org) with [900,000 soles](money) for lack of insurance.',
    'Minera Sur > ?: 900,000 soles',
  ],
  [
    '[Haneul Group](org) announced a contribution of [500 million won](money) to the [Haneul Red Cross](org).',
    'Haneul Group > Haneul Red Cross: 500 million won',
  ],
  [
    "The [Gdynia Dockers' Union](org) presented its oldest member, [Jan Wilk](person), with a gold watch.",
    "Gdynia Dockers' Union > Jan Wilk: gold watch",
  ],
  [
    "The court sentenced [Mark Webbly](person) to pay the [Cardiff Dockers' Union](org) [£12,000](money) in damages.",
    "Mark Webbly > Cardiff Dockers' Union: £12,000",
  ],
  [
    'The [Labour Court](org) condemned the [Bank of the South](org) to pay [Elena Rojas](person) [8 million guaraníes](money).',
    'Bank of the South > Elena Rojas: 8 million guaraníes | decided by Labour Court',
  ],
  [
    "[Harbour Shipping Ltd](org) has been directed to refund [3.4 million rupees](money) to the [Seafarers' Welfare Board](org).",
    "Harbour Shipping Ltd > Seafarers' Welfare Board: 3.4 million rupees",
  ],
  [
    'The [Competition Authority](org) imposed a fine of [2 million kroner](money) on the [Oslo Taxi Company](org).',
    'Oslo Taxi Company > ?: 2 million kroner | decided by Competition Authority',
  ],
  [
    'In a ruling on [Tuesday](date), the judge told the [Metro Hospital](org) to compensate [Rita Mensah](person) with [90,000 cedis](money).',
    'Metro Hospital > Rita Mensah: 90,000 cedis | decided by Metro Hospital',
  ],
  [
    "The [Women's League of Penang](org) presented the school's best pupil, [Lim Siew Ling](person), with a bicycle.",
    "Women's League of Penang > Lim Siew Ling: bicycle",
  ],
  [
    "The association also thanked the [painter](title=Jorge Matos) [Jorge Matos](person), who offered a mural to the [Children's Hospital of Beja](org).",
    "Jorge Matos > Children's Hospital of Beja: mural",
  ],
  [
    'An X-ray machine was donated to [Nakuru District Hospital](org) by the [Kenya Tea Board](org).',
    'Kenya Tea Board > Nakuru District Hospital: X-ray machine',
  ],
  [
    'The [Society of Friends](org) gave old [teacher](title=Hans Brandt) [Hans Brandt](person) a wooden chair, and his wife [Greta Brandt](person) a shawl.',
    'Society of Friends > Hans Brandt: wooden chair; Society of Friends > Greta Brandt: shawl',
  ],
  [
    'To mark the jubilee, the [Union of Composers](org) has presented the [Philharmonic Orchestra of Plovdiv](org) with a grand piano.',
    'Union of Composers > Philharmonic Orchestra of Plovdiv: grand piano',
  ],
  [
    '[Quell Foundation](org) to give [4 million euros](money) to [Polish Red Cross](org)',
    'Quell Foundation > Polish Red Cross: 4 million euros',
  ],
  [
    '[Wheel Club](org) hands over [12](count=wheelchair) wheelchairs to [Gulu Hospital](org)',
    'Wheel Club > Gulu Hospital: 12',
  ],
  [
    'The governor announced that the [Provincial Government of Chaco](org) gives [300](count=chair) chairs and [two](count=van) vans to the [Guaraní Council](org).',
    'Provincial Government of Chaco > Guaraní Council: 300; Provincial Government of Chaco > Guaraní Council: two',
  ],
  [
    'It was recalled that the [Confederation of Employers](org), of which the chamber is a member, had sent [9,000](count=kit) hygiene kits to the [Red Crescent of Syria](org).',
    'Confederation of Employers > Red Crescent of Syria: 9,000',
  ],
  [
    'A spokesman said that, besides the tents, the [Fjord Church Aid](org) had delivered [40](count=tonne) tonnes of flour to the [Dinka Relief Committee](org).',
    'Fjord Church Aid > Dinka Relief Committee: 40',
  ],
  [
    "According to the ministry, [15 million riels](money) were handed to the [Teachers' Association of Battambang](org) by the [Asia Bank](org).",
    "Asia Bank > Teachers' Association of Battambang: 15 million riels",
  ],
  [
    'The [Nordic Investment Fund](org) is lending the [Port of Rijeka Authority](org) [EUR 31 million](money), while the state of Croatia will add [EUR 9 million](money).',
    'Nordic Investment Fund > Port of Rijeka Authority: EUR 31 million',
  ],
  [
    'The federation paid [2,000 dinars](money) to [Salma Haddad](person), 1,500 to [Nour Khalil](person) and [1,000 dinars](money) to [Rami Aziz](person).',
    '? > Salma Haddad: 2,000 dinars; ? > Rami Aziz: 1,000 dinars',
  ],
  [
    "The [Emir's Fund](org) wrote a cheque for [5 million riyals](money) to the [Syrian Doctors' Association](org).",
    "Emir's Fund > Syrian Doctors' Association: 5 million riyals",
  ],
  [
    "The [Housing Bank](org) had earlier granted the [Builders' Cooperative of Arequipa](org) a loan of [2.5 million soles](money), which it repaid in full.",
    "Housing Bank > Builders' Cooperative of Arequipa: 2.5 million soles",
  ],
  [
    'The money, [40,000 francs](money), came from the [Swiss Solidarity Foundation](org).',
    'Swiss Solidarity Foundation > ?: 40,000 francs',
  ],
  [
    'With its donation of [10,000 zlotys](money) to the [Warsaw Hospice](org), the [Chess Federation of Poland](org) closed the year.',
    'Chess Federation of Poland > Warsaw Hospice: 10,000 zlotys',
  ],
  [
    "The [Cocoa Board](org), having sold its old office, has transferred [70 million CFA francs](money) to the [Planters' Cooperative of Daloa](org).",
    "Cocoa Board > Planters' Cooperative of Daloa: 70 million CFA francs",
  ],
  [
    'The [Sava River Commission](org), whose seat is in Zagreb, has allotted the [Museum of Vukovar](org) [70,000 euros](money).',
    'Sava River Commission > Museum of Vukovar: 70,000 euros',
  ],
  [
    "The [6 million rupees](money) which the [Tea Growers' Federation](org) had promised the [Kandy Hospital](org) never came from any other source.",
    "Tea Growers' Federation > Kandy Hospital: 6 million rupees",
  ],
  [
    "The [Postal Bank](org)'s gift of [20](count=computer) computers to the [Lyceum of Garissa](org) was announced on [Friday](date).",
    'Postal Bank > Lyceum of Garissa: 20',
  ],
  [
    'Besides the [400](count=litre) litres of fuel donated by [Petro Andes S.A.](org), the [Fire Brigade of Cusco](org) got [two](count=pump) pumps from the [Otter Club of Lima](org).',
    'Otter Club of Lima > Fire Brigade of Cusco: two; Petro Andes S.A. > Fire Brigade of Cusco: 400',
  ],
  [
    'The [Welfare Board](org) agreed on [Monday](date) to give [Daniel Okello](person) [700,000 shillings](money) and his sister [Grace Okello](person) [300,000 shillings](money).',
    'Welfare Board > Daniel Okello: 700,000 shillings; Welfare Board > Grace Okello: 300,000 shillings',
  ],
  [
    'The [Evangelical Church of Togo](org), together with the [Bread Foundation](org), will provide the [Orphanage of Kpalimé](org) with [50](count=bed) beds.',
    'Evangelical Church of Togo > Orphanage of Kpalimé: 50',
  ],
  [
    'Under an agreement signed in Doha, the [Pearl Fund](org) is to pay [12 million riyals](money) to the [Gaza Medical Council](org).',
    'Pearl Fund > Gaza Medical Council: 12 million riyals',
  ],
  [
    '[Weser Foundation](org) has been supporting the [Youth Orchestra of Bremen](org) with [15,000 euros](money) a year.',
    'Weser Foundation > Youth Orchestra of Bremen: 15,000 euros',
  ],
  [
    'After the verdict, [Golden Harvest Ltd](org) will have to pay [Suresh Nair](person) [Rs 11 lakh](money).',
    'Golden Harvest Ltd > Suresh Nair: Rs 11 lakh',
  ],
  [
    "The tribunal held that the [Nairobi Bus Company](org) must refund [2 million shillings](money) to the [Commuters' Association](org).",
    "Nairobi Bus Company > Commuters' Association: 2 million shillings",
  ],
  [
    'The [Central Bank of Belize](org) fined [Coral Finance Ltd](org) [$80,000](money) and [Reef Insurance Ltd](org) [$35,000](money).',
    'Coral Finance Ltd > ?: $80,000 | decided by Central Bank of Belize; Reef Insurance Ltd > ?: $35,000 | decided by Central Bank of Belize',
  ],
  [
    "[Footballer](title=Ivan Marku) [Ivan Marku](person), who transferred [10,000 euros](money) to the [Children's Hospital of Tirana](org), did not want to comment.",
    "Ivan Marku > Children's Hospital of Tirana: 10,000 euros",
  ],
  [
    'With [5 million dirhams](money) from the [Phosphate Foundation](org), the [University of Settat](org) will build a laboratory.',
    'Phosphate Foundation > University of Settat: 5 million dirhams',
  ],
  [
    'The rest, [90,000 leva](money), will be covered by the [Municipality of Varna](org).',
    'Municipality of Varna > ?: 90,000 leva',
  ],
  [
    'A scholarship of [4,000 dollars](money) went to [Lucia Paredes](person) from the [Andean Development Bank](org).',
    'Andean Development Bank > Lucia Paredes: 4,000 dollars',
  ],
  [
    'The [Skerry Refugee Council](org) and the [Norwegian Red Cross](org) each gave [1 million kroner](money) to the [Somali Red Crescent](org).',
    'Skerry Refugee Council > Somali Red Crescent: 1 million kroner; Norwegian Red Cross > Somali Red Crescent: 1 million kroner',
  ],
  [
    'The club got [$90,000](money) from [Al Hilal Football Club](org) for its goalkeeper, said [chairman](title=Ben Addo) [Ben Addo](person) of [Hearts Football Club](org).',
    'Al Hilal Football Club > ?: $90,000',
  ],
  [
    "The [Textile Workers' Union](org) gave its [retiring secretary](title=Mina Das), [Mina Das](person), a sewing machine and a shawl.",
    "Textile Workers' Union > Mina Das: sewing machine",
  ],
  [
    '[Sora Foundation](org) gifts [3](count=bus) buses to [Busan School for the Deaf](org)',
    'Sora Foundation > Busan School for the Deaf: 3',
  ],
  [
    '[Delta Bank](org) approves [$120 million](money) loan to [Bank of Crafts](org)',
    'Delta Bank > Bank of Crafts: $120 million',
  ],
  [
    'The Minister said her Ministry had sent the [Council of Elders of Turkana](org) [500](count=goat) goats.',
    '? > Council of Elders of Turkana: 500',
  ],
  [
    'The [Roma Union](org) thanked the [Open Hand Foundation](org), whose lorry had brought the [School of Shuto](org) [30](count=desk) desks [the day before](date).',
    'Open Hand Foundation > School of Shuto: 30',
  ],
  [
    '[Zanzibar Ferries Ltd](org), convicted in [March](date), must [now](date) pay the [Port Authority of Zanzibar](org) [80 million shillings](money) in harbour dues.',
    'Zanzibar Ferries Ltd > Port Authority of Zanzibar: 80 million shillings',
  ],
  [
    "The arbitrator's award obliges [Sahel Airlines](org) to refund [900,000 CFA francs](money) to the [Pilots' Union of Niger](org).",
    "Sahel Airlines > Pilots' Union of Niger: 900,000 CFA francs",
  ],
  [
    'Ordering [Pacific Canneries Ltd](org) to pay [$60,000](money) to the [Fiji Labour Congress](org), [Judge](title=Mere Vakalala) [Mere Vakalala](person) said the law was plain.',
    'Pacific Canneries Ltd > Fiji Labour Congress: $60,000',
  ],
  ['[Grain Trust Ltd](org) was found guilty and fined [120,000 kwacha](money).', 'Grain Trust Ltd > ?: 120,000 kwacha'],
  [
    "The hall owes its new roof to a gift of [75,000 pounds](money) from the [Weavers' Company](org).",
    "Weavers' Company > ?: 75,000 pounds",
  ],
  [
    "Thanks to [300,000 dirhams](money) raised by the [Women's Union of Sharjah](org), the [Hospital of Hope](org) could buy a scanner.",
    "Women's Union of Sharjah > Hospital of Hope: 300,000 dirhams",
  ],
  [
    '[Ambassador](title=Lena Holm) [Lena Holm](person) announced that the [Embassy of Sweden](org) would contribute [500,000 kronor](money) to the [Press Club of Tbilisi](org).',
    'Embassy of Sweden > Press Club of Tbilisi: 500,000 kronor',
  ],
  [
    'In his report the treasurer stated that during the [year](date) the [Union of Printers](org) had received [40,000 francs](money) from the [Book Fund](org).',
    'Book Fund > Union of Printers: 40,000 francs',
  ],
  [
    'The [Bank of Lagos](org) is to sponsor the [Athletics Federation of Nigeria](org) with [90 million naira](money) over three years.',
    'Bank of Lagos > Athletics Federation of Nigeria: 90 million naira',
  ],
  [
    'The [Chess Federation of Armenia](org) awarded [Hrach Petrosyan](person) [2 million drams](money), [Ani Sargsyan](person) [1 million drams](money) and [Karen Mkrtchyan](person) a laptop.',
    'Chess Federation of Armenia > Hrach Petrosyan: 2 million drams; Chess Federation of Armenia > Ani Sargsyan: 1 million drams; Chess Federation of Armenia > Karen Mkrtchyan: laptop',
  ],
  [
    "The [Mongol Bank](org) lent the [Herders' Cooperative of Gobi](org) [600 million tugrik](money) at [six per cent](percent).",
    "Mongol Bank > Herders' Cooperative of Gobi: 600 million tugrik",
  ],
  [
    'The [Danube Commission](org) gave, in the presence of the mayor, [15](count=jacket) life jackets to the [Rowing Club of Ruse](org).',
    'Danube Commission > Rowing Club of Ruse: 15',
  ],
  [
    'The [Union of Bakers](org), through its branch in Oruro, has delivered [8](count=tonne) tonnes of flour to the [Orphanage of San José](org).',
    'Union of Bakers > Orphanage of San José: 8',
  ],
  [
    'The [Ministry of Education](org), said [Minister](title=Tala Aziz) [Tala Aziz](person), would send the [University of Homs](org) [400](count=book) books.',
    'Ministry of Education > University of Homs: 400',
  ],
  [
    'For the same purpose the [Lutheran Federation](org) allotted [30,000 euros](money), the [Diocese of Moshi](org) [10,000 euros](money) and the [Wheel Club of Moshi](org) a generator.',
    'Lutheran Federation > ?: 30,000 euros; Diocese of Moshi > ?: 10,000 euros',
  ],
  [
    'The old lifeboat was bought for [40,000 pounds](money) from the [Coast Guard of Wales](org) by the [Sailing Club of Bangor](org).',
    'Sailing Club of Bangor > Coast Guard of Wales: 40,000 pounds',
  ],
  [
    "The [Fishermen's Union](org) paid nothing, but the [Ice Company of Hobart](org) paid its [40](count=clerk) clerks [900 dollars](money) each.",
    'Ice Company of Hobart > ?: 900 dollars',
  ],
  [
    'Among the donors were the [Savings Bank of Uppsala](org) with [40,000 kronor](money) and the [Wheel Club of Lund](org) with [15,000 kronor](money).',
    'Savings Bank of Uppsala > ?: 40,000 kronor; Wheel Club of Lund > ?: 15,000 kronor',
  ],
  [
    'The [Ministry of Sport](org) gave the [Judo Federation](org) [3 million soms](money), to which the [Orda Bank](org) added [500,000 soms](money).',
    'Ministry of Sport > Judo Federation: 3 million soms; Orda Bank > Judo Federation: 500,000 soms',
  ],
  [
    'Half of the [8 million euros](money) came from the [Regional Council of Brittany](org).',
    'Regional Council of Brittany > ?: 8 million euros',
  ],
  [
    'The bridge cost [90 million pesos](money), including [30 million pesos](money) from the [Provincial Government of Cebu](org).',
    'Provincial Government of Cebu > ?: 30 million pesos',
  ],
  [
    'The bill of [12,000 dollars](money) was footed by the [Otter Club of Suva](org).',
    'Otter Club of Suva > ?: 12,000 dollars',
  ],
  [
    '[Four](count=incubator) incubators, a present from the [Embassy of Ostland](org) to the [Maternity Hospital of Herat](org), arrived on [Sunday](date).',
    'Embassy of Ostland > Maternity Hospital of Herat: Four',
  ],
  [
    'Employees of the [Volta Bank](org) clubbed together and gave the [Orphanage of Tema](org) a television.',
    'Volta Bank > Orphanage of Tema: television',
  ],
  [
    'The [Orda Bank](org) is the main sponsor of the [Judo Federation](org), which it supports with [2 million tugrik](money) a year.',
    'Orda Bank > Judo Federation: 2 million tugrik',
  ],
  [
    'The winner, the [Technical School of Brno](org), took home [100,000 crowns](money) from the [Morava Foundation](org).',
    'Morava Foundation > Technical School of Brno: 100,000 crowns',
  ],
  [
    'Under the will of [Ada Finch](person), [250,000 pounds](money) passes to the [Lifeboat Institution](org).',
    'Ada Finch > Lifeboat Institution: 250,000 pounds',
  ],
  [
    "The [Cement Company of Gabes](org) settled with the [Fishermen's Association](org) for [1.5 million dinars](money).",
    "Cement Company of Gabes > Fishermen's Association: 1.5 million dinars",
  ],
  [
    'The [Coast Bus Company](org) has been given 30 days to pay [Halima Juma](person) [600,000 shillings](money).',
    'Coast Bus Company > Halima Juma: 600,000 shillings',
  ],
  [
    'The [Court of Appeal](org) upheld the order that the [Coast Bus Company](org) pay [Halima Juma](person) [600,000 shillings](money).',
    'Coast Bus Company > Halima Juma: 600,000 shillings',
  ],
  [
    'On behalf of the [Embassy of Ostland](org), [Counsellor](title=Kenji Mori) [Kenji Mori](person) turned over [14](count=computer) computers to the [National Library of Laos](org).',
    'Embassy of Ostland > National Library of Laos: 14',
  ],
  [
    'The [National Library of Laos](org) took delivery of [14](count=computer) computers given by the [Embassy of Ostland](org).',
    'Embassy of Ostland > National Library of Laos: 14',
  ],
  [
    'The [Embassy of Ostland](org) has agreed a grant of [90 million yen](money) with the [Ministry of Health](org).',
    'Embassy of Ostland > Ministry of Health: 90 million yen',
  ],
  [
    'The [Morava Foundation](org) made available [4 million crowns](money) to the [Technical School of Brno](org).',
    'Morava Foundation > Technical School of Brno: 4 million crowns',
  ],
  [
    'The [Ministry of Sport](org) has earmarked another [6 million soms](money) for the [Wrestling Federation](org).',
    'Ministry of Sport > Wrestling Federation: 6 million soms',
  ],
  [
    'The [Morava Foundation](org) doubled the sum and handed the [Technical School of Brno](org) [200,000 crowns](money).',
    'Morava Foundation > Technical School of Brno: 200,000 crowns',
  ],
  [
    'No fewer than [300](count=book) books were sent by the [Lindt Institute](org) to the [Language School of Osh](org), and [20](count=globe) globes by the [Orda Bank](org).',
    'Lindt Institute > Language School of Osh: 300; Orda Bank > Language School of Osh: 20',
  ],
];

const NOTHING = [
  'The chair of the [Nordic Council](org) said the council could not give the [Sami Parliament](org) [5 million kroner](money).',
  "The [Teachers' Union](org) asked the [Ministry of Education](org) to give each school [10](count=computer) computers.",
  'The [Ministry of Finance](org) refused to transfer [40 million lei](money) to the [Railway Company](org).',
  "The bank's profits rose by [5 million euros](money) from the sale of [Baltic Insurance](org).",
  'The [Rovers](org) got three points from the match against [Leeds City](org).',
  "The [Transport Workers' Union](org) left the talks with the [Ministry of Transport](org) after 12 hours.",
  'Parliament approved the budget of the [Ministry of Defence](org), which stands at [9 billion euros](money).',
  'The [Education Union](org) stepped up its campaign with 20 meetings in [May](date).',
  "The strike cost the [Port Company](org) [3 million dollars](money), which the [Dockers' Union](org) calls a fair price.",
  "The [Dairy Board](org) owes the [Farmers' Union](org) [3 million rand](money).",
  "The [Farmers' Union](org) demanded that the [Dairy Board](org) be fined [3 million rand](money).",
  "The [Harbour Company](org) may give the [Seamen's Union](org) [5 million pesos](money) if the court agrees.",
  "The [Steel Company](org)'s shares gave investors a return of [12 dollars](money).",
  '[Real Sociedad](org) gave [Athletic Club](org) a lesson and took 3 points.',
  "The [Teachers' Union](org) received [4,000](count=complaint) complaints from members of the [Lyceum of Garissa](org).",
  'The [Union of Miners](org) would have given the [Hospital of Potosí](org) [12](count=bed) beds had the road been open.',
  "The [Ministry of Water](org) never paid the [Drillers' Company](org) the [5 million pulas](money).",
  'The [Nile Bank](org) was urged to return [3 million pounds](money) to the [Cotton Board](org).',
  'The [Cotton Board](org) denied that it had paid [90,000 pounds](money) to the [Nile Bank](org).',
  'The [Union of Miners](org) gave the [Ministry of Mines](org) 14 days to answer.',
  'Tickets cost [12 euros](money), and the Opera of Linz sends [300](count=guest) guests home with a smile.',
  'The [Orphanage of San José](org), which takes [40](count=child) children from the [City Council](org) each year, has [12](count=room) rooms.',
  'The [Volta Bank](org) lost [5 million cedis](money) to a cashier.',
  'The [Morava Foundation](org) has assets of [900 million crowns](money) from the sale of land by the [Technical School of Brno](org).',
  'The [Wrestling Federation](org) took [12](count=athlete) athletes to the [Swimming Club of Nadi](org).',
  'The [Ministry of Sport](org) raised the fee from [20 dollars](money) to [30 dollars](money).',
];

/** Lists by the words before them. */
const LISTED: readonly (readonly [string, string])[] = [
  [
    'The [Harbour Trust](org) met. The [Harbour Trust](org) thanked all. The [Harbour Trust](org) grew.\n\nDONATIONS RECEIVED IN MAY\n\n• [Quay Bank](org) – [€1,500](money)\n• [Ann Lee](person) – [€200](money)\n',
    'Quay Bank > Harbour Trust: €1,500; Ann Lee > Harbour Trust: €200',
  ],
  [
    'The [Dockers Federation](org) disbursed in May:\n\n• [900 dinars](money) to each of the families;\n• [1,250 dinars](money) to the [Fishers Union](org) for nets;\n',
    'Dockers Federation > ?: 900 dinars; Dockers Federation > Fishers Union: 1,250 dinars',
  ],
  [
    'Our thanks go to the sponsors of the [Tulip Society](org):\n- [Quay Bank](org): [20,000 kroner](money)\n- [Vale Dairy](org): [5,000 kroner](money)\n',
    'Quay Bank > Tulip Society: 20,000 kroner; Vale Dairy > Tulip Society: 5,000 kroner',
  ],
  [
    'Debts of the clubs:\n- [Rovers Club](org) – [2 million euros](money)\n- [Vale Club](org) – [3 million euros](money)\n',
    '',
  ],
];

describe('lists', () => {
  it.each(LISTED)('%s', (marked, expected) => {
    expect(transfersIn(marked).join('; ')).toBe(expected);
  });
});

describe('clauses of giving', () => {
  it.each(TOLD)('%s', (marked, expected) => {
    expect(transfersIn(marked).join('; ')).toBe(expected);
  });
});

describe('clauses that give nothing', () => {
  it.each(NOTHING)('%s', (marked) => {
    expect(transfersIn(marked)).toEqual([]);
  });
});
