/** One transfer for each gift, however often the text tells of it. */
import type { AmountMention, Document, Party, Transfer } from '../../model/document.js';
import { sameParty } from './nodes.js';

/** In order; a transfer gives way to one of the same worth that says as much or more. */
export function distinct(doc: Document, all: readonly Transfer[]): Transfer[] {
  return all.filter(
    (transfer, n) =>
      !all.some(
        (other, m) =>
          n !== m &&
          covers(doc, other, transfer) &&
          (!covers(doc, transfer, other) || isBetter(doc, other, transfer, m - n)),
      ),
  );
}

/** Of two that say the same the first, but not the headline. */
function isBetter(doc: Document, a: Transfer, b: Transfer, order: number): boolean {
  const isHeadline = ({ evidence }: Transfer) => evidence[0]!.start < (doc.headline?.end ?? 0);
  return isHeadline(a) === isHeadline(b) ? order < 0 : isHeadline(b);
}

function covers(doc: Document, full: Transfer, part: Transfer): boolean {
  return isWithin(part.giver, full.giver) && isWithin(part.recipient, full.recipient) && isSameWorth(doc, full, part);
}

const isWithin = (part: Party | null, full: Party | null): boolean => part === null || sameParty(part, full);

function isSameWorth(doc: Document, a: Transfer, b: Transfer): boolean {
  if (a.amount === b.amount) return a.amount !== null || a.thing === b.thing;
  if (a.amount === null || b.amount === null) return false;
  // Told in the headline or lead first and again below; two like gifts in one sentence are two.
  const [first, second] = [doc.amounts[a.amount]!, doc.amounts[b.amount]!];
  return doc.tokens.sentence[first.from] !== doc.tokens.sentence[second.from] && isSameAmount(first, second);
}

const isSameAmount = (a: AmountMention, b: AmountMention): boolean =>
  a.kind === b.kind && a.value === b.value && a.currency === b.currency && a.unit === b.unit && a.min === b.min;
