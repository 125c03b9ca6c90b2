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
    'The [Federation of Trade Unions of Kazakhstan](organisation) met.',
    'The [Xandar Federation of Trade Unions](organisation) met.',
    'The [Confederation of Free Trade Unions of the Republic of Xandaria](organisation) met.',
    'The [Ministry of Labour and Social Protection](organisation) answered.',
    'The [Ministry of Labour, Employment and Migration](organisation) answered.',
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
    'He lives on University Street.',
    'The Labour Code was read.',
    'The Party Prize went to Aziz.',
    'Trade unions and federations met.',
    'TEACHERS UNION MEETS MINISTRY OF LABOUR IN BAKU',
    'The power of the red cross on the wall.',
  ])('%s', (line) => expectMarked(line, bodies));
});
