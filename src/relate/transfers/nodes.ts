/** The phrases of one sentence in order, titles and appositions drawn to the name that they belong to. */
import { WordClass } from '../../lexicon/word-class.js';
import type { Document, Party } from '../../model/document.js';
import { has, isCapital, norm } from '../../text/phrases.js';
import { frameOf } from './frames.js';
import { BODY_NOUN, type Referents } from './referents.js';
import { type Marks, MONEY, type Node, type PartyNode, PERSON_NOUN, PREPOSITION } from './scene.js';

/** Phrases of the sentence of tokens `[from, to)`, sorted. */
export function nodesOf(
  doc: Document,
  marks: Marks,
  referents: Referents,
  [from, to]: readonly [number, number],
): Node[] {
  const nodes: Node[] = [];
  let lead = from;
  for (let i = from; i < to; ) {
    const node = nodeAt(doc, marks, referents, nodes, i, lead, to);
    if (node === null) {
      i++;
      continue;
    }
    i = node.to;
    lead = node.to;
    const last = nodes[nodes.length - 1];
    const joined = last?.kind === 'party' && node.kind === 'party' ? join(doc, last, node) : null;
    if (joined !== null) nodes[nodes.length - 1] = joined;
    else nodes.push(node);
    if (node.kind === 'party' && node.by !== 'pronoun') referents.mention(doc, joined ?? node);
  }
  return nodes;
}

function nodeAt(
  doc: Document,
  marks: Marks,
  referents: Referents,
  nodes: readonly Node[],
  i: number,
  lead: number,
  end: number,
): Node | null {
  const { tokens } = doc;
  const mark = marks.get(i);
  if (mark !== undefined) return { ...mark, from: i, lead };
  const form = frameOf(tokens, i);
  if (form !== null) return { kind: 'verb', from: i, to: i + 1, lead, form };
  const word = norm(tokens, i);
  if (referents.isPronoun(doc, i, marks))
    return { kind: 'party', from: i, to: i + 1, lead, party: referents.pronoun(doc, i, nodes), by: 'pronoun' };
  if (isCapital(tokens, i) && i > doc.sentences.at[tokens.sentence[i]!]!) return null;
  const isDefinite = isDefiniteNoun(doc, i, lead);
  if (isDefinite && BODY_NOUN.has(word) && standsAlone(doc, i, end))
    return { kind: 'party', from: i, to: i + 1, lead, party: referents.noun(doc, i, nodes), by: 'noun' };
  if (isDefinite && MONEY.has(word) && norm(tokens, i + 1) !== 'of' && !marks.has(i + 1))
    return { kind: 'theme', from: i, to: i + 1, lead };
  return null;
}

/** `The trade union`, `his organization`; not `trade union`. */
function isDefiniteNoun({ tokens }: Document, i: number, lead: number): boolean {
  for (let k = i - 1; k >= Math.max(lead, i - 3); k--) {
    const word = norm(tokens, k);
    if (/^(?:the|his|her|its|their|our|this|that|said|same|these|those)$/.test(word)) return true;
    if (PREPOSITION.has(word) || isCapital(tokens, k) || !/^\p{L}/u.test(word)) return false;
  }
  return false;
}

/** Not the first part of a longer phrase: `the union members`, `the company chairman`, `the union of miners`. */
function standsAlone({ tokens }: Document, i: number, end: number): boolean {
  if (i + 1 >= end) return true;
  const next = norm(tokens, i + 1);
  if (next === 'of' || BODY_NOUN.has(next) || has(tokens, i + 1, WordClass.TitleHead)) return false;
  return !(PERSON_NOUN.has(next) || PERSON_NOUN.has(next.replace(/s$/, '')));
}

/** Draws a title to its name and a body to the title, so that one party stands for `X, chairman of Y,` and `chairman of Y X`. */
function join(doc: Document, last: PartyNode, next: PartyNode): PartyNode | null {
  const { tokens } = doc;
  const words: string[] = [];
  for (let k = last.to; k < next.from; k++) words.push(norm(tokens, k));
  const between = words.join(' ');
  const isSame = sameParty(last.party, next.party);
  if (isSame && next.by === 'title' && /^(?:[,(–-] ?)?(?:(?:the|a|an|also|and|its|their|our) ?)*$/.test(between))
    return { ...last, to: next.to };
  if (isSame && last.by === 'title' && next.by === 'name' && words.length < 8)
    return { ...next, from: last.from, lead: last.lead };
  if (isSame && /^\($/.test(between)) return { ...last, to: norm(tokens, next.to) === ')' ? next.to + 1 : next.to };
  const endsInTitle = isTitled(doc, last);
  if (
    endsInTitle &&
    next.by !== 'pronoun' &&
    next.party?.kind === 'organisation' &&
    /^(?:(?:of|at|in|for|with)(?: the| our| its| this)?)?$/.test(between)
  )
    return { ...last, to: next.to };
  if (isSame && endsInTitle && next.by === 'name') return { ...next, from: last.from, lead: last.lead };
  const isBodyOfTitle = last.party?.kind === 'organisation' && last.by === 'name' && next.by === 'title';
  if (isBodyOfTitle && /^(?:'s)?$/.test(between) && !isAfterTitle(last))
    return { ...next, from: last.from, lead: last.lead };
  return null;
}

/** Titles and what hangs on them end a person's phrase: its last token is no part of the name. */
function isTitled(doc: Document, node: PartyNode): boolean {
  if (node.party?.kind !== 'person') return false;
  if (node.by === 'title') return true;
  return doc.titles.some(({ to, holder }) => to === node.to && holder === node.party!.index);
}

const isAfterTitle = (node: PartyNode): boolean => node.party?.kind === 'person';

export const sameParty = (a: Party | null, b: Party | null): boolean =>
  a !== null && b !== null && a.kind === b.kind && a.index === b.index;
