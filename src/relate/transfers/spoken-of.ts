/**
 * Whom a gift does good that only a noun or a verb of coming tells: `At Lorn School stands a loom, a gift of 500 euros from X`, `500 came from
 * X`. Such words tell where money comes from because the text has said whose it is: the only other body of the sentence, else the
 * one that the text has named first. Not so with verbs of giving, whose object would say it.
 */
import type { Document, Party, Tokens, Transfer } from '../../model/document.js';
import { norm, sentenceOf } from '../../text/phrases.js';
import { tokensBetween } from '../../text/spans.js';
import { isOrgan } from '../organs.js';
import { placeOf } from './only-helped.js';
import { sameParty } from './scene.js';

/** That body, or null; none that gives or decides in one of `all`. */
export function bodySpokenOf(doc: Document, transfer: Transfer, all: readonly Transfer[]): Party | null {
  if (!isOfSource(doc, transfer)) return null;
  const at = placeOf(doc, transfer);
  const [from, to] = sentenceOf(doc, at);
  const beside = bodiesIn(doc, all, from, to);
  if (beside.length > 0) return beside.length === 1 ? beside[0]! : null;
  return bodiesIn(doc, all, 0, from)[0] ?? null;
}

/** A noun of giving, a verb of coming, or one of giving to what others pay for as well: `put in 500`; not `came up with 500`. */
function isOfSource({ tokens, amounts }: Document, { rule, evidence, amount }: Transfer): boolean {
  if (rule === 'transfer-noun') return true;
  // `600 jackets were received from X`: to be handed on.
  if (rule === 'transfer-received' && amount !== null && amounts[amount]!.kind !== 'money') return false;
  const { from, to } = tokensBetween(tokens, evidence[0]!.start, evidence[0]!.end);
  if (COMING.test(norm(tokens, from))) return !/^(?:forward|good|up)$/.test(norm(tokens, from + 1));
  return COMING.test(norm(tokens, to - 1)) || (SHARING.test(norm(tokens, from)) && norm(tokens, from + 1) === 'in');
}

const SHARING = /^(?:chip|kick|pitch|put|throw)/;
const COMING = /^(?:brings?|came|come|comes|received)$/;

/** The bodies that tokens `[from, to)` name and that can get something, in the order of their first mention there. */
function bodiesIn(
  { organisations, tokens }: Document,
  all: readonly Transfer[],
  from: number,
  to: number,
): readonly Party[] {
  const named = organisations.flatMap(({ name, type, mentions }, index) => {
    const first = mentions.find((one) => one.from >= from && one.to <= to && !isSource(tokens, one.from));
    const party: Party = { kind: 'organisation', index };
    const isGiving = all.some((one) => sameParty(one.giver, party) || sameParty(one.decidedBy, party));
    return first === undefined || isGiving || isOrgan(name) || (type !== null && NEVER.has(type))
      ? []
      : [{ party, at: first.from }];
  });
  return named.sort((a, b) => a.at - b.at).map(({ party }) => party);
}

/** `From the public agency [X]`: whose it was. */
function isSource(tokens: Tokens, at: number): boolean {
  let k = at - 1;
  while (k > at - 5 && /^\p{Ll}+$/u.test(tokens.word[k]?.text ?? '') && !/^(?:by|from|of|to)$/.test(norm(tokens, k)))
    k--;
  return /^(?:by|from)$/.test(norm(tokens, k));
}

const NEVER: ReadonlySet<string> = new Set(['court', 'media', 'ministry', 'parliament']);
