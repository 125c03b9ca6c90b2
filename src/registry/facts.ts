/** What a record says that the registry needs, and no more. */
import type { AmountRecord, OrganisationType, RoleStatus } from '../model/record.js';

/** Where it stands: offsets in the unit of the record. */
export interface Place {
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

export interface DocumentHead {
  readonly source: string;
  /** The day, month or year of the article; null where nobody says. */
  readonly date: string | null;
  /** Usual name of the country that the article is about; null where it is about several or none. */
  readonly nation: string | null;
}

export interface DocumentFacts extends DocumentHead {
  readonly bodies: readonly BodyFact[];
  readonly persons: readonly PersonFact[];
  readonly transfers: readonly TransferFact[];
}
