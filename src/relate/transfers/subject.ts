/** What the words before a verb of giving say about who gives or gets. */
import type { Party } from '../../model/document.js';
import type { Node } from './scene.js';

export interface Subject {
  readonly party: Party | null;
  /** Those named with it: `X and Y each received`. */
  readonly others: readonly Party[];
  /** What was given, where it is the subject (`AZN 500 was given`). */
  readonly theme: readonly Node[];
  readonly decidedBy: Party | null;
  /** Index into `dates`: when it was decided. */
  readonly decidedOn: number | null;
  /** Whom the clause is about as recipient: `the Commission, to which X paid`. */
  readonly relative: Party | null;
  /** Whom the given comes from: `600 tablets from UNICEF were given`. */
  readonly source: Party | null;
  /** Who promised that it would be given. */
  readonly promisedBy: Party | null;
  /** Only wished for or refused. */
  readonly isVoid: boolean;
  /** A pronoun or common noun, which may mean another. */
  readonly isVague: boolean;
  /** Its people are meant: `workers at X`. */
  readonly isStaff: boolean;
}

export const UNKNOWN: Subject = {
  party: null,
  others: [],
  theme: [],
  decidedBy: null,
  decidedOn: null,
  relative: null,
  source: null,
  promisedBy: null,
  isVoid: false,
  isVague: false,
  isStaff: false,
};
