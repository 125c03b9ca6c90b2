/**
 * The registry: who is who over many documents, one schema for the published JSON Schema and the TypeScript types. Days are those
 * of the articles, so `firstSeen` and `lastSeen` say when a thing was written about, `from` and `to` what the articles say.
 */
import Type, { type Static, type TSchema } from 'typebox';
import { OffsetUnit, OrganisationType, Period, RoleStatus } from './record.js';

/** Raised when a reader of the registry would break. */
export const REGISTRY_VERSION = 1;

const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const closed = { additionalProperties: false } as const;
const count = (description: string) => Type.Integer({ minimum: 0, description });
const Seen = nullable(Type.String({ description: 'date of an article, EDTF; null where no article is dated' }));
const Stated = nullable(Type.String({ description: 'EDTF, as articles say it' }));

export const RegistryEvidence = Type.Object(
  {
    source: Type.String(),
    date: nullable(Type.String({ description: 'date of the article' })),
    start: Type.Integer({ minimum: 0 }),
    end: Type.Integer({ minimum: 0 }),
  },
  closed,
);
export type RegistryEvidence = Static<typeof RegistryEvidence>;

const Name = Type.Object({ name: Type.String(), documents: count('articles that use it') }, closed);

const MergeRecord = Type.Object(
  {
    a: Type.String({ description: 'a sighting, as SOURCE#ID with the id in the record of `extract`' }),
    b: Type.String(),
    score: Type.Number({ minimum: 0, maximum: 1 }),
    reason: Type.String(),
  },
  closed,
);
export type MergeRecord = Static<typeof MergeRecord>;

const entity = {
  id: Type.String({ description: 'made of the first sighting; stable for the same documents in any order' }),
  name: Type.String({ description: 'the fullest of the usual names' }),
  names: Type.Array(Name, { description: 'all names, the most used first' }),
  documents: count('articles that name it'),
  firstSeen: Seen,
  lastSeen: Seen,
  country: nullable(Type.String({ description: 'country of most of its articles or of its name' })),
  evidence: Type.Array(RegistryEvidence, { description: 'first mention in the first and in the last article' }),
  merges: Type.Array(MergeRecord, {
    description: 'why names of different articles are one; empty where all were alike',
  }),
};

export const RegistryPerson = Type.Object(entity, closed);
export type RegistryPerson = Static<typeof RegistryPerson>;

export const RegistryOrganisation = Type.Object(
  {
    ...entity,
    acronym: nullable(Type.String()),
    type: nullable(OrganisationType),
    parentId: nullable(Type.String({ description: 'the body that it is a part of, by most articles' })),
  },
  closed,
);
export type RegistryOrganisation = Static<typeof RegistryOrganisation>;

export const RegistryPost = Type.Object(
  {
    id: Type.String(),
    personId: Type.String(),
    person: Type.String(),
    title: Type.String(),
    organisationId: nullable(Type.String()),
    organisation: nullable(Type.String()),
    place: nullable(Type.String()),
    status: nullable(RoleStatus),
    firstSeen: Seen,
    lastSeen: Seen,
    from: Stated,
    to: Stated,
    documents: count('articles that tell of it'),
    confidence: Type.Number({ minimum: 0, maximum: 1 }),
    evidence: Type.Array(RegistryEvidence),
  },
  closed,
);
export type RegistryPost = Static<typeof RegistryPost>;

export const RegistryTransfer = Type.Object(
  {
    id: Type.String(),
    giverId: nullable(Type.String()),
    giver: nullable(Type.String()),
    recipientId: nullable(Type.String()),
    recipient: nullable(Type.String()),
    currency: nullable(Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 4217; null for what is not money' })),
    unit: nullable(Type.String({ description: 'what a quantity counts' })),
    period: nullable(Period),
    year: nullable(Type.Integer({ description: 'of the transfer where the text dates it, else of the article' })),
    total: nullable(
      Type.String({ pattern: '^-?\\d+(\\.\\d+)?$', description: 'exact decimal sum of all that have a value' }),
    ),
    transfers: count('transfers; one that several articles tell counts once'),
    reports: count('places in articles that tell of them'),
    approximate: count('of the transfers, those that the text calls about, over, up to or at least so much'),
    withoutValue: count('of the transfers, those without a value that could be summed, such as ranges'),
    things: Type.Array(Type.String(), { description: 'what was given besides money' }),
    purposes: Type.Array(Type.String()),
    evidence: Type.Array(RegistryEvidence),
  },
  closed,
);
export type RegistryTransfer = Static<typeof RegistryTransfer>;

export const RegistryRecord = Type.Object(
  {
    registryVersion: Type.Literal(REGISTRY_VERSION),
    tool: Type.Object({ name: Type.String(), version: Type.String() }, closed),
    offsetUnit: nullable(OffsetUnit),
    documents: count('articles read'),
    persons: Type.Array(RegistryPerson),
    organisations: Type.Array(RegistryOrganisation),
    posts: Type.Array(RegistryPost),
    transfers: Type.Array(RegistryTransfer),
  },
  { ...closed, title: 'unionx registry' },
);
export type RegistryRecord = Static<typeof RegistryRecord>;

/** A list that can be gone through any number of times, its items made as they are asked for. */
export interface Listing<Item> extends Iterable<Item> {
  readonly length: number;
}

/** A listing that knows what in the documents tells of each item, by the item's id. */
export interface Told<Item> extends Listing<Item> {
  /** Pairs of numbers, one behind the other. */
  readonly tellers: Iterable<readonly [id: string, told: readonly number[]]>;
}

/** The same with lists that need not be in memory. */
export interface Registry extends Omit<RegistryRecord, 'persons' | 'organisations' | 'posts' | 'transfers'> {
  readonly persons: Listing<RegistryPerson>;
  readonly organisations: Listing<RegistryOrganisation>;
  readonly posts: Listing<RegistryPost>;
  readonly transfers: Listing<RegistryTransfer>;
}

/** Items by what names them, in order. */
export const listingOf = <Name, Item>(names: readonly Name[], itemOf: (name: Name) => Item): Listing<Item> => ({
  length: names.length,
  *[Symbol.iterator]() {
    for (const name of names) yield itemOf(name);
  },
});
