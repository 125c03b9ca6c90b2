/** Bodies by their legal form, by the words around them, and by their acronyms. */
import { describe, it } from 'vitest';
import { acronyms } from '../../src/find/acronyms.js';
import { organisationsByContext } from '../../src/find/organisations-by-context.js';
import { organisationsByForm } from '../../src/find/organisations-by-form.js';
import { expectMarked } from '../marked.js';
import { kindsOf, rulesOf } from '../reading.js';

describe('legal forms', () => {
  it.each([
    '[Brightwell Environmental Ltd](legal-form) sold it.',
    'It was bought by [Nordlake Tissue, Inc.](legal-form) last year.',
    'The plant of [Kazmetal JSC](legal-form) stands still.',
    'The plant of [OJSC “Azmetal”](form-before-quotes) stands still.',
    'Director of [Brightwell LLC](legal-form) Aziz Karimov spoke.',
    'The owner, [Ilkin & Sons GmbH](legal-form), sold it.',
    'A strike at [Orvik Plc](legal-form) went on.',
    '[Hallgren AB](legal-form) and [Petrosun S.A.](legal-form) signed.',
    'The firm is an LLC.',
    'A Ltd is what it is.',
    'Founded as a JSC, it was sold.',
    'Co. and Inc. are short words.',
    'He wrote AS and SA on the wall.',
  ])('%s', (line) => expectMarked(line, rulesOf(organisationsByForm)));
});

describe('the words around a body', () => {
  it.each([
    'The newspaper [Zerkalnik](descriptor-before-name) wrote of it.',
    'Workers of the company [Nordlake](descriptor-before-name) went home.',
    'General Director of the company Serik Akhmetov went home.',
    '[Orvik](descriptor-behind-name), a Swedish maker of pumps, sold it.',
    "[Nordlake](belonging-behind-name)'s shareholders met.",
    'The company Tuesday said so.',
    'The union President spoke.',
    'Karimov, the owner of the firm, spoke.',
    'Baku, the capital of the country, is old.',
    "Karimov's brother came.",
    'The newspaper wrote of it.',
    'The company in Baku was sold.',
  ])('%s', (line) => expectMarked(line, rulesOf(organisationsByContext)));
});

describe('acronyms', () => {
  it.each([
    'The Azerbaijan Miners Union ([AMU](organisation)) met. [AMU](organisation) signed.',
    'The Labour Relations Board, or [LRB](organisation), decided.',
    '[AMU](organisation) (Azerbaijan Miners Union) met.',
    'The Confederation of Labour ([Kol-İş](organisation)) met.',
    'Aziz Karimov, chairman of [QZX](organisation), spoke.',
    '[QZX](organisation) said so.',
    'The Metro Workers Union ([MWU](organisation)), which signed, left. The [MWU](organisation) is old.',
    'The Miners Union (“[MU](organisation)”) met.',
    'He lives in the north (USA).',
    'The Miners Union (Baku) met.',
    'The Miners Union (see page 5) met.',
    'Part XIV of the law.',
    'HUGE STRIKE IN BAKU AS QZX SAYS NO',
    'A TV set and a PC were left.',
    'The CEO and the MP left.',
    'Cases of HIV fell.',
  ])('%s', (line) => expectMarked(line, kindsOf(acronyms)));
});
