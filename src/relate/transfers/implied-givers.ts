/** Who gives what `was given` where nobody is said to: `X gave 60 desks to the school. Also 20 laptops were given to the library.` */
import type { Document, Span, Transfer } from '../../model/document.js';
import { tokensBetween } from '../../text/spans.js';
import { firstOfParagraph } from './paragraphs.js';
import { sameParty } from './scene.js';

/** What only the rest of the text tells is less sure. */
const CONFIDENCE = 0.5;
/** How many sentences back the gift before can be told. */
const REACH = 1;

/** The transfers, those of nobody with the body that gave what the paragraph told of just before. */
export function withImpliedGivers(doc: Document, all: readonly Transfer[]): readonly Transfer[] {
  const done: Transfer[] = [];
  for (const transfer of all) {
    const before = done.at(-1);
    const isSame = before !== undefined && isOpen(transfer) && isBeside(doc, before, transfer);
    done.push(isSame ? { ...transfer, giver: before.giver, confidence: CONFIDENCE } : transfer);
  }
  return done;
}

const isOpen = ({ giver, recipient, decidedBy, rule }: Transfer): boolean =>
  giver === null && decidedBy === null && recipient !== null && rule === 'transfer-passive';

function isBeside(doc: Document, before: Transfer, { recipient, evidence }: Transfer): boolean {
  if (before.giver?.kind !== 'organisation' || sameParty(before.giver, recipient)) return false;
  const [here, there] = [sentenceOf(doc, evidence[0]!), sentenceOf(doc, before.evidence[0]!)];
  return there >= here - REACH && there >= firstOfParagraph(doc, here, REACH + 1);
}

const sentenceOf = ({ tokens }: Document, { start, end }: Span): number =>
  tokens.sentence[tokensBetween(tokens, start, end).from]!;
