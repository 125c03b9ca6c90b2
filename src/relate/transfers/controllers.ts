/** Who stands behind an infinitive or gerund: who decided, promised or was ordered to give. */
import { DECISION_WORDS, ORDER_WORDS, WISH_WORDS } from '../../lexicon/decision-words.js';
import { entries } from '../../lexicon/entries.js';
import type { Tokens } from '../../model/document.js';
import { isCapital, norm } from '../../text/phrases.js';
import { governor, hasOwnNoun, isFree } from './governor.js';
import type { Node, PartyNode } from './scene.js';
import { isHeadedBy, isStaffOf } from './staff.js';
import { type Subject, UNKNOWN } from './subject.js';

export const DECISION = new Set(entries(DECISION_WORDS));
const ORDER = new Set(entries(ORDER_WORDS));
const WISH = new Set(entries(WISH_WORDS));

/** The subject of the infinitive or gerund at `nodes[at]`, whose group begins at token `edge`. */
export function controller(tokens: Tokens, nodes: readonly Node[], at: number, edge: number): Subject {
  const first = clauseStart(tokens, nodes, at);
  const before: string[] = [];
  for (let k = first; k < edge; k++) before.push(norm(tokens, k));
  if (before.some((word) => WISH.has(word))) return { ...UNKNOWN, isVoid: true };
  const parties = nodes
    .slice(0, at)
    .filter((node): node is PartyNode => node.kind === 'party' && node.from >= first && !isExpletive(tokens, node));
  const free = parties.filter(
    (node) =>
      isFree(tokens, node) ||
      isApart(tokens, node) ||
      isUndertaking(tokens, node) ||
      isStaffOf(tokens, node) ||
      isHeadedBy(tokens, node) ||
      isAntecedent(tokens, node),
  );
  const having = parties.findLast((node) => norm(tokens, node.to) === 'having');
  if (having !== undefined)
    return {
      ...UNKNOWN,
      party: having.party,
      relative: free[0] === undefined || free[0] === having ? null : free[0].party,
    };
  const object = free.at(-1);
  const isOrdered = before.some((word) => ORDER.has(word));
  if (isOrdered && object !== undefined && gapBefore(nodes, at, edge) - object.to <= 1 && free.length > 1)
    return { ...UNKNOWN, party: object.party, decidedBy: free[0]!.party };
  // `The Tribunal ordered the driver to pay`: not the Tribunal pays.
  const order = first + before.findIndex((word) => ORDER.has(word));
  if (isOrdered && free.length === 1 && free[0]!.to <= order && !before.some((word) => BE.test(word)))
    return { ...UNKNOWN, decidedBy: free[0]!.party };
  const agent =
    parties.find((node) => governor(tokens, node.lead, node.from) === 'by') ??
    parties.find((node) => isMeetingOf(tokens, node));
  const subject = free[0] ?? agent;
  if (subject === undefined) return UNKNOWN;
  // `Y thanked X for giving`, `Y commended X for paying`.
  if (object !== undefined && norm(tokens, object.to) === 'for' && before.some((word) => PRAISE.test(word)))
    return {
      ...UNKNOWN,
      party: object.party,
      relative: free[0] === object || !isThanked(before) ? null : free[0]!.party,
    };
  if (before.some((word) => DECISION.has(word))) return { ...UNKNOWN, party: subject.party, decidedBy: subject.party };
  const decidedBy = agent !== undefined && agent !== subject ? agent.party : null;
  return { ...UNKNOWN, party: subject.party, decidedBy, isStaff: isStaffOf(tokens, subject) };
}

/** Who thanks has got it. */
const isThanked = (words: readonly string[]): boolean => words.some((word) => word.startsWith('thank'));

/** Behind these the one spoken of has done it. */
const PRAISE = /^(?:applaud|commend|congratulate?|criticise?|fault|laud|praise?|thank)(?:d|ed|s|ing)?$/;

const BE = /^(?:am|are|be|been|being|is|was|were)$/;

/** Where the words between an object and its infinitive end: `ordered us [in May] to pay`. */
function gapBefore(nodes: readonly Node[], at: number, edge: number): number {
  const before = nodes[at - 1];
  return before?.kind === 'date' && edge - before.to <= 1 ? before.lead : edge;
}

/** `It was [the Council] that paid`. */
const isCleft = (tokens: Tokens, be: number): boolean =>
  norm(tokens, be - 1) === 'it' && (norm(tokens, be + 1) === 'the' || isCapital(tokens, be + 1));

/** `It was decided to`. */
const isExpletive = (tokens: Tokens, { by, to }: PartyNode): boolean =>
  by === 'pronoun' &&
  /^(?:is|was|has|had)$/.test(norm(tokens, to)) &&
  (isCleft(tokens, to) || DECISION.has(norm(tokens, to + 1)) || DECISION.has(norm(tokens, to + 2)));

/** `Against [X], which was ordered to pay`. */
const isAntecedent = (tokens: Tokens, { to }: Node): boolean =>
  norm(tokens, to) === ',' && /^(?:which|who)$/.test(norm(tokens, to + 1));

/** `With [X] undertaking to pay`. */
const isUndertaking = (tokens: Tokens, { to }: Node): boolean =>
  /^(?:agreeing|pledging|promising|undertaking)$/.test(norm(tokens, to));

function isApart(tokens: Tokens, node: Node): boolean {
  const by = governor(tokens, node.lead, node.from);
  return by !== 'of' && by !== 'by' && hasOwnNoun(tokens, node);
}

/** `At the meeting of the Presidium it was decided`. */
export function isMeetingOf(tokens: Tokens, node: PartyNode): boolean {
  for (let k = node.from - 1; k >= node.lead; k--)
    if (/^(?:meeting|session|sitting|plenum)$/.test(norm(tokens, k))) return true;
  return false;
}

function clauseStart(tokens: Tokens, nodes: readonly Node[], at: number): number {
  const first = nodes[0]!.lead;
  for (let k = nodes[at]!.from - 1; k >= first; k--)
    if (/^(?:;|:|that|while|whereas|but)$/.test(norm(tokens, k))) return k + 1;
  return first;
}
