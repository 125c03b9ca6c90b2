/** Bodies whose names stand in their own language: heads that lead, end or close a compound, small words inside, and what looks like them. */
import { describe, expect, it } from 'vitest';
import { organisationsByForeignHead } from '../../src/find/organisations-by-foreign-head.js';
import { organisationsByForm } from '../../src/find/organisations-by-form.js';
import { organisationsByHead } from '../../src/find/organisations-by-head.js';
import { organisationsBySuffix } from '../../src/find/organisations-by-suffix.js';
import { extract } from '../../src/index.js';
import { expectMarked } from '../marked.js';
import { rulesOf } from '../reading.js';

describe('a head that stands first, with the small words of its language', () => {
  it.each([
    'They left [Zväz kelmských včelárov](foreign-head) in May.',
    'They left [Svaz chovatelů koz](foreign-head) in May.',
    'They left [Udruga poslodavaca građevine](foreign-head) in May.',
    'They left [Szpital Morski im. Lecha Kelmana](foreign-head) in May.',
    'They left [Stowarzyszenie Pomoc dla Kelmów](foreign-head) in May.',
    'They left [Associazione nazionale fra le banche](foreign-head) in May.',
    'They left [Szkoła Podstawowa nr 4 w Kelmowie](foreign-head) in May.',
    'They left [Union des planteurs du Kelm](foreign-head) in May.',
    'They left [Biblioteca Municipal Kelm](organisation-head) in May.',
    'They left [Sindikat Kelm-Transa](organisation-head) Dragan Kelmić in May.',
    'Then Petra Stiftung left.',
    'The [Bank](short-form) de facto closed.',
  ])('%s', (line) => expectMarked(line, rulesOf(organisationsByHead)));
});

describe('a head in small letters, or one that is an English word too', () => {
  it.each([
    'They left [Planinska zveza Kelmica](foreign-head) in May.',
    'They left [Kelmská komorní filharmonie](foreign-head) in May.',
    'They left [Lietuvos medicinos darbuotojų sąjunga](foreign-head) in May.',
    'They left [Kelmin yliopisto](foreign-head) in May.',
    'They left [Kelms sjukhus](foreign-head) in May.',
    'They left [Kelmské lesy a.s.](foreign-head) in May.',
    'They left [Metro de Kelmanta](foreign-head) in May.',
    'They left [Dom kulture Kelm](foreign-head) in May.',
    'They left [Opera Națională din Kelm](foreign-head) in May.',
    'They left [Tehreek-e-Kelm Punjab](foreign-head) in May.',
    'They left [Sankt Kelmar Kirke](foreign-head) in May.',
    'A Bolivian ayuntamiento and a local udruga are not alike.',
    'Metro stations were closed, and so was the Kelm club.',
    'Then John Kirke left, and Dom Pérignon was drunk.',
  ])('%s', (line) => expectMarked(line, rulesOf(organisationsByForeignHead)));
});

describe('compounds', () => {
  it.each([
    'They left [Kelmrådgivningsstiftelsen](compound-head) in May.',
    'They left [Bäckerinnung Kelmwald](compound-head) in May.',
    'They left [Max-Kelm-Gymnasium](compound-head) in May.',
    'He was a vagabond, and Vagabond was his name.',
  ])('%s', (line) => expectMarked(line, rulesOf(organisationsBySuffix)));
});

describe('legal forms in letters, with blanks and in several parts', () => {
  it.each([
    'They sued [Kelmské mliekarne a. s.](legal-form) in May.',
    'They sued [Brodovi Kelm d. o. o.](legal-form) in May.',
    'They sued [Kelm Sp. z o. o.](legal-form) in May.',
    'They sued [Altamar S.A.P.I. de C.V.](legal-form) in May.',
    'They sued [Altamar S. de R.L. de C.V.](legal-form) in May.',
    'They sued [Kelmi Pékség Zrt.](legal-form) in May.',
    'They sued [Kelm Volksbank eG](legal-form) in May.',
    'They sued [VšĮ Kelm](legal-form) in May.',
    'It was a. s. and no more, e. g. a name.',
  ])('%s', (line) => expectMarked(line, rulesOf(organisationsByForm)));
});

describe('names', () => {
  it('of persons may look like a head', () =>
    expect(
      extract('Petra Stiftung and Marco Borsa, both nurses, met Klaus Bund.').persons.map(({ name }) => name),
    ).toEqual(['Petra Stiftung', 'Marco Borsa', 'Klaus Bund']));

  it('of companies go on without the head that stood first', () => {
    const text = 'Frigorífico Kelmorte S.A. sold its plant. A filing showed that he is to be paid a bonus by Kelmorte.';
    expect(extract(text).organisations.map(({ name }) => name)).toEqual(['Frigorífico Kelmorte S.A.']);
  });
});
