/**
 * Head nouns of bodies in other languages, as they stand in names that English news leaves as they are: `tongue | place | type | words`.
 * A head `leads` (`Fundacja Wspólna Droga`) or `ends` the name (`Kelmi Tekstiilitöötajate Liit`), in small letters too where a
 * capital opens the name (`Planinska zveza Kelm`), or it `joins` a compound as its end (`Bäckerinnung`). What is an English word or a
 * name besides has a place of its own: it `opens` a name where a small word of its language follows (`Dom kulture`), `fronts` one where
 * a capital with a foreign letter may follow too (`Opera Națională`), `closes` one that begins with no given name, or is a head in
 * `small` letters only. The type `house` stands for bodies of no type of ours: schools, museums, theatres, hospitals.
 */
export const FOREIGN_HEADS = `
# source: own list
ar | leads | association | haiat, hay'at, ittihad, jam'iyat, jam'iyyat, jamiat, jamiyat, jamiyyat, naqabat, niqabat, rabitat
ar | leads | bank | masraf
ar | leads | company | sharikat, sharikatu
ar | leads | house | jami'at, jamiat, madrasat, maktabat, mathaf, mu'assasat, muassasat, mustashfa
ar | leads | ministry | wazarat, wizarat
ar | leads | party | harakat, hizb, tahaluf, tajammu
az | ends | association | alyansı, assosiasiyası, birliyi, cəmiyyəti, federasiyası, fondu, ittifaqı, konfederasiyası
az | ends | bank | bankı
az | ends | body | agentliyi, hakimiyyəti, icra, idarəsi, inspeksiyası, komissiyası, komitəsi, müfəttişliyi, mərkəzi, palatası, xidməti, şurası
az | ends | company | apteki, fabriki, kombinatı, mədəni, zavodu, şirkəti
az | ends | court | məhkəməsi
az | ends | house | akademiyası, bağçası, institutu, kitabxanası, klinikası, klubu, liseyi, litseyi, muzeyi, məktəbi, teatrı, xəstəxanası
az | ends | media | nəşriyyatı, qəzeti, radiosu, televiziyası
az | ends | ministry | nazirliyi
az | ends | parliament | məclisi
az | ends | party | partiyası
az | ends | university | universiteti
bg | leads | association | asociacia, asotsiatsia, druzhestvo, fondacia, fondatsia, organizatsia, organizatsiya, sajuz, savuz, sayuz, sdruzhenie, sŭyuz, tsarkva
bg | leads | body | agentsia, komisia, lesnichestvo, lotaria, ministerstvo, obshtina, politsia
bg | leads | company | apteka, fabrika, pekarna, pivovarna, vinarna, zavod
bg | leads | house | biblioteka, bolnitsa, chitalishte, detska, eparhia, galeria, gimnazia, manastir, mbal, mitropolia, muzey, orkestar, poliklinika, teatar, uchilishte, umbal
bg | leads | party | partia
bg | leads | union | federatsia, konfederatsia
bg | leads | university | universitet
ca | leads | association | agrupació, associació, cambra, castellers, col·legi, comitè, confederació, confraria, cooperativa, federació, fundació, gremi, lliga, plataforma, sindicat, societat, unió
ca | leads | body | agència, ajuntament, consell, departament, diputació, generalitat, parlament, policia, servei
ca | leads | company | caixa, corporació, editorial, farmàcia, fàbrica, grup, llibreria
ca | leads | house | arxiu, biblioteca, clínica, escola, església, institut, monestir, museu, orfeó, orquestra, teatre, universitat
cs | ends | association | klub
cs | ends | media | listy, noviny
cs | leads | association | asociace, bratrstvo, cech, charita, chór, hasiči, jednota, kapela, komora, konfederace, kvarteto, nadace, obec, organizace, sbor, sdružení, soubor, spolek, společnost, svaz, unie, včelaři
cs | leads | bank | banka, spořitelna
cs | leads | body | agentura, farnost, inspekce, kancelář, magistrát, ministerstvo, pojišťovna, policie, rada, sekce, služby, správa, ústav, úřad, ředitelství
cs | leads | company | cihelna, cukrovar, cukrárna, doly, dopravní, elektrárna, elektrárny, kamenolom, knihkupectví, lesy, mlékárna, papírny, pekárna, pekárny, pivovar, podnik, povodí, prádelna, sklárny, skupina, sladovna, slévárna, statek, strojírny, teplárna, teplárny, tiskárna, vinařství, vodovody, vodárny, závod, závody, řeznictví, železárny
cs | leads | court | soud
cs | leads | house | arcibiskupství, arcidiecéze, biskupství, církev, diecéze, divadlo, domov, fakulta, filharmonie, galerie, gymnázium, hospic, hvězdárna, jesle, klášter, knihovna, lékárna, muzeum, nakladatelství, nemocnice, opatství, orchestr, planetárium, poliklinika, porodnice, zahrada, útulek, škola
cs | leads | media | deník, rozhlas, televize, týdeník, vydavatelství
cs | leads | party | hnutí
cs | leads | union | odborový, odbory
cs | leads | university | akademie, univerzita
cs | small | association | kříž
cs | small | company | dráhy, dálnice, pošta, silnice
cs | small | house | dům
cy | leads | association | cymdeithas, mudiad, undeb, urdd, ymddiriedolaeth
cy | leads | body | bwrdd, cyngor, llywodraeth
cy | leads | house | amgueddfa, coleg, llyfrgell, ysbyty, ysgol
cy | leads | university | prifysgol
da | closes | house | kirke, skole
da | ends | association | bibelskole, brancheforening, drengekor, forbund, forening, gruppe, idrætsforening, landsforening, pigekor, sammenslutning, selskab, spejdergruppe
da | ends | bank | sparekasse
da | ends | body | brandvæsen, havnevæsen, kammer, kommune, lotteri, nævn, provsti, retshjælp, stift, styrelse
da | ends | company | bageri, boghandel, bryggeri, børs, fiskeri, kraftværk, mejeri, rederi, skibsværft, slagteri, trykkeri, varmeværk
da | ends | court | byret, domstol, højesteret, landsret
da | ends | house | akademi, apotek, bibliotek, efterskole, højskole, kloster, lægehus, musikskole, plejehjem, sogn, sygehus, teater
da | ends | media | folkeblad, stiftstidende, tidende
da | ends | party | parti
da | ends | university | universitet, universitetscenter
da | fronts | body | region
da | joins | association | boldklub, boldklubben, fonden, forbund, forbundet, forening, foreningen, hjælpen, kirken, klub, klubben, lauget, missionen, ordenen, råd, sammenslutning, sammenslutningen, selskab, selskabet, spejderne, stiftelse
da | joins | bank | banken, sparekasse, sparekassen
da | joins | body | beredskabet, departementet, direktoratet, forsvaret, kassen, kommunen, kontoret, nævnet, ombuddet, politi, politiet, raad, rådet, styrelsen, tilsynet, tinget, værnet, væsenet
da | joins | company | bageri, bageriet, boghandel, boghandelen, bryggeriet, fabrikken, gruppen, handelen, kraft, mejeri, mølleriet, rederi, rederiet, selskabet, slagteri, slagteriet, trafikken, trykkeri, trykkeriet, værft, værftet, værket
da | joins | court | domstolen, retten
da | joins | house | akademiet, apotek, arkivet, biblioteket, gymnasiet, hospitalet, huset, højskole, højskolen, museet, plejehjem, skolen, sygehus, sygehuset, teatret, universitetshospital
da | joins | media | avisen, bladet, posten, tidende
da | joins | party | partiet
da | joins | union | fagforbund, fagforening
da | joins | university | universitet, universitetet
de | ends | association | liedertafel, tafel
de | ends | bank | kantonalbank, nationalbank
de | ends | house | buchhandlung, buchladen, philharmoniker, symphoniker
de | ends | media | allgemeine, rundfunk, rundschau, zeitung
de | joins | association | allianz, bergwacht, blaskapelle, brigade, bund, bündnis, chöre, fonds, freunde, gemeinschaft, genossenschaft, gesellschaft, hilfe, hilfswerk, innung, innungen, jugendwerk, kammer, kapelle, kinderchor, kirchenchor, missionswerk, musikkapelle, männerchor, sozialwerk, sportclub, sportfreunde, stadtkapelle, staffel, stiftung, verband, verein, vereinigung, wacht, werk, zunft, zünfte
de | joins | bank | agrarbank, bank, banken, entwicklungsbank, handelsbank, hypothekenbank, kantonalbank, kasse, kassen, kreditbank, landesbank, landeskreditbank, nationalbank, notenbank, privatbank, raiffeisenbank, sparkasse, volksbank, zentralbank
de | joins | body | anstalt, arbeitsamt, ausschuss, behörde, behörden, betriebsrat, bistum, bundesamt, bundeswehr, dekanat, dienst, dienste, direktion, diözese, feuerwehr, finanzamt, gemeinderat, gesundheitsamt, inspektion, jugendamt, kirchengemeinde, kommission, kreisrat, kreistag, landesamt, landeskirche, landratsamt, landtag, ministerium, ordnungsamt, pfarramt, pfarre, pfarrei, pfarrgemeinde, polizei, präsidium, sozialamt, staatsanwaltschaft, standesamt, umweltamt, verwaltung, zentralrat, zollamt
de | joins | company | apotheke, bergbahn, bergbahnen, betriebe, brauerei, buchhandlung, bäckerei, druck, druckerei, fabrik, fleischerei, färberei, gießerei, gärtnerei, handelshaus, konditorei, kraftwerk, käserei, lotterie, metzgerei, molkerei, mühle, mühlen, reederei, schlachthof, spedition, spinnerei, stahlwerk, studentenwerk, sägewerk, tischlerei, verkehrsbetriebe, verlag, versicherung, weberei, weingut, werft, werke, ziegelei, zuckerfabrik
de | joins | court | gericht, gerichtshof
de | joins | house | akademie, archiv, bibliothek, fakultät, gymnasium, hochschule, hospiz, institut, kindergarten, klinik, kliniken, klinikum, krankenhaus, krankenhäuser, medizin, museum, mädchenchor, orchester, philharmoniker, schule, spital, symphoniker, tagesstätte, theater, tierheim, zentrum
de | joins | media | anzeiger, nachrichten, rundfunk, zeitung
de | joins | party | partei
de | joins | union | gewerkschaft, gewerkschaften, gewerkschaftsbund
de | joins | university | universität
de | leads | association | arbeitsgemeinschaft, arbeitskreis, bergwacht, betriebsrat, bund, bundesverband, burschenschaft, bündnis, bürgerinitiative, caritasverband, dachverband, deutsche, deutscher, diakonie, fanfarenzug, feldmusik, frauenverein, freiwillige, freundeskreis, förderverein, gesamtbetriebsrat, gesamtverband, gesangverein, gesellschaft, gewerbeverein, hauptverband, heimatverein, innung, interessengemeinschaft, jugendfeuerwehr, kammerchor, karnevalsgesellschaft, karnevalsverein, kirchenchor, kreishandwerkerschaft, kreisverband, landesinnung, landesinnungsverband, landesverband, musikgesellschaft, musikverein, männergesangverein, narrenzunft, ortsgruppe, ortsverband, ortsverein, posaunenchor, regionalverband, reitverein, schützenverein, skiclub, sportclub, sportfreunde, sportverein, stadtkapelle, stiftung, tafel, trachtenverein, turnverein, verband, verein, vereinigung, wasserwacht, werk, zentralrat, zentralverband
de | leads | bank | genossenschaftsbank, kreissparkasse, raiffeisenbank, sparkasse, stadtsparkasse, volksbank
de | leads | body | amt, arbeitsagentur, bezirksamt, bezirkshauptmannschaft, bistum, bundesamt, bundesanstalt, bundesministerium, bundespolizei, diözese, erzbistum, erzdiözese, feuerwehr, finanzamt, gemeindeamt, gesundheitsamt, handwerkskammer, hauptzollamt, industriekammer, jugendamt, kantonspolizei, kirchengemeinde, kirchgemeinde, kreisverwaltung, landesamt, landesarchiv, landeskirche, landratsamt, magistrat, ministerium, ordnungsamt, pfarramt, pfarrei, polizeidirektion, polizeiinspektion, polizeipräsidium, staatsanwaltschaft, staatsarchiv, stadtarchiv, stadtverwaltung, wirtschaftskammer
de | leads | company | apotheke, autohaus, bergbahnen, brauerei, brennerei, buchhandlung, bäckerei, druckerei, fleischerei, gärtnerei, kaufhaus, konditorei, kraftwerk, käserei, metzgerei, modehaus, molkerei, möbelhaus, reederei, schreinerei, spedition, stadtwerke, stahlwerk, sägewerk, tischlerei, verkehrsbetriebe, verlag, verlagshaus, weberei, weingut, werft, winzergenossenschaft, zeche, ziegelei
de | leads | court | amtsgericht, arbeitsgericht, bezirksgericht, bundesgericht, landesgericht, landgericht, oberlandesgericht, oberverwaltungsgericht, sozialgericht, verwaltungsgericht, verwaltungsgerichtshof
de | leads | house | abtei, altenheim, bergwerk, berufsschule, bibliothek, blasorchester, diakonissenkrankenhaus, domchor, frauenhaus, gesamtschule, grundschule, hauptschule, heimatmuseum, hochschule, hospiz, institut, jugendherberge, jugendzentrum, kammerorchester, kinderhaus, kinderheim, kinderhospiz, kinderklinik, kindertagesstätte, klinik, klinikum, kloster, konservatorium, krankenanstalt, krankenhaus, kulturhaus, kulturzentrum, kunsthalle, kunsthochschule, kunstverein, landesbibliothek, landestheater, mehrgenerationenhaus, mittelschule, musikkapelle, musikschule, oberschule, pflegeheim, philharmonie, priesterseminar, realschule, schulzentrum, seniorenheim, seniorenzentrum, sozialstation, staatsoper, staatstheater, stadtbibliothek, stadtmuseum, stadttheater, stadtwerke, stiftsgymnasium, studentenwerk, tierheim, tierpark, universitätsklinikum, volkshochschule, volksschule, waldorfschule, werkstatt, zentrum
de | leads | union | arbeiterwohlfahrt, gewerkschaft, industriegewerkschaft
de | leads | university | fachhochschule, universität
el | leads | association | enosi, enosis, etaireia, kentro, omilos, omospondia, organismos, somateio, syllogos, syndesmos
en | ends | association | sangham
en | joins | bank | bank
es | fronts | association | club
es | fronts | company | metro
es | fronts | house | ballet
es | leads | association | acción, agrupacion, agrupación, alianza, amigas, amigos, arquidiócesis, arzobispado, asociacion, asociación, ateneo, atlético, circulo, cofradia, cofradía, colectivo, colegio, comité, comunidad, confederacion, confederación, congregación, conjunto, consulta, convento, cooperativa, coordinadora, corporación, cuarteto, cámara, círculo, deportivo, diocesis, diócesis, federacion, federación, fraternidad, fundacion, fundación, gremio, hermandad, junta, liga, mancomunidad, movimiento, mutualidad, obispado, observatorio, orfeón, organización, parroquia, pastoral, patronato, plataforma, sociedad, unidad, unión, vecinos, vicaría
es | leads | bank | banco, bolsa, caja, financiera
es | leads | body | aeropuertos, agencia, alcaldia, alcaldía, archivo, asamblea, audiencia, autoridad, ayuntamiento, bomberos, cabildo, comandancia, comisaría, comision, comisión, concejalía, concejo, congreso, consejería, consejo, consorcio, consulado, contraloría, cuerpo, defensoría, delegación, departamento, diputación, direccion, dirección, dispensario, embajada, establecimiento, fiscalía, gerencia, gobernación, gobierno, guardia, inspección, instituto, intendencia, jefatura, jurado, juzgado, lotería, ministerio, municipalidad, municipio, notaría, oficina, personería, policía, portavocía, procuraduria, procuraduría, protección, registro, secretaria, secretaría, servicio, subsecretaría, superintendencia, tesorería, tránsito, veeduría
es | leads | company | abarrotes, aceros, aerolíneas, agropecuaria, agrícola, alimentos, aseguradora, astilleros, autobuses, avícola, azucarera, bodegas, cafetalera, calzados, carnicería, cementera, cementos, cervecería, cerámicas, compania, compañía, confecciones, confitería, conservas, constructora, corporacion, curtidos, curtiembre, destilería, distribuidora, editora, electrificadora, eléctrica, empresa, energía, energías, farmacia, ferretería, ferrocarriles, frigorífico, frutas, frutícola, fábrica, fábricas, galletas, ganadera, granja, grupo, harinas, hidroeléctrica, hilados, imprenta, industrias, ingenio, inmobiliaria, laboratorios, librería, lácteos, maderas, minera, molinos, muebles, naviera, panadería, panificadora, papelera, pastelería, pesquera, petróleos, plásticos, pollos, química, refinería, seguros, semillas, siderúrgica, supermercados, tabacalera, talleres, tejidos, telares, telefónica, transportes, vidrios, vinos, viñas, viñedos
es | leads | court | corte
es | leads | house | abadía, albergue, ancianato, asilo, biblioteca, centro, cinemateca, clínica, comedor, compañia, conservatorio, cátedra, escuela, facultad, filarmónica, filmoteca, geriátrico, guardería, hogar, iglesia, jardín, liceo, maternidad, monasterio, museo, orfanato, orquesta, policlínica, politécnico, preparatoria, sanatorio, seminario, teatro, tecnológico
es | leads | media | diario, noticiero, periódico, revista, semanario
es | leads | ministry | ministerio
es | leads | parliament | senado
es | leads | party | frente, partido
es | leads | union | intersindical, sindicato, sindicatos
es | leads | university | universidad
es | opens | association | cruz, red
es | opens | company | editorial
es | opens | union | central
et | closes | association | selts
et | ends | association | klubi, kogudus, koor, korporatsioon, liit, nõukogu, seltsid, seltskond, sihtasutus, vabatahtlikud, ühendus, ühing, ühistu
et | ends | bank | pank
et | ends | body | amet, büroo, inspektsioon, keskus, linnavalitsus, politsei, prefektuur, päästeamet, valitsus, vallavalitsus
et | ends | company | apteek, jõujaam, kaevandus, kirjastus, pagarikoda, raamatukauplus, talu, tehas
et | ends | court | kohus, maakohus, riigikohus, ringkonnakohus
et | ends | house | ajaleht, akadeemia, gümnaasium, haigla, hooldekodu, instituut, keskkool, kirik, klooster, kolledž, kunstikool, lasteaed, muuseum, orkester, põhikool, raamatukogu, teater, varjupaik
et | ends | ministry | ministeerium
et | ends | party | erakond
et | ends | university | ülikool
et | joins | association | liit, ühendus, ühing
et | joins | body | amet, inspektsioon, keskus, nõukogu
et | joins | company | kirjastus, tehas
et | joins | court | kohus
et | joins | house | arhiiv, gümnaasium, haigla, muuseum, muuseumi, raamatukogu, teater
et | joins | media | leht
et | joins | ministry | ministeerium
et | joins | university | ülikool
eu | ends | association | elkartea, fundazioa, kontseilua
eu | ends | body | jaurlaritza, udala
eu | ends | house | ikastola, museoa
fa | leads | association | anjoman, anjoman-e, anjuman, anjuman-e, bonyad, bonyad-e, jame'e-ye, jame-ye, jamiat-e, kanoon, kanoon-e, kanun, kanun-e, majma, majma-e
fa | leads | bank | bank-e
fa | leads | body | bonyâd, komite-ye, sazman, sazman-e, setad-e, shora-ye, shura-ye, vezarat-e
fa | leads | house | bimarestan-e, daneshgah, daneshgah-e, madrese-ye
fa | leads | media | khabargozari-ye, ruznameh-ye
fa | leads | party | hezb, hezb-e, jebhe, jebhe-ye, nehzat, nehzat-e
fi | closes | association | seura
fi | ends | association | järjestö, järjestöt, kerho, killat, kilta, kuoro, liitot, liitto, mieskuoro, naiskuoro, partio, rahasto, seurat, soittokunta, säätiö, toimikunta, yhdistys
fi | ends | bank | osuuspankki, pankki, säästöpankki
fi | ends | body | hallitus, hätäkeskus, kaupunki, keskus, laitos, lautakunta, neuvosto, palokunta, pelastuslaitos, poliisi, poliisilaitos, satama, seurakunta, toimisto, valtuusto, vankila, virasto
fi | ends | company | apteekki, kaivos, kirjakauppa, kustannus, kustantamo, leipomo, meijeri, osuuskauppa, osuuskunta, panimo, sahat, tehdas, telakka, voima, yhtiö
fi | ends | court | hovioikeus, käräjäoikeus, oikeus
fi | ends | house | akatemia, instituutti, kansalaisopisto, kirjasto, konservatorio, koulu, lukio, luostari, museo, opisto, orkesteri, palvelutalo, päiväkoti, sairaala, teatteri, turvakoti, vanhainkoti
fi | ends | media | lehti, sanomat, uutiset
fi | ends | ministry | ministeriö
fi | ends | party | puolue
fi | ends | university | ammattikorkeakoulu, korkeakoulu, yliopisto
fi | joins | association | järjestö, järjestöt, kamari, kunta, liitto, säätiö, unioni, yhdistys
fi | joins | bank | pankki
fi | joins | body | arkisto, hallitus, keskus, laitos, lautakunta, neuvosto, piiri, seurakunta, toimisto, valtuusto, viranomainen, virasto
fi | joins | company | kauppa, leipomo, meijeri, panimo, tehdas, yhtiö
fi | joins | court | oikeus
fi | joins | house | kirjasto, koulu, museo, opisto, orkesteri, sairaala, teatteri
fi | joins | media | lehti, sanomat
fi | joins | ministry | ministeriö
fi | joins | party | puolue
fi | joins | union | ammattiliitto
fi | joins | university | korkeakoulu, yliopisto
fr | fronts | association | club
fr | fronts | house | ballet
fr | leads | association | académie, amicale, archevêché, assemblée, cercle, chorale, chœur, collectif, comité, communauté, confrérie, confédération, conseil, coopérative, croissant-rouge, croix-rouge, diocèse, fondation, fraternité, fédération, guilde, jeunesse, ligue, mouvement, mutuelle, observatoire, orphéon, paroisse, rassemblement, réseau, secours, société, solidarité, évêché
fr | leads | bank | assurances, banque, crédit, fonds, mutualité
fr | leads | body | agence, ambassade, antenne, autorité, caisse, chambre, conseil, département, gendarmerie, loterie, mairie, ministère, municipalité, préfecture, rectorat, région, secrétariat, trésor
fr | leads | company | aciérie, aciéries, ateliers, aéroports, boulangerie, chantiers, chocolaterie, chocolats, cimenterie, ciments, compagnie, conserverie, cristallerie, distillerie, eaux, entreprise, filature, fonderie, fromagerie, groupe, huilerie, imprimerie, laboratoire, laboratoires, laiterie, librairie, meubles, minoterie, papeterie, parfums, pharmacie, porcelaines, régie, savonnerie, scierie, sucrerie, tannerie, usine, verrerie, vignobles, électricité, énergies
fr | leads | court | cour
fr | leads | house | abbaye, bibliotheque, bibliothèque, cinémathèque, clinique, collège, conservatoire, couvent, crèche, dispensaire, faculté, garderie, hôpital, hôpitaux, institut, internat, lycée, maternelle, maternité, monastère, musée, médiathèque, opéra, orchestre, orphelinat, polyclinique, séminaire, théâtre, école, église
fr | leads | media | quotidien, télévision
fr | leads | ministry | ministère
fr | leads | party | parti
fr | leads | union | centrale, confédération, intersyndicale, syndicat, syndicats
fr | leads | university | université
fr | opens | association | amis, entente, espérance, foyer, jeunesse, olympique, ordre, stade, étoile
fr | opens | company | éditions
fr | opens | house | creche, maison
ga | leads | association | comhaltas, conradh, cumann
ga | leads | body | bord, coimisiún, comhairle, oifig, roinn, údarás
ga | leads | house | coláiste, gaelcholáiste, gaelscoil, naíonra, ospidéal, scoil
ga | leads | union | ceardchumann
ga | leads | university | ollscoil
ga | opens | body | garda
he | leads | association | agudat, histadrut, irgun
he | leads | body | misrad
he | leads | house | yeshivat
hi | ends | association | mahamandal, mahasabha, mahasangh, manch, parishad, sabha, samaj, samanvay, samiti, samity, samuh, sangam, sangathan, sangh, sangharsh, sanghatana, sanghatna, sanstha, sansthan
hi | ends | house | akademi, mahavidyalaya, pathshala, vidyalaya, vidyapeeth, vidyapith
hi | ends | party | morcha, tehreek, tehrik
hi | ends | union | andolan
hi | ends | university | vishwavidyalay, vishwavidyalaya
hi | leads | association | anjuman, anjuman-e, idara, idara-e, ittehad, jamaat, jamaat-e, jamiat, majlis-e, tanzeem, tehreek, tehreek-e, tehrik-e
hr | fronts | house | opera
hr | leads | association | asocijacija, bratovština, drustvo, društvo, družba, fondacija, kapela, karitas, klapa, komora, kooperativa, matica, mesna, mjesna, organizacija, savez, sekcija, tamburaški, udruga, udruge, udruzenje, udruženje, vatrogasno, zadruga, zajednica, zaklada, zbor
hr | leads | bank | banka, osiguranje, štedionica
hr | leads | body | agencija, biskupija, direkcija, elektrodistribucija, eparhija, institucija, kancelarija, komisija, lutrija, ministarstvo, mitropolija, nadbiskupija, opcina, opstina, općina, opština, policija, povjerenstvo, skupština, služba, tužilaštvo, tužiteljstvo, uprava, ured, vijeće, zavod, župa, županija
hr | leads | company | autoprevoz, brodogradilište, elektrana, elektroprivreda, fabrika, farma, hidroelektrana, kamenolom, kladionica, klaonica, knjižara, komunalac, ljevaonica, mlin, mljekara, pekara, pilana, pivara, plovidba, poduzeće, preduzeće, putevi, rudnici, rudnik, solana, termoelektrana, tiskara, toplana, tvornica, uljara, vinarija, vodovod, čeličana, čistoća, šećerana, štamparija, željezara, željeznice
hr | leads | house | akademija, ansambl, apoteka, biblioteka, bolnica, centar, crkva, fakultet, filharmonija, galerija, gimnazija, institut, kazalište, klinika, knjižnica, konzervatorij, ljekarna, manastir, muzej, orkestar, pozorište, prihvatilište, samostan, svratište, učilište, veleučilište, vrtić, škola
hr | leads | media | dnevnik, glas, novine, radiotelevizija, televizija, tjednik
hr | leads | party | pokret
hr | leads | union | savez, sindikat, sindikati
hr | leads | university | sveučilište, univerzitet
hr | opens | association | fond, klub
hr | opens | company | luka
hr | opens | house | dom
hr | small | association | križ, krst
hr | small | body | grad, vlada
hr | small | company | autoceste, ceste, pošta, vode, čistoća, šume, željeznice
hr | small | court | sud
hr | small | house | dom
hr | small | party | stranka
hu | ends | association | alapítvány, alapítványa, egyesület, egyesülete, kamarája, klubja, kórus, kör, polgárőrség, szövetség, szövetsége, tanács, tanácsa, testület, társaság, társasága, társulat, vegyeskar, énekkar
hu | ends | body | bizottság, hatóság, hivatal, hivatala, igazgatóság, igazgatósága, kormányhivatal, központ, központja, mentők, mentőszolgálat, rendőr-főkapitányság, rendőrség, szolgálat, tűzoltóság, vízmű, vízművek, önkormányzat, önkormányzata, ügynökség, ügyészség
hu | ends | company | biztosító, bányák, erőmű, gyár, gyára, gyógyszertár, kiadó, könyvesbolt, lapkiadó, malom, művek, nyomda, pincészet, pékek, pékség, szövetkezet, sörfőzde, takarék, takarékszövetkezet, tejüzem, vállalat, áruház
hu | ends | court | bíróság, kúria, törvényszék, ítélőtábla
hu | ends | house | akadémia, apátság, bölcsőde, egyházközség, egyházmegye, filharmonikusok, fúvószenekar, galéria, gimnázium, gyülekezet, intézet, intézete, iskola, klinika, kollégium, kolostor, kórház, kórháza, könyvtár, könyvtára, múzeum, múzeuma, otthon, otthona, plébánia, püspökség, rendelőintézet, színház, színháza, zeneiskola, zenekar, érsekség, óvoda
hu | ends | media | hírlap, napilap, rádió, televízió, újság
hu | ends | ministry | minisztérium, minisztériuma
hu | ends | party | mozgalom, párt, pártja
hu | ends | union | szakszervezet, szakszervezete, szakszervezetek
hu | ends | university | egyetem, egyeteme, főiskola, tudományegyetem
hu | joins | association | egyesület, kereszt, szövetség, társaság
hu | joins | bank | bank
hu | joins | body | hivatal, szolgálat
hu | joins | company | gyár, művek, szövetkezet, vízmű
hu | joins | house | iskola, könyvtár, színház, zenekar
hu | joins | union | szakszervezet, szakszervezete
hu | joins | university | egyetem
hy | ends | association | miutyun, miutyuny
hy | ends | party | kusaktsutyun
hy | leads | association | fond
id | leads | association | aliansi, badan, barisan, dewan, gabungan, gerakan, gereja, himpunan, ikatan, jaringan, jemaah, kelab, kesatuan, komunitas, kongres, koperasi, kwartir, lembaga, majelis, paguyuban, perhimpunan, perkumpulan, persatuan, persekutuan, perserikatan, pertubuhan, sanggar, yayasan
id | leads | body | balai, dinas, direktorat, jabatan, jawatankuasa, kantor, kejaksaan, kementerian, kepolisian, komisi, komite, lembaga, mahkamah, otoritas, pejabat, pemerintah, perbadanan, polda, polres, polsek, suruhanjaya
id | leads | company | bengkel, kedai, kilang, pabrik, perkebunan, perusahaan, pupuk, syarikat, takaful, toko, warung
id | leads | court | mahkamah, pengadilan
id | leads | house | akademi, institut, klinik, kolej, madrasah, perpustakaan, pesantren, poliklinik, politeknik, puskesmas, rumah, sekolah, sjk, sjkc, sjkt, sman, smk, smkn, universitas, universiti
id | leads | party | partai, parti
id | leads | union | federasi, konfederasi, serikat
is | closes | house | kirkja
is | ends | association | björgunarsveit, félag, félagið, karlakór, klúbbur, kór, kórinn, samband, sambandið, samtök, samtökin, stofnun, stofnunin
is | ends | body | sveitarfélag
is | ends | company | bakarí, bókabúð
is | ends | house | háskóli, háskólinn, leikhús, safn, sjúkrahús, skóli, spítali
is | joins | association | flokkur, flokkurinn, félag, félagið, klúbbur, samband, sambandið, samtök, samtökin
is | joins | bank | banki, bankinn
is | joins | body | eftirlit, eftirlitið, ráð, ráðið, ráðuneyti, ráðuneytið, sjóður, sjóðurinn, stofnun, stofnunin
is | joins | company | verslun, útgerð
is | joins | house | bókasafn, bókasafnið, háskóli, háskólinn, leikhús, leikhúsið, minjasafn, safnið, sjúkrahús, sjúkrahúsið, skólans, skóli, skólinn, spítali, spítalinn
is | joins | media | blað, blaðið
is | leads | association | björgunarsveitin, félag, karlakór, karlakórinn, kvenfélag, kvenfélagið, kór, samband, samtök
is | leads | house | háskóli
it | fronts | association | club
it | fronts | house | opera
it | leads | association | accademia, amici, arciconfraternita, arcidiocesi, arcivescovado, associazione, ateneo, circolo, comitato, compagnia, comunità, confederazione, confraternita, consiglio, consulta, corale, curia, diocesi, federazione, filarmonica, fondazione, lega, mensa, misericordia, movimento, ordine, organizzazione, osservatorio, parrocchia, patronato, polisportiva, rete, società, squadra, unione, vescovado
it | leads | bank | assicurazioni, banca, borsa, credito
it | leads | body | acque, aeroporti, agenzia, ambasciata, amministrazione, assemblea, assessorato, autorità, azienda, carabinieri, cassa, centro, comando, commissione, comune, consorzio, corpo, corte, direzione, ente, garante, giunta, guardia, ispettorato, istituto, ministero, municipio, prefettura, presidenza, procura, protezione, questura, regione, segreteria, soprintendenza, ufficio, vigili
it | leads | company | acciaieria, acciaierie, acquedotto, autolinee, birrificio, calzaturificio, cantiere, cantieri, cartiera, cartiere, caseificio, cementificio, ceramiche, conceria, consorzio, cooperativa, distilleria, edizioni, fabbrica, fattoria, ferrovie, fonderia, fonderie, frantoio, funivie, gruppo, impresa, industrie, lanificio, latteria, libreria, maglificio, miniera, mulini, mulino, officine, panetteria, panificio, pasticceria, pastificio, poste, raffineria, salumificio, segheria, stabilimento, stamperia, supermercati, tenuta, tipografia, trasporti, vetreria, vetrerie, zuccherificio
it | leads | court | tribunale
it | leads | house | abbazia, asilo, biblioteca, canile, casa, chiesa, clinica, collegio, conservatorio, convento, farmacia, galleria, liceo, monastero, museo, ospedale, ospedali, ospizio, policlinico, rifugio, scuola, seminario, teatro
it | leads | media | corriere, gazzetta, giornale, quotidiano
it | leads | ministry | ministero
it | leads | party | fronte, partito
it | leads | union | sindacato
it | leads | university | ateneo, politecnico, università
it | opens | association | camera, croce
it | opens | company | cantina
ja | ends | association | domei, iinkai, kaigi, kenkyukai, kumiai, kyokai, kyoukai, rengo, rengokai, rengoukai, shinkokai
ja | ends | bank | ginko, shinkin
ja | ends | company | denki, denko, gaisha, insatsu, jidosha, kabushiki, kaisha, kensetsu, kinzoku, kogyo, kōgyō, seisakusho, shoten, shuzo, tetsudo, unyu
ja | ends | house | bijutsukan, byoin, chugakko, daigaku, gakko, gakuen, gakuin, hakubutsukan, shogakko, toshokan
ja | ends | media | hoso, shimbun, shinbun, shinpo
ka | ends | association | asociacia, asotsiatsia, kavshirebi, kavshiri
ka | ends | party | partia
ka | ends | union | profkavshirebi, profkavshiri
kk | ends | association | birlestigi, odagy, odaq, odağy, qauymdastygy, qogamy, qoghamy, qory, uyimy
kk | ends | bank | banki
kk | ends | body | akimdigi, basqarmasy, komiteti, ministrligi, palatasy, äkimdigi
kk | ends | company | kombinaty, zauyty
kk | ends | house | instituty, mektebi, mektep, muzeyi, teatry, universiteti
kk | ends | media | gazeti
kk | ends | party | partiyasy
kk | ends | union | kasipodagy, kasipodaq, kasiptik
ko | ends | association | chohap, chonyonmaeng, hyeophoe, hyophoe, johap, nodongjohap, yeonmaeng, yonmaeng
ko | ends | house | daehakgyo, taehakkyo
ky | ends | association | assotsiatsiyasy, biriktigi, birimdigi, koomu, uyumu
ky | ends | body | akimchiligi, ministrligi
ky | ends | union | kesiptik, profsoyuzdary, profsoyuzu
lt | ends | association | asociacija, asociacijos, bendrija, centras, choras, draugija, draugijos, federacija, fondas, gildija, klubas, konfederacija, kryžius, organizacija, parapija, rūmai, susivienijimas, sąjunga, taryba
lt | ends | bank | bankas
lt | ends | body | agentūra, arkivyskupija, biuras, departamentas, direkcija, inspekcija, institutas, komisija, loterija, policija, prokuratūra, savivaldybė, seniūnija, tarnyba, taryba, valdyba, vyskupija
lt | ends | company | bendrovė, bravoras, draudimas, elektrinė, gamykla, geležinkeliai, keliai, kepykla, knygynas, leidykla, ligonių, malūnas, pieninė, tinklai, vaistinė, vandenys, ūkis
lt | ends | court | teismas
lt | ends | house | akademija, bažnyčia, biblioteka, darželis, filharmonija, galerija, gimnazija, klinikos, kolegija, licėjus, ligoninė, mokykla, muziejus, orkestras, poliklinika, prieglauda, progimnazija, teatras, vienuolynas
lt | ends | media | dienraštis, radijas, televizija, žinios
lt | ends | ministry | ministerija
lt | ends | party | partija
lt | ends | union | profsąjunga
lt | ends | university | universitetas
lv | ends | association | apvienība, asociācija, biedrība, centrs, draudze, federācija, fonds, kamera, klubs, konfederācija, koris, krusts, organizācija, padome, savienība
lv | ends | bank | banka
lv | ends | body | aģentūra, birojs, departaments, diecēze, dienests, inspekcija, institūts, komisija, loterija, novads, pagasts, pašvaldība, policija, prokuratūra, pārvalde
lv | ends | company | alus, apdrošināšana, aptieka, dzelzceļš, elektrostacija, grāmatnīca, izdevniecība, kooperatīvs, maiznīca, mežs, rūpnīca, saimniecība
lv | ends | court | tiesa
lv | ends | house | akadēmija, baznīca, bibliotēka, bērnudārzs, filharmonija, galerija, klosteris, klīnika, konservatorija, muzejs, orķestris, pamatskola, pansionāts, patversme, poliklīnika, skola, slimnīca, teātris, vidusskola, ģimnāzija
lv | ends | media | avīze, televīzija, ziņas
lv | ends | ministry | ministrija
lv | ends | party | partija
lv | ends | union | arodbiedrība, arodbiedrības, arodbiedrību
lv | ends | university | augstskola, universitāte
mi | leads | association | rūnanga
mk | leads | association | fondacija, sojuz, zdruzenie, zdruzhenie, združenie
mk | leads | house | bolnica, crkva, gimnazija, manastir, opshtina, uchilishte
mt | leads | association | għaqda, għaqdiet, moviment
nl | ends | media | courant, dagblad, nieuwsblad
nl | joins | association | bond, federatie, fonds, genootschap, koor, maatschappij, missie, stichting, verbond, vereniging
nl | joins | bank | bank
nl | joins | body | dienst, inspectie, kamer, ministerie, politie, raad, schap, zorg
nl | joins | company | bakkerij, boekhandel, brouwerij, drukkerij, fabriek, fabrieken, groep, kwekerij, rederij, slagerij, uitgeverij, vervoer, werf
nl | joins | house | archief, bibliotheek, centrum, college, instituut, museum, theater, universiteit, ziekenhuis
nl | joins | media | blad, krant, omroep
nl | joins | party | partij
nl | joins | union | vakbond
nl | leads | association | bisdom, comité, federatie, genootschap, koor, parochie, schutterij, scouting, speeltuinvereniging, sportvereniging, stichting, toneelgroep, toneelvereniging, unie, verbond, vereniging, voedselbank, voetbalvereniging, werkgroep, woningcorporatie, zangvereniging
nl | leads | body | brandweer, gemeente, hoogheemraadschap, inspectie, kamer, ministerie, omgevingsdienst, parket, politie, provincie, raad, rijksdienst, staatsbosbeheer, veiligheidsregio, waterschap
nl | leads | company | apotheek, bakkerij, boekhandel, brouwerij, drukkerij, kaasmakerij, kwekerij, molen, rederij, scheepswerf, slagerij, uitgeverij
nl | leads | court | gerechtshof, rechtbank
nl | leads | house | abdij, basisschool, bibliotheek, dierenasiel, hogeschool, instituut, klooster, muziekschool, orkest, stadsarchief, theatergroep, verpleeghuis, woonzorgcentrum, ziekenhuis, zorgcentrum, zorggroep
nl | leads | party | partij
nl | leads | union | vakbond, vakcentrale
nl | leads | university | universiteit
nl | opens | association | bond
no | ends | association | barnekor, bondelag, bygdekvinnelag, bygdelag, damekor, forbund, forening, idrettsforening, idrettslag, kirkekor, klubb, korps, landsforbund, landslag, mannskor, misjonsforening, musikkforening, musikklag, samband, sangkor, sanitetsforening, selskap, skolekorps, skolemusikk, stiftelse, stifting, turnforening, ungdomslag
no | ends | bank | sparebank
no | ends | body | bispedømme, bispedømmeråd, brannvesen, frivilligsentral, fylkeskommune, havnevesen, kommune, politidistrikt, politikammer, prosti, sokn, trygdekontor, vegvesen
no | ends | company | apotek, bakeri, bokhandel, bondelag, bryggeri, fiskeindustri, fiskemottak, kraftlag, kraftverk, meieri, rederi, samvirkelag, skipsverft, slakteri, trykkeri, verft
no | ends | court | lagmannsrett, tingrett
no | ends | house | akademi, barnehage, barneskole, bibliotek, folkehøgskole, gymnas, høgskole, høgskule, høyskole, kloster, kulturskole, kystmuseum, legekontor, menighet, orkester, sjukeheim, sjukehus, skole, skule, sykehjem, sykehus, teater, ungdomsskole
no | ends | media | tidende
no | ends | party | parti
no | ends | university | universitet
no | joins | association | fondet, forbund, forbundet, forening, foreningen, hjelpen, kirken, klubb, klubben, korps, laget, misjon, misjonen, musikklag, organisasjonen, samband, sambandet, selskap, selskapet, speiderne, stiftelse, stiftelsen, unionen
no | joins | bank | banken, sparebank, sparebanken
no | joins | body | departementet, direktoratet, etaten, forvalteren, kassen, kommune, kontoret, nemnda, ombudet, politiet, rådet, tilsynet, tinget, utvalget, verket, vernet, vesen, vesenet
no | joins | company | bakeri, bakeriet, bryggeri, fabrikken, gruppen, kjeden, kraft, meieri, meieriet, rederi, rederiet, selskapet, slakteri, slakteriet, trafikk, trykkeri, trykkeriet, verft, verftet, verket
no | joins | court | domstolen, høyesterett, lagmannsrett, tingrett
no | joins | house | apotek, arkivet, biblioteket, gymnas, huset, høgskole, høgskolen, høyskole, høyskolen, museet, museum, sjukehus, skolen, sykehjem, sykehjemmet, sykehus, sykehuset, teatret
no | joins | media | avisa, avisen, bladet, posten, tidende
no | joins | party | parti, partiet
no | joins | university | universitet, universitetet
no | leads | association | fagforbundet, fellesorganisasjonen, foreningen, fylkesmannen, landsforeningen, landslaget, landsorganisasjonen, statsforvalteren, stiftelsen, stiftinga
no | small | association | kors
ph | leads | association | aliansa, alyansa, bukluran, kalipunan, kapatiran, kapisanan, katipunan, kilusan, kilusang, pagkakaisa, pambansang, pederasyon, samahan, samahang, sanggunian, ugnayan, unyon
ph | leads | body | kagawaran, komisyon, lungsod, sangguniang
ph | leads | house | paaralan, pamantasan
ph | leads | party | partido
pl | leads | association | archidiecezja, bractwo, bursa, chorągiew, chór, diecezja, drużyna, federacja, fundacja, fundusz, grupa, hufiec, izba, kapela, klub, komitet, konfederacja, kongregacja, koło, kościół, kwartet, liga, ochotnicza, organizacja, parafia, rada, reprezentacja, spółdzielnia, stowarzyszenie, stronnictwo, towarzystwo, unia, wspólnota, zarząd, zrzeszenie, związek
pl | leads | bank | kasa
pl | leads | body | agencja, areszt, delegatura, dyrekcja, gmina, inspekcja, inspektorat, instytut, izba, kancelaria, komenda, komisariat, komisja, kuratorium, kuria, ministerstwo, nadleśnictwo, nadzór, ośrodek, policja, prokuratura, rzecznik, sanepid, starostwo, straż, totalizator, urząd, zakład
pl | leads | company | apteka, browar, cegielnia, ciepłownia, cukiernia, cukrownia, drukarnia, elektrociepłownia, elektrownia, fabryka, garbarnia, gospodarstwo, grupa, hurtownia, huta, jadłodajnia, kamieniołom, kolej, koleje, kopalnia, księgarnia, kwiaciarnia, linie, mleczarnia, młyn, młyny, oczyszczalnia, odlewnia, oficyna, piekarnia, przedsiębiorstwo, przetwórnia, przędzalnia, rafineria, spedycja, spółka, stocznia, tartak, tkalnia, ubojnia, winnica, wodociągi, wydawnictwo, wytwórnia, zakłady
pl | leads | court | sąd, trybunał
pl | leads | house | akademia, biblioteka, centrum, filharmonia, galeria, gimnazjum, hospicjum, instytut, klasztor, klinika, kolegium, liceum, muzeum, noclegownia, ognisko, opactwo, orkiestra, ośrodek, pogotowie, politechnika, przedszkole, przychodnia, schronisko, seminarium, szkoła, szpital, teatr, zespół, świetlica, żłobek
pl | leads | media | dziennik, gazeta, głos, kurier, nowiny, telewizja, tygodnik, wiadomości
pl | leads | ministry | ministerstwo
pl | leads | parliament | sejm, sejmik, senat
pl | leads | party | partia
pl | leads | union | solidarność, związek
pl | leads | university | uniwersytet
pl | opens | house | dom
pl | small | association | krzyż
pl | small | company | poczta
pt | fronts | association | club
pt | fronts | company | metro
pt | leads | association | aliança, amigos, arcebispado, arquidiocese, associacao, associação, ateneu, bombeiros, centro, clube, coletivo, comissão, comitê, companhia, comunidade, confederação, confraria, conjunto, conselho, convento, cooperativa, coordenação, corporação, câmara, desportivo, escuteiros, federação, força, fundacao, fundação, fórum, grêmio, irmandade, liga, misericórdia, movimento, mutualidade, ordem, orfeão, organização, paróquia, pastoral, rede, sinagoga, sociedade, união
pt | leads | bank | banco, bolsa, caixa, seguros
pt | leads | body | administração, aeroportos, agência, assembleia, autoridade, brigada, comissão, companhia, controladoria, coordenadoria, corpo, correios, câmara, defensoria, defesa, delegacia, departamento, diretoria, direção, empresa, fiscalização, governo, guarda, inspeção, instituto, junta, lotaria, loteria, ministério, município, polícia, portos, prefeitura, procuradoria, proteção, receita, saneamento, secretaria, serviço, superintendência, vigilância
pt | leads | company | adega, agropecuária, avícola, açougue, calçados, celulose, cervejaria, cerâmica, cimentos, companhia, confecções, confeitaria, construtora, destilaria, editora, eletricidade, empresa, energia, energias, estaleiro, farmácia, ferrovia, frigorífico, fundição, fábrica, grupo, gráfica, indústria, indústrias, laticínios, lavanderia, livraria, madeiras, madeireira, metalúrgica, metrô, mineradora, mineração, moinho, moinhos, móveis, padaria, papelaria, pastelaria, pedreira, petróleo, refinaria, seguradora, siderúrgica, supermercados, tecelagem, tecidos, transportadora, têxtil, usina, viação, vinhos, vinícola
pt | leads | house | abadia, abrigo, agrupamento, asilo, berçário, biblioteca, casa, clínica, colégio, conservatório, escola, escolas, externato, faculdade, filarmónica, igreja, infantário, instituto, jardim, liceu, maternidade, mosteiro, museu, orquestra, teatro
pt | leads | media | correio, diário, folha, jornal, revista, rádio, semanário, tribuna
pt | leads | ministry | ministério
pt | leads | party | frente, partido
pt | leads | union | intersindical, sindicato, sindicatos
pt | leads | university | universidade
pt | opens | house | casal, creche, lar
pt | opens | union | central
pt | small | house | santa
ro | fronts | house | opera
ro | leads | association | alianța, ansamblul, arhiepiscopia, asociatia, asociația, ateneul, brigada, casa, cercul, clubul, colegiul, comitetul, comunitatea, confederația, consiliul, cooperativa, corul, crucea, episcopia, fanfara, federatia, federația, filiala, fondul, formația, frăția, fundatia, fundația, gruparea, grupul, liga, mitropolia, mișcarea, organizația, parohia, patronatul, protopopiatul, rețeaua, societatea, uniunea
ro | leads | bank | banca
ro | leads | body | administrația, agenția, ambasada, autoritatea, avocatul, biroul, centrul, compania, consiliul, curtea, departamentul, direcția, garda, guvernul, inspectoratul, inspecția, institutul, jandarmeria, judecătoria, loteria, ministerul, ocolul, oficiul, parchetul, poliția, prefectura, primăria, regia, salubritatea, secretariatul, serviciul
ro | leads | company | abatorul, apele, brutăria, combinatul, compania, complexul, crama, editura, fabrica, farmacia, ferma, grupul, librăria, lăptăria, moara, rafinăria, regia, societatea, termocentrala, tipografia, uzina, uzinele, șantierul
ro | leads | court | curtea, judecătoria, tribunalul
ro | leads | house | adăpostul, arhiva, azilul, biblioteca, biserica, catedrala, clinica, colegiul, conservatorul, creșa, căminul, dispensarul, eparhia, facultatea, filarmonica, galeria, grădinița, institutul, liceul, maternitatea, muzeul, mănăstirea, orchestra, orfelinatul, penitenciarul, policlinica, sanatoriul, schitul, sinagoga, spitalul, teatrul, școala
ro | leads | media | gazeta, radioul, revista, studioul, televiziunea, ziarul
ro | leads | ministry | ministerul
ro | leads | parliament | parlamentul, senatul
ro | leads | party | frontul, partidul
ro | leads | union | blocul, cartelul, sindicatele, sindicatul
ro | leads | university | politehnica, universitatea
ro | opens | body | camera
ru | ends | company | metropoliten
ru | joins | body | nadzor
ru | joins | company | avto, energo, gaz, invest, mash, neft, neftegaz, poshta, prom, stroi, stroy, telekom, torg
ru | leads | association | asotsiatsiia, asotsiatsiya, assotsiatsia, assotsiatsiya, dvizhenie, dvizheniye, fundatsiya, gromada, hromada, obedinenie, obiednannia, obshchestvo, obshchina, obyedinenie, obyedineniye, organizatsiya, orhanizatsiya, palata, rukh, soobshchestvo, sovet, soyuz, spilka, tovarishchestvo, tovarystvo
ru | leads | body | administratsiya, agentstvo, departament, eparkhiya, komissiya, komitet, militsiya, ministerstvo, otdel, politsiya, prefektura, prokuratura, sluzhba, tsentr, upravlenie, upravleniye
ru | leads | company | apteka, fabrika, kombinat, kompaniya, korporatsiya, pekarnya, rudnik, shakhta, tipografiya, verf, zavod
ru | leads | house | akademiya, biblioteka, bolnitsa, filarmoniya, gimnaziya, institut, klinika, konservatoriya, likarnya, litsey, monastyr, muzey, poliklinika, shkola, teatr, uchilishche, universitet
ru | leads | media | gazeta, zhurnal
ru | leads | party | partiia, partiya
ru | leads | union | federatsiya, konfederatsiya, profsoyuz, profsoyuzy, profspilka
ru | leads | university | universytet
ru | opens | association | fond
sk | ends | media | listy, noviny
sk | leads | association | asociácia, charita, družstvo, jednota, kapela, komora, konfederácia, matica, nadácia, obec, organizácia, spolok, spoločnosť, súbor, zbor, združenie, zväz, únia
sk | leads | bank | banka, sporiteľňa
sk | leads | body | agentúra, farnosť, inšpekcia, kancelária, ministerstvo, poisťovňa, polícia, rada, riaditeľstvo, služby, správa, urbariát, úrad, ústav
sk | leads | company | cukráreň, dopravný, elektráreň, elektrárne, kníhkupectvo, lekáreň, lesy, mliekareň, mliekarne, pekáreň, pekárne, pivovar, podnik, skupina, tlačiareň, vinárstvo, vodáreň, vodárne, závod, závody, železnice
sk | leads | court | súd
sk | leads | house | akadémia, arcidiecéza, cirkev, diecéza, divadlo, domov, fakulta, filharmónia, galéria, gymnázium, hospic, kláštor, knižnica, múzeum, nemocnica, opátstvo, orchester, poliklinika, vydavateľstvo, útulok, škola
sk | leads | media | denník, týždenník
sk | leads | party | hnutie
sk | leads | union | odborový
sk | leads | university | univerzita
sk | small | association | kríž
sk | small | company | dráhy, pošta
sk | small | house | dom
sl | ends | association | klub
sl | leads | association | društvo, fundacija, gasilsko, godba, karitas, skupnost, ustanova, zadruga, zbor, zbornica, združenje, zveza
sl | leads | bank | banka, hranilnica, zavarovalnica
sl | leads | body | agencija, inšpektorat, ministrstvo, nadškofija, obcina, občina, policija, uprava, urad, zavod, škofija, župnija
sl | leads | company | elektrarna, hidroelektrarna, klet, kmetija, knjigarna, livarna, mlekarna, papirnica, pekarna, pivovarna, podjetje, tiskarna, tovarna, železarna, železnice
sl | leads | court | sodišče
sl | leads | house | bolnišnica, cerkev, fakulteta, galerija, gimnazija, gledališče, inštitut, knjižnica, lekarna, muzej, orkester, samostan, vrtec, zavetišče, šola
sl | leads | media | dnevnik, časnik
sl | leads | party | gibanje
sl | leads | union | sindikat, sindikati
sl | leads | university | univerza
sl | opens | company | luka
sl | small | house | dom
sl | small | party | stranka
so | leads | association | ururka
so | leads | house | jaamacadda
so | leads | party | xisbiga
sq | leads | association | asociacioni, bashkimi, dhoma, federata, fondacioni, grupi, klubi, konfederata, lidhja, lëvizja, qendra, rrjeti, shoqata, shoqëria, unioni
sq | leads | bank | banka
sq | leads | body | agjencia, bashkia, drejtoria, komisioni, komuna, këshilli, ministria, policia, prokuroria, zyra
sq | leads | company | farmacia, furra, libraria, ndërmarrja, uzina
sq | leads | court | gjykata
sq | leads | house | akademia, arkivi, biblioteka, instituti, kopshti, muzeu, shkolla, spitali, teatri
sq | leads | party | partia
sq | leads | union | sindikata
sq | leads | university | universiteti
sv | closes | association | korset
sv | closes | company | bruk, hamn, varv
sv | closes | house | kyrka
sv | ends | association | bildningsförbund, fackförening, fotbollsklubb, förbund, förening, församling, hembygdsförening, hembygdsgård, hemvärn, hushållningssällskap, idrottsförening, klubb, kör, manskör, musikkår, orkesterförening, scoutkår, stadsmission, stiftelse, stiftelsen, studieförbund, sällskap
sv | ends | bank | sparbank
sv | ends | body | brandkår, hamnförvaltning, kommun, landsting, länsstyrelse, nämnd, pastorat, polismyndighet, räddningstjänst, stift
sv | ends | company | allmänning, apotek, auktionsverk, bageri, bokhandel, bryggeri, charkuteri, gjuteri, gruva, kraftverk, lantbruk, lantmän, mejeri, rederi, snickeri, såg, sågverk, tryckeri, väveri, åkeri
sv | ends | court | förvaltningsrätt, hovrätt, kammarrätt, tingsrätt
sv | ends | house | arkiv, bibliotek, folkhögskola, förskola, grundskola, gymnasium, högskola, kloster, konsthall, konstmuseum, kulturskola, lasarett, sjukhus, skola, teater, vårdcentral
sv | ends | media | tidning, tidningar
sv | ends | party | parti
sv | ends | university | universitet, universitetssjukhus
sv | fronts | body | region
sv | joins | association | fonden, förbund, förbundet, förening, föreningen, församling, hjälpen, industrierna, klubb, klubben, kyrkan, kören, missionen, organisationen, samfund, samfundet, scouterna, stiftelsen, sällskap, sällskapet, unionen
sv | joins | bank | banken, kassan, sparbank, sparbanken
sv | joins | body | byrån, departementet, direktionen, inspektionen, kansliet, myndigheten, nämnden, ombudet, polisen, rådet, stiftet, styrelsen, verket, värnet, väsendet
sv | joins | company | bageri, bageriet, bokhandel, bokhandeln, bolaget, bruken, bryggeri, bryggeriet, fabriken, gruppen, gruvan, handeln, kraft, mejerier, mejeriet, posten, rederi, rederiet, trafik, trafiken, tryckeri, tryckeriet, varvet, verken
sv | joins | court | domstolen, hovrätt, tingsrätt
sv | joins | house | biblioteket, folkhögskola, gymnasiet, huset, högskola, högskolan, lasarett, lasarettet, museet, museum, sjukhus, sjukhuset, skolan, teatern, universitetssjukhus
sv | joins | media | bladet, tidning, tidningen
sv | joins | party | partiet
sv | joins | university | universitet, universitetet
sv | leads | association | förbundet, föreningen, landsorganisationen, riksförbundet, stiftelsen, sällskapet
sw | leads | association | baraza, chama, jumuiya, mfuko, muungano, shirikisho
sw | leads | bank | benki
sw | leads | body | bunge, halmashauri, mahakama, mamlaka, serikali, shirika, tume, wakala, wizara
sw | leads | company | kampuni, kiwanda
sw | leads | house | hospitali, kanisa, shule
sw | opens | association | umoja
tg | leads | association | hizbi, ittifoqi, kumitai, vazorati
tk | ends | association | birleşigi, guramasy
tk | ends | body | edarasy, kärhanasy
tk | ends | ministry | ministrligi
tk | ends | party | partiýasy
tr | ends | association | birligi, birlikleri, birliği, cemiyeti, dernegi, dernekleri, derneği, federasyonu, kolektifi, konfederasyonu, konseyi, kooperatifi, korosu, kulubu, kulübü, meclisi, ocağı, odaları, odası, platformu, spor, taraftarları, topluluğu, vakfi, vakfı, vakıf
tr | ends | bank | bankası
tr | ends | body | ajansı, bakanligi, baskanligi, başsavcılığı, belediyesi, dairesi, emniyet, enstitüsü, hizmetleri, idaresi, itfaiyesi, jandarma, kaymakamlığı, komisyonu, komitesi, komutanlığı, kurulu, kurumu, merkezi, müdürlüğü, müftülüğü, müsteşarlığı, ofisi, polisi, savcılığı, valiliği
tr | ends | company | denizcilik, değirmeni, eczanesi, fabrikaları, fabrikası, fırını, gıda, havacılık, holdingi, inşaat, işletmeleri, işletmesi, kitabevi, madencilik, nakliyat, ortaklığı, otomotiv, pastanesi, santrali, sigorta, tekstil, termik, tersanesi, yayınevi, yayınları, çiftliği, çimento, şirketi
tr | ends | court | danıştay, mahkemesi, sayıştay, yargıtay
tr | ends | house | akademisi, anaokulu, dershanesi, fakültesi, hastanesi, huzurevi, ilkokulu, kliniği, koleji, kolejı, konservatuvarı, kreşi, kütüphanesi, lisesi, müzesi, okulu, orkestrası, ortaokulu, tiyatrosu, yurdu
tr | ends | media | dergisi, gazetesi, haberleri, radyosu, televizyonu
tr | ends | ministry | bakanlığı
tr | ends | party | partisi
tr | ends | union | sendikaları, sendikasi, sendikası
tr | ends | university | universitesi, üniversitesi
tr | joins | association | spor
uz | ends | association | assotsiatsiyasi, birlashmasi, federatsiyasi, harakati, ittifoqi, jamg'armasi, jamgarmasi, jamiyati, kengashi, palatasi, uyushmalari, uyushmasi
uz | ends | bank | banki
uz | ends | body | agentligi, boshqarmasi, departamenti, hokimligi, inspeksiyasi, markazi, qo'mitasi, qumitasi, xizmati
uz | ends | company | kombinati, korxonasi, yo'llari, zavodi
uz | ends | house | akademiyasi, instituti, kolleji, kutubxonasi, litseyi, maktabi, muzeyi, shifoxonasi, teatri
uz | ends | media | gazetasi, nashriyoti, teleradiokompaniyasi
uz | ends | ministry | vazirligi
uz | ends | parliament | majlisi
uz | ends | party | partiyasi
uz | ends | university | universiteti
vi | leads | association | hội, liên, tổng, đoàn
vi | leads | body | bộ, sở, ủy
vi | leads | company | tổng
vi | leads | house | trường
zh | ends | association | lianhehui, shanghui, xiehui
zh | ends | company | gongsi, jituan
zh | ends | house | daxue, xueyuan, yiyuan
`;
