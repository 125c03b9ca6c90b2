/** What the whole puts out for a sentence, by the rules alone and with the learned reader beside them. */
import { describe, it } from 'vitest';
import { names } from './lines.js';
import { expectMarked } from './marked.js';
import { BOTH, RULES } from './reading.js';

const LINES = [
  '[Chairman](title) of the [Federation of Trade Unions of Uzbekistan](organisation) [Aziz Karimov](person) met miners in Navoi.',
  'A delegation of the [Miners Union](organisation) led by its [chairwoman](title) Ms. [Dilnoza Yuldasheva](person) arrived in Baku.',
  'The “Best Trade Union Leader” contest was won by [Nurlan Seitkali](person) from Kostanay.',
  '[Professor](title) of the [Baku State University](organisation) [Rauf Mammadli](person) gave a lecture.',
  '[Hero of Socialist Labour](title) [Ivan Petrenko](person) was there.',
  'The [Labour Party](organisation) and the [New Path Movement](organisation) agreed.',
  'Nurses at [Central City Clinical Hospital](organisation) went on strike.',
  "[Jean-Pierre N'Gouan](person), [head](title) of the [CGTX](organisation), left.",
  'Nurses of [St. Mary’s Hospital](organisation) met.',
  '“We won,” said union [president](title) [Dolores Quiroga-Mendes](person).',
  '[Brightwell Ltd](organisation)’s [chief financial officer](title), [Aziz Karimov](person), said so.',
  'The [Aziz Karimov Foundation](organisation) gave books to the school.',
  'The [European Commission](organisation) and the [Council of Europe](organisation) wrote to the [Ministry of Labour](organisation).',
  'They met veterans of the Great Patriotic War.',
  'Trade unions of Kazakhstan and Azerbaijan met in Baku on Labour Day.',
  'In the Ali Valiyev Street school the pupils got bags.',
  'They signed the Paris Agreement and the Labour Code.',
  'On Monday, the workers left. In May and in August they came back.',
  'She thanked God. Nobody answered.',
  'The Kazakhs and the Turks sang at the Silk Road Festival.',
  'He paid 17,100 manat on August 12, 2021 for 300 food parcels.',
  'However, it rained. Therefore they stayed. Meanwhile, nothing happened.',
  'They flew to Heydar Karimov Airport and crossed the Ali Valiyev Bridge.',
  'The 44-day war ended. The First World War did too.',
  'Hope is the last to die. Bill after bill was paid. May comes after April.',
];

describe('by the rules', () => {
  it.each(LINES)('%s', (line) => expectMarked(line, names(RULES, 'person', 'organisation', 'title')));
});

describe('with the learned reader', () => {
  it.each([
    ...LINES,
    '[June Wong](person) and [Bill Hopper](person) came with [Will Youngman](person).',
    'Workers at [Amazonia Logistics](organisation) voted, the [GMB](organisation) said.',
    '[Unite](organisation) [national officer](title) [Ian Tarrant](person) said: “We will fight.”',
  ])('%s', (line) => expectMarked(line, names(BOTH, 'person', 'organisation', 'title')));
});

describe('names of many peoples', () => {
  it.each([
    '[Karimov Aziz Rustam oglu](person) and [Musayeva Leyla Rustam qizi](person) came.',
    '[Kim Yong-ho](person) and [Nguyen Van Duc](person) met [Yoon Taek-gun](person).',
    'Sheikh [Mohammed bin Rashid Al Nahyan](person) came with [Abdullah Al-Khatib](person).',
    '[Luiz Inácio da Silva](person) and [María José Pérez de la Cruz](person) came.',
    '[Ko Ko Maung](person) and U [Maung Maung](person) came.',
    '[Ngozi Okonjo](person), [Chidi Eze-Obi](person) and Comrade [Joe Ajaero-Nwosu](person) came.',
    '[Ibrahim Abdul-Rahman Yusuf III](person) came.',
    '[J. K. Rowlings](person) and [T.S. Elliott](person) wrote.',
    '[Jean Dupont](person), of the CGT, and [Hans Müller](person) of IG Metall spoke.',
    '[Dolores Quiroga-Mendes](person) and [Sean O’Brienne](person) spoke.',
    'Eid al-Fitr and Ramadan began. Christmas came.',
    'They laid flowers at the Alley of Martyrs in Shusha.',
    'The Caspian Sea and the Kura River are near the Silk Road.',
    'Facebook and YouTube users wrote about the Holy Quran.',
    'Windows and Android phones were sold.',
  ])('%s', (line) => expectMarked(line, names(BOTH, 'person')));
});
