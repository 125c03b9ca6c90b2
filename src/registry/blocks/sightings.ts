/** The first step of a registry in blocks: a document's facts, sighting by sighting, with the keys by which they can meet. */
import type { DocumentFacts, PartyFact } from '../facts.js';
import { bodyKeys, personKeys } from './keys.js';
import type { BodyData, Holder, Party, PersonData, SightingsLine, TransferData } from './lines.js';

export function sightingsOf(facts: DocumentFacts): SightingsLine {
  const { source, date, nation, bodies, persons, transfers } = facts;
  const head = (n: number) => ({ source, date, nation, n });
  const keys = bodyKeys(facts);
  const holders = holdersIn(facts);
  return {
    source,
    bodies: bodies.map((body, n) => ({
      n,
      parent: body.parent,
      ...keys[n]!,
      data: JSON.stringify({ ...head(n), body, holders: holders[n]! } satisfies BodyData),
    })),
    persons: persons.map((person, n) => ({
      n,
      bodies: [...new Set(person.roles.flatMap(({ body }) => (body === null ? [] : [body])))],
      ...personKeys(source, person),
      data: JSON.stringify({ ...head(n), person } satisfies PersonData),
    })),
    transfers: transfers.map((transfer, n) => ({
      n,
      giver: partyOf(transfer.giver),
      recipient: partyOf(transfer.recipient),
      data: JSON.stringify({ ...head(n), transfer } satisfies TransferData),
    })),
  };
}

/** Of each body, in the order of the persons. */
function holdersIn({ bodies, persons }: DocumentFacts): Holder[][] {
  const holders = bodies.map((): Holder[] => []);
  for (const [n, { name, roles }] of persons.entries())
    for (const [role, { body }] of roles.entries()) if (body !== null) holders[body]!.push({ n, role, name });
  return holders;
}

const partyOf = (party: PartyFact | null): Party | null => party && { kind: party.kind, n: party.index };
