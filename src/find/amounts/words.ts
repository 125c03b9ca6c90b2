/** Number words and magnitudes of single tokens: `seven`, `twenty-five`, `thousand`, `mln`. */
import { entries } from '../../lexicon/entries.js';
import { FRACTIONS, MAGNITUDES, NUMBER_WORDS, SHORT_MAGNITUDES } from '../../lexicon/number-words.js';
import type { Word } from '../../model/document.js';
import { type Decimal, fromDigits } from './decimal.js';

const NUMBERS = table(NUMBER_WORDS);
const POWERS = table(MAGNITUDES);
const SHORT_POWERS = table(SHORT_MAGNITUDES);
const PARTS = new Map(entries(FRACTIONS).map((line) => [line[0]!, fromDigits('0', line.split('.')[1])]));

function table(block: string): ReadonlyMap<string, number> {
  return new Map(
    entries(block).map((line) => {
      const [word, value] = line.split(' ') as [string, string];
      return [word, Number(value)];
    }),
  );
}

/** The value of a number word under a hundred, `twenty-five` among them; null for any other word. */
export function smallNumber({ norm }: Pick<Word, 'norm'>): number | null {
  const known = NUMBERS.get(norm);
  if (known !== undefined) return known;
  const hyphen = norm.indexOf('-');
  if (hyphen < 0) return null;
  const tens = NUMBERS.get(norm.slice(0, hyphen));
  const ones = NUMBERS.get(norm.slice(hyphen + 1));
  return tens !== undefined && ones !== undefined && isTens(tens) && isOnes(ones) ? tens + ones : null;
}

export const isTens = (value: number): boolean => value >= 20 && value < 100 && value % 10 === 0;
export const isOnes = (value: number): boolean => value > 0 && value < 10;

/** The power of ten that a magnitude word stands for; null for any other word. */
export const magnitudeOf = (norm: string): number | null => POWERS.get(norm) ?? null;

/** Likewise for the letters that only count beside a figure or a currency: `m`, `k`, `b`. */
export const shortMagnitudeOf = (norm: string): number | null => SHORT_POWERS.get(norm) ?? null;

/** The value of a one-character fraction such as `½`; null for any other text. */
export const partOf = (text: string): Decimal | null => PARTS.get(text) ?? null;
