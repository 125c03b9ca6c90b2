/** One transfer for each gift, however often the text tells of it. */
import type { Document, Party, Transfer } from '../../model/document.js';
import { norm } from '../../text/phrases.js';
import { Gap } from '../../text/shape.js';
import { sameParty } from './scene.js';

/** How many transfers of one worth are compared with each other: bounds the work on endless texts. */
const MOST = 100;

/** In order; a transfer gives way to one of the same worth that says as much or more. */
export function distinct(doc: Document, all: readonly Transfer[]): Transfer[] {
  const byWorth = new Map<string, Transfer[]>();
  for (const transfer of all) {
    const same = byWorth.get(worthOf(doc, transfer));
    if (same === undefined) byWorth.set(worthOf(doc, transfer), [transfer]);
    else if (same.length < MOST) same.push(transfer);
  }
  return all.filter((transfer) => {
    const same = byWorth.get(worthOf(doc, transfer))!;
    const at = same.indexOf(transfer);
    return !same.some((other, n) => n !== at && covers(doc, other, transfer) && isBetter(doc, other, transfer, n < at));
  });
}

function worthOf({ amounts }: Document, { amount, thing }: Transfer): string {
  if (amount === null) return `${thing}`;
  const { kind, value, min, currency, unit } = amounts[amount]!;
  return [kind, value, min, currency, unit].join(' ');
}

/** `Full` names all that `part` names, of the same gift. */
function covers(doc: Document, full: Transfer, part: Transfer): boolean {
  return isWithin(part.giver, full.giver) && isWithin(part.recipient, full.recipient) && isSameGift(doc, full, part);
}

const isWithin = (part: Party | null, full: Party | null): boolean => part === null || sameParty(part, full);

/** Told in the headline or lead first and again below; two like gifts in one sentence are two. */
function isSameGift({ tokens, amounts }: Document, a: Transfer, b: Transfer): boolean {
  if (a.amount === null || b.amount === null || a.amount === b.amount) return a.amount === b.amount;
  return tokens.sentence[amounts[a.amount]!.from] !== tokens.sentence[amounts[b.amount]!.from];
}

/** Whether an amount stands in a line without a point. */
function isLine({ tokens, amounts, sentences }: Document, amount: number): boolean {
  const s = tokens.sentence[amounts[amount]!.from]!;
  const [from, to] = [sentences.at[s]!, sentences.at[s + 1]!];
  const isEnded = to >= tokens.length || (tokens.gap[to]! & Gap.Line) !== 0;
  return (tokens.gap[from]! & Gap.Line) !== 0 && isEnded && !/^[.!?”"»;:]$/.test(norm(tokens, to - 1));
}

/** Of two that say the same the first stays, but not that of the headline or another line without a point. */
function isBetter(doc: Document, other: Transfer, transfer: Transfer, isEarlier: boolean): boolean {
  if (!covers(doc, transfer, other)) return true;
  const isHeadline = ({ evidence, amount }: Transfer) =>
    evidence[0]!.start < (doc.headline?.end ?? 0) || (amount !== null && isLine(doc, amount));
  return isHeadline(other) === isHeadline(transfer) ? isEarlier : isHeadline(transfer);
}
