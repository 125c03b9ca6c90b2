/** Who is who between a record and its gold: ids of the one to ids of the other, and names for the errors. */
import type { DocumentRecord } from '../model/record.js';
import type { Gold, GoldEntity, Stated } from './gold.js';

type Link = ReadonlyMap<string, string>;

export interface Parties {
  /** Gold id of a found person; null for none and for one that the gold does not know. */
  person(found: string | null): string | null;
  organisation(found: string | null): string | null;
  either(found: string | null): string | null;
  gold(id: string | null): GoldEntity | undefined;
  /** Name of a found entity. */
  nameOf(found: string | null): string | null;
  /** Name of a gold entity as a field wants it; an optional one is not asked for. */
  wanted(id: Stated): Stated;
}

export function partiesOf(gold: Gold, record: DocumentRecord, persons: Link, organisations: Link): Parties {
  const right = new Map([...gold.persons, ...gold.organisations].map((party) => [party.id, party]));
  const found = new Map([...record.persons, ...record.organisations].map(({ id, name }) => [id, name]));
  const inLink = (link: Link, id: string | null) => (id === null ? null : (link.get(id) ?? null));
  return {
    person: (id) => inLink(persons, id),
    organisation: (id) => inLink(organisations, id),
    either: (id) => inLink(organisations, id) ?? inLink(persons, id),
    gold: (id) => (id === null ? undefined : right.get(id)),
    nameOf: (id) => (id === null ? null : (found.get(id) ?? id)),
    wanted: (id) => (id == null ? id : right.get(id)?.optional ? undefined : (right.get(id)?.name ?? id)),
  };
}
