/** A figure hyphened to what it counts: a [225]-bed hospital, a [12]-member board, a [40]-kilometre road, a [12]-km one. */
import { type Counted, counted } from './counted.js';
import { compare, type Decimal, whole } from './decimal.js';
import type { Figure } from './figure.js';
import { isLabel } from './not-quantity.js';
import { classOf, unitOfSymbol } from './noun-phrase.js';
import { type Source, wordAt } from './source.js';

/** A `two-room flat` or `three-man crew` is a kind of flat or crew. */
const FEW = whole(10);

/** Not `a 10-day strike`, `a 44-year-old`. */
export function readDescribing(source: Source, figure: Figure, value: Decimal): Counted | null {
  const singular = (figure.tail.length > 1 ? unitOfSymbol(figure.tail) : null) ?? figure.tail.toLowerCase();
  const nounClass = classOf(singular, `${singular}s`);
  const isCounted = nounClass === 'person' || nounClass === 'known' || nounClass === 'unit';
  const isWhole = figure.to - figure.from === 1 && wordAt(source, figure.from).text.endsWith(`-${figure.tail}`);
  const isMany = nounClass === 'unit' || compare(value, FEW) >= 0;
  return isCounted && isWhole && isMany && !isLabel(source, figure)
    ? counted(singular, figure.to, nounClass, 'quantity-describing')
    : null;
}
