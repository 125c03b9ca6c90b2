/** Who gives what nobody is said to give: the body that the text is about, named first and most of all that the sentence does not name. */
import type { Document, Party, Transfer } from '../../model/document.js';
import { tokensBetween } from '../../text/spans.js';
import { sameParty } from './scene.js';

/** What only the text as a whole tells is least sure. */
const CONFIDENCE = 0.45;

/** The transfers, those that name only who gets them with the body that the text is about. */
export function givenByMain(doc: Document, all: readonly Transfer[]): Transfer[] {
  return all.map((transfer) => {
    if (!isOpen(transfer)) return transfer;
    const giver = mainBeside(doc, transfer);
    return giver === null ? transfer : { ...transfer, giver, confidence: CONFIDENCE };
  });
}

const isOpen = ({ giver, recipient, decidedBy, amount }: Transfer): boolean =>
  giver === null && decidedBy === null && recipient !== null && amount !== null;

/** The body outside the transfer's sentence that is named first and most, or null where those are two or it stands only behind. */
function mainBeside({ tokens, organisations }: Document, { evidence, recipient }: Transfer): Party | null {
  const { start, end } = evidence[0]!;
  const sentence = tokens.sentence[tokensBetween(tokens, start, end).from]!;
  const others = organisations.flatMap(({ mentions, type }, index) => {
    const isHere = mentions.some(({ from }) => tokens.sentence[from] === sentence);
    const party: Party = { kind: 'organisation', index };
    return isHere || type === 'media' || type === 'court' || sameParty(party, recipient) ? [] : [{ party, mentions }];
  });
  const first = others.reduce<(typeof others)[number] | null>(
    (best, one) => (best === null || one.mentions[0]!.from < best.mentions[0]!.from ? one : best),
    null,
  );
  if (first === null || tokens.sentence[first.mentions[0]!.from]! > sentence) return null;
  return others.every(({ mentions }) => mentions.length <= first.mentions.length) ? first.party : null;
}
