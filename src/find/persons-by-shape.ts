/**
 * Names that show in themselves that they are names: a known given name before another capital (`[Elmira Qasimova]`), a
 * patronymic (`[Samir Rauf oglu Hasanli]`, `[Sultan Aitbayevich]`), initials (`[S.Hasanli]`, `[Karimov A. B.]`). Left alone: `Victoria
 * Street` (a place), `May Day`, a given name inside a body's name (the body is longer and wins).
 */
import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Pass, Tokens } from '../model/document.js';
import { isPatronymic, pastFiliation } from '../text/patronymics.js';
import { beginsSentence, continues, has, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { wordSet } from '../text/word-set.js';
import { isFieldWord } from './field-words.js';
import { isNobody } from './no-persons.js';
import { beforeVerb, behindGround, isBirthOrder, isGiven, isNameWord, nameEnd } from './person-names.js';

export const personsByShape: Pass = {
  name: 'persons-by-shape',
  reads: ['tokens', 'sentences', 'proposals'],
  writes: ['proposals'],
  reader: 'rules',
  run(doc) {
    const { tokens } = doc;
    const found: NameMention[] = [];
    const opinion = opinionOf(doc.proposals, tokens.length);
    for (let i = 0; i < tokens.length; i++) {
      if (!isNameWord(tokens, i)) continue;
      const to = beforeVerb(doc, i, nameEnd(tokens, i));
      const from = firstOfName(tokens, i, to);
      const isOther = to > from + 1 && isSomethingElse(tokens, from, to);
      const shape = to > from + 1 && !isOther ? judge(tokens, from, to, isTakenForPerson(opinion, from, to)) : null;
      if (isOther) i = to - 1;
      if (shape === null) continue;
      const confidence = shape.rule === 'given-name' ? weighed(shape.confidence, opinion, from, to) : shape.confidence;
      found.push({ kind: 'person', ...shape, confidence, ...spanOf(tokens, from, to) });
      i = to - 1;
    }
    return { proposals: [...doc.proposals, ...found] };
  },
};

const enum Opinion {
  None,
  Person,
  Other,
}

/** What the learned reader takes each token for; null where it did not read. */
function opinionOf(proposals: readonly NameMention[], length: number): Uint8Array | null {
  const tagged = proposals.filter(({ rule }) => rule === 'tagger');
  if (tagged.length === 0) return null;
  const opinion = new Uint8Array(length);
  for (const { kind, from, to, confidence } of tagged)
    if (kind === 'person') opinion.fill(Opinion.Person, from, to);
    else if (confidence >= 0.6) opinion.fill(Opinion.Other, from, to);
  return opinion;
}

/** Whether the learned reader takes every word for a part of a person's name. */
const isTakenForPerson = (opinion: Uint8Array | null, from: number, to: number): boolean =>
  opinion?.subarray(from, to).every((said) => said === Opinion.Person) ?? false;

/** A given name says less where the learned reader sees none, and little where it sees a body or a place (`Islamic [Jihad]`). */
function weighed(confidence: number, opinion: Uint8Array | null, from: number, to: number): number {
  if (opinion === null) return confidence;
  const said = opinion.subarray(from, to);
  if (said.includes(Opinion.Person)) return confidence;
  return said.includes(Opinion.Other) ? 0.45 : confidence - 0.15;
}

/**
 * Where a run of capitals opens with words of a body (`Union of Healthcare Workers [Mahliyo Abduqodir qizi Sotvoldiyeva]`), the name
 * begins at its given name, or two words before a patronymic.
 */
function firstOfName(tokens: Tokens, from: number, to: number): number {
  if (has(tokens, from, WordClass.TitleHead | WordClass.Rank) && isGiven(tokens, from + 1) && to > from + 2)
    return from + 1;
  const behind = behindGround(tokens, from, to);
  if (behind > from) return behind;
  // `Judge [Ravi s/o Perumal]`
  for (let k = from + 2; k < to; k++)
    if (pastFiliation(tokens, k) > k && has(tokens, k - 2, WordClass.TitleHead)) return k - 1;
  if (isGiven(tokens, from) || !isFieldWord(tokens, from)) {
    if (isGiven(tokens, from) || !isFieldWord(tokens, from + 1)) return from;
  }
  for (let k = from + 1; k < to - 1; k++) if (isGiven(tokens, k)) return k;
  for (let k = from + 3; k < to; k++) if (isPatronymic(tokens, k)) return k - 2;
  return from;
}

/** What only looks like a name, or the ground that it names. */
const isSomethingElse = (tokens: Tokens, from: number, to: number): boolean =>
  isNobody(tokens, from, to) || isOfGround(tokens, from);

/** `in the district of [Abu al-Saida]`. */
const isOfGround = (tokens: Tokens, from: number): boolean =>
  norm(tokens, from - 1) === 'of' &&
  looks(tokens, from - 2, Shape.LowerCase) &&
  ['city', 'district', 'province', 'region', 'town', 'village'].includes(norm(tokens, from - 2)) &&
  ['the', 'a'].includes(norm(tokens, from - 3));

function judge(
  tokens: Tokens,
  from: number,
  to: number,
  isTaken: boolean,
): { rule: string; confidence: number; clue: string } | null {
  for (let k = from + 1; k < to; k++)
    if (isPatronymic(tokens, k)) return { rule: 'patronymic', confidence: 0.93, clue: tokens.word[k]!.text };
    else if (pastFiliation(tokens, k) > k) return { rule: 'filiation', confidence: 0.95, clue: 's/o' };
  const last = to - 1;
  for (let k = from + 1; k < last; k++)
    if (QUOTES.has(wordAt(tokens, k))) return { rule: 'nickname', confidence: 0.9, clue: tokens.word[k + 1]!.text };
  if (KUNYAS.has(wordAt(tokens, from)) && !has(tokens, from + 1, WordClass.City | WordClass.Country))
    return { rule: 'kunya', confidence: 0.8, clue: tokens.word[from]!.text };
  if (isInitial(tokens, last) && (isInitial(tokens, last - 1) || tokens.word[last]!.text.length > 3) && last > from + 1)
    return { rule: 'initials', confidence: 0.82, clue: tokens.word[last]!.text };
  if (
    isInitial(tokens, from) &&
    !['sr', 'st'].includes(norm(tokens, from)) &&
    !isInitial(tokens, last) &&
    tokens.word[last]!.text.length > 2 &&
    isFresh(tokens, from)
  )
    return { rule: 'initials', confidence: tokens.gap[last] === 0 ? 0.93 : 0.82, clue: tokens.word[from]!.text };
  const given = givenNameIn(tokens, from, to, isTaken);
  if (given === null) return null;
  const known = has(tokens, last, WordClass.FamilyName) || to - from > 2;
  return { rule: 'given-name', confidence: known ? 0.85 : 0.78, clue: tokens.word[given]!.text };
}

const QUOTES = wordSet('"“«‘\''.split(''));
/** `Umm Tariq`, `Abu Samir`: mother, father of. */
const KUNYAS = wordSet(['abu', 'umm']);

/** Only a pointed initial is one: `A. Karimov`; `A Karimov` may be an article. */
function isInitial(tokens: Tokens, i: number): boolean {
  return looks(tokens, i, Shape.Initial) && looks(tokens, i, Shape.Pointed);
}

/** Not the end of `Plan B. The …`: nothing capitalised directly before. */
function isFresh(tokens: Tokens, i: number): boolean {
  return i === 0 || !continues(tokens, i) || !looks(tokens, i - 1, Shape.Capital);
}

/** A given name in first place, or last (`Yuldosheva Dilfuza`), that is no everyday word. */
function givenNameIn(tokens: Tokens, from: number, to: number, isTaken: boolean): number | null {
  // `Peter [Hall]`, where the learned reader sees a person too.
  if (isTaken || !has(tokens, to - 1, WordClass.OrganisationHead | WordClass.PlaceHead)) {
    if (isGiven(tokens, from)) return from;
    // `Tran [Quoc] Tuan`: behind a family name, or a word that is in no list.
    const isFamily = tokens.word[from]!.classes === WordClass.FamilyName;
    const isUnknown = tokens.word[from]!.classes === 0 && !beginsSentence(tokens, from);
    if ((to - from > 2 && (isUnknown || isFamily) && isGiven(tokens, from + 1)) || isBirthOrder(tokens, from))
      return from + 1;
  }
  if (to - from === 2 && isGiven(tokens, to - 1) && !has(tokens, from, WordClass.City)) return to - 1;
  return null;
}
