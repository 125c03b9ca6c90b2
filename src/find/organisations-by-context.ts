/**
 * Bodies without a head noun of their own that the words around them give away: what they are called before (`the newspaper
 * [Solidarnost]`) or behind (`[Yle], the Finnish broadcaster`), and what they have (`[Nostaja]'s shareholders`). Left alone: `the company
 * Tuesday`, `the union President` (days and posts are no names), persons in apposition (`Karimov, owner of the firm`).
 */
import { BODY_BELONGINGS, BODY_DESCRIPTORS, PERSON_DESCRIPTORS } from '../lexicon/body-descriptors.js';
import { entries } from '../lexicon/entries.js';
import { WordClass } from '../lexicon/word-class.js';
import type { NameMention, Pass, Tokens } from '../model/document.js';
import { beginsSentence, continues, has, isCapital, looks, norm, wordAt } from '../text/phrases.js';
import { Shape } from '../text/shape.js';
import { spanOf } from '../text/spans.js';
import { styleOf } from '../text/style.js';
import { wordSet } from '../text/word-set.js';
import { bareNameEnd, NO_BARE_NAME } from './bare-names.js';
import { peopleFor } from './people-for.js';

const DESCRIPTORS = new Set(entries(BODY_DESCRIPTORS));
/** `the companies [Kelm] and …`: the rest of the list is another finder's. */
const PLURALS = new Set(
  'agencies airlines banks breweries broadcasters carmakers charities clubs companies factories firms insurers magazines manufacturers museums newspapers ngos parties publishers retailers schools startups studios suppliers unions universities'.split(
    ' ',
  ),
);
const OF_PERSONS = new Set(entries(PERSON_DESCRIPTORS));
const BELONGINGS = new Set(entries(BODY_BELONGINGS));
const MAX_WORDS = 4;
const MAX_GAP = 6;
const STRANGE = NO_BARE_NAME & ~(WordClass.GivenName | WordClass.Demonym | WordClass.Country);
export const organisationsByContext: Pass = {
  name: 'organisations-by-context',
  reads: ['tokens', 'sentences', 'proposals'],
  writes: ['proposals'],
  reader: 'rules',
  run(doc) {
    const { tokens } = doc;
    const found: NameMention[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const isInside = continues(tokens, i) && isCapital(tokens, i - 1) && !isApart(tokens, i - 1);
      if (!isCapital(tokens, i) || isInside || isApart(tokens, i)) continue;
      const to = bareNameEnd(tokens, i, MAX_WORDS);
      if (styleOf(doc, i) !== 'prose') continue;
      const cause = peopleFor(tokens, i);
      if (cause > i) {
        const clue = tokens.word[i]!.text;
        found.push({ kind: 'organisation', rule: 'friends-of', confidence: 0.8, clue, ...spanOf(tokens, i, cause) });
        i = cause - 1;
        continue;
      }
      if (to === i) {
        // `the charity [Lindsey Care]`, `insurer [Malayan Fidelity]`: what could be a person's or a people's name elsewhere.
        const end = bareNameEnd(tokens, i, MAX_WORDS, STRANGE);
        const founded = has(tokens, i, WordClass.GivenName) ? null : foundedBehind(tokens, end);
        if (end > i && founded !== null) found.push({ kind: 'organisation', ...founded, ...spanOf(tokens, i, end) });
        const clue = end > i && founded === null ? before(tokens, i, end) : null;
        if (clue === null || OF_PERSONS.has(clue.clue) || looks(tokens, i, Shape.Initial)) continue;
        if (isHolder(tokens, i)) continue;
        const surer = endsName(tokens, end) ? sureOf(tokens, i, clue) : clue;
        const isGiving = end > i + 1 && has(tokens, end, WordClass.TransferVerb | WordClass.PaymentVerb);
        if (surer !== clue || isGiving || (end > i + 1 && endsName(tokens, end)))
          found.push({ kind: 'organisation', ...surer, ...spanOf(tokens, i, end) });
        continue;
      }
      const hospital = pastChildrens(tokens, i, to);
      if (hospital > to) {
        found.push({
          kind: 'organisation',
          rule: 'childrens-hospital',
          confidence: 0.9,
          clue: 'Children’s',
          ...spanOf(tokens, i, hospital),
        });
        continue;
      }
      const pair = pastAmpersand(tokens, to);
      if (pair > to) {
        found.push({ kind: 'organisation', rule: 'ampersand', confidence: 0.8, clue: '&', ...spanOf(tokens, i, pair) });
        i = pair - 1;
        continue;
      }
      const clue =
        before(tokens, i, to) ??
        inBrackets(tokens, i, to) ??
        basedBefore(tokens, i) ??
        foundedBehind(tokens, to) ??
        behind(tokens, to) ??
        belonging(tokens, to) ??
        belongingOf(tokens, i) ??
        kindBehind(tokens, i, to);
      if (clue !== null) found.push({ kind: 'organisation', ...clue, ...spanOf(tokens, i, to) });
      i = to - 1;
    }
    return { proposals: [...doc.proposals, ...found] };
  },
};

/** `the union of workers in the coal industry ([Sintrakar])`: one word in brackets behind what it is, all in small letters. */
function inBrackets(tokens: Tokens, i: number, to: number): Clue | null {
  if (norm(tokens, i - 1) !== '(' || norm(tokens, i + 1) !== ')' || to !== i + 1 || tokens.word[i]!.classes !== 0)
    return null;
  for (let k = i - 2; k > i - MAX_DESCRIPTION && continues(tokens, k + 1); k--) {
    const isSmall = looks(tokens, k, Shape.LowerCase) || norm(tokens, k) === ',';
    if (!isSmall || has(tokens, k, WordClass.TitleHead | WordClass.EventHead | WordClass.WorkHead)) return null;
    if (OF_MANY.has(wordAt(tokens, k)) && ['of', 'for'].includes(norm(tokens, k + 1)))
      return { rule: 'descriptor-before-name', confidence: 0.9, clue: norm(tokens, k) };
  }
  return null;
}

const MAX_DESCRIPTION = 16;
const OF_MANY = wordSet('association chamber confederation federation league organisation organization society union');

/** `the Lagos-based payments firm [Paylink]`: where a body is at home, then what it is, then its name. */
function basedBefore(tokens: Tokens, i: number): Clue | null {
  for (let k = i - 1; k >= i - 3 && k > 0 && continues(tokens, k + 1); k--) {
    if (norm(tokens, k).endsWith('-based'))
      return { rule: 'based-before-name', confidence: 0.72, clue: norm(tokens, k) };
    if (isCapital(tokens, k) || !looks(tokens, k, Shape.Letters) || has(tokens, k, WordClass.TitleHead)) return null;
  }
  return null;
}

/** `Marshall [& Finch]`, `Satchwell [& Nkuna]`: two names and the sign that firms write between them. */
function pastAmpersand(tokens: Tokens, at: number): number {
  if (norm(tokens, at) !== '&' || !continues(tokens, at) || tokens.gap[at] === 0) return at;
  const end = bareNameEnd(tokens, at + 1, MAX_WORDS);
  return end > at + 1 ? end : at;
}

/** `[Alder Creek Children's]`: a hospital that leaves its kind out; token behind, or `to` where a noun follows. */
function pastChildrens(tokens: Tokens, i: number, to: number): number {
  if (to < i + 2 || norm(tokens, to - 1) !== 'children' || norm(tokens, to) !== "'s") return to;
  const after = to + 1;
  const isEnd =
    !continues(tokens, after) ||
    looks(tokens, after, Shape.Mark) ||
    has(tokens, after, WordClass.Connector | WordClass.Starter | WordClass.SpeechVerb);
  return isEnd && !isCapital(tokens, after) ? after : to;
}

interface Clue {
  readonly rule: string;
  readonly confidence: number;
  readonly clue: string;
}

/** A word with a capital that is no part of the name behind it: `The`, and a noun that opens the sentence or is short (`NGO`). */
const isApart = (tokens: Tokens, k: number): boolean =>
  has(tokens, k, WordClass.Starter) ||
  (DESCRIPTORS.has(norm(tokens, k)) && (beginsSentence(tokens, k) || looks(tokens, k, Shape.AllCaps)));

/** `the newspaper [Solidarnost]`, `the auction house [Maison Tarvel]`. */
function before(tokens: Tokens, first: number, to: number): Clue | null {
  // `the band The [Rusty Kettles]`.
  const i = norm(tokens, first - 1) === 'the' && isCapital(tokens, first - 1) ? first - 1 : first;
  const word = norm(tokens, i - 1);
  // `the company, [Kelm Titanium], and`: the name stands apart behind what it is.
  const apart = norm(tokens, i - 2);
  if (
    word === ',' &&
    DESCRIPTORS.has(apart) &&
    (DEFINITE.has(norm(tokens, i - 3)) || (!HEADED.has(apart) && isDetermined(tokens, i - 3))) &&
    CLOSES.has(norm(tokens, to)) &&
    (!isCapital(tokens, i - 2) || isApart(tokens, i - 2))
  )
    return { rule: 'descriptor-before-name', confidence: OF_PERSONS.has(apart) ? 0.45 : 0.72, clue: apart };
  // `mining companies, such as [Austra Duval] and …`.
  const list = word === 'as' && apart === 'such' ? i - 3 : word === 'including' || word === 'like' ? i - 2 : 0;
  const listed = norm(tokens, list) === ',' ? list - 1 : list;
  if (list > 0 && PLURALS.has(norm(tokens, listed)))
    return { rule: 'descriptor-before-name', confidence: 0.76, clue: norm(tokens, listed) };
  // `head of the friendship group [Omar Sall]`: such groups have a head and no name.
  if (word === 'group' && norm(tokens, i - 2) === 'friendship') return null;
  const isHouse = word === 'house' && HOUSES.has(norm(tokens, i - 2));
  const isNoun = !isCapital(tokens, i - 1) || isApart(tokens, i - 1);
  if (!continues(tokens, i) || !(isHouse || DESCRIPTORS.has(word) || PLURALS.has(word)) || !isNoun) return null;
  // `the chairman of the public union [Anar Safarli]`.
  if (to === i + 2 && HEADED.has(word) && isHolder(tokens, i)) return null;
  return { rule: 'descriptor-before-name', confidence: OF_PERSONS.has(word) ? 0.76 : 0.9, clue: word };
}

/** `the opposition party [Sanna Vey], which`: it looks like a person's name, but nobody is called `the party`. */
function sureOf(tokens: Tokens, i: number, clue: Clue): Clue {
  let k = i - 2;
  while (k > i - 5 && looks(tokens, k, Shape.LowerCase) && !ARTICLES.has(norm(tokens, k))) k--;
  const isBehindNoun = ARTICLES.has(norm(tokens, k)) && DESCRIPTORS.has(norm(tokens, i - 1));
  return isBehindNoun ? { ...clue, rule: 'called-by-kind', confidence: 0.97 } : clue;
}

/** Not `the company John Smith [runs]`. */
const endsName = (tokens: Tokens, to: number): boolean =>
  !continues(tokens, to) ||
  looks(tokens, to, Shape.Mark) ||
  has(tokens, to, WordClass.Connector | WordClass.SpeechVerb) ||
  BEHIND.has(wordAt(tokens, to));

const BEHIND = wordSet(
  'after agreed are as before but can during from has have is on or plans since than that to under was were when where which while who whose will with won would',
);

const ARTICLES = new Set(['a', 'an', 'its', 'the', 'their']);

/** Bodies that are seldom called by two plain words. */
const HEADED = new Set(
  'association club college federation hospital organisation organization party school union'.split(' '),
);

/** `Director of the company [Ali Karimov]`: who holds the post there. */
function isHolder(tokens: Tokens, i: number): boolean {
  let k = i - 2;
  // `editor of Georgia newspaper [Van Lomidze]`.
  if (has(tokens, k, WordClass.Country | WordClass.Demonym) && norm(tokens, k - 1) === 'of')
    return has(tokens, k - 2, WordClass.TitleHead);
  while (k > i - 7 && looks(tokens, k, Shape.LowerCase) && !DEFINITE.has(norm(tokens, k)) && norm(tokens, k) !== 'of')
    k--;
  // `president of Lorian gas workers' association [Pavel Zorin]`.
  if (has(tokens, k, WordClass.Country | WordClass.Demonym) && norm(tokens, k - 1) === 'of')
    return endsPost(tokens, k - 2);
  return DEFINITE.has(norm(tokens, k)) && norm(tokens, k - 1) === 'of' && endsPost(tokens, k - 2);
}

/** `Director`, `Secretary for Women and Youth`: the last word of a post. */
function endsPost(tokens: Tokens, last: number): boolean {
  if (has(tokens, last, WordClass.TitleHead)) return true;
  for (let k = last; k > last - MAX_FIELD && continues(tokens, k); k--)
    if (norm(tokens, k - 1) === 'for') return has(tokens, k - 2, WordClass.TitleHead);
  return false;
}

const MAX_FIELD = 4;

/** An article, or up to three small words behind one: `the rural services` of `the rural services company`. */
function isDetermined(tokens: Tokens, at: number): boolean {
  let k = at;
  while (k > at - 3 && looks(tokens, k, Shape.LowerCase) && !ONE.has(norm(tokens, k))) k--;
  return ONE.has(norm(tokens, k)) || (k < at && norm(tokens, k + 1) === 'of');
}

const DEFINITE = new Set(['the', 'its', 'their', 'our']);
const ONE = new Set([...DEFINITE, 'a', 'an', 'another', 'one']);
const CLOSES = new Set([',', ';', '.', ')', '–']);
const HOUSES = new Set(['auction', 'brokerage', 'fashion', 'publishing', 'trading']);

/** `, a German maker of pumps`, `, the union`: a descriptor soon behind the comma and an article. */
function behind(tokens: Tokens, at: number): Clue | null {
  if (norm(tokens, at) !== ',' || !['a', 'an', 'the'].includes(norm(tokens, at + 1))) return null;
  for (let k = at + 2; k < at + MAX_GAP && continues(tokens, k); k++) {
    if (has(tokens, k, WordClass.TitleHead) || (looks(tokens, k, Shape.Mark) && norm(tokens, k) !== "'")) return null;
    const isSmall = !isCapital(tokens, k) || norm(tokens, k) === 'ngo';
    if (!DESCRIPTORS.has(norm(tokens, k)) || !isSmall || !closes(tokens, k + 1)) continue;
    const isAll = looks(tokens, k + 1, Shape.Mark) && !OF_PERSONS.has(norm(tokens, k));
    return { rule: 'descriptor-behind-name', confidence: isAll ? 0.965 : 0.7, clue: norm(tokens, k) };
  }
  return null;
}

/** `[Kelmor Talvan], set up in 2009 with …`: what nobody does to a person; not to a town (`Kelmor, founded in 1850, is a town`). */
function foundedBehind(tokens: Tokens, at: number): Clue | null {
  if (norm(tokens, at) !== ',') return null;
  const isSetUp = norm(tokens, at + 1) === 'set' && norm(tokens, at + 2) === 'up';
  if (!isSetUp && !FOUNDED.has(wordAt(tokens, at + 1))) return null;
  if (!FOUNDED_LINKS.has(norm(tokens, at + (isSetUp ? 3 : 2)))) return null;
  for (let k = at + 3; k < at + FOUNDED_REACH && continues(tokens, k); k++) if (TOWNS.has(norm(tokens, k))) return null;
  return { rule: 'founded-behind-name', confidence: 0.9, clue: norm(tokens, at + 1) };
}

const FOUNDED = wordSet('established formed founded headquartered incorporated registered');
const FOUNDED_LINKS = new Set(['as', 'at', 'by', 'in', 'to', 'under', 'with']);
const FOUNDED_REACH = 14;
const TOWNS = new Set(
  'city district hamlet inhabitants municipality population port province residents settlement state town village'.split(
    ' ',
  ),
);

/** The noun before is the last of its phrase, not the first part of `a bank employee`. */
const closes = (tokens: Tokens, at: number): boolean =>
  !continues(tokens, at) ||
  looks(tokens, at, Shape.Mark) ||
  has(tokens, at, WordClass.Connector | WordClass.Starter) ||
  ['based', 'owned', 'known', 'run', 'whose', 'backed', 'making', 'operating', 'producing', 'providing'].includes(
    norm(tokens, at),
  );

/** `the [Zaporizhstal] steelworks`, `the [Sakhalin] newspaper`: kinds of body that are seldom named after their place. */
function kindBehind(tokens: Tokens, i: number, to: number): Clue | null {
  const noun = norm(tokens, to);
  // `the [Kelm-Ostra] news agency`: media have two words for what they are.
  if (MEDIA.has(wordAt(tokens, to)) && MEDIA_KINDS.has(wordAt(tokens, to + 1)) && continues(tokens, to))
    return has(tokens, to - 1, WordClass.Demonym | WordClass.Country)
      ? null
      : { rule: 'called-by-kind', confidence: 0.97, clue: noun };
  if (norm(tokens, i - 1) !== 'the' || !KINDS.has(wordAt(tokens, to)) || !continues(tokens, to)) return null;
  if (has(tokens, to - 1, WordClass.City | WordClass.PlaceHead) || has(tokens, to + 1, WordClass.TitleHead))
    return null;
  return { rule: 'kind-behind-name', confidence: 0.6, clue: noun };
}

const MEDIA = wordSet('media news radio television tv');
const MEDIA_KINDS = wordSet('agency broadcaster channel company group network outlet portal site station website');

const KINDS = wordSet(
  'agency brewer broadcaster brewery chain charity company conglomerate daily firm group newspaper ngo publisher retailer steelmaker steelworks union weekly',
);

/** `shareholders of [Nostaja]`, `headquarters of [Nordea]`, `stake in [Hartwell]`. */
function belongingOf(tokens: Tokens, i: number): Clue | null {
  const noun = norm(tokens, i - 2);
  if (norm(tokens, i - 1) === 'in' && HELD.has(wordAt(tokens, i - 2)) && continues(tokens, i))
    return { rule: 'belonging-before-name', confidence: 0.9, clue: noun };
  if (norm(tokens, i - 1) !== 'of' || !BELONGINGS.has(norm(tokens, i - 2)) || !continues(tokens, i)) return null;
  // `the family members of [Ada Obi]`.
  if (norm(tokens, i - 3) === 'family') return null;
  if (has(tokens, i, WordClass.City | WordClass.FamilyName | WordClass.PlaceHead)) return null;
  return { rule: 'belonging-before-name', confidence: 0.55, clue: noun };
}

const HELD = wordSet(['investors', 'shareholders', 'shares', 'stake', 'stakes']);

function belonging(tokens: Tokens, at: number): Clue | null {
  if (
    norm(tokens, at) !== "'s" ||
    !BELONGINGS.has(norm(tokens, at + 1)) ||
    has(tokens, at - 1, WordClass.City | WordClass.FamilyName)
  )
    return null;
  return { rule: 'belonging-behind-name', confidence: 0.6, clue: norm(tokens, at + 1) };
}
