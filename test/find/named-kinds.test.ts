/** Names whatever they look like, where the text says that they are a body's. */
import { describe, it } from 'vitest';
import { organisationsByKind } from '../../src/find/organisations-by-kind.js';
import { expectMarked } from '../marked.js';
import { rulesOf } from '../reading.js';

describe('behind or before the word for what only bodies are', () => {
  it.each([
    'It came from the charity [Clean Water First](named-kind) in May.',
    'The rights group [Voices of the Delta](named-kind) said so.',
    'The NGO [Save a Child](named-kind) gave ten tents.',
    '[Ada Obi](named-kind), a charity in Kelm, gave ten tents.',
    '[Global Reach](named-kind), a humanitarian organisation, gave ten tents.',
    'The charity Ada Obi runs is small.',
    'Ada Obi, a charity worker, came.',
    'Ada Obi, head of a charity, came.',
    'The NGO Director Ali came.',
    'The rights group on Monday said so.',
    'The group Ada Obi leads is small.',
    'The charity and Ada Obi came.',
  ])('%s', (line) => expectMarked(line, rulesOf(organisationsByKind)));
});

describe('a part of a company', () => {
  it.each([
    '[Ostra Cam](subsidiary), a subsidiary of Kelm Holding, closed.',
    'On Monday [Ostra Cam](subsidiary), a wholly owned unit of Kelm Holding, closed.',
    'Ada Obi, a member of a unit of the army, came.',
    'He left, a subsidiary of Kelm said.',
    'Ada Obi, whose division of Kelm closed, left.',
  ])('%s', (line) => expectMarked(line, rulesOf(organisationsByKind)));
});
