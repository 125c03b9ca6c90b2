/** A party right before a verb, as its subject: `[X]`, `[X]'s fund`, `[X] of Kalamazoo`, `Y and [X]`, `members of [X]`. */

import type { Party, Tokens } from '../../model/document.js';
import { beginsSentence, isCapital, looks, norm } from '../../text/phrases.js';
import { Shape } from '../../text/shape.js';
import { BODY_NOUN } from './bodies-meant.js';
import { themeOf } from './clause-subject.js';
import { governor, hasOwnNoun, isContainer, isFree } from './governor.js';
import { DETERMINER, type Node, type PartyNode, PREPOSITION } from './scene.js';
import { isMemberNoun, isStaffOf, wholeOf } from './staff.js';
import { type Subject, UNKNOWN } from './subject.js';
import { isAdverb, isAuxiliary } from './verb-group.js';

/** The subject `nodes[j]` of a verb whose group begins at token `end`; `UNKNOWN` where it cannot be it. */
export function partySubject(tokens: Tokens, nodes: readonly Node[], j: number, node: PartyNode, end: number): Subject {
  const isStaff = isStaffOf(tokens, node) || isBefore(tokens, node.to, end, isMemberNoun);
  const isAdjacent =
    isStaff ||
    onlySkipped(tokens, node.to, end) ||
    isFundOf(tokens, node.to, end) ||
    isCoupled(tokens, node.to, end) ||
    isSoCalled(tokens, node, end);
  const origin = nodes[j - 1];
  if (origin?.kind === 'amount' && governor(tokens, node.lead, node.from) === 'from')
    return { ...UNKNOWN, theme: themeOf(tokens, nodes, j - 1), source: node.party };
  if (!isAdjacent) return UNKNOWN;
  // `60 vouchers to Y were given by X`.
  const isPlace = isAuxiliary(norm(tokens, end)) && /^(?:at|for|in|to)$/.test(governor(tokens, node.lead, node.from));
  if (origin?.kind === 'amount' && isPlace && node.from - origin.to < 5)
    return { ...UNKNOWN, theme: themeOf(tokens, nodes, j - 1) };
  const whole = wholeOf(tokens, nodes, j);
  if (whole !== null) return { ...UNKNOWN, party: whole };
  const subject = { ...UNKNOWN, party: node.party, others: namedWith(tokens, nodes, j), isStaff };
  if (isAfterToWhich(tokens, node)) {
    const before = nodes[j - 1];
    return { ...subject, relative: before?.kind === 'party' ? (before.tail ?? before.party) : null };
  }
  return isFree(tokens, node) ||
    /^(?:as|after|before|since|through|till|until)$/.test(governor(tokens, node.lead, node.from)) ||
    hasOwnNoun(tokens, node) ||
    isOpening(tokens, nodes, j) ||
    isOrganiser(tokens, nodes, j) ||
    isStaff
    ? subject
    : UNKNOWN;
}

/** `An aircraft chartered by [X] brought`, `a concert organised by [X] raised`: who stands behind it gives. */
function isOrganiser(tokens: Tokens, nodes: readonly Node[], j: number): boolean {
  const { lead, from } = nodes[j]!;
  let k = from - 1;
  while (k > lead && norm(tokens, k) !== 'by') k--;
  if (k === lead || from - k > 3 || !/(?:ed|led|run|held|sent)$/.test(norm(tokens, k - 1))) return false;
  return nodes.slice(0, j).every(({ kind }) => kind === 'date') && !isAuxiliary(norm(tokens, k - 2));
}

const isBefore = (tokens: Tokens, from: number, to: number, test: (tokens: Tokens, k: number) => boolean): boolean =>
  from < to && test(tokens, from) && onlySkipped(tokens, from + 1, to);

/** `For his services [X] was rewarded`: a sentence that opens with a preposition has its subject still to come. */
function isOpening(tokens: Tokens, nodes: readonly Node[], j: number): boolean {
  const { lead } = nodes[0]!;
  const { from } = nodes[j]!;
  const first = looks(tokens, lead, Shape.Mark) ? lead + 1 : lead;
  // `For her 40 years of work [X] was rewarded`.
  const isOwn = j === 0 || !(PREPOSITION.has(norm(tokens, from - 1)) || DETERMINER.has(norm(tokens, from - 1)));
  return (
    isOwn &&
    nodes.slice(0, j).every(({ kind }) => kind === 'amount' || kind === 'date') &&
    beginsSentence(tokens, lead) &&
    PREPOSITION.has(norm(tokens, first)) &&
    from - first > 2
  );
}

/** Parties before `nodes[j]` in one list with it: `[X], [Y] and Z`. */
function namedWith(tokens: Tokens, nodes: readonly Node[], j: number): Party[] {
  const others: Party[] = [];
  if (governor(tokens, nodes[j]!.lead, nodes[j]!.from) !== 'and') return others;
  for (let n = j; n > 0 && isListed(tokens, nodes[n]!); n--) {
    const before = nodes[n - 1]!;
    if (before.kind !== 'party' || before.party === null) return [];
    if (!isListed(tokens, before) && !isFree(tokens, before)) return [];
    others.unshift(before.party);
  }
  return others;
}

/** Nothing but a comma, a conjunction or an article stands before it. */
function isListed(tokens: Tokens, { lead, from }: Node): boolean {
  for (let k = lead; k < from; k++) if (!/^(?:,|and|&|the)$/.test(norm(tokens, k))) return false;
  return from > lead && norm(tokens, lead) !== 'the';
}

/** `To which Nostaja paid`. */
function isAfterToWhich(tokens: Tokens, { lead, from }: Node): boolean {
  for (let k = from - 1; k > lead; k--)
    if (/^(?:which|whom)$/.test(norm(tokens, k)) && norm(tokens, k - 1) === 'to') return true;
  return false;
}

/** Whether nothing but adverbs, auxiliaries and the like stands among tokens `[from, to)`. */
export function onlySkipped(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const word = norm(tokens, k);
    if (
      !isAdverb(word) &&
      !isAuxiliary(word) &&
      !/^(?:on|in|the|at|by|,|"|”|“|»|’|\)|'ve|'ll|'d|has|this|itself|himself|herself|for|turn)$/.test(word)
    )
      return false;
  }
  return true;
}

/** `The union's hardship fund has paid`. */
function isFundOf(tokens: Tokens, from: number, to: number): boolean {
  if (norm(tokens, from) !== "'s" && norm(tokens, from) !== "'") return false;
  return to - from <= 5 && isContainer(norm(tokens, to - 1));
}

/** `The X foundation gave`: a name with the word for what it is behind it. */
const isSoCalled = (tokens: Tokens, { party, by, to }: PartyNode, end: number): boolean =>
  party?.kind === 'organisation' &&
  by === 'name' &&
  BODY_NOUN.has(norm(tokens, to)) &&
  !isCapital(tokens, to) &&
  onlySkipped(tokens, to + 1, end);

/** `X and his wife gave`. */
const isCoupled = (tokens: Tokens, from: number, to: number): boolean =>
  norm(tokens, from) === 'and' && /^(?:his|her)$/.test(norm(tokens, from + 1)) && onlySkipped(tokens, from + 3, to);
