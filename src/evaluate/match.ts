/** Pairing what was found with what is right, one to one. */
import type { Judgement, Kind, Shown } from './judgement.js';

export interface Match<G, F> {
  readonly pairs: readonly (readonly [G, F])[];
  readonly missed: readonly G[];
  /** Found, but no gold is left for it. */
  readonly surplus: readonly F[];
}

/** Each item found, in order, takes the first gold item that it fits and that no other took. */
export function match<G, F>(
  gold: readonly G[],
  found: readonly F[],
  fits: (gold: G, found: F) => boolean,
): Match<G, F> {
  const left = new Set(gold);
  const pairs: [G, F][] = [];
  const surplus: F[] = [];
  for (const item of found) {
    const hit = gold.find((candidate) => left.has(candidate) && fits(candidate, item));
    if (hit === undefined) surplus.push(item);
    else {
      left.delete(hit);
      pairs.push([hit, item]);
    }
  }
  return { pairs, missed: [...left], surplus };
}

export interface Showing<G, F> {
  readonly gold: (item: G) => Shown;
  readonly found: (item: F) => Shown & { readonly confidence: number };
}

/** A match as judgements; whoever calls has already left out of `missed` and `surplus` what is excused. */
export function verdicts<G extends { readonly optional: boolean }, F>(
  kind: Kind,
  { pairs, missed, surplus }: Match<G, F>,
  show: Showing<G, F>,
): Judgement[] {
  const counted = pairs.filter(([gold]) => !gold.optional);
  return [
    ...counted.map(([, found]) => ({ kind, verdict: 'right' as const, ...show.found(found) })),
    ...surplus.map((found) => ({ kind, verdict: 'false' as const, ...show.found(found) })),
    ...missed
      .filter(({ optional }) => !optional)
      .map((gold) => ({ kind, verdict: 'missed' as const, confidence: null, ...show.gold(gold) })),
  ];
}

export interface Field {
  readonly kind: Kind;
  /** What the gold says, for reading; null is none, undefined is that this gold does not say. */
  readonly wanted: string | null | undefined;
  readonly given: string | null;
  readonly same: boolean;
}

/** A field of an item that was found: none where none is wanted says nothing, a wrong value is a miss and a false find. */
export function judgeField({ kind, wanted, given, same }: Field, item: Shown): Judgement[] {
  if (wanted === undefined || (wanted === null && given === null)) return [];
  const judgement = (verdict: Judgement['verdict'], value: string | null): Judgement[] =>
    value === null ? [] : [{ kind, verdict, text: `${item.text}: ${value}`, start: item.start, confidence: null }];
  if (wanted !== null && given !== null && same) return judgement('right', given);
  return [...judgement('false', given), ...judgement('missed', wanted)];
}
