/** A record of `extract` to the facts of its document: mentions are dropped but for the first. */
import type { DocumentRecord, RoleRecord } from '../model/record.js';
import { decimalOf } from './decimal.js';
import type { DocumentFacts, PartyFact, Place, RoleFact, TransferFact } from './facts.js';
import { nationOf } from './nation-of.js';

const NONE: readonly never[] = [];

/** Throws a `TypeError` where a name or a title is none. */
export function factsOf(record: DocumentRecord): DocumentFacts {
  for (const { id, name } of [...record.organisations, ...record.persons]) mustBeText(id, name);
  for (const { personId, title } of record.roles) mustBeText(personId, title);
  const bodyAt = indexOf(record.organisations);
  const personAt = indexOf(record.persons);
  const roles = rolesOf(record, bodyAt);
  const partyOf = (id: string | null): PartyFact | null => {
    if (id === null) return null;
    const person = personAt.get(id);
    if (person !== undefined) return { kind: 'person', index: person };
    const body = bodyAt.get(id);
    return body === undefined ? null : { kind: 'organisation', index: body };
  };
  return {
    source: record.source,
    date: dayOf(record.referenceDate),
    nation: nationOf(record),
    bodies: record.organisations.map(({ id, name, acronym, aliases, type, parent, mentions }) => ({
      name,
      acronym,
      aliases,
      type,
      parent: parent === null ? null : (bodyAt.get(parent) ?? null),
      id,
      ...placeOf(mentions),
    })),
    persons: record.persons.map(({ id, name, aliases, mentions }) => ({
      name,
      aliases,
      id,
      roles: roles.get(id) ?? NONE,
      ...placeOf(mentions),
    })),
    transfers: record.transfers.length === 0 ? NONE : transfersOf(record, partyOf),
  };
}

/** Records come from files that anybody may have written. */
function mustBeText(...values: readonly unknown[]): void {
  if (!values.every((value) => typeof value === 'string')) throw new TypeError('a name is no string');
}

const indexOf = (items: readonly { id: string }[]): Map<string, number> =>
  new Map(items.map(({ id }, index) => [id, index]));

function placeOf([first]: readonly Place[]): Place {
  return { start: first?.start ?? 0, end: first?.end ?? 0 };
}

function rolesOf({ roles }: DocumentRecord, bodyAt: ReadonlyMap<string, number>): ReadonlyMap<string, RoleFact[]> {
  const byPerson = new Map<string, RoleFact[]>();
  for (const role of roles) {
    const fact = {
      title: role.title,
      body: role.organisationId === null ? null : (bodyAt.get(role.organisationId) ?? null),
      place: role.place,
      status: role.status,
      from: role.from,
      to: role.to,
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
): TransferFact[] {
  const amountAt = new Map(amounts.map((amount) => [amount.id, amount]));
  return transfers.map(({ giverId, recipientId, amountId, thing, purpose, date, evidence }) => {
    const amount = amountId === null ? undefined : amountAt.get(amountId);
    const counts = amount !== undefined && amount.kind !== 'percent';
    return {
      giver: partyOf(giverId),
      recipient: partyOf(recipientId),
      value: counts && amount.value !== null ? decimalOf(amount.value) : null,
      currency: counts ? amount.currency : null,
      unit: counts ? amount.unit : null,
      period: counts ? amount.period : null,
      isApproximate: counts && amount.qualifier !== null,
      thing,
      purpose,
      date,
      ...wholeOf(evidence),
    };
  });
}

/** `2023-03-14T10:00` → `2023-03-14`; months and years stay, anything else is no day to sort by. */
const dayOf = (date: string | null): string | null =>
  (date && /^\d{4}(?:-[01]\d(?:-[0-3]\d)?)?/.exec(date)?.[0]) ?? null;
