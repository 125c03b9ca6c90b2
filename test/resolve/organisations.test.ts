/** One body is one entity, in whatever form the text names it. */
import { describe, expect, it } from 'vitest';
import { bodyLines } from '../lines.js';
import { analysed, BOTH, RULES } from '../reading.js';

/** The learned reader beside the rules may change nothing here. */
function expectBodies(text: string, lines: readonly string[]): void {
  expect(bodyLines(text, RULES)).toEqual(lines);
  expect(bodyLines(text, BOTH)).toEqual(lines);
}

describe('one body', () => {
  it.each([
    [
      'with its acronym',
      'The Azerbaijan Miners Union (AMU) met. The AMU signed.',
      'Azerbaijan Miners Union (AMU) = AMU',
    ],
    [
      'with an acronym of its words in another order',
      'AMUC Chairman Aziz Karimov came. The Confederation of Miners Unions of Azerbaijan met.',
      'Confederation of Miners Unions of Azerbaijan (AMUC) = AMUC',
    ],
    [
      'with an acronym of its first words',
      'The Postgraduate Institute of Music and Dance (PGI) opened. PGI answered.',
      'Postgraduate Institute of Music and Dance (PGI) = PGI',
    ],
    ['with its acronym first', 'AMU (Azerbaijan Miners Union) met.', 'Azerbaijan Miners Union (AMU) = AMU'],
    [
      'whose acronym is misspelt later',
      'The Kazakhstan Trade Miners Federation (KTMF) met. The GTMF signed.',
      'Kazakhstan Trade Miners Federation (KTMF) = KTMF; GTMF',
    ],
    [
      'in singular and plural',
      'The Azerbaijan Trade Union Confederation met. The Azerbaijan Trade Unions Confederation signed.',
      'Azerbaijan Trade Union Confederation = Azerbaijan Trade Unions Confederation',
    ],
    [
      'in another order of words',
      'The Confederation of Trade Unions of Azerbaijan met. The Azerbaijan Trade Unions Confederation signed.',
      'Confederation of Trade Unions of Azerbaijan = Azerbaijan Trade Unions Confederation',
    ],
    [
      'with a nation for its country',
      'The Kazakh Miners Union met. The Miners Union of Kazakhstan signed.',
      'Miners Union of Kazakhstan = Kazakh Miners Union',
    ],
    [
      'in both spellings of labour',
      'The Ministry of Labour answered. The Ministry of Labor was late.',
      'Ministry of Labour = Ministry of Labor',
    ],
    [
      'with and without a possessive',
      "The Metro Workers' Union met. The Metro Workers Union signed.",
      "Metro Workers' Union = Metro Workers Union",
    ],
    [
      'by its head',
      'The Azerbaijan Miners Federation met. The Federation signed.',
      'Azerbaijan Miners Federation = Federation',
    ],
    ['without the leading article', 'The Miners Union met. the Miners Union signed.', 'Miners Union'],
    [
      'by its native name',
      'The Confederation of Labour (Kol-İş) met. Kol-İş signed.',
      'Confederation of Labour = Kol-İş',
    ],
    ['by the first word of a firm', 'Nordlake Tissue Ltd sold it. Nordlake closed.', 'Nordlake Tissue Ltd = Nordlake'],
    ['by its acronym alone', 'Aziz Karimov, chairman of QZX, spoke. QZX signed.', 'QZX (QZX)'],
  ])('%s', (_rule, text, expected) => expectBodies(text, [expected]));
});

describe('several bodies', () => {
  it.each([
    [
      'a head means the one last meant',
      'The Kazakh Miners Federation met. The Federation signed. The Baku Teachers Union met. The Union signed.',
      ['Kazakh Miners Federation = Federation', 'Baku Teachers Union = Union'],
    ],
    ['a head in small letters means none', 'The Miners Federation met. The federation signed.', ['Miners Federation']],
    [
      'countries tell them apart',
      'The Miners Union of Kazakhstan met the Miners Union of Azerbaijan.',
      ['Miners Union of Kazakhstan', 'Miners Union of Azerbaijan'],
    ],
    [
      'fields tell them apart',
      'The Ministry of Labour wrote to the Ministry of Health.',
      ['Ministry of Labour', 'Ministry of Health'],
    ],
    [
      'a part of a body has it as its parent',
      'The Azerbaijan Miners Union (AMU) met. The AMU Executive Committee decided.',
      ['Azerbaijan Miners Union (AMU) = AMU', 'AMU Executive Committee < Azerbaijan Miners Union'],
    ],
    [
      'a part of a body named with it',
      'The Azerbaijan Miners Union met. The Executive Committee of the Azerbaijan Miners Union decided.',
      ['Azerbaijan Miners Union', 'Executive Committee of the Azerbaijan Miners Union < Azerbaijan Miners Union'],
    ],
    [
      'acronyms of one letter’s difference are two where both are defined',
      'The Azerbaijan Miners Union (AMU) met the Azerbaijan Teachers Union (ATU).',
      ['Azerbaijan Miners Union (AMU) = AMU', 'Azerbaijan Teachers Union (ATU) = ATU'],
    ],
  ])('%s', (_rule, text, expected) => expectBodies(text, expected));
});

describe('no body', () => {
  it.each([
    'Baku agreed with Kazakhstan.',
    'The Kazakhs and the Azerbaijanis met.',
    'The 5th Congress of miners opened.',
    'The Federation signed.',
    'The union and the government met.',
    'The Labour Code and the Paris Agreement were read.',
    'The Second World War ended.',
    'International Women’s Day is near.',
    'The Winter Games opened.',
    'Trade unions and trade union committees met.',
  ])('%s', (text) => expectBodies(text, []));
});

describe('what kind of body it is', () => {
  it.each([
    ['union', 'Azerbaijan Miners Union'],
    ['union', 'Confederation of Trade Unions of Xandaria'],
    ['ministry', 'Ministry of Labour and Social Protection'],
    ['parliament', 'Parliament of Kazakhstan'],
    ['court', 'Supreme Court of Kazakhstan'],
    ['party', 'New Xandar Party'],
    ['company', 'Nordlake Tissue Ltd'],
    ['bank', 'National Bank of Kazakhstan'],
    ['university', 'Baku State University'],
    ['association', 'Association of Kazakh Bakers'],
  ])('%s: %s', (type, name) => {
    expect(analysed(`Yesterday the ${name} met.`).organisations.map((body) => [body.name, body.type])).toEqual([
      [name, type],
    ]);
  });
});
