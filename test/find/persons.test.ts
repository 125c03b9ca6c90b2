/** Persons by each clue: the post before them, the shape of the name, the words around them. */
import { describe, it } from 'vitest';
import { personsByContext } from '../../src/find/persons-by-context.js';
import { personsByKin } from '../../src/find/persons-by-kin.js';
import { personsByList } from '../../src/find/persons-by-list.js';
import { personsByShape } from '../../src/find/persons-by-shape.js';
import { personsByTitle } from '../../src/find/persons-by-title.js';
import { personsListed } from '../../src/find/persons-listed.js';
import { expectMarked } from '../marked.js';
import { kindsOf, rulesOf } from '../reading.js';

describe('behind a post or a form of address', () => {
  it.each([
    'Chairman [Aziz Karimov](title-before-name) spoke.',
    'Deputy Chairman [Karimov](title-before-name) spoke.',
    'Chairman of the Miners Union [Aziz Karimov](title-of-body-before-name) spoke.',
    'Chairman of the Miners Union (MU) [Aziz Karimov](title-of-body-before-name) spoke.',
    'Minister of Labour of Kazakhstan [Aziz Karimov](title-of-body-before-name) spoke.',
    'Mr. [Karimov](honorific-before-name) and Mrs [Musayeva](honorific-before-name) spoke.',
    'President [John van der Berg](title-before-name) spoke.',
    'President [John Smith Jr.](title-before-name) spoke.',
    'Secretary [A. B. Karimov](title-before-name) spoke.',
    'Director [Gulnara bint Yusuf](title-before-name) spoke.',
    'Founder [Diego Bolivia](title-before-name) sold his shares in Bolivia.',
    'Director General [Md. Rahim Uddin](title-before-name) spoke.',
    'Adviser Mag. [Elif Huber](honorific-before-name) and Cde [Mokoena](honorific-before-name) left.',
    'Ato [Bekele Worku](honorific-before-name) and W/ro [Hirut Demissie](honorific-before-name) signed.',
    'Datuk Seri [Azman Yahaya](honorific-before-name) and Tan Sri [Lim Kok Wah](honorific-before-name) came.',
    'There was H.E. Dr. (Eng.) [Yonas Haile](honorific-before-name) too.',
    'Mas [Joko](honorific-before-name) and Mbak [Yuni](honorific-before-name) left.',
    'Hj. [Sri Wahyuni](honorific-before-name) and Hajj [Abu Yusuf](honorific-before-name) left.',
    'Nana [Kwame Boadu](honorific-before-name) and Fr. [Tadhg Casserly](honorific-before-name) left.',
    'Then Ma Ying-jeou and Nana Kakabadze left.',
    'Sri Wahyuni and Father of the house left.',
    'Chairman [Vugar Nasib oglu Badirov](title-before-name) spoke.',
    '[Leader Kahveci](name-like-a-title) was elected.',
    'The chairman of the union left on Monday.',
    'Chairman of the Miners Union in Baku spoke.',
    'Chair Council was empty.',
    'The President of Kazakhstan spoke.',
    'The Minister on Tuesday said so.',
    'Minister of Labour and Health spoke.',
    'Mr and Mrs of the house.',
    'President SLIM was the sign.',
    "The union's general secretary, [Orlen Voss](title-before-name), refused.",
    'The presiding judge, [Osterhaus](title-before-name), rose.',
    'Its deputy treasurer, [Marim Sawad](title-before-name) (54), left.',
    'Then Treasurer, [Ayugi Eunika](title-before-name) and others left.',
    'The chairman, secretary and treasurer left.',
    'The mayor, Ankara said, was late.',
    'For the coach, Kelm United were better.',
    'The envoy, Major of old, left.',
    'Mrs [van Kelmen](honorific-before-name) and Captain [de Oslen](title-before-name) left.',
    'Dr [ter Holm](title-before-name) and Prof. [de la Vega](title-before-name) left.',
    'The director of the school left.',
    'Bro [Tunde Alabin](honorific-before-name) and Kagawad [Luz Reyado](honorific-before-name) sang.',
    'ASI [Muhammad Kelmi](honorific-before-name) told SSP Tarn Taran.',
  ])('%s', (line) => expectMarked(line, rulesOf(personsByTitle)));
});

describe('by the shape of the name', () => {
  it.each([
    'Yesterday [Elmira Qasimova](given-name) spoke.',
    'With them came [Ilgar Nasib oglu Badirov](patronymic).',
    'With them came [Sergei Ivanovich Petrov](patronymic).',
    'With them came [I.Badirov](initials) and [A. B. Karimov](initials).',
    'With them came [Yuldosheva Dilfuza](given-name).',
    'With them came [John Smith Jr.](given-name).',
    'With them came [María del Carmen López](given-name).',
    'With them came [Mahmoud al-Zoubi](given-name) and [Nour el-Din Trabelsi](given-name).',
    'With them came [I Made Wirawan](given-name) and [Ni Luh Ariani](given-name).',
    'With them came [Noel “Dixie” Fennelly](nickname) and [Robert (Bob) Strachan](given-name).',
    'With them came [Umm Khalid](kunya).',
    'With them came Colonel [Modibo Keïta](given-name).',
    'With them came [Hnatiuk O. P.](initials) as well.',
    'With them came [Tran Quoc Tuan](given-name).',
    'It came as [Elmira Qasimova](given-name) left.',
    'Hai Phong and Abu Dhabi lie there.',
    'SJK(C) Maria Elena was rebuilt.',
    'Tropical Storm Maria Elena came.',
    'PT Mitra Budi Sejati paid.',
    'Hurricane Maria Elena came.',
    'A. GUESTS\nB. OBSERVERS\nThey came.',
    'They took Vitamin C and Plan B.',
    'A Union of Workers met.',
    'On May Day they marched.',
    'He read it in the Daily Mirror.',
    'The Silk Road begins there.',
    'Great Hunger March was its name.',
    'In March and April it rained.',
    'Trade Unions Day is near.',
  ])('%s', (line) => expectMarked(line, rulesOf(personsByShape)));
});

describe('by the words around the name', () => {
  it.each([
    '[Mahmut Arslanbek](person), chairman of the union, spoke.',
    '[Tolqin Bekov](person) – deputy director of the plant.',
    '“It is late,” said [Tolqin Bekov](person).',
    'It is late, [Bekov](person) said.',
    'The list: 1. [Tolqin Bekov](person) – chairman.',
    '[Tolqin Bekov](person), the general secretary, left.',
    'Baku agreed and the Federation said so.',
    'The Miners Union and others left.',
    'However, the director said no.',
    'Yesterday, chairman and director met.',
    '[Paska Menyo](person), the Kelm district Woman MP, agreed.',
    'Nobody said anything.',
    'QZX said so.',
    'Police in Kelm said so.',
    'Kazakhstan said so.',
  ])('%s', (line) => expectMarked(line, kindsOf(personsByContext)));
});

describe('in lists and letters', () => {
  it.each([
    '• Treasurer: [Bethlehem Assefa](name-after-post)',
    'Chairperson – [Sydney Mabuza](name-after-post)',
    '2. General Secretary: Mr. [Austin Ngcobo](name-after-post) (re-elected)',
    'Dear [Aygun](name-in-letter),\nwe met.',
    'It was good.\n\nBest regards,\n[Elmira Qasimova](name-in-letter)',
    'President: Sri Lanka',
    'Chair: Ministry of Labour',
    'Dear Colleagues,\nwe met.',
    'The treasurer: a man of honour.',
  ])('%s', (line) => expectMarked(line, rulesOf(personsByList)));
});

describe('beside kin, an age, a form of address', () => {
  it.each([
    'His wife [Tirunesh](name-after-kin) sells bread.',
    'He leaves two sons, [Fintan](name-after-kin) and [Cathal](name-after-kin).',
    'His son, Fr [Zorvan](name-after-kin), spoke.',
    'A welder, [Sukarmin](name-before-age), 58, spoke.',
    'With [Orlen Voss](name-before-age) (44) they left.',
    'Then [Orlen](name-before-honorific) müəllim spoke.',
    'The mother, Baku said, was late.',
    'Their sister union paid.',
    'On Monday, 12, 14 and 16 were left.',
    'St is short for street.',
  ])('%s', (line) => expectMarked(line, rulesOf(personsByKin)));
});

describe('in company', () => {
  it.each([
    'They were Sarah Mwangi, [Muzam Tarvel](listed-with-persons) and [Peterson Kyomu](listed-with-persons).',
    'They were [Katus Nostaj](listed-with-persons) and Sarah Mwangi.',
    'They were Sarah Mwangi (31), Katus Nostaj (45), and [Zorvan Keth](listed-with-persons).',
    'Sarah Mwangi, Kelm Harriers, won.',
    'Sarah Mwangi and Kelm met.',
    'Sarah Mwangi and the Kelm Harriers met.',
    'Sarah Mwangi and the Miners Union met.',
    "Sarah Mwangi and Kelm Valley's mayor met.",
  ])('%s', (line) => expectMarked(line, rulesOf(personsListed)));
});
