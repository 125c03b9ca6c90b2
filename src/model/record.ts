/**
 * The record: what the tool promises to programs, one schema for both the published JSON Schema and the TypeScript types.
 * Offsets are half-open and count in `offsetUnit`. Lists are never missing; unknown single values are null.
 */
import Type, { type Static, type TSchema } from 'typebox';
import { OFFSET_UNITS, ORGANISATION_TYPES, REFERENCE_SOURCES } from './choices.js';
import { SCHEMA_VERSION } from './schema-version.js';

const Null = Type.Null();
const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Null]);
const oneOf = <const T extends string[]>(values: readonly [...T]) => Type.Enum<T>(values);
const closed = { additionalProperties: false } as const;

const Offset = Type.Integer({ minimum: 0 });
const Confidence = Type.Number({ minimum: 0, maximum: 1 });
const Edtf = Type.String({ description: 'EDTF (ISO 8601-2); weeks as in ISO 8601-1' });
const Evidence = Type.Array(Type.Object({ start: Offset, end: Offset }, closed));

const mentionFields = {
  text: Type.String(),
  start: Offset,
  end: Offset,
  rule: Type.String(),
  confidence: Confidence,
};

export const MentionRecord = Type.Object(mentionFields, closed);
export type MentionRecord = Static<typeof MentionRecord>;

export const PersonRecord = Type.Object(
  { id: Type.String(), name: Type.String(), aliases: Type.Array(Type.String()), mentions: Type.Array(MentionRecord) },
  closed,
);
export type PersonRecord = Static<typeof PersonRecord>;

export const OrganisationType = oneOf(ORGANISATION_TYPES);
export type OrganisationType = Static<typeof OrganisationType>;

export const OrganisationRecord = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    acronym: nullable(Type.String()),
    aliases: Type.Array(Type.String()),
    type: nullable(OrganisationType),
    parent: nullable(Type.String({ description: 'id of the organisation that this one is a part of' })),
    mentions: Type.Array(MentionRecord),
  },
  closed,
);
export type OrganisationRecord = Static<typeof OrganisationRecord>;

export const TitleRecord = Type.Object(
  {
    id: Type.String(),
    name: Type.String({ description: 'canonical title: lower case, singular' }),
    mentions: Type.Array(
      Type.Object(
        { ...mentionFields, holder: nullable(Type.String({ description: 'id of the person who holds it' })) },
        closed,
      ),
    ),
  },
  closed,
);
export type TitleRecord = Static<typeof TitleRecord>;

export const DateKind = oneOf([
  'day',
  'month',
  'year',
  'interval',
  'week',
  'season',
  'quarter',
  'half-year',
  'decade',
  'century',
  'datetime',
  'vague',
  'holiday',
]);
export type DateKind = Static<typeof DateKind>;

export const DateRecord = Type.Object(
  {
    id: Type.String(),
    kind: DateKind,
    value: nullable(Edtf),
    timex: nullable(Type.String({ description: 'TIMEX3 value' })),
    ambiguous: Type.Optional(Type.Literal(true)),
    alternatives: Type.Optional(Type.Array(Edtf)),
    ...mentionFields,
  },
  closed,
);
export type DateRecord = Static<typeof DateRecord>;

export const AmountKind = oneOf(['money', 'percent', 'quantity']);
export type AmountKind = Static<typeof AmountKind>;
export const Qualifier = oneOf(['up-to', 'over', 'about', 'at-least']);
export type Qualifier = Static<typeof Qualifier>;
export const Period = oneOf(['per-hour', 'per-day', 'per-week', 'per-month', 'per-quarter', 'per-year']);
export type Period = Static<typeof Period>;

export const AmountRecord = Type.Object(
  {
    id: Type.String(),
    kind: AmountKind,
    value: nullable(Type.Number()),
    min: nullable(Type.Number()),
    max: nullable(Type.Number()),
    currency: nullable(Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 4217' })),
    unit: nullable(Type.String()),
    qualifier: nullable(Qualifier),
    period: nullable(Period),
    alternatives: Type.Optional(Type.Array(Type.String({ description: 'other currencies that the words could mean' }))),
    ...mentionFields,
  },
  closed,
);
export type AmountRecord = Static<typeof AmountRecord>;

export const RoleStatus = oneOf(['current', 'former', 'acting', 'future']);
export type RoleStatus = Static<typeof RoleStatus>;

export const RoleRecord = Type.Object(
  {
    person: Type.String(),
    personId: Type.String(),
    title: Type.String(),
    organisation: nullable(Type.String()),
    organisationId: nullable(Type.String()),
    place: nullable(Type.String()),
    status: nullable(RoleStatus),
    from: nullable(Edtf),
    to: nullable(Edtf),
    evidence: Evidence,
    rule: Type.String(),
    confidence: Confidence,
  },
  closed,
);
export type RoleRecord = Static<typeof RoleRecord>;

export const TransferRecord = Type.Object(
  {
    giver: nullable(Type.String()),
    giverId: nullable(Type.String()),
    recipient: nullable(Type.String()),
    recipientId: nullable(Type.String()),
    amount: nullable(Type.String()),
    amountId: nullable(Type.String()),
    thing: nullable(Type.String()),
    decidedBy: nullable(Type.String()),
    decidedById: nullable(Type.String()),
    purpose: nullable(Type.String()),
    date: nullable(Edtf),
    dateId: nullable(Type.String()),
    evidence: Evidence,
    rule: Type.String(),
    confidence: Confidence,
  },
  closed,
);
export type TransferRecord = Static<typeof TransferRecord>;

export const ReferenceSource = oneOf(REFERENCE_SOURCES);
export type ReferenceSource = Static<typeof ReferenceSource>;
export const OffsetUnit = oneOf(OFFSET_UNITS);
export type OffsetUnit = Static<typeof OffsetUnit>;

export const EncodingSource = oneOf(['option', 'bom', 'content', 'declared', 'detected', 'fallback']);
export type EncodingSource = Static<typeof EncodingSource>;

export const DocumentRecord = Type.Object(
  {
    source: Type.String(),
    headline: nullable(Type.String()),
    referenceDate: nullable(Edtf),
    referenceDateFrom: nullable(ReferenceSource),
    offsetUnit: OffsetUnit,
    encoding: Type.Optional(Type.String({ description: 'what the bytes were decoded from; not in library output' })),
    encodingFrom: Type.Optional(EncodingSource),
    author: Type.Optional(Type.String({ description: 'as the page or the record names it' })),
    text: Type.Optional(Type.String({ description: 'the text that the offsets count in; with --include-text' })),
    persons: Type.Array(PersonRecord),
    organisations: Type.Array(OrganisationRecord),
    titles: Type.Array(TitleRecord),
    dates: Type.Array(DateRecord),
    amounts: Type.Array(AmountRecord),
    roles: Type.Array(RoleRecord),
    transfers: Type.Array(TransferRecord),
  },
  closed,
);
export type DocumentRecord = Static<typeof DocumentRecord>;

export const ErrorRecord = Type.Object(
  {
    source: Type.String(),
    code: Type.String(),
    message: Type.String(),
    line: nullable(Type.Integer({ minimum: 1 })),
  },
  closed,
);
export type ErrorRecord = Static<typeof ErrorRecord>;

export const OutputRecord = Type.Object(
  {
    schemaVersion: Type.Literal(SCHEMA_VERSION),
    tool: Type.Object({ name: Type.String(), version: Type.String() }, closed),
    documents: Type.Array(DocumentRecord),
    errors: Type.Array(ErrorRecord),
  },
  { ...closed, title: 'unionx output' },
);
export type OutputRecord = Static<typeof OutputRecord>;
