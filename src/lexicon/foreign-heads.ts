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
az | ends | company | fabriki, kombinatı, zavodu, şirkəti
az | ends | court | məhkəməsi
az | ends | house | akademiyası, bağçası, institutu, kitabxanası, klinikası, klubu, liseyi, litseyi, muzeyi, məktəbi, teatrı, xəstəxanası
az | ends | ministry | nazirliyi
az | ends | parliament | məclisi
az | ends | party | partiyası
az | ends | university | universiteti
bg | leads | association | asociacia, asotsiatsia, druzhestvo, fondacia, fondatsia, organizatsia, organizatsiya, sajuz, savuz, sayuz, sdruzhenie, sŭyuz
bg | leads | body | agentsia, komisia, lesnichestvo, ministerstvo, obshtina
bg | leads | house | biblioteka, bolnitsa, chitalishte, detska, gimnazia, mbal, muzey, poliklinika, teatar, uchilishte, umbal
bg | leads | party | partia
bg | leads | union | federatsia, konfederatsia
bg | leads | university | universitet
ca | leads | association | associació, cambra, col·legi, confederació, confraria, federació, fundació, gremi, unió
ca | leads | body | ajuntament, consell, departament, diputació, generalitat
ca | leads | company | corporació
ca | leads | house | biblioteca, institut, museu, orfeó, teatre
cs | ends | association | klub
cs | leads | association | asociace, jednota, komora, konfederace, nadace, obec, organizace, sbor, sdružení, spolek, společnost, svaz, unie
cs | leads | bank | banka, spořitelna
cs | leads | body | agentura, inspekce, kancelář, magistrát, ministerstvo, rada, správa, ústav, úřad, ředitelství
cs | leads | company | cukrovar, doly, elektrárny, lesy, mlékárna, pekárny, pivovar, povodí, sklárny, skupina, strojírny, teplárny, závod, závody, železárny
cs | leads | court | soud
cs | leads | house | divadlo, domov, fakulta, filharmonie, galerie, gymnázium, hvězdárna, knihovna, lékárna, muzeum, nakladatelství, nemocnice, orchestr, planetárium, poliklinika, zahrada, škola
cs | leads | media | rozhlas, televize, vydavatelství
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
da | ends | association | brancheforening, forbund, forening, landsforening, sammenslutning, selskab
da | ends | bank | sparekasse
da | ends | body | kammer, kommune, nævn, styrelse
da | ends | company | bryggeri, børs, mejeri, rederi, skibsværft
da | ends | court | byret, domstol, højesteret, landsret
da | ends | house | akademi, bibliotek, efterskole, højskole, sogn, sygehus, teater
da | ends | media | folkeblad, stiftstidende, tidende
da | ends | party | parti
da | ends | university | universitet, universitetscenter
da | fronts | body | region
da | joins | association | fonden, forbund, forbundet, forening, foreningen, klubben, lauget, ordenen, råd, sammenslutning, sammenslutningen, selskab, selskabet, stiftelse
da | joins | bank | sparekasse, sparekassen
da | joins | body | beredskabet, departementet, direktoratet, forsvaret, kommunen, kontoret, nævnet, politi, politiet, raad, rådet, styrelsen, tilsynet, væsenet
da | joins | company | bryggeriet, mejeri, rederiet, selskabet, værket
da | joins | court | domstolen, retten
da | joins | house | akademiet, biblioteket, gymnasiet, hospitalet, højskole, højskolen, museet, skolen, sygehus, sygehuset, teatret, universitetshospital
da | joins | media | bladet, tidende
da | joins | party | partiet
da | joins | union | fagforbund, fagforening
da | joins | university | universitet, universitetet
de | ends | bank | kantonalbank, nationalbank
de | ends | house | philharmoniker, symphoniker
de | joins | association | blaskapelle, bund, bündnis, gemeinschaft, genossenschaft, gesellschaft, hilfe, hilfswerk, innung, innungen, jugendwerk, kammer, kinderchor, kirchenchor, musikkapelle, männerchor, sozialwerk, stadtkapelle, stiftung, verband, verein, vereinigung, werk
de | joins | bank | agrarbank, entwicklungsbank, handelsbank, hypothekenbank, kantonalbank, kreditbank, landesbank, landeskreditbank, nationalbank, notenbank, privatbank, raiffeisenbank, sparkasse, volksbank, zentralbank
de | joins | body | anstalt, arbeitsamt, ausschuss, behörde, betriebsrat, bundesamt, bundeswehr, direktion, feuerwehr, finanzamt, gemeinderat, gesundheitsamt, inspektion, jugendamt, kirchengemeinde, kommission, kreisrat, landesamt, landratsamt, landtag, ministerium, ordnungsamt, pfarre, pfarrgemeinde, präsidium, sozialamt, staatsanwaltschaft, standesamt, umweltamt, verwaltung, zentralrat, zollamt
de | joins | company | betriebe, brauerei, druckerei, gärtnerei, handelshaus, kraftwerk, molkerei, stahlwerk, studentenwerk, verlag, versicherung, werft, werke
de | joins | court | gericht, gerichtshof
de | joins | house | akademie, archiv, bibliothek, fakultät, gymnasium, hochschule, institut, klinik, kliniken, klinikum, krankenhaus, krankenhäuser, medizin, museum, orchester, philharmoniker, schule, spital, symphoniker, theater, tierheim, zentrum
de | joins | media | anzeiger, nachrichten, rundfunk, zeitung
de | joins | party | partei
de | joins | union | gewerkschaft, gewerkschaften, gewerkschaftsbund
de | joins | university | universität
de | leads | association | arbeitsgemeinschaft, arbeitskreis, betriebsrat, bund, bundesverband, bündnis, bürgerinitiative, caritasverband, dachverband, deutsche, deutscher, diakonie, freiwillige, förderverein, gesamtbetriebsrat, gesamtverband, gesellschaft, hauptverband, innung, interessengemeinschaft, kreisverband, landesinnung, landesinnungsverband, landesverband, ortsverein, schützenverein, sportverein, stiftung, turnverein, verband, verein, vereinigung, werk, zentralrat, zentralverband
de | leads | bank | genossenschaftsbank, kreissparkasse, raiffeisenbank, sparkasse, stadtsparkasse, volksbank
de | leads | body | amt, bezirksamt, bezirkshauptmannschaft, bundesamt, bundesanstalt, bundesministerium, finanzamt, gemeindeamt, gesundheitsamt, hauptzollamt, jugendamt, kirchengemeinde, landesamt, landratsamt, magistrat, ministerium, polizeidirektion, polizeiinspektion, polizeipräsidium, staatsanwaltschaft, stadtverwaltung
de | leads | company | brauerei, bäckerei, druckerei, kraftwerk, molkerei, spedition, stadtwerke, verlag, weingut, werft
de | leads | court | amtsgericht, arbeitsgericht, bezirksgericht, bundesgericht, landesgericht, landgericht, oberlandesgericht, oberverwaltungsgericht, sozialgericht, verwaltungsgericht, verwaltungsgerichtshof
de | leads | house | bergwerk, berufsschule, diakonissenkrankenhaus, gesamtschule, grundschule, hochschule, institut, kinderklinik, klinik, klinikum, krankenhaus, kunsthalle, kunsthochschule, kunstverein, mittelschule, musikkapelle, musikschule, philharmonie, realschule, staatstheater, stadtbibliothek, stadttheater, stadtwerke, tierheim, tierpark, universitätsklinikum, volkshochschule, volksschule, werkstatt, zentrum
de | leads | union | arbeiterwohlfahrt, gewerkschaft, industriegewerkschaft
de | leads | university | fachhochschule, universität
el | leads | association | enosi, enosis, etaireia, kentro, omilos, omospondia, organismos, somateio, syllogos, syndesmos
en | ends | association | sangham
es | fronts | association | club
es | fronts | company | metro
es | fronts | house | ballet
es | leads | association | agrupacion, agrupación, alianza, arquidiócesis, asociacion, asociación, ateneo, circulo, cofradia, cofradía, colectivo, colegio, comité, comunidad, confederacion, confederación, congregación, consulta, cooperativa, coordinadora, corporación, cámara, círculo, diócesis, federacion, federación, fundacion, fundación, gremio, hermandad, liga, mancomunidad, movimiento, obispado, observatorio, organización, parroquia, patronato, plataforma, sociedad, unión, vicaría
es | leads | bank | banco, bolsa, caja
es | leads | body | agencia, alcaldia, alcaldía, archivo, asamblea, audiencia, autoridad, ayuntamiento, bomberos, cabildo, comandancia, comisaría, comision, comisión, concejalía, concejo, congreso, consejería, consejo, consorcio, consulado, contraloría, cuerpo, defensoría, delegación, departamento, diputación, direccion, dirección, embajada, establecimiento, fiscalía, gerencia, gobernación, gobierno, guardia, inspección, instituto, intendencia, jefatura, jurado, juzgado, ministerio, municipalidad, municipio, oficina, policía, procuraduria, procuraduría, protección, registro, secretaria, secretaría, servicio, subsecretaría, superintendencia, tesorería, veeduría
es | leads | company | astilleros, azucarera, bodegas, cementera, cementos, cervecería, compania, compañía, constructora, corporacion, distribuidora, empresa, ferrocarriles, frigorífico, fábrica, fábricas, grupo, hidroeléctrica, industrias, ingenio, inmobiliaria, laboratorios, minera, panificadora, papelera, pesquera, petróleos, refinería, siderúrgica, supermercados, talleres, transportes
es | leads | court | corte
es | leads | house | biblioteca, centro, cinemateca, clínica, compañia, conservatorio, cátedra, escuela, facultad, filarmónica, filmoteca, hogar, liceo, maternidad, museo, orfanato, orquesta, policlínica, politécnico, sanatorio, teatro
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
et | ends | association | klubi, kogudus, liit, nõukogu, seltsid, seltskond, sihtasutus, ühendus, ühing, ühistu
et | ends | bank | pank
et | ends | body | amet, büroo, inspektsioon, keskus, linnavalitsus, politsei, prefektuur, valitsus, vallavalitsus
et | ends | company | tehas
et | ends | court | kohus, maakohus, riigikohus, ringkonnakohus
et | ends | house | akadeemia, gümnaasium, haigla, instituut, keskkool, kirik, kolledž, kunstikool, lasteaed, muuseum, orkester, põhikool, raamatukogu, teater
et | ends | ministry | ministeerium
et | ends | party | erakond
et | ends | university | ülikool
et | joins | association | liit, ühendus, ühing
et | joins | body | amet, inspektsioon, keskus, nõukogu
et | joins | court | kohus
et | joins | house | arhiiv, gümnaasium, haigla, muuseum, muuseumi, raamatukogu, teater
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
fi | ends | association | järjestö, järjestöt, kerho, killat, liitot, liitto, rahasto, seurat, säätiö, yhdistys
fi | ends | bank | osuuspankki, pankki, säästöpankki
fi | ends | body | hallitus, kaupunki, keskus, laitos, lautakunta, neuvosto, poliisi, poliisilaitos, seurakunta, toimisto, valtuusto, vankila, virasto
fi | ends | company | osuuskauppa, osuuskunta, tehdas, telakka, yhtiö
fi | ends | court | hovioikeus, käräjäoikeus, oikeus
fi | ends | house | akatemia, instituutti, kansalaisopisto, kirjasto, konservatorio, koulu, lukio, museo, opisto, orkesteri, päiväkoti, sairaala, teatteri
fi | ends | ministry | ministeriö
fi | ends | party | puolue
fi | ends | university | ammattikorkeakoulu, korkeakoulu, yliopisto
fi | joins | association | järjestö, järjestöt, kamari, kunta, liitto, säätiö, unioni, yhdistys
fi | joins | bank | pankki
fi | joins | body | arkisto, hallitus, keskus, laitos, lautakunta, neuvosto, piiri, seurakunta, toimisto, valtuusto, viranomainen, virasto
fi | joins | company | tehdas, yhtiö
fi | joins | court | oikeus
fi | joins | house | kirjasto, koulu, museo, opisto, orkesteri, sairaala, teatteri
fi | joins | ministry | ministeriö
fi | joins | party | puolue
fi | joins | union | ammattiliitto
fi | joins | university | korkeakoulu, yliopisto
fr | fronts | association | club
fr | fronts | house | ballet
fr | leads | association | académie, amicale, assemblée, cercle, chorale, collectif, comité, communauté, confrérie, confédération, conseil, coopérative, croissant-rouge, croix-rouge, diocèse, fondation, fraternité, fédération, ligue, mouvement, mutuelle, observatoire, rassemblement, réseau, secours, société
fr | leads | bank | banque, crédit
fr | leads | body | agence, ambassade, antenne, autorité, caisse, chambre, conseil, département, mairie, ministère, municipalité, préfecture, rectorat, région, secrétariat
fr | leads | company | ateliers, boulangerie, chantiers, cimenterie, compagnie, groupe, imprimerie, laboratoire, laboratoires, librairie, papeterie, régie, scierie, usine
fr | leads | court | cour
fr | leads | house | bibliothèque, cinémathèque, clinique, collège, conservatoire, faculté, hôpital, hôpitaux, institut, lycée, maternelle, musée, médiathèque, opéra, orchestre, polyclinique, théâtre, école
fr | leads | media | quotidien
fr | leads | ministry | ministère
fr | leads | party | parti
fr | leads | union | centrale, confédération, intersyndicale, syndicat, syndicats
fr | leads | university | université
fr | opens | association | amis, foyer, ordre
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
hi | ends | association | mahamandal, mahasabha, mahasangh, parishad, sabha, samaj, samanvay, samiti, samity, samuh, sangam, sangathan, sangh, sangharsh, sanghatana, sanghatna, sanstha, sansthan
hi | ends | house | mahavidyalaya, pathshala, vidyalaya, vidyapeeth, vidyapith
hi | ends | party | morcha, tehreek, tehrik
hi | ends | union | andolan
hi | ends | university | vishwavidyalay, vishwavidyalaya
hi | leads | association | anjuman, anjuman-e, idara, idara-e, ittehad, jamaat, jamaat-e, jamiat, majlis-e, tanzeem, tehreek, tehreek-e, tehrik-e
hr | fronts | house | opera
hr | leads | association | asocijacija, drustvo, društvo, družba, fondacija, komora, kooperativa, matica, organizacija, savez, udruga, udruge, udruzenje, udruženje, zadruga, zajednica, zaklada
hr | leads | bank | banka, štedionica
hr | leads | body | agencija, direkcija, institucija, kancelarija, komisija, ministarstvo, opcina, opstina, općina, opština, povjerenstvo, skupština, služba, tužilaštvo, tužiteljstvo, uprava, ured, vijeće, zavod, županija
hr | leads | company | brodogradilište, elektroprivreda, fabrika, mljekara, pivara, plovidba, poduzeće, preduzeće, putevi, rudnici, rudnik, termoelektrana, toplana, tvornica, vodovod, čistoća, šećerana, željezara, željeznice
hr | leads | house | akademija, ansambl, apoteka, biblioteka, bolnica, centar, fakultet, filharmonija, galerija, gimnazija, institut, kazalište, klinika, knjižnica, konzervatorij, ljekarna, muzej, orkestar, pozorište, učilište, veleučilište, vrtić, škola
hr | leads | media | radiotelevizija, televizija
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
hu | ends | association | alapítvány, alapítványa, egyesület, egyesülete, kamarája, klubja, kör, szövetség, szövetsége, tanács, tanácsa, testület, társaság, társasága, társulat
hu | ends | body | bizottság, hatóság, hivatal, hivatala, igazgatóság, igazgatósága, kormányhivatal, központ, központja, mentőszolgálat, rendőr-főkapitányság, rendőrség, szolgálat, vízmű, vízművek, önkormányzat, önkormányzata, ügynökség, ügyészség
hu | ends | company | gyár, gyára, művek, pékség, takarék, vállalat
hu | ends | court | bíróság, kúria, törvényszék, ítélőtábla
hu | ends | house | akadémia, egyházmegye, filharmonikusok, galéria, gimnázium, intézet, intézete, iskola, klinika, kollégium, kórház, kórháza, könyvtár, könyvtára, múzeum, múzeuma, rendelőintézet, színház, színháza, zeneiskola, zenekar, óvoda
hu | ends | ministry | minisztérium, minisztériuma
hu | ends | party | mozgalom, párt, pártja
hu | ends | union | szakszervezet, szakszervezete, szakszervezetek
hu | ends | university | egyetem, egyeteme, főiskola, tudományegyetem
hu | joins | association | egyesület, kereszt, szövetség, társaság
hu | joins | body | hivatal, szolgálat
hu | joins | company | művek, vízmű
hu | joins | union | szakszervezet, szakszervezete
hu | joins | university | egyetem
hy | ends | association | miutyun, miutyuny
hy | ends | party | kusaktsutyun
id | leads | association | aliansi, badan, barisan, dewan, gabungan, gerakan, himpunan, ikatan, jaringan, jemaah, kelab, kesatuan, komunitas, kongres, koperasi, kwartir, lembaga, majelis, perhimpunan, perkumpulan, persatuan, persekutuan, perserikatan, pertubuhan, yayasan
id | leads | body | dinas, direktorat, jabatan, jawatankuasa, kantor, kejaksaan, kementerian, kepolisian, komisi, komite, lembaga, mahkamah, otoritas, pejabat, pemerintah, perbadanan, suruhanjaya
id | leads | company | pabrik, perusahaan, syarikat
id | leads | court | mahkamah, pengadilan
id | leads | house | akademi, institut, klinik, kolej, madrasah, perpustakaan, pesantren, poliklinik, politeknik, puskesmas, rumah, sekolah, sjk, sjkc, sjkt, sman, smk, smkn, universitas, universiti
id | leads | party | partai, parti
id | leads | union | federasi, konfederasi, serikat
is | closes | house | kirkja
is | ends | association | félag, félagið, klúbbur, samband, sambandið, samtök, samtökin, stofnun, stofnunin
is | ends | house | háskóli, háskólinn, leikhús, safn, sjúkrahús, skóli, spítali
is | joins | association | flokkur, flokkurinn, félag, félagið, samband, sambandið, samtök, samtökin
is | joins | bank | banki, bankinn
is | joins | body | eftirlit, eftirlitið, ráð, ráðið, ráðuneyti, ráðuneytið, sjóður, sjóðurinn, stofnun, stofnunin
is | joins | house | bókasafn, bókasafnið, háskóli, háskólinn, leikhús, leikhúsið, minjasafn, safnið, sjúkrahús, sjúkrahúsið, skólans, skóli, skólinn, spítali, spítalinn
is | leads | association | félag, samband, samtök
is | leads | house | háskóli
it | fronts | association | club
it | fronts | house | opera
it | leads | association | accademia, amici, arcidiocesi, associazione, ateneo, circolo, comitato, compagnia, comunità, confederazione, consiglio, consulta, diocesi, federazione, fondazione, lega, misericordia, movimento, ordine, organizzazione, osservatorio, parrocchia, patronato, polisportiva, rete, società, unione
it | leads | bank | banca, borsa, credito
it | leads | body | agenzia, ambasciata, amministrazione, assemblea, assessorato, autorità, azienda, cassa, centro, comando, commissione, comune, consorzio, corpo, corte, direzione, ente, garante, giunta, guardia, ispettorato, istituto, ministero, municipio, prefettura, presidenza, procura, questura, regione, segreteria, soprintendenza, ufficio, vigili
it | leads | company | acciaieria, acciaierie, acquedotto, birrificio, cantiere, cantieri, cartiera, cartiere, cementificio, ceramiche, consorzio, fabbrica, ferrovie, gruppo, impresa, industrie, lanificio, officine, pastificio, poste, raffineria, stabilimento, supermercati, trasporti, zuccherificio
it | leads | court | tribunale
it | leads | house | biblioteca, casa, clinica, collegio, conservatorio, galleria, liceo, museo, ospedale, ospedali, policlinico, scuola, teatro
it | leads | media | corriere, gazzetta, giornale, quotidiano
it | leads | ministry | ministero
it | leads | party | fronte, partito
it | leads | union | sindacato
it | leads | university | ateneo, politecnico, università
it | opens | association | camera, croce
it | opens | company | cantina
ja | ends | association | domei, iinkai, kaigi, kenkyukai, kumiai, kyokai, kyoukai, rengo, rengokai, rengoukai, shinkokai
ja | ends | bank | ginko
ja | ends | company | denko, gaisha, kabushiki, kaisha, kogyo, kōgyō, seisakusho
ja | ends | house | bijutsukan, byoin, chugakko, daigaku, gakko, gakuen, gakuin, hakubutsukan, shogakko, toshokan
ja | ends | media | hoso, shimbun, shinbun
ka | ends | association | asociacia, asotsiatsia, kavshirebi, kavshiri
ka | ends | party | partia
ka | ends | union | profkavshirebi, profkavshiri
kk | ends | association | birlestigi, odagy, odaq, odağy, qauymdastygy, qogamy, qoghamy, qory, uyimy
kk | ends | bank | banki
kk | ends | body | akimdigi, basqarmasy, komiteti, ministrligi, palatasy, äkimdigi
kk | ends | company | kombinaty, zauyty
kk | ends | house | instituty, mektebi, mektep, muzeyi, teatry, universiteti
kk | ends | party | partiyasy
kk | ends | union | kasipodagy, kasipodaq, kasiptik
ko | ends | association | chohap, chonyonmaeng, hyeophoe, hyophoe, johap, nodongjohap, yeonmaeng, yonmaeng
ko | ends | house | daehakgyo, taehakkyo
ky | ends | association | assotsiatsiyasy, biriktigi, birimdigi, koomu, uyumu
ky | ends | body | akimchiligi, ministrligi
ky | ends | union | kesiptik, profsoyuzdary, profsoyuzu
lt | ends | association | asociacija, asociacijos, bendrija, centras, draugija, draugijos, federacija, fondas, klubas, konfederacija, kryžius, organizacija, rūmai, susivienijimas, sąjunga, taryba
lt | ends | bank | bankas
lt | ends | body | agentūra, biuras, departamentas, direkcija, inspekcija, institutas, komisija, policija, prokuratūra, savivaldybė, seniūnija, tarnyba, taryba, valdyba
lt | ends | company | bendrovė, gamykla, geležinkeliai, keliai, tinklai, vandenys
lt | ends | court | teismas
lt | ends | house | akademija, biblioteka, darželis, filharmonija, galerija, gimnazija, klinikos, kolegija, licėjus, ligoninė, mokykla, muziejus, orkestras, poliklinika, progimnazija, teatras
lt | ends | ministry | ministerija
lt | ends | party | partija
lt | ends | union | profsąjunga
lt | ends | university | universitetas
lv | ends | association | apvienība, asociācija, biedrība, centrs, draudze, federācija, fonds, kamera, klubs, konfederācija, krusts, organizācija, padome, savienība
lv | ends | bank | banka
lv | ends | body | aģentūra, birojs, departaments, dienests, inspekcija, institūts, komisija, novads, pagasts, pašvaldība, policija, prokuratūra, pārvalde
lv | ends | company | dzelzceļš, mežs, rūpnīca
lv | ends | court | tiesa
lv | ends | house | akadēmija, bibliotēka, bērnudārzs, filharmonija, galerija, klīnika, konservatorija, muzejs, orķestris, pamatskola, poliklīnika, skola, slimnīca, teātris, vidusskola, ģimnāzija
lv | ends | ministry | ministrija
lv | ends | party | partija
lv | ends | union | arodbiedrība, arodbiedrības, arodbiedrību
lv | ends | university | augstskola, universitāte
mi | leads | association | rūnanga
mk | leads | association | fondacija, sojuz, zdruzenie, zdruzhenie, združenie
mk | leads | house | opshtina, uchilishte
mt | leads | association | għaqda, għaqdiet, moviment
nl | joins | association | bond, federatie, genootschap, maatschappij, stichting, verbond, vereniging
nl | joins | body | dienst, inspectie, kamer, ministerie, raad, schap
nl | joins | company | fabriek, fabrieken
nl | joins | house | archief, bibliotheek, centrum, college, instituut, museum, theater, ziekenhuis
nl | joins | party | partij
nl | joins | union | vakbond
nl | leads | association | comité, federatie, genootschap, stichting, unie, verbond, vereniging, werkgroep
nl | leads | body | brandweer, gemeente, hoogheemraadschap, inspectie, kamer, ministerie, omgevingsdienst, provincie, raad, rijksdienst, veiligheidsregio, waterschap
nl | leads | company | brouwerij, drukkerij
nl | leads | court | gerechtshof, rechtbank
nl | leads | house | basisschool, bibliotheek, hogeschool, instituut, stadsarchief, ziekenhuis
nl | leads | party | partij
nl | leads | union | vakbond, vakcentrale
nl | leads | university | universiteit
nl | opens | association | bond
no | ends | association | bondelag, forbund, forening, idrettsforening, idrettslag, klubb, landsforbund, landslag, samband, sangkor, selskap, stiftelse, stifting, turnforening, ungdomslag
no | ends | bank | sparebank
no | ends | body | bispedømme, bispedømmeråd, fylkeskommune, havnevesen, kommune, politidistrikt, politikammer, sokn, vegvesen
no | ends | company | bondelag, bryggeri, kraftlag, meieri, rederi, samvirkelag, skipsverft, verft
no | ends | court | lagmannsrett, tingrett
no | ends | house | akademi, barnehage, bibliotek, folkehøgskole, gymnas, høgskole, høgskule, høyskole, kystmuseum, legekontor, menighet, orkester, sjukehus, sykehus, teater
no | ends | media | tidende
no | ends | party | parti
no | ends | university | universitet
no | joins | association | fondet, forbund, forbundet, forening, foreningen, klubben, laget, organisasjonen, samband, sambandet, selskap, selskapet, stiftelse, stiftelsen, unionen
no | joins | bank | sparebank, sparebanken
no | joins | body | departementet, direktoratet, etaten, forvalteren, kommune, kontoret, nemnda, politiet, rådet, tilsynet, utvalget, verket, vesen, vesenet
no | joins | company | bryggeri, meieri, meieriet, rederiet, selskapet, verket
no | joins | court | domstolen, høyesterett, lagmannsrett, tingrett
no | joins | house | arkivet, biblioteket, gymnas, høgskole, høgskolen, høyskole, høyskolen, museet, museum, sjukehus, skolen, sykehus, sykehuset, teatret
no | joins | media | avisen, bladet, tidende
no | joins | party | parti, partiet
no | joins | university | universitet, universitetet
no | leads | association | fagforbundet, fellesorganisasjonen, foreningen, fylkesmannen, landsforeningen, landslaget, landsorganisasjonen, statsforvalteren, stiftelsen, stiftinga
no | small | association | kors
ph | leads | association | aliansa, alyansa, bukluran, kalipunan, kapatiran, kapisanan, katipunan, kilusan, kilusang, pagkakaisa, pambansang, pederasyon, samahan, samahang, sanggunian, ugnayan, unyon
ph | leads | body | kagawaran, komisyon, lungsod, sangguniang
ph | leads | house | paaralan, pamantasan
ph | leads | party | partido
pl | leads | association | archidiecezja, bractwo, chór, diecezja, federacja, fundacja, grupa, izba, komitet, konfederacja, kościół, liga, organizacja, parafia, rada, spółdzielnia, stowarzyszenie, stronnictwo, towarzystwo, unia, wspólnota, zarząd, zrzeszenie, związek
pl | leads | bank | kasa
pl | leads | body | agencja, delegatura, dyrekcja, gmina, inspekcja, inspektorat, instytut, izba, kancelaria, komenda, komisariat, komisja, kuratorium, ministerstwo, nadleśnictwo, ośrodek, prokuratura, rzecznik, sanepid, starostwo, straż, urząd, zakład
pl | leads | company | browar, cukrownia, drukarnia, elektrociepłownia, elektrownia, fabryka, grupa, huta, koleje, kopalnia, mleczarnia, odlewnia, piekarnia, przedsiębiorstwo, rafineria, spółka, stocznia, wodociągi, wydawnictwo, zakłady
pl | leads | court | sąd, trybunał
pl | leads | house | akademia, biblioteka, centrum, filharmonia, galeria, gimnazjum, hospicjum, instytut, klinika, kolegium, liceum, muzeum, ognisko, orkiestra, ośrodek, politechnika, przedszkole, przychodnia, schronisko, szkoła, szpital, teatr, zespół, żłobek
pl | leads | media | dziennik, gazeta, kurier, telewizja, tygodnik
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
pt | leads | association | aliança, arquidiocese, associacao, associação, ateneu, bombeiros, centro, clube, coletivo, comissão, comitê, companhia, comunidade, confederação, conselho, cooperativa, coordenação, corporação, câmara, federação, força, fundacao, fundação, fórum, grêmio, irmandade, liga, misericórdia, movimento, ordem, organização, paróquia, rede, sociedade, união
pt | leads | bank | banco, bolsa, caixa
pt | leads | body | administração, agência, assembleia, autoridade, comissão, companhia, controladoria, coordenadoria, corpo, câmara, defensoria, delegacia, departamento, diretoria, direção, empresa, fiscalização, governo, guarda, inspeção, instituto, ministério, município, polícia, prefeitura, procuradoria, proteção, receita, secretaria, serviço, superintendência, vigilância
pt | leads | company | celulose, cervejaria, companhia, construtora, destilaria, empresa, estaleiro, ferrovia, fundição, fábrica, grupo, indústria, indústrias, laticínios, metalúrgica, metrô, petróleo, refinaria, siderúrgica, supermercados, transportadora, usina, viação
pt | leads | house | agrupamento, biblioteca, casa, clínica, colégio, conservatório, escola, escolas, externato, faculdade, filarmónica, infantário, instituto, jardim, liceu, maternidade, museu, orquestra, teatro
pt | leads | media | diário, folha, jornal, revista, rádio
pt | leads | ministry | ministério
pt | leads | party | frente, partido
pt | leads | union | intersindical, sindicato, sindicatos
pt | leads | university | universidade
pt | opens | house | casal, creche, lar
pt | opens | union | central
pt | small | house | santa
ro | fronts | house | opera
ro | leads | association | alianța, arhiepiscopia, asociatia, asociația, ateneul, casa, cercul, clubul, colegiul, comitetul, comunitatea, confederația, consiliul, cooperativa, crucea, episcopia, federatia, federația, filiala, fundatia, fundația, grupul, liga, mitropolia, mișcarea, organizația, parohia, patronatul, rețeaua, societatea, uniunea
ro | leads | bank | banca
ro | leads | body | administrația, agenția, ambasada, autoritatea, avocatul, biroul, centrul, compania, consiliul, curtea, departamentul, direcția, guvernul, inspectoratul, inspecția, institutul, jandarmeria, judecătoria, ministerul, ocolul, oficiul, parchetul, poliția, prefectura, primăria, regia, secretariatul, serviciul
ro | leads | company | combinatul, compania, complexul, editura, fabrica, farmacia, grupul, rafinăria, regia, societatea, termocentrala, uzina, uzinele, șantierul
ro | leads | court | curtea, judecătoria, tribunalul
ro | leads | house | biblioteca, biserica, catedrala, clinica, colegiul, conservatorul, căminul, facultatea, filarmonica, galeria, grădinița, institutul, liceul, maternitatea, muzeul, penitenciarul, policlinica, sanatoriul, spitalul, teatrul, școala
ro | leads | media | gazeta, radioul, televiziunea, ziarul
ro | leads | ministry | ministerul
ro | leads | parliament | parlamentul, senatul
ro | leads | party | frontul, partidul
ro | leads | union | blocul, cartelul, sindicatele, sindicatul
ro | leads | university | politehnica, universitatea
ro | opens | body | camera
ru | ends | company | metropoliten
ru | leads | association | asotsiatsiia, asotsiatsiya, assotsiatsia, assotsiatsiya, dvizhenie, dvizheniye, fundatsiya, gromada, hromada, obedinenie, obiednannia, obshchestvo, obshchina, obyedinenie, obyedineniye, organizatsiya, orhanizatsiya, palata, rukh, soobshchestvo, sovet, soyuz, spilka, tovarishchestvo, tovarystvo
ru | leads | body | administratsiya, agentstvo, departament, komissiya, komitet, ministerstvo, otdel, prefektura, sluzhba, tsentr, upravlenie, upravleniye
ru | leads | company | fabrika, kombinat, kompaniya, korporatsiya, rudnik, shakhta, tipografiya, verf, zavod
ru | leads | house | akademiya, biblioteka, bolnitsa, filarmoniya, gimnaziya, institut, klinika, konservatoriya, likarnya, litsey, muzey, poliklinika, shkola, teatr, uchilishche, universitet
ru | leads | media | gazeta, zhurnal
ru | leads | party | partiia, partiya
ru | leads | union | federatsiya, konfederatsiya, profsoyuz, profsoyuzy, profspilka
ru | leads | university | universytet
ru | opens | association | fond
sk | leads | association | asociácia, družstvo, jednota, komora, konfederácia, matica, nadácia, obec, organizácia, spolok, spoločnosť, združenie, zväz, únia
sk | leads | bank | banka, sporiteľňa
sk | leads | body | agentúra, inšpekcia, kancelária, ministerstvo, rada, riaditeľstvo, správa, úrad, ústav
sk | leads | company | elektrárne, lesy, mliekarne, pekárne, pivovar, skupina, vodárne, závod, závody, železnice
sk | leads | court | súd
sk | leads | house | akadémia, divadlo, domov, fakulta, filharmónia, galéria, gymnázium, knižnica, múzeum, nemocnica, orchester, poliklinika, vydavateľstvo, škola
sk | leads | party | hnutie
sk | leads | union | odborový
sk | leads | university | univerzita
sk | small | association | kríž
sk | small | company | dráhy, pošta
sk | small | house | dom
sl | ends | association | klub
sl | leads | association | društvo, fundacija, skupnost, ustanova, zadruga, zbornica, združenje, zveza
sl | leads | bank | banka, hranilnica
sl | leads | body | agencija, inšpektorat, ministrstvo, obcina, občina, uprava, urad, zavod
sl | leads | company | papirnica, podjetje, tovarna, železarna, železnice
sl | leads | court | sodišče
sl | leads | house | bolnišnica, fakulteta, galerija, gimnazija, gledališče, inštitut, knjižnica, lekarna, muzej, orkester, vrtec, šola
sl | leads | party | gibanje
sl | leads | union | sindikat, sindikati
sl | leads | university | univerza
sl | opens | company | luka
sl | small | house | dom
sl | small | party | stranka
so | leads | association | ururka
so | leads | house | jaamacadda
so | leads | party | xisbiga
sq | leads | association | asociacioni, bashkimi, dhoma, federata, fondacioni, konfederata, lidhja, lëvizja, qendra, rrjeti, shoqata, shoqëria, unioni
sq | leads | bank | banka
sq | leads | body | agjencia, bashkia, drejtoria, komisioni, komuna, këshilli, ministria, policia, prokuroria, zyra
sq | leads | court | gjykata
sq | leads | house | akademia, biblioteka, instituti, muzeu, shkolla, spitali, teatri
sq | leads | party | partia
sq | leads | union | sindikata
sq | leads | university | universiteti
sv | closes | association | korset
sv | closes | company | bruk, hamn, varv
sv | closes | house | kyrka
sv | ends | association | bildningsförbund, fackförening, förbund, förening, församling, hembygdsförening, hushållningssällskap, idrottsförening, klubb, scoutkår, stiftelse, stiftelsen, studieförbund, sällskap
sv | ends | bank | sparbank
sv | ends | body | kommun, landsting, länsstyrelse, nämnd, polismyndighet, räddningstjänst
sv | ends | company | bryggeri, gruva, kraftverk, mejeri, rederi
sv | ends | court | förvaltningsrätt, hovrätt, kammarrätt, tingsrätt
sv | ends | house | bibliotek, folkhögskola, högskola, konsthall, konstmuseum, lasarett, sjukhus, skola, teater, vårdcentral
sv | ends | media | tidning, tidningar
sv | ends | party | parti
sv | ends | university | universitet, universitetssjukhus
sv | fronts | body | region
sv | joins | association | fonden, förbund, förbundet, förening, föreningen, församling, industrierna, klubben, organisationen, samfund, samfundet, stiftelsen, sällskap, sällskapet, unionen
sv | joins | bank | sparbank, sparbanken
sv | joins | body | byrån, departementet, direktionen, inspektionen, kansliet, myndigheten, nämnden, polisen, rådet, stiftet, styrelsen, verket, väsendet
sv | joins | company | bolaget, bruken, bryggeri, bryggeriet, mejerier, mejeriet, verken
sv | joins | court | domstolen, hovrätt, tingsrätt
sv | joins | house | biblioteket, folkhögskola, gymnasiet, högskola, högskolan, lasarett, lasarettet, museet, museum, sjukhus, sjukhuset, skolan, teatern, universitetssjukhus
sv | joins | media | bladet, tidning, tidningen
sv | joins | party | partiet
sv | joins | university | universitet, universitetet
sv | leads | association | förbundet, föreningen, landsorganisationen, riksförbundet, stiftelsen, sällskapet
sw | leads | association | baraza, chama, jumuiya, mfuko, muungano, shirikisho
sw | leads | bank | benki
sw | leads | body | bunge, halmashauri, mahakama, mamlaka, serikali, shirika, tume, wakala, wizara
sw | leads | house | hospitali, shule
sw | opens | association | umoja
tg | leads | association | hizbi, ittifoqi, kumitai, vazorati
tk | ends | association | birleşigi, guramasy
tk | ends | body | edarasy, kärhanasy
tk | ends | ministry | ministrligi
tk | ends | party | partiýasy
tr | ends | association | birligi, birlikleri, birliği, cemiyeti, dernegi, dernekleri, derneği, federasyonu, kolektifi, konfederasyonu, konseyi, kooperatifi, kulubu, kulübü, meclisi, ocağı, odaları, odası, platformu, topluluğu, vakfi, vakfı, vakıf
tr | ends | bank | bankası
tr | ends | body | ajansı, bakanligi, baskanligi, başsavcılığı, belediyesi, dairesi, emniyet, enstitüsü, hizmetleri, idaresi, jandarma, kaymakamlığı, komisyonu, komitesi, komutanlığı, kurulu, kurumu, merkezi, müdürlüğü, müftülüğü, müsteşarlığı, ofisi, savcılığı, valiliği
tr | ends | company | fabrikaları, fabrikası, işletmeleri, işletmesi, madencilik, ortaklığı, tersanesi, şirketi
tr | ends | court | danıştay, mahkemesi, sayıştay, yargıtay
tr | ends | house | akademisi, anaokulu, dershanesi, fakültesi, hastanesi, ilkokulu, kliniği, koleji, kolejı, konservatuvarı, kütüphanesi, lisesi, müzesi, okulu, orkestrası, ortaokulu, tiyatrosu, yurdu
tr | ends | media | dergisi, gazetesi
tr | ends | ministry | bakanlığı
tr | ends | party | partisi
tr | ends | union | sendikaları, sendikasi, sendikası
tr | ends | university | universitesi, üniversitesi
uz | ends | association | assotsiatsiyasi, birlashmasi, federatsiyasi, harakati, ittifoqi, jamg'armasi, jamgarmasi, jamiyati, kengashi, palatasi, uyushmalari, uyushmasi
uz | ends | bank | banki
uz | ends | body | agentligi, boshqarmasi, departamenti, hokimligi, inspeksiyasi, markazi, qo'mitasi, qumitasi, xizmati
uz | ends | company | kombinati, korxonasi, yo'llari, zavodi
uz | ends | house | akademiyasi, instituti, kolleji, kutubxonasi, litseyi, maktabi, muzeyi, shifoxonasi, teatri
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
