/** Gifts that a noun tells: `a [donation] of £2,000 from X`, `X's [gift] of £2,000 to Y`, `a £2,000 [grant] from X`. */
import { entries } from '../../lexicon/entries.js';
import { GIVING_NOUNS } from '../../lexicon/transfer-nouns.js';
import type { Document, Party, Transfer } from '../../model/document.js';
import { norm } from '../../text/phrases.js';
import { singularOf } from '../../text/singular.js';
import { endsClause, governor, isFree } from './governor.js';
import { purposeIn } from './purpose.js';
import type { AmountNode, Node } from './scene.js';

const GIVING = new Set(entries(GIVING_NOUNS));
/** How many phrases behind the amount can belong to the noun. */
const BEHIND = 4;

const THANKS = /^(?:thanked|thanks|thanking)$/;

const isGiving = (word: string): boolean => GIVING.has(word) || GIVING.has(singularOf(word) ?? '');

/** Transfers of nouns in the sentence that ends before token `end`, for amounts that no verb has taken. */
export function nominalGifts(
  doc: Document,
  nodes: readonly Node[],
  taken: ReadonlySet<number | null>,
  end: number,
): Transfer[] {
  return nodes.flatMap((node, n) => {
    if (node.kind !== 'amount' || taken.has(node.index) || !hasNoun(doc, node)) return [];
    const [giver, recipient] = partiesOf(doc, nodes, n);
    if (giver === null) return [];
    const { start, end: last } = doc.amounts[node.index]!;
    return [
      {
        giver,
        recipient,
        amount: node.index,
        thing: null,
        decidedBy: null,
        purpose: purposeIn(doc, nodes, node.to, end),
        date: null,
        evidence: [{ start, end: last }],
        rule: 'transfer-noun',
        confidence: 0.6,
      },
    ];
  });
}

/** `A donation of 500`, `a 500 dollar donation`. */
function hasNoun({ tokens }: Document, { lead, from, to }: AmountNode): boolean {
  if (isGiving(norm(tokens, to)) || isGiving(norm(tokens, to + 1))) return true;
  for (let k = from - 1; k > lead; k--) if (norm(tokens, k) === 'of') return isGiving(norm(tokens, k - 1));
  return false;
}

function partiesOf({ tokens }: Document, nodes: readonly Node[], n: number): [Party | null, Party | null] {
  const before = nodes[n - 1];
  const isOwner = before?.kind === 'party' && norm(tokens, before.to) === "'s";
  let giver = isOwner ? before.party : null;
  let recipient: Party | null = null;
  // `X thanked Y for the donation of`.
  if (before?.kind === 'party' && THANKS.test(norm(tokens, before.from - 1)) && norm(tokens, before.to) === 'for') {
    const thanking = nodes[n - 2];
    giver = before.party;
    recipient = thanking?.kind === 'party' && isFree(tokens, thanking) ? thanking.party : null;
  }
  for (const node of nodes.slice(n + 1, n + 1 + BEHIND)) {
    if (node.kind === 'verb' || endsClause(tokens, node.lead, node.from)) break;
    if (node.kind !== 'party') continue;
    const by = governor(tokens, node.lead, node.from);
    if (by === 'from' || by === 'by') giver ??= node.party;
    else if (by === 'to') recipient ??= node.party;
  }
  return [giver, recipient];
}
