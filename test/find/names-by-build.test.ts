/** Names whose build shows where they begin and end: bodies called after people, courts, parts and wholes, letters around a name. */
import { describe, it } from 'vitest';
import { acronyms } from '../../src/find/acronyms.js';
import { organisationsByContext } from '../../src/find/organisations-by-context.js';
import { organisationsByHead } from '../../src/find/organisations-by-head.js';
import { personsByShape } from '../../src/find/persons-by-shape.js';
import { personsByTitle } from '../../src/find/persons-by-title.js';
import { teams } from '../../src/find/teams.js';
import { expectMarked, type Found } from '../marked.js';
import { kindsOf, rulesOf } from '../reading.js';

const only = (label: string, read: (text: string) => Found[]) => (text: string) =>
  read(text).filter((found) => found.label === label);
const bodies = only('organisation', kindsOf(organisationsByHead));

describe('bodies called after people and causes', () => {
  it.each([
    'The [Marta and Pavel Kolarov Foundation](organisation) gave it.',
    'It came from the [Joseph and Agnes Mwale Trust](organisation) then.',
    'The [John D. and Anna T. Kolar Fund](organisation) gave it.',
    'The [Hope for Ludwa Foundation](organisation) gave it.',
    'The [Foundation for a Healthy Tarvel](organisation) gave it.',
    'The [Community Foundation for Palm Bay and Kelm Counties](organisation) gave it.',
    'AgroCorps and the [Tarvel Foundation](organisation) gave it.',
    'Anna Kolarova and the [Tarvel Foundation](organisation) gave it.',
    'They went to Oslo for Tarvel and its [Kolarov Foundation](organisation) then.',
  ])('%s', (line) => expectMarked(line, bodies));

  it.each([
    'The [Friends of the Varda Valley](friends-of) planted trees.',
    '[Friends of Kisoro](friends-of), a charity, paid for it.',
    'He thanked the [Physicians for Clean Water](friends-of) again.',
    'Friends of Aziz Karimov were there.',
    'Teachers for Tarvel came.',
  ])('%s', (line) => expectMarked(line, only('friends-of', rulesOf(organisationsByContext))));
});

describe('courts, parts and wholes', () => {
  it.each([
    'The [Nalubo Chief Magistrates Court](organisation) decided.',
    'The [Lwezi Road Magistrate’s Court](organisation) decided.',
    '[Tarvel State University](organisation) signed with KSU.',
    'KSU and [Tarvel State University](organisation) signed it.',
    'The [IT and Media Agency](organisation) signed it.',
    'The [Confederation of Labour of Thanh Vu Province](organisation) met.',
    'The [Chamber of Commerce and Industry of the Russian Federation](organisation) met.',
    'The [Union of Garment, Leather and Textile Trade Workers of Georgia](organisation) met.',
    'Head of its [Department of Youth Issues](organisation) Aygun Safarova came.',
    'President of the [Congress of Industrialists and Entrepreneurs](organisation) Viktor Sobolev came.',
    'The [Methodist Church in Fiji](organisation) sent rice.',
    'The [Permanent Mission of Kazakhstan to the UN](organisation) spoke.',
    'Members of Avanta West Coast and [South Western Railway](organisation) met.',
    'The [Tarvel Circuit Court II](organisation) decided.',
    'He was at the [High Court](organisation) 2 weeks ago.',
    'The [Primary School Vuk Karadžić](organisation) got windows.',
    'The director of the [Regional Hospital](organisation) Ivan Petrov came.',
    'Acting Director of Services Siobhán Power came.',
    'The [Kenya Medical Practitioners and Dentists Union](organisation) met.',
    'They met in the Banquet Hall then.',
  ])('%s', (line) => expectMarked(line, bodies));
});

describe('letters around a name', () => {
  it.each([
    'The ward of [MBAL “Sveta Anna”](acronym-and-quotes) was renovated.',
    'UNESCO “World Heritage” status was given.',
    'The KGKP “Golden Sheaf” award went to him.',
  ])('%s', (line) => expectMarked(line, only('acronym-and-quotes', rulesOf(acronyms))));

  it.each([
    '[WaterAid Nepal](acronym-and-word) built wells.',
    'Then McAllister Nepal built wells.',
    'Aoife Brannigan TD welcomed it.',
  ])('%s', (line) => expectMarked(line, rulesOf(acronyms)));

  it.each([
    'Minister [Niall Tracey](title-before-name) TD came.',
    'President [Ma. Lourdes Katigbak](title-before-name) came.',
    'Datuk Wira [Azlan Zulkifli](honorific-before-name) came.',
    'Tan Sri [Rashid](honorific-before-name) came.',
  ])('%s', (line) => expectMarked(line, rulesOf(personsByTitle)));

  it.each([
    'They met in Jalan Raja Hitam then.',
    'They met on Rua Augusto Severo then.',
    'It is in the district of Abu al-Khasib now.',
    'There [Helen Garside](given-name) MBE came.',
  ])('%s', (line) => expectMarked(line, rulesOf(personsByShape)));
});

describe('teams', () => {
  it.each([
    'They beat the [Port Antonio Zarriers](match) 61-60 on Saturday.',
    'They had beaten [Estrela de Brava](match) 31-28 on Saturday.',
    'The [Spanish Town Labirds](team-nickname) won. The [Labirds](team-nickname) sang.',
  ])('%s', (line) => expectMarked(line, rulesOf(teams)));
});
