/**
 * FollowTheMoney entities, one a line, by the schemata of `extract`: persons, organisations, Position with Occupancy for posts of
 * public bodies and places, Membership for other posts and parts, Payment for sums of money, UnknownLink for things. The articles
 * of the evidence are Article entities. An edge needs both its ends: others are left out.
 */
import type {
  Listing,
  Registry,
  RegistryEvidence,
  RegistryOrganisation,
  RegistryPost,
  RegistryTransfer,
} from '../../model/registry.js';
import { cleaned, dateOf, type Entity, occupied, schemaOf } from '../../output/ftm.js';
import { keyOf } from '../../output/ids.js';
import { wellFormedJson } from '../../output/well-formed.js';

type Make = (
  id: string,
  schema: string,
  properties: Record<string, readonly (string | null | undefined)[]>,
  evidence: readonly RegistryEvidence[],
) => Entity;

const nameOf = (id: string): string => `unionx-${id}`;
const articleOf = (source: string): string => `unionx-${keyOf(source)}-article`;

export function* ftm(registry: Registry): Generator<string> {
  const articles = new Map<string, RegistryEvidence>();
  const make: Make = (id, schema, properties, evidence) => {
    for (const one of evidence) if (!articles.has(one.source)) articles.set(one.source, one);
    const proof = evidence.slice(0, MOST_PROOF).map(({ source }) => articleOf(source));
    return { id: nameOf(id), schema, properties: cleaned({ ...properties, proof }) };
  };
  for (const entity of entitiesOf(registry, make)) yield `${wellFormedJson(entity)}\n`;
  for (const { source, date } of articles.values()) {
    const properties = cleaned({ fileName: [source], name: [source], date: [dateOf(date)] });
    yield `${wellFormedJson({ id: articleOf(source), schema: 'Article', properties })}\n`;
  }
}

/** A post of twenty years may stand in thousands of articles. */
const MOST_PROOF = 50;

function* entitiesOf({ persons, organisations, posts, transfers }: Registry, make: Make): Generator<Entity> {
  const bare = new Map<string, string[]>();
  for (const { personId, title, organisationId, place } of posts)
    if (organisationId === null && place === null) bare.set(personId, [...(bare.get(personId) ?? []), title]);
  for (const { id, name, names, evidence } of persons)
    yield make(id, 'Person', { name: [name], alias: others(name, names), position: bare.get(id) ?? [] }, evidence);
  for (const { id, name, names, acronym, type, parentId, evidence } of organisations) {
    const alias = others(name, names).filter((other) => other !== acronym);
    yield make(id, schemaOf(type), { name: [name], alias, abbreviation: [acronym], classification: [type] }, evidence);
    if (parentId !== null)
      yield make(
        `${id}-part`,
        'Membership',
        { member: [nameOf(id)], organization: [nameOf(parentId)], role: ['part'] },
        evidence,
      );
  }
  yield* postEntities(organisations, posts, make);
  for (const transfer of transfers) yield* transferEntity(transfer, make);
}

const others = (name: string, names: readonly { name: string }[]): string[] =>
  names.map((one) => one.name).filter((other) => other !== name);

function* postEntities(
  organisations: Listing<RegistryOrganisation>,
  posts: Listing<RegistryPost>,
  make: Make,
): Generator<Entity> {
  const schemata = new Map(Array.from(organisations, ({ id, type }) => [id, schemaOf(type)]));
  const positions = new Map<string, string>();
  for (const post of posts) {
    const {
      id,
      personId,
      title,
      organisationId,
      organisation,
      place,
      status,
      from,
      to,
      firstSeen,
      lastSeen,
      evidence,
    } = post;
    if (organisationId === null && place === null) continue;
    const term = { startDate: [dateOf(from)], endDate: [dateOf(to)], date: [dateOf(firstSeen), dateOf(lastSeen)] };
    const holder = [nameOf(personId)];
    if (organisationId !== null && schemata.get(organisationId) !== 'PublicBody') {
      yield make(
        id,
        'Membership',
        { member: holder, organization: [nameOf(organisationId)], role: [title], status: [status], ...term },
        evidence,
      );
      continue;
    }
    const key = JSON.stringify([title, organisationId, place]);
    let position = positions.get(key);
    if (position === undefined) {
      position = `S${keyOf(key)}`;
      positions.set(key, position);
      yield make(
        position,
        'Position',
        { name: [[title, organisation ?? place].join(', ')], organization: [organisationId && nameOf(organisationId)] },
        [],
      );
    }
    yield make(id, 'Occupancy', { holder, post: [nameOf(position)], status: [occupied(post)], ...term }, evidence);
  }
}

function* transferEntity(
  {
    id,
    giverId,
    recipientId,
    giver,
    recipient,
    total,
    currency,
    unit,
    period,
    year,
    things,
    purposes,
    transfers,
    evidence,
  }: RegistryTransfer,
  make: Make,
): Generator<Entity> {
  if (giverId === null || recipientId === null) return;
  const when = { date: [year === null ? null : String(year)] };
  const told = `${transfers} ${transfers === 1 ? 'transfer' : 'transfers'} from ${giver} to ${recipient}`;
  if (currency !== null && total !== null) {
    const summary = [[told, period?.replace('-', ' ')].filter(Boolean).join(', ')];
    yield make(
      id,
      'Payment',
      {
        payer: [nameOf(giverId)],
        beneficiary: [nameOf(recipientId)],
        amount: [total],
        currency: [currency],
        purpose: purposes,
        summary,
        ...when,
      },
      evidence,
    );
    return;
  }
  const gift = [told, total && [total, unit].filter(Boolean).join(' '), ...things].filter(Boolean).join(', ');
  yield make(
    id,
    'UnknownLink',
    { subject: [nameOf(giverId)], object: [nameOf(recipientId)], role: ['gave'], summary: [gift], ...when },
    evidence,
  );
}
