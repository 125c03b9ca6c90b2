/** What looks like a name in press releases and is none; each line with all persons and bodies that the whole tool finds in it. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

const LINES: readonly (readonly [text: string, ...names: string[]])[] = [
  ['College Meadow, Md. — The Bakers Union met on Monday.', 'Bakers Union'],
  [
    'The Bakers Union met. Grant recipients include the Harbour Workers Union.',
    'Bakers Union',
    'Harbour Workers Union',
  ],
  ['The Bakers Union met. Grant said that he came.', 'Grant', 'Bakers Union'],
  ['Anna Petrova was state senator for Legislative District 28.', 'Anna Petrova'],
  ['The shops were closed for Kurban Hayit in Rovinka.'],
  ['Yusuf ibn Tashfin Street was closed for repairs.'],
  ['The meeting with Prime Minister Novruz Talibov took place.', 'Novruz Talibov'],
  [
    'The president of Dr Talvar Hospital Anil Bhosle was there. Doctors of Sir Ganga Dev Hospital went on strike.',
    'Anil Bhosle',
    'Dr Talvar Hospital',
    'Sir Ganga Dev Hospital',
  ],
  ['According to Dr Talvar, Hospital No. 5 is closed.', 'Talvar', 'Hospital No. 5'],
  ['The firm donated Rs 2 crore to the Chief Minister Relief Fund.', 'Chief Minister Relief Fund'],
  ['The Chief Minister thanked the Relief Fund of Tarvel.', 'Relief Fund of Tarvel'],
  ['Greetings were conveyed on behalf of the chairman of the GMB Gudrat Talvan.', 'Gudrat Talvan', 'GMB'],
  ['He is the president of the GMB Harbour Council.', 'GMB Harbour Council'],
  ['Lagos, SANA- The chairman Aziz Karimov signed it.', 'Aziz Karimov', 'SANA'],
  ['Baku, February 3, TRENDA: The chairman Aziz Karimov signed it.', 'Aziz Karimov', 'TRENDA'],
  ['LAGOS, NIGERIA – The chairman Aziz Karimov signed it.', 'Aziz Karimov'],
  [
    'He visited the Talvan-Karas news agency and the Kelmor radio station, not an American news agency.',
    'Talvan-Karas',
    'Kelmor',
  ],
  ['City Allocates Money to Build New School in Rovinka\n\nThe money is there.'],
  ['City Allocates Money to Repair Rovinka School\n\nThe money is there.', 'Rovinka School'],
  ['The building of the Ilia Karimov Puppet Theatre will be repaired.', 'Ilia Karimov Puppet Theatre'],
  [
    'Head of the Regional Department of Public Education U. Hamdamov spoke.',
    'U. Hamdamov',
    'Regional Department of Public Education',
  ],
  ['The guests were the Regent of Banyuwela Muhammad Yusuf Alatas and others.', 'Muhammad Yusuf Alatas'],
  ['We demand that the three sit at one table.'],
  ['Kelm Valley University President Dana Petrova came.', 'Dana Petrova', 'Kelm Valley University'],
  ['Kelmor Talvan, set up in 2009 with a loan, employs 300 people.', 'Kelmor Talvan'],
  ['Verbivka, founded in 1850, is a town.'],
  ['It was delivered to the HEART/KELM Trust in Rovinka.', 'HEART/KELM Trust'],
  ['Alongside Petrova, Aziz Karimov met the leaders.', 'Petrova', 'Aziz Karimov'],
  ['Dear Congress participants! Dear Brothers and Sisters, we greet you.'],
  ['New Ambassador to U.S. Takes Office\n\nArman Serik presented his credentials.', 'Arman Serik'],
  ['It holds the Arman Serik award of 2021. Arman Serik came.', 'Arman Serik'],
  ['Leaders of the REP trade union came.', 'REP'],
  ['They searched Norvik Workshop Computers (NWCs) and cards.', 'Norvik Workshop Computers'],
  ['We support the IDPs and the IDP’s return.'],
  [
    'The staff of the Embassy of the People’s Republic of China to Mongolia and the Embassy of Japan in Georgia came.',
    'Embassy of the People’s Republic of China to Mongolia',
    'Embassy of Japan in Georgia',
  ],
  ['The Norvik Trade Representative Office and its representative came.', 'Norvik Trade Representative Office'],
  ['The Central Bank of Armenia (CBA) met. A member of the CBA board spoke.', 'Central Bank of Armenia'],
  ['The Norvik Free labour Unions Federation met.', 'Norvik Free labour Unions Federation'],
  [
    'The General Council of the Federation of Trade Unions of Armenia (FTUA) met. “The Federation of Trade Unions did help,” said Arman Serik.',
    'Arman Serik',
    'General Council of the Federation of Trade Unions of Armenia',
    'Federation of Trade Unions of Armenia',
  ],
  [
    'Arman Serik is a member of the ILO Governing Body. A complaint was made at the ILO.',
    'Arman Serik',
    'ILO Governing Body',
    'ILO',
  ],
  ['Speaker Obian said, “We came to Str Mujo Ulqin.”', 'Obian'],
  [
    'Iran’s Ministry of Cooperatives, Labor, and Social Welfare met.',
    'Ministry of Cooperatives, Labor, and Social Welfare',
  ],
  ['He came to the Bakers Global Union’s European Regional Conference in Brussels.', 'Bakers Global Union'],
  ['The president of Russian gas workers association Pavel Zorin came.', 'Pavel Zorin'],
  ['It is done within the Norvik Support Teams project.'],
  ['The Minister of Sport Anna Petrova Thursday received Arman Serik.', 'Anna Petrova', 'Arman Serik'],
  ['The palace said King George V met Pope Leo XIII and King George VI.', 'George V', 'Leo XIII', 'George VI'],
  ['King George V met President George V. Kelm.', 'George V', 'George V. Kelm'],
  ['H.E Anna Petrova came with H.E. Aziz Karimov.', 'Anna Petrova', 'Aziz Karimov'],
  [
    'The family members of Fatima Petrova, Rasel Karimov and Imran Petrov received the money from the Bakers Union.',
    'Fatima Petrova',
    'Rasel Karimov',
    'Imran Petrov',
    'Bakers Union',
  ],
  ['She played in Mr. Talvar (1983) and in the film Anna Petrova (2001).'],
  ['The talks of S. Korea-Japan business began, as N. Korea said. S. Karimov came.', 'S. Karimov'],
  ['They crossed the Anna Petrova Range and reached Aziz Peak.'],
  [
    'The National Federation of Bank Workers Vice President Anna Petrova came.',
    'Anna Petrova',
    'National Federation of Bank Workers',
  ],
  ["He came to Kelm Magistrates' Court on 20th February.", "Kelm Magistrates' Court"],
  [
    'Chief Minister Punjab Maryam Karimova met Governor Sindh Imran Petrov and Governor Paris Petrova.',
    'Maryam Karimova',
    'Imran Petrov',
    'Paris Petrova',
  ],
  ['Photo: Anna Petrova/Kelm News', 'Anna Petrova', 'Kelm News'],
  ['Mr. Ma Huateng and Ma Khin Khin came with Vice Premier Liu He on Monday.', 'Ma Huateng', 'Khin Khin', 'Liu He'],
  ['The Bakers Union met Chief Maulana Fazlur Karimov.', 'Fazlur Karimov', 'Bakers Union'],
  [
    'Professor of the School of Marine and Earth Science Anna Petrova came.',
    'Anna Petrova',
    'School of Marine and Earth Science',
  ],
  ['COSATU came. Cosatu is the Congress of South African Trade Unions.', 'Congress of South African Trade Unions'],
  ['Delegates of Equatorial Guinea arrived, and Kazakhstan Allocates Money.'],
];

describe('press releases', () => {
  it.each(LINES)('%s', (text, ...names) => {
    const { persons, organisations } = extract(text);
    expect([...persons, ...organisations].map(({ name }) => name)).toEqual(names);
  });

  it('nobody has a post at the agency that brings the news', () => {
    for (const head of ['Lagos, KNA –', 'Baku, February 3, TRENDA:', 'LAGOS, Sept 3 (KNA) –'])
      expect(extract(`${head} The chairman Aziz Karimov signed it.`).roles.map((role) => role.organisation)).toEqual([
        null,
      ]);
  });

  it('the date before an agency is the article’s', () => {
    const { dates } = extract('Kpandoli (E/R), Feb. 14, 2022, KNA – The Union met on Friday.');
    expect(dates.map(({ value }) => value)).toEqual(['2022-02-14', '2022-02-11']);
  });

  it.each([
    ['The Director for Social Issues Anna Petrova spoke.', 'director for social issues'],
    ['Kelm Valley University President Dana Petrova came.', 'president'],
    ['The Miners Party Leader Dana Petrova came.', 'leader'],
    ['The Council of Governors CEO Mrs. Dana Petrova came.', 'chief executive officer'],
    ['The former Chief Minister of the state of Goa Dana Petrova came.', 'former chief minister'],
  ])('the post in %s', (text, title) => {
    expect(extract(text).roles.map((role) => role.title)).toEqual([title]);
  });

  it('a year that lost its line break is read', () => {
    const { dates, organisations } = extract('16 July, 2016On 15 July the Bakers Union met.');
    expect(dates.map(({ value }) => value)).toEqual(['2016-07-16', '2016-07-15']);
    expect(organisations.map(({ name }) => name)).toEqual(['Bakers Union']);
  });

  it('a wrapped line of prose that ends in a day gives no date of writing', () => {
    const text = [
      '(KELMPRESS) On September 20, 2023, Anna Petrova, President of the Norvik State Oil and Salt',
      'Company, met the guests of the house in the harbour and spoke of the',
      'agreement of the century that was signed there on September 20, 1994',
      'and laid the foundation of all that followed in the years behind it,',
      'whatever may be said of it in the towns and in the villages around.',
    ].join('\n');
    const { referenceDate, organisations } = extract(text);
    expect(referenceDate).toBeNull();
    expect(organisations.map(({ name }) => name.replace('\n', ' '))).toContain('Norvik State Oil and Salt Company');
  });

  it('a table of rates and an address', () => {
    expect(extract('USD: 377.41 RUB: 4.79 GEL: 137.62').amounts.filter(({ currency }) => currency === 'RUB')).toEqual(
      [],
    );
    expect(extract('Kelm Bank, rue de la Science 25 - 1040 Brussels').amounts).toEqual([]);
  });

  it('an amount is no verb', () => {
    expect(extract('We demand that the three sit at one table.').amounts).toEqual([]);
  });

  it.each([
    ['According to Anna Petrova, the President is ill.'],
    ['Korean President Aziz Karimov met the Bakers Union. The last was former President Ola Berg.', null, null],
    ['“It must be approved by the commissioners of the Bakers Union,” Petrova said.'],
    [
      'Former Chilean Finance Minister Ola Berg came to the Bakers Union, and President Anna Petrova spoke.',
      null,
      null,
    ],
    ['Ola Berg, minister of the NHC, came to the National Health Commission (NHC).', 'National Health Commission'],
    ['Mineral County Superintendent of Schools Anna Petrova came.', null],
    ['Talvaren chief Anna Petrova came to the Bakers Union with Chief Obi.', 'Talvaren'],
  ])('whose post it is in %s', (text, ...bodies) => {
    expect(extract(text).roles.map((role) => role.organisation)).toEqual(bodies);
  });

  it('the day of a dateline in figures is the article’s', () => {
    const { dates } = extract('NEW YORK, 10-27-89 - The Bakers Union met on Thursday.');
    expect(dates.map(({ value }) => value)).toEqual(['1989-10-27', '1989-10-26']);
  });

  it('a holiday before a name that is no family name stays one', () => {
    expect(extract('They marked Novruz Bayram in Rovinka.').dates.map(({ kind }) => kind)).toEqual(['holiday']);
  });

  it('a duration is no purpose', () => {
    const [transfer] = extract(
      'The Bakers Union paid Norvik Ltd $13 million, whose workers have been on strike for more than a year.',
    ).transfers;
    expect(transfer?.purpose ?? null).toBeNull();
  });
});
