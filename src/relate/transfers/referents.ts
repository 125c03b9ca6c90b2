/** Who is meant by `he`, `it`, `the union`, `her organisation`: the one that the text spoke of last and that fits. */

import { bodyNouns } from '../../lexicon/tables.js';
import type { Document, Organisation, Party, Tokens } from '../../model/document.js';
import { beginsSmall, partsOf } from '../../text/characters.js';
import { norm } from '../../text/phrases.js';
import { endsClause, governor } from './governor.js';
import { type Marks, type Node, type PartyNode, sameParty } from './scene.js';
import { bodyOf, bodyOfWe, speakerOf } from './speaker.js';
import { isAdverb, isAuxiliary } from './verb-group.js';

export const BODY_NOUN = bodyNouns();

/** How many sentences back a pronoun can point. */
const REACH = 3;
/** How many mentions are kept in mind, at least. */
const MEMORY = 200;
/** How many sentences back a common noun points first. */
const NEAR = 2;
/** How far behind a common noun the body can stand whose day is kept. */
const OCCASION_REACH = 20;
const OCCASION = /^(?:anniversary|jubilee|birthday|establishment|foundation|founding|creation)$/;
const PERSONAL = /^(?:he|she|him|her)$/;
/** Recipients that no one name stands for. */
const NOBODY = /^(?:them|you|everyone|everybody)$/;
const FIRST = /^(?:we|us)$/;
const SPEAKER = /^(?:i|me)$/;

const PRONOUN = /^(?:i|it|they|he|she|him|her|them|me|you|everyone|everybody|we|us)$/;

/** Whether the word itself is a pronoun of a party; only `isPronoun` knows whether it is one where it stands. */
export const isPronounWord = (word: string): boolean => PRONOUN.test(word);

interface Seen {
  readonly party: Party;
  readonly sentence: number;
  /** The word before the name, which may say what it is: `the charitable [foundation] “Umid”`. */
  readonly described: string;
  /** Few of them are ever asked. */
  readonly isSubject: () => boolean;
}

export interface Referents {
  mention(doc: Document, node: PartyNode, isObject: boolean): void;
  isPronoun(doc: Document, i: number): boolean;
  pronoun(doc: Document, i: number, nodes: readonly Node[]): Party | null;
  noun(doc: Document, i: number, nodes: readonly Node[]): Party | null;
}

export function makeReferents(marks: Marks): Referents {
  const seen: Seen[] = [];
  return {
    mention(doc, node, isObject) {
      if (node.party === null) return;
      const sentence = doc.tokens.sentence[node.from]!;
      if (seen.length > 2 * MEMORY) seen.splice(0, MEMORY);
      seen.push({
        party: node.party,
        sentence,
        described: described(doc.tokens, node.from),
        isSubject: () => !isObject && governor(doc.tokens, node.lead, node.from) === '',
      });
    },
    isPronoun: (doc, i) => isPronoun(doc, i, marks),
    pronoun(doc, i, nodes) {
      const word = norm(doc.tokens, i);
      if (NOBODY.test(word)) return null;
      if (FIRST.test(word)) return bodyOfWe(doc, marks, i);
      if (SPEAKER.test(word)) return speakerOf(doc, marks, i);
      const sentence = doc.tokens.sentence[i]!;
      const near = seen.filter((one) => one.sentence >= sentence - REACH);
      if (word === 'they') return bodyLastSubject(near);
      if (PERSONAL.test(word)) return personBefore(near, doc, i, nodes);
      return bodyBefore(doc, near, isBehindVerb(doc, i, nodes) ? nodes : null, sentence);
    },
    noun(doc, i, nodes) {
      const word = norm(doc.tokens, i);
      const own = ownBody(doc, i, seen) ?? (norm(doc.tokens, i - 1) === 'our' ? bodyOfWe(doc, marks, i) : null);
      if (own !== null) return own;
      const acting = actingBodies(doc, nodes);
      const isOther = (party: Party) => !acting.some((one) => sameParty(one, party));
      const celebrated = nodes.some(({ kind }) => kind === 'verb') ? celebratedBody(doc, marks, i) : null;
      if (celebrated !== null && isOther(celebrated) && canMean(doc.organisations[celebrated.index]!, word))
        return celebrated;
      const others = seen.filter(({ party }) => isOther(party));
      return bodyMeant(doc, others, word, doc.tokens.sentence[i]!);
    },
  };
}

/** The word before a name and its quotation mark. */
const described = (tokens: Tokens, from: number): string =>
  norm(tokens, /^["“«„]$/.test(norm(tokens, from - 1)) ? from - 2 : from - 1);

function isPronoun({ tokens }: Document, i: number, marks: Marks): boolean {
  const word = norm(tokens, i);
  if (word === 'it' || word === 'they' || NOBODY.test(word) || FIRST.test(word) || word === 'me') return true;
  if (word === 'i') return beginsSmall(tokens.word[i + 1]?.text ?? '');
  if (word !== 'her') return PERSONAL.test(word);
  // `Presented her 500 manats`, but `presented her diploma`.
  const mark = marks.get(i + 1);
  return (
    // `Her coach, X, got`.
    (mark !== undefined && !(mark.kind === 'party' && mark.by === 'title')) ||
    !beginsSmall(norm(tokens, i + 1)) ||
    /^(?:a|an|the|with|its|for|on|in|by)$/.test(norm(tokens, i + 1))
  );
}

function personBefore(near: readonly Seen[], doc: Document, i: number, nodes: readonly Node[]): Party | null {
  const persons = near.filter(({ party }) => party.kind === 'person');
  const isSubject = /^s?he$/.test(norm(doc.tokens, i));
  if (isSubject) return (persons.findLast((one) => one.isSubject()) ?? persons.at(-1))?.party ?? null;
  // `X came, and Y gave him`: not who gives.
  const [last, verb] = nodes.slice(-2);
  const giver =
    last?.kind === 'party' && verb?.kind === 'verb' && isBeforeVerb(doc.tokens, last.to, verb.from) ? last.party : null;
  return (persons.findLast(({ party }) => !sameParty(party, giver)) ?? persons.at(-1))?.party ?? null;
}

/** `They` is a body only where a body was the last subject. */
function bodyLastSubject(near: readonly Seen[]): Party | null {
  const last = near.findLast((one) => one.isSubject())?.party ?? null;
  return last?.kind === 'organisation' ? last : null;
}

/** In the clause of a verb that stands before: `gave it`; not `supported them: it gave`. */
function isBehindVerb({ tokens }: Document, i: number, nodes: readonly Node[]): boolean {
  const verb = nodes.findLast(({ kind }) => kind === 'verb');
  return verb !== undefined && !endsClause(tokens, verb.to, i);
}

/** Nothing but auxiliaries, adverbs and a relative pronoun stands between. */
function isBeforeVerb(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const word = norm(tokens, k);
    if (!isAuxiliary(word) && !isAdverb(word) && !/^(?:,|which|who|that)$/.test(word)) return false;
  }
  return true;
}

/** Who does what the last verb says: `X gave`, `X, which gave`, else the first named. */
function subjectIn(tokens: Tokens, nodes: readonly Node[]): Party | null {
  const verb = nodes.findLastIndex(({ kind }) => kind === 'verb');
  const before = nodes[verb - 1];
  const isNear = before !== undefined && isBeforeVerb(tokens, before.to, nodes[verb]!.from);
  const subject = isNear ? before : nodes.find(({ kind }) => kind === 'party');
  return subject?.kind === 'party' ? subject.party : null;
}

/** The body that `it` means: as an object none of this sentence's subject; as a subject the last that was one. */
function bodyBefore(
  doc: Document,
  near: readonly Seen[],
  nodes: readonly Node[] | null,
  sentence: number,
): Party | null {
  const bodies = near.filter(({ party }) => party.kind === 'organisation');
  if (nodes !== null) {
    const subject = subjectIn(doc.tokens, nodes);
    const here = bodies.filter((one) => one.sentence === sentence && !sameParty(one.party, subject));
    const earlier = bodies.findLast((one) => one.sentence < sentence)?.party ?? null;
    return (here.findLast((one) => one.isSubject()) ?? here.at(-1))?.party ?? earlier;
  }
  return (bodies.findLast((one) => one.isSubject()) ?? bodies.at(-1))?.party ?? null;
}

/** `His organization`, `her union`: the body at which the person last spoken of holds a post. */
function ownBody(doc: Document, i: number, seen: readonly Seen[]): Party | null {
  const owner = [i - 1, i - 2, i - 3].map((k) => norm(doc.tokens, k)).find((word) => word === 'his' || word === 'her');
  if (owner === undefined) return null;
  const person = seen.findLast(({ party }) => party.kind === 'person')?.party;
  return person === undefined ? null : bodyOf(doc, person.index);
}

/** `Presented a carpet to the organization on the 30th anniversary of the [Confederation]`: named behind the noun, as whose day it is. */
function celebratedBody({ tokens }: Document, marks: Marks, i: number): Party | null {
  for (let k = i + 1; k < i + OCCASION_REACH && tokens.sentence[k] === tokens.sentence[i]; k++) {
    const mark = marks.get(k);
    if (mark?.kind !== 'party') continue;
    const day = norm(tokens, k - 1) === 'the' ? k - 3 : k - 2;
    const isOf = norm(tokens, day + 1) === 'of';
    return isOf && OCCASION.test(norm(tokens, day)) && mark.party.kind === 'organisation' ? mark.party : null;
  }
  return null;
}

/** Those that the verb before says something of: what it is done to is another. */
function actingBodies({ tokens }: Document, nodes: readonly Node[]): Party[] {
  const verb = nodes.findLastIndex(({ kind }) => kind === 'verb');
  const parties = nodes.slice(0, Math.max(verb, 0)).filter((node): node is PartyNode => node.kind === 'party');
  const behalf = parties.filter(({ lead, from }) => governor(tokens, lead, from) === 'behalf');
  return [...behalf, ...parties.slice(-1)].flatMap(({ party }) => (party === null ? [] : [party]));
}

/** The last body that fits in the sentences just before, else the one named most; one whose kind is unknown only where no other fits. */
function bodyMeant(doc: Document, seen: readonly Seen[], noun: string, sentence: number): Party | null {
  const fits = ({ party, described: by }: Seen) =>
    party.kind === 'organisation' && (by === noun || canMean(doc.organisations[party.index]!, noun));
  // They stand in the order of the text.
  for (let n = seen.length - 1; n >= 0 && seen[n]!.sentence >= sentence - NEAR; n--)
    if (fits(seen[n]!)) return seen[n]!.party;
  const bodies = seen.filter(({ party }) => party.kind === 'organisation');
  const fitting = bodies.filter(fits);
  const pool =
    fitting.length > 0 ? fitting : bodies.filter(({ party }) => doc.organisations[party.index]!.type === null);
  const count = ({ party }: Seen) => doc.organisations[party.index]!.mentions.length;
  let best: Seen | null = null;
  for (const one of pool) if (best === null || count(one) >= count(best)) best = one;
  return best?.party ?? null;
}

function canMean(body: Organisation, noun: string): boolean {
  const types = BODY_NOUN.get(noun)!;
  const words = wordsOf(body);
  // `Rabobank` is a bank.
  if (words.has(noun) || words.has(`${noun}s`) || body.name.toLowerCase().endsWith(noun)) return true;
  return types.includes('any') || (body.type !== null && types.includes(body.type));
}

/** The words of all names of a body, in small letters; found once a body. */
const nameWords = new WeakMap<Organisation, ReadonlySet<string>>();

function wordsOf(body: Organisation): ReadonlySet<string> {
  let words = nameWords.get(body);
  if (words === undefined) {
    const names = [body.name, ...body.aliases].join(' ').toLowerCase();
    words = new Set(partsOf(names));
    nameWords.set(body, words);
  }
  return words;
}
