/** Whether what is known of a clause makes a transfer. */
import type { Document, Party } from '../../model/document.js';
import { norm } from '../../text/phrases.js';
import type { Given } from './build.js';
import { entries } from '../../lexicon/entries.js';
import { NOT_GIVEN_THINGS } from '../../lexicon/transfer-nouns.js';
import type { Clause } from './clause.js';
import type { VerbNode } from './scene.js';

const NOT_GIVEN = new Set(entries(NOT_GIVEN_THINGS));

/** Whether so little known of a clause still makes a transfer. */
export function isEnough(doc: Document, clause: Clause, given: Given, giver: Party | null, hasRecipient: boolean): boolean {
  const { verb } = clause;
  if (giver === null && !hasRecipient) return false;
  if (given.amount === null) return giver !== null && (hasRecipient || verb.form.lemma === 'receive');
  const { kind, period, unit } = doc.amounts[given.amount]!;
  if (kind === 'quantity' && NOT_GIVEN.has(unit ?? '')) return false;
  if (period === 'per-hour' || period === 'per-day') return false;
  if (!(giver !== null && hasRecipient) && isIncome(doc, given.amount)) return false;
  const { frames } = verb.form;
  if (frames.has('make') && !isGift(doc, verb, doc.amounts[given.amount]!)) return false;
  // A sale has two sides; what is bought for somebody is given to him.
  if (['buy', 'sell', 'join', 'move'].some((frame) => frames.has(frame))) return giver !== null && hasRecipient;
  if (frames.has('fine')) return giver !== null && kind === 'money';
  if (frames.has('in')) return hasRecipient && giver !== null;
  // `1.9 million went to`: from whom must be said.
  if (frames.has('go') && giver === null) return hasRecipient && isPrize(doc, verb, doc.amounts[given.amount]!);
  // `Got 41 votes`, `won 3 medals`, `won a contract of 2 million`: without a giver only money that is received.
  if (frames.has('raise')) return kind === 'money' && (giver === null ? isPrize(doc, verb, doc.amounts[given.amount]!) : hasRecipient);
  if (frames.has('get') && giver === null) return kind === 'money' && (verb.form.lemma === 'receive' || isPrize(doc, verb, doc.amounts[given.amount]!));
  return !frames.has('weak') || isWeakEnough(clause, kind === 'money', giver !== null, hasRecipient);
}

/** `It provides a bonus of 3,000`: who knows what `it` is. */
function isWeakEnough(
  { verb, subject, group }: Clause,
  isMoney: boolean,
  hasGiver: boolean,
  hasRecipient: boolean,
): boolean {
  if (subject.decidedBy !== null && isMoney) return true;
  if (hasRecipient) return hasGiver || group.isPassive || subject.theme.length > 0;
  return !subject.isVague && (isMoney ? ALONE : COUNTED).has(verb.form.lemma);
}

/** Weak verbs whose counted objects are things. */
const COUNTED = new Set(['bring', 'deliver', 'promise', 'provide', 'supply']);
/** Weak verbs that say enough with a sum and no recipient. */
const ALONE = new Set(['approve', 'deliver', 'leave', 'promise', 'provide', 'render', 'supply']);

const PRIZE = /^(?:awards?|bonus|bonuses|compensation|damages|indemnity|prizes?|rewards?|scholarships?)$/;

/** `Won prize money of 500`, `won 500 in damages`, `took home 500`. */
function isPrize({ tokens }: Document, verb: VerbNode, amount: { readonly from: number; readonly to: number }): boolean {
  for (let k = Math.min(verb.from, amount.from); k < amount.to + 4; k++) if (PRIZE.test(norm(tokens, k))) return true;
  return verb.form.lemma === 'pocket';
}

const GIFT = /^(?:donation|contribution|gift|grant|payment|allocation)s?$/;

/** `Made a donation of [$400]`, `made a [$400] donation`, `a donation of [$400] was made`. */
function isGift({ tokens }: Document, verb: VerbNode, amount: { readonly from: number; readonly to: number }): boolean {
  if (GIFT.test(norm(tokens, amount.to)) || GIFT.test(norm(tokens, amount.to + 1))) return true;
  const isTheme = amount.from < verb.from;
  for (let k = isTheme ? amount.from - 2 : verb.to; k < amount.from; k++) if (GIFT.test(norm(tokens, k))) return true;
  return false;
}

/** `61 million euros dividend`, `500 manat in wages`. */
function isIncome({ tokens, amounts }: Document, amount: number): boolean {
  const { to } = amounts[amount]!;
  const next = norm(tokens, to) === 'in' || norm(tokens, to) === 'of' ? norm(tokens, to + 1) : norm(tokens, to);
  return /^(?:dividends?|wages?|salary|salaries|taxes|tax|interest|rent|profits?|revenues?|turnover|votes?)$/.test(
    next,
  );
}

