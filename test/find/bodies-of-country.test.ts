/** Bodies called by what they care for and their country, towns as bodies, and what looks like them. */
import { describe, it } from 'vitest';
import { organisationsByForm } from '../../src/find/organisations-by-form.js';
import { organisationsOfCountry } from '../../src/find/organisations-of-country.js';
import { places } from '../../src/find/places.js';
import { expectMarked } from '../marked.js';
import { rulesOf } from '../reading.js';

describe('a field and its country', () => {
  it.each([
    'They wrote to [Netball Norway](field-of-country) in May.',
    'It was paid by [Fisheries and Forestry New Zealand](field-of-country).',
    'Riders told [British Rowing](field-of-country) so, and [World Aquatics](field-of-country) agreed.',
    'They met at the World Athletics Championships.',
    'The Swiss Rowing Union met, and so did fans of football in Norway.',
    'The rates owed to the [City of Port Kelm](field-of-country) were paid.',
    'They met in the City of Kelm, and the mayor of the City of Kelm spoke.',
    'He wrote “City of Kelm”.',
  ])('%s', (line) => expectMarked(line, rulesOf(organisationsOfCountry)));
});

describe('where a company is from', () => {
  it.each([
    'It belongs to the Canadian [Delvane Copper Corp.](legal-form) now.',
    'It belongs to the [Canadian Broadcasting Corp.](legal-form) now.',
  ])('%s', (line) => expectMarked(line, rulesOf(organisationsByForm)));
});

describe('a town before the day', () => {
  it.each([
    '[Ostra Velm](dateline), 19 December: The union met.',
    '[Velm](dateline), May 3 – The union met.',
    'Ostra Velm Union, 19 December.',
    'Velm, which met in May.',
  ])('%s', (line) => expectMarked(line, rulesOf(places)));
});
