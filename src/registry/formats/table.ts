/** Tables for people: who held which post when, the organisations, who gave what to whom. */
import type {
  Registry,
  RegistryOrganisation,
  RegistryPerson,
  RegistryPost,
  RegistryTransfer,
} from '../../model/registry.js';
import type { FormatOptions } from '../../output/format.js';
import { type Column, type Paints, paintsOf, section } from '../../output/grid.js';
import { counted, groupedFigure } from './numbers.js';

export async function* tables(registry: Registry, { width, colourLevel }: FormatOptions): AsyncGenerator<string> {
  const paints = await paintsOf(colourLevel);
  const { documents } = registry;
  const [persons, organisations] = [[...registry.persons], [...registry.organisations]];
  const [posts, transfers] = [[...registry.posts], [...registry.transfers]];
  yield `${paints.bold(`${counted(persons.length, 'person')} and ${counted(organisations.length, 'organisation')} in ${counted(documents, 'article')}`)}\n`;
  const sections = [
    section("Who's who", whoIsWho(persons, posts), whoColumns(paints), width, paints),
    section('Organisations', organisations, organisationColumns(organisations, paints), width, paints),
    section('Transfers', transfers, transferColumns(paints), width, paints),
  ];
  for (const lines of sections) if (lines !== '') yield `\n${lines}`;
}

interface Who {
  readonly person: RegistryPerson;
  readonly post: RegistryPost | null;
}

/** A line a post, person by person; those without a post come with their name alone. */
function whoIsWho(persons: readonly RegistryPerson[], posts: readonly RegistryPost[]): Who[] {
  const held = new Map<string, RegistryPost[]>();
  for (const post of posts) {
    const own = held.get(post.personId);
    if (own) own.push(post);
    else held.set(post.personId, [post]);
  }
  return persons.flatMap(
    (person): Who[] => held.get(person.id)?.map((post) => ({ person, post })) ?? [{ person, post: null }],
  );
}

const span = (first: string | null, last: string | null): string | null =>
  first === null && last === null ? null : first === last ? first : `${first ?? '…'} – ${last ?? '…'}`;

const whoColumns = (paints: Paints): Column<Who>[] => [
  { name: 'Person', cell: ({ person }) => person.name, paint: paints.cyan },
  {
    name: 'Title',
    cell: ({ post }) => post && [post.status === 'former' ? 'former' : '', post.title].join(' ').trim(),
  },
  { name: 'Organisation', cell: ({ post }) => post && (post.organisation ?? post.place), paint: paints.magenta },
  {
    name: 'Seen',
    cell: ({ person, post }) =>
      post === null ? span(person.firstSeen, person.lastSeen) : span(post.firstSeen, post.lastSeen),
    paint: paints.yellow,
  },
  { name: 'Stated', cell: ({ post }) => post && span(post.from, post.to), paint: paints.yellow },
  { name: 'Articles', cell: ({ person, post }) => (post ?? person).documents, align: 'right' },
];

function organisationColumns(all: readonly RegistryOrganisation[], paints: Paints): Column<RegistryOrganisation>[] {
  const names = new Map(all.map(({ id, name }) => [id, name]));
  return [
    { name: 'Organisation', cell: ({ name }) => name, paint: paints.magenta },
    { name: 'Acronym', cell: ({ acronym }) => acronym },
    { name: 'Type', cell: ({ type }) => type },
    { name: 'Part of', cell: ({ parentId }) => parentId && (names.get(parentId) ?? null) },
    { name: 'Country', cell: ({ country }) => country },
    { name: 'Seen', cell: ({ firstSeen, lastSeen }) => span(firstSeen, lastSeen), paint: paints.yellow },
    { name: 'Articles', cell: ({ documents }) => documents, align: 'right' },
  ];
}

const transferColumns = (paints: Paints): Column<RegistryTransfer>[] => [
  { name: 'Giver', cell: ({ giver }) => giver },
  { name: 'Recipient', cell: ({ recipient }) => recipient },
  { name: 'Year', cell: ({ year }) => year },
  {
    name: 'Total',
    cell: ({ total }) => (total === null ? null : groupedFigure(total)),
    align: 'right',
    paint: paints.green,
  },
  {
    name: 'Of',
    cell: ({ currency, unit, period }) =>
      [currency ?? unit, period?.replace('-', ' ')].filter(Boolean).join(' ') || null,
  },
  { name: 'Things', cell: ({ things }) => things.join(', ') || null },
  { name: 'Transfers', cell: ({ transfers }) => transfers, align: 'right' },
];
