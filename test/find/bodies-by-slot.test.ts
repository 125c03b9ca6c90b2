/** Bodies that their place in the sentence or the last word of their name gives away, parts beside their wholes, and what looks like them. */
import { describe, it } from 'vitest';
import { organisationsByHead } from '../../src/find/organisations-by-head.js';
import { organisationsBySlot } from '../../src/find/organisations-by-slot.js';
import { expectMarked } from '../marked.js';
import { rulesOf } from '../reading.js';

describe('where only a body can stand', () => {
  it.each([
    'They met [Ostra Kelmavax](body-in-slot), which makes vaccines.',
    'They met Ostra Kelmavax, which lies by the sea.',
    'Some 118 employees of [Ostra Linaset](body-in-slot) met.',
    'Some 118 people of Ostra Linaset met.',
    'She heads [Teva Oruna](body-in-slot) there.',
    'The fund manages NOK 61 billion.',
    'The hall went to the [Kelm Street Players](body-in-slot) in May.',
    "The hall went to the Kelm Street Players' Union in May.",
    'He left the Federation of Plum Growers in May.',
    'They chose a volunteer with [Teva Ayoda](body-in-slot) again.',
    'The crew of MV Karas Pearl met.',
  ])('%s', (line) => expectMarked(line, rulesOf(organisationsBySlot)));
});

describe('a part with a name of its own and the whole', () => {
  it.each([
    'The [General Synod](short-form-or-name) of the [Ostra Church](organisation-head) met.',
    'The [Republican Committee of the Trade Union of Bakers](organisation-head) met.',
  ])('%s', (line) => expectMarked(line, rulesOf(organisationsByHead)));
});
