/**
 * What goes between the steps of a registry that is built in blocks. An engine groups by `block` and joins by `source` and `n`;
 * what is in `data` it only carries. `n` is an index among the bodies, persons or transfers of a document.
 */
import type { BodyFact, PersonFact, TransferFact } from '../facts.js';
import type { BodyKeys, PersonKeys } from './keys.js';

/** Step `sightings`: one line for each record. */
export interface SightingsLine {
  readonly source: string;
  readonly bodies: readonly (BodyKeys & { n: number; parent: number | null; data: string })[];
  /** `bodies`: indexes of those where the person has a post. */
  readonly persons: readonly (PersonKeys & { n: number; bodies: readonly number[]; data: string })[];
  readonly transfers: readonly { n: number; giver: Party | null; recipient: Party | null; data: string }[];
}

export interface Party {
  readonly kind: 'person' | 'organisation';
  readonly n: number;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a sighting has become. */
export interface Decided extends Named {
  readonly source: string;
  readonly n: number;
}

interface Head {
  readonly source: string;
  readonly date: string | null;
  readonly nation: string | null;
  readonly n: number;
}

/** A person with a post there: index in the document, and which of the person's roles it is. */
export interface Holder {
  readonly n: number;
  readonly role: number;
  readonly name: string;
}

export interface BodyData extends Head {
  readonly body: BodyFact;
  readonly holders: readonly Holder[];
}

export interface PersonData extends Head {
  readonly person: PersonFact;
}

export interface TransferData extends Head {
  readonly transfer: TransferFact;
}

/** Step `bodies`, sorted by block. */
export interface BodyLine {
  readonly block: string;
  readonly data: string;
}

/** Step `persons`, sorted by block: with what the bodies of the article have become, in their order. */
export interface PersonLine extends BodyLine {
  readonly bodies: readonly Named[];
  /** How many bearers of the name chance gives in the archive; null where the name is not seen in a post. */
  readonly namesakes: number | null;
}

/** Step `transfers`, sorted by block: all between the same two are one block. */
export interface TransferLine extends BodyLine {
  readonly giver: Named | null;
  readonly recipient: Named | null;
}
