/** Who does it: the subject of a verb, read leftwards from the verb group over appositions, dates and coordination. */
import { DECISION_WORDS, ORDER_WORDS, WISH_WORDS } from '../../lexicon/decision-words.js';
import { entries } from '../../lexicon/entries.js';
import type { Party, Tokens } from '../../model/document.js';
import { norm } from '../../text/phrases.js';
import { isAdverb, isAuxiliary, type VerbGroup } from './frames.js';
import { governor, isContainer } from './governor.js';
import { CLAUSE, type Node, type PartyNode } from './scene.js';

const DECISION = new Set(entries(DECISION_WORDS));
const ORDER = new Set(entries(ORDER_WORDS));
const WISH = new Set(entries(WISH_WORDS));

export interface Subject {
  readonly party: Party | null;
  /** Amounts that are the subject (`AZN 500 was given`), by node. */
  readonly theme: readonly Node[];
  readonly decidedBy: Party | null;
  /** Who the clause is about as recipient: `the Commission, to which X paid …`. */
  readonly relative: Party | null;
  /** Only wished for or refused. */
  readonly isVoid: boolean;
  /** Decided, by whomever. */
  readonly isDecided: boolean;
}

const NOBODY: Subject = { party: null, theme: [], decidedBy: null, relative: null, isVoid: false, isDecided: false };
const VOID: Subject = { ...NOBODY, isVoid: true };

/** The subject of the verb at `nodes[at]`. */
export function subjectOf(tokens: Tokens, nodes: readonly Node[], at: number, group: VerbGroup): Subject {
  if (group.isInfinitive || nodes[at]!.kind !== 'verb') return controller(tokens, nodes, at, group.first);
  const verb = nodes[at]!;
  if (verb.kind === 'verb' && verb.form.tense === 'ing') return controller(tokens, nodes, at, group.first);
  return finiteSubject(tokens, nodes, at, group.first);
}

function finiteSubject(tokens: Tokens, nodes: readonly Node[], at: number, edge: number): Subject {
  let j = at - 1;
  let end = edge;
  // `The Society on Monday distributed`: a date between subject and verb belongs to the verb.
  while (j >= 0 && nodes[j]!.kind === 'date' && onlySkipped(tokens, nodes[j]!.to, end)) {
    end = nodes[j]!.lead;
    j--;
  }
  const start = j < 0 ? nodes[0]!.lead : nodes[j]!.to;
  const word = norm(tokens, end - 1);
  if (end > start) {
    if (word === 'and' || word === ',' || word === ')' || word === '–' || word === '—')
      return clauseSubject(tokens, nodes, j);
    if (word === 'which' || word === 'who' || word === 'that') return relativeSubject(tokens, nodes, j, end - 1);
  }
  const node = nodes[j];
  if (node === undefined) return NOBODY;
  if (node.kind === 'amount' || node.kind === 'theme') {
    if (end - node.to <= 5 && !hasBoundary(tokens, node.to, end))
      return { ...NOBODY, theme: themeOf(tokens, nodes, j) };
    return NOBODY;
  }
  if (node.kind !== 'party') return NOBODY;
  const isAdjacent =
    onlySkipped(tokens, node.to, end) || isFundOf(tokens, node.to, end) || isPlaceBehind(tokens, node.to, end);
  if (!isAdjacent) return NOBODY;
  const by = governor(tokens, node.lead, node.from);
  if (by === '' || by === ',' || by === 'and' || by === ':' || /^[–—“”"«»;]$/.test(by))
    return { ...NOBODY, party: node.party };
  if (norm(tokens, node.lead) === 'to' || relativeTo(tokens, node) !== -1) return fromRelative(tokens, nodes, j, node);
  if (by === 'as' || CLAUSE.has(norm(tokens, node.from - 1))) return { ...NOBODY, party: node.party };
  // `In Khujand the union`, `after the meeting the union`: a preposition with a noun of its own between.
  return hasOwnNoun(tokens, node) ? { ...NOBODY, party: node.party } : NOBODY;
}

/** `To which Nostaja paid`. */
function relativeTo(tokens: Tokens, node: Node): number {
  for (let k = node.from - 1; k > node.lead; k--)
    if (/^(?:which|whom)$/.test(norm(tokens, k)) && norm(tokens, k - 1) === 'to') return k;
  return -1;
}

function fromRelative(tokens: Tokens, nodes: readonly Node[], j: number, node: PartyNode): Subject {
  if (relativeTo(tokens, node) === -1) return { ...NOBODY, party: node.party };
  const before = nodes[j - 1];
  return { ...NOBODY, party: node.party, relative: before?.kind === 'party' ? before.party : null };
}

function hasOwnNoun(tokens: Tokens, node: Node): boolean {
  // The governed noun is followed by a comma or an article of the next phrase: `during the meeting the`.
  let articles = 0;
  for (let k = node.lead; k < node.from; k++) {
    const word = norm(tokens, k);
    if (word === ',') return true;
    if (word === 'the') articles++;
  }
  return articles > 1;
}

function onlySkipped(tokens: Tokens, from: number, to: number): boolean {
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

/** `X of Kalamazoo donated`, `the company in Baku gave`. */
function isPlaceBehind(tokens: Tokens, from: number, to: number): boolean {
  return (
    to - from >= 2 &&
    to - from <= 4 &&
    /^(?:in|of|from|at)$/.test(norm(tokens, from)) &&
    /^\p{Lu}/u.test(tokens.word[to - 1]!.text)
  );
}

const BOUNDARY = /^[:;“”"«»]$/;

function hasBoundary(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const word = norm(tokens, k);
    if (BOUNDARY.test(word) || word === 'and' || CLAUSE.has(word)) return true;
  }
  return false;
}

/** All amounts that make up the subject: `8 tonnes of flour, 950 litres of oil and 200 mattresses were …`. */
function themeOf(tokens: Tokens, nodes: readonly Node[], last: number): Node[] {
  const theme: Node[] = [nodes[last]!];
  for (let j = last - 1; j >= 0 && nodes[j]!.kind === 'amount'; j--) {
    const by = governor(tokens, nodes[j + 1]!.lead, nodes[j + 1]!.from);
    if (by !== ',' && by !== 'and') break;
    theme.unshift(nodes[j]!);
  }
  return theme;
}

/** `X, which …, gave`; `X visited … and gave`: the first free party of the clause. */
function clauseSubject(tokens: Tokens, nodes: readonly Node[], last: number): Subject {
  let found: PartyNode | null = null;
  let theme: Node[] = [];
  for (let j = last; j >= 0; j--) {
    const node = nodes[j]!;
    const by = governor(tokens, node.lead, node.from);
    const boundary = boundaryIn(tokens, node.lead, node.from);
    if (
      node.kind === 'party' &&
      (by === '' ||
        by === ',' ||
        by === 'and' ||
        BOUNDARY.test(by) ||
        by === '–' ||
        CLAUSE.has(norm(tokens, node.from - 1)))
    )
      found = node;
    else if ((node.kind === 'amount' || node.kind === 'theme') && j === last && by === '')
      theme = themeOf(tokens, nodes, j);
    if (boundary === 'relative' && node.kind !== 'party') {
      const antecedent = nodes[j - 1];
      if (antecedent?.kind === 'party') return { ...NOBODY, party: antecedent.party };
    }
    if (boundary === 'relative') {
      const antecedent = nodes[j - 1];
      if (antecedent?.kind === 'party') found = antecedent;
      continue;
    }
    if (boundary !== null) break;
  }
  if (found !== null) return { ...NOBODY, party: found.party };
  return { ...NOBODY, theme };
}

function boundaryIn(tokens: Tokens, from: number, to: number): 'relative' | 'clause' | null {
  for (let k = to - 1; k >= from; k--) {
    const word = norm(tokens, k);
    if (word === 'which' || word === 'who') return 'relative';
    if (BOUNDARY.test(word) || CLAUSE.has(word)) return 'clause';
  }
  return null;
}

function relativeSubject(tokens: Tokens, nodes: readonly Node[], j: number, pronoun: number): Subject {
  const node = nodes[j];
  if (node === undefined) return NOBODY;
  const isNear = pronoun - node.to <= 1 || (pronoun - node.to <= 4 && norm(tokens, pronoun - 1) === ',');
  if (!isNear) return NOBODY;
  if (node.kind === 'party') return { ...NOBODY, party: node.party };
  return node.kind === 'amount' || node.kind === 'theme' ? { ...NOBODY, theme: themeOf(tokens, nodes, j) } : NOBODY;
}

/** Of an infinitive or gerund: who decided, promised or was ordered to. */
function controller(tokens: Tokens, nodes: readonly Node[], at: number, edge: number): Subject {
  const first = clauseStart(tokens, nodes, at);
  const before: string[] = [];
  for (let k = first; k < edge; k++) before.push(norm(tokens, k));
  if (before.some((word) => WISH.has(word))) return VOID;
  const isDecided = before.some((word) => DECISION.has(word));
  const isOrdered = before.some((word) => ORDER.has(word));
  const parties = nodes.slice(0, at).filter((node): node is PartyNode => node.kind === 'party' && node.from >= first);
  const free = parties.filter((node) => isFree(governor(tokens, node.lead, node.from), tokens, node));
  const object = free.at(-1);
  if (isOrdered && object !== undefined && edge - object.to <= 1 && free.length > 1)
    return { ...NOBODY, party: object.party, decidedBy: free[0]!.party, isDecided: true };
  const agent =
    parties.find((node) => governor(tokens, node.lead, node.from) === 'by') ??
    parties.find((node) => isMeetingOf(tokens, node));
  const subject = free[0] ?? agent;
  if (subject === undefined) return { ...NOBODY, isDecided: isDecided || isOrdered };
  if (isDecided) return { ...NOBODY, party: subject.party, decidedBy: subject.party, isDecided };
  return {
    ...NOBODY,
    party: subject.party,
    decidedBy: agent !== undefined && agent !== subject ? agent.party : null,
    isDecided: isOrdered,
  };
}

const isFree = (by: string, tokens: Tokens, node: Node): boolean =>
  by === '' ||
  by === ',' ||
  by === 'and' ||
  BOUNDARY.test(by) ||
  CLAUSE.has(norm(tokens, node.from - 1)) ||
  (by !== 'of' && hasOwnNoun(tokens, node) && by !== 'by');

/** `At the meeting of the Presidium it was decided`. */
function isMeetingOf(tokens: Tokens, node: PartyNode): boolean {
  for (let k = node.from - 1; k >= node.lead; k--)
    if (/^(?:meeting|session|sitting|plenum)$/.test(norm(tokens, k))) return true;
  return false;
}

function clauseStart(tokens: Tokens, nodes: readonly Node[], at: number): number {
  const first = nodes[0]!.lead;
  for (let k = nodes[at]!.from - 1; k >= first; k--) {
    const word = norm(tokens, k);
    if (/^[;:]$/.test(word) || word === 'that' || word === 'while' || word === 'whereas' || word === 'but')
      return k + 1;
  }
  return first;
}
