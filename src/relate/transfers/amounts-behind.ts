/** Amounts behind a verb: which of them are what is given. */

import type { Tokens } from '../../model/document.js';
import { beginsSmall } from '../../text/characters.js';
import { norm } from '../../text/phrases.js';
import { amountGovernor } from './amount-governor.js';
import type { Behind, Draft } from './draft.js';
import { isTrade } from './frames.js';
import { governor } from './governor.js';
import { DETERMINER, type Node, type PartyNode, PREPOSITION } from './scene.js';
import { isAuxiliary } from './verb-group.js';

/** `X 500 manat, Y [–] 300 manat`: the dash stands for the verb. */
export const isBehindDash = (tokens: Tokens, nodes: readonly Node[], n: number): boolean =>
  nodes[n]?.kind === 'amount' && nodes[n - 1]?.kind === 'party' && /^[–—-]$/.test(norm(tokens, nodes[n]!.lead));

/** Takes the amount at `nodes[n]` where it is given. */
export function takeAmount(draft: Draft, behind: Behind, n: number): void {
  const { tokens, nodes, at, form, group } = behind;
  const node = nodes[n]!;
  const previous = nodes[n - 1];
  if (node.kind !== 'amount' || isMeasure(tokens, previous, node) || isCounting(tokens, node)) return;
  if (isPaidPeople(behind, n)) return;
  if (!isBehindDash(tokens, nodes, n) && !isGiven(draft, behind, node)) return;
  const isOther = previous?.kind === 'party' && n - 1 > at && isGapping(draft, tokens, previous, node);
  const other = isOther ? previous.party : null;
  // `X gave 5 and [Y] 3`, `X was fined 5 and [Y] 3`; `X received 5 and [Y] 3`, `X was given 5 and [Y] 3`.
  const isGetting = form.parts.subject === 'recipient' || (group.isPassive && form.parts.object === 'recipient');
  // Behind `X and Y each received`: nothing. Behind `to A`: that group's.
  const before = draft.recipientFirst === true || isTogether(tokens, node) ? draft.group : [];
  draft.gifts.push({
    amount: node.index,
    recipients: isGetting && other !== null ? [other] : before,
    giver: isGetting ? null : other,
  });
}

/** `A cheque to X, [together with 12] desks`: to the same. */
const isTogether = (tokens: Tokens, { lead, from }: Node): boolean => {
  for (let k = lead; k < from - 1; k++)
    if (/^(?:together|along)$/.test(norm(tokens, k)) && norm(tokens, k + 1) === 'with') return true;
  return false;
};

/** `Gave grants to X ([500]) and Y ([300])`. */
export function takeBracketed(draft: Draft, { tokens, nodes }: Behind, n: number): void {
  const [previous, node] = [nodes[n - 1], nodes[n]!];
  if (node.kind !== 'amount' || previous?.kind !== 'party' || previous.party === null) return;
  const isAlone = node.from - node.lead === 1 && norm(tokens, node.to) === ')';
  if (!isAlone || draft.group.at(-1) !== previous.party || draft.gifts.some((gift) => !gift.isBracketed)) return;
  draft.gifts.push({ amount: node.index, recipients: [previous.party], giver: null, isBracketed: true });
}

/** Whether the amount is what is given, by what stands before it. */
function isGiven(draft: Draft, behind: Behind, node: Node): boolean {
  const { tokens, nodes, form } = behind;
  const { lead, from, to } = node;
  const { frames } = form;
  const by = amountGovernor(tokens, lead, from);
  if (/^(?:,|and|[:–—])$/.test(by) && isSubject(tokens, to)) return false;
  if (by === 'and' && hasOtherVerb(tokens, node)) return false;
  if (by === 'and' || by === ',')
    return norm(tokens, from - 1) !== 'is' && (draft.gifts.length > 0 || !frames.has('only'));
  // `Bought 20 wheelchairs for the hospital`, not `from the maker for 500`: they go the other way.
  if (isTrade(frames)) return by === 'for' || (by === '' && frames.has('for') && !isFromSeller(tokens, nodes, node));
  // `Covers costs of 500`, `awarded X costs of 500`.
  if (by === 'name') return frames.has('costs') || (form.lemma === 'award' && norm(tokens, from - 2) === 'costs');
  // `Paid for the lot 500`.
  if (by === 'for') return frames.has('fine') || (form.lemma === 'pay' && isPhraseFor(tokens, lead, from));
  // `Gave away a part: 500, to Y`.
  if (/^[:–—]$/.test(by)) return true;
  if (by === 'with') return isMeans(behind);
  if (by === 'of') return frames.has('measured');
  return by === 'measure' || (by === '' && (!frames.has('only') || isSumOfHelp(draft, behind, node)));
}

/** `Presented Y with 500`, `was paid for by X with 500`. */
const isMeans = ({ form: { frames, lemma }, group }: Behind): boolean =>
  frames.has('with') || frames.has('into') || frames.has('fine') || (group.isPassive && lemma === 'pay');

/** `Offers 1.5 per cent and [wants 180 dollars]`, `gave it back and [paid] the postage, 21 dollars`. */
function hasOtherVerb(tokens: Tokens, { lead, from }: Node): boolean {
  let k = from - 1;
  while (k > lead && norm(tokens, k) !== 'and') k--;
  if (
    norm(tokens, k) !== 'and' ||
    k + 1 >= from ||
    !/^(?:\p{Ll}{2,}(?:s|ed)|kept|lost|made|paid|sold|spent|took|won)$/u.test(tokens.word[k + 1]!.text)
  )
    return false;
  return (k + 2 === from && tokens.word[k + 1]!.text !== 'its') || DETERMINER.has(norm(tokens, k + 2));
}

/** `Supported [50 million] dong`, not `supported 50 families`; but `sponsored [20] jerseys`. */
const isSumOfHelp = (draft: Draft, { nodes, at, isMoney, form }: Behind, node: Node): boolean =>
  (isMoney(node) || form.lemma === 'sponsor') && (node.from === nodes[at]!.to || draft.gifts.length > 0);

/** Whether the next party is the one it is bought from. */
function isFromSeller(tokens: Tokens, nodes: readonly Node[], { to }: Node): boolean {
  const next = nodes.find((node) => node.kind === 'party' && node.from >= to);
  return next !== undefined && governor(tokens, next.lead, next.from) === 'from';
}

/** `For the lot`: a phrase of its own, not `for 500`. */
const isPhraseFor = (tokens: Tokens, lead: number, from: number): boolean =>
  from - lead > 2 && norm(tokens, lead) === 'for' && DETERMINER.has(norm(tokens, lead + 1));

/** `Thanks to X, which gave 500, [12] houses were rebuilt`. */
function isSubject(tokens: Tokens, to: number): boolean {
  for (let k = to; k < to + 4; k++) {
    if (isAuxiliary(norm(tokens, k))) return true;
    if (!beginsSmall(norm(tokens, k)) || PREPOSITION.has(norm(tokens, k))) return false;
  }
  return false;
}

/** `Four generators of 30 kilowatts`, `212 vouchers of 150 lari`. */
export function isMeasure(tokens: Tokens, previous: Node | undefined, node: Node): boolean {
  if (previous?.kind !== 'amount') return false;
  for (let k = node.lead; k < node.from; k++)
    if (/^(?:of|weighing|at|worth|for|totalling|totaling|valued)$/.test(norm(tokens, k)))
      return !hasComma(tokens, node) || isPrice(tokens, node);
  return false;
}

/** `30 parcels, each worth 500 manat`. */
function isPrice(tokens: Tokens, { lead, from }: Node): boolean {
  let comma = lead;
  while (comma < from && norm(tokens, comma) !== ',') comma++;
  return /^(?:all|altogether|each|totalling|totaling|valued|worth)$/.test(norm(tokens, comma + 1));
}

function hasComma(tokens: Tokens, { lead, from }: Node): boolean {
  for (let k = lead; k < from; k++) if (/^(?:,|and)$/.test(norm(tokens, k))) return true;
  return false;
}

/** `Paid [twelve] packers 96,000 dollars`: those who get the sum are counted. */
function isPaidPeople({ tokens, nodes, at, form, isMoney }: Behind, n: number): boolean {
  const [node, next] = [nodes[n]!, nodes[n + 1]];
  if (n !== at + 1 || !form.frames.has('double') || isMoney(node) || next === undefined || !isMoney(next)) return false;
  for (let k = next.lead; k < next.from; k++)
    if (!/^\p{Ll}+$/u.test(norm(tokens, k)) || PREPOSITION.has(norm(tokens, k)) || norm(tokens, k) === 'and')
      return false;
  return next.from > next.lead;
}

/** `Gave each of the [211] clubs 5 million`: those who get it are counted. */
function isCounting(tokens: Tokens, { lead, from }: Node): boolean {
  for (let k = lead; k < from; k++)
    if (/^(?:each|all|both)$/.test(norm(tokens, k)) && norm(tokens, k + 1) === 'of' && from - k < 4) return true;
  return false;
}

const MORE = /^(?:additional|another|further)$/;

/** `X donated 50,000 and [Y] a further 30,000`. */
function isGapping(draft: Draft, tokens: Tokens, party: PartyNode, { lead, from }: Node): boolean {
  // `X gave A 5 and [Y] a further 3`, not `gave A 5 and B 3`.
  if (draft.recipientFirst === true && !MORE.test(norm(tokens, lead)) && !MORE.test(norm(tokens, lead + 1)))
    return false;
  // `X sends a tanker every morning, Y 300 loaves`.
  if (draft.gifts.length === 0 && (norm(tokens, party.from - 1) !== ',' || lead < from)) return false;
  for (let k = lead; k < from; k++)
    if (!/^(?:a|an|about|additional|almost|another|further|just|more|nearly|over|some|than)$/.test(norm(tokens, k)))
      return false;
  return /^(?:and|,)$/.test(governor(tokens, party.lead, party.from));
}
