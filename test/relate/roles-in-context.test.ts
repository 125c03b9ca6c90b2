/** Bare posts: with the body that the text speaks of, or with none where that would be a guess; each line lists all roles of its text. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

const CONTEXT: readonly (readonly [why: string, text: string, roles: readonly string[]])[] = [
  [
    'a body whose chairman is another has no president by context',
    'Chairman of the Union of Bakers Aziz Karimov opened the meeting of the Union of Bakers. He read the letter of President Timur Nazarov to the Union of Bakers.',
    ['Aziz Karimov | chairman | Union of Bakers', 'Timur Nazarov | president | '],
  ],
  [
    'presidents of two bodies',
    'The Union of Bakers met on Monday. The Union of Bakers thanked Presidents Timur Nazarov and Kemal Aydın.',
    ['Timur Nazarov | president | ', 'Kemal Aydın | president | '],
  ],
  [
    'a minister is of the ministry with the portfolio, or of none',
    'The Ministry of Food Security met on Monday. Acting Minister of Energy Timur Nazarov greeted the Ministry of Food Security.',
    ['Timur Nazarov | acting minister of energy | '],
  ],
  [
    'two posts in one phrase are of what both can be of',
    'Halden University gave money to the Harbour Workers Union. The Harbour Workers Union is proud. President and Vice-Chancellor Anna Petrova praised the Harbour Workers Union.',
    ['Anna Petrova | president | Halden University', 'Anna Petrova | vice-chancellor | Halden University'],
  ],
  [
    'the word before the post says of what kind of body',
    'Mlima Bank gave 5 million shillings. Mlima Bank is proud. Federation President Anna Petrova thanked Mlima Bank.',
    ['Anna Petrova | president | '],
  ],
  [
    'the text says of what',
    'The Union of Bakers laid flowers in the park named after Timur Nazarov, the founder of the modern republic, on Monday.',
    ['Timur Nazarov | founder | '],
  ],
  [
    'a board has no chief executive of its own',
    'Norvik Group said today that its Board of Directors has named Anna Petrova as chief executive officer.',
    ['Anna Petrova | chief executive officer | Norvik Group'],
  ],
  [
    'the body behind a chairman is not that of the next post',
    'Chairman of the Union of Bakers Member of Parliament Aziz Karimov spoke.',
    ['Aziz Karimov | chairman | Union of Bakers', 'Aziz Karimov | member of parliament | '],
  ],
  [
    'the noun before the post means the body, rather than the one behind a preposition',
    'The Lunka Clinic was opened in 1990. The clinic bought oxygen from Fenn Gas, Medical Director Ada Lund explained.',
    ['Ada Lund | medical director | Lunka Clinic'],
  ],
  [
    'a mayor is of the municipality that the article names',
    'The Municipality of Lunka paid for the roof. Mayor Ada Lund cut the ribbon.',
    ['Ada Lund | mayor | Municipality of Lunka'],
  ],
];

describe('roles in context', () => {
  it.each(CONTEXT)('%s', (_why, text, expected) => {
    const { persons, organisations, roles } = extract(text);
    const nameOf = (all: readonly { id: string; name: string }[], id: string | null) =>
      all.find((one) => one.id === id)?.name ?? '';
    const told = roles.map(
      ({ personId, title, organisationId }) =>
        `${nameOf(persons, personId)} | ${title} | ${nameOf(organisations, organisationId)}`,
    );
    expect(told).toEqual(expected);
  });
});
