/** Who gives what nobody is said to give: the body that the text is about, named first and most of all that the sentence does not name. */
import type { Document, Party, Transfer } from '../../model/document.js';
import { tokensBetween } from '../../text/spans.js';
import { sameParty } from './scene.js';

/** What only the text as a whole tells is least sure. */
const CONFIDENCE = 0.45;
/** The confidence of what is no transfer unless a giver is found. */
export const OPEN = 0.4;

/** The transfers, those that name only who gets them with the body that the text is about. */
export function givenByMain(doc: Document, all: readonly Transfer[]): Transfer[] {
  return all.flatMap((transfer) => {
    if (!isOpen(transfer)) return [transfer];
    const giver = mainBeside(doc, transfer);
    if (giver !== null && !isAlsoGivenTo(doc, all, giver, transfer.recipient))
      return [{ ...transfer, giver, confidence: CONFIDENCE }];
    return transfer.confidence === OPEN ? [] : [transfer];
  });
}

/** `A donor gave Kelm University 500. Ostra University, too, was given 300`: one of the same kind that itself is given to, and not told of as giving. */
function isAlsoGivenTo({ organisations }: Document, all: readonly Transfer[], giver: Party, to: Party | null): boolean {
  if (to?.kind !== 'organisation' || organisations[to.index]!.type === null) return false;
  return (
    organisations[giver.index]!.type === organisations[to.index]!.type &&
    all.some(({ recipient }) => sameParty(recipient, giver)) &&
    !all.some((one) => sameParty(one.giver, giver))
  );
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
