/**
 * What a bare number counts: [312 thousand] new members, [60] desks, [900] square metres, [29] of them, [fourteen] of the country's
 * placement centres. Durations, ages, places and abstract things (`two sides`, `44 years`) are no quantities.
 */
import { qualifierOf } from './bounds.js';
import { countedBefore } from './counted-before.js';
import { endsPhrase } from './currency.js';
import { meaningsOfName } from './currency-table.js';
import { compare, type Decimal, whole } from './decimal.js';
import type { Figure } from './figure.js';
import { isLabel, looksLikeYear } from './not-quantity.js';
import { type Head, headNoun, unitOfSymbol } from './noun-phrase.js';
import { isBreak, phraseOf, type Source, wordAt } from './source.js';

export interface Counted {
  readonly unit: string;
  readonly rule: string;
  readonly confidence: number;
  /** Whether a point before three digits parts thousands: `1.500 workers`, but `1.852 km`. */
  readonly isWhole: boolean;
  /** The token after the noun. */
  readonly to: number;
}

/** Below this a noun that no list knows is described rather than counted: `at two mills`. */
const FEW = whole(10);
const CONFIDENCE = { unit: 0.95, person: 0.95, known: 0.92, unknown: 0.75 } as const;

/** The thing that the figure counts, or null; `last` is the unit that the text counted last. */
export function readCounted(source: Source, figure: Figure, value: Decimal, last: string | null): Counted | null {
  if (figure.tail !== '') return null;
  if (figure.suffix !== '') {
    const unit = unitOfSymbol(figure.suffix);
    return unit && !isLabel(source, figure) ? counted(unit, figure.to, 'unit', 'quantity-unit') : null;
  }
  if (isLabel(source, figure)) return null;
  if (looksLikeYear(figure) && !isBounded(source, figure)) return null;
  const head = headNoun(source, figure.to + (wordAt(source, figure.to).text === '+' ? 1 : 0));
  if (head) return countedBy(source, figure, value, head);
  return readPartOf(source, figure, value, last) ?? readReached(source, figure, value);
}

const counted = (unit: string, to: number, nounClass: keyof typeof CONFIDENCE, rule: string): Counted => ({
  unit,
  to,
  rule,
  confidence: CONFIDENCE[nounClass],
  isWhole: nounClass !== 'unit',
});

function countedBy(source: Source, figure: Figure, value: Decimal, { singular, nounClass, to }: Head): Counted | null {
  if (nounClass === 'uncounted') return null;
  if (singular === 'pound') return counted(singular, to, 'unit', 'quantity-unit');
  if (meaningsOfName(singular).length > 0) return null;
  if (nounClass === 'unit') return counted(singular, to, 'unit', 'quantity-unit');
  // `Two` after an article points back: `relations between the two unions`.
  const isAnaphoric =
    /^(?:the|these|those|both|our|all)$/.test(wordAt(source, figure.from - 1).norm) && isSmall(value, 2);
  if (isAnaphoric || isSmall(value, 1)) return null;
  if (nounClass === 'unknown' && compare(value, FEW) < 0) return null;
  return counted(singular, to, nounClass, 'quantity-noun');
}

const isSmall = (value: Decimal, most: number): boolean => compare(value, whole(most)) <= 0;

const isBounded = (source: Source, { from, to }: Figure): boolean =>
  qualifierOf(source, from, to) !== null || /^(?:total|of)$/.test(wordAt(source, from - 1).norm);

/** `29 of them`, `four of whom`, `fourteen of the country's placement centres`; never `one of the`. */
function readPartOf(source: Source, figure: Figure, value: Decimal, last: string | null): Counted | null {
  const at = figure.to;
  if (isBreak(source, at) || wordAt(source, at).norm !== 'of' || isSmall(value, 1)) return null;
  if (/^of (?:them|whom|these|those|which)$/.test(phraseOf(source, at, at + 2)))
    return last === null ? null : counted(last, at + 2, 'known', 'quantity-of');
  if (!/^(?:the|its|our|their|his|her|these|those)$/.test(wordAt(source, at + 1).norm)) return null;
  const head = headNoun(source, at + 2);
  if (!head || !/^(?:person|known)$/.test(head.nounClass)) return null;
  return counted(head.singular, head.to, 'known', 'quantity-of');
}

/** `The number of members reached 12,000.` */
function readReached(source: Source, figure: Figure, value: Decimal): Counted | null {
  const isFree = endsPhrase(source, figure.to) && wordAt(source, figure.to).norm !== 'of';
  if (!isFree || figure.isWords || isSmall(value, 1) || looksLikeYear(figure)) return null;
  const singular = countedBefore(source, figure.from);
  return singular === null ? null : counted(singular, figure.to, 'unknown', 'quantity-before');
}
