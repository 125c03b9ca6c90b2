/** Persons by each clue: the post before them, the shape of the name, the words around them. */
import { describe, it } from 'vitest';
import { personsByContext } from '../../src/find/persons-by-context.js';
import { personsByShape } from '../../src/find/persons-by-shape.js';
import { personsByTitle } from '../../src/find/persons-by-title.js';
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
    'Nobody said anything.',
    'QZX said so.',
    'Kazakhstan said so.',
  ])('%s', (line) => expectMarked(line, kindsOf(personsByContext)));
});
