/** Who takes something for the body that he is named with: `handed a cheque for 500 to Ann Lee of [the hospice]`, `40 beds to Ann Lee, matron of [the hospital]`. */
import type { Document, Party } from '../../model/document.js';
import { norm, sentenceOf } from '../../text/phrases.js';
import type { Clause } from './clause.js';
import { type PartyNode, sameParty } from './scene.js';
import { bodyOf } from './speaker.js';

const HANDING = new Set(['accept', 'deliver', 'give', 'hand', 'pass', 'present', 'receive', 'turn']);
/** What one gets for himself. */
const PERSONAL = /^(?:award|award-winning|best|champion|prize|scholarship|thanks|winner|winners|won)$/;
const CHEQUE = /^(?:check|cheque|cheques|checks|contribution|donation|donations)$/;
/** How far before a sum its cheque stands. */
const REACH = 4;

/** The body instead of the person, where things by the number or a cheque are handed to one who is named with a body other than the giver's. */
export function takenFor(doc: Document, clause: Clause, amount: number | null, giver: Party | null, one: Party): Party {
  const { nodes, verb, objects } = clause;
  if (one.kind !== 'person' || amount === null || !HANDING.has(verb.form.lemma)) return one;
  const node = nodes.find(
    (other): other is PartyNode => other.kind === 'party' && sameParty(other.party, one) && other.from < objects.to,
  );
  const body = node?.tail ?? (node === undefined ? null : bodyOfTitled(doc, node, one.index));
  if (body?.kind !== 'organisation' || sameParty(body, giver)) return one;
  return isForMany(doc, amount) && !isPersonal(doc, verb.from) ? body : one;
}

/** `Chairman of [the society] Ann Lee`: the body of the post that stands right before the name. */
function bodyOfTitled(doc: Document, { from, to }: PartyNode, person: number): Party | null {
  const isTitled = doc.titles.some(
    (title) => title.holder === person && title.to <= to && title.from > from - POST && title.from < to,
  );
  return isTitled ? bodyOf(doc, person) : null;
}

/** How many words a post with its body can have. */
const POST = 12;

/** So many things, or the sum of a cheque. */
function isForMany({ tokens, amounts }: Document, amount: number): boolean {
  const { kind, from } = amounts[amount]!;
  for (let k = from - REACH; k < from && kind === 'money'; k++) if (k >= 0 && CHEQUE.test(norm(tokens, k))) return true;
  return kind === 'quantity';
}

function isPersonal(doc: Document, at: number): boolean {
  const [from, to] = sentenceOf(doc, at);
  for (let k = from; k < to; k++) if (PERSONAL.test(norm(doc.tokens, k))) return true;
  return false;
}
