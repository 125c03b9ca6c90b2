/**
 * Whom money goes to where the sentence names nobody: `The ward cost 9.8 million. Kutu Gas gave 6 million for it.` It is the body that the text is
 * about, where other gifts go there too, else the house spoken of most that lives on what others give: a hospital, a school, a museum; else the
 * one body before it that can be helped.
 */
import { WordClass } from '../../lexicon/word-class.js';
import type { Document, Party, Tokens, Transfer } from '../../model/document.js';
import { has, looks, norm, sentenceOf } from '../../text/phrases.js';
import { Shape } from '../../text/shape.js';
import { singularOf } from '../../text/singular.js';
import { isOrgan } from '../organs.js';
import { isHouse } from './houses.js';
import { onlyHelped, placeOf } from './only-helped.js';
import { firstOfParagraph } from './paragraphs.js';
import { DETERMINER, type Marks, sameParty } from './scene.js';
import { mainBody } from './speaker.js';
import { bodySpokenOf } from './spoken-of.js';
import { isAuxiliary } from './verb-group.js';

/** Words that leave no doubt that others get it, or that it is no gift. */
const OTHERS =
  /^(?:among|compensation|each|every|family|families|fine|fined|her|him|household|households|loans|penalty|people|them|those|wages)$/;
/** `For schools`: for many. */
const BODIES = new Set(['churches', 'clinics', 'clubs', 'homes', 'hospitals', 'libraries', 'orphanages', 'schools']);
/** How many sentences of a paragraph are looked back over. */
const REACH = 5;
/** What only the rest of the text tells is less sure. */
const CONFIDENCE = 0.55;

/** The transfers, those to nobody with the body that the text means. */
export function withImpliedRecipients(doc: Document, marks: Marks, all: readonly Transfer[]): readonly Transfer[] {
  if (!all.some((transfer) => isOpen(doc, transfer))) return all;
  const house = houseOf(doc);
  const gifted = lastGifted(all);
  const done: Transfer[] = [];
  const impliedIn = (transfer: Transfer): Party | null => {
    if (speaksOfOthers(doc, sentenceOf(doc, placeOf(doc, transfer)))) return null;
    if (transfer.amount === null) return lastGetting(doc, done.at(-1), transfer) ?? onlyHelped(doc, transfer, all);
    const { kind } = doc.amounts[transfer.amount]!;
    const body =
      kind === 'money'
        ? (bodyOfParagraph(doc, marks, transfer) ?? bodyGiftedBeside(doc, gifted, transfer) ?? house)
        : null;
    return body ?? onlyHelped(doc, transfer, all) ?? bodySpokenOf(doc, transfer, all);
  };
  for (const transfer of all) {
    if (!isOpen(doc, transfer)) done.push(transfer);
    else done.push(completed(doc, transfer, besideIn(doc, done.at(-1), transfer) ?? impliedIn(transfer)));
  }
  return done;
}

function completed(doc: Document, transfer: Transfer, recipient: Party | null): Transfer {
  const isOther = !sameParty(recipient, transfer.giver) && !sameParty(recipient, transfer.decidedBy);
  if (recipient === null || !isOther || namesAnother(doc, transfer, recipient)) return transfer;
  return { ...transfer, recipient, confidence: Math.min(CONFIDENCE, transfer.confidence) };
}

/** From somebody to nobody. */
function isOpen(doc: Document, { giver, recipient, amount, rule }: Transfer): boolean {
  if (giver === null || recipient !== null || rule === 'transfer-listed') return false;
  if (amount === null) return rule === 'transfer-noun';
  // An organ gives what is its body's own.
  if (giver.kind === 'organisation' && isOrgan(doc.organisations[giver.index]!.name)) return false;
  return doc.amounts[amount]!.kind !== 'percent';
}

function speaksOfOthers({ tokens }: Document, [from, to]: readonly [number, number]): boolean {
  for (let k = from; k < to; k++)
    if (
      OTHERS.test(norm(tokens, k)) ||
      // `The project is funded by`: what is built, and no one's own.
      (norm(tokens, k) === 'project' && isAuxiliary(norm(tokens, k + 1))) ||
      (norm(tokens, k) === 'to' && beginsPhrase(tokens, k + 1)) ||
      (norm(tokens, k) === 'for' && BODIES.has(norm(tokens, k + 1)))
    )
      return true;
  return false;
}

/** `To the widow`, `to Syria`, not `is to pay`. */
const beginsPhrase = (tokens: Tokens, k: number): boolean =>
  DETERMINER.has(norm(tokens, k)) ||
  has(tokens, k, WordClass.NumberWord) ||
  looks(tokens, k, Shape.Capital | Shape.Number) ||
  singularOf(norm(tokens, k)) !== null;

/** The last bodies that gifts go to, two at most. */
function lastGifted(all: readonly Transfer[]): readonly Party[] {
  const gifted = all.flatMap(({ recipient }) => (recipient?.kind === 'organisation' ? [recipient] : []));
  const last = gifted.at(-1);
  return [last, gifted.findLast((one) => !sameParty(one, last ?? null))].flatMap((one) => one ?? []);
}

/** The body named most, where it got the last gift of somebody else. */
function bodyGiftedBeside(doc: Document, gifted: readonly Party[], { giver }: Transfer): Party | null {
  const main = mainBody(doc);
  return sameParty(gifted.find((one) => !sameParty(one, giver)) ?? null, main) ? main : null;
}

/** `A gave 5 million to [X], B 3 million`: the body that somebody else gave to in the same sentence, unless the words from there on speak of others. */
function besideIn(doc: Document, before: Transfer | undefined, { giver, amount }: Transfer): Party | null {
  if (before?.recipient?.kind !== 'organisation' || sameParty(before.giver, giver)) return null;
  if (before.amount === null || amount === null) return null;
  const [last, { from }] = [doc.amounts[before.amount]!, doc.amounts[amount]!];
  const [first, end] = sentenceOf(doc, from);
  if (last.from < first || last.to > from || isForAnother(doc, amount)) return null;
  return speaksOfOthers(doc, [from, end]) ? null : before.recipient;
}

/** `X gave Y 500. The plot is a gift of Z`: whoever got what was told of just before. */
function lastGetting(doc: Document, before: Transfer | undefined, thing: Transfer): Party | null {
  if (before === undefined || sameParty(before.recipient, thing.giver)) return null;
  const [there, here] = [before, thing].map((one) => doc.tokens.sentence[placeOf(doc, one)]!) as [number, number];
  return here - there <= BESIDE ? before.recipient : null;
}

/** How many sentences behind a gift another thing is for the same. */
const BESIDE = 1;

/** `Pledged 500 for a training centre`: what it pays is a thing of its own. */
const isForAnother = ({ tokens, amounts }: Document, amount: number): boolean => {
  const { to } = amounts[amount]!;
  for (let k = to; k < to + 6; k++) if (norm(tokens, k) === 'for') return /^an?$/.test(norm(tokens, k + 1));
  return false;
};

/** `Donations to [X] keep coming in. B gave 500.`: whom the paragraph has spoken of as helped. */
function bodyOfParagraph(doc: Document, marks: Marks, { amount }: Transfer): Party | null {
  const { tokens, amounts, sentences } = doc;
  const here = tokens.sentence[amounts[amount!]!.from]!;
  const first = firstOfParagraph(doc, here, REACH);
  for (let s = here - 1; s >= first; s--) {
    const body = bodyHelped(doc, marks, sentences.at[s]!, sentences.at[s + 1]!);
    if (body !== null) return body;
  }
  return null;
}

/** The one body of a sentence that speaks of help for it: `donations to X keep coming in`, `X thanks its donors`, `our partners`. */
function bodyHelped(doc: Document, marks: Marks, from: number, to: number): Party | null {
  const { tokens } = doc;
  let isHelp = false;
  let named: Party | null = null;
  for (let k = from; k < to; k++) {
    const isHelper = HELPERS.test(norm(tokens, k));
    if (isHelper && norm(tokens, k - 1) === 'our') return mainBody(doc);
    isHelp ||= (isHelper && norm(tokens, k - 1) === 'its') || HELP.test(norm(tokens, k)) || isReliefFund(tokens, k);
    const mark = marks.get(k);
    if (mark?.kind !== 'party' || mark.party.kind !== 'organisation') continue;
    if (named !== null && !sameParty(named, mark.party)) return null;
    named = mark.party;
  }
  return isHelp ? named : null;
}

/** `The strike fund of X`. */
const isReliefFund = (tokens: Tokens, k: number): boolean =>
  norm(tokens, k) === 'fund' && /^(?:hardship|relief|solidarity|strike)$/.test(norm(tokens, k - 1));

const HELPERS = /^(?:backers|benefactors|donors|partners|sponsors|supporters)$/;
const HELP = /^(?:appeal|donations|fundraising|generous)$/;

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
  if (transfer.amount === null) return false;
  const { to } = amounts[transfer.amount]!;
  let end = to;
  while (end < sentences.at[tokens.sentence[to - 1]! + 1]! && !/^(?:[,;:.]|and)$/.test(norm(tokens, end))) end++;
  return organisations.some(
    ({ mentions }, index) =>
      index !== body.index &&
      !sameParty({ kind: 'organisation', index }, transfer.giver) &&
      mentions.some(({ from }) => from >= to && from < end),
  );
}
