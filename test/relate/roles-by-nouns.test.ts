/** Posts whose body the text tells by a noun, a pronoun or whom somebody speaks for; each line lists all roles, in the order found. */
import { describe, expect, it } from 'vitest';
import { rolesIn } from './roles-in.js';

const LINES: readonly (readonly [string, readonly string[]])[] = [
  [
    'Lodi Bank and Tarvale State University met. The paper was signed by Rector Ivan Petrov and, on behalf of the bank, Anna Schulz, Head of HR.',
    ['Ivan Petrov | rector | Tarvale State University', 'Anna Schulz | head of hr | Lodi Bank'],
  ],
  [
    'Lodi Trading Ltd met the Tarvale Miners’ Union. For the company, sales director Anna Schulz thanked everybody.',
    ['Anna Schulz | sales director | Lodi Trading Ltd'],
  ],
  [
    'Lodi Trading Ltd must pay. “Good,” said Anna Schulz – general coordinator – speaking for the Tarvale Nurses Federation.',
    ['Anna Schulz | general coordinator | Tarvale Nurses Federation'],
  ],
  [
    'The Tarvale Water Council had no plans, said Anna Schulz, a deputy director there.',
    ['Anna Schulz | deputy director | Tarvale Water Council'],
  ],
  [
    'The National Taxi Council sent its Limpopo provincial secretary, Anna Schulz.',
    ['Anna Schulz | provincial secretary | National Taxi Council'],
  ],
  [
    'In a letter signed by its national secretary, Anna Schulz, the Tarvale Guild of Bakers asked for more.',
    ['Anna Schulz | national secretary | Tarvale Guild of Bakers'],
  ],
  [
    'Anna Schulz of the Tarvale Guild of Bakers, whose treasurer she is, sold a cake.',
    ['Anna Schulz | treasurer | Tarvale Guild of Bakers'],
  ],
  [
    'Ivan Petrov, in those days mine manager at Lodi Trading Ltd, drove all night.',
    ['Ivan Petrov | mine manager | Lodi Trading Ltd'],
  ],
  [
    'Anna Schulz promised it on Thursday. Speaking after a meeting, the Tarvale Guild of Bakers president said that it was late.',
    ['Anna Schulz | president | Tarvale Guild of Bakers'],
  ],
  [
    "Sheriff Ivan Petrov handed the keys over to Harbour Kids Sailing. Tarvale County Sheriff's Office had held them.",
    ["Ivan Petrov | sheriff | Tarvale County Sheriff's Office"],
  ],
  // Whom he speaks for in a gift is not where an ambassador serves.
  ['Ambassador Ivan Petrov, on behalf of the Lodi Foundation, gave books.', ['Ivan Petrov | ambassador | ']],
];

describe('roles', () => {
  it.each(LINES)('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });
});
