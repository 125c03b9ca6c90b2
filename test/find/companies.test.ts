/** Companies, clubs, papers and other bodies that bear no head noun, and what looks like them. */
import { describe, it } from 'vitest';
import { acronyms } from '../../src/find/acronyms.js';
import { bodyEchoes } from '../../src/find/body-echoes.js';
import { newspapers } from '../../src/find/newspapers.js';
import { organisationsByForm } from '../../src/find/organisations-by-form.js';
import { organisationsByTrade } from '../../src/find/organisations-by-trade.js';
import { organisationsInQuotes } from '../../src/find/organisations-in-quotes.js';
import { spelledNames } from '../../src/find/spelled-names.js';
import { teams } from '../../src/find/teams.js';
import { teamsByTable } from '../../src/find/teams-by-table.js';
import { tickers } from '../../src/find/tickers.js';
import { expectMarked } from '../marked.js';
import { kindsOf, rulesOf } from '../reading.js';

describe('forms that stand first, and chains of forms', () => {
  it.each([
    'It was [UAB Vandenys](legal-form) that paid.',
    'They left [PT Sumber Jaya](legal-form) in May.',
    'He owns [Ganesh Stone Pvt. Ltd.](legal-form) now.',
    'She runs [Mthatha Roads (Pty) Ltd](legal-form) now.',
    'She runs [Kinta Timah Sdn Bhd](legal-form) now.',
    'She runs [Feldmann Bau GmbH & Co. KG](legal-form) now.',
    'It was [Kazmys LLP](legal-form), [JSC “Temirmet”](form-before-quotes) and others.',
    'It was [Danube Print d.o.o.](legal-form), a printer.',
    'They met [First Volta Limited](legal-form) in May.',
    'He joined [SC Almstad](club-form) and left [Karabagh FK](club-form) then.',
    'A CV is a short life.',
    'OKONJO MAKES MOVE AS CITY WAITS',
    'They play in the FC now.',
  ])('%s', (line) => expectMarked(line, rulesOf(organisationsByForm)));
});

describe('what a company deals in', () => {
  it.each([
    'They sued [Zorvan Freight](company-word) in May.',
    'It was [Bahri Kelm Logistics](company-word) that paid.',
    'Shares of [Kelm & Tikmar Foods](company-word) fell.',
    'He studied Civil Engineering then.',
    'The Minister of Renewable Energy came.',
    'Turkish Textiles are sold here.',
    'Public Transport is slow.',
  ])('%s', (line) => expectMarked(line, rulesOf(organisationsByTrade)));
});

describe('names in quotes', () => {
  it.each([
    'It stood in the newspaper “[Mehnat Sari](name-in-quotes)” then.',
    'Miners of the “[Baku Metal](name-in-quotes)” company met.',
    'The foundation «[Yeni Nefes](name-in-quotes)» paid.',
    'They won the contest “Best Worker” then.',
    'The sanatorium “Zomin” was full.',
    'He told the company “We will not pay you” then.',
    'The newspaper wrote “no comment” then.',
  ])('%s', (line) => expectMarked(line, rulesOf(organisationsInQuotes)));
});

describe('listed companies', () => {
  it.each([
    'Most of [Karsten Freight](ticker) ([LSE](exchange): [KRF](ticker-sign)) was sold.',
    'Then [Karsten](ticker) ([KRST](ticker-sign)) fell.',
    'Then Baku (AZE) fell.',
    'Then Karsten (XYZ) fell.',
    'The miners (KRST) met.',
  ])('%s', (line) => expectMarked(line, rulesOf(tickers)));
});

describe('papers and networks', () => {
  it.each([
    'She told the [Sunday Globe](told-paper) so.',
    'She told [Sporting Weekly](told-paper) so.',
    'By Dana Kosiba, [Marlow Courier](byline)',
    'Follow us on [Twitter](network) now.',
    'She told the court so.',
    'She told John Smith so.',
    'By Tunde Bakare, Calabar',
    'I told Dad so.',
    'They sued Twitter again.',
  ])('%s', (line) => expectMarked(line, rulesOf(newspapers)));
});

describe('teams', () => {
  it.each([
    'The [Kelmanta](player-of-team) striker fell.',
    '[Kelmanta Lynx](match) beat [Port Zorva](match) 2-1 at home.',
    'The England striker fell.',
    'The drum beat Kelmanta then.',
    'Karim Aliyev beat him 2-1 at home.',
  ])('%s', (line) => expectMarked(line, rulesOf(teams)));
});

describe('teams in tables', () => {
  it.each([
    'Scores\n[Kelm Rovers](team-in-table) 2 [Port Zorva](team-in-table) 1\n[Nostaja](team-in-table) 0 [Tarvale](team-in-table) 0\nNext week',
    'Today\n[Kelm](team-in-table) at [Tarvale](team-in-table)\n[Nostaja](team-in-table) v [Zorva](team-in-table)\n',
    'Standings\n[Kelm Rovers](team-in-table) 8 5 3 0 17 8 18\n[Nostaja](team-in-table) 8 4 1 3 12 10 13',
    'Kelm Rovers 2 Port Zorva 1',
    'Kelm 2 Zorva 1 after extra time\nNostaja 0 Tarvale 0 at home',
    'Norway 2 Sweden 1\nSpain 1 Italy 0',
    'Kelm 1,204\nZorva 900',
    'Room 12\nFloor 3',
  ])('%s', (text) => expectMarked(text, rulesOf(teamsByTable)));
});

describe('names that their acronym spells', () => {
  it.each([
    'He runs [Regia Transport Bălți](spelled-name) ([RTB](acronym-definition)) now.',
    'The [Union Cycliste Internationale](spelled-name) ([UCI](acronym-definition)) agreed.',
    'They signed the Free Trade Agreement (FTA) then.',
    'He is the Chief Technical Officer (CTO) now.',
    'They met in Baku (XYZ) then.',
  ])('%s', (line) => expectMarked(line, rulesOf(spelledNames)));
});

describe('acronyms with a word behind', () => {
  it.each([
    'The Zorvan Miners Union ([ZMU](organisation)) met. Then [ZMU Baku](organisation) agreed.',
    'The Zorvan Miners Union ([ZMU](organisation)) met. The [ZMU](organisation) President agreed.',
  ])('%s', (line) => expectMarked(line, kindsOf(acronyms)));
});

describe('short names of companies', () => {
  it.each([
    'They sued Zorvan Kelm Ltd in May. But [Zorvan](organisation-named-before) paid.',
    'They sued Zorvan Foods in May. But [Zorvan](organisation-named-before) paid.',
    'They sued Zorvan Foods in May. But Zorvan Street was closed.',
    'They sued Zorvan Foods in May. But Ms Zorvan paid.',
    'They sued Ankara Holding in May. But Ankara paid.',
  ])('%s', (line) => expectMarked(line, rulesOf(bodyEchoes)));
});
