/** What a person has decided about pairs: always obeyed. */

/** `a` and `b` name things in documents: `SOURCE#ID` with the record's own id. */
export interface Decision {
  readonly a: string;
  readonly b: string;
  readonly verdict: 'same' | 'different';
}

/** A pair that a person should look at; the form in which decisions come back. */
export interface Doubt {
  readonly kind: 'person' | 'organisation';
  readonly a: string;
  readonly aName: string;
  /** What else is known: bodies, years, country. */
  readonly aNote: string;
  readonly b: string;
  readonly bName: string;
  readonly bNote: string;
  readonly score: number;
  readonly reason: string;
  /** What was done about it. */
  readonly outcome: 'merged' | 'apart';
}

export interface Settings {
  /** Least score of a merge, 0 to 1. */
  readonly threshold: number;
  readonly decisions: readonly Decision[];
}

/** Pairs between this and the threshold are doubtful. */
export const LEAST_DOUBT = 0.3;
/** Merges below this are worth a look as well. */
export const SURE = 0.9;

/** What the decisions say about the sightings of one kind, by the sighting's reference. */
export interface Rulings {
  /** Sightings of which some pair is decided on. */
  readonly named: ReadonlySet<string>;
  readonly decisions: readonly Decision[];
}

export const rulingsOf = (decisions: readonly Decision[]): Rulings => ({
  named: new Set(decisions.flatMap(({ a, b }) => [a, b])),
  decisions,
});

/** Thrown where decisions exclude each other; the message names the pair. */
export class Contradiction extends Error {}
