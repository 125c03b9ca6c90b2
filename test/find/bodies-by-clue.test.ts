/** Bodies that their deeds, their lists, the ends of their words or the papers give away, and what looks like them. */
import { describe, it } from 'vitest';
import { newspapers } from '../../src/find/newspapers.js';
import { organisationsByContext } from '../../src/find/organisations-by-context.js';
import { organisationsByDeed } from '../../src/find/organisations-by-deed.js';
import { organisationsByList } from '../../src/find/organisations-by-list.js';
import { organisationsBySuffix } from '../../src/find/organisations-by-suffix.js';
import { expectMarked } from '../marked.js';
import { rulesOf } from '../reading.js';

describe('what only companies do and have', () => {
  it.each([
    '[Zorvanik](company-speaks) said on Tuesday that it would close two depots.',
    '[Zorvanik](company-speaks) says its sales fell.',
    'Then [Zorvanik](company-deed) will cut back its forecast.',
    'Then [Energías del Kelm](company-in-deal), controlled by a bank, paid.',
    'The [Kelmar](company-belonging) riders met.',
    'It was bought by [Zorvanik](company-in-deal) in May.',
    "It is owned by Norway's [Zorvanik](company-in-deal) now.",
    'They will merge with [Kelmar](company-in-deal) soon.',
    'They want to acquire [Kelmar](company-in-deal) soon.',
    'Karimov said it would be wrong.',
    'Karimov said he would close it.',
    'Baku raised its flag.',
    'Kelm has got its bridge back.',
    'Net sales fell.',
    'Shipbreaking employs many.',
    'The road was built by Aziz in May.',
  ])('%s', (line) => expectMarked(line, rulesOf(organisationsByDeed)));
});

describe('what is listed with bodies', () => {
  it.each([
    'Then the Kelm Dockers Union and [Zorvanik](listed-with-bodies) signed it together.',
    'Then [Tikmar](listed-with-bodies), [Zorvanik](listed-with-bodies) and the Kelm Dockers Union signed it together.',
    'Then the Kelm Dockers Union, [Tikmar](listed-with-bodies) and [Zorvanik](listed-with-bodies) signed it together.',
    'Then the Kelm Dockers Union, Zorvanik said, signed it together.',
    'Then the Kelm Dockers Union and Baku signed it together.',
    'Then the Kelm Dockers Union and President Zorvanik signed it together.',
    'Then the Kelm Dockers Union and Zorvanik branch signed it together.',
    'Then the road to Tikmar and Zorvanik Railway Company was closed again.',
  ])('%s', (line) => expectMarked(line, rulesOf(organisationsByList)));
});

describe('the end of a word', () => {
  it.each([
    'They joined [Zorva-İş](union-suffix) then.',
    'They joined [Öz Zorva-İş](union-suffix) and [Kelm-Sen](union-suffix) then.',
    'The [Vereinte Postlergewerkschaft](compound-head) met.',
    'The [Fiskarförbundet](compound-head) met.',
    'The [Fagorganisasjonen i Danmark](compound-head) met.',
    'The [Bauernkammer Wien](compound-head) met.',
    'What Is-it is not clear.',
    'The postlergewerkschaft met.',
    'The Verband met.',
  ])('%s', (line) => expectMarked(line, rulesOf(organisationsBySuffix)));
});

describe('papers by what they do with news', () => {
  it.each([
    'Two were hurt, [Kelmerini](told-paper) reported.',
    'Two were hurt, the [Kelm Courier](told-paper) reported on Friday.',
    'The [Gleanor](told-paper) quoted the minister.',
    'The [Kelm Financial Review](told-paper) published it.',
    'Write to @[Kelm_Dockers](network) now.',
    'Two were hurt, Karimov reported.',
    'Two were hurt, Baku reported.',
    'The Minister published it.',
  ])('%s', (line) => expectMarked(line, rulesOf(newspapers)));
});

describe('what a body is called beside its name', () => {
  it.each([
    'The charity [Lindsey Kelm](descriptor-before-name) paid.',
    'Insurer [Malayan Zorva](descriptor-before-name) paid.',
    'Then the NGO [Dobra Sprava](descriptor-before-name) paid.',
    'The company, [Zorvanik](descriptor-before-name), paid.',
    'The [Kansai Rouso](descriptor-behind-name), a union, won.',
    'The director Karimov paid.',
    'The company Tuesday said so.',
  ])('%s', (line) => expectMarked(line, rulesOf(organisationsByContext)));
});
