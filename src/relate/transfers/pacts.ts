/** Which of two that sign a pact pays the other. */
import { entries } from '../../lexicon/entries.js';
import { DONOR_WORDS } from '../../lexicon/transfer-nouns.js';
import type { Document, Party } from '../../model/document.js';

const DONOR = new Set(entries(DONOR_WORDS));

/** Of the two sides of a pact the one that gives by its nature, a bank, a fund, an agency; null where neither or both do. */
export function donorOf(doc: Document, a: Party, b: Party): Party | null {
  const [first, second] = [isDonor(doc, a), isDonor(doc, b)];
  if (first === second) return null;
  return first ? a : b;
}

function isDonor({ organisations }: Document, { kind, index }: Party): boolean {
  if (kind === 'person') return false;
  const { name, aliases, type, parent } = organisations[index]!;
  const whole = parent === null ? [] : [organisations[parent]!.name];
  return (
    type === 'bank' ||
    [name, ...aliases, ...whole].some((one) =>
      one
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .some((word) => DONOR.has(word)),
    )
  );
}
