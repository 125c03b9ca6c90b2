/** How far the name of a body reaches to both sides of its head noun, and what only looks like one. */
import { describe, it } from 'vitest';
import { organisationsByHead } from '../../src/find/organisations-by-head.js';
import { expectMarked, type Found } from '../marked.js';
import { kindsOf, rulesOf } from '../reading.js';

const bodies = (text: string): Found[] =>
  kindsOf(organisationsByHead)(text).filter(({ label }) => label === 'organisation');

describe('a body reaches', () => {
  it.each([
    'The [Azerbaijan Miners Union](organisation) met.',
    'They went to [Veldt City Hospital 20](organisation) on foot.',
    'They gave the [Veldt City Hospital](organisation) 20 beds.',
    'The [Federation of Trade Unions of Kazakhstan](organisation) met.',
    'The [Xandar Federation of Trade Unions](organisation) met.',
    'The [Confederation of Free Trade Unions of the Republic of Xandaria](organisation) met.',
    'The [Ministry of Labour and Social Protection](organisation) answered.',
    'The [Ministry of Labour, Employment and Migration](organisation) answered.',
    'He spoke at the [Ministry of Micro, Small and Medium Enterprises](organisation).',
    'The [Agency for Small and Medium Businesses](organisation) opened.',
    'He left the [Ministry of Labour](organisation) and [Kelm Enterprises](organisation).',
    "The [Public Defender's Office](organisation) answered.",
    "The [Metro Workers' Union](organisation) met.",
    'The [Xandar State University](organisation) opened.',
    'The [University of Xandar](organisation) opened.',
    'The [National Bank of Xandaria](organisation) answered.',
    'The [Supreme Court](organisation) decided.',
    'The [Building and Wood Workers International Federation](organisation) met.',
    'The [Aziz Karimov Foundation](organisation) gave it.',
    'The [ATUC Executive Committee](organisation) decided.',
    'Members of the [New Xandar Party](organisation) left.',
    'Aziz Karimov, chairman of the [Miners Union](organisation), spoke.',
    'Chairman of [Miners Union](organisation) Aziz Karimov spoke.',
    'On Monday the [Teachers Union](organisation) met in Baku.',
    'In May the [Teachers Union](organisation) met.',
    'The [Union of Shop, Distributive and Allied Workers](organisation) met.',
    'The [Ministry of Agriculture, Food and the Marine](organisation) answered.',
    'The [Brotherhood of Engine Drivers and Trainmen](organisation) met.',
    "The [Korean Station and Cleaning Workers' Union](organisation) met.",
    'He led the [Ust-Xandar Lead and Zinc Plant](organisation) then.',
    "The [Xandar Bank Employees' Association](organisation) met.",
    "The [Trinidad and Tobago Teachers' Association](organisation) met.",
    "The [Master Builders' Federation](organisation) met.",
    'The [Xandar Metropolitan Police](organisation) came.',
    'The [Xandar No. 2 Branch](organisation) met.',
    'The [Imam Reza Foundation](organisation) paid.',
    'The [Office of the Auditor General](organisation) answered.',
    'The [Council of the Turkic Speaking Lands](organisation) met.',
    'The [University of Xandar at Tellam Hill](organisation) agreed.',
    'She left the [University of Xandar](organisation) at Christmas.',
    'The [Permanent Mission of Georgia to the United Nations](organisation) paid.',
    'The [Tarvale Police Zone](organisation) answered.',
    'He went to [General Hospital, Ijebu-Xan](organisation) then.',
    'The [Confederation of Nghe An Province](organisation) paid.',
    'The [Federation of Unions of Bank Employees](organisation) met.',
    'The [Syndicat autonome des enseignants du Xandar](organisation) met.',
    'The [Union Nationale des Travailleurs du Xandar](organisation) met.',
    'The [Savez samostalnih sindikata Xandara](organisation) met.',
    'The [Ministerio de Trabajo, Empleo y Seguridad Social](organisation) answered.',
    'The [Union “Xandar Regional Centre of Trade Unions”](organisation) met.',
  ])('%s', (line) => expectMarked(line, bodies));
});

describe('a body stands apart', () => {
  it.each([
    "Quebec's [Bakers Union](organisation) met.",
    "INTUC's [Chemical Workers Congress](organisation) met.",
    "The [Workers' Council](organisation) of Kraków's [Xandar Steel Company](organisation) met.",
    'The [Ministry of Climate](organisation) and RTE met.',
    'The [Confederation of Trade Unions](organisation) and Xanda Transportation met.',
    'The [Archdiocese of Lusaka](organisation), Caritas Xandar and the [Bakers Union](organisation) met.',
    "The [Teachers' Union](organisation) of the [Trades Union Congress](organisation) met.",
    'The [Labour Court](organisation) against the [Ministry of Trade](organisation) ruled.',
    'He is Member of [Parliament](organisation) for Xandar East.',
    "The [Ministry of Labour](organisation)'s Xandar office answered.",
  ])('%s', (line) => expectMarked(line, bodies));
});

describe('a head alone is a short form', () => {
  it.each([
    'The [Federation](short-form) met.',
    'It thanked the [Confederation](short-form) and its [Executive Committee](short-form-or-name).',
    'The federation met.',
    'Trade Unions are needed.',
  ])('%s', (line) => expectMarked(line, rulesOf(organisationsByHead)));
});

describe('no body', () => {
  it.each([
    'The union and the ministry spoke with the bank.',
    'The 7th Congress of the miners opened.',
    'The Third World Congress opened in Baku.',
    'They won the Union Cup.',
    'They play in the Champions League and in the Czech First League.',
    'Georgian Trade Unions are needed.',
    'The General Organisation Secretary came.',
    'He lives on University Street.',
    'The Labour Code was read.',
    'The Party Prize went to Aziz.',
    'Trade unions and federations met.',
    'TEACHERS UNION MEETS MINISTRY OF LABOUR IN BAKU',
    'The power of the red cross on the wall.',
  ])('%s', (line) => expectMarked(line, bodies));
});
