import { describe, expect, it } from 'vitest';
import { bodyName } from '../../src/registry/body-name.js';
import { mayBeOne, personName } from '../../src/registry/person-name.js';

describe('names of persons', () => {
  it.each([
    ['Rasim Tofig oglu Shirinzade', ['rasim', 'shirinzade'], 'tofig', ''],
    ['Aziz Karimovich Yusupov', ['aziz', 'yusupov'], 'karim', ''],
    ['R. Shirinzade', ['shirinzade'], null, 'r'],
    ['R.Shirinzade', ['shirinzade'], null, 'r'],
    ['Ursula von der Leyen', ['ursula', 'leyen'], null, ''],
    ['John F. Kennedy Jr.', ['john', 'kennedy'], null, 'f'],
    ['Shirinzade', ['shirinzade'], null, ''],
    // Nobody's patronymic: there is no family name left.
    ['Tofig oglu', ['tofig'], null, ''],
    ['Petrovich', ['petrovich'], null, ''],
  ])('%s', (text, words, patronymic, initials) => {
    const name = personName(text);
    expect(name.words).toEqual(words);
    expect(name.initials).toBe(initials);
    expect(name.patronymic === null).toBe(patronymic === null);
  });

  it.each([
    ['Elmira Qasimova', 'Elmira Gasimova'],
    ['Qasimova Elmira', 'Elmira Qasimova'],
    ['Robert Smith', 'Bob Smith'],
    ['Əli Məmmədov', 'Ali Mammadov'],
    ['Ngozi Okoro-Bassey', 'Ngozi Okoro'],
    ['Omar Al-Khatib', 'Omar Al Khateeb'],
    ['John F. Kennedy', 'John Fitzgerald Kennedy'],
  ])('%s may be %s', (a, b) => expect(mayBeOne(personName(a), personName(b))).toBe(true));

  it.each([
    ['Ali Karimov', 'Ali Karimova'],
    ['Ali Aliyev', 'Ali Valiyev'],
    ['Anar Rasim oglu Mammadov', 'Anar Tofig oglu Mammadov'],
    ['John F. Kennedy', 'John Robert Kennedy'],
  ])('%s is not %s', (a, b) => expect(mayBeOne(personName(a), personName(b))).toBe(false));
});

describe('names of bodies', () => {
  it.each([
    ['Confederation of Trade Unions of Azerbaijan', 'Azerbaijani Trade Union Confederation'],
    ['Ministry of Labor', 'Ministry of Labour'],
    ['Azerbagh-Net LLC', 'Azerbagh-Net'],
    ['The Metro Workers’ Union', "Metro Workers' Union"],
  ])('%s reads like %s', (a, b) => expect(bodyName(a).core).toBe(bodyName(b).core));

  it.each([
    ['Union of Printers', 'Union of Painters'],
    ['Ministry of Health', 'Ministry of Education'],
  ])('%s does not read like %s', (a, b) => expect(bodyName(a).core).not.toBe(bodyName(b).core));

  it.each([
    ['Ministry of Health', true],
    ['Confederation of Trade Unions', true],
    ['Central Bank', true],
    ['Northmere Paper Workers Union', false],
    ['International Labour Organization', false],
    ['Azerbagh-Net LLC', false],
    ['ITUCW', false],
  ])('%s needs a country: %s', (name, is) => expect(bodyName(name).isGeneric).toBe(is));

  it('knows parts, acronyms and countries', () => {
    expect(bodyName('Executive Committee').isPart).toBe(true);
    expect(bodyName('Executive Committee of Northmere').isPart).toBe(false);
    expect(bodyName('TÜRK-İŞ').acronym).toBe('turkis');
    expect(bodyName('Trade Unions of the United Kingdom').nations).toEqual(['united kingdom']);
  });
});
