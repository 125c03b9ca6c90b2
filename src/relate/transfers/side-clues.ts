/** Who can be a side of a gift whose sum alone is said: the parties of the sentences around it, and the bodies that the text is about. */
import { entries } from '../../lexicon/entries.js';
import { DONOR_WORDS } from '../../lexicon/transfer-nouns.js';
import { WordClass } from '../../lexicon/word-class.js';
import type { Document, NameMention, Party, Tokens, Transfer } from '../../model/document.js';
import { partsOf } from '../../text/characters.js';
import { has, norm } from '../../text/phrases.js';
import { endsClause, governor, isFree } from './governor.js';
import { isHouse } from './houses.js';
import { type Node, type PartyNode, sameParty } from './scene.js';
import { kindOfVerb, named, type Place } from './sum-clues.js';
import { isAuxiliary } from './verb-group.js';

const DONOR = new Set(entries(DONOR_WORDS));

/** Somebody who can be a side, with what speaks for and against him. */
export interface Candidate {
  readonly party: Party;
  readonly clues: Set<string>;
}

/** How many sentences before and behind that of the sum are looked at, and how many words between a sum and a name. */
const BACK = 3;
const AHEAD = 2;
const REACH = 60;
/** How many bodies can be meant that stand further off. */
const LEADING = 5;

type At = (party: Party) => Set<string>;

/** The candidates for both sides of the sum at `place` in sentence `s`; `told` are the transfers of other amounts. */
export function candidatesOf(
  doc: Document,
  sentences: readonly (readonly Node[])[],
  s: number,
  place: Place,
  told: readonly Transfer[],
): Candidate[] {
  const found = new Map<string, Candidate>();
  const at: At = (party) => {
    const key = `${party.kind} ${party.index}`;
    const known = found.get(key) ?? { party, clues: new Set<string>() };
    found.set(key, known);
    return known.clues;
  };
  for (let k = Math.max(0, s - BACK); k <= Math.min(sentences.length - 1, s + AHEAD); k++) {
    if (k === s) addHere(doc, place, at);
    else addBeside(doc, sentences[k]!, k - s, at);
  }
  const standing = standingIn(doc);
  for (const index of standing.leading) at({ kind: 'organisation', index });
  const last = told.findLast(({ evidence }) => evidence[0]!.start < doc.amounts[place.node.index]!.start);
  for (const one of found.values()) {
    addStanding(doc, standing, one, place.node.from);
    addGifts(one, told, last);
  }
  return [...found.values()].filter(({ clues }) => !clues.has('acts') || clues.has('same'));
}

const isKnown = (node: Node): node is PartyNode & { readonly party: Party } =>
  node.kind === 'party' && node.party !== null;

/** Clues of the sentence that the sum stands in. */
function addHere(doc: Document, { nodes, n, node: sum }: Place, at: At): void {
  const { tokens } = doc;
  const verb = nodes.slice(0, n).findLastIndex(({ kind }) => kind === 'verb');
  const kind = kindOfVerb(doc, nodes[verb]);
  const last = nodes.slice(0, n).findLastIndex(isKnown);
  const next = nodes.findIndex((one, k) => k > n && isKnown(one));
  const subject = nodes.findIndex((one) => isKnown(one) && isFree(tokens, one));
  nodes.forEach((node, k) => {
    if (!isKnown(node)) return;
    const by = named(governor(tokens, node.lead, node.from));
    if (k > n && by === 'and' && isActing(tokens, node)) {
      at(node.party).add('acts');
      return;
    }
    const where = k < n ? 'before' : 'behind';
    const clues = at(node.party).add('same').add(`${where} by ${by}`);
    if (k === last) clues.add('last');
    if (k === next) clues.add('next').add(`next by ${by}`);
    if (k === subject) clues.add('subject').add(`${where} subject of ${kind}`);
    if (k > verb && k < n && by !== 'to') clues.add(`object of ${kind}`);
    addOwn(doc, clues, node, where);
    addBetween(doc, clues, where, k < n ? [node.to, sum.from] : [sum.to, node.from]);
  });
}

/** `Gave 500, and [Y] matched it`: another clause begins. */
const isActing = (tokens: Tokens, { to }: Node): boolean =>
  isAuxiliary(norm(tokens, to)) || /\p{Ll}ed$/u.test(norm(tokens, to));

/** What a name is by itself and the word behind it. */
function addOwn({ tokens }: Document, clues: Set<string>, { by, to }: PartyNode, where: string): void {
  if (by !== 'name') clues.add(by);
  if (/^['’]s?$/.test(norm(tokens, to))) clues.add(`${where} owner`);
  if (has(tokens, to, WordClass.SpeechVerb)) clues.add('speaks');
}

/** What stands between a sum and a name, tokens `[from, to)`. */
function addBetween({ tokens }: Document, clues: Set<string>, where: string, [from, to]: readonly [number, number]) {
  if (to - from === 1) clues.add(`${where} beside ${norm(tokens, from)}`);
  else if (to <= from) clues.add(`${where} beside nothing`);
  if (to - from > REACH || endsClause(tokens, from, to)) clues.add(`${where} cut`);
  for (let k = from; k < to && k < from + REACH; k++) if (norm(tokens, k) === ':') clues.add(`${where} colon`);
}

/** Clues of a sentence `far` from it, before it where negative. */
function addBeside(doc: Document, nodes: readonly Node[], far: number, at: At): void {
  const { tokens } = doc;
  const side = far < 0 ? 'back' : 'ahead';
  const where = `${side} ${Math.abs(far)}`;
  const all = nodes.filter(isKnown);
  const subject = all.find((node) => isFree(tokens, node));
  const verb = nodes.find(({ kind }) => kind === 'verb');
  for (const node of all) {
    const clues = at(node.party).add(where);
    if (node === subject) clues.add(`${where} subject`);
    if (node === subject && verb !== undefined) clues.add(`${side} subject of ${kindOfVerb(doc, verb)}`);
    if (node === all.at(-1)) clues.add(`${where} last`);
    const by = governor(tokens, node.lead, node.from);
    if (/^(?:by|from|to|for)$/.test(by)) clues.add(`${side} by ${by}`);
  }
}

/** What the bodies of a text are in it as a whole. */
interface Standing {
  /** Those named most, the most named first. */
  readonly leading: readonly number[];
  /** Mentions of the most named. */
  readonly most: number;
  /** First token of the first named. */
  readonly first: number;
}

/** Found once a document. */
const standings = new WeakMap<Document, Standing>();

function standingIn(doc: Document): Standing {
  const known = standings.get(doc);
  if (known !== undefined) return known;
  const { organisations } = doc;
  const mentions = (index: number) => organisations[index]!.mentions;
  const leading = [...organisations.keys()]
    .sort((a, b) => mentions(b).length - mentions(a).length || a - b)
    .slice(0, LEADING);
  const most = Math.max(2, ...leading.map((index) => mentions(index).length));
  const first = organisations.reduce((least, one) => Math.min(least, one.mentions[0]!.from), Number.POSITIVE_INFINITY);
  standings.set(doc, { leading, most, first });
  return { leading, most, first };
}

/** What a candidate is in the text as a whole. */
function addStanding(doc: Document, { most, first }: Standing, { party, clues }: Candidate, sum: number): void {
  const { organisations, persons, headline, titles } = doc;
  const mentions: readonly NameMention[] = (party.kind === 'person' ? persons : organisations)[party.index]!.mentions;
  clues.add(party.kind);
  if (mentions.length === 1) clues.add(`once ${party.kind}`);
  if (mentions.some(({ from }) => from < (headline?.to ?? 0))) clues.add('in headline');
  if (mentions[0]!.from > sum) clues.add('only later');
  if (party.kind === 'person') {
    if (titles.some(({ holder }) => holder === party.index)) clues.add('has post');
    return;
  }
  const { name, type } = organisations[party.index]!;
  clues.add(`type ${type ?? 'none'}`);
  if (mentions.length === most) clues.add('most');
  if (mentions[0]!.from === first) clues.add('first');
  if (isHouse(name)) clues.add('house');
  if (partsOf(name.toLowerCase()).some((word) => DONOR.has(word))) clues.add('donor');
}

/** What else he gave and got by the text; `last` is the gift told of last before the sum. */
function addGifts({ party, clues }: Candidate, told: readonly Transfer[], last: Transfer | undefined): void {
  if (told.some(({ giver }) => sameParty(giver, party))) clues.add('gave');
  if (told.some(({ recipient }) => sameParty(recipient, party))) clues.add('got');
  if (sameParty(last?.giver ?? null, party)) clues.add('gave last');
  if (sameParty(last?.recipient ?? null, party)) clues.add('got last');
}
