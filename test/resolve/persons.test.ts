/** One person is one entity, in whatever form the text names him. */
import { describe, expect, it } from 'vitest';
import { personLines } from '../lines.js';
import { analysed, BOTH, RULES } from '../reading.js';

/** The learned reader beside the rules may change nothing here. */
function expectPersons(text: string, lines: readonly string[]): void {
  expect(personLines(text, RULES)).toEqual(lines);
  expect(personLines(text, BOTH)).toEqual(lines);
}

describe('one person', () => {
  it.each([
    ['a surname alone', 'Elmira Qasimova came. Qasimova spoke.', 'Elmira Qasimova = Qasimova'],
    ['a form of address', 'Elmira Qasimova came. Mrs. Qasimova spoke.', 'Elmira Qasimova = Qasimova'],
    ['a given name alone', 'Elmira Qasimova came. “No,” Elmira said.', 'Elmira Qasimova = Elmira'],
    ['an initial before the surname', 'E. Qasimova came. Elmira Qasimova spoke.', 'Elmira Qasimova = E. Qasimova'],
    ['an initial behind it', 'Elmira Qasimova came. Director Qasimova E. spoke.', 'Elmira Qasimova = Qasimova E.'],
    ['the surname first', 'Elmira Qasimova came. Qasimova Elmira spoke.', 'Elmira Qasimova = Qasimova Elmira'],
    ['a patronymic', 'Ilgar Badirov came. Ilgar Nasib oglu Badirov spoke.', 'Ilgar Nasib oglu Badirov = Ilgar Badirov'],
    [
      'the fullest form, wherever it stands',
      'Karimov came. Mr Karimov spoke. Chairman Aziz Karimov left.',
      'Aziz Karimov = Karimov',
    ],
    [
      'a spelling variant',
      'Chairman Satybaldı Dauletalin came. Mr. Satibaldi Dauletalin spoke.',
      'Satybaldı Dauletalin = Satibaldi Dauletalin',
    ],
    [
      'of two spellings the more frequent',
      'Director Shukhrat Tursunov came. Director Şuhrat Tursunov spoke. Director Şuhrat Tursunov left.',
      'Şuhrat Tursunov = Shukhrat Tursunov',
    ],
    [
      'the same letters joined or apart',
      'Director Élodie Rousseau came. Director E\u0301lodie Rousseau left.',
      'Élodie Rousseau',
    ],
    ['a title that is a given name', 'Leader Kahveci came. Chairman Kahveci spoke.', 'Leader Kahveci = Kahveci'],
    ['particles', 'Director Piet van der Berg came. Van der Berg spoke.', 'Piet van der Berg = Van der Berg'],
    ['a suffix', 'President John Smith Jr. came. Smith spoke.', 'John Smith Jr. = Smith'],
    ['half of a double name', 'Director Ana Lopez-Garcia came. Mrs Lopez left.', 'Ana Lopez-Garcia = Lopez'],
    ['a name in capitals', 'Chairman Aziz Karimov came. Chairman Aziz KARIMOV left.', 'Aziz Karimov = Aziz KARIMOV'],
    [
      'an ə that is written as an a',
      'Chairman Elçin Həsənov came. Mr Hasanov spoke. Mr Həsənov left.',
      'Elçin Həsənov = Hasanov; Həsənov',
    ],
    ['a possessive', "Elmira Qasimova's house burnt. Qasimova's brother came.", 'Elmira Qasimova = Qasimova'],
  ])('%s', (_rule, text, expected) => expectPersons(text, [expected]));
});

describe('two people', () => {
  it.each([
    [
      'with one surname: the bare one goes to the one last meant',
      'Chairman Aziz Karimov came. Karimov spoke. Director Rustam Karimov left. Karimov was tired.',
      ['Aziz Karimov = Karimov', 'Rustam Karimov = Karimov'],
    ],
    [
      'man and woman',
      'Aziz Karimov came. Aziza Karimova spoke. Karimov left before Karimova.',
      ['Aziz Karimov = Karimov', 'Aziza Karimova = Karimova'],
    ],
    [
      'with one given name',
      'Elmira Qasimova came. Elmira Musayeva spoke. Qasimova left.',
      ['Elmira Qasimova = Qasimova', 'Elmira Musayeva'],
    ],
    [
      'with one given name, of whom one has a patronymic',
      'Nurlan Akhmetov came. Timur Akhmetov spoke. Nurlan Askarovich left.',
      ['Nurlan Akhmetov = Nurlan Askarovich', 'Timur Akhmetov'],
    ],
    [
      'husband and wife',
      'Aziz Karimi and his wife Elmira Karimi came. Mr Karimi spoke. Mrs Karimi left.',
      ['Aziz Karimi = Karimi', 'Elmira Karimi = Karimi'],
    ],
    [
      'son and father',
      'Director Ilgar Nasib oglu Badirov came. Director Nasib Badirov left. Nasib spoke.',
      ['Ilgar Nasib oglu Badirov', 'Nasib Badirov = Nasib'],
    ],
    [
      'with Sr. and Jr.',
      'President John Smith Sr. built it. President John Smith Jr. sold it.',
      ['John Smith Sr.', 'John Smith Jr.'],
    ],
    ['whose initials differ', 'A. Karimov came. Rustam Karimov spoke.', ['A. Karimov', 'Rustam Karimov']],
    [
      'whose patronymics differ',
      'Ilgar Nasib oglu Badirov came. Ilgar Rauf oglu Badirov spoke.',
      ['Ilgar Nasib oglu Badirov', 'Ilgar Rauf oglu Badirov'],
    ],
    [
      'with short names that are alike',
      'Director Anna Berg came. Director Anya Berg left.',
      ['Anna Berg', 'Anya Berg'],
    ],
    [
      'that are called otherwise',
      'Elmira Musayeva, known to all at the mill as Nell, came. Aziz Karimov lives in a town known as Kelm. Nell left.',
      ['Elmira Musayeva = Nell', 'Aziz Karimov'],
    ],
    [
      'with a father behind a stroke',
      'Ravi s/o Perumal, 45, was fined. Devi d/o Raman wept. Ravi left.',
      ['Ravi s/o Perumal = Ravi', 'Devi d/o Raman'],
    ],
    [
      'in order of their first mention',
      'Mrs Musayeva came with Aziz Karimov. Leyla Musayeva spoke.',
      ['Leyla Musayeva = Musayeva', 'Aziz Karimov'],
    ],
  ])('%s', (_rule, text, expected) => expectPersons(text, expected));

  it('with one surname keep their own mentions', () => {
    const text = 'Chairman Aziz Karimov came. Karimov spoke. Director Rustam Karimov left. Karimov was tired.';
    const starts = analysed(text).persons.map(({ mentions }) => mentions.map(({ start }) => start));
    expect(starts).toEqual([
      [text.indexOf('Aziz'), text.indexOf('Karimov spoke')],
      [text.indexOf('Rustam'), text.indexOf('Karimov was')],
    ]);
  });
});

describe('nobody', () => {
  it.each([
    'The Aziz Karimov Foundation gave it.',
    'They walked down Aziz Karimov Street.',
    'The chairman and the director came. He spoke to her.',
    'The Karimov Act was read.',
    'On May Day they sang.',
    'In Sri Lanka and New York it rained.',
    'The Victoria Hotel was full.',
  ])('%s', (text) => expectPersons(text, []));
});
