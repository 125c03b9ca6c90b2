/** Who does it: the subject of a verb, read leftwards from the verb group over appositions, dates and coordination. */
import type { Party, Tokens } from '../../model/document.js';
import { beginsSentence, norm } from '../../text/phrases.js';
import { amountGovernor } from './amount-governor.js';
import { clauseSubject, relativeSubject, themeOf } from './clause-subject.js';
import { controller } from './controllers.js';
import { farSubject } from './far-subject.js';
import { governor, isBoundary } from './governor.js';
import { describedBefore } from './participles.js';
import { onlySkipped, partySubject } from './party-subject.js';
import { CLAUSE, DETERMINER, type Node, type PartyNode, PREPOSITION } from './scene.js';
import { type Subject, UNKNOWN } from './subject.js';
import { isAuxiliary, type VerbGroup } from './verb-group.js';

/** The subject of the verb at `nodes[at]`. */
export function subjectOf(tokens: Tokens, nodes: readonly Node[], at: number, group: VerbGroup): Subject {
  const read = readSubject(tokens, nodes, at, group);
  const isOpen = read.party === null && read.theme.length === 0 && !read.isVoid;
  const inverted = isOpen ? themeBehind(tokens, nodes, at) : null;
  if (inverted !== null) return { ...UNKNOWN, theme: [inverted] };
  const subject = isOpen ? (subjectElsewhere(tokens, nodes, at, group) ?? read) : read;
  const isNamed = nodes.some((node) => node.kind === 'party' && node.party === subject.party && node.by === 'name');
  const isVague = subject.party !== null && !isNamed;
  return isVague === subject.isVague ? subject : { ...subject, isVague };
}

/** `From X came [500]`, `to Y went [500] from X`: the given behind a verb of going, the phrase before it. */
function themeBehind(tokens: Tokens, nodes: readonly Node[], at: number): Node | null {
  const [before, verb, node] = [nodes[at - 1], nodes[at]!, nodes[at + 1]];
  const isGoing = verb.kind === 'verb' && verb.form.frames.has('go');
  if (!isGoing || before?.kind !== 'party' || node?.kind !== 'amount') return null;
  const isFronted = /^(?:from|to)$/.test(governor(tokens, before.lead, before.from));
  return isFronted && amountGovernor(tokens, node.lead, node.from) === '' ? node : null;
}

/** The subject that does not stand right before its verb, or null. */
function subjectElsewhere(tokens: Tokens, nodes: readonly Node[], at: number, group: VerbGroup): Subject | null {
  const behind = subjectBehind(tokens, nodes, at, group.first);
  if (behind !== null || group.isInfinitive) return behind;
  const far = farSubject(tokens, nodes, at, group.first);
  return far === null ? null : { ...UNKNOWN, party: far.party };
}

/** `Having received 500 euros from X, [Y] bought`: the subject of a sentence that opens with another clause. */
function subjectBehind(tokens: Tokens, nodes: readonly Node[], at: number, edge: number): Subject | null {
  const isOpening =
    beginsSentence(tokens, edge) ||
    (beginsSentence(tokens, edge - 1) && /^(?:after|by|since|upon|on)$/.test(norm(tokens, edge - 1)));
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
  if (verb.kind === 'verb' && verb.form.tense === 'ing' && !isAuxiliary(norm(tokens, group.first)))
    return controller(tokens, nodes, at, group.first);
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
    // `Must now pay`, `has today given`.
    if (nodes[j]!.from >= edge) {
      j--;
      continue;
    }
    end = nodes[j]!.from;
    while (end > nodes[j]!.lead && /^(?:on|in|at|by|during|this|the|,)$/.test(norm(tokens, end - 1))) end--;
    // `X, founded in 2009, will give`.
    if (!/^(?:and|which|who|that)$/.test(norm(tokens, end - 1))) end = nodes[j]!.lead;
    j--;
  }
  if (end > (j < 0 ? nodes[0]!.lead : nodes[j]!.to)) {
    const word = norm(tokens, end - 1);
    const opening = j < 0 ? -1 : nodes[j]!.to + (norm(tokens, nodes[j]!.to) === ',' ? 1 : 0);
    // `X, which keeps a tenth and has given`.
    if (word === 'and' && opening > 0 && /^(?:which|who)$/.test(norm(tokens, opening)))
      return relativeSubject(tokens, nodes, j, opening);
    if (/^(?:and|but|,|\)|–|—)$/.test(word)) return clauseSubject(tokens, nodes, j, word === 'but' ? 'and' : word);
    const pronoun = relativeBefore(tokens, end, j < 0 ? nodes[0]!.lead : nodes[j]!.to);
    if (pronoun !== null) return relativeSubject(tokens, nodes, j, pronoun);
  }
  const node = nodes[j];
  if (node?.kind === 'party' && isOfTheme(tokens, nodes, j, at, end)) return themeSubject(tokens, nodes, j - 1, end);
  if (node?.kind === 'party') return partySubject(tokens, nodes, j, node, end);
  return themeSubject(tokens, nodes, j, end);
}

/** `Which gave`, `which for this purpose got`: the relative pronoun of the verb group at `end`, or null. */
function relativeBefore(tokens: Tokens, end: number, from: number): number | null {
  let k = end - 1;
  while (k > from && end - k < ASIDE && /^\p{Ll}+$/u.test(norm(tokens, k)) && !RELATIVE.test(norm(tokens, k))) k--;
  if (!RELATIVE.test(norm(tokens, k))) return null;
  return k === end - 1 || (norm(tokens, k) !== 'that' && PREPOSITION.has(norm(tokens, k + 1))) ? k : null;
}

const RELATIVE = /^(?:that|which|who)$/;

/** `40 letters of [Name] were donated`: the party only says what the given is. */
function isOfTheme(tokens: Tokens, nodes: readonly Node[], j: number, at: number, end: number): boolean {
  const [before, { lead, from }] = [nodes[j - 1], nodes[j]!];
  const verb = nodes[at]!;
  const isGoing = verb.kind === 'verb' && verb.form.frames.has('go');
  return (
    before?.kind === 'amount' && (isGoing || isAuxiliary(norm(tokens, end))) && governor(tokens, lead, from) === 'of'
  );
}

/** `AZN 500 was given`, `600 tablets from UNICEF were given`, `X promised that 1,100 lari would be paid`. */
function themeSubject(tokens: Tokens, nodes: readonly Node[], j: number, end: number): Subject {
  if (nodes[j]?.kind === 'theme' && nodes[j - 1]?.kind === 'amount' && norm(tokens, nodes[j]!.lead) === 'of') j--;
  const node = nodes[j];
  if (node?.kind !== 'amount' && node?.kind !== 'theme') return UNKNOWN;
  // `The announcement about the Council's 500 euro donation was made`.
  const owner = nodes[j - 1];
  const first = owner?.kind === 'party' && /^['’]s?$/.test(norm(tokens, node.lead)) ? owner : node;
  if (isAbout(tokens, first.lead, node.from)) return UNKNOWN;
  const isPlain = isAuxiliary(norm(tokens, end));
  // `The money – 500 euros – was transferred`.
  const begin = pastAside(tokens, node.to);
  if (!isUse(tokens, begin, end) && (end - begin > 5 || hasBoundary(tokens, begin, end, isPlain))) return UNKNOWN;
  const theme = themeOf(tokens, nodes, j);
  const begins = nodes.indexOf(theme[0]!);
  return { ...UNKNOWN, theme, promisedBy: promiser(tokens, nodes, begins) ?? causer(tokens, nodes, begins, isPlain) };
}

/** `Announcement about the [500 euro] donation`; not `about 500 euros`. */
function isAbout(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from + 1; k < to - 1; k++)
    if (norm(tokens, k) === 'about' && DETERMINER.has(norm(tokens, k + 1))) return true;
  return false;
}

/** Past the bracket or dash that follows: `500 manat [(a total of 20,000)] was given`. */
function pastAside(tokens: Tokens, at: number): number {
  if (/^[–—)]$/.test(norm(tokens, at))) return at + 1;
  if (norm(tokens, at) !== '(') return at;
  for (let k = at + 1; k < at + ASIDE; k++) if (norm(tokens, k) === ')') return k + 1;
  return at;
}

/** How many words such a bracket can have. */
const ASIDE = 10;

function promiser(tokens: Tokens, nodes: readonly Node[], theme: number): Party | null {
  if (norm(tokens, nodes[theme]!.from - 1) !== 'that') return null;
  const verb = nodes
    .slice(0, theme)
    .findLastIndex((node) => node.kind === 'verb' && /^(?:promise|pledge)$/.test(node.form.lemma));
  return verb === -1 ? null : finiteSubject(tokens, nodes, verb, nodes[verb]!.from).party;
}

/** `500 euros [for recording the voices of witnesses] came`, `500 euros [per household] come`. */
function isUse(tokens: Tokens, from: number, to: number): boolean {
  if (!/^(?:for|per|towards?)$/.test(norm(tokens, from)) || to - from > USE) return false;
  for (let k = from; k < to; k++) if (!/^\p{Ll}+$/u.test(norm(tokens, k)) || CLAUSE.has(norm(tokens, k))) return false;
  return true;
}

/** How many words what a sum is for can have. */
const USE = 12;

/** `X had [20 kilograms] sent to Y`. */
function causer(tokens: Tokens, nodes: readonly Node[], theme: number, isDone: boolean): Party | null {
  const before = nodes[theme - 1];
  const { lead, from } = nodes[theme]!;
  const isCaused = !isDone && /^(?:has|had|have|having)$/.test(norm(tokens, lead)) && from - lead < 3;
  return isCaused && before?.kind === 'party' ? before.party : null;
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
