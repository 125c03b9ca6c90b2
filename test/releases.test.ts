/** Lines as institutions write them in releases and news, read by the whole tool: who, which body, which post. */
import { describe, expect, it } from 'vitest';
import { expectMarked, type Found, unmark } from './marked.js';
import { analysed, BOTH, RULES } from './reading.js';

/** Mentions of persons, bodies and posts as they are put out. */
function named(text: string, readers = BOTH): Found[] {
  const { persons, organisations, titles } = analysed(text, readers);
  const as = (label: string) => (one: { start: number; end: number }) => ({ start: one.start, end: one.end, label });
  return [
    ...persons.flatMap(({ mentions }) => mentions.map(as('person'))),
    ...organisations.flatMap(({ mentions }) => mentions.map(as('body'))),
    ...titles.map(as('post')),
  ].sort((a, b) => a.start - b.start);
}

describe('posts', () => {
  it.each([
    'The [Union Minister of Steel and Civil Aviation](post), Shri [Ramesh Talwarkar](person), urged firms to adapt.',
    'The [Housing and Minorities Welfare Minister](post) [Imran Talwarkar](person) said that money was there.',
    'The [Sales and Marketing Director](post), [Ola Berg](person), said that prices would fall.',
    '[Ola Berg](person) is [Chief Executive-designate](post) from 1 July.',
    '[Ola Berg](person) will leave at the Annual General Meeting in July.',
    'The [Supreme Commander-in-Chief](post) [Orkhan Valizade](person) spoke.',
    'He laid flowers at the monument of the [Great Leader](post) [Orkhan Valizade](person).',
    '[President-elect](post) [Anna Horak](person) spoke.',
    '[James Harlow](person), England [grantmaking director](post) at the [Lowland Community Fund](body), said so.',
    'The [Secretary General](post) of the [League of Steppe States](body) ([Steppe League](body)) [Baghdad Omarov](person) spoke.',
    'The ward for General Surgery will move.',
    '[President](post) of the Republic of Malta [Orkhan Valizade](person) came. The [head of state](post) was glad.',
    'He praised H. E. [Amina Diallo](person), [Ambassador](post) of Malta.',
    'It came from the [Ambassador](post) of Malta, Ms. [Lin Nan](person) at the harbour.',
    'She was [Vice President of Corporate Safety](post) with [ARKA](body) from 1989 to 2003.',
    'He thanked the [finance minister](post) [Omar Sall](person) for agreeing to come.',
    'It was attended by [Ronnie Haine](person), [Project manager](post) of the [Norlink Foundation](body).',
    'Our [Health and Social Services Officer](post) [Ola Berg](person) spoke.',
    'He met the [head](post) of the Lao-Thai friendship group [Samil Zorvan](person).',
    '[PM](post) [Ramesh Talwarkar](person) opened the bridge at 5 pm.',
  ])('%s', (line) => expectMarked(line, (text) => named(text)));
});

describe('bodies', () => {
  it.each([
    'SOURCE [Harbour Relief Fund](body)',
    'The [Hip and Knee Association](body) ([HAKA](body)) has been awarded a grant.',
    "Give to the union aid agency '[Bridge Abroad](body)', which works with '[Nordhjelp](body)', an international alliance of agencies.",
    '[Türkiye Zorven-Sen](body) spoke.',
    'He wrote about it at the Forum on Safe Harbours held in Lome.',
    'The [Princess Amelia Hospital Foundation](body) is pleased to announce a gift.',
    'They met at the Business Forum to be held in Lome and at a Mid-Term Policy Conference which takes place there.',
    'It will go by the Trans-Saharan Trade Route (TSTR).',
    'The Northern Cup of the Nations (NCON) begins.',
    'The union at [Zhongvane](body), a Chinese-owned copper company operating in Xandaria, spoke.',
    'He spoke of the National Harbour Workforce Accounts (NHWA) and took the Constitutional Oath.',
    'The [Council of Malta Trade Union’s Federation](body) met.',
    "The workers' rally moved on.",
  ])('%s', (line) => expectMarked(line, (text) => named(text)));
});

describe('bodies by the rules alone', () => {
  it.each([
    'The [Federation of trade unions of Xandaria](body) spoke.',
    'The [Bakery, Confectionery, Cigar Workers, and Millers International Union](body) ([BCCMU](body)) today said so.',
    'The [Trade Union Centre of Karas region](body) and the [Department of Education of the city of Karas](body) signed it.',
  ])('%s', (line) => expectMarked(line, (text) => named(text, RULES)));
});

describe('roles', () => {
  const roles = (text: string) => {
    const { persons, organisations, roles } = analysed(text, BOTH);
    return roles.map(
      ({ person, title, organisation }) =>
        `${persons[person]!.name}: ${title}: ${organisation === null ? '-' : organisations[organisation]!.name}`,
    );
  };
  it.each([
    ['Malta Barbers Union (MBU) Chair Tevfik Aksoy spoke.', 'Tevfik Aksoy: chair: Malta Barbers Union'],
    ['Chairman of Zorven-Sen – Tevfik Aksoy.', 'Tevfik Aksoy: chairman: Zorven-Sen'],
    [
      'It was attended by the vice-chairmen of the Malta Barbers Union – Tevfik Aksoy and Selim Vardar, heads of departments, and guests.',
      'Selim Vardar: vice-chairman: Malta Barbers Union, Tevfik Aksoy: vice-chairman: Malta Barbers Union',
    ],
    [
      '“It is good,” said Ola Berg President of the Harbour Fund and Malta Barbers Union Director.',
      'Ola Berg: director: Malta Barbers Union, Ola Berg: president: Harbour Fund',
    ],
    [
      'The Norwich Hospital Foundation gave it, said Ola Berg, 2011 Foundation Chairman.',
      'Ola Berg: chairman: Norwich Hospital Foundation',
    ],
    [
      'The Norlink Global Union won. Tevfik Aksoy, chairman of Norlink affiliate, the Malta Barbers Union, spoke.',
      'Tevfik Aksoy: chairman: Malta Barbers Union',
    ],
    [
      'Zola Maseko, who became the first Woman President of the Harbour Union, spoke.',
      'Zola Maseko: president: Harbour Union',
    ],
    [
      'The Harbour District Clinic Foundation gave. HDC Foundation secretary Ola Berg spoke.',
      'Ola Berg: secretary: Harbour District Clinic Foundation',
    ],
    ['Ola Berg, former Harbour Fund Director, died in April.', 'Ola Berg: former director: Harbour Fund'],
    [
      'Leyla Hasanova is aide and head of the Harbour Department.',
      'Leyla Hasanova: aide: Harbour Department, Leyla Hasanova: head: Harbour Department',
    ],
  ])('%s', (text, expected) => expect(roles(text).sort().join(', ')).toBe(expected));
});

it('keeps two confederations apart that one word tells apart', () => {
  const { organisations } = analysed(
    'It was formed when the International Confederation of Free Trade Unions joined others. He is President of the International Trade Union Confederation (ITUC).',
  );
  expect(organisations.map(({ name }) => name)).toEqual([
    'International Confederation of Free Trade Unions',
    'International Trade Union Confederation',
  ]);
});

it('gives the acronym behind a kind in small letters to the whole, not to its board', () => {
  const { text } = unmark(
    'The International Executive Board of the United Tramworkers union (UTW) met. The UTW is big.',
  );
  const { organisations } = analysed(text);
  expect(organisations.map(({ name, mentions }) => `${name} ${mentions.length}`)).toEqual([
    'International Executive Board of the United Tramworkers 1',
    'United Tramworkers 2',
  ]);
});
