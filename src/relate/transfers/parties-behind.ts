/** Parties behind a verb: who of them gives, gets, decides. */

import { WordClass } from '../../lexicon/word-class.js';
import type { Party, Tokens } from '../../model/document.js';
import { beginsSmall } from '../../text/characters.js';
import { continues, has, norm } from '../../text/phrases.js';
import { isBehindDash } from './amounts-behind.js';
import { addRecipient, type Behind, type Draft, turnRecipient } from './draft.js';
import type { Part, Place } from './frames.js';
import { governor } from './governor.js';
import { isGiftNoun } from './noun-of-amount.js';
import { isDecidedBy } from './participles.js';
import { DETERMINER, type Node, type PartyNode, PERSON_NOUN, PREPOSITION } from './scene.js';
import { thingAt } from './things.js';
import { isAdverb, isAuxiliary } from './verb-group.js';

/** Takes the party at `nodes[n]`, which must be one, for what it is to the verb. */
export function takeParty(draft: Draft, behind: Behind, n: number): void {
  const { tokens, nodes } = behind;
  const node = nodes[n] as PartyNode;
  const by = governorOf(tokens, node);
  const part = partOf(draft, behind, n, by);
  if (isDecidedBy(tokens, node) || by === 'decision') draft.decidedBy ??= node.party;
  else if (isApposedGift(draft, behind, n)) takeGiftOf(draft, node.party);
  else if (by === 'through' || by === 'via') draft.through ??= node.party;
  else if (by === 'by') takeAgent(draft, node.party);
  else if (by === 'behalf' || isGiftOf(draft, behind, n, by)) draft.behalf ??= node.party;
  else if (part === 'giver' && by === 'from' && (draft.source !== null || isSecondSource(tokens, nodes, n)))
    takeSource(draft, node.party);
  else if (part === 'giver') draft.source ??= node.party;
  else if (ownedByMembers(tokens, node) || isMaker(tokens, node)) return;
  else if (part === 'recipient' && by === 'to' && isOfLastGift(draft, behind, n)) turnRecipient(draft, node.party);
  else if (part === 'recipient') addRecipient(draft, node.party, false);
  else if (by === 'and' && followsBracket(draft, nodes, n)) addRecipient(draft, node.party, false);
  else if (isListed(draft, behind, n, by)) addRecipient(draft, node.party, true);
  else if (/^(?:,|and)$/.test(by) && draft.recipientFirst === true && isBareAmount(nodes[n + 1]))
    addRecipient(draft, node.party, false);
  else if (draft.recipientFirst === true && isBehindDash(tokens, nodes, n + 1)) addRecipient(draft, node.party, false);
}

/** `Pays A 5 million and a further 3 million to [B]`, `handed a voucher to A and 500 to [B]`. */
function isOfLastGift({ recipientFirst, gifts }: Draft, { tokens, nodes }: Behind, n: number): boolean {
  if (recipientFirst !== true || gifts.length === 0 || nodes[n - 1]?.kind !== 'amount') return false;
  // `Handed 500 to A, and to B – 300`.
  for (let k = nodes[n]!.lead; k < nodes[n]!.from; k++) if (/^(?:,|and)$/.test(norm(tokens, k))) return false;
  return true;
}

/** What the party hangs on; `to the veteran of labour [Ann Lee]`: not on the `of` that says what she is. */
function governorOf(tokens: Tokens, { lead, from, party }: PartyNode): string {
  const by = governor(tokens, lead, from);
  if (by !== 'of' || party?.kind !== 'person') return by;
  const last = norm(tokens, from - 1);
  if (PREPOSITION.has(last) || DETERMINER.has(last) || !/^\p{Ll}/u.test(tokens.word[from - 1]!.text)) return by;
  let of = from - 2;
  while (of > lead && norm(tokens, of) !== 'of') of--;
  return of > lead ? governor(tokens, lead, of) : by;
}

/** `Handed over a 500 euro grant of [the Bank]`. */
const isGiftOf = (draft: Draft, { tokens, nodes }: Behind, n: number, by: string): boolean =>
  by === 'of' &&
  draft.gifts.length > 0 &&
  nodes[n - 1]?.kind === 'amount' &&
  nodes[n]!.lead === nodes[n - 1]!.to &&
  isGiftNoun(norm(tokens, nodes[n]!.lead)) &&
  // Not `a 500 euro grant to support the work of X`.
  norm(tokens, nodes[n]!.lead + 1) === 'of';

/** `Six ploughs, a gift [of the Fund],`: the giver of these alone. */
function isApposedGift(draft: Draft, { tokens, nodes }: Behind, n: number): boolean {
  const { lead, from } = nodes[n]!;
  if (nodes[n - 1]?.kind !== 'amount' || draft.gifts.length === 0) return false;
  for (let k = lead; k < from - 2 && k < lead + APPOSED; k++)
    if (norm(tokens, k) === ',' && /^an?$/.test(norm(tokens, k + 1)))
      for (let m = k + 2; m < from; m++)
        if (/^(?:of|from|by)$/.test(norm(tokens, m))) return /^(?:donation|gift|present)$/.test(norm(tokens, m - 1));
  return false;
}

/** How many words behind an amount such a gift can begin. */
const APPOSED = 5;

function takeGiftOf(draft: Draft, party: Party | null): void {
  const last = draft.gifts.at(-1)!;
  draft.gifts[draft.gifts.length - 1] = { ...last, giver: party };
}

/** `Received 60,000 from X and 40,000 from [Y]`. */
function takeSource(draft: Draft, party: Party | null): void {
  const last = draft.gifts.length - 1;
  if (last > 0 && draft.gifts[last]!.giver === null) draft.gifts[last] = { ...draft.gifts[last]!, giver: party };
}

/** `Received 60,000 from the state and 40,000 from [Y]`: the first came from somebody else. */
function isSecondSource(tokens: Tokens, nodes: readonly Node[], n: number): boolean {
  const last = nodes[n - 1];
  if (last?.kind !== 'amount' || nodes[n - 2]?.kind !== 'amount') return false;
  for (let k = last.lead; k < last.from; k++) if (norm(tokens, k) === 'from') return true;
  return false;
}

/** `60,000 was given by X and 40,000 by [Y]`. */
function takeAgent(draft: Draft, party: Party | null): void {
  const last = draft.gifts.length - 1;
  // `Was given 500 by X and 300 by [Y]`, not `two jeeps by X and a boat by Y`.
  if (draft.agent !== null && last >= draft.agentAt) draft.gifts[last] = { ...draft.gifts[last]!, giver: party };
  if (draft.agent === null) draft.agentAt = draft.gifts.length;
  draft.agent ??= party;
}

/** What the party is to the verb, by the preposition before it or for standing right behind it. */
function partOf(draft: Draft, { tokens, nodes, at, form }: Behind, n: number, by: string): Part | null {
  if (by === 'from' && draft.isDescribed) return null;
  const isObject = n === firstObject(tokens, nodes, at) && (by === '' || isApposed(tokens, nodes[n]!));
  return form.parts[isObject ? 'object' : (by as Place)] ?? null;
}

/** `To X (500) and [Y] (300)`. */
const followsBracket = (draft: Draft, nodes: readonly Node[], n: number): boolean =>
  draft.gifts.at(-1)?.isBracketed === true && nodes[n - 1]?.kind === 'amount';

/** `To X, [Y] and [Z]`. */
const isListed = (draft: Draft, { tokens, nodes }: Behind, n: number, by: string): boolean =>
  (by === 'and' || by === ',') &&
  draft.group.length > 0 &&
  nodes[n - 1]?.kind === 'party' &&
  !isBehindDash(tokens, nodes, n + 1) &&
  !isBehindThing(tokens, nodes[n - 1]!, nodes[n]!) &&
  isShort(tokens, nodes[n]!) &&
  !isDoing(tokens, nodes[n]!);

/** `Gave X a chair, and [Y] a shawl`. */
const isBehindThing = (tokens: Tokens, before: Node, { from }: Node): boolean =>
  /^an?$/.test(norm(tokens, before.to)) && thingAt(tokens, before.to, from, 'single') !== null;

/** `…, and [Colm] drove`: a lower-case word right behind the name is its verb. */
function isDoing(tokens: Tokens, { to }: Node): boolean {
  const next = norm(tokens, to);
  return (
    beginsSmall(tokens.word[to]?.text ?? '') &&
    !PREPOSITION.has(next) &&
    !/^(?:and|or|both|each|who|which|whose|to)$/.test(next) &&
    !isAuxiliary(next) &&
    !isAdverb(next)
  );
}

const isBareAmount = (node: Node | undefined): boolean => node?.kind === 'amount' && node.lead === node.from;

/** `Presented the winner, [Ann Lee],`, `gave its Polish partner, [X],`: a common noun of this object and nothing else stands before the name. */
function isApposed(tokens: Tokens, { lead, from }: Node): boolean {
  const comma = norm(tokens, from - 1) === 'the' ? from - 2 : from - 1;
  if (comma - lead < 2 || comma - lead > 7 || norm(tokens, comma) !== ',') return false;
  if (!/^(?:the|its|their|his|her|['’]s?)$/.test(norm(tokens, lead))) return false;
  for (let k = lead + 1; k < comma; k++) {
    const isPlain = /^\p{Ll}+$/u.test(tokens.word[k]!.text) || has(tokens, k, WordClass.Demonym);
    if (!isPlain || (PREPOSITION.has(norm(tokens, k)) && norm(tokens, k) !== 'of')) return false;
  }
  return true;
}

/** `Presented the [school]'s best pupil, X`. */
const isOwner = (tokens: Tokens, { kind, lead, from, to }: Node): boolean =>
  kind === 'party' && /^['’]s?$/.test(norm(tokens, to)) && governor(tokens, lead, from) === '';

const firstObject = (tokens: Tokens, nodes: readonly Node[], at: number): number => {
  let n = at + 1;
  while (n < nodes.length && (nodes[n]!.kind === 'date' || isOwner(tokens, nodes[n]!))) n++;
  return n;
};

/** `Presented [Ekwall]'s brass telescope to Y`: whose thing it is. */
const isMaker = (tokens: Tokens, node: Node): boolean =>
  isOwner(tokens, node) && thingAt(tokens, node.to + 1, node.to + 6) !== null;

/** `To the union's members`, `to ATUC members`: the body owns the phrase and is not meant. */
function ownedByMembers(tokens: Tokens, node: PartyNode): boolean {
  let k = node.to;
  if (norm(tokens, k) === "'s" || norm(tokens, k) === "'") k++;
  for (let steps = 0; steps < 3 && continues(tokens, k); steps++, k++) {
    const word = norm(tokens, k);
    if (
      PERSON_NOUN.has(word) ||
      PERSON_NOUN.has(word.replace(/s$/, '')) ||
      /^(?:families|people|children|men|women)$/.test(word)
    )
      return true;
    if (!beginsSmall(word) || isAuxiliary(word) || /^(?:and|on|in|for|to|by|with|from|of|at|as)$/.test(word))
      return false;
  }
  return false;
}

function isShort(tokens: Tokens, { lead, from }: Node): boolean {
  if (from - lead > 6) return false;
  for (let k = lead; k < from; k++) if (has(tokens, k, WordClass.SpeechVerb)) return false;
  return true;
}
