/** Whether what is known of a clause makes a transfer. */
import { entries } from '../../lexicon/entries.js';
import { NOT_GIVEN_THINGS } from '../../lexicon/transfer-nouns.js';
import type { AmountMention, Document, Party, Tokens } from '../../model/document.js';
import { norm } from '../../text/phrases.js';
import { singularOf } from '../../text/singular.js';
import { BODY_NOUN } from './bodies-meant.js';
import type { Given } from './build.js';
import type { Clause } from './clause.js';
import { isTrade } from './frames.js';

import { PERSON_NOUN, PREPOSITION, type VerbNode } from './scene.js';
import { HANDING_OVER } from './things.js';

const NOT_GIVEN = new Set(entries(NOT_GIVEN_THINGS));

/** What is known of one gift. */
interface Known {
  readonly amount: AmountMention;
  readonly hasGiver: boolean;
  readonly hasRecipient: boolean;
  readonly isToPerson: boolean;
}

/** Whether so little known of a clause still makes a transfer. */
export function isEnough(
  doc: Document,
  clause: Clause,
  given: Given,
  giver: Party | null,
  recipients: readonly Party[],
): boolean {
  const hasRecipient = recipients.length > 0;
  const hasGiver = giver !== null;
  if (given.amount === null)
    return hasGiver && !clause.verb.form.frames.has('money') && (hasRecipient || isThingFor(doc.tokens, clause));
  const amount = doc.amounts[given.amount]!;
  const isKnown = hasGiver || hasRecipient;
  return (
    isKnown &&
    isGivable(doc, amount, hasGiver && hasRecipient) &&
    isOfFrame(doc, clause, {
      amount,
      hasGiver,
      hasRecipient,
      isToPerson: recipients.some(({ kind }) => kind === 'person'),
    })
  );
}

/** Whether a sum goes to a named party, by a verb that says too little unless the text says elsewhere who gives: `500 went to X`. */
export function isOpenGift(doc: Document, { verb }: Clause, given: Given, recipients: readonly Party[]): boolean {
  if (given.amount === null || recipients.length === 0) return false;
  const amount = doc.amounts[given.amount]!;
  const { frames } = verb.form;
  const isOpen = (frames.has('go') && given.giver === null) || (frames.has('plain') && !frames.has('get'));
  return (
    isOpen &&
    amount.kind === 'money' &&
    isGivable(doc, amount, false) &&
    !OF_TRADE.test(norm(doc.tokens, amount.to + 1))
  );
}

/** `Gets 5 million in sales`. */
const OF_TRADE = /^(?:exports|fees|orders|revenue|sales|tickets)$/;

/** A thing that goes to somebody whom no name stands for: `presented gifts to the best weavers`. */
const isThingFor = (tokens: Tokens, clause: Clause): boolean =>
  /^(?:distribute|get|receive)$/.test(clause.verb.form.lemma) ||
  (HANDING_OVER.has(clause.verb.form.lemma) && isForSomebody(tokens, clause));

/** Not so many votes, nor so much an hour; wages and taxes only from one to another. */
function isGivable(doc: Document, amount: AmountMention, isWhole: boolean): boolean {
  const { kind, period, unit } = amount;
  if (kind === 'quantity' && NOT_GIVEN.has(unit ?? '')) return false;
  const isPay = (period === 'per-hour' || period === 'per-day') && !isAllowance(doc, amount);
  return !isPay && (isWhole || !isIncome(doc, amount));
}

/** `A daily allowance of [500]`. */
const isAllowance = ({ tokens }: Document, { from }: AmountMention): boolean =>
  /^(?:allowance|scholarship|stipend)$/.test(norm(tokens, from - 2));

/** Whether the frame of the verb asks for no more. */
function isOfFrame(doc: Document, clause: Clause, known: Known): boolean {
  const { frames } = clause.verb.form;
  const isMoney = known.amount.kind === 'money';
  // `Turned over 18 billion in 2022`; `the drum, 430 kilograms, left the museum`.
  if (clause.verb.form.particles.has('over') && isMoney && !known.hasRecipient) return false;
  if (clause.verb.form.lemma === 'leave' && !clause.group.isPassive && clause.subject.theme.length > 0) return false;
  if (frames.has('plain')) return (isMoney || !frames.has('get')) && known.hasGiver && known.hasRecipient;
  // `To settle charges against three partners`: no costs.
  if ((frames.has('costs') || frames.has('money')) && !isMoney) return false;
  if (frames.has('make') && !isGift(doc, clause.verb, known.amount)) return false;
  if (isTrade(frames) || frames.has('in')) return isOfTrade(doc.tokens, clause, known);
  if (frames.has('fine')) return known.hasGiver && isMoney;
  if (frames.has('raise') || frames.has('go') || (frames.has('get') && !known.hasGiver))
    return isOfGetting(doc, clause, known);
  return !frames.has('weak') || isWeakEnough(doc.tokens, clause, known);
}

/** A sale and an investment have two sides; what is bought `for the school` is a gift. */
function isOfTrade(tokens: Tokens, clause: Clause, { amount, hasGiver, hasRecipient }: Known): boolean {
  const isGift = clause.verb.form.frames.has('for') && amount.kind !== 'money' && isForSomebody(tokens, clause);
  return hasGiver && (hasRecipient || isGift);
}

/** `Got 41 votes`, `won a contract of 2 million`, `1.9 million went to`: without a giver only what was received or won. */
function isOfGetting(doc: Document, clause: Clause, { amount, hasGiver, hasRecipient, isToPerson }: Known): boolean {
  const { verb, subject, group } = clause;
  const isMoney = amount.kind === 'money';
  const isTaken = isMoney && (verb.form.lemma === 'receive' || isPrize(doc, verb, amount));
  if (verb.form.frames.has('raise')) return hasGiver ? isMoney && (hasRecipient || group.isPassive) : isTaken;
  const isGoing = verb.form.frames.has('go');
  // Behind `it came to 500` stands no gift.
  if (isGoing && subject.theme.length === 0) return false;
  return hasGiver || (hasRecipient && (isTaken || (isMoney && isGoing && isToPerson)));
}

/** `For the village school`, `to the families of the dead`: somebody whom no name stands for. */
function isForSomebody(tokens: Tokens, { verb, objects }: Clause): boolean {
  // `Offered her 500`, whoever she is.
  if (/^(?:her|him|me|them|us)$/.test(norm(tokens, verb.to))) return true;
  if (/^(?:the|each|every|all)$/.test(norm(tokens, verb.to)) && namesPeople(tokens, verb.to, objects.to)) return true;
  for (let k = verb.to; k < objects.to; k++)
    if (/^(?:to|for|among)$/.test(norm(tokens, k)) && namesPeople(tokens, k + 1, objects.to)) return true;
  return false;
}

/** Whether the phrase at token `from` means people or a body. */
function namesPeople(tokens: Tokens, from: number, end: number): boolean {
  for (let k = from; k < end && k < from + PHRASE && !PREPOSITION.has(norm(tokens, k)); k++) {
    const word = norm(tokens, k);
    const singular = singularOf(word) ?? word;
    if (BODY_NOUN.has(word) || PERSON_NOUN.has(singular) || SOMEBODY.has(singular) || DOERS.test(word)) return true;
  }
  return false;
}

/** `Weavers`, `owners`. */
const DOERS = /^\p{Ll}{3,}(?:[eo]r|ian|ist|man)s$|men$/u;

/** How many words such a phrase can have. */
const PHRASE = 5;
const SOMEBODY = new Set([
  'all',
  'collective',
  'community',
  'each',
  'everybody',
  'everyone',
  'family',
  'household',
  'needy',
  'people',
  'poor',
  'victim',
  'village',
]);

/** `It provides a bonus of 3,000`: who knows what `it` is. */
function isWeakEnough(tokens: Tokens, clause: Clause, { amount, hasGiver, hasRecipient }: Known): boolean {
  const { verb, subject, group } = clause;
  const isMoney = amount.kind === 'money';
  if (subject.decidedBy !== null && isMoney) return true;
  if (hasRecipient) return hasGiver || group.isPassive || subject.theme.length > 0;
  const isPronoun =
    subject.isVague &&
    !clause.nodes.some((node) => node.kind === 'party' && node.by === 'noun' && node.party === subject.party);
  if (isPronoun && !(isMoney && hasGiver && isForSomebody(tokens, clause))) return false;
  if (hasGiver && (isMoney || COUNTED.has(verb.form.lemma)) && isForSomebody(tokens, clause)) return true;
  if (subject.isVague) return false;
  // `Lends farmers 500 per hectare`: what it does in general.
  if (norm(tokens, amount.to) === 'per') return false;
  return (isMoney && hasGiver && hasPeople(clause)) || (isMoney ? ALONE : COUNTED).has(verb.form.lemma);
}

/** `Advanced 500 to each of nine widows`. */
const hasPeople = ({ nodes, at, objects }: Clause): boolean =>
  nodes.slice(at + 1).some(({ kind, from }) => kind === 'people' && from < objects.to);

/** Weak verbs whose counted objects are things. */
const COUNTED = new Set(['bring', 'come', 'deliver', 'offer', 'promise', 'provide', 'supply', 'turn', 'unload']);
/** Weak verbs that say enough with a sum and no recipient. */
const ALONE = new Set([
  'accept',
  'add',
  'advance',
  'approve',
  'assign',
  'authorise',
  'authorize',
  'bring',
  'come',
  'commit',
  'put',
  'recover',
  'deliver',
  'direct',
  'extend',
  'leave',
  'lend',
  'promise',
  'provide',
  'release',
  'render',
  'reserve',
  'sanction',
  'step',
  'supply',
  'turn',
  'vote',
]);

const PRIZE = /^(?:awards?|lottery|bonus|bonuses|compensation|damages|indemnity|prizes?|rewards?|scholarships?)$/;

/** `Won prize money of 500`, `won 500 in damages`, `the prize of 500 went to`, `took home 500`. */
function isPrize(
  { tokens }: Document,
  verb: VerbNode,
  amount: { readonly from: number; readonly to: number },
): boolean {
  for (let k = Math.min(verb.from, amount.from - 3); k < amount.to + 4; k++)
    if (PRIZE.test(norm(tokens, k))) return true;
  return verb.form.lemma === 'pocket';
}

const GIFT = /^(?:donation|contribution|gift|grant|payment|present|allocation)s?$/;

/** `Made a donation of [$400]`, `made a [$400] donation`, `a donation of [$400] was made`. */
function isGift({ tokens }: Document, verb: VerbNode, amount: AmountMention): boolean {
  // `Made available 500`, `made 500 euros available`.
  const isAvailable = [verb.to, amount.to, amount.to + 1].some((k) => norm(tokens, k) === 'available');
  if (isAvailable || GIFT.test(norm(tokens, amount.to)) || GIFT.test(norm(tokens, amount.to + 1))) return true;
  // `Made contributions along with 98 branches`.
  if (amount.kind !== 'money') return GIFT.test(norm(tokens, amount.from - 2));
  const isTheme = amount.from < verb.from;
  for (let k = isTheme ? Math.max(0, amount.from - THEME) : verb.to; k < amount.from; k++)
    if (GIFT.test(norm(tokens, k))) return true;
  return false;
}

/** How far before a sum its noun can stand: `payments in the amount of 100 units, or 500`. */
const THEME = 12;

/** `61 million euros dividend`, `500 manat in wages`. */
function isIncome({ tokens }: Document, { to }: AmountMention): boolean {
  if (norm(tokens, to) === 'on' && norm(tokens, to + 1) === 'average') return true;
  const next = norm(tokens, to) === 'in' || norm(tokens, to) === 'of' ? norm(tokens, to + 1) : norm(tokens, to);
  const isIncome =
    /^(?:dividends?|wages?|salary|salaries|taxes|tax|interest|rent|profits?|revenues?|turnover|votes?)$/.test(next);
  // `18 million of wage debts`: what is owed is paid.
  return isIncome && !/^(?:arrears|debts?|backlog)$/.test(norm(tokens, to + 2));
}
