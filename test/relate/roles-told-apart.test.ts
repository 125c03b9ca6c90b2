/** Posts that the text tells apart from the name: of who came before or comes next, and of whom a sentence only describes. */
import { describe, expect, it } from 'vitest';
import { rolesIn } from './roles-in.js';

const SUCCESSION: readonly (readonly [string, readonly string[]])[] = [
  [
    'Ada Lund was named president of Kelm Bank on Monday. She succeeds Ben Orr, who is retiring after 12 years.',
    ['Ada Lund | president | Kelm Bank', 'Ben Orr | president | Kelm Bank'],
  ],
  [
    'Kelm Bank said chief executive Ben Orr would step down in May. He will be succeeded by Ada Lund, who has two sons.',
    ['Ben Orr | chief executive | Kelm Bank', 'Ada Lund | chief executive | Kelm Bank'],
  ],
  [
    'Ben Orr, chairman of the Kelm Dockers Union, died on Sunday. His successor, Ada Lund, called him a giant.',
    ['Ben Orr | chairman | Kelm Dockers Union', 'Ada Lund | chairman | Kelm Dockers Union'],
  ],
  [
    'Ben Orr, coach of Kelm Rovers, was sacked on Monday. Ada Lund takes over from him.',
    ['Ben Orr | coach | Kelm Rovers', 'Ada Lund | coach | Kelm Rovers'],
  ],
  [
    'Ben Orr was elected treasurer of the Kelm Dockers Union. Ada Lund had held the post since 2015.',
    ['Ben Orr | treasurer | Kelm Dockers Union', 'Ada Lund | treasurer | Kelm Dockers Union'],
  ],
  // Nobody's post.
  ['Ada Lund went first. She was followed by Ben Orr.', []],
  [
    'Ben Orr, chairman of the Kelm Dockers Union, wept. Ada Lund followed her brother out.',
    ['Ben Orr | chairman | Kelm Dockers Union'],
  ],
];

const DESCRIBED: readonly (readonly [string, readonly string[]])[] = [
  [
    'Budget notes\n\nA vote has toppled the president of the Kelm Bakers Union.\n\nVera Lund lost by 64 votes to 41 on Wednesday.',
    ['Vera Lund | president | Kelm Bakers Union'],
  ],
  [
    'Ben Orr was asked eleven times. Eleven times the managing director of Kelm Bank said nothing.',
    ['Ben Orr | managing director | Kelm Bank'],
  ],
  [
    'Colleagues of Ada Lund clubbed together. For months the dispatcher at Kelm Bank had been refused a chair.',
    ['Ada Lund | dispatcher | Kelm Bank'],
  ],
  // Somebody else meets her: no post of hers.
  ['Ada Lund was fined. On Tuesday the judge said why.', []],
  ['Ada Lund won a prize. She shook hands with the treasurer of Kelm Bank.', []],
  ['The treasurer of Kelm Bank met Ben Orr. Ada Lund came late.', []],
];

describe('who comes before and after', () => {
  it.each(SUCCESSION)('%s', (text, roles) => expect(rolesIn(text)).toEqual(roles));
});

describe('a post described apart from its name', () => {
  it.each(DESCRIBED)('%s', (text, roles) => expect(rolesIn(text)).toEqual(roles));
});
