/**
 * schema.org as JSON-LD: one graph with the article, its persons, organisations and amounts, posts as roles on the person,
 * transfers as actions. The context is written out, so that no reader needs the network. Items are named `SOURCE#ID`.
 */
import type {
  AmountRecord,
  DocumentRecord,
  OrganisationRecord,
  OrganisationType,
  RoleRecord,
  TransferRecord,
} from '../model/record.js';
import type { Format } from './format.js';
import { itemUri, uriOf } from './ids.js';
import { rolesByPerson } from './roles.js';
import { wellFormedJson } from './well-formed.js';

const TYPES: Record<OrganisationType, string> = {
  union: 'WorkersUnion',
  ministry: 'GovernmentOrganization',
  parliament: 'GovernmentOrganization',
  court: 'GovernmentOrganization',
  party: 'PoliticalParty',
  company: 'Corporation',
  bank: 'BankOrCreditUnion',
  university: 'CollegeOrUniversity',
  media: 'NewsMediaOrganization',
  association: 'Organization',
  body: 'Organization',
};

export function schemaOrg(): Format {
  return {
    head: '{\n"@context": {"@vocab": "https://schema.org/"},\n"@graph": [\n',
    separator: ',\n',
    document: (record) =>
      nodesOf(record)
        .map((node) => wellFormedJson(node))
        .join(',\n'),
    error: () => null,
    tail: () => '\n]\n}\n',
  };
}

interface Reference {
  readonly '@id': string;
}

function nodesOf(record: DocumentRecord): object[] {
  const { source, headline, author, persons, organisations, amounts, dates, roles, transfers } = record;
  const to = (id: string): Reference => ({ '@id': itemUri(source, id) });
  const held = rolesByPerson(roles);
  const money = new Set(amounts.flatMap(({ id, kind }) => (kind === 'money' ? [id] : [])));
  const values = new Set(dates.flatMap(({ value }) => isoOf(value) ?? []));
  return [
    {
      '@id': uriOf(source),
      '@type': 'NewsArticle',
      ...given({ headline, datePublished: record.referenceDate, author, temporalCoverage: [...values] }),
      mentions: [...persons, ...organisations, ...amounts].map(({ id }) => to(id)),
    },
    ...persons.map(({ id, name, aliases }) => ({
      ...to(id),
      '@type': 'Person',
      name,
      ...given({ alternateName: aliases }),
      ...postsOf(held.get(id) ?? [], to),
    })),
    ...organisations.map((organisation) => organisationNode(organisation, to)),
    ...amounts.map((amount) => ({ ...to(amount.id), ...amountNode(amount) })),
    ...transfers.map((transfer, index) => ({ ...to(`transfer${index + 1}`), ...actionNode(transfer, money, to) })),
  ];
}

function organisationNode(
  { id, name, acronym, aliases, type, parent }: OrganisationRecord,
  to: (id: string) => Reference,
): object {
  const others = new Set([...(acronym === null ? [] : [acronym]), ...aliases]);
  return {
    ...to(id),
    '@type': type === null ? 'Organization' : TYPES[type],
    name,
    ...given({ alternateName: [...others], parentOrganization: parent && to(parent) }),
  };
}

/** schema.org's own pattern: the role stands between the person and the body, under the same property on both sides. */
function postsOf(roles: readonly RoleRecord[], to: (id: string) => Reference): object {
  const withBody = roles.filter(({ organisationId }) => organisationId !== null);
  const without = roles.filter(({ organisationId }) => organisationId === null);
  return given({
    affiliation: withBody.map((role) => ({
      '@type': 'OrganizationRole',
      ...termOf(role),
      affiliation: to(role.organisationId!),
    })),
    hasOccupation: without.map((role) => ({
      '@type': 'Role',
      ...termOf(role),
      hasOccupation: {
        '@type': 'Occupation',
        name: role.title,
        ...given({ occupationLocation: role.place && { '@type': 'AdministrativeArea', name: role.place } }),
      },
    })),
  });
}

const termOf = ({ title, from, to }: RoleRecord): object => ({
  roleName: title,
  ...given({ startDate: isoOf(from), endDate: isoOf(to) }),
});

function amountNode({ kind, text, value, min, max, currency, unit }: AmountRecord): object {
  return {
    '@type': kind === 'money' ? 'MonetaryAmount' : 'QuantitativeValue',
    name: text.replace(/\s+/g, ' '),
    ...given({ value, minValue: min, maxValue: max, currency, unitText: unit }),
  };
}

function actionNode(transfer: TransferRecord, money: ReadonlySet<string>, to: (id: string) => Reference): object {
  const { giverId, recipientId, decidedById, amountId, thing, purpose, date } = transfer;
  const isMoney = amountId !== null && money.has(amountId);
  const [startTime, endTime] = isoOf(date)?.split('/') ?? [];
  const gift = amountId && !isMoney ? to(amountId) : thing && { '@type': 'Thing', name: thing };
  return {
    '@type': isMoney ? ['DonateAction', 'MoneyTransfer'] : 'DonateAction',
    ...given({
      agent: giverId && to(giverId),
      recipient: recipientId && to(recipientId),
      participant: decidedById && to(decidedById),
      amount: isMoney ? to(amountId) : null,
      object: gift,
      description: purpose,
      startTime,
      endTime,
    }),
  };
}

const MOMENT = String.raw`\d{4}(-(0[1-9]|1[0-2])(-\d\d(T\d\d:\d\d)?)?)?`;
const ISO = new RegExp(`^${MOMENT}(/${MOMENT})?$`);

/** EDTF that is ISO 8601 as well, or null: `2021-08-12`, `2022-05`, `2022-05-03/2022-05-05`. */
const isoOf = (value: string | null): string | null => (value !== null && ISO.test(value) ? value : null);

/** Without the properties that nothing is known of. */
const given = (properties: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
