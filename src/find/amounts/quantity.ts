/**
 * What a bare number counts: [312 thousand] new members, [60] desks, [900] square metres, [29] of them, [fourteen] of the country's
 * placement centres. Durations, ages, places and abstract things (`two sides`, `44 years`) are no quantities.
 */
import { qualifierOf } from './bounds.js';
import { compare, type Decimal, whole } from './decimal.js';
import type { Figure } from './figure.js';
import { type Head, headNoun, unitOfSymbol } from './noun-phrase.js';
import { isLabel, looksLikeYear } from './not-quantity.js';
import { isBreak, phraseOf, type Source, wordAt } from './source.js';

export interface Counted {
  readonly unit: string;
  readonly rule: string;
  readonly confidence: number;
  /** Whether a point before three digits parts thousands: `1.500 workers`, but `1.852 km`. */
  readonly isWhole: boolean;
}

/** Below this a noun that no list knows is described rather than counted: `at two mills`. */
const FEW = whole(10);
const CONFIDENCE = { unit: 0.95, person: 0.95, known: 0.92, unknown: 0.75 } as const;

/** The thing that the figure counts, or null; `last` is the unit that the text counted last. */
export function readCounted(source: Source, figure: Figure, value: Decimal, last: string | null): Counted | null {
  if (figure.tail !== '') return null;
  if (figure.suffix !== '') {
    const unit = unitOfSymbol(figure.suffix);
    return unit && !isLabel(source, figure) ? counted(unit, 'unit', 'quantity-unit') : null;
  }
  if (isLabel(source, figure)) return null;
  if (looksLikeYear(figure) && !isBounded(source, figure)) return null;
  const head = headNoun(source, figure.to);
  if (head) return countedBy(source, figure, value, head);
  return readPartOf(source, figure, value, last);
}

const counted = (unit: string, nounClass: keyof typeof CONFIDENCE, rule: string): Counted => ({
  unit,
  rule,
  confidence: CONFIDENCE[nounClass],
  isWhole: nounClass !== 'unit',
});

function countedBy(source: Source, figure: Figure, value: Decimal, { singular, nounClass }: Head): Counted | null {
  if (nounClass === 'uncounted') return null;
  if (nounClass === 'unit') return counted(singular, 'unit', 'quantity-unit');
  // `Two` after an article points back: `relations between the two unions`.
  const isAnaphoric = /^(?:the|these|those|both|our|all)$/.test(wordAt(source, figure.from - 1).norm) && isSmall(value, 2);
  if (isAnaphoric || isSmall(value, 1)) return null;
  if (nounClass === 'unknown' && compare(value, FEW) < 0) return null;
  return counted(singular, nounClass, 'quantity-noun');
}

const isSmall = (value: Decimal, most: number): boolean => compare(value, whole(most)) <= 0;

const isBounded = (source: Source, { from, to }: Figure): boolean =>
  qualifierOf(source, from, to) !== null || /^(?:total|of)$/.test(wordAt(source, from - 1).norm);

/** `29 of them`, `four of whom`, `fourteen of the country's placement centres`; never `one of the`. */
function readPartOf(source: Source, figure: Figure, value: Decimal, last: string | null): Counted | null {
  const at = figure.to;
  if (isBreak(source, at) || wordAt(source, at).norm !== 'of' || isSmall(value, 1)) return null;
  if (/^of (?:them|whom|these|those|which)$/.test(phraseOf(source, at, at + 2)))
    return last === null ? null : counted(last, 'known', 'quantity-of');
  if (!/^(?:the|its|our|their|his|her|these|those)$/.test(wordAt(source, at + 1).norm)) return null;
  const head = headNoun(source, at + 2);
  if (!head || !/^(?:person|known)$/.test(head.nounClass)) return null;
  return counted(head.singular, 'known', 'quantity-of');
}
