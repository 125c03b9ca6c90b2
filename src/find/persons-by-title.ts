/**
 * Names that a post or a form of address announces: `Deputy Chairman [Javid Huseynli]`, `Mrs. [Okoro-Bassey]`, `Chairman
 * of Kazakhstan Trade Unions Federation (KTUF) [Nurbolat Serikov]`. Left alone: `Chairman Mao Street` (a place is longer
 * and wins), `Chair Council` (a word that heads a body is no name).
 */
import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Pass, Tokens } from '../model/document.js';
import { addressEnd } from '../text/addresses.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { styleOf } from '../text/style.js';
import { wordSet } from '../text/word-set.js';
import { isThing } from './no-persons.js';
import { beforeVerb, behindGround, nameEnd } from './person-names.js';

/** Posts that English does not put bare before a name: there the word is the given name (`Leader Özkaya`). */
const NEVER_BARE = wordSet([
  'leader',
  'head',
  'member',
  'owner',
  'founder',
  'organiser',
  'organizer',
  'worker',
  'executive',
  'officer',
  'hokim',
  'king',
]);

export const personsByTitle: Pass = {
  name: 'persons-by-title',
  reads: ['tokens', 'sentences', 'proposals'],
  writes: ['proposals'],
  reader: 'rules',
  run(doc) {
    const { tokens, proposals } = doc;
    const bodies = longestFrom(proposals, tokens);
    const titleStarts = new Set(proposals.filter(({ kind }) => kind === 'title').map(({ from }) => from));
    const letters = lettersOfBodies(proposals, tokens);
    const found: NameMention[] = [];
    const propose = (from: number, to: number, rule: string, confidence: number, clue: number): void => {
      if (isThing(tokens, from, to)) return;
      found.push({ kind: 'person', rule, confidence, clue: tokens.word[clue]!.text, ...spanOf(tokens, from, to) });
    };
    for (const title of proposals) {
      if (title.kind !== 'title') continue;
      const head = title.to - 1;
      if (isGivenName(tokens, title) && styleOf(doc, title.from) === 'prose') {
        propose(title.from, nameEnd(tokens, title.to), 'name-like-a-title', 0.97, title.from);
        continue;
      }
      const first = pastLetters(tokens, title.to, letters);
      const direct =
        continues(tokens, first) && !isLoneAcronym(tokens, first) && !isGraded(tokens, title)
          ? beforeVerb(doc, first, nameEnd(tokens, first))
          : first;
      const name = behindGround(tokens, first, direct);
      if (direct > name) propose(name, direct, 'title-before-name', direct > name + 1 ? 0.95 : 0.85, head);
      const apposed = behindComma(tokens, title);
      if (apposed !== null) propose(...apposed, 'title-before-name', apposed[1] > apposed[0] + 1 ? 0.9 : 0.72, head);
      const behind = pastBody(tokens, title.to, bodies);
      // `President [Nursultan Nazarbayev]`: a city that is also a given name is no body between post and name.
      const isName = behind === null || behind < direct || titleStarts.has(behind) || isLoneAcronym(tokens, behind);
      const end = isName ? 0 : beforeVerb(doc, behind, nameLikeTown(tokens, behind) || nameEnd(tokens, behind));
      if (behind !== null && end > behind)
        propose(behind, end, 'title-of-body-before-name', end > behind + 1 ? 0.93 : 0.75, head);
    }
    for (const [clue, from, to] of addressed(tokens)) propose(from, to, 'honorific-before-name', 0.94, clue);
    return { proposals: [...proposals, ...found] };
  },
};

/** `the union's general secretary, [Thabo Mokena], refused`: the name between commas behind the post that only one holds; null where none is. */
function behindComma(tokens: Tokens, { from, to }: NameMention): readonly [number, number] | null {
  if (norm(tokens, to) !== ',' || !continues(tokens, to) || !continues(tokens, to + 1)) return null;
  const name = addressEnd(tokens, to + 1);
  const end = nameEnd(tokens, name);
  const isLong = end > name + 1;
  const isClosed =
    !continues(tokens, end) ||
    CLOSING.has(wordAt(tokens, end)) ||
    (isLong && (norm(tokens, end) === 'and' || has(tokens, end, WordClass.SpeechVerb)));
  // `and Treasurer, Ayugi Eunika`: a post in capitals is one that somebody holds, but `Obi Kora, Treasurer, Upper Kelm` has its holder.
  const isHeld =
    isDetermined(tokens, from) || (isLong && isCapital(tokens, from) && !BEHIND_HOLDER.has(wordAt(tokens, from - 1)));
  // `, Major (Retd.) Obi`, `Section Manager, Shift Leader and …`
  const isPost = has(tokens, end - 1, WordClass.TitleHead | WordClass.Rank);
  return end > name && isClosed && !isPost && isHeld ? [name, end] : null;
}

const BEHIND_HOLDER = wordSet([',', '–', '—', '-', '(', ':']);
const CLOSING = wordSet([',', '.', ';', ':', '(', ')', '”', '"']);

/** `the presiding [judge]`, `its [treasurer]`, `the union's [secretary]`. */
function isDetermined(tokens: Tokens, from: number): boolean {
  for (let k = from - 1; k >= from - 4 && k >= 0 && continues(tokens, k + 1); k--)
    if (DETERMINERS.has(wordAt(tokens, k))) return true;
    else if (!looks(tokens, k, Shape.Letters)) return false;
  return false;
}

const DETERMINERS = wordSet("'s ’s ' her his its my our the their your");

/** Words in capitals that are a body somewhere in the text. */
const lettersOfBodies = (proposals: readonly NameMention[], tokens: Tokens): ReadonlySet<string> =>
  new Set(
    proposals
      .filter(({ kind, from, to }) => kind === 'organisation' && to === from + 1 && looks(tokens, from, Shape.AllCaps))
      .map(({ from }) => norm(tokens, from)),
  );

/** `General Manager HAL [Arun Sarkar]`: behind the letters of a body that stand between post and name. */
const pastLetters = (tokens: Tokens, at: number, letters: ReadonlySet<string>): number =>
  letters.has(norm(tokens, at)) &&
  looks(tokens, at, Shape.AllCaps) &&
  continues(tokens, at + 1) &&
  isCapital(tokens, at + 1) &&
  !looks(tokens, at + 1, Shape.AllCaps)
    ? at + 1
    : at;

/** `Secretary General of the League [Baghdad Omarov]`: token behind a town's name and one word that no list has; 0 where none stands there. */
function nameLikeTown(tokens: Tokens, at: number): number {
  const isPair = has(tokens, at, WordClass.City) && isCapital(tokens, at + 1) && continues(tokens, at + 1);
  const ends = !continues(tokens, at + 2) || !isCapital(tokens, at + 2);
  return isPair &&
    ends &&
    (tokens.word[at + 1]!.classes & ~WordClass.FamilyName) === 0 &&
    !looks(tokens, at + 1, Shape.AllCaps)
    ? at + 2
    : 0;
}

/** `Father Frost`, `Mother Earth`. */
const KINSHIP = wordSet(['brother', 'father', 'mother', 'sister', 'uncle']);

/** Form of address, and the span of the name behind it. */
function* addressed(tokens: Tokens): Generator<readonly [number, number, number]> {
  for (let i = 0; i + 1 < tokens.length; i++) {
    const from = addressEnd(tokens, i);
    if (from === i) continue;
    const to = nameEnd(tokens, from);
    const isNobody =
      to === from + 1 &&
      // `Chief Justice`: the rest of the post.
      (looks(tokens, from, Shape.Initial) ||
        (norm(tokens, i) === 'chief' && has(tokens, from, WordClass.TitleHead)) ||
        (KINSHIP.has(wordAt(tokens, i)) && has(tokens, from, WordClass.Ambiguous)));
    if (to > from && !isNobody && !isPartOfName(tokens, i)) yield [i, from, to];
    i = from - 1;
  }
}

/** `[Lieutenant] Colonel Modibo Keïta`: the word behind it is the rest of the rank. */
const isGraded = (tokens: Tokens, { from, to }: NameMention): boolean =>
  GRADED.has(wordAt(tokens, to - 1)) && GRADED.has(wordAt(tokens, to)) && to === from + 1;

const GRADED = wordSet('admiral brigadier colonel commander general lieutenant major marshal sergeant');

/** `President SLIM`: one word in capitals behind a post is its body. */
function isLoneAcronym(tokens: Tokens, i: number): boolean {
  return looks(tokens, i, Shape.AllCaps) && nameEnd(tokens, i) === i + 1;
}

/** `Leader Özkaya was re-elected`: a bare capitalised post that English never puts before a name, and one name word after it. */
function isGivenName(tokens: Tokens, title: NameMention): boolean {
  if (title.to !== title.from + 1 || !NEVER_BARE.has(wordAt(tokens, title.from)) || !isCapital(tokens, title.from))
    return false;
  const before = tokens.word[title.from - 1];
  // `Team Leader Özkaya`, but `Honoured Doctor of Xandaria [Hokim Rajabi]`.
  const isQualified = before && continues(tokens, title.from) && isCapital(tokens, title.from - 1);
  if (isQualified && !has(tokens, title.from - 1, WordClass.Country)) return false;
  return continues(tokens, title.to) && nameEnd(tokens, title.to) === title.to + 1;
}

/** `San`, `Tan`, `U` and `Don` are forms of address only where no name stands before them. */
function isPartOfName(tokens: Tokens, i: number): boolean {
  return (
    tokens.word[i]!.text.length <= 3 &&
    !tokens.word[i]!.text.endsWith('.') &&
    !['mr', 'mrs', 'ms', 'sir'].includes(norm(tokens, i)) &&
    i > 0 &&
    isCapital(tokens, i - 1) &&
    continues(tokens, i)
  );
}

/** `of the company`, `of the trade union committee`: a body in small letters. */
function pastGeneric(tokens: Tokens, at: number): number | undefined {
  let k = at;
  while (
    k < at + 4 &&
    continues(tokens, k) &&
    !isCapital(tokens, k) &&
    (has(tokens, k, WordClass.OrganisationHead | WordClass.TitleModifier) ||
      GENERIC.has(wordAt(tokens, k)) ||
      WORKPLACES.has(wordAt(tokens, k)))
  )
    k++;
  const isBody = k > at && (has(tokens, k - 1, WordClass.OrganisationHead) || WORKPLACES.has(wordAt(tokens, k - 1)));
  return isBody ? k : undefined;
}

/** Where people work and what is seldom called by a name alone. */
const WORKPLACES = wordSet(
  'camp clinic depot enterprise farm kindergarten library lyceum mine plant sanatorium shop workshop',
);

/** Adjectives and nouns of such bodies that name no field of a post. */
const GENERIC = wordSet('charitable charity children joint joint-stock private public veterans women youth');

/** First token of a body or place → token after the longest one that begins there. */
function longestFrom(proposals: readonly NameMention[], tokens: Tokens): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const { kind, from, to } of proposals)
    if (kind === 'organisation' || kind === 'place' || kind === 'other')
      ends.set(from, Math.max(ends.get(from) ?? 0, to));
  for (const [from, to] of ends) if (norm(tokens, to) === '(') ends.set(from, pastBrackets(tokens, to));
  return ends;
}

/** Past `(ACRONYM)`, `(Short Name)`; `at` itself where more or something else stands in the brackets. */
function pastBrackets(tokens: Tokens, at: number): number {
  for (let k = at + 1; k < at + 5; k++) {
    if (norm(tokens, k) === ')') return k + 1;
    if (k > at + 1 && !isCapital(tokens, k)) break;
  }
  return at;
}

/** Past `of the BODY (ACRONYM)` behind a title, also several in a row; null where none stands there. */
function pastBody(tokens: Tokens, at: number, bodies: ReadonlyMap<number, number>): number | null {
  let end: number | null = null;
  let k = at;
  // `director of the school [Olha Hrab]`: two words behind a body in small letters are a person, whatever they look like.
  let isGeneric = false;
  for (let links = 0; links < 4; links++) {
    let next = k;
    while (['of', 'the', 'at', 'for', 'in', 'our', 'and'].includes(norm(tokens, next)) && continues(tokens, next))
      next++;
    const isNamed = next === k && isGeneric && nameEnd(tokens, k) > k + 1;
    const to = isNamed ? undefined : (bodies.get(next) ?? pastGeneric(tokens, next));
    isGeneric = !bodies.has(next);
    if (to === undefined || !continues(tokens, next) || (next === k && nameLikeTown(tokens, k) > 0)) break;
    k = to;
    end = to;
  }
  if (end !== null && norm(tokens, end) === ',' && continues(tokens, end + 1)) end++;
  return end !== null && continues(tokens, end) ? end : null;
}
