/** Things that count because somebody gives them: will give [six] mats, handed over [one] bus. */
import { THINGS } from '../../lexicon/counted-nouns.js';
import { entries } from '../../lexicon/entries.js';
import { WordClass } from '../../lexicon/word-class.js';
import { Shape } from '../../text/shape.js';
import { wordSet } from '../../text/word-set.js';
import { type Before, type Counted, counted } from './counted.js';
import { endsPhrase } from './currency.js';
import { compare, type Decimal, whole } from './decimal.js';
import type { Figure } from './figure.js';
import { isBreak, type Source, wordAt } from './source.js';

const things = new Set(entries(THINGS));
const GIVING_REACH = 12;
const PREPOSITIONS = wordSet(['after', 'at', 'by', 'from', 'over', 'to', 'with', 'within', 'under']);

/** Whether a verb of giving stands before token `at` and no preposition between: `will give six mats`, not `paid in two steps`. */
export function isGiven(source: Source, at: number): boolean {
  const { sentence } = source.tokens;
  const before = wordAt(source, at - 1);
  const isHandedOver = before.norm === 'over' && wordAt(source, at - 2).norm.startsWith('hand');
  if (before.classes & WordClass.Connector || (PREPOSITIONS.has(before) && !isHandedOver)) return false;
  for (let k = at - 1; k >= 0 && at - k <= GIVING_REACH && sentence[k] === sentence[at]; k--)
    if (wordAt(source, k).classes & WordClass.TransferVerb) return true;
  return false;
}

/** `handed over one bus`: a single thing counts where it is given. */
export function readOne(source: Source, figure: Figure, value: Decimal, { isListed }: Before): Counted | null {
  if (compare(value, whole(1)) !== 0 || isBreak(source, figure.to)) return null;
  const noun = wordAt(source, figure.to + 1).shape & Shape.LowerCase && !endsPhrase(source, figure.to + 1) ? 1 : 0;
  for (let at = figure.to + noun; at >= figure.to; at--) {
    const { norm } = wordAt(source, at);
    if (things.has(norm) && (isListed || isGiven(source, figure.from)))
      return counted(norm, at + 1, 'known', 'quantity-one');
  }
  return null;
}
