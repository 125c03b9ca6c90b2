/**
 * The body that another is a part of. By its name (`[ATUC] Executive Committee`, `Executive Committee of the [Azerbaijan Trade
 * Unions Confederation]`), by the words beside it (`Safe Harbour Fund of the [ILO]`, `the [union]'s National Executive Council`), and, where it has
 * no name of its own (`the Presidium`), the whole body last named before it.
 */
import type { Document } from '../model/document.js';
import { continues, norm } from '../text/phrases.js';
import { countBefore } from '../text/sorted.js';
import { keyOf, type OrganisationKey, PARTS } from './organisation-keys.js';

interface Body {
  readonly members: readonly {
    readonly mention: { readonly from: number; readonly to: number; readonly rule: string };
    readonly key: OrganisationKey;
  }[];
}

interface Known {
  /** Sorted telling words of a name → index of its body. */
  readonly byName: ReadonlyMap<string, number>;
  /** First token of a mention → index of its body; `lastBefore` token after it. */
  readonly begins: ReadonlyMap<number, number>;
  readonly ends: ReadonlyMap<number, number>;
  /** Mentions of bodies that are no part of another, by position. */
  readonly wholes: readonly { readonly from: number; readonly index: number }[];
}

/** For each body the index of its parent, or null. */
export function parentsOf(doc: Document, bodies: readonly Body[]): (number | null)[] {
  const known = knownOf(bodies);
  return bodies.map(({ members }, index) => {
    for (const { mention, key } of members) {
      if (key.head === null || !PARTS.has(key.head)) continue;
      const parent = parentIn(doc, mention.from, mention.to, known.byName) ?? beside(doc, mention, known);
      if (parent !== null && parent !== index) return parent;
    }
    // A part with a name of its own (`Minerals Commission`) needs no whole.
    const isBare = members.every(({ key }) => key.words.every((word) => PARTS.has(word) || GRADES.has(word)));
    return isBare ? wholeBefore(known, members[0]!.mention.from, index) : null;
  });
}

const GRADES = new Set(
  'central executive general management national presidential regional republican youth'.split(' '),
);

function knownOf(bodies: readonly Body[]): Known {
  const byName = new Map<string, number>();
  const begins = new Map<number, number>();
  const ends = new Map<number, number>();
  const wholes: { from: number; index: number }[] = [];
  bodies.forEach(({ members }, index) => {
    const isPart = members.some(({ key }) => key.head !== null && PARTS.has(key.head));
    for (const { key, mention } of members) {
      if (!mention.rule.startsWith('short-form')) byName.set(key.sorted, index);
      begins.set(mention.from, index);
      ends.set(mention.to, index);
      if (!isPart) wholes.push({ from: mention.from, index });
    }
  });
  return { byName, begins, ends, wholes: wholes.sort((a, b) => a.from - b.from) };
}

/** The longest known name that begins or ends the name from `from` to `to`. */
function parentIn(doc: Document, from: number, to: number, byName: ReadonlyMap<string, number>): number | null {
  for (let size = to - from - 1; size > 0; size--)
    for (const [start, end] of [
      [to - size, to],
      [from, from + size],
    ] as const) {
      const { sorted } = keyOf(doc, { from: start, to: end });
      const parent = sorted === '' ? undefined : byName.get(sorted);
      if (parent !== undefined) return parent;
    }
  return null;
}

/** `PART of the BODY`, `BODY's PART`, `the union's PART`, `its PART`. */
function beside({ tokens }: Document, { from, to }: { from: number; to: number }, known: Known): number | null {
  if (norm(tokens, to) === 'of' && continues(tokens, to)) {
    const next = norm(tokens, to + 1) === 'the' ? to + 2 : to + 1;
    const body = known.begins.get(next);
    if (body !== undefined) return body;
  }
  const before = norm(tokens, from - 1);
  if (before === "'s" || before === "'") return known.ends.get(from - 1) ?? wholeBefore(known, from, -1);
  return before === 'its' || before === 'our' ? wholeBefore(known, from, -1) : null;
}

/** The body last named before the token that is no part of another; null where there is none. */
function wholeBefore({ wholes }: Known, token: number, except: number): number | null {
  const last = wholes[countBefore(wholes, token, ({ from }) => from) - 1];
  return last === undefined || last.index === except ? null : last.index;
}
