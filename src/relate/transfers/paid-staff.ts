/**
 * Who pays where only those who get it are named, by what they do: `X signed the agreement. Drivers will receive 500 dinars each`, `To date
 * 5 million in compensation has been paid`. It is the company that the text is about. Left alone: sentences that name
 * anybody, pay by the hour, and what people get of the state (`pensioners receive 500`).
 */
import type { Document, Party } from '../../model/document.js';
import { norm, sentenceOf } from '../../text/phrases.js';
import { singularOf } from '../../text/singular.js';
import type { Clause } from './clause.js';
import { PERSON_NOUN } from './scene.js';

/** The company that pays the sum at `amount`, an index into `amounts`, or null. */
export function employerOf(doc: Document, { nodes, verb, group }: Clause, amount: number): Party | null {
  const { kind, period, from, to } = doc.amounts[amount]!;
  const { frames } = verb.form;
  const isPaid = group.isPassive
    ? frames.has('double')
    : frames.has('get') && /^(?:get|receive)$/.test(verb.form.lemma);
  if (!isPaid || kind !== 'money' || period === 'per-hour' || period === 'per-day') return null;
  if (nodes.some((node) => node.kind === 'party' && node.party !== null)) return null;
  return isForStaff(doc, sentenceOf(doc, from)[0], to + REACH) ? companyOf(doc) : null;
}

/** How many words behind the sum can say what it is. */
const REACH = 4;

function isForStaff({ tokens }: Document, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const word = norm(tokens, k);
    if (OTHERS.test(word)) return false;
    if (DUES.test(word)) return true;
    const one = singularOf(word);
    const isEach = /^(?:each|every)$/.test(norm(tokens, k - 1));
    if ((one !== null && PERSON_NOUN.has(one)) || (isEach && PERSON_NOUN.has(word))) return true;
  }
  return false;
}

const DUES = /^(?:arrears|bonus|bonuses|compensation|dividends?|employees|staff|severance)$/;
const OTHERS =
  /^(?:average|citizens?|famil(?:y|ies)|households?|lowest|minimum|none|pensioners?|people|relatives|residents?|students?|victims?|wages?)$/;

/** The company that the text names most; the first of two. */
function companyOf({ organisations }: Document): Party | null {
  let best: number | null = null;
  organisations.forEach(({ type, mentions }, index) => {
    if (type === 'company' && (best === null || mentions.length > organisations[best]!.mentions.length)) best = index;
  });
  return best === null ? null : { kind: 'organisation', index: best };
}
