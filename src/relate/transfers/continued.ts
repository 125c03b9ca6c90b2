/** Clauses that go on with the gift told of before: `X presented 15 laptops to the school, while Y handed over 120 books`; `Y added 500`. */
import type { Document, Party, Tokens } from '../../model/document.js';
import { beginsSentence, norm } from '../../text/phrases.js';
import type { Clause } from './clause.js';
import { governor } from './governor.js';
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
  const thanking = thankingBehind(tokens, clause);
  if (thanking !== null) return thanking;
  if (verb.form.frames.has('again')) return here ?? last;
  return isApart(tokens, nodes, at) || hasRecipientPhrase(tokens, verb.to, objects.to) ? null : here;
}

/** `A was given 5 by X, while B got 3`, `X put up 5, of which 3 went to B`: the giver that such a clause shares with the one before. */
export function continuedGiver(
  { tokens }: Document,
  { verb, group, nodes, at }: Clause,
  here: Party | null,
): Party | null {
  const isGetting = group.isPassive
    ? verb.form.parts.object === 'recipient'
    : /^(?:get|receive|go)$/.test(verb.form.lemma);
  return isGetting && !isApart(tokens, nodes, at) ? here : null;
}

/** `X gave Y 5; Z gave 3`: another sentence but for its point. */
function isApart(tokens: Tokens, nodes: readonly Node[], at: number): boolean {
  const before = nodes.slice(0, at).findLast(({ kind }) => kind === 'verb');
  for (let k = before?.to ?? nodes[0]!.lead; k < nodes[at]!.from; k++) if (norm(tokens, k) === ';') return true;
  return false;
}

/** `To the families`, `among the needy`: no name, but somebody else. */
function hasRecipientPhrase(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (/^(?:to|for|among|towards?|each)$/.test(norm(tokens, k))) return true;
  return false;
}

/** `Thanks to X, which gave 500, [Y] opened`: who does something by the help of what is given. */
function thankingBehind(tokens: Tokens, { nodes, at }: Clause): Party | null {
  const { lead } = nodes[0]!;
  const isThanks = /^(?:due|owing|thanks)$/.test(norm(tokens, lead)) && norm(tokens, lead + 1) === 'to';
  const isHelp = norm(tokens, lead) === 'with' && HELP.test(norm(tokens, lead + 2));
  if (!(isThanks || isHelp) || !beginsSentence(tokens, lead)) return null;
  const node = nodes.find((one, n) => n > at && one.kind === 'party' && governor(tokens, one.lead, one.from) === ',');
  return node?.kind === 'party' ? node.party : null;
}

const HELP = /^(?:aid|assistance|backing|generosity|help|sponsorship|support)$/;
