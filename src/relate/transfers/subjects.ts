/** Who does it: the subject of a verb, read leftwards from the verb group over appositions, dates and coordination. */
import { WordClass } from '../../lexicon/word-class.js';
import type { Party, Tokens } from '../../model/document.js';
import { beginsSentence, has, norm } from '../../text/phrases.js';
import { controller } from './controllers.js';
import { isAdverb, isAuxiliary, type VerbGroup } from './verb-group.js';
import { governor, hasOwnNoun, isBoundary, isContainer, isFree } from './governor.js';
import { describedBefore } from './participles.js';
import { CLAUSE, DETERMINER, type Node, type PartyNode, PREPOSITION } from './scene.js';
import { isMemberNoun, isStaffOf } from './staff.js';
import { type Subject, UNKNOWN } from './subject.js';

/** The subject of the verb at `nodes[at]`. */
export function subjectOf(tokens: Tokens, nodes: readonly Node[], at: number, group: VerbGroup): Subject {
  const read = readSubject(tokens, nodes, at, group);
  const isOpen = read.party === null && read.theme.length === 0 && !read.isVoid;
  const subject = isOpen ? (subjectBehind(tokens, nodes, at, group.first) ?? read) : read;
  const isNamed = nodes.some((node) => node.kind === 'party' && node.party === subject.party && node.by === 'name');
  return { ...subject, isVague: subject.party !== null && !isNamed };
}

/** `Having received 500 euros from X, [Y] bought`: the subject of a sentence that opens with another clause. */
function subjectBehind(tokens: Tokens, nodes: readonly Node[], at: number, edge: number): Subject | null {
  const isOpening = beginsSentence(tokens, edge) || (beginsSentence(tokens, edge - 1) && /^(?:after|by|since|upon|on)$/.test(norm(tokens, edge - 1)));
  if (!isOpening || nodes[at]!.lead > edge) return null;
  const node = nodes.find(
    (one, n): one is PartyNode => n > at && one.kind === 'party' && governor(tokens, one.lead, one.from) === ',',
  );
  return node === undefined ? null : { ...UNKNOWN, party: node.party };
}

function readSubject(tokens: Tokens, nodes: readonly Node[], at: number, group: VerbGroup): Subject {
  if (group.isInfinitive || nodes[at]!.kind !== 'verb') return controller(tokens, nodes, at, group.first);
  const verb = nodes[at]!;
  // `Is giving` is as good as `gives`.
  if (verb.kind === 'verb' && verb.form.tense === 'ing' && !isAuxiliary(norm(tokens, group.first))) return controller(tokens, nodes, at, group.first);
  return finiteSubject(tokens, nodes, at, group.first);
}

function finiteSubject(tokens: Tokens, nodes: readonly Node[], at: number, edge: number): Subject {
  const described = isAuxiliary(norm(tokens, edge)) ? describedBefore(tokens, nodes, at - 1) : null;
  if (described !== null) {
    const { theme, ...said } = described;
    return { ...UNKNOWN, ...said, theme: themeOf(tokens, nodes, theme) };
  }
  let j = at - 1;
  let end = edge;
  // `The Society on Monday distributed`: a date between subject and verb belongs to the verb.
  while (j >= 0 && nodes[j]!.kind === 'date' && onlySkipped(tokens, nodes[j]!.to, end)) {
    end = nodes[j]!.from;
    while (end > nodes[j]!.lead && /^(?:on|in|at|by|during|this|the|,)$/.test(norm(tokens, end - 1))) end--;
    // `X, founded in 2009, will give`.
    if (!/^(?:and|which|who|that)$/.test(norm(tokens, end - 1))) end = nodes[j]!.lead;
    j--;
  }
  if (end > (j < 0 ? nodes[0]!.lead : nodes[j]!.to)) {
    const word = norm(tokens, end - 1);
    if (/^(?:and|,|\)|–|—)$/.test(word)) return clauseSubject(tokens, nodes, j, word);
    if (/^(?:which|who|that)$/.test(word)) return relativeSubject(tokens, nodes, j, end - 1);
  }
  const node = nodes[j];
  if (node?.kind === 'party') return partySubject(tokens, nodes, j, node, end);
  return themeSubject(tokens, nodes, j, end);
}

/** `AZN 500 was given`, `600 tablets from UNICEF were given`, `X promised that 1,100 lari would be paid`. */
function themeSubject(tokens: Tokens, nodes: readonly Node[], j: number, end: number): Subject {
  if (nodes[j]?.kind === 'theme' && nodes[j - 1]?.kind === 'amount' && norm(tokens, nodes[j]!.lead) === 'of') j--;
  const node = nodes[j];
  if (node?.kind !== 'amount' && node?.kind !== 'theme') return UNKNOWN;
  const isPlain = isAuxiliary(norm(tokens, end));
  // `The money – 500 euros – was transferred`.
  const begin = /^[–—)]$/.test(norm(tokens, node.to)) ? node.to + 1 : node.to;
  if (end - node.to > 5 || hasBoundary(tokens, begin, end, isPlain)) return UNKNOWN;
  const theme = themeOf(tokens, nodes, j);
  return { ...UNKNOWN, theme, promisedBy: promiser(tokens, nodes, nodes.indexOf(theme[0]!)) };
}

function promiser(tokens: Tokens, nodes: readonly Node[], theme: number): Party | null {
  if (norm(tokens, nodes[theme]!.from - 1) !== 'that') return null;
  const verb = nodes
    .slice(0, theme)
    .findLastIndex((node) => node.kind === 'verb' && /^(?:promise|pledge)$/.test(node.form.lemma));
  return verb === -1 ? null : finiteSubject(tokens, nodes, verb, nodes[verb]!.from).party;
}

function partySubject(tokens: Tokens, nodes: readonly Node[], j: number, node: PartyNode, end: number): Subject {
  const isStaff = isStaffOf(tokens, node) || isBefore(tokens, node.to, end, isMemberNoun);
  const isAdjacent =
    isStaff ||
    onlySkipped(tokens, node.to, end) || isFundOf(tokens, node.to, end) || isPlaceBehind(tokens, node.to, end);
  const origin = nodes[j - 1];
  if (origin?.kind === 'amount' && governor(tokens, node.lead, node.from) === 'from')
    return { ...UNKNOWN, theme: themeOf(tokens, nodes, j - 1), source: node.party };
  if (!isAdjacent) return UNKNOWN;
  const subject = { ...UNKNOWN, party: node.party, others: namedWith(tokens, nodes, j), isStaff };
  if (isAfterToWhich(tokens, node)) {
    const before = nodes[j - 1];
    return { ...subject, relative: before?.kind === 'party' ? (before.tail ?? before.party) : null };
  }
  return isFree(tokens, node) ||
    governor(tokens, node.lead, node.from) === 'as' ||
    hasOwnNoun(tokens, node) ||
    isOpening(tokens, node, j) ||
    governor(tokens, node.lead, node.from) === 'through' ||
    isStaff
    ? subject
    : UNKNOWN;
}

const isBefore = (tokens: Tokens, from: number, to: number, test: (tokens: Tokens, k: number) => boolean): boolean =>
  from < to && test(tokens, from) && onlySkipped(tokens, from + 1, to);

/** `For his services [X] was rewarded`: a sentence that opens with a preposition has its subject still to come. */
const isOpening = (tokens: Tokens, { lead, from }: Node, j: number): boolean =>
  j === 0 && beginsSentence(tokens, lead) && PREPOSITION.has(norm(tokens, lead)) && from - lead > 2;

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

/** `X of Kalamazoo donated`, `the company through its management gave`. */
function isPlaceBehind(tokens: Tokens, from: number, to: number): boolean {
  const word = norm(tokens, from);
  // `X and his wife gave`.
  if (word === 'and' && /^(?:his|her)$/.test(norm(tokens, from + 1))) return onlySkipped(tokens, from + 3, to);
  if (to - from < 2 || to - from > 6) return false;
  if (/^(?:of|from)$/.test(word)) return /^\p{Lu}/u.test(tokens.word[to - 1]!.text);
  if (!/^(?:at|for|in|through|via|with)$/.test(word)) return false;
  for (let k = from; k < to; k++) if (!/^\p{L}/u.test(norm(tokens, k)) || norm(tokens, k) === 'and') return false;
  return true;
}

/** `$925,000 under a settlement approved by`: without an auxiliary only the amount's own noun stands between. */
function hasBoundary(tokens: Tokens, from: number, to: number, isPlain: boolean): boolean {
  for (let k = from; k < to; k++) {
    const word = norm(tokens, k);
    if (isBoundary(word) || word === 'and' || CLAUSE.has(word)) return true;
    if (!isPlain && word !== 'of' && (PREPOSITION.has(word) || DETERMINER.has(word))) return true;
  }
  return false;
}

/** All amounts that make up the subject: `8 tonnes of flour, 950 litres of oil and 200 mattresses were …`. */
function themeOf(tokens: Tokens, nodes: readonly Node[], last: number): Node[] {
  const theme: Node[] = [nodes[last]!];
  for (let j = last - 1; j >= 0 && nodes[j]!.kind === 'amount'; j--) {
    const by = governor(tokens, nodes[j + 1]!.lead, nodes[j + 1]!.from);
    if (by !== ',' && by !== 'and') break;
    if (PREPOSITION.has(governor(tokens, nodes[j]!.lead, nodes[j]!.from))) break;
    theme.unshift(nodes[j]!);
  }
  return theme;
}

/** `X, which …, gave`; `X visited … and gave`: the first free party of the clause. */
function clauseSubject(tokens: Tokens, nodes: readonly Node[], last: number, sign: string): Subject {
  let found: PartyNode | null = null;
  for (let j = last; j >= 0; j--) {
    const node = nodes[j]!;
    if (node.kind === 'party' && !isOwner(tokens, node) && (isFree(tokens, node) || isStaffOf(tokens, node))) found = node;
    const boundary = boundaryIn(tokens, node.lead, node.from);
    if (boundary === null && (sign === 'and' || !hasSpeech(tokens, node))) continue;
    if (boundary === null || !/^(?:which|who)$/.test(norm(tokens, boundary))) break;
    // What stands inside the relative clause is not the subject, but what it hangs on may be.
    found = null;
    const antecedent = nodes[j - 1];
    if (antecedent?.kind !== 'party' || boundary - antecedent.to > 1) break;
    if (sign === 'and') return { ...UNKNOWN, party: antecedent.tail ?? antecedent.party };
  }
  return found === null ? { ...UNKNOWN, theme: themeBefore(tokens, nodes, last) } : { ...UNKNOWN, party: found.party };
}

/** `The proceeds, 186 thousand lira, were delivered`. */
function themeBefore(tokens: Tokens, nodes: readonly Node[], last: number): Node[] {
  const node = nodes[last];
  if (node?.kind !== 'amount' && node?.kind !== 'theme') return [];
  const by = governor(tokens, node.lead, node.from);
  return by === '' || by === ',' ? themeOf(tokens, nodes, last) : [];
}

const isOwner = (tokens: Tokens, { to }: Node): boolean => norm(tokens, to) === "'s";

/** `He said members, …, contributed`: who speaks is not who gives. */
function hasSpeech(tokens: Tokens, { lead, from }: Node): boolean {
  for (let k = lead; k < from; k++) if (has(tokens, k, WordClass.SpeechVerb)) return true;
  return false;
}

/** The last word in the tokens that begins a clause, or null. */
function boundaryIn(tokens: Tokens, from: number, to: number): number | null {
  for (let k = to - 1; k >= from; k--) if (isBoundary(norm(tokens, k)) || CLAUSE.has(norm(tokens, k))) return k;
  return null;
}

function relativeSubject(tokens: Tokens, nodes: readonly Node[], j: number, pronoun: number): Subject {
  const node = nodes[j];
  if (node === undefined) return UNKNOWN;
  const isNear = pronoun - node.to <= 1 || (pronoun - node.to <= 4 && norm(tokens, pronoun - 1) === ',');
  if (!isNear) return UNKNOWN;
  if (node.kind === 'party') return { ...UNKNOWN, party: node.tail ?? node.party };
  return node.kind === 'amount' || node.kind === 'theme' ? { ...UNKNOWN, theme: themeOf(tokens, nodes, j) } : UNKNOWN;
}
