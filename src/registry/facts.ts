/**
 * What a record says that the registry needs, and no more: an archive of 200,000 records must fit into memory, so mentions
 * are dropped but for the first, and equal strings are kept once.
 */
import { countries } from '../lexicon/tables.js';
import type { AmountRecord, DocumentRecord, OrganisationType, RoleRecord, RoleStatus } from '../model/record.js';
import { bodyName } from './body-name.js';
import { decimalOf } from './decimal.js';
import { nationsIn } from './nations-in.js';

/** Where it stands: offsets in the unit of the record. */
interface Place {
  readonly start: number;
  readonly end: number;
}

export interface BodyFact extends Place {
  readonly name: string;
  readonly acronym: string | null;
  readonly aliases: readonly string[];
  readonly type: OrganisationType | null;
  /** Index among the bodies of the document. */
  readonly parent: number | null;
  /** The record's id for it. */
  readonly id: string;
}

export interface RoleFact extends Place {
  readonly title: string;
  /** Index among the bodies of the document. */
  readonly body: number | null;
  readonly place: string | null;
  readonly status: RoleStatus | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly confidence: number;
}

export interface PersonFact extends Place {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly id: string;
  readonly roles: readonly RoleFact[];
}

/** Index among the persons or the bodies of the document. */
export interface PartyFact {
  readonly kind: 'person' | 'organisation';
  readonly index: number;
}

export interface TransferFact extends Place {
  readonly giver: PartyFact | null;
  readonly recipient: PartyFact | null;
  /** A decimal number as written without grouping; null where the text gives a range, a thing or nothing. */
  readonly value: string | null;
  readonly currency: string | null;
  readonly unit: string | null;
  readonly period: AmountRecord['period'];
  readonly isApproximate: boolean;
  readonly thing: string | null;
  readonly purpose: string | null;
  /** EDTF, as the text dates it. */
  readonly date: string | null;
}

export interface DocumentFacts {
  readonly source: string;
  /** The day, month or year of the article; null where nobody says. */
  readonly date: string | null;
  /** Usual name of the country that the article is about; null where it is about several or none. */
  readonly nation: string | null;
  readonly bodies: readonly BodyFact[];
  readonly persons: readonly PersonFact[];
  readonly transfers: readonly TransferFact[];
}

const NONE: readonly never[] = [];

/** Makes a reader of records; it keeps one copy of every string for as long as it is used. */
export function makeFactReader(): (record: DocumentRecord) => DocumentFacts {
  const strings = new Map<string, string>();
  const shared = <T extends string | null>(text: T): T => {
    if (text === null) return text;
    const known = strings.get(text);
    if (known === undefined) strings.set(text, text);
    return (known ?? text) as T;
  };
  return (record) => {
    const bodyAt = indexOf(record.organisations);
    const personAt = indexOf(record.persons);
    const roles = rolesOf(record, bodyAt, shared);
    const partyOf = (id: string | null): PartyFact | null => {
      if (id === null) return null;
      const person = personAt.get(id);
      if (person !== undefined) return { kind: 'person', index: person };
      const body = bodyAt.get(id);
      return body === undefined ? null : { kind: 'organisation', index: body };
    };
    return {
      source: record.source,
      date: shared(dayOf(record.referenceDate)),
      nation: shared(nationOfRecord(record)),
      bodies: record.organisations.map(({ id, name, acronym, aliases, type, parent, mentions }) => ({
        name: shared(name),
        acronym: shared(acronym),
        aliases: aliases.length === 0 ? NONE : aliases.map(shared),
        type,
        parent: parent === null ? null : (bodyAt.get(parent) ?? null),
        id: shared(id),
        ...placeOf(mentions),
      })),
      persons: record.persons.map(({ id, name, aliases, mentions }) => ({
        name: shared(name),
        aliases: aliases.length === 0 ? NONE : aliases.map(shared),
        id: shared(id),
        roles: roles.get(id) ?? NONE,
        ...placeOf(mentions),
      })),
      transfers: record.transfers.length === 0 ? NONE : transfersOf(record, partyOf, shared),
    };
  };
}

type Share = <T extends string | null>(text: T) => T;

const indexOf = (items: readonly { id: string }[]): Map<string, number> =>
  new Map(items.map(({ id }, index) => [id, index]));

function placeOf([first]: readonly Place[]): Place {
  return { start: first?.start ?? 0, end: first?.end ?? 0 };
}

function rolesOf(
  { roles }: DocumentRecord,
  bodyAt: ReadonlyMap<string, number>,
  shared: Share,
): ReadonlyMap<string, RoleFact[]> {
  const byPerson = new Map<string, RoleFact[]>();
  for (const role of roles) {
    const fact = {
      title: shared(role.title),
      body: role.organisationId === null ? null : (bodyAt.get(role.organisationId) ?? null),
      place: shared(role.place),
      status: role.status,
      from: shared(role.from),
      to: shared(role.to),
      confidence: role.confidence,
      ...wholeOf(role.evidence),
    };
    const own = byPerson.get(role.personId);
    if (own) own.push(fact);
    else byPerson.set(role.personId, [fact]);
  }
  return byPerson;
}

function wholeOf(evidence: RoleRecord['evidence']): Place {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const span of evidence) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return evidence.length === 0 ? { start: 0, end: 0 } : { start, end };
}

function transfersOf(
  { transfers, amounts }: DocumentRecord,
  partyOf: (id: string | null) => PartyFact | null,
  shared: Share,
): TransferFact[] {
  const amountAt = new Map(amounts.map((amount) => [amount.id, amount]));
  return transfers.map(({ giverId, recipientId, amountId, thing, purpose, date, evidence }) => {
    const amount = amountId === null ? undefined : amountAt.get(amountId);
    const counts = amount !== undefined && amount.kind !== 'percent';
    return {
      giver: partyOf(giverId),
      recipient: partyOf(recipientId),
      value: counts && amount.value !== null ? decimalOf(amount.value) : null,
      currency: counts ? shared(amount.currency) : null,
      unit: counts ? shared(amount.unit) : null,
      period: counts ? amount.period : null,
      isApproximate: counts && amount.qualifier !== null,
      thing: shared(thing),
      purpose: shared(purpose),
      date: shared(date),
      ...wholeOf(evidence),
    };
  });
}

/** `2023-03-14T10:00` → `2023-03-14`; months and years stay, anything else is no day to sort by. */
const dayOf = (date: string | null): string | null =>
  (date && /^\d{4}(?:-[01]\d(?:-[0-3]\d)?)?/.exec(date)?.[0]) ?? null;

const BY_CODE = new Map(countries().map(({ code, names }) => [code.toUpperCase(), names[0]!]));
/** Money of the whole world says nothing about where an article plays. */
const WORLD_MONEY = new Set(['USD', 'EUR', 'GBP', 'CHF']);
const CLEAR = 2 / 3;

/** The country of most of the names and the money in it, where it has two thirds of them. */
function nationOfRecord({ organisations, roles, amounts }: DocumentRecord): string | null {
  const votes = new Map<string, number>();
  let all = 0;
  const vote = (nation: string | undefined, weight: number) => {
    if (nation === undefined) return;
    votes.set(nation, (votes.get(nation) ?? 0) + weight);
    all += weight;
  };
  for (const { name } of organisations) vote(bodyName(name).nations[0], 2);
  for (const { place } of roles) if (place !== null) vote(nationsIn(place)[0], 2);
  for (const { currency } of amounts)
    if (currency !== null && !WORLD_MONEY.has(currency)) vote(BY_CODE.get(currency.slice(0, 2)), 1);
  const [best] = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best !== undefined && best[1] >= all * CLEAR ? best[0] : null;
}
