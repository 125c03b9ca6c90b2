/** Bodies by what only a body has to do with others, with the learned reader, and what looks like them. */
import { expect, it } from 'vitest';
import { analysed, BOTH } from '../reading.js';

const found = (text: string): string[] =>
  analysed(text, BOTH)
    .proposals.filter(({ rule }) => rule === 'body-in-dealing')
    .map(({ start, end }) => text.slice(start, end));

it.each([
  ['It was funded by the Ostrarium in May.', ['Ostrarium']],
  ['He studied at the Velmarum.', ['Velmarum']],
  ['It stood behind the Ostrarium in May.', []],
  ['It was sold by the Velmarum family in May.', []],
  ['He studied at Baku and was funded by Ola Berg.', []],
])('%s', (text, names) => expect(found(text)).toEqual(names));
