/**
 * Whom money goes to where the sentence names nobody: `The ward cost 9.8 million. Kutu Gas gave 6 million for it.` It is the body that the text is
 * about, where other gifts go there too, else the house spoken of most that lives on what others give: a hospital, a school, a museum.
 */
import { WordClass } from '../../lexicon/word-class.js';
import type { Document, Party, Tokens, Transfer } from '../../model/document.js';
import { has, looks, norm } from '../../text/phrases.js';
import { Shape } from '../../text/shape.js';
import { singularOf } from '../../text/singular.js';
import { isOrgan } from '../organs.js';
import { isHouse } from './houses.js';
import { DETERMINER, sameParty } from './scene.js';
import { mainBody } from './speaker.js';

/** Words that leave no doubt that others get it, or that it is no gift. */
const OTHERS =
  /^(?:among|each|every|family|families|fine|fined|her|him|household|households|loans|penalty|people|them|wages)$/;
/** What only the rest of the text tells is less sure. */
const CONFIDENCE = 0.55;

/** The transfers, those of money to nobody with the body that the text means. */
export function withImpliedRecipients(doc: Document, all: readonly Transfer[]): readonly Transfer[] {
  if (!all.some((transfer) => isOpen(doc, transfer))) return all;
  const house = houseOf(doc);
  return all.map((transfer) => {
    if (!isOpen(doc, transfer)) return transfer;
    const recipient = bodyGiftedBeside(doc, all, transfer) ?? house;
    const isOther = !sameParty(recipient, transfer.giver) && !sameParty(recipient, transfer.decidedBy);
    if (recipient === null || !isOther || namesAnother(doc, transfer, recipient)) return transfer;
    return { ...transfer, recipient, confidence: Math.min(CONFIDENCE, transfer.confidence) };
  });
}

/** Money from somebody to nobody. */
function isOpen(doc: Document, { giver, recipient, amount, rule }: Transfer): boolean {
  if (giver === null || recipient !== null || amount === null || rule === 'transfer-listed') return false;
  // An organ gives what is its body's own.
  if (giver.kind === 'organisation' && isOrgan(doc.organisations[giver.index]!.name)) return false;
  return doc.amounts[amount]!.kind === 'money' && !speaksOfOthers(doc, amount);
}

function speaksOfOthers({ tokens, amounts, sentences }: Document, amount: number): boolean {
  const sentence = tokens.sentence[amounts[amount]!.from]!;
  for (let k = sentences.at[sentence]!; k < sentences.at[sentence + 1]!; k++)
    if (OTHERS.test(norm(tokens, k)) || (norm(tokens, k) === 'to' && beginsPhrase(tokens, k + 1))) return true;
  return false;
}

/** `To the widow`, `to Syria`, not `is to pay`. */
const beginsPhrase = (tokens: Tokens, k: number): boolean =>
  DETERMINER.has(norm(tokens, k)) ||
  has(tokens, k, WordClass.NumberWord) ||
  looks(tokens, k, Shape.Capital | Shape.Number) ||
  singularOf(norm(tokens, k)) !== null;

/** The body named most, where it got the last gift of somebody else. */
function bodyGiftedBeside(doc: Document, all: readonly Transfer[], { giver }: Transfer): Party | null {
  const main = mainBody(doc);
  const last = all.findLast(({ recipient }) => recipient?.kind === 'organisation' && !sameParty(recipient, giver));
  return sameParty(last?.recipient ?? null, main) ? main : null;
}

/** The one that is named most, and more than once. */
function houseOf({ organisations }: Document): Party | null {
  let best: number | null = null;
  organisations.forEach(({ name, mentions }, index) => {
    const most = best === null ? 1 : organisations[best]!.mentions.length;
    if (mentions.length > most && isHouse(name)) best = index;
  });
  return best === null ? null : { kind: 'organisation', index: best };
}

/** `Gave 6 million for the repair of School No. 5`: its phrase speaks of another body. */
function namesAnother(
  { tokens, amounts, organisations, sentences }: Document,
  transfer: Transfer,
  body: Party,
): boolean {
  const { to } = amounts[transfer.amount!]!;
  let end = to;
  while (end < sentences.at[tokens.sentence[to - 1]! + 1]! && !/^(?:[,;:.]|and)$/.test(norm(tokens, end))) end++;
  return organisations.some(
    ({ mentions }, index) =>
      index !== body.index &&
      !sameParty({ kind: 'organisation', index }, transfer.giver) &&
      mentions.some(({ from }) => from >= to && from < end),
  );
}
