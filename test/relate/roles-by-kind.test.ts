/** Which kind of body a post is of, and posts that the words around them part from their name; each line lists all roles, in the order found. */
import { describe, expect, it } from 'vitest';
import { rolesIn } from './roles-in.js';

const KINDS: readonly (readonly [why: string, text: string, roles: readonly string[]])[] = [
  [
    'a city manager is of the municipality',
    'The Lodi Teachers Union met. The paper was signed by the Acting City Manager, Anna Schulz, at the Lodi Metropolitan Municipality.',
    ['Anna Schulz | acting city manager | Lodi Metropolitan Municipality'],
  ],
  [
    'a librarian is of the library',
    'Lodi Trading Ltd sent books to the Tarvale Public Library. “They are torn,” says librarian Anna Schulz.',
    ['Anna Schulz | librarian | Tarvale Public Library'],
  ],
  [
    'a fire chief is of no mill',
    'Fire Chief Anna Schulz said the blaze at Lodi Mill was out.',
    ['Anna Schulz | fire chief | '],
  ],
  [
    'nobody is of the exchange where the shares are listed',
    'Shares in Lodi Trading Ltd fell on the Tarvale Stock Exchange on Monday. Chief financial officer Anna Schulz resigned.',
    ['Anna Schulz | chief financial officer | Lodi Trading Ltd'],
  ],
  [
    'nobody is of the side that is only played against',
    'Head coach Ivan Petrov will miss the match against Tarvale Rovers.',
    ['Ivan Petrov | head coach | '],
  ],
  [
    'an embassy is called so',
    'Lodi Trading Ltd opened a stand. Commercial counsellor of the embassy Anna Schulz came.',
    ['Anna Schulz | commercial counsellor | '],
  ],
];

const PHRASES: readonly (readonly [text: string, roles: readonly string[]])[] = [
  [
    'Ivan Petrov, 51, was treasurer of German pump group Rheinlodi SE until June.',
    ['Ivan Petrov | treasurer | Rheinlodi SE'],
  ],
  [
    'Anna Schulz will become CEO of its Danish subsidiary, Lodi Danmark ApS, in May.',
    ['Anna Schulz | chief executive officer | Lodi Danmark ApS'],
  ],
  [
    'Anna Schulz, who was promoted from laboratory head to quality director in May, left.',
    ['Anna Schulz | laboratory head | ', 'Anna Schulz | quality director | '],
  ],
  [
    'Anna Schulz was most recently treasurer at Lodi Bank and, before that, an audit manager with Tarvale Steel in May.',
    ['Anna Schulz | treasurer | Lodi Bank', 'Anna Schulz | audit manager | Tarvale Steel'],
  ],
  [
    'Anna Schulz and Ivan Petrov, president and treasurer of the Tarvale Guild of Bakers, signed.',
    ['Anna Schulz | president | Tarvale Guild of Bakers', 'Ivan Petrov | treasurer | Tarvale Guild of Bakers'],
  ],
  [
    'Anna Schulz and Ivan Petrov, president and CEO of Lodi Bank, signed.',
    ['Ivan Petrov | president | Lodi Bank', 'Ivan Petrov | chief executive officer | Lodi Bank'],
  ],
  [
    'Present were the mayor, Anna Schulz; the Lodi Bank chairman, Rt. Hon. Ivan Petrov; and guests.',
    ['Anna Schulz | mayor | ', 'Ivan Petrov | chairman | Lodi Bank'],
  ],
  [
    'Smt. Rekha Mehra, Jt. Secretary, Lodi Chamber of Commerce, met Assoc. Prof. Ivan Petrov of Tarvale University.',
    [
      'Rekha Mehra | joint secretary | Lodi Chamber of Commerce',
      'Ivan Petrov | associate professor | Tarvale University',
    ],
  ],
  [
    'The gift of the Tarvale Foundation was handed over by the Chair of Trustees, Anna Schulz.',
    ['Anna Schulz | chair of trustees | Tarvale Foundation'],
  ],
  [
    'With the help of the Lodi Bank, whose director general for banknotes, Anna Schulz, was there.',
    ['Anna Schulz | director general | Lodi Bank'],
  ],
  [
    'Anna Schulz has been elected to lead the Tarvale Guild of Bakers. The new president promised lower fees.',
    ['Anna Schulz | president | Tarvale Guild of Bakers'],
  ],
  [
    'Secretary for Education of the union Nurten Yildirim told about the courses.',
    ['Nurten Yildirim | secretary for education | '],
  ],
  ['On behalf of the president, treasurer Anna Schulz thanked everybody.', ['Anna Schulz | treasurer | ']],
];

describe('roles by kind', () => {
  it.each(KINDS)('%s', (_, text, roles) => expect(rolesIn(text)).toEqual(roles));
  it.each(PHRASES)('%s', (text, roles) => expect(rolesIn(text)).toEqual(roles));
});
