/** Things without a number as a clause gives them: alone, beside an amount, behind people whom no name stands for. */
import type { Document, Party, Tokens } from '../../model/document.js';
import { beginsLetter } from '../../text/characters.js';
import { beginsSentence, norm } from '../../text/phrases.js';
import type { Given } from './build.js';
import type { Clause } from './clause.js';
import { governor } from './governor.js';
import { PREPOSITION } from './scene.js';
import { type Openness, opennessOf, thingAt } from './things.js';

/** What the clause gives where it gives no amount; null where that is no thing. Of any kind only where somebody named gets it. */
export function thingGiven(tokens: Tokens, clause: Clause, hasRecipient: boolean): string | null {
  const { verb, nodes, at, objects } = clause;
  const next = nodes[at + 1];
  const openness = hasRecipient ? opennessIn(clause) : 'listed';
  return (
    thingDone(tokens, clause) ??
    thingBehindVerb(tokens, clause, openness) ??
    thingBehindParty(tokens, clause, openness) ??
    (next?.kind === 'theme' && norm(tokens, next.to) === 'and' ? thingAt(tokens, next.to + 1, objects.to) : null) ??
    (verb.form.frames.has('double') ? thingBehindPeople(tokens, verb.to, objects.to) : null)
  );
}

/** `Received a ring from X` as well, where X is named. */
const opennessIn = ({ verb, objects }: Clause): Openness =>
  /^(?:borrow|get|receive)$/.test(verb.form.lemma) && objects.source !== null ? 'single' : opennessOf(verb.form.lemma);

/** `Gave [a car] to X`; not `presented its oldest member, X, with`. */
function thingBehindVerb(tokens: Tokens, { verb, nodes, at, objects }: Clause, openness: Openness): string | null {
  const next = nodes[at + 1];
  if (next === undefined) return thingAt(tokens, verb.to, objects.to, openness);
  const isApposed = next.kind === 'party' && norm(tokens, next.from - 1) === ',';
  return isApposed ? null : thingAt(tokens, verb.to, next.from, openness);
}

/** `Gave the winner, X, [a car]`, `presented X of Y with [a car]`: behind the first party that one follows. */
function thingBehindParty(tokens: Tokens, { nodes, at, objects, verb }: Clause, openness: Openness): string | null {
  for (let n = at + 1; n < nodes.length && nodes[n]!.from < objects.to; n++) {
    // `Leaves us with net gearing`.
    if (nodes[n]!.kind !== 'party' || (verb.form.lemma === 'leave' && norm(tokens, nodes[n]!.to) === 'with'))
      return null;
    const thing = thingAt(tokens, pastHonorific(tokens, nodes[n]!.to), objects.to, openness);
    if (thing !== null) return thing;
    // `Granted X, after 31 years, [a shield]`.
    const behind = pastAside(tokens, nodes[n]!.to, objects.to);
    if (behind !== null) return thingAt(tokens, behind, objects.to, openness);
  }
  return null;
}

/** Past an aside between commas: where `a` stands behind it, or null. */
function pastAside(tokens: Tokens, from: number, to: number): number | null {
  if (norm(tokens, from) !== ',' || !PREPOSITION.has(norm(tokens, from + 1))) return null;
  for (let k = from + 2; k < to && k < from + THING_REACH; k++)
    if (norm(tokens, k) === ',') return isArticle(tokens, k + 1) ? k + 1 : null;
  return null;
}

/** `Gave X a chair and [Y a shawl]`, `gave X 500 and [Y a van]`: what each gets that stands right before it, behind token `from`. */
export function thingsToEach({ tokens }: Document, clause: Clause, from: number): Given[] {
  const { verb, nodes, at, group, objects } = clause;
  if (group.isPassive || !verb.form.frames.has('double')) return [];
  const first = nodes[at + 1];
  return nodes.slice(at + 1).flatMap((node): Given[] => {
    if (node.kind !== 'party' || node.party === null) return [];
    if (node.from < from || node.from >= objects.to) return [];
    if (!/^an?$/.test(norm(tokens, node.to)) || !/^(?:|,|and)$/.test(governor(tokens, node.lead, node.from))) return [];
    const thing = thingAt(tokens, node.to, objects.to, opennessOf(verb.form.lemma));
    if (thing === null) return [];
    // `X gave to A 5, and [Y] a shawl`.
    const isGiver =
      objects.gifts.some((gift) => gift.giver !== null) ||
      (first?.kind === 'party' && first !== node && governor(tokens, first.lead, first.from) === 'to');
    return [
      isGiver
        ? { amount: null, thing, recipients: objects.recipients, giver: node.party }
        : { amount: null, thing, recipients: [node.party], giver: null },
    ];
  });
}

/** `Presented to Dorj [guai] a bowl`: a word of respect may follow a name. */
const pastHonorific = (tokens: Tokens, k: number): number =>
  /^\p{Ll}+$/u.test(tokens.word[k]?.text ?? '') &&
  /^an?$/.test(norm(tokens, k + 1)) &&
  !PREPOSITION.has(norm(tokens, k)) &&
  !/^(?:and|an?)$/.test(norm(tokens, k))
    ? k + 1
    : k;

/** `[A plaque] was presented to X`, `Y sent 60, and [a bus] was donated`, `[a key] from X was handed over`. */
function thingDone(tokens: Tokens, { nodes, at, verb, group, subject }: Clause): string | null {
  if (!group.isPassive || subject.party !== null) return null;
  const before = nodes[at - 1];
  const isFrom =
    before?.kind === 'party' && before.to === group.first && governor(tokens, before.lead, before.from) === 'from';
  const end = isFrom ? before.lead : group.first;
  let k = end - 1;
  while (
    k > end - THING_REACH &&
    beginsLetter(norm(tokens, k)) &&
    !PREPOSITION.has(norm(tokens, k)) &&
    !isArticle(tokens, k)
  )
    k--;
  const isFirst = beginsSentence(tokens, k) || /^(?:[,;:–—]|and|but|that|while)$/.test(norm(tokens, k - 1));
  if (isArticle(tokens, k) && isFirst) return thingAt(tokens, k, end, opennessOf(verb.form.lemma));
  const { lead } = nodes[at]!;
  const isBehalf = before !== undefined && governor(tokens, before.lead, before.from) === 'behalf';
  return isBehalf || beginsSentence(tokens, lead) ? thingAt(tokens, lead, group.first) : null;
}

const isArticle = (tokens: Tokens, k: number): boolean => /^an?$/.test(norm(tokens, k));

/** `Gave every child in the village [a school bag]`. */
function thingBehindPeople(tokens: Tokens, from: number, to: number): string | null {
  if (!/^(?:the|each|every|all|both)$/.test(norm(tokens, from))) return null;
  for (let k = from + 2; k < to && k < from + THING_REACH; k++) {
    if (!/^(?:an?|with)$/.test(norm(tokens, k))) continue;
    return PREPOSITION.has(norm(tokens, k - 1)) ? null : thingAt(tokens, k, to);
  }
  return null;
}

/** How many words people behind a verb, or a thing joined to an amount, can have. */
const THING_REACH = 8;

/** `Six kettles and [a set] of pans`, `[a heater] and 600 manat`: with the amounts of the clause. */
export function thingsBeside(doc: Document, clause: Clause, gifts: readonly Given[]): Given[] {
  const [first, last] = [gifts[0]!, gifts.at(-1)!];
  const before = first.amount === null ? null : thingBefore(doc, clause, first.amount);
  const apart = thingOfAnother(doc, clause);
  const behind = last.amount === null ? null : thingBehind(doc, clause, last.amount);
  return [
    ...(apart === null ? [] : [apart]),
    ...(before === null ? [] : [{ ...first, amount: null, thing: before }]),
    ...(behind === null
      ? []
      : [{ ...last, amount: null, thing: behind, giver: giverBehind(doc, clause) ?? last.giver }]),
  ];
}

/** `Was given 500 by X and a boat by [Y]`: who is named behind another that gave. */
function giverBehind({ tokens }: Document, { nodes, at, objects }: Clause): Party | null {
  const givers = nodes
    .slice(at + 1)
    .flatMap((node) =>
      node.kind === 'party' && node.from < objects.to && /^(?:by|from)$/.test(governor(tokens, node.lead, node.from))
        ? [node.party]
        : [],
    );
  return givers.length > 1 ? givers.at(-1)! : null;
}

/** `Handed [a voucher to X] and 500 to Y`. */
function thingOfAnother({ tokens }: Document, { verb, nodes, at }: Clause): Given | null {
  const [party, amount] = [nodes[at + 1], nodes[at + 2]];
  if (party?.kind !== 'party' || party.party === null || amount?.kind !== 'amount') return null;
  if (governor(tokens, party.lead, party.from) !== 'to' || governor(tokens, amount.lead, amount.from) !== 'and')
    return null;
  const thing = thingAt(tokens, verb.to, party.from, opennessOf(verb.form.lemma));
  return thing === null ? null : { amount: null, thing, recipients: [party.party], giver: null };
}

function thingBefore({ tokens, amounts }: Document, { verb, nodes, at }: Clause, amount: number): string | null {
  const next = nodes[at + 1];
  const start = next?.kind === 'party' ? next.to : verb.to;
  const { from } = amounts[amount]!;
  return norm(tokens, from - 1) === 'and' && from - start < THING_REACH ? thingAt(tokens, start, from) : null;
}

function thingBehind({ tokens, amounts }: Document, { objects }: Clause, amount: number): string | null {
  const { to } = amounts[amount]!;
  for (let k = to; k < objects.to && k < to + THING_REACH; k++)
    if (norm(tokens, k) === 'and' && /^an?$/.test(norm(tokens, k + 1))) return thingAt(tokens, k + 1, objects.to);
  return null;
}
