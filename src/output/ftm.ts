/**
 * FollowTheMoney entities, one a line: Article, Person, Organization and its kin, Position with Occupancy for posts of public
 * bodies and places, Membership for other posts and for bodies within bodies, Payment for money, UnknownLink for things.
 * An edge needs both its ends: roles and transfers with an end unknown are left out, a title without a body or place stands on its person.
 */
import type { AmountRecord, DocumentRecord, OrganisationType, RoleRecord, TransferRecord } from '../model/record.js';
import type { Format } from './format.js';
import { keyOf } from './ids.js';
import { rolesByPerson } from './roles.js';
import { visibleLine } from './visible.js';
import { wellFormedJson } from './well-formed.js';

const SCHEMATA: Partial<Record<OrganisationType, string>> = {
  company: 'Company',
  bank: 'Company',
  ministry: 'PublicBody',
  parliament: 'PublicBody',
  court: 'PublicBody',
};

export function ftm(): Format {
  return {
    head: '',
    separator: '',
    document: (record) =>
      entitiesOf(record)
        .map((entity) => `${wellFormedJson(entity)}\n`)
        .join(''),
    error: () => null,
    tail: () => '',
  };
}

export interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Record<string, readonly string[]>;
}

/** Makes an entity of one document from its id there; properties without values are left out. */
type Make = (id: string, schema: string, properties: Record<string, readonly (string | null | undefined)[]>) => Entity;
type NameOf = (id: string) => string;

function entitiesOf(record: DocumentRecord): Entity[] {
  const { source, headline, referenceDate, author, persons, organisations, roles, transfers } = record;
  const key = keyOf(source);
  const nameOf: NameOf = (id) => `unionx-${key}-${id}`;
  const proof = [nameOf('article')];
  const held = rolesByPerson(roles);
  const sums = new Map(record.amounts.map((amount) => [amount.id, amount]));
  const make: Make = (id, schema, properties) => ({
    id: nameOf(id),
    schema,
    properties: cleaned(id === 'article' ? properties : { ...properties, proof }),
  });
  return [
    make('article', 'Article', {
      fileName: [source],
      name: [headline ?? source],
      title: [headline],
      author: [author],
      date: [dateOf(referenceDate)],
    }),
    ...persons.map(({ id, name, aliases }) => {
      const bare = (held.get(id) ?? []).filter((role) => !isTied(role));
      return make(id, 'Person', { name: [name], alias: aliases, position: bare.map(({ title }) => title) });
    }),
    ...organisations.map(({ id, name, acronym, aliases, type }) =>
      make(id, schemaOf(type), {
        name: [name],
        alias: aliases.filter((alias) => alias !== acronym),
        abbreviation: [acronym],
        classification: [type],
      }),
    ),
    ...organisations.flatMap(({ id, parent }) =>
      parent === null
        ? []
        : [make(`${id}-part`, 'Membership', { member: [nameOf(id)], organization: [nameOf(parent)], role: ['part'] })],
    ),
    ...roleEntities(record, make, nameOf),
    ...transfers.flatMap((transfer, index) => transferEntity(transfer, index, sums, make, nameOf)),
  ];
}

export const schemaOf = (type: OrganisationType | null): string => (type && SCHEMATA[type]) ?? 'Organization';
const isTied = ({ organisationId, place }: RoleRecord): boolean => organisationId !== null || place !== null;

function roleEntities({ organisations, roles }: DocumentRecord, make: Make, nameOf: NameOf): Entity[] {
  const schemata = new Map(organisations.map(({ id, type }) => [id, schemaOf(type)]));
  const positions = new Map<string, Entity>();
  const edges = roles.filter(isTied).map((role, index) => {
    const { personId, title, organisation, organisationId, place, status } = role;
    const term = { startDate: [dateOf(role.from)], endDate: [dateOf(role.to)] };
    const holder = [nameOf(personId)];
    if (organisationId !== null && schemata.get(organisationId) !== 'PublicBody')
      return make(`role${index + 1}`, 'Membership', {
        member: holder,
        organization: [nameOf(organisationId)],
        role: [title],
        status: [status],
        ...term,
      });
    const key = JSON.stringify([title, organisationId, place]);
    const position =
      positions.get(key) ??
      make(`post${positions.size + 1}`, 'Position', {
        name: [[title, organisation ?? place].join(', ')],
        organization: [organisationId === null ? null : nameOf(organisationId)],
      });
    positions.set(key, position);
    return make(`role${index + 1}`, 'Occupancy', { holder, post: [position.id], status: [occupied(role)], ...term });
  });
  return [...positions.values(), ...edges];
}

/** The words that the schema's users have for it. */
export const occupied = ({ status }: Pick<RoleRecord, 'status'>): string =>
  status === 'former' ? 'ended' : status === 'current' || status === 'acting' ? 'current' : 'unknown';

function transferEntity(
  { giverId, recipientId, amountId, thing, purpose, date }: TransferRecord,
  index: number,
  sums: ReadonlyMap<string, AmountRecord>,
  make: Make,
  nameOf: NameOf,
): Entity[] {
  if (giverId === null || recipientId === null) return [];
  const amount = amountId === null ? undefined : sums.get(amountId);
  const when = { date: [dateOf(date)] };
  if (amount?.kind === 'money')
    return [
      make(`transfer${index + 1}`, 'Payment', {
        payer: [nameOf(giverId)],
        beneficiary: [nameOf(recipientId)],
        ...sumOf(amount),
        purpose: [purpose],
        ...when,
      }),
    ];
  return [
    make(`transfer${index + 1}`, 'UnknownLink', {
      subject: [nameOf(giverId)],
      object: [nameOf(recipientId)],
      role: ['gave'],
      summary: [[amount?.text, thing, purpose].filter(Boolean).join(', ')],
      ...when,
    }),
  ];
}

/** A range has no value of its own: its words stand in the summary. */
const sumOf = ({ value, currency, text }: AmountRecord) => ({
  amount: [value === null ? null : String(value)],
  currency: [currency],
  summary: [text],
});

/** Years, months, days and times; no seasons, weeks, intervals or unknown digits. */
export const dateOf = (value: string | null): string | null =>
  value !== null && /^\d{4}(-(0[1-9]|1[0-2])(-\d\d(T\d\d:\d\d)?)?)?$/.test(value) ? value : null;

export function cleaned(properties: Record<string, readonly (string | null | undefined)[]>): Entity['properties'] {
  const entries = Object.entries(properties).map(([property, values]) => {
    const known = values.flatMap((value) => (value ? [visibleLine(value)] : [])).filter((value) => value !== '');
    return [property, [...new Set(known)]] as const;
  });
  return Object.fromEntries(entries.filter(([, values]) => values.length > 0));
}
