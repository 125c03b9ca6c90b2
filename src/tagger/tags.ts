/** The tagger's alphabet: outside, and the beginning and inside of four kinds of names. */
export type Label = 'person' | 'organisation' | 'place' | 'other';

/** In the order of the tags: label k is begun by tag 2k + 1 and continued by tag 2k + 2; tag 0 is outside. */
export const LABELS: readonly Label[] = ['person', 'organisation', 'place', 'other'];

export const OUTSIDE = 0;
export const TAG_COUNT = 2 * LABELS.length + 1;

export const beginOf = (label: number): number => 2 * label + 1;
export const insideOf = (label: number): number => 2 * label + 2;
/** Index of the label that a tag other than `OUTSIDE` belongs to. */
export const labelOf = (tag: number): number => (tag - 1) >> 1;
export const isInside = (tag: number): boolean => tag !== OUTSIDE && (tag & 1) === 0;

/** A name may only be continued where it has begun. */
export const mayFollow = (previous: number, tag: number): boolean =>
  !isInside(tag) || previous === tag || previous === tag - 1;
