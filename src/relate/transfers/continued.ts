/** Clauses that go on with the gift told of before: `X presented 15 laptops to the school, while Y handed over 120 books`; `Y added 500`. */
import type { Document, Party, Tokens } from '../../model/document.js';
import { norm } from '../../text/phrases.js';
import type { Clause } from './clause.js';
import type { Node } from './scene.js';

/** The recipient that such a clause shares: that of the clause before in its sentence, or, for `add`, of the gift told of last. */
export function continuedIn(
  { tokens }: Document,
  clause: Clause,
  here: Party | null,
  last: Party | null,
): Party | null {
  const { verb, group, objects, nodes, at } = clause;
  if (verb.form.parts.subject !== 'giver' || group.isPassive || objects.recipients.length > 0) return null;
  if (verb.form.frames.has('again')) return here ?? last;
  return isApart(tokens, nodes, at) || hasRecipientPhrase(tokens, verb.to, objects.to) ? null : here;
}

/** `X gave Y 5; Z gave 3`: another sentence but for its point. */
function isApart(tokens: Tokens, nodes: readonly Node[], at: number): boolean {
  const before = nodes.slice(0, at).findLast(({ kind }) => kind === 'verb');
  for (let k = before?.to ?? at; k < nodes[at]!.from; k++) if (norm(tokens, k) === ';') return true;
  return false;
}

/** `To the families`, `among the needy`: no name, but somebody else. */
function hasRecipientPhrase(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (/^(?:to|for|among|towards?|each)$/.test(norm(tokens, k))) return true;
  return false;
}
