/**
 * Posts, ranks and functions: `[Deputy Chairman] Huseynli`, `[Minister of Labour and Social Protection] of X`, `elected
 * [chairwoman]`. Every phrase that has the shape of a post is proposed; which of them one person holds is decided when
 * holders are known (`resolve/titles.ts`). Left alone: `Public Defender's Office` (an organisation is longer and wins),
 * `General Assembly` (no head word of a post).
 */

import { WordClass } from '../../lexicon/word-class.js';
import type { NameMention, Pass, Tokens } from '../../model/document.js';
import { continues, has, isCapital, looks, norm, wordAt } from '../../text/phrases.js';
import { Shape } from '../../text/shape.js';
import { spanOf } from '../../text/spans.js';
import { isShouted } from '../../text/style.js';
import { wordSet } from '../../text/word-set.js';
import { lastHead, MAX_WORDS } from './chain.js';
import { ending } from './ending.js';
import { beginning } from './extent.js';
import { MAX_PORTFOLIO, opensBody, pastMinistry } from './fields.js';
import { letteredPosts } from './letters.js';
import { isOtherWord, isVerbHere } from './other-words.js';
import { servedEnd } from './served.js';
import { isHeadOfField, isPartner, isSoleTitle, NEED_MODIFIER } from './sole.js';

export const titles: Pass = {
  name: 'titles',
  reads: ['tokens', 'sentences', 'proposals'],
  writes: ['proposals'],
  run(doc) {
    const { tokens } = doc;
    const found: NameMention[] = [];
    const names = namesRead(doc.proposals);
    let done = 0;
    for (let i = 0; i < tokens.length; i++) {
      if (i < done || !isHead(tokens, i) || isOtherWord(tokens, i)) continue;
      // A line in capitals is a headline or a cry: of all heads only those that can hardly be anything else are a post there.
      if (isShouted(doc, i) && (!SURE.has(wordAt(tokens, i)) || isOffice(tokens, i))) continue;
      const phrase = titleAround(tokens, i, done);
      if (phrase === null) continue;
      const [from, end] = phrase;
      const to = pastMinistry(tokens, from, end, names);
      found.push({
        kind: 'title',
        rule: 'title-words',
        // `Minister of Education of the Republic`: no body begins behind a post of so many words.
        confidence: to - from > 3 ? 0.88 : 0.8,
        clue: tokens.word[i]!.text,
        ...spanOf(tokens, from, to),
      });
      done = to;
    }
    return { proposals: [...doc.proposals, ...found, ...letteredPosts(tokens, found)] };
  },
};

/** First tokens of the persons that the learned reader is sure of. */
const namesRead = (proposals: readonly NameMention[]): ReadonlySet<number> =>
  new Set(proposals.filter(({ kind, confidence }) => kind === 'person' && confidence > 0.6).map(({ from }) => from));

/** `OFFICE OF THE [DIRECTOR]`: on a letter's head nobody's post. */
const isOffice = (tokens: Tokens, i: number): boolean =>
  ['of', 'the'].includes(norm(tokens, i - 1)) && norm(tokens, i - 2) !== 'is';

const SURE = wordSet(
  'ambassador cfo chairman chairperson chairwoman ceo commissioner deputy director governor mayor minister president rector secretary spokesman spokesperson spokeswoman treasurer vice-chairman vice-president',
);

const isHead = (tokens: Tokens, i: number): boolean =>
  has(tokens, i, WordClass.TitleHead) ||
  (looks(tokens, i, Shape.AllCaps) && standsBehindName(tokens, i)) ||
  isHeadOfField(tokens, i);

/** `Ann Hill [SC]`, `Lal Perera, [PC], appeared`; not `the PC`, `Columbia, SC`. */
function standsBehindName(tokens: Tokens, i: number): boolean {
  const name = norm(tokens, i - 1) === ',' ? i - 2 : i - 1;
  if (!LETTERS.has(wordAt(tokens, i)) || looks(tokens, name, Shape.AllCaps) || isCapital(tokens, i + 1)) return false;
  if (has(tokens, name - 1, WordClass.Starter)) return false;
  return isCapital(tokens, name) && isCapital(tokens, name - 1) && continues(tokens, name) && continues(tokens, i);
}

/** Posts in letters behind a name: counsel of several kinds, a member of the Dáil. */
const LETTERS = wordSet('kc pc qc sc td');

/** The title whose first head word is at `i`, not reaching back before `floor`; null where the word is no post here. */
function titleAround(tokens: Tokens, i: number, floor: number): readonly [number, number] | null {
  const isOfField = isHeadOfField(tokens, i);
  if (!has(tokens, i, WordClass.TitleHead) && !isOfField) return [i, i + 1];
  const from = beginning(tokens, i, floor);
  if (isOfField && from === i) return null;
  const head = lastHead(tokens, i);
  const to = servedEnd(tokens, ending(tokens, head), head);
  if (to === from + 1 && NEED_MODIFIER.has(norm(tokens, i)) && (!isSoleTitle(tokens, i) || opensBody(tokens, i + 1)))
    return null;
  if (to - from > MAX_WORDS + MAX_PORTFOLIO) return null;
  const needed = ONLY_BEHIND.get(norm(tokens, to - 1));
  if (needed !== undefined && !needed.has(norm(tokens, to - 2)) && !isPartner(tokens, to - 1)) return null;
  // `a union with no head`, `ten cooks and one caretaker`.
  if (['no', 'one'].includes(norm(tokens, from - 1)) && !isCapital(tokens, from)) return null;
  // `the head of the table`, `to head the list`: a small-letter head word that a verb's place betrays.
  if (from === i && to === i + 1 && !isCapital(tokens, i) && isVerbHere(tokens, i)) return null;
  // `the Union [General]`, but `Chief of Defence Staff [General] Obi`.
  if (from === i && i > floor && norm(tokens, i) === 'general' && has(tokens, i - 1, WordClass.OrganisationHead))
    return null;
  // `Letter to the Editor`.
  if (norm(tokens, i) === 'editor' && /^letters?$/.test(norm(tokens, from - 3)) && norm(tokens, from - 2) === 'to')
    return null;
  // `the chief guest`, `the Chief Canal Inspectorate`.
  if (norm(tokens, i) === 'chief' && to === i + 1 && gradesOther(tokens, i)) return null;
  // `its principal officers`: what grades another noun.
  if (norm(tokens, i) === 'principal' && to === i + 1 && gradesNoun(tokens, i)) return null;
  // `annual general meeting`.
  if (head === i && norm(tokens, i) === 'general' && continues(tokens, to) && has(tokens, to, OF_ALL)) return null;
  // `head office`, `players association`: the word only says what the body is for.
  if (!isCapital(tokens, i) && continues(tokens, to) && !isCapital(tokens, to) && headsBody(tokens, to)) return null;
  return [from, to];
}

const gradesOther = (tokens: Tokens, i: number): boolean =>
  isCapital(tokens, i) ? opensBody(tokens, i + 1) : /^(?:guest|concern|reason)s?$/.test(norm(tokens, i + 1));

const gradesNoun = (tokens: Tokens, i: number): boolean =>
  looks(tokens, i, Shape.LowerCase) &&
  continues(tokens, i + 1) &&
  looks(tokens, i + 1, Shape.LowerCase) &&
  (has(tokens, i + 1, WordClass.TitleHead) || norm(tokens, i + 1) === 'officers');

/** What a `general` thing may be that no officer is. */
const OF_ALL = WordClass.OrganisationHead | WordClass.EventHead | WordClass.WorkHead;

/** Heads that are a post behind certain words only. */
const ONLY_BEHIND: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    author: 'lead principal senior',
    citizen: 'honorary honored honoured',
    executive: 'account advertising chief county finance marketing media sales senior',
    investigator: 'chief lead principal senior',
    official: 'senior',
    partner: 'equity founding managing senior',
    protector: 'lord public',
    ruler: 'paramount traditional',
  }).map(([head, words]) => [head, new Set(words.split(' '))]),
);

const headsBody = (tokens: Tokens, k: number): boolean =>
  has(tokens, k, WordClass.OrganisationHead) && !has(tokens, k, WordClass.TitleHead);
