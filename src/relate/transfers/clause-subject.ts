/** A subject that stands farther off: before a relative clause, an apposition or the first of two verbs. */
import { WordClass } from '../../lexicon/word-class.js';
import type { Party, Tokens } from '../../model/document.js';
import { beginsSentence, has, norm } from '../../text/phrases.js';
import { amountGovernor } from './amount-governor.js';
import { governor, hasOwnNoun, isBoundary, isFree } from './governor.js';
import { isReduced } from './participles.js';
import { CLAUSE, DETERMINER, type Node, type PartyNode, PREPOSITION } from './scene.js';
import { isStaffOf, wholeOf } from './staff.js';
import { type Subject, UNKNOWN } from './subject.js';

/** All amounts that make up the subject: `8 tonnes of flour, 950 litres of oil and 200 mattresses were …`. */
export function themeOf(tokens: Tokens, nodes: readonly Node[], last: number): Node[] {
  const theme: Node[] = [nodes[last]!];
  // `X allotted 500, and the money was handed to Y`.
  if (nodes[last]!.kind === 'theme') return theme;
  for (let j = last - 1; j >= 0 && nodes[j]!.kind === 'amount'; j--) {
    const by = governor(tokens, nodes[j + 1]!.lead, nodes[j + 1]!.from);
    if (by !== ',' && by !== 'and') break;
    if (PREPOSITION.has(governor(tokens, nodes[j]!.lead, nodes[j]!.from))) break;
    theme.unshift(nodes[j]!);
  }
  return theme;
}

const canBegin = (tokens: Tokens, node: Node): boolean =>
  isFree(tokens, node) ||
  isStaffOf(tokens, node) ||
  hasOwnNoun(tokens, node) ||
  governor(tokens, node.lead, node.from) === 'through' ||
  isBehindOccasion(tokens, node);

/** `At the opening [Ann Lee] smiled and gave`: a phrase that tells when stands before the name. */
const isBehindOccasion = (tokens: Tokens, { lead, from }: Node): boolean =>
  from - lead > 2 &&
  beginsSentence(tokens, lead) &&
  /^(?:after|at|before|during|following|in|on)$/.test(norm(tokens, lead)) &&
  !PREPOSITION.has(norm(tokens, from - 1)) &&
  !DETERMINER.has(norm(tokens, from - 1));

/** `X, which …, gave`; `X visited … and gave`: the first free party of the clause. */
export function clauseSubject(tokens: Tokens, nodes: readonly Node[], last: number, sign: string): Subject {
  let found: PartyNode | null = null;
  const other = otherParty(tokens, nodes, last, sign);
  if (other !== null) return { ...UNKNOWN, party: other };
  for (let j = last; j >= 0; j--) {
    const node = nodes[j]!;
    if (node.kind === 'party' && node.party !== null && !isOwner(tokens, node) && canBegin(tokens, node)) found = node;
    // `X, said Y, would give`.
    if (sign === ',' && j === last && norm(tokens, node.lead) === ',' && hasSpeech(tokens, node)) {
      found = null;
      continue;
    }
    const boundary = boundaryIn(tokens, node.lead, node.from);
    if (boundary === null && (sign === 'and' || !hasSpeech(tokens, node))) continue;
    if (boundary === null || !/^(?:which|who)$/.test(norm(tokens, boundary))) break;
    // What stands inside the relative clause is not the subject, but what it hangs on may be.
    found = null;
    const antecedent = nodes[j - 1];
    if (antecedent?.kind !== 'party' || boundary - antecedent.to > 1) break;
    if (sign === 'and') return { ...UNKNOWN, party: antecedent.tail ?? antecedent.party };
  }
  if (found === null) return { ...UNKNOWN, theme: themeBefore(tokens, nodes, last) };
  return { ...UNKNOWN, party: wholeOf(tokens, nodes, nodes.indexOf(found)) ?? found.party };
}

/** `X paid 500, and his union, [Y], gave`: behind an amount somebody else; or null. */
function otherParty(tokens: Tokens, nodes: readonly Node[], n: number, sign: string): Party | null {
  const node = nodes[n];
  if (sign !== ',' || node?.kind !== 'party' || nodes[n - 1]?.kind !== 'amount') return null;
  return governor(tokens, node.lead, node.from) === 'and' ? node.party : null;
}

/** `The proceeds, 186 thousand lira, were delivered`. */
function themeBefore(tokens: Tokens, nodes: readonly Node[], end: number): Node[] {
  const last = isAside(tokens, nodes[end]) || isBracketed(tokens, nodes, end) ? end - 1 : end;
  const node = nodes[last];
  if (node?.kind !== 'amount' && node?.kind !== 'theme') return [];
  // `Sits on 40 chairs donated by X`.
  if (node.kind === 'amount' && isReduced(tokens, nodes, last + 1) && nodes[last + 1]!.from - node.to < 4)
    return themeOf(tokens, nodes, last);
  const by = (node.kind === 'amount' ? amountGovernor : governor)(tokens, node.lead, node.from);
  const isOr = by === 'and' && norm(tokens, node.from - 1) === 'or';
  return by === '' || by === ',' || by === 'measure' || isOr || isBoundary(by) ? themeOf(tokens, nodes, last) : [];
}

/** `500 manat (a total of [20,000]) was given`. */
const isBracketed = (tokens: Tokens, nodes: readonly Node[], n: number): boolean =>
  nodes[n]?.kind === 'amount' && nodes[n - 1]?.kind === 'amount' && norm(tokens, nodes[n]!.lead) === '(';

/** `, bought with their dues,`: a participle between commas, which tells more of what was given. */
const isAside = (tokens: Tokens, node: Node | undefined): boolean =>
  node?.kind === 'verb' && node.form.tense === 'past' && norm(tokens, node.from - 1) === ',';

const isOwner = (tokens: Tokens, { to }: Node): boolean => norm(tokens, to) === "'s";

/** `He said members, …, contributed`: who speaks is not who gives. */
function hasSpeech(tokens: Tokens, { lead, from }: Node): boolean {
  for (let k = lead; k < from; k++) if (has(tokens, k, WordClass.SpeechVerb)) return true;
  return false;
}

/** The last word in the tokens that begins a clause, or null. */
function boundaryIn(tokens: Tokens, from: number, to: number): number | null {
  for (let k = to - 1; k >= from; k--) {
    const isSoFar = norm(tokens, k) === 'so' && /^(?:far|many|much)$/.test(norm(tokens, k + 1));
    if (isBoundary(norm(tokens, k)) || (CLAUSE.has(norm(tokens, k)) && !isSoFar)) return k;
  }
  return null;
}

/** `X, who gave`, `500 euros, which were given`: what the relative `pronoun` behind `nodes[j]` means. */
export function relativeSubject(tokens: Tokens, nodes: readonly Node[], j: number, pronoun: number): Subject {
  const node = nodes[j];
  if (node === undefined) return UNKNOWN;
  const isNear = pronoun - node.to <= 1 || (pronoun - node.to <= 4 && norm(tokens, pronoun - 1) === ',');
  if (!isNear) return UNKNOWN;
  if (node.kind === 'party') return { ...UNKNOWN, party: node.tail ?? node.party };
  return node.kind === 'amount' || node.kind === 'theme' ? { ...UNKNOWN, theme: themeOf(tokens, nodes, j) } : UNKNOWN;
}
