/**
 * Numbers that follow what they count: lamps, [seventy], and hoses ([forty]); new jerseys, [30] in number; spoons, [ninety] of them.
 *
 * Left alone: ages (`his sons, 12 and 14`), years, and people wherever the number says no more of them.
 */
import { singularOf } from '../../text/singular.js';
import { type Counted, counted } from './counted.js';
import { compare, type Decimal, whole } from './decimal.js';
import type { Figure } from './figure.js';
import { looksLikeYear } from './not-quantity.js';
import { classOf } from './noun-phrase.js';
import { isBreak, phraseOf, type Source, wordAt } from './source.js';

export function readBehind(source: Source, figure: Figure, value: Decimal): Counted | null {
  const { from, to } = figure;
  if (isBreak(source, from) || compare(value, whole(1)) <= 0 || looksLikeYear(figure)) return null;
  const opener = wordAt(source, from - 1).text;
  if (!/^[,(–—:]$/.test(opener) || isBreak(source, from - 1)) return null;
  const noun = wordAt(source, from - 2).norm;
  const singular = singularOf(noun);
  if (singular === null) return null;
  const nounClass = classOf(singular, noun);
  // Of `24 rangers, nine of them women` nine are women.
  const isOther = !isBreak(source, to + 2) && singularOf(wordAt(source, to + 2).norm) !== null;
  const isOfThem = /^(?:in (?:number|all|total)|of (?:them|which))$/.test(phraseOf(source, to, to + 2)) && !isOther;
  if (isOfThem && nounClass !== 'uncounted') return counted(singular, to + 2, 'known', 'quantity-behind');
  if (nounClass !== 'known') return null;
  const isClosed =
    opener === '(' ? wordAt(source, to).text === ')' : opener === ',' && /^[,;]$/.test(wordAt(source, to).text);
  return isClosed && figure.isWords ? counted(singular, to, 'known', 'quantity-behind') : null;
}
