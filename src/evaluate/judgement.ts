/** What is counted: one judgement for each thing found rightly, found falsely or missed. Optional gold yields none. */

/** The lines that a user sees; `overall` is the mean of their F1. */
export const MAIN_KINDS = ['persons', 'organisations', 'titles', 'dates', 'amounts', 'roles', 'transfers'] as const;

export const KINDS = [
  ...MAIN_KINDS,
  'mentions: person',
  'mentions: organisation',
  'mentions: date',
  'amounts: money only',
  // What was found is right so far; are its fields?
  'organisations: parent',
  'titles: name',
  'titles: holder',
  'roles: place',
  'roles: status',
  'roles: from',
  'roles: to',
  'transfers: decidedBy',
  'transfers: thing',
  'transfers: purpose',
  'transfers: date',
] as const;
export type Kind = (typeof KINDS)[number];

type Verdict = 'right' | 'false' | 'missed';

export interface Judgement {
  readonly kind: Kind;
  readonly verdict: Verdict;
  /** What a person reading the errors should see. */
  readonly text: string;
  /** Where it stands, in code points; null where the gold ties it to no place in the text. */
  readonly start: number | null;
  /** Of what was found, 0 to 1; null for what was missed and for single fields. */
  readonly confidence: number | null;
}

/** An item as the errors show it. */
export type Shown = Pick<Judgement, 'text' | 'start'>;
