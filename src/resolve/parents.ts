/**
 * The body that another is a part of: `[Executive Committee] of the [Azerbaijan Trade Unions Confederation]`, `[ATUC] Executive
 * Committee`, `[HİZMET-İŞ] Mersin Branch`. Only what the name itself says.
 */
import type { Document } from '../model/document.js';
import { keyOf, type OrganisationKey, PARTS } from './organisation-keys.js';

interface Body {
  readonly members: readonly {
    readonly mention: { readonly from: number; readonly to: number; readonly rule: string };
    readonly key: OrganisationKey;
  }[];
}

/** For each body the index of its parent, or null. */
export function parentsOf(doc: Document, bodies: readonly Body[]): (number | null)[] {
  const byName = new Map<string, number>();
  bodies.forEach(({ members }, index) => {
    for (const { key, mention } of members) if (!mention.rule.startsWith('short-form')) byName.set(key.sorted, index);
  });
  return bodies.map(({ members }, index) => {
    for (const { mention, key } of members) {
      if (key.head === null || !PARTS.has(key.head)) continue;
      const parent = parentIn(doc, mention.from, mention.to, byName);
      if (parent !== null && parent !== index) return parent;
    }
    return null;
  });
}

/** The longest known name that begins or ends the name from `from` to `to`. */
function parentIn(doc: Document, from: number, to: number, byName: ReadonlyMap<string, number>): number | null {
  for (let size = to - from - 1; size > 0; size--)
    for (const [start, end] of [
      [to - size, to],
      [from, from + size],
    ] as const) {
      const { sorted } = keyOf(doc, { from: start, to: end });
      const known = sorted === '' ? undefined : byName.get(sorted);
      if (known !== undefined) return known;
    }
  return null;
}
