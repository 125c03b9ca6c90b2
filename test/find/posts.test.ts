/** Titles and bodies that posts give away. */
import { describe, it } from 'vitest';
import { expectMarked } from '../marked.js';
import { analysed } from '../reading.js';

const titles = (text: string) => analysed(text).titles.map(({ start, end }) => ({ start, end, label: 'title' }));
const bodies = (text: string) =>
  analysed(text).organisations.flatMap(({ mentions }) =>
    mentions.map(({ start, end }) => ({ start, end, label: 'organisation' })),
  );

describe('titles', () => {
  it.each([
    'Leyla Musayeva, [Executive Board Member](title) of the Miners Union, came.',
    'Leyla Musayeva – [Member](title), Judicial Service Committee.',
    '[Attorney](title) Dean Marshall spoke.',
    '[Secretary to the State Government](title) Aziz Karimov spoke.',
    '[HR manager](title) Aziz Karimov spoke.',
    'He left the head office of the Miners Union.',
    'Aziz Karimov heads the committee and chairs the board.',
  ])('%s', (line) => expectMarked(line, titles));
});

describe('bodies', () => {
  it.each([
    'Aziz Karimov, coordinator of [Vorzal Tikmar](organisation), came.',
    'Aziz Karimov – General Manager, [Vorzal Links](organisation).',
    'The [Directorate General of Shipping](organisation) agreed.',
    'The [Ghana Ports and Harbours Authority](organisation) agreed.',
    'The [Athletics Federation](organisation) ([Jadranski atletski savez](organisation), [JAS](organisation)) met.',
    'The mayor of Vorzaltik came.',
    'Aziz Karimov, lawyer of Leyla Musayeva, came.',
  ])('%s', (line) => expectMarked(line, bodies));
});
