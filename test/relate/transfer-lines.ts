/**
 * Lines as the press of many countries writes them, `marked text => giver > recipient: what`, to be read by `test/relate/marked-transfers.ts`.
 * Bodies and persons are invented.
 */
export const GIVEN = `
By the decisions of the [Executive Committee](org), [20,000 manats](money) were donated to the [Army Fund](org). => Executive Committee > Army Fund: 20,000 manats | decided by Executive Committee
The [Executive Committee](org) took a decision on aid. So [150 lari](money) (a total of [9,300 lari](money)) was given to each family. => Executive Committee > ?: 150 lari | decided by Executive Committee
[TVL](org) donates laboratory instruments worth [₹3.2 crore](money) to the [Kasturi Hospital](org). => TVL > Kasturi Hospital: ₹3.2 crore
[Koforez](org) gave beds worth [640 million cedis](money) to the maternity and dental wards of the [Adabraka Clinic](org). => Koforez > Adabraka Clinic: 640 million cedis
[450,000 soms](money) were transferred by the [Bakers Union](org) to the “[Umut](org)” fund. => Bakers Union > Umut: 450,000 soms
[Birla Trust](org) contributed [Rs 5 crore](money) towards the [Flood Fund](org). => Birla Trust > Flood Fund: Rs 5 crore
[Elm Brokers](org) agreed to pay [£4 million](money) to settle claims against [two](count=director) former directors. => Elm Brokers > ?: £4 million
Funds were collected by the [Steel Union](org) and [4,100 manat](money) was sent to the [Revival Fund](org). => ? > Revival Fund: 4,100 manat
The [Ministry](org) has taken delivery of [12](count=tractor) tractors from [Hoshi Agency](org). => Hoshi Agency > Ministry: 12
The [Welfare Department](org) had handed out [P18 million](money) in rice vouchers to flooded families. => Welfare Department > ?: P18 million
[Jon Hill](person) read out the decision of the [Steel Union](org). According to it, six widows each received [900 soms](money). => Steel Union > ?: 900 soms | decided by Steel Union
[Jon Hill](person) turned over [12](count=ambulance) ambulances to the [City Hospital](org). => Jon Hill > City Hospital: 12
The [Ministry of Health](org) has bought [20](count=ambulance) ambulances from [Karsan](org) for [3 million euros](money). => Ministry of Health > Karsan: 3 million euros
The [Ministry of Health](org) bought [20](count=ambulance) ambulances for the [City Hospital](org). => Ministry of Health > City Hospital: 20
The prize of [5,000 euros](money) went to Irish poet [Ann Lee](person). => ? > Ann Lee: 5,000 euros
The [Council](org) allotted [500 manat](money), and the money was delivered to the [City Hospital](org). => Council > City Hospital: 500 manat | decided by Council
The [Teachers' Association](org) raised [500 manat](money) for the victims and donated it to the [Red Cross](org). => Teachers' Association > Red Cross: 500 manat
[Two](count=wheelchair) wheelchairs, bought with dues, were handed to the [Home](org) by the [Steel Union](org). => Steel Union > Home: Two
Donations totalling [£18,000](money) have been made to the [Hill Fund](org) by branches of [Unison](org). => Unison > Hill Fund: £18,000
The [Steel Union](org) gave its Polish partner, the [Mine Union](org), [45,000 euros](money). => Steel Union > Mine Union: 45,000 euros
[Jon Hill](person) handed [Ann Lee](person) an envelope with [500 euros](money). => Jon Hill > Ann Lee: 500 euros
[Jon Hill](person) presented [Ann Lee](person) with a carpet woven in Guba. => Jon Hill > Ann Lee: carpet
The [Lottery Fund](org)'s [£40,000](money) award to the [Folk Society](org) will pay for a new hall. => Lottery Fund > Folk Society: £40,000
The [Asian Development Bank](org) has approved a [$200 million](money) loan to the [Ministry of Energy](org). => Asian Development Bank > Ministry of Energy: $200 million
The [World Bank](org) will provide a [€40 million](money) loan to [Drin Railways](org) for track renewal. => World Bank > Drin Railways: €40 million
[EBRD](org) is lending [€15 million](money) to [Nova Dairy](org) to expand its plant in Vinnytsia. => EBRD > Nova Dairy: €15 million
A [$3.5 million](money) grant from the [Quill Foundation](org) will help the [University of Nairobi](org) to study malaria. => Quill Foundation > University of Nairobi: $3.5 million
Thanks to a grant of [£12,000](money) from the [National Lottery](org), [Hexley Choir](org) has bought new music stands. => National Lottery > Hexley Choir: £12,000
With [€80,000](money) from the [European Commission](org), [Terra Viva](org) trained teachers in five towns. => European Commission > Terra Viva: €80,000
[Terra Viva](org) has secured [€250,000](money) from the [Birch Foundation](org). => Birch Foundation > Terra Viva: €250,000
[Hexley Choir](org) was awarded [£5,000](money) by [Arts Council](org). => Arts Council > Hexley Choir: £5,000
The [Lusaka Museum](org) obtained [120,000 kwacha](money) in funding from [Zambo Bank](org). => Zambo Bank > Lusaka Museum: 120,000 kwacha
The programme is funded by [USAID](org) with [$6 million](money). => USAID > ?: $6 million
The tournament was sponsored by [Twiga Mobile](org) to the tune of [Sh10 million](money). => Twiga Mobile > ?: Sh10 million
[Twiga Mobile](org) sponsored the tournament to the tune of [Sh10 million](money). => Twiga Mobile > ?: Sh10 million
Pupils of [Riverside Primary School](org) raised [£732](money) for [Cure League](org). => Riverside Primary School > Cure League: £732
[Marie Dupont](person) collected [1,200 euros](money) for the [Red Cross](org). => Marie Dupont > Red Cross: 1,200 euros
[Marlow Bank](org) was fined [£26 million](money) by the [Conduct Authority](org). => Marlow Bank > ?: £26 million | decided by Conduct Authority
The [Conduct Authority](org) fined [Marlow Bank](org) [£26 million](money) over the treatment of customers. => Marlow Bank > ?: £26 million | decided by Conduct Authority
[Lindo](org) paid a fine of [€400,000](money) to the [Environment Agency](org). => Lindo > Environment Agency: €400,000
The [High Court](org) awarded [Mary Wambui](person) [Sh2.4 million](money) in damages against [Savanna Power](org). => Savanna Power > Mary Wambui: Sh2.4 million | decided by High Court
The court ordered [Savanna Power](org) to compensate [Mary Wambui](person) with [Sh2.4 million](money). => Savanna Power > Mary Wambui: Sh2.4 million
[Mary Wambui](person) won [Sh2.4 million](money) in compensation from [Savanna Power](org). => Savanna Power > Mary Wambui: Sh2.4 million
[Savanna Power](org) was ordered by the [High Court](org) to pay [Sh2.4 million](money) to [Mary Wambui](person). => Savanna Power > Mary Wambui: Sh2.4 million | decided by High Court
[Ivan Petrov](person), who came first, won prize money of [50,000 rubles](money). => ? > Ivan Petrov: 50,000 rubles
[Rotary Club of Izmir](org)'s donation of [5](count=laptop) laptops to [Pine Primary School](org) was welcomed. => Rotary Club of Izmir > Pine Primary School: 5
The donation of [5](count=laptop) laptops from [Rotary Club of Izmir](org) reached [Pine Primary School](org) on [Friday](date). => Rotary Club of Izmir > Pine Primary School: 5
[TİKA](org) handed the keys of a new ambulance to the [Osh City Hospital](org). => TİKA > Osh City Hospital: ambulance
The keys of [12](count=flat) flats were handed over to miners by [Jez Copper](org). => Jez Copper > ?: 12
[Aysel Mammadova](person) was presented with a laptop by the [Union of Journalists](org). => Union of Journalists > Aysel Mammadova: laptop
[7,500 manat](money) was transferred to the account of the [Veterans Foundation](org). => ? > Veterans Foundation: 7,500 manat
"We gave [3,000 euros](money) to the [Red Cross](org)," said [Olga Marin](title=Olga Marin). => ? > Red Cross: 3,000 euros
The [Miners Union](org) paid the family of the deceased [200,000 tenge](money). => Miners Union > ?: 200,000 tenge
[Caritas](org) pledged [€1 million](money) for the reconstruction of schools in Aleppo. => Caritas > ?: €1 million
The [Ministry of Finance](org) earmarked [400 million lei](money) for the [National Health Fund](org). => Ministry of Finance > National Health Fund: 400 million lei
[KfW](org) has disbursed [€22 million](money) to the [Ministry of Water](org) so far. => KfW > Ministry of Water: €22 million
[Gamma Airlines](org) reimbursed [John Smith](person) [$600](money) for the cancelled flight. => Gamma Airlines > John Smith: $600
The [Diaspora Union](org) remitted [$4,000](money) to the [Village Council of Tabe](org). => Diaspora Union > Village Council of Tabe: $4,000
[Ellen Hardy](person) bequeathed [£90,000](money) to the [Cats Protection League](org). => Ellen Hardy > Cats Protection League: £90,000
The late [Ellen Hardy](person) left [£90,000](money) to the [Cats Protection League](org) in her will. => Ellen Hardy > Cats Protection League: £90,000
[Musa Idris](person) endowed the [University of Khartoum](org) with [$5 million](money). => Musa Idris > University of Khartoum: $5 million
[Pricely](org) chipped in [€500](money). => Pricely > ?: €500
[Mayor](title=Jan Novak) [Jan Novak](person) handed a cheque for [20,000 crowns](money) to the [Volunteer Fire Brigade](org). => Jan Novak > Volunteer Fire Brigade: 20,000 crowns
A cheque for [20,000 crowns](money) was handed to the [Volunteer Fire Brigade](org) by [Jan Novak](person). => Jan Novak > Volunteer Fire Brigade: 20,000 crowns
[Plzen Cars](org) footed the bill of [30,000 crowns](money). => Plzen Cars > ?: 30,000 crowns
[Alpina Foods](org) acquired [Bean House](org) from [Bean Holdings](org) for [$425 million](money). => Alpina Foods > Bean Holdings: $425 million
[Real Torvo](org) signed [Luka Varga](person) from [Dinamo Savica](org) for [€30 million](money). => Real Torvo > Dinamo Savica: €30 million
[Real Torvo](org) paid [Dinamo Savica](org) [€30 million](money) for the midfielder. => Real Torvo > Dinamo Savica: €30 million
[Dinamo Savica](org) sold [Luka Varga](person) to [Real Torvo](org) for [€30 million](money). => Real Torvo > Dinamo Savica: €30 million
[Apex Bank](org) paid its staff a bonus of [100,000 naira](money) each. => Apex Bank > ?: 100,000 naira
[Sever Gas](org) paid [3 billion rubles](money) in taxes to the [Federal Tax Service](org). => Sever Gas > Federal Tax Service: 3 billion rubles
The [Community Chest](org) distributed [400](count=blanket) blankets, [90](count=stove) stoves and [2](count=tonne) tonnes of rice to flood victims in Sindh. => Community Chest > ?: 400; Community Chest > ?: 90; Community Chest > ?: 2
The [Lions Club](org) also donated wheelchairs to [St Anne Hospital](org). => Lions Club > St Anne Hospital: wheelchair
[Kiboko Cars](org) has donated a minibus to [Moi Girls School](org). => Kiboko Cars > Moi Girls School: minibus
The school received [30](count=tablet) tablets from [Ringtone Foundation](org). => Ringtone Foundation > ?: 30
Among the recipients was [Grace Phiri](person), who received [K5,000](money) from the [Lusaka City Council](org). => Lusaka City Council > Grace Phiri: K5,000
[Grace Phiri](person) and [John Banda](person) received [K5,000](money) and [K3,000](money) respectively from the [Lusaka City Council](org). => Lusaka City Council > Grace Phiri: K5,000; Lusaka City Council > John Banda: K3,000
The [Lusaka City Council](org) gave [Grace Phiri](person) [K5,000](money) and [John Banda](person) [K3,000](money). => Lusaka City Council > Grace Phiri: K5,000; Lusaka City Council > John Banda: K3,000
The [Lusaka City Council](org) gave [K5,000](money) to [Grace Phiri](person) and [K3,000](money) to [John Banda](person). => Lusaka City Council > Grace Phiri: K5,000; Lusaka City Council > John Banda: K3,000
[K5,000](money) each was given to [Grace Phiri](person), [John Banda](person) and [Mary Tembo](person) by the [Lusaka City Council](org). => Lusaka City Council > Grace Phiri: K5,000; Lusaka City Council > John Banda: K5,000; Lusaka City Council > Mary Tembo: K5,000
On behalf of [Sol Energies](org), [Pierre Lang](person) presented [40](count=computer) computers to the [Lycée Technique](org). => Sol Energies > Lycée Technique: 40
[Pierre Lang](person) presented [40](count=computer) computers to the [Lycée Technique](org) on behalf of [Sol Energies](org). => Sol Energies > Lycée Technique: 40
[Sol Energies](org), represented by its director [Pierre Lang](person), gave [40](count=computer) computers to the [Lycée Technique](org). => Sol Energies > Lycée Technique: 40
The equipment, worth [$18,000](money), was donated by [Sol Energies](org) to the [Lycée Technique](org). => Sol Energies > Lycée Technique: $18,000
[Sol Energies](org) donated equipment worth [$18,000](money) to the [Lycée Technique](org). => Sol Energies > Lycée Technique: $18,000
Equipment worth [$18,000](money) has been handed over to the [Lycée Technique](org). => ? > Lycée Technique: $18,000
The [Lycée Technique](org) has become the recipient of a [$18,000](money) donation from [Sol Energies](org). => Sol Energies > Lycée Technique: $18,000
[Sol Energies](org) made a [$18,000](money) donation to the [Lycée Technique](org). => Sol Energies > Lycée Technique: $18,000
[Sol Energies](org)'s [$18,000](money) gift to the [Lycée Technique](org) was announced [yesterday](date). => Sol Energies > Lycée Technique: $18,000
According to [Anna Kim](person), [Orlo Electric](org) contributed [500 million won](money) to the relief fund of the [Korean Red Cross](org). => Orlo Electric > Korean Red Cross: 500 million won
[Orlo Electric](org) said it would donate [500 million won](money) to the [Korean Red Cross](org). => Orlo Electric > Korean Red Cross: 500 million won
[Orlo Electric](org) announced a donation of [500 million won](money) to the [Korean Red Cross](org). => Orlo Electric > Korean Red Cross: 500 million won
[Orlo Electric](org) plans to give [500 million won](money) to the [Korean Red Cross](org). => Orlo Electric > Korean Red Cross: 500 million won
[Orlo Electric](org) has committed [500 million won](money) to the [Korean Red Cross](org). => Orlo Electric > Korean Red Cross: 500 million won
The [EBRD](org) and [Nova Dairy](org) signed a loan agreement for [€15 million](money). => EBRD > Nova Dairy: €15 million
Under the agreement the [EBRD](org) will extend a loan of up to [€15 million](money) to [Nova Dairy](org). => EBRD > Nova Dairy: €15 million
At its meeting on [4 March](date), the [Board of Trustees](org) resolved to grant [Lara Costa](person) a scholarship of [R$8,000](money). => Board of Trustees > Lara Costa: R$8,000 | decided by Board of Trustees
[Banco Lume](org) is paying [Lara Costa](person) a scholarship of [R$8,000](money). => Banco Lume > Lara Costa: R$8,000
[Banco Lume](org) supported [Casa Azul](org) with [R$8,000](money). => Banco Lume > Casa Azul: R$8,000
Financial support of [R$8,000](money) was given to [Casa Azul](org) by [Banco Lume](org). => Banco Lume > Casa Azul: R$8,000
[Casa Azul](org) also received financial support of [R$8,000](money). => ? > Casa Azul: R$8,000
[Casa Azul](org) thanked [Banco Lume](org) for its donation of [R$8,000](money). => Banco Lume > Casa Azul: R$8,000
[Casa Azul](org) thanked [Banco Lume](org) for donating [R$8,000](money). => Banco Lume > Casa Azul: R$8,000
[R$8,000](money) of the proceeds will be donated to [Casa Azul](org). => ? > Casa Azul: R$8,000
The proceeds of [R$8,000](money) were donated to [Casa Azul](org). => ? > Casa Azul: R$8,000
[Casa Azul](org), to which [Banco Lume](org) gave [R$8,000](money), opened in May. => Banco Lume > Casa Azul: R$8,000
Having received [R$8,000](money) from [Banco Lume](org), [Casa Azul](org) repaired its roof. => Banco Lume > Casa Azul: R$8,000
[Casa Azul](org) repaired its roof after receiving [R$8,000](money) from [Banco Lume](org). => Banco Lume > Casa Azul: R$8,000
[Casa Azul](org) repaired its roof with the [R$8,000](money) it received from [Banco Lume](org). => Banco Lume > Casa Azul: R$8,000
[Casa Azul](org) repaired its roof using [R$8,000](money) donated by [Banco Lume](org). => Banco Lume > Casa Azul: R$8,000
The [Islamic Development Bank](org) has agreed to lend the [Ministry of Transport](org) [$90 million](money) for the Dushanbe ring road. => Islamic Development Bank > Ministry of Transport: $90 million
The [African Development Bank](org) approved on [Wednesday](date) a grant of [$12.4 million](money) to [Water Aid Niger](org). => African Development Bank > Water Aid Niger: $12.4 million
[Himal Telecom](org) will get [Rs 3 billion](money) in concessional credit from [Exim Bank](org). => Exim Bank > Himal Telecom: Rs 3 billion
Japan, through [JICA](org), granted [¥1.2 billion](money) to the [Ministry of Health](org). => JICA > Ministry of Health: ¥1.2 billion
The second tranche, [€9 million](money), was released to [Enercom](org) by the [European Investment Bank](org) on [Tuesday](date). => European Investment Bank > Enercom: €9 million
The centre was built with a [$700,000](money) grant from the [Gulf Fund](org). => Gulf Fund > ?: $700,000
The new wing was paid for by [Nur Foundation](org), which contributed [$2 million](money). => Nur Foundation > ?: $2 million
[Ruta Jonaite](person)'s family has donated [€10,000](money) to [Vilnius University](org) in her memory. => ? > Vilnius University: €10,000
[Bill Crane](person) and his wife gave [$1 million](money) to [Lakeside University](org). => Bill Crane > Lakeside University: $1 million
The [Hope Fund](org) presented [Nino Beridze](person) and [Gia Lomidze](person) with [1,000 lari](money) each. => Hope Fund > Nino Beridze: 1,000 lari; Hope Fund > Gia Lomidze: 1,000 lari
[Sofia Rossi](person) pocketed [€3,000](money) for her win. => ? > Sofia Rossi: €3,000
The tribunal awarded [Ahmed Raza](person) [£14,200](money) for unfair dismissal. => ? > Ahmed Raza: £14,200
The [Labour Court](org) told [Dell Meats Ltd](org) to pay [Ahmed Raza](person) [£14,200](money). => Dell Meats Ltd > Ahmed Raza: £14,200 | decided by Labour Court
[Dell Meats Ltd](org) settled the case by paying [£14,200](money) to [Ahmed Raza](person). => Dell Meats Ltd > Ahmed Raza: £14,200
[Dell Meats Ltd](org) agreed to a [£14,200](money) settlement with [Ahmed Raza](person). => Dell Meats Ltd > Ahmed Raza: £14,200
[Ahmed Raza](person) accepted a settlement of [£14,200](money) from [Dell Meats Ltd](org). => Dell Meats Ltd > Ahmed Raza: £14,200
The inspectorate imposed a fine of [€18,000](money) on [Bau Nord](org). => Bau Nord > ?: €18,000
The [Labour Inspectorate](org) hit [Bau Nord](org) with a fine of [€18,000](money). => Bau Nord > ?: €18,000 | decided by Labour Inspectorate
A penalty of [€18,000](money) was imposed on [Bau Nord](org) by the [Labour Inspectorate](org). => Bau Nord > ?: €18,000 | decided by Labour Inspectorate
[Bau Nord](org) has paid the workers back wages totalling [€64,000](money). => Bau Nord > ?: €64,000
[Bau Nord](org) has repaid the [€64,000](money) it owed to the [Pension Fund](org). => Bau Nord > Pension Fund: €64,000
[Bau Nord](org) still has to pay [€64,000](money) to the [Pension Fund](org). => Bau Nord > Pension Fund: €64,000
[Bau Nord](org) handed the [€64,000](money) over to the [Pension Fund](org). => Bau Nord > Pension Fund: €64,000
[50](count=wheelchair) wheelchairs arrived at the [Sunshine Clinic](org) from the [Lions Club of Bergen](org). => Lions Club of Bergen > Sunshine Clinic: 50
[50](count=wheelchair) wheelchairs have been supplied to the [Sunshine Clinic](org), courtesy of the [Lions Club of Bergen](org). => Lions Club of Bergen > Sunshine Clinic: 50
The [Lions Club of Bergen](org) equipped the [Sunshine Clinic](org) with [50](count=wheelchair) wheelchairs. => Lions Club of Bergen > Sunshine Clinic: 50
The [Lions Club of Bergen](org) bought [50](count=wheelchair) wheelchairs for the [Sunshine Clinic](org). => Lions Club of Bergen > Sunshine Clinic: 50
A representative of the [Lions Club of Bergen](org) delivered [50](count=wheelchair) wheelchairs to the [Sunshine Clinic](org). => Lions Club of Bergen > Sunshine Clinic: 50
The [Sunshine Clinic](org) was given [50](count=wheelchair) wheelchairs. => ? > Sunshine Clinic: 50
Humanitarian aid of [18](count=tonne) tonnes from the [Red Crescent of Qatar](org) was delivered to the [Afghan Red Crescent Society](org). => Red Crescent of Qatar > Afghan Red Crescent Society: 18
[UNHCR](org), together with [IOM](org), handed out [2,400](count=kit) hygiene kits in Torkham. => UNHCR > ?: 2,400
[2,400](count=kit) hygiene kits were distributed in Torkham by [UNHCR](org). => UNHCR > ?: 2,400
In all, [2,400](count=family) families received cash assistance of [$120](money) each from [UNHCR](org). => UNHCR > ?: $120
[UNHCR](org) paid [2,400](count=family) families [$120](money) each. => UNHCR > ?: $120
The [Trade Union Committee](org) gave gifts worth [30 somoni](money) to [45](count=child) children. => Trade Union Committee > ?: 30 somoni
The strike fund of the [Union of Textile Workers](org) paid each striker [150 lira](money). => Union of Textile Workers > ?: 150 lira
[Ulka Appliances](org) will pay each worker a one-off bonus of [10,000 lira](money) under the agreement with the [Union of Textile Workers](org). => Ulka Appliances > ?: 10,000 lira
Workers at [Ulka Appliances](org) will receive a one-off bonus of [10,000 lira](money). => Ulka Appliances > ?: 10,000 lira
[Ulka Appliances](org)'s dividend of [$2 million](money) was paid to [Ada Holding](org). => Ulka Appliances > Ada Holding: $2 million
[Meerdam](org) have received [€12m](money) from [Harley United](org) for [Tim Bakker](person). => Harley United > Meerdam: €12m
[Tim Bakker](person) joins [Harley United](org) from [Meerdam](org) for a fee of [€12m](money). => Harley United > Meerdam: €12m
[Harley United](org) bought [Tim Bakker](person) for [€12m](money) from [Meerdam](org). => Harley United > Meerdam: €12m
[Kesar Motors](org) will buy [Carro](org) from [Lanza](org) for [€3.8 billion](money). => Kesar Motors > Lanza: €3.8 billion
[Cedar Capital](org) invested [$25 million](money) in [Kudi Pay](org). => Cedar Capital > Kudi Pay: $25 million
[Kudi Pay](org) raised [$25 million](money) from [Cedar Capital](org). => Cedar Capital > Kudi Pay: $25 million
[Kudi Pay](org) paid [$25 million](money) for a site in Lagos. => Kudi Pay > ?: $25 million
The [Ministry of Finance](org) transferred the subsidy, [40 million hryvnias](money), to [Lavka Gas](org)'s account. => Ministry of Finance > Lavka Gas: 40 million hryvnias
From the state budget, [40 million hryvnias](money) was provided to [Lavka Gas](org). => ? > Lavka Gas: 40 million hryvnias
The [City Council](org) set aside [40 million hryvnias](money) for road repairs. => City Council > ?: 40 million hryvnias
The cost of [40 million hryvnias](money) was borne by [Lavka Gas](org). => Lavka Gas > ?: 40 million hryvnias
[Lavka Gas](org) bore the cost, [40 million hryvnias](money). => Lavka Gas > ?: 40 million hryvnias
A certificate for [100,000 hryvnias](money) was solemnly presented to [chief physician](title=Iryna Bondar) [Iryna Bondar](person). => ? > Iryna Bondar: 100,000 hryvnias
Of this sum, [60,000 hryvnias](money) was given by the [Energy Workers Union](org) and [40,000 hryvnias](money) by [Lavka Gas](org). => Energy Workers Union > ?: 60,000 hryvnias; Lavka Gas > ?: 40,000 hryvnias
The [Energy Workers Union](org) contributed [60,000 hryvnias](money), [Lavka Gas](org) [40,000 hryvnias](money). => Energy Workers Union > ?: 60,000 hryvnias; Lavka Gas > ?: 40,000 hryvnias
Another [40,000 hryvnias](money) came from [Lavka Gas](org). => Lavka Gas > ?: 40,000 hryvnias
Donors include [Lavka Gas](org) ([40,000 hryvnias](money)). => Lavka Gas > ?: 40,000 hryvnias
The [Children's Home](org) thanked [Lavka Gas](org), which had sent it [3](count=generator) generators. => Lavka Gas > Children's Home: 3
The money – [40,000 hryvnias](money) – was transferred by [Lavka Gas](org) to the [Children's Home](org) on [2 May](date). => Lavka Gas > Children's Home: 40,000 hryvnias
The [Football Federation](org) of Ukraine receives [2 million hryvnias](money) a year from [Lavka Gas](org). => Lavka Gas > Football Federation: 2 million hryvnias
[Lavka Gas](org) returned the [2 million hryvnias](money) to the [Football Federation](org). => Lavka Gas > Football Federation: 2 million hryvnias
[200 hryvnias](money) is deducted from each pay packet and transferred to the [Football Federation](org). => ? > Football Federation: 200 hryvnias
[Oleg Rud](person) bribed [Dmytro Lys](person) with [$5,000](money). => Oleg Rud > Dmytro Lys: $5,000
The [Amal Foundation](org) has provided [AED 3 million](money) towards the renovation of the [Al Noor Centre](org). => Amal Foundation > ?: AED 3 million
The new library was made possible by a donation of [$250,000](money) from alumnus [David Cho](person). => David Cho > ?: $250,000
[David Cho](person), an alumnus, wrote a cheque for [$250,000](money) to the [Hillside School](org). => David Cho > Hillside School: $250,000
[David Cho](person)'s estate left [$250,000](money) to the [Hillside School](org). => David Cho > Hillside School: $250,000
The [Zurich Zoo](org) benefits from a [CHF 2 million](money) legacy from [Rosa Klein](person). => Rosa Klein > Zurich Zoo: CHF 2 million
At the ceremony the [Minister](title=Aigul Saparova), [Aigul Saparova](person), presented the winner, [Timur Esenov](person), with a cheque for [1 million tenge](money). => Aigul Saparova > Timur Esenov: 1 million tenge
The runner-up [Timur Esenov](person) got [500,000 tenge](money) and a diploma from the [Akimat of Almaty](org). => Akimat of Almaty > Timur Esenov: 500,000 tenge
The [Akimat of Almaty](org) has allotted [500,000 tenge](money) each to [Timur Esenov](person) and [Dana Omarova](person). => Akimat of Almaty > Timur Esenov: 500,000 tenge; Akimat of Almaty > Dana Omarova: 500,000 tenge
[500,000 tenge](money) each was handed to [Timur Esenov](person) and [Dana Omarova](person). => ? > Timur Esenov: 500,000 tenge; ? > Dana Omarova: 500,000 tenge
Each of the [40](count=teacher) teachers received [50,000 tenge](money) from the [Teachers Union](org). => Teachers Union > ?: 50,000 tenge
The [Teachers Union](org) rewarded the [40](count=teacher) best teachers with [50,000 tenge](money) each. => Teachers Union > ?: 50,000 tenge
The [Teachers Union](org) helped [40](count=teacher) teachers with [50,000 tenge](money) each. => Teachers Union > ?: 50,000 tenge
[Jan de Vries](person) of [Vennebank](org) announced that the bank would give [€75,000](money) to the [Food Bank Utrecht](org). => Vennebank > Food Bank Utrecht: €75,000
The [Food Bank Utrecht](org) will receive a further [€75,000](money), [Vennebank](org) said. => ? > Food Bank Utrecht: €75,000
The [Food Bank Utrecht](org), which lives on donations, received [€75,000](money) from [Vennebank](org) in [March](date). => Vennebank > Food Bank Utrecht: €75,000
[Vennebank](org)'s contribution to the [Food Bank Utrecht](org) amounted to [€75,000](money). => Vennebank > Food Bank Utrecht: €75,000
Among the donors were [Vennebank](org) ([€75,000](money)) and [Lumens](org) ([€50,000](money)). => Vennebank > ?: €75,000; Lumens > ?: €50,000
Of the [€125,000](money), [Vennebank](org) paid [€75,000](money) and [Lumens](org) [€50,000](money). => Vennebank > ?: €75,000; Lumens > ?: €50,000
[Vennebank](org) and [Lumens](org) donated [€75,000](money) and [€50,000](money) respectively. => Vennebank > ?: €75,000; Lumens > ?: €50,000
The project is co-financed by the [European Union](org) ([€2.1 million](money)) and the [Government of Malta](org) ([€400,000](money)). => European Union > ?: €2.1 million; Government of Malta > ?: €400,000
The [European Union](org) is contributing [€2.1 million](money) to the project. => European Union > ?: €2.1 million
The project has received funding of [€2.1 million](money) from the [European Union](org). => European Union > ?: €2.1 million
The [European Union](org) has allocated [€2.1 million](money) to the [University of Malta](org) for a seabed survey. => European Union > University of Malta: €2.1 million
The [University of Malta](org) was allocated [€2.1 million](money) by the [European Union](org). => European Union > University of Malta: €2.1 million
[€2.1 million](money) of EU money was channelled to the [University of Malta](org) through the [Planning Ministry](org). => ? > University of Malta: €2.1 million
The [University of Malta](org) has been promised [€2.1 million](money) by the [Planning Ministry](org). => Planning Ministry > University of Malta: €2.1 million
[Volnabank](org) lost its appeal and must return [12 million rubles](money) to [Anna Ilyina](person). => Volnabank > Anna Ilyina: 12 million rubles
[Anna Ilyina](person) recovered [12 million rubles](money) from [Volnabank](org) through the court. => Volnabank > Anna Ilyina: 12 million rubles
The bailiffs collected [12 million rubles](money) from [Volnabank](org) in favour of [Anna Ilyina](person). => Volnabank > Anna Ilyina: 12 million rubles
The labour inspector drew up a protocol and [Stroy Invest](org) paid a [300,000 ruble](money) fine. => Stroy Invest > ?: 300,000 ruble
[Stroy Invest](org) has been ordered to pay a fine of [300,000 rubles](money). => Stroy Invest > ?: 300,000 rubles
A [300,000 rubles](money) fine has been imposed on [Stroy Invest](org). => Stroy Invest > ?: 300,000 rubles
The [Antimonopoly Service](org) imposed on [Stroy Invest](org) a fine of [300,000 rubles](money). => Stroy Invest > ?: 300,000 rubles | decided by Antimonopoly Service
[Football Confederation](org) fined [FC Rheinau](org) [€15,000](money) and [Aare Boys](org) [€20,000](money) for crowd trouble. => FC Rheinau > ?: €15,000 | decided by Football Confederation; Aare Boys > ?: €20,000 | decided by Football Confederation
[FC Rheinau](org) were fined [€15,000](money). => FC Rheinau > ?: €15,000
[Glenore](org) have agreed a fee of [£6m](money) with [Fjordby](org) for striker [Ole Berg](person). => Glenore > Fjordby: £6m
[Fjordby](org) received [£6m](money) for [Ole Berg](person). => ? > Fjordby: £6m
[Aria Air](org) paid the [Ministry of Economy](org) [€325 million](money) for a 41% stake in [Volo](org). => Aria Air > Ministry of Economy: €325 million
The [Ministry of Economy](org) sold its stake to [Aria Air](org) for [€325 million](money). => Aria Air > Ministry of Economy: €325 million
[Aria Air](org) repaid [€1 billion](money) to the [Economic Stabilisation Fund](org). => Aria Air > Economic Stabilisation Fund: €1 billion
[Aria Air](org) will pay its shareholders a dividend of [€0.30](money) per share. => Aria Air > ?: €0.30
The [Korean Embassy](org) handed over [10](count=computer) computers and a projector to [School No. 4](org). => Korean Embassy > School No. 4: 10; Korean Embassy > School No. 4: projector
[School No. 4](org) got [10](count=computer) computers as a gift from the [Korean Embassy](org). => Korean Embassy > School No. 4: 10
[Ambassador](title=Pak Do-yun) [Pak Do-yun](person) visited [School No. 4](org) and presented it with [10](count=computer) computers. => Pak Do-yun > School No. 4: 10
The [10](count=computer) computers that the [Korean Embassy](org) gave to [School No. 4](org) were stolen. => Korean Embassy > School No. 4: 10
The [10](count=computer) computers given to [School No. 4](org) by the [Korean Embassy](org) were stolen. => Korean Embassy > School No. 4: 10
The pupils of [School No. 4](org) were presented with [10](count=computer) computers by the [Korean Embassy](org). => Korean Embassy > ?: 10
A plaque was presented to [Pak Do-yun](person) by the [Teachers Union](org). => Teachers Union > Pak Do-yun: plaque
[Pak Do-yun](person) was presented with a plaque and flowers by the [Teachers Union](org). => Teachers Union > Pak Do-yun: plaque
The [Teachers Union](org) presented [Pak Do-yun](person) with a bouquet of flowers. => Teachers Union > Pak Do-yun: bouquet
The [Teachers Union](org) transferred one day's wages, [4.6 million soms](money) in all, to the [Emergency Ministry](org). => Teachers Union > Emergency Ministry: 4.6 million soms
Members of the [Teachers Union](org) transferred one day's wages to flood victims, [4.6 million soms](money) in all. => Teachers Union > ?: 4.6 million soms
[4.6 million soms](money) has been raised by the [Teachers Union](org) for flood victims. => Teachers Union > ?: 4.6 million soms
Thanks to the [Teachers Union](org), which donated [4.6 million soms](money), [12](count=house) houses were rebuilt. => Teachers Union > ?: 4.6 million soms
The [Teachers Union](org)'s fund pays [3,000 soms](money) on the birth of a child. => Teachers Union > ?: 3,000 soms
The arrears of [40 million soms](money) were paid off by [Tarn Railways](org) on [Monday](date). => Tarn Railways > ?: 40 million soms
[Tarn Railways](org) cleared wage arrears of [40 million soms](money). => Tarn Railways > ?: 40 million soms
The [National Bank](org) provided a loan of [2 billion soms](money) to [Tarn Railways](org) at [8%](percent). => National Bank > Tarn Railways: 2 billion soms
[Tarn Railways](org) took out a loan of [2 billion soms](money) from the [National Bank](org). => National Bank > Tarn Railways: 2 billion soms
[Tarn Railways](org), meanwhile, has borrowed [2 billion soms](money) from the [National Bank](org). => National Bank > Tarn Railways: 2 billion soms
The [Eurasian Fund](org) granted [Tarn Railways](org) [$40 million](money) under an agreement signed in Bishkek on [5 May](date). => Eurasian Fund > Tarn Railways: $40 million
A memorandum worth [$40 million](money) was signed by the [Eurasian Fund](org) and [Tarn Railways](org). => Eurasian Fund > Tarn Railways: $40 million
The [$40 million](money) loan will be disbursed by the [Eurasian Fund](org) to [Tarn Railways](org) in two tranches. => Eurasian Fund > Tarn Railways: $40 million
[Asel Karimova](person) thanked the [Miners Federation](org). "It gave us [2 million tenge](money) when nobody else did," she said. => Miners Federation > ?: 2 million tenge
The fire destroyed the [Daro Library](org). [Hamburg University](org) promptly sent [4,000](count=book) books. => Hamburg University > Daro Library: 4,000
The fire destroyed the [Daro Library](org). [Hamburg University](org) promptly sent it [4,000](count=book) books. => Hamburg University > Daro Library: 4,000
[Peter Moyo](person) died last week. The [Dockers Union](org) gave his widow [R30,000](money) and will pay for the funeral. => Dockers Union > ?: R30,000
[Peter Moyo](person)'s widow, [Grace Moyo](person), got [R30,000](money) from the [Dockers Union](org). => Dockers Union > Grace Moyo: R30,000
To [Grace Moyo](person) the [Dockers Union](org) paid [R30,000](money). => Dockers Union > Grace Moyo: R30,000
The [Dockers Union](org), founded in 1920, has 3,000 members and in [2023](date) paid [R4 million](money) in funeral benefits. => Dockers Union > ?: R4 million
In [2023](date) funeral benefits of [R4 million](money) were paid by the [Dockers Union](org). => Dockers Union > ?: R4 million
Last year the [Dockers Union](org) paid out funeral benefits totalling [R4 million](money). => Dockers Union > ?: R4 million
So far [R250,000](money) has come in, [R100,000](money) of it from [Portnet](org). => Portnet > ?: R100,000
So far [R250,000](money) has been donated, including [R100,000](money) by [Portnet](org). => Portnet > ?: R100,000
The appeal has raised [R250,000](money), including [R100,000](money) from [Portnet](org). => Portnet > ?: R100,000
[Portnet](org) gave [R100,000](money) and the [City of Durban](org) a further [R50,000](money). => Portnet > ?: R100,000; City of Durban > ?: R50,000
[Portnet](org) gave the [Durban Hospice](org) [R100,000](money); the [City of Durban](org) gave [R50,000](money). => Portnet > Durban Hospice: R100,000; City of Durban > Durban Hospice: R50,000
Other contributors were [Portnet](org) with [R100,000](money) and the [City of Durban](org) with [R50,000](money). => Portnet > ?: R100,000; City of Durban > ?: R50,000
Contributions came from [Portnet](org) ([R100,000](money)) and the [City of Durban](org) ([R50,000](money)). => Portnet > ?: R100,000; City of Durban > ?: R50,000
The [Lotteries Board](org) gave grants to [Durban Hospice](org) ([R100,000](money)) and [Umlazi Clinic](org) ([R50,000](money)). => Lotteries Board > Durban Hospice: R100,000; Lotteries Board > Umlazi Clinic: R50,000
[Durban Hospice](org) was given [R100,000](money) and [Umlazi Clinic](org) [R50,000](money). => ? > Durban Hospice: R100,000; ? > Umlazi Clinic: R50,000
[Durban Hospice](org) received [R100,000](money) and [Umlazi Clinic](org) [R50,000](money) from the [Lotteries Board](org). => Lotteries Board > Durban Hospice: R100,000; Lotteries Board > Umlazi Clinic: R50,000
The [Arbitration Council](org) found for the union. [Golden Textile](org) is to pay [312](count=worker) workers [$94,000](money). => Golden Textile > ?: $94,000
The [Arbitration Council](org) found for the workers: [Golden Textile](org) must compensate them with [$94,000](money). => Golden Textile > ?: $94,000
Under a ruling of the [Arbitration Council](org), [Golden Textile](org) paid [312](count=worker) workers [$94,000](money) in severance. => Golden Textile > ?: $94,000 | decided by Arbitration Council
[312](count=worker) workers of [Golden Textile](org) have received [$94,000](money) in severance. => Golden Textile > ?: $94,000
On [Friday](date) [Golden Textile](org) finally paid the [$94,000](money). => Golden Textile > ?: $94,000
[Golden Textile](org) has been told by the [Arbitration Council](org) to pay [$94,000](money) into the [Social Security Fund](org). => Golden Textile > Social Security Fund: $94,000 | decided by Arbitration Council
The congress was greeted by [12](count=guest) guests; the [Steel Union](org) of Japan presented a samurai sword to [President](title=Omar Said) [Omar Said](person). => Steel Union > Omar Said: samurai sword
[Hassan Ould](person) won the lottery and gave half, [€2 million](money), to [Healers](org). => Hassan Ould > Healers: €2 million
[Healers](org) owes its new clinic to [Hassan Ould](person), who gave [€2 million](money). => Hassan Ould > ?: €2 million
[Hassan Ould](person): "I gave [€2 million](money) to [Healers](org) because I could." => Hassan Ould > Healers: €2 million
He said he gave [€2 million](money) to [Healers](org). => ? > Healers: €2 million
The [State Bank](org) recapitalised [Agro Bank](org) with [₴5 billion](money). => State Bank > Agro Bank: ₴5 billion
The [State Bank](org) cut its rate and injected [₴5 billion](money) into [Agro Bank](org). => State Bank > Agro Bank: ₴5 billion
[Agro Bank](org) supported the Ploughing Contest with [₴50,000](money). => Agro Bank > ?: ₴50,000
[Ivan Kozak](person) received the [₴50,000](money) first prize from the hands of [Olena Bila](person), head of [Agro Bank](org). => ? > Ivan Kozak: ₴50,000
The [Hill School](org) has received a donation of desks valued at [$1 million](money), from the [Sunbird Club](org). => Sunbird Club > Hill School: $1 million
[Elm Foods](org) is fined by the [Labour Office](org) for [3 million soms](money). => Elm Foods > ?: 3 million soms | decided by Labour Office
The [Hill Court](org) ordered [Elm Foods](org) to pay [3 million soms](money) of wage debts to 60 workers. => Elm Foods > ?: 3 million soms | decided by Hill Court
The [Farm Ministry](org) presented a cheque for [$48,000](money) to the [Hill School](org), together with [12](count=desk) desks. => Farm Ministry > Hill School: $48,000; Farm Ministry > Hill School: 12
The [Hill School](org) has taken delivery of [six](count=plough) ploughs, a gift of the [Pine Fund](org). => Pine Fund > Hill School: six
[Four](count=stove) stoves were received from the [Rail Union](org) by the [Hill School](org). => Rail Union > Hill School: Four
[Jon Hill](person) gave the whole prize – [7 thousand euros](money) – to the [Music School](org). => Jon Hill > Music School: 7 thousand euros
[Coral Mining](org) is paying [Ivan Petrov](person), who lost a hand in the mine, damages of [€90,000](money). => Coral Mining > Ivan Petrov: €90,000
[Hak Bank](org) donated during the ceremony an amount of [18 thousand dinars](money) to the [City Hospital](org). => Hak Bank > City Hospital: 18 thousand dinars
The [Museum of Sport](org) accepted into its collection [three](count=medal) medals from [Ann Lee](person). => Ann Lee > Museum of Sport: three
[Hak Bank](org) had sent as a present [17](count=puppet) puppets to the [City Hospital](org). => Hak Bank > City Hospital: 17
[Hak Bank](org) is to pay the [City Hospital](org) [40,000 euros](money). => Hak Bank > City Hospital: 40,000 euros
[Hak Bank](org) has to pay the [City Hospital](org) [40,000 euros](money). => Hak Bank > City Hospital: 40,000 euros
The [City Hospital](org) thanked [Hak Bank](org) for the [45,000 euros](money) awarded in April for a new roof. => Hak Bank > City Hospital: 45,000 euros
With the financial support of [Hak Bank](org) in the amount of [20,000 euros](money), the [City Hospital](org) opened a ward. => Hak Bank > City Hospital: 20,000 euros
The [Lake Council](org) supported the allocation of [60,000 euros](money) to the [Veterans Union](org). => Lake Council > Veterans Union: 60,000 euros
[Lake Council](org) put in [20,000 euros](money). => Lake Council > ?: 20,000 euros
[Hope Foundation](org) announced more than [180,000 dollars](money) in spring grants to [21](count=charity) charities. => Hope Foundation > ?: 180,000 dollars
The [Music School](org) relied on [45,000 euros](money) from [Hak Bank](org). => Hak Bank > Music School: 45,000 euros
[Hope Foundation](org) shared its harvest. A total of [1,500](count=parcel) food parcels were distributed in three villages. => Hope Foundation > ?: 1,500
`;

/** Prices, wages, budgets, forecasts, wishes, refusals, speeches: nothing changes hands. */
export const NOTHING = `
Staff chipped in [£350](money) and [Fairshop](org) matched it.
[Orlo Electric](org) refused to give [500 million won](money) to the [Korean Red Cross](org).
[Orlo Electric](org) did not donate [500 million won](money) to the [Korean Red Cross](org).
If the law passes, [Orlo Electric](org) would pay [500 million won](money) to the [Treasury](org).
The [Korean Red Cross](org) asked [Orlo Electric](org) for [500 million won](money).
The ticket costs [$20](money), [Orlo Electric](org) said.
The average wage at [Orlo Electric](org) is [4 million won](money).
[Orlo Electric](org) employs [12,000](count=worker) workers.
[Orlo Electric](org) gave a presentation to [300](count=student) students.
The [Minister](title=Ali Kaya) [Ali Kaya](person) gave a speech before [500](count=delegate) delegates of the [Metal Union](org).
[Ali Kaya](person) presented a report on [12](count=branch) branches to the [Metal Union](org).
The [Metal Union](org) awarded [Ali Kaya](person) the title of honorary member.
[Ali Kaya](person) paid a visit to the [Metal Union](org) with [20](count=colleague) colleagues.
The budget of the [Ministry of Culture](org) is [20 million lari](money).
[Orlo Electric](org) expects to earn [9 trillion won](money).
The [Metal Union](org) demanded that [Corvo Motors](org) pay [$5 million](money) to the workers.
[Corvo Motors](org)'s revenue rose to [$5 billion](money).
[Corvo Motors](org) will invest [$5 billion](money) in electric cars.
[Corvo Motors](org) offered [24](count=job) jobs to graduates.
The [Metal Union](org) sent [12](count=delegate) delegates to the congress.
The [Metal Union](org) gave its [4,000](count=member) members the chance to vote.
Damage was estimated at [$3 million](money) by the [Ministry of Emergencies](org).
[Ali Kaya](person) received [12,430](count=vote) votes.
[Ali Kaya](person) received [300](count=citizen) citizens at the [Ministry of Justice](org).
The minimum wage should be raised to [500 manat](money), [Ali Kaya](person) said.
[Corvo Motors](org) sold [300](count=car) cars to customers in Spain.
The [Metal Union](org) brought [300](count=worker) workers to the square.
[Bau Nord](org) owes the [Pension Fund](org) [€64,000](money).
[Bau Nord](org) has still not paid the [€64,000](money) to the [Pension Fund](org).
[Bau Nord](org) never handed the [€64,000](money) over to the [Pension Fund](org).
[Bau Nord](org) could pay the [Pension Fund](org) [€64,000](money).
[Bau Nord](org) failed to pay the [Pension Fund](org) [€64,000](money).
The [Pension Fund](org) hopes to receive [€64,000](money) from [Bau Nord](org).
The [Pension Fund](org) expects [€64,000](money) from [Bau Nord](org).
The [Pension Fund](org) is seeking [€64,000](money) from [Bau Nord](org).
[Bau Nord](org) denied paying [€64,000](money) to the [Pension Fund](org).
There was no donation of [€64,000](money) from [Bau Nord](org).
The [Sunshine Clinic](org) bought [50](count=wheelchair) wheelchairs.
The [Sunshine Clinic](org) serves [50](count=wheelchair) wheelchairs users from the [Lions Club of Bergen](org).
[UNHCR](org) assisted [2,400](count=family) families.
Workers will earn [35,000 lira](money) a month under the agreement with [Ulka Appliances](org).
Wages at [Ulka Appliances](org) will rise by [5,000 lira](money).
[Tim Bakker](person) earns [€3m](money) a year at [Harley United](org).
[Harley United](org) are valued at [€400m](money).
[Kesar Motors](org) offered [€3.8 billion](money) for [Carro](org).
[Kesar Motors](org) reported a profit of [€3.8 billion](money).
[Kudi Pay](org) raised its forecast to [$25 million](money).
A [2 million hryvnias](money) sponsorship deal was signed between [Lavka Gas](org) and the [Football Federation](org).
The [Football Federation](org) spent [2 million hryvnias](money) on uniforms.
The [Football Federation](org) lost [2 million hryvnias](money).
[Lavka Gas](org) presented [3](count=proposal) proposals to the [Football Federation](org).
[Lavka Gas](org) issued [300](count=certificate) certificates to trainees.
[Lavka Gas](org) provided training for [300](count=worker) workers.
[Lavka Gas](org) gave an update on [3](count=project) projects.
[Lavka Gas](org) extended the contract with [3](count=company) companies.
[Lavka Gas](org) left [200](count=village) villages without gas.
[Lavka Gas](org) delivered [3](count=lecture) lectures at the [Football Federation](org).
[Lavka Gas](org) deducted [200 hryvnias](money) from wages.
[Oleg Rud](person) was accused of stealing [$5,000](money) from the [Football Federation](org).
The winner [Timur Esenov](person) walked away with [1 million tenge](money).
With a budget of [€2.1 million](money), the project is run by the [University of Malta](org).
The [Planning Ministry](org) says it cannot give the [University of Malta](org) [€2.1 million](money).
The [Planning Ministry](org) is considering giving the [University of Malta](org) [€2.1 million](money).
The [University of Malta](org) had hoped for [€2.1 million](money) from the [Planning Ministry](org).
The [Planning Ministry](org) withdrew its offer of [€2.1 million](money) to the [University of Malta](org).
[Anna Ilyina](person) sued [Volnabank](org) for [12 million rubles](money).
[Stroy Invest](org) faces a fine of up to [300,000 rubles](money).
[Ole Berg](person) signed a contract worth [£40,000](money) a week.
[Aria Air](org) shares rose by [€3](money).
[Aria Air](org) invested [€30 million](money) in new lounges.
[Pak Do-yun](person) presented his credentials to [President](title=Sadyr Orozov) [Sadyr Orozov](person).
[Pak Do-yun](person) received [3](count=minister) ministers.
[Pak Do-yun](person) gave an interview to [Kabar](org).
[Pak Do-yun](person) offered condolences to the [Teachers Union](org).
[Pak Do-yun](person) handed in his resignation to the [Foreign Ministry](org).
[Pak Do-yun](person) paid tribute to the [200](count=victim) victims.
[12](count=house) houses were built with money from the [Teachers Union](org).
The [Teachers Union](org) spent [3 million soms](money) on sanatorium vouchers.
[300](count=voucher) vouchers were given to members of the [Teachers Union](org).
Dues of [1%](percent) of wages are paid to the [Teachers Union](org).
The debt to the [Pension Fund](org) has reached [40 million soms](money).
[Tarn Railways](org) raised wages by [2,000 soms](money).
[Tarn Railways](org) carried [2](count=tonne) tonnes of aid to Batken for the [Red Crescent](org).
[Tarn Railways](org) employs [5,000](count=worker) workers and pays them [30,000 soms](money) on average.
The first [$10 million](money) has already reached [Tarn Railways](org).
[R30,000](money) for [Grace Moyo](person): the [Dockers Union](org) keeps its word
Funeral benefits at the [Dockers Union](org) are [R10,000](money).
Donations can be sent to the [Dockers Union](org); the target is [R1 million](money).
[Golden Textile](org) will not pay the [$94,000](money).
"We will pay the [$94,000](money)," said [director](title=Lim Sokha) [Lim Sokha](person).
A minute's silence was held and [$3,000](money) collected for the family.
[Omar Said](person) was awarded the Order of Labour, and a car.
Every delegate was given a bag by [Omar Said](person).
The [State Bank](org) topped up [Agro Bank](org)'s reserves by [₴5 billion](money).
[Agro Bank](org) lends farmers [₴5,000](money) per hectare.
[Agro Bank](org) wrote off [₴5 billion](money) in loans.
[Agro Bank](org)'s clients hold [₴5 billion](money).
Letters were received from the [Tax Office](org) regarding leaders of the [three](count=federation) federations.
`;
