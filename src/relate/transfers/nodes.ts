/** The phrases of one sentence in order, titles and appositions drawn to the name that they belong to. */

import { entries } from '../../lexicon/entries.js';
import { NOUNS_IN_S } from '../../lexicon/transfer-verbs.js';
import { WordClass } from '../../lexicon/word-class.js';
import type { Document, Party } from '../../model/document.js';
import { beginsLetter } from '../../text/characters.js';
import { continues, has, isCapital, norm, wordAt } from '../../text/phrases.js';
import { wordSet } from '../../text/word-set.js';
import { wordTest } from '../../text/word-test.js';
import { isOrganNoun } from '../organs.js';
import { BODY_NOUN } from './bodies-meant.js';
import { frameOf, type VerbForm } from './frames.js';
import { isContainer } from './governor.js';
import { join } from './joins.js';
import { isNounOfPerson } from './persons-meant.js';
import { isPronounWord, type Referents } from './referents.js';
import {
  DETERMINER,
  type Mark,
  type Marks,
  MONEY,
  type Node,
  type PartyNode,
  PERSON_NOUN,
  PREPOSITION,
  sameParty,
} from './scene.js';
import { mainBody } from './speaker.js';
import { groupOf, isAdverb } from './verb-group.js';

/** `Handed over`, `gave out`: the particle is part of the verb. */
const PARTICLE = /^(?:over|out|back)$/;

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
    if (node.kind === 'party' && node.by !== 'pronoun') {
      // `Paid [Hak Bank] nothing`.
      const isObject = last?.kind === 'verb' && norm(doc.tokens, node.from - 1) !== ',' && node.from - last.to < 3;
      referents.mention(doc, joined ?? node, isObject);
      // The body of a post is spoken of as well.
      if (joined !== null && !sameParty(joined.party, node.party)) referents.mention(doc, node, true);
    }
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
  if (mark?.kind === 'party') return partyIn(doc, mark, i, lead);
  if (mark !== undefined) return { from: i, lead, ...mark };
  const isVerbLike = has(tokens, i, WordClass.TransferVerb | WordClass.PaymentVerb);
  if (!isVerbLike && !isTelling(tokens.word[i]!)) return null;
  const form = isVerbLike ? frameOf(tokens, i) : null;
  if (form !== null && isVerb(doc, nodes, i, form)) {
    const next = norm(tokens, i + 1);
    return { kind: 'verb', from: i, to: form.particles.has(next) || PARTICLE.test(next) ? i + 2 : i + 1, lead, form };
  }
  if (isGivenAgain(doc, nodes.at(-1), i)) return { kind: 'theme', from: i, to: i + 1, lead };
  if (referents.isPronoun(doc, i)) return partyAt(i, lead, 'pronoun', referents.pronoun(doc, i, nodes));
  return isDefiniteNoun(doc, i, lead) ? nounAt(doc, marks, referents, nodes, i, lead, end) : null;
}

/** `The union`, `the Presidium`, `the money`. */
function nounAt(
  doc: Document,
  marks: Marks,
  referents: Referents,
  nodes: readonly Node[],
  i: number,
  lead: number,
  end: number,
): Node | null {
  const { tokens } = doc;
  const word = norm(tokens, i);
  if (isOrganNoun(word)) return partyAt(i, lead, 'noun', mainBody(doc));
  // `The Federation`, which no name of the text holds.
  if (isCapital(tokens, i) && (!BODY_NOUN.has(word) || (isCapital(tokens, i + 1) && continues(tokens, i + 1))))
    return null;
  if (BODY_NOUN.has(word) && !isPart(doc, i) && standsAlone(doc, i, end))
    return partyAt(i, lead, 'noun', referents.noun(doc, i, nodes));
  // `The widow`, where the text has spoken of one who can be meant.
  const person = isOnePerson(doc, i, lead) && standsAlone(doc, i, end) ? referents.noun(doc, i, nodes) : null;
  if (person !== null) return partyAt(i, lead, 'noun', person);
  const next = norm(tokens, i + 1);
  const isTheme = MONEY.has(word) && next !== 'of' && !MONEY.has(next) && !isContainer(next) && !marks.has(i + 1);
  return isTheme ? { kind: 'theme', from: i, to: i + 1, lead } : null;
}

/** A name in quotation marks stands there with them: to the [“Umid” fund]. */
function partyIn({ tokens }: Document, mark: Mark & { readonly kind: 'party' }, i: number, lead: number): PartyNode {
  const isQuoted = i > lead && isQuote(norm(tokens, i - 1)) && isQuote(norm(tokens, mark.to));
  const { kind, to, party, by } = mark;
  return { kind, from: isQuoted ? i - 1 : i, to: isQuoted ? to + 1 : to, lead, party, by, tail: null };
}

const isQuote = (word: string): boolean => word.length === 1 && '"“”«»„'.includes(word);

/** `Raised 500 and passed [it] on to Y`. */
const isGivenAgain = ({ tokens }: Document, last: Node | undefined, i: number): boolean =>
  last?.kind === 'verb' &&
  last.to === i &&
  /^(?:it|them)$/.test(norm(tokens, i)) &&
  /^(?:to|on|over|out)$/.test(norm(tokens, i + 1));

/** Words that can stand for a party or for what is given. */
const isTelling = wordTest(
  ({ norm }) =>
    isPronounWord(norm) || BODY_NOUN.has(norm) || MONEY.has(norm) || isOrganNoun(norm) || isNounOfPerson(norm),
);

const partyAt = (i: number, lead: number, by: 'pronoun' | 'noun', party: Party | null): PartyNode => ({
  kind: 'party',
  from: i,
  to: i + 1,
  lead,
  party,
  by,
  tail: null,
});

/** Words behind which an infinitive tells what will be done. */
const PROMISED =
  /^(?:agreed|agrees|are|committed|decided|going|had|has|have|intends|is|plans|pledged|pledges|promised|promises|resolved|set|undertakes|undertaken|undertook|voted|was|were)$/;
/** Forms in -s that are nouns as well. */
const NOUNS = wordSet(entries(NOUNS_IN_S));
/** What may stand right before a verb in -s. */
const SUBJECT = /^(?:and|he|it|she|that|which|who|,|\)|"|”)$/;

/** Not the noun: `a grant of`, `12 awards`, `of transfers`. */
function isVerb({ tokens, sentences, amounts }: Document, nodes: readonly Node[], i: number, form: VerbForm): boolean {
  const group = groupOf(tokens, i, form, sentences.at[tokens.sentence[i]!]!);
  if (group === null) return false;
  // `It costs 500, he added,`; `handed down its budget`.
  if (form.lemma === 'add' && /^[,.:”"]$/.test(norm(tokens, i + 1))) return false;
  if (form.lemma === 'hand' && norm(tokens, i + 1) === 'down') return false;
  // `Donates advanced equipment`, `gave used clothes`.
  const last = nodes.at(-1);
  if (form.tense === 'past' && last?.kind === 'verb' && last.to === i) return false;
  // `To support the families` is what a gift is for; `decided to equip` is a gift.
  const isPurpose = group.isInfinitive && !PROMISED.test(norm(tokens, group.first - 1));
  // `What is left, 9,500 lei, goes to X`.
  if (form.lemma === 'leave' && group.isPassive && !/^(?:to|with|by|behind|in)$/.test(norm(tokens, i + 1)))
    return false;
  const isBare = form.tense === 'ing' && group.first === i;
  if (form.frames.has('only') && (isPurpose || isBare)) return false;
  if (form.tense !== 's' || !NOUNS.has(wordAt(tokens, i))) return true;
  if (i === sentences.at[tokens.sentence[i]!]) return false;
  const before = norm(tokens, i - 1);
  // `500 pounds passes to X`.
  if (last?.kind === 'amount' && last.to === i && amounts[last.index]!.kind === 'money') return true;
  return nodes.some(({ kind, to }) => kind === 'party' && to === i) || isAdverb(before) || SUBJECT.test(before);
}

/** `The trade union`, `his organization`; not `trade union`. */
function isDefiniteNoun({ tokens }: Document, i: number, lead: number): boolean {
  for (let k = i - 1; k >= Math.max(lead, i - 3); k--) {
    if (DEFINITE.has(wordAt(tokens, k))) return true;
    const word = norm(tokens, k);
    if (PREPOSITION.has(word) || isCapital(tokens, k) || !beginsLetter(word)) return false;
  }
  return false;
}

const DEFINITE = wordSet('all her his its our said same that the their these this those whose');

/** `Its branch`, `its hardship fund`: another than the body itself. */
function isPart({ tokens }: Document, i: number): boolean {
  for (let k = i - 1; k > i - 4; k--) {
    const word = norm(tokens, k);
    if (word === 'its' || word === 'their') return true;
    if (DETERMINER.has(word) || !beginsLetter(word)) return false;
  }
  return false;
}

/** `The widow`, `the said driver`, `the former supervisor`; not `his widow`, who is another. */
function isOnePerson({ tokens }: Document, i: number, lead: number): boolean {
  if (!isNounOfPerson(norm(tokens, i)) || isCapital(tokens, i)) return false;
  let k = i - 1;
  while (k > lead && k > i - 3 && !DETERMINER.has(norm(tokens, k))) k--;
  return /^(?:the|this|that|said)$/.test(norm(tokens, k));
}

/** Not the first part of a longer phrase: `the union members`, `the company chairman`, `the union of miners`. */
function standsAlone({ tokens }: Document, i: number, end: number): boolean {
  if (i + 1 >= end) return true;
  const next = norm(tokens, i + 1);
  // `The school at Hunter College` is a part of it.
  if (
    next === 'of' ||
    (next === 'at' && isCapital(tokens, i + 2)) ||
    BODY_NOUN.has(next) ||
    has(tokens, i + 1, WordClass.TitleHead)
  )
    return false;
  return !(PERSON_NOUN.has(next) || PERSON_NOUN.has(next.replace(/s$/, '')));
}
